// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MovingBar.h"

namespace cb {
namespace {

/// Where it was: its boxes on the page.
void addOrigins(MovingBar& bar, const CalendarScene& scene)
{
    for (const CalendarBox& box : scene.geometry.boxes) {
        if (box.kind == BoxKind::Bar && box.item == bar.item) {
            bar.origins.push_back(box.rect);
            bar.region = box.region;
        }
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
    const CalendarScene& scene, int row, const Span& window, const Theme& theme, FillBy fillBy)
{
    MovingBar bar;
    bar.item = scene.page.itemOfRow(row);
    addOrigins(bar, scene);
    const std::optional<int> lane = laneOfChange(scene.page, row, scene.laneKind);
    if (!lane) {
        return bar;
    }
    // A page of its own, which has just this bar: it may have left the one that is shown.
    CalendarPage page;
    page.snapshot = scene.page.snapshot;
    page.now = scene.page.now;
    page.items.push_back({row, window, *lane, {}});
    const BoxLabeller labeller(page, scene.geometry, theme, scene.times, fillBy);
    for (const QRectF& rect : outlinesOf(bar, scene, window, *lane)) {
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
