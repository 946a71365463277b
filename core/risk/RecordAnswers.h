// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/risk/RiskScore.h"

namespace cb {

/// What the board knows about a change that bears on its risk. Of the past only what was known
/// before the change's planned start.
struct RecordFacts
{
    int items = 0; ///< CIs of the change
    int services = 0; ///< of the change, of its CIs and of all that needs them
    int tierOne = 0; ///< of `services`
    int tierOneOrTwo = 0;
    std::optional<int> backoutMinutes;
    bool hasLikes = false; ///< whether changes like it can be told: by their model or by their
                           ///< service and category
    int doneBefore = 0; ///< closed changes like it
    int failedBefore = 0; ///< of those, unsuccessful or backed out
    QString assignee; ///< empty: none
    int doneByAssignee = 0; ///< of `doneBefore`

    friend bool operator==(const RecordFacts&, const RecordFacts&) = default;
};

RecordFacts recordFacts(const BoardSnapshot& snapshot, const Change& change);

/// The answer that the record gives to a question.
struct RecordAnswer
{
    std::optional<int> choice; ///< nothing: the evidence alone decides nothing
    QString evidence; ///< "6 CIs"; empty: the record says nothing about it

    friend bool operator==(const RecordAnswer&, const RecordAnswer&) = default;
};

RecordAnswer recordAnswer(const Question& question, const RecordFacts& facts);

/// Answers to all questions that the record answers.
Answers recordAnswers(const Questionnaire& model, const RecordFacts& facts);

/// What a questionnaire starts with: the record's answers, and those of the last assessment where
/// the record gives none or was overruled with a reason. `last` may be null.
Answers startingAnswers(
    const Questionnaire& model, const RecordFacts& facts, const Assessment* last);

} // namespace cb
