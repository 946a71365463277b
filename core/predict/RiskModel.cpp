// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/RiskModel.h"

#include "core/base/Tr.h"

#include <QJsonArray>

#include <algorithm>
#include <bit>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int newestFormat = 1;

QJsonArray numbers(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values) {
        array.append(value);
    }
    return array;
}

std::vector<double> numbersOf(const QJsonValue& value)
{
    std::vector<double> values;
    for (const QJsonValue& one : value.toArray()) {
        values.push_back(one.toDouble());
    }
    return values;
}

/// Little-endian floats as Base64: thousands of figures that nobody reads.
QString packed(const std::vector<float>& values)
{
    static_assert(std::endian::native == std::endian::little);
    const QByteArray bytes(
        reinterpret_cast<const char*>(values.data()),
        static_cast<qsizetype>(values.size() * sizeof(float)));
    return QString::fromLatin1(bytes.toBase64());
}

std::vector<float> unpacked(const QJsonValue& value)
{
    const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
    std::vector<float> values(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    if (!values.empty()) { // memcpy() takes no null, not even for nothing
        std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(float));
    }
    return values;
}

QJsonObject spanJson(const Span& span)
{
    return {{u"from"_s, span.start.toIso()}, {u"until"_s, span.end.toIso()}};
}

Instant instantOf(const QJsonValue& value)
{
    return Instant::fromIso(value.toString()).value_or(Instant{});
}

Span spanOf(const QJsonValue& value)
{
    return {instantOf(value["from"_L1]), instantOf(value["until"_L1])};
}

QJsonObject measuredJson(const Measured& measured)
{
    return {
        {u"value"_s, measured.value},
        {u"low"_s, measured.range.low},
        {u"high"_s, measured.range.high}};
}

Measured measuredOf(const QJsonValue& value)
{
    return {
        value["value"_L1].toDouble(), {value["low"_L1].toDouble(), value["high"_L1].toDouble()}};
}

QJsonObject rateJson(const Rate& rate)
{
    return {{u"hits"_s, rate.hits}, {u"n"_s, rate.n}};
}

Rate rateOf(const QJsonValue& value)
{
    return {value["hits"_L1].toInt(), value["n"_L1].toInt()};
}

QJsonObject comparisonJson(const Comparison& comparison)
{
    return {
        {u"brier"_s, comparison.brier},
        {u"auc"_s, comparison.auc},
        {u"gain"_s, measuredJson(comparison.gain)}};
}

Comparison comparisonOf(const QJsonValue& value)
{
    return {value["brier"_L1].toDouble(), value["auc"_L1].toDouble(), measuredOf(value["gain"_L1])};
}

QJsonObject skillJson(const Skill& skill)
{
    return {
        {u"auc"_s, measuredJson(skill.auc)},
        {u"pr_auc"_s, skill.prAuc},
        {u"brier"_s, measuredJson(skill.brier)},
        {u"brier_error"_s, skill.brierError},
        {u"ece"_s, skill.ece}};
}

Skill skillOf(const QJsonValue& value)
{
    return {
        measuredOf(value["auc"_L1]),
        value["pr_auc"_L1].toDouble(),
        measuredOf(value["brier"_L1]),
        value["brier_error"_L1].toDouble(),
        value["ece"_L1].toDouble()};
}

QJsonArray binsJson(const std::vector<CalibrationBin>& bins)
{
    QJsonArray array;
    for (const CalibrationBin& bin : bins) {
        QJsonObject object = rateJson(bin.seen);
        object.insert(u"predicted"_s, bin.predicted);
        array.append(object);
    }
    return array;
}

QJsonArray factorsJson(const std::vector<RiskFactor>& factors)
{
    QJsonArray array;
    for (const RiskFactor& factor : factors) {
        array.append(QJsonObject{
            {u"key"_s, factor.key},
            {u"spread"_s, factor.spread},
            {u"direction"_s, factor.direction}});
    }
    return array;
}

void readLists(const QJsonObject& object, ModelCard& card)
{
    for (const QJsonValue& bin : object["bins"_L1].toArray()) {
        card.bins.push_back({bin["predicted"_L1].toDouble(), rateOf(bin)});
    }
    for (const QJsonValue& factor : object["factors"_L1].toArray()) {
        card.factors.push_back(
            {factor["key"_L1].toString(),
             factor["spread"_L1].toDouble(),
             factor["direction"_L1].toDouble()});
    }
    if (object.contains("form"_L1)) {
        card.form = comparisonOf(object["form"_L1]);
    }
    if (object.contains("placebo"_L1)) {
        card.placebo = rateOf(object["placebo"_L1]);
        card.placeboBeside = rateOf(object["placebo_beside"_L1]);
    }
}

ModelCard cardOf(const QJsonObject& object)
{
    ModelCard card;
    card.label = fromText<RiskLabel>(object["label"_L1].toString()).value_or(RiskLabel::Failure);
    card.period = spanOf(object["period"_L1]);
    card.rows = object["rows"_L1].toInt();
    card.positives = object["positives"_L1].toInt();
    card.excluded = object["excluded"_L1].toInt();
    card.heldOut = spanOf(object["held_out"_L1]);
    card.heldOutRows = object["held_out_rows"_L1].toInt();
    card.heldOutPositives = object["held_out_positives"_L1].toInt();
    card.embargoed = object["embargoed"_L1].toInt();
    card.expected = object["expected"_L1].toDouble();
    card.skill = skillOf(object["skill"_L1]);
    card.calibrationSlope = object["calibration_slope"_L1].toDouble(1);
    card.baseRate = comparisonOf(object["base_rate"_L1]);
    card.usual = comparisonOf(object["usual"_L1]);
    card.fewDataServices = object["few_data_services"_L1].toInt();
    card.services = object["services"_L1].toInt();
    card.trainedAt = instantOf(object["trained_at"_L1]);
    card.trainingMs = object["training_ms"_L1].toInteger();
    readLists(object, card);
    return card;
}

QJsonArray columnsJson(const QList<RiskModel::Column>& columns)
{
    QJsonArray array;
    for (const RiskModel::Column& column : columns) {
        array.append(QJsonObject{
            {u"name"_s, column.name},
            {u"mean"_s, column.mean},
            {u"scale"_s, column.scale},
            {u"weight"_s, column.weight}});
    }
    return array;
}

QJsonArray statesJson(const QList<RiskModel::FactorState>& factors)
{
    QJsonArray array;
    for (const RiskModel::FactorState& factor : factors) {
        array.append(QJsonObject{
            {u"key"_s, factor.key},
            {u"centre"_s, factor.centre},
            {u"edges"_s, numbers(factor.edges)},
            {u"shares"_s, numbers(factor.shares)}});
    }
    return array;
}

Error noModel(const QString& why)
{
    return {ErrorKind::BadInput, why, {}};
}

} // namespace

QJsonObject toJson(const ModelCard& card)
{
    QJsonObject object{
        {u"label"_s, QString(toText(card.label))},
        {u"period"_s, spanJson(card.period)},
        {u"rows"_s, card.rows},
        {u"positives"_s, card.positives},
        {u"excluded"_s, card.excluded},
        {u"held_out"_s, spanJson(card.heldOut)},
        {u"held_out_rows"_s, card.heldOutRows},
        {u"held_out_positives"_s, card.heldOutPositives},
        {u"embargoed"_s, card.embargoed},
        {u"expected"_s, card.expected},
        {u"skill"_s, skillJson(card.skill)},
        {u"bins"_s, binsJson(card.bins)},
        {u"calibration_slope"_s, card.calibrationSlope},
        {u"base_rate"_s, comparisonJson(card.baseRate)},
        {u"usual"_s, comparisonJson(card.usual)},
        {u"factors"_s, factorsJson(card.factors)},
        {u"few_data_services"_s, card.fewDataServices},
        {u"services"_s, card.services},
        {u"trained_at"_s, card.trainedAt.toIso()},
        {u"training_ms"_s, card.trainingMs}};
    if (card.form) {
        object.insert(u"form"_s, comparisonJson(*card.form));
    }
    if (card.placebo) {
        object.insert(u"placebo"_s, rateJson(*card.placebo));
        object.insert(u"placebo_beside"_s, rateJson(card.placeboBeside));
    }
    return object;
}

QJsonObject toJson(const RiskModel& model)
{
    return {
        {u"format"_s, newestFormat},
        {u"version"_s, model.version},
        {u"seed"_s, static_cast<qint64>(model.seed)},
        {u"card"_s, toJson(model.card)},
        {u"columns"_s, columnsJson(model.columns)},
        {u"intercept"_s, model.intercept},
        {u"calibration_slope"_s, model.calibrationSlope},
        {u"calibration_shift"_s, model.calibrationShift},
        {u"covariance"_s, packed(model.covariance)},
        {u"outcome_base"_s, model.outcomeBase},
        {u"recorded_from"_s, model.recordedFrom.toIso()},
        {u"factors"_s, statesJson(model.factors)}};
}

Result<RiskModel> riskModelFromJson(const QJsonObject& object)
{
    const int format = object["format"_L1].toInt();
    if (format < 1) {
        return noModel(Tr::tr("This is no model of predicted risk."));
    }
    if (format > newestFormat) {
        return noModel(Tr::tr("This model of predicted risk was made by a newer Changeboard."));
    }
    RiskModel model;
    model.version = object["version"_L1].toInt();
    model.seed = static_cast<quint32>(object["seed"_L1].toInteger());
    model.card = cardOf(object["card"_L1].toObject());
    for (const QJsonValue& column : object["columns"_L1].toArray()) {
        model.columns.append(
            {column["name"_L1].toString(),
             column["mean"_L1].toDouble(),
             column["scale"_L1].toDouble(1),
             column["weight"_L1].toDouble()});
    }
    model.intercept = object["intercept"_L1].toDouble();
    model.calibrationSlope = object["calibration_slope"_L1].toDouble(1);
    model.calibrationShift = object["calibration_shift"_L1].toDouble();
    model.covariance = unpacked(object["covariance"_L1]);
    model.outcomeBase = object["outcome_base"_L1].toDouble();
    model.recordedFrom = instantOf(object["recorded_from"_L1]);
    for (const QJsonValue& factor : object["factors"_L1].toArray()) {
        model.factors.append(
            {factor["key"_L1].toString(),
             factor["centre"_L1].toDouble(),
             numbersOf(factor["edges"_L1]),
             numbersOf(factor["shares"_L1])});
    }
    const auto side = static_cast<std::size_t>(model.columns.size()) + 1;
    constexpr std::size_t ofCalibration = 3;
    if (model.version < 1 || model.columns.isEmpty() || model.factors.isEmpty()
        || model.outcomeBase <= 0 || model.outcomeBase >= 1
        || model.covariance.size() != side * (side + 1) / 2 + ofCalibration)
    {
        return noModel(Tr::tr("This model of predicted risk is damaged: parts of it are missing."));
    }
    return model;
}

NamedDocument documentOf(const RiskModel& model)
{
    return {riskModelDocument, QString::number(model.version), toJson(model)};
}

QList<RiskModelPtr> riskModels(const QList<NamedDocument>& documents, QStringList* unusable)
{
    QList<RiskModelPtr> models;
    for (const NamedDocument& document : documents) {
        if (document.kind != riskModelDocument) {
            continue;
        }
        if (Result<RiskModel> model = riskModelFromJson(document.content)) {
            models.append(std::make_shared<const RiskModel>(*std::move(model)));
        } else if (unusable) {
            unusable->append(u"%1: %2"_s.arg(document.name, model.error().what));
        }
    }
    std::stable_sort(
        models.begin(), models.end(), [](const RiskModelPtr& a, const RiskModelPtr& b) {
            return a->version > b->version;
        });
    return models;
}

RiskModelPtr currentRiskModel(const QList<NamedDocument>& documents, QStringList* unusable)
{
    return riskModels(documents, unusable).value(0);
}

} // namespace cb
