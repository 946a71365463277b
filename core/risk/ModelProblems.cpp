// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/risk/Questionnaire.h"

#include <QSet>

#include <algorithm>

namespace cb {
namespace {

using Part = ModelProblem::Part;

/// The first thing that is wrong with the choices; empty: nothing.
QString choiceProblem(const Question& question)
{
    const auto count = static_cast<int>(question.choices.size());
    if (count < fewestChoices || count > mostChoices) {
        return Tr::tr("The question has %n choice(s): give it 2 to 4.", nullptr, count);
    }
    for (const Choice& choice : question.choices) {
        if (choice.text.trimmed().isEmpty()) {
            return Tr::tr("A choice has no text: give it one or remove it.");
        }
        if (choice.points < 0 || choice.points > mostChoicePoints) {
            return Tr::tr("A choice gives %1 points: give it 0 to %2.")
                .arg(choice.points)
                .arg(mostChoicePoints);
        }
    }
    const auto isLess = [](const Choice& a, const Choice& b) {
        return a.points < b.points;
    };
    if (!std::is_sorted(question.choices.begin(), question.choices.end(), isLess)) {
        return Tr::tr("The points fall from one choice to the next: put the harmless one first.");
    }
    if (question.choices.first().points == question.choices.last().points) {
        return Tr::tr("All choices give the same points, so the answer counts for nothing.");
    }
    return {};
}

QString limitProblem(const Question& question)
{
    if (!usesLimits(question.source)) {
        return {};
    }
    const auto last = question.choices.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        if (!question.choices[i].limit) {
            return Tr::tr("The record answers this question, so each choice but the last needs the "
                          "figure up to which it holds.");
        }
        if (i > 0 && *question.choices[i].limit <= question.choices[i - 1].limit.value_or(0)) {
            return Tr::tr("The figures up to which the choices hold have to rise.");
        }
    }
    return {};
}

QString questionProblem(const Question& question)
{
    if (question.text.trimmed().isEmpty()) {
        return Tr::tr("The question has no text.");
    }
    if (question.weight < 1 || question.weight > mostWeight) {
        return Tr::tr("The weight is %1: give it 1 to %2.").arg(question.weight).arg(mostWeight);
    }
    const QString ofChoices = choiceProblem(question);
    return ofChoices.isEmpty() ? limitProblem(question) : ofChoices;
}

void checkQuestions(const Questionnaire& model, RiskSide side, QList<ModelProblem>& problems)
{
    const QList<Question>& questions = model.side(side).questions;
    if (questions.isEmpty()) {
        problems.append(
            {Part::Question,
             side,
             -1,
             side == RiskSide::Impact ? Tr::tr("Impact has no question: it needs one at least.")
                                      : Tr::tr("Likelihood has no question: it needs one at "
                                               "least.")});
    }
    for (int i = 0; i < questions.size(); ++i) {
        if (const QString text = questionProblem(questions[i]); !text.isEmpty()) {
            problems.append({Part::Question, side, i, text});
        }
    }
}

void checkKeys(const Questionnaire& model, QList<ModelProblem>& problems)
{
    QSet<QString> keys;
    for (int i = 0; i < model.questionCount(); ++i) {
        const QString& key = model.question(i).key;
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.insert(key);
            continue;
        }
        const auto ofImpact = static_cast<int>(model.impact.questions.size());
        const RiskSide side = i < ofImpact ? RiskSide::Impact : RiskSide::Likelihood;
        problems.append(
            {Part::Question,
             side,
             i < ofImpact ? i : i - ofImpact,
             key.isEmpty() ? Tr::tr("The question has no key.")
                           : Tr::tr("Two questions have the key \"%1\".").arg(key)});
    }
}

void checkLimits(const Questionnaire& model, RiskSide side, QList<ModelProblem>& problems)
{
    const QuestionnaireSide& of = model.side(side);
    for (std::size_t i = 0; i < of.limits.size(); ++i) {
        const int least = i == 0 ? 0 : of.limits[i - 1] + 1;
        if (of.limits[i] < least) {
            problems.append(
                {Part::Limits,
                 side,
                 static_cast<int>(i),
                 i == 0 ? Tr::tr("The first limit is below 0, so no sum gives 1.")
                        : Tr::tr("The limits have to rise: %1 follows %2, so no sum gives %3.")
                              .arg(of.limits[i])
                              .arg(of.limits[i - 1])
                              .arg(i + 1)});
            return;
        }
    }
    const int most = of.mostPoints();
    if (!of.questions.isEmpty() && of.limits.back() >= most) {
        problems.append(
            {Part::Limits,
             side,
             static_cast<int>(of.limits.size()) - 1,
             Tr::tr("No sum gives 5: the answers give %1 points at most, and 5 begins over %2.")
                 .arg(most)
                 .arg(of.limits.back())});
    }
}

void checkMatrix(const Questionnaire& model, QList<ModelProblem>& problems)
{
    for (int likelihood = 1; likelihood <= matrixSteps; ++likelihood) {
        for (int impact = 1; impact <= matrixSteps; ++impact) {
            const RiskLevel level = model.levelAt(impact, likelihood);
            const auto cell = static_cast<int>(matrixIndex(likelihood, impact));
            if (impact > 1 && level < model.levelAt(impact - 1, likelihood)) {
                problems.append(
                    {Part::Matrix,
                     RiskSide::Impact,
                     cell,
                     Tr::tr("At likelihood %1 the level falls from impact %2 to %3: more impact "
                            "must not be less risk.")
                         .arg(likelihood)
                         .arg(impact - 1)
                         .arg(impact)});
            }
            if (likelihood > 1 && level < model.levelAt(impact, likelihood - 1)) {
                problems.append(
                    {Part::Matrix,
                     RiskSide::Likelihood,
                     cell,
                     Tr::tr("At impact %1 the level falls from likelihood %2 to %3: what is more "
                            "likely must not be less risk.")
                         .arg(impact)
                         .arg(likelihood - 1)
                         .arg(likelihood)});
            }
        }
    }
}

} // namespace

QList<ModelProblem> problemsOf(const Questionnaire& model)
{
    QList<ModelProblem> problems;
    if (model.name.trimmed().isEmpty()) {
        problems.append({Part::Name, {}, -1, Tr::tr("The questionnaire has no name.")});
    }
    checkQuestions(model, RiskSide::Impact, problems);
    checkQuestions(model, RiskSide::Likelihood, problems);
    checkKeys(model, problems);
    checkLimits(model, RiskSide::Impact, problems);
    checkLimits(model, RiskSide::Likelihood, problems);
    checkMatrix(model, problems);
    return problems;
}

} // namespace cb
