// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoBoard.h"

#include "core/demo/FailureModel.h"
#include "core/domain/WallTime.h"
#include "core/policy/ChangeCheck.h"
#include "core/policy/Decide.h"
#include "core/risk/QuestionnaireSet.h"
#include "core/risk/RiskScore.h"
#include "tests/core/demo/CollectedBoard.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const DemoRequest wednesday{
    .seed = 1, .now = *Instant::fromIso(u"2026-11-25T13:03:00Z"), .zone = "Europe/Berlin"};

const CollectedBoard& board()
{
    static const CollectedBoard collected = CollectedBoard::from(demoBoard(wednesday));
    return collected;
}

template <typename T>
const std::vector<T>& all()
{
    static const std::vector<T> records = board().all<T>();
    return records;
}

ChangeCase caseOf(const Change& change)
{
    ChangeCase about{.change = change};
    for (const Decision& decision : all<Decision>()) {
        if (decision.change == change.id) {
            about.decisions.append(decision);
        }
    }
    for (const Condition& condition : all<Condition>()) {
        if (condition.change == change.id) {
            about.conditions.append(condition);
        }
    }
    return about;
}

bool hasFailed(const Change& change)
{
    return change.closureCode == ClosureCode::BackedOut
        || change.closureCode == ClosureCode::Unsuccessful;
}

/// Share of failures among the closed changes that `isMember`.
double failureRate(const std::function<bool(const Change&)>& isMember)
{
    int failed = 0;
    int count = 0;
    for (const Change& change : all<Change>()) {
        if (change.state == ChangeState::Closed && isMember(change)) {
            ++count;
            failed += hasFailed(change) ? 1 : 0;
        }
    }
    return count == 0 ? -1.0 : double(failed) / count;
}

} // namespace

class DemoBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRequestGivesTheSameRecords();
    void countsAreAsPromised();
    void referencesPointToWhatIsThereBefore();
    void dependenciesHaveNoCycle();
    void statesFitTheTime();
    void decisionsFitTheStates();
    void fieldsAreSound();
    void weeksAreAsBusyAsAskedFor();
    void deploymentsHaveEvidence();
    void failuresFollowTheirCauses();
    void modelIsTheFormula();
    void windowsAndMeetingsSurroundNow();
    void attachmentsHaveTheirBytes();
    void assessmentsGiveTheLevelsOfTheirChanges();
    void tasksFitTheWork();
    void releasesHaveAnOrder();
    void agreementsAreOfEveryKind();
    void theStoryEndsAtTheBoard();
    void theStoryIsInTheOrderOfTime();
    void otherDaysAndZonesWork_data();
    void otherDaysAndZonesWork();
};

void DemoBoardTest::sameRequestGivesTheSameRecords()
{
    const CollectedBoard again = CollectedBoard::from(demoBoard(wednesday));
    QVERIFY(again.records == board().records);
    QVERIFY(again.dependencies == board().dependencies);
    QVERIFY(again.bytes == board().bytes);
    QCOMPARE(demoSettings(wednesday), demoSettings(wednesday));
    DemoRequest other = wednesday;
    other.seed = 2;
    QVERIFY(CollectedBoard::from(demoBoard(other)).records != board().records);
    QVERIFY(demoSettings(other).boardId != demoSettings(wednesday).boardId);
}

void DemoBoardTest::countsAreAsPromised()
{
    QCOMPARE(all<Service>().size(), 40U);
    QCOMPARE(all<ConfigurationItem>().size(), 400U);
    QCOMPARE(all<Person>().size(), 60U);
    QCOMPARE(all<Group>().size(), 9U);
    const auto isNear = [](std::size_t count, std::size_t wanted) {
        return count > wanted * 8 / 10 && count < wanted * 12 / 10;
    };
    QVERIFY2(isNear(all<Change>().size(), 1500), qPrintable(QString::number(all<Change>().size())));
    QVERIFY2(
        isNear(all<Deployment>().size(), 5000),
        qPrintable(QString::number(all<Deployment>().size())));
    QVERIFY2(
        isNear(all<Incident>().size(), 800), qPrintable(QString::number(all<Incident>().size())));
    QVERIFY2(
        isNear(all<ServiceRequest>().size(), 800),
        qPrintable(QString::number(all<ServiceRequest>().size())));
    QVERIFY(all<CalendarWindow>().size() > 30);
    QVERIFY(all<Attachment>().size() > 60);
    QSet<QUuid> ids;
    QSet<QString> numbers;
    QSet<QString> names;
    for (const Record& record : board().records) {
        ids.insert(refOf(record).id);
        QCOMPARE(revisionOf(record), 0);
    }
    QCOMPARE(std::size_t(ids.size()), board().records.size());
    for (const Change& change : all<Change>()) {
        numbers.insert(change.number);
    }
    QCOMPARE(std::size_t(numbers.size()), all<Change>().size());
    for (const Person& person : all<Person>()) {
        names.insert(person.aliases.first().name);
    }
    QCOMPARE(names.size(), 60);
    for (const ConfigurationItem& item : all<ConfigurationItem>()) {
        names.insert(item.name);
    }
    QCOMPARE(names.size(), 460);
}

void DemoBoardTest::referencesPointToWhatIsThereBefore()
{
    QSet<QUuid> known;
    const auto isKnown = [&known](const auto& id) {
        return !id || known.contains(id->value);
    };
    for (const Record& record : board().records) {
        if (const auto* change = std::get_if<Change>(&record)) {
            QVERIFY(
                isKnown(change->service) && isKnown(change->group) && isKnown(change->assignee));
            QVERIFY(isKnown(change->requester));
            for (const ItemId& item : change->items) {
                QVERIFY(known.contains(item.value));
            }
            for (const ChangeId& other : change->predecessors) {
                QVERIFY(known.contains(other.value));
            }
        } else if (const auto* person = std::get_if<Person>(&record)) {
            QVERIFY(isKnown(person->deputy));
        } else if (const auto* group = std::get_if<Group>(&record)) {
            for (const PersonId& member : group->members) {
                QVERIFY(known.contains(member.value));
            }
        } else if (const auto* decision = std::get_if<Decision>(&record)) {
            QVERIFY(known.contains(decision->change.value) && isKnown(decision->decidedBy));
            QVERIFY(decision->authority.id.isNull() || known.contains(decision->authority.id));
        } else if (const auto* condition = std::get_if<Condition>(&record)) {
            QVERIFY(
                known.contains(condition->decision.value)
                && known.contains(condition->change.value));
        } else if (const auto* item = std::get_if<AgendaItem>(&record)) {
            QVERIFY(known.contains(item->meeting.value) && known.contains(item->change.value));
        } else if (const auto* deployment = std::get_if<Deployment>(&record)) {
            QVERIFY(isKnown(deployment->service) && isKnown(deployment->change));
            for (const PipelineRunId& run : deployment->evidence) {
                QVERIFY(known.contains(run.value));
            }
        } else if (const auto* incident = std::get_if<Incident>(&record)) {
            QVERIFY(
                isKnown(incident->item) && isKnown(incident->service)
                && isKnown(incident->causedBy));
        } else if (const auto* request = std::get_if<ServiceRequest>(&record)) {
            QVERIFY(isKnown(request->service) && isKnown(request->change));
        } else if (const auto* attachment = std::get_if<Attachment>(&record)) {
            QVERIFY(known.contains(attachment->owner.id));
        }
        known.insert(refOf(record).id);
    }
    for (const Dependency& edge : board().dependencies) {
        QVERIFY(known.contains(edge.upstream.value) && known.contains(edge.downstream.value));
    }
}

void DemoBoardTest::dependenciesHaveNoCycle()
{
    QVERIFY(board().dependencies.size() > 800);
    QVERIFY(!hasCycle(board().dependencies));
    const ItemId a = ItemId::make();
    const ItemId b = ItemId::make();
    QVERIFY(hasCycle({{a, b, {}}, {b, a, {}}}));
}

void DemoBoardTest::statesFitTheTime()
{
    const Instant now = wednesday.now;
    QSet<ChangeState> states;
    QSet<ChangeType> types;
    int late = 0;
    for (const Change& change : all<Change>()) {
        states.insert(change.state);
        types.insert(change.type);
        QVERIFY(*change.openedAt <= now);
        QVERIFY(*change.openedAt <= *change.plannedStart);
        if (change.state == ChangeState::Implement) {
            QVERIFY(*change.plannedStart <= now);
            late += now < *change.plannedEnd ? 0 : 1;
        } else if (change.state == ChangeState::Closed || change.state == ChangeState::Review) {
            QVERIFY(*change.plannedEnd <= now);
            QVERIFY(*change.actualStart <= *change.actualEnd && *change.actualEnd <= now);
        } else if (change.state > ChangeState::Draft && change.state < ChangeState::Implement) {
            QVERIFY2(*change.plannedStart > now, qPrintable(change.number));
            QVERIFY(!change.actualStart);
        }
        QCOMPARE(change.closureCode.has_value() || change.state != ChangeState::Closed, true);
        QVERIFY(!change.closedAt || *change.closedAt <= now);
    }
    QCOMPARE(states.size(), enumCount<ChangeState>());
    QCOMPARE(types.size(), enumCount<ChangeType>());
    QCOMPARE(late, 1);
}

void DemoBoardTest::decisionsFitTheStates()
{
    QHash<DisplayState, int> shown;
    int edited = 0;
    int retrospective = 0;
    for (const Change& change : all<Change>()) {
        const DecisionSummary summary = caseOf(change).summary();
        ++shown[displayState(change.state, summary.standing, change.closureCode)];
        edited += summary.isEditedAfterApproval ? 1 : 0;
        retrospective += needsRetrospectiveDecision(change, summary) ? 1 : 0;
        if (summary.counting) {
            QVERIFY(*summary.counting->decidedAt <= wednesday.now);
            QVERIFY(*summary.counting->decidedAt >= *change.openedAt);
            QVERIFY(
                summary.counting->decidedBy != change.requester
                && summary.counting->decidedBy != change.assignee);
        }
        const bool needsApproval = change.type == ChangeType::Normal
            && change.state >= ChangeState::Scheduled && change.state <= ChangeState::Closed;
        QVERIFY2(
            !needsApproval || summary.standing == DecisionStanding::Approving,
            qPrintable(change.number));
        QVERIFY(change.state != ChangeState::Scheduled || summary.openBefore.isEmpty());
    }
    for (int i = 0; i < enumCount<DisplayState>(); ++i) {
        const auto state = static_cast<DisplayState>(i);
        QVERIFY2(shown.value(state) > 0, toText(state).data());
    }
    QVERIFY(edited > 0 && edited < 20);
    QVERIFY(retrospective >= 0 && retrospective < 20);
}

void DemoBoardTest::fieldsAreSound()
{
    Directory directory;
    for (const Person& person : all<Person>()) {
        directory.persons.append(person);
    }
    for (const Group& group : all<Group>()) {
        directory.groups.append(group);
    }
    for (const Service& service : all<Service>()) {
        directory.services.append(service);
    }
    for (const ConfigurationItem& item : all<ConfigurationItem>()) {
        directory.items.append(item);
    }
    const auto byId = [](const auto& a, const auto& b) {
        return a.id < b.id;
    };
    std::sort(directory.persons.begin(), directory.persons.end(), byId);
    std::sort(directory.groups.begin(), directory.groups.end(), byId);
    std::sort(directory.services.begin(), directory.services.end(), byId);
    std::sort(directory.items.begin(), directory.items.end(), byId);
    const CheckContext context{
        .directory = &directory, .zone = QTimeZone("Europe/Berlin"), .now = wednesday.now};
    for (const Change& change : all<Change>()) {
        const QList<Finding> errors = errorsIn(checkChange(change, context));
        QVERIFY2(
            errors.isEmpty(),
            errors.isEmpty() ? "" : qPrintable(change.number + errors.first().what));
        if (change.state > ChangeState::Draft && change.state < ChangeState::Cancelled) {
            const QList<ChangeField> missing = missingFields(change);
            QVERIFY2(missing.isEmpty(), missing.isEmpty() ? "" : toText(missing.first()).data());
        }
    }
}

void DemoBoardTest::weeksAreAsBusyAsAskedFor()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto inWeek = [&](QDate monday) {
        const Span week{
            WallTime::toInstant({monday, QTime(0, 0)}, berlin),
            WallTime::toInstant({monday.addDays(7), QTime(0, 0)}, berlin)};
        int count = 0;
        for (const Change& change : all<Change>()) {
            count += change.plannedWindow()->overlaps(week) ? 1 : 0;
        }
        return count;
    };
    for (int week = -4; week <= 1; ++week) {
        const int count = inWeek(QDate(2026, 11, 23).addDays(7 * week));
        QVERIFY2(count >= 30 && count <= 60, qPrintable(QString::number(count)));
    }
    QVERIFY(inWeek(QDate(2027, 1, 11)) > 0);
    QVERIFY(inWeek(QDate(2025, 12, 8)) > 10);
}

void DemoBoardTest::deploymentsHaveEvidence()
{
    QHash<DeploymentOutcome, int> outcomes;
    int linked = 0;
    int rework = 0;
    for (const Deployment& deployment : all<Deployment>()) {
        QVERIFY(!deployment.evidence.isEmpty());
        QVERIFY(*deployment.startedAt <= wednesday.now);
        QVERIFY(*deployment.firstCommitAt < *deployment.startedAt);
        QCOMPARE(deployment.commit.size(), 40);
        ++outcomes[deployment.outcome];
        linked += deployment.change ? 1 : 0;
        rework += deployment.unplannedRework ? 1 : 0;
    }
    QVERIFY(linked > 200);
    QVERIFY(rework > 50);
    QVERIFY(outcomes[DeploymentOutcome::Succeeded] > int(all<Deployment>().size()) * 8 / 10);
    QVERIFY(outcomes[DeploymentOutcome::RolledBack] > 20);
    int given = 0;
    int inferred = 0;
    for (const Incident& incident : all<Incident>()) {
        given += incident.causeKind == CauseKind::Given ? 1 : 0;
        inferred += incident.causeKind == CauseKind::Inferred ? 1 : 0;
        QCOMPARE(incident.causedBy.has_value(), incident.causeKind != CauseKind::Unknown);
    }
    QVERIFY(given > 10 && inferred > 5);
}

void DemoBoardTest::failuresFollowTheirCauses()
{
    const double base = failureRate([](const Change&) { return true; });
    QVERIFY2(base > 0.04 && base < 0.15, qPrintable(QString::number(base)));
    const double large = failureRate(
        [](const Change& c) { return c.items.size() >= 3 && c.type == ChangeType::Normal; });
    const double small = failureRate(
        [](const Change& c) { return c.items.size() == 1 && c.type == ChangeType::Normal; });
    QVERIFY(large > 1.5 * small);
    const auto needsTests = [](const Change& c) {
        return c.type != ChangeType::Standard
            && (c.category == u"Software release" || c.category == u"Configuration");
    };
    const double untested =
        failureRate([&](const Change& c) { return needsTests(c) && c.testPlan.isEmpty(); });
    const double tested =
        failureRate([&](const Change& c) { return needsTests(c) && !c.testPlan.isEmpty(); });
    QVERIFY(untested > 1.4 * tested);
    const double emergency =
        failureRate([](const Change& c) { return c.type == ChangeType::Emergency; });
    const double standard =
        failureRate([](const Change& c) { return c.type == ChangeType::Standard; });
    QVERIFY(emergency > standard);
}

void DemoBoardTest::modelIsTheFormula()
{
    using demo::failureChance;
    QVERIFY(qAbs(failureChance({}) - 1 / (1 + std::exp(3.9))) < 1e-12);
    QVERIFY(
        qAbs(
            failureChance({.hasFragileItem = true, .items = 4})
            - 1 / (1 + std::exp(3.9 - 1.6 - 1.1)))
        < 1e-12);
    QVERIFY(failureChance({.isFridayNight = true}) > failureChance({}));
    QVERIFY(failureChance({.isStandard = true}) < failureChance({}));
    QVERIFY(failureChance({.riskLevel = 0}) == failureChance({.riskLevel = 1}));
    QVERIFY(failureChance({.riskLevel = 4}) > failureChance({.riskLevel = 2}));
}

void DemoBoardTest::windowsAndMeetingsSurroundNow()
{
    const QTimeZone berlin("Europe/Berlin");
    bool isFrozenOnFriday = false;
    int recurring = 0;
    for (const CalendarWindow& window : all<CalendarWindow>()) {
        QVERIFY(window.times.start.isValid());
        QVERIFY(window.times.days > 0 || window.times.ms > 0);
        recurring += window.recurrence.isEmpty() ? 0 : 1;
        const QDate start = window.times.start.date;
        isFrozenOnFriday = isFrozenOnFriday
            || (window.isHard && window.name == u"Retail peak freeze"
                && start == QDate(2026, 11, 26));
    }
    QVERIFY(isFrozenOnFriday);
    QVERIFY(recurring >= 8);
    int ahead = 0;
    QSet<MeetingId> withAgenda;
    for (const AgendaItem& item : all<AgendaItem>()) {
        withAgenda.insert(item.meeting);
    }
    for (const Meeting& meeting : all<Meeting>()) {
        const LocalTime local = WallTime::toLocal(*meeting.startsAt, berlin);
        QCOMPARE(local.date.dayOfWeek(), int(Qt::Wednesday));
        QCOMPARE(local.time, QTime(15, 0));
        ahead += *meeting.startsAt > wednesday.now && withAgenda.contains(meeting.id) ? 1 : 0;
    }
    QVERIFY(ahead >= 3);
}

void DemoBoardTest::attachmentsHaveTheirBytes()
{
    for (const Attachment& attachment : all<Attachment>()) {
        const QByteArray bytes = board().bytes.value(attachment.id);
        QCOMPARE(bytes.size(), attachment.size);
        QVERIFY(attachment.size > 20);
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), attachment.sha256);
    }
    QVERIFY(std::any_of(
        board().documents.begin(), board().documents.end(), [](const NamedDocument& document) {
            return document.kind == u"change_template";
        }));
}

void DemoBoardTest::assessmentsGiveTheLevelsOfTheirChanges()
{
    const QuestionnaireSet models = QuestionnaireSet::from(board().documents);
    QHash<ChangeId, QList<Assessment>> byChange;
    QSet<int> cells;
    for (const Assessment& assessment : all<Assessment>()) {
        byChange[assessment.change].append(assessment);
        cells.insert(assessedCell(assessment.impact, assessment.likelihood));
        const Questionnaire* model = models.find(assessment.questionnaire, assessment.version);
        QVERIFY(model);
        // The stored answers give what is stored beside them.
        Assessment counted = assessmentOf(*model, answersOf(*model, assessment));
        QCOMPARE(counted.impact, assessment.impact);
        QCOMPARE(counted.likelihood, assessment.likelihood);
        QCOMPARE(counted.level, assessment.level);
        QVERIFY(assessment.assessedAt <= wednesday.now);
    }
    QVERIFY(cells.size() >= 20);
    int rated = 0;
    for (const Change& change : all<Change>()) {
        rated += change.risk ? 1 : 0;
        const QList<Assessment> assessments = byChange.value(change.id);
        if (const Assessment* counting = countingAssessment(assessments)) {
            QCOMPARE(counting->level, change.risk);
            QVERIFY(!change.openedAt || counting->assessedAt >= *change.openedAt);
        }
    }
    QVERIFY(byChange.size() > rated * 8 / 10);
    QVERIFY(byChange.size() < rated);
}

void DemoBoardTest::tasksFitTheWork()
{
    int withTasks = 0;
    int lateTasks = 0;
    QSet<TaskState> states;
    for (const Change& change : all<Change>()) {
        withTasks += change.tasks.isEmpty() ? 0 : 1;
        for (const ChangeTask& task : change.tasks) {
            states.insert(task.state);
            QVERIFY(task.owner);
            QCOMPARE(task.actualStart.has_value(), task.state != TaskState::Open);
            QCOMPARE(task.actualEnd.has_value(), task.state == TaskState::Done);
            QVERIFY(!task.actualEnd || *task.actualStart <= *task.actualEnd);
            QVERIFY(!task.actualEnd || *task.actualEnd <= wednesday.now);
            const bool hasBegun =
                change.state >= ChangeState::Implement && change.state != ChangeState::Cancelled;
            QVERIFY2(hasBegun || task.state == TaskState::Open, qPrintable(change.number));
            lateTasks += task.state == TaskState::Running && *task.plannedEnd <= wednesday.now;
        }
    }
    QVERIFY(withTasks > 300);
    QCOMPARE(states.size(), 3); // nothing is skipped at Northbank
    QVERIFY2(lateTasks >= 2 && lateTasks <= 3, qPrintable(QString::number(lateTasks)));
}

void DemoBoardTest::releasesHaveAnOrder()
{
    QHash<ChangeId, Change> known;
    int following = 0;
    int early = 0;
    int joined = 0;
    for (const Change& change : all<Change>()) {
        for (const ChangeId& before : change.predecessors) {
            QVERIFY(known.contains(before));
            const bool isAhead = *change.plannedStart > wednesday.now;
            following += isAhead ? 1 : 0;
            early += isAhead && *change.plannedStart < *known[before].plannedEnd ? 1 : 0;
        }
        joined += change.predecessors.size() > 1 ? 1 : 0;
        known.insert(change.id, change);
    }
    QVERIFY2(following >= 12, qPrintable(QString::number(following)));
    QVERIFY2(early >= 1 && early <= 3, qPrintable(QString::number(early)));
    QVERIFY(joined >= 1);
}

void DemoBoardTest::agreementsAreOfEveryKind()
{
    QSet<ExceptionState> leaves;
    for (const FreezeException& exception : all<FreezeException>()) {
        leaves.insert(exception.state);
        QVERIFY(exception.askedBy && *exception.askedAt <= wednesday.now);
        QVERIFY(!exception.decidedAt || *exception.decidedAt >= *exception.askedAt);
        QVERIFY(exception.expiresAt && !exception.backoutPlan.isEmpty());
    }
    QVERIFY2(leaves.size() >= 3, qPrintable(QString::number(leaves.size())));
    QSet<ConflictKind> kinds;
    for (const ConflictAcceptance& acceptance : all<ConflictAcceptance>()) {
        kinds.insert(acceptance.kind);
        QVERIFY(acceptance.change < ChangeId{acceptance.other});
        QVERIFY(acceptance.owner && !acceptance.reason.isEmpty());
        QVERIFY(*acceptance.acceptedAt <= wednesday.now);
    }
    QVERIFY2(kinds.size() >= 2, qPrintable(QString::number(kinds.size())));
    QSet<ProposalAnswer> answers;
    int together = 0;
    for (const MoveProposal& proposal : all<MoveProposal>()) {
        answers.insert(proposal.answer);
        together += proposal.together.isNull() ? 0 : 1;
        QVERIFY(*proposal.toEnd >= *proposal.toStart);
        QCOMPARE(proposal.answer != ProposalAnswer::Open, proposal.answeredAt.has_value());
    }
    QVERIFY2(answers.size() >= 3, qPrintable(QString::number(answers.size())));
    QCOMPARE(together, 2);
}

void DemoBoardTest::theStoryEndsAtTheBoard()
{
    DemoStory story = demoStory(wednesday);
    QHash<RecordRef, Record> stored;
    const auto write = [&stored](const BatchSource& source) {
        while (std::optional<WriteBatch> batch = source()) {
            for (Record& record : batch->puts) {
                const auto known = stored.constFind(refOf(record));
                const qint64 before = known == stored.constEnd() ? 0 : revisionOf(*known);
                QVERIFY2(revisionOf(record) == before, toText(kindOf(record)).data());
                std::visit([before](auto& r) { r.revision = before + 1; }, record);
                stored.insert(refOf(record), record);
            }
        }
    };
    write(story.before);
    const qsizetype atTheClose = stored.size();
    write(story.acts);
    QVERIFY(atTheClose < stored.size());
    QCOMPARE(std::size_t(stored.size()), board().records.size());
    for (const Record& record : board().records) {
        Record told = stored.value(refOf(record));
        std::visit([](auto& r) { r.revision = 0; }, told);
        if (auto* decision = std::get_if<Decision>(&told)) {
            decision->evidenceHash = std::get<Decision>(record).evidenceHash;
        }
        QVERIFY2(told == record, toText(kindOf(record)).data());
    }
}

void DemoBoardTest::theStoryIsInTheOrderOfTime()
{
    DemoStory story = demoStory(wednesday);
    QVERIFY(story.meeting);
    QCOMPARE(story.chair.at, story.meeting->endsAt);
    QSet<QUuid> known;
    while (std::optional<WriteBatch> batch = story.before()) {
        QVERIFY(!batch->author);
        for (const Record& record : batch->puts) {
            known.insert(refOf(record).id);
            if (const auto* change = std::get_if<Change>(&record)) {
                QVERIFY(*change->openedAt <= *story.meeting->endsAt);
                QVERIFY(!change->actualEnd || *change->actualEnd <= *story.meeting->endsAt);
            }
        }
    }
    Instant last = *story.meeting->endsAt;
    int acts = 0;
    while (std::optional<WriteBatch> batch = story.acts()) {
        ++acts;
        QVERIFY(batch->author && batch->author->at);
        QVERIFY(*batch->author->at >= last && *batch->author->at <= wednesday.now);
        QVERIFY(!batch->author->name.isEmpty());
        last = *batch->author->at;
        for (const Record& record : batch->puts) {
            if (const auto* decision = std::get_if<Decision>(&record)) {
                QVERIFY(known.contains(decision->change.value));
            }
            known.insert(refOf(record).id);
        }
    }
    QVERIFY2(acts > 40, qPrintable(QString::number(acts)));
}

void DemoBoardTest::otherDaysAndZonesWork_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("leap day in Auckland")
        << u"2028-02-29T11:30:00Z"_s << QByteArray("Pacific/Auckland");
    QTest::newRow("year end in New York")
        << u"2026-12-31T23:59:59Z"_s << QByteArray("America/New_York");
    QTest::newRow("clock change in Berlin")
        << u"2026-03-29T01:00:00Z"_s << QByteArray("Europe/Berlin");
    QTest::newRow("unknown zone") << u"2026-07-01T00:00:00Z"_s << QByteArray("Nowhere/Land");
}

void DemoBoardTest::otherDaysAndZonesWork()
{
    QFETCH(QString, now);
    QFETCH(QByteArray, zone);
    const DemoRequest request{.seed = 7, .now = *Instant::fromIso(now), .zone = zone};
    const CollectedBoard other = CollectedBoard::from(demoBoard(request));
    QVERIFY(other.all<Change>().size() > 1200);
    QVERIFY(other.all<Decision>().size() > 500);
    QVERIFY(QTimeZone(demoSettings(request).zone).isValid());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::DemoBoardTest)
#include "DemoBoardTest.moc"
