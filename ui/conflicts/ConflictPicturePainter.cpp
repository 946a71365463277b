// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictPicture.h"
#include "ui/theme/Signs.h"

#include <QPainter>
#include <QStyle>

namespace cb {
namespace {

void paintLabel(
    QPainter& painter,
    const ConflictPictureLayout::Label& label,
    const QFont& font,
    const QColor& color)
{
    if (label.rect.isNull() || label.text.isEmpty()) {
        return;
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(
        label.rect,
        static_cast<int>(
            QStyle::visualAlignment(painter.layoutDirection(), label.alignment) | Qt::AlignAbsolute)
            | Qt::TextSingleLine,
        label.text);
}

/// A bar with a 2 px edge in the colour of the conflict, open where it goes on.
void paintBar(
    QPainter& painter,
    const ConflictPictureLayout& layout,
    const ConflictPictureLayout::Row& row,
    const Theme& theme)
{
    const QColor edge = theme.conflict(layout.blocks).fg;
    const double radius = theme.metrics().radius.bar;
    const double beyond = 2 * radius + 2;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const bool cutsLeft = isMirrored ? row.isCutAfter : row.isCutBefore;
    const bool cutsRight = isMirrored ? row.isCutBefore : row.isCutAfter;
    const QRectF whole = row.bar.adjusted(cutsLeft ? -beyond : 0, 0, cutsRight ? beyond : 0, 0);
    painter.save();
    painter.setClipRect(row.bar, Qt::IntersectClip);
    if (row.kind == ConflictPictureSide::Kind::Freeze) {
        signs::paintFreezeBand(painter, row.bar, theme);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChange = row.kind == ConflictPictureSide::Kind::Change;
    painter.setPen(QPen(edge, 2));
    painter.setBrush(
        row.kind == ConflictPictureSide::Kind::Freeze ? QBrush(Qt::NoBrush)
            : isChange                                ? QBrush(theme.state(row.state).fill)
                                                      : QBrush(theme.color(ColorRole::Sunken)));
    painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
    if (!row.stripe.isNull()) {
        painter.fillRect(row.stripe, theme.risk(static_cast<RiskLevel>(row.risk - 1)).fg);
    }
}

void paintBackout(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    painter.save();
    QPen pen(theme.color(ColorRole::Text2), 1);
    pen.setDashPattern({2, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

void paintConflictPicture(
    QPainter& painter, const ConflictPictureLayout& layout, const Theme& theme)
{
    const ConflictColors colors = theme.conflict(layout.blocks);
    const QFont& small = theme.figureFont(TextRole::Small);
    painter.fillRect(layout.overlap, colors.fill);
    for (const double x : layout.lines) {
        painter.fillRect(
            QRectF(x, layout.plot.top(), 1, layout.plot.height()), theme.color(ColorRole::Border));
    }
    for (const ConflictPictureLayout::Label& time : layout.times) {
        paintLabel(painter, time, small, theme.color(ColorRole::Text2));
    }
    for (const ConflictPictureLayout::Row& row : layout.rows) {
        if (!row.backout.isNull()) {
            paintBackout(painter, row.backout, theme);
        }
        paintBar(painter, layout, row, theme);
        paintLabel(painter, row.label, small, theme.color(ColorRole::Text));
        paintLabel(painter, row.backoutText, small, theme.color(ColorRole::Text2));
    }
    paintLabel(painter, layout.overlapText, Fonts::semibold(small), colors.fg);
}

} // namespace cb
