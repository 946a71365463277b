// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineSceneParts.h"
#include "ui/timeline/TimelineWords.h"

#include <algorithm>
#include <cmath>

namespace cb::timelinescene {
namespace {

/// The year of the middle of what is in view.
Span yearOf(const TimelineScene& scene)
{
    const Span view = scene.span();
    const QTimeZone& zone = scene.calendar.zone;
    const Instant middle = view.start.plusMs(view.lengthMs() / 2);
    const int year = WallTime::toLocal(middle, zone).date.year();
    return {
        WallTime::day(QDate(year, 1, 1), zone).start,
        WallTime::day(QDate(year + 1, 1, 1), zone).start};
}

void layStripColumns(TimelineScene& scene, const TimelineRequest& request, const TimeScale& scale)
{
    const QRectF& strip = scene.frame.strip;
    const std::vector<qint64> edges = columnEdges(scene.strip.year, TickUnit::Week, scene.calendar);
    std::vector<LaneCounts> counts;
    scene.lanes->boardDensity(edges, counts);
    quint32 peak = 1;
    for (const LaneCounts& count : counts) {
        peak = std::max(peak, count.changeCount());
    }
    const double line = request.texts->lineHeight(TextRole::Caption);
    const double foot = strip.bottom() - scene.metrics.pad * 2;
    const double most = foot - strip.top() - line;
    const auto high = [&](quint32 count) {
        return count > 0 ? std::max(2.0, std::round(count * most / peak)) : 0.0;
    };
    for (std::size_t c = 0; c < counts.size(); ++c) {
        const double left = std::round(strip.left() + scale.xOf({edges[c]}));
        const double right = std::round(strip.left() + scale.xOf({edges[c + 1]})) - 1;
        const LaneStretch bar{std::max(left, strip.left()), std::min(right, strip.right())};
        const quint32 planned = counts[c].of(ChangeOutcome::ToCome);
        const quint32 done = counts[c].changeCount() - planned;
        if (bar.isEmpty() || done + planned == 0) {
            continue;
        }
        TimelineStripColumn column;
        const double doneHigh = high(done);
        column.done = {bar.left, foot - doneHigh, bar.width(), doneHigh};
        const double plannedHigh = high(planned);
        column.planned = {bar.left, foot - doneHigh - plannedHigh, bar.width(), plannedHigh};
        if (counts[c].changesFailed() > 0) {
            constexpr double least = 3;
            const double failed =
                std::min(std::max(least, high(counts[c].changesFailed())), doneHigh);
            column.failed = {bar.left, foot - doneHigh, bar.width(), failed};
        }
        scene.strip.columns.push_back(column);
    }
}

void layStripMonths(TimelineScene& scene, const TimelineRequest& request, const TimeScale& scale)
{
    const QRectF& strip = scene.frame.strip;
    const int year = WallTime::toLocal(scene.strip.year.start, scene.calendar.zone).date.year();
    constexpr int quarter = 3;
    for (int month = 1; month <= 12; month += quarter) {
        const Instant at = WallTime::day(QDate(year, month, 1), scene.calendar.zone).start;
        const QString name = scene.locale.standaloneMonthName(month, QLocale::ShortFormat);
        const double left = std::round(strip.left() + scale.xOf(at)) + 3;
        scene.strip.months.push_back(request.texts->label(
            name,
            TextRole::Caption,
            request.theme->color(ColorRole::Text2),
            {left,
             strip.top() + 2,
             request.texts->width(name, TextRole::Caption) + 17,
             request.texts->lineHeight(TextRole::Caption)}));
    }
}

} // namespace

void layStrip(TimelineScene& scene, const TimelineRequest& request)
{
    if (scene.frame.strip.isNull()) {
        return;
    }
    const QRectF& strip = scene.frame.strip;
    const QRectF& head = scene.frame.stripHead;
    scene.strip.year = yearOf(scene);
    const TimeScale scale(scene.strip.year, strip.width());
    layStripColumns(scene, request, scale);
    layStripMonths(scene, request, scale);
    if (scene.strip.year.contains(scene.now)) {
        scene.strip.now = std::round(strip.left() + scale.xOf(scene.now));
    }
    const Span view = scene.span();
    constexpr double leastWindow = 6;
    const double left = std::round(strip.left() + scale.xOf(view.start));
    const double right =
        std::max(left + leastWindow, std::round(strip.left() + scale.xOf(view.end)));
    const double from = std::clamp(left, strip.left() + 1, strip.right() - leastWindow - 1);
    const double to = std::clamp(right, from + leastWindow, strip.right() - 1);
    scene.strip.window = {from, strip.top() + 2, to - from, strip.height() - 5};
    const double pad = request.theme->metrics().spacing.s3;
    const double room = head.width() - pad - request.theme->metrics().spacing.s1;
    const double small = request.texts->lineHeight(TextRole::Small);
    const double caption = request.texts->lineHeight(TextRole::Caption);
    const double top = head.top() + std::floor((head.height() - small - caption - 2) / 2);
    const int year = WallTime::toLocal(scene.strip.year.start, scene.calendar.zone).date.year();
    scene.strip.title = request.texts->label(
        TimelineWords::stripTitle(year),
        TextRole::Small,
        request.theme->color(ColorRole::Text2),
        {head.left() + pad, top, room, small});
    scene.strip.help = request.texts->label(
        TimelineWords::stripHelp(),
        TextRole::Caption,
        request.theme->color(ColorRole::Text3),
        {head.left() + pad, top + small + 1, room, caption});
}

} // namespace cb::timelinescene
