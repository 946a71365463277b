// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/CtlProgram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Baselines, and what differs since one.
class CtlDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBaselineIsTakenAndListed();
    void aMoveIsTold();
    void kindAndFilterNarrow();
    void aTimeIsRebuiltFromTheHistory();
    void withoutABaselineItSaysWhatWouldDo();
    void whatIsNotThereIsSaid();
    void takingNeedsABoard();

private:
    CtlRun run(const QStringList& arguments) const { return m_ctl.run(arguments); }

    CtlProgram m_ctl;
    QString m_board;
};

void CtlDiffTest::initTestCase()
{
    m_board = m_ctl.file(u"bank.cboard"_s);
    QCOMPARE(run({u"init"_s, u"--board"_s, m_board}).exitCode, 0);
    const QString schedule = m_ctl.write(
        u"changes.csv"_s,
        "number,title,state,type,planned_start,planned_end\n"
        "CHG-1,One,scheduled,normal,2026-11-25T20:00:00+01:00,2026-11-25T22:00:00+01:00\n"
        "CHG-2,Two,scheduled,normal,2026-11-26T20:00:00+01:00,2026-11-26T22:00:00+01:00\n");
    const CtlRun read = run({u"import"_s, u"--board"_s, m_board, schedule, u"--json"_s});
    QVERIFY2(read.exitCode == 0, read.err.constData());
    QCOMPARE(read.object().value("new"_L1).toInt(), 2);
}

void CtlDiffTest::aBaselineIsTakenAndListed()
{
    const CtlRun taken =
        run({u"baseline"_s, u"take"_s, u"--board"_s, m_board, u"Before"_s, u"--json"_s});
    QVERIFY2(taken.exitCode == 0, taken.err.constData());
    QCOMPARE(taken.object().value("name"_L1).toString(), u"Before"_s);
    QCOMPARE(taken.object().value("changes"_L1).toInt(), 2);
    const CtlRun list = run({u"baseline"_s, u"list"_s, u"--board"_s, m_board, u"--json"_s});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.objects().size(), 1);
    QCOMPARE(list.object().value("id"_L1), taken.object().value("id"_L1));
    QCOMPARE(run({u"diff"_s, u"--board"_s, m_board, u"--json"_s}).objects().size(), 0);
}

void CtlDiffTest::aMoveIsTold()
{
    const CtlRun moved = run(
        {u"move"_s,
         u"--board"_s,
         m_board,
         u"CHG-1"_s,
         u"--start"_s,
         u"2026-11-27T20:00:00+01:00"_s,
         u"--reason"_s,
         u"The vendor comes later"_s});
    QVERIFY2(moved.exitCode == 0, moved.err.constData());
    const CtlRun diff = run({u"diff"_s, u"--board"_s, m_board, u"--json"_s});
    QVERIFY2(diff.exitCode == 0, diff.err.constData());
    QCOMPARE(diff.objects().size(), 1);
    const QJsonObject row = diff.object();
    QCOMPARE(row.value("kind"_L1).toString(), u"moved"_s);
    QCOMPARE(row.value("number"_L1).toString(), u"CHG-1"_s);
    QCOMPARE(row.value("start_moved"_L1).toInt(), 2 * 24 * 3600);
    QCOMPARE(
        row.value("then"_L1).toObject().value("planned_start"_L1).toString(),
        u"2026-11-25T19:00:00Z"_s);
    QCOMPARE(
        row.value("now"_L1).toObject().value("planned_start"_L1).toString(),
        u"2026-11-27T19:00:00Z"_s);
    QCOMPARE(row.value("reason"_L1).toString(), u"The vendor comes later"_s);
    const CtlRun table = run({u"diff"_s, u"--board"_s, m_board, u"--since"_s, u"before"_s});
    QVERIFY(table.out.contains("moved\tCHG-1\t"));
    QVERIFY(table.err.contains("1 of 1 rows, since Before"));
}

void CtlDiffTest::kindAndFilterNarrow()
{
    const QStringList diff{u"diff"_s, u"--board"_s, m_board, u"--json"_s};
    QCOMPARE(run(diff + QStringList{u"--kind"_s, u"new"_s}).objects().size(), 0);
    QCOMPARE(run(diff + QStringList{u"--kind"_s, u"moved"_s}).objects().size(), 1);
    QCOMPARE(run(diff + QStringList{u"--filter"_s, u"Two"_s}).objects().size(), 0);
    QCOMPARE(run(diff + QStringList{u"--filter"_s, u"One"_s}).objects().size(), 1);
    QCOMPARE(run(diff + QStringList{u"--kind"_s, u"gone"_s}).exitCode, 64);
}

void CtlDiffTest::aTimeIsRebuiltFromTheHistory()
{
    const CtlRun diff =
        run({u"diff"_s, u"--board"_s, m_board, u"--since"_s, u"2020-01-01"_s, u"--json"_s});
    QVERIFY2(diff.exitCode == 0, diff.err.constData());
    QCOMPARE(diff.objects().size(), 2);
    QCOMPARE(diff.object().value("kind"_L1).toString(), u"new"_s);
    QVERIFY(diff.object().value("then"_L1).isNull());
}

void CtlDiffTest::withoutABaselineItSaysWhatWouldDo()
{
    const QString empty = m_ctl.file(u"empty.cboard"_s);
    QCOMPARE(run({u"init"_s, u"--board"_s, empty}).exitCode, 0);
    const CtlRun diff = run({u"diff"_s, u"--board"_s, empty});
    QCOMPARE(diff.exitCode, 66);
    QVERIFY(diff.err.contains("no baseline"));
}

void CtlDiffTest::whatIsNotThereIsSaid()
{
    const CtlRun diff = run({u"diff"_s, u"--board"_s, m_board, u"--since"_s, u"Nothing"_s});
    QCOMPARE(diff.exitCode, 66);
    QVERIFY(diff.err.contains("Nothing"));
}

void CtlDiffTest::takingNeedsABoard()
{
    QCOMPARE(run({u"baseline"_s, u"take"_s, u"Before"_s}).exitCode, 64);
    QCOMPARE(run({u"baseline"_s, u"take"_s, u"--board"_s, m_board}).exitCode, 64);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CtlDiffTest)
#include "CtlDiffTest.moc"
