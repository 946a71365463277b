// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictAcceptances.h"

#include "core/conflict/ConflictsSince.h"
#include "tests/core/conflict/ConflictDesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Two changes at one CI; their only conflict is accepted.
ConflictDesk acceptedDesk()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    desk.change({u"C2"_s, u"21:00"_s, u"23:00"_s, {u"a"_s}});
    desk.accept(acceptanceFor(desk.find(), 0, *desk.snapshot()));
    return desk;
}

std::vector<LapsedAcceptance> lapsedOn(const ConflictDesk& desk)
{
    return lapsedAcceptances(desk.find(), *desk.snapshot());
}

} // namespace

class ConflictAcceptancesTest : public QObject
{
    Q_OBJECT

private slots:
    void anAcceptanceAnswersItsConflict();
    void itLapsesWhenASideMoves_data();
    void itLapsesWhenASideMoves();
    void itHoldsAgainWhenASideComesBack();
    void whatHasEndedDoesNotLapse();
    void acceptingAnewReplacesTheLapsedOne();
    void aDeploymentThatEndsIsNoMove();
    void outsideMaintenanceBindsToTheChange();
    void freezesAreNeverAccepted();
    void newIsWhatDidNotCollideBefore();
    void aBaselineIsABoardOfThen();
};

void ConflictAcceptancesTest::anAcceptanceAnswersItsConflict()
{
    const ConflictDesk desk = acceptedDesk();
    QCOMPARE(
        desk.lines(desk.find()), QStringList{u"same-ci C1 C2 21:00-22:00 a blocks accepted"_s});
    QVERIFY(lapsedOn(desk).empty());
    const std::vector<quint16> bits = conflictBits(desk.find(), 2);
    QCOMPARE(bits, (std::vector<quint16>{0, 0}));
}

void ConflictAcceptancesTest::itLapsesWhenASideMoves_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<LapseReason>("reason");
    QTest::newRow("the one") << QStringList{u"C1"_s} << LapseReason::ChangeMoved;
    QTest::newRow("the other") << QStringList{u"C2"_s} << LapseReason::OtherMoved;
    QTest::newRow("both") << QStringList{u"C1"_s, u"C2"_s} << LapseReason::BothMoved;
}

void ConflictAcceptancesTest::itLapsesWhenASideMoves()
{
    QFETCH(QStringList, moved);
    QFETCH(LapseReason, reason);
    ConflictDesk desk = acceptedDesk();
    for (const QString& number : moved) {
        Change& change = desk.edit(number);
        change.plannedEnd = change.plannedEnd->plusMs(msPerMinute);
    }
    QCOMPARE(desk.find().at(0).isOpen(), true);
    QCOMPARE(lapsedOn(desk), (std::vector<LapsedAcceptance>{{0, reason, 0}}));
}

void ConflictAcceptancesTest::itHoldsAgainWhenASideComesBack()
{
    ConflictDesk desk = acceptedDesk();
    Change& change = desk.edit(u"C2"_s);
    const auto end = change.plannedEnd;
    change.plannedEnd = end->plusMs(msPerHour);
    QVERIFY(desk.find().at(0).isOpen());
    change.plannedEnd = end;
    QVERIFY(!desk.find().at(0).isOpen());
}

void ConflictAcceptancesTest::whatHasEndedDoesNotLapse()
{
    ConflictDesk desk = acceptedDesk();
    desk.edit(u"C1"_s).plannedEnd = ConflictDesk::at(u"23:00"_s);
    desk.edit(u"C1"_s).state = ChangeState::Closed;
    QVERIFY(lapsedOn(desk).empty());
}

void ConflictAcceptancesTest::acceptingAnewReplacesTheLapsedOne()
{
    ConflictDesk desk = acceptedDesk();
    desk.edit(u"C1"_s).plannedEnd = ConflictDesk::at(u"23:00"_s);
    desk.accept(acceptanceFor(desk.find(), 0, *desk.snapshot()));
    QCOMPARE(desk.find().at(0).answer, 1);
    QVERIFY(lapsedOn(desk).empty());
}

void ConflictAcceptancesTest::aDeploymentThatEndsIsNoMove()
{
    ConflictDesk desk;
    desk.now = ConflictDesk::at(u"20:30"_s);
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {}, u"Ledger"_s});
    Deployment& deployment = desk.deployment(u"Ledger"_s, u"20:10"_s, {});
    desk.accept(acceptanceFor(desk.find(), 0, *desk.snapshot()));
    QVERIFY(!desk.find().at(0).isOpen());
    deployment.finishedAt = ConflictDesk::at(u"20:40"_s);
    deployment.outcome = DeploymentOutcome::Succeeded;
    QVERIFY(!desk.find().at(0).isOpen());
    deployment.startedAt = ConflictDesk::at(u"20:05"_s);
    QVERIFY(desk.find().at(0).isOpen());
}

void ConflictAcceptancesTest::outsideMaintenanceBindsToTheChange()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    desk.window(WindowKind::Maintenance, u"m"_s, u"10:00"_s, u"11:00"_s).scope.items = {
        desk.item(u"a"_s)};
    const ConflictAcceptance acceptance = acceptanceFor(desk.find(), 0, *desk.snapshot());
    QVERIFY(acceptance.other.isNull());
    desk.accept(acceptance);
    QVERIFY(!desk.find().at(0).isOpen());
    desk.edit(u"C1"_s).plannedStart = ConflictDesk::at(u"20:30"_s);
    QVERIFY(desk.find().at(0).isOpen());
}

void ConflictAcceptancesTest::freezesAreNeverAccepted()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    const WindowId window = desk.window(WindowKind::Freeze, u"peak"_s, u"20:00"_s, u"22:00"_s).id;
    ConflictAcceptance acceptance = acceptanceFor(desk.find(), 0, *desk.snapshot());
    acceptance.other = window.value;
    desk.accept(acceptance);
    QVERIFY(desk.find().at(0).isOpen());
}

void ConflictAcceptancesTest::newIsWhatDidNotCollideBefore()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}, u"Ledger"_s});
    desk.change({u"C2"_s, u"21:00"_s, u"23:00"_s, {u"a"_s}});
    const std::vector<ConflictKey> before = keysOf(desk.find(), *desk.snapshot());
    desk.edit(u"C2"_s).plannedEnd = ConflictDesk::at(u"23:30"_s); // moved, but known
    desk.edit(u"C2"_s).service = desk.service(u"Ledger"_s);
    const ConflictSet set = desk.find();
    const ConflictSet fresh = narrowed(set, newSince(set, *desk.snapshot(), before));
    QCOMPARE(desk.lines(fresh), QStringList{u"same-service C1 C2 21:00-22:00 warns"_s});
    QCOMPARE(fresh.checkedAt, set.checkedAt);
}

void ConflictAcceptancesTest::aBaselineIsABoardOfThen()
{
    ConflictDesk desk;
    const ChangeId one = desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    desk.change({u"C2"_s, u"21:00"_s, u"23:00"_s, {u"a"_s}});
    BaselineEntry entry;
    entry.change = one;
    entry.number = u"C1"_s;
    entry.state = ChangeState::Scheduled;
    entry.plannedStart = ConflictDesk::at(u"18:00"_s);
    entry.plannedEnd = ConflictDesk::at(u"19:00"_s);
    entry.items = {desk.item(u"a"_s)};
    Baseline baseline;
    baseline.entries = {entry};
    const SnapshotPtr then = boardOf(baseline, *desk.snapshot());
    QCOMPARE(then->changes->size(), 1);
    const auto old = findConflicts(*then, {}, {});
    QVERIFY(old && old->isEmpty());
    const ConflictSet now = desk.find();
    QCOMPARE(newSince(now, *desk.snapshot(), keysOf(*old, *then)), std::vector<qint32>{0});
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ConflictAcceptancesTest)
#include "ConflictAcceptancesTest.moc"
