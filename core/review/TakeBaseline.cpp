// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/TakeBaseline.h"

#include "core/domain/Assessment.h"

#include <QCryptographicHash>

namespace cb {
namespace {

constexpr qsizetype markBytes = 16;

QByteArray markOf(const QString& plan)
{
    if (plan.isEmpty()) {
        return {};
    }
    return QCryptographicHash::hash(plan.toUtf8(), QCryptographicHash::Sha256).first(markBytes);
}

std::optional<Instant> instantAt(const std::vector<qint64>& column, std::size_t row)
{
    return column[row] == noInstant ? std::nullopt : std::optional(Instant{column[row]});
}

template <typename T>
auto idAt(const QList<T>& table, qint32 row) -> std::optional<decltype(T::id)>
{
    return row == noRow ? std::nullopt : std::optional(table[row].id);
}

} // namespace

PlanMarks planMarks(const Change& change)
{
    return planMarks(
        change.implementationPlan, change.testPlan, change.backoutPlan, change.communicationPlan);
}

PlanMarks planMarks(
    const QString& implementation,
    const QString& test,
    const QString& backout,
    const QString& communication)
{
    return {markOf(implementation), markOf(test), markOf(backout), markOf(communication)};
}

BaselineEntry baselineEntry(const Change& change, const DecisionSummary& decided)
{
    BaselineEntry entry;
    entry.change = change.id;
    entry.number = change.number;
    entry.title = change.title;
    entry.type = change.type;
    entry.state = change.state;
    entry.displayState = displayState(change.state, decided.standing, change.closureCode);
    entry.isOnHold = !change.holdReason.isEmpty();
    entry.isEditedAfterApproval = decided.isEditedAfterApproval;
    entry.risk = change.risk;
    entry.plannedStart = change.plannedStart;
    entry.plannedEnd = change.plannedEnd;
    entry.outageStart = change.outageStart;
    entry.outageEnd = change.outageEnd;
    entry.backoutMs = change.backoutMs;
    entry.service = change.service;
    entry.assignee = change.assignee;
    entry.group = change.group;
    entry.environment = change.environment;
    entry.items = change.items;
    std::sort(entry.items.begin(), entry.items.end());
    entry.plans = planMarks(change);
    return entry;
}

BaselineEntry baselineEntry(const BoardSnapshot& board, int row)
{
    const ChangeColumns& changes = *board.changes;
    const Directory& directory = *board.directory;
    const auto r = static_cast<std::size_t>(row);
    BaselineEntry entry;
    entry.change = changes.idAt(row);
    entry.number = changes.numbers.at(row);
    entry.title = changes.titles.at(row);
    entry.type = changes.types[r];
    entry.state = changes.states[r];
    entry.displayState = changes.displayStates[r];
    entry.isOnHold = (changes.flags[r] & OnHold) != 0;
    entry.isEditedAfterApproval = (changes.flags[r] & EditedAfterApproval) != 0;
    if (changes.risks[r] > 0) {
        entry.risk = static_cast<RiskLevel>(changes.risks[r] - 1);
    }
    entry.assessedImpact = impactOfCell(changes.assessedCells[r]);
    entry.assessedLikelihood = likelihoodOfCell(changes.assessedCells[r]);
    entry.plannedStart = instantAt(changes.plannedStarts, r);
    entry.plannedEnd = instantAt(changes.plannedEnds, r);
    entry.outageStart = instantAt(changes.outageStarts, r);
    entry.outageEnd = instantAt(changes.outageEnds, r);
    entry.backoutMs = changes.backoutMs[r];
    entry.service = idAt(directory.services, changes.services[r]);
    entry.assignee = idAt(directory.persons, changes.assignees[r]);
    entry.group = idAt(directory.groups, changes.groups[r]);
    entry.environment = changes.strings.at(changes.environments[r]);
    for (quint32 i = changes.itemBegins[r]; i < changes.itemBegins[r + 1]; ++i) {
        entry.items.append(directory.items[changes.itemRows[i]].id);
    }
    std::sort(entry.items.begin(), entry.items.end());
    return entry;
}

Baseline takeBaseline(
    const BoardSnapshot& board,
    const BaselineRequest& request,
    const QHash<ChangeId, PlanMarks>& plans)
{
    Baseline baseline;
    baseline.id = request.id;
    baseline.name = request.name;
    baseline.takenAt = request.takenAt;
    baseline.takenBy = request.takenBy;
    baseline.meeting = request.meeting;
    baseline.sequence = board.sequence;
    const ChangeColumns& changes = *board.changes;
    for (int row = 0; row < changes.size(); ++row) {
        if (!isEnded(changes.states[static_cast<std::size_t>(row)])) {
            BaselineEntry entry = baselineEntry(board, row);
            entry.plans = plans.value(entry.change);
            baseline.entries.append(std::move(entry));
        }
    }
    return baseline;
}

int entryOf(const QList<BaselineEntry>& entries, ChangeId change)
{
    const auto found = std::lower_bound(
        entries.begin(), entries.end(), change, [](const BaselineEntry& entry, ChangeId id) {
            return entry.change < id;
        });
    return found != entries.end() && found->change == change
        ? static_cast<int>(found - entries.begin())
        : -1;
}

} // namespace cb
