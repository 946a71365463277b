// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/conflict/RandomConflictBoard.h"

#include "tests/support/MemoryBoard.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qint64 quarter = 15 * msPerMinute;
constexpr int ticks = 3 * 24 * 4;
const Instant firstTick{QDateTime({2026, 10, 24}, {0, 0}, Qt::UTC).toMSecsSinceEpoch()};

template <typename Id>
Id idOf(int table, qsizetype number)
{
    return {QUuid(
        static_cast<uint>(table),
        0,
        0x7000,
        0x80,
        0,
        0,
        0,
        0,
        0,
        static_cast<uchar>(number >> 8),
        static_cast<uchar>(number))};
}

template <typename T>
QList<T> named(int table, int count, const QString& prefix)
{
    QList<T> all;
    for (int i = 0; i < count; ++i) {
        T record;
        record.id = idOf<decltype(T::id)>(table, i);
        record.name = prefix + QString::number(i);
        all.append(record);
    }
    return all;
}

template <typename T>
const T& anyOf(const QList<T>& all, QRandomGenerator& random)
{
    return all.at(random.bounded(static_cast<int>(all.size())));
}

} // namespace

RandomConflictBoard::RandomConflictBoard(quint32 seed)
    : persons(named<Person>(1, 3, u"person "_s))
    , groups(named<Group>(2, 2, u"team "_s))
    , services(named<Service>(3, 3, u"service "_s))
    , items(named<ConfigurationItem>(4, 9, u"ci "_s))
    , m_random(seed)
{
    now = tick(ticks);
    for (ConfigurationItem& item : items) {
        if (chance(70)) {
            item.service = anyOf(services, m_random).id;
        }
        if (chance(50)) {
            item.environment = chance(50) ? u"production"_s : u"test"_s;
        }
    }
    for (int i = 0; i < 8; ++i) {
        dependencies.append({anyOf(items, m_random).id, anyOf(items, m_random).id, {}});
    }
    for (int i = 0; i < 14; ++i) {
        Change change;
        change.id = idOf<ChangeId>(5, i);
        change.number = u"C%1"_s.arg(i);
        changes.append(change);
    }
    for (Change& change : changes) {
        fill(change);
    }
    for (int i = 0, count = m_random.bounded(6); i < count; ++i) {
        CalendarWindow made = window();
        made.id = idOf<WindowId>(6, i);
        made.name = u"W%1"_s.arg(i);
        windows.append(made);
    }
    for (int i = 0, count = windows.isEmpty() ? 0 : m_random.bounded(4); i < count; ++i) {
        exceptions.append(exception());
        exceptions.last().id = idOf<ExceptionId>(7, i);
    }
    for (int i = 0, count = m_random.bounded(6); i < count; ++i) {
        deployments.append(deployment());
        deployments.last().id = idOf<DeploymentId>(8, i);
    }
    for (int i = 0; i < 8; ++i) {
        acceptances.append(acceptance());
        acceptances.last().id = idOf<AcceptanceId>(9, i);
    }
}

SnapshotPtr RandomConflictBoard::snapshot() const
{
    BoardSettings settings;
    settings.zone = "Europe/Berlin";
    test::MemoryBoard board(settings);
    const auto addAll = [&board](const auto& records) {
        for (const auto& record : records) {
            board.add(record);
        }
    };
    addAll(persons);
    addAll(groups);
    addAll(services);
    addAll(items);
    addAll(dependencies);
    addAll(changes);
    addAll(windows);
    addAll(exceptions);
    addAll(deployments);
    addAll(acceptances);
    return board.snapshot();
}

QList<ChangeId> RandomConflictBoard::edit(int count)
{
    QList<ChangeId> edited;
    for (int i = 0; i < count; ++i) {
        Change& change = changes[m_random.bounded(static_cast<int>(changes.size()))];
        edited.append(change.id);
        chance(60) ? fillWindow(change) : fill(change);
    }
    return edited;
}

Instant RandomConflictBoard::tick(int most) const
{
    return firstTick.plusMs(m_random.bounded(most) * quarter);
}

void RandomConflictBoard::fillWindow(Change& change)
{
    const Instant start = tick(ticks);
    const int length = chance(15) ? 0 : chance(10) ? ticks : 1 + m_random.bounded(24);
    change.plannedStart = start;
    change.plannedEnd = start.plusMs(length * quarter);
    const int fault = m_random.bounded(100);
    if (fault < 4) {
        change.plannedStart.reset();
    } else if (fault < 8) {
        change.plannedEnd.reset();
    } else if (fault < 12) {
        change.plannedEnd = start.plusMs(-quarter);
    }
}

void RandomConflictBoard::fill(Change& change)
{
    fillWindow(change);
    change.state =
        chance(70) ? ChangeState::Scheduled : static_cast<ChangeState>(m_random.bounded(9));
    change.type = static_cast<ChangeType>(m_random.bounded(3));
    change.standardModel = chance(50) ? u"patch"_s : QString();
    change.backoutMs = chance(50) ? m_random.bounded(8) * quarter : 0;
    change.environment = chance(40) ? QString() : chance(50) ? u"Production"_s : u"test"_s;
    change.items.clear();
    for (int i = 0, count = m_random.bounded(4); i < count; ++i) {
        change.items.append(anyOf(items, m_random).id);
    }
    change.service = chance(50) ? std::optional(anyOf(services, m_random).id) : std::nullopt;
    change.assignee = chance(50) ? std::optional(anyOf(persons, m_random).id) : std::nullopt;
    change.group = chance(50) ? std::optional(anyOf(groups, m_random).id) : std::nullopt;
    change.predecessors.clear();
    for (int i = 0, count = chance(30) ? 1 + m_random.bounded(2) : 0; i < count; ++i) {
        change.predecessors.append(anyOf(changes, m_random).id);
    }
}

WindowScope RandomConflictBoard::scope()
{
    WindowScope made;
    if (chance(40)) {
        made.items = {anyOf(items, m_random).id, anyOf(items, m_random).id};
    }
    if (chance(25)) {
        made.services = {anyOf(services, m_random).id};
    }
    if (chance(20)) {
        made.environments = {u"production"_s};
    }
    if (chance(20)) {
        made.types = {static_cast<ChangeType>(m_random.bounded(3)), ChangeType::Normal};
    }
    if (chance(15)) {
        made.groups = {anyOf(groups, m_random).id};
    }
    return made;
}

CalendarWindow RandomConflictBoard::window()
{
    CalendarWindow made;
    const int kind = m_random.bounded(10);
    made.kind = kind < 5 ? WindowKind::Freeze
        : kind < 8       ? WindowKind::Maintenance
        : kind < 9       ? WindowKind::Holiday
                         : WindowKind::Allow;
    made.isHard = chance(60);
    made.emergencyOnlyWarns = chance(60);
    made.passingModels = chance(40) ? QStringList{u"patch"_s} : QStringList();
    made.scope = scope();
    made.times.zone = chance(60) ? "Europe/Berlin" : chance(50) ? "America/New_York" : "UTC";
    made.times.start = WallTime::toLocal(tick(ticks), QTimeZone(made.times.zone));
    made.times.lengthKind = static_cast<LengthKind>(m_random.bounded(3));
    made.times.ms = m_random.bounded(40) * quarter;
    if (made.kind == WindowKind::Holiday || chance(15)) {
        made.times.isAllDay = true;
        made.times.start.time = QTime(0, 0);
        made.times.days = 1 + m_random.bounded(2);
        made.times.ms = 0;
    }
    if (chance(40)) {
        made.times.start = made.times.start.plus(-7 * m_random.bounded(60), 0);
        made.recurrence.rules = {chance(50) ? u"FREQ=DAILY"_s : u"FREQ=WEEKLY;BYDAY=SU,MO"_s};
    }
    if (chance(25)) {
        const Instant from = tick(ticks);
        made.suspensions = {{from, from.plusMs(m_random.bounded(20) * quarter), u"x"_s, {}}};
    }
    return made;
}

FreezeException RandomConflictBoard::exception()
{
    FreezeException made;
    made.window = anyOf(windows, m_random).id;
    if (chance(50)) {
        made.change = anyOf(changes, m_random).id;
    } else {
        made.scope = scope();
    }
    made.state =
        chance(70) ? ExceptionState::Granted : static_cast<ExceptionState>(m_random.bounded(4));
    if (chance(50)) {
        made.expiresAt = tick(ticks);
    }
    return made;
}

Deployment RandomConflictBoard::deployment()
{
    Deployment made;
    made.service = anyOf(services, m_random).id;
    made.environment = chance(40) ? QString() : chance(60) ? u"production"_s : u"test"_s;
    made.outcome = static_cast<DeploymentOutcome>(m_random.bounded(5));
    if (chance(95)) {
        made.startedAt = tick(ticks);
        if (made.outcome != DeploymentOutcome::Running && chance(90)) {
            made.finishedAt = made.startedAt->plusMs(m_random.bounded(5) * quarter);
        }
    }
    if (chance(30)) {
        made.change = anyOf(changes, m_random).id;
    }
    return made;
}

ConflictAcceptance RandomConflictBoard::acceptance()
{
    ConflictAcceptance made;
    made.kind = static_cast<ConflictKind>(m_random.bounded(8));
    const Change* one = &anyOf(changes, m_random);
    const Change* other = &anyOf(changes, m_random);
    if (other->id < one->id) {
        std::swap(one, other);
    }
    made.change = one->id;
    made.changeStart = one->plannedStart;
    made.changeEnd = one->plannedEnd;
    if (made.kind == ConflictKind::Deployment && !deployments.isEmpty()) {
        const Deployment& deployment = anyOf(deployments, m_random);
        made.other = deployment.id.value;
        made.otherStart = deployment.startedAt;
        made.otherEnd = deployment.finishedAt;
    } else if (made.kind != ConflictKind::OutsideMaintenance) {
        made.other = other->id.value;
        made.otherStart = other->plannedStart;
        made.otherEnd = other->plannedEnd;
    }
    if (chance(20)) {
        made.changeStart = tick(ticks);
    }
    return made;
}

} // namespace cb
