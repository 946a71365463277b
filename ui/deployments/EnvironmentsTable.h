// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QTableView>

class QScrollBar;

namespace cb {

class EnvironmentsModel;
class ThemeController;

/// The grid: cells by arrow keys, groups that fold. Where the environments do not fit they scroll
/// by whole columns, and the service and what waits stay.
class EnvironmentsTable : public QTableView
{
    Q_OBJECT

public:
    EnvironmentsTable(
        const ThemeController& theme, EnvironmentsModel& model, QWidget* parent = nullptr);

    /// Shows whole columns; hidden while all fit. Stands below the grid.
    QScrollBar& columnScroll() const { return *m_columnScroll; }

    /// Folds or unfolds; the head becomes current where the current cell would be hidden.
    void setFolded(int group, bool isFolded);

    /// Makes a cell current and brings it into view, unfolding nothing.
    void showCell(const QModelIndex& index);

    /// How many environments are in view.
    int shownEnvironments() const { return m_shownEnvironments; }

signals:
    /// By the user: another cell is current.
    void cellChosen(const QModelIndex& index);
    /// Enter or a double click.
    void openRequested(const QModelIndex& index);
    void foldingChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyboardSearch(const QString& search) override;

private:
    void applyTheme();
    void applyRows();
    void applyColumns();
    void showColumnOf(const QModelIndex& index);
    bool foldByKey(int key);

    const ThemeController& m_theme;
    EnvironmentsModel& m_model;
    QScrollBar* m_columnScroll;
    int m_shownEnvironments = 0;
    int m_column = 1; ///< kept while the cursor passes heads of groups
    bool m_isShowing = false;
};

} // namespace cb
