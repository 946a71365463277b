// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

/// From a table to a plan: mapping, policies, corrections, profiles.
class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindAndColumnsAreFound_data();
    void kindAndColumnsAreFound();
    void missingColumnRefusesTheFile();
    void strictRejectsWhatHistoryMerges();
    void codesCanBeChosen();
    void namesMatchByAliasAndNeverByGuess();
    void changedRecordsNameTheirFields();
    void suggestionsMendAllRowsAtOnce();
    void rejectedRowsCanBeSavedAndImported();
    void profileFitsTheNextFile();
    void profileOfAnotherFileIsRefused();
    void windowsAreRead();
    void itemsAndDependenciesAreRead();
    void dependenciesThatCannotBeAreRejected();
    void peopleAndTeamsAreRead();
    void deploymentsAreIdempotent();
    void resultHasTheShapeOfTheCommandLine();
    void planningCanBeStopped();

private:
    Table read(const QByteArray& text);
    ImportPlan planned(
        const QByteArray& text, const MappingOptions& options, const BoardIndex& board = {});
    static BoardIndex boardOf(const ImportPlan& plan);
    QTemporaryDir m_folder;
};

Table ImportPlanTest::read(const QByteArray& text)
{
    QFile file(m_folder.filePath(u"t.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("can't write the test's file");
    }
    file.close();
    Result<Table> table = readTable(file.fileName(), {}, {});
    if (!table) {
        qFatal("%s", qPrintable(table.error().what));
    }
    return std::move(*table);
}

ImportPlan ImportPlanTest::planned(
    const QByteArray& text, const MappingOptions& options, const BoardIndex& board)
{
    const Table table = read(text);
    Result<ImportPlan> plan = planImport(table, detectMapping(table, options), board, {}, {});
    if (!plan) {
        qFatal("%s", qPrintable(plan.error().what));
    }
    return std::move(*plan);
}

BoardIndex ImportPlanTest::boardOf(const ImportPlan& plan)
{
    BoardIndex board;
    for (const Record& record : plan.puts()) {
        board.add(record);
    }
    for (const Dependency& dependency : plan.dependencies) {
        board.add(dependency);
    }
    return board;
}

void ImportPlanTest::kindAndColumnsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QString>("fields"); // of the columns, "-" where none
    QTest::newRow("ServiceNow changes")
        << QByteArray(
               "number,short_description,cmdb_ci,assignment_group,state,type,risk,start_date,end_date,close_code,u_backout,"
               "sys_updated_by\nCHG0041822,Carrier,WAN-1,NET,-2,normal,2 - High,2026-11-28 08:00,2026-11-28 11:00,,x,y\n")
        << ImportKind::Changes
        << u"number title ci group state type risk planned_start planned_end closure_code backout_plan -"_s;
    QTest::newRow("Jira changes")
        << QByteArray(
               "Issue key;Summary;Status;Reporter;Assignee;Created;Change start date;Change end date\n"
               "ITSM-7;Move;Done;A;B;04/Mar/27 9:00 AM;05/Mar/27 9:00 AM;05/Mar/27 10:00 AM\n")
        << ImportKind::Changes
        << u"number title state requester assignee opened_at planned_start planned_end"_s;
    QTest::newRow("German changes")
        << QByteArray(
               "\xc3\x84nderungsnummer;Kurzbeschreibung;Geplanter Beginn;Geplantes Ende;Bearbeiter;Risiko;Notfall\n"
               "A1;Umzug;13.04.2027 18:00;13.04.2027 19:00;M;hoch;nein\n")
        << ImportKind::Changes
        << u"number title planned_start planned_end assignee risk emergency"_s;
    QTest::newRow("Dutch changes") << QByteArray(
        "Wijzigingsnummer;Korte omschrijving;Geplande startdatum;Geplande einddatum;Behandelaar;Risico\n"
        "W1;Verhuizing;13-04-2027 18:00;13-04-2027 19:00;M;laag\n")
                                   << ImportKind::Changes
                                   << u"number title planned_start planned_end assignee risk"_s;
    QTest::newRow("incidents") << QByteArray(
        "Incident Number,Summary,Priority,Opened,Resolved,Caused by\nINC1,Down,P1,2027-01-01 10:00,2027-01-01 11:00,CHG1\n")
                               << ImportKind::Incidents
                               << u"number title priority opened_at resolved_at caused_by"_s;
    QTest::newRow("deployments")
        << QByteArray(
               "id,application,environment,version,started,finished,result\n1,Portal,prod,1.2,2027-01-01T10:00Z,2027-01-01T10:05Z,success\n")
        << ImportKind::Deployments
        << u"number service environment version actual_start actual_end outcome"_s;
    QTest::newRow("items") << QByteArray(
        "Name,CI class,Business criticality,Depends on\ndb1,database,1,host1; host2\n")
                           << ImportKind::Items << u"title - criticality upstream"_s;
    QTest::newRow("dependencies") << QByteArray("parent,child,type\na,b,runs on\n")
                                  << ImportKind::Dependencies
                                  << u"upstream downstream dependency_type"_s;
    QTest::newRow("people") << QByteArray(
        "Display name,E-mail,Username,Groups\nA B,a@example,ab,Network\n")
                            << ImportKind::Persons << u"title mail login group"_s;
    QTest::newRow("windows") << QByteArray(
        "Title,From,Until,Type,Reason\nYear end,2026-12-24,2026-12-26,freeze,closing\n")
                             << ImportKind::Windows
                             << u"title planned_start planned_end kind justification"_s;
}

void ImportPlanTest::kindAndColumnsAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(ImportKind, kind);
    const Table table = read(text);
    const ImportMapping mapping = detectMapping(table, {});
    QCOMPARE(mapping.kind, kind);
    QStringList fields;
    for (const MappedColumn& column : mapping.columns) {
        fields.append(column.field ? QString(toText(*column.field)) : u"-"_s);
    }
    QTEST(fields.join(u' '), "fields");
}

void ImportPlanTest::missingColumnRefusesTheFile()
{
    const ImportPlan plan = planned(
        "Number,Title,Planned start\nC1,a,2027-01-01 10:00\n",
        {ImportKind::Changes, RowPolicy::Strict});
    QCOMPARE(plan.fileError, u"missing-column"_s);
    QVERIFY(plan.fileErrorText.contains("Planned end"_L1));
    QVERIFY(plan.records.empty());
    QVERIFY(!plan.isReady());
}

void ImportPlanTest::strictRejectsWhatHistoryMerges()
{
    const QByteArray text =
        "Number,Title,Planned start,Planned end,CI\nC1,a,2027-01-01 10:00,2027-01-01 11:00,x\n"
        "C1,b,2027-01-01 10:00,2027-01-01 11:00,y\nC1,a,2027-01-01 10:00,2027-01-01 11:00,x\n"
        "C2,c,2027-01-01 10:00,,z\n";
    const ImportPlan strict = planned(text, {ImportKind::Changes, RowPolicy::Strict});
    QCOMPARE(strict.counts.added, 1);
    QCOMPARE(strict.counts.rejected, 3);
    QCOMPARE(strict.rejected[0].reason, RowReason::DuplicateNumber);
    QCOMPARE(strict.rejected[2].reason, RowReason::MissingEnd);
    QCOMPARE(strict.rejected[2].line, 5);

    const ImportPlan history = planned(text, {ImportKind::Changes, RowPolicy::History});
    QCOMPARE(history.counts.added, 2);
    QCOMPARE(history.counts.merged, 1);
    QCOMPARE(history.counts.equal, 1);
    QCOMPARE(history.counts.rejected, 0);
    const auto& change = std::get<Change>(history.records.front().record);
    QCOMPARE(change.title, u"a"_s);
    QCOMPARE(history.records.front().itemNames, (QStringList{u"x"_s, u"y"_s}));
    QVERIFY(std::any_of(
        history.warnings.cbegin(), history.warnings.cend(), [](const ImportWarning& warning) {
            return warning.kind == "differs"_L1 && warning.field == "title"_L1 && warning.line == 3;
        }));
    QVERIFY(!std::get<Change>(history.records.back().record).plannedEnd);
}

void ImportPlanTest::codesCanBeChosen()
{
    const Table table =
        read("Number,State,Planned start,Planned end\nC1,77,2027-01-01 10:00,2027-01-01 11:00\n"
             "C2,-2,2027-01-01 10:00,2027-01-01 11:00\n");
    ImportMapping mapping = detectMapping(table, {ImportKind::Changes, RowPolicy::Strict});
    const Result<ImportPlan> before = planImport(table, mapping, {}, {}, {});
    QCOMPARE(before->rejected.size(), 1);
    QCOMPARE(before->rejected.first().reason, RowReason::UnknownValue);
    const auto unknown =
        std::find_if(before->values.cbegin(), before->values.cend(), [](const ValueUse& use) {
            return use.text == "77"_L1;
        });
    QVERIFY(unknown != before->values.cend());
    QVERIFY(unknown->meaning.isEmpty());

    mapping.values[Field::State].insert(u"77"_s, u"closed"_s);
    const Result<ImportPlan> after = planImport(table, mapping, {}, {}, {});
    QCOMPARE(after->rejected.size(), 0);
    QCOMPARE(std::get<Change>(after->records.front().record).state, ChangeState::Closed);
    QCOMPARE(std::get<Change>(after->records.back().record).state, ChangeState::Scheduled);
}

void ImportPlanTest::namesMatchByAliasAndNeverByGuess()
{
    BoardIndex board;
    Person known{PersonId::make(), u"Rosa Amsel"_s, {{u"servicenow"_s, u"R. Amsel"_s}}};
    Person twin{PersonId::make(), u"J. Dohle"_s};
    Person otherTwin{PersonId::make(), u"j. dohle"_s};
    board.add(known);
    board.add(twin);
    board.add(otherTwin);
    const ImportPlan plan = planned(
        "Number,Planned start,Planned end,Assignee\nC1,2027-01-01 10:00,2027-01-01 11:00,r. amsel\n"
        "C2,2027-01-01 10:00,2027-01-01 11:00,J. Dohle\nC3,2027-01-01 10:00,2027-01-01 11:00,R. Ams\n",
        {ImportKind::Changes, RowPolicy::Strict},
        board);
    QCOMPARE(std::get<Change>(plan.records[0].record).assignee, std::optional(known.id));
    QVERIFY(!std::get<Change>(plan.records[1].record).assignee);
    QVERIFY(std::get<Change>(plan.records[2].record).assignee);
    QCOMPARE(plan.made.size(), 1U);
    QCOMPARE(std::get<Person>(plan.made.front()).name, u"R. Ams"_s);
    QVERIFY(
        std::any_of(plan.warnings.cbegin(), plan.warnings.cend(), [](const ImportWarning& warning) {
            return warning.kind == "ambiguous-name"_L1;
        }));
}

void ImportPlanTest::changedRecordsNameTheirFields()
{
    const QByteArray text =
        "Number,Title,Planned start,Planned end,CI\nC1,a,2027-01-01 10:00,2027-01-01 11:00,x\n";
    const MappingOptions options{ImportKind::Changes, RowPolicy::Strict};
    const BoardIndex board = boardOf(planned(text, options));
    const ImportPlan same = planned(text, options, board);
    QCOMPARE(same.counts.equal, 1);
    QVERIFY(same.puts().empty());
    const ImportPlan other =
        planned(QByteArray(text).replace(",a,", ",b,").replace("11:00", "12:00"), options, board);
    QCOMPARE(other.counts.changed, 1);
    QCOMPARE(other.records.front().changedFields, (QStringList{u"planned_end"_s, u"title"_s}));
    QCOMPARE(refOf(other.records.front().record).id, refOf(same.records.front().record).id);
}

void ImportPlanTest::suggestionsMendAllRowsAtOnce()
{
    const Table table =
        read(QByteArrayLiteral("Number,Title,State,Planned start,Planned end\n"
                               "C1,over midnight,scheduled,2027-01-01 22:00,2027-01-01 04:00\n"
                               "C2,swapped,scheduled,2027-01-03 10:00,2027-01-02 10:00\n"
                               "C3,typo,schedulde,2027-01-03 10:00,2027-01-03 11:00\n"
                               "C4,later,scheduled,tbd,2027-01-03 11:00\n"
                               ",no number,scheduled,2027-01-03 10:00,2027-01-03 11:00\n"
                               "C5,n\0l,scheduled,2027-01-03 10:00,2027-01-03 11:00\n"));
    const ImportMapping mapping = detectMapping(table, {ImportKind::Changes, RowPolicy::Strict});
    const Result<ImportPlan> before = planImport(table, mapping, {}, {}, {});
    QCOMPARE(before->counts.rejected, 6);
    const Result<ImportPlan> after = planImport(table, mapping, {}, allSuggestions(*before), {});
    QCOMPARE(after->counts.rejected, 0);
    QCOMPARE(after->counts.skipped, 1);
    QCOMPARE(after->counts.added, 5);
    QCOMPARE(
        std::get<Change>(after->records[0].record).plannedEnd->toIso(), u"2027-01-02T04:00:00Z"_s);
    QCOMPARE(
        std::get<Change>(after->records[1].record).plannedStart->toIso(),
        u"2027-01-02T10:00:00Z"_s);
    QCOMPARE(std::get<Change>(after->records[2].record).state, ChangeState::Scheduled);
    QCOMPARE(std::get<Change>(after->records[3].record).state, ChangeState::Draft);
    QCOMPARE(std::get<Change>(after->records[4].record).title, u"nl"_s);
}

void ImportPlanTest::rejectedRowsCanBeSavedAndImported()
{
    const Table table = read(
        "Number;Title;Planned start;Planned end\nC1;\"a;b\"\"c\";tbd;2027-01-01 11:00\nC2;ok;2027-01-01 10:00;2027-01-01 11:00\n");
    const ImportMapping mapping = detectMapping(table, {ImportKind::Changes, RowPolicy::Strict});
    const Result<ImportPlan> plan = planImport(table, mapping, {}, {}, {});
    const QString path = m_folder.filePath(u"rejected.csv"_s);
    QVERIFY(saveRejectedRows(path, table, *plan));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray mended = file.readAll().replace("tbd", "2027-01-01 10:00");
    const ImportPlan again = planned(mended, {ImportKind::Changes, RowPolicy::Strict});
    QCOMPARE(again.counts.added, 1);
    QCOMPARE(again.counts.rejected, 0);
    QVERIFY(again.warnings.isEmpty()); // the reason column is ours
    QCOMPARE(std::get<Change>(again.records.front().record).title, u"a;b\"c"_s);
    const Result<void> failed =
        saveRejectedRows(m_folder.filePath(u"no/such/folder.csv"_s), table, *plan);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::CannotWrite);
}

void ImportPlanTest::profileFitsTheNextFile()
{
    const Table table =
        read("nr,what,from,to,category,category\nC1,a,2027-01-01 10:00,2027-01-01 11:00,x,y\n");
    ImportMapping mapping = detectMapping(
        table, {ImportKind::Changes, RowPolicy::Strict, DateOrder::Dmy, "Europe/Berlin"});
    assignField(mapping, 1, Field::Title);
    assignField(mapping, 2, Field::PlannedStart);
    assignField(mapping, 3, Field::PlannedEnd);
    assignField(mapping, 5, Field::Category);
    mapping.values[Field::State].insert(u"4"_s, u"cancelled"_s);
    const QJsonObject profile = profileToJson(mapping);

    const Table next = read(
        "category,to,from,what,nr,category,extra\nx,2027-01-01 11:00,2027-01-01 10:00,b,C2,y,z\n");
    QVERIFY(profileFits(profile, next.header));
    const Result<ImportMapping> fitted = mappingFromProfile(u"mine"_s, profile, next);
    QVERIFY2(fitted, fitted ? "" : qPrintable(fitted.error().what));
    QCOMPARE(fitted->profile, u"mine"_s);
    QCOMPARE(fitted->columnOf(Field::Title), 3);
    QCOMPARE(fitted->columnOf(Field::Category), 5);
    QCOMPARE(fitted->zone, QByteArray("Europe/Berlin"));
    QCOMPARE(fitted->dateOrder, DateOrder::Dmy);
    QCOMPARE(fitted->values, mapping.values);
    QCOMPARE(profileToJson(*fitted).value("values"_L1), profile.value("values"_L1));
}

void ImportPlanTest::profileOfAnotherFileIsRefused()
{
    const Table table =
        read("Number,Planned start,Planned end\nC1,2027-01-01 10:00,2027-01-01 11:00\n");
    const QJsonObject profile = profileToJson(detectMapping(table, {}));
    const Table other = read("a,b\n1,2\n");
    QVERIFY(!profileFits(profile, other.header));
    const Result<ImportMapping> unfit = mappingFromProfile(u"mine"_s, profile, other);
    QVERIFY(!unfit);
    QVERIFY(unfit.error().what.contains("Planned start"_L1));
    QVERIFY(!mappingFromProfile(u"x"_s, {{u"version"_s, 99}}, table));
}

void ImportPlanTest::windowsAreRead()
{
    const QByteArray text =
        "Name,Start,End,Kind,CIs\nYear end,2026-12-24,2026-12-26,freeze,\n"
        "Patch night,2026-12-01 22:00,2026-12-02 04:00,maintenance,db1; db2\n"
        "Odd,2026-12-03 22:00,2026-12-03 04:00,maintenance,\nOutage,2026-12-03 22:00,2026-12-03 23:00,outage,\n";
    MappingOptions options;
    options.zone = "Europe/Berlin";
    const ImportPlan plan = planned(text, options);
    QCOMPARE(plan.counts.added, 2);
    QCOMPARE(plan.rejected[0].reason, RowReason::EndBeforeStart);
    QCOMPARE(plan.rejected[1].reason, RowReason::UnknownValue);
    const auto& freeze = std::get<CalendarWindow>(plan.records[0].record);
    QVERIFY(freeze.times.isAllDay);
    QCOMPARE(freeze.times.days, 3);
    QCOMPARE(freeze.kind, WindowKind::Freeze);
    const auto& night = std::get<CalendarWindow>(plan.records[1].record);
    QCOMPARE(night.times.ms, 6 * msPerHour);
    QCOMPARE(night.times.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(night.scope.items.size(), 2);
    const ImportPlan again = planned(text, options, boardOf(plan));
    QCOMPARE(again.counts.equal, 2);
}

void ImportPlanTest::itemsAndDependenciesAreRead()
{
    const ImportPlan items = planned(
        "Name,Type,Criticality,Depends on\napp,application,2,db; host\ndb,database,1,host\n", {});
    QCOMPARE(items.counts.added, 2);
    QCOMPARE(items.dependencies.size(), 3);
    QCOMPARE(items.made.size(), 1U); // host
    const BoardIndex board = boardOf(items);
    const ImportPlan links = planned("Parent,Child\nhost,db\napp,db\n", {}, board);
    QCOMPARE(links.mapping.kind, ImportKind::Dependencies);
    QCOMPARE(links.counts.equal, 1);
    QCOMPARE(links.counts.added, 1);
    QCOMPARE(links.dependencies.size(), 1);
}

void ImportPlanTest::dependenciesThatCannotBeAreRejected()
{
    const BoardIndex board = boardOf(planned("Name,Type\napp,application\ndb,database\n", {}));
    const ImportPlan plan = planned(
        "source,target,relationship\ndb,app,uses\ndb,db,uses\nghost,app,uses\n"
        "db,phantom,\n,app,\ndb,app,uses\n",
        {},
        board);
    QCOMPARE(plan.mapping.kind, ImportKind::Dependencies);
    QCOMPARE(plan.counts.added, 1);
    QCOMPARE(plan.dependencies.size(), 1);
    QVERIFY(plan.made.empty());
    QStringList rejected;
    for (const RejectedRow& row : plan.rejected) {
        QVERIFY(!row.text.isEmpty());
        const QString field = row.field ? QString(toText(*row.field)) : u"-"_s;
        rejected.append(
            u"%1 %2 %3"_s.arg(QString::number(row.line), field, QString(toText(row.reason))));
    }
    QCOMPARE(
        rejected,
        (QStringList{
            u"3 downstream self-loop"_s,
            u"4 upstream unknown-record"_s,
            u"5 downstream unknown-record"_s,
            u"6 upstream missing-number"_s,
            u"7 - duplicate-number"_s}));
    QCOMPARE(plan.rejected.last().number, u"db > app"_s);
}

void ImportPlanTest::peopleAndTeamsAreRead()
{
    const QByteArray text =
        "Name,Mail,Logins,Teams,Roles\nA B,ab@example,ab; a.b,Network; Storage,cab member\nC D,cd@example,cd,Network,pilot\n";
    const ImportPlan plan = planned(text, {});
    QCOMPARE(plan.counts.added, 2);
    const auto& person = std::get<Person>(plan.records.front().record);
    QCOMPARE(person.aliases.size(), 2);
    QCOMPARE(person.roles, QList<Role>{Role::CabMember});
    QCOMPARE(plan.made.size(), 2U);
    QCOMPARE(std::get<Group>(plan.made.front()).members.size(), 2);
    QCOMPARE(planned(text, {}, boardOf(plan)).puts().size(), 0U);
}

void ImportPlanTest::deploymentsAreIdempotent()
{
    const QByteArray text =
        "Service,Environment,Version,Started at,Outcome\nPortal,prod,1.2,2027-01-01T10:00Z,success\n"
        "Portal,prod,1.3,2027-01-02T10:00Z,rolled back\n";
    const ImportPlan plan = planned(text, {});
    QCOMPARE(plan.counts.added, 2);
    QCOMPARE(
        std::get<Deployment>(plan.records.back().record).outcome, DeploymentOutcome::RolledBack);
    QCOMPARE(planned(text, {}, boardOf(plan)).counts.equal, 2);
}

void ImportPlanTest::resultHasTheShapeOfTheCommandLine()
{
    const QJsonObject result = importResultJson(planned(
        "Number,Planned start,Planned end\nC1,tbd,2027-01-01 11:00\n",
        {ImportKind::Changes, RowPolicy::Strict}));
    for (const char* key :
         {"file", "rows", "new", "changed", "equal", "merged", "rejected", "warnings"})
    {
        QVERIFY2(result.contains(QLatin1StringView(key)), key);
    }
    const QJsonObject file = result.value("file"_L1).toObject();
    QCOMPARE(file.value("encoding"_L1).toString(), u"utf-8"_s);
    QCOMPARE(file.value("kind"_L1).toString(), u"changes"_s);
    const QJsonObject rejected = result.value("rejected"_L1).toArray().first().toObject();
    QCOMPARE(rejected.value("line"_L1).toInt(), 2);
    QCOMPARE(rejected.value("number"_L1).toString(), u"C1"_s);
    QCOMPARE(rejected.value("field"_L1).toString(), u"planned_start"_s);
    QCOMPARE(rejected.value("reason"_L1).toString(), u"bad-date"_s);
    QVERIFY(!rejected.value("text"_L1).toString().isEmpty());
}

void ImportPlanTest::planningCanBeStopped()
{
    const Table table =
        read("Number,Planned start,Planned end\nC1,2027-01-01 10:00,2027-01-01 11:00\n");
    JobControl job;
    job.cancel.cancel();
    const Result<ImportPlan> plan = planImport(table, detectMapping(table, {}), {}, {}, job);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "ImportPlanTest.moc"
