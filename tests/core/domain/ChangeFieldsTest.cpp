// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ChangeFields.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const PersonId anna{QUuid(u"01900000-0000-7000-8000-000000000001"_s)};
const PersonId ben{QUuid(u"01900000-0000-7000-8000-000000000002"_s)};
const PersonId otherBen{QUuid(u"01900000-0000-7000-8000-000000000003"_s)};
const ItemId gateway{QUuid(u"01900000-0000-7000-8000-000000000011"_s)};
const ItemId ledger{QUuid(u"01900000-0000-7000-8000-000000000012"_s)};

SnapshotPtr board()
{
    auto directory = std::make_shared<Directory>();
    directory->persons = {
        {.id = anna,
         .name = u"Anna Lindqvist"_s,
         .aliases = {{u"login"_s, u"alindqvist"_s}},
         .mail = u"a@x.example"_s},
        {.id = ben, .name = u"Ben Okoro"_s},
        {.id = otherBen, .name = u"Ben Okoro"_s}};
    directory->items = {
        {.id = gateway, .name = u"gw-edge-01"_s}, {.id = ledger, .name = u"ledger db, primary"_s}};
    auto snapshot = std::make_shared<BoardSnapshot>();
    snapshot->directory = directory;
    return snapshot;
}

FieldReading reading()
{
    return {lookupIn(board()), QTimeZone("Europe/Berlin")};
}

} // namespace

class ChangeFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsRead_data();
    void textIsRead();
    void badTextIsRefusedByFieldName_data();
    void badTextIsRefusedByFieldName();
    void everyFieldComesBackFromItsText();
    void idsStandWhereNoNamesAreKnown();
    void blankTextClears();
    void differencesAreNamed();
    void choicesAreTheEnumsTexts();
};

void ChangeFieldsTest::textIsRead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("instant in UTC")
        << u"planned_start"_s << u"2026-11-25T22:00:00Z"_s << u"2026-11-25T22:00:00Z"_s;
    QTest::newRow("instant with offset")
        << u"planned_start"_s << u"2026-11-25T22:00+02:00"_s << u"2026-11-25T20:00:00Z"_s;
    QTest::newRow("time on the board's wall")
        << u"planned_end"_s << u"2026-11-25 22:00"_s << u"2026-11-25T21:00:00Z"_s;
    QTest::newRow("first of a doubled hour")
        << u"planned_end"_s << u"2026-10-25 02:30"_s << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("minutes") << u"backout"_s << u"25m"_s << u"1500"_s;
    QTest::newRow("hours and minutes") << u"backout"_s << u"1h 30min"_s << u"5400"_s;
    QTest::newRow("plain seconds") << u"backout"_s << u"90"_s << u"90"_s;
    QTest::newRow("person by name, any case")
        << u"assignee"_s << u"anna lindqvist"_s << u"Anna Lindqvist"_s;
    QTest::newRow("person by login") << u"assignee"_s << u"ALINDQVIST"_s << u"Anna Lindqvist"_s;
    QTest::newRow("person by mail") << u"requester"_s << u"a@x.example"_s << u"Anna Lindqvist"_s;
    QTest::newRow("items, once each")
        << u"items"_s << u"gw-edge-01; ledger db, primary;gw-edge-01"_s
        << u"gw-edge-01; ledger db, primary"_s;
    QTest::newRow("choice, any case") << u"type"_s << u"Emergency"_s << u"emergency"_s;
    QTest::newRow("risk") << u"risk"_s << u"very_high"_s << u"very_high"_s;
    QTest::newRow("word for yes") << u"cab_required"_s << u"yes"_s << u"true"_s;
    QTest::newRow("labels") << u"labels"_s << u"pci; quarter end; pci"_s << u"pci; quarter end"_s;
    QTest::newRow("number stays text") << u"number"_s << u"007E12"_s << u"007E12"_s;
}

void ChangeFieldsTest::textIsRead()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, written);
    const ChangeField which = fromText<ChangeField>(field).value();
    Change change;
    const Result<void> done = setFieldText(change, which, text, reading());
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().what));
    QCOMPARE(fieldText(change, which, reading().names), written);
}

void ChangeFieldsTest::badTextIsRefusedByFieldName_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no time") << u"planned_start"_s << u"tomorrow"_s << u"Europe/Berlin"_s;
    QTest::newRow("31 April") << u"planned_start"_s << u"2026-04-31 10:00"_s << u"no time"_s;
    QTest::newRow("in a gap") << u"planned_start"_s << u"2026-03-29 02:30"_s
                              << u"2026-03-29T03:30:00"_s;
    QTest::newRow("no choice") << u"type"_s << u"huge"_s << u"standard, normal, emergency"_s;
    QTest::newRow("rank out of range") << u"priority"_s << u"6"_s << u"1, 2, 3, 4, 5"_s;
    QTest::newRow("rank no number") << u"impact"_s << u"high"_s << u"1, 2, 3, 4, 5"_s;
    QTest::newRow("negative duration") << u"backout"_s << u"-5m"_s << u"negative"_s;
    QTest::newRow("unknown person") << u"assignee"_s << u"Nobody"_s << u"Nobody"_s;
    QTest::newRow("two of that name") << u"assignee"_s << u"Ben Okoro"_s << u"names 2 record"_s;
    QTest::newRow("unknown item in a list")
        << u"items"_s << u"gw-edge-01; gw-edge-99"_s << u"gw-edge-99"_s;
    QTest::newRow("no title") << u"title"_s << u"  "_s << u"without"_s;
    QTest::newRow("NUL") << u"description"_s << u"a\0b"_s << u"NUL"_s;
    QTest::newRow("no array") << u"tasks"_s << u"{"_s << u"JSON"_s;
    QTest::newRow("task without title") << u"tasks"_s << u"[{\"owner\":\"x\"}]"_s << u"title"_s;
    QTest::newRow("reference without key")
        << u"references"_s << u"[{\"system\":\"jira\"}]"_s << u"key"_s;
}

void ChangeFieldsTest::badTextIsRefusedByFieldName()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    Change change{.number = u"CHG-1"_s, .title = u"Old"_s, .items = {ledger}};
    const Change before = change;
    const Result<void> done =
        setFieldText(change, fromText<ChangeField>(field).value(), text, reading());
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
    QVERIFY2(done.error().what.startsWith(field), qPrintable(done.error().what));
    QVERIFY2(done.error().what.contains(says), qPrintable(done.error().what));
    QVERIFY(change == before);
}

void ChangeFieldsTest::everyFieldComesBackFromItsText()
{
    Change full;
    full.number = u"CHG-2480"_s;
    full.numberIsProvisional = true;
    full.title = u"TLS 1.3 only"_s;
    full.description = u"two\nlines; and more"_s;
    full.justification = full.implementationPlan = full.testPlan = full.backoutPlan =
        full.communicationPlan = u"x"_s;
    full.tasks = {
        {.title = u"Go or no-go"_s,
         .owner = anna,
         .plannedStart = Instant{1'000},
         .isGoNoGo = true},
        {.title = u"Drain"_s,
         .actualStart = Instant{5},
         .actualEnd = Instant{6'000},
         .state = TaskState::Done}};
    full.type = ChangeType::Emergency;
    full.state = ChangeState::Review;
    full.holdReason = full.standardModel = full.category = full.environment = full.closureNotes =
        u"word"_s;
    full.priority = 1;
    full.impact = 2;
    full.urgency = 5;
    full.risk = RiskLevel::High;
    full.requester = anna;
    full.assignee = ben;
    full.group = GroupId::make();
    full.service = ServiceId::make();
    full.items = {gateway, ledger};
    full.plannedStart = full.outageStart = full.actualStart = Instant{1'795'000'000'000};
    full.plannedEnd = full.outageEnd = full.actualEnd = Instant{1'795'000'000'250};
    full.openedAt = full.closedAt = full.requestedBy = Instant{-1};
    full.backoutMs = 25 * msPerMinute;
    full.predecessors = {ChangeId::make()};
    full.cabRequired = true;
    full.labels = {u"pci"_s, u"quarter end"_s};
    full.references = {{u"jira"_s, u"GW-1184"_s, u"https://jira.example/GW-1184"_s}};
    full.closureCode = ClosureCode::BackedOut;

    const FieldReading byId{{}, QTimeZone("UTC")};
    Change copy;
    copy.id = full.id;
    for (int i = 0; i < enumCount<ChangeField>(); ++i) {
        const auto field = static_cast<ChangeField>(i);
        QVERIFY2(!isFieldEqual(full, copy, field), toText(field).data());
        QVERIFY(!fieldText(full, field).isEmpty());
        QVERIFY(!fieldJson(full, field).isNull());
        QVERIFY(!fieldLabel(field).isEmpty());
        const Result<void> done = setFieldText(copy, field, fieldText(full, field), byId);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().what));
        QVERIFY2(isFieldEqual(full, copy, field), toText(field).data());
    }
    QVERIFY(copy == full);
}

void ChangeFieldsTest::idsStandWhereNoNamesAreKnown()
{
    const Change change{.assignee = anna, .items = {gateway, ledger}};
    QCOMPARE(fieldText(change, ChangeField::Assignee), anna.value.toString(QUuid::WithoutBraces));
    const QJsonArray items = fieldJson(change, ChangeField::Items, reading().names).toArray();
    QCOMPARE(items, QJsonArray({u"gw-edge-01"_s, u"ledger db, primary"_s}));
    QVERIFY(fieldText(change, ChangeField::Group).isNull());
    QVERIFY(fieldJson(change, ChangeField::PlannedStart).isNull());
}

void ChangeFieldsTest::blankTextClears()
{
    Change change{
        .description = u"x"_s,
        .priority = 3,
        .risk = RiskLevel::Low,
        .assignee = anna,
        .items = {ledger}};
    change.plannedStart = Instant{1};
    for (const ChangeField field :
         {ChangeField::Description,
          ChangeField::Priority,
          ChangeField::Risk,
          ChangeField::Assignee,
          ChangeField::Items,
          ChangeField::PlannedStart})
    {
        QVERIFY(setFieldText(change, field, {}, reading()).has_value());
    }
    QVERIFY(change == Change{});
}

void ChangeFieldsTest::differencesAreNamed()
{
    const Change before{.title = u"a"_s, .items = {ledger}};
    Change after = before;
    QVERIFY(differingFields(before, after).isEmpty());
    after.title = u"b"_s;
    after.items = {gateway};
    after.revision = 7;
    QCOMPARE(
        differingFields(before, after),
        QList<ChangeField>({ChangeField::Title, ChangeField::Items}));
}

void ChangeFieldsTest::choicesAreTheEnumsTexts()
{
    QCOMPARE(
        fieldChoices(ChangeField::Type), QStringList({u"standard"_s, u"normal"_s, u"emergency"_s}));
    QCOMPARE(fieldChoices(ChangeField::ClosureCode).size(), enumCount<ClosureCode>());
    QVERIFY(fieldChoices(ChangeField::Title).isEmpty());
    QVERIFY(!isEditable(ChangeField::State));
    QVERIFY(isEditable(ChangeField::PlannedStart));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ChangeFieldsTest)
#include "ChangeFieldsTest.moc"
