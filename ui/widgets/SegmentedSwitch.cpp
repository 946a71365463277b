// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentedSwitch.h"

#include "ui/theme/ThemeController.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace cb {

SegmentedSwitch::SegmentedSwitch(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void SegmentedSwitch::setTexts(const QStringList& texts)
{
    m_texts = texts;
    setVisible(texts.size() > 1);
    updateGeometry();
    update();
}

void SegmentedSwitch::setCurrent(int index)
{
    m_current = index;
    setAccessibleName(m_texts.value(index));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

int SegmentedSwitch::segmentWidth(int index) const
{
    const Theme& theme = m_theme.theme();
    const QFontMetrics metrics(Fonts::medium(theme.font(TextRole::Body)));
    return metrics.horizontalAdvance(m_texts[index]) + 2 * theme.metrics().spacing.s3;
}

QSize SegmentedSwitch::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_texts.size(); ++i) {
        width += segmentWidth(i);
    }
    return {width, m_theme.theme().metrics().target.control};
}

QRect SegmentedSwitch::segment(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i) {
        x += segmentWidth(i);
    }
    return QStyle::visualRect(layoutDirection(), rect(), {x, 0, segmentWidth(index), height()});
}

void SegmentedSwitch::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    const double radius = theme.metrics().radius.control;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(frame, theme.color(ColorRole::Canvas));
    painter.save();
    painter.setClipPath(frame);
    for (int i = 0; i < m_texts.size(); ++i) {
        paintSegment(painter, i);
    }
    painter.restore();
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    painter.drawPath(frame);
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(ColorRole::OnAccent), 1));
        painter.drawRoundedRect(QRectF(segment(m_current)).adjusted(3, 3, -3, -3), 2, 2);
    }
}

void SegmentedSwitch::paintSegment(QPainter& painter, int index) const
{
    const Theme& theme = m_theme.theme();
    const QRect box = segment(index);
    const bool isCurrent = index == m_current;
    if (isCurrent) {
        painter.fillRect(box, theme.color(ColorRole::Accent));
    } else if (index > 0 && index - 1 != m_current) {
        const int x = layoutDirection() == Qt::RightToLeft ? box.right() : box.left();
        painter.fillRect(x, box.top(), 1, box.height(), theme.color(ColorRole::Border));
    }
    painter.setPen(theme.color(isCurrent ? ColorRole::OnAccent : ColorRole::Text2));
    painter.setFont(Fonts::medium(theme.font(TextRole::Body)));
    painter.drawText(box, Qt::AlignCenter, m_texts[index]);
}

void SegmentedSwitch::choose(int index)
{
    if (index >= 0 && index < m_texts.size() && index != m_current) {
        setCurrent(index);
        emit chosen(index);
    }
}

void SegmentedSwitch::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_texts.size(); ++i) {
        if (segment(i).contains(event->pos())) {
            choose(i);
        }
    }
}

void SegmentedSwitch::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current - forward);
        break;
    case Qt::Key_Right:
        choose(m_current + forward);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cb
