// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqliteWatcher.h"

#include "core/base/Tr.h"
#include "core/store/BoardTable.h"
#include "core/store/FileChecks.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::chrono::milliseconds lookEvery{250};

} // namespace

Result<std::unique_ptr<StoreWatcher>> SqliteWatcher::create(const StorePlace& place)
{
    std::unique_ptr<SqliteWatcher> watcher(new SqliteWatcher(place));
    if (const auto connected = watcher->connectToFile(); !connected) {
        return connected.error();
    }
    return {std::move(watcher)};
}

SqliteWatcher::SqliteWatcher(StorePlace place)
    : m_place(std::move(place))
{
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &SqliteWatcher::look);
    connect(&m_timer, &QTimer::timeout, this, &SqliteWatcher::look);
    m_timer.start(lookEvery);
}

Result<void> SqliteWatcher::connectToFile()
{
    m_connection.reset();
    if (const auto checked = checkBoardFile(m_place.path); !checked) {
        return checked;
    }
    const bool hasLog = QFile::exists(m_place.path + "-wal"_L1);
    auto opened = SqliteConnection::open(
        m_place.path, {.readOnly = true, .immutable = !hasLog && !isWritableFolder(m_place.path)});
    if (!opened) {
        return opened.error();
    }
    m_connection = *std::move(opened);
    const Result<QString> version = m_connection->pragma("PRAGMA data_version"_ba);
    const Result<AuditHead> head = readAuditHead(*m_connection);
    if (!version || !head) {
        return version ? head.error() : version.error();
    }
    m_dataVersion = *version;
    m_sequence = head->sequence;
    watchLog();
    return {};
}

void SqliteWatcher::watchLog()
{
    const QString log = m_place.path + "-wal"_L1;
    if (!m_files.files().contains(log) && QFile::exists(log)) {
        m_files.addPath(log);
    }
}

Result<bool> SqliteWatcher::hasChanged()
{
    if (!QFile::exists(m_place.path)) {
        return Error{
            ErrorKind::Unreachable,
            Tr::tr("The board %1 is gone: the file was moved or deleted.")
                .arg(QDir::toNativeSeparators(m_place.path))};
    }
    const Result<QString> version = m_connection->pragma("PRAGMA data_version"_ba);
    if (!version) {
        return version.error();
    }
    if (*version == m_dataVersion) {
        return false;
    }
    // Others also move the log into the file: only a longer audit is news.
    const Result<AuditHead> head = readAuditHead(*m_connection);
    if (!head) {
        return head.error();
    }
    m_dataVersion = *version;
    return std::exchange(m_sequence, head->sequence) != head->sequence;
}

void SqliteWatcher::look()
{
    watchLog();
    if (m_isLost) {
        const qint64 before = m_sequence;
        if (!connectToFile()) {
            return; // said already; the next look tries again
        }
        m_isLost = false;
        emit connectionRestored();
        if (m_sequence != before) {
            emit boardChanged();
        }
        return;
    }
    const Result<bool> changed = hasChanged();
    if (!changed) {
        m_isLost = true;
        emit connectionLost(changed.error());
    } else if (*changed) {
        emit boardChanged();
    }
}

} // namespace cb
