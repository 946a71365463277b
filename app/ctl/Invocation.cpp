// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"

#include "core/base/Tr.h"
#include "core/domain/WallTime.h"
#include "core/session/BoardPlaces.h"
#include "core/session/DemoBoard.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

Error usage(const QString& what)
{
    return {ErrorKind::Usage, what, {}};
}

/// The desktop application's settings: saved names and what was opened last.
QStringList savedList(const QString& key)
{
    const QSettings settings(
        QSettings::IniFormat, QSettings::UserScope, u"changeboard"_s, u"changeboard"_s);
    return settings.value(key).toStringList();
}

constexpr Instant farPast{-62'135'596'800'000}; // 0001-01-01
constexpr Instant farFuture{253'402'300'799'000}; // 9999-12-31

} // namespace

Invocation::Invocation(Arguments arguments, Clock clock, std::optional<QTimeZone> zone)
    : m_arguments(std::move(arguments))
    , m_output(m_arguments.has("json"))
    , m_clock(std::move(clock))
    , m_zone(std::move(zone))
{}

Result<std::unique_ptr<Invocation>> Invocation::create(Arguments arguments)
{
    Clock clock;
    if (arguments.has("now")) {
        const auto now = Instant::fromIso(arguments.value("now"));
        if (!now) {
            return usage(Tr::tr("--now: “%1” is no instant. Write 2026-11-25T22:00:00Z.")
                             .arg(arguments.value("now")));
        }
        clock = Clock(*now);
    }
    std::optional<QTimeZone> zone;
    if (arguments.has("zone")) {
        zone = QTimeZone(arguments.value("zone").toUtf8());
        if (!zone->isValid()) {
            return usage(
                Tr::tr("--zone: “%1” is no zone of this machine. Write one like Europe/Berlin.")
                    .arg(arguments.value("zone")));
        }
    }
    return std::unique_ptr<Invocation>(
        new Invocation(std::move(arguments), std::move(clock), std::move(zone)));
}

Result<StorePlace> Invocation::place() const
{
    if (m_arguments.has("board")) {
        return findBoard(m_arguments.value("board"), savedList(u"boards/named"_s));
    }
    if (m_arguments.verb->board == BoardUse::Writes) {
        return usage(Tr::tr("%1 writes, and so needs --board PLACE: it never takes a default.")
                         .arg(QString::fromUtf8(m_arguments.verb->name)));
    }
    return shownPlace();
}

Result<StorePlace> Invocation::shownPlace() const
{
    const QStringList named = savedList(u"boards/named"_s);
    if (const QString given = qEnvironmentVariable("CHANGEBOARD_BOARD"); !given.isEmpty()) {
        return findBoard(given, named);
    }
    if (const QStringList recent = savedList(u"boards/recent"_s); !recent.isEmpty()) {
        return findBoard(recent.first(), named);
    }
    return StorePlace::parse(demoBoardPath());
}

Result<Store*> Invocation::store()
{
    if (m_store) {
        return m_store.get();
    }
    const Result<StorePlace> at = place();
    if (!at) {
        return at.error();
    }
    const bool isDefault =
        !m_arguments.has("board") && qEnvironmentVariableIsEmpty("CHANGEBOARD_BOARD");
    if (isDefault && at->path == demoBoardPath() && !QFileInfo::exists(at->path)) {
        Job job(Tr::tr("Making the demo board"));
        const Result<void> made = makeDemoBoard(*at, {.now = now()}, job.control());
        if (!made) {
            return made.error();
        }
    }
    OpenOptions options;
    options.readOnly = m_arguments.verb->board == BoardUse::Shows;
    Result<std::unique_ptr<Store>> opened = openStore(*at, options);
    if (!opened) {
        return opened.error();
    }
    m_store = std::move(opened).value();
    return m_store.get();
}

Result<SnapshotPtr> Invocation::snapshot()
{
    if (m_snapshot) {
        return m_snapshot;
    }
    const Result<Store*> board = store();
    if (!board) {
        return board.error();
    }
    Job job(Tr::tr("Reading the board"));
    Result<SnapshotPtr> read = (*board)->snapshot(std::nullopt, job.control());
    if (read) {
        m_snapshot = *read;
    }
    return read;
}

Result<QTimeZone> Invocation::zone()
{
    if (!m_zone) {
        const Result<Store*> board = store();
        if (!board) {
            return board.error();
        }
        const Result<BoardSettings> settings = (*board)->settings();
        if (!settings) {
            return settings.error();
        }
        m_zone = settings->timeZone();
    }
    return *m_zone;
}

Result<Instant> Invocation::instantOf(const QString& text, bool isEnd, const char* option)
{
    if (const auto instant = Instant::fromIso(text)) {
        return *instant;
    }
    const Result<QTimeZone> inZone = zone();
    if (!inZone) {
        return inZone.error();
    }
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
    {
        const Span whole = WallTime::day(day, *inZone);
        return isEnd ? whole.end : whole.start;
    }
    const auto local = LocalTime::fromIso(text);
    if (!local || !local->isValid()) {
        return usage(
            Tr::tr(
                "--%1: “%2” is no time. Write 2026-11-25, 2026-11-25T20:30, or 2026-11-25T19:30:00Z.")
                .arg(QLatin1StringView(option), text));
    }
    return WallTime::toInstant(*local, *inZone);
}

Result<Invocation::Period> Invocation::period()
{
    Period period{{farPast, farFuture}, true};
    if (m_arguments.has("from")) {
        const Result<Instant> start = instantOf(m_arguments.value("from"), false, "from");
        if (!start) {
            return start.error();
        }
        period = {{*start, farFuture}, false};
    }
    if (m_arguments.has("to")) {
        const Result<Instant> end = instantOf(m_arguments.value("to"), true, "to");
        if (!end) {
            return end.error();
        }
        period.span.end = *end;
        period.isEmpty = false;
    }
    if (period.span.end < period.span.start) {
        return usage(Tr::tr("--to is before --from."));
    }
    return period;
}

Result<Actor> Invocation::actor()
{
    const Result<SnapshotPtr> board = snapshot();
    if (!board) {
        return board.error();
    }
    const Directory& directory = *(*board)->directory;
    if (m_arguments.has("as")) {
        const QString login = m_arguments.value("as");
        const auto person = personCalled(login, directory);
        if (!person) {
            return Error{
                ErrorKind::NotFound,
                Tr::tr("--as: the board knows no active person, or several, called “%1”.")
                    .arg(login),
                {}};
        }
        return actorFor(*person, directory);
    }
    const QString login = localAuthor().name;
    if (const auto person = personCalled(login, directory)) {
        return actorFor(*person, directory);
    }
    return hasRoles(directory) ? Actor{.name = login} : soleUser(login);
}

Result<Author> Invocation::author()
{
    const Result<Actor> who = actor();
    if (!who) {
        return who.error();
    }
    return Author{who->person, who->name, u"changeboardctl"_s, m_arguments.value("reason")};
}

QString Invocation::local(std::optional<Instant> instant)
{
    const Result<QTimeZone> inZone = zone();
    if (!instant || !inZone) {
        return {};
    }
    const LocalTime time = WallTime::toLocal(*instant, *inZone);
    return time.date.toString(Qt::ISODate) + u' ' + time.time.toString(u"HH:mm");
}

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
        return 65;
    case ErrorKind::Usage:
        return 64;
    case ErrorKind::NotFound:
        return 66;
    case ErrorKind::Unreachable:
        return 69;
    case ErrorKind::CannotWrite:
    case ErrorKind::Conflict:
        return 73;
    case ErrorKind::NotPermitted:
        return 77;
    case ErrorKind::Cancelled:
        return 130;
    case ErrorKind::Internal:
        return 70;
    }
    Q_UNREACHABLE();
}

} // namespace cb::ctl
