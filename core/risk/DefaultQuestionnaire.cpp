// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Questionnaire.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// A text, and what tells it from an equal one that means something else.
struct Phrase
{
    const char* text;
    const char* comment = nullptr;
};

using Say = QString (*)(const Phrase& phrase);

QString inProgramLanguage(const Phrase& phrase)
{
    return QCoreApplication::translate("cb", phrase.text, phrase.comment);
}

QString inEnglish(const Phrase& phrase)
{
    return QString::fromUtf8(phrase.text);
}

QuestionnaireSide impactSide(Say say)
{
    QuestionnaireSide side;
    side.limits = {6, 12, 18, 24};
    side.questions = {
        {u"services"_s,
         say({QT_TRANSLATE_NOOP("cb", "How many services stop if it fails?")}),
         {{say(QT_TRANSLATE_NOOP3("cb", "none", "services")), 0, {}},
          {say({QT_TRANSLATE_NOOP("cb", "one, tier 3 or 4")}), 1, {}},
          {say({QT_TRANSLATE_NOOP("cb", "one of tier 1 or 2")}), 2, {}},
          {say({QT_TRANSLATE_NOOP("cb", "several of tier 1")}), 3, {}}},
         4,
         AnswerSource::Services},
        {u"people"_s,
         say({QT_TRANSLATE_NOOP("cb", "How many people would notice?")}),
         {{say({QT_TRANSLATE_NOOP("cb", "under 100")}), 0, {}},
          {say({QT_TRANSLATE_NOOP("cb", "to 10,000")}), 1, {}},
          {say({QT_TRANSLATE_NOOP("cb", "to 100,000")}), 2, {}},
          {say(QT_TRANSLATE_NOOP3("cb", "more", "people")), 3, {}}},
         3,
         AnswerSource::None},
        {u"backout"_s,
         say({QT_TRANSLATE_NOOP("cb", "How long until it is undone?")}),
         {{say({QT_TRANSLATE_NOOP("cb", "minutes")}), 0, 15},
          {say({QT_TRANSLATE_NOOP("cb", "under 1 h")}), 1, 59},
          {say({QT_TRANSLATE_NOOP("cb", "under 4 h")}), 2, 239},
          {say({QT_TRANSLATE_NOOP("cb", "longer")}), 3, {}}},
         3,
         AnswerSource::Backout},
        {u"data"_s,
         say({QT_TRANSLATE_NOOP("cb", "Is data changed that a backout cannot bring back?")}),
         {{say(QT_TRANSLATE_NOOP3("cb", "no", "data is changed")), 0, {}},
          {say({QT_TRANSLATE_NOOP("cb", "copy exists")}), 1, {}},
          {say({QT_TRANSLATE_NOOP("cb", "partly")}), 2, {}},
          {say(QT_TRANSLATE_NOOP3("cb", "yes", "data is changed")), 3, {}}},
         3,
         AnswerSource::None}};
    return side;
}

QuestionnaireSide likelihoodSide(Say say)
{
    QuestionnaireSide side;
    side.limits = {6, 12, 18, 24};
    side.questions = {
        {u"done_before"_s,
         say({QT_TRANSLATE_NOOP("cb", "How often was this done here?")}),
         {{say({QT_TRANSLATE_NOOP("cb", "often, without failure")}), 0, {}},
          {say(QT_TRANSLATE_NOOP3("cb", "some", "times")), 1, {}},
          {say({QT_TRANSLATE_NOOP("cb", "once")}), 2, {}},
          {say({QT_TRANSLATE_NOOP("cb", "never")}), 3, {}}},
         4,
         AnswerSource::DoneBefore},
        {u"tested"_s,
         say({QT_TRANSLATE_NOOP("cb", "Was it tested in a like environment?")}),
         {{say({QT_TRANSLATE_NOOP("cb", "fully")}), 0, {}},
          {say({QT_TRANSLATE_NOOP("cb", "mostly")}), 1, {}},
          {say({QT_TRANSLATE_NOOP("cb", "partly")}), 2, {}},
          {say(QT_TRANSLATE_NOOP3("cb", "no", "not tested")), 3, {}}},
         4,
         AnswerSource::None},
        {u"parts"_s,
         say({QT_TRANSLATE_NOOP("cb", "How many parts change at once?")}),
         {{u"1"_s, 0, 1},
          {say({QT_TRANSLATE_NOOP("cb", "2 to 5")}), 1, 5},
          {say({QT_TRANSLATE_NOOP("cb", "6 to 20")}), 2, 20},
          {say(QT_TRANSLATE_NOOP3("cb", "more", "parts")), 3, {}}},
         2,
         AnswerSource::Items},
        {u"teams"_s,
         say({QT_TRANSLATE_NOOP("cb", "How many teams must work together?")}),
         {{u"1"_s, 0, {}},
          {u"2"_s, 1, {}},
          {u"3"_s, 2, {}},
          {say(QT_TRANSLATE_NOOP3("cb", "more", "teams")), 3, {}}},
         2,
         AnswerSource::None},
        {u"experience"_s,
         say({QT_TRANSLATE_NOOP("cb", "Is somebody there who did it before?")}),
         {{say({QT_TRANSLATE_NOOP("cb", "yes, leads it")}), 0, {}},
          {say({QT_TRANSLATE_NOOP("cb", "yes, on call")}), 1, {}},
          {say(QT_TRANSLATE_NOOP3("cb", "no", "nobody did it before")), 2, {}}},
         2,
         AnswerSource::Experience}};
    return side;
}

MatrixLevels defaultLevels()
{
    constexpr auto lowest = RiskLevel::VeryLow;
    constexpr auto low = RiskLevel::Low;
    constexpr auto mid = RiskLevel::Moderate;
    constexpr auto high = RiskLevel::High;
    constexpr auto top = RiskLevel::VeryHigh;
    return {lowest, lowest, low,  low,  low, // rare
            lowest, low,    mid,  mid,  high, low, mid,  mid,  high, high,
            low,    mid,    high, high, top,  low, high, high, top,  top}; // almost sure
}

Questionnaire makeModel(Say say)
{
    Questionnaire model;
    model.name =
        say(QT_TRANSLATE_NOOP3("cb", "Infrastructure and releases", "name of a questionnaire"));
    model.impact = impactSide(say);
    model.likelihood = likelihoodSide(say);
    model.levels = defaultLevels();
    return model;
}

} // namespace

Questionnaire defaultQuestionnaire()
{
    return makeModel(inProgramLanguage);
}

Questionnaire englishQuestionnaire()
{
    return makeModel(inEnglish);
}

} // namespace cb
