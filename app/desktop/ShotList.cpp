// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ShotList.h"

#include "app/desktop/Desktop.h"
#include "core/delivery/RunsWhere.h"
#include "ui/records/NextSteps.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/ShellActions.h"
#include "ui/wall/WallMode.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr QSize laptop(1366, 768);

/// The change that the pictures select: the first one to come that the CAB has to decide on.
std::optional<ChangeId> shownChange(const Desktop& desktop)
{
    const BoardContext& context = const_cast<Desktop&>(desktop).context();
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
    return {
        {.name = u"board-month"_s, .prepare = view(u"board"_s, u"board.month"_s)},
        {.name = u"board-week"_s, .prepare = view(u"board"_s, u"board.week"_s)},
        {.name = u"board-day"_s, .prepare = view(u"board"_s, u"board.day"_s)},
        {.name = u"board-timeline"_s, .prepare = view(u"board"_s, u"board.timeline"_s)},
        {.name = u"board-timeline-year"_s, .prepare = showTimelineYear},
        {.name = u"board-list"_s, .prepare = view(u"board"_s, u"board.list"_s)},
        {.name = u"board-since"_s, .prepare = view(u"board"_s, u"board.since"_s)},
        {.name = u"risk-overview"_s, .prepare = view(u"risk"_s)},
        {.name = u"change-page"_s, .prepare = openShownChange},
        {.name = u"change-new"_s, .prepare = writeNewChange},
        {.name = u"impact-graph"_s, .prepare = impact(u"impact.graph"_s)},
        {.name = u"impact-table"_s, .prepare = impact(u"impact.table"_s)},
        {.name = u"impact-graph-1366x768"_s, .size = laptop, .prepare = impact(u"impact.graph"_s)},
        {.name = u"impact-table-1366x768"_s, .size = laptop, .prepare = impact(u"impact.table"_s)},
        {.name = u"deployments-environments"_s, .prepare = showEnvironments},
        {.name = u"risk-questionnaire"_s, .prepare = assessShownChange},
        {.name = u"reports"_s, .prepare = view(u"reports"_s)},
        {.name = u"import"_s, .prepare = view(u"import"_s)},
        {.name = u"settings"_s, .prepare = view(u"settings"_s)},
        {.name = u"settings-questionnaire"_s,
         .prepare = view(u"settings"_s, u"settings.questionnaire"_s)},
        {.name = u"keys"_s, .prepare = action(actions::keys)},
        {.name = u"command-list"_s, .prepare = searchInCommandList},
        {.name = u"open-board"_s, .prepare = openBoards},
        {.name = u"risk-overview-1366x768"_s, .size = laptop, .prepare = view(u"risk"_s)},
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
        {.name = u"board-since-1366x768"_s,
         .size = laptop,
         .prepare = view(u"board"_s, u"board.since"_s)},
        {.name = u"deployments-environments-1366x768"_s,
         .size = laptop,
         .prepare = showEnvironments},
        {.name = u"risk-questionnaire-1366x768"_s, .size = laptop, .prepare = assessShownChange},
    };
}

} // namespace cb
