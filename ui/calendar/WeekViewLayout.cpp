// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekViewLayout.h"

#include "core/schedule/MonthLayout.h"
#include "ui/calendar/ColumnBands.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr int maxBandRows = 3;
constexpr int maxAllDayLines = 4;
constexpr double barInsetLeading = 3;
constexpr double barInsetTrailing = 5;
constexpr double barGap = 2;

class WeekLayouter
{
public:
    WeekLayouter(const CalendarPage& page, const WeekViewInput& input)
        : m_page(page)
        , m_in(input)
        , m_options{input.firstDay, input.days, input.dayStartsAt, 0}
        , m_columns(dayColumns(m_options, input.zone))
    {}

    CalendarGeometry run()
    {
        m_out.axis.emplace(m_columns, m_in.dayStartsAt, m_in.zone);
        splitItems();
        std::vector<Span> spans;
        for (const DayColumn& column : m_columns) {
            spans.push_back(column.span);
        }
        m_bands = planColumnBands(m_page, spans, maxBandRows);
        m_allDay = layoutMonth(m_allDayItems, wholeRow(), maxAllDayLines);
        placeCells();
        placeBands();
        placeAllDay();
        placeBars();
        if (m_in.rightToLeft) {
            m_out.mirror();
        }
        return std::move(m_out);
    }

private:
    DayRange wholeRow() const { return {m_in.firstDay, m_in.firstDay.addDays(m_in.days - 1)}; }

    void splitItems()
    {
        for (std::size_t i = 0; i < m_page.items.size(); ++i) {
            const CalendarItem& item = m_page.items[i];
            const int index = static_cast<int>(i);
            if (item.span.lengthMs() < allDayFromMs) {
                m_timedSpans.push_back(item.span);
                m_timed.push_back(index);
                continue;
            }
            int first = -1;
            int last = -1;
            for (int c = 0; c < static_cast<int>(m_columns.size()); ++c) {
                if (item.span.overlaps(m_columns[static_cast<std::size_t>(c)].span)) {
                    first = first < 0 ? c : first;
                    last = c;
                }
            }
            if (first < 0) {
                continue;
            }
            const bool before = item.span.start < m_columns.front().span.start;
            const bool after = item.span.end > m_columns.back().span.end;
            const int risk = m_page.changes().risks[static_cast<std::size_t>(item.row)];
            m_allDayItems.push_back(
                {{m_in.firstDay.addDays(first - (before ? 1 : 0)),
                  m_in.firstDay.addDays(last + (after ? 1 : 0))},
                 item.span.start,
                 monthPriority(!item.conflicts.isEmpty(), risk)});
            m_allDayIndices.push_back(index);
        }
    }

    int allDayLines() const
    {
        int lines = 0;
        for (const MonthBar& bar : m_allDay.bars) {
            lines = std::max(lines, bar.line + 1);
        }
        const bool hasMore =
            std::any_of(m_allDay.hiddenCounts.begin(), m_allDay.hiddenCounts.end(), [](int n) {
                return n > 0;
            });
        return hasMore ? maxAllDayLines : lines;
    }

    void placeCells()
    {
        const CalendarMetrics& m = m_in.metrics;
        const double gutter = m.gutter * (m_in.hasSecondGutter ? 2 : 1);
        const int lines = allDayLines();
        m_bandTop = m.head;
        m_allDayTop = m_bandTop + m_bands.rowCount * m.bandRow;
        const double top = m_allDayTop + (lines > 0 ? lines * (m.bar + m.gap) + m.gap : 0);
        const double hours =
            static_cast<double>(m_out.axis->length()) / static_cast<double>(msPerHour);
        const double height =
            std::max(std::floor(m_in.viewport.height() - top), std::ceil(hours * m.hourMinimum));
        m_out.pixelsPerMs = height / static_cast<double>(m_out.axis->length());
        m_out.size = {m_in.viewport.width(), top + height};
        m_out.body = {gutter, top, m_in.viewport.width() - gutter, height};
        m_out.allDayBottom = top;
        const double width = m_out.body.width() / m_in.days;
        for (int c = 0; c < m_in.days; ++c) {
            const double left = std::round(gutter + c * width);
            const double right = std::round(gutter + (c + 1) * width);
            CalendarCell cell;
            cell.rect = {left, top, right - left, height};
            cell.head = {left, 0, right - left, m.head};
            cell.day = m_columns[static_cast<std::size_t>(c)].day;
            cell.span = m_columns[static_cast<std::size_t>(c)].span;
            cell.column = c;
            cell.count = static_cast<int>(std::count_if(
                m_page.items.begin(), m_page.items.end(), [&cell](const CalendarItem& item) {
                    return item.span.overlaps(cell.span);
                }));
            cell.hidden = m_allDay.hiddenCounts[static_cast<std::size_t>(c)];
            m_out.cells.push_back(cell);
        }
    }

    const CalendarCell& cell(int column) const
    {
        return m_out.cells[static_cast<std::size_t>(column)];
    }

    void placeBands()
    {
        const CalendarMetrics& m = m_in.metrics;
        int lastWindow = -1;
        int lastColumn = -1;
        for (const ColumnBandPlan::Fill& fill : m_bands.fills) {
            const Span& span = m_page.windows[static_cast<std::size_t>(fill.window)].instance.span;
            const double top = m_out.yOf(fill.column, span.start);
            const double bottom = m_out.yOf(fill.column, span.end, true);
            CalendarBand band;
            band.window = fill.window;
            band.rect = {
                cell(fill.column).rect.left(), top, cell(fill.column).rect.width(), bottom - top};
            band.continuesBefore = fill.window == lastWindow && fill.column == lastColumn + 1;
            if (!band.continuesBefore) {
                // The stretch of columns behind takes the label along.
                int end = fill.column;
                for (const ColumnBandPlan::Fill& other : m_bands.fills) {
                    end = other.window == fill.window && other.column == end + 1 ? end + 1 : end;
                }
                band.label = {
                    band.rect.left(), top, cell(end).rect.right() - band.rect.left(), m.line};
            }
            lastWindow = fill.window;
            lastColumn = fill.column;
            m_out.bands.push_back(band);
        }
        for (const BandRow& row : m_bands.rows) {
            const Span& span = m_page.windows[static_cast<std::size_t>(row.window)].instance.span;
            CalendarBand band;
            band.window = row.window;
            band.shape = BandShape::Row;
            band.region = BoxRegion::Head;
            const double left = cell(row.firstColumn).rect.left();
            band.rect = {
                left,
                m_bandTop + row.row * m.bandRow,
                cell(row.lastColumn).rect.right() - left,
                m.bandRow};
            band.label = band.rect;
            band.continuesBefore = span.start < cell(row.firstColumn).span.start;
            band.continuesAfter = span.end > cell(row.lastColumn).span.end;
            m_out.bands.push_back(band);
        }
    }

    void placeAllDay()
    {
        const CalendarMetrics& m = m_in.metrics;
        const auto topOfLine = [&](int line) {
            return m_allDayTop + m.gap + line * (m.bar + m.gap);
        };
        for (const MonthBar& bar : m_allDay.bars) {
            CalendarBox box;
            box.region = BoxRegion::Head;
            box.item = m_allDayIndices[static_cast<std::size_t>(bar.item)];
            box.cell = bar.firstColumn;
            box.continuesBefore = bar.continuesBefore;
            box.continuesAfter = bar.continuesAfter;
            const double left =
                cell(bar.firstColumn).rect.left() + (bar.continuesBefore ? 0 : barInsetLeading);
            const double right =
                cell(bar.lastColumn).rect.right() - (bar.continuesAfter ? 0 : barInsetTrailing);
            box.rect = {left, topOfLine(bar.line), right - left, m.bar};
            m_out.boxes.push_back(box);
        }
        for (int c = 0; c < m_in.days; ++c) {
            if (cell(c).hidden > 0) {
                CalendarBox more;
                more.kind = BoxKind::More;
                more.region = BoxRegion::Head;
                more.cell = c;
                more.count = cell(c).hidden;
                more.rect = {
                    cell(c).rect.left() + barInsetLeading,
                    topOfLine(maxAllDayLines - 1),
                    cell(c).rect.width() - barInsetLeading - barInsetTrailing,
                    m.bar};
                m_out.boxes.push_back(more);
            }
        }
    }

    void placeBars()
    {
        m_options.minimumLengthMs =
            static_cast<qint64>(m_in.metrics.minimumBar / m_out.pixelsPerMs);
        const DayColumnPlan plan = layoutDayColumns(m_timedSpans, m_options, m_in.zone);
        for (const DayPiece& piece : plan.pieces) {
            const CalendarCell& column = cell(piece.column);
            const Span& span = m_timedSpans[static_cast<std::size_t>(piece.item)];
            const double width = column.rect.width() - barInsetLeading - barInsetTrailing + barGap;
            const double share = width / piece.place.lanes;
            const double left = column.rect.left() + barInsetLeading + piece.place.lane * share;
            double top = m_out.yOf(piece.column, span.start);
            const double bottom = m_out.yOf(piece.column, span.end, true) - 1;
            const double height = std::max(bottom - top, m_in.metrics.minimumBar - 1);
            top = std::min(top, column.rect.bottom() - height);
            CalendarBox box;
            box.item = m_timed[static_cast<std::size_t>(piece.item)];
            box.cell = piece.column;
            box.rect = {left, top, piece.place.laneSpan * share - barGap, height};
            box.continuesBefore = piece.continuesBefore;
            box.continuesAfter = piece.continuesAfter;
            m_out.boxes.push_back(box);
        }
    }

    const CalendarPage& m_page;
    const WeekViewInput& m_in;
    DayColumnOptions m_options;
    std::vector<DayColumn> m_columns;
    CalendarGeometry m_out;
    ColumnBandPlan m_bands;
    std::vector<MonthItem> m_allDayItems;
    std::vector<int> m_allDayIndices;
    MonthPlan m_allDay;
    std::vector<Span> m_timedSpans;
    std::vector<int> m_timed;
    double m_bandTop = 0;
    double m_allDayTop = 0;
};

} // namespace

CalendarGeometry layoutWeekView(const CalendarPage& page, const WeekViewInput& input)
{
    return WeekLayouter(page, input).run();
}

} // namespace cb
