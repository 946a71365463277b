// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/CtlProgram.h"

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// What collides, on the sample board.
class CtlConflictsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachConflictIsALine();
    void kindsAndChangesNarrow();
    void aPeriodNarrows();
    void showTellsTheSame();
    void causesTakeInEveryConflict();
    void filtersAskForConflicts();
    void aMoveMakesNewOnes();
    void pipesGetTabs();
    void unknownKindsAreUsageErrors();

private:
    CtlRun on(const QStringList& arguments) const
    {
        return m_ctl.run(
            arguments + QStringList{u"--board"_s, m_board, u"--now"_s, u"2026-11-25T13:03:00Z"_s});
    }

    QList<QJsonObject> conflicts(const QStringList& options = {}) const
    {
        return on(QStringList{u"conflicts"_s, u"--json"_s} + options).objects();
    }

    QTemporaryDir m_folder;
    CtlProgram m_ctl;
    QString m_board;
};

void CtlConflictsTest::initTestCase()
{
    m_board = m_folder.filePath(u"bank.cboard"_s);
    const CtlRun made = on({u"init"_s, u"--demo"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

void CtlConflictsTest::eachConflictIsALine()
{
    const QList<QJsonObject> all = conflicts();
    QVERIFY(all.size() > 20);
    QSet<QString> kinds;
    for (const QJsonObject& conflict : all) {
        for (const QString& key :
             {u"a"_s, u"b"_s, u"kind"_s, u"start"_s, u"end"_s, u"cis"_s, u"path"_s, u"severity"_s})
        {
            QVERIFY2(conflict.contains(key), qPrintable(key));
        }
        const QString kind = conflict.value(u"kind").toString();
        kinds.insert(kind);
        QCOMPARE(kind == u"related-ci", !conflict.value(u"path").toArray().isEmpty());
        QCOMPARE(conflict.value(u"b").isNull(), kind == u"outside-maintenance");
        QCOMPARE(conflict.value(u"checked_at").toString(), u"2026-11-25T13:03:00Z"_s);
    }
    QVERIFY(kinds.contains(u"same-ci"_s) && kinds.contains(u"freeze"_s));
}

void CtlConflictsTest::kindsAndChangesNarrow()
{
    const QList<QJsonObject> two =
        conflicts({u"--kind"_s, u"same-ci"_s, u"--kind"_s, u"same-assignee"_s});
    QVERIFY(!two.isEmpty());
    for (const QJsonObject& conflict : two) {
        const QString kind = conflict.value(u"kind").toString();
        QVERIFY(kind == u"same-ci" || kind == u"same-assignee");
    }
    const QString number = two.first().value(u"b").toString();
    const QList<QJsonObject> ofOne = conflicts({u"--change"_s, number});
    QVERIFY(!ofOne.isEmpty());
    for (const QJsonObject& conflict : ofOne) {
        QVERIFY(conflict.value(u"a") == number || conflict.value(u"b") == number);
    }
    QCOMPARE(on({u"conflicts"_s, u"--change"_s, u"CHG-none"_s}).exitCode, 66);
}

void CtlConflictsTest::aPeriodNarrows()
{
    const QList<QJsonObject> all = conflicts();
    qsizetype expected = 0;
    for (const QJsonObject& conflict : all) {
        expected += conflict.value(u"start").toString() < u"2026-11-29T23:00:00Z"
                && conflict.value(u"end").toString() > u"2026-11-26T23:00:00Z"
            ? 1
            : 0;
    }
    QVERIFY(expected > 0 && expected < all.size());
    QCOMPARE(
        conflicts({u"--from"_s, u"2026-11-27"_s, u"--to"_s, u"2026-11-29"_s}).size(), expected);
}

void CtlConflictsTest::showTellsTheSame()
{
    const QString number = conflicts({u"--kind"_s, u"same-ci"_s}).first().value(u"a").toString();
    const QJsonArray shown =
        on({u"show"_s, number, u"--json"_s}).object().value(u"conflicts").toArray();
    const QList<QJsonObject> listed = conflicts({u"--change"_s, number});
    QCOMPARE(shown.size(), listed.size());
    for (qsizetype i = 0; i < listed.size(); ++i) {
        QCOMPARE(shown.at(i).toObject(), listed.at(i));
    }
    QVERIFY(on({u"show"_s, number}).out.contains("conflict"));
}

void CtlConflictsTest::causesTakeInEveryConflict()
{
    const QList<QJsonObject> causes = conflicts({u"--causes"_s});
    qsizetype sum = 0;
    QSet<QString> ids;
    for (const QJsonObject& cause : causes) {
        sum += cause.value(u"conflicts").toInt();
        ids.insert(cause.value(u"id").toString());
        QVERIFY(!cause.value(u"title").toString().isEmpty());
    }
    QCOMPARE(sum, conflicts().size());
    QCOMPARE(ids.size(), causes.size());
}

void CtlConflictsTest::filtersAskForConflicts()
{
    QSet<QString> changes;
    for (const QJsonObject& conflict : conflicts({u"--kind"_s, u"same-ci"_s})) {
        if (!conflict.contains(u"accepted")) { // filters ask for open ones
            changes << conflict.value(u"a").toString() << conflict.value(u"b").toString();
        }
    }
    const QList<QJsonObject> listed =
        on({u"list"_s, u"changes"_s, u"--filter"_s, u"conflict:same-ci"_s, u"--json"_s}).objects();
    QCOMPARE(listed.size(), changes.size());
}

void CtlConflictsTest::aMoveMakesNewOnes()
{
    QCOMPARE(on({u"baseline"_s, u"take"_s, u"before"_s}).exitCode, 0);
    QCOMPARE(conflicts({u"--since"_s, u"before"_s}).size(), 0);
    // Three days take in what others do then.
    const QJsonObject known = conflicts({u"--kind"_s, u"same-ci"_s}).first();
    const QString moved = known.value(u"a").toString();
    const CtlRun move = on(
        {u"move"_s, moved, u"--start"_s, u"2026-12-01T20:00"_s, u"--end"_s, u"2026-12-04T20:00"_s});
    QVERIFY2(move.exitCode == 0, move.err.constData());
    const QList<QJsonObject> fresh = conflicts({u"--since"_s, u"before"_s});
    QVERIFY(!fresh.isEmpty());
    for (const QJsonObject& conflict : fresh) {
        QVERIFY(conflict.value(u"a") == moved || conflict.value(u"b") == moved);
    }
}

void CtlConflictsTest::pipesGetTabs()
{
    const CtlRun run = on({u"conflicts"_s, u"--kind"_s, u"freeze"_s});
    QCOMPARE(run.exitCode, 0);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("kind\tseverity\tchange\twith\tstart\tend\tstate\tcis"));
    QVERIFY(lines.size() > 1);
    QVERIFY(run.err.contains(" of "));
}

void CtlConflictsTest::unknownKindsAreUsageErrors()
{
    QCOMPARE(on({u"conflicts"_s, u"--kind"_s, u"capacity"_s}).exitCode, 64);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CtlConflictsTest)
#include "CtlConflictsTest.moc"
