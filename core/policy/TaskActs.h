// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Lifecycle.h"

namespace cb {

/// What is done with the tasks of a change while it is implemented, one act at a time.
enum class TaskAct
{
    Go, ///< answers the next open go/no-go
    NoGo, ///< likewise: puts the change on hold with the reason; the question stays open
    Start, ///< the next open task begins now
    Finish, ///< the task that runs longest ends now
    Skip ///< the next open task (before the start: go/no-go) is not done
};

/// An act, the task that it would be done with, and what is in its way.
struct TaskCheck
{
    TaskAct act = TaskAct::Go;
    int task = -1; ///< index in Change::tasks; -1: there is none for it
    QList<Obstacle> obstacles;

    bool isAllowed() const { return obstacles.isEmpty(); }

    bool needsReason() const { return act == TaskAct::NoGo; }
};

/// May `actor` do it now? `task`: which one; -1: the next one that the act can be done with.
/// Whoever implements the change, its team, a change manager and the task's owner may.
TaskCheck checkTask(const ChangeCase& about, TaskAct act, const Actor& actor, int task = -1);

/// The acts that make sense in the change's state, allowed or not: go/no-go and skip while it is
/// scheduled (an emergency: also requested) and a question is open; start, finish and skip while it
/// is implemented and a task is not done. Empty in every other state, and without tasks.
QList<TaskCheck> offeredTaskActs(const ChangeCase& about, const Actor& actor);

struct TaskRequest
{
    TaskAct act = TaskAct::Go;
    int task = -1; ///< as in checkTask()
    QString reason; ///< of NoGo
};

/// The change as it is after the act at `now`; NotPermitted says why not. Instants that are there
/// already are kept.
Result<Change> applyTask(
    const ChangeCase& about, const TaskRequest& request, const Actor& actor, Instant now);

/// How far the tasks are.
struct TaskProgress
{
    int count = 0;
    int done = 0; ///< done or skipped
    int openGoNoGo = 0;

    friend bool operator==(const TaskProgress&, const TaskProgress&) = default;
};

TaskProgress progressOf(const QList<ChangeTask>& tasks);

} // namespace cb
