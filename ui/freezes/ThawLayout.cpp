// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/ThawLayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cb {
namespace {

constexpr double leastLabel = 22; ///< width of a day's label

/// 1, 2 or 5 times a power of ten, so that at most five steps reach the top.
int tickStep(int greatest)
{
    for (int power = 1;; power *= 10) {
        for (const int step : std::array{1, 2, 5}) {
            if (step * power * 5 >= greatest) {
                return step * power;
            }
        }
    }
}

int greatestOf(const Thaw& thaw)
{
    int greatest = static_cast<int>(std::ceil(thaw.usual));
    for (const ThawDay& day : thaw.days) {
        greatest = std::max({greatest, day.isFrozen ? 0 : day.load(), day.backlog});
    }
    return std::max(greatest, 1);
}

void mirror(ThawLayout& layout)
{
    const auto turn = [&layout](QRectF& rect) {
        rect.moveLeft(layout.area.left() + layout.area.right() - rect.right());
    };
    turn(layout.plot);
    turn(layout.frozen);
    for (QRectF& column : layout.columns) {
        turn(column);
    }
    for (QRectF& bar : layout.bars) {
        turn(bar);
    }
    for (QPointF& point : layout.points) {
        point.setX(layout.area.left() + layout.area.right() - point.x());
    }
}

} // namespace

int ThawLayout::dayAt(QPointF position) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].contains(position)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

ThawLayout layOutThaw(
    const Thaw& thaw, const QRectF& area, const ThawMetrics& metrics, bool isMirrored)
{
    ThawLayout layout;
    layout.area = area;
    layout.plot = area.adjusted(
        metrics.axisWidth, metrics.topRoom, -metrics.axisHeight / 2, -metrics.axisHeight);
    if (thaw.days.isEmpty() || layout.plot.width() <= 0 || layout.plot.height() <= 0) {
        return layout;
    }
    const int greatest = greatestOf(thaw);
    const int step = tickStep(greatest);
    const int top = (greatest + step - 1) / step * step;
    const auto y = [&layout, top](double value) {
        return layout.plot.bottom() - value / top * layout.plot.height();
    };
    for (int value = 0; value <= top; value += step) {
        layout.ticks.push_back({value, y(value)});
    }
    const double width = layout.plot.width() / static_cast<double>(thaw.days.size());
    const double bar = std::min(metrics.bar, width * 0.7);
    layout.labelEvery = std::max(1, static_cast<int>(std::ceil(leastLabel / width)));
    for (qsizetype i = 0; i < thaw.days.size(); ++i) {
        const ThawDay& day = thaw.days[i];
        const QRectF column(
            layout.plot.left() + static_cast<double>(i) * width,
            layout.plot.top(),
            width,
            layout.plot.height());
        layout.columns.push_back(column);
        layout.points.emplace_back(column.center().x(), y(day.backlog));
        const double barTop = y(day.load());
        const bool hasBar = !day.isFrozen && day.load() > 0;
        layout.bars.push_back(
            hasBar
                ? QRectF(column.center().x() - bar / 2, barTop, bar, layout.plot.bottom() - barTop)
                : QRectF());
        layout.frozen = day.isFrozen ? layout.frozen.united(column) : layout.frozen;
    }
    layout.usual = thaw.usual > 0 ? y(thaw.usual) : -1;
    if (isMirrored) {
        mirror(layout);
    }
    return layout;
}

} // namespace cb
