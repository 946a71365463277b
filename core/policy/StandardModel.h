// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/BoardSnapshot.h"
#include "core/domain/NamedDocument.h"
#include "core/risk/Rate.h"

#include <QDate>

namespace cb {

constexpr int defaultFailuresThatStop = 2;
constexpr int defaultRunsLookedAt = 20;

/// A standard change that was approved once for all its runs: changes name it in
/// Change::standardModel.
struct StandardModel
{
    QString name;
    std::optional<GroupId> team;
    QJsonObject fields; ///< what a run starts with, as a change template
    std::optional<QDate> checkDue; ///< until when its owner has to look at it again
    int failuresThatStop = defaultFailuresThatStop; ///< of the last `runsLookedAt`: it stops
    int runsLookedAt = defaultRunsLookedAt;
    std::optional<Instant> restartedAt; ///< runs before it do not stop it any more
    QString restartReason;
    QString restartedBy;

    friend bool operator==(const StandardModel&, const StandardModel&) = default;
};

QJsonObject toJson(const StandardModel& model);
/// BadInput: it is none.
Result<StandardModel> standardModelFromJson(const QString& name, const QJsonObject& object);
NamedDocument documentOf(const StandardModel& model);

/// The models of a board, by name, and the candidates that were put off.
struct StandardModels
{
    QList<StandardModel> models;
    QHash<QString, int> putOff; ///< key of a candidate -> how many changes it had then
    QStringList unusable; ///< "NAME: why"

    /// Null: the board has no such model.
    const StandardModel* find(const QString& name) const;

    static StandardModels from(const QList<NamedDocument>& documents);
};

/// The document that puts a candidate off, or (`changes` 0) offers it again.
NamedDocument putOffDocument(const QString& candidateKey, int changes);

/// One run of a model that has ended and whose outcome is known.
struct ModelRun
{
    ChangeId change;
    Instant endedAt;
    bool isFailure = false; ///< unsuccessful or backed out

    friend bool operator==(const ModelRun&, const ModelRun&) = default;
};

/// How a model went, counted from the board's closed changes of type standard that name it.
struct ModelStanding
{
    QString name;
    int runs = 0; ///< with a known outcome
    int sinceFailure = 0; ///< of them, those after the last failure: all successful
    QList<ModelRun> last; ///< the last runsLookedAt, oldest first
    std::optional<Instant> suspendedAt; ///< the end of the run that was one failure too many
    QList<ModelRun> stoppedBy; ///< the failures that stopped it
    QList<ChangeId> waiting; ///< not closed, not begun

    bool isSuspended() const { return suspendedAt.has_value(); }

    friend bool operator==(const ModelStanding&, const ModelStanding&) = default;
};

/// One for each of `models`, in one walk over the changes.
QList<ModelStanding> standingsOf(const QList<StandardModel>& models, const BoardSnapshot& snapshot);
ModelStanding standingOf(const StandardModel& model, const BoardSnapshot& snapshot);

} // namespace cb
