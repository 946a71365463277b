// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarView.h"
#include "ui/calendar/CalendarWords.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Selection.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The pointer: events in, intents carried out.
namespace cb {

CalendarView::ScenePoint CalendarView::toScene(QPointF widgetPoint) const
{
    const QPointF by = scroll();
    ScenePoint found;
    found.region =
        widgetPoint.y() < m_scene.geometry.allDayBottom ? BoxRegion::Head : BoxRegion::Body;
    found.point = widgetPoint + QPointF(by.x(), found.region == BoxRegion::Head ? 0 : by.y());
    return found;
}

void CalendarView::mousePressEvent(QMouseEvent* event)
{
    scene();
    QToolTip::hideText();
    m_hoverTimer.stop();
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (m_mover.isMoving()) {
        m_mover.drop(); // a move by keys ends where the pointer says nothing else
        return;
    }
    const ScenePoint at = toScene(event->position());
    carryOut(m_pointer.press(m_scene.geometry, at.point, at.region, event->modifiers()));
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        scene();
        const ScenePoint at = toScene(event->position());
        carryOut(m_pointer.doubleClick(m_scene.geometry, at.point, at.region));
    }
}

void CalendarView::mouseMoveEvent(QMouseEvent* event)
{
    scene();
    const ScenePoint at = toScene(event->position());
    carryOut(m_pointer.move(m_scene.geometry, at.point, at.region, event->modifiers()));
    setCursor(m_pointer.cursor(m_scene.geometry));
}

void CalendarView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        carryOut(m_pointer.release());
        setCursor(m_pointer.cursor(scene().geometry));
    }
}

void CalendarView::leaveEvent(QEvent* event)
{
    View::leaveEvent(event);
    carryOut(m_pointer.leave());
}

void CalendarView::wheelEvent(QWheelEvent* event)
{
    const bool isAcross = qAbs(event->angleDelta().x()) > qAbs(event->angleDelta().y())
        || event->modifiers().testFlag(Qt::ShiftModifier);
    QScrollBar* bar = isAcross || m_vertical->maximum() == 0 ? m_horizontal : m_vertical;
    const int degrees = isAcross && event->angleDelta().x() != 0 ? event->angleDelta().x()
                                                                 : event->angleDelta().y();
    constexpr int notch = 120;
    constexpr int stepsANotch = 3;
    bar->setValue(bar->value() - degrees * stepsANotch * bar->singleStep() / notch);
    event->accept();
}

void CalendarView::carryOut(const CalendarInteraction::Intents& intents)
{
    using Kind = CalendarIntent::Kind;
    for (const CalendarIntent& intent : intents) {
        switch (intent.kind) {
        case Kind::Select:
        case Kind::Toggle:
        case Kind::Extend:
            select(intent);
            break;
        case Kind::Click:
            selectCurrentAlone();
            break;
        case Kind::FocusCell:
            focusCell(intent.cell);
            break;
        case Kind::Open:
            openBox(intent.box);
            break;
        case Kind::OpenDay:
            openDay(m_scene.geometry.cells[static_cast<std::size_t>(intent.cell)].day);
            break;
        case Kind::Create:
            create(intent.from);
            break;
        case Kind::MoveStart: {
            const CalendarBox& box = m_scene.geometry.boxes[static_cast<std::size_t>(intent.box)];
            const int row = m_scene.page.items[static_cast<std::size_t>(box.item)].row;
            if (!m_mover.begin(row, intent.part)) {
                m_pointer.cancel();
                return;
            }
            break;
        }
        case Kind::MoveTo:
            if (m_mover.isMoving()) {
                m_mover.dragTo(intent.from, intent.to, intent.byDays, intent.isFine);
            }
            break;
        case Kind::MoveDrop:
            m_mover.drop();
            break;
        case Kind::MoveCancel:
            m_mover.cancel();
            break;
        case Kind::Hover:
            hover(intent.box);
            break;
        }
    }
}

void CalendarView::select(const CalendarIntent& intent)
{
    setFocus(Qt::MouseFocusReason);
    const auto record = recordOf(intent.box);
    Selection& selection = m_model->context().selection;
    QList<RecordRef> records = selection.records();
    const bool isSelect = intent.kind == CalendarIntent::Kind::Select;
    const bool isOneOfSeveral = record && records.size() > 1 && records.contains(*record);
    if (!record || (isSelect && !(intent.mayDrag && isOneOfSeveral))) {
        selectBox(intent.box);
        return;
    }
    m_focusedMore = -1;
    if (isSelect) {
        // A drag of one of several selected bars moves all of them.
        records.removeAll(*record);
        records.append(*record);
    } else if (intent.kind == CalendarIntent::Kind::Toggle) {
        if (records.removeAll(*record) == 0) {
            records.append(*record);
        }
    } else {
        const int from = std::max(0, currentBox());
        const auto [first, last] = std::minmax(from, intent.box);
        for (int box = first; box <= last; ++box) {
            const auto between = recordOf(box);
            if (between && *between != *record && !records.contains(*between)) {
                records.append(*between);
            }
        }
        records.removeAll(*record);
        records.append(*record);
    }
    selection.set(records);
    tellFocus();
}

void CalendarView::selectCurrentAlone()
{
    Selection& selection = m_model->context().selection;
    const auto current = selection.current();
    if (current && selection.records().size() > 1) {
        selection.set({*current});
        tellFocus();
    }
}

void CalendarView::hover(int box)
{
    if (box == m_hoveredBox) {
        return;
    }
    for (const int changed : {m_hoveredBox, box}) {
        if (changed >= 0 && static_cast<std::size_t>(changed) < m_scene.geometry.boxes.size()) {
            const CalendarBox& shown = m_scene.geometry.boxes[static_cast<std::size_t>(changed)];
            update(widgetRect(shown.rect, shown.region).toAlignedRect().adjusted(-4, -4, 4, 4));
        }
    }
    m_hoveredBox = box;
    QToolTip::hideText();
    if (box >= 0) {
        m_hoverTimer.start();
    } else {
        m_hoverTimer.stop();
    }
}

void CalendarView::showHoverText()
{
    if (m_hoveredBox < 0 || m_mover.isMoving()
        || static_cast<std::size_t>(m_hoveredBox) >= scene().geometry.boxes.size())
    {
        return;
    }
    const CalendarBox& box = m_scene.geometry.boxes[static_cast<std::size_t>(m_hoveredBox)];
    const QString text = CalendarWords::hoverText(m_scene, box, QTimeZone::systemTimeZone());
    const QRect rect = widgetRect(box.rect, box.region).toAlignedRect();
    QToolTip::showText(
        mapToGlobal(mapFromGlobal(QCursor::pos())),
        Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal),
        this,
        rect);
}

Span CalendarView::newChangeAt(const CalendarMoment& moment) const
{
    constexpr qint64 length = 2 * msPerHour;
    const LocalTime wall = WallTime::toLocal(moment.instant, m_model->zone());
    const qint64 intoStep = wall.time.msecsSinceStartOfDay() % (moveStepMinutes * msPerMinute);
    const Instant start = moment.instant.plusMs(-intoStep);
    return {start, start.plusMs(length)};
}

void CalendarView::create(const CalendarMoment& moment)
{
    const Span span = newChangeAt(moment);
    emit createRequested(span.start.ms, span.end.ms);
}

void CalendarView::contextMenuEvent(QContextMenuEvent* event)
{
    scene();
    QPointF at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int box = currentBox();
        const int cell = std::max(0, m_focusedCell);
        if (box >= 0) {
            const CalendarBox& shown = m_scene.geometry.boxes[static_cast<std::size_t>(box)];
            at = widgetRect(shown.rect, shown.region).center();
        } else if (!m_scene.geometry.cells.empty()) {
            const QRectF rect = m_scene.geometry.cells[static_cast<std::size_t>(cell)].rect;
            at = widgetRect(rect, BoxRegion::Body).center();
        }
    } else {
        const ScenePoint point = toScene(at);
        const auto hit = m_scene.geometry.hit(point.point, point.region, 0);
        if (hit && !m_isSelected[static_cast<std::size_t>(hit->box)]) {
            selectBox(hit->box);
        } else if (!hit) {
            focusCell(m_scene.geometry.cellAt(point.point));
        }
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"calendar.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, at);
    menu->popup(mapToGlobal(at.toPoint()));
}

void CalendarView::fillMenu(QMenu& menu, QPointF at)
{
    const auto add = [&menu](const QString& text, const QKeySequence& keys) {
        QAction* action = menu.addAction(text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        // Shown only: the view handles the key itself.
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    const int box = currentBox();
    if (box >= 0) {
        connect(add(tr("&Open"), QKeySequence(Qt::Key_Return)), &QAction::triggered, this, [this] {
            openBox(currentBox());
        });
        const CalendarBox& shown = m_scene.geometry.boxes[static_cast<std::size_t>(box)];
        if (shown.kind == BoxKind::Bar) {
            const int row = m_scene.page.items[static_cast<std::size_t>(shown.item)].row;
            const QString why = m_model->whyNotMovable(m_scene.page.changes().idAt(row));
            QAction* move = add(tr("&Move"), QKeySequence(Qt::Key_M));
            connect(move, &QAction::triggered, this, [this] { startMove(); });
            QAction* longer = add(tr("&Longer or shorter"), QKeySequence(Qt::ALT | Qt::Key_Right));
            connect(longer, &QAction::triggered, this, [this] { startMove(MovePart::End); });
            for (QAction* action : {move, longer}) {
                action->setEnabled(why.isEmpty());
                action->setToolTip(why);
                action->setStatusTip(why);
            }
            menu.setToolTipsVisible(true);
        }
        menu.addSeparator();
    }
    const auto moment = m_scene.geometry.momentAt(toScene(at).point);
    if (moment) {
        const CalendarMoment here = *moment;
        QAction* created = add(tr("&New change here"), QKeySequence(Qt::CTRL | Qt::Key_N));
        connect(created, &QAction::triggered, this, [this, here] { create(here); });
        if (!lanes()) {
            connect(add(tr("Show the &day"), {}), &QAction::triggered, this, [this, here] {
                openDay(here.day);
            });
        }
    }
    if (QAction* copy = m_model->context().actions.action(actions::copy)) {
        menu.addAction(copy);
    }
}

} // namespace cb
