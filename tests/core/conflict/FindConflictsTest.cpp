// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/conflict/ConflictDesk.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

class FindConflictsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachCiOfAPairIsListedOnce();
    void relatedBlocksNearbyAndWarnsFarther();
    void onlyWhatIsUpOrDownstreamIsRelated();
    void peopleAndServicesWarn();
    void aFreezeHitsByItsRules_data();
    void aFreezeHitsByItsRules();
    void aFreezeIsExcepted_data();
    void aFreezeIsExcepted();
    void suspendedFreezesHoldInParts();
    void maintenanceIsMissedExceededOrBegunEarly_data();
    void maintenanceIsMissedExceededOrBegunEarly();
    void cisWithTheSamePartOutsideAreOneRow();
    void deploymentsHitWhileTheyRun();
    void anOrderThatIsNotKeptBlocks();
    void inactiveChangesTakeNoPart_data();
    void inactiveChangesTakeNoPart();
    void whatCannotBeCheckedIsListed();
    void aWindowThatCannotBeExpandedIsListed();
    void aStopIsHeard();
    void rulesAreReadAndWritten();
    void wrongRulesAreRefused_data();
    void wrongRulesAreRefused();
    void marksTellWhatIsOpen();
};

void FindConflictsTest::eachCiOfAPairIsListedOnce()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s, u"b"_s, u"a"_s, u"c"_s}});
    desk.change({u"C2"_s, u"21:00"_s, u"23:00"_s, {u"b"_s, u"c"_s, u"d"_s}});
    desk.change({u"C3"_s, u"22:00"_s, u"22:30"_s, {u"a"_s}}); // only touches C1
    QCOMPARE(desk.lines(desk.find()), QStringList{u"same-ci C1 C2 21:00-22:00 b+c blocks"_s});
}

void FindConflictsTest::relatedBlocksNearbyAndWarnsFarther()
{
    ConflictDesk desk;
    desk.depends({u"app>db"_s, u"db>san"_s, u"san>power"_s});
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"app"_s}});
    desk.change({u"C2"_s, u"20:00"_s, u"21:00"_s, {u"db"_s}});
    desk.change({u"C3"_s, u"21:00"_s, u"22:00"_s, {u"san"_s}});
    desk.change({u"C4"_s, u"20:00"_s, u"22:00"_s, {u"power"_s}});
    QCOMPARE(
        desk.lines(desk.find()),
        (QStringList{
            u"related-ci C1 C2 20:00-21:00 app>db blocks"_s,
            u"related-ci C2 C4 20:00-21:00 db>san>power warns"_s,
            u"related-ci C1 C3 21:00-22:00 app>db>san warns"_s,
            u"related-ci C3 C4 21:00-22:00 san>power blocks"_s}));
    const ConflictSet set = desk.find();
    QVERIFY(!set.flowsFromA(0)); // app depends on db
}

void FindConflictsTest::onlyWhatIsUpOrDownstreamIsRelated()
{
    ConflictDesk desk;
    desk.depends({u"app>db"_s, u"web>db"_s});
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"app"_s}});
    desk.change({u"C2"_s, u"20:00"_s, u"22:00"_s, {u"web"_s}}); // beside it, not under it
    QVERIFY(desk.find().isEmpty());
}

void FindConflictsTest::peopleAndServicesWarn()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}, u"Ledger"_s, u"Amsel"_s});
    desk.change({u"C2"_s, u"21:00"_s, u"21:00"_s, {u"b"_s}, u"Ledger"_s, u"Amsel"_s});
    QCOMPARE(
        desk.lines(desk.find()),
        (QStringList{
            u"same-service C1 C2 21:00-21:00 warns"_s,
            u"same-assignee C1 C2 21:00-21:00 warns"_s}));
    ConflictRules rules;
    rules.isOn[static_cast<std::size_t>(ConflictKind::SameService)] = false;
    QCOMPARE(desk.find(rules).size(), 1);
}

void FindConflictsTest::aFreezeHitsByItsRules_data()
{
    QTest::addColumn<WindowKind>("kind");
    QTest::addColumn<bool>("hard");
    QTest::addColumn<bool>("emergencyOnlyWarns");
    QTest::addColumn<ChangeType>("type");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("expected"); ///< empty: not hit
    const auto freeze = WindowKind::Freeze;
    const QString none;
    QTest::newRow("hard") << freeze << true << true << ChangeType::Normal << none << u"blocks"_s;
    QTest::newRow("soft") << freeze << false << true << ChangeType::Normal << none << u"warns"_s;
    QTest::newRow("an emergency") << freeze << true << true << ChangeType::Emergency << none
                                  << u"warns"_s;
    QTest::newRow("strict for emergencies too")
        << freeze << true << false << ChangeType::Emergency << none << u"blocks"_s;
    QTest::newRow("a model that passes")
        << freeze << true << true << ChangeType::Standard << u"patch"_s << none;
    QTest::newRow("another model")
        << freeze << true << true << ChangeType::Standard << u"swap"_s << u"blocks"_s;
    QTest::newRow("the model of no standard change")
        << freeze << true << true << ChangeType::Normal << u"patch"_s << u"blocks"_s;
    QTest::newRow("a holiday") << WindowKind::Holiday << true << true << ChangeType::Normal << none
                               << u"warns"_s;
    QTest::newRow("an allow window is none")
        << WindowKind::Allow << true << true << ChangeType::Normal << none << none;
}

void FindConflictsTest::aFreezeHitsByItsRules()
{
    QFETCH(WindowKind, kind);
    QFETCH(bool, hard);
    QFETCH(bool, emergencyOnlyWarns);
    QFETCH(ChangeType, type);
    QFETCH(QString, model);
    QFETCH(QString, expected);
    ConflictDesk desk;
    DeskChange change{u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}};
    change.type = type;
    change.model = model;
    desk.change(change);
    CalendarWindow& window = desk.window(kind, u"peak"_s, u"21:00"_s, u"23:00"_s);
    window.isHard = hard;
    window.emergencyOnlyWarns = emergencyOnlyWarns;
    window.passingModels = {u"patch"_s};
    const QStringList lines = expected.isEmpty()
        ? QStringList()
        : QStringList{u"freeze C1 peak 21:00-22:00 "_s + expected};
    QCOMPARE(desk.lines(desk.find()), lines);
}

void FindConflictsTest::aFreezeIsExcepted_data()
{
    QTest::addColumn<ExceptionState>("state");
    QTest::addColumn<bool>("forThisChange");
    QTest::addColumn<QString>("scopeItem");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<bool>("isExcepted");
    const auto granted = ExceptionState::Granted;
    const QString none;
    QTest::newRow("for the change") << granted << true << none << none << true;
    QTest::newRow("only asked") << ExceptionState::Asked << true << none << none << false;
    QTest::newRow("refused") << ExceptionState::Refused << true << none << none << false;
    QTest::newRow("ended") << ExceptionState::Ended << true << none << none << false;
    QTest::newRow("for its CI") << granted << false << u"a"_s << none << true;
    QTest::newRow("for another CI") << granted << false << u"b"_s << none << false;
    QTest::newRow("to its end") << granted << true << none << u"22:00"_s << true;
    QTest::newRow("expires meanwhile") << granted << true << none << u"21:59"_s << false;
}

void FindConflictsTest::aFreezeIsExcepted()
{
    QFETCH(ExceptionState, state);
    QFETCH(bool, forThisChange);
    QFETCH(QString, scopeItem);
    QFETCH(QString, expires);
    QFETCH(bool, isExcepted);
    ConflictDesk desk;
    const ChangeId id = desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    desk.window(WindowKind::Freeze, u"peak"_s, u"21:00"_s, u"23:00"_s);
    FreezeException& exception = desk.exception(u"peak"_s);
    exception.state = state;
    if (forThisChange) {
        exception.change = id;
    } else {
        exception.scope.items = {desk.item(scopeItem)};
    }
    if (!expires.isEmpty()) {
        exception.expiresAt = ConflictDesk::at(expires);
    }
    QCOMPARE(
        desk.lines(desk.find()),
        QStringList{
            u"freeze C1 peak 21:00-22:00 "_s + (isExcepted ? u"warns excepted"_s : u"blocks"_s)});
}

void FindConflictsTest::suspendedFreezesHoldInParts()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"23:00"_s, {u"a"_s}});
    CalendarWindow& window = desk.window(WindowKind::Freeze, u"peak"_s, u"19:00"_s, u"23:00"_s);
    window.suspensions = {
        {ConflictDesk::at(u"21:00"_s), ConflictDesk::at(u"22:00"_s), u"payday"_s, {}}};
    QCOMPARE(
        desk.lines(desk.find()),
        (QStringList{
            u"freeze C1 peak 20:00-21:00 blocks"_s, u"freeze C1 peak 22:00-23:00 blocks"_s}));
}

void FindConflictsTest::maintenanceIsMissedExceededOrBegunEarly_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("backoutMinutes");
    QTest::addColumn<QStringList>("expected");
    const QString prefix = u"outside-maintenance C1 "_s;
    QTest::newRow("within") << u"20:00"_s << u"22:00"_s << 0 << QStringList();
    QTest::newRow("misses") << u"10:00"_s << u"11:00"_s << 0
                            << QStringList{prefix + u"10:00-11:00 a misses blocks"_s};
    QTest::newRow("exceeds") << u"21:00"_s << u"23:00"_s << 0
                             << QStringList{prefix + u"22:00-23:00 a exceeds warns"_s};
    QTest::newRow("its backout exceeds")
        << u"21:00"_s << u"22:00"_s << 30 << QStringList{prefix + u"22:00-22:30 a exceeds warns"_s};
    QTest::newRow("begins early") << u"19:30"_s << u"21:00"_s << 0
                                  << QStringList{prefix + u"19:30-20:00 a begins-early warns"_s};
    QTest::newRow("both sides") << u"19:00"_s << u"23:00"_s << 0
                                << QStringList{
                                       prefix + u"19:00-20:00 a begins-early warns"_s,
                                       prefix + u"22:00-23:00 a begins-early warns"_s};
    QTest::newRow("begins when it ends")
        << u"22:00"_s << u"23:00"_s << 0 << QStringList{prefix + u"22:00-23:00 a misses blocks"_s};
    QTest::newRow("no length, outside")
        << u"22:00"_s << u"22:00"_s << 0 << QStringList{prefix + u"22:00-22:00 a misses blocks"_s};
}

void FindConflictsTest::maintenanceIsMissedExceededOrBegunEarly()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(int, backoutMinutes);
    QFETCH(QStringList, expected);
    ConflictDesk desk;
    DeskChange change{u"C1"_s, start, end, {u"a"_s, u"free"_s}};
    change.backoutMinutes = backoutMinutes;
    desk.change(change);
    desk.window(WindowKind::Maintenance, u"first"_s, u"20:00"_s, u"21:00"_s).scope.items = {
        desk.item(u"a"_s)};
    desk.window(WindowKind::Maintenance, u"second"_s, u"21:00"_s, u"22:00"_s).scope.items = {
        desk.item(u"a"_s)};
    QCOMPARE(desk.lines(desk.find()), expected);
}

void FindConflictsTest::cisWithTheSamePartOutsideAreOneRow()
{
    ConflictDesk desk;
    desk.itemOf(u"a"_s, u"Ledger"_s);
    desk.itemOf(u"b"_s, u"Ledger"_s);
    desk.change({u"C1"_s, u"19:00"_s, u"21:00"_s, {u"a"_s, u"b"_s, u"c"_s}});
    desk.window(WindowKind::Maintenance, u"ledger"_s, u"20:00"_s, u"23:00"_s).scope.services = {
        desk.service(u"Ledger"_s)};
    desk.window(WindowKind::Maintenance, u"c"_s, u"22:00"_s, u"23:00"_s).scope.items = {
        desk.item(u"c"_s)};
    QCOMPARE(
        desk.lines(desk.find()),
        (QStringList{
            u"outside-maintenance C1 19:00-20:00 a+b begins-early warns"_s,
            u"outside-maintenance C1 19:00-21:00 c misses blocks"_s}));
}

void FindConflictsTest::deploymentsHitWhileTheyRun()
{
    ConflictDesk desk;
    desk.now = ConflictDesk::at(u"20:30"_s);
    desk.itemOf(u"a"_s, u"Ledger"_s);
    const ChangeId own = desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    desk.deployment(u"Ledger"_s, u"19:50"_s, {}); // runs
    desk.deployment(u"Ledger"_s, u"20:05"_s, u"20:10"_s);
    desk.deployment(u"Ledger"_s, u"20:15"_s, u"20:20"_s).change = own;
    desk.deployment(u"Ledger"_s, u"20:15"_s, u"20:20"_s).outcome = DeploymentOutcome::Cancelled;
    desk.deployment(u"Cards"_s, u"20:15"_s, u"20:20"_s);
    QCOMPARE(
        desk.lines(desk.find()),
        (QStringList{
            u"deployment C1 20:00-20:30 a blocks"_s, u"deployment C1 20:05-20:10 a warns"_s}));
}

void FindConflictsTest::anOrderThatIsNotKeptBlocks()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"21:00"_s, {u"a"_s}});
    DeskChange before{u"C2"_s, u"20:30"_s, u"22:00"_s, {u"b"_s}};
    before.predecessors = {u"C1"_s};
    desk.change(before);
    DeskChange after{u"C3"_s, u"22:00"_s, u"23:00"_s, {u"c"_s}};
    after.predecessors = {u"C2"_s, u"C1"_s}; // begins as the last one ends
    desk.change(after);
    QCOMPARE(desk.lines(desk.find()), QStringList{u"sequence C2 C1 20:30-21:00 blocks"_s});
}

void FindConflictsTest::inactiveChangesTakeNoPart_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("closedToo");
    for (int i = 0; i < enumCount<ChangeState>(); ++i) {
        const auto state = static_cast<ChangeState>(i);
        const bool isClosed = state == ChangeState::Closed;
        const bool isOut =
            isClosed || state == ChangeState::Draft || state == ChangeState::Cancelled;
        QTest::newRow(toText(state).data())
            << state << (isOut ? 0 : 1) << (isOut && !isClosed ? 0 : 1);
    }
}

void FindConflictsTest::inactiveChangesTakeNoPart()
{
    QFETCH(ChangeState, state);
    QFETCH(int, now);
    QFETCH(int, closedToo);
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"21:00"_s, {u"a"_s}, {}, {}, state});
    desk.change({u"C2"_s, u"20:00"_s, u"21:00"_s, {u"a"_s}});
    QCOMPARE(desk.find().size(), now);
    const auto past = findConflicts(*desk.snapshot(), {}, {std::nullopt, desk.now, true});
    QVERIFY(past);
    QCOMPARE(past->size(), closedToo);
}

void FindConflictsTest::whatCannotBeCheckedIsListed()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, {}, {u"a"_s}});
    desk.change({u"C2"_s, u"22:00"_s, u"21:00"_s, {u"a"_s}});
    desk.change({u"C3"_s, u"20:00"_s, u"21:00"_s});
    desk.change({u"C4"_s, {}, {}, {}, {}, {}, ChangeState::Closed});
    desk.change({u"C5"_s, u"20:00"_s, u"21:00"_s, {u"a"_s}});
    const ConflictSet set = desk.find();
    QCOMPARE(
        set.keptOut,
        (std::vector<KeptOut>{
            {0, KeptOutReason::NoWindow},
            {1, KeptOutReason::InvertedWindow},
            {2, KeptOutReason::NoItem}}));
    QCOMPARE(set.count(KeptOutReason::NoWindow), 1);
    QCOMPARE(set.checkedChanges, 2);
    QCOMPARE(set.checkedAt, desk.now);
}

void FindConflictsTest::aWindowThatCannotBeExpandedIsListed()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"21:00"_s, {u"a"_s}});
    desk.window(WindowKind::Freeze, u"bad"_s, u"19:00"_s, u"23:00"_s).recurrence.rules = {
        u"FREQ=NEVER"_s};
    const ConflictSet set = desk.find();
    QVERIFY(set.isEmpty());
    QCOMPARE(set.uncheckedWindows.size(), std::size_t(1));
    QVERIFY(!set.uncheckedWindows.front().error.what.isEmpty());
}

void FindConflictsTest::aStopIsHeard()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"21:00"_s, {u"a"_s}});
    JobControl job;
    job.cancel.cancel();
    const auto stopped = findConflicts(*desk.snapshot(), {}, {}, job);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void FindConflictsTest::rulesAreReadAndWritten()
{
    ConflictRules rules;
    rules.relatedDepth = 3;
    rules.relatedWarnsFrom = 1;
    rules.isOn[static_cast<std::size_t>(ConflictKind::Deployment)] = false;
    const auto read = conflictRulesFromJson(documentOf(rules).content);
    QVERIFY(read);
    QVERIFY(*read == rules);
    QVERIFY(conflictRulesFromJson({}).value_or(rules) == ConflictRules());
    BoardSnapshot board;
    board.documents =
        std::make_shared<QList<NamedDocument>>(QList<NamedDocument>{documentOf(rules)});
    QVERIFY(conflictRulesOf(board) == rules);
}

void FindConflictsTest::wrongRulesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("content");
    QTest::addColumn<QString>("member");
    QTest::newRow("depth 0") << QJsonObject{{u"related_depth"_s, 0}} << u"related_depth"_s;
    QTest::newRow("too deep") << QJsonObject{{u"related_depth"_s, 6}} << u"related_depth"_s;
    QTest::newRow("no number") << QJsonObject{{u"related_warns_from"_s, u"2"_s}}
                               << u"related_warns_from"_s;
    QTest::newRow("unknown kind") << QJsonObject{{u"kinds"_s, QJsonArray{u"capacity"_s}}}
                                  << u"kinds"_s;
    QTest::newRow("no list") << QJsonObject{{u"kinds"_s, u"same-ci"_s}} << u"kinds"_s;
}

void FindConflictsTest::wrongRulesAreRefused()
{
    QFETCH(QJsonObject, content);
    QFETCH(QString, member);
    const auto read = conflictRulesFromJson(content);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY(read.error().what.contains(member));
}

void FindConflictsTest::marksTellWhatIsOpen()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"21:00"_s, {u"a"_s}, u"Ledger"_s});
    desk.change({u"C2"_s, u"20:00"_s, u"21:00"_s, {u"a"_s}, u"Ledger"_s});
    desk.change({u"C3"_s, u"20:00"_s, u"21:00"_s, {u"b"_s}, u"Ledger"_s});
    desk.change({u"C4"_s, u"22:00"_s, u"23:00"_s, {u"a"_s}, u"Ledger"_s});
    const std::vector<quint16> bits = conflictBits(desk.find(), 4);
    QVERIFY(blocks(bits[0]) && blocks(bits[1]) && !blocks(bits[2]));
    QVERIFY(hasOpen(bits[2], ConflictKind::SameService));
    QVERIFY(!blocks(bits[0], ConflictKind::SameService));
    QVERIFY(blocks(bits[0], ConflictKind::SameItem));
    QCOMPARE(bits[3], quint16(0));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::FindConflictsTest)
#include "FindConflictsTest.moc"
