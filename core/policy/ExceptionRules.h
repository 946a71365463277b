// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/CalendarWindow.h"
#include "core/domain/NameLookup.h"
#include "core/policy/Obstacle.h"

namespace cb {

/// What can be done with an exception from a freeze.
enum class ExceptionStep
{
    Ask,
    Grant,
    Refuse,
    End ///< over: what happened is written down
};

/// An exception with what its next step depends on.
struct ExceptionCase
{
    FreezeException exception; ///< of Ask: as it would be
    CalendarWindow window;
    std::optional<Change> change; ///< that it is for; of it id, number, state, people, team and
                                  ///< service are looked at
    NameLookup names; ///< for the words; may be empty
};

/// What is in the way of the step for this actor, in words; empty: nothing.
///
/// Asking: whoever requests or implements the change, its team, the owner of its service, a change
/// manager or the chair of the CAB (an exception for a scope: the last two); needed are a reason, a
/// plan to back out and an end that lies ahead; a change that is over needs none. Granting and
/// refusing: a change manager or the chair of the CAB, never whoever requested or implements the
/// change; only what is asked, and nothing whose end has passed. Ending: those and the change's
/// people; needs what happened (`exception.outcome`).
QList<Obstacle> obstaclesTo(
    ExceptionStep step, const ExceptionCase& about, const Actor& actor, Instant now);

/// The exception after the step: state, who and when. NotPermitted says why not.
Result<FreezeException> applyStep(
    ExceptionStep step, const ExceptionCase& about, const Actor& actor, Instant now);

/// Granted, and not expired.
inline bool isInForce(const FreezeException& exception, Instant now)
{
    return exception.state == ExceptionState::Granted
        && (!exception.expiresAt || now < *exception.expiresAt);
}

/// What is in the way of editing freezes and other windows: a change manager, the chair of the CAB
/// and an administrator may.
QList<Obstacle> obstaclesToEditWindows(const Actor& actor);

} // namespace cb
