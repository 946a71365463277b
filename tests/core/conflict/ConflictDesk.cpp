// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/conflict/ConflictDesk.h"

#include "tests/support/MemoryBoard.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString timeText(Instant instant)
{
    const QDateTime time = instant.toUtc();
    return time.date().day() == 26 ? time.toString(u"HH:mm"_s) : time.toString(u"dd HH:mm"_s);
}

std::optional<Instant> timeOrNone(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(ConflictDesk::at(text));
}

} // namespace

Instant ConflictDesk::at(const QString& time)
{
    const QString day = time.size() > 5 ? time.left(2) : u"26"_s;
    return Instant::fromIso(u"2026-11-%1T%2:00Z"_s.arg(day, time.right(5))).value_or(Instant{});
}

template <typename IdType>
IdType ConflictDesk::nextId(int table)
{
    return {QUuid(
        static_cast<uint>(table), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(++m_next))};
}

template <typename T>
T& ConflictDesk::named(QList<T>& table, const QString& name)
{
    for (T& record : table) {
        if (record.name == name) {
            return record;
        }
    }
    T record;
    record.id = nextId<decltype(T::id)>(1);
    record.name = name;
    table.append(record);
    return table.last();
}

ItemId ConflictDesk::item(const QString& name)
{
    return named(m_items, name).id;
}

ServiceId ConflictDesk::service(const QString& name)
{
    return named(m_services, name).id;
}

ChangeId ConflictDesk::change(const DeskChange& from)
{
    Change change;
    change.id = nextId<ChangeId>(2);
    change.number = from.number;
    change.plannedStart = timeOrNone(from.start);
    change.plannedEnd = timeOrNone(from.end);
    for (const QString& name : from.items) {
        change.items.append(item(name));
    }
    if (!from.service.isEmpty()) {
        change.service = service(from.service);
    }
    if (!from.assignee.isEmpty()) {
        change.assignee = named(m_persons, from.assignee).id;
    }
    change.state = from.state;
    change.type = from.type;
    change.standardModel = from.model;
    change.environment = from.environment;
    change.backoutMs = from.backoutMinutes * msPerMinute;
    for (const QString& number : from.predecessors) {
        change.predecessors.append(edit(number).id);
    }
    m_changes.append(change);
    return change.id;
}

Change& ConflictDesk::edit(const QString& number)
{
    const auto found = std::find_if(m_changes.begin(), m_changes.end(), [&](const Change& change) {
        return change.number == number;
    });
    Q_ASSERT(found != m_changes.end());
    return *found;
}

void ConflictDesk::depends(const QStringList& lines)
{
    for (const QString& line : lines) {
        const QStringList ends = line.split(u'>');
        m_dependencies.append({item(ends.last()), item(ends.first()), {}});
    }
}

void ConflictDesk::itemOf(const QString& name, const QString& serviceName)
{
    item(name);
    named(m_items, name).service = service(serviceName);
}

CalendarWindow& ConflictDesk::window(
    WindowKind kind, const QString& name, const QString& start, const QString& end)
{
    CalendarWindow window;
    window.id = nextId<WindowId>(3);
    window.kind = kind;
    window.name = name;
    window.times.zone = "UTC";
    window.times.start = WallTime::toLocal(at(start), QTimeZone("UTC"));
    window.times.ms = at(end).ms - at(start).ms;
    m_windows.append(window);
    return m_windows.last();
}

FreezeException& ConflictDesk::exception(const QString& window)
{
    FreezeException exception;
    exception.id = nextId<ExceptionId>(4);
    exception.window = named(m_windows, window).id;
    m_exceptions.append(exception);
    return m_exceptions.last();
}

Deployment& ConflictDesk::deployment(
    const QString& serviceName, const QString& start, const QString& end)
{
    Deployment deployment;
    deployment.id = nextId<DeploymentId>(5);
    deployment.service = service(serviceName);
    deployment.startedAt = at(start);
    deployment.finishedAt = timeOrNone(end);
    deployment.outcome = end.isEmpty() ? DeploymentOutcome::Running : DeploymentOutcome::Succeeded;
    m_deployments.append(deployment);
    return m_deployments.last();
}

void ConflictDesk::accept(ConflictAcceptance acceptance)
{
    acceptance.id = nextId<AcceptanceId>(6);
    m_acceptances.append(acceptance);
}

SnapshotPtr ConflictDesk::snapshot() const
{
    BoardSettings settings;
    settings.zone = "Europe/Berlin";
    test::MemoryBoard board(settings);
    const auto addAll = [&board](const auto& records) {
        for (const auto& record : records) {
            board.add(record);
        }
    };
    addAll(m_persons);
    addAll(m_services);
    addAll(m_items);
    addAll(m_dependencies);
    addAll(m_changes);
    addAll(m_windows);
    addAll(m_exceptions);
    addAll(m_deployments);
    addAll(m_acceptances);
    return board.snapshot();
}

ConflictSet ConflictDesk::find(const ConflictRules& rules) const
{
    return findConflicts(*snapshot(), rules, {std::nullopt, now, false}).value_or(ConflictSet());
}

QStringList ConflictDesk::lines(const ConflictSet& set) const
{
    const SnapshotPtr board = snapshot();
    QStringList lines;
    for (int i = 0; i < set.size(); ++i) {
        const Conflict conflict = set.at(i);
        QStringList words{toText(conflict.kind), board->changes->numbers.at(conflict.a)};
        if (conflict.isBetweenChanges()) {
            words.append(board->changes->numbers.at(conflict.b));
        } else if (conflict.kind == ConflictKind::Freeze) {
            words.append(board->windows->at(conflict.b).name);
        }
        words.append(timeText(conflict.span.start) + u'-' + timeText(conflict.span.end));
        QStringList items;
        for (const qint32 row : conflict.path.empty() ? conflict.items : conflict.path) {
            items.append(board->directory->items.at(row).name);
        }
        if (!items.isEmpty()) {
            words.append(items.join(conflict.path.empty() ? u"+"_s : u">"_s));
        }
        if (conflict.kind == ConflictKind::OutsideMaintenance) {
            words.append(toText(set.outside(i)));
        }
        words.append(toText(conflict.severity));
        if (!conflict.isOpen()) {
            words.append(conflict.kind == ConflictKind::Freeze ? u"excepted"_s : u"accepted"_s);
        }
        lines.append(words.join(u' '));
    }
    return lines;
}

} // namespace cb
