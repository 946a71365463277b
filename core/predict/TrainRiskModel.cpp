// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/TrainRiskModel.h"

#include "core/base/Tr.h"
#include "core/predict/ModelScore.h"
#include "core/predict/TrainingSet.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cb {
namespace {

using namespace predict;

std::vector<float> covarianceOf(const Fitted& fitted, const std::vector<SparseRow>& rows)
{
    std::vector<float> covariance = weightCovariance(rows, fitted.weights, fitted.cost);
    for (const double value : fitted.calibration.covariance) {
        covariance.push_back(static_cast<float>(value));
    }
    return covariance;
}

/// How alike two series run, -1 to 1; 0 where one stands still.
double correlation(const std::vector<double>& a, const std::vector<double>& b)
{
    const double middleA = mean(a);
    const double middleB = mean(b);
    double both = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += (a[i] - middleA) * (b[i] - middleB);
        squaresA += (a[i] - middleA) * (a[i] - middleA);
        squaresB += (b[i] - middleB) * (b[i] - middleB);
    }
    return squaresA > 0 && squaresB > 0 ? both / std::sqrt(squaresA * squaresB) : 0;
}

/// What each factor gives to the changes that were learned from, the largest first.
std::vector<RiskFactor> factorsOf(
    const RiskModelPtr& model, const TrainingSet& set, const std::vector<SparseRow>& rows)
{
    const ModelScore score(*set.history, model);
    std::array<std::vector<double>, factorCount> given;
    for (const SparseRow& row : rows) {
        const FactorShares shares = score.sharesOf(row);
        for (std::size_t i = 0; i < factorCount; ++i) {
            given[i].push_back(shares[i]);
        }
    }
    std::vector<RiskFactor> found;
    for (std::size_t i = 0; i < factorCount; ++i) {
        const double middle = mean(given[i]);
        double spread = 0;
        for (const double value : given[i]) {
            spread += std::abs(value - middle);
        }
        RiskFactor factor{
            toText(static_cast<Factor>(i)), spread / static_cast<double>(rows.size()), 0};
        const auto number = std::find_if(
            numberFeatures().begin(), numberFeatures().end(), [&](const NumberFeature& feature) {
                return feature.factor == static_cast<Factor>(i);
            });
        if (number != numberFeatures().end()) {
            std::vector<double> values;
            const auto place = static_cast<std::size_t>(number - numberFeatures().begin());
            for (const FeatureRow& row : set.features) {
                values.push_back(static_cast<double>(row.numbers[place]));
            }
            factor.direction = correlation(values, given[i]);
        }
        if (factor.spread > 0) {
            found.push_back(factor);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const RiskFactor& a, const RiskFactor& b) {
        return a.spread > b.spread;
    });
    return found;
}

void countServices(ModelCard& card, const BoardHistory& history)
{
    card.services = static_cast<int>(history.board().directory->services.size());
    for (int service = 0; service < card.services; ++service) {
        const auto closed = static_cast<int>(history.byService().of(service).size());
        card.fewDataServices += closed < fewestOfService ? 1 : 0;
    }
}

/// The model in use: as `measured`, but fitted on everything.
RiskModel modelOf(const TrainingSet& set, const Fitted& measured, const TrainingOptions& options)
{
    Places all(set.rows.size());
    std::iota(all.begin(), all.end(), 0);
    const Fitted fitted = fitAgain(set, all, measured);
    const std::vector<SparseRow> rows = fitted.columns.rowsOf(set.features);
    RiskModel model;
    model.version = options.version;
    model.seed = options.seed;
    model.columns = fitted.columns.columns();
    for (qsizetype i = 0; i < model.columns.size(); ++i) {
        model.columns[i].weight = fitted.weights.weights[static_cast<std::size_t>(i)];
    }
    model.intercept = fitted.weights.intercept;
    model.calibrationSlope = fitted.calibration.slope;
    model.calibrationShift = fitted.calibration.shift;
    model.covariance = covarianceOf(fitted, rows);
    model.outcomeBase = set.outcomeBase;
    model.recordedFrom = set.history->recorded().start;
    ModelCard& card = model.card;
    card.label = set.history->label();
    card.period = {{set.rows.front().start}, {set.rows.back().start}};
    card.rows = static_cast<int>(set.rows.size());
    card.positives = static_cast<int>(std::count(set.hits.begin(), set.hits.end(), true));
    card.excluded = set.history->labelled().excluded
        + static_cast<int>(set.history->labelled().rows.size() - set.rows.size());
    card.trainedAt = options.now;
    countServices(card, *set.history);
    setFactorStates(model, fitted.columns, rows);
    card.factors = factorsOf(std::make_shared<const RiskModel>(model), set, rows);
    return model;
}

std::vector<HeldOut> heldOutOf(const TrainingSet& set, const std::vector<double>& chances)
{
    const std::vector<double> form = formChances(set, set.heldOut);
    std::vector<HeldOut> found;
    for (std::size_t i = 0; i < set.heldOut.size(); ++i) {
        const LabelledRow& row = set.rows[static_cast<std::size_t>(set.heldOut[i])];
        found.push_back(
            {set.history->board().changes->idAt(row.row),
             {row.start},
             chances[i],
             form[i],
             row.positive});
    }
    return found;
}

} // namespace

Result<TrainedModel> trainRiskModel(
    const SnapshotPtr& snapshot, const TrainingOptions& options, const JobControl& job)
{
    QElapsedTimer timer;
    timer.start();
    const Result<TrainingSet> set = trainingSet(snapshot, options, job);
    if (!set) {
        return set.error();
    }
    const auto total = static_cast<qint64>(2 * set->rows.size());
    const Result<Fitted> measured = fitCalibrated(*set, set->train, job);
    if (!measured) {
        return measured.error();
    }
    job.report(total * 3 / 4, total);
    TrainedModel trained;
    trained.model = modelOf(*set, *measured, options);
    if (job.cancel.isCancelled()) {
        return Error{ErrorKind::Cancelled, Tr::tr("Learning was stopped."), {}};
    }
    const std::vector<double> chances = measured->chances(*set, set->heldOut);
    measure(trained.model.card, *set, chances, options.seed, options.bootstraps);
    trained.heldOut = heldOutOf(*set, chances);
    trained.model.card.trainingMs = timer.elapsed();
    job.report(total, total);
    return trained;
}

} // namespace cb
