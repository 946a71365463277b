// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"
#include "ui/calendar/CalendarPainting.h"
#include "ui/calendar/CalendarView.h"
#include "ui/calendar/CalendarWords.h"
#include "ui/calendar/NothingMatches.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardConflicts.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/shell/ShellActions.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QAccessible>
#include <QScopedValueRollback>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

/// What is selected, what has the focus, and what is said where there is nothing to show.
namespace cb {

std::optional<RecordRef> CalendarView::recordOf(int index) const
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_scene.geometry.boxes.size()) {
        return std::nullopt;
    }
    const CalendarBox& box = m_scene.geometry.boxes[static_cast<std::size_t>(index)];
    if (box.kind == BoxKind::Bar) {
        const int row = m_scene.page.items[static_cast<std::size_t>(box.item)].row;
        return RecordRef{RecordKind::Change, m_scene.page.changes().idAt(row).value};
    }
    if (box.kind != BoxKind::Mark) {
        return std::nullopt;
    }
    const PageMark& mark = m_scene.page.marks[static_cast<std::size_t>(box.item)];
    const auto row = static_cast<std::size_t>(mark.row);
    return mark.kind == MarkKind::Deployment
        ? RecordRef{RecordKind::Deployment, m_scene.page.snapshot->deployments->ids[row]}
        : RecordRef{RecordKind::Incident, m_scene.page.snapshot->incidents->ids[row]};
}

void CalendarView::updateSelection()
{
    if (m_isStale) {
        return; // build() does it
    }
    const auto& records = m_model->context().selection.records();
    const QSet<RecordRef> selected(records.cbegin(), records.cend());
    m_isSelected.assign(m_scene.geometry.boxes.size(), false);
    for (std::size_t i = 0; !selected.isEmpty() && i < m_isSelected.size(); ++i) {
        const auto record = recordOf(static_cast<int>(i));
        m_isSelected[i] = record && selected.contains(*record);
    }
    m_sequences = linesThrough(m_scene.sequences, selectedItems());
    m_linked.clear();
    const auto others = m_model->conflicts().others(m_model->context().selection.changes());
    for (auto it = others.cbegin(); it != others.cend(); ++it) {
        if (const int row = m_scene.page.changes().rowOf(it.key()); row >= 0) {
            m_linked.insert(row, it.value() ? BoxHit::Blocks : BoxHit::Warns);
        }
    }
}

/// Of the page.
std::vector<int> CalendarView::selectedItems() const
{
    std::vector<int> items;
    for (std::size_t i = 0; i < m_isSelected.size(); ++i) {
        const CalendarBox& box = m_scene.geometry.boxes[i];
        if (m_isSelected[i] && box.kind == BoxKind::Bar) {
            items.push_back(box.item);
        }
    }
    return items;
}

int CalendarView::currentBox()
{
    const auto current = m_model->context().selection.current();
    const std::size_t count = scene().geometry.boxes.size();
    for (std::size_t i = 0; current && i < count; ++i) {
        if (m_isSelected[i] && recordOf(static_cast<int>(i)) == current) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

/// Assistive tools hear which child has the focus.
void CalendarView::tellFocus()
{
    if (!hasFocus()) {
        return;
    }
    QAccessibleEvent event(this, QAccessible::Focus);
    const int box = currentBox();
    const auto boxes = static_cast<int>(m_scene.geometry.boxes.size());
    const int child = box >= 0 ? box : m_focusedMore >= 0 ? m_focusedMore : boxes + m_focusedCell;
    if (child >= 0 && child < boxes + static_cast<int>(m_scene.geometry.cells.size())) {
        event.setChild(child);
    }
    QAccessible::updateAccessibility(&event);
}

void CalendarView::reveal(const RecordRef& record)
{
    if (record.kind != RecordKind::Change) {
        return;
    }
    const int row = m_model->snapshot()->changes->rowOf({record.id});
    const auto window = row >= 0 ? m_model->windowOf(row) : std::nullopt;
    if (!window) {
        return;
    }
    m_model->setDay(WallTime::toLocal(window->start, m_model->zone()).date);
    const int item = scene().page.itemOfRow(row);
    for (const CalendarBox& box : m_scene.geometry.boxes) {
        if (box.kind == BoxKind::Bar && box.item == item) {
            ensureVisible(box.rect, box.region);
            break;
        }
    }
    update();
}

QString CalendarView::notShownText()
{
    QStringList parts;
    const int withoutDates = m_model->filterResult()->changes.withoutDates;
    if (withoutDates > 0) {
        parts.append(tr("%n without dates", "changes that a calendar cannot show", withoutDates));
    }
    const int withoutLane = scene().page.withoutLane;
    if (withoutLane > 0) {
        switch (m_model->laneKind()) {
        case LaneKind::Team:
            parts.append(tr("%n without a team", nullptr, withoutLane));
            break;
        case LaneKind::Service:
            parts.append(tr("%n without a service", nullptr, withoutLane));
            break;
        case LaneKind::Person:
            parts.append(tr("%n without an implementer", nullptr, withoutLane));
            break;
        }
    }
    return parts.isEmpty() ? QString() : tr("Not shown: %1").arg(parts.join(u", "_s));
}

QList<QStringList> CalendarView::copyTable() const
{
    QList<QStringList> rows;
    const ChangeColumns& changes = m_scene.page.changes();
    const Directory& directory = *m_scene.page.snapshot->directory;
    rows.append({tr("ID"), tr("Title"), tr("State"), tr("Service"), tr("Start"), tr("End")});
    const QTimeZone& zone = m_scene.times.zone();
    for (const CalendarItem& item : m_scene.page.items) {
        const auto row = static_cast<std::size_t>(item.row);
        const qint32 service = changes.services[row];
        rows.append(
            {changes.numbers.at(item.row),
             changes.titles.at(item.row),
             RecordWords::state(changes.displayStates[row]),
             service >= 0 ? directory.services[service].name : QString(),
             WallTime::toLocal(item.span.start, zone).toIso(),
             WallTime::toLocal(item.span.end, zone).toIso()});
    }
    return rows.size() > 1 ? rows : QList<QStringList>();
}

QSize CalendarView::pictureSize() const
{
    return m_scene.geometry.size.toSize().expandedTo(size());
}

void CalendarView::paintPicture(QPainter& painter, const QSize& size, const Theme& theme)
{
    const QScopedValueRollback<const Theme*> look(m_pictureTheme, &theme);
    CalendarScene scene = newScene();
    scene.geometry = layOut(scene.page, size);
    addLabels(scene);
    CalendarLook plain;
    plain.viewport = size;
    painter.setLayoutDirection(layoutDirection());
    paintScene(painter, scene, plain, QRectF(QPointF(), size));
    const QString sentence = emptySentence(scene);
    if (!sentence.isNull()) {
        paintCutText(
            painter,
            scene.geometry.body,
            sentence,
            theme.font(TextRole::Heading),
            theme.color(ColorRole::Text2),
            Qt::AlignCenter);
    }
}

/// "2026-11" of a month, "2026-W48" of a week, else the day.
QString CalendarView::pictureName() const
{
    const QDate day = m_model->day();
    constexpr qint64 longestWeek = 8;
    constexpr qint64 longestDay = 2;
    const qint64 days = range().lengthMs() / msPerDay;
    if (days > longestWeek) {
        return day.toString(u"yyyy-MM"_s);
    }
    if (days <= longestDay) {
        return day.toString(Qt::ISODate);
    }
    return isoWeek(day).toText();
}

void CalendarView::selectBox(int box)
{
    m_focusedMore = -1;
    const auto record = recordOf(box);
    if (!record) {
        m_focusedMore = box;
        m_model->context().selection.clear();
    } else {
        m_model->context().selection.set({*record});
        m_focusedCell = m_scene.geometry.boxes[static_cast<std::size_t>(box)].cell;
    }
    if (box >= 0) {
        const CalendarBox& shown = m_scene.geometry.boxes[static_cast<std::size_t>(box)];
        ensureVisible(shown.rect, shown.region);
    }
    tellFocus();
    update();
}

void CalendarView::focusCell(int cell)
{
    m_focusedMore = -1;
    m_focusedCell = cell;
    m_model->context().selection.clear();
    if (cell >= 0) {
        const CalendarCell& shown = m_scene.geometry.cells[static_cast<std::size_t>(cell)];
        if (!m_scene.geometry.axis) {
            ensureVisible(shown.rect, BoxRegion::Body);
        }
        m_model->context().announcer.announce(CalendarWords::cellName(m_scene, shown));
    }
    tellFocus();
    update();
}

void CalendarView::openBox(int box)
{
    if (const auto record = recordOf(box)) {
        emit openRequested(*record);
    } else if (box >= 0) {
        const int cell = m_scene.geometry.boxes[static_cast<std::size_t>(box)].cell;
        openDay(m_scene.geometry.cells[static_cast<std::size_t>(cell)].day);
    }
}

void CalendarView::openDay(QDate day)
{
    m_model->setDay(day);
    constexpr int dayView = 3;
    m_model->context().actions.trigger(actions::view(dayView));
}

QString CalendarView::emptySentence(const CalendarScene&) const
{
    return {};
}

void CalendarView::updateEmpty()
{
    const FilterResult& result = *m_model->filterResult();
    const SnapshotPtr snapshot = m_model->snapshot();
    m_empty->clearActions();
    m_empty->hide();
    if (!m_model->isReady() || m_mover.isMoving()) {
        return;
    }
    if (snapshot->changes->size() == 0) {
        return; // the shell says it for all views (EmptyBoard)
    }
    if (result.changes.rows.empty()) {
        tellNothingMatches(*m_empty, m_model->context().filter, result);
    } else {
        const QString sentence = emptySentence(m_scene);
        if (sentence.isNull()) {
            return;
        }
        m_empty->setTexts(sentence, nextChangeText());
        const Instant end = m_scene.page.range.end;
        if (m_model->nextRow(end, true) >= 0) {
            m_empty->addAction(tr("Show it"), u"Right"_s, [this] { selectBeyond(true); });
        }
    }
    constexpr int emptyWidth = 340;
    m_empty->setMinimumWidth(theme().px(emptyWidth));
    m_empty->adjustSize();
    const QRect room = m_scene.geometry.body.toRect() & rect();
    m_empty->resize(m_empty->size().boundedTo(room.size()));
    m_empty->move(
        room.center().x() - m_empty->width() / 2,
        room.top() + (room.height() - m_empty->height()) / 3);
    m_empty->show();
}

/// "Next: Fri 27 Nov, 01:00"
QString CalendarView::nextChangeText() const
{
    const int row = m_model->nextRow(m_scene.page.range.end, true);
    const auto window = row >= 0 ? m_model->windowOf(row) : std::nullopt;
    if (!window) {
        return tr("Nothing is planned after it.");
    }
    const LocalTime start = WallTime::toLocal(window->start, m_model->zone());
    return tr("Next: %1, %2", "day, time")
        .arg(m_scene.times.day(start.date), TimeText::time(start.time));
}

} // namespace cb
