// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineMoving.h"

#include "ui/calendar/CalendarPainting.h"
#include "ui/calendar/MovingBar.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

BoxLabel labelAt(
    const TimelineScene& scene, const QRectF& rect, int row, const Theme& theme, FillBy fillBy)
{
    const ChangeColumns& changes = *scene.snapshot().changes;
    const BarColors colors = barColors(changes, row, fillBy, theme);
    BoxLabel label;
    label.kind = BoxKind::Bar;
    label.rect = rect;
    label.fill = colors.fill;
    label.line = colors.line;
    label.signColor = colors.sign;
    label.state = changes.displayStates[static_cast<std::size_t>(row)];
    label.risk = changes.risks[static_cast<std::size_t>(row)];
    const double stripe = theme.metrics().bar.riskStripe;
    if (label.risk > 0) {
        label.stripe = {
            scene.isRightToLeft ? rect.right() - stripe : rect.left(),
            rect.top(),
            stripe,
            rect.height()};
        label.stripeColor = theme.risk(static_cast<RiskLevel>(label.risk - 1)).fg;
    }
    const double sign = theme.metrics().sign.small - 1;
    const double left =
        scene.isRightToLeft ? rect.right() - stripe - 1 - sign : rect.left() + stripe + 1;
    label.sign = {left, std::round(rect.center().y() - sign / 2), sign, sign};
    return label;
}

QRectF rectOf(const TimelineScene& scene, const Span& span, double top, double height)
{
    const double a = scene.xOf(span.start);
    const double b = scene.xOf(span.end);
    const double width = std::max(scene.metrics.minimumBar, std::abs(b - a));
    const double left = scene.isRightToLeft ? a - width : a;
    return {std::round(left), top, std::round(width), height};
}

/// Beside the bar, where it hides least, and wholly in view.
void placeCard(MovingLook& look, const TimelineScene& scene, const Theme& theme)
{
    const QSizeF size = moveCardSize(look, theme);
    const QRectF& canvas = scene.frame.canvas;
    const double gap = theme.metrics().spacing.s2;
    const std::vector<BoxLabel>& labels = look.bars.front().labels;
    const QRectF bar =
        labels.empty() ? QRectF(canvas.topLeft(), QSizeF(1, 1)) : labels.front().rect;
    QRectF card(bar.left(), bar.bottom() + scene.metrics.lane, size.width(), size.height());
    if (card.bottom() > canvas.bottom()) {
        card.moveBottom(bar.top() - gap);
    }
    const double most = std::max(canvas.left(), canvas.right() - gap - size.width());
    card.moveLeft(std::clamp(card.left(), canvas.left() + gap, most));
    card.moveTop(std::max(card.top(), canvas.top() + gap));
    look.card = card.toAlignedRect();
}

/// Several that move together keep their places in their lanes, so that they do not cover each
/// other.
MovingBar movingBar(
    const TimelineScene& scene, const MovedChange& moved, const Theme& theme, FillBy fillBy)
{
    MovingBar bar;
    const int row = moved.row;
    QHash<int, QRectF> places; // by index in the scene's rows
    for (const TimelineItem& item : scene.items) {
        if (item.kind == TimelineItemKind::Change && item.row == row) {
            bar.origins.push_back(item.ring);
            places.insert(item.line, item.ring);
        }
    }
    for (const int lane : scene.lanes->lanesOf(LaneSeries::Planned, row)) {
        const int number = scene.lines.lineOfLane(lane);
        const auto shown =
            std::find_if(scene.rows.begin(), scene.rows.end(), [number](const TimelineRow& r) {
                return r.number == number;
            });
        if (number >= 0 && shown != scene.rows.end()) {
            const QRectF usual(
                0, shown->rect.top() + scene.metrics.plannedTop, 0, scene.metrics.planned);
            const auto index = static_cast<int>(shown - scene.rows.begin());
            const QRectF place = moved.isOneOfSeveral ? places.value(index, usual) : usual;
            const QRectF rect = rectOf(scene, moved.window, place.top(), place.height());
            bar.labels.push_back(labelAt(scene, rect, row, theme, fillBy));
        }
    }
    return bar;
}

} // namespace

MovingLook timelineMovingLook(
    const TimelineScene& scene, const MoveController& mover, const Theme& theme, FillBy fillBy)
{
    MovingLook look;
    const ChangeColumns& changes = *scene.snapshot().changes;
    const QList<ChangeWindow> windows = mover.windows();
    for (const auto& [change, window] : windows) {
        if (const int row = changes.rowOf(change); row != noRow) {
            look.bars.push_back(movingBar(scene, {row, window, windows.size() > 1}, theme, fillBy));
        }
    }
    mover.fillCard(look, scene.times);
    placeCard(look, scene, theme);
    return look;
}

} // namespace cb
