// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarAccessible.h"

#include "ui/calendar/CalendarView.h"
#include "ui/calendar/CalendarWords.h"
#include "ui/records/SequenceWords.h"

namespace cb {
namespace {

const CalendarBox& boxOf(CalendarView& view, int index)
{
    return view.scene().geometry.boxes[static_cast<std::size_t>(index)];
}

const CalendarCell& cellOf(CalendarView& view, int cell)
{
    return view.scene().geometry.cells[static_cast<std::size_t>(cell)];
}

} // namespace

void installCalendarAccessibility()
{
    installAccessible<CalendarView, CalendarAccessible>();
}

CalendarAccessible::CalendarAccessible(CalendarView& view)
    : PaintedAccessible(view, QAccessible::Table)
    , m_view(view)
{
    forgetWhen(view, &CalendarView::sceneChanged);
}

int CalendarAccessible::boxCount() const
{
    return static_cast<int>(m_view.scene().geometry.boxes.size());
}

int CalendarAccessible::childCount() const
{
    return boxCount() + static_cast<int>(m_view.scene().geometry.cells.size());
}

QString CalendarAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name) {
        return QCoreApplication::translate("cb::CalendarAccessible", "%1, %2", "view, range")
            .arg(m_view.name(), m_view.rangeText());
    }
    return QAccessibleWidget::text(text);
}

QString CalendarAccessible::thingName(int index) const
{
    const CalendarScene& scene = m_view.scene();
    return isBox(index) ? CalendarWords::boxName(scene, boxOf(m_view, index))
                        : CalendarWords::cellName(scene, cellOf(m_view, index - boxCount()));
}

/// The lines between bars, in words.
QString CalendarAccessible::thingDescription(int index) const
{
    const CalendarPage& page = m_view.scene().page;
    const SequencePlan* plan = page.sequences.get();
    if (!isBox(index) || !plan || plan->index.changes() != page.snapshot->changes) {
        return {};
    }
    const CalendarBox& box = boxOf(m_view, index);
    return box.kind == BoxKind::Bar
        ? SequenceWords::spoken(*plan, page.items[static_cast<std::size_t>(box.item)].row)
        : QString();
}

QRectF CalendarAccessible::thingRect(int index) const
{
    if (!isBox(index)) {
        return m_view.widgetRect(cellOf(m_view, index - boxCount()).rect, BoxRegion::Body);
    }
    const CalendarBox& box = boxOf(m_view, index);
    return m_view.widgetRect(box.rect, box.region);
}

QAccessible::Role CalendarAccessible::thingRole(int index) const
{
    if (!isBox(index)) {
        const bool isDay = cellOf(m_view, index - boxCount()).lane == -1;
        return isDay ? QAccessible::Cell : QAccessible::Column;
    }
    return boxOf(m_view, index).kind == BoxKind::More ? QAccessible::Button : QAccessible::ListItem;
}

void CalendarAccessible::describeThing(int index, QAccessible::State& state) const
{
    state.selectable = isBox(index);
    state.selected = isBox(index) && m_view.currentBox() == index;
}

int CalendarAccessible::focusedThing() const
{
    if (const int box = m_view.currentBox(); box >= 0) {
        return box;
    }
    const int cell = m_view.focusedCell();
    return cell >= 0 ? boxCount() + cell : -1;
}

void CalendarAccessible::focusThing(int index)
{
    if (isBox(index)) {
        m_view.selectBox(index);
    } else {
        m_view.focusCell(index - boxCount());
    }
}

void CalendarAccessible::pressThing(int index)
{
    if (isBox(index)) {
        m_view.openBox(index);
    } else {
        m_view.openDay(cellOf(m_view, index - boxCount()).day);
    }
}

} // namespace cb
