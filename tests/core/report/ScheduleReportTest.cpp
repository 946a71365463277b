// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ScheduleReport.h"

#include "tests/support/ReportBoard.h"

#include <QtTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

/// The forward schedule as data.
class ScheduleReportTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreGroupedByDay();
    void rowsOnDemandAreAlwaysTheSame();
    void longPeriodHasOnePartForEachWeek();
    void whatStartsBeforeStandsOnTheFirstDay();
    void leftOutIsCounted();
    void lanesNameWhatCoversThem();
    void outagesAreSortedByService();
    void choicesLeaveOutTheirParts();

private:
    static Report make(
        const test::ReportBoard& board,
        const QString& from,
        const QString& to,
        const std::function<void(ScheduleOptions&)>& adjust = {})
    {
        const SnapshotPtr snapshot = board.snapshot();
        ScheduleOptions options;
        options.period = {board.at(from), board.at(to)};
        options.rows.resize(static_cast<std::size_t>(snapshot->changes->size()));
        std::iota(options.rows.begin(), options.rows.end(), 0);
        options.windows = windowsInRange(*snapshot, options.period);
        if (adjust) {
            adjust(options);
        }
        return forwardSchedule(
            snapshot, options, *ReportLanguage::create(u"en"_s, snapshot->zone()));
    }

    static Report november()
    {
        return make(test::ReportBoard::november(), u"2026-11-25 00:00"_s, u"2026-11-30 00:00"_s);
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
};

void ScheduleReportTest::rowsAreGroupedByDay()
{
    const ReportTable table = blocksOf<ReportTable>(november()).first();
    QCOMPARE(table.name, u"changes"_s);
    QCOMPARE(table.rows->count(), 22 + 5);
    const ReportRow first = table.rows->row(0);
    QVERIFY(first.isGroup);
    QCOMPARE(first.groupTitle, u"Wed 25 November 2026"_s);
    QCOMPARE(first.groupNote, u"4 changes; maintenance: Network nights"_s);
    const ReportRow second = table.rows->row(1);
    QVERIFY(!second.isGroup);
    QCOMPARE(second.cells.size(), table.columns.size());
    QCOMPARE(second.cells.at(0).text, u"Wed 25, 18:00–19:30"_s);
    QCOMPARE(second.cells.at(1).text, u"CHG-2472"_s);
    QVERIFY(table.rows->row(5).isGroup);
    QCOMPARE(table.rows->groupOf(4), 0);
    QCOMPARE(table.rows->groupOf(5), 5);
    QCOMPARE(table.rows->groupOf(6), 5);
}

void ScheduleReportTest::rowsOnDemandAreAlwaysTheSame()
{
    const ReportTable table = blocksOf<ReportTable>(november()).first();
    for (int i = table.rows->count() - 1; i >= 0; --i) {
        const ReportRow once = table.rows->row(i);
        const ReportRow again = table.rows->row(i);
        QCOMPARE(once.cells, again.cells);
        QCOMPARE(once.groupTitle, again.groupTitle);
    }
}

void ScheduleReportTest::longPeriodHasOnePartForEachWeek()
{
    const Report report =
        make(test::ReportBoard::many(300), u"2026-01-01 00:00"_s, u"2026-02-01 00:00"_s);
    QStringList headings;
    for (const ReportHeading& heading : blocksOf<ReportHeading>(report)) {
        headings.append(heading.text);
    }
    QCOMPARE(
        headings.mid(0, 4),
        QStringList(
            {u"Week 1, Thu 1 to Sun 4 January 2026"_s,
             u"Week 2, Mon 5 to Sun 11 January 2026"_s,
             u"Week 3, Mon 12 to Sun 18 January 2026"_s,
             u"Week 4, Mon 19 to Sun 25 January 2026"_s}));
    // The parts together have the rows of the one table for files.
    int onPaper = 0;
    int inFile = 0;
    for (const ReportTable& table : blocksOf<ReportTable>(report)) {
        if (table.name == "changes"_L1) {
            (table.isOnlyInFile ? inFile : onPaper) += table.rows->count();
        }
    }
    QCOMPARE(onPaper, inFile);
    QCOMPARE(inFile, 300 + 25);
}

void ScheduleReportTest::whatStartsBeforeStandsOnTheFirstDay()
{
    test::ReportBoard board(u"Board"_s);
    test::BoardChange change;
    change.number = u"CHG-1"_s;
    change.start = board.at(u"2026-11-20 10:00"_s);
    change.end = board.at(u"2026-11-27 10:00"_s);
    board.add(change);
    const ReportTable table =
        blocksOf<ReportTable>(make(board, u"2026-11-25 00:00"_s, u"2026-11-30 00:00"_s)).first();
    QCOMPARE(table.rows->row(0).groupTitle, u"Wed 25 November 2026"_s);
    QCOMPARE(table.rows->row(1).cells.first().text, u"Fri 20 10:00 – Fri 27 10:00"_s);
}

void ScheduleReportTest::leftOutIsCounted()
{
    const Report report =
        make(test::ReportBoard::november(), u"2026-11-26 00:00"_s, u"2026-11-27 00:00"_s);
    const QList<ReportFact> expected{
        {u"Changes in the report"_s, u"6"_s},
        {u"in a freeze"_s, u"3"_s},
        {u"left out: without dates, or with an end before the start"_s, u"1"_s},
        {u"left out: outside the period"_s, u"16"_s}};
    QCOMPARE(report.contents, expected);
}

void ScheduleReportTest::lanesNameWhatCoversThem()
{
    const ReportLanes chart = blocksOf<ReportLanes>(november()).first();
    QCOMPARE(chart.days.size(), 5);
    QCOMPARE(chart.lanes.size(), 20);
    QCOMPARE(chart.lanes.first().name, u"Certificate Authority"_s);
    QCOMPARE(chart.lanes.first().bars.first().label, u"2472 M"_s);
    for (const ReportLane& lane : chart.lanes) {
        const bool isFrozen =
            std::any_of(lane.bands.begin(), lane.bands.end(), [](const ReportBand& band) {
                return band.isFreeze;
            });
        const QStringList frozen{u"Payment Gateway"_s, u"Customer Identity"_s, u"Disputes"_s};
        QVERIFY2(isFrozen == frozen.contains(lane.name), qPrintable(lane.name));
    }
}

void ScheduleReportTest::outagesAreSortedByService()
{
    const QList<ReportTable> tables = blocksOf<ReportTable>(november());
    const auto outages = std::find_if(tables.begin(), tables.end(), [](const ReportTable& table) {
        return table.name == "outages"_L1;
    });
    QVERIFY(outages != tables.end());
    QCOMPARE(outages->rows->count(), 8);
    QStringList services;
    for (int i = 0; i < outages->rows->count(); ++i) {
        services += outages->rows->row(i).cells.first().text;
    }
    QVERIFY(std::is_sorted(services.begin(), services.end()));
    QCOMPARE(outages->rows->row(0).cells.last().text, u"45 min"_s);
    QCOMPARE(outages->rows->row(0).cells.last().figure, 45.0);
}

void ScheduleReportTest::choicesLeaveOutTheirParts()
{
    const Report report = make(
        test::ReportBoard::november(),
        u"2026-11-25 00:00"_s,
        u"2026-11-30 00:00"_s,
        [](ScheduleOptions& options) {
            options.withTimeline = false;
            options.withConflicts = false;
            options.withOutages = false;
            options.withNotShown = false;
            options.lanes = ScheduleLanes::Team;
        });
    QVERIFY(blocksOf<ReportLanes>(report).isEmpty());
    for (const ReportTable& table : blocksOf<ReportTable>(report)) {
        QCOMPARE(table.name, u"changes"_s);
    }
}

QTEST_GUILESS_MAIN(ScheduleReportTest)

#include "ScheduleReportTest.moc"
