// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/PolicyCompare.h"

#include "core/domain/DisplayState.h"

namespace cb {
namespace {

bool isCompared(const ChangeColumns& changes, std::size_t row, Instant now)
{
    if (changes.states[row] == ChangeState::Cancelled) {
        return false;
    }
    if (changes.states[row] != ChangeState::Closed) {
        return true;
    }
    const qint64 end = changes.actualEnds[row] != noInstant ? changes.actualEnds[row]
        : changes.closedAts[row] != noInstant               ? changes.closedAts[row]
                                                            : changes.plannedEnds[row];
    return end != noInstant && end > now.ms - comparedDays * msPerDay;
}

bool needsCab(const PolicyRow* row, const ChangeColumns& changes, std::size_t at)
{
    return row == nullptr || row->cab == CabRule::Yes
        || (row->cab == CabRule::Marked && (changes.flags[at] & CabRequired) != 0);
}

bool isFailure(const ChangeColumns& changes, std::size_t row)
{
    return changes.closures[row] > 0
        && static_cast<ClosureCode>(changes.closures[row] - 1) >= ClosureCode::Unsuccessful;
}

/// What the row asks for, without what it looks at.
PolicyRow answerOf(const Policy& policy, int row)
{
    if (row < 0) {
        return {.cab = CabRule::Yes};
    }
    PolicyRow answer = policy.rows.at(row);
    answer.types.clear();
    answer.risks.clear();
    answer.environments.clear();
    answer.isExceptEnvironments = false;
    answer.tiers.clear();
    return answer;
}

} // namespace

bool needsCab(const Policy& policy, const BoardSnapshot& snapshot, int row)
{
    const int fires = firingRow(policy, questionOf(snapshot, row));
    return needsCab(
        fires < 0 ? nullptr : &policy.rows.at(fires),
        *snapshot.changes,
        static_cast<std::size_t>(row));
}

PolicyFigures policyFigures(const Policy& policy, const BoardSnapshot& snapshot, Instant now)
{
    PolicyFigures figures;
    figures.fired.fill(0, policy.rows.size());
    const ChangeColumns& changes = *snapshot.changes;
    for (int row = 0; row < changes.size(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        if (!isCompared(changes, r, now)) {
            continue;
        }
        ++figures.changes;
        const int fires = firingRow(policy, questionOf(snapshot, row));
        const PolicyRow* answer = fires < 0 ? nullptr : &policy.rows.at(fires);
        if (fires >= 0) {
            ++figures.fired[fires];
        }
        const bool seesCab = needsCab(answer, changes, r);
        figures.needCab += seesCab ? 1 : 0;
        figures.needNobody +=
            !seesCab && answer && answer->approvals == 0 && answer->groups.isEmpty();
        if (isFailure(changes, r)) {
            ++figures.failed;
            figures.failedSeenByCab += seesCab ? 1 : 0;
        }
    }
    return figures;
}

int changesThatDiffer(
    const Policy& draft, const Policy& inForce, const BoardSnapshot& snapshot, Instant now)
{
    const ChangeColumns& changes = *snapshot.changes;
    int differing = 0;
    for (int row = 0; row < changes.size(); ++row) {
        if (isCompared(changes, static_cast<std::size_t>(row), now)) {
            const PolicyQuestion question = questionOf(snapshot, row);
            differing += answerOf(draft, firingRow(draft, question))
                != answerOf(inForce, firingRow(inForce, question));
        }
    }
    return differing;
}

} // namespace cb
