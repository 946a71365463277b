// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Controls.h"

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// What ChangeboardStyle draws, by kind of control. Pure: option, painter and theme in, pixels out.
namespace cb::stylepainting {

controls::Look lookOf(const QStyleOption& option, const QWidget* widget);

void paintCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void paintRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
void paintToolPanel(QPainter& painter, const QStyleOption& option, const Theme& theme);
void paintComboBox(
    QPainter& painter,
    const QStyleOptionComboBox& option,
    const QWidget* widget,
    const Theme& theme);
void paintSpinBox(
    QPainter& painter,
    const QStyleOptionSpinBox& option,
    const QWidget* widget,
    const Theme& theme);
void paintScrollBar(
    QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme);

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
QSize menuItemSize(const QStyleOptionMenuItem& option, const Theme& theme);
void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
void paintTab(QPainter& painter, const QStyleOptionTab& option, const Theme& theme);

void paintHeaderSection(QPainter& painter, const QStyleOption& option, const Theme& theme);
void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme);

} // namespace cb::stylepainting
