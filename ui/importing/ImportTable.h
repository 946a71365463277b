// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace cb {

class ThemeController;

/// Cells that offer a choice look like a menu and open on a click, Enter or F2; cells that are a
/// button are pressed.
class ImportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ImportDelegate(const ThemeController& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QWidget* createEditor(
        QWidget* parent,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const ThemeController& m_theme;
};

/// A table of the assistant: whole rows, no grid of its own, keyboard as everywhere.
class ImportTable : public QTableView
{
    Q_OBJECT

public:
    ImportTable(const ThemeController& theme, QAbstractItemModel* model, QWidget* parent = nullptr);

    /// Widths in design pixels; 0 takes what is left.
    void setWidths(const QList<int>& widths);

signals:
    void buttonPressed(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void layOut();
    void act(const QModelIndex& index);

    const ThemeController& m_theme;
    QList<int> m_widths;
};

} // namespace cb
