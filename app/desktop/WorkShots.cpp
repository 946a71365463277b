// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/WorkShots.h"

#include "app/desktop/Desktop.h"
#include "core/schedule/Overrun.h"
#include "core/schedule/Sequence.h"
#include "ui/shell/PlaceHost.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr QSize laptop(1366, 768);

/// The change that is latest.
std::optional<ChangeId> lateChange(Desktop& desktop)
{
    const ChangeColumns& changes = *desktop.context().session.snapshot()->changes;
    const Instant now = desktop.context().session.clock().now();
    std::optional<ChangeId> found;
    qint64 most = 0;
    for (int row = 0; row < changes.size(); ++row) {
        const Overrun late = overrunOf(changes, row, now);
        if (late.overMs > most) {
            most = late.overMs;
            found = changes.idAt(row);
        }
    }
    return found;
}

/// The first change to come in the middle of the longest critical path.
std::optional<ChangeId> criticalChange(Desktop& desktop)
{
    const SnapshotPtr board = desktop.context().session.snapshot();
    const Instant now = desktop.context().session.clock().now();
    const SequenceIndex index(board->changes);
    std::optional<ChangeId> found;
    std::size_t longest = 1;
    for (int row = 0; row < board->changes->size(); ++row) {
        const auto window = board->changes->plannedWindow(row);
        if (!window || window->start < now || !index.isLinked(row)) {
            continue;
        }
        const std::vector<int> path = sequenceOf(index, row).criticalRows();
        if (path.size() > longest) {
            longest = path.size();
            found = board->changes->idAt(path[path.size() / 2]);
        }
    }
    return found;
}

std::function<void(Desktop&)> selecting(
    std::optional<ChangeId> (*choose)(Desktop& desktop), const QString& viewId)
{
    return [choose, viewId](Desktop& desktop) {
        desktop.window().host().show(u"board"_s, viewId);
        if (const auto change = choose(desktop)) {
            desktop.context().selection.selectChange(*change);
        }
    };
}

void openLateChange(Desktop& desktop)
{
    desktop.window().host().show(u"board"_s);
    if (const auto change = lateChange(desktop)) {
        desktop.window().openRecord({RecordKind::Change, change->value});
    }
}

} // namespace

QList<Shot> workShots()
{
    return {
        {.name = u"work-timeline"_s, .prepare = selecting(lateChange, u"board.timeline"_s)},
        {.name = u"work-list"_s, .prepare = selecting(lateChange, u"board.list"_s)},
        {.name = u"work-page"_s, .prepare = openLateChange},
        {.name = u"work-page-1366x768"_s, .size = laptop, .prepare = openLateChange},
        {.name = u"sequence-timeline"_s, .prepare = selecting(criticalChange, u"board.timeline"_s)},
        {.name = u"sequence-week"_s, .prepare = selecting(criticalChange, u"board.week"_s)}};
}

} // namespace cb
