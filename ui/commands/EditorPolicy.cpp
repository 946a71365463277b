// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/Editor.h"

#include <QUndoStack>

namespace cb {
namespace {

QString numberOf(const Session& session, ChangeId id)
{
    const ChangeColumns& changes = *session.snapshot()->changes;
    const int row = changes.rowOf(id);
    return row == noRow ? QString() : changes.numbers.at(row);
}

QString taskLabel(TaskAct act)
{
    switch (act) {
    case TaskAct::Go:
        return Editor::tr("Go for %1", "undo step: change");
    case TaskAct::NoGo:
        return Editor::tr("No-go for %1", "undo step: change");
    case TaskAct::Start:
        return Editor::tr("Start a task of %1", "undo step: change");
    case TaskAct::Finish:
        return Editor::tr("Finish a task of %1", "undo step: change");
    case TaskAct::Skip:
        return Editor::tr("Skip a task of %1", "undo step: change");
    }
    Q_UNREACHABLE();
}

} // namespace

void Editor::task(
    ChangeId id, const TaskRequest& request, const Actor& actor, QObject* context, Done done)
{
    const QString label = taskLabel(request.act).arg(numberOf(m_session, id));
    make(
        label,
        [label, id, request, policy = policyContext(m_session, actor)](Store& store) {
            return jobs::task(store, label, id, request, policy);
        },
        {request.reason, -1},
        context,
        done);
}

void Editor::moveChanges(
    const QList<PlannedMove>& moves,
    const QString& label,
    const QString& reason,
    QObject* context,
    Done done)
{
    make(
        label,
        [label, moves, reason, policy = policyContext(m_session, actorOf(m_session))](
            Store& store) { return jobs::moveChanges(store, label, moves, reason, policy); },
        {reason, -1},
        context,
        done);
}

void Editor::transition(
    const QList<ChangeId>& ids,
    const TransitionRequest& request,
    const Actor& actor,
    QObject* context,
    Done done)
{
    const QString label = ids.size() == 1
        ? tr("%1 to %2", "undo step: change, state")
              .arg(numberOf(m_session, ids.first()), stateName(request.target))
        : tr("%n change(s) to %1", "undo step: state", static_cast<int>(ids.size()))
              .arg(stateName(request.target));
    make(
        label,
        [label, ids, request, policy = policyContext(m_session, actor)](Store& store) {
            return jobs::transition(store, label, ids, request, policy);
        },
        {request.reason, -1},
        context,
        done);
}

void Editor::hold(
    ChangeId id, const QString& reason, const Actor& actor, QObject* context, Done done)
{
    const QString label =
        (reason.isEmpty() ? tr("Release %1", "undo step: ends a hold") : tr("Hold %1", "undo step"))
            .arg(numberOf(m_session, id));
    make(
        label,
        [label, id, reason, policy = policyContext(m_session, actor)](Store& store) {
            return jobs::hold(store, label, id, reason, policy);
        },
        {reason, -1},
        context,
        done);
}

void Editor::decide(
    ChangeId id, const DecisionDraft& draft, const Actor& actor, QObject* context, Done done)
{
    const QString label = tr("Decide on %1: %2", "undo step: change, decision")
                              .arg(numberOf(m_session, id), decisionName(draft.kind));
    const PolicyContext policy = policyContext(m_session, actor);
    auto before = std::make_shared<ChangeState>();
    make(
        label,
        [label, id, draft, policy, before](Store& store) -> Result<PreparedEdit> {
            Result<Record> stored = store.record({RecordKind::Change, id.value});
            if (!stored) {
                return stored.error();
            }
            *before = std::get<Change>(*stored).state;
            return jobs::decide(store, label, id, draft, policy);
        },
        {draft.reason, -1},
        this,
        [this, label, id, actor, before, guard = QPointer<QObject>(context), context, done](
            const Result<WriteReceipt>& receipt) {
            if (receipt) {
                pushDecision(
                    {label, {}, {}},
                    [label, id, state = *before, policy = policyContext(m_session, actor)](
                        Store& store) { return jobs::takeBack(store, label, id, state, policy); });
            }
            if (done && (!context || guard)) {
                done(receipt);
            }
        });
}

void Editor::pushDecision(
    const Edit& written, std::function<Result<PreparedEdit>(Store&)> supersedeIt)
{
    auto step = std::make_shared<EditStep>();
    step->last = written;
    step->supersede = std::move(supersedeIt);
    step->writtenAtMs = m_session.clock().now().ms;
    m_undo.push(new EditCommand(*this, std::move(step)));
}

/// A decision is never changed: another one is written over it, and that can't be done again.
void Editor::supersede(const std::shared_ptr<EditStep>& step)
{
    m_session.run<PreparedEdit>(step->supersede, this, [this, step](Result<PreparedEdit> prepared) {
        if (!prepared) {
            reverseFailed(step, prepared.error(), true);
            finishTask();
            return;
        }
        m_session.apply(prepared->edit, this, [this, step](const Result<EditOutcome>& outcome) {
            if (outcome) {
                drop(step);
                emit undone(step->last.label);
            } else {
                reverseFailed(step, outcome.error(), true);
            }
            finishTask();
        });
    });
}

} // namespace cb
