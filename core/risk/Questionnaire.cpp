// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Questionnaire.h"

#include "core/base/Tr.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QJsonObject toJson(const Question& question)
{
    QJsonArray choices;
    for (const Choice& choice : question.choices) {
        QJsonObject object{{u"text"_s, choice.text}, {u"points"_s, choice.points}};
        if (choice.limit) {
            object.insert(u"limit"_s, *choice.limit);
        }
        choices.append(object);
    }
    return {
        {u"key"_s, question.key},
        {u"text"_s, question.text},
        {u"weight"_s, question.weight},
        {u"source"_s, QString(toText(question.source))},
        {u"choices"_s, choices}};
}

Question questionFrom(const QJsonObject& object)
{
    Question question;
    question.key = object["key"_L1].toString();
    question.text = object["text"_L1].toString();
    question.weight = object["weight"_L1].toInt();
    question.source =
        fromText<AnswerSource>(object["source"_L1].toString()).value_or(AnswerSource::None);
    const QJsonArray choices = object["choices"_L1].toArray();
    for (const QJsonValue& value : choices) {
        const QJsonValue limit = value["limit"_L1];
        question.choices.append(
            {value["text"_L1].toString(),
             value["points"_L1].toInt(),
             limit.isDouble() ? std::optional(limit.toInt()) : std::nullopt});
    }
    return question;
}

QJsonObject toJson(const QuestionnaireSide& side)
{
    QJsonArray questions;
    for (const Question& question : side.questions) {
        questions.append(toJson(question));
    }
    QJsonArray limits;
    for (const int limit : side.limits) {
        limits.append(limit);
    }
    return {{u"questions"_s, questions}, {u"limits"_s, limits}};
}

bool readSide(const QJsonObject& object, QuestionnaireSide& side)
{
    const QJsonArray questions = object["questions"_L1].toArray();
    for (const QJsonValue& value : questions) {
        side.questions.append(questionFrom(value.toObject()));
    }
    const QJsonArray limits = object["limits"_L1].toArray();
    if (limits.size() != static_cast<qsizetype>(side.limits.size())) {
        return false;
    }
    for (std::size_t i = 0; i < side.limits.size(); ++i) {
        side.limits[i] = limits[static_cast<qsizetype>(i)].toInt();
    }
    return true;
}

Error noQuestionnaire(const QString& why)
{
    return {ErrorKind::BadInput, Tr::tr("The questionnaire can't be used: %1").arg(why)};
}

} // namespace

int QuestionnaireSide::mostPoints() const
{
    int most = 0;
    for (const Question& question : questions) {
        int points = 0;
        for (const Choice& choice : question.choices) {
            points = std::max(points, choice.points);
        }
        most += points * question.weight;
    }
    return most;
}

int QuestionnaireSide::valueOf(int points) const
{
    const auto above =
        std::find_if(limits.begin(), limits.end(), [points](int limit) { return points <= limit; });
    return static_cast<int>(above - limits.begin()) + 1;
}

const Question& Questionnaire::question(int index) const
{
    const auto ofImpact = static_cast<int>(impact.questions.size());
    return index < ofImpact ? impact.questions[index] : likelihood.questions[index - ofImpact];
}

int Questionnaire::indexOf(const QString& key) const
{
    for (int i = 0; i < questionCount(); ++i) {
        if (question(i).key == key) {
            return i;
        }
    }
    return -1;
}

QString documentName(const Questionnaire& model)
{
    return u"%1, %2"_s.arg(model.name).arg(model.version);
}

QJsonObject toJson(const Questionnaire& model)
{
    QJsonArray levels;
    for (const RiskLevel level : model.levels) {
        levels.append(QString(toText(level)));
    }
    return {
        {u"name"_s, model.name},
        {u"version"_s, model.version},
        {u"impact"_s, toJson(model.impact)},
        {u"likelihood"_s, toJson(model.likelihood)},
        {u"levels"_s, levels}};
}

Result<Questionnaire> questionnaireFromJson(const QJsonObject& object)
{
    Questionnaire model;
    model.name = object["name"_L1].toString();
    model.version = object["version"_L1].toInt();
    const bool hasSides = readSide(object["impact"_L1].toObject(), model.impact)
        && readSide(object["likelihood"_L1].toObject(), model.likelihood);
    const QJsonArray levels = object["levels"_L1].toArray();
    if (!hasSides || levels.size() != matrixCells || model.version < 1) {
        return noQuestionnaire(Tr::tr("it is incomplete."));
    }
    for (int i = 0; i < matrixCells; ++i) {
        const auto level = fromText<RiskLevel>(levels[i].toString());
        if (!level) {
            return noQuestionnaire(Tr::tr("\"%1\" is no level of risk.").arg(levels[i].toString()));
        }
        model.levels[static_cast<std::size_t>(i)] = *level;
    }
    const QList<ModelProblem> problems = problemsOf(model);
    return problems.isEmpty() ? Result<Questionnaire>(model)
                              : noQuestionnaire(problems.first().text);
}

} // namespace cb
