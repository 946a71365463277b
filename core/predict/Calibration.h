// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace cb::predict {

/// Platt scaling: log-odds = slope * score + shift, held near slope 1 and shift 0 where the slice
/// is small. (J. Platt, Advances in Large Margin Classifiers, 1999.)
struct Calibration
{
    double slope = 1;
    double shift = 0;
    /// Of slope, of slope and shift, of shift.
    std::array<double, 3> covariance{};

    double logOdds(double score) const { return slope * score + shift; }

    /// Its slope alone, about a score that stays as it is. The shift between two stretches of time
    /// says how the label's rate went there; it does not tell the next one.
    Calibration slopeAbout(double score) const;
};

/// `looseness`: standard deviation of slope and shift that is believed beforehand.
Calibration calibrate(
    const std::vector<double>& scores, const std::vector<bool>& hits, double looseness);

double chanceOf(double logOdds);
double logOddsOf(double chance);

} // namespace cb::predict
