// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace cb {

ToneLook toneLook(Tone tone)
{
    using enum ColorRole;
    switch (tone) {
    case Tone::Neutral:
        return {Text2, Canvas, std::nullopt};
    case Tone::Good:
        return {Good, GoodFill, Icon::Tick};
    case Tone::Info:
        return {Info, InfoFill, Icon::Info};
    case Tone::Warn:
        return {Warn, WarnFill, Icon::Warning};
    case Tone::Bad:
        return {Bad, BadFill, Icon::Warning};
    }
    Q_UNREACHABLE();
}

Chip::Chip(const ThemeController& theme, const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
    , m_sign(toneLook(tone).sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    setText(text);
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    setSign(toneLook(tone).sign);
}

void Chip::setSign(std::optional<Icon> sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(TextRole::Small));
    const int margin = theme.metrics().spacing.s2;
    const int sign = m_sign ? theme.metrics().sign.small + theme.metrics().spacing.s1 + 1 : 0;
    return {metrics.horizontalAdvance(m_text) + 2 * margin + sign, metrics.height() + theme.px(5)};
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    const ToneLook look = toneLook(m_tone);
    const ColorRole line = m_tone == Tone::Neutral ? ColorRole::Border : look.ink;
    QPainter painter(this);
    controls::paintBox(
        painter, rect(), theme.color(look.fill), theme.color(line), theme.metrics().radius.chip);
    const int margin = theme.metrics().spacing.s2;
    QRect words = rect().adjusted(margin, 0, -margin, 0);
    if (m_sign) {
        const int side = theme.metrics().sign.small;
        const QRect box(margin - 1, (height() - side) / 2, side, side);
        Icons::paint(
            painter,
            QStyle::visualRect(layoutDirection(), rect(), box),
            *m_sign,
            theme.color(look.ink));
        words.setLeft(margin + side + theme.metrics().spacing.s1);
    }
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(look.ink));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, m_text);
}

} // namespace cb
