// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineScene.h"

#include "ui/timeline/TimelineSceneParts.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr double yearMs = 365.0 * 86'400'000;
constexpr double stripUpTo = 0.9 * yearMs;

template <typename Columns>
std::optional<RecordRef> recordIn(const Columns& columns, RecordKind kind, int row)
{
    if (row < 0 || row >= columns.size()) {
        return std::nullopt;
    }
    return RecordRef{kind, columns.ids[static_cast<std::size_t>(row)]};
}

} // namespace

std::optional<RecordRef> TimelineItem::record(const BoardSnapshot& snapshot) const
{
    switch (kind) {
    case TimelineItemKind::Change:
        return recordIn(*snapshot.changes, RecordKind::Change, row);
    case TimelineItemKind::Deployment:
        return recordIn(*snapshot.deployments, RecordKind::Deployment, row);
    case TimelineItemKind::Incident:
        return recordIn(*snapshot.incidents, RecordKind::Incident, row);
    case TimelineItemKind::More:
    case TimelineItemKind::Column:
        break;
    }
    return std::nullopt;
}

Span TimelineScene::span() const
{
    return {
        scale.instantAt(0), std::max(scale.instantAt(0), scale.instantAt(frame.canvas.width()))};
}

double TimelineScene::xOf(Instant t) const
{
    const double x = scale.xOf(t);
    return isRightToLeft ? frame.canvas.right() - x : frame.canvas.left() + x;
}

Instant TimelineScene::instantAt(double x) const
{
    return scale.instantAt(isRightToLeft ? frame.canvas.right() - x : x - frame.canvas.left());
}

int TimelineScene::itemAt(QPointF point) const
{
    if (!frame.canvas.contains(point)) {
        return -1;
    }
    for (std::size_t i = items.size(); i-- > 0;) {
        if (items[i].rect.contains(point)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int TimelineScene::rowAt(double y) const
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (y >= rows[i].rect.top() && y < rows[i].rect.bottom()) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int TimelineScene::itemOf(const RecordRef& record) const
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].record(snapshot()) == record) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

TimelineFrame timelineFrame(
    const TimelineMetrics& metrics, QSizeF size, double heads, double lengthMs, bool hasSecondZone)
{
    const bool hasColumns = timelineDetail(lengthMs) == TimelineDetail::Weeks;
    const double width = std::max(1.0, size.width() - heads);
    TimelineFrame frame;
    frame.all = {QPointF(), size};
    double top = 0;
    const auto row = [&](double height, QRectF& head, QRectF& body) {
        head = {0, top, heads, height};
        body = {heads, top, width, height};
        top += height;
    };
    if (lengthMs < stripUpTo) {
        row(metrics.strip, frame.stripHead, frame.strip);
    }
    row(hasColumns ? metrics.axis + metrics.axisLower : metrics.axis, frame.axisHead, frame.axis);
    if (hasSecondZone && !hasColumns) {
        frame.secondAxis = {heads, top, width, metrics.axisLower};
        top += metrics.axisLower;
    }
    const double height = std::max(0.0, size.height() - top);
    frame.heads = {0, top, heads, height};
    frame.canvas = {heads, top, width, height};
    if (hasColumns) {
        frame.canvas.setRight(std::max(frame.canvas.left() + 1, size.width() - metrics.totals));
        frame.axis.setRight(frame.canvas.right());
        frame.totals = {frame.canvas.right(), top, size.width() - frame.canvas.right(), height};
    }
    return frame;
}

TickUnit timelineColumnUnit(const TimeScale& scale)
{
    constexpr double leastWidth = 7;
    for (const TickUnit unit : {TickUnit::Week, TickUnit::Month, TickUnit::Quarter}) {
        if (scale.lengthOf(ordinaryMs(unit)) >= leastWidth) {
            return unit;
        }
    }
    return TickUnit::Year;
}

TimelineScene makeTimelineScene(const TimelineRequest& request)
{
    request.texts->setTheme(*request.theme);
    TimelineScene scene;
    scene.lanes = request.lanes;
    scene.windows = request.windows;
    scene.chances = request.chances;
    scene.metrics = TimelineMetrics::of(*request.theme);
    scene.scale = request.scale;
    scene.detail = timelineDetail(request.scale.lengthMs());
    scene.columnUnit = timelineColumnUnit(request.scale);
    scene.calendar = {request.zone, request.locale.firstDayOfWeek()};
    scene.times = TimeText(request.locale, request.zone, request.now);
    scene.locale = request.locale;
    scene.now = request.now;
    scene.scrollY = request.scrollY;
    scene.frame = timelineFrame(
        scene.metrics,
        request.size,
        request.heads,
        request.scale.lengthMs(),
        request.secondZone.isValid());
    scene.lines = TimelineLines(*request.lanes, request.folded, scene.metrics, scene.hasColumns());
    timelinescene::layRows(scene, request);
    timelinescene::layAxis(scene, request);
    if (scene.hasColumns()) {
        timelinescene::layColumns(scene, request);
        timelinescene::layTotals(scene, request);
    } else {
        timelinescene::layLanes(scene, request);
        timelinescene::layLinks(scene, request);
        timelinescene::laySequences(scene, request);
    }
    timelinescene::layBands(scene, request);
    timelinescene::layStrip(scene, request);
    if (request.isRightToLeft) {
        timelinescene::mirror(scene);
    }
    return scene;
}

} // namespace cb
