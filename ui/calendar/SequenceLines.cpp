// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SequenceLines.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace cb {
namespace {

constexpr double step = 4; ///< off a bar before the line turns
constexpr double tip = 4; ///< length of the point
constexpr double tipHalf = 3;
constexpr double thin = 1;
constexpr double wide = 2;
constexpr std::size_t mostLines = 120; ///< more can't be followed

/// The first and last box of each item of the body; null where there is none.
struct Ends
{
    QRectF first;
    QRectF last;
};

std::vector<Ends> endsOf(const CalendarPage& page, const CalendarGeometry& geometry)
{
    std::vector<Ends> ends(page.items.size());
    for (const CalendarBox& box : geometry.boxes) {
        if (box.kind != BoxKind::Bar || box.region != BoxRegion::Body) {
            continue;
        }
        Ends& own = ends[static_cast<std::size_t>(box.item)];
        if (!box.continuesBefore) {
            own.first = box.rect;
        }
        if (!box.continuesAfter) {
            own.last = box.rect;
        }
    }
    return ends;
}

/// Straight down where the follower stands below; else along the edge of its column.
QPolygonF pathOf(const QRectF& before, const QRectF& after, bool isRightToLeft)
{
    const QPointF from(std::round(before.center().x()), before.bottom());
    const QPointF to(std::round(after.center().x()), after.top());
    if (to.y() >= from.y() + 2 * step) {
        const double turn = to.y() - step;
        return from.x() == to.x()
            ? QPolygonF{{from, to}}
            : QPolygonF{{from, QPointF(from.x(), turn), QPointF(to.x(), turn), to}};
    }
    const double beside = isRightToLeft ? after.right() + step / 2 : after.left() - step / 2;
    const double low = from.y() + step;
    const double high = to.y() - step;
    return QPolygonF{
        {from,
         QPointF(from.x(), low),
         QPointF(beside, low),
         QPointF(beside, high),
         QPointF(to.x(), high),
         to}};
}

} // namespace

std::vector<SequenceLine> sequenceLines(const CalendarPage& page, const CalendarGeometry& geometry)
{
    const SequencePlan* plan = page.sequences.get();
    if (!geometry.axis || !plan || plan->index.changes() != page.snapshot->changes) {
        return {};
    }
    const std::vector<Ends> ends = endsOf(page, geometry);
    QHash<int, int> itemOf;
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        itemOf.insert(page.items[i].row, static_cast<int>(i));
    }
    std::vector<SequenceLine> lines;
    for (std::size_t i = 0; i < page.items.size() && lines.size() < mostLines; ++i) {
        const int row = page.items[i].row;
        for (const qint32 predecessor : plan->index.predecessorsOf(row)) {
            const auto before = itemOf.constFind(predecessor);
            if (before == itemOf.constEnd() || ends[i].first.isNull()
                || ends[static_cast<std::size_t>(*before)].last.isNull())
            {
                continue;
            }
            const CalendarItem& first = page.items[static_cast<std::size_t>(*before)];
            SequenceLine line;
            line.before = *before;
            line.after = static_cast<int>(i);
            line.path = pathOf(
                ends[static_cast<std::size_t>(*before)].last, ends[i].first, geometry.rightToLeft);
            line.isCritical = plan->isCriticalLink(predecessor, row);
            line.isBroken = page.items[i].span.start < first.span.end;
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<SequenceLine> linesThrough(
    const std::vector<SequenceLine>& lines, const std::vector<int>& items)
{
    QSet<int> reached(items.begin(), items.end());
    for (bool isGrowing = !reached.isEmpty(); isGrowing;) {
        const auto before = reached.size();
        for (const SequenceLine& line : lines) {
            if (reached.contains(line.before) || reached.contains(line.after)) {
                reached << line.before << line.after;
            }
        }
        isGrowing = reached.size() > before;
    }
    std::vector<SequenceLine> through;
    std::copy_if(
        lines.begin(), lines.end(), std::back_inserter(through), [&](const SequenceLine& line) {
            return line.isBroken || reached.contains(line.before);
        });
    return through;
}

void paintSequenceLines(
    QPainter& painter, const std::vector<SequenceLine>& lines, const Theme& theme)
{
    if (lines.empty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SequenceLine& line : lines) {
        const QColor& color = theme.color(
            line.isBroken         ? ColorRole::Bad
                : line.isCritical ? ColorRole::Text2
                                  : ColorRole::BorderStrong);
        QPen pen(color, line.isCritical ? wide : thin);
        pen.setCapStyle(Qt::FlatCap);
        if (line.isBroken) {
            constexpr double dot = 1;
            constexpr double space = 2;
            pen.setDashPattern({dot, space});
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line.path);
        const QPointF end = line.path.last();
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(
            QPolygonF{{end, end + QPointF(-tipHalf, -tip), end + QPointF(tipHalf, -tip)}});
    }
    painter.restore();
}

} // namespace cb
