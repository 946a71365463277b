// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"
#include "ui/timeline/TimelineHoverCard.h"
#include "ui/timeline/TimelineView.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The pointer: events in, intents carried out.
namespace cb {

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    hideCard();
    if (event->button() != Qt::LeftButton || !scene()) {
        return;
    }
    if (m_mover.isMoving()) {
        m_mover.drop(); // a move by keys ends where the pointer says nothing else
        return;
    }
    setFocus(Qt::MouseFocusReason);
    const QPointF at = event->position() - sceneOrigin();
    carryOut(m_pointer.press(*m_scene, at, event->modifiers()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && scene()) {
        carryOut(m_pointer.doubleClick(*m_scene, event->position() - sceneOrigin()));
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (scene()) {
        const QPointF at = event->position() - sceneOrigin();
        carryOut(m_pointer.move(*m_scene, at, event->modifiers()));
        setCursor(m_pointer.cursor());
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && scene()) {
        carryOut(m_pointer.release(*m_scene));
        setCursor(m_pointer.cursor());
    }
}

void TimelineView::leaveEvent(QEvent* event)
{
    View::leaveEvent(event);
    carryOut(m_pointer.leave());
}

void TimelineView::carryOut(const TimelineInteraction::Intents& intents)
{
    using Kind = TimelineIntent::Kind;
    for (const TimelineIntent& intent : intents) {
        switch (intent.kind) {
        case Kind::Select:
        case Kind::Toggle:
        case Kind::Extend:
            select(intent);
            break;
        case Kind::Click:
            selectCurrentAlone();
            break;
        case Kind::FocusRow:
            focusRow(intent.row);
            break;
        case Kind::Fold:
            toggleFold(intent.row);
            break;
        case Kind::Open:
            openItem(intent.item);
            break;
        case Kind::Create:
            create(intent.from);
            break;
        case Kind::MoveStart:
            beginMove(intent);
            break;
        case Kind::MoveTo:
            if (m_mover.isMoving()) {
                CalendarMoment from;
                from.instant = intent.from;
                CalendarMoment to;
                to.instant = intent.to;
                m_mover.dragTo(from, to, false, intent.isFine);
            }
            break;
        case Kind::MoveDrop:
            m_mover.drop();
            break;
        case Kind::MoveCancel:
            m_mover.cancel();
            break;
        case Kind::MarkTo:
            mark(intent.from, intent.to);
            break;
        case Kind::MarkDone:
            applyMark();
            break;
        case Kind::MarkCancel:
            m_isMarking = false;
            m_marked.reset();
            update();
            break;
        case Kind::PanBy:
            m_vertical->setValue(m_vertical->value() - qRound(intent.delta.y()));
            pan(intent.delta.x());
            break;
        case Kind::ShowSpan:
            showSpan(intent.span, false);
            break;
        case Kind::HeadsWidth: {
            const TimelineMetrics metrics = TimelineMetrics::of(theme());
            m_heads = std::clamp(intent.width, metrics.headsMinimum, metrics.headsMaximum);
            m_scale = m_scale.extended(scaleWidth());
            invalidate();
            break;
        }
        case Kind::Hover:
            hover(intent);
            break;
        }
    }
}

void TimelineView::beginMove(const TimelineIntent& intent)
{
    const TimelineItem& item = m_scene->items[static_cast<std::size_t>(intent.item)];
    // The rows of the calendar's snapshot may be a step ahead of the lanes'.
    const auto record = item.record(m_scene->snapshot());
    const int row =
        record ? m_model->calendar().snapshot()->changes->rowOf(ChangeId{record->id}) : -1;
    if (row < 0 || !m_mover.begin(row, intent.part)) {
        m_pointer.cancel();
    }
}

void TimelineView::select(const TimelineIntent& intent)
{
    const TimelineItem& item = m_scene->items[static_cast<std::size_t>(intent.item)];
    const auto record = item.record(m_scene->snapshot());
    const bool isSelect = intent.kind == TimelineIntent::Kind::Select;
    Selection& selection = m_model->context().selection;
    QList<RecordRef> records = selection.records();
    const bool isOneOfSeveral = record && records.size() > 1 && records.contains(*record);
    if (!record || (isSelect && !(intent.mayDrag && isOneOfSeveral))) {
        selectItem(intent.item);
        return;
    }
    const bool wasSelected = records.removeAll(*record) > 0;
    // A drag of one of several selected bars moves all of them.
    if (!wasSelected || isSelect || intent.kind == TimelineIntent::Kind::Extend) {
        records.append(*record);
    }
    selection.set(records);
    tellFocus();
}

void TimelineView::selectCurrentAlone()
{
    Selection& selection = m_model->context().selection;
    const auto current = selection.current();
    if (current && selection.records().size() > 1) {
        selection.set({*current});
        tellFocus();
    }
}

void TimelineView::hover(const TimelineIntent& intent)
{
    if (m_hoveredItem == intent.item && m_hoveredRow == intent.row) {
        return;
    }
    m_hoveredItem = intent.item;
    m_hoveredRow = intent.row;
    m_hasCardOfFocus = false;
    hideCard();
    if (m_hoveredItem >= 0 || m_hoveredRow >= 0) {
        m_hoverTimer.start();
    }
    update();
}

void TimelineView::showHoverCard()
{
    if (!scene() || m_mover.isMoving() || m_pointer.isDragging()) {
        return;
    }
    const int item = m_hasCardOfFocus ? currentItem() : m_hoveredItem;
    if (item >= 0) {
        showCardOf(item);
    } else if (m_hoveredRow >= 0 && static_cast<std::size_t>(m_hoveredRow) < m_scene->rows.size()) {
        const TimelineRow& row = m_scene->rows[static_cast<std::size_t>(m_hoveredRow)];
        const QRect head = row.head.toAlignedRect().translated(sceneOrigin());
        if (row.isCut) {
            QToolTip::showText(
                mapToGlobal(head.bottomLeft()),
                u"<p>%1</p>"_s.arg(row.fullName.toHtmlEscaped()),
                this,
                head);
        }
    }
}

void TimelineView::showCardOf(int item)
{
    if (static_cast<std::size_t>(item) >= m_scene->items.size()) {
        return;
    }
    const TimelineItem& shown = m_scene->items[static_cast<std::size_t>(item)];
    const TimelineCard card = TimelineWords::card(*m_scene, shown, QTimeZone::systemTimeZone());
    const QRectF target = shown.ring.intersected(m_scene->frame.canvas);
    const QRectF room = m_scene->frame.canvas.united(m_scene->frame.axis);
    m_card->showCard(
        card,
        target.toAlignedRect().translated(sceneOrigin()),
        room.toAlignedRect().translated(sceneOrigin()));
}

void TimelineView::hideCard()
{
    m_hoverTimer.stop();
    m_card->hide();
}

void TimelineView::mark(Instant from, Instant to)
{
    m_isMarking = true;
    m_marked = snappedStretch(*m_scene, from, to);
    announce(TimelineWords::range(*m_marked, m_scene->times, m_scene->calendar.firstDayOfWeek));
    update();
}

/// What is marked becomes the filter's period, so that all views show it.
void TimelineView::applyMark()
{
    if (!m_isMarking || !m_marked) {
        return;
    }
    m_isMarking = false;
    const QTimeZone zone = m_model->calendar().zone();
    const LocalTime start = WallTime::toLocal(m_marked->start, zone);
    const LocalTime end = WallTime::toLocal(m_marked->end, zone);
    FilterController& filter = m_model->context().filter;
    BoardFilter wanted = filter.filter();
    wanted.terms.removeIf([](const FilterTerm& term) {
        return term.field == FilterField::Period || term.field == FilterField::After
            || term.field == FilterField::Before;
    });
    const QTime midnight(0, 0);
    if (start.time == midnight && end.time == midnight) {
        const QString days = u"%1..%2"_s.arg(
            start.date.toString(Qt::ISODate), end.date.addDays(-1).toString(Qt::ISODate));
        wanted = wanted.with({FilterField::Period, {days}, false});
    } else {
        wanted = wanted.with({FilterField::After, {start.toIso().left(16)}, false});
        wanted = wanted.with({FilterField::Before, {end.toIso().left(16)}, false});
    }
    filter.setFilter(wanted);
}

/// Takes the mark back, and the filter's period with it.
bool TimelineView::clearMark()
{
    if (!m_marked) {
        return false;
    }
    m_marked.reset();
    FilterController& filter = m_model->context().filter;
    BoardFilter wanted = filter.filter();
    wanted.terms.removeIf([](const FilterTerm& term) {
        return term.field == FilterField::Period || term.field == FilterField::After
            || term.field == FilterField::Before;
    });
    filter.setFilter(wanted);
    update();
    return true;
}

void TimelineView::create(Instant at)
{
    constexpr qint64 length = 2 * msPerHour;
    const Instant start = roundedToStep(at, moveStepMinutes, m_model->calendar().zone());
    emit createRequested(start.ms, start.plusMs(length).ms);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!scene()) {
        return;
    }
    hideCard();
    QPointF at = event->pos() - sceneOrigin();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int item = currentItem();
        const int row = currentRow();
        at = item >= 0 ? m_scene->items[static_cast<std::size_t>(item)].ring.center()
            : row >= 0 ? m_scene->rows[static_cast<std::size_t>(row)].rect.center()
                       : m_scene->frame.canvas.center();
    } else if (const int hit = m_scene->itemAt(at); hit >= 0) {
        if (!m_isSelected[static_cast<std::size_t>(hit)]) {
            selectItem(hit);
        }
    } else {
        focusRow(m_scene->rowAt(at.y()));
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"timeline.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, at);
    menu->popup(mapToGlobal(at.toPoint() + sceneOrigin()));
}

void TimelineView::fillMenu(QMenu& menu, QPointF at)
{
    const auto add = [&menu](const QString& text, const QKeySequence& keys) {
        QAction* action = menu.addAction(text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        // Shown only: the view handles the key itself.
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    const int item = currentItem();
    if (item >= 0) {
        const TimelineItem& shown = m_scene->items[static_cast<std::size_t>(item)];
        const bool isRecord = shown.record(m_scene->snapshot()).has_value();
        connect(
            add(isRecord ? tr("&Open") : tr("&Zoom to it"), QKeySequence(Qt::Key_Return)),
            &QAction::triggered,
            this,
            [this] { openItem(currentItem()); });
        if (shown.kind == TimelineItemKind::Change) {
            const QString why =
                m_model->calendar().whyNotMovable(m_scene->snapshot().changes->idAt(shown.row));
            QAction* move = add(tr("&Move"), QKeySequence(Qt::Key_M));
            connect(move, &QAction::triggered, this, [this] { startMove(); });
            move->setEnabled(why.isEmpty());
            move->setToolTip(why);
            menu.setToolTipsVisible(true);
        }
    }
    const int row = currentRow();
    if (row >= 0 && m_scene->rows[static_cast<std::size_t>(row)].line.isGroup) {
        const bool isFolded = m_scene->rows[static_cast<std::size_t>(row)].line.isFolded;
        connect(
            add(isFolded ? tr("&Unfold") : tr("&Fold"), QKeySequence(Qt::Key_Space)),
            &QAction::triggered,
            this,
            [this] { toggleFold(currentRow()); });
    }
    menu.addSeparator();
    if (m_scene->frame.canvas.contains(at)) {
        const Instant here = m_scene->instantAt(at.x());
        connect(
            add(tr("&New change here"), QKeySequence(Qt::CTRL | Qt::Key_N)),
            &QAction::triggered,
            this,
            [this, here] { create(here); });
    }
    connect(add(tr("Show the &week"), QKeySequence(Qt::Key_0)), &QAction::triggered, this, [this] {
        showWeek();
    });
    connect(add(tr("Show the &year"), QKeySequence(Qt::Key_9)), &QAction::triggered, this, [this] {
        showYear();
    });
    if (QAction* copy = m_model->context().actions.action(actions::copy)) {
        menu.addAction(copy);
    }
}

} // namespace cb
