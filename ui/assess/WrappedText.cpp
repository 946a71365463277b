// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/WrappedText.h"

#include <QPainter>

#include <algorithm>

namespace cb {

WrappedText::WrappedText(
    const QString& text, const QFont& font, double room, Qt::LayoutDirection direction)
    : m_layout(text, font)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(room);
        line.setPosition({0, m_size.height()});
        m_size = {
            std::max(m_size.width(), line.naturalTextWidth()), m_size.height() + line.height()};
    }
    m_layout.endLayout();
    for (int i = 0; direction == Qt::RightToLeft && i < m_layout.lineCount(); ++i) {
        QTextLine line = m_layout.lineAt(i);
        line.setPosition({m_size.width() - line.naturalTextWidth(), line.y()});
    }
}

void WrappedText::paint(QPainter& painter, const QPointF& topLeft) const
{
    m_layout.draw(&painter, topLeft);
}

} // namespace cb
