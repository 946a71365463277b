// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Assessment.h"

#include <QSet>

namespace cb {

const Assessment* countingAssessment(const QList<Assessment>& assessments)
{
    QSet<AssessmentId> superseded;
    for (const Assessment& assessment : assessments) {
        if (assessment.supersedes) {
            superseded.insert(*assessment.supersedes);
        }
    }
    const Assessment* counting = nullptr;
    for (const Assessment& assessment : assessments) {
        if (assessment.isWithdrawal() || superseded.contains(assessment.id)) {
            continue;
        }
        const auto key = [](const Assessment& a) {
            return std::tie(a.assessedAt, a.id);
        };
        if (counting == nullptr || key(*counting) < key(assessment)) {
            counting = &assessment;
        }
    }
    return counting;
}

} // namespace cb
