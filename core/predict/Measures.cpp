// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/Measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace cb::predict {
namespace {

constexpr double lowTail = 0.025;
constexpr double highTail = 0.975;

CalibrationBin binOf(const Scored& scored, const std::vector<std::size_t>& rows)
{
    CalibrationBin bin;
    for (const std::size_t row : rows) {
        bin.predicted += scored.chances[row];
        bin.seen.hits += scored.hits[row] ? 1 : 0;
    }
    bin.seen.n = static_cast<int>(rows.size());
    bin.predicted /= static_cast<double>(rows.size());
    return bin;
}

std::vector<std::size_t> ascending(const std::vector<double>& chances)
{
    std::vector<std::size_t> order(chances.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return chances[a] < chances[b];
    });
    return order;
}

double weightedMean(const std::vector<double>& values, const std::vector<int>& weights)
{
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i] * weights[i];
    }
    return sum / static_cast<double>(values.size());
}

} // namespace

RankedScores::RankedScores(const Scored& scored)
    : m_scored(scored)
    , m_order(ascending(scored.chances))
{
    std::reverse(m_order.begin(), m_order.end());
}

double RankedScores::areaUnderRoc(const std::vector<int>& weights) const
{
    double hitsAbove = 0;
    double misses = 0;
    double area = 0;
    for (std::size_t i = 0; i < m_order.size();) {
        double tiedHits = 0;
        double tiedMisses = 0;
        const double chance = m_scored.chances[m_order[i]];
        for (; i < m_order.size() && m_scored.chances[m_order[i]] == chance; ++i) {
            (m_scored.hits[m_order[i]] ? tiedHits : tiedMisses) += weights[m_order[i]];
        }
        area += tiedMisses * (hitsAbove + tiedHits / 2);
        hitsAbove += tiedHits;
        misses += tiedMisses;
    }
    return hitsAbove > 0 && misses > 0 ? area / (hitsAbove * misses) : 0.5;
}

double RankedScores::averagePrecision() const
{
    double hits = 0;
    double sum = 0;
    for (std::size_t i = 0; i < m_order.size();) {
        double tied = 0;
        const double chance = m_scored.chances[m_order[i]];
        for (; i < m_order.size() && m_scored.chances[m_order[i]] == chance; ++i) {
            tied += m_scored.hits[m_order[i]] ? 1 : 0;
        }
        hits += tied;
        sum += tied * hits / static_cast<double>(i);
    }
    return hits > 0 ? sum / hits : 0;
}

double areaUnderRoc(const Scored& scored)
{
    return RankedScores(scored).areaUnderRoc(std::vector<int>(scored.chances.size(), 1));
}

std::vector<double> squaredErrors(const Scored& scored)
{
    std::vector<double> errors(scored.chances.size());
    for (std::size_t i = 0; i < errors.size(); ++i) {
        errors[i] = std::pow(scored.chances[i] - (scored.hits[i] ? 1 : 0), 2);
    }
    return errors;
}

double mean(const std::vector<double>& values)
{
    return values.empty()
        ? 0
        : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<CalibrationBin> calibrationBins(const Scored& scored, int bins)
{
    const std::vector<std::size_t> order = ascending(scored.chances);
    std::vector<CalibrationBin> made;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < order.size(); ++i) {
        rows.push_back(order[i]);
        const bool isLast = i + 1 == order.size();
        const std::size_t wanted =
            order.size() * (made.size() + 1) / static_cast<std::size_t>(bins);
        const bool isFull =
            i + 1 >= wanted && !isLast && scored.chances[order[i]] < scored.chances[order[i + 1]];
        if (isLast || isFull) {
            made.push_back(binOf(scored, rows));
            rows.clear();
        }
    }
    return made;
}

std::vector<CalibrationBin> calibrationBinsByWidth(const Scored& scored, int bins)
{
    std::vector<std::vector<std::size_t>> rows(static_cast<std::size_t>(bins));
    for (std::size_t i = 0; i < scored.chances.size(); ++i) {
        const int bin = static_cast<int>(scored.chances[i] * bins);
        rows[static_cast<std::size_t>(std::clamp(bin, 0, bins - 1))].push_back(i);
    }
    std::vector<CalibrationBin> made;
    for (const std::vector<std::size_t>& members : rows) {
        if (!members.empty()) {
            made.push_back(binOf(scored, members));
        }
    }
    return made;
}

double expectedCalibrationError(const std::vector<CalibrationBin>& bins)
{
    double sum = 0;
    int all = 0;
    for (const CalibrationBin& bin : bins) {
        sum += std::abs(bin.predicted - bin.seen.share()) * bin.seen.n;
        all += bin.seen.n;
    }
    return all > 0 ? sum / all : 0;
}

void forEachResample(
    std::size_t size,
    int count,
    quint32 seed,
    const std::function<void(const std::vector<int>& weights)>& draw)
{
    std::mt19937 random(seed);
    std::vector<int> weights(size);
    for (int i = 0; i < count && size > 0; ++i) {
        std::fill(weights.begin(), weights.end(), 0);
        for (std::size_t k = 0; k < size; ++k) {
            // Not std::uniform_int_distribution: what that draws differs between libraries.
            ++weights[static_cast<std::size_t>(
                (static_cast<quint64>(random()) * static_cast<quint64>(size)) >> 32)];
        }
        draw(weights);
    }
}

Interval middle95(std::vector<double> values)
{
    if (values.empty()) {
        return {0, 0};
    }
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        const auto last = static_cast<double>(values.size() - 1);
        return values[static_cast<std::size_t>(std::lround(share * last))];
    };
    return {at(lowTail), at(highTail)};
}

Measured pairedGain(
    const std::vector<double>& other, const std::vector<double>& own, int count, quint32 seed)
{
    std::vector<double> gains(own.size());
    std::transform(other.begin(), other.end(), own.begin(), gains.begin(), std::minus<>());
    std::vector<double> drawn;
    forEachResample(gains.size(), count, seed, [&](const std::vector<int>& weights) {
        drawn.push_back(weightedMean(gains, weights));
    });
    return {mean(gains), middle95(std::move(drawn))};
}

} // namespace cb::predict
