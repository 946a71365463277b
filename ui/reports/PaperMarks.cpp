// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PaperMarks.h"

#include "ui/theme/Signs.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cb::marks {

namespace {

constexpr qreal borderWidth = 0.75;
constexpr qreal hitWidth = 1.5;
constexpr qreal radius = 1.2;
constexpr qreal stripeWidth = 2.4;

/// The outline, open where the bar goes on.
QPainterPath outline(const QRectF& box, BarEnds ends)
{
    QPainterPath path;
    if (!ends.opensBefore && !ends.opensAfter) {
        path.addRoundedRect(box, radius, radius);
        return path;
    }
    if (ends.opensAfter) {
        path.moveTo(box.topRight());
        path.lineTo(box.topLeft());
        if (ends.opensBefore) {
            path.moveTo(box.bottomLeft());
        } else {
            path.lineTo(box.bottomLeft());
        }
        path.lineTo(box.bottomRight());
    } else {
        path.moveTo(box.topLeft());
        path.lineTo(box.topRight());
        path.lineTo(box.bottomRight());
        path.lineTo(box.bottomLeft());
    }
    return path;
}

} // namespace

void paintBar(
    QPainter& painter, const QRectF& box, const ReportBar& bar, BarEnds ends, const Theme& theme)
{
    const StateColors colors = theme.state(bar.state);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRect(box);
    if (bar.risk && !ends.opensBefore) {
        painter.setBrush(theme.risk(*bar.risk).fg);
        painter.drawRect(
            QRectF(box.left(), box.top(), std::min(stripeWidth, box.width() / 2), box.height()));
    }
    const qreal width = bar.isHit ? hitWidth : borderWidth;
    QPen pen(bar.isHit ? theme.conflict(true).fg : colors.line, width, Qt::SolidLine, Qt::FlatCap);
    if (isUndecided(bar.state)) {
        pen.setDashPattern({2 / width * 0.75, 1.4 / width * 0.75});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter.drawPath(outline(box.adjusted(inset, inset, -inset, -inset), ends));
}

void paintBand(
    QPainter& painter,
    const QRectF& area,
    const ReportBand& band,
    QPointF origin,
    const Theme& theme)
{
    if (band.isFreeze) {
        signs::paintFreezeBand(painter, area, theme, origin);
    } else {
        signs::paintMaintenanceBand(painter, area, theme, origin);
    }
}

qreal positionIn(Span span, Instant at, qreal left, qreal width)
{
    const qreal share =
        static_cast<qreal>(at.ms - span.start.ms) / static_cast<qreal>(span.lengthMs());
    return left + width * std::clamp(share, 0.0, 1.0);
}

} // namespace cb::marks
