// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/ConflictContent.h"

#include <QHeaderView>
#include <QTableView>

namespace cb {

class ConflictModel;
class ThemeController;

/// The head of the table; a click sorts.
class ConflictHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ConflictHeader(const ThemeController& theme, QWidget* parent = nullptr);

    void setSort(ConflictColumn column, bool isDescending);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const ThemeController& m_theme;
    ConflictColumn m_sort = ConflictColumn::FirstOverlap;
    bool m_isDescending = false;
};

/// Causes and pairs with their keys: arrows open and fold, 1 and 2 choose a side, X accepts, ' goes
/// to the CIs.
class ConflictTable : public QTableView
{
    Q_OBJECT

public:
    ConflictTable(const ThemeController& theme, ConflictModel& model, QWidget* parent = nullptr);

    ConflictHeader& header() const { return *m_header; }

    /// Selects a row without telling of it.
    void goToRow(int row);
    void fitColumns();

signals:
    /// Another row is the current one, by the user.
    void rowChosen(int row);
    void sideChosen(int side);
    void acceptRequested();
    void narrowRequested();
    void openRequested(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyboardSearch(const QString& search) override;

private:
    void applyTheme();
    void applyRowHeights();
    void step(bool isUnfolding);
    void turn(int row);
    bool handleKey(const QKeyEvent& event);

    const ThemeController& m_theme;
    ConflictModel& m_model;
    ConflictHeader* m_header;
    bool m_isSyncing = false;
};

} // namespace cb
