// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ShotList.h"

#include "app/desktop/Desktop.h"
#include "app/desktop/WorkShots.h"
#include "core/delivery/RunsWhere.h"
#include "core/freeze/FreezeEffect.h"
#include "ui/freezes/FreezeViews.h"
#include "ui/freezes/FreezesView.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/records/NextSteps.h"
#include "ui/shell/BoardConflicts.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/View.h"
#include "ui/slots/ClearPage.h"
#include "ui/slots/SlotActions.h"
#include "ui/wall/WallMode.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr QSize laptop(1366, 768);

/// The change that the pictures select: the first one to come that the CAB has to decide on.
std::optional<ChangeId> shownChange(Desktop& desktop)
{
    const BoardContext& context = desktop.context();
    const ChangeColumns& changes = *context.session.snapshot()->changes;
    const qint64 now = context.session.clock().now().ms;
    std::optional<ChangeId> best;
    qint64 bestStart = 0;
    for (std::size_t row = 0; row < changes.ids.size(); ++row) {
        const qint64 start = changes.plannedStarts[row];
        if (changes.displayStates[row] == DisplayState::Awaiting && start > now
            && (!best || start < bestStart))
        {
            best = ChangeId{changes.ids[row]};
            bestStart = start;
        }
    }
    return best;
}

std::function<void(Desktop&)> view(const QString& placeId, const QString& viewId = {})
{
    return [placeId, viewId](Desktop& desktop) {
        desktop.window().host().show(placeId, viewId);
        if (const auto change = shownChange(desktop)) {
            desktop.context().selection.selectChange(*change);
        }
    };
}

/// Selects the change to come whose CIs have most that needs them.
std::function<void(Desktop&)> impact(const QString& viewId)
{
    return [viewId](Desktop& desktop) {
        const BoardSnapshot& board = *desktop.context().session.snapshot();
        QHash<ItemId, int> needs;
        for (const Dependency& dependency : board.directory->dependencies) {
            ++needs[dependency.upstream];
        }
        const ChangeColumns& changes = *board.changes;
        const qint64 now = desktop.context().session.clock().now().ms;
        int best = -1;
        int most = 0;
        for (int row = 0; row < changes.size(); ++row) {
            const auto at = static_cast<std::size_t>(row);
            int reached = 0;
            for (quint32 i = changes.itemBegins[at]; i < changes.itemBegins[at + 1]; ++i) {
                const qint32 item = changes.itemRows[i];
                reached += item < 0 ? 0 : needs.value(board.directory->items[item].id);
            }
            if (isActive(changes.states[at]) && changes.plannedStarts[at] > now && reached > most) {
                best = row;
                most = reached;
            }
        }
        if (best >= 0) {
            desktop.context().selection.selectChange(changes.idAt(best));
        }
        desktop.window().host().show(u"impact"_s, viewId);
    };
}

/// The hard freeze that comes next, with its effect.
void showFreezes(Desktop& desktop)
{
    desktop.window().host().show(u"settings"_s, u"settings.freezes"_s);
}

/// An exception that waits for a decision.
void decideException(Desktop& desktop)
{
    showFreezes(desktop);
    auto* view = desktop.window().findChild<FreezesView*>();
    for (const FreezeException& exception : *desktop.context().session.snapshot()->exceptions) {
        if (view && exception.state == ExceptionState::Asked) {
            view->reveal({RecordKind::FreezeException, exception.id.value});
            return;
        }
    }
}

/// A new freeze with a word that is not understood.
void writeFreeze(Desktop& desktop)
{
    showFreezes(desktop);
    desktop.context().actions.trigger(newFreezeAction);
    if (auto* sentence = desktop.window().findChild<QLineEdit*>(u"freezes.recurrence"_s)) {
        sentence->setText(u"every 2nd Tusday 20:00-24:00"_s);
        emit sentence->textEdited(sentence->text());
    }
}

/// The second page of a narrow window.
void editFreeze(Desktop& desktop)
{
    showFreezes(desktop);
    if (auto* view = desktop.window().findChild<FreezesView*>()) {
        view->setPage(1);
    }
}

/// The first change to come that a freeze blocks.
void showBlockedChange(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s, u"board.list"_s);
    const SnapshotPtr board = desktop.context().session.snapshot();
    const Instant now = desktop.context().session.clock().now();
    for (int row = 0; row < board->changes->size(); ++row) {
        const auto planned = board->changes->plannedWindow(row);
        const QList<FreezeOnChange> freezes = freezesOn(*board, row);
        if (planned && planned->start > now && !freezes.isEmpty() && freezes.first().blocks) {
            desktop.context().selection.selectChange(board->changes->idAt(row));
            return;
        }
    }
}

std::function<void(Desktop&)> action(const QString& id)
{
    return [id](Desktop& desktop) {
        desktop.context().actions.trigger(id);
    };
}

/// With something typed, as it is used.
void searchInCommandList(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s, u"board.month"_s);
    if (auto* keys = desktop.window().findChild<QWidget*>(u"keysOverlay"_s)) {
        keys->close();
    }
    desktop.context().actions.trigger(actions::commandList);
    if (auto* edit = desktop.window().findChild<QLineEdit*>(u"commandList.edit"_s)) {
        edit->setText(u"ledger"_s);
        emit edit->textEdited(edit->text());
    }
}

void openBoards(Desktop& desktop)
{
    if (auto* list = desktop.window().findChild<QWidget*>(u"commandList"_s)) {
        list->close();
    }
    desktop.context().actions.trigger(actions::connectBoard);
}

/// What the pictures select: what runs in the leading production environment of a service that
/// drifts, the newest one.
void showEnvironments(Desktop& desktop)
{
    desktop.window().host().show(u"deployments"_s, u"deployments.environments"_s);
    const SnapshotPtr snapshot = desktop.context().session.snapshot();
    const qint64 now = desktop.context().session.clock().now().ms;
    const DeliveryHistoryPtr history = deliveryHistory(snapshot->deployments);
    qint32 best = noRow;
    for (const ServiceDelivery& service : runsWhere(*history, now)) {
        for (const DeliveryCell& cell : service.cells) {
            if (cell.drift.kind == DriftKind::None) {
                continue;
            }
            const qint32 leading =
                service.cells[static_cast<std::size_t>(cell.drift.leader)].running;
            best = std::max(best, leading); // rows ascend by when they were made
        }
    }
    if (best != noRow) {
        const QUuid id = snapshot->deployments->ids[static_cast<std::size_t>(best)];
        desktop.context().selection.set({{RecordKind::Deployment, id}});
    }
}

/// The conflicts that block, one of them opened, its first pair selected.
void showConflicts(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s, u"board.conflicts"_s);
    const BoardConflicts& conflicts = BoardConflicts::of(desktop.context().session);
    const CheckedBoardPtr& board = conflicts.board();
    for (const ConflictCause& cause : board->causes) {
        const Conflict first = board->set.at(cause.conflicts.front());
        if (cause.isOpen() && cause.conflicts.size() > 2 && first.isBetweenChanges()
            && first.span.end > board->set.checkedAt)
        {
            desktop.context().selection.selectChange(board->snapshot->changes->idAt(first.b));
            return;
        }
    }
}

/// A change with conflicts on its way to where it hits others.
void moveInWeek(Desktop& desktop)
{
    BoardContext& context = desktop.context();
    const BoardConflicts& conflicts = BoardConflicts::of(context.session);
    const CheckedBoardPtr& board = conflicts.board();
    const ChangeColumns& changes = *board->snapshot->changes;
    const Instant now = context.session.clock().now();
    for (int i = 0; i < board->set.size(); ++i) {
        const Conflict conflict = board->set.at(i);
        if (!conflict.isBetweenChanges() || !conflict.isOpen() || conflict.span.start < now) {
            continue;
        }
        context.selection.selectChange(changes.idAt(conflict.a));
        desktop.window().host().show(u"board"_s, u"board.week"_s);
        View* view = desktop.window().host().currentView();
        view->reveal({RecordKind::Change, changes.ids[static_cast<std::size_t>(conflict.a)]});
        view->setFocus();
        context.actions.trigger(u"change.move"_s);
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &down);
        return;
    }
}

/// What the pictures select: the open change with the largest chance.
void showLikeliest(Desktop& desktop)
{
    desktop.window().host().show(u"risk"_s, u"risk.changes"_s);
    const BoardChances& chances = *desktop.context().predictions->chances();
    int best = noRow;
    for (const int row : chances.rows()) {
        const ChangeChance chance = chances.ofRow(row);
        const bool isKnown = chance.state == PredictionState::Ok;
        if (isKnown && (best == noRow || chance.chance > chances.ofRow(best).chance)) {
            best = row;
        }
    }
    if (best != noRow) {
        desktop.context().selection.selectChange(chances.board()->changes->idAt(best));
    }
}

void showWhatIf(Desktop& desktop)
{
    desktop.window().host().show(u"risk"_s, u"risk.whatif"_s);
}

void showTimelineYear(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s, u"board.timeline"_s);
    desktop.context().selection.clear();
    desktop.context().actions.trigger(u"timeline.year"_s);
}

void showTimelineWeek(Desktop& desktop)
{
    view(u"board"_s, u"board.timeline"_s)(desktop);
    desktop.context().actions.trigger(u"timeline.week"_s);
}

void openShownChange(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s);
    if (const auto change = shownChange(desktop)) {
        desktop.window().openRecord({RecordKind::Change, change->value});
    }
}

void assessShownChange(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s, u"board.list"_s);
    if (const auto change = shownChange(desktop)) {
        desktop.context().selection.selectChange(*change);
        desktop.context().actions.trigger(actions::assessRisk);
    }
}

void writeNewChange(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s);
    desktop.context().actions.trigger(actions::newChange);
}

/// The weekend with some moves taken, as it is used.
void clearWeekend(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s, u"board.week"_s);
    desktop.context().selection.clear();
    desktop.context().actions.trigger(actions::clearConflicts);
    if (auto* page = desktop.window().findChild<ClearPage*>()) {
        QObject::connect(page, &ClearPage::shown, page, [page, isDone = false]() mutable {
            if (page->plan().choices().size() > 2 && !std::exchange(isDone, true)) {
                page->plan().setVerdict(ClearVerdict::Taken);
                page->plan().setCurrent(1);
            }
        });
    }
}

void findSlotForShownChange(Desktop& desktop)
{
    view(u"board"_s, u"board.week"_s)(desktop);
    desktop.context().actions.trigger(actions::findSlot);
}

/// A bar on its way, with the free slots.
void moveShownChange(Desktop& desktop)
{
    view(u"board"_s, u"board.week"_s)(desktop);
    desktop.context().actions.trigger(u"change.move"_s);
}

/// The second page of a small screen.
void showPolicyBench(Desktop& desktop)
{
    view(u"settings"_s, u"settings.policy"_s)(desktop);
    if (auto* pages = desktop.window().findChild<SegmentedSwitch*>(u"policy.pages"_s)) {
        emit pages->chosen(1);
    }
}

/// The wall at the size of a screen, starting with a step and held.
std::function<void(Desktop&)> wall(const QString& step, QSize size)
{
    return [step, size](Desktop& desktop) {
        WallPlan plan = WallMode::planOf(desktop.context().settings);
        if (!plan.steps.contains(step)) {
            plan.steps.append(step);
        }
        plan.first = step;
        if (auto* mode = desktop.window().findChild<WallMode*>()) {
            mode->show(plan);
            mode->wall()->setWindowState(Qt::WindowNoState);
            mode->wall()->resize(size);
        }
    };
}

Shot wallShot(const QString& name, const QString& step, QSize size)
{
    return {.name = name, .size = {1920, 1080}, .window = u"wall"_s, .prepare = wall(step, size)};
}

} // namespace

QList<Shot> shotList()
{
    const QList<Shot> shots{
        {.name = u"board-month"_s, .prepare = view(u"board"_s, u"board.month"_s)},
        {.name = u"board-week"_s, .prepare = view(u"board"_s, u"board.week"_s)},
        {.name = u"board-day"_s, .prepare = view(u"board"_s, u"board.day"_s)},
        {.name = u"board-timeline"_s, .prepare = view(u"board"_s, u"board.timeline"_s)},
        {.name = u"board-timeline-year"_s, .prepare = showTimelineYear},
        {.name = u"board-list"_s, .prepare = view(u"board"_s, u"board.list"_s)},
        {.name = u"board-conflicts"_s, .prepare = showConflicts},
        {.name = u"board-week-move"_s, .prepare = moveInWeek},
        {.name = u"board-since"_s, .prepare = view(u"board"_s, u"board.since"_s)},
        {.name = u"risk-overview"_s, .prepare = view(u"risk"_s, u"risk.overview"_s)},
        {.name = u"risk-changes"_s, .prepare = showLikeliest},
        {.name = u"risk-what-if"_s, .prepare = showWhatIf},
        {.name = u"risk-model"_s, .prepare = view(u"risk"_s, u"risk.model"_s)},
        {.name = u"change-page"_s, .prepare = openShownChange},
        {.name = u"change-new"_s, .prepare = writeNewChange},
        {.name = u"impact-graph"_s, .prepare = impact(u"impact.graph"_s)},
        {.name = u"impact-table"_s, .prepare = impact(u"impact.table"_s)},
        {.name = u"impact-graph-1366x768"_s, .size = laptop, .prepare = impact(u"impact.graph"_s)},
        {.name = u"impact-table-1366x768"_s, .size = laptop, .prepare = impact(u"impact.table"_s)},
        {.name = u"deployments-environments"_s, .prepare = showEnvironments},
        {.name = u"risk-questionnaire"_s, .prepare = assessShownChange},
        {.name = u"clear-weekend"_s, .prepare = clearWeekend},
        {.name = u"clear-weekend-1366x768"_s, .size = laptop, .prepare = clearWeekend},
        {.name = u"find-slot"_s, .prepare = findSlotForShownChange},
        {.name = u"find-slot-1366x768"_s, .size = laptop, .prepare = findSlotForShownChange},
        {.name = u"board-week-move-slots"_s, .prepare = moveShownChange},
        {.name = u"reports"_s, .prepare = view(u"reports"_s)},
        {.name = u"import"_s, .prepare = view(u"import"_s)},
        {.name = u"settings"_s, .prepare = view(u"settings"_s)},
        {.name = u"settings-questionnaire"_s,
         .prepare = view(u"settings"_s, u"settings.questionnaire"_s)},
        {.name = u"settings-freezes"_s, .prepare = showFreezes},
        {.name = u"settings-freezes-1366x768"_s, .size = laptop, .prepare = showFreezes},
        {.name = u"settings-freezes-editor-1366x768"_s, .size = laptop, .prepare = editFreeze},
        {.name = u"settings-freezes-exception"_s, .prepare = decideException},
        {.name = u"settings-freezes-new"_s, .prepare = writeFreeze},
        {.name = u"board-list-blocked"_s, .prepare = showBlockedChange},
        {.name = u"settings-policy"_s, .prepare = view(u"settings"_s, u"settings.policy"_s)},
        {.name = u"settings-policy-1366x768"_s,
         .size = laptop,
         .prepare = view(u"settings"_s, u"settings.policy"_s)},
        {.name = u"settings-policy-bench-1366x768"_s, .size = laptop, .prepare = showPolicyBench},
        {.name = u"keys"_s, .prepare = action(actions::keys)},
        {.name = u"command-list"_s, .prepare = searchInCommandList},
        {.name = u"open-board"_s, .prepare = openBoards},
        {.name = u"risk-overview-1366x768"_s,
         .size = laptop,
         .prepare = view(u"risk"_s, u"risk.overview"_s)},
        {.name = u"risk-changes-1366x768"_s, .size = laptop, .prepare = showLikeliest},
        {.name = u"risk-what-if-1366x768"_s, .size = laptop, .prepare = showWhatIf},
        {.name = u"risk-model-1366x768"_s,
         .size = laptop,
         .prepare = view(u"risk"_s, u"risk.model"_s)},
        wallShot(u"wall"_s, wallNextHours, {1920, 1080}),
        wallShot(u"wall-week"_s, u"board.week"_s, {1920, 1080}),
        wallShot(u"wall-list"_s, u"board.list"_s, {1920, 1080}),
        wallShot(u"wall-1366x768"_s, wallNextHours, laptop),
        wallShot(u"wall-3840x2160"_s, wallNextHours, {3840, 2160}),
        {.name = u"wall-views"_s, .prepare = action(actions::wallChoose)},
        {.name = u"board-month-1366x768"_s,
         .size = laptop,
         .prepare = view(u"board"_s, u"board.month"_s)},
        {.name = u"board-week-1366x768"_s,
         .size = laptop,
         .prepare = view(u"board"_s, u"board.week"_s)},
        {.name = u"board-timeline-1366x768"_s, .size = laptop, .prepare = showTimelineWeek},
        {.name = u"board-list-1366x768"_s,
         .size = laptop,
         .prepare = view(u"board"_s, u"board.list"_s)},
        {.name = u"board-conflicts-1366x768"_s, .size = laptop, .prepare = showConflicts},
        {.name = u"board-since-1366x768"_s,
         .size = laptop,
         .prepare = view(u"board"_s, u"board.since"_s)},
        {.name = u"deployments-environments-1366x768"_s,
         .size = laptop,
         .prepare = showEnvironments},
        {.name = u"risk-questionnaire-1366x768"_s, .size = laptop, .prepare = assessShownChange},
    };
    return shots + workShots();
}

} // namespace cb
