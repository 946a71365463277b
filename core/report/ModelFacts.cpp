// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ModelFacts.h"

#include "core/domain/WallTime.h"
#include "core/report/ForeseenCharts.h"

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fraction(double value, int decimals, const ReportLanguage& language)
{
    return language.locale().toString(value, 'f', decimals);
}

/// "0.74 (0.69–0.79)"
QString measuredText(const Measured& measured, int decimals, const ReportLanguage& language)
{
    return u"%1 (%2–%3)"_s.arg(
        fraction(measured.value, decimals, language),
        fraction(measured.range.low, decimals, language),
        fraction(measured.range.high, decimals, language));
}

QString periodText(const Span& period, const ReportLanguage& language)
{
    const auto day = [&language](Instant at) {
        return language.shortDate(WallTime::toLocal(at, language.zone()).date);
    };
    return u"%1 – %2"_s.arg(day(period.start), day(period.end));
}

QString withLabelText(int count, int all, const ReportLanguage& language)
{
    const double share = all > 0 ? static_cast<double>(count) / all : 0;
    return language.phrase("Report", "%1 of %2, %3", "hits, number, share")
        .arg(language.number(count), language.number(all), chanceText(share, language));
}

constexpr int fine = 4; ///< decimals of Brier scores
constexpr int coarse = 2;

} // namespace

QList<ModelFact> modelFacts(const RiskModel& model, const ReportLanguage& language)
{
    const ModelCard& card = model.card;
    QList<ModelFact> facts{
        {u"label"_s, language.phrase("Report", "Predicts"), labelText(card.label, language)},
        {u"learned"_s,
         language.phrase("Report", "Learned from"),
         language.phrase("Report", "%n change(s)", nullptr, card.rows) + u", "_s
             + periodText(card.period, language)},
        {u"base_rate"_s,
         language.phrase("Report", "Base rate"),
         withLabelText(card.positives, card.rows, language)},
        {u"held_out"_s,
         language.phrase("Report", "Measured on"),
         language.phrase(
             "Report", "%n later change(s) that it had not seen", nullptr, card.heldOutRows)
             + u", "_s + periodText(card.heldOut, language)},
        {u"auc"_s,
         language.phrase("Report", "Rank quality, AUC"),
         measuredText(card.skill.auc, coarse, language)},
        {u"pr_auc"_s,
         language.phrase("Report", "Average precision"),
         fraction(card.skill.prAuc, coarse, language)},
        {u"brier"_s,
         language.phrase("Report", "Brier score"),
         language.phrase("Report", "%1, standard error %2", "score, its error")
             .arg(
                 measuredText(card.skill.brier, fine, language),
                 fraction(card.skill.brierError, fine, language))},
        {u"ece"_s,
         language.phrase("Report", "Calibration error"),
         chanceText(card.skill.ece, language)},
        {u"slope"_s,
         language.phrase("Report", "Calibration slope"),
         fraction(card.calibrationSlope, coarse, language)},
        {u"seen"_s,
         language.phrase("Report", "Expected and seen"),
         language.phrase("Report", "%1 expected, %2 seen", "numbers")
             .arg(fraction(card.expected, 1, language), language.number(card.heldOutPositives))},
        {u"excluded"_s, language.phrase("Report", "Left out"), language.number(card.excluded)},
        {u"trained"_s,
         language.phrase("Report", "Learned at"),
         language.phrase("Report", "%1, in %2 s, version %3, seed %4", "time, seconds, …")
             .arg(
                 language.shortDateTime(card.trainedAt),
                 fraction(static_cast<double>(card.trainingMs) / 1000, 1, language))
             .arg(model.version)
             .arg(model.seed)}};
    return facts;
}

QList<ModelRival> modelRivals(const ModelCard& card, const ReportLanguage& language)
{
    QList<ModelRival> rivals{
        {language.phrase("Report", "this model"),
         fraction(card.skill.brier.value, fine, language),
         fraction(card.skill.auc.value, coarse, language),
         {},
         {}}};
    const auto add = [&](const QString& name, const Comparison& rival) {
        rivals.append(
            {name,
             fraction(rival.brier, fine, language),
             fraction(rival.auc, coarse, language),
             measuredText(rival.gain, fine, language),
             rival.isClearlyBetter() ? language.phrase("Report", "clearly worse than the model")
                                     : language.phrase("Report", "not clearly worse")});
    };
    add(language.phrase("Report", "always the base rate"), card.baseRate);
    if (card.form) {
        add(language.phrase("Report", "the assessed risk alone"), *card.form);
    }
    add(language.phrase("Report", "the usual rate of the CIs alone"), card.usual);
    return rivals;
}

QString placeboText(const ModelCard& card, const ReportLanguage& language)
{
    if (!card.placebo) {
        return {};
    }
    return language
        .phrase(
            "Report",
            "The same changes two weeks earlier, when nothing was changed: %1 of them would count "
            "as well (%2), against %3 after their start. Most of it is what these CIs have anyway.",
            "placebo: number, share, share")
        .arg(
            language.number(card.placebo->hits),
            chanceText(card.placebo->share(), language),
            chanceText(card.placeboBeside.share(), language));
}

QString modelLimitsText(const ModelCard& card, const ReportLanguage& language)
{
    return language
        .phrase(
            "Report",
            "Services with fewer than 5 closed changes (%1 of %2): they show the base rate and the "
            "words “few data”. Ranking people or teams. Replacing the owner's assessment: both are "
            "always shown.",
            "what a model is not for")
        .arg(language.number(card.fewDataServices), language.number(card.services));
}

} // namespace cb
