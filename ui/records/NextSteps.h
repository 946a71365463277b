// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Decide.h"

#include <QKeySequence>
#include <QString>

#include <variant>

namespace cb {

/// One thing that can be done next with a change: a decision or a step of its lifecycle.
struct NextStep
{
    QString actionId; ///< of the registry ("change.approve"); steps without a key of their own too
    QString name; ///< translated, on the button ("Ask for rework")
    QString says; ///< where it leads and what it needs; or, in words, why it is not allowed
    std::variant<DecisionCheck, TransitionCheck> check;
    Authority authority; ///< of a decision
    bool isAllowed = false;
    bool needsReason = false;
    bool needsConditions = false;
    bool needsClosureCode = false;

    bool isDecision() const { return std::holds_alternative<DecisionCheck>(check); }

    DecisionKind decision() const { return std::get<DecisionCheck>(check).kind; }

    ChangeState target() const { return std::get<TransitionCheck>(check).target; }
};

/// What can be done next, the main steps first, allowed ones before those that are not. Pure.
QList<NextStep> nextSteps(const ChangeCase& about, const Actor& actor);

/// The step of that action, allowed or not; nothing where the lifecycle has none from here.
const NextStep* findStep(const QList<NextStep>& steps, const QString& actionId);

/// Ids of the actions on the selected change, in the order of the menu.
namespace actions {
inline const QString approve = QStringLiteral("change.approve");
inline const QString approveWithCondition = QStringLiteral("change.approveWithCondition");
inline const QString rework = QStringLiteral("change.rework");
inline const QString reject = QStringLiteral("change.reject");
inline const QString defer = QStringLiteral("change.defer");
inline const QString schedule = QStringLiteral("change.schedule");
inline const QString withdraw = QStringLiteral("change.withdraw");
inline const QString requestChange = QStringLiteral("change.request");
inline const QString assess = QStringLiteral("change.assess");
inline const QString authorize = QStringLiteral("change.authorize");
inline const QString implement = QStringLiteral("change.implement");
inline const QString review = QStringLiteral("change.review");
inline const QString closeChange = QStringLiteral("change.close");
inline const QString backToDraft = QStringLiteral("change.backToDraft");
inline const QString edit = QStringLiteral("change.edit");
inline const QString history = QStringLiteral("change.history");
inline const QString hold = QStringLiteral("change.hold");
inline const QString copyChange = QStringLiteral("change.copy");
inline const QString assessRisk = QStringLiteral("change.assessRisk");
inline const QString taskGo = QStringLiteral("change.taskGo");
inline const QString taskNoGo = QStringLiteral("change.taskNoGo");
inline const QString taskStart = QStringLiteral("change.taskStart");
inline const QString taskFinish = QStringLiteral("change.taskFinish");
inline const QString taskSkip = QStringLiteral("change.taskSkip");
inline const QString moveFollowers = QStringLiteral("change.moveFollowers");
inline const QString deleteDraft = QStringLiteral("change.deleteDraft");
} // namespace actions

} // namespace cb
