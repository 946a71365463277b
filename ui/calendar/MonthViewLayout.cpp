// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthViewLayout.h"

#include "core/schedule/MonthLayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cb {
namespace {

constexpr int weekDays = 7;
constexpr int weeks = 6;
constexpr double barInsetLeading = 3;
constexpr double barInsetTrailing = 5;

class MonthLayouter
{
public:
    MonthLayouter(const CalendarPage& page, const MonthViewInput& input)
        : m_page(page)
        , m_in(input)
    {}

    CalendarGeometry run()
    {
        placeCells();
        for (const CalendarItem& item : m_page.items) {
            const int risk = m_page.changes().risks[static_cast<std::size_t>(item.row)];
            m_items.push_back(
                {dayCells(item.span, m_in.zone),
                 item.span.start,
                 monthPriority(!item.conflicts.isEmpty(), risk)});
        }
        for (const PageWindow& window : m_page.windows) {
            m_windowDays.push_back(dayCells(window.instance.span, m_in.zone));
        }
        for (int week = 0; week < weeks; ++week) {
            const bool hasLabel = placeBands(week);
            placeBars(week, hasLabel);
        }
        if (m_in.rightToLeft) {
            m_out.mirror();
        }
        return std::move(m_out);
    }

private:
    CalendarCell& cell(int week, int column)
    {
        return m_out.cells[static_cast<std::size_t>(week * weekDays + column)];
    }

    void placeCells()
    {
        const CalendarMetrics& m = m_in.metrics;
        const double least = m.cellHead + 2 * (m.bar + m.gap) + m.footBand + m.pad;
        m_rowHeight = std::max((m_in.viewport.height() - m.monthHead) / weeks, least);
        const double width = m_in.viewport.width();
        m_out.size = {width, m.monthHead + weeks * m_rowHeight};
        m_out.body = {m.weekGutter, m.monthHead, width - m.weekGutter, weeks * m_rowHeight};
        m_out.allDayBottom = m.monthHead;
        const double columnWidth = m_out.body.width() / weekDays;
        for (int week = 0; week < weeks; ++week) {
            // Edges on whole pixels, so that lines are crisp and neighbours meet.
            const double top = std::round(m.monthHead + week * m_rowHeight);
            const double bottom = std::round(m.monthHead + (week + 1) * m_rowHeight);
            m_out.weekNumbers.emplace_back(0, top, m.weekGutter, bottom - top);
            for (int column = 0; column < weekDays; ++column) {
                const double left = std::round(m.weekGutter + column * columnWidth);
                const double right = std::round(m.weekGutter + (column + 1) * columnWidth);
                CalendarCell made;
                made.rect = {left, top, right - left, bottom - top};
                made.head = {left, top, right - left, m.cellHead};
                made.day = m_in.grid.first.addDays(week * weekDays + column);
                made.span = WallTime::day(made.day, m_in.zone);
                made.column = column;
                made.row = week;
                made.isFaded = made.day.month() != m_in.month.month();
                m_out.cells.push_back(made);
            }
        }
    }

    /// Does the window cover all that is shown on this day, and the whole day?
    bool fills(const PageWindow& window, const CalendarCell& day) const
    {
        if (window.instance.span.start > day.span.start || window.instance.span.end < day.span.end)
        {
            return false;
        }
        if (window.isForAll) {
            return true;
        }
        const auto isThere = [&](int item) {
            return m_page.items[static_cast<std::size_t>(item)].span.overlaps(day.span);
        };
        return std::none_of(window.uncovered.begin(), window.uncovered.end(), isThere)
            && std::any_of(window.covered.begin(), window.covered.end(), isThere);
    }

    /// Bands of one week row; true where a label takes a line.
    bool placeBands(int week)
    {
        const CalendarMetrics& m = m_in.metrics;
        bool hasLabel = false;
        double labelEnd = 0;
        for (std::size_t w = 0; w < m_page.windows.size(); ++w) {
            const PageWindow& window = m_page.windows[w];
            if (window.kind == WindowKind::Allow) {
                continue;
            }
            const DayRange& days = m_windowDays[w];
            const QDate monday = cell(week, 0).day;
            const int first = std::max(0, static_cast<int>(monday.daysTo(days.first)));
            const int last = std::min(weekDays - 1, static_cast<int>(monday.daysTo(days.last)));
            if (first > last) {
                continue;
            }
            for (int column = first; column <= last; ++column) {
                placeBand(static_cast<int>(w), cell(week, column), first, last);
            }
            if (isRestriction(window.kind)) {
                CalendarBand& labelled =
                    m_out.bands[m_out.bands.size() - static_cast<std::size_t>(last - first + 1)];
                const QRectF from = cell(week, first).rect;
                const QRectF to = cell(week, last).rect;
                const double left = std::max(from.left(), labelEnd);
                if (to.right() - left > m.bar * 2) {
                    labelled.label = {left, from.bottom() - m.line, to.right() - left, m.line};
                    labelEnd = to.right();
                    hasLabel = true;
                }
            }
        }
        return hasLabel;
    }

    void placeBand(int index, const CalendarCell& day, int first, int last)
    {
        const CalendarMetrics& m = m_in.metrics;
        const PageWindow& window = m_page.windows[static_cast<std::size_t>(index)];
        CalendarBand band;
        band.window = index;
        band.continuesBefore = day.column > first;
        band.continuesAfter = day.column < last;
        if (isRestriction(window.kind) && fills(window, day)) {
            band.shape = BandShape::Fill;
            band.rect = day.rect;
        } else {
            band.shape = BandShape::Foot;
            band.rect = {
                day.rect.left(), day.rect.bottom() - m.footBand, day.rect.width(), m.footBand};
            shareFoot(band);
        }
        m_out.bands.push_back(band);
    }

    /// One band of each kind at the foot of a day; a freeze stands above maintenance.
    void shareFoot(CalendarBand& band)
    {
        const auto isFreeze = [this](const CalendarBand& b) {
            return isRestriction(m_page.windows[static_cast<std::size_t>(b.window)].kind);
        };
        for (CalendarBand& other : m_out.bands) {
            const bool isHere = other.shape == BandShape::Foot
                && other.rect.left() == band.rect.left()
                && other.rect.bottom() > band.rect.top() - m_in.metrics.footBand
                && other.rect.bottom() <= band.rect.bottom();
            if (!isHere) {
                continue;
            }
            if (isFreeze(other) == isFreeze(band)) {
                band.isDouble = true;
                band.rect = other.rect;
                return;
            }
            CalendarBand& raised = isFreeze(band) ? band : other;
            const double bottom = std::max(band.rect.bottom(), other.rect.bottom());
            raised.rect.moveBottom(bottom - m_in.metrics.footBand);
        }
    }

    void placeBars(int week, bool hasLabel)
    {
        const CalendarMetrics& m = m_in.metrics;
        const double foot = hasLabel ? std::max(m.footBand, m.line) : m.footBand;
        const double room = m_rowHeight - m.cellHead - foot;
        // The last gap is not needed, and two pixels of the foot may be covered.
        constexpr double tolerance = 2;
        const int lines =
            std::max(0, static_cast<int>((room + m.gap + tolerance) / (m.bar + m.gap)));
        const DayRange row{cell(week, 0).day, cell(week, weekDays - 1).day};
        const MonthPlan plan = layoutMonth(m_items, row, lines);
        const auto topOfLine = [&](int line) {
            return cell(week, 0).head.bottom() + line * (m.bar + m.gap);
        };
        std::array<int, weekDays> leastShown;
        leastShown.fill(std::numeric_limits<int>::max());
        for (const MonthBar& bar : plan.bars) {
            for (int column = bar.firstColumn; column <= bar.lastColumn; ++column) {
                int& least = leastShown[static_cast<std::size_t>(column)];
                least = std::min(least, m_items[static_cast<std::size_t>(bar.item)].priority);
            }
            const CalendarCell& first = cell(week, bar.firstColumn);
            const CalendarCell& last = cell(week, bar.lastColumn);
            CalendarBox box;
            box.item = bar.item;
            box.cell = week * weekDays + bar.firstColumn;
            box.continuesBefore = bar.continuesBefore;
            box.continuesAfter = bar.continuesAfter;
            const double left = first.rect.left() + (bar.continuesBefore ? 0 : barInsetLeading);
            const double right = last.rect.right() - (bar.continuesAfter ? 0 : barInsetTrailing);
            box.rect = {left, topOfLine(bar.line), right - left, m.bar};
            box.isFaded = first.isFaded && last.isFaded;
            m_out.boxes.push_back(box);
        }
        for (int column = 0; column < weekDays; ++column) {
            CalendarCell& day = cell(week, column);
            day.count = plan.counts[static_cast<std::size_t>(column)];
            day.hidden = plan.hiddenCounts[static_cast<std::size_t>(column)];
            if (day.hidden > 0) {
                CalendarBox more;
                more.kind = BoxKind::More;
                more.cell = week * weekDays + column;
                more.count = day.hidden;
                more.rect = {
                    day.rect.left() + barInsetLeading,
                    topOfLine(std::max(0, lines - 1)),
                    day.rect.width() - barInsetLeading - barInsetTrailing,
                    m.bar};
                more.isFaded = day.isFaded;
                more.isLowerRisk = plan.topHiddenPriorities[static_cast<std::size_t>(column)]
                    < leastShown[static_cast<std::size_t>(column)];
                m_out.boxes.push_back(more);
            }
        }
    }

    const CalendarPage& m_page;
    const MonthViewInput& m_in;
    CalendarGeometry m_out;
    std::vector<MonthItem> m_items;
    std::vector<DayRange> m_windowDays;
    double m_rowHeight = 0;
};

} // namespace

CalendarGeometry layoutMonthView(const CalendarPage& page, const MonthViewInput& input)
{
    return MonthLayouter(page, input).run();
}

} // namespace cb
