// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/DependencyIndex.h"

#include "tests/core/impact/ImpactBoard.h"

#include <QTest>

namespace cb {

class DependencyIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReached_data();
    void whatIsReached();
    void shortestWaysAreCounted();
    void stepsEndTheWalk();
    void badLinesAreCounted();
    void cyclesAreNamed_data();
    void cyclesAreNamed();
    void aWayBetweenTellsOfTheCycleThatALineWouldClose();
    void aLongChainIsWalkedWithoutRecursion();
};

void DependencyIndexTest::whatIsReached_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("sources");
    QTest::addColumn<ImpactDirection>("direction");
    QTest::addColumn<QString>("expected"); ///< "a0 b1": item and steps
    const auto down = ImpactDirection::Downstream;
    const auto up = ImpactDirection::Upstream;
    QTest::newRow("a chain") << "a>b b>c"
                             << "a" << down << "a0 b1 c2";
    QTest::newRow("against the lines") << "a>b b>c"
                                       << "c" << up << "a2 b1 c0";
    QTest::newRow("the shorter of two ways") << "a>b b>c a>c"
                                             << "a" << down << "a0 b1 c1";
    QTest::newRow("two sources") << "a>b b>c x>c"
                                 << "a x" << down << "a0 b1 c1 x0";
    QTest::newRow("round a cycle") << "a>b b>c c>a"
                                   << "a" << down << "a0 b1 c2";
    QTest::newRow("onto itself") << "a>a a>b"
                                 << "a" << down << "a0 b1";
    QTest::newRow("the same line twice") << "a>b a>b"
                                         << "a" << down << "a0 b1";
    QTest::newRow("another part is not reached") << "a>b x>y"
                                                 << "a" << down << "a0 b1";
}

void DependencyIndexTest::whatIsReached()
{
    QFETCH(QString, lines);
    QFETCH(QString, sources);
    QFETCH(ImpactDirection, direction);
    QFETCH(QString, expected);
    ImpactBoard board;
    board.lines(lines);
    std::vector<int> rows;
    for (const QString& name : sources.split(u' ')) {
        rows.push_back(board.itemRow(name));
    }
    const DependencyIndex index(board.directory());
    const ImpactReach reach = reachOf(index, rows, direction, 9);
    QStringList found;
    for (const int item : reach.items) {
        found.append(
            board.directory().items[item].name
            + QString::number(reach.steps[static_cast<std::size_t>(item)]));
    }
    found.sort();
    QCOMPARE(found.join(u' '), expected);
}

void DependencyIndexTest::shortestWaysAreCounted()
{
    ImpactBoard board;
    board.lines(QStringLiteral("a>b a>c b>d c>d d>e a>x x>y y>d"));
    const DependencyIndex index(board.directory());
    const ImpactReach reach =
        reachOf(index, {board.itemRow(QStringLiteral("a"))}, ImpactDirection::Downstream, 9);
    const int e = board.itemRow(QStringLiteral("e"));
    QCOMPARE(reach.ways[static_cast<std::size_t>(e)], qint64(2));
    QCOMPARE(board.names(reach.wayTo(e)), QStringLiteral("a b d e"));
}

void DependencyIndexTest::stepsEndTheWalk()
{
    ImpactBoard board;
    board.lines(QStringLiteral("a>b b>c c>d"));
    const DependencyIndex index(board.directory());
    const ImpactReach reach =
        reachOf(index, {board.itemRow(QStringLiteral("a"))}, ImpactDirection::Downstream, 2);
    QCOMPARE(board.names(reach.items), QStringLiteral("a b c"));
    QVERIFY(reach.wayTo(board.itemRow(QStringLiteral("d"))).empty());
}

void DependencyIndexTest::badLinesAreCounted()
{
    ImpactBoard board;
    board.lines(QStringLiteral("a>b b>b"));
    board.directory().dependencies.append({board.directory().items[0].id, ItemId::make(), {}});
    const DependencyIndex index(board.directory());
    QCOMPARE(index.lineCount(), 1);
    QCOMPARE(index.selfLoopCount(), 1);
    QCOMPARE(index.unknownCount(), 1);
}

void DependencyIndexTest::cyclesAreNamed_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << "a>b b>c a>c" << QStringList();
    QTest::newRow("of two") << "a>b b>a" << QStringList{QStringLiteral("a b")};
    QTest::newRow("of three, in the direction of trouble")
        << "a>c c>b b>a" << QStringList{QStringLiteral("a c b")};
    QTest::newRow("the shortest of a knot")
        << "a>b b>c c>a b>a" << QStringList{QStringLiteral("a b")};
    QTest::newRow("two knots") << "a>b b>a b>c c>d d>c"
                               << QStringList{QStringLiteral("a b"), QStringLiteral("c d")};
}

void DependencyIndexTest::cyclesAreNamed()
{
    QFETCH(QString, lines);
    QFETCH(QStringList, expected);
    ImpactBoard board;
    board.lines(lines);
    const DependencyIndex index(board.directory());
    std::vector<int> all;
    for (int item = 0; item < index.itemCount(); ++item) {
        all.push_back(item);
    }
    QStringList found;
    for (const std::vector<int>& cycle : cyclesAmong(index, all)) {
        found.append(board.names(cycle));
    }
    QCOMPARE(found, expected);
}

void DependencyIndexTest::aWayBetweenTellsOfTheCycleThatALineWouldClose()
{
    ImpactBoard board;
    board.lines(QStringLiteral("a>b b>c"));
    const DependencyIndex index(board.directory());
    const int a = board.itemRow(QStringLiteral("a"));
    const int c = board.itemRow(QStringLiteral("c"));
    QCOMPARE(board.names(wayBetween(index, a, c)), QStringLiteral("a b c"));
    QVERIFY(wayBetween(index, c, a).empty());
}

void DependencyIndexTest::aLongChainIsWalkedWithoutRecursion()
{
    constexpr int length = 60'000;
    Directory directory;
    for (int i = 0; i < length; ++i) {
        ConfigurationItem item;
        item.id.value = QUuid(static_cast<uint>(i), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
        directory.items.append(item);
    }
    for (int i = 0; i < length; ++i) { // the last one closes the circle
        directory.dependencies.append(
            {directory.items[i].id, directory.items[(i + 1) % length].id, {}});
    }
    const DependencyIndex index(directory);
    const ImpactReach reach = reachOf(index, {0}, ImpactDirection::Downstream, length);
    QCOMPARE(reach.items.size(), static_cast<std::size_t>(length));
    const auto cycles = cyclesAmong(index, reach.items);
    QCOMPARE(cycles.size(), std::size_t(1));
    QCOMPARE(cycles.front().size(), static_cast<std::size_t>(length));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::DependencyIndexTest)
#include "DependencyIndexTest.moc"
