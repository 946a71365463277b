// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Change.h"

namespace cb {

/// One answer of a questionnaire as it was given, with what it counted then.
struct AssessmentAnswer
{
    QString question; ///< key in the questionnaire
    std::optional<int> choice; ///< from 0; none: left open, counted at its worst
    int points = 0; ///< of the choice, before the weight
    int weight = 1;
    bool isFromRecord = false; ///< the choice is the one that the record gives
    QString reason; ///< why the record's answer was overruled; null: it was not

    friend bool operator==(const AssessmentAnswer&, const AssessmentAnswer&) = default;
};

/// What a questionnaire gave for a change. Append-only: never changed. The newest one that is not
/// superseded counts. Taking one back writes a withdrawal: it supersedes that one and says nothing
/// itself (no impact, no level); its person and time are those of the withdrawn one, for who took
/// it back and when is in the audit.
struct Assessment
{
    AssessmentId id;
    ChangeId change;
    QString questionnaire; ///< its name
    int version = 0; ///< of the questionnaire, from 1
    QList<AssessmentAnswer> answers; ///< in the questionnaire's order
    int impactPoints = 0;
    int likelihoodPoints = 0;
    int impact = 0; ///< 1 to 5; 0: a withdrawal
    int likelihood = 0; ///< likewise
    std::optional<RiskLevel> level; ///< nothing: a withdrawal
    std::optional<PersonId> assessedBy;
    Instant assessedAt;
    std::optional<AssessmentId> supersedes;
    qint64 revision = 0;

    bool isWithdrawal() const { return impact == 0; }

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// The cell of the 5x5 matrix as ChangeColumns::assessedCells holds it: 1 + (likelihood - 1) * 5 +
/// (impact - 1); 0 where either is 0.
constexpr quint8 assessedCell(int impact, int likelihood)
{
    return impact < 1 || likelihood < 1 ? quint8{0}
                                        : static_cast<quint8>((likelihood - 1) * 5 + impact);
}

/// The inverse of assessedCell(); 0 for the cell 0.
constexpr int impactOfCell(quint8 cell)
{
    return cell == 0 ? 0 : (cell - 1) % 5 + 1;
}

constexpr int likelihoodOfCell(quint8 cell)
{
    return cell == 0 ? 0 : (cell - 1) / 5 + 1;
}

/// The one that counts among all assessments of a change, in any order; null: none does.
const Assessment* countingAssessment(const QList<Assessment>& assessments);

} // namespace cb
