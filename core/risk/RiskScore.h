// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Assessment.h"
#include "core/risk/Questionnaire.h"

#include <QHash>

namespace cb {

/// What was answered to one question.
struct Answer
{
    int choice = 0; ///< from 0
    bool isFromRecord = false;
    QString reason; ///< why the record's answer was overruled; null: it was not

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// By the question's key; a question without one is open.
using Answers = QHash<QString, Answer>;

/// One question's part of the sum, its weight counted in.
struct Addend
{
    int question = 0; ///< of Questionnaire::question()
    std::optional<int> choice; ///< nothing: open
    int least = 0; ///< points with the most harmless answer that is still possible
    int most = 0; ///< with the worst

    friend bool operator==(const Addend&, const Addend&) = default;
};

/// The sum of one side. While questions are open it is a range.
struct SideScore
{
    int least = 0; ///< points
    int most = 0;
    int possible = 0; ///< points that the worst answers to all questions would give
    int lowest = 1; ///< 1 to 5, of the least points
    int highest = 1;
    int open = 0; ///< questions
    QList<Addend> addends;

    bool isOpen() const { return open > 0; }

    friend bool operator==(const SideScore&, const SideScore&) = default;
};

/// What answers say, addend by addend. A higher value never gives a lower level (the matrix is
/// monotone), so the range of levels is that of its corners.
struct RiskScore
{
    SideScore impact;
    SideScore likelihood;
    RiskLevel lowest = RiskLevel::VeryLow; ///< with the open questions at their best
    RiskLevel highest = RiskLevel::VeryLow; ///< at their worst

    int open() const { return impact.open + likelihood.open; }

    const SideScore& side(RiskSide which) const
    {
        return which == RiskSide::Impact ? impact : likelihood;
    }

    friend bool operator==(const RiskScore&, const RiskScore&) = default;
};

/// An answer that names no choice of its question counts as none.
RiskScore scoreOf(const Questionnaire& model, const Answers& answers);

/// The record to store: open questions count at their worst. Without id, change, person and time.
Assessment assessmentOf(const Questionnaire& model, const Answers& answers);

/// The answers of a stored assessment, those of questions that the model still asks.
Answers answersOf(const Questionnaire& model, const Assessment& assessment);

} // namespace cb
