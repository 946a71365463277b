// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Button.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace cb {

namespace {

constexpr int textFlags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;

} // namespace

Button::Button(const ThemeController& theme, QWidget* parent)
    : Button(theme, QString(), Kind::Secondary, parent)
{}

Button::Button(const ThemeController& theme, const QString& text, Kind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setSign(std::optional<Icon> sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString& text)
{
    m_keyHint = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void Button::setKeyHint(const QKeySequence& keys)
{
    setKeyHint(keyText(keys));
}

int Button::textWidth() const
{
    const QFontMetrics metrics(Fonts::medium(m_theme.theme().font(TextRole::Body)));
    return metrics.size(textFlags, text()).width();
}

QSize Button::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    int width = 2 * metrics.spacing.s3 + textWidth();
    if (m_sign) {
        width += metrics.target.icon + (text().isEmpty() ? 0 : metrics.spacing.s1 + 2);
    }
    if (!m_keyHint.isEmpty()) {
        width += metrics.spacing.s2
            + static_cast<int>(std::ceil(controls::keyHintSize(m_keyHint, theme).width()))
            - metrics.spacing.s1;
    }
    return {std::max(width, metrics.target.control), metrics.target.control};
}

void Button::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    const controls::Look look{
        .isEnabled = isEnabled(),
        .isHovered = underMouse(),
        .isPressed = isDown(),
        .isPrimary = m_kind == Kind::Primary || isDefault(),
        .isChecked = isChecked()};
    QPainter painter(this);
    if (m_kind != Kind::Plain) {
        controls::paintButton(painter, rect(), look, theme);
    } else if (look.isEnabled && (look.isHovered || look.isPressed)) {
        const QColor& fill = theme.color(ColorRole::Hover);
        controls::paintBox(painter, rect(), fill, QColor(), metrics.radius.control);
    }
    const QColor ink = controls::buttonTextColor(look, theme);
    const auto placed = [this](double x, double width) {
        return QRectF(QStyle::visualRect(
            layoutDirection(),
            rect(),
            QRect(static_cast<int>(x), 0, static_cast<int>(std::ceil(width)), height())));
    };
    // What is wider than it has to be keeps its parts in the middle.
    double x = metrics.spacing.s3 + std::max(0, width() - sizeHint().width()) / 2;
    if (m_sign) {
        const QRectF box = placed(x, metrics.target.icon);
        Icons::paint(painter, box, *m_sign, ink);
        x += metrics.target.icon + metrics.spacing.s1 + 2;
    }
    painter.setFont(Fonts::medium(theme.font(TextRole::Body)));
    painter.setPen(ink);
    const int width = textWidth();
    painter.drawText(placed(x, width), textFlags, text());
    x += width + metrics.spacing.s2;
    if (!m_keyHint.isEmpty()) {
        const QSizeF size = controls::keyHintSize(m_keyHint, theme);
        QRectF box = placed(x, size.width());
        box.setTop(std::floor((height() - size.height()) / 2));
        box.setHeight(size.height());
        controls::paintKeyHint(painter, box, m_keyHint, look.isPrimary && look.isEnabled, theme);
    }
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        update();
    }
}

} // namespace cb
