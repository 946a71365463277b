// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freezes/PaintedItems.h"
#include "ui/freezes/ThawLayout.h"

namespace cb {

class ThemeController;

/// Backlog and load of the days of a freeze and after it. Arrows go from day to day.
class ThawChart : public PaintedItems
{
    Q_OBJECT

public:
    explicit ThawChart(const ThemeController& theme, QWidget* parent = nullptr);

    void setThaw(const Thaw& thaw);

    const Thaw& thaw() const { return m_thaw; }

    int itemCount() const override { return static_cast<int>(m_layout.columns.size()); }

    /// "Tue 1 Dec: 14 changes, 20 wait".
    QString itemName(int item) const override;
    QRectF itemRect(int item) const override;

    int itemAt(QPointF position) const override { return m_layout.dayAt(position); }

    int focusedItem() const override { return m_focused; }

    void focusItem(int item) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();

    const ThemeController& m_theme;
    Thaw m_thaw;
    ThawLayout m_layout;
    int m_focused = -1;
};

} // namespace cb
