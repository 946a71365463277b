// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cb {

class ListModel;
class Theme;
class ThemeController;
struct ListCell;

/// Paints rows of the list: signs with their words, heads of groups, the edge of the selected row.
/// Reads cells of the model directly, so that nothing is boxed in variants.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ListDelegate(const ThemeController& theme, const ListModel& model, QObject* parent = nullptr);

    /// Narrow lists show the meter of the risk without its word.
    void setCompact(bool isCompact) { m_isCompact = isCompact; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(
        QHelpEvent* event,
        QAbstractItemView* view,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintCell(
        QPainter& painter,
        const QStyleOptionViewItem& option,
        const ListCell& cell,
        const QModelIndex& index) const;
    /// Paints the sign before the text and returns the width that it took.
    int paintSign(QPainter& painter, const QRect& box, const ListCell& cell) const;
    int signWidth(const ListCell& cell) const;
    QRect textRect(const QRect& cellRect) const;
    QFont fontOf(const ListCell& cell, const QModelIndex& index) const;

    const ThemeController& m_theme;
    const ListModel& m_model;
    bool m_isCompact = false;
};

} // namespace cb
