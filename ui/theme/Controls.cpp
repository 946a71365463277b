// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Controls.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cb::controls {

namespace {

const QFont& keyFont(const Theme& theme)
{
    return theme.font(TextRole::Caption);
}

} // namespace

void paintBox(
    QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (line.isValid()) {
        painter.setPen(QPen(line, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintButton(QPainter& painter, const QRectF& rect, const Look& look, const Theme& theme)
{
    using enum ColorRole;
    const double radius = theme.metrics().radius.control;
    if (!look.isEnabled) {
        paintBox(painter, rect, QColor(), theme.color(Border), radius);
        return;
    }
    if (look.isPrimary) {
        const QColor fill = look.isPressed || look.isHovered
            ? theme.state(DisplayState::Implementing).line
            : theme.color(Accent);
        paintBox(painter, rect, fill, fill, radius);
        return;
    }
    const ColorRole fill = look.isChecked || look.isPressed ? Selection
        : look.isHovered                                    ? Hover
        : theme.isDark()                                    ? Raised
                                                            : Canvas;
    paintBox(painter, rect, theme.color(fill), theme.color(BorderStrong), radius);
}

QColor buttonTextColor(const Look& look, const Theme& theme)
{
    using enum ColorRole;
    return theme.color(!look.isEnabled ? Disabled : look.isPrimary ? OnAccent : Text);
}

void paintField(QPainter& painter, const QRectF& rect, const Look& look, const Theme& theme)
{
    using enum ColorRole;
    const double radius = theme.metrics().radius.control;
    const QColor line = look.isInvalid       ? theme.color(Bad)
        : !look.isEnabled || look.isReadOnly ? theme.color(Border)
                                             : theme.color(BorderStrong);
    const QColor fill = !look.isEnabled ? QColor()
        : look.isReadOnly               ? theme.color(Hover)
                                        : theme.color(Canvas);
    paintBox(painter, rect, fill, line, radius);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

QSizeF keyHintSize(const QString& text, const Theme& theme)
{
    const QFontMetricsF metrics(keyFont(theme));
    const double height = std::ceil(metrics.height()) + 2;
    return {std::max(height, std::ceil(metrics.horizontalAdvance(text)) + theme.px(9)), height};
}

void paintKeyHint(
    QPainter& painter, const QRectF& rect, const QString& text, bool onAccent, const Theme& theme)
{
    using enum ColorRole;
    painter.save();
    const QColor fill = onAccent ? QColor() : theme.color(theme.isDark() ? Canvas : Window);
    const QColor line = theme.color(onAccent ? OnAccent : Border);
    paintBox(painter, rect, fill, line, theme.metrics().radius.bar);
    painter.setFont(keyFont(theme));
    painter.setPen(theme.color(onAccent ? OnAccent : Text2));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace cb::controls
