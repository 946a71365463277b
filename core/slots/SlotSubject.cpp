// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/SlotSubject.h"

#include "core/domain/WallTime.h"

#include <algorithm>
#include <limits>

namespace cb {
namespace {

constexpr qint64 farAway = std::numeric_limits<qint64>::max() / 4;

std::size_t position(int row)
{
    return static_cast<std::size_t>(row);
}

/// The times at which a person works around a range, sorted and joined.
std::vector<StartRange> workingTimes(
    const Person& person, const QTimeZone& boardZone, const StartRange& around)
{
    const QTimeZone own(person.workingZone);
    const QTimeZone& zone = person.workingZone.isEmpty() || !own.isValid() ? boardZone : own;
    std::vector<StartRange> times;
    const QDate last = WallTime::toLocal({around.to}, zone).date.addDays(1);
    for (QDate day = WallTime::toLocal({around.from}, zone).date.addDays(-1); day <= last;
         day = day.addDays(1))
    {
        for (const WorkingPeriod& period : person.workingHours) {
            if (((period.weekdays >> (day.dayOfWeek() - 1)) & 1) == 0) {
                continue;
            }
            const QDate endDay = period.to <= period.from ? day.addDays(1) : day;
            times.push_back(
                {WallTime::toInstant({day, period.from}, zone).ms,
                 WallTime::toInstant({endDay, period.to}, zone).ms});
        }
    }
    joinRanges(times);
    return times;
}

} // namespace

SlotSubject::SlotSubject(const ConflictIndex& conflicts, int changeRow)
    : m_index(&conflicts)
    , m_probe(conflicts, changeRow)
    , m_row(changeRow)
{
    const ChangeColumns& changes = *conflicts.snapshot().changes;
    const std::size_t row = position(changeRow);
    m_planned = changes.plannedWindow(changeRow);
    m_assignee = changes.assignees[row];
    m_itemCount = static_cast<int>(changes.itemBegins[row + 1] - changes.itemBegins[row]);
    m_type = changes.types[row];
    m_state = changes.displayStates[row];
    for (quint32 i = changes.predecessorBegins[row]; i < changes.predecessorBegins[row + 1]; ++i) {
        const qint32 before = changes.predecessorRows[i];
        if (before != noRow && conflicts.takesPart(before)) {
            m_predecessors.push_back(before);
        }
    }
    addFollowers();
}

SlotSubject::SlotSubject(const ConflictIndex& conflicts, const Change& change)
    : m_index(&conflicts)
    , m_probe(conflicts, change)
    , m_row(conflicts.snapshot().changes->rowOf(change.id))
    , m_planned(change.plannedWindow())
    , m_itemCount(static_cast<int>(change.items.size()))
    , m_type(change.type)
{
    const BoardSnapshot& snapshot = conflicts.snapshot();
    m_assignee = change.assignee ? snapshot.directory->rowOf(*change.assignee) : noRow;
    for (const ChangeId& id : change.predecessors) {
        const int before = snapshot.changes->rowOf(id);
        if (before != noRow && conflicts.takesPart(before)) {
            m_predecessors.push_back(before);
        }
    }
    if (m_row != noRow) {
        m_state = snapshot.changes->displayStates[position(m_row)];
        addFollowers();
    }
}

void SlotSubject::addFollowers()
{
    const ChangeColumns& changes = *m_index->snapshot().changes;
    const auto& links = changes.predecessorRows;
    for (auto link = std::find(links.begin(), links.end(), m_row); link != links.end();
         link = std::find(link + 1, links.end(), m_row))
    {
        const auto place = static_cast<quint32>(link - links.begin());
        const auto next = std::upper_bound(
            changes.predecessorBegins.begin(), changes.predecessorBegins.end(), place);
        const auto follower = static_cast<int>(next - changes.predecessorBegins.begin()) - 1;
        if (m_index->takesPart(follower)) {
            m_followers.push_back(follower);
        }
    }
}

std::vector<StartBlock> SlotSubject::blocks(qint64 lengthMs, const StartRange& within) const
{
    std::vector<StartBlock> blocks;
    addObstacles(lengthMs, within, blocks);
    if (m_index->rules().has(ConflictKind::Sequence)) {
        addSequence(lengthMs, blocks);
    }
    if (m_index->rules().has(ConflictKind::OutsideMaintenance)) {
        addMaintenance(lengthMs, within, blocks);
    }
    if (keepsWorkingHours()) {
        addWorkingHours(lengthMs, within, blocks);
    }
    return blocks;
}

void SlotSubject::addObstacles(
    qint64 lengthMs, const StartRange& within, std::vector<StartBlock>& blocks) const
{
    const ConflictSet found =
        m_probe.obstaclesIn({{within.from}, {within.to + std::max<qint64>(lengthMs, 1)}});
    blocks.reserve(static_cast<std::size_t>(found.size()));
    for (int i = 0; i < found.size(); ++i) {
        const std::size_t at = position(i);
        const ConflictKind kind = found.kinds[at];
        if (kind == ConflictKind::Freeze && found.answers[at] != noRow) {
            continue; // an exception in force
        }
        const bool isOther = slotRuleOf(kind) <= SlotRule::SameAssignee && found.as[at] != m_row;
        const StartRange range =
            startsThatOverlap({{found.starts[at]}, {found.ends[at]}}, lengthMs);
        blocks.push_back(
            {range.from,
             range.to,
             slotRuleOf(kind),
             found.severities[at],
             isOther ? found.as[at] : found.bs[at]});
    }
}

void SlotSubject::addSequence(qint64 lengthMs, std::vector<StartBlock>& blocks) const
{
    const ConflictSeverity severity = severityOf(ConflictKind::Sequence);
    for (const int before : m_predecessors) {
        blocks.push_back(
            {-farAway, m_index->spanOf(before)->end.ms, SlotRule::Sequence, severity, before});
    }
    for (const int after : m_followers) {
        blocks.push_back(
            {m_index->spanOf(after)->start.ms - lengthMs + 1,
             farAway,
             SlotRule::Sequence,
             severity,
             after});
    }
}

void SlotSubject::addMaintenance(
    qint64 lengthMs, const StartRange& within, std::vector<StartBlock>& blocks) const
{
    if (!m_probe.maintenance()) {
        return;
    }
    std::vector<StartRange> allowed;
    for (const Span& span : *m_probe.maintenance()) {
        allowed.push_back({span.start.ms, span.end.ms});
    }
    const qint64 needed = lengthMs + m_probe.backoutMs();
    const auto add = [&blocks](const StartRange& range, OutsideKind kind) {
        if (range.from < range.to) {
            blocks.push_back(
                {range.from,
                 range.to,
                 SlotRule::OutsideMaintenance,
                 severityOfOutside(kind),
                 noRow});
        }
    };
    for (const StartRange& outside : startsOutside(allowed, needed, within)) {
        // What touches a window begins early or exceeds it; between, all of it misses.
        qint64 from = outside.from;
        for (const StartRange& range : allowed) {
            const StartRange touching{
                std::max(range.from - needed + 1, from), std::min(range.to, outside.to)};
            if (touching.from < touching.to) {
                add({from, touching.from}, OutsideKind::Misses);
                add(touching, OutsideKind::Exceeds);
                from = touching.to;
            }
        }
        add({from, outside.to}, OutsideKind::Misses);
    }
}

bool SlotSubject::keepsWorkingHours() const
{
    if (m_assignee == noRow || !m_planned) {
        return false;
    }
    const BoardSnapshot& snapshot = m_index->snapshot();
    const Person& person = snapshot.directory->persons[m_assignee];
    if (person.workingHours.isEmpty()) {
        return false;
    }
    const StartRange planned{m_planned->start.ms, m_planned->end.ms};
    const std::vector<StartRange> times = workingTimes(person, snapshot.zone(), planned);
    return std::any_of(times.begin(), times.end(), [&planned](const StartRange& time) {
        return time.from <= planned.from && planned.to <= time.to;
    });
}

void SlotSubject::addWorkingHours(
    qint64 lengthMs, const StartRange& within, std::vector<StartBlock>& blocks) const
{
    const BoardSnapshot& snapshot = m_index->snapshot();
    const StartRange around{within.from, within.to + lengthMs};
    const std::vector<StartRange> times =
        workingTimes(snapshot.directory->persons[m_assignee], snapshot.zone(), around);
    for (const StartRange& range : startsOutside(times, lengthMs, within)) {
        blocks.push_back(
            {range.from, range.to, SlotRule::WorkingHours, ConflictSeverity::Warns, m_assignee});
    }
}

} // namespace cb
