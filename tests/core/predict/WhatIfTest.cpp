// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/WhatIf.h"

#include "core/predict/RiskScorer.h"
#include "tests/core/predict/PredictBoard.h"

#include <QTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using test::PredictBoard;

namespace {

ChangeChance chance(double value, PredictionState state = PredictionState::Ok)
{
    return {value, {value / 2, std::min(1.0, value * 2)}, state};
}

/// 2026-11-27, a Friday, in Berlin.
Instant friday(int hour, int minute = 0)
{
    return Instant::fromIso(u"2026-11-27T00:00:00+01:00"_s)
        .value_or(Instant{})
        .plusMs(hour * msPerHour + minute * msPerMinute);
}

/// Open changes with these windows, done by these persons; the rows come in this order.
SnapshotPtr planned(const QList<std::pair<Span, int>>& windows)
{
    PredictBoard board = PredictBoard::make(10);
    board.changes.clear();
    for (const auto& [window, person] : windows) {
        Change change;
        change.id = {PredictBoard::id(5, static_cast<int>(board.changes.size()))};
        change.number = u"CHG"_s;
        change.state = ChangeState::Scheduled;
        change.plannedStart = window.start;
        change.plannedEnd = window.end;
        change.assignee = board.persons[person].id;
        change.service = board.services[0].id; // of criticality 1, owned by person 0
        change.backoutMs = msPerHour;
        board.changes.push_back(change);
    }
    return board.snapshot();
}

const PersonLoad* loadOf(const std::vector<PersonLoad>& loads, const QString& name)
{
    const auto found = std::find_if(
        loads.begin(), loads.end(), [&](const PersonLoad& load) { return load.name == name; });
    return found == loads.end() ? nullptr : &*found;
}

} // namespace

class WhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distributionIsThatOfAllOutcomes();
    void countsFailures();
    void movingTheLikeliestGainsMost();
    void emptySetIsCertainToGoWell();
    void dayHeadsSumTheChances();
    void peopleOverALimitComeFirst();
    void ownersAndTeamsHaveTheirPart();
};

void WhatIfTest::distributionIsThatOfAllOutcomes()
{
    const std::vector<double> chances{0.1, 0.35, 0.6, 0.02, 0.99, 0.5};
    const std::vector<double> found = failureDistribution(chances);
    std::vector<double> counted(chances.size() + 1, 0);
    for (unsigned outcome = 0; outcome < (1U << chances.size()); ++outcome) {
        double probability = 1;
        std::size_t failures = 0;
        for (std::size_t i = 0; i < chances.size(); ++i) {
            const bool fails = (outcome >> i & 1U) != 0;
            probability *= fails ? chances[i] : 1 - chances[i];
            failures += fails ? 1 : 0;
        }
        counted[failures] += probability;
    }
    QCOMPARE(found.size(), counted.size());
    for (std::size_t k = 0; k < found.size(); ++k) {
        QVERIFY(qAbs(found[k] - counted[k]) < 1e-12);
    }
}

void WhatIfTest::countsFailures()
{
    const Span window{friday(20), friday(22)};
    const SnapshotPtr snapshot = planned({{window, 1}, {window, 2}, {window, 3}});
    const WhatIf found = whatIf(
        *snapshot, {0, 1, 2}, {chance(0.2), chance(0.1, PredictionState::FewData), ChangeChance{}});
    QCOMPARE(found.changes, 2);
    QCOMPARE(found.fewData, 1);
    QCOMPARE(found.withoutChance, 1);
    QVERIFY(qAbs(found.expected - 0.3) < 1e-12);
    QVERIFY(qAbs(found.expectedTierOne - 0.3) < 1e-12);
    QVERIFY(qAbs(found.atLeastOne - 0.28) < 1e-12);
    QVERIFY(found.atLeastOneRange.low < 0.28 && found.atLeastOneRange.high > 0.28);
    QVERIFY(found.atLeastOneRange.low > 1 - 0.9 * 0.95); // less sure than each alone, not than all
    QCOMPARE(found.expectedLow, 0);
    QCOMPARE(found.expectedHigh, 1);
}

void WhatIfTest::movingTheLikeliestGainsMost()
{
    const Span window{friday(20), friday(22)};
    const SnapshotPtr snapshot = planned({{window, 1}, {window, 2}, {window, 3}});
    const WhatIf found = whatIf(*snapshot, {0, 1, 2}, {chance(0.05), chance(0.4), chance(0.1)});
    QCOMPARE(found.gains.size(), std::size_t{3});
    QCOMPARE(found.gains.front().row, 1);
    QVERIFY(qAbs(found.gains.front().atLeastOne - (1 - 0.95 * 0.9)) < 1e-12);
    QCOMPARE(found.gains.back().row, 0);
}

void WhatIfTest::emptySetIsCertainToGoWell()
{
    const WhatIf found = whatIf(*planned({}), {}, {});
    QCOMPARE(found.distribution, std::vector<double>{1});
    QCOMPARE(found.atLeastOne, 0.0);
    QCOMPARE(found.expectedHigh, 0);
    QVERIFY(!independenceText().isEmpty());
}

void WhatIfTest::dayHeadsSumTheChances()
{
    const SnapshotPtr snapshot = planned(
        {{{friday(0), friday(1)}, 1},
         {{friday(23, 59), friday(26)}, 1},
         {{friday(24), friday(25)}, 1}});
    const std::vector<Span> days{{friday(0), friday(24)}, {friday(24), friday(48)}};
    const std::vector<double> expected =
        expectedPerDay(*snapshot, {0, 1, 2}, {chance(0.2), chance(0.1), chance(0.5)}, days);
    QVERIFY(qAbs(expected[0] - 0.3) < 1e-12);
    QVERIFY(qAbs(expected[1] - 0.5) < 1e-12);
    QVERIFY(expected[0] > expectedShownFrom);
}

void WhatIfTest::peopleOverALimitComeFirst()
{
    const SnapshotPtr snapshot = planned(
        {{{friday(9), friday(12)}, 4}, // by day alone
         {{friday(20), friday(23)}, 5}, // two shifts with 5 hours between, one night
         {{friday(28), friday(29)}, 5},
         {{friday(23), friday(24)}, 6}, // two nights, a day between
         {{friday(47), friday(48)}, 6},
         {{friday(13), friday(14)}, 7}, // one shift
         {{friday(15), friday(16)}, 7}});
    const std::vector<PersonLoad> loads = peopleLoad(*snapshot, {0, 1, 2, 3, 4, 5, 6});
    const PersonLoad* rest = loadOf(loads, u"Person 5"_s);
    QVERIFY(rest && rest->isOverLimit);
    QCOMPARE(rest->nights, 1);
    QCOMPARE(rest->shortestRestMs, std::optional<qint64>(5 * msPerHour));
    QCOMPARE(rest->words, u"5 h rest between two shifts"_s);
    const PersonLoad* nights = loadOf(loads, u"Person 6"_s);
    QVERIFY(nights && nights->isOverLimit);
    QCOMPARE(nights->nights, 2);
    const PersonLoad* day = loadOf(loads, u"Person 4"_s);
    QVERIFY(day && !day->isOverLimit);
    QCOMPARE(day->nights, 0);
    QCOMPARE(day->workMs, 3 * msPerHour);
    const PersonLoad* shift = loadOf(loads, u"Person 7"_s);
    QVERIFY(shift && !shift->isOverLimit);
    QCOMPARE(shift->workMs, 2 * msPerHour);
    QVERIFY(!shift->shortestRestMs);
    QVERIFY(loads[0].isOverLimit && loads[1].isOverLimit && !loads[2].isOverLimit);
}

void WhatIfTest::ownersAndTeamsHaveTheirPart()
{
    const SnapshotPtr snapshot = planned({{{friday(20), friday(22)}, 3}});
    const std::vector<PersonLoad> loads = peopleLoad(*snapshot, {0});
    QCOMPARE(loads.size(), std::size_t{3});
    const PersonLoad* owner = loadOf(loads, u"Person 0"_s);
    QVERIFY(owner);
    QCOMPARE(owner->duties.front().duty, Duty::Approves);
    const PersonLoad* team = loadOf(loads, u"Team 0"_s);
    QVERIFY(team);
    QCOMPARE(team->who.kind, RecordKind::Group);
    QCOMPARE(team->duties.front().span.end, friday(23)); // with the time for a backout
}

QTEST_GUILESS_MAIN(WhatIfTest)
#include "WhatIfTest.moc"
