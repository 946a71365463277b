// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/risk/RiskMatrix.h"

#include <QJsonObject>

namespace cb {

/// The two sides of assessed risk.
enum class RiskSide
{
    Impact,
    Likelihood
};
template <>
inline constexpr auto enumTexts<RiskSide> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("impact"), QLatin1StringView("likelihood")});

/// What of the record answers a question (core/risk/RecordAnswers.h).
enum class AnswerSource
{
    None, ///< answered by hand
    Services, ///< that are reached; the first choice is none, the last is several of tier 1 or 2
    Backout, ///< its minutes, compared with each choice's limit
    DoneBefore, ///< the first choice is often without failure, the last is never
    Items, ///< how many CIs, compared with each choice's limit
    Experience ///< the first choice is that the assignee did one like it
};
template <>
inline constexpr auto enumTexts<AnswerSource> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("none"),
     QLatin1StringView("services"),
     QLatin1StringView("backout"),
     QLatin1StringView("done_before"),
     QLatin1StringView("items"),
     QLatin1StringView("experience")});

/// The record's figure is compared with the limits of the choices.
constexpr bool usesLimits(AnswerSource source)
{
    return source == AnswerSource::Backout || source == AnswerSource::Items;
}

struct Choice
{
    QString text;
    int points = 0; ///< before the question's weight
    /// The record's figure up to which it holds; of the last choice nothing: all that is more.
    std::optional<int> limit;

    friend bool operator==(const Choice&, const Choice&) = default;
};

struct Question
{
    QString key; ///< stable over versions, so that answers can be taken over
    QString text;
    QList<Choice> choices; ///< 2 to 4, the harmless one first
    int weight = 1;
    AnswerSource source = AnswerSource::None;

    friend bool operator==(const Question&, const Question&) = default;
};

/// The questions of one side, and what their sum gives.
struct QuestionnaireSide
{
    QList<Question> questions;
    /// A sum up to limits[n - 1] gives n; over the last one it gives 5.
    std::array<int, matrixSteps - 1> limits{};

    int mostPoints() const;
    /// 1 to 5.
    int valueOf(int points) const;

    friend bool operator==(const QuestionnaireSide&, const QuestionnaireSide&) = default;
};

/// How assessed risk is asked for and counted: impact times likelihood. A version is never changed
/// once it is on a board; an edit makes the next one.
struct Questionnaire
{
    QString name;
    int version = 1;
    QuestionnaireSide impact;
    QuestionnaireSide likelihood;
    MatrixLevels levels{};

    const QuestionnaireSide& side(RiskSide which) const
    {
        return which == RiskSide::Impact ? impact : likelihood;
    }

    QuestionnaireSide& side(RiskSide which)
    {
        return which == RiskSide::Impact ? impact : likelihood;
    }

    /// `impact` and `likelihood` from 1 to 5.
    RiskLevel levelAt(int impactValue, int likelihoodValue) const
    {
        return levels[matrixIndex(likelihoodValue, impactValue)];
    }

    int questionCount() const
    {
        return static_cast<int>(impact.questions.size() + likelihood.questions.size());
    }

    /// Impact first, in order.
    const Question& question(int index) const;
    /// Of question(); -1: there is none of that key.
    int indexOf(const QString& key) const;

    friend bool operator==(const Questionnaire&, const Questionnaire&) = default;
};

constexpr int fewestChoices = 2;
constexpr int mostChoices = 4;
constexpr int mostWeight = 10;
constexpr int mostChoicePoints = 10;

/// What is wrong with an edited model, and where.
struct ModelProblem
{
    enum class Part
    {
        Name,
        Question, ///< `side` and `index` say which
        Limits, ///< of `side`; `index`: of the limit, -1 of all
        Matrix ///< `index`: of the cell
    };

    Part part = Part::Name;
    RiskSide side = RiskSide::Impact;
    int index = -1;
    QString text; ///< for people

    friend bool operator==(const ModelProblem&, const ModelProblem&) = default;
};

/// Empty: it can be used. Each message says what to do.
QList<ModelProblem> problemsOf(const Questionnaire& model);

/// "Infrastructure and releases", in the words of the program's language: what a board without a
/// questionnaire of its own is assessed with.
Questionnaire defaultQuestionnaire();
/// The same in English, whatever the program's language is.
Questionnaire englishQuestionnaire();

/// As documents of the board (kind `questionnaireDocument`): "NAME, VERSION".
QString documentName(const Questionnaire& model);
QJsonObject toJson(const Questionnaire& model);
/// BadInput: it is none, or has problems.
Result<Questionnaire> questionnaireFromJson(const QJsonObject& object);

} // namespace cb
