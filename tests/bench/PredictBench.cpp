// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PredictBench.h"

#include "core/demo/ScaleBoard.h"
#include "core/predict/Measures.h"
#include "core/predict/RiskScorer.h"
#include "core/predict/SimilarChanges.h"
#include "core/predict/TrainRiskModel.h"
#include "tests/support/BankBoard.h"
#include "tests/support/MemoryBoard.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr int runs = 9;
constexpr double trainingGoalMs = 5000;
constexpr double scoringGoalMs = 50;
constexpr double eceGoal = 0.02;

struct Goal
{
    RiskLabel label;
    const char* name;
    double brier; ///< of the best baseline
};

constexpr std::array goals{
    Goal{RiskLabel::IncidentAfter, "b7", 0.0385}, Goal{RiskLabel::MoreIncidents, "x7", 0.0482}};

QString figure(double value)
{
    return QString::number(value, 'f', 4);
}

/// The goal is that the lower end of the 95 percent interval is over 0.
void reportGain(
    const Report& report,
    const QString& name,
    qint64 n,
    const Comparison& other,
    const QString& what)
{
    report(
        {.name = name,
         .n = n,
         .value = other.gain.range.low,
         .unit = u"Brier"_s,
         .goal = 0,
         .higherIsBetter = true,
         .peer = u"low end of the gain over %1 (%2)"_s.arg(what, figure(other.brier))});
}

/// How good the chances are, by three measures.
void reportSkill(
    const Report& report, const QString& prefix, const TrainedModel& trained, double brierGoal)
{
    const Skill& skill = trained.model.card.skill;
    const auto n = static_cast<qint64>(trained.heldOut.size());
    predict::Scored scored;
    for (const HeldOut& one : trained.heldOut) {
        scored.chances.push_back(one.chance);
        scored.hits.push_back(one.hadLabel);
    }
    report(
        {.name = prefix + u"brier"_s,
         .n = n,
         .value = skill.brier.value,
         .unit = u"Brier"_s,
         .goal = brierGoal,
         .peer = u"standard error %1; best baseline"_s.arg(figure(skill.brierError)),
         .peerValue = brierGoal});
    report(
        {.name = prefix + u"auc"_s,
         .n = n,
         .value = skill.auc.value,
         .unit = u"AUC"_s,
         .higherIsBetter = true,
         .peer =
             u"95 %: %1 to %2"_s.arg(figure(skill.auc.range.low), figure(skill.auc.range.high))});
    const auto byWidth = predict::calibrationBinsByWidth(scored, 10);
    report(
        {.name = prefix + u"ece"_s,
         .n = n,
         .value = skill.ece,
         .unit = u"ECE"_s,
         .goal = eceGoal,
         .peer = u"by width %1"_s.arg(figure(predict::expectedCalibrationError(byWidth)))});
}

void bankLines(const Report& report, const SnapshotPtr& board, const Goal& goal)
{
    TrainingOptions options;
    options.now = Instant::fromIso(u"2014-03-01T00:00:00Z"_s).value_or(Instant{});
    options.label = goal.label;
    options.cohort = test::bankCohort(*board);
    options.bootstraps = 1000;
    const Result<TrainedModel> trained = trainRiskModel(board, options);
    if (!trained) {
        return;
    }
    const ModelCard& card = trained->model.card;
    const QString prefix = u"predict.bank_%1."_s.arg(QLatin1StringView(goal.name));
    const auto n = static_cast<qint64>(card.heldOutRows);
    reportSkill(report, prefix, *trained, goal.brier);
    reportGain(report, prefix + u"over_base"_s, n, card.baseRate, u"the base rate"_s);
    if (card.form) {
        reportGain(report, prefix + u"over_form"_s, n, *card.form, u"the bank's form"_s);
    }
    report(
        {.name = prefix + u"over_usual"_s,
         .n = n,
         .value = card.usual.gain.value,
         .unit = u"Brier"_s,
         .higherIsBetter = true,
         .peer = u"gain over the CIs' usual rate (%1), 95 %: %2 to %3"_s.arg(
             figure(card.usual.brier),
             figure(card.usual.gain.range.low),
             figure(card.usual.gain.range.high))});
}

void bankBench(const Report& report)
{
    if (!QFileInfo::exists(QStringLiteral(CB_SHARED_DIR "/data/bpic2014"))) {
        report(
            {.name = u"predict.bank"_s, .unit = u"Brier"_s, .peer = u"left out: no ../shared"_s});
        return;
    }
    const Result<SnapshotPtr> board = test::bankBoard();
    if (!board) {
        return;
    }
    for (const Goal& goal : goals) {
        bankLines(report, *board, goal);
    }
}

void timeLine(
    const Report& report, const QString& name, qint64 n, double ms, std::optional<double> goal)
{
    report(
        {.name = name,
         .n = n,
         .value = ms,
         .unit = u"ms"_s,
         .goal = goal,
         .peer = u"off the UI thread"_s});
}

} // namespace

void predictBench(const Report& report, int scale)
{
    bankBench(report);
    const ScaleRequest request{
        .changes = scale, .now = Instant::fromIso(u"2026-11-25T13:03:00Z").value_or(Instant{})};
    SnapshotPtr snapshot;
    {
        test::MemoryBoard board(scaleSettings(request));
        board.add(scaleBoard(request));
        snapshot = board.snapshot();
    }
    const Result<TrainedModel> trained = trainRiskModel(snapshot, {.now = request.now});
    if (!trained) {
        report({.name = u"predict.train"_s, .unit = u"ms"_s, .peer = trained.error().what});
        return;
    }
    const ModelCard& card = trained->model.card;
    timeLine(
        report,
        u"predict.train"_s,
        card.rows,
        static_cast<double>(card.trainingMs),
        trainingGoalMs);
    const auto model = std::make_shared<const RiskModel>(trained->model);
    const std::vector<int> open = openRows(*snapshot);
    const Timing scoring =
        time(runs, [&] { return RiskScorer(snapshot, model, request.now).chances(open); });
    timeLine(
        report,
        u"predict.score_open"_s,
        static_cast<qint64>(open.size()),
        scoring.medianMs,
        scoringGoalMs);
    const RiskScorer scorer(snapshot, model, request.now);
    const Timing one = time(runs, [&] { scorer.predict(open.front()); });
    timeLine(report, u"predict.explain_one"_s, 1, one.medianMs, std::nullopt);
    std::optional<SimilarChanges> similar;
    const Timing making = time(3, [&] { similar.emplace(snapshot); });
    timeLine(report, u"predict.similar_index"_s, scale, making.medianMs, std::nullopt);
    const Timing finding = time(runs, [&] { similar->find(open.front()); });
    timeLine(report, u"predict.similar_one"_s, 1, finding.p99Ms, std::nullopt);
}

} // namespace cb::bench
