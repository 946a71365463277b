// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/CtlProgram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Free windows and clearing on the command line.
class CtlSlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneChangeGetsRankedWindowsWithReasons();
    void countAndLookAheadAreObeyed();
    void severalChangesGetMoves();
    void whatForbidsIsNamed();
    void wrongArgumentsAreSaid();

private:
    CtlRun on(const QStringList& arguments) const
    {
        return m_ctl.run(
            arguments + QStringList{u"--board"_s, m_board, u"--now"_s, u"2026-11-25T13:03:00Z"_s});
    }

    QStringList comingNumbers(int limit) const
    {
        const CtlRun found =
            on({u"list"_s,
                u"changes"_s,
                u"--from"_s,
                u"2026-11-27"_s,
                u"--filter"_s,
                u"state:scheduled"_s,
                u"--limit"_s,
                QString::number(limit),
                u"--json"_s});
        QStringList numbers;
        for (const QJsonObject& change : found.objects()) {
            numbers.append(change.value("number"_L1).toString());
        }
        return numbers;
    }

    CtlProgram m_ctl;
    QString m_board;
};

void CtlSlotsTest::initTestCase()
{
    m_board = m_ctl.file(u"demo.cboard"_s);
    const CtlRun made = on({u"init"_s, u"--demo"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

void CtlSlotsTest::oneChangeGetsRankedWindowsWithReasons()
{
    for (const QString& number : comingNumbers(6)) {
        const CtlRun run = on({u"slots"_s, number, u"--json"_s});
        const QJsonObject told = run.object();
        QCOMPARE(told.value("number"_L1).toString(), number);
        const QJsonArray windows = told.value("slots"_L1).toArray();
        const bool isFree = !windows.isEmpty() && windows.first()["free"_L1].toBool();
        QCOMPARE(run.exitCode, isFree ? 0 : 1);
        for (const QJsonValue& window : windows) {
            QVERIFY(window["start"_L1].toString() >= u"2026-11-25T13:03:00Z"_s);
            QVERIFY(!window["reasons"_L1].toArray().isEmpty());
        }
        QVERIFY(isFree || !told.value("forbidden_by"_L1).toArray().isEmpty());
    }
}

void CtlSlotsTest::countAndLookAheadAreObeyed()
{
    const QString number = comingNumbers(1).first();
    const CtlRun run =
        on({u"slots"_s, number, u"--count"_s, u"1"_s, u"--within"_s, u"30"_s, u"--json"_s});
    QVERIFY(run.object().value("slots"_L1).toArray().size() <= 1);
    const CtlRun table = on({u"slots"_s, number});
    QVERIFY(table.out.startsWith("rank\twindow"));
}

void CtlSlotsTest::severalChangesGetMoves()
{
    const CtlRun run = on(QStringList{u"slots"_s, u"--json"_s} + comingNumbers(12));
    const QJsonObject told = run.object();
    QVERIFY2(run.exitCode == 0 || run.exitCode == 1, run.err.constData());
    QCOMPARE(run.exitCode == 1, told.value("status"_L1).toString() == u"no-way"_s);
    QVERIFY(told.value("conflicts_after"_L1).toInt() <= told.value("conflicts_before"_L1).toInt());
    QVERIFY(told.value("least_moves"_L1).toInt() <= told.value("moves"_L1).toArray().size());
}

void CtlSlotsTest::whatForbidsIsNamed()
{
    // Within a day there is no maintenance for most.
    bool isNamed = false;
    for (const QString& number : comingNumbers(12)) {
        const CtlRun run = on({u"slots"_s, number, u"--within"_s, u"1"_s, u"--json"_s});
        const QJsonArray rules = run.object().value("forbidden_by"_L1).toArray();
        isNamed |=
            run.exitCode == 1 && !rules.isEmpty() && !rules.first()["text"_L1].toString().isEmpty();
    }
    QVERIFY(isNamed);
}

void CtlSlotsTest::wrongArgumentsAreSaid()
{
    const QString number = comingNumbers(1).first();
    QCOMPARE(on({u"slots"_s}).exitCode, 64);
    QCOMPARE(on({u"slots"_s, number, u"--within"_s, u"0"_s}).exitCode, 64);
    QCOMPARE(on({u"slots"_s, number, u"--count"_s, u"many"_s}).exitCode, 64);
    QCOMPARE(on({u"slots"_s, u"CHG-0"_s}).exitCode, 66);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CtlSlotsTest)
#include "CtlSlotsTest.moc"
