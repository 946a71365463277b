// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/BoxPainter.h"

#include "ui/calendar/BoxPixmaps.h"
#include "ui/theme/SignPixmaps.h"
#include "ui/theme/Signs.h"

#include <QPainter>
#include <QPainterPath>

namespace cb {
namespace {

/// Which edges of a bar are cut: no rounding and no border there.
struct Cuts
{
    bool left = false;
    bool right = false;
    bool top = false;
    bool bottom = false;

    bool any() const { return left || right || top || bottom; }
};

Cuts cutsOf(const BoxLabel& label, Qt::LayoutDirection direction)
{
    Cuts cuts;
    if (label.isUpright) {
        cuts.top = label.cutsBefore;
        cuts.bottom = label.cutsAfter;
    } else if (direction == Qt::RightToLeft) {
        cuts.right = label.cutsBefore;
        cuts.left = label.cutsAfter;
    } else {
        cuts.left = label.cutsBefore;
        cuts.right = label.cutsAfter;
    }
    return cuts;
}

/// Grows a rectangle over its cut edges, so that clipping it gives straight, open ends.
QRectF opened(const QRectF& rect, const Cuts& cuts, double by)
{
    return rect.adjusted(
        cuts.left ? -by : 0, cuts.top ? -by : 0, cuts.right ? by : 0, cuts.bottom ? by : 0);
}

/// The leading end of a rounded rectangle.
QPainterPath stripePath(const QRectF& whole, double width, double radius, bool isLeft)
{
    const double outer = isLeft ? whole.left() : whole.right();
    const double inner = isLeft ? outer + width : outer - width;
    const double bend = isLeft ? outer + radius : outer - radius;
    QPainterPath path(QPointF(inner, whole.top()));
    path.lineTo(bend, whole.top());
    path.quadTo(QPointF(outer, whole.top()), QPointF(outer, whole.top() + radius));
    path.lineTo(outer, whole.bottom() - radius);
    path.quadTo(QPointF(outer, whole.bottom()), QPointF(bend, whole.bottom()));
    path.lineTo(inner, whole.bottom());
    path.closeSubpath();
    return path;
}

void paintFrame(QPainter& painter, const BoxLabel& label, const BoxLook& look, const Theme& theme)
{
    const Cuts cuts = cutsOf(label, painter.layoutDirection());
    const double radius = theme.metrics().radius.bar;
    QPen pen(label.line, 1);
    if (look.isMoving) {
        pen = QPen(theme.color(ColorRole::Accent), 2);
    } else if (look.hit != BoxHit::None) {
        pen = QPen(theme.conflict(look.hit == BoxHit::Blocks).fg, 2);
    } else if (look.isHovered) {
        pen.setColor(theme.color(ColorRole::Text2));
    }
    const bool isPlain = !look.isMoving && look.hit == BoxHit::None;
    if (label.isDashed && isPlain) {
        pen.setDashPattern({3, 2});
        pen.setCapStyle(Qt::FlatCap);
    }
    if (!cuts.any() && isPlain) {
        BarFrame frame;
        frame.rect = label.rect;
        frame.fill = label.fill;
        frame.line = pen.color();
        frame.stripe = label.stripe.isNull() ? QColor() : label.stripeColor;
        frame.stripeWidth = label.stripe.width();
        frame.radius = radius;
        frame.isDashed = label.isDashed;
        frame.isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        if (paintFrameFast(painter, frame)) {
            return;
        }
    }
    painter.save();
    if (cuts.any()) {
        painter.setClipRect(label.rect, Qt::IntersectClip);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = opened(label.rect, cuts, 2 * radius);
    const double half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(label.fill);
    painter.drawRoundedRect(whole.adjusted(half, half, -half, -half), radius, radius);
    if (!label.stripe.isNull()) {
        const bool isLeft = painter.layoutDirection() != Qt::RightToLeft;
        painter.fillPath(
            stripePath(whole, label.stripe.width(), radius, isLeft), label.stripeColor);
    }
    painter.restore();
}

void paintRing(QPainter& painter, const QRectF& rect, const QColor& color, const Theme& theme)
{
    const double width = theme.metrics().line.focus;
    const double off = theme.metrics().target.focusOffset + width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const double radius = theme.metrics().radius.bar + off;
    painter.drawRoundedRect(rect.adjusted(-off, -off, off, off), radius, radius);
    painter.restore();
}

void paintMark(QPainter& painter, const BoxLabel& label, const BoxLook& look, const Theme& theme)
{
    if (look.isHovered) {
        painter.fillRect(label.rect, theme.color(ColorRole::Hover));
    }
    if (label.isIncident) {
        signpixmaps::paintIncident(painter, label.sign, label.priority, theme);
    } else {
        signpixmaps::paintOutcome(painter, label.sign, label.outcome, theme);
    }
    paintText(painter, label.title);
}

/// Small triangles that say that a bar goes on beyond a cut edge.
void paintContinuations(QPainter& painter, const BoxLabel& label)
{
    if (label.isUpright || (!label.cutsBefore && !label.cutsAfter)) {
        return;
    }
    const Cuts cuts = cutsOf(label, painter.layoutDirection());
    constexpr double size = 3.5;
    const double middle = label.rect.center().y();
    const auto triangle = [&](double tip, double base) {
        QPainterPath path;
        path.moveTo(tip, middle);
        path.lineTo(base, middle - size);
        path.lineTo(base, middle + size);
        path.closeSubpath();
        painter.fillPath(path, label.line);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (cuts.left) {
        triangle(label.rect.left() + 1, label.rect.left() + 1 + size);
    }
    if (cuts.right) {
        triangle(label.rect.right() - 1, label.rect.right() - 1 - size);
    }
    painter.restore();
}

} // namespace

void paintText(QPainter& painter, const LabelText& text)
{
    if (!text.isShown()) {
        return;
    }
    painter.setFont(text.font);
    painter.setPen(text.color);
    painter.drawStaticText(text.rect.topLeft(), text.text);
    if (text.isStruckOut) {
        const double y = std::round(text.rect.center().y()) + 0.5;
        painter.drawLine(QPointF(text.rect.left(), y), QPointF(text.rect.right(), y));
    }
}

void paintBox(QPainter& painter, const BoxLabel& label, const BoxLook& look, const Theme& theme)
{
    if (label.kind == BoxKind::Mark) {
        paintMark(painter, label, look, theme);
    } else if (label.kind == BoxKind::More) {
        if (look.isHovered) {
            painter.fillRect(label.rect, theme.color(ColorRole::Hover));
        }
        paintText(painter, label.title);
    } else {
        if (look.isMoving) {
            constexpr double canvasGap = 3;
            painter.fillRect(
                label.rect.adjusted(-canvasGap, -canvasGap, canvasGap, canvasGap),
                theme.color(ColorRole::Canvas));
        }
        paintFrame(painter, label, look, theme);
        paintContinuations(painter, label);
        paintBarSigns(painter, label, theme);
        for (const LabelText* text : {&label.time, &label.title, &label.second, &label.note}) {
            paintText(painter, *text);
        }
    }
    if (look.isSelected && !look.isMoving) {
        const ColorRole role = look.isActiveWindow ? ColorRole::Focus : ColorRole::BorderStrong;
        paintRing(painter, label.rect, theme.color(role), theme);
    }
}

void paintActual(
    QPainter& painter,
    const QRectF& rect,
    OutcomeSign outcome,
    bool continuesAfter,
    const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::BorderStrong));
    constexpr double radius = 2;
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
    if (continuesAfter) {
        return;
    }
    const double sign = theme.metrics().sign.small;
    const QRectF box(rect.center().x() - sign / 2, rect.bottom() - sign / 2, sign, sign);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Canvas));
    painter.drawEllipse(box);
    painter.restore();
    signs::paintOutcome(painter, box, outcome, theme);
}

void paintOrigin(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.color(ColorRole::BorderStrong), theme.metrics().line.strong);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double radius = theme.metrics().radius.bar;
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, bool isActiveWindow, const Theme& theme)
{
    const double width = theme.metrics().line.focus;
    painter.save();
    painter.setPen(QPen(
        theme.color(isActiveWindow ? ColorRole::Focus : ColorRole::BorderStrong),
        width,
        Qt::SolidLine,
        Qt::SquareCap,
        Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter.drawRect(rect.adjusted(half, half, -half, -half));
    painter.restore();
}

void paintBand(QPainter& painter, const PageWindow& window, const QRectF& rect, const Theme& theme)
{
    if (isRestriction(window.kind)) {
        signs::paintFreezeBand(painter, rect, theme);
    } else {
        signs::paintMaintenanceBand(painter, rect, theme);
    }
}

void paintBandLabel(QPainter& painter, const BandLabel& label, const Theme& theme)
{
    if (label.rect.isNull()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Canvas));
    const double radius = theme.metrics().radius.chip;
    painter.drawRoundedRect(label.rect, radius, radius);
    painter.restore();
    if (!label.lock.isNull()) {
        signs::paintLock(painter, label.lock, label.text.color);
    }
    paintText(painter, label.text);
}

} // namespace cb
