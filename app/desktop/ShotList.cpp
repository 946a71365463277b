// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ShotList.h"

#include "app/desktop/Desktop.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/ShellActions.h"

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

void openShownChange(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s);
    if (const auto change = shownChange(desktop)) {
        desktop.window().openRecord({RecordKind::Change, change->value});
    }
}

void writeNewChange(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s);
    desktop.context().actions.trigger(actions::newChange);
}

} // namespace

QList<Shot> shotList()
{
    return {
        {.name = u"board-month"_s, .prepare = view(u"board"_s, u"board.month"_s)},
        {.name = u"board-week"_s, .prepare = view(u"board"_s, u"board.week"_s)},
        {.name = u"board-day"_s, .prepare = view(u"board"_s, u"board.day"_s)},
        {.name = u"board-list"_s, .prepare = view(u"board"_s, u"board.list"_s)},
        {.name = u"change-page"_s, .prepare = openShownChange},
        {.name = u"change-new"_s, .prepare = writeNewChange},
        {.name = u"reports"_s, .prepare = view(u"reports"_s)},
        {.name = u"import"_s, .prepare = view(u"import"_s)},
        {.name = u"settings"_s, .prepare = view(u"settings"_s)},
        {.name = u"keys"_s, .prepare = action(actions::keys)},
        {.name = u"command-list"_s, .prepare = searchInCommandList},
        {.name = u"open-board"_s, .prepare = openBoards},
        {.name = u"board-month-1366x768"_s,
         .size = laptop,
         .prepare = view(u"board"_s, u"board.month"_s)},
        {.name = u"board-week-1366x768"_s,
         .size = laptop,
         .prepare = view(u"board"_s, u"board.week"_s)},
        {.name = u"board-list-1366x768"_s,
         .size = laptop,
         .prepare = view(u"board"_s, u"board.list"_s)},
    };
}

} // namespace cb
