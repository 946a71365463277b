// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The board as columns: whole, a range of it, and brought up to date.
class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void columnsShowTheRecords_data() { TestBoards::addEngines(); }

    void columnsShowTheRecords();

    void rowsAscendById_data() { TestBoards::addEngines(); }

    void rowsAscendById();

    void visibleRangeHoldsWhatOverlaps_data() { TestBoards::addEngines(); }

    void visibleRangeHoldsWhatOverlaps();

    void refreshedSharesWhatIsUntouched_data() { TestBoards::addEngines(); }

    void refreshedSharesWhatIsUntouched();

    void refreshedEqualsReadAnew_data() { TestBoards::addEngines(); }

    void refreshedEqualsReadAnew();

    void newestAssessmentCounts_data() { TestBoards::addEngines(); }

    void newestAssessmentCounts();

    void editAfterApprovalIsFlagged_data() { TestBoards::addEngines(); }

    void editAfterApprovalIsFlagged();
    void decisionsGiveTheDisplayState_data();
    void decisionsGiveTheDisplayState();

    void stopIsNoticed_data() { TestBoards::addEngines(); }

    void stopIsNoticed();

private:
    TestBoards m_boards;
};

namespace {

SnapshotPtr read(Store& store, std::optional<Span> visible = {})
{
    auto snapshot = store.snapshot(visible, {});
    if (!snapshot) {
        qFatal("%s", qPrintable(snapshot.error().what + snapshot.error().detail));
    }
    return *snapshot;
}

void write(Store& store, std::vector<Record> records)
{
    const auto written = store.write(WriteBatch{.puts = std::move(records)}, samples::author());
    if (!written) {
        qFatal("%s", qPrintable(written.error().what + written.error().detail));
    }
}

Change planned(const QString& number, const char* start, const char* end)
{
    Change change = samples::change(number);
    change.plannedStart = samples::at(start);
    if (end != nullptr) {
        change.plannedEnd = samples::at(end);
    }
    return change;
}

} // namespace

void SnapshotTest::columnsShowTheRecords()
{
    const auto store = m_boards.create();
    std::vector<Record> records = samples::everyKind();
    const auto change = std::get<Change>(records[5]);
    const auto deployment = std::get<Deployment>(records[9]);
    const auto incident = std::get<Incident>(records[6]);
    const auto request = std::get<ServiceRequest>(records[7]);
    const auto baseline = std::get<Baseline>(records[records.size() - 3]);
    write(*store, std::move(records));
    const SnapshotPtr s = read(*store);
    QVERIFY(s->isComplete);
    QCOMPARE(s->sequence, 21);
    QCOMPARE(s->totalChanges, 1);
    QCOMPARE(s->settings.zone, "Europe/Berlin"_ba);
    QCOMPARE(s->directory->persons.size(), 2);

    const ChangeColumns& c = *s->changes;
    QCOMPARE(c.size(), 1);
    QCOMPARE(c.idAt(0), change.id);
    QCOMPARE(c.numbers.at(0), change.number);
    QCOMPARE(c.titles.at(0), change.title);
    QCOMPARE(c.types[0], change.type);
    QCOMPARE(c.states[0], change.state);
    QCOMPARE(c.displayStates[0], DisplayState::Approved);
    QCOMPARE(c.risks[0], quint8{4});
    QCOMPARE(c.assessedCells, std::vector<quint8>{assessedCell(4, 2)});
    QCOMPARE(c.closures[0], quint8{2});
    QCOMPARE(c.priorities[0], quint8{2});
    QCOMPARE(c.flags[0], quint8{OnHold | CabRequired | NumberIsProvisional});
    QCOMPARE(c.plannedStarts[0], change.plannedStart->ms);
    QCOMPARE(c.plannedEnds[0], change.plannedEnd->ms);
    QCOMPARE(c.actualStarts[0], change.actualStart->ms);
    QCOMPARE(c.actualEnds[0], change.actualEnd->ms);
    QCOMPARE(c.outageStarts[0], change.outageStart->ms);
    QCOMPARE(c.outageEnds[0], change.outageEnd->ms);
    QCOMPARE(c.openedAts[0], change.openedAt->ms);
    QCOMPARE(c.closedAts[0], change.closedAt->ms);
    QCOMPARE(c.backoutMs[0], change.backoutMs);
    QCOMPARE(c.plans[0], plansOf(change));
    QCOMPARE(c.predecessorBegins, (std::vector<quint32>{0, quint32(change.predecessors.size())}));
    QCOMPARE(c.taskCounts[0], static_cast<quint16>(change.tasks.size()));
    QCOMPARE(s->exceptions->size(), 1);
    QCOMPARE(s->acceptances->value(0).kind, ConflictKind::RelatedItem);
    QCOMPARE(s->proposals->value(0).answer, ProposalAnswer::No);
    QCOMPARE(c.services[0], 0);
    QCOMPARE(c.groups[0], 0);
    QCOMPARE(c.assignees[0], s->directory->rowOf(*change.assignee));
    QCOMPARE(c.requesters[0], s->directory->rowOf(*change.requester));
    QCOMPARE(c.strings.at(c.environments[0]), change.environment);
    QCOMPARE(c.strings.at(c.categories[0]), change.category);
    QCOMPARE(c.strings.at(c.models[0]), change.standardModel);
    QCOMPARE(c.strings.at(c.labels[0]), change.labels.join(QChar(0x1F)));
    QCOMPARE(c.itemBegins, (std::vector<quint32>{0, 1}));
    QCOMPARE(c.itemRows, (std::vector<qint32>{0}));
    QCOMPARE(c.revisions[0], 1);

    const DeploymentColumns& d = *s->deployments;
    QCOMPARE(d.size(), 1);
    QCOMPARE(d.strings.at(d.versions[0]), deployment.version);
    QCOMPARE(d.outcomes[0], deployment.outcome);
    QCOMPARE(d.reworks[0], quint8{1});
    QCOMPARE(d.startedAts[0], deployment.startedAt->ms);
    QCOMPARE(d.changes[0], 0);
    QCOMPARE(d.commits[0], commitKey(deployment.commit.toUtf8()));
    QCOMPARE_NE(d.commits[0], quint64{0});
    QCOMPARE(d.firstCommitAts[0], deployment.firstCommitAt->ms);
    const IncidentColumns& i = *s->incidents;
    QCOMPARE(i.numbers.at(0), incident.number);
    QCOMPARE(i.resolvedAts[0], incident.resolvedAt->ms);
    QCOMPARE(i.causedBys[0], 0);
    QCOMPARE(i.causeKinds[0], incident.causeKind);
    QCOMPARE(s->requests->titles.at(0), request.title);
    QCOMPARE(s->requests->changes[0], 0);
    QCOMPARE(s->windows->size(), 1);
    QCOMPARE(s->meetings->size(), 1);
    Baseline head = baseline;
    head.entries.clear();
    head.revision = 1;
    QCOMPARE(*s->baselines, QList({head}));
}

void SnapshotTest::rowsAscendById()
{
    const auto store = m_boards.create();
    std::vector<Record> records;
    QList<ItemId> items;
    for (int i = 0; i < 30; ++i) {
        const ConfigurationItem item{.id = {QUuid::createUuid()}, .name = QString::number(i)};
        items.append(item.id);
        records.emplace_back(item);
    }
    QHash<QUuid, QList<ItemId>> itemsOf;
    for (int i = 0; i < 200; ++i) {
        Change change = samples::change(QString::number(i));
        // Of every variant that a UUID can have: they sort by their bytes.
        change.id.value = QUuid::createUuid();
        change.id.value.data4[0] = static_cast<uchar>(i);
        change.items = items.mid(i % 7, i % 4);
        itemsOf.insert(change.id.value, change.items);
        records.emplace_back(change);
    }
    write(*store, std::move(records));
    const SnapshotPtr s = read(*store);
    const ChangeColumns& c = *s->changes;
    QCOMPARE(c.size(), 200);
    QVERIFY(std::is_sorted(c.ids.begin(), c.ids.end(), isBefore));
    for (int row = 0; row < c.size(); ++row) {
        QCOMPARE(c.rowOf(c.idAt(row)), row);
        QList<ItemId> found;
        const auto r = static_cast<std::size_t>(row);
        for (quint32 i = c.itemBegins[r]; i < c.itemBegins[r + 1]; ++i) {
            found.append(s->directory->items[c.itemRows[i]].id);
        }
        QCOMPARE(found, itemsOf.value(c.ids[r]));
    }
}

void SnapshotTest::visibleRangeHoldsWhatOverlaps()
{
    const auto store = m_boards.create();
    Change actual = samples::change(u"in: actual"_s);
    actual.actualStart = samples::at("2026-11-10T10:00:00Z");
    actual.actualEnd = samples::at("2026-11-10T11:00:00Z");
    const auto deployment = [](const QString& id, const char* start, const char* end) {
        return Deployment{
            .id = DeploymentId::make(),
            .externalId = id,
            .startedAt = samples::at(start),
            .finishedAt = samples::at(end)};
    };
    const auto incident = [](const QString& number, const char* opened, const char* resolved) {
        return Incident{
            .id = IncidentId::make(),
            .number = number,
            .openedAt = samples::at(opened),
            .resolvedAt =
                resolved == nullptr ? std::nullopt : std::optional(samples::at(resolved))};
    };
    write(
        *store,
        {planned(u"in: inside"_s, "2026-11-05T00:00:00Z", "2026-11-06T00:00:00Z"),
         planned(u"in: spans it"_s, "2026-10-01T00:00:00Z", "2027-01-01T00:00:00Z"),
         planned(u"in: no end"_s, "2026-11-07T00:00:00Z", nullptr),
         planned(u"out: before"_s, "2026-10-01T00:00:00Z", "2026-10-02T00:00:00Z"),
         planned(u"out: starts at the end"_s, "2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z"),
         samples::change(u"out: no dates"_s),
         actual,
         deployment(u"a"_s, "2026-11-05T00:00:00Z", "2026-11-05T00:01:00Z"),
         deployment(u"b"_s, "2026-12-05T00:00:00Z", "2026-12-05T00:01:00Z"),
         incident(u"in: open"_s, "2026-09-01T00:00:00Z", nullptr),
         incident(u"in: resolved inside"_s, "2026-09-01T00:00:00Z", "2026-11-02T00:00:00Z"),
         incident(u"out: resolved before"_s, "2026-09-01T00:00:00Z", "2026-09-02T00:00:00Z")});
    const Span november{samples::at("2026-11-01T00:00:00Z"), samples::at("2026-12-01T00:00:00Z")};
    const SnapshotPtr s = read(*store, november);
    QVERIFY(!s->isComplete);
    QCOMPARE(s->coverage, november);
    QCOMPARE(s->totalChanges, 7);
    QStringList numbers;
    for (int row = 0; row < s->changes->size(); ++row) {
        numbers.append(s->changes->numbers.at(row));
    }
    numbers.sort();
    QCOMPARE(
        numbers,
        QStringList({u"in: actual"_s, u"in: inside"_s, u"in: no end"_s, u"in: spans it"_s}));
    QCOMPARE(s->deployments->size(), 1);
    QCOMPARE(s->incidents->size(), 2);
}

void SnapshotTest::refreshedSharesWhatIsUntouched()
{
    const auto store = m_boards.create();
    write(*store, samples::everyKind());
    const SnapshotPtr before = read(*store);
    const auto same = store->refreshed(before, {});
    CB_VERIFY(same);
    QCOMPARE(*same, before);

    const auto other = TestBoards::open(store->place());
    write(*other, {Incident{.id = IncidentId::make(), .number = u"INC-2"_s}});
    const auto after = store->refreshed(before, {});
    CB_VERIFY(after);
    QCOMPARE((*after)->incidents->size(), 2);
    QCOMPARE((*after)->changes, before->changes);
    QCOMPARE((*after)->deployments, before->deployments);
    QCOMPARE((*after)->directory, before->directory);
    QVERIFY((*after)->incidents != before->incidents);
    QCOMPARE((*after)->sequence, 22);
}

void SnapshotTest::refreshedEqualsReadAnew()
{
    const auto store = m_boards.create();
    const std::vector<Record> records = samples::everyKind();
    write(*store, records);
    SnapshotPtr snapshot = read(*store);
    Change edited = std::get<Change>(records[5]);
    edited.revision = 1;
    edited.title = u"New title"_s;
    Person early = samples::person(u"Row before all others"_s);
    early.id.value = QUuid(1, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 1);
    Person renamed = std::get<Person>(records[0]);
    renamed.revision = 1;
    renamed.name = u"Renamed"_s;
    const Assessment& given = std::get<Assessment>(records[17]);
    Assessment later = given;
    later.id = AssessmentId::make();
    later.impact = 5;
    later.assessedAt = given.assessedAt.plusMs(msPerHour);
    const Assessment withdrawal{
        .id = AssessmentId::make(),
        .change = given.change,
        .assessedAt = later.assessedAt,
        .supersedes = later.id};
    const std::vector<std::vector<Record>> steps{
        {edited},
        {early},
        {renamed},
        {samples::change(u"CHG-2"_s, u"More"_s)},
        {later},
        {withdrawal},
        {Baseline{.id = BaselineId::make(), .name = u"By hand"_s}}};
    for (const std::vector<Record>& step : steps) {
        write(*store, step);
        const auto next = store->refreshed(snapshot, {});
        CB_VERIFY(next);
        snapshot = *next;
        const SnapshotPtr anew = read(*store);
        QCOMPARE(snapshot->sequence, anew->sequence);
        QCOMPARE(snapshot->totalChanges, anew->totalChanges);
        QCOMPARE(snapshot->directory->persons, anew->directory->persons);
        QCOMPARE(snapshot->changes->ids, anew->changes->ids);
        QCOMPARE(snapshot->changes->titles, anew->changes->titles);
        QCOMPARE(snapshot->changes->assignees, anew->changes->assignees);
        QCOMPARE(snapshot->changes->revisions, anew->changes->revisions);
        QCOMPARE(snapshot->changes->assessedCells, anew->changes->assessedCells);
        QCOMPARE(*snapshot->baselines, *anew->baselines);
        QCOMPARE(snapshot->deployments->changes, anew->deployments->changes);
        QCOMPARE(snapshot->incidents->causedBys, anew->incidents->causedBys);
    }
}

void SnapshotTest::newestAssessmentCounts()
{
    const auto store = m_boards.create();
    const Change change = planned(u"CHG-1"_s, "2026-11-05T00:00:00Z", "2026-11-06T00:00:00Z");
    write(*store, {change, samples::change(u"CHG-2"_s)});
    const auto assessed = [&](int impact, int likelihood, const char* at) {
        return Assessment{
            .id = AssessmentId::make(),
            .change = change.id,
            .impact = impact,
            .likelihood = likelihood,
            .level = RiskLevel::Moderate,
            .assessedAt = samples::at(at)};
    };
    // What the column says is what countingAssessment() says.
    const auto cellIs = [&](quint8 cell) {
        const SnapshotPtr whole = read(*store);
        const SnapshotPtr part = read(*store, change.plannedWindow());
        const auto row = static_cast<std::size_t>(whole->changes->rowOf(change.id));
        const QList<Assessment> all = store->assessments(change.id).value_or({});
        const Assessment* counting = countingAssessment(all);
        return whole->changes->assessedCells[row] == cell
            && whole->changes->assessedCells[1 - row] == 0 && part->changes->size() == 1
            && part->changes->assessedCells[0] == cell
            && (counting ? assessedCell(counting->impact, counting->likelihood) : 0) == cell;
    };
    QVERIFY(cellIs(0));
    const Assessment second = assessed(5, 5, "2026-11-02T00:00:00Z");
    write(*store, {second});
    QVERIFY(cellIs(25));
    write(*store, {assessed(1, 2, "2026-11-01T00:00:00Z")}); // older, though it came later
    QVERIFY(cellIs(25));
    Assessment withdrawal{
        .id = AssessmentId::make(),
        .change = change.id,
        .assessedAt = second.assessedAt,
        .supersedes = second.id};
    write(*store, {withdrawal});
    QVERIFY(cellIs(6));
    Assessment again = second;
    again.id = AssessmentId::make();
    again.supersedes = withdrawal.id;
    write(*store, {again});
    QVERIFY(cellIs(25));
}

void SnapshotTest::editAfterApprovalIsFlagged()
{
    const auto store = m_boards.create();
    Change change = planned(u"CHG-1"_s, "2026-11-05T00:00:00Z", "2026-11-06T00:00:00Z");
    change.state = ChangeState::Authorize;
    const auto decide = [&](DecisionKind kind) {
        write(
            *store,
            {Decision{
                .id = DecisionId::make(),
                .change = change.id,
                .kind = kind,
                .decidedAt = samples::at("2026-11-01T00:00:00Z")}});
    };
    const auto isFlagged = [&] {
        return (read(*store)->changes->flags[0] & EditedAfterApproval) != 0;
    };
    const auto edit = [&](const std::function<void(Change&)>& by) {
        ++change.revision;
        by(change);
        write(*store, {change});
    };
    write(*store, {change});
    edit([](Change& c) { c.plannedEnd = c.plannedEnd->plusMs(msPerHour); });
    QVERIFY(!isFlagged()); // nobody has approved yet
    decide(DecisionKind::Approve);
    edit([](Change& c) { c.title = u"other words"_s; });
    QVERIFY(!isFlagged()); // the approval does not bind to it
    edit([](Change& c) { c.backoutPlan = u"another way back"_s; });
    QVERIFY(isFlagged());
    decide(DecisionKind::Approve);
    QVERIFY(!isFlagged());
}

void SnapshotTest::decisionsGiveTheDisplayState_data()
{
    QTest::addColumn<StorePlace::Engine>("engine");
    QTest::addColumn<QList<DecisionKind>>("kinds");
    QTest::addColumn<bool>("supersedes");
    QTest::addColumn<DisplayState>("expected");
    using Kinds = QList<DecisionKind>;
    for (const auto engine : {StorePlace::Engine::Sqlite, StorePlace::Engine::Postgres}) {
        const char* name = engine == StorePlace::Engine::Sqlite ? "sqlite" : "postgresql";
        QTest::addRow("%s: none", name) << engine << Kinds{} << false << DisplayState::Awaiting;
        QTest::addRow("%s: approved", name)
            << engine << Kinds{DecisionKind::Approve} << false << DisplayState::Approved;
        QTest::addRow("%s: the last one counts", name)
            << engine << Kinds{DecisionKind::Approve, DecisionKind::Defer} << false
            << DisplayState::Awaiting;
        QTest::addRow("%s: superseded", name)
            << engine << Kinds{DecisionKind::Approve, DecisionKind::Withdraw} << true
            << DisplayState::Awaiting;
    }
}

void SnapshotTest::decisionsGiveTheDisplayState()
{
    QFETCH(QList<DecisionKind>, kinds);
    QFETCH(bool, supersedes);
    QFETCH(DisplayState, expected);
    const auto store = m_boards.create();
    Change change = samples::change(u"CHG-1"_s);
    change.state = ChangeState::Authorize;
    std::vector<Record> records{change};
    std::optional<DecisionId> before;
    for (const DecisionKind kind : kinds) {
        const Decision decision{
            .id = DecisionId::make(),
            .change = change.id,
            .kind = kind,
            .supersedes = supersedes ? before : std::nullopt};
        before = decision.id;
        records.emplace_back(decision);
    }
    write(*store, std::move(records));
    QCOMPARE(read(*store)->changes->displayStates[0], expected);
}

void SnapshotTest::stopIsNoticed()
{
    const auto store = m_boards.create();
    std::vector<Record> records;
    for (int i = 0; i < 5000; ++i) {
        records.emplace_back(samples::person(QString::number(i)));
    }
    write(*store, std::move(records));
    JobControl job;
    job.cancel.cancel();
    const auto stopped = store->snapshot({}, job);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(read(*store)->directory->persons.size(), 5000); // the connection is still good
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::SnapshotTest)
#include "SnapshotTest.moc"
