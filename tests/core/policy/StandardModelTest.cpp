// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/StandardModel.h"

#include "core/policy/Completeness.h"
#include "core/policy/ModelCandidates.h"
#include "core/policy/ModelRuns.h"
#include "core/policy/PolicyCompare.h"
#include "core/policy/PolicyFacts.h"
#include "core/schedule/FilterMatcher.h"
#include "tests/core/policy/SamplePolicy.h"
#include "tests/support/MemoryBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb::test;

namespace cb {
namespace {

const Instant now = PolicyCase::now;
const QString model = u"Certificate renewal"_s;

/// A board in memory; the n-th change ended n days before now.
class Board
{
public:
    Board()
        : m_board({.name = u"Test"_s, .zone = "Europe/Berlin"})
    {
        const Directory directory = sampleDirectory();
        for (const Person& person : directory.persons) {
            m_board.add(person);
        }
        m_board.add(directory.services.first());
        m_board.add(directory.groups.first());
        ConfigurationItem item;
        item.id = PolicyCase::item;
        item.type = u"server"_s;
        m_board.add(item);
    }

    Change make(const QString& title, int daysAgo)
    {
        Change change;
        change.id = {QUuid(
            uint(0x01900000), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, uchar(m_count >> 8), uchar(m_count))};
        ++m_count;
        change.number = u"CHG-%1"_s.arg(m_count);
        change.title = title;
        change.state = ChangeState::Closed;
        change.closureCode = ClosureCode::Successful;
        change.service = PolicyCase::service;
        change.group = PolicyCase::group;
        change.items = {PolicyCase::item};
        change.plannedStart = now.plusMs(-daysAgo * msPerDay - msPerHour);
        change.plannedEnd = now.plusMs(-daysAgo * msPerDay);
        change.actualStart = change.plannedStart;
        change.actualEnd = change.plannedEnd;
        return change;
    }

    void add(const Record& record) { m_board.add(record); }

    void run(int daysAgo, bool isFailure = false)
    {
        Change change = make(u"Renew a certificate"_s, daysAgo);
        change.type = ChangeType::Standard;
        change.standardModel = model;
        change.closureCode = isFailure ? ClosureCode::BackedOut : ClosureCode::Successful;
        add(change);
    }

    SnapshotPtr snapshot(const QList<NamedDocument>& documents = {}) const
    {
        auto snapshot = std::make_shared<BoardSnapshot>(*m_board.snapshot());
        snapshot->documents = std::make_shared<QList<NamedDocument>>(documents);
        return snapshot;
    }

private:
    MemoryBoard m_board;
    int m_count = 0;
};

StandardModel aModel()
{
    StandardModel made;
    made.name = model;
    return made;
}

} // namespace

/// Models of standard changes, candidates for them, what a policy makes of a board's changes, and
/// the seven Rs.
class StandardModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsEverything();
    void runsAreCountedSinceTheLastFailure();
    void twoFailuresInTwentyRunsStopIt_data();
    void twoFailuresInTwentyRunsStopIt();
    void aRestartForgetsWhatWasBefore();
    void whatWaitsIsListed();
    void theStandingReachesTheRules();
    void oneFailureTooManyStopsTheModel_data();
    void oneFailureTooManyStopsTheModel();
    void plannedRunsBecomeNormalChanges_data();
    void plannedRunsBecomeNormalChanges();
    void titlesAreAlikeWithoutTheirFigures_data();
    void titlesAreAlikeWithoutTheirFigures();
    void candidatesHaveTwentyChangesAndNoFailure();
    void anIncidentIsAFailureToo();
    void otherTeamsServicesAndKindsAreOthers();
    void putOffCandidatesComeBackWhenTheyHaveGrown();
    void policiesAreComparedOverOpenAndLateChanges();
    void theSevenRsAreTheSameOfRecordAndColumns();
    void theSevenRsSayWhatIsMissing();
    void theNextMeetingIsTheOneThatIsStillOpen();
};

void StandardModelTest::jsonKeepsEverything()
{
    StandardModel made = aModel();
    made.team = PolicyCase::group;
    made.fields = {{u"title"_s, u"Renew"_s}};
    made.checkDue = QDate(2027, 3, 1);
    made.failuresThatStop = 3;
    made.runsLookedAt = 30;
    made.restartedAt = now;
    made.restartReason = u"looked at it"_s;
    made.restartedBy = u"Anna"_s;
    const StandardModels read =
        StandardModels::from({documentOf(made), putOffDocument(u"a | b"_s, 34)});
    QCOMPARE(read.models, QList<StandardModel>{made});
    QCOMPARE(read.putOff.value(u"a | b"_s), 34);
    QVERIFY(read.find(model) != nullptr);
    QVERIFY(putOffDocument(u"a"_s, 0).content.isEmpty());
    made.failuresThatStop = 0;
    QCOMPARE(StandardModels::from({documentOf(made)}).unusable.size(), 1);
}

void StandardModelTest::runsAreCountedSinceTheLastFailure()
{
    Board board;
    for (int i = 1; i <= 30; ++i) {
        board.run(i, i == 12);
    }
    const ModelStanding standing = standingOf(aModel(), *board.snapshot());
    QCOMPARE(standing.runs, 30);
    QCOMPARE(standing.sinceFailure, 11);
    QCOMPARE(standing.last.size(), 20);
    QVERIFY(standing.last.first().endedAt < standing.last.last().endedAt);
    QVERIFY(standing.last[8].isFailure);
    QVERIFY(!standing.isSuspended());
}

void StandardModelTest::twoFailuresInTwentyRunsStopIt_data()
{
    QTest::addColumn<QList<int>>("failures"); // days ago, of 40 runs
    QTest::addColumn<int>("stoppedDaysAgo"); // -1: it runs
    QTest::newRow("none") << QList<int>{} << -1;
    QTest::newRow("one") << QList<int>{3} << -1;
    QTest::newRow("two in a row") << QList<int>{4, 5} << 4;
    QTest::newRow("the first and the last of twenty") << QList<int>{2, 21} << 2;
    QTest::newRow("twenty apart") << QList<int>{2, 22} << -1;
    QTest::newRow("long ago: it was never started again") << QList<int>{37, 38} << 37;
}

void StandardModelTest::twoFailuresInTwentyRunsStopIt()
{
    QFETCH(QList<int>, failures);
    QFETCH(int, stoppedDaysAgo);
    Board board;
    for (int i = 1; i <= 40; ++i) {
        board.run(i, failures.contains(i));
    }
    const ModelStanding standing = standingOf(aModel(), *board.snapshot());
    QCOMPARE(standing.isSuspended(), stoppedDaysAgo >= 0);
    if (stoppedDaysAgo >= 0) {
        QCOMPARE(*standing.suspendedAt, now.plusMs(-stoppedDaysAgo * msPerDay));
        QCOMPARE(standing.stoppedBy.size(), 2);
    }
}

void StandardModelTest::aRestartForgetsWhatWasBefore()
{
    Board board;
    for (int i = 1; i <= 10; ++i) {
        board.run(i, i == 2 || i == 6 || i == 7);
    }
    StandardModel restarted = aModel();
    QVERIFY(standingOf(restarted, *board.snapshot()).isSuspended());
    restarted.restartedAt = now.plusMs(-5 * msPerDay);
    QVERIFY(!standingOf(restarted, *board.snapshot()).isSuspended()); // one failure since
    restarted.failuresThatStop = 1;
    QCOMPARE(*standingOf(restarted, *board.snapshot()).suspendedAt, now.plusMs(-2 * msPerDay));
}

void StandardModelTest::whatWaitsIsListed()
{
    Board board;
    Change waiting = board.make(u"Renew"_s, -3);
    waiting.type = ChangeType::Standard;
    waiting.standardModel = model;
    waiting.state = ChangeState::Scheduled;
    board.add(waiting);
    Change normal = board.make(u"Renew"_s, -3);
    normal.standardModel = model;
    normal.state = ChangeState::Draft;
    board.add(normal);
    const ModelStanding standing = standingOf(aModel(), *board.snapshot());
    QCOMPARE(standing.waiting, QList<ChangeId>{waiting.id});
    QCOMPARE(standing.runs, 0);
}

void StandardModelTest::theStandingReachesTheRules()
{
    Board board;
    for (int i = 1; i <= 5; ++i) {
        board.run(i, i < 3);
    }
    Change draft = board.make(u"Renew"_s, -3);
    draft.type = ChangeType::Standard;
    draft.standardModel = model;
    board.add(draft);
    const SnapshotPtr governed = board.snapshot({documentOf(aModel())});
    QVERIFY(rulesFor(*governed, draft, now).facts.model->isSuspended());
    QVERIFY(!rulesFor(*board.snapshot(), draft, now).facts.model); // a name without a model
}

void StandardModelTest::oneFailureTooManyStopsTheModel_data()
{
    QTest::addColumn<int>("failuresBefore");
    QTest::addColumn<ClosureCode>("code");
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<bool>("stops");
    QTest::newRow("the second failure")
        << 1 << ClosureCode::BackedOut << ChangeState::Closed << true;
    QTest::newRow("the first one") << 0 << ClosureCode::BackedOut << ChangeState::Closed << false;
    QTest::newRow("a success") << 1 << ClosureCode::Successful << ChangeState::Closed << false;
    QTest::newRow("not closed yet") << 1 << ClosureCode::BackedOut << ChangeState::Review << false;
    QTest::newRow("it had stopped before")
        << 2 << ClosureCode::Unsuccessful << ChangeState::Closed << false;
}

void StandardModelTest::oneFailureTooManyStopsTheModel()
{
    QFETCH(int, failuresBefore);
    QFETCH(ClosureCode, code);
    QFETCH(ChangeState, state);
    QFETCH(bool, stops);
    Board board;
    for (int i = 1; i <= 5; ++i) {
        board.run(i, i <= failuresBefore);
    }
    Change planned = board.make(u"Renew"_s, -3);
    planned.type = ChangeType::Standard;
    planned.standardModel = model;
    planned.state = ChangeState::Scheduled;
    board.add(planned);
    Change ended = board.make(u"Renew"_s, 0);
    ended.type = ChangeType::Standard;
    ended.standardModel = model;
    ended.state = ChangeState::Review;
    board.add(ended);
    ended.closureCode = code;
    ended.state = state;
    const std::optional<StoppedModel> stopped =
        stoppedBy(ended, *board.snapshot({documentOf(aModel())}));
    QCOMPARE(stopped.has_value(), stops);
    QVERIFY(!stoppedBy(ended, *board.snapshot())); // a name without a model
    if (stops) {
        QCOMPARE(stopped->standing.waiting, QList<ChangeId>{planned.id});
        QCOMPARE(
            reasonForNormal(*stopped, QTimeZone("Europe/Berlin")).contains(u"“"_s + model), true);
    }
}

void StandardModelTest::plannedRunsBecomeNormalChanges_data()
{
    QTest::addColumn<ChangeState>("before");
    QTest::addColumn<QString>("of");
    QTest::addColumn<ChangeState>("after");
    QTest::addColumn<bool>("turns");
    QTest::newRow("a draft stays one") << ChangeState::Draft << model << ChangeState::Draft << true;
    QTest::newRow("what was scheduled is asked for")
        << ChangeState::Scheduled << model << ChangeState::Requested << true;
    QTest::newRow("what has begun goes on")
        << ChangeState::Implement << model << ChangeState::Implement << false;
    QTest::newRow("cancelled") << ChangeState::Cancelled << model << ChangeState::Cancelled
                               << false;
    QTest::newRow("of another model")
        << ChangeState::Scheduled << u"Patch night"_s << ChangeState::Scheduled << false;
}

void StandardModelTest::plannedRunsBecomeNormalChanges()
{
    QFETCH(ChangeState, before);
    QFETCH(QString, of);
    QFETCH(ChangeState, after);
    QFETCH(bool, turns);
    Change run = Board().make(u"Renew"_s, -3);
    run.type = ChangeType::Standard;
    run.standardModel = of;
    run.state = before;
    run.justification = u"It ends in May."_s;
    const Change turned = asNormalChange(run, model, u"It stopped itself."_s, now);
    QCOMPARE(turned.state, after);
    QCOMPARE(turned.plannedWindow(), run.plannedWindow());
    QCOMPARE(turned == run, !turns);
    if (turns) {
        QCOMPARE(turned.type, ChangeType::Normal);
        QVERIFY(turned.standardModel.isEmpty());
        QCOMPARE(turned.justification, u"It ends in May.\nIt stopped itself."_s);
    }
}

void StandardModelTest::titlesAreAlikeWithoutTheirFigures_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("common");
    QTest::newRow("a version") << u"Rate table load 26.11.2"_s << u"Rate table load"_s;
    QTest::newRow("a month") << u"Patch night November: Cards hosts"_s
                             << u"Patch night Cards hosts"_s;
    QTest::newRow("a German day") << u"Neustart am Mittwoch"_s << u"Neustart am"_s;
    QTest::newRow("a host") << u"Restart gw-edge-01"_s << u"Restart"_s;
    QTest::newRow("nothing but figures") << u"26.11"_s << QString();
}

void StandardModelTest::titlesAreAlikeWithoutTheirFigures()
{
    QFETCH(QString, title);
    QFETCH(QString, common);
    QCOMPARE(commonTitle(title), common);
}

void StandardModelTest::candidatesHaveTwentyChangesAndNoFailure()
{
    Board board;
    const auto add = [&board](const QString& title, int count, int failures) {
        for (int i = 1; i <= count; ++i) {
            Change change = board.make(title.arg(i), i);
            change.cabRequired = true;
            if (i <= failures) {
                change.closureCode = ClosureCode::Unsuccessful;
            }
            if (i == 5) {
                change.actualEnd = change.plannedEnd->plusMs(20 * msPerMinute);
            }
            board.add(change);
        }
    };
    add(u"Rate table load %1"_s, 34, 0);
    add(u"Printer driver pack %1"_s, 19, 0);
    add(u"Core switch %1"_s, 40, 1);
    add(u"Retention %1"_s, 9, 0);
    Change old = board.make(u"Rate table load 0"_s, 800);
    board.add(old);
    const ModelCandidates found = modelCandidates(*board.snapshot(), builtInPolicy(), {}, now);
    QCOMPARE(found.offered.size(), 1);
    QCOMPARE(found.waiting, 1);
    QCOMPARE(found.considered, 34 + 19 + 40 + 9);
    const ModelCandidate& candidate = found.offered.first();
    QCOMPARE(candidate.words, u"Rate table load"_s);
    QCOMPARE(candidate.changes.size(), 34);
    QCOMPARE(candidate.failures, (Rate{0, 34}));
    QVERIFY(std::abs(candidate.failures.range95().high - 0.1015) < 0.001); // Wilson
    QCOMPARE(candidate.mostItems, 1);
    QCOMPARE(candidate.medianMinutes, 60);
    QCOMPARE(candidate.ranOver, 1);
    QCOMPARE(candidate.cabMinutesAYear, 34 * 5 / 2);
    QVERIFY(reasonsFor(candidate).contains(u"1 of 34 ran over"_s));
}

void StandardModelTest::anIncidentIsAFailureToo()
{
    Board board;
    Change first;
    for (int i = 1; i <= 25; ++i) {
        first = board.make(u"Rate table load %1"_s.arg(i), i);
        board.add(first);
    }
    QCOMPARE(modelCandidates(*board.snapshot(), builtInPolicy(), {}, now).offered.size(), 1);
    Incident incident;
    incident.id = IncidentId::make();
    incident.number = u"INC-1"_s;
    incident.causedBy = first.id;
    board.add(incident);
    QCOMPARE(modelCandidates(*board.snapshot(), builtInPolicy(), {}, now).offered.size(), 0);
}

void StandardModelTest::otherTeamsServicesAndKindsAreOthers()
{
    for (int part = 0; part < 3; ++part) {
        Board board;
        for (int i = 1; i <= 20; ++i) {
            Change change = board.make(u"Rate table load"_s, i);
            if (i == 1) {
                part == 0       ? change.group.reset()
                    : part == 1 ? change.service.reset()
                                : change.items.clear();
            }
            board.add(change);
        }
        const ModelCandidates found = modelCandidates(*board.snapshot(), builtInPolicy(), {}, now);
        QCOMPARE(found.offered.size(), 0);
        QCOMPARE(found.waiting, 1);
    }
}

void StandardModelTest::putOffCandidatesComeBackWhenTheyHaveGrown()
{
    Board board;
    for (int i = 1; i <= 30; ++i) {
        board.add(board.make(u"Rate table load"_s, i));
    }
    StandardModels models;
    const QString key =
        modelCandidates(*board.snapshot(), builtInPolicy(), models, now).offered.first().key;
    models.putOff.insert(key, 30);
    QCOMPARE(modelCandidates(*board.snapshot(), builtInPolicy(), models, now).offered.size(), 0);
    models.putOff.insert(key, 20);
    QCOMPARE(modelCandidates(*board.snapshot(), builtInPolicy(), models, now).offered.size(), 1);
}

void StandardModelTest::policiesAreComparedOverOpenAndLateChanges()
{
    Board board;
    const auto add = [&board](int daysAgo, RiskLevel risk, bool failed, ChangeState state) {
        Change change = board.make(u"x"_s, daysAgo);
        change.environment = u"Production"_s;
        change.risk = risk;
        change.state = state;
        change.closureCode = failed        ? std::optional(ClosureCode::Unsuccessful)
            : state == ChangeState::Closed ? std::optional(ClosureCode::Successful)
                                           : std::nullopt;
        board.add(change);
    };
    add(10, RiskLevel::High, true, ChangeState::Closed); // row 4
    add(10, RiskLevel::High, false, ChangeState::Closed); // row 4
    add(100, RiskLevel::High, true, ChangeState::Closed); // too long ago
    add(-10, RiskLevel::VeryHigh, false, ChangeState::Assess); // row 4
    add(-10, RiskLevel::VeryHigh, false, ChangeState::Cancelled);
    board.run(5);
    const PolicyFigures figures = policyFigures(samplePolicy(), *board.snapshot(), now);
    QCOMPARE(figures.changes, 4);
    QCOMPARE(figures.fired, (QList<int>{0, 1, 0, 3, 0, 0, 0}));
    QCOMPARE(figures.needCab, 3);
    QCOMPARE(figures.needNobody, 1);
    QCOMPARE(figures.failed, 1);
    QCOMPARE(figures.failedSeenByCab, 1);
    const PolicyFigures before = policyFigures(builtInPolicy(), *board.snapshot(), now);
    QCOMPARE(before.needCab, 0);
    QCOMPARE(before.failedSeenByCab, 0);
    QCOMPARE(changesThatDiffer(samplePolicy(), builtInPolicy(), *board.snapshot(), now), 3);
}

void StandardModelTest::theSevenRsAreTheSameOfRecordAndColumns()
{
    // Every combination of what answers them.
    for (int bits = 0; bits < 1 << 9; ++bits) {
        Board board;
        Change change = board.make(u"x"_s, -1);
        change.state = ChangeState::Assess;
        const auto has = [bits](int bit) {
            return (bits & (1 << bit)) != 0;
        };
        const PersonId person = sampleDirectory().persons[0].id;
        change.requester = has(0) ? std::optional(person) : std::nullopt;
        change.justification = has(1) ? u"why"_s : QString();
        change.priority = has(2) ? 3 : 0;
        change.risk = has(3) ? std::optional(RiskLevel::Low) : std::nullopt;
        change.assignee = has(4) ? std::optional(person) : std::nullopt;
        change.group = has(5) ? change.group : std::nullopt;
        change.service = has(6) ? change.service : std::nullopt;
        change.items = has(7) ? change.items : QList<ItemId>();
        change.plannedEnd = has(8) ? change.plannedEnd : std::nullopt;
        board.add(change);
        const SnapshotPtr snapshot = board.snapshot();
        const quint8 answered = sevenRsOf(change);
        QCOMPARE(sevenRsOf(*snapshot->changes, 0), answered);
        QCOMPARE(isAnswered(answered, SevenR::Resources), has(4) && has(8));
        QCOMPARE(isAnswered(answered, SevenR::Relationship), has(6) && has(7));
        QCOMPARE(answered == allSevenRs, bits == (1 << 9) - 1);
        if (bits % 37 == 0 || answered == allSevenRs) {
            for (const QString& word : {u"is:complete"_s, u"is:incomplete"_s}) {
                const FilterMatcher filter(
                    BoardFilter::parse(word).filter, snapshot, FilterTable::Changes, now);
                QCOMPARE(filter.matches(0), (word == "is:complete"_L1) == (answered == allSevenRs));
            }
        }
    }
}

void StandardModelTest::theSevenRsSayWhatIsMissing()
{
    Board board;
    Change change = board.make(u"x"_s, -1);
    change.predecessors = {ChangeId::make()};
    const QList<SevenRAnswer> answers = sevenRAnswers(change, {});
    QCOMPARE(answers.size(), 7);
    QCOMPARE(countOf(sevenRsOf(change)), 2);
    QCOMPARE(answers[4].name, u"Resources"_s);
    QCOMPARE(answers[4].says, u"no implementer"_s);
    QCOMPARE(answers[4].field, ChangeField::Assignee);
    QVERIFY(!answers[4].isAnswered);
    QVERIFY(answers[6].says.contains(u"predecessor"_s));
}

void StandardModelTest::theNextMeetingIsTheOneThatIsStillOpen()
{
    const auto meeting = [](int hours, int cutOffHours) {
        Meeting made;
        made.id = MeetingId::make();
        made.series = u"CAB %1"_s.arg(hours);
        made.startsAt = now.plusMs(hours * msPerHour);
        made.cutOffAt = now.plusMs(cutOffHours * msPerHour);
        return made;
    };
    const QList<Meeting> meetings{meeting(48, 24), meeting(2, -1), meeting(24, 1)};
    const auto next = nextMeetingFor(meetings, now.plusMs(12 * msPerHour), now);
    QCOMPARE(next->series, u"CAB 24"_s);
    QVERIFY(next->isAfterStart);
    QVERIFY(!nextMeetingFor(meetings, {}, now)->isAfterStart);
    QVERIFY(!nextMeetingFor({meeting(2, -1)}, {}, now));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::StandardModelTest)
#include "StandardModelTest.moc"
