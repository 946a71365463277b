// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/predict/Calibration.h"
#include "core/predict/Measures.h"
#include "core/predict/ModelScore.h"
#include "core/predict/RiskScorer.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cb {
namespace {

using namespace predict;

constexpr int fewestForDrift = 20;
constexpr double largeShift = 0.25; ///< N. Siddiqi, Credit Risk Scorecards, 2006
constexpr double leastSpread = 0.05; ///< in log-odds: what moves less may shift as it likes
constexpr double z95 = 1.959963984540054;

/// Population stability index of values against shares that were expected between edges, less what
/// chance alone gives so few values ((bins - 1) / n).
double stabilityIndex(const RiskModel::FactorState& state, const std::vector<double>& values)
{
    constexpr double least = 1e-3;
    std::vector<double> counts(state.shares.size(), 0);
    for (const double value : values) {
        const auto bin = std::upper_bound(state.edges.begin(), state.edges.end(), value);
        counts[static_cast<std::size_t>(bin - state.edges.begin())] += 1;
    }
    double index = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double now = std::max(
            least, counts[i] / static_cast<double>(std::max<std::size_t>(1, values.size())));
        const double then = std::max(least, state.shares[i]);
        index += (now - then) * std::log(now / then);
    }
    const auto size = static_cast<double>(std::max<std::size_t>(1, values.size()));
    return std::max(0.0, index - static_cast<double>(counts.size() - 1) / size);
}

/// Running shares of outcomes move slowly and together: that they differ from those of another time
/// says nothing of changes. Whether more of them fail is seen by the chances.
bool isRunningShare(Factor factor)
{
    return factor == Factor::ItemOutcomes || factor == Factor::ServiceOutcomes
        || factor == Factor::KindOutcomes || factor == Factor::TeamOutcomes;
}

/// How much the factor moves chances; 0: not at all.
double spreadOf(const RiskModel& model, const QString& key)
{
    const std::vector<RiskFactor>& factors = model.card.factors;
    const auto found = std::find_if(
        factors.begin(), factors.end(), [&](const RiskFactor& one) { return one.key == key; });
    return found == factors.end() ? 0 : found->spread;
}

QString wordsOf(const ModelDrift& drift)
{
    const QString since = Tr::tr("%n change(s) since it learned", nullptr, drift.rows);
    switch (drift.verdict) {
    case ModelDrift::Verdict::TooFew:
        return Tr::tr("%1: too few to say whether it still holds.").arg(since);
    case ModelDrift::Verdict::Holds:
        return Tr::tr("%1: %2 expected, %3 seen. It holds.")
            .arg(since, QLocale().toString(drift.expected, 'f', 1))
            .arg(drift.seen.hits);
    case ModelDrift::Verdict::Shifted:
        return Tr::tr("%1: %2 expected, %3 seen. It holds, but changes look different now: %4.")
            .arg(since, QLocale().toString(drift.expected, 'f', 1))
            .arg(drift.seen.hits)
            .arg(factorName(drift.shifts.front().key));
    case ModelDrift::Verdict::Worse:
        return Tr::tr("%1: %2 expected, %3 seen. It no longer fits: let it learn again.")
            .arg(since, QLocale().toString(drift.expected, 'f', 1))
            .arg(drift.seen.hits);
    }
    Q_UNREACHABLE();
}

/// What the model says of changes since it learned, and what came.
struct Since
{
    Scored scored;
    std::array<std::vector<double>, factorCount> given; ///< log-odds, by factor
    double variance = 0; ///< of the number with the label, if the chances are right
};

Since sinceOf(const RiskScorer& scorer, Instant now)
{
    Since since;
    const RiskModelPtr& model = scorer.model();
    const BoardHistory history(scorer.snapshot(), model->card.label, now, model->recordedFrom);
    const ModelScore score(history, model);
    for (const LabelledRow& row : history.labelled().rows) {
        if (row.start <= model->card.period.end.ms) {
            continue;
        }
        const SparseRow features = score.rowOf(factsOf(history, row.row, row.cutoff));
        const FactorShares shares = score.sharesOf(features);
        for (std::size_t i = 0; i < factorCount; ++i) {
            since.given[i].push_back(shares[i]);
        }
        const double chance = chanceOf(score.logOdds(features));
        since.scored.chances.push_back(chance);
        since.scored.hits.push_back(row.positive);
        since.variance += chance * (1 - chance);
    }
    return since;
}

std::vector<ModelDrift::Shift> shiftsOf(const RiskModel& model, const Since& since)
{
    std::vector<ModelDrift::Shift> shifts;
    for (const RiskModel::FactorState& state : model.factors) {
        const int index = factorIndex(state.key);
        if (index >= 0 && !isRunningShare(static_cast<Factor>(index))
            && spreadOf(model, state.key) >= leastSpread)
        {
            shifts.push_back(
                {state.key, stabilityIndex(state, since.given[static_cast<std::size_t>(index)])});
        }
    }
    std::stable_sort(
        shifts.begin(), shifts.end(), [](const ModelDrift::Shift& a, const ModelDrift::Shift& b) {
            return a.index > b.index;
        });
    return shifts;
}

ModelDrift::Verdict verdictOf(const ModelDrift& drift, double variance)
{
    if (drift.rows < fewestForDrift) {
        return ModelDrift::Verdict::TooFew;
    }
    if (std::abs(drift.seen.hits - drift.expected) > z95 * std::sqrt(variance)) {
        return ModelDrift::Verdict::Worse;
    }
    const bool isShifted = !drift.shifts.empty() && drift.shifts.front().index > largeShift;
    return isShifted ? ModelDrift::Verdict::Shifted : ModelDrift::Verdict::Holds;
}

} // namespace

ModelDrift driftOf(const RiskScorer& scorer, Instant now)
{
    ModelDrift drift;
    const RiskModelPtr& model = scorer.model();
    if (!model) {
        return drift;
    }
    const Since since = sinceOf(scorer, now);
    const std::vector<double>& chances = since.scored.chances;
    const std::vector<bool>& hits = since.scored.hits;
    drift.period = {model->card.period.end, now};
    drift.brierThen = model->card.skill.brier.value;
    drift.baseRateThen = model->card.rate();
    drift.rows = static_cast<int>(chances.size());
    drift.seen = {static_cast<int>(std::count(hits.begin(), hits.end(), true)), drift.rows};
    drift.expected = std::accumulate(chances.begin(), chances.end(), 0.0);
    drift.brier = mean(squaredErrors(since.scored));
    if (drift.rows > 0) {
        drift.shifts = shiftsOf(*model, since);
    }
    drift.verdict = verdictOf(drift, since.variance);
    drift.words = wordsOf(drift);
    return drift;
}

} // namespace cb
