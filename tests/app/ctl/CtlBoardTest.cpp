// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Verbs.h"
#include "tests/app/ctl/CtlProgram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Boards as a whole: making, looking, copying, keeping, checking; and the conventions of every
/// verb.
class CtlBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVerbHasHelp_data();
    void everyVerbHasHelp();
    void verbsThatWriteTakeNoDefault_data();
    void verbsThatWriteTakeNoDefault();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void showingTakesTheEnvironmentsBoard();
    void nothingIsOverwritten();
    void sameSeedAndNowMakeTheSameBoard();
    void infoTellsCountsAndGaps();
    void missingAndForeignFilesAreRefused();
    void copyIsEqual();
    void backupComesBack();
    void auditIsVerifiedAndTamperingFound();
    void interruptLeavesNothingBehind();
    void programLinksNoGui();

private:
    CtlRun run(const QStringList& arguments) const { return m_ctl.run(arguments); }

    CtlProgram m_ctl;
    QString m_board;
};

void CtlBoardTest::initTestCase()
{
    m_board = m_ctl.file(u"demo.cboard"_s);
    const CtlRun made = run(
        {u"init"_s,
         u"--board"_s,
         m_board,
         u"--demo"_s,
         u"--now"_s,
         u"2026-11-25T13:03:00Z"_s,
         u"--json"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QCOMPARE(made.object().value("name"_L1).toString(), u"Northbank IT changes"_s);
    QVERIFY(made.object().value("changes"_L1).toInt() > 1000);
}

void CtlBoardTest::everyVerbHasHelp_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the program") << QString();
    for (const ctl::Verb& verb : ctl::verbs()) {
        QTest::newRow(verb.name) << QString::fromUtf8(verb.name);
    }
}

void CtlBoardTest::everyVerbHasHelp()
{
    QFETCH(QString, name);
    const CtlRun help = run(name.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.startsWith("Usage: changeboardctl"));
    QVERIFY(help.out.contains("--board"));
    QVERIFY(help.err.isEmpty());
    for (const QByteArray& line : help.out.split('\n')) {
        QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
    }
}

void CtlBoardTest::verbsThatWriteTakeNoDefault_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const ctl::Verb& verb : ctl::verbs()) {
        if (verb.board == ctl::BoardUse::Writes) {
            QStringList arguments = QString::fromUtf8(verb.name).split(u' ');
            const QStringList operands{u"CHG-1001"_s, u"approve"_s};
            arguments += operands.mid(0, verb.minOperands);
            QTest::newRow(verb.name) << arguments;
        }
    }
    QTest::newRow("transition to a state")
        << QStringList{u"transition"_s, u"CHG-1001"_s, u"closed"_s};
    QTest::newRow("edit of a field") << QStringList{u"edit"_s, u"CHG-1001"_s, u"title=x"_s};
}

void CtlBoardTest::verbsThatWriteTakeNoDefault()
{
    QFETCH(QStringList, arguments);
    CtlProgram ctl;
    ctl.setVariable(u"CHANGEBOARD_BOARD"_s, m_board);
    const CtlRun refused = ctl.run(arguments);
    QCOMPARE(refused.exitCode, 64);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(!refused.err.isEmpty());
}

void CtlBoardTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QStringList() << QByteArray("--help");
    QTest::newRow("no such verb") << QStringList{u"lsit"_s, u"changes"_s} << QByteArray("list");
    QTest::newRow("no such second word")
        << QStringList{u"board"_s, u"burn"_s} << QByteArray("board burn");
    QTest::newRow("no such option") << QStringList{u"info"_s, u"--jsn"_s} << QByteArray("--json");
    QTest::newRow("option without value")
        << QStringList{u"info"_s, u"--board"_s} << QByteArray("PLACE");
    QTest::newRow("value of a switch")
        << QStringList{u"info"_s, u"--json=yes"_s} << QByteArray("no value");
    QTest::newRow("no such kind") << QStringList{u"list"_s, u"chages"_s} << QByteArray("changes");
    QTest::newRow("no such choice")
        << QStringList{u"export"_s, u"--format"_s, u"pdf"_s} << QByteArray("csv");
    QTest::newRow("operand missing") << QStringList{u"show"_s} << QByteArray("NUMBER");
    QTest::newRow("operand too many") << QStringList{u"info"_s, u"x"_s} << QByteArray("too much");
    QTest::newRow("no zone") << QStringList{u"info"_s, u"--zone"_s, u"Nowhere/Land"_s}
                             << QByteArray("Europe/Berlin");
    QTest::newRow("no instant") << QStringList{u"info"_s, u"--now"_s, u"noon"_s}
                                << QByteArray("2026-11-25T22:00:00Z");
    QTest::newRow("both fillings")
        << QStringList{u"init"_s, u"--board"_s, u"/tmp/x"_s, u"--demo"_s, u"--scale"_s, u"300"_s}
        << QByteArray("not both");
    QTest::newRow("password in the address")
        << QStringList{u"info"_s, u"--board"_s, u"postgresql://u:secret@h/d"_s}
        << QByteArray("pgpass");
}

void CtlBoardTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CtlRun refused = run(arguments);
    QCOMPARE(refused.exitCode, 64);
    QVERIFY2(refused.err.contains(says), refused.err.constData());
    QVERIFY(!refused.err.contains("secret"));
}

void CtlBoardTest::showingTakesTheEnvironmentsBoard()
{
    CtlProgram ctl;
    ctl.setVariable(u"CHANGEBOARD_BOARD"_s, m_board);
    const CtlRun info = ctl.run({u"info"_s, u"--json"_s});
    QCOMPARE(info.exitCode, 0);
    QCOMPARE(info.object().value("demo"_L1).toBool(), true);
}

void CtlBoardTest::nothingIsOverwritten()
{
    const qint64 size = QFileInfo(m_board).size();
    for (const QStringList& filling : {QStringList(), {u"--demo"_s}, {u"--scale"_s, u"250"_s}}) {
        const CtlRun refused = run(QStringList{u"init"_s, u"--board"_s, m_board} + filling);
        QCOMPARE(refused.exitCode, 73);
        QVERIFY(!refused.err.isEmpty());
    }
    QCOMPARE(QFileInfo(m_board).size(), size);
    const CtlRun backup = run({u"board"_s, u"backup"_s, u"--board"_s, m_board, u"--to"_s, m_board});
    QVERIFY(backup.exitCode == 73 || backup.exitCode == 64);
}

void CtlBoardTest::sameSeedAndNowMakeTheSameBoard()
{
    QList<QByteArray> lists;
    for (const QString& name : {u"a"_s, u"b"_s}) {
        const QString board = m_ctl.file(name + u".cboard"_s);
        const CtlRun made = run(
            {u"init"_s,
             u"--board"_s,
             board,
             u"--scale"_s,
             u"300"_s,
             u"--seed"_s,
             u"5"_s,
             u"--now"_s,
             u"2026-11-25T13:03:00Z"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        lists.append(run({u"list"_s, u"changes"_s, u"--board"_s, board, u"--json"_s}).out);
    }
    QCOMPARE(lists.at(0).count('\n'), 300);
    QCOMPARE(lists.at(0), lists.at(1));
}

void CtlBoardTest::infoTellsCountsAndGaps()
{
    const CtlRun info = run({u"info"_s, u"--board"_s, m_board, u"--json"_s});
    QCOMPARE(info.exitCode, 0);
    QCOMPARE(info.out.count('\n'), 1);
    const QJsonObject object = info.object();
    const QJsonObject counts = object.value("counts"_L1).toObject();
    QCOMPARE(counts.value("service"_L1).toInt(), 40);
    QCOMPARE(counts.value("item"_L1).toInt(), 400);
    QVERIFY(counts.value("dependency"_L1).toInt() > 800);
    QVERIFY(object.value("schema_version"_L1).toInt() >= 1);
    QVERIFY(object.value("engine"_L1).toString().startsWith(u"SQLite"));
    QCOMPARE(object.value("zone"_L1).toString(), u"Europe/Berlin"_s);
    QCOMPARE(object.value("missing"_L1).toObject().value("changes_without_dates"_L1).toInt(), 0);
    QVERIFY(object.value("problems"_L1).toArray().isEmpty());
    const CtlRun text = run({u"info"_s, u"--board"_s, m_board});
    QVERIFY(text.out.contains("Northbank"));
}

void CtlBoardTest::missingAndForeignFilesAreRefused()
{
    const CtlRun missing = run({u"info"_s, u"--board"_s, m_ctl.file(u"none.cboard"_s)});
    QCOMPARE(missing.exitCode, 66);
    QVERIFY(missing.err.contains("none.cboard"));
    const QString foreign = m_ctl.write(u"foreign.cboard"_s, QByteArray(4096, 'x'));
    const CtlRun refused = run({u"info"_s, u"--board"_s, foreign});
    QVERIFY(refused.exitCode == 65 || refused.exitCode == 66);
    QVERIFY(refused.err.contains("foreign.cboard"));
}

void CtlBoardTest::copyIsEqual()
{
    const QString copy = m_ctl.file(u"copy.cboard"_s);
    const CtlRun copied =
        run({u"board"_s, u"copy"_s, u"--board"_s, m_board, u"--to"_s, copy, u"--json"_s});
    QVERIFY2(copied.exitCode == 0, (copied.out + copied.err).constData());
    QCOMPARE(
        copied.object()
            .value("tables"_L1)
            .toObject()
            .value("change"_L1)
            .toObject()
            .value("hash"_L1)
            .toString()
            .size(),
        64);
    const auto counts = [this](const QString& board) {
        return run({u"info"_s, u"--board"_s, board, u"--json"_s})
            .object()
            .value("counts"_L1)
            .toObject();
    };
    QCOMPARE(counts(copy), counts(m_board));
    const QStringList show{
        u"show"_s, u"CHG-1200"_s, u"--json"_s, u"--history"_s, u"0"_s, u"--board"_s};
    QJsonObject before = run(show + QStringList{m_board}).object();
    QJsonObject after = run(show + QStringList{copy}).object();
    QVERIFY(before.size() > 30);
    QCOMPARE(after, before);
    QCOMPARE(run({u"board"_s, u"copy"_s, u"--board"_s, m_board, u"--to"_s, copy}).exitCode, 73);
    QCOMPARE(run({u"board"_s, u"copy"_s, u"--board"_s, m_board}).exitCode, 64);
}

void CtlBoardTest::backupComesBack()
{
    const QString backup = m_ctl.file(u"backup.cboard"_s);
    const QString restored = m_ctl.file(u"restored.cboard"_s);
    QCOMPARE(run({u"board"_s, u"backup"_s, u"--board"_s, m_board, u"--to"_s, backup}).exitCode, 0);
    const CtlRun back =
        run({u"board"_s, u"restore"_s, u"--board"_s, restored, backup, u"--json"_s});
    QVERIFY2(back.exitCode == 0, back.err.constData());
    const auto sequence = [this](const QString& board) {
        return run({u"info"_s, u"--board"_s, board, u"--json"_s})
            .object()
            .value("sequence"_L1)
            .toInteger();
    };
    QCOMPARE(sequence(restored), sequence(m_board));
    QCOMPARE(run({u"board"_s, u"restore"_s, u"--board"_s, restored, backup}).exitCode, 73);
    QCOMPARE(
        run({u"board"_s, u"restore"_s, u"--board"_s, m_ctl.file(u"x"_s), m_ctl.file(u"none"_s)})
            .exitCode,
        66);
    QCOMPARE(run({u"board"_s, u"migrate"_s, u"--board"_s, restored}).exitCode, 0);
}

void CtlBoardTest::auditIsVerifiedAndTamperingFound()
{
    const QString board = m_ctl.file(u"audited.cboard"_s);
    QVERIFY(run({u"init"_s, u"--board"_s, board, u"--scale"_s, u"250"_s}).exitCode == 0);
    const CtlRun sound = run({u"audit"_s, u"verify"_s, u"--board"_s, board, u"--json"_s});
    QCOMPARE(sound.exitCode, 0);
    QCOMPARE(sound.object().value("ok"_L1).toBool(), true);
    QVERIFY(sound.object().value("entries"_L1).toInteger() > 0);
    QCOMPARE(run({u"board"_s, u"check"_s, u"--board"_s, board}).exitCode, 0);

    QProcess sqlite;
    sqlite.start(
        u"sqlite3"_s,
        {board,
         u"DROP TRIGGER audit_entry_is_never_changed; UPDATE audit_entry SET author = 'x' WHERE sequence = 2;"_s});
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(sqlite.exitCode(), 0);
    const CtlRun broken = run({u"audit"_s, u"verify"_s, u"--board"_s, board, u"--json"_s});
    QCOMPARE(broken.exitCode, 1);
    const QJsonArray problems = broken.object().value("problems"_L1).toArray();
    QVERIFY(!problems.isEmpty());
    QVERIFY2(problems.first().toString().contains(u'2'), broken.out.constData());
}

void CtlBoardTest::interruptLeavesNothingBehind()
{
    const QString board = m_ctl.file(u"stopped.cboard"_s);
    QProcess process;
    m_ctl.prepare(process);
    process.setArguments({u"init"_s, u"--board"_s, board, u"--scale"_s, u"1000000"_s});
    process.start();
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(board + u"-wal"_s).size() > 1'000'000, 60'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!QFileInfo::exists(board));
    QVERIFY(!QFileInfo::exists(board + u"-wal"_s));
}

void CtlBoardTest::programLinksNoGui()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {CtlProgram::path()});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(!libraries.contains("libQt6Gui"));
    QVERIFY(!libraries.contains("libQt6Widgets"));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CtlBoardTest)
#include "CtlBoardTest.moc"
