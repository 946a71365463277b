// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/predict/RiskModel.h"

namespace cb {

struct TrainingOptions
{
    Instant now; ///< nothing later is looked at
    quint32 seed = 1;
    int version = 1; ///< of the model that is made
    std::optional<RiskLabel> label; ///< nothing: decideLabel()
    double heldOutShare = 0.3; ///< the newest of the changes
    /// Only changes that start here are learned from or measured (their history may be older).
    std::optional<Span> cohort;
    int bootstraps = 300;
};

/// A held-out change: what was predicted, before it was learned from, and what came.
struct HeldOut
{
    ChangeId change;
    Instant start;
    double chance = 0;
    double formChance = 0; ///< by the assessed risk alone
    bool hadLabel = false;

    friend bool operator==(const HeldOut&, const HeldOut&) = default;
};

struct TrainedModel
{
    RiskModel model;
    std::vector<HeldOut> heldOut; ///< ascending by start
};

/// Learns from the closed changes of a board. The older part is fitted and calibrated (on slices,
/// each predicted by what came before it), and the newest changes are held out to measure; between
/// them changes whose outcome was not known yet are left out. The model in use is then fitted again
/// on all of them with the same settings and calibration. Pure; any thread; 100,000 changes: some
/// seconds. BadInput: not enough history (notEnoughText()). Cancelled.
Result<TrainedModel> trainRiskModel(
    const SnapshotPtr& snapshot, const TrainingOptions& options, const JobControl& job = {});

/// Whether a newly trained model takes the place of the one in use.
struct ModelChoice
{
    enum class Verdict
    {
        First, ///< there was none
        Replaced,
        Kept ///< the new one measured worse
    };

    Verdict verdict = Verdict::First;
    double currentBrier = 0; ///< on the same changes
    double candidateBrier = 0;
    Measured gain; ///< current less candidate, with its 95 percent interval
    int rows = 0; ///< changes that both were measured on
    bool isUnseen = true; ///< false: the current one had learned from them, which flatters it
    QString reason; ///< in words, with the figures

    friend bool operator==(const ModelChoice&, const ModelChoice&) = default;
};

/// Measures both on the candidate's held-out changes, of those on the ones that the current model
/// had not seen if they are enough. `current` may be null. A model of another label is replaced.
ModelChoice chooseModel(
    const RiskModelPtr& current,
    const TrainedModel& candidate,
    const SnapshotPtr& snapshot,
    Instant now);

} // namespace cb
