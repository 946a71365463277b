// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/RiskScorer.h"

#include "core/predict/Calibration.h"
#include "core/predict/FactorWords.h"
#include "core/predict/ModelScore.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

using namespace predict;

constexpr double z80 = 1.2815515655446004;
constexpr double percent = 100;
/// Log-odds nearer to the base rate than this count as on it.
constexpr double sameLogOdds = 1e-9;

/// Percentage points that one log-odds is worth on the way from the base rate to the chance: the
/// mean slope of the way (Aumann-Shapley values of the logistic function), so that the points add
/// up exactly.
double pointsPerLogOdds(double from, double to)
{
    const double start = chanceOf(from);
    if (std::abs(to - from) < sameLogOdds) {
        return percent * start * (1 - start);
    }
    return percent * (chanceOf(to) - start) / (to - from);
}

/// How often its CIs have the label anyway.
std::optional<double> usualRateOf(RiskLabel label, const ChangeFacts& facts)
{
    switch (label) {
    case RiskLabel::Failure:
        return facts.itemOutcomes.n > 0
            ? std::optional(static_cast<double>(facts.itemOutcomes.hits) / facts.itemOutcomes.n)
            : std::nullopt;
    case RiskLabel::IncidentAfter:
        return facts.items > 0 ? std::optional(static_cast<double>(facts.weeksWith) / facts.weeks)
                               : std::nullopt;
    case RiskLabel::MoreIncidents:
        return facts.items > 0 ? std::optional(static_cast<double>(facts.weeksUp) / facts.weeks)
                               : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

class RiskScorer::Private
{
public:
    Private(SnapshotPtr board, RiskModelPtr learned, Instant at)
        : snapshot(std::move(board))
        , model(std::move(learned))
        , now(at)
    {
        if (model) {
            history.emplace(snapshot, model->card.label, now, model->recordedFrom);
            score.emplace(*history, model);
        }
    }

    /// Facts of a change as planned; what happens from its start on is not looked at. Its own
    /// actual times and state have no say in it.
    ChangeFacts factsAt(int row, qint64 start, qint64 end) const
    {
        const qint64 opened = snapshot->changes->openedAts[static_cast<std::size_t>(row)];
        const qint64 known = start != noInstant ? start : opened;
        const qint64 cutoff = known != noInstant ? std::min(known, now.ms) : now.ms;
        return factsOf(*history, row, start, end, cutoff);
    }

    bool hasFewData(int row, const ChangeFacts& facts) const
    {
        if (snapshot->changes->services[static_cast<std::size_t>(row)] != noRow) {
            return facts.serviceOutcomes.n < fewestOfService;
        }
        return std::max(facts.itemOutcomes.n, facts.kindOutcomes.n) < fewestOfService;
    }

    ChangeChance chanceOfFacts(int row, const ChangeFacts& facts) const
    {
        if (hasFewData(row, facts)) {
            const Rate base{model->card.positives, model->card.rows};
            return {base.share(), base.range80(), PredictionState::FewData};
        }
        const SparseRow features = score->rowOf(facts);
        const double logOdds = score->logOdds(features);
        const double spread = z80 * score->errorOf(features);
        return {
            predict::chanceOf(logOdds),
            {predict::chanceOf(logOdds - spread), predict::chanceOf(logOdds + spread)},
            PredictionState::Ok};
    }

    QList<Contribution> contributionsOf(int row, const ChangeFacts& facts) const
    {
        const SparseRow features = score->rowOf(facts);
        const FactorShares shares = score->sharesOf(features);
        const double worth = pointsPerLogOdds(score->baseLogOdds(), score->logOdds(features));
        QList<Contribution> found;
        for (const RiskModel::FactorState& state : model->factors) {
            const int index = factorIndex(state.key);
            const double share = index < 0 ? 0 : shares[static_cast<std::size_t>(index)];
            const double given = share - state.centre;
            if (index < 0 || given == 0) {
                continue;
            }
            const auto factor = static_cast<Factor>(index);
            found.append(
                {state.key,
                 factorWords(factor, *history, row, facts),
                 worth * given,
                 recordsBehind(factor, *history, row, facts)});
        }
        std::stable_sort(
            found.begin(), found.end(), [](const Contribution& a, const Contribution& b) {
                return std::abs(a.points) > std::abs(b.points);
            });
        return found;
    }

    SnapshotPtr snapshot;
    RiskModelPtr model;
    Instant now;
    std::optional<BoardHistory> history;
    std::optional<ModelScore> score;
};

RiskScorer::RiskScorer(SnapshotPtr snapshot, RiskModelPtr model, Instant now)
    : d(std::make_unique<Private>(std::move(snapshot), std::move(model), now))
{}

RiskScorer::~RiskScorer() = default;

const RiskModelPtr& RiskScorer::model() const
{
    return d->model;
}

const SnapshotPtr& RiskScorer::snapshot() const
{
    return d->snapshot;
}

ChangeChance RiskScorer::chance(int row) const
{
    const ChangeColumns& changes = *d->snapshot->changes;
    const auto r = static_cast<std::size_t>(row);
    return chanceAt(row, {{changes.plannedStarts[r]}, {changes.plannedEnds[r]}});
}

std::vector<ChangeChance> RiskScorer::chances(const std::vector<int>& rows) const
{
    std::vector<ChangeChance> found;
    found.reserve(rows.size());
    std::transform(rows.begin(), rows.end(), std::back_inserter(found), [this](int row) {
        return chance(row);
    });
    return found;
}

ChangeChance RiskScorer::chanceAt(int row, const Span& planned) const
{
    return d->model ? d->chanceOfFacts(row, d->factsAt(row, planned.start.ms, planned.end.ms))
                    : ChangeChance{};
}

Prediction RiskScorer::predict(int row) const
{
    const ChangeColumns& changes = *d->snapshot->changes;
    const auto r = static_cast<std::size_t>(row);
    return predictAt(row, {{changes.plannedStarts[r]}, {changes.plannedEnds[r]}});
}

Prediction RiskScorer::predictAt(int row, const Span& planned) const
{
    Prediction prediction;
    if (!d->model) {
        return prediction;
    }
    const ChangeFacts facts = d->factsAt(row, planned.start.ms, planned.end.ms);
    prediction.chance = d->chanceOfFacts(row, facts);
    prediction.baseRate = d->model->card.rate();
    prediction.usualRate = usualRateOf(d->model->card.label, facts);
    if (prediction.chance.state == PredictionState::Ok) {
        prediction.contributions = d->contributionsOf(row, facts);
    }
    return prediction;
}

std::vector<int> openRows(const BoardSnapshot& snapshot)
{
    std::vector<int> rows;
    for (int row = 0; row < snapshot.changes->size(); ++row) {
        const ChangeState state = snapshot.changes->states[static_cast<std::size_t>(row)];
        if (state != ChangeState::Closed && state != ChangeState::Cancelled) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<double> expectedPerDay(
    const BoardSnapshot& snapshot,
    const std::vector<int>& rows,
    const std::vector<ChangeChance>& chances,
    const std::vector<Span>& days)
{
    std::vector<double> expected(days.size(), 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qint64 start = snapshot.changes->plannedStarts[static_cast<std::size_t>(rows[i])];
        if (start == noInstant || !chances[i].isShown()) {
            continue;
        }
        const auto after =
            std::upper_bound(days.begin(), days.end(), start, [](qint64 at, const Span& day) {
                return at < day.start.ms;
            });
        if (after != days.begin() && (after - 1)->contains({start})) {
            expected[static_cast<std::size_t>(after - days.begin() - 1)] += chances[i].chance;
        }
    }
    return expected;
}

} // namespace cb
