// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/SinceModel.h"

#include <QStyledItemDelegate>

namespace cb {

class ThemeController;

/// Paints rows of "since last": what was struck out, what is marked, the move on its axis.
class SinceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SinceDelegate(const ThemeController& theme, SinceModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(
        QEvent* event,
        QAbstractItemModel* model,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
    bool helpEvent(
        QHelpEvent* event,
        QAbstractItemView* view,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /// Where the box of a row stands in its cell.
    QRect boxRect(const QRect& cell, Qt::LayoutDirection direction) const;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintGround(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintBox(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintCell(
        QPainter& painter,
        const QStyleOptionViewItem& option,
        SinceColumn column,
        const SinceCell& cell) const;
    void paintChip(QPainter& painter, const QRect& line, const QString& text) const;
    int paintSign(QPainter& painter, const QRect& line, const SinceCell& cell) const;
    int signWidth(const SinceCell& cell) const;
    int wantedWidth(const SinceCell& cell, SinceColumn column) const;
    QFont fontOf(SinceColumn column, const SinceCell& cell) const;
    QColor inkOf(SinceColumn column, const SinceCell& cell) const;

    const ThemeController& m_theme;
    SinceModel& m_model;
};

/// The move: a line of days with freezes behind it, a dashed ghost where it was, an arrow, and the
/// bar where it is.
void paintMoveStrip(
    QPainter& painter,
    const QRect& area,
    const MoveStrip& strip,
    const Span& axis,
    const QTimeZone& zone,
    const Theme& theme);

} // namespace cb
