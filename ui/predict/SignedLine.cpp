// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/SignedLine.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace cb {

namespace {

constexpr int padding = 4; ///< design pixels, likewise below
constexpr int gap = 8;
constexpr double barShare = 0.3; ///< of the width
constexpr int widestBar = 120;

} // namespace

SignedLine::SignedLine(const ThemeController& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void SignedLine::setValue(double value, double most)
{
    m_value = value;
    m_most = std::max(most, 1e-9);
    update();
}

void SignedLine::setTexts(
    const QString& words, const QString& figure, const QString& spoken, bool opens)
{
    setText(words);
    m_figure = figure;
    setAccessibleName(spoken);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setEnabled(opens);
    updateGeometry();
    update();
}

void SignedLine::setFigureWidth(int width)
{
    m_figureWidth = width;
    updateGeometry();
}

SignedLine::Columns SignedLine::columns(int width, int height) const
{
    const Theme& theme = m_theme.theme();
    const int side = theme.px(padding);
    const int between = theme.px(gap);
    const int bar = std::min(theme.px(widestBar), static_cast<int>(width * barShare));
    const int words = std::max(1, width - 2 * side - bar - m_figureWidth - 2 * between);
    return {
        QRect(side, 0, words, height),
        QRect(side + words + between, 0, bar, height),
        QRect(width - side - m_figureWidth, 0, m_figureWidth, height)};
}

int SignedLine::leastHeight() const
{
    return m_theme.theme().metrics().target.minimumClick;
}

int SignedLine::heightForWidth(int width) const
{
    constexpr int anyHeight = 10'000;
    const QRect words = columns(width, anyHeight).words;
    const QFontMetrics metrics(m_theme.theme().font(TextRole::Small));
    return std::max(
        leastHeight(),
        metrics.boundingRect(words, Qt::TextWordWrap, text()).height() + 2 * m_theme.theme().px(2));
}

QSize SignedLine::sizeHint() const
{
    constexpr int width = 280;
    const int shown = this->width() > 0 ? this->width() : m_theme.theme().px(width);
    return {m_theme.theme().px(width), heightForWidth(shown)};
}

QSize SignedLine::minimumSizeHint() const
{
    constexpr int width = 160;
    return {m_theme.theme().px(width), leastHeight()};
}

void SignedLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_theme.theme();
    if (isEnabled() && (underMouse() || hasFocus())) {
        const QColor& hover = theme.color(ColorRole::Hover);
        controls::paintBox(painter, QRectF(rect()), hover, hover, theme.metrics().radius.control);
    }
    if (hasFocus()) {
        controls::paintFocusRing(
            painter, QRectF(rect()), theme.metrics().radius.control, theme.color(ColorRole::Focus));
    }
    const Columns at = columns(width(), height());
    const auto mirror = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(
        mirror(at.words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextWordWrap,
        text());
    const QRectF bar = QRectF(mirror(at.bar));
    const qreal axis = std::round(bar.center().x());
    const qreal length = std::round(std::min(1.0, std::abs(m_value) / m_most) * bar.width() / 2);
    const qreal thick = theme.px(9);
    const QRectF box(
        m_value < 0 ? axis - length : axis,
        std::round(bar.center().y() - thick / 2),
        length,
        thick);
    painter.fillRect(box, theme.risk(m_value < 0 ? RiskLevel::Low : RiskLevel::High).fg);
    painter.fillRect(
        QRectF(axis, bar.center().y() - thick, theme.metrics().line.hairline, 2 * thick),
        theme.color(ColorRole::ChartAxis));
    painter.setFont(theme.figureFont(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(
        mirror(at.figure),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
        m_figure);
}

} // namespace cb
