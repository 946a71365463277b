// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/TaskActs.h"

#include "core/base/Tr.h"

namespace cb {
namespace {

const Parties workers = Party::Team | Party::ChangeManager;

bool isOpen(const ChangeTask& task)
{
    return task.state == TaskState::Open;
}

bool isQuestion(const ChangeTask& task)
{
    return task.isGoNoGo && isOpen(task);
}

bool isWaiting(ChangeState state, ChangeType type)
{
    return state == ChangeState::Scheduled
        || (state == ChangeState::Requested && type == ChangeType::Emergency);
}

/// Whether the act can be done with a task in that state of the change.
bool suits(TaskAct act, const ChangeTask& task, bool isRunning)
{
    switch (act) {
    case TaskAct::Go:
    case TaskAct::NoGo:
        return isQuestion(task);
    case TaskAct::Start:
        return isOpen(task) && !task.isGoNoGo;
    case TaskAct::Finish:
        return task.state == TaskState::Running;
    case TaskAct::Skip:
        return isOpen(task) && (isRunning || task.isGoNoGo);
    }
    Q_UNREACHABLE();
}

/// The first that suits; of running ones the one that began first.
int nextTask(const Change& change, TaskAct act)
{
    const bool isRunning = change.state == ChangeState::Implement;
    int found = -1;
    for (int i = 0; i < change.tasks.size(); ++i) {
        const ChangeTask& task = change.tasks.at(i);
        if (!suits(act, task, isRunning)) {
            continue;
        }
        const bool isEarlier = found >= 0 && act == TaskAct::Finish
            && task.actualStart.value_or(Instant{noInstant})
                < change.tasks.at(found).actualStart.value_or(Instant{noInstant});
        if (found < 0 || isEarlier) {
            found = i;
        }
    }
    return found;
}

QString nothingFor(TaskAct act)
{
    switch (act) {
    case TaskAct::Go:
    case TaskAct::NoGo:
        return Tr::tr("No go or no-go is open.");
    case TaskAct::Start:
        return Tr::tr("No task is left to start.");
    case TaskAct::Finish:
        return Tr::tr("No task is under way.");
    case TaskAct::Skip:
        return Tr::tr("No task is left to skip.");
    }
    Q_UNREACHABLE();
}

void checkState(const ChangeCase& about, TaskAct act, QList<Obstacle>& found)
{
    const Change& change = about.change;
    const bool isRunning = change.state == ChangeState::Implement;
    const bool isBefore = isWaiting(change.state, change.type);
    const bool needsStart = act == TaskAct::Start || act == TaskAct::Finish;
    if (isRunning || (isBefore && !needsStart)) {
        return;
    }
    found.append(
        {ObstacleKind::NoSuchStep,
         isBefore ? Tr::tr("The work has not begun.")
                  : Tr::tr("Its tasks wait: it is %1.").arg(stateName(change.state)),
         isBefore ? Tr::tr("%1 can start the work.", "people can")
                        .arg(whoAre(workers, change, about.names))
                  : QString(),
         {}});
}

} // namespace

TaskCheck checkTask(const ChangeCase& about, TaskAct act, const Actor& actor, int task)
{
    const Change& change = about.change;
    TaskCheck check{act, task, {}};
    checkState(about, act, check.obstacles);
    if (!change.holdReason.isEmpty()) {
        check.obstacles.append(
            {ObstacleKind::OnHold,
             Tr::tr("It is on hold: %1.").arg(change.holdReason),
             Tr::tr("%1 can release it.", "people can")
                 .arg(whoAre(Party::Requester | workers, change, about.names)),
             {}});
    }
    if (task < 0) {
        check.task = nextTask(change, act);
    } else if (
        task >= change.tasks.size()
        || !suits(act, change.tasks.at(task), change.state == ChangeState::Implement))
    {
        check.task = -1;
    }
    if (check.task < 0) {
        check.obstacles.append({ObstacleKind::GoneOn, nothingFor(act), {}, {}});
        return check;
    }
    const bool isOwner = actor.person && change.tasks.at(check.task).owner == actor.person;
    if (!isOwner && !actor.isAnyOf(workers, change)) {
        check.obstacles.append(
            {ObstacleKind::NotPermitted,
             Tr::tr("You may not work on its tasks."),
             Tr::tr("%1 can.", "people can").arg(whoAre(workers, change, about.names)),
             {}});
    }
    return check;
}

QList<TaskCheck> offeredTaskActs(const ChangeCase& about, const Actor& actor)
{
    const Change& change = about.change;
    const TaskProgress progress = progressOf(change.tasks);
    QList<TaskAct> acts;
    if (progress.openGoNoGo > 0
        && (isWaiting(change.state, change.type) || change.state == ChangeState::Implement))
    {
        acts = {TaskAct::Go, TaskAct::NoGo};
    }
    if (change.state == ChangeState::Implement && progress.done < progress.count) {
        acts += {TaskAct::Start, TaskAct::Finish, TaskAct::Skip};
    } else if (!acts.isEmpty()) {
        acts += TaskAct::Skip;
    }
    QList<TaskCheck> offered;
    for (const TaskAct act : std::as_const(acts)) {
        offered.append(checkTask(about, act, actor));
    }
    return offered;
}

Result<Change> applyTask(
    const ChangeCase& about, const TaskRequest& request, const Actor& actor, Instant now)
{
    const TaskCheck check = checkTask(about, request.act, actor, request.task);
    const auto refused = [&about](const QString& why) {
        return Error{
            ErrorKind::NotPermitted,
            Tr::tr("%1: %2", "number, why not").arg(about.change.number, why),
            {}};
    };
    if (!check.isAllowed()) {
        return refused(textOf(check.obstacles));
    }
    if (check.needsReason() && request.reason.trimmed().isEmpty()) {
        return refused(Tr::tr("A no-go needs a reason. Say why."));
    }
    Change change = about.change;
    ChangeTask& task = change.tasks[check.task];
    switch (request.act) {
    case TaskAct::Go:
    case TaskAct::Finish:
        task.state = TaskState::Done;
        task.actualStart = task.actualStart.value_or(now);
        task.actualEnd = task.actualEnd.value_or(now);
        break;
    case TaskAct::NoGo:
        change.holdReason =
            Tr::tr("No-go on “%1”: %2", "task, reason").arg(task.title, request.reason.trimmed());
        break;
    case TaskAct::Start:
        task.state = TaskState::Running;
        task.actualStart = task.actualStart.value_or(now);
        break;
    case TaskAct::Skip:
        task.state = TaskState::Skipped;
        break;
    }
    return change;
}

TaskProgress progressOf(const QList<ChangeTask>& tasks)
{
    TaskProgress progress;
    for (const ChangeTask& task : tasks) {
        ++progress.count;
        progress.done += task.state == TaskState::Done || task.state == TaskState::Skipped ? 1 : 0;
        progress.openGoNoGo += isQuestion(task) ? 1 : 0;
    }
    return progress;
}

} // namespace cb
