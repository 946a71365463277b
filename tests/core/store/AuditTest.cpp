// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The audit chain: what it says, and that no tampering stays unseen.
class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void entriesSayWhatWasDone_data() { TestBoards::addEngines(); }

    void entriesSayWhatWasDone();

    void chainHoldsAfterManyWrites_data() { TestBoards::addEngines(); }

    void chainHoldsAfterManyWrites();
    void tamperingIsFound_data();
    void tamperingIsFound();

    void auditIsAppendOnly_data() { TestBoards::addEngines(); }

    void auditIsAppendOnly();
    void serverTakesNoForgedEntry();
    void instantsAreWrittenAsEverywhere();

private:
    std::unique_ptr<Store> boardWithEntries();

    TestBoards m_boards;
};

std::unique_ptr<Store> AuditTest::boardWithEntries()
{
    auto store = m_boards.create();
    WriteBatch batch;
    for (int i = 0; i < 20; ++i) {
        batch.puts.emplace_back(samples::change(u"CHG-%1"_s.arg(i), u"title"_s));
    }
    const auto written = store->write(std::move(batch), samples::author());
    if (!written) {
        qFatal("%s", qPrintable(written.error().what));
    }
    return store;
}

void AuditTest::entriesSayWhatWasDone()
{
    const auto store = m_boards.create();
    const Person person = samples::person(u"Tess"_s);
    Change change = samples::change(u"CHG-1"_s, u"line\nbreak \"and\" \t tab"_s);
    change.labels = {u"a"_s, u"b"_s};
    change.backoutMs = 90 * msPerSecond;
    CB_VERIFY(store->write(WriteBatch{.puts = {person, change}}, samples::author()));
    change.revision = 1;
    change.title = QString();
    change.plannedStart = samples::at("2026-11-25T22:00:00Z");
    change.requester = person.id;
    Author author = samples::author();
    author.person = person.id;
    CB_VERIFY(store->write(WriteBatch{.puts = {change}}, author));

    const auto history = store->history({RecordKind::Change, change.id.value}, 10);
    CB_VERIFY(history);
    QCOMPARE(history->size(), 2);
    const AuditEntry& edit = history->first();
    QCOMPARE(edit.sequence, 3);
    QCOMPARE(edit.action, AuditAction::Update);
    QCOMPARE(edit.author, u"Tess Ter"_s);
    QCOMPARE(edit.reason, u"because"_s);
    QCOMPARE(edit.person, std::optional(person.id));
    const QList<FieldChange> expected{
        {u"title"_s, u"line\nbreak \"and\" \t tab"_s, {}},
        {u"requester"_s, {}, person.id.value.toString(QUuid::WithoutBraces)},
        {u"planned_start"_s, {}, u"2026-11-25T22:00:00Z"_s}};
    QCOMPARE(edit.fields, expected);
    const AuditEntry& insert = history->last();
    QCOMPARE(insert.action, AuditAction::Insert);
    QVERIFY(insert.fields.contains({u"labels"_s, {}, u"a; b"_s}));
    QVERIFY(insert.fields.contains({u"backout"_s, {}, u"90"_s}));
    QVERIFY(insert.fields.contains({u"state"_s, {}, u"draft"_s}));
    QCOMPARE(store->history({RecordKind::Change, change.id.value}, 1).value_or({}).size(), 1);
    QCOMPARE(store->auditSince(1, 10).value_or({}).size(), 2);
    QCOMPARE(store->sequence().value_or(0), 3);
}

void AuditTest::chainHoldsAfterManyWrites()
{
    const auto store = boardWithEntries();
    const auto before = store->verifyAudit({});
    CB_VERIFY(before);
    const auto records = samples::everyKind();
    CB_VERIFY(store->write(WriteBatch{.puts = records}, {}));
    const auto report = store->verifyAudit({});
    CB_VERIFY(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->entries, before->entries + static_cast<int>(records.size()));
    QCOMPARE(report->lastHash.size(), 32);
}

void AuditTest::tamperingIsFound_data()
{
    QTest::addColumn<StorePlace::Engine>("engine");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("problems");
    using Engine = StorePlace::Engine;
    const auto add = [](const char* name, const QString& sql, int problems) {
        QTest::addRow("sqlite: %s", name) << Engine::Sqlite << sql << problems;
        QTest::addRow("postgresql: %s", name) << Engine::Postgres << sql << problems;
    };
    add("a field edited",
        u"UPDATE audit_entry SET fields = '[[\"title\",null,\"other\"]]' WHERE sequence = 7"_s,
        1);
    add("an author edited", u"UPDATE audit_entry SET author = 'x' WHERE sequence = 1"_s, 1);
    add("a reason made null", u"UPDATE audit_entry SET reason = NULL WHERE sequence = 20"_s, 1);
    add("an entry removed", u"DELETE FROM audit_entry WHERE sequence = 9"_s, 2);
    add("the first removed", u"DELETE FROM audit_entry WHERE sequence = 1"_s, 2);
    add("the last removed", u"DELETE FROM audit_entry WHERE sequence = 20"_s, 1);
    add("two exchanged",
        u"UPDATE audit_entry SET sequence = 99 WHERE sequence = 5; "
        "UPDATE audit_entry SET sequence = 5 WHERE sequence = 6; "
        "UPDATE audit_entry SET sequence = 6 WHERE sequence = 99"_s,
        3);
    QTest::newRow("sqlite: a hash edited")
        << Engine::Sqlite << u"UPDATE audit_entry SET hash = zeroblob(32) WHERE sequence = 4"_s
        << 2;
}

void AuditTest::tamperingIsFound()
{
    QFETCH(QString, sql);
    QFETCH(int, problems);
    const auto store = boardWithEntries();
    TestBoards::tamper(store->place(), sql);
    const auto report = store->verifyAudit({});
    CB_VERIFY(report);
    QCOMPARE(report->problems.size(), problems);
}

void AuditTest::auditIsAppendOnly()
{
    const auto store = boardWithEntries();
    const Change change = samples::change(u"CHG-99"_s);
    const Decision decision{.id = DecisionId::make(), .change = change.id};
    CB_VERIFY(store->write(WriteBatch{.puts = {change, decision}}, samples::author()));
    for (const QString& sql :
         {u"UPDATE audit_entry SET author = 'x'"_s,
          u"DELETE FROM audit_entry"_s,
          u"UPDATE decision SET reason = 'x'"_s,
          u"DELETE FROM decision"_s})
    {
        QVERIFY2(!TestBoards::runSql(store->place(), sql), qPrintable(sql));
    }
}

void AuditTest::serverTakesNoForgedEntry()
{
    const auto store = m_boards.create(StorePlace::Engine::Postgres);
    const auto append = [&store](const QString& sequence, const QString& hash) {
        return TestBoards::runSql(
            store->place(),
            u"SELECT changeboard.append_audit(%1, ARRAY[now()], ARRAY[NULL::uuid], ARRAY['a'], "
            "ARRAY['b'], ARRAY['c'], ARRAY['insert'], ARRAY['change'], ARRAY[NULL::uuid], "
            "ARRAY['[]'], ARRAY[decode(repeat('%2', 32), 'hex')])"_s.arg(sequence, hash));
    };
    QVERIFY(!append(u"1"_s, u"ab"_s));
    QVERIFY(!append(u"5"_s, u"00"_s));
    QCOMPARE(store->auditSince(0, 10).value_or({}).size(), 0);
}

void AuditTest::instantsAreWrittenAsEverywhere()
{
    const auto store = m_boards.create(StorePlace::Engine::Sqlite);
    constexpr qint64 step = 41 * 365 * msPerDay + 7 * msPerHour + 59 * msPerMinute + 59'001;
    for (qint64 ms = -62'135'596'800'001; ms < 253'402'300'900'000; ms += step) {
        Change change = samples::change(QString::number(ms));
        change.plannedStart = Instant{ms};
        change.plannedEnd = Instant{ms / msPerSecond * msPerSecond};
        CB_VERIFY(store->write(WriteBatch{.puts = {change}}, {}));
        const auto history = store->history({RecordKind::Change, change.id.value}, 1);
        CB_VERIFY(history);
        QVERIFY2(
            history->first().fields.contains({u"planned_start"_s, {}, Instant{ms}.toIso()}),
            qPrintable(Instant{ms}.toIso()));
        QVERIFY(
            history->first().fields.contains({u"planned_end"_s, {}, change.plannedEnd->toIso()}));
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::AuditTest)
#include "AuditTest.moc"
