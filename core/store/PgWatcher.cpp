// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PgWatcher.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::chrono::milliseconds firstDelay{500};
constexpr std::chrono::milliseconds longestDelay{30000};
constexpr std::chrono::milliseconds longestAttempt{5000};

} // namespace

Result<std::unique_ptr<StoreWatcher>> PgWatcher::create(PgTarget target)
{
    target.readOnly = true; // it only listens, so that a standby would do
    Result<PgConnPtr> connection = connectPg(target);
    if (!connection) {
        return connection.error();
    }
    std::unique_ptr<PgWatcher> watcher(new PgWatcher(std::move(target)));
    watcher->m_connection = *std::move(connection);
    if (const auto listening = watcher->listen(); !listening) {
        return listening.error();
    }
    return {std::move(watcher)};
}

PgWatcher::PgWatcher(PgTarget target)
    : m_target(std::move(target))
    , m_delay(firstDelay)
{
    m_retry.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PgWatcher::startConnecting);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        lose(pgError(m_connection.get(), nullptr, m_target.place));
    });
}

Result<void> PgWatcher::listen()
{
    const QByteArray sql = "LISTEN " + pgChannel;
    const PgResultPtr result(PQexec(m_connection.get(), sql.constData()));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return pgError(m_connection.get(), result.get(), m_target.place);
    }
    waitFor(QSocketNotifier::Read, &PgWatcher::readNotifications);
    return {};
}

void PgWatcher::waitFor(QSocketNotifier::Type type, void (PgWatcher::*slot)())
{
    // The one before may be what has called us.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_notifier = std::make_unique<QSocketNotifier>(PQsocket(m_connection.get()), type);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, slot);
}

void PgWatcher::readNotifications()
{
    if (PQconsumeInput(m_connection.get()) == 0) {
        lose(pgError(m_connection.get(), nullptr, m_target.place));
        return;
    }
    bool isNews = false;
    while (PGnotify* notification = PQnotifies(m_connection.get())) {
        isNews = true;
        PQfreemem(notification);
    }
    if (isNews) {
        emit boardChanged();
    }
}

void PgWatcher::lose(const Error& error)
{
    m_patience.stop();
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_connection.reset();
    m_retry.start(m_delay);
    m_delay = qMin(m_delay * 2, longestDelay);
    if (!std::exchange(m_isLost, true)) {
        emit connectionLost(error);
    }
}

void PgWatcher::startConnecting()
{
    const Result<PgParameters> parameters = PgParameters::of(m_target);
    if (!parameters) {
        lose(parameters.error());
        return;
    }
    m_connection.reset(PQconnectStartParams(parameters->keywords(), parameters->values(), 0));
    if (PQstatus(m_connection.get()) == CONNECTION_BAD) {
        lose(pgError(m_connection.get(), nullptr, m_target.place));
        return;
    }
    m_patience.start(longestAttempt);
    waitFor(QSocketNotifier::Write, &PgWatcher::goOnConnecting);
}

void PgWatcher::goOnConnecting()
{
    switch (PQconnectPoll(m_connection.get())) {
    case PGRES_POLLING_READING:
        waitFor(QSocketNotifier::Read, &PgWatcher::goOnConnecting);
        return;
    case PGRES_POLLING_WRITING:
        waitFor(QSocketNotifier::Write, &PgWatcher::goOnConnecting);
        return;
    case PGRES_POLLING_OK:
        break;
    default:
        lose(pgError(m_connection.get(), nullptr, m_target.place));
        return;
    }
    m_patience.stop();
    Result<void> done = setUpPg(m_connection.get(), m_target);
    done = done ? listen() : done;
    if (!done) {
        lose(done.error());
        return;
    }
    m_delay = firstDelay;
    m_isLost = false;
    emit connectionRestored();
    emit boardChanged(); // what was announced meanwhile was not heard
}

} // namespace cb
