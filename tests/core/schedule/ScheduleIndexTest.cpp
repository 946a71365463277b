// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ScheduleIndex.h"

#include "core/domain/BoardSnapshot.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cb;

namespace {

/// What the index has to answer, by looking at every row.
class BruteForce
{
public:
    void set(int row, std::optional<Span> span)
    {
        if (row >= static_cast<int>(m_spans.size())) {
            m_spans.resize(static_cast<std::size_t>(row) + 1);
        }
        m_spans[static_cast<std::size_t>(row)] = span;
    }

    std::vector<int> rowsIn(const Span& range) const
    {
        std::vector<int> rows;
        for (std::size_t row = 0; row < m_spans.size(); ++row) {
            if (m_spans[row] && m_spans[row]->overlaps(range)) {
                rows.push_back(static_cast<int>(row));
            }
        }
        std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
            return m_spans[static_cast<std::size_t>(a)]->start
                < m_spans[static_cast<std::size_t>(b)]->start;
        });
        return rows;
    }

    std::optional<Span> extent() const
    {
        std::optional<Span> whole;
        for (const std::optional<Span>& span : m_spans) {
            if (span) {
                whole = whole ? Span{qMin(whole->start, span->start), qMax(whole->end, span->end)}
                              : *span;
            }
        }
        return whole;
    }

    int without() const
    {
        return static_cast<int>(std::count(m_spans.cbegin(), m_spans.cend(), std::nullopt));
    }

    int size() const { return static_cast<int>(m_spans.size()); }

private:
    std::vector<std::optional<Span>> m_spans;
};

/// Mostly short, some very long, some zero-length.
Span randomSpan(QRandomGenerator& random)
{
    const qint64 start = random.bounded(10'000);
    const int kind = random.bounded(10);
    const qint64 length = kind == 0 ? 0 : kind == 1 ? random.bounded(8'000) : random.bounded(60);
    return {{start}, {start + length}};
}

void verifyEqual(const ScheduleIndex& index, const BruteForce& expected, QRandomGenerator& random)
{
    for (int query = 0; query < 20; ++query) {
        const Span range = randomSpan(random);
        QCOMPARE(index.rowsIn(range), expected.rowsIn(range));
        QCOMPARE(index.countIn(range), static_cast<int>(expected.rowsIn(range).size()));
    }
    QCOMPARE(index.withoutWindow(), expected.without());
    QCOMPARE(index.size(), expected.size() - expected.without());
    QCOMPARE(index.extent(), expected.extent());
}

} // namespace

class ScheduleIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatLookingAtEveryRowFinds();
    void editsAndNewRowsAreSeen();
    void copiesDoNotSeeLaterEdits();
    void edgesAreHalfOpen_data();
    void edgesAreHalfOpen();
    void missingAndInvertedWindowsAreCounted();
    void openDeploymentsEndNow();
};

void ScheduleIndexTest::findsWhatLookingAtEveryRowFinds()
{
    QRandomGenerator random(3);
    for (const int size : {0, 1, 2, 63, 64, 65, 200, 1'000, 5'000}) {
        std::vector<qint64> starts;
        std::vector<qint64> ends;
        BruteForce expected;
        for (int row = 0; row < size; ++row) {
            const Span span = randomSpan(random);
            const bool isMissing = random.bounded(20) == 0;
            starts.push_back(isMissing ? noInstant : span.start.ms);
            ends.push_back(span.end.ms);
            expected.set(row, isMissing ? std::nullopt : std::optional(span));
        }
        verifyEqual(ScheduleIndex(starts, ends), expected, random);
    }
}

void ScheduleIndexTest::editsAndNewRowsAreSeen()
{
    QRandomGenerator random(5);
    std::vector<qint64> starts;
    std::vector<qint64> ends;
    BruteForce expected;
    for (int row = 0; row < 500; ++row) {
        const Span span = randomSpan(random);
        starts.push_back(span.start.ms);
        ends.push_back(span.end.ms);
        expected.set(row, span);
    }
    ScheduleIndex index(starts, ends);
    for (int edit = 0; edit < 800; ++edit) {
        const int row = random.bounded(expected.size() + 1);
        const std::optional<Span> span =
            random.bounded(5) == 0 ? std::nullopt : std::optional(randomSpan(random));
        index.setSpan(row, span);
        expected.set(row, span);
        QCOMPARE(index.spanOf(row), span);
        if (edit % 40 == 0) {
            verifyEqual(index, expected, random);
            verifyEqual(index.merged(), expected, random);
            QCOMPARE(index.merged().deltaSize(), 0);
        }
        if (edit % 300 == 299) {
            index = index.merged();
        }
    }
}

void ScheduleIndexTest::copiesDoNotSeeLaterEdits()
{
    ScheduleIndex index({0, 10}, {5, 15});
    const ScheduleIndex copy = index;
    index.setSpan(0, Span{{100}, {105}});
    QCOMPARE(copy.rowsIn({{0}, {20}}), (std::vector<int>{0, 1}));
    QCOMPARE(index.rowsIn({{0}, {20}}), (std::vector<int>{1}));
    QVERIFY(!index.needsMerge());
    for (int row = 0; row <= ScheduleIndex::maxDelta; ++row) {
        index.setSpan(row, std::nullopt);
    }
    QVERIFY(index.needsMerge());
}

void ScheduleIndexTest::edgesAreHalfOpen_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("ends at the start") << 0LL << 10LL << false;
    QTest::newRow("starts at the end") << 20LL << 30LL << false;
    QTest::newRow("reaches in") << 0LL << 11LL << true;
    QTest::newRow("covers") << 0LL << 30LL << true;
    QTest::newRow("zero-length at the start") << 10LL << 10LL << true;
    QTest::newRow("zero-length at the end") << 20LL << 20LL << false;
}

void ScheduleIndexTest::edgesAreHalfOpen()
{
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    QFETCH(bool, isFound);
    const ScheduleIndex index({start}, {end});
    QCOMPARE(index.countIn({{10}, {20}}), isFound ? 1 : 0);
}

void ScheduleIndexTest::missingAndInvertedWindowsAreCounted()
{
    const ScheduleIndex index({0, noInstant, 5, 9}, {1, 2, noInstant, 3});
    QCOMPARE(index.size(), 1);
    QCOMPARE(index.withoutWindow(), 3);
    QVERIFY(!index.spanOf(3));
    QVERIFY(!index.spanOf(77));
    QVERIFY(!ScheduleIndex().extent());
}

void ScheduleIndexTest::openDeploymentsEndNow()
{
    DeploymentColumns deployments;
    deployments.startedAts = {100, 200, noInstant, 900};
    deployments.finishedAts = {150, noInstant, noInstant, noInstant};
    const ScheduleIndex index = ScheduleIndex::ofDeployments(deployments, {500});
    QCOMPARE(index.spanOf(1), (Span{{200}, {500}}));
    QCOMPARE(index.spanOf(3), (Span{{900}, {900}})); // by a clock that runs ahead
    QCOMPARE(index.withoutWindow(), 1);
}

QTEST_GUILESS_MAIN(ScheduleIndexTest)
#include "ScheduleIndexTest.moc"
