// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/ConflictModel.h"

#include <QStyledItemDelegate>

namespace cb {

class Theme;
class ThemeController;

/// Paints rows of the conflicts view: heads, causes with their letter, pairs below them.
class ConflictDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConflictDelegate(
        const ThemeController& theme, const ConflictModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(
        QHelpEvent* event,
        QAbstractItemView* view,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    const ThemeController& m_theme;
    const ConflictModel& m_model;
};

/// How a row looks at the moment.
struct ConflictRowLook
{
    bool isSelected = false;
    bool isHovered = false;
    bool isActive = true; ///< the window has the focus
    bool hasFocus = false;
};

/// Paints the cell of a row; `column` 0 carries what stands before the words. The painter has the
/// layout direction.
void paintConflictCell(
    QPainter& painter,
    const QRect& rect,
    const ConflictModel& model,
    int row,
    ConflictColumn column,
    const ConflictRowLook& look,
    const Theme& theme);

/// Widths at 100 percent text in a table of that width; the cause takes the rest.
std::array<int, conflictColumnCount> conflictColumnWidths(int room, const Theme& theme);

bool isFigureColumn(ConflictColumn column);

} // namespace cb
