// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/CalendarWindow.h"
#include "tests/app/ctl/CtlProgram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Reading and editing records, files in and out.
class CtlRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAreFilteredAndCounted();
    void everyKindIsListed_data();
    void everyKindIsListed();
    void exceptionsNameTheirFreezeAndChange();
    void pipesGetTabs();
    void showTellsAllOfAChange();
    void unknownNumbersAreSaid();
    void windowsAreExpanded();
    void searchFinds();
    void editsAreAuditedAndChecked();
    void wrongEditsWriteNothing_data();
    void wrongEditsWriteNothing();
    void movingKeepsTheLength();
    void stepsFollowTheLifecycle();
    void decisionsFollowThePolicy();
    void importIsIdempotent();
    void dryRunAndStrictWriteNothing();
    void oneIsSaidInTheSingular();
    void exportsComeBack_data();
    void exportsComeBack();
    void dependenciesComeBack_data();
    void dependenciesComeBack();

private:
    CtlRun on(const QStringList& arguments) const
    {
        return m_ctl.run(
            arguments + QStringList{u"--board"_s, m_board, u"--now"_s, u"2026-11-25T13:03:00Z"_s});
    }

    QList<QJsonObject> listed(const QStringList& arguments) const
    {
        return on(QStringList{u"list"_s} + arguments + QStringList{u"--json"_s}).objects();
    }

    QJsonObject shown(const QString& number) const
    {
        return on({u"show"_s, number, u"--json"_s}).object();
    }

    QString firstIn(const QString& filter) const
    {
        const QList<QJsonObject> found =
            listed({u"changes"_s, u"--filter"_s, filter, u"--limit"_s, u"1"_s});
        return found.value(0).value("number"_L1).toString();
    }

    CtlProgram m_ctl;
    QString m_board;
    QString m_manager;
    QString m_chair;
};

void CtlRecordsTest::initTestCase()
{
    m_board = m_ctl.file(u"demo.cboard"_s);
    const CtlRun made = on({u"init"_s, u"--demo"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    for (const QJsonObject& person : listed({u"persons"_s})) {
        const QJsonArray roles = person.value("roles"_L1).toArray();
        const QString login = person.value("login"_L1).toString();
        m_manager = roles.contains(u"change_manager"_s) ? login : m_manager;
        m_chair = roles.contains(u"cab_chair"_s) ? login : m_chair;
    }
    QVERIFY(!m_manager.isEmpty() && !m_chair.isEmpty());
}

void CtlRecordsTest::listsAreFilteredAndCounted()
{
    const CtlRun all = on({u"list"_s, u"changes"_s, u"--json"_s});
    QCOMPARE(all.exitCode, 0);
    const auto total = all.objects().size();
    QVERIFY(total > 1000);
    QVERIFY2(
        all.err.contains(QByteArray::number(total) + " of " + QByteArray::number(total)),
        all.err.constData());

    const CtlRun some =
        on({u"list"_s,
            u"changes"_s,
            u"--filter"_s,
            u"state:authorize"_s,
            u"--limit"_s,
            u"3"_s,
            u"--json"_s});
    QCOMPARE(some.objects().size(), 3);
    for (const QJsonObject& change : some.objects()) {
        QCOMPARE(change.value("state"_L1).toString(), u"authorize"_s);
        QVERIFY(change.value("planned_start"_L1).toString().endsWith(u'Z'));
        QVERIFY(change.value("items"_L1).isArray());
    }
    const QList<QJsonObject> week =
        listed({u"changes"_s, u"--from"_s, u"2026-11-23"_s, u"--to"_s, u"2026-11-29"_s});
    QVERIFY(week.size() > 25 && week.size() < 70);
    QVERIFY(
        week.first().value("planned_start"_L1).toString()
        <= week.last().value("planned_start"_L1).toString());

    const CtlRun wrong = on({u"list"_s, u"changes"_s, u"--filter"_s, u"state:nowhere"_s});
    QVERIFY(wrong.exitCode == 64 || wrong.err.contains("nowhere"));
    QCOMPARE(
        on({u"list"_s, u"changes"_s, u"--from"_s, u"2026-12-01"_s, u"--to"_s, u"2026-11-01"_s})
            .exitCode,
        64);
    QCOMPARE(on({u"list"_s, u"changes"_s, u"--limit"_s, u"many"_s}).exitCode, 64);
    QCOMPARE(on({u"list"_s, u"services"_s, u"--filter"_s, u"x"_s}).exitCode, 64);
}

void CtlRecordsTest::everyKindIsListed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("key");
    QTest::newRow("incidents") << u"incidents"_s << u"opened_at"_s;
    QTest::newRow("requests") << u"requests"_s << u"requested_at"_s;
    QTest::newRow("deployments") << u"deployments"_s << u"outcome"_s;
    QTest::newRow("services") << u"services"_s << u"criticality"_s;
    QTest::newRow("items") << u"items"_s << u"type"_s;
    QTest::newRow("persons") << u"persons"_s << u"roles"_s;
    QTest::newRow("groups") << u"groups"_s << u"members"_s;
    QTest::newRow("windows") << u"windows"_s << u"comes_again"_s;
    QTest::newRow("meetings") << u"meetings"_s << u"quorum"_s;
}

void CtlRecordsTest::everyKindIsListed()
{
    QFETCH(QString, kind);
    QFETCH(QString, key);
    const QList<QJsonObject> records = listed({kind});
    QVERIFY(records.size() > 5);
    QVERIFY(records.first().contains(key));
    QVERIFY(on({u"list"_s, kind}).out.split('\n').size() > 5);
}

void CtlRecordsTest::exceptionsNameTheirFreezeAndChange()
{
    const QList<QJsonObject> exceptions = listed({u"exceptions"_s});
    QVERIFY(!exceptions.isEmpty());
    for (const QJsonObject& exception : exceptions) {
        QVERIFY(exception.value("window"_L1).toString().contains(u"freeze"));
        QVERIFY(exception.value("change"_L1).toString().startsWith(u"CHG-"));
        QVERIFY(fromText<ExceptionState>(exception.value("state"_L1).toString()));
    }
}

void CtlRecordsTest::pipesGetTabs()
{
    const CtlRun list =
        on({u"list"_s, u"changes"_s, u"--limit"_s, u"2"_s, u"--zone"_s, u"America/New_York"_s});
    const QList<QByteArray> lines = list.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const QByteArray& line : lines) {
        QCOMPARE(line.count('\t'), 8);
    }
}

void CtlRecordsTest::showTellsAllOfAChange()
{
    const QString number = firstIn(u"state:authorize"_s);
    const QJsonObject change = shown(number);
    QCOMPARE(change.value("number"_L1).toString(), number);
    for (const QLatin1StringView key :
         {"title"_L1,
          "planned_start"_L1,
          "backout"_L1,
          "decisions"_L1,
          "conditions"_L1,
          "attachments"_L1,
          "incidents"_L1,
          "deployments"_L1,
          "transitions"_L1,
          "history"_L1,
          "display_state"_L1,
          "revision"_L1})
    {
        QVERIFY2(change.contains(key), key.data());
    }
    QVERIFY(!change.value("history"_L1).toArray().isEmpty());
    const QJsonObject step = change.value("transitions"_L1).toArray().first().toObject();
    QCOMPARE(step.value("allowed"_L1).toBool(), false);
    QVERIFY(!step.value("why_not"_L1).toString().isEmpty());
    QVERIFY(on({u"show"_s, number.toLower()}).out.contains(number.toUtf8()));
    QCOMPARE(shown(u"INC-00001"_s).value("kind"_L1).toString(), u"incident"_s);
    QCOMPARE(shown(u"REQ-00001"_s).value("kind"_L1).toString(), u"request"_s);
}

void CtlRecordsTest::unknownNumbersAreSaid()
{
    for (const QStringList& arguments :
         {QStringList{u"show"_s, u"CHG-9"_s},
          {u"edit"_s, u"CHG-9"_s, u"title=x"_s},
          {u"transition"_s, u"CHG-9"_s, u"closed"_s}})
    {
        const CtlRun missing = on(arguments);
        QCOMPARE(missing.exitCode, 66);
        QVERIFY(missing.err.contains("CHG-9"));
    }
}

void CtlRecordsTest::windowsAreExpanded()
{
    const CtlRun windows =
        on({u"windows"_s, u"--from"_s, u"2026-11-23"_s, u"--to"_s, u"2026-11-29"_s, u"--json"_s});
    QVERIFY2(windows.exitCode == 0, windows.err.constData());
    QStringList names;
    for (const QJsonObject& window : windows.objects()) {
        names.append(window.value("window"_L1).toString());
        QVERIFY(window.value("start"_L1).toString() < window.value("end"_L1).toString());
    }
    QVERIFY(names.contains(u"Retail peak freeze"_s));
    QVERIFY(names.contains(u"Friday evening"_s));
    QVERIFY(names.contains(u"Payments maintenance"_s));
    QVERIFY(!on({u"windows"_s}).out.isEmpty());
}

void CtlRecordsTest::searchFinds()
{
    const CtlRun found = on({u"search"_s, u"ledger"_s, u"part"_s, u"--json"_s});
    QVERIFY2(found.exitCode == 0, found.err.constData());
    QVERIFY(!found.objects().isEmpty());
    QVERIFY(found.object().value("title"_L1).toString().contains(u"artition"));
}

void CtlRecordsTest::editsAreAuditedAndChecked()
{
    const QString number = firstIn(u"state:requested"_s);
    const CtlRun edited =
        on({u"edit"_s,
            number,
            u"risk=high"_s,
            u"backout=25m"_s,
            u"labels=pci; quarter end"_s,
            u"--reason"_s,
            u"asked for"_s,
            u"--json"_s});
    QVERIFY2(edited.exitCode == 0, edited.err.constData());
    const QJsonObject changed = edited.object().value("changed"_L1).toObject();
    QCOMPARE(changed.value("backout"_L1).toObject().value("after"_L1).toInt(), 1500);
    const QJsonObject after = shown(number);
    QCOMPARE(after.value("risk"_L1).toString(), u"high"_s);
    QCOMPARE(after.value("labels"_L1).toArray(), QJsonArray({u"pci"_s, u"quarter end"_s}));
    const QJsonObject entry = after.value("history"_L1).toArray().first().toObject();
    QCOMPARE(entry.value("origin"_L1).toString(), u"changeboardctl"_s);
    QCOMPARE(entry.value("reason"_L1).toString(), u"asked for"_s);
    const CtlRun again = on({u"edit"_s, number, u"risk=high"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.object().value("changed"_L1).toObject().isEmpty());
    QCOMPARE(shown(number).value("revision"_L1), after.value("revision"_L1));
}

void CtlRecordsTest::wrongEditsWriteNothing_data()
{
    QTest::addColumn<QStringList>("assignments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such field") << QStringList{u"colour=red"_s} << 64 << QByteArray("colour");
    QTest::newRow("no assignment") << QStringList{u"title"_s} << 64 << QByteArray("FIELD=VALUE");
    QTest::newRow("state") << QStringList{u"state=closed"_s} << 64 << QByteArray("transition");
    QTest::newRow("no time") << QStringList{u"planned_start=soon"_s} << 65
                             << QByteArray("planned_start");
    QTest::newRow("second one wrong")
        << QStringList{u"title=New"_s, u"priority=9"_s} << 65 << QByteArray("priority");
    QTest::newRow("unknown person")
        << QStringList{u"assignee=Nobody"_s} << 65 << QByteArray("Nobody");
    QTest::newRow("end before start")
        << QStringList{u"planned_end=2020-01-01"_s} << 65 << QByteArray("before");
    QTest::newRow("number taken") << QStringList{u"number=CHG-1001"_s} << 65
                                  << QByteArray("CHG-1001");
    QTest::newRow("no title") << QStringList{u"title="_s} << 65 << QByteArray("title");
}

void CtlRecordsTest::wrongEditsWriteNothing()
{
    QFETCH(QStringList, assignments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const QString number = firstIn(u"state:assess"_s);
    const QJsonObject before = shown(number);
    const CtlRun refused = on(QStringList{u"edit"_s, number} + assignments);
    QCOMPARE(refused.exitCode, exitCode);
    QVERIFY2(refused.err.contains(says), refused.err.constData());
    QCOMPARE(shown(number), before);
}

void CtlRecordsTest::movingKeepsTheLength()
{
    const QString number = firstIn(u"state:requested"_s);
    const QJsonObject before = shown(number);
    const CtlRun moved = on({u"move"_s, number, u"--start"_s, u"2026-12-10 20:00"_s, u"--json"_s});
    QVERIFY2(moved.exitCode == 0, moved.err.constData());
    const QJsonObject after = shown(number);
    QCOMPARE(after.value("planned_start"_L1).toString(), u"2026-12-10T19:00:00Z"_s);
    const auto length = [](const QJsonObject& change) {
        const auto at = [&](QLatin1StringView key) {
            return QDateTime::fromString(change.value(key).toString(), Qt::ISODate);
        };
        return at("planned_start"_L1).secsTo(at("planned_end"_L1));
    };
    QCOMPARE(length(after), length(before));
    QCOMPARE(on({u"move"_s, number}).exitCode, 64);
    QCOMPARE(on({u"move"_s, number, u"--end"_s, u"2026-12-01"_s}).exitCode, 65);
    QCOMPARE(
        on({u"move"_s, firstIn(u"state:closed"_s), u"--start"_s, u"2026-12-10"_s}).exitCode, 77);
}

void CtlRecordsTest::stepsFollowTheLifecycle()
{
    const QString number = firstIn(u"state:requested type:normal"_s);
    const CtlRun stranger = on({u"transition"_s, number, u"assess"_s});
    QCOMPARE(stranger.exitCode, 77);
    QVERIFY2(stranger.err.contains("--as"), stranger.err.constData());
    const CtlRun leap = on({u"transition"_s, number, u"closed"_s, u"--as"_s, m_manager});
    QCOMPARE(leap.exitCode, 77);
    QVERIFY(leap.err.contains("From Requested it can go to"));
    const CtlRun done =
        on({u"transition"_s, number, u"assess"_s, u"--as"_s, m_manager, u"--json"_s});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QCOMPARE(shown(number).value("state"_L1).toString(), u"assess"_s);
    QCOMPARE(on({u"transition"_s, number, u"cancelled"_s, u"--as"_s, m_manager}).exitCode, 77);
    QCOMPARE(on({u"hold"_s, number, u"--as"_s, m_manager, u"--reason"_s, u"vendor"_s}).exitCode, 0);
    QCOMPARE(on({u"transition"_s, number, u"authorize"_s, u"--as"_s, m_manager}).exitCode, 77);
    QCOMPARE(on({u"release"_s, number, u"--as"_s, m_manager}).exitCode, 0);
    const CtlRun cancelled =
        on({u"transition"_s,
            number,
            u"cancelled"_s,
            u"--as"_s,
            m_manager,
            u"--reason"_s,
            u"not needed"_s});
    QCOMPARE(cancelled.exitCode, 0);
    QCOMPARE(on({u"transition"_s, number, u"nowhere"_s, u"--as"_s, m_manager}).exitCode, 64);
    QCOMPARE(on({u"transition"_s, number, u"draft"_s, u"--as"_s, u"nobody"_s}).exitCode, 66);
}

void CtlRecordsTest::decisionsFollowThePolicy()
{
    QString number;
    for (const QJsonObject& change :
         listed({u"changes"_s, u"--filter"_s, u"state:authorize type:normal"_s}))
    {
        const bool isAwaiting = change.value("display_state"_L1).toString() == u"awaiting";
        number = isAwaiting ? change.value("number"_L1).toString() : number;
    }
    const QString requester = shown(number).value("requester"_L1).toString();
    const CtlRun own = on({u"decide"_s, number, u"approve"_s, u"--as"_s, requester});
    QCOMPARE(own.exitCode, 77);
    QVERIFY2(own.err.contains("requested this change"), own.err.constData());
    QCOMPARE(on({u"decide"_s, number, u"reject"_s, u"--as"_s, m_chair}).exitCode, 77);
    QCOMPARE(on({u"decide"_s, number, u"maybe"_s, u"--as"_s, m_chair}).exitCode, 64);
    const CtlRun approved =
        on({u"decide"_s,
            number,
            u"approve_with_conditions"_s,
            u"--before"_s,
            u"tell Channels"_s,
            u"--as"_s,
            m_chair,
            u"--json"_s});
    QVERIFY2(approved.exitCode == 0, approved.err.constData());
    QCOMPARE(approved.object().value("state"_L1).toString(), u"authorize"_s);
    QCOMPARE(shown(number).value("display_state"_L1).toString(), u"approved"_s);
    const CtlRun withdrawn =
        on({u"decide"_s, number, u"approve"_s, u"--as"_s, m_chair, u"--json"_s});
    QVERIFY2(withdrawn.exitCode == 0, withdrawn.err.constData());
    QCOMPARE(shown(number).value("state"_L1).toString(), u"scheduled"_s);
    QVERIFY(shown(number).value("decisions"_L1).toArray().size() >= 2);
}

void CtlRecordsTest::importIsIdempotent()
{
    const QString board = m_ctl.file(u"import.cboard"_s);
    QCOMPARE(
        m_ctl.run({u"init"_s, u"--board"_s, board, u"--zone"_s, u"Europe/Berlin"_s}).exitCode, 0);
    const QString csv = m_ctl.write(
        u"changes.csv"_s,
        "number,title,type,state,planned start,planned end,ci\n"
        "A-1,First,normal,scheduled,2026-12-01 20:00,2026-12-01 22:00,gw-01\n"
        "A-1,First,normal,scheduled,2026-12-01 20:00,2026-12-01 22:00,gw-02\n"
        "A-2,Second,normal,draft,2026-12-02 20:00,2026-12-02 19:00,gw-01\n"
        "A-3,Third,emergency,requested,2026-12-03 20:00,2026-12-03 21:00,gw-01\n");
    const QStringList arguments{
        u"import"_s, csv, u"--board"_s, board, u"--policy"_s, u"strict"_s, u"--json"_s};
    const CtlRun first = m_ctl.run(arguments);
    QVERIFY2(first.exitCode == 0, first.err.constData());
    const QJsonObject result = first.object();
    QCOMPARE(result.value("rows"_L1).toInt(), 4);
    QCOMPARE(result.value("new"_L1).toInt(), 2);
    QCOMPARE(result.value("merged"_L1).toInt(), 1);
    const QJsonObject rejected = result.value("rejected"_L1).toArray().first().toObject();
    QCOMPARE(rejected.value("line"_L1).toInt(), 4);
    QCOMPARE(rejected.value("number"_L1).toString(), u"A-2"_s);
    QCOMPARE(rejected.value("reason"_L1).toString(), u"end-before-start"_s);
    const QJsonObject change =
        m_ctl.run({u"show"_s, u"A-1"_s, u"--board"_s, board, u"--json"_s}).object();
    QCOMPARE(change.value("items"_L1).toArray().size(), 2);
    QCOMPARE(change.value("planned_start"_L1).toString(), u"2026-12-01T19:00:00Z"_s);
    const QJsonObject again = m_ctl.run(arguments).object();
    QCOMPARE(again.value("new"_L1).toInt(), 0);
    QCOMPARE(again.value("changed"_L1).toInt(), 0);
    QCOMPARE(m_ctl.run({u"import"_s, m_ctl.file(u"none.csv"_s), u"--board"_s, board}).exitCode, 66);
}

void CtlRecordsTest::dryRunAndStrictWriteNothing()
{
    const QString board = m_ctl.file(u"dry.cboard"_s);
    QCOMPARE(m_ctl.run({u"init"_s, u"--board"_s, board}).exitCode, 0);
    const QString csv = m_ctl.write(
        u"dry.csv"_s,
        "number;title;planned start;planned end\n"
        "B-1;One;2026-12-01 20:00;2026-12-01 22:00\n"
        "B-2;Two;2026-12-01 20:00;\n");
    const QString mend = m_ctl.file(u"mend.csv"_s);
    const QStringList base{
        u"import"_s, csv, u"--board"_s, board, u"--policy"_s, u"strict"_s, u"--json"_s};
    const auto count = [&] {
        return m_ctl.run({u"list"_s, u"changes"_s, u"--board"_s, board, u"--json"_s})
            .objects()
            .size();
    };
    QCOMPARE(m_ctl.run(base + QStringList{u"--dry-run"_s}).exitCode, 0);
    QCOMPARE(count(), 0);
    QCOMPARE(m_ctl.run(base + QStringList{u"--strict"_s, u"--rejected"_s, mend}).exitCode, 1);
    QCOMPARE(count(), 0);
    QFile file(mend);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("B-2"));
    QCOMPARE(m_ctl.run(base).exitCode, 0);
    QCOMPARE(count(), 1);
}

void CtlRecordsTest::oneIsSaidInTheSingular()
{
    const QString board = m_ctl.file(u"one.cboard"_s);
    QCOMPARE(m_ctl.run({u"init"_s, u"--board"_s, board}).exitCode, 0);
    const QString csv = m_ctl.write(
        u"one.csv"_s,
        "number,title,planned_start,planned_end\nA-1,First,2026-12-01 20:00,2026-12-01 22:00\n");
    const CtlRun run = m_ctl.run({u"import"_s, csv, u"--board"_s, board});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("1 row of changes: 1 new"), run.out.constData());
}

void CtlRecordsTest::exportsComeBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("jsonl") << u"jsonl"_s;
    QTest::newRow("ics") << u"ics"_s;
}

void CtlRecordsTest::exportsComeBack()
{
    QFETCH(QString, format);
    const QString path = m_ctl.file(u"out."_s + format);
    const CtlRun out =
        on({u"export"_s,
            u"--kind"_s,
            u"changes"_s,
            u"--from"_s,
            u"2026-11-02"_s,
            u"--to"_s,
            u"2026-11-22"_s,
            u"--out"_s,
            path,
            u"--json"_s});
    QVERIFY2(out.exitCode == 0, out.err.constData());
    const int records = out.object().value("records"_L1).toInt();
    QVERIFY(records > 60);
    QCOMPARE(out.object().value("zone"_L1).toString(), u"Europe/Berlin"_s);
    QVERIFY(QFileInfo(path).size() > 1000);
    if (format == "ics"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("BEGIN:VEVENT"), records);
        return;
    }
    const CtlRun back =
        on({u"import"_s, path, u"--policy"_s, u"history"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(back.exitCode == 0, back.err.constData());
    QCOMPARE(back.object().value("new"_L1).toInt(), 0);
    QVERIFY2(back.object().value("changed"_L1).toInt() == 0, back.out.left(4000).constData());
    QVERIFY(back.object().value("rejected"_L1).toArray().isEmpty());
}

void CtlRecordsTest::dependenciesComeBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("jsonl") << u"jsonl"_s;
}

void CtlRecordsTest::dependenciesComeBack()
{
    QFETCH(QString, format);
    const QString path = m_ctl.file(u"lines."_s + format);
    const CtlRun out =
        on({u"export"_s, u"--kind"_s, u"dependencies"_s, u"--out"_s, path, u"--json"_s});
    QVERIFY2(out.exitCode == 0, out.err.constData());
    const int records = out.object().value("records"_L1).toInt();
    QVERIFY(records > 800);
    if (format == "jsonl"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\"dependency\""), records);
        return;
    }
    const CtlRun back =
        on({u"import"_s, path, u"--kind"_s, u"dependencies"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(back.exitCode == 0, back.err.constData());
    QCOMPARE(back.object().value("new"_L1).toInt(), 0);
    QCOMPARE(back.object().value("equal"_L1).toInt(), records);
    QVERIFY(back.object().value("rejected"_L1).toArray().isEmpty());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CtlRecordsTest)
#include "CtlRecordsTest.moc"
