// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WriteBatch.h"
#include "core/predict/TrainRiskModel.h"

namespace cb {

/// A model that was learned, and whether it takes the place of the one in use.
struct ModelUpdate
{
    TrainedModel trained;
    ModelChoice choice;

    bool isTaken() const { return choice.verdict != ModelChoice::Verdict::Kept; }
};

/// Learns the next version from a board and compares it with the one in use (the newest among the
/// snapshot's documents); `options.version` does not count. Writes nothing. Pure: for a background
/// job. BadInput: not enough history. Cancelled.
Result<ModelUpdate> updateRiskModel(
    const SnapshotPtr& snapshot, TrainingOptions options, const JobControl& job = {});

/// What puts a learned model in use: its document, never changed again. Written also where the
/// choice was to keep the old one, if a person wants it so.
WriteBatch batchOf(const RiskModel& model);

} // namespace cb
