// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChangeAccess.h"
#include "app/ctl/Commands.h"
#include "app/ctl/PredictionText.h"
#include "core/base/Tr.h"
#include "core/risk/QuestionnaireSet.h"
#include "core/risk/RecordAnswers.h"
#include "core/risk/RiskWords.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

/// A change with what its risk is asked by.
struct RiskCase
{
    Change change;
    QList<Assessment> assessments;
    QuestionnaireSet models;
    RecordFacts facts;
    NameLookup names;
};

Result<RiskCase> riskCaseOf(Invocation& call)
{
    Result<Change> change = changeNumbered(call, call.arguments().operands.first());
    if (!change) {
        return change.error();
    }
    const Result<Store*> store = call.store();
    const Result<SnapshotPtr> board = call.snapshot();
    if (!store || !board) {
        return store ? board.error() : store.error();
    }
    Result<QList<Assessment>> assessments = (*store)->assessments(change->id);
    const Result<QList<NamedDocument>> documents = (*store)->documents(questionnaireDocument);
    if (!assessments || !documents) {
        return assessments ? documents.error() : assessments.error();
    }
    const RecordFacts facts = recordFacts(**board, *change);
    return RiskCase{
        *std::move(change),
        *std::move(assessments),
        QuestionnaireSet::from(*documents),
        facts,
        lookupIn(*board)};
}

QString choiceText(const AssessmentAnswer& answer, const Question* question)
{
    if (!answer.choice) {
        return Tr::tr("not answered: at its worst");
    }
    return question && *answer.choice < question->choices.size()
        ? question->choices[*answer.choice].text
        : QString::number(*answer.choice + 1);
}

QJsonObject addendJson(const AssessmentAnswer& answer, const Questionnaire* model)
{
    const int index = model ? model->indexOf(answer.question) : -1;
    const Question* question = index >= 0 ? &model->question(index) : nullptr;
    QJsonObject object{
        {u"question"_s, answer.question},
        {u"choice"_s, answer.choice ? QJsonValue(*answer.choice + 1) : QJsonValue()},
        {u"choice_text"_s, choiceText(answer, question)},
        {u"weight"_s, answer.weight},
        {u"points"_s, answer.points},
        {u"sum"_s, answer.weight * answer.points},
        {u"from_record"_s, answer.isFromRecord}};
    if (!answer.reason.isEmpty()) {
        object.insert(u"overruled_because"_s, answer.reason);
    }
    return object;
}

QJsonObject assessmentJson(const Assessment& assessment, const RiskCase& about)
{
    const Questionnaire* model = about.models.find(assessment.questionnaire, assessment.version);
    QJsonArray addends;
    for (const AssessmentAnswer& answer : assessment.answers) {
        addends.append(addendJson(answer, model));
    }
    QJsonObject object{
        {u"questionnaire"_s, assessment.questionnaire},
        {u"version"_s, assessment.version},
        {u"level"_s, QString(toText(assessment.level.value_or(RiskLevel::VeryLow)))},
        {u"impact"_s, assessment.impact},
        {u"likelihood"_s, assessment.likelihood},
        {u"impact_points"_s, assessment.impactPoints},
        {u"likelihood_points"_s, assessment.likelihoodPoints},
        {u"assessed_at"_s, assessment.assessedAt.toIso()},
        {u"addends"_s, addends}};
    if (assessment.assessedBy) {
        object.insert(
            u"assessed_by"_s,
            about.names.nameOf({RecordKind::Person, assessment.assessedBy->value}));
    }
    return object;
}

void printAddends(Invocation& call, const Assessment& assessment, const RiskCase& about)
{
    const Questionnaire* model = about.models.find(assessment.questionnaire, assessment.version);
    QList<QStringList> rows;
    for (const AssessmentAnswer& answer : assessment.answers) {
        const int index = model ? model->indexOf(answer.question) : -1;
        const Question* question = index >= 0 ? &model->question(index) : nullptr;
        QString note = answer.isFromRecord ? Tr::tr("from the record") : QString();
        if (!answer.reason.isEmpty()) {
            note = Tr::tr("the record is overruled: %1").arg(answer.reason);
        }
        rows.append(
            {answer.question,
             choiceText(answer, question),
             u"%1 × %2"_s.arg(answer.weight).arg(answer.points),
             QString::number(answer.weight * answer.points),
             note});
    }
    call.out().table(
        {Tr::tr("question"), Tr::tr("answer"), Tr::tr("weight"), Tr::tr("points"), Tr::tr("note")},
        rows);
}

void printAssessment(Invocation& call, const Assessment& assessment, const RiskCase& about)
{
    call.out().fields(
        {{Tr::tr("Change"), about.change.number},
         {Tr::tr("Assessed"),
          u"%1, %2"_s.arg(
              riskLevelName(assessment.level.value_or(RiskLevel::VeryLow)),
              crossText(assessment.impact, assessment.likelihood))},
         {Tr::tr("Impact"),
          Tr::tr("%1 points give %2, %3")
              .arg(assessment.impactPoints)
              .arg(assessment.impact)
              .arg(impactName(assessment.impact))},
         {Tr::tr("Likelihood"),
          Tr::tr("%1 points give %2, %3")
              .arg(assessment.likelihoodPoints)
              .arg(assessment.likelihood)
              .arg(likelihoodName(assessment.likelihood))},
         {Tr::tr("Questionnaire"),
          Tr::tr("%1, version %2").arg(assessment.questionnaire).arg(assessment.version)},
         {Tr::tr("By"),
          assessment.assessedBy
              ? about.names.nameOf({RecordKind::Person, assessment.assessedBy->value})
              : QString()},
         {Tr::tr("At"), call.local(assessment.assessedAt)}});
    printAddends(call, assessment, about);
}

/// "QUESTION=CHOICE"; the choice counts from 1, "-" leaves the question open.
Result<void> readAnswer(const QString& word, const Questionnaire& model, Answers& answers)
{
    const QString key = word.section(u'=', 0, 0);
    const QString choice = word.section(u'=', 1);
    const int index = word.contains(u'=') ? model.indexOf(key) : -1;
    if (index < 0) {
        QStringList keys;
        for (int i = 0; i < model.questionCount(); ++i) {
            keys.append(model.question(i).key);
        }
        return Error{
            ErrorKind::Usage,
            Tr::tr("“%1” is no QUESTION=CHOICE. Questions are %2.").arg(word, keys.join(", "_L1)),
            {}};
    }
    if (choice == "-"_L1) {
        answers.remove(key);
        return {};
    }
    const Question& question = model.question(index);
    bool isNumber = false;
    const int number = choice.toInt(&isNumber);
    if (!isNumber || number < 1 || number > question.choices.size()) {
        QStringList choices;
        for (const Choice& one : question.choices) {
            choices.append(u"%1 %2"_s.arg(choices.size() + 1).arg(one.text));
        }
        return Error{
            ErrorKind::BadInput,
            Tr::tr("%1: “%2” is no choice. Choices are %3.")
                .arg(key, choice, choices.join(", "_L1)),
            {}};
    }
    answers.insert(key, {number - 1, false, {}});
    return {};
}

/// Marks what the record says too; what overrules it needs the reason of --because.
Result<void> compareWithRecord(
    const Questionnaire& model, const RecordFacts& facts, const QString& because, Answers& answers)
{
    for (int i = 0; i < model.questionCount(); ++i) {
        const Question& question = model.question(i);
        const auto answer = answers.find(question.key);
        const RecordAnswer record = recordAnswer(question, facts);
        if (answer == answers.end() || !record.choice) {
            continue;
        }
        answer->isFromRecord = answer->choice == *record.choice;
        if (answer->isFromRecord) {
            answer->reason.clear();
        } else if (answer->reason.isEmpty() && because.isEmpty()) {
            return Error{
                ErrorKind::BadInput,
                Tr::tr("%1: the record says %2 (%3). Say with --because why it does not hold.")
                    .arg(question.key, question.choices[*record.choice].text, record.evidence),
                {}};
        } else if (answer->reason.isEmpty()) {
            answer->reason = because;
        }
    }
    return {};
}

Result<void> writeAssessment(Invocation& call, RiskCase& about, const Assessment& assessment)
{
    const Result<Store*> store = call.store();
    const Result<Author> author = call.author();
    if (!store || !author) {
        return store ? author.error() : store.error();
    }
    about.change.risk = assessment.level;
    WriteBatch batch;
    batch.puts = {about.change, assessment};
    const Questionnaire* model = about.models.find(assessment.questionnaire, assessment.version);
    if (model && !about.models.isStored(*model)) {
        batch.documents.append(documentOf(*model));
    }
    const Result<WriteReceipt> receipt = (*store)->write(std::move(batch), *author);
    return receipt ? Result<void>() : Result<void>(receipt.error());
}

QJsonObject explanationJson(const RiskCase& about, const Assessment* counting)
{
    QJsonArray history;
    for (const Assessment& assessment : about.assessments) {
        if (!assessment.isWithdrawal()) {
            history.append(assessmentJson(assessment, about));
        }
    }
    return {
        {u"number"_s, about.change.number},
        {u"risk"_s,
         about.change.risk ? QJsonValue(QString(toText(*about.change.risk))) : QJsonValue()},
        {u"assessed"_s, counting ? QJsonValue(assessmentJson(*counting, about)) : QJsonValue()},
        {u"history"_s, history}};
}

/// What the model in use says of a change, and what it is like.
struct Predicted
{
    RiskModelPtr model; ///< null: the board has none
    Prediction prediction;
    QList<SimilarChange> similar;
};

Result<Predicted> predictedOf(Invocation& call, ChangeId id)
{
    const Result<SnapshotPtr> board = call.snapshot();
    if (!board) {
        return board.error();
    }
    constexpr int similarShown = 5;
    const int row = (*board)->changes->rowOf(id);
    Predicted predicted;
    predicted.model = currentRiskModel(*(*board)->documents);
    predicted.prediction = RiskScorer(*board, predicted.model, call.now()).predict(row);
    predicted.similar = SimilarChanges(*board).find(row, similarShown);
    return predicted;
}

} // namespace

Outcome runRiskExplain(Invocation& call)
{
    const Result<RiskCase> about = riskCaseOf(call);
    if (!about) {
        return about.error();
    }
    const Result<Predicted> predicted = predictedOf(call, about->change.id);
    if (!predicted) {
        return predicted.error();
    }
    const Assessment* counting = countingAssessment(about->assessments);
    if (call.out().isJson()) {
        QJsonObject object = explanationJson(*about, counting);
        QJsonObject told = predictionJson(predicted->prediction, predicted->model, about->names);
        QJsonArray similar;
        for (const SimilarChange& one : predicted->similar) {
            similar.append(similarJson(one, about->names));
        }
        told.insert(u"similar"_s, similar);
        object.insert(u"predicted"_s, told);
        call.out().json(object);
        return 0;
    }
    if (counting) {
        printAssessment(call, *counting, *about);
    } else {
        call.out().note(Tr::tr("%1 is not assessed by a questionnaire.").arg(about->change.number));
    }
    printPrediction(call, predicted->prediction, predicted->model, about->names);
    printSimilar(call, predicted->similar, about->names);
    return 0;
}

Outcome runRiskAssess(Invocation& call)
{
    Result<RiskCase> about = riskCaseOf(call);
    if (!about) {
        return about.error();
    }
    if (isEnded(about->change.state)) {
        return Error{
            ErrorKind::NotPermitted,
            Tr::tr("%1 has ended: its risk can't be assessed any more.").arg(about->change.number),
            {}};
    }
    const Assessment* last = countingAssessment(about->assessments);
    const Questionnaire model = about->models.current(last ? last->questionnaire : QString());
    Answers answers = startingAnswers(model, about->facts, last);
    for (const QString& word : call.arguments().operands.mid(1)) {
        if (const Result<void> read = readAnswer(word, model, answers); !read) {
            return read.error();
        }
    }
    const Result<void> sound =
        compareWithRecord(model, about->facts, call.arguments().value("because"), answers);
    const Result<Actor> actor = sound ? call.actor() : Result<Actor>(sound.error());
    if (!actor) {
        return actor.error();
    }
    Assessment assessment = assessmentOf(model, answers);
    assessment.id = AssessmentId::make();
    assessment.change = about->change.id;
    assessment.assessedBy = actor->person;
    assessment.assessedAt = call.now();
    if (!call.arguments().has("dry-run")) {
        if (const Result<void> written = writeAssessment(call, *about, assessment); !written) {
            return written.error();
        }
    }
    if (call.out().isJson()) {
        QJsonObject object = assessmentJson(assessment, *about);
        object.insert(u"number"_s, about->change.number);
        object.insert(u"open"_s, scoreOf(model, answers).open());
        call.out().json(object);
    } else {
        printAssessment(call, assessment, *about);
    }
    return 0;
}

} // namespace cb::ctl
