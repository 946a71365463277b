// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace cb {

class ThemeController;

/// A table that is as high as its rows: the page around it scrolls. Columns with width 0 share what
/// is left.
class SmallTable : public QTableView
{
    Q_OBJECT

public:
    SmallTable(const ThemeController& theme, QAbstractItemModel* model, QWidget* parent = nullptr);

    /// At 100 percent text.
    void setWidths(const QList<int>& widths);
    void setRowHeight(int designPixels);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override;

signals:
    /// Enter, or a double click.
    void acted(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void applyTheme();
    void layOut();

    const ThemeController& m_theme;
    QList<int> m_widths;
    int m_rowHeight = 0;
};

/// Rows with an edge and bold words where PolicyTableModel::FiresRole is true.
class PolicyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PolicyDelegate(const ThemeController& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;

private:
    const ThemeController& m_theme;
};

} // namespace cb
