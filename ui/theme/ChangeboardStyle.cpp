// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ChangeboardStyle.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StylePainting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace cb {

namespace {

using namespace stylepainting;
using enum ColorRole;

bool isTextEdit(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

void paintFrame(
    QPainter& painter, const QStyleOption& option, const QWidget* widget, const Theme& theme)
{
    if (isTextEdit(widget)) {
        controls::Look look = lookOf(option, widget);
        look.isReadOnly = widget->property("readOnly").toBool();
        controls::paintField(painter, option.rect, look, theme);
    } else {
        controls::paintBox(painter, option.rect, QColor(), theme.color(Border), 1);
    }
}

void paintLineEdit(
    QPainter& painter, const QStyleOption& option, const QWidget* widget, const Theme& theme)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth > 0) {
        controls::paintField(painter, option.rect, lookOf(option, widget), theme);
    }
}

} // namespace

ChangeboardStyle::ChangeboardStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
    , m_theme(theme)
{
    setObjectName(QStringLiteral("changeboard"));
}

void ChangeboardStyle::drawPrimitive(
    PrimitiveElement element,
    const QStyleOption* option,
    QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return controls::paintButton(*painter, option->rect, lookOf(*option, widget), m_theme);
    case PE_PanelButtonTool:
        return paintToolPanel(*painter, *option, m_theme);
    case PE_PanelLineEdit:
        return paintLineEdit(*painter, *option, widget, m_theme);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, *option, m_theme);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, *option, m_theme);
    case PE_Frame:
        return paintFrame(*painter, *option, widget, m_theme);
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return controls::paintBox(
            *painter, option->rect, m_theme.color(Raised), m_theme.color(BorderStrong), 1);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, m_theme.color(Raised));
    case PE_FrameGroupBox:
        return controls::paintBox(
            *painter, option->rect, QColor(), m_theme.color(Border), m_theme.metrics().radius.card);
    case PE_FrameTabBarBase:
        return painter->fillRect(
            option->rect.left(),
            option->rect.bottom(),
            option->rect.width(),
            1,
            m_theme.color(Border));
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            paintItemPanel(*painter, *item, m_theme);
        }
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget)) {
            const QRectF inner = QRectF(option->rect).adjusted(1, 1, -1, -1);
            controls::paintFocusRing(*painter, inner, 2, m_theme.color(Focus));
        }
        return; // controls have the ring of FocusRing
    case PE_IndicatorArrowUp:
        return Icons::paint(*painter, option->rect, Icon::ChevronUp, m_theme.color(Text2));
    case PE_IndicatorArrowDown:
    case PE_IndicatorButtonDropDown:
        return Icons::paint(*painter, option->rect, Icon::ChevronDown, m_theme.color(Text2));
    case PE_IndicatorArrowLeft:
        return Icons::paint(*painter, option->rect, Icon::ChevronLeading, m_theme.color(Text2));
    case PE_IndicatorArrowRight:
        return Icons::paint(*painter, option->rect, Icon::ChevronTrailing, m_theme.color(Text2));
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const bool isOpen = option->state & State_Open;
            Icons::paint(
                *painter,
                option->rect,
                isOpen ? Icon::ChevronDown : Icon::ChevronTrailing,
                m_theme.color(Text2));
        }
        return;
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameDefaultButton:
    case PE_PanelMenuBar:
    case PE_IndicatorHeaderArrow:
        return; // nothing there in this design
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ChangeboardStyle::drawControl(
    ControlElement element,
    const QStyleOption* option,
    QPainter* painter,
    const QWidget* widget) const
{
    const auto* menuItem = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton colored = *button;
            const QColor ink = controls::buttonTextColor(lookOf(*option, widget), m_theme);
            colored.palette.setColor(QPalette::ButtonText, ink);
            QProxyStyle::drawControl(element, &colored, painter, widget);
        }
        return;
    case CE_FocusFrame: {
        const bool isActive = option->state & State_Active;
        const double radius = m_theme.metrics().radius.control + 3;
        const ColorRole role =
            isActive || (widget && widget->isActiveWindow()) ? Focus : BorderStrong;
        return controls::paintFocusRing(*painter, option->rect, radius, m_theme.color(role));
    }
    case CE_MenuItem:
        return menuItem ? paintMenuItem(*painter, *menuItem, m_theme) : void();
    case CE_MenuBarItem:
        return menuItem ? paintMenuBarItem(*painter, *menuItem, m_theme) : void();
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, m_theme.color(Window));
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderSection(*painter, *option, m_theme);
    case CE_Header: // QCommonStyle asks itself, not us, where the label goes
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paintHeaderSection(*painter, *header, m_theme);
            QStyleOptionHeader label = *header;
            label.rect = subElementRect(SE_HeaderLabel, header, widget);
            paintHeaderLabel(*painter, label, m_theme);
        }
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paintHeaderLabel(*painter, *header, m_theme);
        }
        return;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            paintTab(*painter, *tab, m_theme);
        }
        return;
    case CE_Splitter:
        return painter->fillRect(option->rect, m_theme.color(Border));
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            paintProgress(*painter, *bar, m_theme);
        }
        return;
    case CE_ToolBar:
        return painter->fillRect(option->rect, m_theme.color(Window));
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ChangeboardStyle::drawComplexControl(
    ComplexControl control,
    const QStyleOptionComplex* option,
    QPainter* painter,
    const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            return paintComboBox(*painter, *combo, widget, m_theme);
        }
    } else if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            return paintSpinBox(*painter, *spin, widget, m_theme);
        }
    } else if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
            return paintScrollBar(*painter, *bar, handle, m_theme);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ChangeboardStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    } else if (auto* header = qobject_cast<QHeaderView*>(widget);
               header && header->orientation() == Qt::Horizontal)
    {
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
}

} // namespace cb
