// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WallTime.h"
#include "core/risk/LocalHours.h"
#include "core/risk/RiskParts.h"

namespace cb::risk {

OutcomesRisk outcomesRisk(const RiskInput& input)
{
    const ChangeColumns& changes = *input.snapshot->changes;
    const std::vector<qint64> starts = weekStarts(input, 1 - weeksOfTrend, weeksOfTrend);
    OutcomesRisk found;
    for (std::size_t i = 0; i < found.weeks.size(); ++i) {
        WeekOutcomes& week = found.weeks[i];
        week.span = {{starts[i]}, {starts[i + 1]}};
        week.week = isoWeek(WallTime::toLocal(week.span.start, input.snapshot->zone()).date);
    }
    for (const int row : input.historyRows) {
        if (changes.states[at(row)] != ChangeState::Closed) {
            continue;
        }
        const auto outcome = outcomeOf(changes, row);
        const qint64 end = endOf(changes, row);
        if (!outcome) {
            found.withoutCode += end == noInstant || weekOf(starts, end) >= 0 ? 1 : 0;
        } else if (end == noInstant) {
            ++found.withoutEnd;
        } else if (const int index = weekOf(starts, end); index >= 0 && end <= input.now.ms) {
            found.weeks[at(index)].byCode[static_cast<std::size_t>(*outcome)].push_back(row);
        }
    }
    return found;
}

HoursRisk hoursRisk(const RiskInput& input)
{
    const ChangeColumns& changes = *input.snapshot->changes;
    HoursRisk found;
    found.period = historyOf(input);
    const LocalHours hours(found.period, input.snapshot->zone());
    for (const int row : input.historyRows) {
        if (changes.states[at(row)] != ChangeState::Closed) {
            continue;
        }
        const auto outcome = outcomeOf(changes, row);
        const qint64 start = startOf(changes, row);
        if (start == noInstant) {
            ++found.withoutStart;
            continue;
        }
        if (!found.period.contains({start})) {
            continue;
        }
        if (!outcome) {
            ++found.withoutCode;
            continue;
        }
        const WeekHour hour = hours.of({start});
        HourRisk& cell = found.cells[at(hour.day * HoursRisk::hours + hour.hour)];
        cell.rows.push_back(row);
        ++found.all.n;
        if (isFailure(*outcome)) {
            cell.failed.push_back(row);
            ++found.all.hits;
        }
    }
    return found;
}

} // namespace cb::risk
