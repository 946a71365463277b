// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cb {

/// A widget that paints things with names, which assistive tools get as children.
class PaintedItems : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual int itemCount() const = 0;
    virtual QString itemName(int item) const = 0;
    /// In widget coordinates.
    virtual QRectF itemRect(int item) const = 0;
    /// -1: none.
    virtual int itemAt(QPointF position) const = 0;
    virtual int focusedItem() const = 0;
    virtual void focusItem(int item) = 0;

signals:
    /// Other items, or other places.
    void layoutChanged();
};

} // namespace cb
