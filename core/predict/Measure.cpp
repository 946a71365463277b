// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/TrainingSet.h"

#include <algorithm>
#include <cmath>

namespace cb::predict {
namespace {

constexpr int binCount = 10;
constexpr double anySlope = 10; ///< the slope on held-out changes is not held anywhere

Span startsOf(const TrainingSet& set, const Places& places)
{
    if (places.empty()) {
        return {};
    }
    return {
        {set.rows[static_cast<std::size_t>(places.front())].start},
        {set.rows[static_cast<std::size_t>(places.back())].start}};
}

Comparison compare(
    const Scored& own, const std::vector<double>& chances, quint32 seed, int bootstraps)
{
    const Scored other{chances, own.hits};
    const std::vector<double> errors = squaredErrors(other);
    return {
        mean(errors),
        areaUnderRoc(other),
        pairedGain(errors, squaredErrors(own), bootstraps, seed)};
}

Skill skillOf(const Scored& scored, quint32 seed, int bootstraps)
{
    const RankedScores ranked(scored);
    const std::vector<double> errors = squaredErrors(scored);
    Skill skill;
    skill.auc.value = areaUnderRoc(scored);
    skill.prAuc = ranked.averagePrecision();
    skill.brier.value = mean(errors);
    std::vector<double> areas;
    std::vector<double> briers;
    forEachResample(errors.size(), bootstraps, seed, [&](const std::vector<int>& weights) {
        areas.push_back(ranked.areaUnderRoc(weights));
        double sum = 0;
        for (std::size_t i = 0; i < errors.size(); ++i) {
            sum += errors[i] * weights[i];
        }
        briers.push_back(sum / static_cast<double>(errors.size()));
    });
    skill.auc.range = middle95(std::move(areas));
    skill.brier.range = middle95(std::move(briers));
    double squares = 0;
    for (const double error : errors) {
        squares += (error - skill.brier.value) * (error - skill.brier.value);
    }
    const auto size = static_cast<double>(std::max<std::size_t>(1, errors.size()));
    skill.brierError = std::sqrt(squares) / size;
    skill.ece = expectedCalibrationError(calibrationBins(scored, binCount));
    return skill;
}

/// The same changes, a week that no change of them can have touched.
void setPlacebo(ModelCard& card, const TrainingSet& set)
{
    const BoardHistory& history = *set.history;
    if (card.label == RiskLabel::Failure) {
        return;
    }
    const bool isMore = card.label == RiskLabel::MoreIncidents;
    Rate placebo;
    Rate beside;
    for (const LabelledRow& row : set.rows) {
        const qint64 from = row.start - 2 * labelHorizonMs;
        const qint64 before = from - labelHorizonMs;
        if (before < history.recorded().start.ms) {
            continue;
        }
        const auto count = [&](qint64 at) {
            return incidentsOn(
                history.board(), history.incidents(), row.row, at, at + labelHorizonMs);
        };
        const int floor = isMore ? count(before) : 0;
        placebo.hits += count(from) > floor ? 1 : 0;
        beside.hits += row.positive ? 1 : 0;
        ++placebo.n;
        ++beside.n;
    }
    card.placebo = placebo;
    card.placeboBeside = beside;
}

} // namespace

void measure(
    ModelCard& card,
    const TrainingSet& set,
    const std::vector<double>& chances,
    quint32 seed,
    int bootstraps)
{
    const Scored scored{chances, set.hitsOf(set.heldOut)};
    card.heldOut = startsOf(set, set.heldOut);
    card.heldOutRows = static_cast<int>(set.heldOut.size());
    card.heldOutPositives =
        static_cast<int>(std::count(scored.hits.begin(), scored.hits.end(), true));
    card.embargoed = set.embargoed;
    for (const double chance : chances) {
        card.expected += chance;
    }
    card.skill = skillOf(scored, seed, bootstraps);
    card.bins = calibrationBins(scored, binCount);
    std::vector<double> logOdds;
    for (const double chance : chances) {
        logOdds.push_back(logOddsOf(chance));
    }
    card.calibrationSlope = calibrate(logOdds, scored.hits, anySlope).slope;
    const std::vector<double> base(chances.size(), set.outcomeBase);
    card.baseRate = compare(scored, base, seed, bootstraps);
    if (hasForm(set)) {
        card.form = compare(scored, formChances(set, set.heldOut), seed, bootstraps);
    }
    const Fitted usual = fitUsual(set, set.train);
    card.usual = compare(scored, usual.chances(set, set.heldOut), seed, bootstraps);
    setPlacebo(card, set);
}

} // namespace cb::predict
