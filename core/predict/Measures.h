// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/ModelCard.h"

#include <functional>

namespace cb::predict {

/// Chances and what came, alike.
struct Scored
{
    std::vector<double> chances;
    std::vector<bool> hits;
};

/// Chance that a change with the label has a higher figure than one without; ties count half
/// (Mann-Whitney). 0.5 where one class is missing. `weights` counts each change so often.
class RankedScores
{
public:
    explicit RankedScores(const Scored& scored);
    double areaUnderRoc(const std::vector<int>& weights) const;
    /// Average precision: the mean precision at each change with the label; ties as one step.
    double averagePrecision() const;

private:
    const Scored& m_scored;
    std::vector<std::size_t> m_order; ///< descending by chance
};

double areaUnderRoc(const Scored& scored);
/// Squared errors, one a change.
std::vector<double> squaredErrors(const Scored& scored);
double mean(const std::vector<double>& values);

/// Bins of about equal size, ascending; equal chances stay in one.
std::vector<CalibrationBin> calibrationBins(const Scored& scored, int bins);
/// Bins of equal width.
std::vector<CalibrationBin> calibrationBinsByWidth(const Scored& scored, int bins);
/// Mean distance between predicted and seen, weighted by the bins' sizes.
double expectedCalibrationError(const std::vector<CalibrationBin>& bins);

/// Draws `count` times as many changes with replacement; each draw tells how often each change is
/// in it. The same seed draws the same.
void forEachResample(
    std::size_t size,
    int count,
    quint32 seed,
    const std::function<void(const std::vector<int>& weights)>& draw);

/// The middle 95 percent of bootstrapped figures.
Interval middle95(std::vector<double> values);

/// What the model gains over something simpler on the same changes: `other` are its squared errors,
/// `own` the model's.
Measured pairedGain(
    const std::vector<double>& other, const std::vector<double>& own, int count, quint32 seed);

} // namespace cb::predict
