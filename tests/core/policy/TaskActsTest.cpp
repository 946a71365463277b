// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/TaskActs.h"

#include "core/policy/MoveConsent.h"
#include "tests/core/policy/PolicyCase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

ChangeTask task(const QString& title, TaskState state, bool isGoNoGo = false)
{
    ChangeTask made;
    made.title = title;
    made.state = state;
    made.isGoNoGo = isGoNoGo;
    if (state == TaskState::Running) {
        made.actualStart = PolicyCase::now.plusMs(-msPerHour);
    }
    return made;
}

Change withTasks(ChangeState state, const QList<ChangeTask>& tasks)
{
    Change change = PolicyCase::complete(ChangeType::Normal, state);
    change.tasks = tasks;
    return change;
}

const Actor engineer = PolicyCase::acting(Party::Team);

/// "o" open, "r" running, "d" done, "s" skipped; an upper-case letter: a go/no-go.
QList<ChangeTask> tasksOf(const QString& letters)
{
    QList<ChangeTask> tasks;
    for (const QChar letter : letters) {
        const auto state = static_cast<TaskState>(u"ords"_s.indexOf(letter.toLower()));
        tasks.append(task(letter, state, letter.isUpper()));
    }
    return tasks;
}

} // namespace

class TaskActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachActTakesTheNextTaskThatSuits_data();
    void eachActTakesTheNextTaskThatSuits();
    void whatIsOfferedFollowsFromTheState_data();
    void whatIsOfferedFollowsFromTheState();
    void timesAreKeptAsNow();
    void aNoGoHoldsTheChangeWithItsReason();
    void theWorkStartsWhenAllIsAnswered();
    void onlyThoseWhoImplementMay_data();
    void onlyThoseWhoImplementMay();
    void theOwnerOfATaskMay();
    void whatIsOnHoldWaits();
    void progressCountsWhatIsDoneOrSkipped();
    void othersAreAskedBeforeTheirApprovedChangeMoves_data();
    void othersAreAskedBeforeTheirApprovedChangeMoves();
};

void TaskActsTest::eachActTakesTheNextTaskThatSuits_data()
{
    QTest::addColumn<TaskAct>("act");
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<int>("task");
    QTest::newRow("go") << TaskAct::Go << ChangeState::Scheduled << u"oDOO"_s << 2;
    QTest::newRow("go, late") << TaskAct::Go << ChangeState::Implement << u"dO"_s << 1;
    QTest::newRow("no question") << TaskAct::Go << ChangeState::Scheduled << u"oDS"_s << -1;
    QTest::newRow("start") << TaskAct::Start << ChangeState::Implement << u"Odoo"_s << 2;
    QTest::newRow("all begun") << TaskAct::Start << ChangeState::Implement << u"Ddr"_s << -1;
    QTest::newRow("finish") << TaskAct::Finish << ChangeState::Implement << u"dor"_s << 2;
    QTest::newRow("none runs") << TaskAct::Finish << ChangeState::Implement << u"do"_s << -1;
    QTest::newRow("skip") << TaskAct::Skip << ChangeState::Implement << u"dro"_s << 2;
    QTest::newRow("skip a question") << TaskAct::Skip << ChangeState::Scheduled << u"oO"_s << 1;
    QTest::newRow("skip before") << TaskAct::Skip << ChangeState::Scheduled << u"oo"_s << -1;
}

void TaskActsTest::eachActTakesTheNextTaskThatSuits()
{
    QFETCH(TaskAct, act);
    QFETCH(ChangeState, state);
    QFETCH(QString, tasks);
    QFETCH(int, task);
    const TaskCheck check =
        checkTask(PolicyCase::about(withTasks(state, tasksOf(tasks))), act, engineer);
    QCOMPARE(check.task, task);
    QCOMPARE(check.isAllowed(), task >= 0);
    for (const Obstacle& obstacle : check.obstacles) {
        QVERIFY(obstacle.what.endsWith(u'.'));
    }
}

void TaskActsTest::whatIsOfferedFollowsFromTheState_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<ChangeType>("type");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QList<TaskAct>>("acts");
    using enum TaskAct;
    using enum ChangeState;
    const QList<TaskAct> questions{Go, NoGo, Skip};
    const QList<TaskAct> work{Start, Finish, Skip};
    QTest::newRow("questions") << Scheduled << ChangeType::Normal << u"Oo"_s << questions;
    QTest::newRow("answered") << Scheduled << ChangeType::Normal << u"Do"_s << QList<TaskAct>();
    QTest::newRow("work") << Implement << ChangeType::Normal << u"Do"_s << work;
    QTest::newRow("late question") << Implement << ChangeType::Normal << u"O"_s
                                   << QList<TaskAct>{Go, NoGo, Start, Finish, Skip};
    QTest::newRow("all done") << Implement << ChangeType::Normal << u"Ds"_s << QList<TaskAct>();
    QTest::newRow("no tasks") << Implement << ChangeType::Normal << QString() << QList<TaskAct>();
    QTest::newRow("emergency") << Requested << ChangeType::Emergency << u"O"_s << questions;
    QTest::newRow("requested") << Requested << ChangeType::Normal << u"O"_s << QList<TaskAct>();
    QTest::newRow("over") << Review << ChangeType::Normal << u"Oo"_s << QList<TaskAct>();
}

void TaskActsTest::whatIsOfferedFollowsFromTheState()
{
    QFETCH(ChangeState, state);
    QFETCH(ChangeType, type);
    QFETCH(QString, tasks);
    QFETCH(QList<TaskAct>, acts);
    Change change = withTasks(state, tasksOf(tasks));
    change.type = type;
    QList<TaskAct> offered;
    for (const TaskCheck& check : offeredTaskActs(PolicyCase::about(change), engineer)) {
        offered.append(check.act);
    }
    QCOMPARE(offered, acts);
}

void TaskActsTest::timesAreKeptAsNow()
{
    Change change = withTasks(ChangeState::Implement, tasksOf(u"oo"_s));
    Instant now = PolicyCase::now;
    const auto act = [&](TaskAct what) {
        const Result<Change> after =
            applyTask(PolicyCase::about(change), {what, -1, {}}, engineer, now);
        QVERIFY2(after, after ? "" : qPrintable(after.error().what));
        change = *after;
        now = now.plusMs(5 * msPerMinute);
    };
    act(TaskAct::Start);
    QCOMPARE(change.tasks[0].state, TaskState::Running);
    QCOMPARE(change.tasks[0].actualStart, PolicyCase::now);
    act(TaskAct::Finish);
    QCOMPARE(change.tasks[0].state, TaskState::Done);
    QCOMPARE(change.tasks[0].actualEnd, PolicyCase::now.plusMs(5 * msPerMinute));
    act(TaskAct::Skip);
    QCOMPARE(change.tasks[1].state, TaskState::Skipped);
    QVERIFY(!change.tasks[1].actualStart && !change.tasks[1].actualEnd);
    QVERIFY(!applyTask(PolicyCase::about(change), {TaskAct::Start, -1, {}}, engineer, now));
}

void TaskActsTest::aNoGoHoldsTheChangeWithItsReason()
{
    const Change change = withTasks(ChangeState::Scheduled, tasksOf(u"O"_s));
    const ChangeCase about = PolicyCase::about(change);
    QVERIFY(!applyTask(about, {TaskAct::NoGo, -1, u" "_s}, engineer, PolicyCase::now));
    const Result<Change> after =
        applyTask(about, {TaskAct::NoGo, -1, u"Backup failed"_s}, engineer, PolicyCase::now);
    QVERIFY(after);
    QCOMPARE(after->tasks, change.tasks);
    QVERIFY(after->holdReason.contains(u"Backup failed"_s));
    QVERIFY(
        !checkTransition(PolicyCase::about(*after), ChangeState::Implement, engineer).isAllowed());
}

void TaskActsTest::theWorkStartsWhenAllIsAnswered()
{
    Change change = withTasks(ChangeState::Scheduled, tasksOf(u"OOo"_s));
    const auto check = [&change] {
        return checkTransition(PolicyCase::about(change), ChangeState::Implement, engineer);
    };
    for (int open = 2; open > 0; --open) {
        QCOMPARE(check().obstacles.size(), open);
        QCOMPARE(check().obstacles.first().kind, ObstacleKind::GoNoGoOpen);
        change =
            applyTask(PolicyCase::about(change), {TaskAct::Go, -1, {}}, engineer, PolicyCase::now)
                .value();
    }
    QVERIFY(check().isAllowed());
    QCOMPARE(change.tasks[0].actualEnd, PolicyCase::now);
}

void TaskActsTest::onlyThoseWhoImplementMay_data()
{
    QTest::addColumn<Party>("party");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("requester") << Party::Requester << false;
    QTest::newRow("team") << Party::Team << true;
    QTest::newRow("owner of the service") << Party::ServiceOwner << false;
    QTest::newRow("change manager") << Party::ChangeManager << true;
    QTest::newRow("member of the CAB") << Party::CabMember << false;
}

void TaskActsTest::onlyThoseWhoImplementMay()
{
    QFETCH(Party, party);
    QFETCH(bool, isAllowed);
    const ChangeCase about = PolicyCase::about(withTasks(ChangeState::Implement, tasksOf(u"o"_s)));
    const TaskCheck check = checkTask(about, TaskAct::Start, PolicyCase::acting(party));
    QCOMPARE(check.isAllowed(), isAllowed);
    QVERIFY(isAllowed || !check.obstacles.first().remedy.isEmpty());
}

void TaskActsTest::theOwnerOfATaskMay()
{
    Change change = withTasks(ChangeState::Implement, tasksOf(u"oo"_s));
    change.tasks[0].owner = PolicyCase::somebody;
    const Actor somebody = PolicyCase::acting(std::nullopt);
    const ChangeCase about = PolicyCase::about(change);
    QVERIFY(checkTask(about, TaskAct::Start, somebody, 0).isAllowed());
    QVERIFY(!checkTask(about, TaskAct::Start, somebody, 1).isAllowed());
    QVERIFY(!checkTask(about, TaskAct::Start, somebody, 2).isAllowed());
}

void TaskActsTest::whatIsOnHoldWaits()
{
    Change change = withTasks(ChangeState::Implement, tasksOf(u"o"_s));
    change.holdReason = u"Vendor"_s;
    const TaskCheck check = checkTask(PolicyCase::about(change), TaskAct::Start, engineer);
    QCOMPARE(check.obstacles.first().kind, ObstacleKind::OnHold);
}

void TaskActsTest::progressCountsWhatIsDoneOrSkipped()
{
    QCOMPARE(progressOf(tasksOf(u"dsroDO"_s)), (TaskProgress{6, 3, 1}));
    QCOMPARE(progressOf({}), TaskProgress());
}

void TaskActsTest::othersAreAskedBeforeTheirApprovedChangeMoves_data()
{
    QTest::addColumn<DisplayState>("state");
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<bool>("asks");
    using enum DisplayState;
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    QTest::newRow("scheduled, manager") << Scheduled << manager << true;
    QTest::newRow("approved, manager") << Approved << manager << true;
    QTest::newRow("awaiting, manager") << Awaiting << manager << false;
    QTest::newRow("draft, manager") << Draft << manager << false;
    QTest::newRow("scheduled, team") << Scheduled << engineer << false;
    QTest::newRow("scheduled, requester")
        << Scheduled << PolicyCase::acting(Party::Requester) << false;
    QTest::newRow("scheduled, alone") << Scheduled << soleUser(u"me"_s) << false;
}

void TaskActsTest::othersAreAskedBeforeTheirApprovedChangeMoves()
{
    QFETCH(DisplayState, state);
    QFETCH(Actor, actor);
    QFETCH(bool, asks);
    BoardSnapshot board;
    auto directory = std::make_shared<Directory>();
    directory->persons = {{.id = PolicyCase::requester}, {.id = PolicyCase::assignee}};
    directory->groups = {{.id = PolicyCase::group}};
    board.directory = directory;
    auto changes = std::make_shared<ChangeColumns>();
    changes->ids = {PolicyCase::id.value};
    changes->displayStates = {state};
    changes->requesters = {0};
    changes->assignees = {1};
    changes->groups = {0};
    board.changes = changes;
    QCOMPARE(asksBeforeMove(board, 0, actor), asks);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::TaskActsTest)
#include "TaskActsTest.moc"
