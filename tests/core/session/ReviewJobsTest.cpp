// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ReviewJobs.h"

#include "core/base/Clock.h"
#include "tests/core/store/Samples.h"
#include "tests/core/store/TestBoards.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const Author author{std::nullopt, u"Change owner"_s, u"app"_s, u"because"_s};

Change openChange(const QString& number)
{
    Change change = samples::change(number, u"Title of "_s + number);
    change.state = ChangeState::Scheduled;
    change.plannedStart = samples::at("2026-11-25T19:30:00Z");
    change.plannedEnd = samples::at("2026-11-25T21:30:00Z");
    change.backoutPlan = u"Restore, 40 minutes"_s;
    change.risk = RiskLevel::Moderate;
    return change;
}

Decision approvalOf(const Change& change)
{
    return {
        .id = DecisionId::make(),
        .change = change.id,
        .authority = {AuthorityKind::Cab, {}},
        .kind = DecisionKind::Approve,
        .evidenceHash = evidenceHash(change),
        .decidedAt = samples::at("2026-11-18T15:00:00Z")};
}

/// The instant of the last entry; what is written afterwards is later.
Instant settle(Store& store)
{
    const qint64 last = store.sequence().value_or(0);
    const Instant at = store.auditSince(last - 1, 1)->first().at;
    while (Clock().now() <= at) {
    }
    return at;
}

Result<WriteReceipt> put(Store& store, const std::vector<Record>& records)
{
    WriteBatch batch;
    batch.puts = records;
    return store.write(batch, author);
}

BaselineRequest request()
{
    return {BaselineId::make(), u"CAB"_s, samples::at("2026-11-18T15:56:00Z"), {}, {}};
}

} // namespace

/// What a comparison reads from the store, on both engines.
class ReviewJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void theTrailTellsWhatWasDone_data() { TestBoards::addEngines(); }

    void theTrailTellsWhatWasDone();

    void aBaselineHoldsTheMarksOfOpenPlans_data() { TestBoards::addEngines(); }

    void aBaselineHoldsTheMarksOfOpenPlans();

    void theBoardOfThenIsRebuiltFromTheAudit_data() { TestBoards::addEngines(); }

    void theBoardOfThenIsRebuiltFromTheAudit();

    void beforeTheFirstEntryTheBoardWasEmpty_data() { TestBoards::addEngines(); }

    void beforeTheFirstEntryTheBoardWasEmpty();

    void whatWasEditedAfterApprovalIsFoundThroughTheStore_data() { TestBoards::addEngines(); }

    void whatWasEditedAfterApprovalIsFoundThroughTheStore();

    void aStopLeavesNothingBehind();

private:
    std::unique_ptr<TestBoards> m_boards;
};

void ReviewJobsTest::init()
{
    m_boards = std::make_unique<TestBoards>();
}

void ReviewJobsTest::theTrailTellsWhatWasDone()
{
    const auto store = m_boards->create();
    Change change = openChange(u"CHG-1"_s);
    Change draft = openChange(u"CHG-2"_s);
    draft.state = ChangeState::Draft;
    CB_VERIFY(put(*store, {change, draft}));
    const qint64 since = store->sequence().value_or(0);

    change.revision = 1;
    change.risk = RiskLevel::High;
    CB_VERIFY(put(*store, {change}));
    CB_VERIFY(put(*store, {approvalOf(change)}));
    CB_VERIFY(store->write({.removals = {{{RecordKind::Change, draft.id.value}, 1}}}, author));
    const Change late = openChange(u"CHG-3"_s);
    CB_VERIFY(put(*store, {late}));

    const auto trail = review::readTrail(*store, since, {});
    CB_VERIFY(trail);
    const QList<TrailStep> steps = trail->of(change.id);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].act, TrailAct::Edited);
    QCOMPARE(steps[0].author, u"Change owner"_s);
    QCOMPARE(steps[0].reason, u"because"_s);
    QCOMPARE(steps[0].edits, (QList<FieldEdit>{{ChangeField::Risk, u"moderate"_s, u"high"_s}}));
    QCOMPARE(steps[1].act, TrailAct::Decided);
    QCOMPARE(steps[1].decision, DecisionKind::Approve);
    QCOMPARE(trail->of(draft.id).first().act, TrailAct::Removed);
    QCOMPARE(trail->of(late.id).first().act, TrailAct::Added);
    QCOMPARE(trail->until(), store->sequence().value_or(0));

    change.revision = 2;
    change.title = u"Another title"_s;
    CB_VERIFY(put(*store, {change}));
    const auto extended = review::extendTrail(*store, *trail, {});
    CB_VERIFY(extended);
    QCOMPARE(extended->of(change.id).size(), 3);
}

void ReviewJobsTest::aBaselineHoldsTheMarksOfOpenPlans()
{
    const auto store = m_boards->create();
    const Change change = openChange(u"CHG-1"_s);
    Change planless = openChange(u"CHG-2"_s);
    planless.backoutPlan = QString();
    Change closed = openChange(u"CHG-3"_s);
    closed.state = ChangeState::Closed;
    CB_VERIFY(put(*store, {change, planless, closed}));

    const auto taken = review::takeNow(*store, nullptr, request(), {});
    CB_VERIFY(taken);
    QCOMPARE(taken->entries.size(), 2);
    QCOMPARE(taken->sequence, store->sequence().value_or(0));
    QCOMPARE(taken->entries[entryOf(taken->entries, change.id)].plans, planMarks(change));
    QCOMPARE(taken->entries[entryOf(taken->entries, planless.id)].plans, PlanMarks{});

    CB_VERIFY(put(*store, {*taken}));
    const auto read = review::readBaseline(*store, taken->id);
    CB_VERIFY(read);
    QCOMPARE((*read)->entries, taken->entries);
    const auto board = store->snapshot(std::nullopt, {});
    CB_VERIFY(board);
    QCOMPARE(review::newestBaseline(**board)->id, taken->id);
}

void ReviewJobsTest::theBoardOfThenIsRebuiltFromTheAudit()
{
    const auto store = m_boards->create();
    QList<Change> changes;
    for (int i = 0; i < 6; ++i) {
        changes.append(openChange(u"CHG-%1"_s.arg(i)));
    }
    changes[3].state = ChangeState::Draft;
    changes[4].state = ChangeState::Closed;
    CB_VERIFY(put(*store, {changes.begin(), changes.end()}));
    CB_VERIFY(put(*store, {approvalOf(changes[1])}));
    const Instant then = settle(*store);
    const auto taken = review::takeNow(*store, nullptr, request(), {});
    CB_VERIFY(taken);

    for (Change& change : changes) {
        change.revision = 1;
    }
    changes[0].plannedStart = changes[0].plannedStart->plusMs(msPerHour);
    changes[0].risk.reset();
    changes[1].backoutPlan = u"Forward fix"_s;
    changes[1].state = ChangeState::Closed;
    changes[1].closureCode = ClosureCode::BackedOut;
    changes[2].holdReason = u"Waits for the vendor"_s;
    CB_VERIFY(put(*store, {changes[0], changes[1], changes[2]}));
    CB_VERIFY(put(*store, {approvalOf(changes[2])}));
    CB_VERIFY(store->write({.removals = {{{RecordKind::Change, changes[3].id.value}, 1}}}, author));
    CB_VERIFY(put(*store, {openChange(u"CHG-9"_s)}));

    const auto rebuilt = review::boardAt(*store, nullptr, then, {});
    CB_VERIFY(rebuilt);
    QCOMPARE(rebuilt->sequence, taken->sequence);
    QCOMPARE(rebuilt->entries.size(), taken->entries.size());
    for (qsizetype i = 0; i < taken->entries.size(); ++i) {
        BaselineEntry was = taken->entries[i];
        BaselineEntry is = rebuilt->entries[i];
        // What nobody touched has no marks: its plans are those of now.
        was.plans = is.plans = {};
        QVERIFY2(was == is, qPrintable(was.number));
    }
}

void ReviewJobsTest::beforeTheFirstEntryTheBoardWasEmpty()
{
    const auto store = m_boards->create();
    CB_VERIFY(put(*store, {openChange(u"CHG-1"_s)}));
    const auto empty = review::boardAt(*store, nullptr, samples::at("2020-01-01T00:00:00Z"), {});
    CB_VERIFY(empty);
    QVERIFY(empty->entries.isEmpty());
    QCOMPARE(empty->sequence, 0);
    QCOMPARE(
        review::sequenceAt(*store, settle(*store)).value_or(-1), store->sequence().value_or(0));
}

void ReviewJobsTest::whatWasEditedAfterApprovalIsFoundThroughTheStore()
{
    const auto store = m_boards->create();
    Change change = openChange(u"CHG-1"_s);
    CB_VERIFY(put(*store, {change, approvalOf(change)}));
    const auto taken = review::takeNow(*store, nullptr, request(), {});
    CB_VERIFY(taken);
    change.revision = 1;
    change.backoutPlan = u"Forward fix, 15 minutes"_s;
    CB_VERIFY(put(*store, {change}));

    const auto board = store->snapshot(std::nullopt, {});
    const auto trail = review::readTrail(*store, taken->sequence, {});
    CB_VERIFY(board);
    CB_VERIFY(trail);
    const auto diff = compareBoards(
        {std::make_shared<Baseline>(*taken),
         nullptr,
         *board,
         std::make_shared<ChangeTrail>(*trail),
         Clock().now()});
    QCOMPARE(diff->rows.size(), 1);
    QCOMPARE(diff->rows.first().kind, DiffKind::EditedAfterApproval);
    QCOMPARE(
        diff->rows.first().edits,
        (QList<FieldEdit>{
            {ChangeField::BackoutPlan, u"Restore, 40 minutes"_s, u"Forward fix, 15 minutes"_s}}));
    QCOMPARE(diff->rows.first().act->author, u"Change owner"_s);
}

void ReviewJobsTest::aStopLeavesNothingBehind()
{
    const auto store = m_boards->create(StorePlace::Engine::Sqlite);
    CB_VERIFY(put(*store, {openChange(u"CHG-1"_s)}));
    JobControl job;
    job.cancel.cancel();
    const auto trail = review::readTrail(*store, 0, job);
    QVERIFY(!trail);
    QCOMPARE(trail.error().kind, ErrorKind::Cancelled);
    const auto taken = review::takeNow(*store, nullptr, request(), job);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Cancelled);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ReviewJobsTest)
#include "ReviewJobsTest.moc"
