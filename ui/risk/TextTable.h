// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

namespace cb {

class ThemeController;

/// Rows of words and figures.
class TextRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        bool isFigure = false;
        bool isSpare = false; ///< goes, from the last on, where the first column has no room
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Column>& columns, const QList<QStringList>& rows);

    const Column& column(int index) const { return m_columns.at(index); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/// A short table as high as its rows: the first column takes what the others leave.
class TextTable : public QTableView
{
    Q_OBJECT

public:
    explicit TextTable(const ThemeController& theme, QWidget* parent = nullptr);

    void setRows(const QList<TextRows::Column>& columns, const QList<QStringList>& rows);

    /// -1: none.
    int currentRow() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Enter or a double click.
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void layOut();

    const ThemeController& m_theme;
    TextRows* m_rows;
};

} // namespace cb
