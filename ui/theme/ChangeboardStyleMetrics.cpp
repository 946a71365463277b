// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, places and habits; what is drawn stands in ChangeboardStyle.cpp.
#include "ui/theme/ChangeboardStyle.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StylePainting.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace cb {

namespace {

/// A pixmap icon of the style for Qt's own buttons.
QIcon painted(Icon name, const QColor& color)
{
    QIcon icon;
    for (const int side : {16, 32, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        Icons::paint(painter, QRectF(0, 0, side, side), name, color);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QRect comboPart(const QStyleOptionComplex& option, QStyle::SubControl part, const Theme& theme)
{
    const int arrow = theme.metrics().target.icon + theme.metrics().spacing.s2;
    const QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxEditField: {
        // A line edit inside brings its own margin at the leading side.
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
        const int leading = combo && combo->editable ? 1 : theme.metrics().spacing.s2;
        const QRect edit = rect.adjusted(leading, 1, -arrow, -1);
        return QStyle::visualRect(option.direction, rect, edit);
    }
    case QStyle::SC_ComboBoxArrow: {
        const QRect box(rect.right() - arrow + 1, rect.top(), arrow, rect.height());
        return QStyle::visualRect(option.direction, rect, box);
    }
    default:
        return rect;
    }
}

QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, const Theme& theme)
{
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int buttons = hasButtons ? theme.px(20) : 0;
    const QRect rect = option.rect;
    const int half = rect.height() / 2;
    QRect box = rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        box = QRect(rect.right() - buttons, rect.top() + 2, buttons, half - 2);
        break;
    case QStyle::SC_SpinBoxDown:
        box = QRect(rect.right() - buttons, rect.top() + half, buttons, half - 2);
        break;
    case QStyle::SC_SpinBoxEditField:
        box = rect.adjusted(1, 1, -buttons - 1, -1);
        break;
    default:
        return rect;
    }
    return QStyle::visualRect(option.direction, rect, box);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, const Theme& theme)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0) {
        const double share =
            static_cast<double>(option.pageStep) / static_cast<double>(range + option.pageStep);
        handle =
            std::clamp(static_cast<int>(length * share), std::min(theme.px(32), length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect box = isHorizontal ? QRect(from, 0, size, option.rect.height())
                                       : QRect(0, from, option.rect.width(), size);
        return QStyle::visualRect(
            isHorizontal ? option.direction : Qt::LeftToRight,
            option.rect,
            box.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {}; // no arrows
    }
}

} // namespace

QRect ChangeboardStyle::subControlRect(
    ComplexControl control,
    const QStyleOptionComplex* option,
    SubControl subControl,
    const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        return comboPart(*option, subControl, m_theme);
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            return spinPart(*spin, subControl, m_theme);
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return scrollBarPart(*bar, subControl, m_theme);
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ChangeboardStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const int margin = m_theme.metrics().spacing.s2;
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool hasFrame = frame && frame->lineWidth > 0;
        // QLineEdit adds 2 at each side by itself.
        return hasFrame ? option->rect.adjusted(margin - 2, 1, -(margin - 2), -1)
                        : option->rect.adjusted(margin - 3, 0, -2, 0);
    }
    case SE_HeaderLabel:
        return option->rect.adjusted(margin, 0, -margin, 0);
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize ChangeboardStyle::sizeFromContents(
    ContentsType type,
    const QStyleOption* option,
    const QSize& contents,
    const QWidget* widget) const
{
    const Metrics& metrics = m_theme.metrics();
    const auto atLeast = [](QSize size, int height) {
        return QSize(size.width(), std::max(size.height(), height));
    };
    switch (type) {
    case CT_PushButton:
        return atLeast(
            {contents.width() + 2 * metrics.spacing.s3, contents.height() + metrics.spacing.s2},
            metrics.target.control);
    case CT_LineEdit:
        return atLeast(
            {contents.width() + 2 * metrics.spacing.s2, contents.height() + metrics.spacing.s2},
            metrics.target.control);
    case CT_ComboBox:
        return atLeast(
            {contents.width() + metrics.spacing.s2 + metrics.spacing.s2 + metrics.target.icon
                 + metrics.spacing.s1,
             contents.height() + metrics.spacing.s2},
            metrics.target.control);
    case CT_SpinBox:
        return atLeast(
            QProxyStyle::sizeFromContents(type, option, contents, widget), metrics.target.control);
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ToolButton:
        return atLeast(
            QProxyStyle::sizeFromContents(type, option, contents, widget),
            metrics.target.minimumClick);
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            return stylepainting::menuItemSize(*item, m_theme);
        }
        return contents;
    case CT_MenuBarItem:
        return atLeast(
            {contents.width() + 2 * metrics.spacing.s2, contents.height()}, metrics.chrome.menuBar);
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        const bool isVertical = header && header->orientation() == Qt::Vertical;
        return {
            base.width() + metrics.spacing.s2,
            isVertical ? base.height() : metrics.row.tableHeader};
    }
    case CT_ItemViewItem:
        return atLeast(
            QProxyStyle::sizeFromContents(type, option, contents, widget), metrics.row.listCompact);
    case CT_TabBarTab:
        return atLeast(
            QProxyStyle::sizeFromContents(type, option, contents, widget),
            metrics.target.control + metrics.spacing.s1);
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int ChangeboardStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Metrics& metrics = m_theme.metrics();
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
            ? 3
            : 1;
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarVMargin:
    case PM_MenuHMargin:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
        return metrics.spacing.s1;
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_ScrollBarSliderMin:
        return m_theme.px(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return metrics.target.icon;
    case PM_FocusFrameHMargin:
        if (qobject_cast<const QAbstractItemView*>(widget)) {
            return metrics.spacing.s2 - 1; // the margin of text in a cell
        }
        [[fallthrough]];
    case PM_FocusFrameVMargin:
        return metrics.target.focusOffset + 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics.spacing.s2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics.spacing.s3;
    case PM_ToolTipLabelFrameWidth:
        return metrics.spacing.s2;
    case PM_HeaderMargin:
        return metrics.spacing.s1;
    case PM_TextCursorWidth:
        return std::max(1, m_theme.px(1.2));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ChangeboardStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return m_theme.metrics().motion.normalMs;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(ColorRole::Grid).rgba());
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return hint == SH_ScrollBar_LeftClickAbsolutePosition ? 0 : 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_FocusFrame_Mask:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Menu_AllowActiveAndDisabled:
        return 1; // why an act is not possible can be read
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon ChangeboardStyle::standardIcon(
    StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    using enum ColorRole;
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return painted(Icon::Close, m_theme.color(Text2));
    case SP_MessageBoxWarning:
        return painted(Icon::Warning, m_theme.color(Warn));
    case SP_MessageBoxCritical:
        return painted(Icon::Warning, m_theme.color(Bad));
    case SP_MessageBoxInformation:
        return painted(Icon::Info, m_theme.color(Info));
    case SP_MessageBoxQuestion:
        return painted(Icon::Help, m_theme.color(Info));
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace cb
