// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/WhatIf.h"

#include "core/base/Tr.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr double z80 = 1.2815515655446004;
constexpr double tail80 = 0.1;
constexpr double certain = 1 - 1e-12;

/// The least count that at least `share` of the distribution does not exceed.
int quantileOf(const std::vector<double>& distribution, double share)
{
    double sum = 0;
    for (std::size_t k = 0; k < distribution.size(); ++k) {
        sum += distribution[k];
        if (sum >= share) {
            return static_cast<int>(k);
        }
    }
    return static_cast<int>(distribution.size()) - 1;
}

/// -log(1 - chance): adds up where chances multiply.
double hazard(double chance)
{
    return -std::log1p(-std::min(chance, certain));
}

/// The range of the chance of at least one: errors of the chances are taken as independent.
Interval rangeOfAny(const std::vector<ChangeChance>& chances)
{
    double sum = 0;
    double below = 0;
    double above = 0;
    for (const ChangeChance& one : chances) {
        const double middle = hazard(one.chance);
        sum += middle;
        below += std::pow((middle - hazard(one.range.low)) / z80, 2);
        above += std::pow((hazard(one.range.high) - middle) / z80, 2);
    }
    return {
        -std::expm1(-std::max(0.0, sum - z80 * std::sqrt(below))),
        -std::expm1(-(sum + z80 * std::sqrt(above)))};
}

bool isTierOne(const BoardSnapshot& snapshot, int row)
{
    const qint32 service = snapshot.changes->services[static_cast<std::size_t>(row)];
    return service != noRow && snapshot.directory->services[service].criticality == 1;
}

} // namespace

std::vector<double> failureDistribution(const std::vector<double>& chances)
{
    std::vector<double> distribution{1};
    distribution.reserve(chances.size() + 1);
    for (const double chance : chances) {
        distribution.push_back(0);
        for (std::size_t k = distribution.size() - 1; k > 0; --k) {
            distribution[k] = distribution[k] * (1 - chance) + distribution[k - 1] * chance;
        }
        distribution[0] *= 1 - chance;
    }
    return distribution;
}

WhatIf whatIf(
    const BoardSnapshot& snapshot,
    const std::vector<int>& rows,
    const std::vector<ChangeChance>& chances)
{
    WhatIf found;
    std::vector<double> shown;
    std::vector<ChangeChance> counted;
    double all = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ChangeChance& one = chances[i];
        if (!one.isShown()) {
            ++found.withoutChance;
            continue;
        }
        ++found.changes;
        found.fewData += one.state == PredictionState::FewData ? 1 : 0;
        found.expected += one.chance;
        found.expectedTierOne += isTierOne(snapshot, rows[i]) ? one.chance : 0;
        all += hazard(one.chance);
        found.gains.push_back({rows[i], one.chance, 0});
        shown.push_back(one.chance);
        counted.push_back(one);
    }
    found.distribution = failureDistribution(shown);
    found.expectedLow = quantileOf(found.distribution, tail80);
    found.expectedHigh = quantileOf(found.distribution, 1 - tail80);
    found.atLeastOne = 1 - found.distribution.front();
    found.atLeastOneRange = rangeOfAny(counted);
    for (WhatIf::Gain& gain : found.gains) {
        gain.atLeastOne = std::max(0.0, -std::expm1(-(all - hazard(gain.expected))));
    }
    std::stable_sort(
        found.gains.begin(), found.gains.end(), [](const WhatIf::Gain& a, const WhatIf::Gain& b) {
            return a.expected > b.expected;
        });
    return found;
}

QString independenceText()
{
    return Tr::tr(
        "Counted as if one failure did not bring another: changes that share CIs make many failures "
        "likelier than drawn.");
}

} // namespace cb
