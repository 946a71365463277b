// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/impact/ImpactModel.h"

#include <QAbstractTableModel>
#include <QTableView>

class QSortFilterProxyModel;

namespace cb {

/// The reached services and CIs as rows.
class ImpactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Tier,
        Steps,
        Ways,
        Items,
        Way,
        Others,
        Frozen,
        Owner
    };

    static constexpr int sortRole = Qt::UserRole;

    explicit ImpactTableModel(ImpactModel& model, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

    /// Of a row; null without a picture.
    const ReachedThing* thingAt(int row) const;

private:
    void showPicture();

    ImpactModel& m_model;
    std::shared_ptr<const ImpactPicture> m_shown;
    QList<QStringList> m_texts; ///< the first are the heads
};

/// The table of it: sortable, the current row is the current node.
class ImpactTable : public QTableView
{
    Q_OBJECT

public:
    explicit ImpactTable(ImpactModel& model, QWidget* parent = nullptr);

signals:
    void recordRequested(const cb::RecordRef& record);
    void removalRequested(int thing);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void applyTheme();
    void layOut();
    void showCurrent();
    void chooseCurrent(const QModelIndex& index);
    int sourceRow(const QModelIndex& index) const;

    ImpactModel& m_model;
    ImpactTableModel* m_rows;
    QSortFilterProxyModel* m_sorted;
};

} // namespace cb
