// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/domain/NameLookup.h"
#include "core/policy/Actor.h"

namespace cb {

/// The change was moved, is gone, or can't be moved any more since it was proposed.
bool hasLapsed(const MoveProposal& proposal, const BoardSnapshot& snapshot);

/// Not answered, and not lapsed: its window is drawn dashed until its owner answers.
bool isPending(const MoveProposal& proposal, const BoardSnapshot& snapshot);

/// Pending proposals of a change, or of all changes where none is given, oldest first.
QList<MoveProposal> pendingProposals(
    const BoardSnapshot& snapshot, std::optional<ChangeId> change = {});

/// Why the actor may not answer a proposal to move this change, in words; empty: they may. Its
/// requester, its implementer and team, and change managers may.
QString whyNotAnswer(const Actor& actor, const Change& change, const NameLookup& names);

/// Why the actor may not withdraw it; empty: they may. Whoever proposed it and change managers may.
QString whyNotWithdraw(const Actor& actor, const MoveProposal& proposal);

/// The answer as it is written; `answer` is Yes, No or Withdrawn.
MoveProposal answered(
    const MoveProposal& proposal,
    ProposalAnswer answer,
    const Actor& actor,
    Instant now,
    const QString& reason = {});

} // namespace cb
