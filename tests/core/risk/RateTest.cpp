// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Rate.h"

#include <QTest>

#include <cmath>

using namespace cb;

class RateTest : public QObject
{
    Q_OBJECT

private slots:
    void rangesAreWilsons_data();
    void rangesAreWilsons();
    void nothingCountedIsAnyShare();
    void rangesHoldTheShareAndStayWithinOne();
    void fewDataIsBelowTwenty();
};

void RateTest::rangesAreWilsons_data()
{
    // Worked out apart from the program, to six places.
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low95");
    QTest::addColumn<double>("high95");
    QTest::addColumn<double>("low80");
    QTest::addColumn<double>("high80");
    QTest::newRow("none of ten") << 0 << 10 << 0.0 << 0.277533 << 0.0 << 0.141069;
    QTest::newRow("half of ten") << 5 << 10 << 0.236593 << 0.763407 << 0.312204 << 0.687796;
    QTest::newRow("all of four") << 4 << 4 << 0.510109 << 1.0 << 0.708921 << 1.0;
    QTest::newRow("one of one") << 1 << 1 << 0.206549 << 1.0 << 0.378448 << 1.0;
    QTest::newRow("7 of 200") << 7 << 200 << 0.017056 << 0.070471 << 0.021774 << 0.055800;
}

void RateTest::rangesAreWilsons()
{
    QFETCH(int, hits);
    QFETCH(int, n);
    QFETCH(double, low95);
    QFETCH(double, high95);
    QFETCH(double, low80);
    QFETCH(double, high80);
    const auto isNear = [](double a, double b) {
        return std::abs(a - b) < 1e-5;
    };
    const Rate rate{hits, n};
    QVERIFY2(
        isNear(rate.range95().low, low95), qPrintable(QString::number(rate.range95().low, 'f', 6)));
    QVERIFY2(
        isNear(rate.range95().high, high95),
        qPrintable(QString::number(rate.range95().high, 'f', 6)));
    QVERIFY2(
        isNear(rate.range80().low, low80), qPrintable(QString::number(rate.range80().low, 'f', 6)));
    QVERIFY2(
        isNear(rate.range80().high, high80),
        qPrintable(QString::number(rate.range80().high, 'f', 6)));
}

void RateTest::nothingCountedIsAnyShare()
{
    const Rate none;
    QVERIFY(!none.isKnown());
    QCOMPARE(none.share(), 0.0);
    QCOMPARE(none.range80(), (Interval{0, 1}));
    QCOMPARE(none.range95(), (Interval{0, 1}));
}

void RateTest::rangesHoldTheShareAndStayWithinOne()
{
    for (int n = 1; n <= 60; ++n) {
        for (int hits = 0; hits <= n; ++hits) {
            const Rate rate{hits, n};
            const Interval narrow = rate.range80();
            const Interval wide = rate.range95();
            QVERIFY(std::isfinite(wide.low) && std::isfinite(wide.high));
            QVERIFY(0 <= wide.low && wide.low <= narrow.low && narrow.low <= rate.share());
            QVERIFY(rate.share() <= narrow.high && narrow.high <= wide.high && wide.high <= 1);
        }
    }
}

void RateTest::fewDataIsBelowTwenty()
{
    QVERIFY((Rate{3, 19}.isFew()));
    QVERIFY((!Rate{3, 20}.isFew()));
}

QTEST_GUILESS_MAIN(RateTest)
#include "RateTest.moc"
