// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/ReportBox.h"

namespace cb {

/// Measures and paints the cells of a table by the kind of their column. Lengths are points.
class CellPainter
{
public:
    static constexpr qreal padding = 3.5; ///< on each side
    static constexpr qreal paddings = 2 * padding;

    /// Where a cell is painted: from the top of its first line.
    struct Place
    {
        QPointF topLeft;
        qreal width = 0; ///< of the column, with its paddings
        int firstLine = 0;
        int lastLine = -1; ///< before it; -1: all
    };

    explicit CellPainter(PaperContext& context)
        : m_context(context)
    {}

    int lineCount(CellKind kind, const ReportCell& cell, qreal width) const;
    /// Of the column that holds the cell on one line.
    qreal naturalWidth(CellKind kind, const ReportCell& cell) const;

    void paint(
        QPainter& painter,
        CellKind kind,
        const ReportCell& cell,
        const ReportRow& row,
        const Place& place) const;
    void paintHead(QPainter& painter, const ReportColumn& column, const QRectF& box) const;

private:
    qreal signWidth(CellKind kind, const ReportCell& cell) const;
    void paintSign(QPainter& painter, CellKind kind, const ReportCell& cell, QPointF topLeft) const;
    void paintDayBar(
        QPainter& painter, const ReportBar& bar, const ReportRow& row, const Place& place) const;

    PaperContext& m_context;
};

} // namespace cb
