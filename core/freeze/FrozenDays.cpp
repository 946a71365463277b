// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/FrozenDays.h"

#include "core/freeze/FreezeEffect.h"
#include "core/schedule/DayCells.h"
#include "core/schedule/WindowExpander.h"

#include <algorithm>

namespace cb {
namespace {

/// Marks the days of the year that a window touches.
void mark(
    const CalendarWindow& window,
    const DayRange& year,
    const QTimeZone& zone,
    std::vector<bool>& days)
{
    const auto found = expandWindow(window, {spanOfDays(year, zone), zone, {}});
    for (const WindowInstance& instance : found.value_or(QList<WindowInstance>())) {
        const DayRange cells = dayCells(instance.span, zone);
        const QDate last = std::min(cells.last, year.last);
        for (QDate day = std::max(cells.first, year.first); day <= last; day = day.addDays(1)) {
            days[static_cast<std::size_t>(year.first.daysTo(day))] = true;
        }
    }
}

} // namespace

FrozenDays frozenDays(const BoardSnapshot& snapshot, int year)
{
    const QTimeZone zone = snapshot.zone();
    const DayRange range{QDate(year, 1, 1), QDate(year, 12, 31)};
    const auto length = static_cast<std::size_t>(range.count());
    std::vector<bool> holidays(length, false);
    std::vector<bool> anyone(length, false);
    std::vector<std::vector<bool>> teams(
        static_cast<std::size_t>(snapshot.directory->groups.size()), std::vector<bool>(length));
    for (const CalendarWindow& window : *snapshot.windows) {
        if (window.kind == WindowKind::Holiday) {
            mark(window, range, zone, holidays);
        } else if (window.kind == WindowKind::Freeze && window.isHard) {
            std::vector<bool> days(length, false);
            mark(window, range, zone, days);
            for (std::size_t day = 0; day < length; ++day) {
                anyone[day] = anyone[day] || days[day];
            }
            for (const int team : teamsIn(window.scope, *snapshot.directory)) {
                std::vector<bool>& own = teams[static_cast<std::size_t>(team)];
                for (std::size_t day = 0; day < length; ++day) {
                    own[day] = own[day] || days[day];
                }
            }
        }
    }
    const auto count = [&](const std::vector<bool>& days) {
        int counted = 0;
        for (std::size_t day = 0; day < length; ++day) {
            const int weekday = range.first.addDays(static_cast<qint64>(day)).dayOfWeek();
            counted += days[day] && !holidays[day] && weekday <= Qt::Friday ? 1 : 0;
        }
        return counted;
    };
    FrozenDays frozen{count(anyone), {}};
    for (std::size_t team = 0; team < teams.size(); ++team) {
        if (const int days = count(teams[team]); days > 0) {
            frozen.teams.push_back({static_cast<int>(team), days});
        }
    }
    std::stable_sort(
        frozen.teams.begin(),
        frozen.teams.end(),
        [](const FrozenDays::Team& a, const FrozenDays::Team& b) { return a.days > b.days; });
    return frozen;
}

} // namespace cb
