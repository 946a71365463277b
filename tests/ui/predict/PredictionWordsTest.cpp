// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/PredictionWords.h"

#include <QTest>

using namespace cb;
using namespace Qt::Literals::StringLiterals;

namespace {

ChangeChance chanceOf(double chance, double low, double high)
{
    return {chance, {low, high}, PredictionState::Ok};
}

} // namespace

class PredictionWordsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void percentHasOneDecimalBelowTen_data();
    void percentHasOneDecimalBelowTen();
    void aRangeHasOneNumberOfDecimals();
    void fewDataAndNoHistoryAreSaid();
    void pointsHaveTheirSign();
    void aSumSaysWhatItIsMadeOf();
    void aMoveSaysBothChances();
    void scalesEndRound_data();
    void scalesEndRound();
};

void PredictionWordsTest::percentHasOneDecimalBelowTen_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << 0.0724 << u"7.2\u2009%"_s;
    QTest::newRow("large") << 0.1449 << u"14\u2009%"_s;
    QTest::newRow("would round to 10.0") << 0.0997 << u"10\u2009%"_s;
    QTest::newRow("nothing") << 0.0 << u"0.0\u2009%"_s;
    QTest::newRow("sure") << 1.0 << u"100\u2009%"_s;
}

void PredictionWordsTest::percentHasOneDecimalBelowTen()
{
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(PredictionWords::percent(share), text);
}

void PredictionWordsTest::aRangeHasOneNumberOfDecimals()
{
    QCOMPARE(PredictionWords::range({0.09, 0.21}), u"9–21\u2009%"_s);
    QCOMPARE(PredictionWords::range({0.012, 0.034}), u"1.2–3.4\u2009%"_s);
    QCOMPARE(
        PredictionWords::chanceWithRange(chanceOf(0.14, 0.09, 0.21)), u"14\u2009% (9–21\u2009%)"_s);
}

void PredictionWordsTest::fewDataAndNoHistoryAreSaid()
{
    const ChangeChance few{0.072, {0.05, 0.1}, PredictionState::FewData};
    QCOMPARE(PredictionWords::chance(few), u"few data"_s);
    QCOMPARE(PredictionWords::chanceWithRange(few), u"few data, base rate 7.2\u2009%"_s);
    QVERIFY(PredictionWords::spoken(few, RiskLabel::Failure).contains(u"few data"_s));
    QCOMPARE(PredictionWords::chance({}), QString());
    QCOMPARE(PredictionWords::chanceWithRange({}), u"not enough history"_s);
    QCOMPARE(PredictionWords::spoken({}, RiskLabel::Failure), QString());
    QCOMPARE(
        PredictionWords::spoken(chanceOf(0.14, 0.1, 0.2), RiskLabel::Failure),
        u"chance of failure 14 percent"_s);
    QCOMPARE(
        PredictionWords::spoken(chanceOf(0.14, 0.1, 0.2), RiskLabel::IncidentAfter),
        u"chance of an incident within 7 days 14 percent"_s);
}

void PredictionWordsTest::pointsHaveTheirSign()
{
    QCOMPARE(PredictionWords::points(4.1), u"+4.1"_s);
    QCOMPARE(PredictionWords::points(-1.6), u"−1.6"_s);
    QCOMPARE(PredictionWords::pointsSpoken(-1.6), u"lowers it by 1.6 points"_s);
    QCOMPARE(PredictionWords::pointsSpoken(4.1), u"raises it by 4.1 points"_s);
}

void PredictionWordsTest::aSumSaysWhatItIsMadeOf()
{
    const ChangeChance few{0.1, {0, 0.2}, PredictionState::FewData};
    QCOMPARE(
        PredictionWords::sum({chanceOf(0.5, 0.4, 0.6), chanceOf(0.7, 0.6, 0.8), few, {}}),
        u"sum of chances 1.3, 1 by the base rate, 1 without a chance"_s);
    QCOMPARE(PredictionWords::sum({{}, {}}), QString());
    QCOMPARE(PredictionWords::sum({}), QString());
}

void PredictionWordsTest::aMoveSaysBothChances()
{
    QCOMPARE(
        PredictionWords::moved(
            chanceOf(0.14, 0.1, 0.2), chanceOf(0.11, 0.08, 0.16), RiskLabel::Failure),
        u"Chance of failure: 14\u2009% → 11\u2009%, −3.0 points"_s);
    QCOMPARE(
        PredictionWords::moved(
            chanceOf(0.14, 0.1, 0.2), chanceOf(0.1396, 0.1, 0.2), RiskLabel::Failure),
        u"Chance of failure: 14\u2009%, unchanged"_s);
}

void PredictionWordsTest::scalesEndRound_data()
{
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("top");
    QTest::newRow("tiny") << 0.01 << 0.05;
    QTest::newRow("an end exactly") << 0.1 << 0.1;
    QTest::newRow("between") << 0.21 << 0.5;
    QTest::newRow("large") << 0.7 << 1.0;
}

void PredictionWordsTest::scalesEndRound()
{
    QFETCH(double, greatest);
    QFETCH(double, top);
    QCOMPARE(chancepainting::scaleTop(greatest), top);
}

QTEST_MAIN(PredictionWordsTest)
#include "PredictionWordsTest.moc"
