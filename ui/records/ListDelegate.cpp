// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListDelegate.h"

#include "ui/records/ListModel.h"
#include "ui/theme/ConflictSigns.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Signs.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/ThemeController.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace cb {
namespace {

constexpr int padding = 8;
constexpr int selectedEdge = 3;

QRect mirrored(Qt::LayoutDirection direction, const QRect& within, const QRect& rect)
{
    return QStyle::visualRect(direction, within, rect);
}

} // namespace

ListDelegate::ListDelegate(const ThemeController& theme, const ListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    if (m_model.isGroup(index.row())) {
        return {0, theme.metrics().row.groupHeader};
    }
    const ListCell cell = m_model.cell(index.row(), index.column());
    if (!cell.conflicts.isEmpty()) {
        const double letters =
            conflictsigns::width(cell.conflicts, theme.metrics().sign.row, theme);
        return {qCeil(letters) + 2 * theme.px(padding), theme.metrics().row.list};
    }
    const QFontMetrics metrics(fontOf(cell, index));
    return {
        signWidth(cell) + metrics.horizontalAdvance(cell.text) + 2 * theme.px(padding) + 1,
        theme.metrics().row.list};
}

void ListDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
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
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme.color(ColorRole::Grid));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isFirst = view && view->visualRect(index).left() <= 0 && option.rect.left() <= 0;
    const bool isEdge = option.direction == Qt::RightToLeft && view
        ? option.rect.right() >= view->viewport()->width() - 1
        : isFirst;
    if (isSelected && isEdge) {
        const bool isActive = option.state & QStyle::State_Active;
        painter->fillRect(
            mirrored(
                option.direction,
                option.rect,
                QRect(option.rect.left(), option.rect.top(), selectedEdge, option.rect.height())),
            theme.color(isActive ? ColorRole::Accent : ColorRole::BorderStrong));
    }
    paintCell(*painter, option, m_model.cell(index.row(), index.column()), index);
    painter->restore();
}

void ListDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme& theme = m_theme.theme();
    const int groupIndex = m_model.groupAt(row);
    const ListGroup& group = m_model.group(groupIndex);
    painter.fillRect(option.rect, theme.color(ColorRole::Window));
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme.color(ColorRole::Border));
    const int icon = textPx(theme, 12);
    const QRect line = option.rect.adjusted(theme.px(padding), 0, -theme.px(padding), 0);
    const QRect sign =
        mirrored(option.direction, line, QRect(line.left(), line.top(), icon, line.height()));
    Icons::paint(
        painter,
        sign,
        m_model.isFolded(groupIndex) ? Icon::ChevronTrailing : Icon::ChevronDown,
        theme.color(ColorRole::Text2));
    const QFont titleFont = Fonts::semibold(theme.font(TextRole::Small));
    const QFont countFont = theme.figureFont(TextRole::Small);
    const int gap = theme.px(4);
    const QString count = QLocale().toString(group.count());
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count) + gap;
    const QFontMetrics titleMetrics(titleFont);
    const int room = line.width() - icon - gap - countWidth;
    const QString title = titleMetrics.elidedText(group.title, Qt::ElideRight, room);
    const int titleWidth = titleMetrics.horizontalAdvance(title);
    int x = line.left() + icon + gap;
    const auto place = [&](int width) {
        return mirrored(option.direction, line, QRect(x, line.top(), width, line.height()));
    };
    painter.setFont(titleFont);
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(place(titleWidth + 1), Qt::AlignVCenter | Qt::AlignLeft, title);
    x += titleWidth + gap;
    painter.setFont(countFont);
    painter.setPen(theme.color(ColorRole::Text3));
    painter.drawText(place(countWidth), Qt::AlignVCenter | Qt::AlignLeft, count);
    if (option.state & QStyle::State_HasFocus) {
        QPen pen(theme.color(ColorRole::Focus), theme.metrics().line.focus);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

QRect ListDelegate::textRect(const QRect& cellRect) const
{
    const int pad = m_theme.theme().px(padding);
    return cellRect.adjusted(pad, 0, -pad / 2, 0);
}

QFont ListDelegate::fontOf(const ListCell& cell, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    if (cell.state || cell.outcome) {
        return Fonts::medium(theme.font(TextRole::Body));
    }
    switch (m_model.columnAt(index.column())) {
    case ListColumn::Title: {
        QFont font = Fonts::medium(theme.font(TextRole::Body));
        font.setStrikeOut(cell.isStruckOut);
        return font;
    }
    case ListColumn::Service:
    case ListColumn::Team:
    case ListColumn::Type:
    case ListColumn::Implementer:
    case ListColumn::Requester:
    case ListColumn::Category:
    case ListColumn::Labels:
    case ListColumn::Closure:
        return theme.font(TextRole::Body);
    default:
        return theme.figureFont(TextRole::Body);
    }
}

int ListDelegate::signWidth(const ListCell& cell) const
{
    const Theme& theme = m_theme.theme();
    const int gap = theme.px(6);
    if (cell.risk) {
        return qRound(signs::riskMeterSize(theme.metrics().sign.row).width()) + gap;
    }
    const bool hasSign = cell.state || cell.outcome || cell.incidentPriority;
    const int sign = hasSign ? theme.metrics().sign.row + gap : 0;
    return sign + (cell.isEmergency ? textPx(theme, 12) : 0);
}

int ListDelegate::paintSign(QPainter& painter, const QRect& box, const ListCell& cell) const
{
    const Theme& theme = m_theme.theme();
    const int size = theme.metrics().sign.row;
    const int width = signWidth(cell);
    if (width == 0) {
        return 0;
    }
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const auto at = [&](int x, int w) {
        return QRectF(mirrored(direction, box, QRect(box.left() + x, box.top(), w, box.height())));
    };
    if (cell.state) {
        signs::paintState(painter, at(0, size), *cell.state, theme);
    } else if (cell.outcome) {
        signs::paintOutcome(painter, at(0, size), outcomeSign(*cell.outcome), theme);
    } else if (cell.incidentPriority) {
        signs::paintIncident(painter, at(0, size), *cell.incidentPriority, theme);
    } else if (cell.risk) {
        const QSizeF meter = signs::riskMeterSize(size);
        signs::paintRisk(painter, at(0, qCeil(meter.width())), *cell.risk, theme);
    }
    if (cell.isEmergency) {
        signs::paintBolt(
            painter, at(size + theme.px(2), textPx(theme, 12)), theme.color(ColorRole::Text));
    }
    return width;
}

void ListDelegate::paintCell(
    QPainter& painter,
    const QStyleOptionViewItem& option,
    const ListCell& cell,
    const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    painter.setLayoutDirection(option.direction);
    QRect rect = textRect(option.rect);
    if (!cell.conflicts.isEmpty()) {
        const double size = theme.metrics().sign.row;
        const double top = std::round(rect.center().y() - size / 2 + 0.5);
        conflictsigns::paint(
            painter,
            QRectF(rect.left(), top, rect.width(), size),
            cell.conflicts,
            theme.color(ColorRole::Text2),
            theme,
            conflictsigns::fitting(cell.conflicts, rect.width(), size, theme));
        return;
    }
    const int taken = paintSign(painter, rect, cell);
    if (cell.risk && m_isCompact) {
        return;
    }
    rect = mirrored(option.direction, rect, rect.adjusted(taken, 0, 0, 0));
    const ListColumn column = m_model.columnAt(index.column());
    const int pencil = cell.isEditedAfterApproval ? textPx(theme, 16) : 0;
    QColor ink = theme.color(column == ListColumn::Title ? ColorRole::Text : ColorRole::Text2);
    if (cell.state) {
        ink = theme.stateText(*cell.state);
    } else if (column == ListColumn::Planned || cell.risk) {
        ink = theme.color(ColorRole::Text);
    } else if (cell.isStruckOut) {
        ink = theme.color(ColorRole::Text3);
    }
    const QFont font = fontOf(cell, index);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(cell.text, Qt::ElideRight, rect.width() - pencil);
    painter.setFont(font);
    painter.setPen(ink);
    const Qt::Alignment side = QStyle::visualAlignment(
        option.direction,
        (ListColumns::isFigure(column) && m_model.kind() == ListKind::Changes ? Qt::AlignRight
                                                                              : Qt::AlignLeft)
            | Qt::AlignVCenter);
    painter.drawText(rect, static_cast<int>(side) | Qt::TextSingleLine, text);
    if (pencil > 0) {
        const int x = metrics.horizontalAdvance(text) + theme.px(4);
        signs::paintPencil(
            painter,
            mirrored(
                option.direction,
                rect,
                QRect(rect.left() + x, rect.top(), textPx(theme, 12), rect.height())),
            theme.color(ColorRole::Warn));
    }
}

bool ListDelegate::helpEvent(
    QHelpEvent* event,
    QAbstractItemView* view,
    const QStyleOptionViewItem& option,
    const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || m_model.isGroup(index.row())) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const ListCell cell = m_model.cell(index.row(), index.column());
    const int room = textRect(view->visualRect(index)).width();
    const bool isCut = sizeHint(option, index).width() - 2 * m_theme.theme().px(padding) > room
        || (cell.risk && m_isCompact) || !cell.conflicts.isEmpty();
    QString tip = isCut ? cell.text : QString();
    if (cell.isEditedAfterApproval) {
        tip += (tip.isEmpty() ? QString() : QStringLiteral("\n"))
            + tr("Edited after approval: the approval is no longer valid");
    }
    if (tip.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(tip), view);
    }
    return true;
}

} // namespace cb
