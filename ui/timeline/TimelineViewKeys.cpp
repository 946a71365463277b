// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Keys.h"
#include "ui/shell/Selection.h"
#include "ui/timeline/TimelineHoverCard.h"
#include "ui/timeline/TimelineView.h"
#include "ui/timeline/TimelineZoom.h"

#include <QNativeGestureEvent>

#include <algorithm>

/// Keys (ui.md section 5): whatever the pointer can do.
namespace cb {

/// Keys that the window's shortcuts must leave to this view while it has the focus.
bool TimelineView::handles(const QKeyEvent& event) const
{
    const auto modifiers = withoutKeypad(event);
    if (m_mover.isMoving()) {
        return isArrow(event.key()) || isEnter(event.key()) || event.key() == Qt::Key_Escape;
    }
    if (event.key() == Qt::Key_N && modifiers == Qt::ControlModifier) {
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        return m_marked.has_value();
    }
    return modifiers == Qt::NoModifier && (isArrow(event.key()) || isEnter(event.key()));
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && handles(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::NativeGesture && scene()
        && handleGesture(*static_cast<QNativeGestureEvent*>(event)))
    {
        event->accept();
        return true;
    }
    return View::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (!scene()) {
        View::keyPressEvent(event);
        return;
    }
    hideCard();
    const bool isHandled = m_mover.isMoving() ? handleMoveKey(*event)
        : isArrow(event->key())               ? handleArrow(*event)
                                              : handleOther(*event);
    if (!isHandled) {
        View::keyPressEvent(event);
    } else if (!m_mover.isMoving()) {
        m_hasCardOfFocus = true;
        m_hoverTimer.start();
    }
}

bool TimelineView::handleMoveKey(const QKeyEvent& event)
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
            m_mover.step(steps, isFine);
        }
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_mover.stepDays(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_mover.drop();
        return true;
    case Qt::Key_Escape:
        m_mover.cancel();
        return true;
    default:
        return false;
    }
}

bool TimelineView::handleArrow(const QKeyEvent& event)
{
    const auto modifiers = withoutKeypad(event);
    const bool isAcross = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool isLater = (event.key() == Qt::Key_Right) != isRightToLeft();
    if (modifiers == Qt::AltModifier && isAcross) {
        startMove(MovePart::End);
        return m_mover.isMoving() && handleMoveKey(event);
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    if (!isAcross) {
        goToLine(m_focusedLine + (event.key() == Qt::Key_Down ? 1 : -1));
    } else if (m_scene->hasColumns()) {
        goAcrossColumns(isLater);
    } else {
        goAcross(isLater);
    }
    return true;
}

bool TimelineView::handleOther(const QKeyEvent& event)
{
    const auto modifiers = withoutKeypad(event);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openFocused();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        stepRange(event.key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        panScreens(event.key() == Qt::Key_BracketRight ? 1 : -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        goToEnd(event.key() == Qt::Key_End);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBySteps(1);
        return true;
    case Qt::Key_Minus:
        zoomBySteps(-1);
        return true;
    case Qt::Key_Space:
        toggleFold(currentRow());
        return true;
    case Qt::Key_Escape:
        return handleEscape();
    case Qt::Key_Backspace: {
        const auto& result = *m_model->filterResult();
        if (!result.changes.rows.empty() || !result.blame) {
            return false;
        }
        m_model->context().filter.setFilter(result.filter.without(result.blame->term));
        return true;
    }
    case Qt::Key_N:
        if (modifiers == Qt::ControlModifier) {
            create(focusInstant());
            return true;
        }
        break;
    default:
        break;
    }
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    return isPlain && handleLetter(event);
}

bool TimelineView::handleLetter(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_0:
        showWeek();
        return true;
    case Qt::Key_9:
        showYear();
        return true;
    case Qt::Key_N:
        goToIncident(!event.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_O:
        switchPlannedActual();
        return true;
    case Qt::Key_M:
        startMove();
        return true;
    case Qt::Key_T:
        goToNow();
        return true;
    case Qt::Key_Z:
        m_model->calendar().toggleSecondZone();
        return true;
    default:
        return false;
    }
}

bool TimelineView::handleEscape()
{
    if (m_pointer.isDragging()) {
        carryOut(m_pointer.cancel());
        return true;
    }
    if (clearMark()) {
        return true;
    }
    if (m_focusedStretch) {
        m_focusedStretch.reset();
        update();
        return true;
    }
    if (m_model->context().selection.records().isEmpty()) {
        return false;
    }
    m_model->context().selection.clear();
    return true;
}

/// The next thing in the lane, of whatever kind.
void TimelineView::goAcross(bool isLater)
{
    const int lane = laneOfFocus();
    if (lane < 0) {
        goToLine(std::max(0, m_focusedLine) + (m_focusedLine < 0 ? 0 : 1));
        return;
    }
    const auto current = currentLaneItem();
    const Instant edge = isLater ? span().start.plusMs(-1) : span().end;
    const Instant from = current ? current->span.start : edge;
    std::optional<LaneItem> best;
    for (const LaneSeries series :
         {LaneSeries::Planned, LaneSeries::Deployments, LaneSeries::Incidents})
    {
        const auto found = isLater ? m_scene->lanes->nextItem(lane, series, from)
                                   : m_scene->lanes->previousItem(lane, series, from);
        const bool isNearer = found
            && (!best
                || (isLater ? found->span.start < best->span.start
                            : best->span.start < found->span.start));
        if (isNearer) {
            best = found;
        }
    }
    if (best) {
        selectLaneItem(lane, *best);
    } else {
        announce(isLater ? tr("Nothing later in this lane.") : tr("Nothing earlier in this lane."));
    }
}

void TimelineView::goAcrossColumns(bool isLater)
{
    const int row = currentRow();
    if (row < 0) {
        goToLine(std::max(0, m_focusedLine));
        return;
    }
    const int current = currentItem();
    int best = -1;
    const auto& items = m_scene->items;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        const TimelineItem& item = items[static_cast<std::size_t>(i)];
        if (item.line != row) {
            continue;
        }
        const bool isBeyond = current < 0 || (isLater ? i > current : i < current);
        const bool isNearer = best < 0 || (isLater ? i < best : i > best);
        if (isBeyond && isNearer) {
            best = i;
        }
    }
    if (best >= 0) {
        selectItem(best);
    } else if (current >= 0) {
        const Span shown = items[static_cast<std::size_t>(current)].span;
        setScale(m_scale.panned(isLater ? m_scale.width() / 4 : -m_scale.width() / 4), true);
        m_focusedStretch = shown;
    }
}

void TimelineView::goToLine(int number)
{
    const auto& lines = m_scene->lines.all();
    if (lines.empty()) {
        return;
    }
    const int line = std::clamp(number, 0, static_cast<int>(lines.size()) - 1);
    const Instant at = focusInstant();
    const std::optional<Span> stretch = m_focusedStretch;
    m_focusedLine = line;
    ensureLineVisible(line);
    scene();
    const int row = currentRow();
    // What is nearest in time there; else the line itself.
    int best = -1;
    const auto distance = [&at](const TimelineItem& item) {
        return std::abs(item.span.start.ms - at.ms);
    };
    for (int i = 0; i < static_cast<int>(m_scene->items.size()); ++i) {
        const TimelineItem& item = m_scene->items[static_cast<std::size_t>(i)];
        const bool fits = item.line == row
            && (!m_scene->hasColumns() || (stretch && item.span.start == stretch->start));
        if (fits
            && (best < 0
                || distance(item) < distance(m_scene->items[static_cast<std::size_t>(best)]))) {
            best = i;
        }
    }
    if (best >= 0) {
        selectItem(best);
    } else {
        focusRow(row);
    }
}

/// The first or last thing in the lane within the range; else the line's end.
void TimelineView::goToEnd(bool isLast)
{
    const int row = currentRow();
    int best = -1;
    for (int i = 0; i < static_cast<int>(m_scene->items.size()); ++i) {
        const TimelineItem& item = m_scene->items[static_cast<std::size_t>(i)];
        if (row >= 0 && item.line != row) {
            continue;
        }
        const bool isBeyond = best < 0
            || (isLast
                == (m_scene->items[static_cast<std::size_t>(best)].span.start < item.span.start));
        if (isBeyond) {
            best = i;
        }
    }
    if (best >= 0) {
        selectItem(best);
    }
}

/// Between the planned bar and what actually happened, also where that is out of view.
void TimelineView::switchPlannedActual()
{
    const auto change = m_model->context().selection.currentChange();
    const int row = change ? m_scene->snapshot().changes->rowOf(*change) : -1;
    const auto planned = row >= 0 ? m_scene->lanes->itemOf(LaneSeries::Planned, row) : std::nullopt;
    const auto actual = row >= 0 ? m_scene->lanes->itemOf(LaneSeries::Actual, row) : std::nullopt;
    if (!planned || !actual) {
        announce(
            row < 0 ? tr("Select a change first.")
                    : tr("This change has not both a planned and an actual window."));
        return;
    }
    m_isActualFocused = !m_isActualFocused;
    const Span& shown = m_isActualFocused ? actual->span : planned->span;
    ensureVisible(shown.start);
    announce(
        m_isActualFocused ? tr("Actual: %1").arg(m_scene->times.spokenSpan(shown))
                          : tr("Planned: %1").arg(m_scene->times.spokenSpan(shown)));
}

void TimelineView::openFocused()
{
    const int item = currentItem();
    if (item >= 0) {
        openItem(item);
    } else if (currentRow() >= 0) {
        toggleFold(currentRow());
    }
}

void TimelineView::startMove(MovePart part)
{
    const auto change = m_model->context().selection.currentChange();
    const int row = change ? m_model->calendar().snapshot()->changes->rowOf(*change) : -1;
    if (row < 0) {
        announce(tr("Select a change first, then move it."));
        return;
    }
    setFocus(Qt::OtherFocusReason);
    m_mover.begin(row, part);
}

/// A bar that is moved out of the range by keys takes the range along.
void TimelineView::followMove()
{
    if (m_pointer.isDragging() || !m_mover.isMoving()) {
        return;
    }
    const Span& at = m_mover.move().current();
    if (!at.overlaps(span())) {
        ensureVisible(at.start);
    }
}

} // namespace cb
