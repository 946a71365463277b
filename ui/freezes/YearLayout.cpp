// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/YearLayout.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr double reach = 4; ///< pixels beside an item that still mean it

/// Where an instant stands.
class YearScale
{
public:
    YearScale(const Span& year, const QRectF& canvas)
        : m_year(year)
        , m_canvas(canvas)
    {}

    double x(Instant at) const
    {
        const auto into = static_cast<double>(at.ms - m_year.start.ms);
        const double share = std::clamp(into / static_cast<double>(m_year.lengthMs()), 0.0, 1.0);
        return m_canvas.left() + share * m_canvas.width();
    }

private:
    const Span& m_year;
    const QRectF& m_canvas;
};

bool isTick(WindowKind kind)
{
    return kind == WindowKind::Maintenance || kind == WindowKind::Allow;
}

QRectF markRect(
    const YearLine& line,
    const YearMark& mark,
    const YearScale& scale,
    const QRectF& row,
    const YearMetrics& metrics)
{
    const double height = isTick(line.kind) ? metrics.tickHeight : metrics.barHeight;
    const double left = std::floor(scale.x(mark.span.start));
    const double right = std::max(std::ceil(scale.x(mark.span.end)), left + metrics.tickWidth);
    return {left, std::round(row.center().y() - height / 2), right - left, height};
}

void mirror(YearLayout& layout)
{
    const auto turn = [width = layout.area.width()](QRectF& rect) {
        rect.moveLeft(width - rect.right());
    };
    turn(layout.canvas);
    for (YearMonth& month : layout.months) {
        turn(month.head);
    }
    for (QRectF& title : layout.titles) {
        turn(title);
    }
    for (YearItem& item : layout.items) {
        turn(item.rect);
    }
    layout.now = layout.now < 0 ? -1 : layout.area.width() - layout.now;
}

} // namespace

double yearHeight(const FreezesContent& content, const YearMetrics& metrics)
{
    return metrics.headHeight + metrics.lineHeight * static_cast<double>(content.lines.size());
}

YearLayout layOutYear(
    const FreezesContent& content, double width, const YearMetrics& metrics, bool isMirrored)
{
    YearLayout layout;
    layout.area = {0, 0, width, yearHeight(content, metrics)};
    layout.canvas =
        layout.area.adjusted(std::min(metrics.titleWidth, width / 2), metrics.headHeight, 0, 0);
    const YearScale scale(content.span, layout.canvas);
    const QTimeZone zone = content.snapshot->zone();
    for (int month = 1; month <= 12; ++month) {
        const QDate first(content.year, month, 1);
        const double left = scale.x(WallTime::day(first, zone).start);
        const double right = scale.x(WallTime::day(first.addMonths(1), zone).start);
        layout.months.push_back(
            {month, QRectF(std::round(left), 0, right - left, metrics.headHeight)});
    }
    for (int i = 0; i < static_cast<int>(content.lines.size()); ++i) {
        const YearLine& line = content.lines[i];
        const QRectF row(0, metrics.headHeight + i * metrics.lineHeight, width, metrics.lineHeight);
        layout.titles.emplace_back(0, row.top(), layout.canvas.left(), row.height());
        for (int mark = 0; mark < static_cast<int>(line.marks.size()); ++mark) {
            layout.items.push_back(
                {markRect(line, line.marks[mark], scale, row, metrics), i, mark, -1});
        }
        for (int at = 0; at < static_cast<int>(line.exceptions.size()); ++at) {
            const double x = scale.x(line.exceptions[at].at);
            const double half = metrics.diamond / 2;
            layout.items.push_back(
                {QRectF(x - half, row.center().y() - half, metrics.diamond, metrics.diamond),
                 i,
                 -1,
                 at});
        }
    }
    if (content.span.contains(content.now)) {
        layout.now = std::round(scale.x(content.now));
    }
    if (isMirrored) {
        mirror(layout);
    }
    return layout;
}

int YearLayout::itemAt(QPointF position) const
{
    int best = -1;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        const QRectF& rect = items[static_cast<std::size_t>(i)].rect;
        if (rect.adjusted(-reach, -reach, reach, reach).contains(position)) {
            const bool isHit = rect.contains(position);
            best = best < 0 || isHit ? i : best;
        }
    }
    return best;
}

int YearLayout::next(int from, Qt::Key key) const
{
    const int count = static_cast<int>(items.size());
    if (count == 0) {
        return -1;
    }
    if (from < 0 || from >= count || key == Qt::Key_Home) {
        for (int i = 0; key != Qt::Key_Home && i < count; ++i) {
            if (items[static_cast<std::size_t>(i)].rect.right() >= now && now >= 0) {
                return i;
            }
        }
        return 0;
    }
    if (key == Qt::Key_End) {
        return count - 1;
    }
    const YearItem& current = items[static_cast<std::size_t>(from)];
    const double x = current.rect.center().x();
    const bool isAlong = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Down;
    int best = from;
    double bestDistance = -1;
    for (int i = 0; i < count; ++i) {
        const YearItem& item = items[static_cast<std::size_t>(i)];
        const double dx = item.rect.center().x() - x;
        const int lines = item.line - current.line;
        double distance = -1;
        if (isAlong && lines == 0 && i != from) {
            const bool isBehind = dx > 0 || (dx == 0 && i > from);
            distance = isBehind == isForward ? std::abs(dx) : -1;
        } else if (!isAlong && lines != 0 && (lines > 0) == isForward) {
            distance = std::abs(lines) * area.width() + std::abs(dx);
        }
        if (distance >= 0 && (bestDistance < 0 || distance < bestDistance)) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

int YearLayout::itemOf(const FreezesContent& content, WindowId window, Instant at) const
{
    int best = -1;
    qint64 bestDistance = 0;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        const YearItem& item = items[static_cast<std::size_t>(i)];
        if (item.isException()) {
            continue;
        }
        const YearMark& mark = content.lines[item.line].marks[item.mark];
        // What is over counts twice as far: the next one is meant.
        const qint64 ahead = mark.span.end.ms - at.ms;
        const qint64 distance = ahead >= 0 ? ahead : -2 * ahead;
        if (mark.window == window && (best < 0 || distance < bestDistance)) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace cb
