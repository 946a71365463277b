// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"
#include "ui/theme/Signs.h"
#include "ui/theme/StylePainting.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace cb::stylepainting {

namespace {

using enum ColorRole;

struct MenuTexts
{
    QString name;
    QString keys;
};

MenuTexts textsOf(const QStyleOptionMenuItem& option)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    if (tab < 0) {
        return {option.text, {}};
    }
    QString keys = option.text.mid(tab + 1);
    for (qsizetype i = keys.size() - 2; i > 0; --i)
    { // "Ctrl Z"; a plus at the end is the key itself
        if (keys[i] == u'+') {
            keys[i] = u' ';
        }
    }
    return {option.text.left(tab), keys};
}

/// The columns of a menu from the leading edge: sign, name, keys, chevron.
struct MenuColumns
{
    explicit MenuColumns(const Theme& theme)
        : margin(theme.metrics().spacing.s2)
        , sign(theme.metrics().target.icon)
        , gap(theme.metrics().spacing.s5)
    {}

    int margin;
    int sign;
    int gap;
};

void paintSeparator(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme)
{
    const QRect rect = option.rect;
    if (option.text.isEmpty()) {
        painter.fillRect(
            rect.left() + 1, rect.center().y(), rect.width() - 2, 1, theme.color(Border));
        return;
    }
    painter.setFont(Fonts::semibold(theme.font(TextRole::Small)));
    painter.setPen(theme.color(Text3));
    const int margin = theme.metrics().spacing.s2;
    painter.drawText(
        rect.adjusted(margin, 0, -margin, 0),
        static_cast<int>(
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        option.text);
}

/// Table views do not say where in its row a cell stands.
bool isFirstOfRow(const QStyleOptionViewItem& option)
{
    using Position = QStyleOptionViewItem::ViewItemPosition;
    if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        return table->horizontalHeader()->visualIndex(option.index.column()) == 0;
    }
    return option.viewItemPosition == Position::Beginning
        || option.viewItemPosition == Position::OnlyOne
        || option.viewItemPosition == Position::Invalid;
}

void paintMenuSign(
    QPainter& painter, const QRect& box, const QStyleOptionMenuItem& option, const Theme& theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) {
            signs::paintTick(painter, box, theme.color(isEnabled ? Accent : Disabled));
        }
        return;
    }
    if (!option.icon.isNull()) {
        option.icon.paint(
            &painter, box, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem& option, const Theme& theme)
{
    const MenuColumns columns(theme);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {10, option.text.isEmpty() ? theme.px(7) : theme.metrics().row.menu};
    }
    const QFontMetrics metrics(option.font);
    const MenuTexts texts = textsOf(option);
    int width = columns.margin + columns.sign + columns.margin
        + metrics.size(Qt::TextShowMnemonic, texts.name).width() + columns.margin + columns.sign;
    // Qt adds the widest keys itself (tabWidth): the gap before them is ours.
    width += texts.keys.isEmpty() ? 0 : columns.gap;
    return {width, std::max(theme.metrics().row.menu, metrics.height() + theme.px(6))};
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme)
{
    painter.save();
    painter.fillRect(option.rect, theme.color(Raised));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(painter, option, theme);
        painter.restore();
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected) {
        // What is disabled can be reached too: its reason is in the status bar.
        painter.fillRect(option.rect, theme.color(isEnabled ? Selection : Hover));
    }
    const MenuColumns columns(theme);
    const QRect rect = option.rect;
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(
            option.direction, rect, QRect(rect.left() + left, rect.top(), width, rect.height()));
    };
    QRect sign = placed(columns.margin, columns.sign);
    sign.setTop(rect.center().y() - columns.sign / 2);
    sign.setHeight(columns.sign);
    paintMenuSign(painter, sign, option, theme);

    const int textLeft = 2 * columns.margin + columns.sign;
    const int textWidth = rect.width() - textLeft - columns.margin - columns.sign;
    const QRect textBox = placed(textLeft, textWidth);
    const MenuTexts texts = textsOf(option);
    painter.setFont(option.font);
    painter.setPen(theme.color(isEnabled ? Text : Disabled));
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const int trailing =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight));
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.drawText(textBox, leading | flags, texts.name);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(isEnabled ? Text3 : Disabled));
    painter.drawText(textBox, trailing | Qt::AlignVCenter | Qt::TextSingleLine, texts.keys);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRect arrow = placed(rect.width() - columns.sign - columns.margin / 2, columns.sign);
        arrow.setTop(sign.top());
        arrow.setHeight(columns.sign);
        Icons::paint(
            painter, arrow, Icon::ChevronTrailing, theme.color(isEnabled ? Text2 : Disabled));
    }
    painter.restore();
}

void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme)
{
    painter.save();
    painter.fillRect(option.rect, theme.color(Window));
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isEnabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken))) {
        const bool isOpen = option.state & QStyle::State_Sunken;
        const QRectF box = QRectF(option.rect).adjusted(1, 2, -1, -2);
        controls::paintBox(
            painter,
            box,
            theme.color(isOpen ? Selection : Hover),
            QColor(),
            theme.metrics().radius.control);
    }
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.color(isEnabled ? Text2 : Disabled));
    painter.drawText(
        option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void paintTab(QPainter& painter, const QStyleOptionTab& option, const Theme& theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    if (isEnabled && !isSelected && (option.state & QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, theme.color(Hover));
    }
    if (isSelected) {
        const int height = theme.px(2);
        painter.fillRect(
            option.rect.left(),
            option.rect.bottom() - height + 1,
            option.rect.width(),
            height,
            theme.color(Accent));
    }
    painter.setFont(
        isSelected ? theme.font(TextRole::Strong) : Fonts::medium(theme.font(TextRole::Body)));
    painter.setPen(theme.color(!isEnabled ? Disabled : isSelected ? Text : Text2));
    painter.drawText(
        option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    if (option.state & QStyle::State_HasFocus) {
        controls::paintFocusRing(
            painter,
            QRectF(option.rect).adjusted(2, 2, -2, -2),
            theme.metrics().radius.control,
            theme.color(Focus));
    }
    painter.restore();
}

void paintHeaderSection(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool isHovered =
        (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, theme.color(isHovered ? Hover : Panel));
    painter.fillRect(
        option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.color(Border));
}

void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme)
{
    painter.save();
    const QRect rect = option.rect;
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QFont font =
        isSorted ? Fonts::medium(theme.font(TextRole::Small)) : theme.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const int arrow = isSorted ? theme.px(14) : 0;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, rect.width() - arrow);
    const int textWidth = metrics.horizontalAdvance(text);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    int left = rect.left();
    if (alignment.testFlag(Qt::AlignRight)) {
        left = rect.right() + 1 - textWidth - arrow;
    } else if (alignment.testFlag(Qt::AlignHCenter)) {
        left = rect.center().x() - (textWidth + arrow) / 2;
    }
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const QRect textBox(
        left + (isRightToLeft ? arrow : 0), rect.top(), textWidth + 1, rect.height());
    painter.setFont(font);
    painter.setPen(theme.color(option.state & QStyle::State_Enabled ? Text2 : Disabled));
    painter.drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (isSorted) {
        const int side = theme.px(12);
        const int x = isRightToLeft ? left : left + textWidth + theme.px(2);
        // Qt's SortDown means ascending.
        const bool isAscending = option.sortIndicator == QStyleOptionHeader::SortDown;
        Icons::paint(
            painter,
            QRectF(x, rect.center().y() - side / 2.0 + 0.5, side, side),
            isAscending ? Icon::SortUp : Icon::SortDown,
            theme.color(Text2));
    }
    painter.restore();
}

void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    }
    if (!isSelected) {
        const bool isHovered =
            (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
        if (isHovered) {
            painter.fillRect(option.rect, theme.color(Hover));
        }
        return;
    }
    painter.fillRect(option.rect, theme.color(Selection));
    if (isFirstOfRow(option)) {
        const QRect edge(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height());
        const bool isActive = option.state & QStyle::State_Active;
        painter.fillRect(
            QStyle::visualRect(option.direction, option.rect, edge),
            theme.color(isActive ? Accent : BorderStrong));
    }
}

} // namespace cb::stylepainting
