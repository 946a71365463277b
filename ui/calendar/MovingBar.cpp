// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MovingBar.h"

#include <algorithm>

namespace cb {
namespace {

constexpr double outlineInset = 2; ///< of CalendarGeometry::outlines() in a cell

/// Where it was: its boxes on the page. Returns the cell of the first; null: there is none.
const CalendarCell* addOrigins(MovingBar& bar, const CalendarScene& scene)
{
    const CalendarGeometry& geometry = scene.geometry;
    const CalendarCell* first = nullptr;
    for (const CalendarBox& box : geometry.boxes) {
        if (box.kind == BoxKind::Bar && box.item == bar.item) {
            first = first ? first : &geometry.cells[static_cast<std::size_t>(box.cell)];
            bar.origins.push_back(box.rect);
            bar.region = box.region;
        }
    }
    return first;
}

/// Bars that move together stand beside each other as before: in a month below, else beside.
void keepPlace(
    std::vector<QRectF>& rects, const MovingBar& bar, const CalendarCell& from, bool hasAxis)
{
    const QRectF& origin = bar.origins.front();
    for (QRectF& rect : rects) {
        if (!hasAxis) {
            rect.translate(0, origin.top() - from.head.bottom());
            continue;
        }
        const double scale = rect.width() / std::max(1.0, from.rect.width() - 2 * outlineInset);
        rect = {
            rect.left() + (origin.left() - from.rect.left() - outlineInset) * scale,
            rect.top(),
            origin.width() * scale,
            rect.height()};
    }
}

/// Where it would be.
std::vector<QRectF> outlinesOf(
    const MovingBar& bar, const CalendarScene& scene, const Span& window, int lane)
{
    std::vector<QRectF> rects =
        scene.geometry.outlines(window, scene.times.zone(), lane, scene.metrics.bar);
    if (bar.region == BoxRegion::Head && !rects.empty()) {
        // A long change above the hours stays a line there.
        QRectF line = rects.front().united(rects.back());
        line.setTop(bar.origins.front().top());
        line.setHeight(scene.metrics.bar);
        rects = {line};
    }
    return rects;
}

} // namespace

MovingBar movingBar(
    const CalendarScene& scene, const MovedChange& moved, const Theme& theme, FillBy fillBy)
{
    MovingBar bar;
    bar.item = scene.page.itemOfRow(moved.row);
    const CalendarCell* from = addOrigins(bar, scene);
    const std::optional<int> lane = laneOfChange(scene.page, moved.row, scene.laneKind);
    if (!lane) {
        return bar;
    }
    // A page of its own, which has just this bar: it may have left the one that is shown.
    CalendarPage page;
    page.snapshot = scene.page.snapshot;
    page.now = scene.page.now;
    page.items.push_back({moved.row, moved.window, *lane, {}});
    const BoxLabeller labeller(page, scene.geometry, theme, scene.times, fillBy);
    std::vector<QRectF> rects = outlinesOf(bar, scene, moved.window, *lane);
    if (moved.isOneOfSeveral && from && bar.region == BoxRegion::Body) {
        keepPlace(rects, bar, *from, scene.geometry.axis.has_value());
    }
    for (const QRectF& rect : rects) {
        CalendarBox box;
        box.region = bar.region;
        box.item = 0;
        box.cell = 0;
        box.rect = rect;
        bar.labels.push_back(labeller.label(box));
    }
    return bar;
}

} // namespace cb
