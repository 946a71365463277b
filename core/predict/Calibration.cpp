// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/Calibration.h"

#include <algorithm>
#include <cmath>

namespace cb::predict {
namespace {

constexpr int mostSteps = 50;
constexpr double stopAt = 1e-10;
constexpr double lowestSlope = 0.05; // a score that says the opposite is a score without skill

} // namespace

double chanceOf(double logOdds)
{
    return logOdds >= 0 ? 1 / (1 + std::exp(-logOdds))
                        : std::exp(logOdds) / (1 + std::exp(logOdds));
}

double logOddsOf(double chance)
{
    constexpr double edge = 1e-9;
    const double inside = std::clamp(chance, edge, 1 - edge);
    return std::log(inside / (1 - inside));
}

Calibration Calibration::slopeAbout(double score) const
{
    const double variance = covariance[0];
    return {slope, (1 - slope) * score, {variance, -variance * score, variance * score * score}};
}

Calibration calibrate(
    const std::vector<double>& scores, const std::vector<bool>& hits, double looseness)
{
    Calibration found;
    const double prior = 1 / (looseness * looseness);
    for (int step = 0; step < mostSteps; ++step) {
        double slopeGradient = prior * (found.slope - 1);
        double shiftGradient = prior * found.shift;
        double slopes = prior;
        double mixed = 0;
        double shifts = prior;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const double chance = chanceOf(found.logOdds(scores[i]));
            const double error = chance - (hits[i] ? 1 : 0);
            const double weight = chance * (1 - chance);
            slopeGradient += error * scores[i];
            shiftGradient += error;
            slopes += weight * scores[i] * scores[i];
            mixed += weight * scores[i];
            shifts += weight;
        }
        const double determinant = slopes * shifts - mixed * mixed;
        found.covariance = {shifts / determinant, -mixed / determinant, slopes / determinant};
        const double slopeStep = (shifts * slopeGradient - mixed * shiftGradient) / determinant;
        const double shiftStep = (slopes * shiftGradient - mixed * slopeGradient) / determinant;
        found.slope = std::max(lowestSlope, found.slope - slopeStep);
        found.shift -= shiftStep;
        if (std::abs(slopeStep) + std::abs(shiftStep) < stopAt) {
            break;
        }
    }
    return found;
}

} // namespace cb::predict
