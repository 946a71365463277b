// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineLegend.h"
#include "ui/timeline/TimelineTable.h"
#include "ui/timeline/TimelineView.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What outlives the view: its state, tables, pictures.
namespace cb {

QJsonObject TimelineView::saveState() const
{
    QJsonObject state = m_model->saveState();
    if (m_heads > 0) {
        state.insert(u"heads"_s, m_heads);
    }
    state.insert(u"scroll"_s, m_vertical->value());
    if (m_hasScale) {
        const Span shown = span();
        state.insert(u"start"_s, shown.start.toIso());
        state.insert(u"end"_s, shown.end.toIso());
        state.insert(u"now"_s, m_model->calendar().now().toIso());
    }
    return state;
}

/// A view in which the present was shows it again, as far from its beginning as it was, by whole
/// weeks.
void TimelineView::restoreState(const QJsonObject& state)
{
    m_model->restoreState(state);
    m_heads = state["heads"_L1].toDouble(0);
    const auto start = Instant::fromIso(state["start"_L1].toString());
    const auto end = Instant::fromIso(state["end"_L1].toString());
    const auto then = Instant::fromIso(state["now"_L1].toString());
    if (start && end && then && *start < *end) {
        Span wanted{*start, *end};
        if (wanted.contains(*then)) {
            constexpr int week = 7;
            const QTimeZone zone = m_model->calendar().zone();
            const auto days =
                WallTime::toLocal(*then, zone)
                    .date.daysTo(WallTime::toLocal(m_model->calendar().now(), zone).date);
            const auto by = static_cast<int>(days / week * week);
            wanted = {plusDays(wanted.start, by, zone), plusDays(wanted.end, by, zone)};
        }
        m_wanted = wanted;
        if (m_hasScale) {
            showSpan(wanted, false);
        }
    }
}

/// All lanes, however many there are.
QSize TimelineView::pictureSize() const
{
    if (!m_scene) {
        return size();
    }
    const double whole = m_scene->frame.canvas.top() + m_scene->lines.height();
    return {qCeil(sceneSize().width()), std::max(qFloor(sceneSize().height()), qCeil(whole))};
}

void TimelineView::paintPicture(QPainter& painter, const QSize& size, const Theme& theme)
{
    TimelineTexts texts;
    TimelineRequest asked = request();
    asked.theme = &theme;
    asked.texts = &texts;
    asked.scrollY = 0;
    asked.selected.clear();
    asked.scale = asked.scale.resized(std::max(1.0, size.width() - asked.heads));
    asked.size = size;
    painter.setLayoutDirection(layoutDirection());
    paintTimeline(painter, makeTimelineScene(asked), {}, theme);
}

QString TimelineView::pictureName() const
{
    const QTimeZone zone = m_model->calendar().zone();
    const Span shown = span();
    return u"%1_%2"_s.arg(
        WallTime::toLocal(shown.start, zone).date.toString(Qt::ISODate),
        WallTime::toLocal(shown.end.plusMs(-1), zone).date.toString(Qt::ISODate));
}

QList<QStringList> TimelineView::copyTable() const
{
    if (!m_scene) {
        return {};
    }
    return timelineTable(*m_scene);
}

} // namespace cb
