// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ScheduleData.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace cb {

namespace {

constexpr int longestSinglePart = 8; ///< days; a longer period is cut into weeks

QString nameAt(const QList<Service>& services, qint32 row)
{
    return row == noRow ? QString() : services.at(row).name;
}

void selectRows(ScheduleData& data)
{
    const Span period = data.options.period;
    qint64 nextStart = std::numeric_limits<qint64>::max();
    for (const int row : data.options.rows) {
        const auto window = data.snapshot->changes->plannedWindow(row);
        if (!window) {
            ++data.withoutDates;
        } else if (window->overlaps(period)) {
            data.rows.push_back(row);
        } else if (window->start < period.start) {
            ++data.before;
        } else {
            ++data.after;
            if (window->start.ms < nextStart) {
                nextStart = window->start.ms;
                data.nextRow = row;
            }
        }
    }
    data.withoutDates = data.options.withoutDates.value_or(data.withoutDates);
    const ChangeColumns& changes = *data.snapshot->changes;
    std::sort(data.rows.begin(), data.rows.end(), [&changes](int a, int b) {
        const auto i = static_cast<std::size_t>(a);
        const auto j = static_cast<std::size_t>(b);
        if (changes.plannedStarts[i] != changes.plannedStarts[j]) {
            return changes.plannedStarts[i] < changes.plannedStarts[j];
        }
        if (changes.plannedEnds[i] != changes.plannedEnds[j]) {
            return changes.plannedEnds[i] < changes.plannedEnds[j];
        }
        return changes.numbers.utf8(a).compare(changes.numbers.utf8(b)) < 0;
    });
}

void cutIntoDays(ScheduleData& data)
{
    for (int i = 0; i < static_cast<int>(data.rows.size()); ++i) {
        const Instant start = std::max(
            data.windowOf(data.rows[static_cast<std::size_t>(i)]).start, data.options.period.start);
        if (data.days.empty() || start >= data.days.back().span.end) {
            const QDate date = WallTime::toLocal(start, data.language.zone()).date;
            data.days.push_back({date, WallTime::day(date, data.language.zone()), i, i});
        }
        data.days.back().end = i + 1;
    }
}

void cutIntoParts(ScheduleData& data)
{
    const DayRange period = dayCells(data.options.period, data.language.zone());
    const int dayCount = static_cast<int>(data.days.size());
    if (period.count() <= longestSinglePart) {
        data.parts.push_back({period, 0, dayCount});
        return;
    }
    for (int i = 0; i < dayCount; ++i) {
        const QDate monday = startOfWeek(data.days[static_cast<std::size_t>(i)].date, Qt::Monday);
        const DayRange week{
            std::max(monday, period.first), std::min(monday.addDays(6), period.last)};
        if (data.parts.empty() || !(data.parts.back().days == week)) {
            data.parts.push_back({week, i, i});
        }
        data.parts.back().lastDay = i + 1;
    }
}

void findLongestTexts(ScheduleData& data)
{
    QSet<int> states;
    QSet<int> risks;
    qsizetype longest = 0;
    for (const int row : data.rows) {
        if (const QByteArrayView number = data.snapshot->changes->numbers.utf8(row);
            number.size() > longest)
        {
            longest = number.size();
            data.longestNumber = QString::fromUtf8(number);
        }
        const auto i = static_cast<std::size_t>(row);
        states.insert(static_cast<int>(data.snapshot->changes->displayStates[i]));
        risks.insert(data.snapshot->changes->risks[i] - 1);
    }
    for (const int state : states) {
        data.stateNames.append(data.language.stateName(static_cast<DisplayState>(state)));
    }
    for (const int risk : risks) {
        if (risk >= 0) {
            data.riskNames.append(data.language.riskName(static_cast<RiskLevel>(risk)));
        }
    }
}

void makeMatchers(ScheduleData& data)
{
    QHash<int, int> matcherOfWindow;
    for (const PlacedWindow& placed : data.options.windows.instances) {
        const auto known = matcherOfWindow.constFind(placed.windowRow);
        if (known != matcherOfWindow.constEnd()) {
            data.matcherOf.push_back(*known);
            continue;
        }
        const int index = static_cast<int>(data.matchers.size());
        data.matchers.emplace_back(
            data.snapshot->windows->at(placed.windowRow).scope, *data.snapshot);
        matcherOfWindow.insert(placed.windowRow, index);
        data.matcherOf.push_back(index);
    }
}

} // namespace

QString ScheduleData::serviceName(int row) const
{
    return nameAt(
        snapshot->directory->services, snapshot->changes->services[static_cast<std::size_t>(row)]);
}

QString ScheduleData::teamName(int row) const
{
    const qint32 group = snapshot->changes->groups[static_cast<std::size_t>(row)];
    return group == noRow ? QString() : snapshot->directory->groups.at(group).name;
}

QString ScheduleData::assigneeName(int row) const
{
    const qint32 person = snapshot->changes->assignees[static_cast<std::size_t>(row)];
    return person == noRow ? QString() : snapshot->directory->persons.at(person).name;
}

std::optional<RiskLevel> ScheduleData::risk(int row) const
{
    const quint8 stored = snapshot->changes->risks[static_cast<std::size_t>(row)];
    return stored == 0 ? std::optional<RiskLevel>() : static_cast<RiskLevel>(stored - 1);
}

ReportBar ScheduleData::bar(int row) const
{
    return {
        windowOf(row),
        snapshot->changes->displayStates[static_cast<std::size_t>(row)],
        risk(row),
        conflicts->of(row).blocks()};
}

ReportBand ScheduleData::band(const PlacedWindow& placed) const
{
    const CalendarWindow& window = snapshot->windows->at(placed.windowRow);
    return {
        placed.instance.span,
        isRestriction(window.kind),
        window.isHard,
        placed.instance.name.isEmpty() ? window.name : placed.instance.name};
}

QList<ReportBand> ScheduleData::bandsOver(Span span, const std::vector<int>& changeRows) const
{
    QList<ReportBand> bands;
    const QList<PlacedWindow>& instances = options.windows.instances;
    for (int i = 0; i < instances.size(); ++i) {
        const PlacedWindow& placed = instances.at(i);
        if (placed.instance.span.start >= span.end) {
            break; // ascending by start
        }
        if (!placed.instance.span.overlaps(span)
            || snapshot->windows->at(placed.windowRow).kind == WindowKind::Allow)
        {
            continue;
        }
        const ScopeMatcher& matcher =
            matchers[static_cast<std::size_t>(matcherOf[static_cast<std::size_t>(i)])];
        if (std::any_of(changeRows.begin(), changeRows.end(), [&matcher](int row) {
                return matcher.covers(row);
            }))
        {
            bands.append(band(placed));
        }
    }
    return bands;
}

QList<ReportBand> ScheduleData::bandsOver(Span span) const
{
    QList<ReportBand> bands;
    for (const PlacedWindow& placed : options.windows.instances) {
        if (placed.instance.span.start >= span.end) {
            break;
        }
        if (placed.instance.span.overlaps(span)
            && snapshot->windows->at(placed.windowRow).kind != WindowKind::Allow)
        {
            bands.append(band(placed));
        }
    }
    return bands;
}

bool ScheduleData::isInFreeze(int row) const
{
    const QList<ReportBand> bands = bandsOver(windowOf(row), {row});
    return std::any_of(
        bands.begin(), bands.end(), [](const ReportBand& band) { return band.isFreeze; });
}

QString shortNumber(const QString& number)
{
    const auto first = std::find_if(
        number.begin(), number.end(), [](QChar c) { return c.isDigit() && c != u'0'; });
    const bool isPlain = std::all_of(first, number.end(), [](QChar c) { return c.isDigit(); });
    return first == number.end() || !isPlain ? number : QString(first, number.end() - first);
}

std::shared_ptr<const ScheduleData> selectSchedule(
    SnapshotPtr snapshot, ScheduleOptions options, ReportLanguage language)
{
    auto data = std::make_shared<ScheduleData>();
    data->snapshot = std::move(snapshot);
    data->options = std::move(options);
    data->language = std::move(language);
    data->conflicts = reportConflicts(*data->snapshot, data->options.madeAt);
    selectRows(*data);
    cutIntoDays(*data);
    cutIntoParts(*data);
    makeMatchers(*data);
    findLongestTexts(*data);
    return data;
}

} // namespace cb
