// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Decision.h"
#include "core/domain/DisplayState.h"
#include "core/store/Connection.h"

#include <QHash>

namespace cb {

/// What a decision of that kind says about its change, while it is the last one that counts.
DecisionStanding standingOf(DecisionKind kind);

/// Finds the standing of changes from their decisions, given in any order: the last one (by time,
/// then by id) that no other supersedes.
class StandingCollector
{
public:
    void add(const Decision& decision);
    QHash<QUuid, DecisionStanding> take();

private:
    QHash<QUuid, QList<Decision>> m_decisions;
};

/// Of one change.
Result<DecisionStanding> readStanding(Connection& connection, ChangeId change);
/// Of all changes that have a decision.
Result<QHash<QUuid, DecisionStanding>> readStandings(Connection& connection);

} // namespace cb
