// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SevenRs.h"
#include "core/schedule/ConflictMarks.h"
#include "core/schedule/FilterLookup.h"

namespace cb {
namespace {

RowTestPtr flagTest(const ChangeColumns& changes, quint8 flag)
{
    return rowTest([&changes, flag](std::size_t row) { return (changes.flags[row] & flag) != 0; });
}

RowTestPtr givenTest(const std::vector<qint32>& column)
{
    return rowTest([&column](std::size_t row) { return column[row] != noRow; });
}

template <typename T>
RowTestPtr filledTest(const std::vector<T>& column)
{
    return rowTest([&column](std::size_t row) { return column[row] != 0; });
}

RowTestPtr spanGivenTest(const std::vector<qint64>& starts, const std::vector<qint64>& ends)
{
    return rowTest([&starts, &ends](std::size_t row) {
        return starts[row] != noInstant && ends[row] != noInstant && starts[row] <= ends[row];
    });
}

RowTestPtr isChange(FilterIs asked, const ChangeColumns& changes, Instant now)
{
    switch (asked) {
    case FilterIs::Hold:
        return flagTest(changes, OnHold);
    case FilterIs::Cab:
        return flagTest(changes, CabRequired);
    case FilterIs::Edited:
        return flagTest(changes, EditedAfterApproval);
    case FilterIs::Provisional:
        return flagTest(changes, NumberIsProvisional);
    case FilterIs::Active:
        return rowTest([&changes](std::size_t row) { return isActive(changes.states[row]); });
    case FilterIs::Ended:
        return rowTest([&changes](std::size_t row) { return isEnded(changes.states[row]); });
    case FilterIs::Undecided:
        return rowTest(
            [&changes](std::size_t row) { return isUndecided(changes.displayStates[row]); });
    case FilterIs::Running:
        return rowTest(
            [&changes](std::size_t row) { return changes.states[row] == ChangeState::Implement; });
    case FilterIs::Failed:
        return maskTest(
            changes.closures,
            (1U << (static_cast<unsigned>(ClosureCode::Unsuccessful) + 1U))
                | (1U << (static_cast<unsigned>(ClosureCode::BackedOut) + 1U)));
    case FilterIs::Complete:
    case FilterIs::Incomplete:
        return rowTest([&changes, wanted = asked == FilterIs::Complete](std::size_t row) {
            return (sevenRsOf(changes, static_cast<int>(row)) == allSevenRs) == wanted;
        });
    case FilterIs::Overdue:
        return rowTest([&changes, now = now.ms](std::size_t row) {
            const ChangeState state = changes.states[row];
            return changes.plannedEnds[row] != noInstant && changes.plannedEnds[row] < now
                && isActive(state) && state != ChangeState::Review;
        });
    default:
        return nullptr;
    }
}

RowTestPtr isDeployment(FilterIs asked, const DeploymentColumns& deployments)
{
    const auto bit = [](DeploymentOutcome outcome) {
        return 1U << static_cast<unsigned>(outcome);
    };
    switch (asked) {
    case FilterIs::Failed:
        return maskTest(
            deployments.outcomes,
            bit(DeploymentOutcome::Failed) | bit(DeploymentOutcome::RolledBack));
    case FilterIs::Running:
        return maskTest(deployments.outcomes, bit(DeploymentOutcome::Running));
    case FilterIs::Ended:
        return maskTest(deployments.outcomes, ~bit(DeploymentOutcome::Running));
    case FilterIs::Rework:
        return filledTest(deployments.reworks);
    default:
        return nullptr;
    }
}

RowTestPtr isIncident(FilterIs asked, const IncidentColumns& incidents)
{
    return rowTest([&incidents, wantsOpen = asked == FilterIs::Open](std::size_t row) {
        return (incidents.states[row] < IncidentState::Resolved) == wantsOpen;
    });
}

RowTestPtr isRequest(FilterIs asked, const RequestColumns& requests, Instant now)
{
    return rowTest([&requests, asked, now = now.ms](std::size_t row) {
        const bool isOpen = requests.states[row] < RequestState::Fulfilled;
        if (asked == FilterIs::Overdue) {
            return isOpen && requests.dueAts[row] != noInstant && requests.dueAts[row] < now;
        }
        return isOpen == (asked == FilterIs::Open);
    });
}

RowTestPtr changeHas(FilterHas asked, const ChangeColumns& changes)
{
    switch (asked) {
    case FilterHas::Service:
        return givenTest(changes.services);
    case FilterHas::Team:
        return givenTest(changes.groups);
    case FilterHas::Owner:
        return givenTest(changes.assignees);
    case FilterHas::Requester:
        return givenTest(changes.requesters);
    case FilterHas::Actual:
        return spanGivenTest(changes.actualStarts, changes.actualEnds);
    case FilterHas::Outage:
        return spanGivenTest(changes.outageStarts, changes.outageEnds);
    case FilterHas::Risk:
        return filledTest(changes.risks);
    case FilterHas::Closure:
        return filledTest(changes.closures);
    case FilterHas::Environment:
        return filledTest(changes.environments);
    case FilterHas::Label:
        return filledTest(changes.labels);
    default:
        return nullptr;
    }
}

/// Those on conflicts, by the marks that the program's source gives; null: there is none.
RowTestPtr conflictHas(FilterHas asked, const BoardSnapshot& snapshot, Instant now)
{
    ConflictMarks marks = conflictMarksOf(snapshot, now);
    if (!marks) {
        return nullptr;
    }
    constexpr unsigned kinds = enumCount<ConflictKind>();
    constexpr unsigned all = (1U << kinds) - 1;
    const unsigned mask = asked == FilterHas::Conflict ? all
        : asked == FilterHas::Blocking
        ? all << kinds
        : 1U << (static_cast<unsigned>(asked) - static_cast<unsigned>(FilterHas::SameItem));
    return rowTest([marks = std::move(marks), mask](std::size_t row) {
        return row < marks->size() && ((*marks)[row] & mask) != 0;
    });
}

RowTestPtr deploymentHas(FilterHas asked, const DeploymentColumns& deployments)
{
    switch (asked) {
    case FilterHas::Service:
        return givenTest(deployments.services);
    case FilterHas::Environment:
        return filledTest(deployments.environments);
    default:
        return givenTest(deployments.changes);
    }
}

} // namespace

RowTestPtr makeIsTest(
    const QString& value, const BoardSnapshot& snapshot, FilterTable table, Instant now)
{
    const std::optional<FilterIs> asked = fromText<FilterIs>(value);
    if (!asked || !closedFilterValues(FilterField::Is, table).contains(value)) {
        return nullptr;
    }
    switch (table) {
    case FilterTable::Changes:
        return isChange(*asked, *snapshot.changes, now);
    case FilterTable::Deployments:
        return isDeployment(*asked, *snapshot.deployments);
    case FilterTable::Incidents:
        return isIncident(*asked, *snapshot.incidents);
    case FilterTable::Requests:
        return isRequest(*asked, *snapshot.requests, now);
    }
    return nullptr;
}

RowTestPtr makeHasTest(
    const QString& value, const BoardSnapshot& snapshot, FilterTable table, Instant now)
{
    const std::optional<FilterHas> asked = fromText<FilterHas>(value);
    if (!asked || !closedFilterValues(FilterField::Has, table).contains(value)) {
        return nullptr;
    }
    if (*asked == FilterHas::Dates) {
        return rowTest([&snapshot, table, now](std::size_t row) {
            Span span;
            return rowSpan(snapshot, table, now, row, span);
        });
    }
    if (*asked == FilterHas::Item) {
        return rowTest(
            [&snapshot, table](std::size_t row) { return rowHasItems(snapshot, table, row); });
    }
    switch (table) {
    case FilterTable::Changes:
        return *asked >= FilterHas::Conflict ? conflictHas(*asked, snapshot, now)
                                             : changeHas(*asked, *snapshot.changes);
    case FilterTable::Deployments:
        return deploymentHas(*asked, *snapshot.deployments);
    case FilterTable::Incidents:
        return givenTest(
            *asked == FilterHas::Service ? snapshot.incidents->services
                                         : snapshot.incidents->causedBys);
    case FilterTable::Requests:
        return givenTest(
            *asked == FilterHas::Service ? snapshot.requests->services
                                         : snapshot.requests->changes);
    }
    return nullptr;
}

} // namespace cb
