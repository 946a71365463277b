// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/StandardModel.h"

#include "core/base/Tr.h"
#include "core/policy/ModelRuns.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString putOffPrefix = u"candidate: "_s;

bool isBefore(const ModelRun& a, const ModelRun& b)
{
    return a.endedAt != b.endedAt ? a.endedAt < b.endedAt : a.change < b.change;
}

qint64 endOf(const ChangeColumns& changes, std::size_t row)
{
    for (const qint64 end :
         {changes.actualEnds[row], changes.closedAts[row], changes.plannedEnds[row]}) {
        if (end != noInstant) {
            return end;
        }
    }
    return 0;
}

/// Walks the runs in order: the first one that is a failure too many stops the model.
void findStop(const StandardModel& model, const QList<ModelRun>& runs, ModelStanding& standing)
{
    QList<ModelRun> counted;
    std::copy_if(
        runs.begin(), runs.end(), std::back_inserter(counted), [&model](const ModelRun& run) {
            return !model.restartedAt || run.endedAt > *model.restartedAt;
        });
    QList<ModelRun> failures;
    for (qsizetype i = 0; i < counted.size(); ++i) {
        if (!counted[i].isFailure) {
            continue;
        }
        failures.append(counted[i]);
        const qsizetype first = std::max<qsizetype>(0, i + 1 - model.runsLookedAt);
        failures.removeIf([&](const ModelRun& run) { return isBefore(run, counted[first]); });
        if (failures.size() >= model.failuresThatStop) {
            standing.suspendedAt = counted[i].endedAt;
            standing.stoppedBy = failures;
            return;
        }
    }
}

ModelStanding standingFrom(const StandardModel& model, QList<ModelRun> runs)
{
    std::sort(runs.begin(), runs.end(), isBefore);
    ModelStanding standing;
    standing.name = model.name;
    standing.runs = static_cast<int>(runs.size());
    const auto lastFailure = std::find_if(
        runs.crbegin(), runs.crend(), [](const ModelRun& run) { return run.isFailure; });
    standing.sinceFailure = static_cast<int>(lastFailure - runs.crbegin());
    standing.last = runs.mid(std::max<qsizetype>(0, runs.size() - model.runsLookedAt));
    findStop(model, runs, standing);
    return standing;
}

/// The runs of one model on a board.
struct Runs
{
    QList<ModelRun> ended;
    QList<ChangeId> waiting;
};

/// One for each of `models`, in one walk over the changes.
QList<Runs> runsOf(const QList<StandardModel>& models, const BoardSnapshot& snapshot)
{
    const ChangeColumns& changes = *snapshot.changes;
    QHash<quint32, qsizetype> indexOf; // of the name in the columns
    for (qsizetype i = 0; i < models.size(); ++i) {
        if (const qint64 text = changes.strings.find(models[i].name); text >= 0) {
            indexOf.insert(static_cast<quint32>(text), i);
        }
    }
    QList<Runs> runs(models.size());
    for (int row = 0; row < changes.size() && !indexOf.isEmpty(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        const auto index = indexOf.constFind(changes.models[r]);
        if (index == indexOf.cend() || changes.types[r] != ChangeType::Standard) {
            continue;
        }
        if (changes.states[r] < ChangeState::Implement) {
            runs[*index].waiting.append(changes.idAt(row));
        } else if (changes.states[r] == ChangeState::Closed && changes.closures[r] > 0) {
            const auto code = static_cast<ClosureCode>(changes.closures[r] - 1);
            runs[*index].ended.append(
                {changes.idAt(row), {endOf(changes, r)}, code >= ClosureCode::Unsuccessful});
        }
    }
    return runs;
}

} // namespace

QJsonObject toJson(const StandardModel& model)
{
    return {
        {u"team"_s, model.team ? model.team->value.toString(QUuid::WithoutBraces) : QString()},
        {u"fields"_s, model.fields},
        {u"check_due"_s, model.checkDue ? model.checkDue->toString(Qt::ISODate) : QString()},
        {u"failures_that_stop"_s, model.failuresThatStop},
        {u"runs_looked_at"_s, model.runsLookedAt},
        {u"restarted_at"_s, model.restartedAt ? model.restartedAt->toIso() : QString()},
        {u"restart_reason"_s, model.restartReason},
        {u"restarted_by"_s, model.restartedBy}};
}

Result<StandardModel> standardModelFromJson(const QString& name, const QJsonObject& object)
{
    StandardModel model;
    model.name = name;
    const QUuid team(object["team"_L1].toString());
    if (!team.isNull()) {
        model.team = GroupId{team};
    }
    model.fields = object["fields"_L1].toObject();
    const QDate due = QDate::fromString(object["check_due"_L1].toString(), Qt::ISODate);
    if (due.isValid()) {
        model.checkDue = due;
    }
    model.failuresThatStop = object["failures_that_stop"_L1].toInt(defaultFailuresThatStop);
    model.runsLookedAt = object["runs_looked_at"_L1].toInt(defaultRunsLookedAt);
    model.restartedAt = Instant::fromIso(object["restarted_at"_L1].toString());
    model.restartReason = object["restart_reason"_L1].toString();
    model.restartedBy = object["restarted_by"_L1].toString();
    if (name.isEmpty() || model.failuresThatStop < 1 || model.runsLookedAt < model.failuresThatStop)
    {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The model “%1” can't be used: its figures are out of range.").arg(name),
            {}};
    }
    return model;
}

NamedDocument documentOf(const StandardModel& model)
{
    return {standardModelDocument, model.name, toJson(model)};
}

const StandardModel* StandardModels::find(const QString& name) const
{
    const auto found = std::find_if(
        models.begin(), models.end(), [&name](const auto& model) { return model.name == name; });
    return found == models.end() ? nullptr : &*found;
}

StandardModels StandardModels::from(const QList<NamedDocument>& documents)
{
    StandardModels found;
    for (const NamedDocument& document : documents) {
        if (document.kind != standardModelDocument) {
            continue;
        }
        if (document.name.startsWith(putOffPrefix)) {
            found.putOff.insert(
                document.name.mid(putOffPrefix.size()), document.content["put_off_at"_L1].toInt());
            continue;
        }
        Result<StandardModel> model = standardModelFromJson(document.name, document.content);
        if (model) {
            found.models.append(*std::move(model));
        } else {
            found.unusable.append(u"%1: %2"_s.arg(document.name, model.error().what));
        }
    }
    std::sort(found.models.begin(), found.models.end(), [](const auto& a, const auto& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return found;
}

NamedDocument putOffDocument(const QString& candidateKey, int changes)
{
    return {
        standardModelDocument,
        putOffPrefix + candidateKey,
        changes == 0 ? QJsonObject() : QJsonObject{{u"put_off_at"_s, changes}}};
}

QList<ModelStanding> standingsOf(const QList<StandardModel>& models, const BoardSnapshot& snapshot)
{
    const QList<Runs> runs = runsOf(models, snapshot);
    QList<ModelStanding> standings;
    for (qsizetype i = 0; i < models.size(); ++i) {
        standings.append(standingFrom(models[i], runs[i].ended));
        standings.last().waiting = runs[i].waiting;
    }
    return standings;
}

ModelStanding standingOf(const StandardModel& model, const BoardSnapshot& snapshot)
{
    return standingsOf({model}, snapshot).first();
}

ModelStanding standingWith(
    const StandardModel& model, const BoardSnapshot& snapshot, const ModelRun& run)
{
    Runs runs = runsOf({model}, snapshot).first();
    runs.ended.removeIf([&run](const ModelRun& other) { return other.change == run.change; });
    runs.ended.append(run);
    runs.waiting.removeOne(run.change);
    ModelStanding standing = standingFrom(model, runs.ended);
    standing.waiting = runs.waiting;
    return standing;
}

} // namespace cb
