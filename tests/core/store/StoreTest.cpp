// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DocumentEdits.h"
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Writing and reading, on both engines.
class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyFieldComesBack_data() { TestBoards::addEngines(); }

    void everyFieldComesBack();

    void nullTextsStayNull_data() { TestBoards::addEngines(); }

    void nullTextsStayNull();

    void updatesRaiseTheRevision_data() { TestBoards::addEngines(); }

    void updatesRaiseTheRevision();

    void staleRevisionIsAConflict_data() { TestBoards::addEngines(); }

    void staleRevisionIsAConflict();

    void sameBatchAgainChangesNothing_data() { TestBoards::addEngines(); }

    void sameBatchAgainChangesNothing();

    void failureWritesNothing_data() { TestBoards::addEngines(); }

    void failureWritesNothing();

    void cancelWritesNothing_data() { TestBoards::addEngines(); }

    void cancelWritesNothing();

    void duplicateNumberIsRefused_data() { TestBoards::addEngines(); }

    void duplicateNumberIsRefused();

    void nulCharacterIsRefused_data() { TestBoards::addEngines(); }

    void nulCharacterIsRefused();

    void removedRecordIsGone_data() { TestBoards::addEngines(); }

    void removedRecordIsGone();

    void referredRecordIsNotRemoved_data() { TestBoards::addEngines(); }

    void referredRecordIsNotRemoved();

    void decisionsAreNeverChanged_data() { TestBoards::addEngines(); }

    void decisionsAreNeverChanged();

    void assessmentsAreNeverChanged_data() { TestBoards::addEngines(); }

    void assessmentsAreNeverChanged();

    void baselinesAreOnlyTakenAndRemoved_data() { TestBoards::addEngines(); }

    void baselinesAreOnlyTakenAndRemoved();

    void findsByNumber_data() { TestBoards::addEngines(); }

    void findsByNumber();

    void numbersGoOn_data() { TestBoards::addEngines(); }

    void numbersGoOn();

    void documentsAreSetAndRemoved_data() { TestBoards::addEngines(); }

    void draftsAreEditedOneAfterAnother_data() { TestBoards::addEngines(); }

    void documentsAreSetAndRemoved();
    void draftsAreEditedOneAfterAnother();

    void questionnairesAreNeverChanged_data() { TestBoards::addEngines(); }

    void questionnairesAreNeverChanged();

    void settingsAreWritten_data() { TestBoards::addEngines(); }

    void settingsAreWritten();

    void dependenciesAreAddedAndRemoved_data() { TestBoards::addEngines(); }

    void dependenciesAreAddedAndRemoved();

    void attachmentBytesComeBack_data() { TestBoards::addEngines(); }

    void attachmentBytesComeBack();

    void forEachStopsWhenTold_data() { TestBoards::addEngines(); }

    void forEachStopsWhenTold();

    void infoCountsRecords_data() { TestBoards::addEngines(); }

    void infoCountsRecords();

private:
    TestBoards m_boards;
};

namespace {

Record withRevision(Record record, qint64 revision)
{
    std::visit([revision](auto& r) { r.revision = revision; }, record);
    return record;
}

WriteBatch batchOf(std::vector<Record> records)
{
    WriteBatch batch;
    batch.puts = std::move(records);
    for (const Record& record : batch.puts) {
        if (const auto* attachment = std::get_if<Attachment>(&record)) {
            batch.attachmentBytes.insert(attachment->id, "plan");
        }
    }
    return batch;
}

} // namespace

void StoreTest::everyFieldComesBack()
{
    const auto store = m_boards.create();
    const std::vector<Record> records = samples::everyKind();
    const auto receipt = store->write(batchOf(records), samples::author());
    CB_VERIFY(receipt);
    QCOMPARE(receipt->records, static_cast<qint64>(records.size()));
    QCOMPARE(receipt->sequence, static_cast<qint64>(records.size()));

    const auto second = TestBoards::open(store->place());
    for (const Record& record : records) {
        const auto read = second->record(refOf(record));
        CB_VERIFY(read);
        QVERIFY2(*read == withRevision(record, 1), toText(kindOf(record)).data());
        QList<Record> all;
        CB_VERIFY(second->forEach(kindOf(record), [&all](Record&& each) {
            all.append(std::move(each));
            return true;
        }));
        QVERIFY(all.contains(withRevision(record, 1)));
    }
}

void StoreTest::nullTextsStayNull()
{
    const auto store = m_boards.create();
    Change change = samples::change(u"CHG-1"_s);
    change.description = u""_s;
    CB_VERIFY(store->write(batchOf({change}), samples::author()));
    const auto read = store->record({RecordKind::Change, change.id.value});
    CB_VERIFY(read);
    const auto& back = std::get<Change>(*read);
    QVERIFY(back.title.isNull());
    QVERIFY(!back.description.isNull());
    QVERIFY(back.description.isEmpty());
    QVERIFY(back.justification.isNull());
}

void StoreTest::updatesRaiseTheRevision()
{
    const auto store = m_boards.create();
    Change change = samples::change(u"CHG-1"_s, u"before"_s);
    CB_VERIFY(store->write(batchOf({change}), samples::author()));
    change.title = u"after"_s;
    change.revision = 1;
    CB_VERIFY(store->write(batchOf({change}), samples::author()));
    const auto read = store->record({RecordKind::Change, change.id.value});
    CB_VERIFY(read);
    change.revision = 2;
    QCOMPARE(std::get<Change>(*read), change);

    // A put that changes nothing writes nothing.
    const auto receipt = store->write(batchOf({change}), samples::author());
    CB_VERIFY(receipt);
    QCOMPARE(receipt->records, 0);
    QCOMPARE(receipt->sequence, 2);
}

void StoreTest::staleRevisionIsAConflict()
{
    const auto store = m_boards.create();
    Change change = samples::change(u"CHG-1"_s, u"before"_s);
    CB_VERIFY(store->write(batchOf({change}), samples::author()));
    Change mine = change;
    mine.revision = 1;
    mine.title = u"mine"_s;
    Change theirs = change;
    theirs.revision = 1;
    theirs.category = u"network"_s;
    CB_VERIFY(store->write(batchOf({theirs}), {.name = u"Somebody Else"_s}));
    const Person other = samples::person(u"Not written"_s);
    const auto failed = store->write(batchOf({other, mine}), samples::author());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Conflict);
    QVERIFY(failed.error().what.contains("CHG-1"_L1));
    QVERIFY(failed.error().what.contains("category"_L1));
    QVERIFY(failed.error().what.contains("Somebody Else"_L1));
    QVERIFY(!store->record({RecordKind::Person, other.id.value}));
}

void StoreTest::sameBatchAgainChangesNothing()
{
    const auto store = m_boards.create();
    std::vector<Record> records;
    for (int i = 0; i < 50; ++i) {
        records.emplace_back(samples::change(u"CHG-%1"_s.arg(i), u"title"_s));
    }
    const WriteBatch batch = batchOf(records);
    CB_VERIFY(store->write(batch, samples::author()));
    const auto again = store->write(batch, samples::author());
    CB_VERIFY(again);
    QCOMPARE(again->records, 0);
    QCOMPARE(again->sequence, 50);

    // An edit that was written before its answer was lost.
    Change edit = std::get<Change>(records[7]);
    edit.revision = 1;
    edit.title = u"edited"_s;
    CB_VERIFY(store->write(batchOf({edit}), samples::author()));
    const auto editAgain = store->write(batchOf({edit}), samples::author());
    CB_VERIFY(editAgain);
    QCOMPARE(editAgain->sequence, 51);

    // One new among the old.
    records.emplace_back(samples::change(u"CHG-99"_s));
    records.erase(records.begin() + 7);
    const auto more = store->write(batchOf(records), samples::author());
    CB_VERIFY(more);
    QCOMPARE(more->records, 1);
}

void StoreTest::failureWritesNothing()
{
    const auto store = m_boards.create();
    Change broken = samples::change(u"CHG-2"_s);
    broken.service = ServiceId::make(); // nowhere
    const auto failed =
        store->write(batchOf({samples::change(u"CHG-1"_s), broken}), samples::author());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::BadInput);
    const auto info = store->info();
    CB_VERIFY(info);
    QCOMPARE(info->sequence, 0);
    for (const RecordCount& count : info->counts) {
        QCOMPARE(count.count, 0);
    }
}

void StoreTest::cancelWritesNothing()
{
    const auto store = m_boards.create();
    JobControl job;
    int part = 0;
    const auto failed = store->write(
        [&]() -> std::optional<WriteBatch> {
            if (++part == 3) {
                job.cancel.cancel();
            }
            return part > 5 ? std::nullopt
                            : std::optional(batchOf({samples::change(QString::number(part))}));
        },
        samples::author(),
        job);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Cancelled);
    QCOMPARE(store->sequence().value_or(-1), 0);
}

void StoreTest::duplicateNumberIsRefused()
{
    const auto store = m_boards.create();
    const Change first = samples::change(u"CHG-1"_s);
    CB_VERIFY(store->write(batchOf({first}), samples::author()));
    const auto failed = store->write(batchOf({samples::change(u"CHG-1"_s)}), samples::author());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::BadInput);
    QVERIFY(failed.error().what.contains("CHG-1"_L1));

    Change second = samples::change(u"CHG-2"_s);
    CB_VERIFY(store->write(batchOf({second}), samples::author()));
    second.revision = 1;
    second.number = u"CHG-1"_s;
    const auto renamed = store->write(batchOf({second}), samples::author());
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().kind, ErrorKind::BadInput);

    // Many without a number are fine.
    CB_VERIFY(store->write(
        batchOf({samples::change({}), samples::change({}), samples::change(u""_s)}),
        samples::author()));
}

void StoreTest::nulCharacterIsRefused()
{
    const auto store = m_boards.create();
    Change change = samples::change(u"CHG-1"_s, u"a"_s + QChar(u'\0') + u"b"_s);
    const auto failed = store->write(batchOf({change}), samples::author());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::BadInput);
    QVERIFY(failed.error().what.contains("title"_L1));
    change.title = QChar(0xD800);
    QVERIFY(!store->write(batchOf({change}), samples::author()));
    QCOMPARE(store->sequence().value_or(-1), 0);
}

void StoreTest::removedRecordIsGone()
{
    const auto store = m_boards.create();
    const Change change = samples::change(u"CHG-1"_s, u"draft"_s);
    CB_VERIFY(store->write(batchOf({change}), samples::author()));
    const RecordRef ref{RecordKind::Change, change.id.value};
    WriteBatch removal;
    removal.removals = {{ref, 3}};
    const auto stale = store->write(removal, samples::author());
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::Conflict);
    removal.removals = {{ref, 1}};
    CB_VERIFY(store->write(removal, samples::author()));
    const auto read = store->record(ref);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    const auto again = store->write(removal, samples::author());
    CB_VERIFY(again);
    QCOMPARE(again->records, 0);
    const auto history = store->history(ref, 10);
    CB_VERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().action, AuditAction::Remove);
}

void StoreTest::referredRecordIsNotRemoved()
{
    const auto store = m_boards.create();
    const Person person = samples::person(u"Ann"_s);
    Change change = samples::change(u"CHG-1"_s);
    change.requester = person.id;
    CB_VERIFY(store->write(batchOf({person, change}), samples::author()));
    WriteBatch removal;
    removal.removals = {{{RecordKind::Person, person.id.value}, 1}};
    const auto failed = store->write(removal, samples::author());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::BadInput);
}

void StoreTest::decisionsAreNeverChanged()
{
    const auto store = m_boards.create();
    const Change change = samples::change(u"CHG-1"_s);
    Decision decision{.id = DecisionId::make(), .change = change.id};
    CB_VERIFY(store->write(batchOf({change, decision}), samples::author()));
    const auto decisions = store->decisions(change.id);
    CB_VERIFY(decisions);
    QCOMPARE(decisions->size(), 1);
    decision.revision = 1;
    decision.reason = u"other"_s;
    const auto edited = store->write(batchOf({decision}), samples::author());
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, ErrorKind::NotPermitted);
    WriteBatch removal;
    removal.removals = {{{RecordKind::Decision, decision.id.value}, 1}};
    QVERIFY(!store->write(removal, samples::author()));
}

void StoreTest::assessmentsAreNeverChanged()
{
    const auto store = m_boards.create();
    const Change change = samples::change(u"CHG-1"_s);
    Assessment assessment{
        .id = AssessmentId::make(),
        .change = change.id,
        .impact = 1,
        .likelihood = 5,
        .level = RiskLevel::Low,
        .assessedAt = samples::at("2026-11-24T10:30:00Z")};
    CB_VERIFY(store->write(batchOf({change, assessment}), samples::author()));
    assessment.revision = 1;
    const auto read = store->assessments(change.id);
    CB_VERIFY(read);
    QCOMPARE(*read, QList({assessment}));
    Assessment other = assessment;
    other.level = RiskLevel::VeryLow;
    const auto edited = store->write(batchOf({other}), samples::author());
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, ErrorKind::NotPermitted);
    WriteBatch removal;
    removal.removals = {{{RecordKind::Assessment, assessment.id.value}, 1}};
    const auto removed = store->write(removal, samples::author());
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::NotPermitted);
    // Nor by anybody who goes round the program.
    QVERIFY(!TestBoards::runSql(store->place(), u"UPDATE assessment SET impact = 2"_s));
    QVERIFY(!TestBoards::runSql(store->place(), u"DELETE FROM assessment"_s));
    QCOMPARE(store->assessments(change.id).value_or({}), QList({assessment}));
    // A draft that was assessed can still be deleted.
    removal.removals = {{{RecordKind::Change, change.id.value}, 1}};
    CB_VERIFY(store->write(removal, samples::author()));
}

void StoreTest::baselinesAreOnlyTakenAndRemoved()
{
    const auto store = m_boards.create();
    const std::vector<Record> records = samples::everyKind();
    CB_VERIFY(store->write(batchOf(records), samples::author()));
    Baseline baseline = std::get<Baseline>(records[records.size() - 3]);
    const RecordRef ref{RecordKind::Baseline, baseline.id.value};
    baseline.revision = 1;
    baseline.name = u"Another name"_s;
    const auto edited = store->write(batchOf({baseline}), samples::author());
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, ErrorKind::NotPermitted);
    QVERIFY(!TestBoards::runSql(store->place(), u"UPDATE baseline SET name = 'x'"_s));
    // The audit names what is kept without repeating it.
    const auto history = store->history(ref, 5);
    CB_VERIFY(history);
    const auto& fields = history->first().fields;
    const auto entries = std::find_if(fields.begin(), fields.end(), [](const auto& field) {
        return field.field == "entries"_L1;
    });
    QVERIFY(entries != fields.end());
    QVERIFY2(entries->after.startsWith("2 changes, SHA-256 "_L1), qPrintable(entries->after));
    WriteBatch removal;
    removal.removals = {{ref, 1}};
    CB_VERIFY(store->write(removal, samples::author()));
    QVERIFY(!store->record(ref));
}

void StoreTest::findsByNumber()
{
    const auto store = m_boards.create();
    const std::vector<Record> records = samples::everyKind();
    CB_VERIFY(store->write(batchOf(records), samples::author()));
    const auto found = [&store](RecordKind kind, const QString& number) {
        const auto ref = store->find(kind, number);
        return ref ? *ref : std::nullopt;
    };
    const auto expected = [&records](RecordKind kind) {
        const auto record = std::find_if(
            records.begin(), records.end(), [kind](const Record& r) { return kindOf(r) == kind; });
        return std::optional(refOf(*record));
    };
    QCOMPARE(found(RecordKind::Change, u"CHG-0000001"_s), expected(RecordKind::Change));
    QCOMPARE(found(RecordKind::Incident, u"INC-1"_s), expected(RecordKind::Incident));
    QCOMPARE(found(RecordKind::Deployment, u"dep-1"_s), expected(RecordKind::Deployment));
    QCOMPARE(found(RecordKind::Window, u"patch@example.org"_s), expected(RecordKind::Window));
    QCOMPARE(found(RecordKind::Person, u"Ann Örtel"_s), expected(RecordKind::Person));
    QCOMPARE(found(RecordKind::Change, u"CHG-1"_s), std::nullopt);
    QCOMPARE(found(RecordKind::Decision, u"CHG-1"_s), std::nullopt);
}

void StoreTest::numbersGoOn()
{
    const auto store = m_boards.create();
    QCOMPARE(store->nextChangeNumber().value_or({}), u"CHG-0000001"_s);
    CB_VERIFY(store->write(
        batchOf(
            {samples::change(u"CHG-0000009"_s),
             samples::change(u"CHG-0000010"_s),
             samples::change(u"CHG-x"_s),
             samples::change(u"RFC-99"_s)}),
        samples::author()));
    QCOMPARE(store->nextChangeNumber().value_or({}), u"CHG-0000011"_s);
}

void StoreTest::documentsAreSetAndRemoved()
{
    const auto store = m_boards.create();
    WriteBatch batch;
    batch.documents = {
        {u"saved_filter"_s, u"b \"quoted\""_s, {{u"text"_s, u"x"_s}}},
        {u"saved_filter"_s, u"a"_s, {{u"n"_s, 2}}}};
    CB_VERIFY(store->write(batch, samples::author()));
    const auto documents = store->documents(u"saved_filter"_s);
    CB_VERIFY(documents);
    QCOMPARE(documents->size(), 2);
    QCOMPARE(documents->at(0), batch.documents.at(1));
    QCOMPARE(documents->at(1), batch.documents.at(0));
    const auto entries = store->auditSince(0, 10);
    CB_VERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->first().fields.first().field, u"saved_filter/b \"quoted\""_s);
    QVERIFY(entries->first().record.id.isNull());
    batch.documents = {{u"saved_filter"_s, u"a"_s, {}}};
    CB_VERIFY(store->write(batch, samples::author()));
    QCOMPARE(store->documents(u"saved_filter"_s).value_or({}).size(), 1);
}

void StoreTest::draftsAreEditedOneAfterAnother()
{
    const auto store = m_boards.create();
    const auto put = [&store](int rows, qint64 edit) {
        const NamedDocument draft{policyDraftDocument, u"draft"_s, {{u"rows"_s, rows}}};
        return store->write(WriteBatch{.documents = {asEdit(draft, edit)}}, samples::author());
    };
    CB_VERIFY(put(1, 1));
    CB_VERIFY(put(2, 2));
    CB_VERIFY(put(2, 2)); // sent again
    const auto late = put(3, 2); // from what was there before the second edit
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QVERIFY(!put(3, 4));
    QCOMPARE(store->documents(policyDraftDocument)->first().content["rows"_L1].toInt(), 2);
    CB_VERIFY(put(3, 3));
    CB_VERIFY(put(4, 0)); // does not count: unchecked
    CB_VERIFY(put(5, 1));
}

void StoreTest::questionnairesAreNeverChanged()
{
    const auto store = m_boards.create();
    NamedDocument document{questionnaireDocument, u"Releases, 1"_s, {{u"weight"_s, 1}}};
    const auto put = [&store](const NamedDocument& one) {
        return store->write(WriteBatch{.documents = {one}}, samples::author());
    };
    CB_VERIFY(put(document));
    CB_VERIFY(put(document)); // sent again
    NamedDocument other = document;
    other.content[u"weight"_s] = 2;
    const auto changed = put(other);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::Conflict);
    other.content = {};
    QVERIFY(!put(other));
    QCOMPARE(store->documents(questionnaireDocument).value_or({}), QList({document}));
}

void StoreTest::settingsAreWritten()
{
    const auto store = m_boards.create();
    auto settings = store->settings();
    CB_VERIFY(settings);
    QVERIFY(!settings->boardId.isNull());
    QCOMPARE(settings->zone, "Europe/Berlin"_ba);
    settings->zone = "Asia/Kolkata";
    settings->name = u"Umbenannt"_s;
    WriteBatch batch;
    batch.settings = *settings;
    CB_VERIFY(store->write(batch, samples::author()));
    QCOMPARE(store->settings().value_or({}), *settings);
}

void StoreTest::dependenciesAreAddedAndRemoved()
{
    const auto store = m_boards.create();
    const ConfigurationItem up{.id = ItemId::make(), .name = u"up"_s};
    const ConfigurationItem down{.id = ItemId::make(), .name = u"down"_s};
    WriteBatch batch = batchOf({up, down});
    batch.addedDependencies = {{up.id, down.id, u"runs on"_s}, {up.id, down.id, u"uses"_s}};
    CB_VERIFY(store->write(batch, samples::author()));
    QCOMPARE(store->info().value_or({}).dependencies, 2);
    WriteBatch removal;
    removal.removedDependencies = {{up.id, down.id, u"uses"_s}};
    CB_VERIFY(store->write(removal, samples::author()));
    const auto snapshot = store->snapshot({}, {});
    CB_VERIFY(snapshot);
    QCOMPARE((*snapshot)->directory->dependencies, QList{batch.addedDependencies.first()});
}

void StoreTest::attachmentBytesComeBack()
{
    const auto store = m_boards.create();
    const std::vector<Record> records = samples::everyKind();
    CB_VERIFY(store->write(batchOf(records), samples::author()));
    const auto& attachment = std::get<Attachment>(records[12]);
    QCOMPARE(store->attachmentBytes(attachment.id).value_or({}), "plan"_ba);
    const auto list = store->attachments(attachment.owner);
    CB_VERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().name, u"plan.txt"_s);
    QVERIFY(!store->attachmentBytes(AttachmentId::make()));

    Attachment wrong = attachment;
    wrong.id = AttachmentId::make();
    WriteBatch batch;
    batch.puts = {wrong};
    batch.attachmentBytes.insert(wrong.id, "plan B");
    const auto failed = store->write(batch, samples::author());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::BadInput);
}

void StoreTest::forEachStopsWhenTold()
{
    const auto store = m_boards.create();
    std::vector<Record> records;
    for (int i = 0; i < 10; ++i) {
        records.emplace_back(samples::person(QString::number(i)));
    }
    CB_VERIFY(store->write(batchOf(records), samples::author()));
    QList<PersonId> seen;
    CB_VERIFY(store->forEach(RecordKind::Person, [&seen](Record&& record) {
        seen.append(std::get<Person>(record).id);
        return seen.size() < 3;
    }));
    QCOMPARE(seen.size(), 3);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

void StoreTest::infoCountsRecords()
{
    const auto store = m_boards.create();
    const std::vector<Record> records = samples::everyKind();
    CB_VERIFY(store->write(batchOf(records), samples::author()));
    const auto info = store->info();
    CB_VERIFY(info);
    QCOMPARE(info->schemaVersion, 5);
    QVERIFY(info->engine.contains(u'.'));
    QCOMPARE(info->counts.size(), enumCount<RecordKind>());
    for (const RecordCount& count : info->counts) {
        QCOMPARE(count.count, count.kind == RecordKind::Person ? 2 : 1);
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::StoreTest)
#include "StoreTest.moc"
