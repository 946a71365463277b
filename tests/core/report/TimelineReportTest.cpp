// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TimelineReport.h"

#include "tests/support/ReportBoard.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

/// The timeline as data.
class TimelineReportTest : public QObject
{
    Q_OBJECT

private slots:
    void lanesStandInGroupsOfTeams();
    void daysAreCutIntoColumns();
    void barsHaveWholeAndShortLabels();
    void actualWindowsStandUnderPlannedOnes();
    void shortChangesAreListedToo();
    void filesHaveEverything();
    void whatHasNoDatesIsCounted();
    void tilesNameTheirNeighbours();
    void anEmptyPeriodSaysSo();

private:
    static Report make(
        const test::ReportBoard& board,
        const QString& from,
        const QString& to,
        int daysOnPage = 5,
        LaneGrouping lanes = LaneGrouping::Service)
    {
        const SnapshotPtr snapshot = board.snapshot();
        TimelineReportOptions options;
        options.period = {board.at(from), board.at(to)};
        options.windows = windowsInRange(*snapshot, options.period);
        options.lanes = lanes;
        options.daysOnPage = daysOnPage;
        options.madeAt = board.at(u"2026-11-25 14:03"_s);
        return timelineReport(
            snapshot, options, *ReportLanguage::create(u"en"_s, snapshot->zone()));
    }

    static Report november(int daysOnPage = 5)
    {
        return make(
            test::ReportBoard::november(),
            u"2026-11-25 00:00"_s,
            u"2026-11-30 00:00"_s,
            daysOnPage);
    }

    template <typename Block>
    static QList<Block> blocksOf(const Report& report)
    {
        QList<Block> found;
        for (const ReportSection& section : report.sections) {
            for (const ReportBlock& block : section.blocks()) {
                if (const auto* wanted = std::get_if<Block>(&block)) {
                    found.append(*wanted);
                }
            }
        }
        return found;
    }

    static ReportTiles tilesOf(const Report& report)
    {
        return blocksOf<ReportTiles>(report).first();
    }

    static QStringList texts(const ReportTable& table, const QString& key)
    {
        qsizetype column = 0;
        while (table.columns.at(column).key != key) {
            ++column;
        }
        QStringList texts;
        for (int row = 0; row < table.rows->count(); ++row) {
            texts.append(table.rows->row(row).cells.at(column).text);
        }
        return texts;
    }
};

void TimelineReportTest::lanesStandInGroupsOfTeams()
{
    const ReportTiles tiles = tilesOf(november());
    QStringList groups;
    int lanes = 0;
    int bars = 0;
    for (const ReportTileGroup& group : tiles.groups) {
        groups.append(group.name);
        lanes += static_cast<int>(group.lanes.size());
        for (const ReportTileLane& lane : group.lanes) {
            bars += static_cast<int>(lane.bars.size());
        }
    }
    QStringList sorted = groups;
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    QCOMPARE(groups, sorted);
    QVERIFY(groups.contains(u"Network"_s));
    QCOMPARE(lanes, 20);
    QCOMPARE(bars, 22);
}

void TimelineReportTest::daysAreCutIntoColumns()
{
    QCOMPARE(tilesOf(november(5)).columns.size(), 1);
    const ReportTiles tiles = tilesOf(november(2));
    QCOMPARE(tiles.columns.size(), 3);
    QCOMPARE(tiles.columns.at(0).size(), 2);
    QCOMPARE(tiles.columns.at(2).size(), 1);
    QCOMPARE(tiles.columns.at(1).first().title, u"Fri 27 Nov"_s);
    QVERIFY(tiles.columns.at(1).last().isWeekend);
}

void TimelineReportTest::barsHaveWholeAndShortLabels()
{
    for (const ReportTileGroup& group : tilesOf(november()).groups) {
        for (const ReportTileLane& lane : group.lanes) {
            if (lane.name == u"Firewall Cluster"_s) {
                QCOMPARE(lane.bars.first().shortLabel, u"2493 H"_s);
                QVERIFY2(
                    lane.bars.first().label.startsWith(u"2493 "_s)
                        && lane.bars.first().label.endsWith(u", H"_s),
                    qPrintable(lane.bars.first().label));
                return;
            }
        }
    }
    QFAIL("no lane of that name");
}

void TimelineReportTest::actualWindowsStandUnderPlannedOnes()
{
    test::ReportBoard board(u"One"_s);
    test::BoardChange change;
    change.number = u"CHG-1"_s;
    change.title = u"Patch"_s;
    change.service = u"Ledger"_s;
    change.start = board.at(u"2026-11-26 20:00"_s);
    change.end = board.at(u"2026-11-26 22:00"_s);
    change.actual = Span{board.at(u"2026-11-26 20:10"_s), board.at(u"2026-11-26 23:00"_s)};
    board.add(change);
    const ReportTiles tiles = tilesOf(make(board, u"2026-11-25 00:00"_s, u"2026-11-30 00:00"_s));
    const ReportTileBar bar = tiles.groups.first().lanes.first().bars.first();
    QCOMPARE(bar.planned->span, (Span{*change.start, *change.end}));
    QCOMPARE(bar.actual, change.actual);
    QCOMPARE(tiles.groups.first().name, u"No team"_s);
}

void TimelineReportTest::shortChangesAreListedToo()
{
    const Report report = november();
    const QList<ReportTable> tables = blocksOf<ReportTable>(report);
    QVERIFY(tables.first().isOnlyOnPaper);
    const SnapshotPtr snapshot = test::ReportBoard::november().snapshot();
    QStringList expected;
    for (int row = 0; row < snapshot->changes->size(); ++row) {
        const auto window = snapshot->changes->plannedWindow(row);
        // 3 mm of the 602 points that five days share are 101.7 minutes.
        if (window && window->lengthMs() < 102 * msPerMinute) {
            expected.append(snapshot->changes->numbers.at(row));
        }
    }
    QStringList listed = texts(tables.first(), u"number"_s);
    listed.sort();
    expected.sort();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(listed, expected);
    QVERIFY(tilesOf(report).hasList);
}

void TimelineReportTest::filesHaveEverything()
{
    const QList<ReportTable> tables = blocksOf<ReportTable>(november());
    const auto whole = std::find_if(tables.cbegin(), tables.cend(), [](const ReportTable& table) {
        return table.isOnlyInFile;
    });
    QCOMPARE(whole->name, u"changes"_s);
    QCOMPARE(whole->rows->count(), 22);
    QStringList names;
    for (const ReportTable& table : tables) {
        names.append(table.name);
    }
    QVERIFY(names.contains(u"deployments"_s) && names.contains(u"incidents"_s));
}

void TimelineReportTest::whatHasNoDatesIsCounted()
{
    const Report report = november();
    QStringList labels;
    for (const ReportFact& fact : report.contents) {
        labels.append(fact.label + u": "_s + fact.value);
    }
    QVERIFY2(
        labels.contains(u"left out: changes without dates, or with an end before the start: 1"_s),
        qPrintable(labels.join(u'\n')));
}

void TimelineReportTest::tilesNameTheirNeighbours()
{
    const ReportTiles tiles = tilesOf(november(2));
    ReportTilePlace place;
    place.tile = 2;
    place.tiles = 6;
    place.column = 1;
    place.left = 1;
    place.right = 3;
    place.below = 5;
    place.groups = 4;
    place.lanes = 11;
    place.list = 7;
    const ReportTileWords words = tiles.words(place);
    QCOMPARE(words.heading, u"Timeline, Fri 27 to Sat 28 November 2026"_s);
    QVERIFY2(
        words.subtitle.endsWith(u"11 services; goes on to the left on page 1, to the right on "
                                "page 3, below on page 5"_s),
        qPrintable(words.subtitle));
    QCOMPARE(words.corner, u"Tile 2 of 6"_s);
    QCOMPARE(words.place, u"rows A, column 2"_s);
    QVERIFY2(words.legend.endsWith(u"list on page 7."_s), qPrintable(words.legend));
}

void TimelineReportTest::anEmptyPeriodSaysSo()
{
    const Report report =
        make(test::ReportBoard::november(), u"2025-01-01 00:00"_s, u"2025-01-05 00:00"_s);
    QVERIFY(blocksOf<ReportTiles>(report).isEmpty());
    QCOMPARE(
        blocksOf<ReportParagraph>(report).first().text,
        u"Nothing is planned and nothing happened in this period."_s);
}

QTEST_GUILESS_MAIN(TimelineReportTest)
#include "TimelineReportTest.moc"
