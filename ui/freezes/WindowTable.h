// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace cb {

class ThemeController;
class WindowListModel;

/// Paints the rows: a lock before hard freezes, a warning before what is suspended.
class WindowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    WindowDelegate(
        const ThemeController& theme, const WindowListModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, int row) const;

    const ThemeController& m_theme;
    const WindowListModel& m_model;
};

/// The list of windows. Enter edits, Delete asks, left and right fold groups.
class WindowTable : public QTableView
{
    Q_OBJECT

public:
    WindowTable(const ThemeController& theme, WindowListModel& model, QWidget* parent = nullptr);

    /// Nothing: the head of a group, or no row.
    WindowId currentWindow() const;
    /// Without windowChosen().
    void selectWindow(WindowId window);

signals:
    /// By the user.
    void windowChosen(cb::WindowId window);
    void editRequested(cb::WindowId window);
    void removeRequested(cb::WindowId window);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void applyRowHeights();
    void fitColumns();
    void setFolded(int row, bool isFolded);

    const ThemeController& m_theme;
    WindowListModel& m_model;
    bool m_isSyncing = false;
};

} // namespace cb
