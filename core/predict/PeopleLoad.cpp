// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/domain/WallTime.h"
#include "core/predict/WhatIf.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace cb {
namespace {

constexpr int nightFromHour = 22;
constexpr int nightUntilHour = 6;
/// Work with less between is one shift.
constexpr qint64 shiftGapMs = 2 * msPerHour;

using Who = std::pair<int, int>; ///< kind of record, row in its list

struct Part
{
    Who who;
    DutySpan span;
};

void addPerson(
    std::vector<Part>& to, const Directory& directory, int person, Duty duty, Span span, int row)
{
    if (person != noRow) {
        to.push_back(
            {{static_cast<int>(RecordKind::Person), person},
             {{RecordKind::Person, directory.persons[person].id.value}, duty, span, row}});
    }
}

std::vector<Part> partsOf(const BoardSnapshot& snapshot, int row)
{
    std::vector<Part> parts;
    const ChangeColumns& changes = *snapshot.changes;
    const Directory& directory = *snapshot.directory;
    const auto r = static_cast<std::size_t>(row);
    const std::optional<Span> window = changes.plannedWindow(row);
    if (!window) {
        return parts;
    }
    addPerson(parts, directory, changes.assignees[r], Duty::Implements, *window, row);
    if (changes.services[r] == noRow) {
        return parts;
    }
    const Service& service = directory.services[changes.services[r]];
    if (service.owner) {
        const int owner = directory.rowOf(*service.owner);
        addPerson(parts, directory, owner, Duty::Approves, {window->start, window->start}, row);
    }
    if (const int group = service.group ? directory.rowOf(*service.group) : noRow; group != noRow) {
        const Span called{window->start, window->end.plusMs(changes.backoutMs[r])};
        parts.push_back(
            {{static_cast<int>(RecordKind::Group), group},
             {{RecordKind::Group, directory.groups[group].id.value}, Duty::OnCall, called, row}});
    }
    return parts;
}

/// Work as shifts, ascending: spans that overlap or nearly touch are one.
std::vector<Span> shiftsOf(const std::vector<DutySpan>& duties, qint64 gapMs)
{
    std::vector<Span> shifts;
    for (const DutySpan& duty : duties) {
        if (duty.duty != Duty::Implements) {
            continue;
        }
        if (!shifts.empty() && duty.span.start.ms - shifts.back().end.ms < gapMs) {
            shifts.back().end = std::max(shifts.back().end, duty.span.end);
        } else {
            shifts.push_back(duty.span);
        }
    }
    return shifts;
}

/// Nights that the shifts reach into.
int nightsOf(const std::vector<Span>& shifts, const QTimeZone& zone)
{
    std::vector<QDate> nights;
    for (const Span& shift : shifts) {
        // The night before a shift's first day may still last when it starts.
        QDate evening = WallTime::toLocal(shift.start, zone).date.addDays(-1);
        const QDate last = WallTime::toLocal(shift.end, zone).date;
        for (; evening <= last; evening = evening.addDays(1)) {
            const Span night{
                WallTime::toInstant({evening, QTime(nightFromHour, 0)}, zone),
                WallTime::toInstant({evening.addDays(1), QTime(nightUntilHour, 0)}, zone)};
            if (night.overlaps(shift) && (nights.empty() || nights.back() < evening)) {
                nights.push_back(evening);
            }
        }
    }
    return static_cast<int>(nights.size());
}

QString hoursText(qint64 ms)
{
    const double hours = static_cast<double>(ms) / static_cast<double>(msPerHour);
    return QLocale().toString(hours, 'f', ms % msPerHour == 0 ? 0 : 1);
}

/// What there is to say of somebody's load, the most pressing first.
QString wordsOf(const PersonLoad& load, const LoadLimits& limits)
{
    if (load.shortestRestMs && *load.shortestRestMs < limits.restMs) {
        return Tr::tr("%1 h rest between two shifts").arg(hoursText(*load.shortestRestMs));
    }
    if (load.nights > limits.nights) {
        return Tr::tr("works in %n night(s)", nullptr, load.nights);
    }
    if (load.workMs > 0) {
        return Tr::tr("%1 h of work").arg(hoursText(load.workMs));
    }
    const auto changes = static_cast<int>(load.duties.size());
    return load.who.kind == RecordKind::Group
        ? Tr::tr("may be called by %n change(s)", nullptr, changes)
        : Tr::tr("says go or no-go for %n change(s)", nullptr, changes);
}

void countWork(PersonLoad& load, const QTimeZone& zone, const LoadLimits& limits)
{
    for (const Span& span : shiftsOf(load.duties, 0)) {
        load.workMs += span.lengthMs();
    }
    const std::vector<Span> shifts = shiftsOf(load.duties, shiftGapMs);
    load.nights = nightsOf(shifts, zone);
    for (std::size_t i = 1; i < shifts.size(); ++i) {
        const qint64 rest = shifts[i].start.ms - shifts[i - 1].end.ms;
        load.shortestRestMs = std::min(load.shortestRestMs.value_or(rest), rest);
    }
    load.isOverLimit = load.nights > limits.nights
        || (load.shortestRestMs && *load.shortestRestMs < limits.restMs);
    load.words = wordsOf(load, limits);
}

} // namespace

std::vector<PersonLoad> peopleLoad(
    const BoardSnapshot& snapshot, const std::vector<int>& rows, const LoadLimits& limits)
{
    std::map<Who, PersonLoad> loads;
    for (const int row : rows) {
        for (const Part& part : partsOf(snapshot, row)) {
            PersonLoad& load = loads[part.who];
            load.who = part.span.who;
            load.duties.push_back(part.span);
        }
    }
    std::vector<PersonLoad> found;
    const QTimeZone zone = snapshot.zone();
    for (auto& [who, load] : loads) {
        load.name = load.who.kind == RecordKind::Group
            ? snapshot.directory->groups[who.second].name
            : snapshot.directory->persons[who.second].name;
        std::stable_sort(
            load.duties.begin(), load.duties.end(), [](const DutySpan& a, const DutySpan& b) {
                return a.span.start < b.span.start;
            });
        countWork(load, zone, limits);
        found.push_back(std::move(load));
    }
    std::stable_sort(found.begin(), found.end(), [](const PersonLoad& a, const PersonLoad& b) {
        return a.isOverLimit != b.isOverLimit
            ? a.isOverLimit
            : a.duties.front().span.start < b.duties.front().span.start;
    });
    return found;
}

} // namespace cb
