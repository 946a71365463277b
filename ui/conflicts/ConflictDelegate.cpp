// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictDelegate.h"

#include "ui/theme/ConflictSigns.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace cb {
namespace {

constexpr int padding = 8;
constexpr int selectedEdge = 3;
constexpr int chevronSide = 12;

QRect mirrored(Qt::LayoutDirection direction, const QRect& within, const QRect& rect)
{
    return QStyle::visualRect(direction, within, rect);
}

/// Writes parts of a line one after the other, as far as there is room.
class LineWriter
{
public:
    LineWriter(QPainter& painter, const QRect& line)
        : m_painter(painter)
        , m_line(line)
        , m_x(line.left())
    {}

    int room() const { return m_line.right() - m_x + 1; }

    QRect place(int width, int gap)
    {
        const QRect box = mirrored(
            m_painter.layoutDirection(), m_line, QRect(m_x, m_line.top(), width, m_line.height()));
        m_x += width + gap;
        return box;
    }

    void skip(int width) { m_x += width; }

    void write(const QString& text, const QFont& font, const QColor& ink)
    {
        const QFontMetrics metrics(font);
        if (text.isEmpty() || room() <= 0) {
            return;
        }
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room());
        const int width = qMin(room(), metrics.horizontalAdvance(shown) + 1);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(
            place(width, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    }

private:
    QPainter& m_painter;
    QRect m_line;
    int m_x;
};

void paintGround(
    QPainter& painter,
    const QRect& rect,
    bool isFirst,
    const ConflictRowLook& look,
    const Theme& theme)
{
    const ColorRole ground = look.isSelected ? ColorRole::Selection
        : look.isHovered                     ? ColorRole::Hover
                                             : ColorRole::Canvas;
    painter.fillRect(rect, theme.color(ground));
    painter.fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Grid));
    if (look.isSelected && isFirst) {
        painter.fillRect(
            mirrored(
                painter.layoutDirection(),
                rect,
                QRect(rect.left(), rect.top(), selectedEdge, rect.height())),
            theme.color(look.isActive ? ColorRole::Accent : ColorRole::BorderStrong));
    }
}

void paintHead(
    QPainter& painter,
    const QRect& rect,
    const ConflictModel& model,
    int row,
    const ConflictRowLook& look,
    const Theme& theme)
{
    painter.fillRect(rect, theme.color(ColorRole::Window));
    painter.fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Border));
    const ConflictCell cell = model.cell(row, ConflictColumn::Cause);
    LineWriter line(painter, rect.adjusted(theme.px(padding), 0, -theme.px(padding), 0));
    Icons::paint(
        painter,
        line.place(theme.px(chevronSide), theme.px(4)),
        model.isOpen(row) ? Icon::ChevronDown : Icon::ChevronTrailing,
        theme.color(ColorRole::Text2));
    line.write(
        cell.text, Fonts::semibold(theme.font(TextRole::Small)), theme.color(ColorRole::Text));
    line.skip(theme.px(6));
    line.write(cell.aside, theme.figureFont(TextRole::Small), theme.color(ColorRole::Text2));
    if (look.hasFocus) {
        painter.setPen(QPen(theme.color(ColorRole::Focus), theme.metrics().line.focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

/// The words of the first column, behind chevron and letter or set in below them.
void paintFirst(
    QPainter& painter,
    LineWriter& line,
    const ConflictModel& model,
    int row,
    const ConflictCell& cell,
    const Theme& theme)
{
    const ConflictLineKind kind = model.lineAt(row).kind;
    const int sign = theme.metrics().sign.row;
    const int chevron = theme.px(chevronSide);
    const bool isCause = kind == ConflictLineKind::Cause;
    if (isCause) {
        Icons::paint(
            painter,
            line.place(chevron, theme.px(8)),
            model.isOpen(row) ? Icon::ChevronDown : Icon::ChevronTrailing,
            theme.color(ColorRole::Text2));
    } else {
        line.skip(chevron + theme.px(8));
    }
    if (cell.letter) {
        const QRect box = line.place(sign, theme.px(10));
        conflictsigns::paintOne(
            painter,
            QRectF(box.left(), box.top() + (box.height() - sign) / 2, sign, sign),
            *cell.letter,
            theme);
    } else {
        line.skip(sign + theme.px(10));
    }
    const QFont& body = theme.font(TextRole::Body);
    const QColor& muted = theme.color(ColorRole::Text2);
    const QColor& text = theme.color(cell.isMuted ? ColorRole::Text2 : ColorRole::Text);
    line.write(cell.text, isCause ? Fonts::medium(body) : body, text);
    if (!cell.second.isEmpty()) {
        line.write(
            QStringLiteral(" ") + ConflictModel::tr("with", "between two sides of a conflict")
                + QStringLiteral(" "),
            body,
            muted);
        line.write(cell.second, body, text);
    }
    if (!cell.aside.isEmpty()) {
        line.write(QStringLiteral(", ") + cell.aside, theme.figureFont(TextRole::Body), muted);
    }
}

/// The key that opens what a row stands for, behind its words.
void paintKey(QPainter& painter, LineWriter& line, const Theme& theme)
{
    const QString key = keyText(QKeySequence(Qt::Key_Right));
    const QFont& font = theme.font(TextRole::Caption);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + theme.px(2);
    line.skip(theme.px(6));
    const QRect column = line.place(metrics.horizontalAdvance(key) + theme.px(8), 0);
    const QRect box(column.left(), column.center().y() - height / 2, column.width(), height);
    controls::paintBox(
        painter,
        box,
        theme.color(ColorRole::Sunken),
        theme.color(ColorRole::Border),
        theme.metrics().radius.bar);
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(box, Qt::AlignCenter, key);
}

} // namespace

bool isFigureColumn(ConflictColumn column)
{
    return column == ConflictColumn::Conflicts || column == ConflictColumn::Changes
        || column == ConflictColumn::Items;
}

std::array<int, conflictColumnCount> conflictColumnWidths(int room, const Theme& theme)
{
    constexpr std::array<int, conflictColumnCount> wide{0, 80, 76, 72, 190, 150};
    constexpr std::array<int, conflictColumnCount> narrow{0, 72, 68, 64, 150, 104};
    constexpr int wideFrom = 1000;
    constexpr int leastCause = 160;
    const auto& design = room >= theme.px(wideFrom) ? wide : narrow;
    std::array<int, conflictColumnCount> widths{};
    int rest = room;
    for (std::size_t i = 1; i < widths.size(); ++i) {
        widths[i] = theme.px(design[i]);
        rest -= widths[i];
    }
    widths[0] = qMax(theme.px(leastCause), rest);
    return widths;
}

void paintConflictCell(
    QPainter& painter,
    const QRect& rect,
    const ConflictModel& model,
    int row,
    ConflictColumn column,
    const ConflictRowLook& look,
    const Theme& theme)
{
    const ConflictLineKind kind = model.lineAt(row).kind;
    if (kind == ConflictLineKind::Group) {
        paintHead(painter, rect, model, row, look, theme);
        return;
    }
    const bool isFirst = column == ConflictColumn::Cause;
    paintGround(painter, rect, isFirst, look, theme);
    const ConflictCell cell = model.cell(row, column);
    const QRect line = rect.adjusted(theme.px(padding), 0, -theme.px(padding), -1);
    if (isFirst) {
        LineWriter writer(painter, line);
        paintFirst(painter, writer, model, row, cell, theme);
        if (kind == ConflictLineKind::MorePairs || kind == ConflictLineKind::MoreCauses) {
            paintKey(painter, writer, theme);
        }
        return;
    }
    const bool isMain = column == ConflictColumn::Conflicts;
    const QFont figures = theme.figureFont(TextRole::Body);
    const QFont font = isMain ? Fonts::semibold(figures) : figures;
    ColorRole ink =
        isMain || column == ConflictColumn::FirstOverlap ? ColorRole::Text : ColorRole::Text2;
    if (column == ConflictColumn::State && cell.isBad) {
        ink = ColorRole::Bad;
    }
    const Qt::Alignment side = QStyle::visualAlignment(
        painter.layoutDirection(), isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(font);
    painter.setPen(theme.color(ink));
    painter.drawText(
        line,
        static_cast<int>(side) | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(cell.text, Qt::ElideRight, line.width()));
}

ConflictDelegate::ConflictDelegate(
    const ThemeController& theme, const ConflictModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

QSize ConflictDelegate::sizeHint(
    const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    const QString text = m_model.cellText(index.row(), static_cast<ConflictColumn>(index.column()));
    const int width = QFontMetrics(theme.figureFont(TextRole::Body)).horizontalAdvance(text);
    return {width + 2 * theme.px(padding), theme.metrics().row.list};
}

void ConflictDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    ConflictRowLook look;
    look.isSelected = option.state.testFlag(QStyle::State_Selected);
    look.isHovered = option.state.testFlag(QStyle::State_MouseOver);
    look.isActive = option.state.testFlag(QStyle::State_Active);
    look.hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    paintConflictCell(
        *painter,
        option.rect,
        m_model,
        index.row(),
        static_cast<ConflictColumn>(index.column()),
        look,
        m_theme.theme());
    painter->restore();
}

bool ConflictDelegate::helpEvent(
    QHelpEvent* event,
    QAbstractItemView* view,
    const QStyleOptionViewItem& option,
    const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const Theme& theme = m_theme.theme();
    const bool isFirst = index.column() == 0;
    const int before =
        isFirst ? theme.metrics().sign.row + theme.px(chevronSide) + theme.px(18) : 0;
    if (sizeHint(option, index).width() + before <= view->visualRect(index).width()) {
        QToolTip::hideText();
        return true;
    }
    const QString text = m_model.cellText(index.row(), static_cast<ConflictColumn>(index.column()));
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(text), view);
    return true;
}

} // namespace cb
