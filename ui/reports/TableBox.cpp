// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/CellPainter.h"
#include "ui/reports/ReportBox.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace cb {

namespace {

constexpr qreal rowPadding = 2.65; ///< above and below the lines of a row
constexpr qreal headHeight1 = 15;
constexpr qreal groupHeight = 15.5;
constexpr qreal hairline = 0.5;
constexpr qreal headLine = 0.75;
constexpr qreal narrowest = 40; ///< of a column that shares what is left

bool standsOnPage(const ReportColumn& column, bool isWide)
{
    switch (column.place) {
    case ColumnPlace::Always:
    case ColumnPlace::Page:
        return true;
    case ColumnPlace::Wide:
    case ColumnPlace::WidePage:
        return isWide;
    case ColumnPlace::FileOnly:
        return false;
    }
    Q_UNREACHABLE();
}

class TableBox final : public ReportBox
{
public:
    TableBox(ReportTable table, PaperContext& context)
        : m_table(std::move(table))
        , m_context(context)
        , m_cells(context)
        , m_count(m_table.rows->count())
    {
        for (int i = 0; i < m_table.columns.size(); ++i) {
            if (standsOnPage(m_table.columns.at(i), context.isWide)) {
                m_shown.push_back(i);
            }
        }
        QList<qreal>& widths = context.columnWidths[m_table.name];
        if (widths.isEmpty()) {
            widths = fittedWidths();
        }
        m_widths = widths;
    }

    int partCount() const override { return m_count; }

    qreal partHeight(int part) const override
    {
        const ReportRow& row = rowAt(part);
        return row.isGroup ? groupHeight : linesHeight(linesOf(row));
    }

    qreal headHeight(int part) const override
    {
        const qreal head = m_table.hasHead ? headHeight1 : 0;
        return repeatsGroup(part) ? head + groupHeight : head;
    }

    bool keepsWithNext(int part) const override { return rowAt(part).isGroup; }

    int partLines(int part) const override
    {
        const ReportRow& row = rowAt(part);
        return row.isGroup ? 1 : linesOf(row);
    }

    qreal sliceHeight(const BoxSlice& slice) const override
    {
        if (slice.lastLine < 0) {
            return ReportBox::sliceHeight(slice);
        }
        return headHeight(slice.firstPart) + linesHeight(slice.lastLine - slice.firstLine);
    }

    qreal spaceBefore() const override { return m_table.hasHead ? 5 : 2; }

    void paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const override;

private:
    const ReportColumn& column(std::size_t shown) const
    {
        return m_table.columns.at(m_shown[shown]);
    }

    qreal linesHeight(int lines) const
    {
        return lines * m_context.type.lineHeight(PaperStyle::Cell) + 2 * rowPadding;
    }

    /// A page that starts within a group says so.
    bool repeatsGroup(int part) const
    {
        return part > 0 && !rowAt(part).isGroup && m_table.rows->groupOf(part) >= 0;
    }

    const ReportRow& rowAt(int part) const
    {
        if (m_cachedPart != part) {
            m_cached = m_table.rows->row(part);
            m_cachedPart = part;
        }
        return m_cached;
    }

    int linesOf(const ReportRow& row) const;
    QList<qreal> fittedWidths() const;
    qreal wantedWidth(const ReportColumn& column) const;
    void paintHead(QPainter& painter, QPointF topLeft) const;
    void paintGroup(
        QPainter& painter, QPointF topLeft, const ReportRow& row, bool isContinued) const;
    void paintRow(
        QPainter& painter, QPointF topLeft, const ReportRow& row, const BoxSlice& lines) const;

    ReportTable m_table;
    PaperContext& m_context;
    CellPainter m_cells;
    int m_count;
    std::vector<int> m_shown; ///< columns
    QList<qreal> m_widths; ///< of them
    mutable int m_cachedPart = -1;
    mutable ReportRow m_cached;
};

int TableBox::linesOf(const ReportRow& row) const
{
    int lines = 1;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const ReportCell& cell = row.cells.at(m_shown[i]);
        lines = std::max(
            lines, m_cells.lineCount(column(i).kind, cell, m_widths.at(static_cast<int>(i))));
    }
    return lines;
}

qreal TableBox::wantedWidth(const ReportColumn& column) const
{
    const qreal title = m_context.type.naturalWidth(PaperStyle::ColumnHead, column.title);
    qreal wanted = std::max(column.width, title + CellPainter::paddings);
    for (const QString& text : column.widest) {
        ReportCell cell;
        cell.text = text;
        cell.code = 0;
        wanted = std::max(wanted, m_cells.naturalWidth(column.kind, cell));
    }
    return wanted;
}

/// Wanted widths, and what is left over or missing shared among the columns that stretch.
QList<qreal> TableBox::fittedWidths() const
{
    QList<qreal> widths;
    qreal stretches = 0;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        widths.append(wantedWidth(column(i)));
        stretches += column(i).stretch;
    }
    const qreal left = m_context.width - std::accumulate(widths.begin(), widths.end(), 0.0);
    for (std::size_t i = 0; i < m_shown.size() && stretches > 0; ++i) {
        qreal& width = widths[static_cast<int>(i)];
        if (column(i).stretch > 0) {
            width = std::max(narrowest, width + left * column(i).stretch / stretches);
        }
    }
    return widths;
}

void TableBox::paintHead(QPainter& painter, QPointF topLeft) const
{
    const Theme& theme = m_context.theme;
    qreal x = topLeft.x();
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const qreal width = m_widths.at(static_cast<int>(i));
        m_cells.paintHead(painter, column(i), {x, topLeft.y(), width, headHeight1});
        x += width;
    }
    const qreal y = topLeft.y() + headHeight1 - headLine / 2;
    painter.setPen(QPen(theme.color(ColorRole::Text2), headLine));
    painter.drawLine(QLineF(topLeft.x(), y, topLeft.x() + m_context.width, y));
}

void TableBox::paintGroup(
    QPainter& painter, QPointF topLeft, const ReportRow& row, bool isContinued) const
{
    const Theme& theme = m_context.theme;
    Typesetter& type = m_context.type;
    painter.fillRect(
        QRectF(topLeft.x(), topLeft.y(), m_context.width, groupHeight - hairline),
        theme.color(ColorRole::Sunken));
    const qreal y = topLeft.y() + (groupHeight - type.lineHeight(PaperStyle::Group)) / 2;
    qreal x = topLeft.x() + CellPainter::padding;
    qreal room = m_context.width - 2 * CellPainter::padding;
    x += type.draw(
             painter,
             PaperStyle::Group,
             row.groupTitle,
             theme.color(ColorRole::Text),
             {{x, y}, room})
        + 7;
    room = topLeft.x() + m_context.width - CellPainter::padding - x;
    const QString note = isContinued ? m_context.language.continued() : row.groupNote;
    const qreal baseline = y + type.ascent(PaperStyle::Group);
    type.draw(
        painter,
        PaperStyle::Caption,
        type.elided(PaperStyle::Caption, note, room),
        theme.color(ColorRole::Text2),
        {{x, baseline - type.ascent(PaperStyle::Caption)}, room});
}

void TableBox::paintRow(
    QPainter& painter, QPointF topLeft, const ReportRow& row, const BoxSlice& lines) const
{
    qreal x = topLeft.x();
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const qreal width = m_widths.at(static_cast<int>(i));
        CellPainter::Place place;
        place.topLeft = {x, topLeft.y() + rowPadding};
        place.width = width;
        place.firstLine = lines.firstLine;
        place.lastLine = lines.lastLine;
        m_cells.paint(painter, column(i).kind, row.cells.at(m_shown[i]), row, place);
        x += width;
    }
}

void TableBox::paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const
{
    const qreal right = topLeft.x() + m_context.width;
    QPointF at = topLeft;
    if (m_table.hasHead) {
        paintHead(painter, at);
        at.ry() += headHeight1;
    }
    if (repeatsGroup(slice.firstPart)) {
        const ReportRow group = m_table.rows->row(m_table.rows->groupOf(slice.firstPart));
        paintGroup(painter, at, group, true);
        at.ry() += groupHeight;
    }
    for (int part = slice.firstPart; part < slice.lastPart; ++part) {
        const ReportRow& row = rowAt(part);
        if (row.isGroup) {
            paintGroup(painter, at, row, false);
            at.ry() += groupHeight;
            continue;
        }
        paintRow(painter, at, row, slice);
        const int lines = slice.lastLine < 0 ? linesOf(row) : slice.lastLine - slice.firstLine;
        at.ry() += linesHeight(lines);
        const qreal y = at.y() - hairline / 2;
        painter.setPen(QPen(m_context.theme.color(ColorRole::Grid), hairline));
        painter.drawLine(QLineF(topLeft.x(), y, right, y));
    }
}

} // namespace

std::unique_ptr<ReportBox> makeTableBox(ReportTable table, PaperContext& context)
{
    return std::make_unique<TableBox>(std::move(table), context);
}

} // namespace cb
