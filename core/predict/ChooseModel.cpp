// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/predict/Calibration.h"
#include "core/predict/Measures.h"
#include "core/predict/ModelScore.h"
#include "core/predict/TrainRiskModel.h"

#include <algorithm>

namespace cb {
namespace {

using namespace predict;

constexpr int fewestForChoice = 50; ///< changes that both models are compared on
constexpr int fewestHitsForChoice = 5;

/// Held-out changes that the current model is measured on, with its chances.
struct Common
{
    Scored current;
    Scored candidate;
};

Common commonOf(
    const RiskModelPtr& current,
    const TrainedModel& candidate,
    const BoardHistory& history,
    bool onlyUnseen)
{
    Common common;
    const ModelScore score(history, current);
    const ChangeColumns& changes = *history.board().changes;
    for (const HeldOut& one : candidate.heldOut) {
        const int row = changes.rowOf(one.change);
        const bool isSeen = one.start <= current->card.period.end;
        if (row == noRow || (onlyUnseen && isSeen)) {
            continue;
        }
        const auto r = static_cast<std::size_t>(row);
        const qint64 planned = changes.plannedStarts[r];
        const qint64 cutoff = planned != noInstant ? std::min(planned, one.start.ms) : one.start.ms;
        const double logOdds = score.logOdds(score.rowOf(factsOf(history, row, cutoff)));
        common.current.chances.push_back(chanceOf(logOdds));
        common.current.hits.push_back(one.hadLabel);
        common.candidate.chances.push_back(one.chance);
        common.candidate.hits.push_back(one.hadLabel);
    }
    return common;
}

bool isEnough(const Common& common)
{
    const auto hits = std::count(common.current.hits.begin(), common.current.hits.end(), true);
    return common.current.hits.size() >= fewestForChoice && hits >= fewestHitsForChoice;
}

QString reasonOf(const ModelChoice& choice)
{
    const auto figure = [](double value) {
        return QString::number(value, 'f', 4);
    };
    const QString measured =
        Tr::tr(
            "On %n change(s) its mean squared error is %1, that of the one in use %2.",
            nullptr,
            choice.rows)
            .arg(figure(choice.candidateBrier), figure(choice.currentBrier));
    const QString verdict = choice.verdict == ModelChoice::Verdict::Kept
        ? Tr::tr("The model in use stays: the new one is worse.")
        : Tr::tr("The new model takes its place.");
    const QString seen = choice.isUnseen
        ? QString()
        : Tr::tr("The one in use had learned from these changes, which flatters it.");
    return QStringList{verdict, measured, seen}.join(u' ').trimmed();
}

} // namespace

ModelChoice chooseModel(
    const RiskModelPtr& current,
    const TrainedModel& candidate,
    const SnapshotPtr& snapshot,
    Instant now)
{
    constexpr int bootstraps = 300;
    ModelChoice choice;
    const ModelCard& card = candidate.model.card;
    choice.candidateBrier = card.skill.brier.value;
    if (!current) {
        choice.reason = Tr::tr("It is the first model of this board.");
        return choice;
    }
    if (current->card.label != card.label) {
        choice.verdict = ModelChoice::Verdict::Replaced;
        choice.reason =
            Tr::tr("The new model takes its place: it tells the %1, the one in use the %2.")
                .arg(labelName(card.label), labelName(current->card.label));
        return choice;
    }
    const BoardHistory history(snapshot, card.label, now, current->recordedFrom);
    Common common = commonOf(current, candidate, history, true);
    choice.isUnseen = isEnough(common);
    if (!choice.isUnseen) {
        common = commonOf(current, candidate, history, false);
    }
    const std::vector<double> own = squaredErrors(common.candidate);
    const std::vector<double> before = squaredErrors(common.current);
    choice.rows = static_cast<int>(own.size());
    choice.candidateBrier = mean(own);
    choice.currentBrier = mean(before);
    choice.gain = pairedGain(before, own, bootstraps, candidate.model.seed);
    // What was learned from flatters: there, only a clear loss speaks against the new one.
    const bool isWorse = choice.isUnseen ? choice.gain.value < 0 : choice.gain.range.high < 0;
    choice.verdict = isWorse ? ModelChoice::Verdict::Kept : ModelChoice::Verdict::Replaced;
    choice.reason = reasonOf(choice);
    return choice;
}

} // namespace cb
