// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"
#include "ui/calendar/NothingMatches.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/theme/ThemeController.h"
#include "ui/timeline/TimelineHoverCard.h"
#include "ui/timeline/TimelineView.h"
#include "ui/timeline/TimelineViews.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What is selected, what has the focus, and what is said where there is nothing to show.
namespace cb {
namespace {

std::optional<std::pair<LaneSeries, int>> seriesOf(const RecordRef& record, const BoardSnapshot& s)
{
    switch (record.kind) {
    case RecordKind::Change:
        return std::pair(LaneSeries::Planned, s.changes->rowOf({record.id}));
    case RecordKind::Deployment:
        return std::pair(LaneSeries::Deployments, s.deployments->rowOf({record.id}));
    case RecordKind::Incident:
        return std::pair(LaneSeries::Incidents, s.incidents->rowOf({record.id}));
    default:
        return std::nullopt;
    }
}

RecordRef recordOf(const LaneItem& item, const BoardSnapshot& snapshot)
{
    const auto row = static_cast<std::size_t>(item.row);
    switch (item.series) {
    case LaneSeries::Deployments:
        return {RecordKind::Deployment, snapshot.deployments->ids[row]};
    case LaneSeries::Incidents:
        return {RecordKind::Incident, snapshot.incidents->ids[row]};
    case LaneSeries::Planned:
    case LaneSeries::Actual:
        break;
    }
    return {RecordKind::Change, snapshot.changes->ids[row]};
}

} // namespace

void TimelineView::announce(const QString& text) const
{
    m_model->context().announcer.announce(text);
}

void TimelineView::updateSelection()
{
    const auto& records = m_model->context().selection.records();
    const QSet<RecordRef> selected(records.cbegin(), records.cend());
    m_isSelected.assign(m_scene->items.size(), false);
    for (std::size_t i = 0; !selected.isEmpty() && i < m_isSelected.size(); ++i) {
        const auto record = m_scene->items[i].record(m_scene->snapshot());
        m_isSelected[i] = record && selected.contains(*record);
    }
    m_linked.clear();
    const auto others =
        m_model->calendar().conflicts().others(m_model->context().selection.changes());
    for (auto it = others.cbegin(); it != others.cend(); ++it) {
        if (const int row = m_scene->snapshot().changes->rowOf(it.key()); row >= 0) {
            m_linked.insert(row, it.value() ? BoxHit::Blocks : BoxHit::Warns);
        }
    }
}

int TimelineView::currentItem()
{
    if (!scene()) {
        return -1;
    }
    const auto& items = m_scene->items;
    const auto current = m_model->context().selection.current();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool isFocused = m_focusedStretch && items[i].span == *m_focusedStretch
            && !items[i].record(m_scene->snapshot())
            && m_scene->rows[static_cast<std::size_t>(items[i].line)].number == m_focusedLine;
        const bool isCurrent = !m_focusedStretch && current && m_isSelected[i]
            && items[i].record(m_scene->snapshot()) == current;
        if (isFocused || isCurrent) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int TimelineView::currentRow() const
{
    for (std::size_t i = 0; m_scene && i < m_scene->rows.size(); ++i) {
        if (m_scene->rows[i].number == m_focusedLine) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int TimelineView::laneOfFocus() const
{
    const int row = currentRow();
    if (row < 0 || m_scene->rows[static_cast<std::size_t>(row)].line.isGroup) {
        return -1;
    }
    return m_scene->rows[static_cast<std::size_t>(row)].line.index;
}

std::optional<LaneItem> TimelineView::currentLaneItem() const
{
    const auto current = m_model->context().selection.current();
    const auto found = current ? seriesOf(*current, m_scene->snapshot()) : std::nullopt;
    return found && found->second >= 0 ? m_scene->lanes->itemOf(found->first, found->second)
                                       : std::nullopt;
}

/// Where the person looks: the selected thing if it is in view, else the middle.
Instant TimelineView::focusInstant() const
{
    const Span shown = span();
    if (m_focusedStretch && m_focusedStretch->overlaps(shown)) {
        return m_focusedStretch->start;
    }
    if (m_scene) {
        if (const auto item = currentLaneItem(); item && shown.contains(item->span.start)) {
            return item->span.start;
        }
    }
    const Instant now = m_model->calendar().now();
    return shown.contains(now) ? now : shown.start.plusMs(shown.lengthMs() / 2);
}

void TimelineView::selectItem(int item)
{
    if (!scene() || item < 0 || static_cast<std::size_t>(item) >= m_scene->items.size()) {
        return;
    }
    const TimelineItem shown = m_scene->items[static_cast<std::size_t>(item)];
    m_focusedLine = m_scene->rows[static_cast<std::size_t>(shown.line)].number;
    m_isActualFocused = false;
    const auto record = shown.record(m_scene->snapshot());
    if (record) {
        m_focusedStretch.reset();
        m_model->context().selection.set({*record});
    } else {
        m_focusedStretch = shown.span;
        m_model->context().selection.clear();
        announce(TimelineWords::itemName(*m_scene, shown));
    }
    tellFocus();
    invalidate();
}

/// Something of a lane, also where it is out of view.
void TimelineView::selectLaneItem(int lane, const LaneItem& item)
{
    m_focusedStretch.reset();
    m_isActualFocused = false;
    m_model->context().selection.set({recordOf(item, m_scene->snapshot())});
    m_focusedLine = m_scene->lines.lineOfLane(lane);
    ensureVisible(item.span.start);
    ensureLineVisible(m_focusedLine);
    tellFocus();
    invalidate();
}

void TimelineView::focusRow(int row)
{
    if (!scene() || row < 0 || static_cast<std::size_t>(row) >= m_scene->rows.size()) {
        return;
    }
    m_focusedStretch.reset();
    m_focusedLine = m_scene->rows[static_cast<std::size_t>(row)].number;
    m_model->context().selection.clear();
    announce(TimelineWords::rowName(*m_scene, m_scene->rows[static_cast<std::size_t>(row)]));
    tellFocus();
    update();
}

/// Folds or unfolds a group; of a lane, its group.
void TimelineView::toggleFold(int row)
{
    if (!scene() || row < 0 || static_cast<std::size_t>(row) >= m_scene->rows.size()
        || !TimelineLines::hasHead(*m_scene->lanes))
    {
        return;
    }
    const TimelineLine line = m_scene->rows[static_cast<std::size_t>(row)].line;
    const int group = line.isGroup
        ? line.index
        : m_scene->lanes->lanes()[static_cast<std::size_t>(line.index)].group;
    const TimelineLane& shown = m_scene->lanes->groups()[static_cast<std::size_t>(group)];
    m_focusedLine = m_scene->lines.lineOfGroup(group);
    m_focusedStretch.reset();
    const bool isFolded = line.isGroup ? !line.isFolded : true;
    m_model->setFolded(shown.key, isFolded);
    const QString name = TimelineWords::groupName(*m_scene->lanes, shown);
    announce(isFolded ? tr("%1 folded").arg(name) : tr("%1 unfolded").arg(name));
    tellFocus();
}

void TimelineView::openItem(int item)
{
    if (!scene() || item < 0 || static_cast<std::size_t>(item) >= m_scene->items.size()) {
        return;
    }
    const TimelineItem shown = m_scene->items[static_cast<std::size_t>(item)];
    const auto record = shown.record(m_scene->snapshot());
    if (!record || shown.count > 1) {
        m_focusedLine = m_scene->rows[static_cast<std::size_t>(shown.line)].number;
        zoomToItem(shown);
        return;
    }
    emit openRequested(*record);
}

/// Pans so far that an instant is in view, with some room before it.
void TimelineView::ensureVisible(Instant at)
{
    const Span shown = span();
    if (shown.contains(at)) {
        return;
    }
    constexpr double shareBefore = 0.2;
    const double x = at < shown.start ? shareBefore : 1 - 2 * shareBefore;
    setScale(m_scale.withInstantAt(at, m_scale.width() * x), true);
}

void TimelineView::ensureLineVisible(int number)
{
    if (!m_scene || number < 0 || static_cast<std::size_t>(number) >= m_scene->lines.all().size()) {
        return;
    }
    const TimelineLine& line = m_scene->lines.all()[static_cast<std::size_t>(number)];
    const double room = m_scene->frame.canvas.height();
    const double from = m_vertical->value();
    if (line.top < from) {
        m_vertical->setValue(qFloor(line.top));
    } else if (line.bottom() > from + room) {
        m_vertical->setValue(qCeil(line.bottom() - room));
    }
}

void TimelineView::reveal(const RecordRef& record)
{
    if (!scene()) {
        return;
    }
    const auto found = seriesOf(record, m_scene->snapshot());
    if (!found || found->second < 0) {
        return;
    }
    auto item = m_scene->lanes->itemOf(found->first, found->second);
    if (!item && found->first == LaneSeries::Planned) {
        item = m_scene->lanes->itemOf(LaneSeries::Actual, found->second);
    }
    const std::vector<int> lanes = m_scene->lanes->lanesOf(found->first, found->second);
    if (!item || lanes.empty()) {
        return;
    }
    const TimelineLanes& all = *m_scene->lanes;
    if (m_scene->lines.lineOfLane(lanes.front()) < 0) {
        const int group = all.lanes()[static_cast<std::size_t>(lanes.front())].group;
        m_model->setFolded(all.groups()[static_cast<std::size_t>(group)].key, false);
        scene();
    }
    if (m_scene->hasColumns()) {
        showSpan(weekOf(WallTime::toLocal(item->span.start, m_model->calendar().zone()).date));
    }
    selectLaneItem(lanes.front(), *item);
}

void TimelineView::goToIncident(bool isNext)
{
    if (!scene()) {
        return;
    }
    const auto current = currentLaneItem();
    const bool isIncident = current && current->series == LaneSeries::Incidents;
    const Instant from = isIncident ? current->span.start
        : isNext                    ? span().start.plusMs(-1)
                                    : span().end;
    int lane = -1;
    std::optional<LaneItem> best;
    for (int i = 0; i < static_cast<int>(m_scene->lanes->lanes().size()); ++i) {
        const auto found = isNext ? m_scene->lanes->nextItem(i, LaneSeries::Incidents, from)
                                  : m_scene->lanes->previousItem(i, LaneSeries::Incidents, from);
        const bool isNearer = found
            && (!best
                || (isNext ? found->span.start < best->span.start
                           : best->span.start < found->span.start));
        if (isNearer) {
            best = found;
            lane = i;
        }
    }
    if (!best) {
        announce(isNext ? tr("There is no later incident.") : tr("There is no earlier incident."));
        return;
    }
    if (m_scene->lines.lineOfLane(lane) < 0) {
        const int group = m_scene->lanes->lanes()[static_cast<std::size_t>(lane)].group;
        m_model->setFolded(m_scene->lanes->groups()[static_cast<std::size_t>(group)].key, false);
        scene();
    }
    selectLaneItem(lane, *best);
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    View::focusInEvent(event);
    if (m_focusedLine < 0) {
        m_focusedLine = 0;
    }
    tellFocus();
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    View::focusOutEvent(event);
    hideCard();
    update();
}

/// Assistive tools hear which child has the focus.
void TimelineView::tellFocus()
{
    if (!hasFocus() || !scene()) {
        return;
    }
    QAccessibleEvent event(this, QAccessible::Focus);
    const int item = currentItem();
    const int row = currentRow();
    const int child = item >= 0 ? item
        : row >= 0              ? static_cast<int>(m_scene->items.size()) + row
                                : -1;
    if (child >= 0) {
        event.setChild(child);
    }
    QAccessible::updateAccessibility(&event);
}

void TimelineView::updateActions()
{
    ActionRegistry& registry = m_model->context().actions;
    for (const QString& action : timelineActions()) {
        if (registry.action(action)) {
            registry.setEnabled(action, isVisible(), tr("Only in the timeline"));
        }
    }
}

QString TimelineView::rangeText() const
{
    if (!m_hasScale) {
        return {};
    }
    const CalendarModel& calendar = m_model->calendar();
    const TimeText times(locale(), calendar.zone(), calendar.now());
    return TimelineWords::range(span(), times, locale().firstDayOfWeek());
}

QString TimelineView::notShownText() const
{
    if (!m_model->lanes()) {
        return {};
    }
    const TimelineLeftOut& left = m_model->lanes()->leftOut();
    QStringList parts;
    const int withoutDates = std::max(left.changes, m_model->filterResult()->changes.withoutDates);
    if (withoutDates > 0) {
        parts.append(tr("%n without dates", "changes that a timeline cannot show", withoutDates));
    }
    if (left.deployments > 0) {
        parts.append(tr("%n deployments without a start", nullptr, left.deployments));
    }
    if (left.incidents > 0) {
        parts.append(tr("%n incidents without a start", nullptr, left.incidents));
    }
    if (left.brokenActuals > 0) {
        parts.append(
            tr("%n actual windows that end before they begin", nullptr, left.brokenActuals));
    }
    return parts.isEmpty() ? QString() : tr("Not shown: %1").arg(parts.join(u", "_s));
}

void TimelineView::updateEmpty()
{
    const FilterResult& result = *m_model->filterResult();
    m_empty->clearActions();
    m_empty->hide();
    if (!m_scene || m_mover.isMoving() || m_scene->snapshot().changes->size() == 0) {
        return; // of an empty board the shell says it for all views (EmptyBoard)
    }
    const TimelineLanes& lanes = *m_scene->lanes;
    if (lanes.lanes().empty()) {
        if (result.changes.rows.empty()) {
            tellNothingMatches(*m_empty, m_model->context().filter, result);
        } else {
            m_empty->setTexts(
                tr("None of these changes has a window yet."),
                tr("A timeline shows what has a beginning and an end."));
        }
    } else if (lanes.boardCounts(m_scene->span()).isEmpty() && m_scene->items.empty()) {
        const auto extent = lanes.extent();
        const bool isAfter = extent && extent->start >= m_scene->span().end;
        m_empty->setTexts(
            tr("Nothing happens in this stretch of time."),
            isAfter ? tr("The first thing is later.") : tr("There is something elsewhere."));
        m_empty->addAction(tr("Show today"), u"T"_s, [this] { goToNow(); });
        m_empty->addAction(tr("Show the year"), u"9"_s, [this] { showYear(); });
    } else {
        return;
    }
    constexpr int emptyWidth = 340;
    m_empty->setMinimumWidth(theme().px(emptyWidth));
    m_empty->adjustSize();
    const QRect room = m_scene->frame.canvas.toRect().translated(sceneOrigin()) & rect();
    m_empty->resize(m_empty->size().boundedTo(room.size()));
    m_empty->move(
        room.center().x() - m_empty->width() / 2,
        room.top() + (room.height() - m_empty->height()) / 3);
    m_empty->show();
}

} // namespace cb
