// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Change.h"
#include "core/policy/StandardModel.h"

namespace cb {

/// A model that stopped itself, and how it stands.
struct StoppedModel
{
    StandardModel model;
    ModelStanding standing;
};

/// As standingOf(), with one more run of the model that has ended.
ModelStanding standingWith(
    const StandardModel& model, const BoardSnapshot& snapshot, const ModelRun& run);

/// The model of the board that stops because `closed` is closed now, the board's other runs being
/// as in the snapshot; nothing where it is no failed run, or its model goes on or had stopped
/// before.
std::optional<StoppedModel> stoppedBy(const Change& closed, const BoardSnapshot& snapshot);

/// Why its runs go another way, a whole sentence: "The model “DNS record change” stopped itself on
/// Tue 17 Nov after 2 failures in its last 20 runs, so this needs approval as a normal change."
QString reasonForNormal(const StoppedModel& stopped, const QTimeZone& zone);

/// A run of `model` that has not begun, as a normal change: what the model had scheduled is asked
/// for, the window stays, and `reason` is added to the justification. Any other change comes back
/// as it is.
Change asNormalChange(const Change& run, const QString& model, const QString& reason, Instant now);

} // namespace cb
