// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskScore.h"

#include <algorithm>

namespace cb {
namespace {

Addend addendOf(const Question& question, int index, const Answers& answers)
{
    const auto points = std::minmax_element(
        question.choices.begin(), question.choices.end(), [](const Choice& a, const Choice& b) {
            return a.points < b.points;
        });
    Addend addend{.question = index};
    const auto answer = answers.constFind(question.key);
    const bool isAnswered = answer != answers.constEnd() && answer->choice >= 0
        && answer->choice < question.choices.size();
    if (isAnswered) {
        addend.choice = answer->choice;
        addend.least = question.choices[answer->choice].points * question.weight;
        addend.most = addend.least;
    } else if (!question.choices.isEmpty()) {
        addend.least = points.first->points * question.weight;
        addend.most = points.second->points * question.weight;
    }
    return addend;
}

SideScore sideScoreOf(const QuestionnaireSide& side, int firstQuestion, const Answers& answers)
{
    SideScore score;
    for (int i = 0; i < side.questions.size(); ++i) {
        const Addend addend = addendOf(side.questions[i], firstQuestion + i, answers);
        score.least += addend.least;
        score.most += addend.most;
        score.open += addend.choice ? 0 : 1;
        score.addends.append(addend);
    }
    score.possible = side.mostPoints();
    score.lowest = side.valueOf(score.least);
    score.highest = side.valueOf(score.most);
    return score;
}

void appendAnswers(
    const Questionnaire& model,
    const SideScore& side,
    const Answers& answers,
    QList<AssessmentAnswer>& to)
{
    for (const Addend& addend : side.addends) {
        const Question& question = model.question(addend.question);
        const Answer answer = answers.value(question.key);
        AssessmentAnswer given{.question = question.key, .choice = addend.choice};
        given.weight = question.weight;
        given.points = question.weight > 0 ? addend.most / question.weight : 0;
        if (addend.choice) {
            given.isFromRecord = answer.isFromRecord;
            given.reason = answer.reason;
        }
        to.append(given);
    }
}

} // namespace

RiskScore scoreOf(const Questionnaire& model, const Answers& answers)
{
    RiskScore score;
    score.impact = sideScoreOf(model.impact, 0, answers);
    score.likelihood =
        sideScoreOf(model.likelihood, static_cast<int>(model.impact.questions.size()), answers);
    score.lowest = model.levelAt(score.impact.lowest, score.likelihood.lowest);
    score.highest = model.levelAt(score.impact.highest, score.likelihood.highest);
    return score;
}

Assessment assessmentOf(const Questionnaire& model, const Answers& answers)
{
    const RiskScore score = scoreOf(model, answers);
    Assessment assessment;
    assessment.questionnaire = model.name;
    assessment.version = model.version;
    appendAnswers(model, score.impact, answers, assessment.answers);
    appendAnswers(model, score.likelihood, answers, assessment.answers);
    assessment.impactPoints = score.impact.most;
    assessment.likelihoodPoints = score.likelihood.most;
    assessment.impact = score.impact.highest;
    assessment.likelihood = score.likelihood.highest;
    assessment.level = score.highest;
    return assessment;
}

Answers answersOf(const Questionnaire& model, const Assessment& assessment)
{
    Answers answers;
    for (const AssessmentAnswer& given : assessment.answers) {
        const int index = model.indexOf(given.question);
        if (given.choice && index >= 0 && *given.choice < model.question(index).choices.size()) {
            answers.insert(given.question, {*given.choice, given.isFromRecord, given.reason});
        }
    }
    return answers;
}

} // namespace cb
