// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarGeometry.h"

#include "core/schedule/DayCells.h"

#include <algorithm>
#include <limits>

namespace cb {
namespace {

double gapBetween(double aFrom, double aTo, double bFrom, double bTo)
{
    return std::max({0.0, bFrom - aTo, aFrom - bTo});
}

/// How far a box is in a direction; nothing where it does not lie there.
std::optional<double> distance(const QRectF& from, const QRectF& to, Qt::Key direction)
{
    const QPointF a = from.center();
    const QPointF b = to.center();
    constexpr double sidewaysWeight = 4;
    const bool isVertical = direction == Qt::Key_Up || direction == Qt::Key_Down;
    const double along = isVertical ? b.y() - a.y() : b.x() - a.x();
    const double ahead = direction == Qt::Key_Up || direction == Qt::Key_Left ? -along : along;
    constexpr double least = 1;
    if (ahead < least) {
        return std::nullopt;
    }
    const double sideways = isVertical
        ? gapBetween(from.left(), from.right(), to.left(), to.right())
        : gapBetween(from.top(), from.bottom(), to.top(), to.bottom());
    const double slant = isVertical ? qAbs(b.x() - a.x()) : qAbs(b.y() - a.y());
    constexpr double slantWeight = 0.01;
    return ahead + sidewaysWeight * sideways + slantWeight * slant;
}

} // namespace

std::optional<CalendarHit> CalendarGeometry::hit(
    QPointF point, BoxRegion region, double edgeGrip) const
{
    for (auto i = boxes.size(); i-- > 0;) {
        const CalendarBox& box = boxes[i];
        if (box.region != region || !box.rect.contains(point)) {
            continue;
        }
        CalendarHit found{static_cast<int>(i), MovePart::Whole};
        if (box.kind == BoxKind::Bar) {
            const bool isUpright = axis && box.region == BoxRegion::Body;
            const double length = isUpright ? box.rect.height() : box.rect.width();
            const double grip = std::min(edgeGrip, length / 4);
            double fromStart = isUpright ? point.y() - box.rect.top() : point.x() - box.rect.left();
            if (!isUpright && rightToLeft) {
                fromStart = length - fromStart;
            }
            if (fromStart < grip && !box.continuesBefore) {
                found.part = MovePart::Start;
            } else if (fromStart > length - grip && !box.continuesAfter) {
                found.part = MovePart::End;
            }
        }
        return found;
    }
    return std::nullopt;
}

int CalendarGeometry::cellAt(QPointF point, BoxRegion region) const
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QRectF& rect = region == BoxRegion::Head ? cells[i].head : cells[i].rect;
        if (rect.contains(point)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int CalendarGeometry::cellOfDay(QDate day) const
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].day == day) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

std::optional<CalendarMoment> CalendarGeometry::momentAt(QPointF point) const
{
    int nearest = -1;
    double best = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QRectF rect = axis ? cells[i].rect : cells[i].rect.united(cells[i].head);
        const double dx = gapBetween(rect.left(), rect.right(), point.x(), point.x());
        const double dy = gapBetween(rect.top(), rect.bottom(), point.y(), point.y());
        if (dx + dy < best) {
            best = dx + dy;
            nearest = static_cast<int>(i);
        }
    }
    if (nearest < 0) {
        return std::nullopt;
    }
    const CalendarCell& cell = cells[static_cast<std::size_t>(nearest)];
    if (!axis) {
        return CalendarMoment{cell.span.start, cell.day, nearest};
    }
    const double y = std::clamp(point.y(), cell.rect.top(), cell.rect.bottom());
    const auto place = static_cast<qint64>((y - cell.rect.top()) / pixelsPerMs);
    return CalendarMoment{axis->instantAt(cell.column, place), cell.day, nearest};
}

double CalendarGeometry::yOf(int cell, Instant instant, bool asEnd) const
{
    const CalendarCell& found = cells[static_cast<std::size_t>(cell)];
    return found.rect.top()
        + static_cast<double>(axis->placeOf(found.column, instant, asEnd)) * pixelsPerMs;
}

std::vector<QRectF> CalendarGeometry::outlines(
    const Span& span, const QTimeZone& zone, int lane, double barHeight) const
{
    std::vector<QRectF> rects;
    const DayRange days = dayCells(span, zone);
    int row = -1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const CalendarCell& cell = cells[i];
        if (axis) {
            if (!cell.span.overlaps(span) || (lane >= 0 && cell.lane != lane)) {
                continue;
            }
            const int index = static_cast<int>(i);
            const double top = yOf(index, span.start);
            const double bottom = yOf(index, span.end, true);
            rects.emplace_back(
                cell.rect.left() + 2, top, cell.rect.width() - 4, std::max(bottom - top, 2.0));
            continue;
        }
        if (cell.day < days.first || cell.day > days.last) {
            continue;
        }
        const QRectF piece(
            cell.rect.left() + 2, cell.head.bottom(), cell.rect.width() - 4, barHeight);
        if (cell.row == row) {
            rects.back() = rects.back().united(piece);
        } else {
            rects.push_back(piece);
            row = cell.row;
        }
    }
    return rects;
}

int CalendarGeometry::neighbour(int box, Qt::Key direction) const
{
    const CalendarBox& from = boxes[static_cast<std::size_t>(box)];
    int nearest = -1;
    double best = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const CalendarBox& to = boxes[i];
        const bool isSame = to.kind == from.kind && to.item == from.item && to.item >= 0;
        if (isSame || static_cast<int>(i) == box || to.kind == BoxKind::Band) {
            continue;
        }
        const auto far = distance(from.rect, to.rect, direction);
        if (far && *far < best) {
            best = *far;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void CalendarGeometry::mirror()
{
    rightToLeft = true;
    const auto turn = [width = size.width()](QRectF& rect) {
        if (!rect.isNull()) {
            rect.moveLeft(width - rect.right());
        }
    };
    turn(body);
    for (CalendarCell& cell : cells) {
        turn(cell.rect);
        turn(cell.head);
    }
    for (CalendarBox& box : boxes) {
        turn(box.rect);
    }
    for (CalendarBox& box : actuals) {
        turn(box.rect);
    }
    for (CalendarBand& band : bands) {
        turn(band.rect);
        turn(band.label);
    }
    for (QRectF& rect : weekNumbers) {
        turn(rect);
    }
}

} // namespace cb
