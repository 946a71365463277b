// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ChoiceButton.h"

#include "ui/assess/WrappedText.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace cb {
namespace {

/// Room of the key or the tick before the text.
double signWidth(const Theme& theme)
{
    return theme.metrics().sign.small + theme.metrics().spacing.s1;
}

} // namespace

ChoiceButton::ChoiceButton(const ThemeController& theme, int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceButton::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const int text = QFontMetrics(theme.font(TextRole::Body)).horizontalAdvance(this->text());
    return {text + qCeil(signWidth(theme)) + 2 * theme.metrics().spacing.s2, theme.px(32)};
}

int ChoiceButton::heightForWidth(int width) const
{
    const Theme& theme = m_theme.theme();
    const int text = qCeil(wrapped(width).size().height());
    return std::max(theme.px(32), text + 2 * theme.metrics().spacing.s1);
}

WrappedText ChoiceButton::wrapped(int width) const
{
    const Theme& theme = m_theme.theme();
    const double room = width - 2 * theme.metrics().spacing.s1 - signWidth(theme);
    return {
        text(),
        theme.font(TextRole::Body),
        std::max<double>(room, theme.px(24)),
        layoutDirection()};
}

void ChoiceButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    const ColorRole fill = isChecked() ? ColorRole::AccentSoft
        : isEnabled() && underMouse()  ? ColorRole::Hover
                                       : ColorRole::Raised;
    const ColorRole line = isChecked() ? ColorRole::Accent : ColorRole::BorderStrong;
    // A hover colour is laid over the ground of the button.
    controls::paintBox(
        painter,
        rect(),
        theme.color(ColorRole::Raised),
        theme.color(line),
        theme.metrics().radius.control);
    if (fill != ColorRole::Raised) {
        controls::paintBox(
            painter, rect(), theme.color(fill), theme.color(line), theme.metrics().radius.control);
    }
    const double margin = theme.metrics().spacing.s1;
    const double sign = signWidth(theme);
    const WrappedText shown = wrapped(width());
    double x = std::max(margin, (width() - sign - shown.size().width()) / 2);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (isMirrored) {
        x = width() - x - sign;
    }
    const QRectF signBox(x, 0, sign - theme.metrics().spacing.s1, height());
    if (isChecked()) {
        signs::paintTick(painter, signBox, theme.color(ColorRole::Accent));
    } else {
        painter.setFont(theme.figureFont(TextRole::Caption));
        painter.setPen(theme.color(ColorRole::Text3));
        painter.drawText(signBox, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setPen(theme.color(isEnabled() || isChecked() ? ColorRole::Text : ColorRole::Disabled));
    const double left = isMirrored ? x - margin - shown.size().width() : x + sign;
    shown.paint(painter, {left, (height() - shown.size().height()) / 2});
}

} // namespace cb
