// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ThemeController.h"
#include "ui/timeline/TimelineHoverCard.h"
#include "ui/timeline/TimelineView.h"
#include "ui/timeline/TimelineZoom.h"

#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/// The scale: zooming, panning, steps.
namespace cb {

Span TimelineView::weekOf(QDate day) const
{
    const QDate first = startOfWeek(day, locale().firstDayOfWeek());
    constexpr int lastOfWeek = 6;
    return spanOfDays({first, first.addDays(lastOfWeek)}, m_model->calendar().zone());
}

/// The scale with which the canvas shows `span`: where columns have totals beside them, the scale
/// reaches below these.
TimeScale TimelineView::scaleOf(const Span& span) const
{
    const double width = scaleWidth();
    const double length = static_cast<double>(span.lengthMs());
    const TimelineMetrics metrics = TimelineMetrics::of(theme());
    const double withTotals = length * width / std::max(1.0, width - metrics.totals);
    const bool hasColumns = timelineDetail(withTotals) == TimelineDetail::Weeks
        && timelineDetail(length) == TimelineDetail::Weeks;
    return hasColumns ? TimeScale({span.start, span.start.plusMs(std::llround(withTotals))}, width)
                      : TimeScale(span, width);
}

Span TimelineView::span() const
{
    const bool hasColumns = timelineDetail(m_scale.lengthMs()) == TimelineDetail::Weeks;
    const double covered = hasColumns ? TimelineMetrics::of(theme()).totals : 0;
    const Span shown{
        m_scale.instantAt(0), m_scale.instantAt(std::max(1.0, m_scale.width() - covered))};
    return roundedSpan(shown, m_scale.msPerUnit(), m_model->calendar().zone());
}

void TimelineView::showSpan(const Span& span, bool isAnimated)
{
    if (!m_hasScale) {
        m_wanted = span;
        return;
    }
    setScale(scaleOf(span), isAnimated);
}

void TimelineView::setScale(const TimeScale& scale, bool isAnimated)
{
    const int duration = theme().metrics().motion.normalMs;
    m_animation->stop();
    if (scale == m_scale) {
        return;
    }
    if (duration == 0 || !isAnimated || !isVisible()) {
        applyScale(scale);
        return;
    }
    m_animateFrom = m_scale;
    m_animateTo = scale;
    m_animation->setDuration(duration);
    m_animation->start();
}

void TimelineView::applyScale(const TimeScale& scale)
{
    const bool hadColumns = timelineDetail(m_scale.lengthMs()) == TimelineDetail::Weeks;
    m_scale = scale;
    m_shown = span(); // what a resize keeps
    hideCard();
    const bool hasColumns = timelineDetail(m_scale.lengthMs()) == TimelineDetail::Weeks;
    if (hadColumns != hasColumns && m_scene) {
        m_focusedStretch.reset();
        keepLineAt(m_scene->frame.canvas.center().y(), hadColumns);
    }
    invalidate();
}

/// Lanes are lower where they have columns: the line in the middle of the view stays there.
void TimelineView::keepLineAt(double y, bool hadColumns)
{
    const TimelineLines before = m_scene->lines;
    const double offset = y - m_scene->frame.canvas.top();
    const int line = before.lineAt(m_scene->scrollY + offset);
    if (line < 0 || m_vertical->maximum() == 0) {
        return;
    }
    const TimelineLines after(*m_scene->lanes, m_model->folded(), m_scene->metrics, !hadColumns);
    const double top = after.all()[static_cast<std::size_t>(line)].top;
    const double room = m_scene->frame.canvas.height();
    const QSignalBlocker blocker(m_vertical);
    m_vertical->setMaximum(std::max(0, qCeil(after.height() - room)));
    m_vertical->setValue(qRound(top - offset));
}

double TimelineView::scaleX(double widgetX) const
{
    const double x = widgetX - sceneOrigin().x();
    const double heads = sceneSize().width() - m_scale.width();
    return isRightToLeft() ? m_scale.width() - x : x - heads;
}

void TimelineView::zoomAt(double factor, double x, bool isAnimated)
{
    const bool isRunning = m_animation->state() == QAbstractAnimation::Running;
    const TimeScale& from = isRunning ? m_animateTo : m_scale;
    setScale(from.zoomed(factor, std::clamp(scaleX(x), 0.0, m_scale.width())), isAnimated);
}

void TimelineView::zoomBySteps(int steps)
{
    if (!scene()) {
        return;
    }
    double x = m_scene->frame.canvas.center().x();
    const int item = currentItem();
    if (item >= 0) {
        const QRectF& ring = m_scene->items[static_cast<std::size_t>(item)].ring;
        const double at = m_scene->isRightToLeft ? ring.right() : ring.left();
        x = std::clamp(at, m_scene->frame.canvas.left(), m_scene->frame.canvas.right());
    }
    zoomAt(std::pow(zoomStep, steps), x + sceneOrigin().x(), true);
    announce(rangeText());
}

void TimelineView::showWeek()
{
    const QDate day = WallTime::toLocal(focusInstant(), m_model->calendar().zone()).date;
    showSpan(weekOf(day));
}

void TimelineView::showYear()
{
    const QTimeZone zone = m_model->calendar().zone();
    const int year = WallTime::toLocal(focusInstant(), zone).date.year();
    showSpan(
        {WallTime::day(QDate(year, 1, 1), zone).start,
         WallTime::day(QDate(year + 1, 1, 1), zone).start});
}

void TimelineView::panScreens(int screens)
{
    showSpan(steppedSpan(span(), screens, m_model->calendar().zone()));
}

void TimelineView::stepRange(int steps)
{
    panScreens(steps);
}

void TimelineView::goToNow()
{
    const Instant now = m_model->calendar().now();
    m_model->calendar().goToToday();
    if (span().contains(now)) {
        return;
    }
    constexpr qint64 week = 8 * msPerDay;
    if (span().lengthMs() <= week && span().lengthMs() > 6 * msPerDay) {
        showSpan(weekOf(m_model->calendar().today()));
    } else {
        setScale(m_scale.withInstantAt(now, m_scale.width() / 2), true);
    }
}

void TimelineView::pan(double pixels)
{
    m_animation->stop();
    applyScale(m_scale.panned(isRightToLeft() ? pixels : -pixels));
}

void TimelineView::zoomToItem(const TimelineItem& item)
{
    Span wanted = item.span;
    if (item.kind == TimelineItemKind::More) {
        const qint64 around = std::max(msPerMinute, wanted.lengthMs() / 4);
        wanted = {wanted.start.plusMs(-around), wanted.end.plusMs(around)};
    }
    showSpan(wanted);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (!scene()) {
        return;
    }
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    constexpr double notch = 120;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps =
            (angle.y() != 0 ? angle.y() : angle.x()) / notch; // parts of a step on a touch pad
        const bool isCoarse = pixels.isNull();
        zoomAt(std::pow(zoomStep, steps), event->position().x(), isCoarse);
        return;
    }
    constexpr double pixelsANotch = 120;
    QPointF by = pixels.isNull() ? QPointF(angle) / notch * pixelsANotch : QPointF(pixels);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0) {
        by = {by.y(), 0};
    }
    if (by.x() != 0) {
        pan(by.x());
    }
    if (by.y() != 0) {
        m_vertical->setValue(m_vertical->value() - qRound(by.y()));
    }
}

/// Two fingers on a touch pad: what lies between them stays there, and goes where they go.
bool TimelineView::handleGesture(const QNativeGestureEvent& event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture) {
        constexpr double least = 0.2;
        const double grow = std::max(least, 1 + event.value());
        zoomAt(1 / grow, event.position().x(), false);
        return true;
    }
    if (event.gestureType() == Qt::PanNativeGesture) {
        pan(event.delta().x());
        m_vertical->setValue(m_vertical->value() - qRound(event.delta().y()));
        return true;
    }
    return false;
}

} // namespace cb
