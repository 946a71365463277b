// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PredictionText.h"

#include "core/base/Tr.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

constexpr double percent = 100;
constexpr double leastTold = 0.05; ///< points; less would be written as 0.0

QString figure(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString rangeText(const Interval& range)
{
    return Tr::tr("%1 to %2").arg(percentText(range.low), percentText(range.high));
}

QString measuredText(const Measured& measured, int decimals)
{
    return Tr::tr("%1 (%2 to %3)")
        .arg(
            figure(measured.value, decimals),
            figure(measured.range.low, decimals),
            figure(measured.range.high, decimals));
}

QString comparedText(const Comparison& other)
{
    const QString verdict = other.isClearlyBetter() ? Tr::tr("the model is clearly better")
                                                    : Tr::tr("the difference may be chance");
    return Tr::tr("%1; gain %2: %3")
        .arg(figure(other.brier, 4), measuredText(other.gain, 4), verdict);
}

QString recordsText(const QList<RecordRef>& records, const NameLookup& names)
{
    QStringList shown;
    for (const RecordRef& ref : records) {
        if (const QString name = names.nameOf(ref); !name.isEmpty()) {
            shown.append(name);
        }
    }
    return shown.join(u' ');
}

QString outcomeText(const SimilarChange& similar)
{
    return similar.outcome ? QString(toText(*similar.outcome)) : u"-"_s;
}

QString spanText(Invocation& call, const Span& span)
{
    return Tr::tr("%1 to %2").arg(call.local(span.start), call.local(span.end));
}

QString placeboText(const ModelCard& card)
{
    return Tr::tr("%1 in the week that begins 14 days before the start, %2 after it")
        .arg(percentText(card.placebo->share()), percentText(card.placeboBeside.share()));
}

} // namespace

QString percentText(double share)
{
    return Tr::tr("%1 %").arg(figure(percent * share, 1));
}

QJsonObject predictionJson(
    const Prediction& prediction, const RiskModelPtr& model, const NameLookup& names)
{
    QJsonObject object{{u"state"_s, QString(toText(prediction.chance.state))}};
    if (!model) {
        return object;
    }
    object.insert(u"label"_s, QString(toText(model->card.label)));
    object.insert(u"label_name"_s, labelName(model->card.label));
    object.insert(u"model"_s, model->version);
    object.insert(u"chance"_s, prediction.chance.chance);
    object.insert(u"low"_s, prediction.chance.range.low);
    object.insert(u"high"_s, prediction.chance.range.high);
    object.insert(u"base_rate"_s, prediction.baseRate);
    object.insert(
        u"usual_rate"_s, prediction.usualRate ? QJsonValue(*prediction.usualRate) : QJsonValue());
    QJsonArray contributions;
    for (const Contribution& one : prediction.contributions) {
        QJsonArray records;
        for (const RecordRef& ref : one.records) {
            const QString name = names.nameOf(ref);
            records.append(QJsonObject{
                {u"kind"_s, QString(toText(ref.kind))},
                {u"id"_s, ref.id.toString(QUuid::WithoutBraces)},
                {u"number"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)}});
        }
        contributions.append(QJsonObject{
            {u"factor"_s, one.key},
            {u"words"_s, one.words},
            {u"points"_s, one.points},
            {u"records"_s, records}});
    }
    object.insert(u"contributions"_s, contributions);
    return object;
}

QJsonObject similarJson(const SimilarChange& similar, const NameLookup& names)
{
    return {
        {u"number"_s, names.nameOf({RecordKind::Change, similar.change.value})},
        {u"similarity"_s, similar.similarity},
        {u"why"_s, similar.why},
        {u"outcome"_s,
         similar.outcome ? QJsonValue(QString(toText(*similar.outcome))) : QJsonValue()},
        {u"incidents"_s, similar.incidents}};
}

QJsonObject choiceJson(const ModelChoice& choice)
{
    constexpr std::array verdicts{"first"_L1, "replaced"_L1, "kept"_L1};
    QJsonObject object{
        {u"verdict"_s, QString(verdicts[static_cast<std::size_t>(choice.verdict)])},
        {u"reason"_s, choice.reason}};
    if (choice.rows > 0) {
        object.insert(u"changes"_s, choice.rows);
        object.insert(u"current_brier"_s, choice.currentBrier);
        object.insert(u"candidate_brier"_s, choice.candidateBrier);
        object.insert(u"gain"_s, choice.gain.value);
        object.insert(u"gain_low"_s, choice.gain.range.low);
        object.insert(u"gain_high"_s, choice.gain.range.high);
        object.insert(u"unseen"_s, choice.isUnseen);
    }
    return object;
}

QJsonObject driftJson(const ModelDrift& drift)
{
    constexpr std::array verdicts{"too_few"_L1, "holds"_L1, "shifted"_L1, "worse"_L1};
    QJsonArray shifts;
    for (const ModelDrift::Shift& shift : drift.shifts) {
        shifts.append(QJsonObject{{u"factor"_s, shift.key}, {u"index"_s, shift.index}});
    }
    return {
        {u"verdict"_s, QString(verdicts[static_cast<std::size_t>(drift.verdict)])},
        {u"words"_s, drift.words},
        {u"since"_s, drift.period.start.toIso()},
        {u"changes"_s, drift.rows},
        {u"seen"_s, drift.seen.hits},
        {u"expected"_s, drift.expected},
        {u"brier"_s, drift.brier},
        {u"brier_then"_s, drift.brierThen},
        {u"shifts"_s, shifts}};
}

QJsonObject modelJson(const RiskModel& model, const ModelDrift* drift)
{
    QJsonObject object{
        {u"version"_s, model.version},
        {u"seed"_s, static_cast<qint64>(model.seed)},
        {u"label_name"_s, labelName(model.card.label)},
        {u"card"_s, toJson(model.card)}};
    if (drift) {
        object.insert(u"drift"_s, driftJson(*drift));
    }
    return object;
}

void printPrediction(
    Invocation& call,
    const Prediction& prediction,
    const RiskModelPtr& model,
    const NameLookup& names)
{
    if (!model) {
        call.out().note(Tr::tr("The board has no model of predicted risk: see “risk train”."));
        return;
    }
    const bool isFew = prediction.chance.state == PredictionState::FewData;
    call.out().fields(
        {{Tr::tr("Predicted"), labelName(model->card.label)},
         {Tr::tr("Chance"),
          Tr::tr("%1 (%2)%3")
              .arg(
                  percentText(prediction.chance.chance),
                  rangeText(prediction.chance.range),
                  isFew ? Tr::tr(", few data: the base rate") : QString())},
         {Tr::tr("Base rate"), percentText(prediction.baseRate)},
         {Tr::tr("Usual on its CIs"),
          prediction.usualRate ? percentText(*prediction.usualRate) : QString()},
         {Tr::tr("Model"), QString::number(model->version)}});
    if (prediction.contributions.isEmpty()) {
        return;
    }
    QList<QStringList> rows;
    for (const Contribution& one : prediction.contributions) {
        if (std::abs(one.points) < leastTold) {
            continue;
        }
        const QString sign = one.points < 0 ? QString() : u"+"_s;
        rows.append({sign + figure(one.points, 1), one.words, recordsText(one.records, names)});
    }
    call.out().table({Tr::tr("points"), Tr::tr("because"), Tr::tr("records")}, rows);
}

void printSimilar(Invocation& call, const QList<SimilarChange>& found, const NameLookup& names)
{
    if (found.isEmpty()) {
        return;
    }
    QList<QStringList> rows;
    for (const SimilarChange& one : found) {
        rows.append(
            {names.nameOf({RecordKind::Change, one.change.value}),
             percentText(one.similarity),
             outcomeText(one),
             QString::number(one.incidents),
             one.why});
    }
    call.out().table(
        {Tr::tr("similar change"),
         Tr::tr("alike"),
         Tr::tr("outcome"),
         Tr::tr("incidents"),
         Tr::tr("why")},
        rows);
}

void printCard(Invocation& call, const RiskModel& model)
{
    const ModelCard& card = model.card;
    QList<std::pair<QString, QString>> fields{
        {Tr::tr("Model"), Tr::tr("version %1, seed %2").arg(model.version).arg(model.seed)},
        {Tr::tr("Predicts"), labelName(card.label)},
        {Tr::tr("Learned from"),
         Tr::tr("%1 changes, %2 of them %3 (%4), that started from %5")
             .arg(card.rows)
             .arg(card.positives)
             .arg(labelPast(card.label), percentText(card.rate()), spanText(call, card.period))},
        {Tr::tr("Measured on"),
         Tr::tr("the newest %1 of them, %2 with the label; %3 before them left out")
             .arg(card.heldOutRows)
             .arg(card.heldOutPositives)
             .arg(card.embargoed)},
        {Tr::tr("AUC"), measuredText(card.skill.auc, 3)},
        {Tr::tr("PR-AUC"), figure(card.skill.prAuc, 3)},
        {Tr::tr("Brier score"),
         Tr::tr("%1, standard error %2")
             .arg(figure(card.skill.brier.value, 4), figure(card.skill.brierError, 4))},
        {Tr::tr("Calibration error"), figure(card.skill.ece, 4)},
        {Tr::tr("Calibration slope"), figure(card.calibrationSlope, 2)},
        {Tr::tr("Expected and seen"),
         Tr::tr("%1 expected, %2 seen").arg(figure(card.expected, 1)).arg(card.heldOutPositives)},
        {Tr::tr("Always the base rate"), comparedText(card.baseRate)},
        {Tr::tr("Assessed risk alone"), card.form ? comparedText(*card.form) : QString()},
        {Tr::tr("Usual rate of the CIs alone"), comparedText(card.usual)},
        {Tr::tr("Placebo"), card.placebo ? placeboText(card) : QString()},
        {Tr::tr("Learned at"),
         card.trainingMs > 0
             ? Tr::tr("%1, in %2 ms").arg(call.local(card.trainedAt)).arg(card.trainingMs)
             : call.local(card.trainedAt)}};
    call.out().fields(fields);
    QList<QStringList> rows;
    for (const RiskFactor& factor : card.factors) {
        rows.append({factorName(factor.key), figure(factor.spread, 2)});
    }
    call.out().table({Tr::tr("factor"), Tr::tr("weight in log-odds")}, rows);
}

} // namespace cb::ctl
