// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/policy/Policy.h"

namespace cb {

enum class PolicyProblemKind
{
    Empty, ///< no rows
    Gap, ///< some change gets no answer
    State, ///< some change could never reach a state of its lifecycle
    Cell, ///< a row asks for something that makes no sense
    RowNeverFires, ///< rows above take all that it fits
    RowPartlyTaken ///< each of two rows is the special case of the other in one column
};

/// What is wrong with a policy, or doubtful.
struct PolicyProblem
{
    PolicyProblemKind kind = PolicyProblemKind::Gap;
    int row = -1; ///< index; -1: no row in particular
    int takenBy = -1; ///< the row above that takes it
    std::optional<ChangeState> state; ///< the first one that can't be reached
    QString text; ///< for people
    bool canSwap = false; ///< exchanging `row` and `takenBy` makes both fire

    /// It can't be put in force so.
    bool refuses() const { return kind <= PolicyProblemKind::Cell; }

    friend bool operator==(const PolicyProblem&, const PolicyProblem&) = default;
};

/// Every problem, those that refuse first. Checked over every combination of type, risk (not
/// assessed too), environment (named in the policy, any other, none) and tier (not known too), and
/// by walking the lifecycle as each row leaves it, with the people of `directory`.
QList<PolicyProblem> problemsOf(const Policy& policy, const Directory& directory);

bool refuses(const QList<PolicyProblem>& problems);

} // namespace cb
