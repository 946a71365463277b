// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cb {

struct EnvironmentsCell;
class EnvironmentsModel;
class Theme;
class ThemeController;

/// Paints the grid of the environments: two lines a cell, the sign of the outcome before the
/// version, drift as a chip, heads of groups over the whole width.
class EnvironmentsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EnvironmentsDelegate(
        const ThemeController& theme, const EnvironmentsModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(
        QHelpEvent* event,
        QAbstractItemView* view,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /// Of a row with two lines, at the theme's text size.
    static int rowHeight(const Theme& theme);

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintLines(QPainter& painter, const QRect& cell, const EnvironmentsCell& shown) const;
    int paintChip(QPainter& painter, const QRect& line, const QString& text) const;
    QRect innerRect(const QRect& cell) const;

    const ThemeController& m_theme;
    const EnvironmentsModel& m_model;
};

} // namespace cb
