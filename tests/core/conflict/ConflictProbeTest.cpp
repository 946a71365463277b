// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictIndex.h"
#include "tests/core/conflict/ConflictDesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

ConflictIndex indexOf(const ConflictDesk& desk)
{
    return {desk.snapshot(), {}, {std::nullopt, desk.now, false}};
}

} // namespace

class ConflictProbeTest : public QObject
{
    Q_OBJECT

private slots:
    void aMoveIsHeldAgainstAllOthers();
    void othersMayBeMovedOnTrial();
    void aDraftIsProbedButHitsNobody();
    void aChangeThatIsNotStoredIsProbed();
    void obstaclesAreShownWhole();
    void maintenanceIsWhatAllItsCisHave();
    void orderGivesTheEarliestStartAndTheLatestEnd();
    void anAcceptanceHoldsForItsWindowsOnly();
    void isFreeAsksForTheSeverity();
};

void ConflictProbeTest::aMoveIsHeldAgainstAllOthers()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    desk.change({u"C2"_s, u"22:00"_s, u"23:00"_s, {u"a"_s}});
    const ConflictIndex index = indexOf(desk);
    const ConflictProbe probe(index, 1);
    QVERIFY(probe.at(ConflictDesk::span(u"22:00"_s, u"23:00"_s)).isEmpty());
    QCOMPARE(
        desk.lines(probe.at(ConflictDesk::span(u"21:30"_s, u"22:30"_s))),
        QStringList{u"same-ci C1 C2 21:30-22:00 a blocks"_s});
    QVERIFY(index.conflictsOf(0).isEmpty());
}

void ConflictProbeTest::othersMayBeMovedOnTrial()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    desk.change({u"C2"_s, u"21:00"_s, u"23:00"_s, {u"a"_s}});
    ConflictIndex index = indexOf(desk);
    const ConflictIndex before = index;
    const ConflictProbe probe(index, 1);
    const Span window = ConflictDesk::span(u"21:00"_s, u"23:00"_s);
    QCOMPARE(probe.at(window).size(), 1);
    index.setSpan(0, ConflictDesk::span(u"19:00"_s, u"21:00"_s));
    QVERIFY(probe.at(window).isEmpty());
    index.setSpan(0, std::nullopt);
    QVERIFY(!index.takesPart(0));
    QCOMPARE(before.conflictsOf(1).size(), 1); // a copy has its own trial
}

void ConflictProbeTest::aDraftIsProbedButHitsNobody()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}, {}, {}, ChangeState::Draft});
    desk.change({u"C2"_s, u"21:00"_s, u"23:00"_s, {u"a"_s}});
    const ConflictIndex index = indexOf(desk);
    QVERIFY(index.conflictsOf(0).isEmpty());
    QCOMPARE(index.conflictsOf(0, ConflictDesk::span(u"20:00"_s, u"22:00"_s)).size(), 1);
    QVERIFY(index.conflictsOf(1).isEmpty());
}

void ConflictProbeTest::aChangeThatIsNotStoredIsProbed()
{
    ConflictDesk desk;
    desk.itemOf(u"a"_s, u"Ledger"_s);
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    CalendarWindow& freeze = desk.window(WindowKind::Freeze, u"peak"_s, u"21:00"_s, u"23:00"_s);
    freeze.scope.services = {desk.service(u"Ledger"_s)};
    freeze.passingModels = {u"patch"_s};
    const ConflictIndex index = indexOf(desk);
    Change change;
    change.id = ChangeId::make();
    change.items = {desk.item(u"a"_s), ItemId::make()};
    const Span window = ConflictDesk::span(u"21:00"_s, u"22:00"_s);
    ConflictSet found = ConflictProbe(index, change).at(window);
    QCOMPARE(
        found.kinds, (std::vector<ConflictKind>{ConflictKind::SameItem, ConflictKind::Freeze}));
    QCOMPARE(found.at(0).a, noRow);
    QCOMPARE(found.at(0).b, 0);
    change.type = ChangeType::Standard;
    change.standardModel = u"patch"_s;
    found = ConflictProbe(index, change).at(window);
    QCOMPARE(found.kinds, std::vector<ConflictKind>{ConflictKind::SameItem});
}

void ConflictProbeTest::obstaclesAreShownWhole()
{
    ConflictDesk desk;
    desk.depends({u"app>db"_s});
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"app"_s}});
    desk.change({u"C2"_s, u"18:00"_s, u"20:30"_s, {u"db"_s}});
    desk.change({u"C3"_s, u"27 01:00"_s, u"27 03:00"_s, {u"app"_s}});
    desk.change({u"C4"_s, u"20:00"_s, u"22:00"_s, {u"other"_s}});
    desk.window(WindowKind::Freeze, u"peak"_s, u"22:00"_s, u"23:00"_s);
    const ConflictIndex index = indexOf(desk);
    const ConflictProbe probe(index, 0);
    QCOMPARE(
        desk.lines(probe.obstaclesIn(ConflictDesk::span(u"20:00"_s, u"27 02:00"_s))),
        (QStringList{
            u"related-ci C1 C2 18:00-20:30 app>db blocks"_s,
            u"freeze C1 peak 22:00-23:00 blocks"_s,
            u"same-ci C1 C3 27 01:00-27 03:00 app blocks"_s}));
}

void ConflictProbeTest::maintenanceIsWhatAllItsCisHave()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s, u"b"_s, u"free"_s}});
    desk.change({u"C2"_s, u"20:00"_s, u"22:00"_s, {u"free"_s}});
    desk.window(WindowKind::Maintenance, u"a"_s, u"19:00"_s, u"22:00"_s).scope.items = {
        desk.item(u"a"_s)};
    desk.window(WindowKind::Maintenance, u"b"_s, u"21:00"_s, u"23:00"_s).scope.items = {
        desk.item(u"b"_s)};
    const ConflictIndex index = indexOf(desk);
    const ConflictProbe both(index, 0);
    QVERIFY(both.maintenance().has_value());
    QCOMPARE(*both.maintenance(), std::vector<Span>{ConflictDesk::span(u"21:00"_s, u"22:00"_s)});
    QVERIFY(!ConflictProbe(index, 1).maintenance().has_value());
}

void ConflictProbeTest::orderGivesTheEarliestStartAndTheLatestEnd()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"18:00"_s, u"20:00"_s});
    DeskChange second{u"C2"_s, u"20:00"_s, u"21:00"_s};
    second.predecessors = {u"C1"_s};
    desk.change(second);
    DeskChange third{u"C3"_s, u"22:00"_s, u"23:00"_s};
    third.predecessors = {u"C2"_s};
    desk.change(third);
    const ConflictIndex index = indexOf(desk);
    const ConflictProbe probe(index, 1);
    QVERIFY(probe.earliestStart() == ConflictDesk::at(u"20:00"_s));
    QVERIFY(probe.latestEnd() == ConflictDesk::at(u"22:00"_s));
    QCOMPARE(
        desk.lines(probe.at(ConflictDesk::span(u"19:00"_s, u"22:30"_s))),
        (QStringList{
            u"sequence C2 C1 19:00-20:00 blocks"_s, u"sequence C3 C2 22:00-22:30 blocks"_s}));
}

void ConflictProbeTest::anAcceptanceHoldsForItsWindowsOnly()
{
    ConflictDesk desk;
    const ChangeId one = desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    const ChangeId other = desk.change({u"C2"_s, u"21:00"_s, u"23:00"_s, {u"a"_s}});
    ConflictAcceptance acceptance;
    acceptance.change = one;
    acceptance.other = other.value;
    acceptance.changeStart = ConflictDesk::at(u"20:00"_s);
    acceptance.changeEnd = ConflictDesk::at(u"22:00"_s);
    acceptance.otherStart = ConflictDesk::at(u"21:00"_s);
    acceptance.otherEnd = ConflictDesk::at(u"23:00"_s);
    desk.accept(acceptance);
    const ConflictIndex index = indexOf(desk);
    const ConflictProbe probe(index, 1);
    QVERIFY(!probe.at(ConflictDesk::span(u"21:00"_s, u"23:00"_s)).at(0).isOpen());
    QVERIFY(probe.at(ConflictDesk::span(u"21:15"_s, u"23:15"_s)).at(0).isOpen());
}

void ConflictProbeTest::isFreeAsksForTheSeverity()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}, u"Ledger"_s});
    desk.change({u"C2"_s, u"18:00"_s, u"19:00"_s, {u"b"_s}, u"Ledger"_s});
    const ConflictIndex index = indexOf(desk);
    const ConflictProbe probe(index, 1);
    const Span window = ConflictDesk::span(u"20:00"_s, u"21:00"_s);
    QVERIFY(probe.isFree(window, ConflictSeverity::Blocks));
    QVERIFY(!probe.isFree(window, ConflictSeverity::Warns));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ConflictProbeTest)
#include "ConflictProbeTest.moc"
