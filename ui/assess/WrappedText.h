// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

class QPainter;

namespace cb {

/// A text in lines of a width, none of it cut: broken between words, and inside a word only where
/// that alone is wider.
class WrappedText
{
public:
    /// `room`: the width of a line, in pixels.
    WrappedText(const QString& text, const QFont& font, double room, Qt::LayoutDirection direction);

    /// As wide as the widest line.
    QSizeF size() const { return m_size; }

    /// In the painter's pen; lines begin at the leading edge of (`topLeft`, size()).
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    QTextLayout m_layout;
    QSizeF m_size{0, 0};
};

} // namespace cb
