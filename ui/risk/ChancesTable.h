// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>

class QSortFilterProxyModel;

namespace cb {

class ChancesModel;
class ThemeController;

/// Paints what is more than text: state sign, meter of the assessed level, bar of the chance.
class ChancesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChancesDelegate(const ThemeController& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;

private:
    const ThemeController& m_theme;
};

/// The table: sortable, several rows can be selected, the selection is that of the window.
class ChancesTable : public QTableView
{
    Q_OBJECT

public:
    ChancesTable(const ThemeController& theme, ChancesModel& model, QWidget* parent = nullptr);

    /// In the order on screen, the current one last.
    QList<RecordRef> selectedRecords() const;
    std::optional<RecordRef> currentRecord() const;
    /// Without recordsSelected().
    void selectRecords(const QList<RecordRef>& records);

    /// Rows as shown, with a row of heads.
    QList<QStringList> table() const;

    /// -1: as it comes.
    int sortedBy() const;
    Qt::SortOrder sortOrder() const;
    void sortBy(int column, Qt::SortOrder order);

signals:
    /// By the user.
    void recordsSelected();
    void openRequested(const cb::RecordRef& record);
    /// Enter on a row that can be ticked: instead of openRequested().
    void tryRequested();
    void tickAllRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void layOut();
    void openCurrent();
    void toggleTicks();
    bool handleKey(const QKeyEvent& event);
    void sortByNext(int step);
    RecordRef recordAt(const QModelIndex& index) const;

    const ThemeController& m_theme;
    ChancesModel& m_model;
    QSortFilterProxyModel* m_sorted;
    bool m_isSyncing = false;
};

} // namespace cb
