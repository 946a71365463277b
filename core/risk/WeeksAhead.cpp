// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WallTime.h"
#include "core/risk/RiskParts.h"
#include "core/schedule/BoardWindows.h"

#include <algorithm>

namespace cb::risk {
namespace {

/// One maintenance window with its stretches in the coming weeks: ascending, none touch.
struct Maintenance
{
    ScopeMatcher scope;
    std::vector<Span> stretches;
};

void addStretch(std::vector<Span>& stretches, const Span& span)
{
    if (!stretches.empty() && span.start <= stretches.back().end) {
        stretches.back().end = std::max(stretches.back().end, span.end);
    } else {
        stretches.push_back(span);
    }
}

/// Maintenance of the board: also windows without an instance in these weeks, for a change on their
/// CIs then lies outside of them.
std::vector<Maintenance> maintenanceIn(const BoardSnapshot& snapshot, const WindowsInRange& found)
{
    std::vector<int> indexOfWindow(at(static_cast<int>(snapshot.windows->size())), -1);
    std::vector<Maintenance> all;
    for (int row = 0; row < snapshot.windows->size(); ++row) {
        const CalendarWindow& window = snapshot.windows->at(row);
        if (window.kind == WindowKind::Maintenance) {
            indexOfWindow[at(row)] = static_cast<int>(all.size());
            all.push_back({ScopeMatcher(window.scope, snapshot), {}});
        }
    }
    for (const PlacedWindow& placed : found.instances) {
        if (const int index = indexOfWindow[at(placed.windowRow)]; index >= 0) {
            addStretch(all[at(index)].stretches, placed.instance.span);
        }
    }
    return all;
}

/// The parts of `window` inside any of the windows that cover the change.
qint64 insideMs(const std::vector<const Maintenance*>& covering, const Span& window)
{
    std::vector<Span> parts;
    for (const Maintenance* maintenance : covering) {
        auto stretch = std::partition_point(
            maintenance->stretches.cbegin(), maintenance->stretches.cend(), [&](const Span& span) {
                return span.end <= window.start;
            });
        for (; stretch != maintenance->stretches.cend() && stretch->start < window.end; ++stretch) {
            parts.push_back(
                {std::max(stretch->start, window.start), std::min(stretch->end, window.end)});
        }
    }
    std::sort(
        parts.begin(), parts.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    std::vector<Span> together;
    qint64 inside = 0;
    for (const Span& part : parts) {
        addStretch(together, part);
    }
    for (const Span& part : together) {
        inside += part.lengthMs();
    }
    return inside;
}

void addFreezes(const BoardSnapshot& snapshot, const WindowsInRange& found, WeekRisk& week)
{
    const QTimeZone zone = snapshot.zone();
    const QDate monday = WallTime::toLocal(week.span.start, zone).date;
    std::array<bool, 7> isFrozen{};
    for (const PlacedWindow& placed : found.instances) {
        const CalendarWindow& window = snapshot.windows->at(placed.windowRow);
        if (!isRestriction(window.kind) || !placed.instance.span.overlaps(week.span)) {
            continue;
        }
        if (!week.freezes.contains(placed.instance.name)) {
            week.freezes.append(placed.instance.name);
        }
        const Span within{
            std::max(placed.instance.span.start, week.span.start),
            std::min(placed.instance.span.end, week.span.end)};
        const DayRange days = dayCells(within, zone);
        for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
            isFrozen[static_cast<std::size_t>(monday.daysTo(day))] = true;
        }
    }
    week.freezeDays = static_cast<int>(std::count(isFrozen.cbegin(), isFrozen.cend(), true));
}

void addHours(
    const std::vector<Maintenance>& maintenance, int row, const Span& window, WeekRisk& week)
{
    std::vector<const Maintenance*> covering;
    for (const Maintenance& candidate : maintenance) {
        if (candidate.scope.covers(row)) {
            covering.push_back(&candidate);
        }
    }
    if (covering.empty()) {
        ++week.withoutMaintenance;
        return;
    }
    const qint64 inside = insideMs(covering, window);
    week.insideMs += inside;
    week.outsideMs += window.lengthMs() - inside;
}

} // namespace

WeeksRisk weeksRisk(const RiskInput& input)
{
    const BoardSnapshot& snapshot = *input.snapshot;
    const ChangeColumns& changes = *snapshot.changes;
    const std::vector<qint64> starts = weekStarts(input, 0, weeksAhead);
    // A window may begin in the last week and end after it.
    constexpr qint64 beyondMs = 7 * msPerDay;
    const WindowsInRange windows =
        windowsInRange(snapshot, {{starts.front()}, {starts.back() + beyondMs}});
    const std::vector<Maintenance> maintenance = maintenanceIn(snapshot, windows);

    WeeksRisk found;
    found.faultyWindows = static_cast<int>(windows.faults.size());
    const Span all{{starts.front()}, {starts.back()}};
    for (const PlacedWindow& placed : windows.instances) {
        const bool isFreeze = isRestriction(snapshot.windows->at(placed.windowRow).kind);
        if (const Span& span = placed.instance.span; isFreeze && span.overlaps(all)) {
            found.freezes.append(
                {placed.instance.name,
                 {std::max(span.start, all.start), std::min(span.end, all.end)}});
        }
    }
    for (std::size_t i = 0; i < found.weeks.size(); ++i) {
        WeekRisk& week = found.weeks[i];
        week.span = {{starts[i]}, {starts[i + 1]}};
        week.week = isoWeek(WallTime::toLocal(week.span.start, snapshot.zone()).date);
        addFreezes(snapshot, windows, week);
    }
    for (const int row : input.rows) {
        if (!isOpen(changes, row)) {
            continue;
        }
        const std::optional<Span> window = changes.plannedWindow(row);
        if (!window) {
            ++found.withoutWindow;
            continue;
        }
        const int index = weekOf(starts, window->start.ms);
        if (index < 0) {
            ++found.outsideWeeks;
            continue;
        }
        WeekRisk& week = found.weeks[at(index)];
        (isHigh(levelOf(changes, row)) ? week.high : week.others).push_back(row);
        addHours(maintenance, row, *window, week);
    }
    return found;
}

} // namespace cb::risk
