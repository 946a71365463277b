// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/Measures.h"

#include "core/predict/Calibration.h"
#include "core/predict/EventLists.h"
#include "core/predict/IncidentHistory.h"
#include "core/predict/LogisticRegression.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace cb;
using namespace cb::predict;

namespace {

/// At random from 0 to 1.
double share(std::mt19937& random)
{
    constexpr quint32 steps = 100'000;
    return static_cast<double>(static_cast<quint32>(random()) % steps) / steps;
}

Scored randomScores(int size, quint32 seed)
{
    std::mt19937 random(seed);
    Scored scored;
    for (int i = 0; i < size; ++i) {
        const double chance = std::floor(20 * share(random)) / 20; // many ties
        scored.chances.push_back(chance);
        scored.hits.push_back(share(random) < chance);
    }
    return scored;
}

} // namespace

/// Measures against what their definitions say, counted out.
class MeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areaIsTheShareOfPairsInOrder();
    void averagePrecisionOfKnownOrder();
    void binsHoldEveryChangeOnce();
    void intervalHoldsTheValue();
    void noGainOverItself();
    void calibrationFindsSlopeAndShift();
    void regressionFindsItsWeights();
    void oneClassGivesItsRate();
    void eventsAreFoundBetweenTimes();
    void oldIncidentsAreNotSteadilyRecorded();
};

void MeasuresTest::areaIsTheShareOfPairsInOrder()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const Scored scored = randomScores(60, seed);
        double inOrder = 0;
        int pairs = 0;
        for (std::size_t a = 0; a < scored.hits.size(); ++a) {
            for (std::size_t b = 0; b < scored.hits.size(); ++b) {
                if (scored.hits[a] && !scored.hits[b]) {
                    ++pairs;
                    inOrder += scored.chances[a] > scored.chances[b] ? 1
                        : scored.chances[a] == scored.chances[b]     ? 0.5
                                                                     : 0;
                }
            }
        }
        QVERIFY(qAbs(areaUnderRoc(scored) - inOrder / pairs) < 1e-12);
    }
    QCOMPARE(areaUnderRoc({{0.1, 0.2}, {true, true}}), 0.5);
}

void MeasuresTest::averagePrecisionOfKnownOrder()
{
    // In order: hit, miss, hit, miss: (1/1 + 2/3) / 2.
    const Scored scored{{0.9, 0.8, 0.7, 0.6}, {true, false, true, false}};
    QVERIFY(qAbs(RankedScores(scored).averagePrecision() - (1 + 2.0 / 3) / 2) < 1e-12);
    const Scored tied{{0.5, 0.5, 0.5, 0.5}, {true, false, false, false}};
    QVERIFY(qAbs(RankedScores(tied).averagePrecision() - 0.25) < 1e-12);
}

void MeasuresTest::binsHoldEveryChangeOnce()
{
    const Scored scored = randomScores(997, 5);
    for (const auto& bins : {calibrationBins(scored, 10), calibrationBinsByWidth(scored, 10)}) {
        int all = 0;
        double last = -1;
        for (const CalibrationBin& bin : bins) {
            all += bin.seen.n;
            QVERIFY(bin.predicted > last);
            last = bin.predicted;
        }
        QCOMPARE(all, 997);
        QVERIFY(bins.size() <= 10);
        QVERIFY(expectedCalibrationError(bins) < 0.06);
    }
    QCOMPARE(expectedCalibrationError({{0.2, {1, 10}}, {0.5, {5, 10}}}), 0.05);
    QVERIFY(calibrationBins({}, 10).empty());
}

void MeasuresTest::intervalHoldsTheValue()
{
    const Scored scored = randomScores(400, 9);
    const Scored flat{std::vector<double>(400, 0.5), scored.hits};
    const Measured gain = pairedGain(squaredErrors(flat), squaredErrors(scored), 200, 1);
    QVERIFY(gain.range.low < gain.value && gain.value < gain.range.high);
    QVERIFY(gain.range.low > 0);
    QVERIFY(pairedGain(squaredErrors(flat), squaredErrors(scored), 200, 1) == gain);
}

void MeasuresTest::noGainOverItself()
{
    const std::vector<double> errors = squaredErrors(randomScores(100, 3));
    QVERIFY(pairedGain(errors, errors, 50, 1) == (Measured{0, {0, 0}}));
}

void MeasuresTest::calibrationFindsSlopeAndShift()
{
    std::mt19937 random(4);
    std::vector<double> scores;
    std::vector<bool> hits;
    for (int i = 0; i < 20000; ++i) {
        const double score = 8 * share(random) - 4;
        scores.push_back(score);
        hits.push_back(share(random) < chanceOf(0.5 * score - 1));
    }
    const Calibration found = calibrate(scores, hits, 10);
    QVERIFY(qAbs(found.slope - 0.5) < 0.05);
    QVERIFY(qAbs(found.shift + 1) < 0.08);
    QVERIFY(std::sqrt(found.covariance[0]) < 0.03);
    const Calibration about = found.slopeAbout(-2);
    QVERIFY(qAbs(about.logOdds(-2) + 2) < 1e-12);
    QCOMPARE(calibrate({}, {}, 0.5).slope, 1.0);
}

void MeasuresTest::regressionFindsItsWeights()
{
    std::mt19937 random(8);
    std::vector<SparseRow> rows;
    std::vector<bool> hits;
    for (int i = 0; i < 20000; ++i) {
        const auto first = static_cast<float>(2 * share(random) - 1);
        const auto second = share(random) < 0.5 ? 0.0F : 1.0F;
        SparseRow row{{0, first}};
        if (second > 0) {
            row.emplace_back(1, second);
        }
        const double odds = -1 + 2 * static_cast<double>(first) - 1.5 * static_cast<double>(second);
        hits.push_back(share(random) < chanceOf(odds));
        rows.push_back(row);
    }
    std::vector<int> all(rows.size());
    std::iota(all.begin(), all.end(), 0);
    const LinearWeights found = LogisticRegression(rows, 2).fit(all, hits, 1);
    QVERIFY(qAbs(found.intercept + 1) < 0.1);
    QVERIFY(qAbs(found.weights[0] - 2) < 0.12);
    QVERIFY(qAbs(found.weights[1] + 1.5) < 0.15);
}

void MeasuresTest::oneClassGivesItsRate()
{
    const std::vector<SparseRow> rows{{{0, 1.0F}}, {{0, 2.0F}}};
    const LinearWeights found = LogisticRegression(rows, 1).fit({0, 1}, {false, false}, 1);
    QCOMPARE(found.weights[0], 0.0);
    QVERIFY(chanceOf(found.intercept) < 0.2);
}

void MeasuresTest::eventsAreFoundBetweenTimes()
{
    const EventLists lists(
        3,
        {{1, {30, 3, true}},
         {1, {10, 1, false}},
         {-1, {5, 9, true}},
         {2, {20, 2, false}},
         {1, {20, 4, false}}});
    QCOMPARE(lists.of(0).size(), std::size_t{0});
    QCOMPARE(lists.of(1).size(), std::size_t{3});
    QCOMPARE(lists.of(1).front().row, 1);
    QCOMPARE(lists.count(1, 10, 30), 2); // the end is not within
    QCOMPARE(lists.count(1, 11, 31), 2);
    QCOMPARE(lists.count(7, 0, 100), 0);
    QCOMPARE(lists.count(-1, 0, 100), 0);
}

void MeasuresTest::oldIncidentsAreNotSteadilyRecorded()
{
    std::vector<qint64> times;
    for (int i = 0; i < 10; ++i) {
        times.push_back(i * 30 * msPerDay); // one a month
    }
    const qint64 begin = 400 * msPerDay;
    for (int i = 0; i < 5000; ++i) {
        times.push_back(begin + i * msPerHour);
    }
    const Span steady = steadyStretch(times);
    QVERIFY(qAbs(steady.start.ms - begin) < 8 * msPerDay);
    QCOMPARE(steady.end.ms, times.back());
    QVERIFY(steadyStretch({1, 2, 3}) == Span{});
}

QTEST_GUILESS_MAIN(MeasuresTest)
#include "MeasuresTest.moc"
