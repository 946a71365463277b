// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListHeader.h"

#include "ui/records/ListModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/ThemeController.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace cb {
namespace {

constexpr int resizeGrip = 4;

} // namespace

ListHeader::ListHeader(const ThemeController& theme, const ListModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_model(model)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(theme.theme().px(40));
    setFirstSectionMovable(true);
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.theme().metrics().row.tableHeader + 1};
}

void ListHeader::setSorts(const QList<ListSort>& sorts)
{
    m_sorts = sorts;
    viewport()->update();
}

void ListHeader::sortBy(ListColumn column, bool asSecond)
{
    const auto isColumn = [column](const ListSort& sort) {
        return sort.column == column;
    };
    const auto found = std::find_if(m_sorts.begin(), m_sorts.end(), isColumn);
    QList<ListSort> sorts = m_sorts;
    if (found != m_sorts.end() && (asSecond || found == m_sorts.begin())) {
        ListSort& turned = sorts[found - m_sorts.begin()];
        turned.isDescending = !turned.isDescending;
        if (!asSecond) {
            sorts = {turned};
        }
    } else if (asSecond && !sorts.isEmpty()) {
        sorts = {sorts.first(), {column, false}};
    } else {
        sorts = {{column, false}};
    }
    setSorts(sorts);
    emit sortsChosen(sorts);
}

void ListHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->pos());
    const bool isClick = event->button() == Qt::LeftButton
        && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    QHeaderView::mouseReleaseEvent(event);
    if (!isClick || section < 0) {
        return;
    }
    const int inside = event->pos().x() - sectionViewportPosition(section);
    if (inside > resizeGrip && inside < sectionSize(section) - resizeGrip) {
        sortBy(m_model.columnAt(section), event->modifiers() & Qt::ShiftModifier);
    }
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid()) {
        return;
    }
    const Theme& theme = m_theme.theme();
    painter->save();
    painter->fillRect(rect, theme.color(ColorRole::Window));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Border));
    const ListColumn column = m_model.columnAt(section);
    const QFont font = Fonts::medium(theme.font(TextRole::Small));
    const QFontMetrics metrics(font);
    const int pad = theme.px(8);
    const QRect line = rect.adjusted(pad, 0, -pad / 2, 0);
    const auto sort = std::find_if(m_sorts.cbegin(), m_sorts.cend(), [column](const ListSort& s) {
        return s.column == column;
    });
    const int sign = sort == m_sorts.cend() ? 0 : textPx(theme, 14);
    const QString text = metrics.elidedText(
        ListColumns::title(m_model.kind(), column), Qt::ElideRight, line.width() - sign);
    const int width = metrics.horizontalAdvance(text);
    const bool isFigure =
        ListColumns::isFigure(column) && m_model.kind() == ListKind::Changes && sign == 0;
    const QRect textRect = QStyle::visualRect(
        layoutDirection(),
        line,
        QRect(isFigure ? line.right() - width : line.left(), line.top(), width + 1, line.height()));
    painter->setFont(font);
    painter->setPen(theme.color(ColorRole::Text2));
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, text);
    if (sort != m_sorts.cend()) {
        const QRect box = QStyle::visualRect(
            layoutDirection(),
            line,
            QRect(line.left() + width + theme.px(2), line.top(), textPx(theme, 12), line.height()));
        Icons::paint(
            *painter,
            box,
            sort->isDescending ? Icon::SortDown : Icon::SortUp,
            theme.color(sort == m_sorts.cbegin() ? ColorRole::Text : ColorRole::Text3));
    }
    painter->restore();
}

} // namespace cb
