// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/FreeStarts.h"

#include <QRandomGenerator>
#include <QTest>

namespace cb {
namespace {

bool isIn(const std::vector<StartRange>& ranges, qint64 value)
{
    return std::any_of(ranges.begin(), ranges.end(), [value](const StartRange& range) {
        return range.from <= value && value < range.to;
    });
}

std::vector<StartRange> someRanges(QRandomGenerator& random)
{
    std::vector<StartRange> ranges;
    for (int i = random.bounded(6); i > 0; --i) {
        const qint64 from = random.bounded(100) - 10;
        ranges.push_back({from, from + random.bounded(20)});
    }
    return ranges;
}

} // namespace

class FreeStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlapFollowsTheRulesOfSpans();
    void outsideIsWhatDoesNotFitAsAWhole();
    void gapsAreTheFreeSteps();
    void nearestIsTheNearestFreeStep();
};

void FreeStartsTest::overlapFollowsTheRulesOfSpans()
{
    for (qint64 start = 0; start < 8; ++start) {
        for (qint64 length = 0; length < 4; ++length) {
            for (qint64 own = 0; own < 4; ++own) {
                const Span other{{start}, {start + length}};
                const StartRange range = startsThatOverlap(other, own);
                for (qint64 at = -6; at < 16; ++at) {
                    const Span span{{at}, {at + own}};
                    QCOMPARE(range.from <= at && at < range.to, span.overlaps(other));
                }
            }
        }
    }
}

void FreeStartsTest::outsideIsWhatDoesNotFitAsAWhole()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        std::vector<StartRange> allowed = someRanges(random);
        joinRanges(allowed);
        const qint64 length = random.bounded(8);
        const std::vector<StartRange> outside = startsOutside(allowed, length, {0, 90});
        for (qint64 at = 0; at < 90; ++at) {
            const bool fits =
                std::any_of(allowed.begin(), allowed.end(), [at, length](const StartRange& range) {
                    return range.from <= at && at < range.to && at + length <= range.to;
                });
            QCOMPARE(isIn(outside, at), !fits);
        }
    }
}

void FreeStartsTest::gapsAreTheFreeSteps()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 500; ++round) {
        std::vector<StartRange> blocked = someRanges(random);
        const std::vector<StartRange> before = blocked;
        joinRanges(blocked);
        const FreeStarts free(blocked, {3, 80}, 5);
        std::vector<qint64> found;
        for (const FreeStarts::Gap& gap : free.gaps()) {
            for (qint64 at = gap.first; at <= gap.last; at += 5) {
                found.push_back(at);
            }
        }
        std::vector<qint64> expected;
        for (qint64 at = 5; at < 80; at += 5) {
            if (!isIn(before, at)) {
                expected.push_back(at);
            }
        }
        QCOMPARE(found, expected);
    }
}

void FreeStartsTest::nearestIsTheNearestFreeStep()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 1000; ++round) {
        std::vector<StartRange> blocked = someRanges(random);
        joinRanges(blocked);
        std::vector<StartRange> taken = someRanges(random);
        joinRanges(taken);
        const FreeStarts free(blocked, {0, 100}, 5);
        const qint64 wanted = random.bounded(120) - 10;
        std::optional<qint64> expected;
        for (qint64 at = 0; at < 100; at += 5) {
            const bool isFree = !isIn(blocked, at) && !isIn(taken, at) && at != wanted;
            if (isFree && (!expected || std::abs(at - wanted) < std::abs(*expected - wanted))) {
                expected = at;
            }
        }
        QCOMPARE(free.nearest(wanted, taken), expected);
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::FreeStartsTest)
#include "FreeStartsTest.moc"
