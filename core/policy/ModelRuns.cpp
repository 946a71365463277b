// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ModelRuns.h"

#include "core/base/Tr.h"
#include "core/policy/PolicyWords.h"

namespace cb {

std::optional<StoppedModel> stoppedBy(const Change& closed, const BoardSnapshot& snapshot)
{
    const bool isFailedRun = closed.type == ChangeType::Standard
        && closed.state == ChangeState::Closed && closed.closureCode
        && *closed.closureCode >= ClosureCode::Unsuccessful;
    if (!isFailedRun) {
        return std::nullopt;
    }
    const StandardModels models = StandardModels::from(*snapshot.documents);
    const StandardModel* model = models.find(closed.standardModel);
    if (!model) {
        return std::nullopt;
    }
    const Instant end = closed.actualEnd ? *closed.actualEnd
        : closed.closedAt                ? *closed.closedAt
                                         : closed.plannedEnd.value_or(Instant{});
    const ModelStanding before = standingOf(*model, snapshot);
    ModelStanding after = standingWith(*model, snapshot, {closed.id, end, true});
    if (before.isSuspended() || !after.isSuspended()) {
        return std::nullopt;
    }
    return StoppedModel{*model, std::move(after)};
}

QString reasonForNormal(const StoppedModel& stopped, const QTimeZone& zone)
{
    return Tr::tr(
               "The model “%1” stopped itself on %2 after %n failure(s) in its last %3 runs, so "
               "this needs approval as a normal change.",
               "model, day, number of runs",
               static_cast<int>(stopped.standing.stoppedBy.size()))
        .arg(
            stopped.model.name,
            policyWords::day(stopped.standing.suspendedAt.value_or(Instant{}), zone))
        .arg(stopped.model.runsLookedAt);
}

Change asNormalChange(const Change& run, const QString& model, const QString& reason, Instant now)
{
    Change change = run;
    if (run.type != ChangeType::Standard || run.standardModel != model
        || run.state >= ChangeState::Implement)
    {
        return change;
    }
    change.type = ChangeType::Normal;
    change.standardModel.clear();
    if (run.state == ChangeState::Scheduled) {
        change.state = ChangeState::Requested;
        change.openedAt = run.openedAt.value_or(now);
    }
    if (!change.justification.isEmpty()) {
        change.justification += u'\n';
    }
    change.justification += reason;
    return change;
}

} // namespace cb
