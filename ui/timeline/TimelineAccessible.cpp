// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineAccessible.h"

#include "ui/records/SequenceWords.h"
#include "ui/timeline/TimelineView.h"
#include "ui/timeline/TimelineWords.h"

namespace cb {
namespace {

const TimelineItem& itemOf(TimelineView& view, int index)
{
    return view.scene()->items[static_cast<std::size_t>(index)];
}

} // namespace

void installTimelineAccessibility()
{
    installAccessible<TimelineView, TimelineAccessible>();
}

TimelineAccessible::TimelineAccessible(TimelineView& view)
    : PaintedAccessible(view, QAccessible::Table)
    , m_view(view)
{
    forgetWhen(view, &TimelineView::sceneChanged);
}

int TimelineAccessible::itemCount() const
{
    const TimelineScene* scene = m_view.scene();
    return scene ? static_cast<int>(scene->items.size()) : 0;
}

int TimelineAccessible::childCount() const
{
    const TimelineScene* scene = m_view.scene();
    if (!scene) {
        return 0;
    }
    const int strip = scene->frame.strip.isNull() ? 0 : 1;
    return itemCount() + static_cast<int>(scene->rows.size()) + strip;
}

int TimelineAccessible::rowOf(int index) const
{
    const int row = index - itemCount();
    return row >= 0 && static_cast<std::size_t>(row) < m_view.scene()->rows.size() ? row : -1;
}

QString TimelineAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name) {
        return QCoreApplication::translate("cb::TimelineAccessible", "%1, %2", "view, range")
            .arg(m_view.name(), m_view.rangeText());
    }
    return QAccessibleWidget::text(text);
}

QString TimelineAccessible::thingName(int index) const
{
    const TimelineScene& scene = *m_view.scene();
    if (isItem(index)) {
        return TimelineWords::itemName(scene, itemOf(m_view, index));
    }
    const int row = rowOf(index);
    return row >= 0 ? TimelineWords::rowName(scene, scene.rows[static_cast<std::size_t>(row)])
                    : TimelineWords::stripName(scene);
}

/// The lines between bars, in words.
QString TimelineAccessible::thingDescription(int index) const
{
    const SequencePlan* plan = m_view.model().sequences().get();
    const TimelineScene& scene = *m_view.scene();
    if (!isItem(index) || !plan || plan->index.changes() != scene.snapshot().changes) {
        return {};
    }
    const TimelineItem& item = itemOf(m_view, index);
    return item.kind == TimelineItemKind::Change ? SequenceWords::spoken(*plan, item.row)
                                                 : QString();
}

QRectF TimelineAccessible::thingRect(int index) const
{
    const TimelineScene& scene = *m_view.scene();
    QRectF rect = scene.frame.strip;
    if (isItem(index)) {
        rect = itemOf(m_view, index).ring.intersected(scene.frame.canvas);
    } else if (const int row = rowOf(index); row >= 0) {
        const TimelineRow& shown = scene.rows[static_cast<std::size_t>(row)];
        rect = shown.rect.united(shown.head);
    }
    return rect.translated(m_view.sceneOrigin());
}

QAccessible::Role TimelineAccessible::thingRole(int index) const
{
    if (!isItem(index)) {
        return rowOf(index) >= 0 ? QAccessible::Row : QAccessible::ScrollBar;
    }
    switch (itemOf(m_view, index).kind) {
    case TimelineItemKind::More:
        return QAccessible::Button;
    case TimelineItemKind::Column:
        return QAccessible::Cell;
    default:
        return QAccessible::ListItem;
    }
}

void TimelineAccessible::describeThing(int index, QAccessible::State& state) const
{
    state.selectable = isItem(index);
    state.selected = isItem(index) && m_view.currentItem() == index;
    if (const int row = rowOf(index); row >= 0) {
        const TimelineLine& line = m_view.scene()->rows[static_cast<std::size_t>(row)].line;
        state.expandable = line.isGroup;
        state.expanded = line.isGroup && !line.isFolded;
        state.collapsed = line.isGroup && line.isFolded;
    }
}

int TimelineAccessible::thingAt(QPoint position) const
{
    const TimelineScene* scene = m_view.scene();
    if (!scene) {
        return -1;
    }
    const QPoint at = position - m_view.sceneOrigin();
    if (const int item = scene->itemAt(at); item >= 0) {
        return item;
    }
    if (scene->frame.strip.contains(at)) {
        return itemCount() + static_cast<int>(scene->rows.size());
    }
    const int row = scene->rowAt(at.y());
    return row >= 0 ? itemCount() + row : -1;
}

int TimelineAccessible::focusedThing() const
{
    if (const int item = m_view.currentItem(); item >= 0) {
        return item;
    }
    const int row = m_view.currentRow();
    return row >= 0 ? itemCount() + row : -1;
}

void TimelineAccessible::focusThing(int index)
{
    isItem(index) ? m_view.selectItem(index) : m_view.focusRow(rowOf(index));
}

void TimelineAccessible::pressThing(int index)
{
    isItem(index) ? m_view.openItem(index) : m_view.toggleFold(rowOf(index));
}

bool TimelineAccessible::takesFocus(int index) const
{
    return isItem(index) || rowOf(index) >= 0;
}

} // namespace cb
