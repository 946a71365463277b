// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Stepper.h"

#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace cb {

Stepper::Stepper(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void Stepper::setSteps(const QList<Step>& steps, int current)
{
    m_steps = steps;
    m_current = std::clamp(current, 0, std::max(0, static_cast<int>(steps.size()) - 1));
    setAccessibleName(lineText());
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    updateGeometry();
    update();
}

QString Stepper::lineText() const
{
    if (m_steps.isEmpty()) {
        return {};
    }
    return tr("%1, step %2 of %3")
        .arg(m_steps[m_current].name)
        .arg(m_current + 1)
        .arg(m_steps.size());
}

bool Stepper::fitsAsSigns(int width) const
{
    const QFontMetrics metrics(m_theme.theme().font(TextRole::Caption));
    int widestWord = 0;
    for (const Step& step : m_steps) {
        for (const QString& word : step.name.split(u' ')) {
            widestWord = std::max(widestWord, metrics.horizontalAdvance(word));
        }
    }
    return !m_steps.isEmpty() && width / m_steps.size() >= widestWord + 2;
}

QSize Stepper::sizeHint() const
{
    const int width = m_theme.theme().px(78) * static_cast<int>(m_steps.size());
    return {width, heightForWidth(width)};
}

QSize Stepper::minimumSizeHint() const
{
    return {m_theme.theme().px(160), m_theme.theme().metrics().row.listCompact};
}

bool Stepper::hasHeightForWidth() const
{
    return true;
}

int Stepper::heightForWidth(int width) const
{
    const Theme& theme = m_theme.theme();
    if (!fitsAsSigns(width)) {
        return theme.metrics().row.listCompact;
    }
    const int line = QFontMetrics(theme.font(TextRole::Caption)).height();
    return theme.px(30) + 2 * line;
}

QRectF Stepper::signBox(int index) const
{
    const Theme& theme = m_theme.theme();
    const double column = static_cast<double>(width()) / static_cast<double>(m_steps.size());
    const int place =
        layoutDirection() == Qt::RightToLeft ? static_cast<int>(m_steps.size()) - 1 - index : index;
    const double side = theme.metrics().sign.row;
    return {column * (place + 0.5) - side / 2, theme.px(14) - side / 2, side, side};
}

void Stepper::paintSigns(QPainter& painter) const
{
    using enum ColorRole;
    const Theme& theme = m_theme.theme();
    const double gap = theme.px(4);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF box = signBox(i);
        const bool isDone = i < m_current;
        const bool isCurrent = i == m_current;
        if (i + 1 < m_steps.size()) {
            const QRectF next = signBox(i + 1);
            const bool mirrored = next.x() < box.x();
            const double from = mirrored ? next.right() + gap : box.right() + gap;
            const double to = mirrored ? box.left() - gap : next.left() - gap;
            QPen pen(theme.color(isDone ? Accent : BorderStrong), isDone ? 2 : 1);
            if (!isDone) {
                pen.setDashPattern({1.5, 2});
            }
            painter.setPen(pen);
            painter.drawLine(QPointF(from, box.center().y()), QPointF(to, box.center().y()));
        }
        const QColor ink =
            isDone || isCurrent ? theme.stateText(m_steps[i].state) : theme.color(Text3);
        if (isCurrent) {
            painter.setPen(QPen(theme.color(Accent), 2));
            painter.setBrush(theme.color(AccentSoft));
            painter.drawEllipse(box.center(), box.width() / 2 + 4, box.width() / 2 + 4);
        }
        signs::paintState(painter, box, m_steps[i].state, ink);
        const double column = static_cast<double>(width()) / static_cast<double>(m_steps.size());
        const QRectF words(
            box.center().x() - column / 2, theme.px(28), column, height() - theme.px(28));
        painter.setFont(
            isCurrent ? Fonts::semibold(theme.font(TextRole::Caption))
                      : theme.font(TextRole::Caption));
        painter.setPen(theme.color(isCurrent ? Text : Text3));
        painter.drawText(
            words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_steps[i].name);
    }
}

void Stepper::paintEvent(QPaintEvent* /*event*/)
{
    if (m_steps.isEmpty()) {
        return;
    }
    QPainter painter(this);
    if (fitsAsSigns(width())) {
        paintSigns(painter);
        return;
    }
    const Theme& theme = m_theme.theme();
    const int side = theme.metrics().sign.row;
    const QRect sign(0, (height() - side) / 2, side, side);
    signs::paintState(
        painter,
        QStyle::visualRect(layoutDirection(), rect(), sign),
        m_steps[m_current].state,
        theme);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.color(ColorRole::Text));
    const QRect words = rect().adjusted(side + theme.metrics().spacing.s2, 0, 0, 0);
    const auto flags =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), words), static_cast<int>(flags), lineText());
}

} // namespace cb
