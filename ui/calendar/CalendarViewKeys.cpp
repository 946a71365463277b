// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarView.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Keys.h"
#include "ui/shell/Selection.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <algorithm>

/// Keys (ui.md section 5): whatever the pointer can do.
namespace cb {
namespace {

/// 1 to 3 take a free slot during a move.
bool isSlotKey(int key)
{
    return key >= Qt::Key_1 && key <= Qt::Key_3;
}

} // namespace

/// Keys that the window's shortcuts must leave to this view while it has the focus.
bool CalendarView::handles(const QKeyEvent& event) const
{
    const auto modifiers = withoutKeypad(event);
    if (m_mover.isMoving()) {
        return isArrow(event.key()) || isEnter(event.key()) || event.key() == Qt::Key_Escape
            || isSlotKey(event.key());
    }
    if (event.key() == Qt::Key_N && modifiers == Qt::ControlModifier) {
        return true;
    }
    return isArrow(event.key()) || isEnter(event.key());
}

bool CalendarView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && handles(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return View::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    scene();
    const bool isHandled = m_mover.isMoving() ? handleMoveKey(*event)
        : isArrow(event->key())               ? handleArrow(*event)
                                              : handleOther(*event);
    if (!isHandled) {
        View::keyPressEvent(event);
    }
}

bool CalendarView::handleMoveKey(const QKeyEvent& event)
{
    const auto modifiers = withoutKeypad(event);
    const bool isFine = modifiers.testFlag(Qt::ShiftModifier);
    // Time runs in the direction of reading; arrows follow the screen.
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int steps = event.key() == Qt::Key_Right ? ahead : -ahead;
        if (modifiers.testFlag(Qt::AltModifier)) {
            m_mover.stepLength(steps, isFine);
        } else {
            m_mover.stepDays(steps);
        }
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_mover.step(event.key() == Qt::Key_Down ? 1 : -1, isFine);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_mover.drop();
        return true;
    case Qt::Key_Escape:
        m_mover.cancel();
        return true;
    default:
        return isSlotKey(event.key()) && m_mover.takeSlot(event.key() - Qt::Key_0);
    }
}

bool CalendarView::handleArrow(const QKeyEvent& event)
{
    const auto modifiers = withoutKeypad(event);
    const auto key = static_cast<Qt::Key>(event.key());
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    if (modifiers == Qt::AltModifier && isAcross) {
        startMove(MovePart::End);
        return m_mover.isMoving() && handleMoveKey(event);
    }
    if (modifiers == Qt::NoModifier) {
        selectTowards(key);
        return true;
    }
    if (modifiers != Qt::ControlModifier) {
        return false;
    }
    const int days = daysOfArrow(key) * (isAcross && isRightToLeft() ? -1 : 1);
    if (days != 0) {
        const bool isInView = m_focusedCell >= 0 && !lanes();
        const QDate from = isInView
            ? m_scene.geometry.cells[static_cast<std::size_t>(m_focusedCell)].day
            : m_model->day();
        goToDay(from.addDays(days));
        return true;
    }
    const auto count = static_cast<int>(m_scene.geometry.cells.size());
    const int step = (key == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
    if (isAcross && count > 0) {
        goToCell(std::clamp(m_focusedCell + step, 0, count - 1));
    }
    return isAcross;
}

bool CalendarView::handleOther(const QKeyEvent& event)
{
    const auto modifiers = withoutKeypad(event);
    const bool isPlain = modifiers == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openFocused();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        stepRange(event.key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_scene.geometry.boxes.empty()) {
            const auto last = static_cast<int>(m_scene.geometry.boxes.size()) - 1;
            selectBox(event.key() == Qt::Key_Home ? 0 : last);
        }
        return true;
    case Qt::Key_N:
        if (modifiers != Qt::ControlModifier) {
            return false;
        }
        createFocused();
        return true;
    case Qt::Key_M:
    case Qt::Key_T:
    case Qt::Key_Z:
        if (!isPlain) {
            return false;
        }
        if (event.key() == Qt::Key_M) {
            startMove();
        } else if (event.key() == Qt::Key_T) {
            goToNow();
        } else {
            m_model->toggleSecondZone();
        }
        return true;
    case Qt::Key_Backspace: {
        const auto& result = *m_model->filterResult();
        if (!result.changes.rows.empty() || !result.blame) {
            return false;
        }
        m_model->context().filter.setFilter(result.filter.without(result.blame->term));
        return true;
    }
    case Qt::Key_Escape:
        if (m_model->context().selection.records().isEmpty()) {
            return false;
        }
        m_model->context().selection.clear();
        return true;
    default:
        return false;
    }
}

void CalendarView::selectTowards(Qt::Key key)
{
    const CalendarGeometry& geometry = m_scene.geometry;
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isForward =
        isAcross ? (key == Qt::Key_Right) != isRightToLeft() : key == Qt::Key_Down;
    const int current = m_focusedMore >= 0 ? m_focusedMore : currentBox();
    if (current >= 0) {
        const int next = geometry.neighbour(current, key);
        if (next >= 0) {
            selectBox(next);
        } else if (isAcross || !geometry.axis) {
            selectBeyond(isForward);
        }
        return;
    }
    // Nothing is selected in view: the first or last of the cell that has the focus, else of all.
    int found = -1;
    for (std::size_t i = 0; i < geometry.boxes.size(); ++i) {
        const CalendarBox& box = geometry.boxes[i];
        if (box.kind == BoxKind::Bar && (box.cell == m_focusedCell || found < 0)) {
            const bool wasInCell =
                found >= 0 && geometry.boxes[static_cast<std::size_t>(found)].cell == m_focusedCell;
            if (!wasInCell) {
                found = static_cast<int>(i);
            }
        }
    }
    if (found >= 0) {
        selectBox(found);
    } else {
        selectBeyond(isForward);
    }
}

/// The next change outside what is shown; the range goes there.
void CalendarView::selectBeyond(bool isLater)
{
    const Span shown = m_scene.page.range;
    const int row = m_model->nextRow(isLater ? shown.end : shown.start, isLater);
    const auto window = row >= 0 ? m_model->windowOf(row) : std::nullopt;
    if (!window) {
        m_model->context().announcer.announce(
            isLater ? tr("There is no later change.") : tr("There is no earlier change."));
        return;
    }
    const ChangeId id = m_model->snapshot()->changes->idAt(row);
    m_model->setDay(WallTime::toLocal(window->start, m_model->zone()).date);
    scene();
    m_model->context().selection.selectChange(id);
    const int box = currentBox();
    if (box >= 0) {
        selectBox(box);
    }
}

void CalendarView::goToDay(QDate day)
{
    m_model->setDay(day);
    const int cell = scene().geometry.cellOfDay(day);
    goToCell(lanes() ? m_focusedCell : cell);
}

/// The first change of the cell; the cell itself where it has none.
void CalendarView::goToCell(int cell)
{
    if (cell < 0) {
        return;
    }
    for (std::size_t i = 0; i < m_scene.geometry.boxes.size(); ++i) {
        const CalendarBox& box = m_scene.geometry.boxes[i];
        if (box.cell == cell && (box.kind == BoxKind::Bar || box.kind == BoxKind::Mark)) {
            selectBox(static_cast<int>(i));
            return;
        }
    }
    focusCell(cell);
}

void CalendarView::openFocused()
{
    const int box = m_focusedMore >= 0 ? m_focusedMore : currentBox();
    if (box >= 0) {
        openBox(box);
    } else if (m_focusedCell >= 0 && !lanes()) {
        openDay(m_scene.geometry.cells[static_cast<std::size_t>(m_focusedCell)].day);
    }
}

void CalendarView::createFocused()
{
    const int box = currentBox();
    if (m_scene.geometry.cells.empty()) {
        return;
    }
    CalendarMoment moment;
    if (box >= 0 && m_scene.geometry.boxes[static_cast<std::size_t>(box)].kind == BoxKind::Bar) {
        const int item = m_scene.geometry.boxes[static_cast<std::size_t>(box)].item;
        moment.instant = m_scene.page.items[static_cast<std::size_t>(item)].span.start;
    } else {
        constexpr int evening = 20;
        const int cell = std::max(0, m_focusedCell);
        const QDate day = m_scene.geometry.cells[static_cast<std::size_t>(cell)].day;
        moment.instant = WallTime::toInstant({day, QTime(evening, 0)}, m_model->zone());
    }
    moment.day = WallTime::toLocal(moment.instant, m_model->zone()).date;
    const Span span = CalendarView::newChangeAt(moment);
    emit createRequested(span.start.ms, span.end.ms);
}

void CalendarView::startMove(MovePart part)
{
    const int box = scene().geometry.boxes.empty() ? -1 : currentBox();
    if (box < 0 || m_scene.geometry.boxes[static_cast<std::size_t>(box)].kind != BoxKind::Bar) {
        m_model->context().announcer.announce(tr("Select a change first, then move it."));
        return;
    }
    setFocus(Qt::OtherFocusReason);
    const int item = m_scene.geometry.boxes[static_cast<std::size_t>(box)].item;
    m_mover.begin(m_scene.page.items[static_cast<std::size_t>(item)].row, part);
}

/// A bar that is moved out of the range takes the range along.
void CalendarView::followMove()
{
    if (m_pointer.isDragging() || !m_mover.isMoving()) {
        return;
    }
    const Span& at = m_mover.move().current();
    if (!at.overlaps(scene().page.range)) {
        m_model->setDay(WallTime::toLocal(at.start, m_model->zone()).date);
    }
}

} // namespace cb
