// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordExport.h"

#include "core/exchange/ImportPlan.h"
#include "core/exchange/JsonLines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

RecordSource sourceOf(const std::vector<Record>& records)
{
    return [&records, next = std::size_t(0)]() mutable {
        return next < records.size() ? std::optional(records[next++]) : std::nullopt;
    };
}

Change aChange(const QString& number, const QString& title)
{
    Change change;
    change.id = ChangeId::make();
    change.number = number;
    change.title = title;
    change.state = ChangeState::Scheduled;
    change.risk = RiskLevel::Low;
    change.impact = 2;
    change.urgency = 5;
    change.priority = 1;
    change.plannedStart = Instant::fromIso(u"2027-02-01T20:00:00Z");
    change.plannedEnd = Instant::fromIso(u"2027-02-01T21:00:00Z");
    return change;
}

} // namespace

/// Files going out, and coming back.
class RecordExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardIsTakenOffExactlyOnce_data();
    void guardIsTakenOffExactlyOnce();
    void tablesComeBack_data();
    void tablesComeBack();
    void secondDoubledHourComesBack_data();
    void secondDoubledHourComesBack();
    void xlsxHasDatesAndTextAsText();
    void jsonLinesHoldEveryKind();
    void jsonLinesSayWhatIsWrong();
    void unwritableFolderIsSaid();
    void stoppedExportLeavesTheOldFile();

private:
    Result<ImportPlan> imported(const QString& path, ImportKind kind, const BoardIndex& board = {});
    QTemporaryDir m_folder;
};

Result<ImportPlan> RecordExportTest::imported(
    const QString& path, ImportKind kind, const BoardIndex& board)
{
    const Result<Table> table = readTable(path, {}, {});
    if (!table) {
        return table.error();
    }
    // Another zone than the export's: the file has to say its own.
    return planImport(
        *table,
        detectMapping(*table, {kind, RowPolicy::Strict, DateOrder::Auto, "Asia/Tokyo"}),
        board,
        {},
        {});
}

void RecordExportTest::guardIsTakenOffExactlyOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("at") << u"@ops"_s << u"'@ops"_s;
    QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("guarded already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("an apostrophe before text") << u"'quoted"_s << u"'quoted"_s;
    QTest::newRow("plain") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void RecordExportTest::guardIsTakenOffExactlyOnce()
{
    QFETCH(QString, text);
    QTEST(guardedCell(text), "guarded");
    QCOMPARE(unguardedCell(guardedCell(text)).toString(), text);
}

void RecordExportTest::tablesComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"t.csv"_s;
    QTest::newRow("XLSX") << u"t.xlsx"_s;
}

void RecordExportTest::tablesComeBack()
{
    QFETCH(QString, name);
    Service portal{ServiceId::make(), u"Portal, inner"_s};
    ConfigurationItem web{ItemId::make(), u"0007"_s};
    ConfigurationItem db{ItemId::make(), u"db 1"_s};
    Person rosa{PersonId::make(), u"Rosa"_s, {{u"import"_s, u"Rosa"_s}}};
    Change change = aChange(u"0010"_s, u"=SUM(A1)"_s);
    change.service = portal.id;
    change.items = {web.id, db.id};
    change.assignee = rosa.id;
    change.type = ChangeType::Emergency;
    change.cabRequired = true;
    change.backoutMs = 90 * msPerMinute;
    change.labels = {u"a"_s, u"b c"_s};
    change.description = u"line\nbreak, \"quoted\""_s;
    change.closureCode = ClosureCode::BackedOut;
    BoardIndex board;
    QHash<QUuid, QString> names{
        {portal.id.value, portal.name},
        {web.id.value, web.name},
        {db.id.value, db.name},
        {rosa.id.value, rosa.name}};
    for (const Record& record : std::vector<Record>{portal, web, db, rosa, change}) {
        board.add(record);
    }
    const NameLookup lookup{[&names](RecordRef ref) { return names.value(ref.id); }, {}};
    const RecordTable table(ImportKind::Changes, QTimeZone("Europe/Berlin"), lookup);
    const std::vector<Record> records{change};
    const QString path = m_folder.filePath(name);
    const Result<qint64> written = name.endsWith("csv"_L1)
        ? exportCsv(path, table, sourceOf(records), {})
        : exportXlsx(path, table, sourceOf(records), {});
    QVERIFY2(written, written ? "" : qPrintable(written.error().what));
    const Result<ImportPlan> plan = imported(path, ImportKind::Changes, board);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QVERIFY2(
        plan->counts.equal == 1,
        qPrintable(
            plan->records.empty() ? plan->rejected.value(0).text
                                  : plan->records.front().changedFields.join(u", "_s)));
}

void RecordExportTest::secondDoubledHourComesBack_data()
{
    tablesComeBack_data();
}

void RecordExportTest::secondDoubledHourComesBack()
{
    QFETCH(QString, name);
    Change change = aChange(u"C1"_s, u"night"_s);
    change.plannedStart = Instant::fromIso(u"2026-10-25T00:30:00Z"); // 02:30 +02:00
    change.plannedEnd = Instant::fromIso(u"2026-10-25T01:30:00Z"); // 02:30 +01:00
    const std::vector<Record> records{change};
    const QString path = m_folder.filePath(name);
    const RecordTable table(ImportKind::Changes, QTimeZone("Europe/Berlin"), {});
    QVERIFY(
        name.endsWith("csv"_L1) ? exportCsv(path, table, sourceOf(records), {})
                                : exportXlsx(path, table, sourceOf(records), {}));
    const Result<ImportPlan> plan = imported(path, ImportKind::Changes);
    QVERIFY(plan);
    QVERIFY2(
        plan->records.size() == 1, qPrintable(plan->rejected.value(0).text + plan->fileErrorText));
    const auto& back = std::get<Change>(plan->records.front().record);
    QCOMPARE(back.plannedStart, change.plannedStart);
    QCOMPARE(back.plannedEnd, change.plannedEnd);
}

void RecordExportTest::xlsxHasDatesAndTextAsText()
{
    const std::vector<Record> records{aChange(u"0010"_s, u"=1+1"_s)};
    const QString path = m_folder.filePath(u"dates.xlsx"_s);
    QVERIFY(exportXlsx(
        path,
        RecordTable(ImportKind::Changes, QTimeZone("Europe/Berlin"), {}),
        sourceOf(records),
        {}));
    const Result<Table> table = readTable(path, {}, {});
    QVERIFY(table);
    const auto column = static_cast<int>(table->header.indexOf(u"Planned start (Europe/Berlin)"_s));
    QVERIFY(column >= 0);
    QCOMPARE(
        table->cell(0, column), u"2027-02-01 21:00:00"); // a date: text would be without seconds
    QCOMPARE(table->cell(0, 0), u"0010");
    QCOMPARE(table->cell(0, 1), u"=1+1");
}

void RecordExportTest::jsonLinesHoldEveryKind()
{
    CalendarWindow window;
    window.id = WindowId::make();
    window.name = u"Patch night"_s;
    window.times = {
        {QDate(2026, 12, 1), QTime(22, 0)},
        "Europe/Berlin",
        {},
        false,
        LengthKind::Nominal,
        1,
        5400 * 1000};
    window.recurrence.rules = {u"FREQ=WEEKLY"_s};
    window.recurrence.overrides = {{{QDate(2026, 12, 8), QTime(22, 0)}, true, false, {}, {}}};
    window.suspensions = {{Instant{1000}, std::nullopt, u"why"_s, std::nullopt}};
    Change change = aChange(u"C1"_s, u"t"_s);
    change.description = u""_s; // given, and empty: not the same as missing
    change.tasks = {
        {u"go?"_s,
         std::nullopt,
         Instant{5},
         std::nullopt,
         std::nullopt,
         std::nullopt,
         TaskState::Running,
         true}};
    change.references = {{u"jira"_s, u"A-1"_s, u"https://example/A-1"_s}};
    Attachment attachment{
        AttachmentId::make(),
        {RecordKind::Change, change.id.value},
        u"a.txt"_s,
        u"text/plain"_s,
        12,
        QByteArray(32, 'x')};
    Decision decision{
        DecisionId::make(),
        change.id,
        {AuthorityKind::Cab, QUuid()},
        std::nullopt,
        DecisionKind::Defer,
        u"r"_s};
    Person person{PersonId::make(), u"P"_s, {{u"x"_s, u"y"_s}}, u"m"_s, {Role::CabChair}};
    person.workingHours = {{3, QTime(8, 0), QTime(16, 30)}};
    Service service{ServiceId::make(), u"S"_s};
    service.availabilityTarget = 0.9995;
    Deployment deployment{DeploymentId::make(), u"d1"_s};
    deployment.evidence = {PipelineRunId::make()};
    Assessment assessment{AssessmentId::make(), change.id, u"Infrastructure"_s, 3};
    assessment.answers = {
        {u"services"_s, 3, 3, 4, false, u"one more"_s}, {u"teams"_s, std::nullopt, 3, 2}};
    assessment.impact = 4;
    assessment.likelihood = 2;
    assessment.level = RiskLevel::Moderate;
    assessment.assessedAt = Instant{7000};
    Baseline baseline{BaselineId::make(), u"CAB"_s, Instant{9000}};
    baseline.entries = {{.change = change.id, .number = u"C1"_s, .plans = {QByteArray(16, 'x')}}};
    const std::vector<Record> records{
        person,
        Group{GroupId::make(), u"G"_s, {}, {}, {person.id}},
        service,
        ConfigurationItem{ItemId::make(), u"I"_s},
        change,
        Incident{IncidentId::make(), u"INC1"_s},
        ServiceRequest{RequestId::make(), u"R1"_s},
        PipelineRun{PipelineRunId::make(), u"p1"_s},
        deployment,
        window,
        FreezeException{ExceptionId::make(), window.id},
        attachment,
        Meeting{MeetingId::make(), u"CAB"_s},
        AgendaItem{AgendaItemId::make(), MeetingId::make(), change.id},
        decision,
        Condition{ConditionId::make(), decision.id, change.id, u"c"_s},
        assessment,
        baseline,
        ConflictAcceptance{AcceptanceId::make(), ConflictKind::Freeze, change.id},
        MoveProposal{ProposalId::make(), change.id}};
    QCOMPARE(records.size(), std::variant_size_v<Record>);
    const QList<Dependency> dependencies{{ItemId::make(), ItemId::make(), u"runs on"_s}};

    const QString path = m_folder.filePath(u"t.jsonl"_s);
    const Result<qint64> written = writeJsonLines(
        path, {QUuid::createUuid(), u"B"_s, "Europe/Berlin"}, sourceOf(records), dependencies, {});
    QVERIFY(written);
    std::vector<Record> back;
    QList<Dependency> links;
    JsonLinesVisitor visitor;
    visitor.record = [&back](Record&& record) {
        back.push_back(std::move(record));
        return Result<void>();
    };
    visitor.dependency = [&links](Dependency&& dependency) {
        links.append(dependency);
        return Result<void>();
    };
    const Result<qint64> read = readJsonLines(path, visitor, {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().what));
    QCOMPARE(back.size(), records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        QVERIFY2(back[i] == records[i], qPrintable(QString(toText(kindOf(records[i])))));
    }
    QCOMPARE(links, dependencies);
}

void RecordExportTest::jsonLinesSayWhatIsWrong()
{
    QFile file(m_folder.filePath(u"bad.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"changeboard\",\"version\":1}\n{\"kind\":\"change\",\"id\":\"");
    file.write(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    file.write("\",\"type\":\"sideways\"}\n");
    file.close();
    const Result<qint64> read = readJsonLines(file.fileName(), {}, {});
    QVERIFY(!read);
    QVERIFY2(
        read.error().what.contains("Line 2"_L1) && read.error().what.contains("type"_L1),
        qPrintable(read.error().what));
    QVERIFY(!recordFromJson({{u"kind"_s, u"change"_s}}));
    QVERIFY(!recordFromJson({{u"kind"_s, u"spaceship"_s}}));
}

void RecordExportTest::unwritableFolderIsSaid()
{
    const std::vector<Record> records{aChange(u"C1"_s, u"t"_s)};
    const RecordTable table(ImportKind::Changes, QTimeZone("UTC"), {});
    for (const QString& name : {u"no/such.csv"_s, u"no/such.xlsx"_s}) {
        const QString path = m_folder.filePath(name);
        const Result<qint64> written = name.endsWith("csv"_L1)
            ? exportCsv(path, table, sourceOf(records), {})
            : exportXlsx(path, table, sourceOf(records), {});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
    }
}

void RecordExportTest::stoppedExportLeavesTheOldFile()
{
    const std::vector<Record> records{aChange(u"C1"_s, u"t"_s)};
    const RecordTable table(ImportKind::Changes, QTimeZone("UTC"), {});
    const QString path = m_folder.filePath(u"old.xlsx"_s);
    QVERIFY(exportXlsx(path, table, sourceOf(records), {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    JobControl job;
    job.cancel.cancel();
    QCOMPARE(exportXlsx(path, table, sourceOf(records), job).error().kind, ErrorKind::Cancelled);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(
        QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(RecordExportTest)
#include "RecordExportTest.moc"
