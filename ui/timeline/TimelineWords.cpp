// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineWords.h"

#include "core/conflict/ConflictLetters.h"
#include "ui/predict/PredictionWords.h"
#include "ui/records/RecordWords.h"
#include "ui/records/WorkWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

template <typename List>
QString nameAt(const List& list, qint32 row)
{
    return row >= 0 ? list[row].name : QString();
}

void addUnlessEmpty(QStringList& parts, const QString& part)
{
    if (!part.isEmpty()) {
        parts.append(part);
    }
}

QString dayMonthYear(QDate day, const TimeText& times)
{
    return u"%1 %2"_s.arg(times.dayAndMonth(day), QString::number(day.year()));
}

/// The time of an incident until it was resolved, or until now.
qint64 lengthOfIncident(const IncidentColumns& incidents, int row, Instant now)
{
    const qint64 resolved = incidents.resolvedAts[at(row)];
    const qint64 restored = incidents.restoredAts[at(row)];
    const qint64 end = restored != noInstant ? restored : resolved != noInstant ? resolved : now.ms;
    return std::max<qint64>(0, end - incidents.openedAts[at(row)]);
}

} // namespace

QString TimelineWords::laneName(const TimelineLanes& lanes, const TimelineLane& lane)
{
    if (!lane.isRest()) {
        return lane.name;
    }
    switch (lanes.input().grouping) {
    case LaneGrouping::Service:
        return tr("Without a service");
    case LaneGrouping::Item:
        return tr("Without a CI");
    case LaneGrouping::Environment:
        return tr("Without an environment");
    case LaneGrouping::Team:
        return tr("Without a team");
    case LaneGrouping::Assignee:
        break;
    }
    return tr("Without an implementer");
}

QString TimelineWords::groupName(const TimelineLanes& lanes, const TimelineLane& group)
{
    if (!group.isRest()) {
        return group.name;
    }
    return lanes.input().grouping == LaneGrouping::Item ? tr("Without a service")
                                                        : tr("Without a team");
}

QString TimelineWords::changes(int count)
{
    return tr("%n changes", nullptr, count);
}

QString TimelineWords::over(qint64 ms)
{
    return tr("+%1", "a change ran longer than planned, by a length of time")
        .arg(TimeText::length(ms));
}

QString TimelineWords::more(int count)
{
    return tr("+%n", "bars for which there is no room", count);
}

QString TimelineWords::incidentLabel(const BoardSnapshot& snapshot, int row, Instant now)
{
    const IncidentColumns& incidents = *snapshot.incidents;
    return tr("%1, %2", "number of an incident, its duration")
        .arg(incidents.numbers.at(row), TimeText::length(lengthOfIncident(incidents, row, now)));
}

QString TimelineWords::failed(int count)
{
    return tr("%n fail.", "short: so many failed changes", count);
}

QString TimelineWords::stripTitle(int year)
{
    return tr("%1, by week", "a year").arg(QString::number(year));
}

QString TimelineWords::stripHelp()
{
    return tr("changes, failures marked");
}

QString TimelineWords::quarter(int number)
{
    return tr("Q%1", "quarter of a year").arg(number);
}

QString TimelineWords::missing(QTime from, QTime to)
{
    return tr("%1–%2 does not exist").arg(TimeText::time(from), TimeText::time(to));
}

QString TimelineWords::second(QTime time, const QString& offset)
{
    return tr("second %1, %2", "time that the clock shows twice, its offset")
        .arg(TimeText::time(time), offset);
}

QString TimelineWords::totalsHead(bool isYear)
{
    return isYear ? tr("Year") : tr("In view");
}

QString TimelineWords::range(const Span& span, const TimeText& times, Qt::DayOfWeek firstDay)
{
    const LocalTime start = WallTime::toLocal(span.start, times.zone());
    const LocalTime end = WallTime::toLocal(span.end, times.zone());
    const qint64 length = span.lengthMs();
    const QTime midnight(0, 0);
    const bool isWholeDays = start.time == midnight && end.time == midnight;
    const QDate last = end.time == midnight ? end.date.addDays(-1) : end.date;
    constexpr int week = 7;
    if (isWholeDays && start.date.daysTo(end.date) == week
        && start.date == startOfWeek(start.date, firstDay))
    {
        return times.week(start.date, last);
    }
    if (start.date == last) {
        return isWholeDays
            ? times.longDay(start.date)
            : u"%1, %2–%3"_s.arg(
                times.day(start.date), TimeText::time(start.time), TimeText::time(end.time));
    }
    constexpr qint64 timesUpTo = 3 * msPerDay;
    if (length < timesUpTo && !isWholeDays) {
        return times.span(span);
    }
    const QString first = start.date.year() == last.year() ? times.dayAndMonth(start.date)
                                                           : dayMonthYear(start.date, times);
    return u"%1 – %2"_s.arg(first, dayMonthYear(last, times));
}

QString TimelineWords::column(const Span& span, TickUnit unit, const TimeText& times)
{
    const QDate first = WallTime::toLocal(span.start, times.zone()).date;
    const QDate last = WallTime::toLocal(span.end, times.zone()).date.addDays(-1);
    switch (unit) {
    case TickUnit::Week:
        return tr("Week %1, %2 – %3", "number, first day, last day")
            .arg(isoWeekOfRow(first).week)
            .arg(times.dayAndMonth(first), times.dayAndMonth(last));
    case TickUnit::Month:
        return times.month(first.year(), first.month());
    case TickUnit::Quarter:
        return tr("%1 %2", "quarter, year")
            .arg(quarter((first.month() + 2) / 3), QString::number(first.year()));
    case TickUnit::Year:
        return QString::number(first.year());
    default:
        break;
    }
    return times.span(span);
}

QString TimelineWords::columnsOf(const TimelineScene& scene)
{
    QString unit;
    switch (scene.columnUnit) {
    case TickUnit::Week:
        unit = tr("one column a week");
        break;
    case TickUnit::Month:
        unit = tr("one column a month");
        break;
    case TickUnit::Quarter:
        unit = tr("one column a quarter");
        break;
    default:
        unit = tr("one column a year");
        break;
    }
    const Span span = scene.span();
    const int first = WallTime::toLocal(span.start, scene.calendar.zone).date.year();
    const int last = WallTime::toLocal(span.end.plusMs(-1), scene.calendar.zone).date.year();
    const QString years = first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
    return tr("%1, %2", "years, what a column is").arg(years, unit);
}

QString TimelineWords::placeName(const TimelineScene& scene, const TimelineItem& item)
{
    const TimelineRow& row = scene.rows[at(item.line)];
    return row.fullName;
}

QString TimelineWords::changeName(const TimelineScene& scene, const TimelineItem& item)
{
    const ChangeColumns& changes = *scene.snapshot().changes;
    const Directory& directory = *scene.snapshot().directory;
    const std::size_t row = at(item.row);
    QStringList parts{changes.numbers.at(item.row), changes.titles.at(item.row)};
    addUnlessEmpty(parts, nameAt(directory.services, changes.services[row]));
    if (changes.types[row] == ChangeType::Emergency) {
        parts.append(tr("emergency"));
    }
    parts.append(RecordWords::state(changes.displayStates[row]));
    addUnlessEmpty(parts, WorkWords::overrunSpoken(overrunOf(changes, item.row, scene.now)));
    if ((changes.flags[row] & EditedAfterApproval) != 0) {
        parts.append(tr("edited after approval"));
    }
    if (changes.risks[row] > 0) {
        const auto level = static_cast<RiskLevel>(changes.risks[row] - 1);
        parts.append(tr("owner's risk %1").arg(RecordWords::risk(level)));
    }
    if (scene.chances) {
        const ChangeChance chance = scene.chances->of(changes.idAt(item.row));
        addUnlessEmpty(parts, PredictionWords::spoken(chance, scene.chances->label()));
    }
    if (const QString conflicts = conflictsText(item.conflicts); !conflicts.isEmpty()) {
        parts.append(conflicts);
    }
    if (item.span.lengthMs() > 0) {
        parts.append(scene.times.spokenSpan(item.span));
        addUnlessEmpty(parts, TimeText::clockNote(clockNote(item.span, scene.times.zone())));
    }
    if (const auto actual = changes.actualWindow(item.row)) {
        parts.append(tr("actually %1").arg(scene.times.spokenSpan(*actual)));
    }
    return parts.join(u", "_s);
}

QString TimelineWords::deploymentName(const TimelineScene& scene, const TimelineItem& item)
{
    const QString time = scene.times.spokenSpan(item.span);
    if (item.count > 1) {
        return tr("%n deployments, %1, the worst %2", nullptr, item.count)
            .arg(time, RecordWords::outcome(scene.snapshot().deployments->outcomes[at(item.row)]));
    }
    const DeploymentColumns& deployments = *scene.snapshot().deployments;
    const Directory& directory = *scene.snapshot().directory;
    QStringList parts{tr("Deployment")};
    addUnlessEmpty(parts, nameAt(directory.services, deployments.services[at(item.row)]));
    addUnlessEmpty(parts, deployments.strings.at(deployments.versions[at(item.row)]));
    addUnlessEmpty(parts, deployments.strings.at(deployments.environments[at(item.row)]));
    parts.append(RecordWords::outcome(deployments.outcomes[at(item.row)]));
    parts.append(time);
    return parts.join(u", "_s);
}

QString TimelineWords::incidentName(const TimelineScene& scene, const TimelineItem& item)
{
    const IncidentColumns& incidents = *scene.snapshot().incidents;
    if (item.count > 1) {
        return tr("%n incidents, %1", nullptr, item.count).arg(scene.times.spokenSpan(item.span));
    }
    QStringList parts{
        tr("Incident %1").arg(incidents.numbers.at(item.row)), incidents.titles.at(item.row)};
    if (incidents.priorities[at(item.row)] > 0) {
        parts.append(tr("priority %1").arg(incidents.priorities[at(item.row)]));
    }
    const Instant opened{incidents.openedAts[at(item.row)]};
    parts.append(tr("opened %1, lasted %2")
                     .arg(
                         scene.times.spokenSpan({opened, opened}),
                         TimeText::length(lengthOfIncident(incidents, item.row, scene.now))));
    return parts.join(u", "_s);
}

QString TimelineWords::columnName(const TimelineScene& scene, const TimelineItem& item)
{
    const TickUnit unit = scene.hasColumns() ? scene.columnUnit : TickUnit::Day;
    QStringList parts{
        placeName(scene, item),
        column(item.span, unit, scene.times),
        changes(static_cast<int>(item.counts.changeCount()))};
    const auto add = [&parts](quint32 count, const QString& text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    const LaneCounts& counts = item.counts;
    add(counts.of(ChangeOutcome::ToCome),
        tr("%n to come", nullptr, static_cast<int>(counts.of(ChangeOutcome::ToCome))));
    add(counts.changesFailed(), tr("%n failed", nullptr, static_cast<int>(counts.changesFailed())));
    add(counts.deploymentCount(),
        tr("%n deployments", nullptr, static_cast<int>(counts.deploymentCount())));
    add(counts.deploymentsFailed(),
        tr("%n deployments failed", nullptr, static_cast<int>(counts.deploymentsFailed())));
    add(counts.incidentCount(),
        tr("%n incidents", nullptr, static_cast<int>(counts.incidentCount())));
    return parts.join(u", "_s);
}

QString TimelineWords::itemName(const TimelineScene& scene, const TimelineItem& item)
{
    switch (item.kind) {
    case TimelineItemKind::Change:
        return changeName(scene, item);
    case TimelineItemKind::Deployment:
        return deploymentName(scene, item);
    case TimelineItemKind::Incident:
        return incidentName(scene, item);
    case TimelineItemKind::Column:
        return columnName(scene, item);
    case TimelineItemKind::More:
        break;
    }
    return tr("%n more changes, %1", nullptr, item.count).arg(scene.times.spokenSpan(item.span));
}

QString TimelineWords::rowName(const TimelineScene& scene, const TimelineRow& row)
{
    const Span span = scene.span();
    const LaneCounts counts = row.line.isGroup ? scene.lanes->groupCounts(row.line.index, span)
                                               : scene.lanes->laneCounts(row.line.index, span);
    QStringList parts{row.fullName, changes(static_cast<int>(counts.changeCount()))};
    if (row.line.isGroup) {
        parts.append(row.line.isFolded ? tr("folded") : tr("unfolded"));
    }
    if (counts.deploymentCount() > 0) {
        parts.append(tr("%n deployments", nullptr, static_cast<int>(counts.deploymentCount())));
    }
    if (counts.incidentCount() > 0) {
        parts.append(tr("%n incidents", nullptr, static_cast<int>(counts.incidentCount())));
    }
    return parts.join(u", "_s);
}

QString TimelineWords::stripName(const TimelineScene& scene)
{
    const int year = WallTime::toLocal(scene.strip.year.start, scene.calendar.zone).date.year();
    return tr("Year %1, in view: %2", "year, range")
        .arg(
            QString::number(year), range(scene.span(), scene.times, scene.calendar.firstDayOfWeek));
}

} // namespace cb
