// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayViewLayout.h"

#include "core/schedule/Lanes.h"
#include "ui/calendar/ColumnBands.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr double insetLeading = 4;
constexpr double insetTrailing = 8;
constexpr double barGap = 2;
constexpr double actualGap = 3;

class DayLayouter
{
public:
    DayLayouter(const CalendarPage& page, const DayViewInput& input)
        : m_page(page)
        , m_in(input)
        , m_columns(dayColumns({input.day, 1, input.dayStartsAt, 0}, input.zone))
    {}

    CalendarGeometry run()
    {
        m_out.axis.emplace(m_columns, m_in.dayStartsAt, m_in.zone);
        placeCells();
        for (const CalendarCell& cell : m_out.cells) {
            if (cell.lane >= 0 && !cell.isIdle) {
                placeBands(cell);
                placeLane(cell);
            }
        }
        if (m_in.rightToLeft) {
            m_out.mirror();
        }
        return std::move(m_out);
    }

private:
    void placeCells()
    {
        const CalendarMetrics& m = m_in.metrics;
        const double gutter = m.gutter * (m_in.hasSecondGutter ? 2 : 1);
        const double top = m.dayViewHead;
        const double hours =
            static_cast<double>(m_out.axis->length()) / static_cast<double>(msPerHour);
        const double height =
            std::max(std::floor(m_in.viewport.height() - top), std::ceil(hours * m.hourMinimum));
        m_out.pixelsPerMs = height / static_cast<double>(m_out.axis->length());
        m_out.allDayBottom = top;

        const auto idle = static_cast<int>(
            std::count_if(m_page.lanes.begin(), m_page.lanes.end(), [](const PageLane& l) {
                return l.isIdle();
            }));
        const int busy = static_cast<int>(m_page.lanes.size()) - idle;
        const double room = m_in.viewport.width() - gutter;
        const bool gathers = idle > 1 && busy * m.laneMinimum + idle * m.idleLane > room;
        const double idleWidth = (gathers ? 1 : idle) * m.idleLane;
        const double busyWidth = busy == 0 ? 0 : std::max((room - idleWidth) / busy, m.laneMinimum);
        const double width = busy * busyWidth + idleWidth;
        m_out.size = {gutter + std::max(width, room), top + height};
        m_out.body = {gutter, top, m_out.size.width() - gutter, height};

        double left = gutter;
        const auto add = [&](int lane, double laneWidth, bool isIdle) {
            CalendarCell cell;
            cell.rect = {
                std::round(left), top, std::round(left + laneWidth) - std::round(left), height};
            cell.head = {cell.rect.left(), 0, cell.rect.width(), top};
            cell.day = m_in.day;
            cell.span = m_columns.front().span;
            cell.lane = lane;
            cell.isIdle = isIdle;
            cell.count = lane >= 0 ? m_page.lanes[static_cast<std::size_t>(lane)].changes : idle;
            m_out.cells.push_back(cell);
            left += laneWidth;
        };
        for (std::size_t i = 0; i < m_page.lanes.size(); ++i) {
            const bool isIdle = m_page.lanes[i].isIdle();
            if (!isIdle || !gathers) {
                add(static_cast<int>(i), isIdle ? m.idleLane : busyWidth, isIdle);
            }
        }
        if (gathers) {
            add(gatheredLanes, m.idleLane, true);
        }
        if (m_out.cells.empty()) {
            add(gatheredLanes, room, true);
        }
    }

    /// Bands lie only in the lanes that they cover: those with a change that overlaps and is
    /// covered, all where the scope is everything.
    void placeBands(const CalendarCell& cell)
    {
        const int index = static_cast<int>(&cell - m_out.cells.data());
        for (std::size_t w = 0; w < m_page.windows.size(); ++w) {
            const PageWindow& window = m_page.windows[w];
            const auto isHere = [&](int item) {
                return m_page.items[static_cast<std::size_t>(item)].lane == cell.lane;
            };
            const bool isCovered = std::any_of(window.covered.begin(), window.covered.end(), isHere)
                && std::none_of(window.uncovered.begin(), window.uncovered.end(), isHere);
            if (window.kind == WindowKind::Allow || (!window.isForAll && !isCovered)) {
                continue;
            }
            CalendarBand band;
            band.window = static_cast<int>(w);
            const double top = m_out.yOf(index, window.instance.span.start);
            const double bottom = m_out.yOf(index, window.instance.span.end, true);
            band.rect = {cell.rect.left(), top, cell.rect.width(), bottom - top};
            band.continuesBefore = isContinued(band);
            if (!band.continuesBefore) {
                band.label = {cell.rect.left(), top, cell.rect.width(), m_in.metrics.line};
            }
            m_out.bands.push_back(band);
        }
    }

    /// The same window in the lane before has the label already.
    bool isContinued(const CalendarBand& band) const
    {
        return std::any_of(
            m_out.bands.begin(), m_out.bands.end(), [&band](const CalendarBand& other) {
                return other.window == band.window
                    && qAbs(other.rect.right() - band.rect.left()) < 1;
            });
    }

    /// Marks that would cover each other, as one with their count.
    std::vector<CalendarBox> marksOf(const CalendarCell& cell, int cellIndex) const
    {
        std::vector<CalendarBox> marks;
        for (std::size_t i = 0; i < m_page.marks.size(); ++i) {
            const PageMark& mark = m_page.marks[i];
            if (mark.lane != cell.lane) {
                continue;
            }
            const double height = m_in.metrics.mark;
            const double top = std::clamp(
                m_out.yOf(cellIndex, mark.at) - height / 2,
                cell.rect.top(),
                cell.rect.bottom() - height);
            const bool isSameKind = !marks.empty()
                && m_page.marks[static_cast<std::size_t>(marks.back().item)].kind == mark.kind;
            if (isSameKind && top < marks.back().rect.bottom()) {
                ++marks.back().count;
                continue;
            }
            CalendarBox box;
            box.kind = BoxKind::Mark;
            box.item = static_cast<int>(i);
            box.cell = cellIndex;
            box.rect = {cell.rect.left(), top, cell.rect.width(), height};
            marks.push_back(box);
        }
        return marks;
    }

    void placeLane(const CalendarCell& cell)
    {
        const int cellIndex = static_cast<int>(&cell - m_out.cells.data());
        std::vector<CalendarBox> boxes = marksOf(cell, cellIndex);
        const CalendarMetrics& m = m_in.metrics;
        for (std::size_t i = 0; i < m_page.items.size(); ++i) {
            const CalendarItem& item = m_page.items[i];
            if (item.lane != cell.lane) {
                continue;
            }
            CalendarBox box;
            box.item = static_cast<int>(i);
            box.cell = cellIndex;
            box.continuesBefore = item.span.start < cell.span.start;
            box.continuesAfter = item.span.end > cell.span.end;
            double top = m_out.yOf(cellIndex, item.span.start);
            const double bottom = m_out.yOf(cellIndex, item.span.end, true) - 1;
            const double height = std::max(bottom - top, m.minimumBar - 1);
            top = std::min(top, cell.rect.bottom() - height);
            box.rect = {cell.rect.left(), top, cell.rect.width(), height};
            boxes.push_back(box);
        }
        share(boxes, cell);
        for (CalendarBox& box : boxes) {
            if (box.kind == BoxKind::Bar) {
                placeActual(box, cell, cellIndex);
            }
            m_out.boxes.push_back(box);
        }
    }

    /// Side by side where they overlap on screen.
    void share(std::vector<CalendarBox>& boxes, const CalendarCell& cell) const
    {
        std::stable_sort(
            boxes.begin(), boxes.end(), [](const CalendarBox& a, const CalendarBox& b) {
                return a.rect.top() < b.rect.top();
            });
        std::vector<Span> spans;
        spans.reserve(boxes.size());
        constexpr double parts = 16; // of a pixel
        for (const CalendarBox& box : boxes) {
            spans.push_back(
                {{static_cast<qint64>(box.rect.top() * parts)},
                 {static_cast<qint64>(box.rect.bottom() * parts)}});
        }
        const std::vector<LanePlace> places = assignLanes(spans);
        const double width = cell.rect.width() - insetLeading - insetTrailing + barGap;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const double one = width / places[i].lanes;
            boxes[i].rect.setLeft(cell.rect.left() + insetLeading + places[i].lane * one);
            boxes[i].rect.setWidth(places[i].laneSpan * one - barGap);
        }
    }

    /// Narrows a bar whose work has begun and puts the actual beside it.
    void placeActual(CalendarBox& bar, const CalendarCell& cell, int cellIndex)
    {
        const ChangeColumns& changes = m_page.changes();
        const auto row =
            static_cast<std::size_t>(m_page.items[static_cast<std::size_t>(bar.item)].row);
        const qint64 start = changes.actualStarts[row];
        const qint64 end = changes.actualEnds[row];
        if (start == noInstant || (end != noInstant && end < start)) {
            return;
        }
        const Span actual{
            {start}, end == noInstant ? std::max(m_page.now, Instant{start}) : Instant{end}};
        if (!actual.overlaps(cell.span)) {
            return;
        }
        const CalendarMetrics& m = m_in.metrics;
        const double taken = m.actual + actualGap;
        if (bar.rect.width() < m.signOnlyBelow + taken) {
            return;
        }
        bar.rect.setWidth(bar.rect.width() - taken);
        CalendarBox box = bar;
        box.continuesBefore = actual.start < cell.span.start;
        box.continuesAfter = actual.end > cell.span.end;
        const double top = m_out.yOf(cellIndex, actual.start);
        const double bottom = m_out.yOf(cellIndex, actual.end, true);
        box.rect = {bar.rect.right() + actualGap, top, m.actual, std::max(bottom - top, 2.0)};
        m_out.actuals.push_back(box);
    }

    const CalendarPage& m_page;
    const DayViewInput& m_in;
    std::vector<DayColumn> m_columns;
    CalendarGeometry m_out;
};

} // namespace

CalendarGeometry layoutDayView(const CalendarPage& page, const DayViewInput& input)
{
    return DayLayouter(page, input).run();
}

} // namespace cb
