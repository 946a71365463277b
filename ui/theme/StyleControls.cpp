// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"
#include "ui/theme/Signs.h"
#include "ui/theme/StylePainting.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace cb::stylepainting {

namespace {

using enum ColorRole;

void paintIndicatorBox(
    QPainter& painter, const QStyleOption& option, const Theme& theme, double radius)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isOn) {
        const QColor& fill = theme.color(isEnabled ? Accent : Disabled);
        controls::paintBox(painter, option.rect, fill, fill, radius);
        return;
    }
    const QColor& fill = theme.color(isEnabled && isHovered ? Hover : isEnabled ? Canvas : Window);
    controls::paintBox(
        painter, option.rect, fill, theme.color(isEnabled ? BorderStrong : Border), radius);
}

} // namespace

controls::Look lookOf(const QStyleOption& option, const QWidget* widget)
{
    controls::Look look;
    look.isEnabled = option.state & QStyle::State_Enabled;
    look.isHovered = look.isEnabled && (option.state & QStyle::State_MouseOver);
    look.isPressed = option.state & QStyle::State_Sunken;
    look.isChecked = option.state & QStyle::State_On;
    look.isReadOnly = option.state & QStyle::State_ReadOnly;
    if (widget) {
        look.isInvalid = widget->property(controls::invalidProperty).toBool();
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option)) {
        look.isPrimary = button->features.testFlag(QStyleOptionButton::DefaultButton);
    }
    return look;
}

void paintCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    paintIndicatorBox(painter, option, theme, theme.metrics().radius.bar);
    const QColor& ink = theme.color(option.state & QStyle::State_Enabled ? OnAccent : Canvas);
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (option.state & QStyle::State_NoChange) {
        painter.fillRect(QRectF(box.left() + 1, box.center().y() - 1, box.width() - 2, 2), ink);
    } else if (option.state & QStyle::State_On) {
        signs::paintTick(painter, box, ink);
    }
}

void paintRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    paintIndicatorBox(painter, option, theme, option.rect.height() / 2.0);
    if (option.state & QStyle::State_On) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(OnAccent));
        const double radius = option.rect.width() * 0.2;
        painter.drawEllipse(QRectF(option.rect).center(), radius, radius);
        painter.restore();
    }
}

void paintToolPanel(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_Sunken);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if ((option.state & QStyle::State_Enabled) && (isOn || isHovered)) {
        const QColor& fill = theme.color(isOn ? Selection : Hover);
        controls::paintBox(painter, option.rect, fill, QColor(), theme.metrics().radius.control);
    }
}

void paintComboBox(
    QPainter& painter,
    const QStyleOptionComboBox& option,
    const QWidget* widget,
    const Theme& theme)
{
    const controls::Look look = lookOf(option, widget);
    controls::paintField(painter, option.rect, look, theme);
    const int side = theme.metrics().target.icon;
    const QRect box(
        option.rect.right() - side - theme.metrics().spacing.s1,
        option.rect.center().y() - side / 2,
        side,
        side);
    Icons::paint(
        painter,
        QStyle::visualRect(option.direction, option.rect, box),
        Icon::ChevronDown,
        theme.color(look.isEnabled ? Text2 : Disabled));
}

void paintSpinBox(
    QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const Theme& theme)
{
    const controls::Look look = lookOf(option, widget);
    if (option.frame) {
        controls::paintField(painter, option.rect, look, theme);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto* style = widget ? widget->style() : nullptr;
    if (!style) {
        return;
    }
    const auto arrow = [&](QStyle::SubControl control, Icon icon, bool isPossible) {
        const QRect area = style->subControlRect(QStyle::CC_SpinBox, &option, control, widget);
        const int side = std::min(area.height() + 2, theme.metrics().target.icon - 2);
        const QRectF box(
            area.center().x() - side / 2.0 + 0.5, area.center().y() - side / 2.0 + 0.5, side, side);
        Icons::paint(
            painter, box, icon, theme.color(look.isEnabled && isPossible ? Text2 : Disabled));
    };
    const auto steps = option.stepEnabled;
    arrow(QStyle::SC_SpinBoxUp, Icon::ChevronUp, steps.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(
        QStyle::SC_SpinBoxDown,
        Icon::ChevronDown,
        steps.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void paintScrollBar(
    QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme)
{
    if (option.minimum == option.maximum || handle.isEmpty()) {
        return;
    }
    const bool isActive = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const int inset = isActive ? 2 : 3;
    const QRectF bar = option.orientation == Qt::Horizontal
        ? QRectF(handle).adjusted(2, inset, -2, -inset)
        : QRectF(handle).adjusted(inset, 2, -inset, -2);
    const double radius = std::min(bar.width(), bar.height()) / 2;
    controls::paintBox(
        painter, bar, theme.color(isActive ? Text3 : BorderStrong), QColor(), radius);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme)
{
    const double height = std::min(option.rect.height(), theme.px(4));
    const QRectF groove(
        option.rect.left(),
        QRectF(option.rect).center().y() - height / 2,
        option.rect.width(),
        height);
    controls::paintBox(painter, groove, theme.color(Border), QColor(), height / 2);
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    // Not known how much: a third, standing still. Nothing loops.
    const double share = range > 0
        ? static_cast<double>(static_cast<qint64>(option.progress) - option.minimum)
            / static_cast<double>(range)
        : 1.0 / 3;
    QRectF done = groove;
    done.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    if (option.direction == Qt::RightToLeft) {
        done.moveRight(groove.right());
    }
    if (done.width() >= 1) {
        controls::paintBox(painter, done, theme.color(Accent), QColor(), height / 2);
    }
}

} // namespace cb::stylepainting
