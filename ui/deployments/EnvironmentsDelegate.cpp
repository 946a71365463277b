// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/EnvironmentsDelegate.h"

#include "ui/deployments/EnvironmentsModel.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace cb {
namespace {

constexpr int designRow = 50; ///< two lines and their air
constexpr int padding = 8;
constexpr int air = 6; ///< above the first and below the second line

int flagsFor(Qt::LayoutDirection direction, Qt::AlignmentFlag side)
{
    return static_cast<int>(QStyle::visualAlignment(direction, side | Qt::AlignVCenter))
        | Qt::TextSingleLine;
}

} // namespace

EnvironmentsDelegate::EnvironmentsDelegate(
    const ThemeController& theme, const EnvironmentsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

int EnvironmentsDelegate::rowHeight(const Theme& theme)
{
    return theme.px(designRow);
}

QSize EnvironmentsDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const bool isGroup = m_model.isGroup(index.row());
    return {theme.px(160), isGroup ? theme.metrics().row.groupHeader : rowHeight(theme)};
}

QRect EnvironmentsDelegate::innerRect(const QRect& cell) const
{
    const Theme& theme = m_theme.theme();
    return cell.adjusted(theme.px(padding), theme.px(air), -theme.px(padding), -theme.px(air));
}

void EnvironmentsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (m_model.isGroup(index.row())) {
        paintGroup(*painter, option, index.row());
        painter->restore();
        return;
    }
    const Theme& theme = m_theme.theme();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const ColorRole ground = isSelected ? ColorRole::Selection
        : isHovered                     ? ColorRole::Hover
                                        : ColorRole::Canvas;
    painter->fillRect(option.rect, theme.color(ground));
    const QRect bottom(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(bottom, theme.color(ColorRole::Grid));
    const QRect side(option.rect.right(), option.rect.top(), 1, option.rect.height());
    painter->fillRect(
        QStyle::visualRect(option.direction, option.rect, side), theme.color(ColorRole::Grid));
    paintLines(*painter, option.rect, m_model.cell(index.row(), index.column()));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->currentIndex() == index) {
        const bool isActive = option.state & QStyle::State_Active;
        controls::paintFocusRing(
            *painter,
            QRectF(option.rect).adjusted(0, 0, -1, -1),
            theme.metrics().radius.control,
            theme.color(isActive && view->hasFocus() ? ColorRole::Focus : ColorRole::BorderStrong));
    }
    painter->restore();
}

void EnvironmentsDelegate::paintGroup(
    QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme& theme = m_theme.theme();
    const EnvironmentsCell head = m_model.cell(row, 0);
    painter.fillRect(option.rect, theme.color(ColorRole::Window));
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme.color(ColorRole::Border));
    const QRect line = option.rect.adjusted(theme.px(padding), 0, -theme.px(padding), 0);
    const int icon = theme.px(12);
    const int gap = theme.px(4);
    int x = 0;
    const auto place = [&](int width) {
        const QRect box(line.left() + x, line.top(), width, line.height());
        x += width + gap;
        return QStyle::visualRect(option.direction, line, box);
    };
    Icons::paint(
        painter,
        place(icon),
        m_model.isFolded(m_model.groupOf(row)) ? Icon::ChevronTrailing : Icon::ChevronDown,
        theme.color(ColorRole::Text2));
    const auto write = [&](const QFont& font, ColorRole ink, const QString& text) {
        const QFontMetrics metrics(font);
        const int room = std::min(metrics.horizontalAdvance(text) + 1, line.width() - x);
        painter.setFont(font);
        painter.setPen(theme.color(ink));
        painter.drawText(
            place(room),
            flagsFor(option.direction, Qt::AlignLeft),
            metrics.elidedText(text, Qt::ElideRight, room));
    };
    write(Fonts::semibold(theme.font(TextRole::Small)), ColorRole::Text, head.first);
    write(theme.figureFont(TextRole::Small), ColorRole::Text2, head.second);
    if (option.state & QStyle::State_HasFocus) {
        controls::paintFocusRing(
            painter,
            QRectF(option.rect).adjusted(0, 0, 0, -1),
            theme.metrics().radius.control,
            theme.color(ColorRole::Focus));
    }
}

/// At the trailing end of a line; returns the width that it takes.
int EnvironmentsDelegate::paintChip(QPainter& painter, const QRect& line, const QString& text) const
{
    if (text.isEmpty()) {
        return 0;
    }
    const Theme& theme = m_theme.theme();
    const QFont font = theme.figureFont(TextRole::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 2 * theme.px(5);
    const QRect box = QStyle::visualRect(
        painter.layoutDirection(),
        line,
        QRect(line.right() - width + 1, line.top(), width, line.height()));
    controls::paintBox(
        painter,
        box,
        theme.color(ColorRole::WarnFill),
        theme.color(ColorRole::Warn),
        theme.metrics().radius.chip);
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Warn));
    painter.drawText(box, Qt::AlignCenter, text);
    return width + theme.px(4);
}

void EnvironmentsDelegate::paintLines(
    QPainter& painter, const QRect& cell, const EnvironmentsCell& shown) const
{
    using Kind = EnvironmentsCell::Kind;
    const Theme& theme = m_theme.theme();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect inner = innerRect(cell);
    const int half = inner.height() / 2;
    const bool isWaiting = shown.kind == Kind::Waiting;
    const int flags = flagsFor(direction, isWaiting ? Qt::AlignRight : Qt::AlignLeft);
    if (shown.kind == Kind::NotHere) {
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(ColorRole::Text3));
        painter.drawText(inner, flags, shown.first);
        return;
    }
    const bool isOneLine = shown.second.isEmpty();
    QRect first(inner.left(), inner.top(), inner.width(), isOneLine ? inner.height() : half);
    const QRect second(inner.left(), inner.top() + half, inner.width(), inner.height() - half);
    const int chip = paintChip(painter, first, shown.chip);
    int start = 0;
    if (shown.outcome) {
        const int sign = theme.metrics().sign.row;
        const QRect box(first.left(), first.top(), sign, first.height());
        signs::paintOutcome(
            painter,
            QRectF(QStyle::visualRect(direction, first, box)),
            outcomeSign(*shown.outcome),
            theme);
        start = sign + theme.px(5);
    }
    const QFont font = isWaiting ? theme.figureFont(TextRole::Body)
                                 : Fonts::medium(theme.figureFont(TextRole::Body));
    const QFontMetrics metrics(font);
    if (shown.warns) {
        const int sign = theme.metrics().sign.small;
        const int x = first.right() - metrics.horizontalAdvance(shown.first) - theme.px(5) - sign;
        const QRect box(x, first.top(), sign, first.height());
        signs::paintWarning(
            painter,
            QRectF(QStyle::visualRect(direction, first, box)),
            theme.color(ColorRole::Warn));
    }
    const QRect words = QStyle::visualRect(direction, first, first.adjusted(start, 0, -chip, 0));
    painter.setFont(font);
    painter.setPen(theme.color(shown.warns ? ColorRole::Warn : ColorRole::Text));
    painter.drawText(words, flags, metrics.elidedText(shown.first, Qt::ElideRight, words.width()));
    painter.setFont(theme.figureFont(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(
        second,
        flags,
        painter.fontMetrics().elidedText(shown.second, Qt::ElideRight, second.width()));
}

bool EnvironmentsDelegate::helpEvent(
    QHelpEvent* event,
    QAbstractItemView* view,
    const QStyleOptionViewItem& option,
    const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(
        event->globalPos(),
        Qt::convertFromPlainText(m_model.sentence(index.row(), index.column())),
        view);
    return true;
}

} // namespace cb
