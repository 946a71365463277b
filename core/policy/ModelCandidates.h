// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Policy.h"
#include "core/policy/StandardModel.h"
#include "core/risk/Rate.h"

namespace cb {

constexpr int fewestForCandidate = 20;
constexpr int candidateDays = 730; ///< 24 months
constexpr int minutesAnItem = 5; ///< of a CAB meeting (field.md section 6)

/// Normal changes that are alike and never failed: what a standard model could be made from.
struct ModelCandidate
{
    QString key; ///< stable while the changes stay alike
    QString words; ///< what their titles have in common
    qint32 service = noRow; ///< row in the directory, likewise below
    qint32 team = noRow;
    QList<ChangeId> changes; ///< oldest first
    Rate failures; ///< 0 of n; its range says how large the true share may be
    int mostItems = 0; ///< the most CIs of one of them
    int medianMinutes = 0; ///< of the work, where actual times are known, else of the plan
    int ranOver = 0; ///< ended more than 10 minutes after the planned end
    int withBackoutPlan = 0;
    int highestTier = 0; ///< the most critical service's, 0: not known
    int cabMinutesAYear = 0; ///< of the board's time that they took

    friend bool operator==(const ModelCandidate&, const ModelCandidate&) = default;
};

struct ModelCandidates
{
    QList<ModelCandidate> offered; ///< most changes first
    int waiting = 0; ///< alike and without a failure, but from 10 to fewestForCandidate - 1
    int considered = 0; ///< changes that were looked at

    friend bool operator==(const ModelCandidates&, const ModelCandidates&) = default;
};

/// Groups the normal changes that were closed with an outcome within candidateDays by what their
/// titles have in common (figures, versions, months and days left out), team, service and kind of
/// CI. A change failed if it was unsuccessful or backed out, or caused an incident. Groups with a
/// failure are none; those that were put off come back when they have grown by a half.
ModelCandidates modelCandidates(
    const BoardSnapshot& snapshot, const Policy& policy, const StandardModels& models, Instant now);

/// The words of a title by which changes are alike: "Rate table load".
QString commonTitle(const QString& title);

/// What speaks for it, in words: "one CI, about 20 min, 2 of 22 ran over".
QString reasonsFor(const ModelCandidate& candidate);

} // namespace cb
