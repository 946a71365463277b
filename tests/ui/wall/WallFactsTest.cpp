// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wall/WallFixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::inBerlin;
using test::wallEvening;
using test::WallFixture;
using test::wallNow;

namespace {

const QDate wednesday(2026, 11, 25);

LocalTime at(int hour, int minute = 0, int day = 0)
{
    return {wednesday.addDays(day), QTime(hour, minute)};
}

QString titleOf(const WallFacts& facts, int row)
{
    return row == noRow ? QString() : facts.snapshot->changes->titles.at(row);
}

QStringList laneTitles(const WallFacts& facts)
{
    QStringList titles;
    for (const WallLane& lane : facts.lanes) {
        QStringList bars;
        for (const WallBar& bar : lane.bars) {
            bars.append(titleOf(facts, bar.row));
        }
        titles.append(bars.join(u" | "_s));
    }
    return titles;
}

} // namespace

/// What the wall counts, on boards in memory.
class WallFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsAndWhatComesNext();
    void lanesGoByTheirFirstStart();
    void changesThatOverlapTakeFurtherLanes();
    void lanesBeyondTheLimitAreCounted();
    void hardFreezesBlockWhatTheyCover();
    void bandsStandInTheLanesThatTheyCover();
    void deploymentsOfTheBoardsDay();
    void incidentsNameTheWorst();
    void whatIsOverIsNotShown();
    void whatRunsLateStaysInView();
    void theFilterHolds();
    void theNextMeetingIsNamed();
    void theNightOfAClockChangeHas24RealHours_data();
    void theNightOfAClockChangeHas24RealHours();
    void anEmptyBoardHasNothing();
    void missingDatesAreCounted();
};

void WallFactsTest::whatRunsAndWhatComesNext()
{
    WallFixture fixture = wallEvening();
    fixture.add(u"Mail"_s, u"Spam rules"_s, at(13), at(15), ChangeState::Implement);
    const WallFacts facts = fixture.facts();
    QCOMPARE(facts.running, 2);
    QCOMPARE(titleOf(facts, facts.firstToEnd), u"Spam rules"_s);
    QCOMPARE(titleOf(facts, facts.next), u"OCSP responder move"_s);
    QCOMPARE(titleOf(facts, facts.veryHigh), u"Partition ledger_entries"_s);
}

void WallFactsTest::lanesGoByTheirFirstStart()
{
    const WallFacts facts = wallEvening().facts();
    QCOMPARE(
        laneTitles(facts),
        (QStringList{
            u"Add 12 nodes"_s,
            u"OCSP responder move"_s,
            u"Partition ledger_entries"_s,
            u"Calendar 2027 load"_s,
            u"Firmware 7.4.3"_s,
            u"Spine switch OS"_s,
            u"Retention rule"_s}));
    QCOMPARE(facts.hiddenChanges, 1);
}

void WallFactsTest::changesThatOverlapTakeFurtherLanes()
{
    WallFixture fixture;
    fixture.add(u"Ledger"_s, u"First"_s, at(18), at(20));
    fixture.add(u"Ledger"_s, u"Second"_s, at(19), at(21));
    fixture.add(u"Ledger"_s, u"Third"_s, at(20), at(22));
    const WallFacts facts = fixture.facts();
    QCOMPARE(laneTitles(facts), (QStringList{u"First | Third"_s, u"Second"_s}));
    QVERIFY(!facts.lanes[0].isFurther);
    QVERIFY(facts.lanes[1].isFurther);
}

void WallFactsTest::lanesBeyondTheLimitAreCounted()
{
    const WallFacts facts = wallEvening().facts(wallNow(), {}, 3);
    QCOMPARE(facts.lanes.size(), std::size_t{3});
    QCOMPARE(facts.hiddenChanges, 5);
}

void WallFactsTest::hardFreezesBlockWhatTheyCover()
{
    WallFixture fixture = wallEvening();
    CalendarWindow& soft =
        fixture.board().addWindow(WindowKind::Freeze, u"Quarter end"_s, at(18), at(0, 0, 1));
    soft.isHard = false;
    const WallFacts facts = fixture.facts();
    QCOMPARE(facts.blocked.size(), std::size_t{1});
    QCOMPARE(titleOf(facts, facts.blocked.front()), u"Retention rule"_s);
    QVERIFY(facts.lanes.back().bars.front().isBlocked);
    QVERIFY(!facts.lanes.front().bars.front().isBlocked);
    QCOMPARE(facts.freeze->name, u"Quarter end"_s); // the next to hold, soft as it is
}

void WallFactsTest::bandsStandInTheLanesThatTheyCover()
{
    const WallFacts facts = wallEvening().facts();
    QStringList bands;
    for (const WallLane& lane : facts.lanes) {
        bands.append(lane.bands.empty() ? u"-"_s : lane.bands.front().name);
    }
    QCOMPARE(
        bands,
        (QStringList{
            u"-"_s,
            u"-"_s,
            u"-"_s,
            u"-"_s,
            u"Network maintenance"_s,
            u"Network maintenance"_s,
            u"Retail peak freeze"_s}));
}

void WallFactsTest::deploymentsOfTheBoardsDay()
{
    WallFixture fixture = wallEvening();
    const Instant midnight = inBerlin(wednesday, QTime(0, 0));
    fixture.addDeployment(u"Mail"_s, DeploymentOutcome::Failed, midnight.plusMs(-1)); // yesterday
    fixture.addDeployment(u"Mail"_s, DeploymentOutcome::Failed, midnight);
    fixture.addDeployment(u"Mail"_s, DeploymentOutcome::Cancelled, wallNow());
    fixture.addDeployment(u"Mail"_s, DeploymentOutcome::Running, wallNow());
    const WallFacts facts = fixture.facts();
    QCOMPARE(facts.finishedToday, 8);
    QCOMPARE(facts.failedToday, 2);
    QCOMPARE(
        facts.snapshot->deployments->outcomes[static_cast<std::size_t>(facts.lastFailed)],
        DeploymentOutcome::RolledBack);
}

void WallFactsTest::incidentsNameTheWorst()
{
    WallFixture fixture;
    const auto incident = [&](const QString& title, int priority, IncidentState state) {
        Incident made;
        made.id = IncidentId::make();
        made.number = title;
        made.title = title;
        made.priority = priority;
        made.state = state;
        made.openedAt = wallNow().plusMs(-2 * msPerHour);
        if (state == IncidentState::Resolved) {
            made.resolvedAt = wallNow().plusMs(-msPerHour);
        }
        fixture.board().add(made);
    };
    incident(u"slow"_s, 3, IncidentState::Open);
    incident(u"down"_s, 1, IncidentState::InProgress);
    incident(u"unrated"_s, 0, IncidentState::Open);
    incident(u"mended"_s, 1, IncidentState::Resolved);
    const WallFacts facts = fixture.facts();
    QCOMPARE(facts.openIncidents, 3);
    QCOMPARE(facts.resolvedIncidents, 1);
    QCOMPARE(facts.snapshot->incidents->titles.at(facts.worstIncident), u"down"_s);
}

void WallFactsTest::whatIsOverIsNotShown()
{
    WallFixture fixture;
    for (const ChangeState state :
         {ChangeState::Draft, ChangeState::Review, ChangeState::Closed, ChangeState::Cancelled})
    {
        fixture.add(u"Ledger"_s, u"Gone"_s, at(18), at(20), state);
    }
    fixture.add(u"Ledger"_s, u"Yesterday"_s, at(10), at(14)); // ended before now
    fixture.add(
        u"Ledger"_s, u"The day after"_s, at(14, 3, 1), at(16, 0, 1)); // starts 24 h from now
    const WallFacts facts = fixture.facts();
    QCOMPARE(facts.lanes.size(), std::size_t{0});
    QCOMPARE(titleOf(facts, facts.next), u"The day after"_s);
}

void WallFactsTest::whatRunsLateStaysInView()
{
    WallFixture fixture;
    fixture.add(u"Ledger"_s, u"Late"_s, at(10), at(13), ChangeState::Implement);
    const WallFacts facts = fixture.facts();
    QCOMPARE(laneTitles(facts), QStringList{u"Late"_s});
    QVERIFY(facts.lanes[0].bars[0].isLate);
    QCOMPARE(facts.lanes[0].bars[0].span.end, wallNow());
}

void WallFactsTest::theFilterHolds()
{
    const WallFacts facts = wallEvening().facts(wallNow(), u"service:Ledger"_s);
    QCOMPARE(laneTitles(facts), QStringList{u"Partition ledger_entries"_s});
    QCOMPARE(facts.running, 0);
    QCOMPARE(facts.finishedToday, 6);
    QCOMPARE(facts.failedToday, 0);
}

void WallFactsTest::theNextMeetingIsNamed()
{
    WallFixture fixture = wallEvening();
    fixture.addMeeting(u"Emergency CAB"_s, inBerlin(wednesday, QTime(14, 30)));
    fixture.addMeeting(u"Past"_s, inBerlin(wednesday, QTime(9, 0)));
    QCOMPARE(fixture.facts().meeting->series, u"Emergency CAB"_s);
}

void WallFactsTest::theNightOfAClockChangeHas24RealHours_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("clocks go back") << QDate(2026, 10, 24);
    QTest::newRow("clocks go forward") << QDate(2026, 3, 28);
}

void WallFactsTest::theNightOfAClockChangeHas24RealHours()
{
    QFETCH(QDate, day);
    WallFixture fixture;
    const Instant now = inBerlin(day, QTime(18, 0));
    const Instant last = now.plusMs(msPerDay - msPerMinute);
    Change& change = fixture.add(
        u"Ledger"_s,
        u"Last minute"_s,
        WallTime::toLocal(last, test::berlin()),
        WallTime::toLocal(last.plusMs(msPerHour), test::berlin()));
    change.plannedStart = last;
    QCOMPARE(fixture.facts(now).lanes.size(), std::size_t{1});
    change.plannedStart = last.plusMs(msPerMinute);
    QCOMPARE(fixture.facts(now).lanes.size(), std::size_t{0});
    QCOMPARE(fixture.facts(now).range.lengthMs(), msPerDay);
}

void WallFactsTest::anEmptyBoardHasNothing()
{
    const WallFacts facts = WallFixture().facts();
    QCOMPARE(facts.next, noRow);
    QCOMPARE(facts.lanes.size(), std::size_t{0});
    QVERIFY(!facts.freeze && !facts.meeting);
}

void WallFactsTest::missingDatesAreCounted()
{
    WallFixture fixture = wallEvening();
    fixture.add(u"Ledger"_s, u"Undated"_s, at(18), at(20)).plannedEnd.reset();
    fixture.add(u"Ledger"_s, u"Inverted"_s, at(20), at(18));
    QCOMPARE(fixture.facts().withoutDates, 2);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::WallFactsTest)
#include "WallFactsTest.moc"
