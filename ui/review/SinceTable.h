// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/BoardDiff.h"

#include <QHeaderView>
#include <QTableView>

namespace cb {

class SinceDelegate;
class SinceModel;
class ThemeController;

/// The head of the table in the look of the list's.
class SinceHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SinceHeader(const ThemeController& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const ThemeController& m_theme;
};

/// The rows of "since last" and their keys: X marks as seen and goes on, U shows unseen ones only,
/// K shows what was edited, arrows fold groups.
class SinceTable : public QTableView
{
    Q_OBJECT

public:
    SinceTable(const ThemeController& theme, SinceModel& model, QWidget* parent = nullptr);

    /// Of the selected rows, the current one last; a change once.
    QList<ChangeId> selectedChanges() const;
    /// Selects a row of each of the changes; the current one stays where it is one of them.
    void selectChanges(const QList<ChangeId>& changes, bool reveals);
    /// Selects the row of that change and kind, or the nearest one.
    void goTo(ChangeId change, DiffKind kind);

    void markSelected(bool isSeen);

    /// Widths for the room that there is.
    void fitColumns();

signals:
    /// By the user.
    void changesSelected();
    void openRequested(cb::ChangeId change);
    void editsRequested();
    void unseenOnlyToggled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyboardSearch(const QString& search) override;

private:
    void applyTheme();
    void applyRowHeights();
    void markAndGoOn();
    void toggleMark();
    void step(int row, bool isUnfolding);
    void turnGroup(int row);
    QList<int> selectedRows() const;

    const ThemeController& m_theme;
    SinceModel& m_model;
    SinceDelegate* m_delegate;
    bool m_isSyncing = false;
};

} // namespace cb
