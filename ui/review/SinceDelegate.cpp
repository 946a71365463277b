// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SinceDelegate.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace cb {
namespace {

constexpr int padding = 8;
constexpr int selectedEdge = 3;
constexpr int boxSide = 16;
constexpr int stripWidth = 236;

QRect mirrored(Qt::LayoutDirection direction, const QRect& within, const QRect& rect)
{
    return QStyle::visualRect(direction, within, rect);
}

ColorRole kindInk(DiffKind kind)
{
    switch (kind) {
    case DiffKind::EditedAfterApproval:
    case DiffKind::RiskUp:
        return ColorRole::Bad;
    case DiffKind::Finished:
        return ColorRole::Good;
    default:
        return ColorRole::Text2;
    }
}

} // namespace

SinceDelegate::SinceDelegate(const ThemeController& theme, SinceModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

QRect SinceDelegate::boxRect(const QRect& cell, Qt::LayoutDirection direction) const
{
    const int side = m_theme.theme().px(boxSide);
    const int pad = m_theme.theme().px(padding);
    return mirrored(
        direction,
        cell,
        QRect(cell.left() + pad, cell.top() + (cell.height() - side) / 2, side, side));
}

int SinceDelegate::signWidth(const SinceCell& cell) const
{
    const Theme& theme = m_theme.theme();
    const int gap = theme.px(6);
    if (cell.risk) {
        return qRound(signs::riskMeterSize(theme.metrics().sign.row).width()) + gap;
    }
    return cell.state || cell.outcome ? theme.metrics().sign.row + gap : 0;
}

QFont SinceDelegate::fontOf(SinceColumn column, const SinceCell& cell) const
{
    const Theme& theme = m_theme.theme();
    if (column == SinceColumn::Change || cell.state) {
        return Fonts::medium(theme.font(TextRole::Body));
    }
    if (column == SinceColumn::Who) {
        return theme.figureFont(TextRole::Small);
    }
    QFont font = theme.figureFont(TextRole::Body);
    font.setStrikeOut(cell.isStruckOut);
    return font;
}

QColor SinceDelegate::inkOf(SinceColumn column, const SinceCell& cell) const
{
    const Theme& theme = m_theme.theme();
    if (cell.state) {
        return theme.stateText(*cell.state);
    }
    const bool isMuted = cell.isStruckOut || cell.isMuted || column == SinceColumn::Number;
    return theme.color(isMuted ? ColorRole::Text2 : ColorRole::Text);
}

int SinceDelegate::wantedWidth(const SinceCell& cell, SinceColumn column) const
{
    const QFontMetrics metrics(fontOf(column, cell));
    return signWidth(cell) + metrics.horizontalAdvance(cell.words()) + 1;
}

QSize SinceDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const DiffRow* row = m_model.rowAt(index.row());
    if (!row) {
        return {0, theme.metrics().row.groupHeader};
    }
    const auto column = static_cast<SinceColumn>(index.column());
    const SinceCell cell = m_model.content()->cells().cell(*row, column);
    const int width = cell.isStrip ? theme.px(stripWidth) : wantedWidth(cell, column);
    return {width + 2 * theme.px(padding), theme.metrics().row.list};
}

void SinceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const DiffRow* row = m_model.rowAt(index.row());
    if (!row) {
        paintGroup(*painter, option, index.row());
        painter->restore();
        return;
    }
    paintGround(*painter, option, index);
    const auto column = static_cast<SinceColumn>(index.column());
    if (column == SinceColumn::Seen) {
        paintBox(*painter, option, index.row());
    } else {
        const SinceCell cell = m_model.content()->cells().cell(*row, column);
        if (cell.isStrip) {
            const Theme& theme = m_theme.theme();
            const QRect area = option.rect.adjusted(theme.px(padding), 0, -theme.px(padding), -1);
            const SinceContent& content = *m_model.content();
            paintMoveStrip(
                *painter,
                mirrored(
                    option.direction,
                    area,
                    QRect(
                        area.left(),
                        area.top(),
                        qMin(area.width(), theme.px(stripWidth)),
                        area.height())),
                content.stripOf(*row),
                content.axis(),
                content.cells().times().zone(),
                theme);
        } else {
            paintCell(*painter, option, column, cell);
        }
    }
    painter->restore();
}

void SinceDelegate::paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const ColorRole ground = isSelected ? ColorRole::Selection
        : isHovered                     ? ColorRole::Hover
                                        : ColorRole::Canvas;
    painter.fillRect(option.rect, theme.color(ground));
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme.color(ColorRole::Grid));
    if (isSelected && index.column() == 0) {
        const bool isActive = option.state & QStyle::State_Active;
        painter.fillRect(
            mirrored(
                option.direction,
                option.rect,
                QRect(option.rect.left(), option.rect.top(), selectedEdge, option.rect.height())),
            theme.color(isActive ? ColorRole::Accent : ColorRole::BorderStrong));
    }
}

void SinceDelegate::paintBox(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    QStyleOptionViewItem box(option);
    box.rect = boxRect(option.rect, option.direction);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus);
    box.state |= m_model.isSeen(row) ? QStyle::State_On : QStyle::State_Off;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

void SinceDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme& theme = m_theme.theme();
    const DiffKind kind = m_model.kindAt(row);
    const QList<DiffRow>& rows = m_model.content()->rows(kind);
    painter.fillRect(option.rect, theme.color(ColorRole::Window));
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme.color(ColorRole::Border));
    const int icon = theme.px(12);
    const int gap = theme.px(4);
    const QRect line = option.rect.adjusted(theme.px(padding), 0, -theme.px(padding), 0);
    int x = line.left();
    const auto place = [&](int width) {
        const QRect box =
            mirrored(option.direction, line, QRect(x, line.top(), width, line.height()));
        x += width + gap;
        return box;
    };
    const Icon chevron =
        m_model.opening(kind) == GroupOpening::Folded ? Icon::ChevronTrailing : Icon::ChevronDown;
    Icons::paint(painter, place(icon), chevron, theme.color(ColorRole::Text2));
    Icons::paint(painter, place(icon), SinceCells::kindIcon(kind), theme.color(kindInk(kind)));
    const auto write = [&](const QFont& font, ColorRole ink, const QString& text) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, line.right() - x);
        painter.setFont(font);
        painter.setPen(theme.color(ink));
        painter.drawText(
            place(metrics.horizontalAdvance(shown) + 1), Qt::AlignVCenter | Qt::AlignLeft, shown);
    };
    write(
        Fonts::semibold(theme.font(TextRole::Small)), ColorRole::Text, SinceCells::kindName(kind));
    write(theme.figureFont(TextRole::Small), ColorRole::Text2, QLocale().toString(rows.size()));
    write(
        theme.figureFont(TextRole::Small),
        ColorRole::Text2,
        m_model.content()->cells().kindNote(kind, rows));
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.color(ColorRole::Focus), theme.metrics().line.focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

int SinceDelegate::paintSign(QPainter& painter, const QRect& line, const SinceCell& cell) const
{
    const Theme& theme = m_theme.theme();
    const int size = theme.metrics().sign.row;
    const auto at = [&](int width) {
        return QRectF(mirrored(
            painter.layoutDirection(), line, QRect(line.left(), line.top(), width, line.height())));
    };
    if (cell.state) {
        signs::paintState(painter, at(size), *cell.state, theme);
    } else if (cell.outcome) {
        signs::paintOutcome(painter, at(size), *cell.outcome, theme);
    } else if (cell.risk) {
        const int width = qCeil(signs::riskMeterSize(size).width());
        signs::paintRisk(painter, at(width), *cell.risk, theme);
    }
    return signWidth(cell);
}

void SinceDelegate::paintChip(QPainter& painter, const QRect& line, const QString& text) const
{
    const Theme& theme = m_theme.theme();
    const QFont font = theme.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const int sign = theme.metrics().sign.small;
    const int pad = theme.metrics().spacing.s2;
    const int gap = theme.metrics().spacing.s1;
    const int height = metrics.height() + theme.px(5);
    const QString shown =
        metrics.elidedText(text, Qt::ElideRight, line.width() - 2 * pad - sign - gap);
    const int width =
        qMin(line.width(), metrics.horizontalAdvance(shown) + 1 + 2 * pad + sign + gap);
    const QRect box = mirrored(
        painter.layoutDirection(),
        line,
        QRect(line.left(), line.top() + (line.height() - height) / 2, width, height));
    controls::paintBox(
        painter,
        box,
        theme.color(ColorRole::BadFill),
        theme.color(ColorRole::Bad),
        theme.metrics().radius.chip);
    const QRect inside = box.adjusted(pad, 0, -pad, 0);
    const auto part = [&](int x, int partWidth) {
        return mirrored(
            painter.layoutDirection(),
            inside,
            QRect(inside.left() + x, inside.top(), partWidth, inside.height()));
    };
    Icons::paint(painter, part(0, sign), Icon::Warning, theme.color(ColorRole::Bad));
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Bad));
    painter.drawText(
        part(sign + gap, inside.width() - sign - gap), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

void SinceDelegate::paintCell(
    QPainter& painter,
    const QStyleOptionViewItem& option,
    SinceColumn column,
    const SinceCell& cell) const
{
    const Theme& theme = m_theme.theme();
    const QRect line = option.rect.adjusted(theme.px(padding), 0, -theme.px(padding) / 2, -1);
    if (cell.isChip) {
        paintChip(painter, line, cell.text);
        return;
    }
    int x = paintSign(painter, line, cell);
    const auto write =
        [&](const QFont& font, const QColor& ink, const QString& text, bool isMarked) {
            const QFontMetrics metrics(font);
            const int room = line.width() - x;
            if (text.isEmpty() || room <= 0) {
                return;
            }
            const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
            const int width = qMin(room, metrics.horizontalAdvance(shown) + 1);
            const QRect rect = mirrored(
                option.direction, line, QRect(line.left() + x, line.top(), width, line.height()));
            if (isMarked) {
                const int above = (line.height() - metrics.height()) / 2 - 1;
                const QRect ground = rect.adjusted(-theme.px(3), above, theme.px(3), -above);
                controls::paintBox(
                    painter,
                    ground,
                    theme.color(ColorRole::AccentSoft),
                    QColor(),
                    theme.metrics().radius.bar);
            }
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
            x += width;
        };
    write(fontOf(column, cell), inkOf(column, cell), cell.text, cell.isMarked);
    if (cell.aside.isEmpty()) {
        return;
    }
    if (cell.incident) {
        const int size = theme.metrics().sign.row;
        x += cell.text.isEmpty() ? 0 : theme.px(10);
        signs::paintIncident(
            painter,
            mirrored(
                option.direction, line, QRect(line.left() + x, line.top(), size, line.height())),
            *cell.incident,
            theme);
        x += size + theme.px(4);
        write(theme.figureFont(TextRole::Body), theme.color(ColorRole::Text), cell.aside, false);
        return;
    }
    write(
        theme.font(TextRole::Body),
        theme.color(ColorRole::Text2),
        cell.text.isEmpty() ? cell.aside : QStringLiteral(", ") + cell.aside,
        false);
}

bool SinceDelegate::editorEvent(
    QEvent* event,
    QAbstractItemModel* model,
    const QStyleOptionViewItem& option,
    const QModelIndex& index)
{
    const bool isBox = index.column() == static_cast<int>(SinceColumn::Seen)
        && m_model.rowAt(index.row()) != nullptr;
    if (!isBox || event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->pos())) {
        return false;
    }
    const bool isSeen = m_model.isSeen(index.row());
    return model->setData(index, isSeen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool SinceDelegate::helpEvent(
    QHelpEvent* event,
    QAbstractItemView* view,
    const QStyleOptionViewItem& option,
    const QModelIndex& index)
{
    const DiffRow* row = index.isValid() ? m_model.rowAt(index.row()) : nullptr;
    if (event->type() != QEvent::ToolTip || !row) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const auto column = static_cast<SinceColumn>(index.column());
    const SinceCells& cells = m_model.content()->cells();
    const SinceCell cell = cells.cell(*row, column);
    QString tip;
    if (column == SinceColumn::Who) {
        tip = cells.when(*row);
        if (row->act && !row->act->reason.isEmpty()) {
            tip += QStringLiteral("\n") + row->act->reason;
        }
    } else if (cell.isStrip || sizeHint(option, index).width() > option.rect.width()) {
        tip = cell.words();
    }
    if (tip.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(tip), view);
    }
    return true;
}

} // namespace cb
