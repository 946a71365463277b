// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/MonthLayout.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace cb {
namespace {

constexpr int daysPerWeek = 7;
using WeekCounts = std::array<int, daysPerWeek>;

/// The part of an item in one week row, before it has a line.
struct Candidate
{
    int item = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    bool continuesBefore = false;
    bool continuesAfter = false;
    Instant start;
    int priority = 0;
    int line = -1; ///< -1: hidden

    int length() const { return lastColumn - firstColumn + 1; }
};

bool staysBefore(const Candidate& a, const Candidate& b)
{
    if (a.priority != b.priority) {
        return a.priority > b.priority;
    }
    if (a.start != b.start) {
        return a.start < b.start;
    }
    return a.item < b.item;
}

/// Order of the lines in a day: what came in from before, then by day, long ones above, then by
/// time.
bool standsAbove(const Candidate& a, const Candidate& b)
{
    if (a.firstColumn != b.firstColumn) {
        return a.firstColumn < b.firstColumn;
    }
    const bool aIsLong = a.length() > 1 || a.continuesBefore || a.continuesAfter;
    const bool bIsLong = b.length() > 1 || b.continuesBefore || b.continuesAfter;
    if (aIsLong != bIsLong) {
        return aIsLong;
    }
    if (a.start != b.start) {
        return a.start < b.start;
    }
    return a.length() != b.length() ? a.length() > b.length() : a.item < b.item;
}

/// Packs one week row.
class WeekPacker
{
public:
    WeekPacker(std::vector<Candidate> candidates, int lines)
        : m_candidates(std::move(candidates))
        , m_lines(lines)
    {
        for (const Candidate& candidate : m_candidates) {
            addTo(m_counts, candidate);
        }
        for (std::size_t day = 0; day < m_room.size(); ++day) {
            m_room[day] = m_counts[day] > m_lines ? qMax(0, m_lines - 1) : m_lines;
        }
    }

    void pack()
    {
        choose();
        std::sort(m_candidates.begin(), m_candidates.end(), standsAbove);
        while (!placeAll()) {
        }
    }

    const std::vector<Candidate>& candidates() const { return m_candidates; }

    const WeekCounts& counts() const { return m_counts; }

private:
    static void addTo(WeekCounts& counts, const Candidate& candidate)
    {
        for (int day = candidate.firstColumn; day <= candidate.lastColumn; ++day) {
            ++counts[static_cast<std::size_t>(day)];
        }
    }

    int roomOf(const Candidate& candidate) const
    {
        const auto first = m_room.cbegin() + candidate.firstColumn;
        return *std::min_element(first, first + candidate.length());
    }

    /// A day loses its last line to "+n more" once something on it is hidden.
    void hide(Candidate& candidate)
    {
        candidate.line = -1;
        for (int day = candidate.firstColumn; day <= candidate.lastColumn; ++day) {
            m_room[static_cast<std::size_t>(day)] = qMax(0, m_lines - 1);
        }
    }

    /// Keeps what matters most while every day has room for it.
    void choose()
    {
        std::sort(m_candidates.begin(), m_candidates.end(), staysBefore);
        WeekCounts used{};
        for (Candidate& candidate : m_candidates) {
            bool fits = true;
            for (int day = candidate.firstColumn; day <= candidate.lastColumn; ++day) {
                fits = fits
                    && used[static_cast<std::size_t>(day)] < m_room[static_cast<std::size_t>(day)];
            }
            if (fits) {
                candidate.line = 0;
                addTo(used, candidate);
            } else {
                hide(candidate);
            }
        }
    }

    /// One try to give each kept candidate a line. Where one finds none (days with and without a
    /// "+n more" line meet in it), what matters least among those in its way is hidden, and the
    /// answer is false: try again.
    bool placeAll()
    {
        std::vector<std::array<Candidate*, daysPerWeek>> taken(
            static_cast<std::size_t>(m_lines), std::array<Candidate*, daysPerWeek>{});
        for (Candidate& candidate : m_candidates) {
            if (candidate.line < 0) {
                continue;
            }
            const int line = freeLine(taken, candidate);
            if (line < 0) {
                hide(*leastImportant(taken, candidate));
                return false;
            }
            candidate.line = line;
            for (int day = candidate.firstColumn; day <= candidate.lastColumn; ++day) {
                taken[static_cast<std::size_t>(line)][static_cast<std::size_t>(day)] = &candidate;
            }
        }
        return true;
    }

    using Taken = std::vector<std::array<Candidate*, daysPerWeek>>;

    int freeLine(const Taken& taken, const Candidate& candidate) const
    {
        const int room = roomOf(candidate);
        for (int line = 0; line < room; ++line) {
            const auto first =
                taken[static_cast<std::size_t>(line)].cbegin() + candidate.firstColumn;
            if (std::all_of(first, first + candidate.length(), [](const Candidate* c) {
                    return c == nullptr;
                })) {
                return line;
            }
        }
        return -1;
    }

    static Candidate* leastImportant(const Taken& taken, Candidate& wanted)
    {
        Candidate* least = &wanted;
        for (const auto& line : taken) {
            for (int day = wanted.firstColumn; day <= wanted.lastColumn; ++day) {
                Candidate* other = line[static_cast<std::size_t>(day)];
                if (other != nullptr && staysBefore(*least, *other)) {
                    least = other;
                }
            }
        }
        return least;
    }

    std::vector<Candidate> m_candidates;
    int m_lines;
    WeekCounts m_counts{};
    WeekCounts m_room{};
};

/// Cuts the items at the edges of the week rows.
std::vector<std::vector<Candidate>> byWeek(
    const std::vector<MonthItem>& items, const DayRange& grid)
{
    std::vector<std::vector<Candidate>> weeks(static_cast<std::size_t>(grid.count() / daysPerWeek));
    const int days = static_cast<int>(weeks.size()) * daysPerWeek;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const MonthItem& item = items[i];
        const auto first = grid.first.daysTo(item.days.first);
        const auto last = grid.first.daysTo(item.days.last);
        if (last < 0 || first >= days || last < first) {
            continue;
        }
        const int firstDay = static_cast<int>(qMax<qint64>(0, first));
        const int lastDay = static_cast<int>(qMin<qint64>(days - 1, last));
        for (int week = firstDay / daysPerWeek; week <= lastDay / daysPerWeek; ++week) {
            const int monday = week * daysPerWeek;
            Candidate candidate;
            candidate.item = static_cast<int>(i);
            candidate.firstColumn = qMax(firstDay, monday) - monday;
            candidate.lastColumn = qMin(lastDay, monday + daysPerWeek - 1) - monday;
            candidate.continuesBefore = first < monday;
            candidate.continuesAfter = last > monday + daysPerWeek - 1;
            candidate.start = item.start;
            candidate.priority = item.priority;
            weeks[static_cast<std::size_t>(week)].push_back(candidate);
        }
    }
    return weeks;
}

void addWeek(MonthPlan& plan, const WeekPacker& packer, int week)
{
    const std::size_t firstBar = plan.bars.size();
    const auto firstDay = static_cast<std::size_t>(week * daysPerWeek);
    for (std::size_t day = 0; day < daysPerWeek; ++day) {
        plan.counts[firstDay + day] = packer.counts()[day];
    }
    for (const Candidate& c : packer.candidates()) {
        if (c.line >= 0) {
            plan.bars.push_back(
                {c.item,
                 week,
                 c.firstColumn,
                 c.lastColumn,
                 c.line,
                 c.continuesBefore,
                 c.continuesAfter});
            continue;
        }
        for (int day = c.firstColumn; day <= c.lastColumn; ++day) {
            const std::size_t at = firstDay + static_cast<std::size_t>(day);
            ++plan.hiddenCounts[at];
            plan.topHiddenPriorities[at] = qMax(plan.topHiddenPriorities[at], c.priority);
        }
    }
    std::sort(
        plan.bars.begin() + static_cast<std::ptrdiff_t>(firstBar),
        plan.bars.end(),
        [](const MonthBar& a, const MonthBar& b) {
            return a.line != b.line ? a.line < b.line : a.firstColumn < b.firstColumn;
        });
}

} // namespace

int monthPriority(bool hasConflict, int risk)
{
    constexpr int aboveEveryRisk = 16;
    return (hasConflict ? aboveEveryRisk : 0) + risk;
}

MonthPlan layoutMonth(const std::vector<MonthItem>& items, const DayRange& grid, int linesPerDay)
{
    MonthPlan plan;
    std::vector<std::vector<Candidate>> weeks = byWeek(items, grid);
    const std::size_t days = weeks.size() * daysPerWeek;
    plan.counts.assign(days, 0);
    plan.hiddenCounts.assign(days, 0);
    plan.topHiddenPriorities.assign(days, 0);
    for (std::size_t week = 0; week < weeks.size(); ++week) {
        WeekPacker packer(std::move(weeks[week]), qMax(0, linesPerDay));
        packer.pack();
        addWeek(plan, packer, static_cast<int>(week));
    }
    return plan;
}

} // namespace cb
