// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/TableHead.h"

#include "ui/theme/ThemeController.h"

#include <QPainter>

namespace cb {

TableHead::TableHead(const ThemeController& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize TableHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.theme().metrics().row.tableHeader + 1};
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid()) {
        return;
    }
    const Theme& theme = m_theme.theme();
    painter->save();
    painter->fillRect(rect, theme.color(ColorRole::Window));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Border));
    const QFont font = Fonts::medium(theme.font(TextRole::Small));
    const QRect line = rect.adjusted(theme.px(8), 0, -theme.px(4), 0);
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setFont(font);
    painter->setPen(theme.color(ColorRole::Text2));
    painter->drawText(
        line,
        static_cast<int>(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace cb
