// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/predict/Calibration.h"
#include "core/predict/Measures.h"
#include "core/predict/ModelColumns.h"
#include "core/predict/TrainRiskModel.h"

namespace cb::predict {

/// Places in TrainingSet::rows, ascending.
using Places = std::vector<int>;

/// Past changes with their features, split in time.
struct TrainingSet
{
    std::shared_ptr<const BoardHistory> history;
    std::vector<LabelledRow> rows; ///< ascending by start
    std::vector<FeatureRow> features; ///< alike
    std::vector<bool> hits; ///< alike
    Places train; ///< outcome known before the first held-out change starts
    Places heldOut; ///< the newest
    int embargoed = 0; ///< between both
    double outcomeBase = 0; ///< rate of `train`

    std::vector<bool> hitsOf(const Places& places) const;
    double rateOf(const Places& places) const;
};

/// BadInput: not enough history. Cancelled.
Result<TrainingSet> trainingSet(
    const SnapshotPtr& snapshot, const TrainingOptions& options, const JobControl& job);

/// Of `places`: the earlier part whose outcomes were known when the later share began, and that
/// share.
std::pair<Places, Places> splitInTime(
    const std::vector<LabelledRow>& rows, const Places& places, double laterShare);

/// Something learned from a part of the set.
struct Fitted
{
    ModelColumns columns;
    LinearWeights weights;
    double cost = 0; ///< liblinear's C
    Calibration calibration;

    std::vector<double> chances(const TrainingSet& set, const Places& places) const;
};

/// Fits on the earlier part, chooses the cost and calibrates on the latest slice, then fits again
/// on all of `places`. Cancelled.
Result<Fitted> fitCalibrated(const TrainingSet& set, const Places& places, const JobControl& job);
/// With settings that are known.
Fitted fitAgain(const TrainingSet& set, const Places& places, const Fitted& like);
/// The usual rate of the CIs alone (placebo).
Fitted fitUsual(const TrainingSet& set, const Places& places);
/// The rate of each assessed risk among `train`, held towards the base rate; of `places`.
std::vector<double> formChances(const TrainingSet& set, const Places& places);
/// Whether risks are assessed at all.
bool hasForm(const TrainingSet& set);

/// Everything of the card that is measured on held-out changes.
void measure(
    ModelCard& card,
    const TrainingSet& set,
    const std::vector<double>& chances,
    quint32 seed,
    int bootstraps);

} // namespace cb::predict
