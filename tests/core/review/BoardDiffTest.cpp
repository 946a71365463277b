// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/BoardDiff.h"

#include "core/domain/WallTime.h"
#include "core/review/TakeBaseline.h"
#include "tests/core/schedule/TestBoard.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qint64 takenSequence = 100;

qint64 berlin(const QString& local)
{
    return WallTime::toInstant(*LocalTime::fromIso(local), QTimeZone("Europe/Berlin")).ms;
}

/// A change on both sides: how it stood, how it stands.
struct Pair
{
    std::optional<TestChange> then;
    std::optional<TestChange> now;
    QList<TrailStep> steps;
};

TestChange plain()
{
    return {
        .number = u"CHG-1"_s,
        .title = u"TLS 1.3 only"_s,
        .state = ChangeState::Authorize,
        .risk = RiskLevel::Moderate,
        .service = u"Payment Gateway"_s,
        .items = {u"pgw-1"_s, u"pgw-2"_s},
        .environment = u"production"_s,
        .start = berlin(u"2026-11-25T20:30:00"_s),
        .end = berlin(u"2026-11-25T22:30:00"_s)};
}

TestChange with(const std::function<void(TestChange&)>& edit)
{
    TestChange change = plain();
    edit(change);
    return change;
}

TrailStep stepOf(TrailAct act, qint64 sequence = takenSequence + 1)
{
    TrailStep step;
    step.sequence = sequence;
    step.at = *Instant::fromIso(u"2026-11-23T09:00:00Z");
    step.author = u"Change owner"_s;
    step.act = act;
    return step;
}

TrailStep edited(const QList<FieldEdit>& edits, qint64 sequence = takenSequence + 1)
{
    TrailStep step = stepOf(TrailAct::Edited, sequence);
    step.edits = edits;
    return step;
}

TrailStep approved(qint64 sequence)
{
    TrailStep step = stepOf(TrailAct::Decided, sequence);
    step.decision = DecisionKind::Approve;
    return step;
}

/// Both boards know the same services and CIs in the same rows; a change that is missing on one
/// side leaves no gap there, since it is the only one.
SnapshotPtr boardOf(const std::optional<TestChange>& change, qint64 sequence)
{
    TestBoard board;
    if (change) {
        board.add(*change);
    }
    auto snapshot = std::make_shared<BoardSnapshot>(*board.snapshot());
    snapshot->sequence = sequence;
    return snapshot;
}

std::shared_ptr<const Baseline> baselineOf(const SnapshotPtr& board)
{
    return std::make_shared<Baseline>(takeBaseline(
        *board,
        {BaselineId::make(), u"CAB"_s, *Instant::fromIso(u"2026-11-18T14:56:00Z"), {}, {}},
        {}));
}

BoardDiff diffOf(const Pair& pair)
{
    const SnapshotPtr before = boardOf(pair.then, takenSequence);
    const SnapshotPtr after = boardOf(pair.now, takenSequence + 10);
    auto trail = std::make_shared<ChangeTrail>(takenSequence);
    const ChangeId id = pair.now ? after->changes->idAt(0) : before->changes->idAt(0);
    for (const TrailStep& step : pair.steps) {
        trail->append(id, step);
    }
    return *compareBoards(
        {baselineOf(before), nullptr, after, trail, *Instant::fromIso(u"2026-11-25T13:03:00Z")});
}

QStringList kindsOf(const BoardDiff& diff)
{
    QStringList kinds;
    for (const DiffRow& row : diff.rows) {
        kinds.append(toText(row.kind) + (row.isMinor ? u"(minor)"_s : QString()));
    }
    return kinds;
}

const DiffRow& only(const BoardDiff& diff)
{
    return diff.rows.first();
}

void addPair(
    const char* name,
    const std::optional<TestChange>& then,
    const std::optional<TestChange>& now,
    const QStringList& kinds,
    const QList<TrailStep>& steps = {})
{
    QTest::newRow(name) << Pair{then, now, steps} << kinds;
}

void addRiskPairs()
{
    const auto rated = [](std::optional<RiskLevel> risk) {
        return with([&](TestChange& c) { c.risk = risk; });
    };
    addPair("a higher level", plain(), rated(RiskLevel::High), {u"risk_up"_s});
    addPair("a lower level", plain(), rated(RiskLevel::Low), {u"risk_down"_s});
    addPair("rated moderate for the first time", rated({}), plain(), {});
    addPair("rated high for the first time", rated({}), rated(RiskLevel::High), {u"risk_up"_s});
    addPair("no longer rated", plain(), rated({}), {u"risk_up"_s});
}

void addScopePairs()
{
    addPair(
        "another CI",
        plain(),
        with([](TestChange& c) { c.items.append(u"pgw-3"_s); }),
        {u"rescoped"_s});
    addPair(
        "a CI less", plain(), with([](TestChange& c) { c.items.removeLast(); }), {u"rescoped"_s});
    addPair(
        "another type",
        plain(),
        with([](TestChange& c) { c.type = ChangeType::Emergency; }),
        {u"rescoped"_s});
    addPair(
        "another environment",
        plain(),
        with([](TestChange& c) { c.environment = u"staging"_s; }),
        {u"rescoped"_s});
    addPair(
        "no service any more",
        plain(),
        with([](TestChange& c) { c.service.clear(); }),
        {u"rescoped"_s});
}

void addMovePairs()
{
    addPair(
        "another start", plain(), with([](TestChange& c) { c.start += msPerHour; }), {u"moved"_s});
    addPair("another end", plain(), with([](TestChange& c) { c.end += msPerHour; }), {u"moved"_s});
    addPair(
        "dates given for the first time",
        with([](TestChange& c) { c.start = c.end = noInstant; }),
        plain(),
        {u"moved"_s});
    addPair(
        "dates taken away",
        plain(),
        with([](TestChange& c) { c.start = c.end = noInstant; }),
        {u"moved"_s});
    addPair(
        "moved and rated higher",
        plain(),
        with([](TestChange& c) {
            c.start += msPerHour;
            c.risk = RiskLevel::VeryHigh;
        }),
        {u"risk_up"_s, u"moved"_s});
}

void addEndPairs()
{
    const auto in = [](ChangeState state) {
        return with([&](TestChange& c) { c.state = state; });
    };
    addPair("work is over", plain(), in(ChangeState::Review), {u"finished(minor)"_s});
    addPair("closed", plain(), in(ChangeState::Closed), {u"finished(minor)"_s});
    addPair("closed after its review", in(ChangeState::Review), in(ChangeState::Closed), {});
    addPair("cancelled", plain(), in(ChangeState::Cancelled), {u"withdrawn"_s});
    addPair("removed", plain(), std::nullopt, {u"withdrawn"_s}, {stepOf(TrailAct::Removed)});
    addPair(
        "made and closed since",
        std::nullopt,
        in(ChangeState::Closed),
        {u"new"_s, u"finished(minor)"_s},
        {stepOf(TrailAct::Added)});
    addPair("closed long before", std::nullopt, in(ChangeState::Closed), {});
    addPair(
        "a closed one whose title was mended",
        std::nullopt,
        in(ChangeState::Closed),
        {},
        {edited({{ChangeField::Title, u"a"_s, u"b"_s}})});
    addPair(
        "made and cancelled since",
        std::nullopt,
        in(ChangeState::Cancelled),
        {u"new(minor)"_s},
        {stepOf(TrailAct::Added)});
}

void addApprovalPairs()
{
    const FieldEdit backout{ChangeField::BackoutPlan, u"restore"_s, u"forward fix"_s};
    const auto flagged = with([](TestChange& c) {
        c.state = ChangeState::Scheduled;
        c.flags = EditedAfterApproval;
    });
    const auto decided = with([](TestChange& c) { c.state = ChangeState::Scheduled; });
    addPair(
        "a plan edited after approval",
        decided,
        flagged,
        {u"edited_after_approval"_s},
        {edited({backout})});
    addPair("edited before the baseline already", flagged, flagged, {});
    addPair(
        "edited before, and again",
        flagged,
        flagged,
        {u"edited_after_approval"_s},
        {edited({backout})});
    addPair(
        "edited, then approved anew",
        decided,
        decided,
        {},
        {edited({backout}), approved(takenSequence + 2)});
    addPair(
        "approved and edited since",
        plain(),
        flagged,
        {u"edited_after_approval"_s},
        {approved(takenSequence + 1), edited({backout}, takenSequence + 2)});
    addPair(
        "made, approved and edited since",
        std::nullopt,
        flagged,
        {u"edited_after_approval"_s, u"new"_s},
        {stepOf(TrailAct::Added),
         approved(takenSequence + 2),
         edited({backout}, takenSequence + 3)});
    addPair(
        "moved after approval",
        decided,
        with([](TestChange& c) {
            c.state = ChangeState::Scheduled;
            c.flags = EditedAfterApproval;
            c.start -= msPerHour;
        }),
        {u"edited_after_approval"_s, u"moved"_s},
        {edited({{ChangeField::PlannedStart, u"x"_s, u"y"_s}})});
}

} // namespace

class BoardDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFound_data();
    void everyKindIsFound();
    void aRowSaysWhatWasAndWhatIs();
    void aMoveIsCountedOnTheWall_data();
    void aMoveIsCountedOnTheWall();
    void whoAndWhenIsTheLastEditThatMatters();
    void theEditsAfterTheApprovalAreShown();
    void whatFinishedSaysWhatCameOfIt();
    void failedOnesComeFirst();
    void twoBaselinesAreCompared();
    void aBaselineHoldsWhatHasNotEnded();
    void plansDifferByTheirMarks();
    void riskWithinALevelIsTheCell();
    void aCancelledComparisonGivesNothing();
    void aLargeBoardIsComparedFast();
};

void BoardDiffTest::everyKindIsFound_data()
{
    QTest::addColumn<Pair>("pair");
    QTest::addColumn<QStringList>("kinds");
    addPair("nothing", plain(), plain(), {});
    addPair("only the title", plain(), with([](TestChange& c) { c.title = u"TLS 1.3"_s; }), {});
    addPair("new", std::nullopt, plain(), {u"new"_s}, {stepOf(TrailAct::Added)});
    addPair(
        "a new standard change",
        std::nullopt,
        with([](TestChange& c) { c.type = ChangeType::Standard; }),
        {u"new(minor)"_s},
        {stepOf(TrailAct::Added)});
    addMovePairs();
    addRiskPairs();
    addScopePairs();
    addEndPairs();
    addApprovalPairs();
}

void BoardDiffTest::everyKindIsFound()
{
    QFETCH(Pair, pair);
    QFETCH(QStringList, kinds);
    QCOMPARE(kindsOf(diffOf(pair)), kinds);
}

void BoardDiffTest::aRowSaysWhatWasAndWhatIs()
{
    const BoardDiff diff = diffOf(
        {plain(),
         with([](TestChange& c) {
             c.items = {u"pgw-1"_s, u"pgw-2"_s, u"queue-1"_s};
             c.start += msPerDay;
             c.end += msPerDay;
         }),
         {}});
    QCOMPARE(kindsOf(diff), (QStringList{u"moved"_s, u"rescoped"_s}));
    const DiffChange& change = diff.changes.first();
    QCOMPARE(change.then->plannedStart->ms, plain().start);
    QCOMPARE(change.now->plannedStart->ms, plain().start + msPerDay);
    QCOMPARE(change.then->items.size(), 2);
    QCOMPARE(change.now->items.size(), 3);
    QCOMPARE(
        diff.rows[0].edits,
        (QList<FieldEdit>{
            {ChangeField::PlannedStart, u"2026-11-25T19:30:00Z"_s, u"2026-11-26T19:30:00Z"_s},
            {ChangeField::PlannedEnd, u"2026-11-25T21:30:00Z"_s, u"2026-11-26T21:30:00Z"_s}}));
    QCOMPARE(diff.rows[1].edits.size(), 1);
    QCOMPARE(diff.rows[1].edits.first().field, ChangeField::Items);
    QCOMPARE(diff.then.name, u"CAB"_s);
    QVERIFY(!diff.now.baseline);
    QCOMPARE(diff.count(DiffKind::Moved), 1);
    QCOMPARE(diff.count(DiffKind::New), 0);
}

void BoardDiffTest::aMoveIsCountedOnTheWall_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("realHours");
    QTest::addColumn<qint64>("wallHours");
    QTest::newRow("a day later") << u"2026-11-25T20:00:00"_s << u"2026-11-26T20:00:00"_s
                                 << qint64(24) << qint64(24);
    QTest::newRow("over the night with 25 hours")
        << u"2026-10-24T20:00:00"_s << u"2026-10-25T20:00:00"_s << qint64(25) << qint64(24);
    QTest::newRow("back over the night with 25 hours")
        << u"2026-10-25T20:00:00"_s << u"2026-10-24T20:00:00"_s << qint64(-25) << qint64(-24);
    QTest::newRow("over the night with 23 hours")
        << u"2026-03-28T20:00:00"_s << u"2026-03-29T20:00:00"_s << qint64(23) << qint64(24);
}

void BoardDiffTest::aMoveIsCountedOnTheWall()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(qint64, realHours);
    QFETCH(qint64, wallHours);
    const BoardDiff diff = diffOf(
        {with([&](TestChange& c) {
             c.start = berlin(from);
             c.end = c.start + msPerHour;
         }),
         with([&](TestChange& c) {
             c.start = berlin(to);
             c.end = c.start + msPerHour;
         }),
         {}});
    QCOMPARE(diff.rows.size(), 1);
    QCOMPARE(only(diff).start, (diffs::Shift{realHours * msPerHour, wallHours * msPerHour}));
    QCOMPARE(only(diff).end, (diffs::Shift{realHours * msPerHour, wallHours * msPerHour}));
}

void BoardDiffTest::whoAndWhenIsTheLastEditThatMatters()
{
    TrailStep first = edited({{ChangeField::PlannedStart, u"a"_s, u"b"_s}}, 101);
    first.author = u"First"_s;
    TrailStep second = edited({{ChangeField::PlannedEnd, u"a"_s, u"b"_s}}, 102);
    second.author = u"Second"_s;
    second.reason = u"The carrier asked for it"_s;
    TrailStep other = edited({{ChangeField::Title, u"a"_s, u"b"_s}}, 103);
    other.author = u"Other"_s;
    const BoardDiff diff = diffOf(
        {plain(), with([](TestChange& c) { c.start += msPerHour; }), {first, second, other}});
    QVERIFY(only(diff).act);
    QCOMPARE(only(diff).act->author, u"Second"_s);
    QCOMPARE(only(diff).act->reason, u"The carrier asked for it"_s);
    QCOMPARE(only(diff).act->sequence, 102);

    const BoardDiff unknown =
        diffOf({plain(), with([](TestChange& c) { c.start += msPerHour; }), {}});
    QVERIFY(!only(unknown).act);
}

void BoardDiffTest::theEditsAfterTheApprovalAreShown()
{
    const TestChange flagged = with([](TestChange& c) { c.flags = EditedAfterApproval; });
    const BoardDiff diff = diffOf(
        {plain(),
         flagged,
         {edited({{ChangeField::Risk, u"low"_s, u"moderate"_s}}, 101),
          approved(102),
          edited({{ChangeField::BackoutPlan, u"restore"_s, u"fix"_s}}, 103),
          edited({{ChangeField::BackoutPlan, u"fix"_s, u"forward fix"_s}}, 104)}});
    QCOMPARE(
        only(diff).edits,
        (QList<FieldEdit>{{ChangeField::BackoutPlan, u"restore"_s, u"forward fix"_s}}));
    QCOMPARE(only(diff).act->sequence, 104);
}

void BoardDiffTest::whatFinishedSaysWhatCameOfIt()
{
    const SnapshotPtr before = boardOf(plain(), takenSequence);
    TestBoard board;
    board.add(with([](TestChange& c) { c.state = ChangeState::Closed; }));
    board.addDeployment(u"Payment Gateway"_s, u"1.0"_s, DeploymentOutcome::Failed, 1, 2);
    board.addDeployment(u"Payment Gateway"_s, u"1.0"_s, DeploymentOutcome::RolledBack, 3, 4);
    board.addIncident(u"INC-2"_s, u"Later"_s, IncidentState::Open, 20);
    board.addIncident(u"INC-1"_s, u"Earlier"_s, IncidentState::Open, 10);
    board.addIncident(u"INC-3"_s, u"Unrelated"_s, IncidentState::Open, 5);
    auto after = std::make_shared<BoardSnapshot>(*board.snapshot());
    auto changes = std::make_shared<ChangeColumns>(*after->changes);
    changes->actualEnds[0] = plain().end + 54 * msPerMinute;
    after->changes = changes;
    auto deployments = std::make_shared<DeploymentColumns>(*after->deployments);
    deployments->changes = {0, 0};
    after->deployments = deployments;
    auto incidents = std::make_shared<IncidentColumns>(*after->incidents);
    incidents->causedBys = {0, 0, noRow};
    after->incidents = incidents;

    const BoardDiff diff = *compareBoards(
        {baselineOf(before), nullptr, after, std::make_shared<ChangeTrail>(takenSequence), {}});
    QCOMPARE(kindsOf(diff), QStringList{u"finished"_s});
    const FinishedOutcome& outcome = *diff.changes.first().outcome;
    QCOMPARE(outcome.deployment, DeploymentOutcome::RolledBack);
    QVERIFY(outcome.hasFailed());
    QCOMPARE(outcome.overrunMs, 54 * msPerMinute);
    QCOMPARE(outcome.incidents.size(), 2);
    QCOMPARE(outcome.incidents.first().value, incidents->ids[1]);

    changes->closures[0] = quint8(int(ClosureCode::Successful) + 1);
    const BoardDiff closed = *compareBoards(
        {baselineOf(before), nullptr, after, std::make_shared<ChangeTrail>(takenSequence), {}});
    QVERIFY(!closed.changes.first().outcome->hasFailed());
    QVERIFY(!only(closed).isMinor);
}

void BoardDiffTest::failedOnesComeFirst()
{
    TestBoard before;
    TestBoard after;
    for (int i = 0; i < 3; ++i) {
        TestChange change = plain();
        change.number = u"CHG-%1"_s.arg(i);
        change.start += i * msPerHour;
        before.add(change);
        change.state = ChangeState::Closed;
        after.add(change);
    }
    auto now = std::make_shared<BoardSnapshot>(*after.snapshot());
    auto changes = std::make_shared<ChangeColumns>(*now->changes);
    changes->closures = {
        quint8(int(ClosureCode::Successful) + 1),
        quint8(int(ClosureCode::SuccessfulWithIssues) + 1),
        quint8(int(ClosureCode::BackedOut) + 1)};
    now->changes = changes;
    const BoardDiff diff = *compareBoards(
        {baselineOf(before.snapshot()), nullptr, now, std::make_shared<ChangeTrail>(0), {}});
    QStringList numbers;
    for (const DiffRow& row : diff.rows) {
        numbers.append(diff.changes[row.change].shown().number);
    }
    QCOMPARE(numbers, (QStringList{u"CHG-2"_s, u"CHG-1"_s, u"CHG-0"_s}));
    QVERIFY(diff.rows.last().isMinor);
}

void BoardDiffTest::twoBaselinesAreCompared()
{
    const SnapshotPtr first = boardOf(plain(), takenSequence);
    const TestChange moved = with([](TestChange& c) { c.start += msPerHour; });
    const SnapshotPtr second = boardOf(moved, takenSequence + 5);
    const SnapshotPtr now = boardOf(
        with([](TestChange& c) {
            c.start += 2 * msPerHour;
            c.risk = RiskLevel::VeryHigh;
        }),
        takenSequence + 9);
    auto trail = std::make_shared<ChangeTrail>(takenSequence);
    const ChangeId id = first->changes->idAt(0);
    TrailStep before = edited({{ChangeField::PlannedStart, u"a"_s, u"b"_s}}, takenSequence + 3);
    before.author = u"Before"_s;
    trail->append(id, before);
    trail->append(id, edited({{ChangeField::PlannedStart, u"b"_s, u"c"_s}}, takenSequence + 8));

    const BoardDiff diff = *compareBoards({baselineOf(first), baselineOf(second), now, trail, {}});
    QCOMPARE(kindsOf(diff), QStringList{u"moved"_s});
    QCOMPARE(only(diff).start->realMs, msPerHour);
    QCOMPARE(only(diff).act->author, u"Before"_s);
    QVERIFY(diff.now.baseline);
}

void BoardDiffTest::aBaselineHoldsWhatHasNotEnded()
{
    TestBoard board;
    for (int i = 0; i < enumCount<ChangeState>(); ++i) {
        TestChange change = plain();
        change.number = u"CHG-%1"_s.arg(i);
        change.state = static_cast<ChangeState>(i);
        change.flags = i == 0 ? OnHold : 0;
        board.add(change);
    }
    const SnapshotPtr snapshot = board.snapshot();
    const MeetingId meeting = MeetingId::make();
    const PersonId person = PersonId::make();
    const BaselineRequest request{
        BaselineId::make(), u"CAB 18 Nov"_s, Instant{1000}, person, meeting};
    const PlanMarks marks{"a"_ba, {}, "b"_ba, {}};
    const Baseline baseline =
        takeBaseline(*snapshot, request, {{snapshot->changes->idAt(1), marks}});
    QCOMPARE(baseline.entries.size(), 7);
    QCOMPARE(baseline.id, request.id);
    QCOMPARE(baseline.takenBy, person);
    QCOMPARE(baseline.meeting, meeting);
    QVERIFY(baseline.entries[0].isOnHold);
    QCOMPARE(baseline.entries[1].plans, marks);
    QCOMPARE(baseline.entries[1].number, u"CHG-1"_s);
    QCOMPARE(baseline.entries[1].service, snapshot->directory->services.first().id);
    QCOMPARE(baseline.entries[1].items.size(), 2);
    for (int i = 0; i < 7; ++i) {
        QCOMPARE(entryOf(baseline.entries, baseline.entries[i].change), i);
    }
    QCOMPARE(entryOf(baseline.entries, ChangeId::make()), -1);
}

void BoardDiffTest::plansDifferByTheirMarks()
{
    Change change;
    QCOMPARE(planMarks(change), PlanMarks{});
    change.testPlan = u"Suite 12"_s;
    change.backoutPlan = u"Restore"_s;
    BaselineEntry then;
    then.plans = planMarks(change);
    QCOMPARE(then.plans.test.size(), 16);
    QVERIFY(then.plans.implementation.isEmpty());
    change.backoutPlan = u"Forward fix"_s;
    BaselineEntry now;
    now.plans = planMarks(change);
    const QList<ChangeField> plans{ChangeField::TestPlan, ChangeField::BackoutPlan};
    QCOMPARE(
        diffs::differences(then, now, plans),
        (QList<FieldEdit>{{ChangeField::BackoutPlan, {}, {}}}));
    now.plans = {};
    QCOMPARE(diffs::differences(then, now, plans), QList<FieldEdit>{});
}

void BoardDiffTest::riskWithinALevelIsTheCell()
{
    BaselineEntry then;
    then.risk = RiskLevel::Moderate;
    then.assessedImpact = 3;
    then.assessedLikelihood = 3;
    BaselineEntry now = then;
    QCOMPARE(diffs::riskChange(then, now), 0);
    now.assessedLikelihood = 4;
    QVERIFY(diffs::riskChange(then, now) > 0);
    QVERIFY(diffs::riskChange(now, then) < 0);
    now.risk = RiskLevel::Low;
    QVERIFY(diffs::riskChange(then, now) < 0);
}

void BoardDiffTest::aCancelledComparisonGivesNothing()
{
    const SnapshotPtr board = boardOf(plain(), 1);
    CancelToken cancel;
    cancel.cancel();
    QVERIFY(!compareBoards(
        {baselineOf(board), nullptr, board, std::make_shared<ChangeTrail>(1), {}}, cancel));
}

void BoardDiffTest::aLargeBoardIsComparedFast()
{
    constexpr int count = 100'000;
    TestBoard before;
    TestBoard after;
    for (int i = 0; i < count; ++i) {
        TestChange change{.number = u"CHG-%1"_s.arg(i), .start = i * msPerHour};
        change.end = change.start + msPerHour;
        change.state = i % 20 == 0 ? ChangeState::Scheduled : ChangeState::Closed;
        before.add(change);
        change.start += i % 40 == 0 ? msPerHour : 0;
        after.add(change);
    }
    const auto baseline = baselineOf(before.snapshot());
    QCOMPARE(baseline->entries.size(), count / 20);
    QElapsedTimer clock;
    clock.start();
    const BoardDiff diff =
        *compareBoards({baseline, nullptr, after.snapshot(), std::make_shared<ChangeTrail>(0), {}});
    qInfo("compared 100,000 changes in %lld ms", static_cast<long long>(clock.elapsed()));
    QCOMPARE(diff.count(DiffKind::Moved), count / 40);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::BoardDiffTest)
#include "BoardDiffTest.moc"
