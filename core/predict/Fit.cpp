// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/predict/TrainingSet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace cb::predict {
namespace {

constexpr std::array costs{0.001, 0.003, 0.01, 0.03, 0.1, 0.3};
constexpr double usualCost = 0.03; ///< where nothing can choose
/// Slices of the rows that choose and calibrate: where each begins, and how long all are.
constexpr std::array foldStarts{0.4, 0.6, 0.8};
constexpr double sliceShare = 0.2;
constexpr std::size_t mostForChoosing = 10'000; ///< the newest before a slice
constexpr int fewestHits = 5;
constexpr double looseness = 0.5;
constexpr double formPrior = 10;

double logLoss(const std::vector<double>& scores, const std::vector<bool>& hits)
{
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const double signedScore = hits[i] ? -scores[i] : scores[i];
        sum += signedScore > 0 ? signedScore + std::log1p(std::exp(-signedScore))
                               : std::log1p(std::exp(signedScore));
    }
    return sum;
}

std::vector<double> scoresOf(
    const LinearWeights& weights, const std::vector<SparseRow>& rows, const Places& places)
{
    std::vector<double> scores;
    scores.reserve(places.size());
    for (const int place : places) {
        scores.push_back(weights.score(rows[static_cast<std::size_t>(place)]));
    }
    return scores;
}

/// Earlier changes and the slice that follows them: each slice is predicted by what came before it.
std::vector<std::pair<Places, Places>> foldsOf(const TrainingSet& set, const Places& places)
{
    std::vector<std::pair<Places, Places>> folds;
    const auto size = static_cast<double>(places.size());
    for (const double from : foldStarts) {
        const auto end = static_cast<std::ptrdiff_t>(size * (from + sliceShare));
        const Places until(places.begin(), places.begin() + end);
        auto [earlier, slice] = splitInTime(set.rows, until, sliceShare / (from + sliceShare));
        if (earlier.size() > mostForChoosing) {
            earlier.erase(
                earlier.begin(), earlier.end() - static_cast<std::ptrdiff_t>(mostForChoosing));
        }
        if (!earlier.empty() && !slice.empty()) {
            folds.emplace_back(std::move(earlier), std::move(slice));
        }
    }
    return folds;
}

/// What slices look like to models of what came before, by cost.
struct Rehearsal
{
    std::array<std::vector<double>, costs.size()> scores;
    std::vector<bool> hits;
};

/// Nothing: it was cancelled.
std::optional<Rehearsal> rehearse(
    const TrainingSet& set, const Places& places, const JobControl& job)
{
    Rehearsal found;
    for (const auto& [earlier, slice] : foldsOf(set, places)) {
        const ModelColumns columns = ModelColumns::learn(*set.history, set.features, earlier);
        const std::vector<SparseRow> rows = columns.rowsOf(set.features);
        const LogisticRegression regression(rows, columns.count());
        for (std::size_t i = 0; i < costs.size(); ++i) {
            if (job.cancel.isCancelled()) {
                return std::nullopt;
            }
            const std::vector<double> scores =
                scoresOf(regression.fit(earlier, set.hits, costs[i]), rows, slice);
            found.scores[i].insert(found.scores[i].end(), scores.begin(), scores.end());
        }
        const std::vector<bool> hits = set.hitsOf(slice);
        found.hits.insert(found.hits.end(), hits.begin(), hits.end());
    }
    return found;
}

} // namespace

std::vector<double> Fitted::chances(const TrainingSet& set, const Places& places) const
{
    std::vector<double> found;
    found.reserve(places.size());
    for (const int place : places) {
        const SparseRow row = columns.rowOf(set.features[static_cast<std::size_t>(place)]);
        found.push_back(chanceOf(calibration.logOdds(weights.score(row))));
    }
    return found;
}

Fitted fitAgain(const TrainingSet& set, const Places& places, const Fitted& like)
{
    Fitted fitted;
    fitted.cost = like.cost;
    fitted.calibration = like.calibration;
    fitted.columns = ModelColumns::learn(*set.history, set.features, places);
    const std::vector<SparseRow> rows = fitted.columns.rowsOf(set.features);
    fitted.weights =
        LogisticRegression(rows, fitted.columns.count()).fit(places, set.hits, fitted.cost);
    return fitted;
}

Result<Fitted> fitCalibrated(const TrainingSet& set, const Places& places, const JobControl& job)
{
    Fitted like;
    like.cost = usualCost;
    const std::optional<Rehearsal> rehearsal = rehearse(set, places, job);
    if (!rehearsal) {
        return Error{ErrorKind::Cancelled, Tr::tr("Learning was stopped."), {}};
    }
    if (std::count(rehearsal->hits.begin(), rehearsal->hits.end(), true) >= fewestHits) {
        const auto best = std::min_element(
            rehearsal->scores.begin(),
            rehearsal->scores.end(),
            [&](const std::vector<double>& a, const std::vector<double>& b) {
                return logLoss(a, rehearsal->hits) < logLoss(b, rehearsal->hits);
            });
        like.cost = costs[static_cast<std::size_t>(best - rehearsal->scores.begin())];
        const Calibration measured = calibrate(*best, rehearsal->hits, looseness);
        like.calibration = measured.slopeAbout(logOddsOf(set.rateOf(places)));
    }
    return fitAgain(set, places, like);
}

Fitted fitUsual(const TrainingSet& set, const Places& places)
{
    Fitted fitted;
    fitted.cost = 1;
    fitted.columns = ModelColumns::only(usualFeature(set.history->label()), set.features, places);
    const std::vector<SparseRow> rows = fitted.columns.rowsOf(set.features);
    fitted.weights =
        LogisticRegression(rows, fitted.columns.count()).fit(places, set.hits, fitted.cost);
    return fitted;
}

bool hasForm(const TrainingSet& set)
{
    const auto assessed = std::count_if(set.train.begin(), set.train.end(), [&](int place) {
        return set.features[static_cast<std::size_t>(place)].codes[riskCategory] != 0;
    });
    return assessed * 10 >= static_cast<std::ptrdiff_t>(set.train.size());
}

std::vector<double> formChances(const TrainingSet& set, const Places& places)
{
    std::array<double, enumTexts<RiskLevel>.size() + 1> hits{};
    std::array<double, enumTexts<RiskLevel>.size() + 1> counts{};
    const auto riskOf = [&](int place) {
        return set.features[static_cast<std::size_t>(place)].codes[riskCategory];
    };
    for (const int place : set.train) {
        hits[riskOf(place)] += set.hits[static_cast<std::size_t>(place)] ? 1 : 0;
        counts[riskOf(place)] += 1;
    }
    std::vector<double> found;
    found.reserve(places.size());
    for (const int place : places) {
        const quint32 risk = riskOf(place);
        found.push_back((hits[risk] + formPrior * set.outcomeBase) / (counts[risk] + formPrior));
    }
    return found;
}

} // namespace cb::predict
