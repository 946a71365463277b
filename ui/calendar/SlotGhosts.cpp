// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SlotGhosts.h"

#include "core/domain/WallTime.h"
#include "core/policy/MoveProposals.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::SlotGhosts)
};

/// The same time of the wall on another day.
Span onDay(const Span& span, QDate day, const QTimeZone& zone)
{
    const LocalTime start = WallTime::toLocal(span.start, zone);
    const Instant moved = WallTime::toInstant({day, start.time}, zone);
    return {moved, moved.plusMs(span.lengthMs())};
}

/// At the edge of the first or last day, where the time of the day is.
void placeAtEdge(
    SlotGhost& ghost,
    const Span& span,
    const CalendarGeometry& geometry,
    const SlotGhostRequest& request)
{
    const QTimeZone& zone = request.times.zone();
    const CalendarCell& cell = ghost.side < 0 ? geometry.cells.front() : geometry.cells.back();
    const std::vector<QRectF> rects =
        geometry.outlines(onDay(span, cell.day, zone), zone, request.lane, request.barHeight);
    if (rects.empty()) {
        return;
    }
    ghost.text = Words::tr("%1, %2", "day, time")
                     .arg(
                         request.times.day(WallTime::toLocal(span.start, zone).date),
                         request.times.time(span.start));
    const bool isAtLeft = (ghost.side < 0) != geometry.rightToLeft;
    ghost.text = isAtLeft ? u"← %1"_s.arg(ghost.text) : u"%1 →"_s.arg(ghost.text);
    const QFontMetricsF metrics(request.theme.figureFont(TextRole::Strong));
    const double pad = request.theme.metrics().spacing.s2;
    const double width =
        metrics.horizontalAdvance(ghost.text) + metrics.height() + request.theme.px(6) + 2 * pad;
    QRectF rect = rects.front();
    rect.setHeight(metrics.height() + pad);
    if (isAtLeft) {
        rect.setWidth(std::max(rect.width(), width));
    } else {
        rect.setLeft(rect.right() - std::max(rect.width(), width));
    }
    ghost.rects = {rect};
}

/// Its number in a box, and its text beside it where there is room.
void paintWords(QPainter& painter, const SlotGhost& ghost, const QRectF& rect, const Theme& theme)
{
    const QFont& font = theme.figureFont(TextRole::Strong);
    const QFontMetricsF metrics(font);
    const double pad = theme.metrics().spacing.s1;
    const double side = std::min(metrics.height(), rect.height() - 2);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF box(
        isMirrored ? rect.right() - pad - side : rect.left() + pad,
        rect.top() + std::min(pad, (rect.height() - side) / 2),
        side,
        side);
    painter.setFont(font);
    painter.setPen(QPen(theme.color(ColorRole::Good), 1));
    painter.setBrush(theme.color(ColorRole::Canvas));
    painter.drawRoundedRect(box, theme.metrics().radius.bar, theme.metrics().radius.bar);
    painter.drawText(box, Qt::AlignCenter, QString::number(ghost.number));
    const double room = rect.width() - side - 3 * pad;
    if (room > metrics.averageCharWidth() * 4) {
        const QRectF text(
            isMirrored ? rect.left() + pad : box.right() + pad, box.top(), room, side);
        const QString words = metrics.elidedText(ghost.text, Qt::ElideRight, room);
        const double width = metrics.horizontalAdvance(words);
        // The title of a bar below would stand between its letters.
        QRectF ground(text.left(), text.top(), width, text.height());
        if (isMirrored) {
            ground.moveRight(text.right());
        }
        painter.fillRect(ground.adjusted(-1, 0, 1, 0), theme.color(ColorRole::GoodFill));
        painter.drawText(
            text,
            static_cast<int>(Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)),
            words);
    }
}

} // namespace

std::vector<SlotGhost> layoutSlotGhosts(
    const CalendarGeometry& geometry, const SlotGhostRequest& request)
{
    std::vector<SlotGhost> ghosts;
    if (geometry.cells.empty()) {
        return ghosts;
    }
    const QTimeZone& zone = request.times.zone();
    for (const Slot& slot : request.windows) {
        SlotGhost ghost;
        ghost.number = static_cast<int>(ghosts.size()) + 1;
        ghost.text =
            Words::tr("Free %1–%2")
                .arg(request.times.time(slot.window.start), request.times.time(slot.window.end));
        ghost.rects = geometry.outlines(slot.window, zone, request.lane, request.barHeight);
        if (ghost.rects.empty()) {
            const QDate day = WallTime::toLocal(slot.window.start, zone).date;
            ghost.side = day < geometry.cells.front().day ? -1 : 1;
            placeAtEdge(ghost, slot.window, geometry, request);
        }
        ghosts.push_back(std::move(ghost));
    }
    return ghosts;
}

void paintSlotGhosts(QPainter& painter, const std::vector<SlotGhost>& ghosts, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = theme.color(ColorRole::GoodFill);
    fill.setAlphaF(0.6F); // bars below stay readable
    for (const SlotGhost& ghost : ghosts) {
        for (const QRectF& rect : ghost.rects) {
            painter.setPen(
                QPen(theme.color(ColorRole::Good), theme.metrics().line.focus, Qt::DashLine));
            painter.setBrush(fill);
            painter.drawRoundedRect(
                rect.adjusted(1, 1, -1, -1),
                theme.metrics().radius.bar,
                theme.metrics().radius.bar);
        }
        if (!ghost.rects.empty()) {
            paintWords(painter, ghost, ghost.rects.front(), theme);
        }
    }
    painter.restore();
}

std::vector<ProposedWindow> proposedWindows(const BoardSnapshot& snapshot, const Span& range)
{
    std::vector<ProposedWindow> windows;
    for (const MoveProposal& proposal : pendingProposals(snapshot)) {
        const Span window{*proposal.toStart, *proposal.toEnd};
        if (window.overlaps(range)) {
            windows.push_back({snapshot.changes->rowOf(proposal.change), window});
        }
    }
    return windows;
}

std::vector<SlotGhost> layoutProposals(
    const CalendarGeometry& geometry,
    const std::vector<ProposedWindow>& windows,
    const BoardSnapshot& snapshot,
    const QTimeZone& zone,
    double barHeight,
    const std::function<std::optional<int>(int row)>& laneOf)
{
    std::vector<SlotGhost> ghosts;
    for (const ProposedWindow& proposed : windows) {
        const std::optional<int> lane = laneOf(proposed.row);
        if (!lane) {
            continue;
        }
        SlotGhost ghost;
        ghost.text =
            Words::tr("%1 proposed", "a window").arg(snapshot.changes->numbers.at(proposed.row));
        ghost.rects = geometry.outlines(proposed.window, zone, *lane, barHeight);
        if (!ghost.rects.empty()) {
            ghosts.push_back(std::move(ghost));
        }
    }
    return ghosts;
}

void paintProposals(QPainter& painter, const std::vector<SlotGhost>& ghosts, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont& font = theme.font(TextRole::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setBrush(Qt::NoBrush);
    const double pad = theme.metrics().spacing.s1;
    for (const SlotGhost& ghost : ghosts) {
        painter.setPen(
            QPen(theme.color(ColorRole::Accent), theme.metrics().line.strong, Qt::DashLine));
        for (const QRectF& rect : ghost.rects) {
            painter.drawRoundedRect(
                rect.adjusted(1, 1, -1, -1),
                theme.metrics().radius.bar,
                theme.metrics().radius.bar);
        }
        const QRectF text = ghost.rects.front().adjusted(pad, 1, -pad, -1);
        painter.drawText(
            QRectF(text.left(), text.top(), text.width(), metrics.height()),
            static_cast<int>(Qt::AlignLeading | Qt::AlignTop),
            metrics.elidedText(ghost.text, Qt::ElideRight, text.width()));
    }
    painter.restore();
}

} // namespace cb
