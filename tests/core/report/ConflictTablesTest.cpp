// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ConflictTables.h"

#include "core/report/ScheduleReport.h"
#include "tests/support/MemoryBoard.h"

#include <QTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Conflicts on paper and in files.
class ConflictTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lettersAreDrawnAndExportedInWords();
    void theScheduleTellsWhatCollides();
    void aPeriodWithoutConflictsSaysSo();
    void aChangeTellsItsOtherSide();
    void wordsFollowTheReportsLanguage();

private:
    Change add(test::MemoryBoard& board, const QString& number, int hour) const;
    QList<ReportBlock> blocks(const Span& period) const;

    ItemId m_item;
    SnapshotPtr m_board;
    ReportLanguage m_language;
};

Change ConflictTablesTest::add(test::MemoryBoard& board, const QString& number, int hour) const
{
    Change change;
    change.id = ChangeId::make();
    change.number = number;
    change.title = u"Title of "_s + number;
    change.state = ChangeState::Scheduled;
    change.plannedStart = Instant{hour * msPerHour};
    change.plannedEnd = Instant{(hour + 2) * msPerHour};
    change.items = {m_item};
    board.add(change);
    return change;
}

void ConflictTablesTest::init()
{
    test::MemoryBoard board{BoardSettings()};
    ConfigurationItem item;
    item.id = ItemId::make();
    item.name = u"ora-rac-07"_s;
    m_item = item.id;
    board.add(item);
    add(board, u"CHG-1"_s, 10);
    add(board, u"CHG-2"_s, 11);
    add(board, u"CHG-3"_s, 40);
    m_board = board.snapshot();
}

QList<ReportBlock> ConflictTablesTest::blocks(const Span& period) const
{
    const auto conflicts = reportConflicts(*m_board, {});
    ConflictSelection selection;
    selection.rows.assign(m_board->changes->ids.size(), true);
    selection.period = period;
    return conflictBlocks(m_board, *conflicts, selection, m_language);
}

void ConflictTablesTest::lettersAreDrawnAndExportedInWords()
{
    const auto conflicts = reportConflicts(*m_board, {});
    const ReportCell cell = conflictLettersCell(conflicts->of(0), m_language);
    QVERIFY(cell.code > 0);
    QCOMPARE(cell.exported, u"Same CI (blocks)"_s);
    QCOMPARE(conflictLettersCell({}, m_language).code, -1);
    QVERIFY(conflicts->of(2).isEmpty());
}

void ConflictTablesTest::theScheduleTellsWhatCollides()
{
    const QList<ReportBlock> shown = blocks({{0}, {msPerDay}});
    QCOMPARE(shown.size(), 4);
    const auto& text = std::get<ReportParagraph>(shown[1]).text;
    QVERIFY2(text.startsWith(u"1 blocking conflict."_s), qPrintable(text));
    const auto& causes = std::get<ReportTable>(shown[2]);
    QVERIFY(causes.isOnlyOnPaper);
    QCOMPARE(causes.rows->count(), 1);
    QCOMPARE(causes.rows->row(0).cells.at(1).text, u"ora-rac-07"_s);
    const auto& all = std::get<ReportTable>(shown[3]);
    QVERIFY(all.isOnlyInFile);
    QCOMPARE(all.rows->count(), 1);
    const QList<ReportCell> cells = all.rows->row(0).cells;
    QCOMPARE(cells.size(), all.columns.size());
    QCOMPARE(cells.at(2).text, u"CHG-1"_s);
    QCOMPARE(cells.at(3).text, u"CHG-2"_s);
    QCOMPARE(cells.at(4).at, Instant{11 * msPerHour});
    QCOMPARE(cells.at(5).at, Instant{12 * msPerHour});
    QCOMPARE(cells.at(7).text, u"open"_s);
}

void ConflictTablesTest::aPeriodWithoutConflictsSaysSo()
{
    const QList<ReportBlock> shown = blocks({{msPerDay}, {2 * msPerDay}});
    QCOMPARE(shown.size(), 2);
    QVERIFY(std::get<ReportParagraph>(shown[1]).text.startsWith(u"Nothing collides."_s));
}

void ConflictTablesTest::aChangeTellsItsOtherSide()
{
    const auto conflicts = reportConflicts(*m_board, {});
    const QList<ReportBlock> shown = changeConflictBlocks(m_board, *conflicts, 1, m_language);
    QCOMPARE(shown.size(), 3);
    const auto& table = std::get<ReportTable>(shown[1]);
    QCOMPARE(table.rows->count(), 1);
    QCOMPARE(table.rows->row(0).cells.at(1).text, u"CHG-1 Title of CHG-1"_s);
    QVERIFY(changeConflictBlocks(m_board, *conflicts, 2, m_language).isEmpty());
}

void ConflictTablesTest::wordsFollowTheReportsLanguage()
{
    for (int kind = 0; kind < conflictKindCount; ++kind) {
        QVERIFY(!conflictKindName(static_cast<ConflictKind>(kind), m_language).isEmpty());
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ConflictTablesTest)
#include "ConflictTablesTest.moc"
