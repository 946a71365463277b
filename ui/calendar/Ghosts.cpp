// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/Ghosts.h"

#include "ui/calendar/BoxPainter.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr double monthGhost = 8; ///< height of a ghost at the foot of a day
constexpr double arrowHead = 5;

std::optional<Span> windowOf(const BaselineEntry& entry)
{
    const bool isWhole =
        entry.plannedStart && entry.plannedEnd && *entry.plannedStart <= *entry.plannedEnd;
    return isWhole ? std::optional(Span{*entry.plannedStart, *entry.plannedEnd}) : std::nullopt;
}

class GhostLayouter
{
public:
    GhostLayouter(
        const CalendarPage& page, const CalendarGeometry& geometry, const GhostRequest& request)
        : m_page(page)
        , m_geometry(geometry)
        , m_request(request)
    {
        for (int i = static_cast<int>(geometry.boxes.size()) - 1; i >= 0; --i) {
            const CalendarBox& box = geometry.boxes[static_cast<std::size_t>(i)];
            if (box.kind == BoxKind::Bar && box.item >= 0) {
                m_boxOfRow.insert(page.items[static_cast<std::size_t>(box.item)].row, i);
            }
        }
    }

    GhostPlan run()
    {
        for (const DiffRow& row : m_request.diff.rows) {
            const DiffChange& change = m_request.diff.changes[row.change];
            if (!m_request.isShown(change.id())) {
                continue;
            }
            if (row.kind == DiffKind::New) {
                if (const int box = boxOf(change.id()); box >= 0) {
                    m_plan.newBoxes.push_back(box);
                }
            } else if (row.kind == DiffKind::Moved || row.kind == DiffKind::Withdrawn) {
                addGhost(change, row.kind == DiffKind::Withdrawn);
            }
        }
        return std::move(m_plan);
    }

private:
    int boxOf(ChangeId change) const
    {
        return m_boxOfRow.value(m_page.changes().rowOf(change), -1);
    }

    /// The lane in which the change stood; nothing: it has none, or the page has no lanes.
    std::optional<int> laneOf(const BaselineEntry& then) const
    {
        const Directory& directory = *m_page.snapshot->directory;
        int row = noRow;
        switch (m_request.laneKind) {
        case LaneKind::Team:
            row = then.group ? directory.rowOf(*then.group) : noRow;
            break;
        case LaneKind::Service:
            row = then.service ? directory.rowOf(*then.service) : noRow;
            break;
        case LaneKind::Person:
            row = then.assignee ? directory.rowOf(*then.assignee) : noRow;
            break;
        }
        const auto lane =
            std::find_if(m_page.lanes.begin(), m_page.lanes.end(), [row](const PageLane& l) {
                return row != noRow && l.directoryRow == row;
            });
        return lane == m_page.lanes.end()
            ? std::nullopt
            : std::optional(static_cast<int>(lane - m_page.lanes.begin()));
    }

    void addGhost(const DiffChange& change, bool isWithdrawn)
    {
        const std::optional<Span> window =
            change.then ? windowOf(*change.then) : std::optional<Span>();
        if (!window || !window->overlaps(m_page.range)) {
            return;
        }
        int lane = -1;
        if (!m_page.lanes.empty()) {
            const std::optional<int> found = laneOf(*change.then);
            if (!found) {
                return;
            }
            lane = *found;
        }
        Ghost ghost;
        ghost.change = change.id();
        ghost.number = change.shown().number;
        ghost.isWithdrawn = isWithdrawn;
        ghost.box = isWithdrawn ? -1 : boxOf(change.id());
        ghost.rects = m_geometry.outlines(*window, m_request.zone, lane, m_request.metrics.bar);
        if (m_geometry.movesByDays()) {
            standAtTheFoot(ghost.rects);
        }
        if (!ghost.rects.empty()) {
            m_plan.ghosts.push_back(std::move(ghost));
        }
    }

    /// In a month the bars fill a day from its head: ghosts stand at its foot.
    void standAtTheFoot(std::vector<QRectF>& rects) const
    {
        for (QRectF& rect : rects) {
            const int cell = m_geometry.cellAt(QPointF(rect.left() + 1, rect.center().y()));
            if (cell >= 0) {
                const double foot = m_geometry.cells[static_cast<std::size_t>(cell)].rect.bottom();
                rect = {rect.left(), foot - monthGhost - 2, rect.width(), monthGhost};
            }
        }
    }

    const CalendarPage& m_page;
    const CalendarGeometry& m_geometry;
    const GhostRequest& m_request;
    QHash<int, int> m_boxOfRow;
    GhostPlan m_plan;
};

/// The point of a rectangle's edge on the way from its middle to `to`.
QPointF edgeTowards(const QRectF& rect, QPointF to)
{
    const QPointF from = rect.center();
    const double dx = to.x() - from.x();
    const double dy = to.y() - from.y();
    const double tx = dx == 0 ? 1e9 : rect.width() / 2 / std::abs(dx);
    const double ty = dy == 0 ? 1e9 : rect.height() / 2 / std::abs(dy);
    const double t = std::min({tx, ty, 1.0});
    return {from.x() + t * dx, from.y() + t * dy};
}

void paintArrow(QPainter& painter, const QRectF& from, const QRectF& to, const Theme& theme)
{
    const QPointF start = edgeTowards(from, to.center());
    const QPointF end = edgeTowards(to, from.center());
    const double angle = std::atan2(end.y() - start.y(), end.x() - start.x());
    const double head = theme.px(arrowHead);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 1));
    painter.drawLine(start, end);
    for (const double side : {-0.45, 0.45}) {
        painter.drawLine(
            end,
            QPointF(
                end.x() - head * std::cos(angle + side), end.y() - head * std::sin(angle + side)));
    }
}

void paintNumber(QPainter& painter, const Ghost& ghost, const Theme& theme)
{
    QFont font = theme.figureFont(TextRole::Caption);
    font.setStrikeOut(ghost.isWithdrawn);
    const QFontMetricsF metrics(font);
    const QRectF& rect = ghost.rects.front();
    const double pad = theme.metrics().spacing.s1;
    const QRectF line(
        rect.left() + pad,
        rect.bottom() - metrics.height() - 1,
        rect.width() - 2 * pad,
        metrics.height());
    if (rect.height() < metrics.height() + 2 || line.width() < metrics.horizontalAdvance(u'0') * 4)
    {
        return;
    }
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Text3));
    painter.drawText(
        line,
        Qt::AlignTrailing | Qt::AlignVCenter,
        metrics.elidedText(ghost.number, Qt::ElideRight, line.width()));
}

} // namespace

GhostPlan layoutGhosts(
    const CalendarPage& page, const CalendarGeometry& geometry, const GhostRequest& request)
{
    return GhostLayouter(page, geometry, request).run();
}

void paintGhosts(
    QPainter& painter, const GhostPlan& plan, const CalendarGeometry& geometry, const Theme& theme)
{
    painter.save();
    for (const Ghost& ghost : plan.ghosts) {
        for (const QRectF& rect : ghost.rects) {
            paintOrigin(painter, rect, theme);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        paintNumber(painter, ghost, theme);
        if (ghost.box >= 0) {
            const QRectF& now = geometry.boxes[static_cast<std::size_t>(ghost.box)].rect;
            if (!now.intersects(ghost.rects.front())) {
                paintArrow(painter, ghost.rects.front(), now, theme);
            }
        }
    }
    painter.restore();
}

void paintNewMarks(
    QPainter& painter,
    const GhostPlan& plan,
    const CalendarGeometry& geometry,
    BoxRegion region,
    const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = theme.metrics().sign.small;
    for (const int index : plan.newBoxes) {
        const CalendarBox& box = geometry.boxes[static_cast<std::size_t>(index)];
        if (box.region != region) {
            continue;
        }
        const double x =
            geometry.rightToLeft ? box.rect.left() - side / 3 : box.rect.right() - side * 2 / 3;
        const QRectF disc(x, box.rect.top() - side / 3, side, side);
        painter.setPen(QPen(theme.color(ColorRole::Canvas), 1));
        painter.setBrush(theme.color(ColorRole::Accent));
        painter.drawEllipse(disc);
        const double inset = side / 5;
        Icons::paint(
            painter,
            disc.adjusted(inset, inset, -inset, -inset),
            Icon::Plus,
            theme.color(ColorRole::OnAccent));
    }
    painter.restore();
}

} // namespace cb
