// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freezes/PaintedItems.h"
#include "ui/freezes/YearLayout.h"
#include "ui/freezes/YearPainter.h"

#include <memory>

namespace cb {

class ThemeController;

/// The year with all windows: arrows go along it and between its lines, Enter edits, Delete asks.
class YearOverview : public PaintedItems
{
    Q_OBJECT

public:
    explicit YearOverview(const ThemeController& theme, QWidget* parent = nullptr);

    void setContent(std::shared_ptr<const FreezesContent> content);

    const FreezesContent& content() const { return *m_content; }

    const YearLayout& yearLayout() const { return m_layout; }

    /// Marks the window's instances; the focus goes to the nearest one.
    void setSelected(WindowId window);

    int itemCount() const override { return static_cast<int>(m_layout.items.size()); }

    int focusedItem() const override { return m_look.focused; }

    void focusItem(int item) override;

    /// "Retail peak freeze, hard freeze, Thu 26 – Sat 28 Nov".
    QString itemName(int item) const override;
    QRectF itemRect(int item) const override;

    int itemAt(QPointF position) const override { return m_layout.itemAt(position); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By keys or a click: the window of an instance or of an exception.
    void windowChosen(cb::WindowId window);
    void editRequested(cb::WindowId window);
    void removeRequested(cb::WindowId window);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void hover(int item);
    WindowId windowOf(int item) const;

    const ThemeController& m_theme;
    std::shared_ptr<const FreezesContent> m_content = std::make_shared<FreezesContent>();
    YearLayout m_layout;
    YearLook m_look;
};

} // namespace cb
