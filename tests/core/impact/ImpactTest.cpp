// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/Impact.h"

#include "tests/core/impact/ImpactBoard.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Network, two services on it, and one on those; a change on the network.
ImpactBoard bank()
{
    ImpactBoard board;
    board.service(u"Network"_s, 1, 0.999)
        .service(u"Payments"_s, 1)
        .service(u"Cards"_s, 2)
        .service(u"Reports"_s, 4)
        .item(u"net-1"_s, u"Network"_s)
        .item(u"net-2"_s, u"Network"_s)
        .item(u"pay-1"_s, u"Payments"_s)
        .item(u"pay-2"_s, u"Payments"_s)
        .item(u"card-1"_s, u"Cards"_s)
        .item(u"rep-1"_s, u"Reports"_s)
        .item(u"lone"_s, {}, 3)
        .lines(u"net-1>pay-1 net-1>card-1 pay-1>rep-1 card-1>rep-1 pay-1>pay-2 rep-1>lone"_s);
    board.change(
        {u"CHG-1"_s,
         {u"net-1"_s},
         u"Network"_s,
         ChangeState::Scheduled,
         u"2026-11-26T20:00:00Z"_s,
         u"2026-11-26T22:00:00Z"_s});
    return board;
}

Instant now()
{
    return *Instant::fromIso(u"2026-11-25T12:00:00Z"_s);
}

std::shared_ptr<const Impact> impact(const ImpactBoard& board, const ImpactOptions& options = {})
{
    return impactOf(board.snapshot(), 0, options, now());
}

QString nameOf(const ImpactNode& node, const Directory& directory)
{
    switch (node.kind) {
    case ImpactNode::Kind::Change:
        return u"change"_s;
    case ImpactNode::Kind::Rest:
        return u"rest:%1"_s.arg(node.folded);
    case ImpactNode::Kind::Service:
        return directory.services[node.service].name;
    case ImpactNode::Kind::Item:
        break;
    }
    return directory.items[node.item].name;
}

/// "Payments1 Cards1": nodes and steps in their order.
QString nodesOf(const Impact& impact)
{
    QStringList names;
    for (const ImpactNode& node : impact.graph.nodes) {
        names.append(nameOf(node, *impact.snapshot->directory) + QString::number(node.steps));
    }
    return names.join(u' ');
}

QString edgesOf(const Impact& impact)
{
    QStringList names;
    for (const ImpactEdge& edge : impact.graph.edges) {
        const auto name = [&](int node) {
            return nameOf(
                impact.graph.nodes[static_cast<std::size_t>(node)], *impact.snapshot->directory);
        };
        names.append(name(edge.from) + u'>' + name(edge.to) + (edge.isLonger ? u"~"_s : QString()));
    }
    return names.join(u' ');
}

QString thingsOf(const Impact& impact)
{
    QStringList names;
    for (const ReachedThing& thing : impact.things) {
        names.append(
            thing.item >= 0 ? impact.snapshot->directory->items[thing.item].name
                            : impact.snapshot->directory->services[thing.service].name);
    }
    return names.join(u' ');
}

} // namespace

class ImpactTest : public QObject
{
    Q_OBJECT

private slots:
    void cisOfOneServiceAreOneNode();
    void anOpenedServiceShowsItsCis();
    void upstreamStandsOnTheOtherSide();
    void longerWaysAreCountedAndShownWhenAskedFor();
    void linesBackToTheChangeAreCounted();
    void lessCriticalIsLeftOutUnlessSomethingIsReachedThroughIt();
    void endsOfWaysAreFoldedInAFullColumn();
    void aFullColumnIsFoldedThoughItLeadsOn();
    void aShareOfFewCasesOrOfHardlyAnyTellsNothing_data();
    void aShareOfFewCasesOrOfHardlyAnyTellsNothing();
    void whatAnotherChangeTouchesIsNeverFolded();
    void reachedThingsAreByCriticality();
    void redundancyIsWhatTheTypeSays();
    void whatElseHappensThatNight_data();
    void whatElseHappensThatNight();
    void withoutAWindowNothingIsSaidOfTheNight();
    void freezesCoverWhatTheirScopeNames();
    void deploymentsInReachAreFound();
    void historyIsWhatWasSeen();
    void outageIsSummedAgainstTheMonth();
    void monthsOfAClockChangeHaveTheirTrueLength_data();
    void monthsOfAClockChangeHaveTheirTrueLength();
    void anOutageOverTwoMonthsIsDivided();
    void withoutAnOutageWindowThePlannedOneIsPresumed();
    void ownersDeputiesAndTeamsAreToBeInformed();
    void placesOfTheLastLayoutKeepTheOrder();
};

void ImpactTest::cisOfOneServiceAreOneNode()
{
    const auto made = impact(bank());
    QCOMPARE(nodesOf(*made), u"change0 Cards1 Payments1 Reports2 lone3"_s);
    QCOMPARE(
        edgesOf(*made),
        u"change>Cards change>Payments Cards>Reports Payments>Reports Reports>lone"_s);
    QCOMPARE(made->graph.nodes[2].items.size(), std::size_t(2));
    QCOMPARE(made->graph.nodes[2].itemsOfService, 2);
    QCOMPARE(made->services, 3);
    QCOMPARE(made->tierOne, 1);
    QCOMPARE(made->items, 5);
}

void ImpactTest::anOpenedServiceShowsItsCis()
{
    ImpactBoard board = bank();
    ImpactOptions options;
    options.opened = {board.directory().services[board.serviceRow(u"Payments"_s)].id};
    const auto made = impact(board, options);
    QCOMPARE(nodesOf(*made), u"change0 Cards1 pay-1"_s + u"1 pay-22 Reports2 lone3"_s);
}

void ImpactTest::upstreamStandsOnTheOtherSide()
{
    ImpactBoard board = bank();
    board.lines(u"power>net-1 grid>power pay-2>grid"_s);
    ImpactOptions options;
    options.sides = ImpactSides::Both;
    options.maxSteps = 2;
    // The grid is downstream as well (by pay-2), but only in 3 steps.
    QCOMPARE(
        nodesOf(*impact(board, options)), u"change0 Cards1 Payments1 power-1 Reports2 grid-2"_s);
    options.sides = ImpactSides::Needed;
    const auto made = impact(board, options);
    QCOMPARE(nodesOf(*made), u"change0 power-1 grid-2"_s);
    QCOMPARE(edgesOf(*made), u"power>change grid>power"_s);
    QCOMPARE(layerOfChange(made->graph), 2);
}

void ImpactTest::longerWaysAreCountedAndShownWhenAskedFor()
{
    ImpactBoard board = bank();
    board.lines(u"card-1>pay-1"_s);
    QCOMPARE(impact(board)->graph.longerLines, 1);
    ImpactOptions options;
    options.hasAllWays = true;
    const auto made = impact(board, options);
    QVERIFY(edgesOf(*made).contains(u"Cards>Payments~"_s));
    const Result<LayeredLayout> layout = layOutLayers(layoutInputOf(*made, {10, 10}, {}));
    QVERIFY(layout);
    QCOMPARE(layout->nodes[2].layer, 2); // Payments now stands behind Cards
}

void ImpactTest::linesBackToTheChangeAreCounted()
{
    ImpactBoard board = bank();
    board.lines(u"rep-1>net-1"_s);
    const auto made = impact(board);
    QCOMPARE(made->graph.backLines, 1);
    QCOMPARE(made->graph.longerLines, 0);
    QCOMPARE(made->cycles.size(), std::size_t(1));
    QCOMPARE(board.names(made->cycles.front()), u"net-1 pay-1 rep-1"_s);
}

void ImpactTest::lessCriticalIsLeftOutUnlessSomethingIsReachedThroughIt()
{
    ImpactBoard board = bank();
    ImpactOptions options;
    options.lowestTier = 3;
    const auto made = impact(board, options); // Reports is tier 4, but leads to the tier 3 CI
    QCOMPARE(nodesOf(*made), u"change0 Cards1 Payments1 Reports2 lone3"_s);
    options.lowestTier = 2;
    const auto fewer = impact(board, options);
    QCOMPARE(nodesOf(*fewer), u"change0 Cards1 Payments1"_s);
    QCOMPARE(fewer->graph.hiddenByTier, 2);
    QCOMPARE(fewer->services, 3); // what is told of the reach does not change with what is shown
}

void ImpactTest::endsOfWaysAreFoldedInAFullColumn()
{
    ImpactBoard board;
    QStringList lines;
    for (int i = 0; i < 20; ++i) {
        board.item(u"i%1"_s.arg(i, 2, 10, QChar(u'0')), {}, i < 3 ? 1 : 3);
        lines.append(u"root>i%1"_s.arg(i, 2, 10, QChar(u'0')));
    }
    board.lines(lines.join(u' ') + u" i19>end"_s).change({.items = {u"root"_s}});
    ImpactOptions options;
    options.mostInColumn = 6;
    const auto made = impact(board, options);
    QCOMPARE(nodesOf(*made), u"change0 i001 i011 i021 i031 i191 rest:151 end2"_s);
    QCOMPARE(made->graph.edges.size(), std::size_t(7));
    options.openedColumns = {1};
    QCOMPARE(impact(board, options)->graph.nodes.size(), std::size_t(22));
}

void ImpactTest::aFullColumnIsFoldedThoughItLeadsOn()
{
    ImpactBoard board;
    QStringList lines;
    for (int i = 0; i < 8; ++i) {
        board.item(u"i%1"_s.arg(i), {}, i < 2 ? 1 : 4);
        lines.append(u"root>i%1 i%1>end"_s.arg(i));
    }
    board.lines(lines.join(u' ')).change({.items = {u"root"_s}});
    ImpactOptions options;
    options.mostInColumn = 3;
    const auto made = impact(board, options);
    QCOMPARE(nodesOf(*made), u"change0 i01 i11 rest:61 end2"_s);
    QVERIFY(edgesOf(*made).contains(u"rest:6>end"_s));
    QCOMPARE(made->graph.edges.size(), std::size_t(6));
}

void ImpactTest::aShareOfFewCasesOrOfHardlyAnyTellsNothing_data()
{
    QTest::addColumn<int>("cases");
    QTest::addColumn<int>("passed");
    QTest::addColumn<bool>("expected");
    QTest::newRow("too few cases") << 4 << 4 << false;
    QTest::newRow("enough") << 5 << 1 << true;
    QTest::newRow("none went on") << 50 << 0 << false;
    QTest::newRow("a coincidence") << 50 << 4 << false;
    QTest::newRow("a tenth") << 50 << 5 << true;
}

void ImpactTest::aShareOfFewCasesOrOfHardlyAnyTellsNothing()
{
    QFETCH(int, cases);
    QFETCH(int, passed);
    QTEST(isTelling({cases, passed}, {}), "expected");
}

void ImpactTest::whatAnotherChangeTouchesIsNeverFolded()
{
    ImpactBoard board;
    QStringList lines;
    for (int i = 0; i < 8; ++i) {
        lines.append(u"root>i%1"_s.arg(i));
    }
    const QString start = u"2026-11-26T20:00:00Z"_s;
    const QString end = u"2026-11-26T22:00:00Z"_s;
    board.lines(lines.join(u' '))
        .change({.items = {u"root"_s}, .start = start, .end = end})
        .change({.number = u"CHG-2"_s, .items = {u"i7"_s}, .start = start, .end = end});
    ImpactOptions options;
    options.mostInColumn = 3;
    QCOMPARE(nodesOf(*impact(board, options)), u"change0 i01 i71 rest:61"_s);
}

void ImpactTest::reachedThingsAreByCriticality()
{
    const auto made = impact(bank());
    QCOMPARE(thingsOf(*made), u"Payments Cards lone Reports"_s);
    const ReachedThing& reports = made->things[3];
    QCOMPARE(reports.steps, 2);
    QCOMPARE(reports.ways, qint64(2));
    QCOMPARE(bank().names(reports.way), u"net-1 pay-1 rep-1"_s);
}

void ImpactTest::redundancyIsWhatTheTypeSays()
{
    ImpactBoard board = bank();
    board.lines(u"net-1>standby-1"_s, u"Hot standby of"_s);
    const auto made = impact(board);
    int redundant = 0;
    for (const ImpactEdge& edge : made->graph.edges) {
        redundant += edge.isRedundant ? 1 : 0;
    }
    QCOMPARE(redundant, 1);
}

void ImpactTest::whatElseHappensThatNight_data()
{
    QTest::addColumn<ImpactChange>("other");
    QTest::addColumn<QString>("expected"); ///< kind and steps; empty: not in reach
    const auto row = [](const char* name, ImpactChange other, const QString& expected) {
        other.number = u"CHG-2"_s;
        if (other.start.isEmpty()) {
            other.start = u"2026-11-26T21:00:00Z"_s;
            other.end = u"2026-11-26T23:00:00Z"_s;
        }
        QTest::newRow(name) << other << expected;
    };
    row("on the same CI", {.items = {u"net-1"_s}}, u"C0"_s);
    row("on a reached CI", {.items = {u"rep-1"_s}}, u"D2"_s);
    row("on a CI of a reached service, which is not reached itself",
        {.items = {u"other"_s}, .service = u"Payments"_s},
        u"D1"_s);
    row("in the same service", {.items = {u"net-2"_s}, .service = u"Network"_s}, u"S0"_s);
    row("elsewhere", {.items = {u"other"_s}}, {});
    row("a draft", {.items = {u"net-1"_s}, .state = ChangeState::Draft}, {});
    row("withdrawn", {.items = {u"net-1"_s}, .state = ChangeState::Cancelled}, {});
    row("closed", {.items = {u"net-1"_s}, .state = ChangeState::Closed}, {});
    row("starts when this one ends",
        {.items = {u"net-1"_s},
         .start = u"2026-11-26T22:00:00Z"_s,
         .end = u"2026-11-26T23:00:00Z"_s},
        {});
    row("its backout runs into this one",
        {.items = {u"net-1"_s},
         .start = u"2026-11-26T18:00:00Z"_s,
         .end = u"2026-11-26T20:00:00Z"_s,
         .backoutMinutes = 30},
        u"C0"_s);
}

void ImpactTest::whatElseHappensThatNight()
{
    QFETCH(ImpactChange, other);
    QFETCH(QString, expected);
    ImpactBoard board = bank();
    board.change(other);
    const auto made = impact(board);
    QString found;
    for (const ChangeInReach& in : made->night.changes) {
        found += in.kind == InReachKind::SharedItem ? u'C'
            : in.kind == InReachKind::SameService   ? u'S'
                                                    : u'D';
        found += QString::number(in.steps);
        QCOMPARE(in.row, 1);
    }
    QCOMPARE(found, expected);
}

void ImpactTest::withoutAWindowNothingIsSaidOfTheNight()
{
    ImpactBoard board;
    board.lines(u"a>b"_s)
        .change({.items = {u"a"_s}})
        .change(
            {.items = {u"b"_s},
             .start = u"2026-11-26T20:00:00Z"_s,
             .end = u"2026-11-26T22:00:00Z"_s});
    const auto made = impact(board);
    QVERIFY(!made->night.span);
    QVERIFY(made->night.changes.empty());
    QVERIFY(made->outages.empty());
}

void ImpactTest::freezesCoverWhatTheirScopeNames()
{
    ImpactBoard board = bank();
    const ServiceId cards = board.directory().services[board.serviceRow(u"Cards"_s)].id;
    board.freeze(u"2026-11-26T00:00:00"_s, 24, {.services = {cards}});
    board.freeze(u"2026-11-26T00:00:00"_s, 24, {.types = {ChangeType::Emergency}});
    board.freeze(u"2026-11-27T00:00:00"_s, 24, {});
    const auto made = impact(board);
    QCOMPARE(made->night.freezes.size(), std::size_t(1));
    QCOMPARE(board.names(made->night.freezes.front().items), u"card-1"_s);
    QStringList frozen;
    for (const ReachedThing& thing : made->things) {
        if (thing.isFrozen) {
            frozen.append(board.directory().services[thing.service].name);
        }
    }
    QCOMPARE(frozen, QStringList{u"Cards"_s});
}

void ImpactTest::deploymentsInReachAreFound()
{
    ImpactBoard board = bank();
    board.service(u"Far"_s, 1)
        .deployment(u"Cards"_s, u"2026-11-26T21:00:00Z"_s, u"2026-11-26T21:10:00Z"_s)
        .deployment(u"Cards"_s, u"2026-11-26T23:00:00Z"_s, u"2026-11-26T23:10:00Z"_s)
        .deployment(u"Far"_s, u"2026-11-26T21:00:00Z"_s, u"2026-11-26T21:10:00Z"_s);
    const auto made = impact(board);
    QCOMPARE(made->night.deployments.size(), std::size_t(1));
    QCOMPARE(made->night.deployments.front().row, 0);
}

void ImpactTest::historyIsWhatWasSeen()
{
    ImpactBoard board = bank();
    board
        .incident(u"net-1"_s, u"2026-10-01T10:00:00Z"_s) // goes on after 2 h
        .incident(u"pay-1"_s, u"2026-10-01T12:00:00Z"_s)
        .incident(u"net-1"_s, u"2026-10-02T10:00:00Z"_s) // only after 5 h
        .incident(u"pay-1"_s, u"2026-10-02T15:00:00Z"_s)
        .incident(u"net-1"_s, u"2024-10-02T10:00:00Z"_s) // too long ago
        .incident(u"pay-1"_s, u"2026-10-05T10:00:00Z"_s) // before the one upstream
        .incident(u"net-1"_s, u"2026-10-05T11:00:00Z"_s)
        .incident(u"net-1"_s, u"2026-12-01T11:00:00Z"_s); // to come: not known yet
    const auto made = impact(board);
    const ImpactEdge& toPayments = made->graph.edges[1];
    QCOMPARE(toPayments.evidence, (LineEvidence{3, 1}));
    QCOMPARE(made->basis.seen, 1);
    QCOMPARE(made->basis.lines, 6);
    QCOMPARE(made->basis.fewCases, 6);
    QCOMPARE(made->basis.incidents, 6);
}

void ImpactTest::outageIsSummedAgainstTheMonth()
{
    ImpactBoard board;
    board.service(u"Network"_s, 1, 0.999)
        .change(
            {.service = u"Network"_s,
             .start = u"2026-11-26T20:00:00Z"_s,
             .end = u"2026-11-26T22:00:00Z"_s,
             .outageStart = u"2026-11-26T20:30:00Z"_s,
             .outageEnd = u"2026-11-26T20:40:00Z"_s})
        .change(
            {.number = u"overlaps by 5 min"_s,
             .service = u"Network"_s,
             .outageStart = u"2026-11-26T20:35:00Z"_s,
             .outageEnd = u"2026-11-26T20:45:00Z"_s})
        .change(
            {.number = u"a draft"_s,
             .service = u"Network"_s,
             .state = ChangeState::Draft,
             .outageStart = u"2026-11-20T20:35:00Z"_s,
             .outageEnd = u"2026-11-20T20:45:00Z"_s})
        .change(
            {.number = u"in December"_s,
             .service = u"Network"_s,
             .outageStart = u"2026-12-20T20:35:00Z"_s,
             .outageEnd = u"2026-12-20T20:45:00Z"_s});
    const auto made = impact(board);
    QCOMPARE(made->outages.size(), std::size_t(1));
    const ServiceOutage& outage = made->outages.front();
    QCOMPARE(outage.month, QDate(2026, 11, 1));
    QCOMPARE(outage.ownMs, 10 * msPerMinute);
    QCOMPARE(outage.plannedMs, 15 * msPerMinute);
    QCOMPARE(outage.presumedMs, qint64(0));
    QCOMPARE(*outage.allowedMs, 30 * msPerDay / 1000);
}

void ImpactTest::monthsOfAClockChangeHaveTheirTrueLength_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<qint64>("hours");
    QTest::newRow("March, one hour less") << "2026-03-10T20:00:00Z" << qint64(31 * 24 - 1);
    QTest::newRow("October, one hour more") << "2026-10-10T20:00:00Z" << qint64(31 * 24 + 1);
    QTest::newRow("a month that begins in the night before by UTC")
        << "2026-10-31T23:30:00Z" << qint64(30 * 24);
}

void ImpactTest::monthsOfAClockChangeHaveTheirTrueLength()
{
    QFETCH(QString, start);
    QFETCH(qint64, hours);
    ImpactBoard board;
    const QString end = Instant::fromIso(start)->plusMs(10 * msPerMinute).toIso();
    board.service(u"S"_s, 1, 0.99)
        .change(
            {.service = u"S"_s,
             .start = start,
             .end = end,
             .outageStart = start,
             .outageEnd = end});
    const auto made = impact(board);
    QCOMPARE(made->outages.size(), std::size_t(1));
    QCOMPARE(*made->outages.front().allowedMs, hours * msPerHour / 100);
}

void ImpactTest::anOutageOverTwoMonthsIsDivided()
{
    ImpactBoard board;
    board.service(u"S"_s, 1).change(
        {.service = u"S"_s,
         .start = u"2026-11-30T22:00:00Z"_s,
         .end = u"2026-12-01T00:00:00Z"_s}); // midnight in Berlin is 23:00 UTC
    const auto made = impact(board);
    QCOMPARE(made->outages.size(), std::size_t(2));
    QCOMPARE(made->outages[0].ownMs, msPerHour);
    QCOMPARE(made->outages[1].ownMs, msPerHour);
    QCOMPARE(made->outages[1].month, QDate(2026, 12, 1));
    QVERIFY(!made->outages[1].allowedMs);
}

void ImpactTest::withoutAnOutageWindowThePlannedOneIsPresumed()
{
    const auto made = impact(bank());
    QCOMPARE(made->outages.size(), std::size_t(1));
    QCOMPARE(made->outages.front().ownMs, 2 * msPerHour);
    QCOMPARE(made->outages.front().presumedMs, 2 * msPerHour);
}

void ImpactTest::ownersDeputiesAndTeamsAreToBeInformed()
{
    ImpactBoard board = bank();
    Directory& directory = board.directory();
    for (int i = 0; i < 3; ++i) {
        Person person;
        person.id.value = QUuid(static_cast<uint>(i), 9, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
        person.name = QStringList{u"Ada"_s, u"Ben"_s, u"Cai"_s}.at(i);
        person.mail = i == 2 ? QString() : person.name + u"@bank.example"_s;
        directory.persons.append(person);
    }
    directory.persons[0].active = false; // has left; Ben stands in
    directory.persons[0].deputy = directory.persons[1].id;
    directory.services[board.serviceRow(u"Payments"_s)].owner = directory.persons[0].id;
    directory.items[board.itemRow(u"lone"_s)].owner = directory.persons[2].id;
    Group group;
    group.id.value = QUuid(1, 8, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
    group.name = u"Card team"_s;
    group.mail = u"cards@bank.example"_s;
    directory.groups.append(group);
    directory.services[board.serviceRow(u"Cards"_s)].group = group.id;

    const auto made = impact(board);
    QStringList names;
    for (const PartyToInform& party : made->parties) {
        names.append(
            party.person >= 0 ? directory.persons[party.person].name
                              : directory.groups[party.group].name);
    }
    QCOMPARE(names, (QStringList{u"Ben"_s, u"Card team"_s, u"Cai"_s}));
    const MailAddresses mails = addressesOf(directory, made->parties);
    QCOMPARE(mails.addresses, (QStringList{u"Ben@bank.example"_s, u"cards@bank.example"_s}));
    QCOMPARE(mails.missing, 1);
}

void ImpactTest::placesOfTheLastLayoutKeepTheOrder()
{
    ImpactBoard board = bank();
    const auto before = impact(board);
    const Result<LayeredLayout> first = layOutLayers(layoutInputOf(*before, {100, 40}, {}));
    QVERIFY(first);
    ImpactOptions options;
    options.opened = {board.directory().services[board.serviceRow(u"Payments"_s)].id};
    const auto after = impact(board, options);
    const LayoutInput input = layoutInputOf(*after, {100, 40}, {}, placesOf(*before, *first));
    for (const LayoutNode& node : input.nodes) {
        QVERIFY(!std::isnan(node.hint));
    }
    const Result<LayeredLayout> second = layOutLayers(input);
    QVERIFY(second);
    // Cards stood before Payments, whose CI now stands there.
    QCOMPARE(
        first->nodes[1].rect.top() < first->nodes[2].rect.top(),
        second->nodes[1].rect.top() < second->nodes[2].rect.top());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ImpactTest)
#include "ImpactTest.moc"
