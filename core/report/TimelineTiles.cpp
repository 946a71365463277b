// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TimelineData.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int everything = std::numeric_limits<int>::max();

QList<QList<ReportDay>> tileColumns(const TimelineData& data)
{
    const ReportLanguage& language = data.language();
    const DayRange days = dayCells(data.options.period, language.zone());
    QList<QList<ReportDay>> columns;
    for (QDate date = days.first; date <= days.last; date = date.addDays(1)) {
        if (columns.isEmpty() || columns.last().size() >= std::max(1, data.options.daysOnPage)) {
            columns.append(QList<ReportDay>());
        }
        columns.last().append(
            {WallTime::day(date, language.zone()),
             language.dayMonth(date),
             date.dayOfWeek() >= Qt::Saturday});
    }
    return columns;
}

QString barLabel(const TimelineData& data, int row, bool isShort)
{
    const ScheduleData& schedule = *data.schedule;
    const QString number = shortNumber(schedule.number(row));
    const auto risk = schedule.risk(row);
    if (isShort) {
        return risk ? number + u' ' + data.language().riskShort(*risk) : number;
    }
    const QString text = number + u' ' + data.snapshot().changes->titles.at(row);
    return risk ? text + u", "_s + data.language().riskShort(*risk) : text;
}

/// The planned and the actual bar of a change, where they are in the period.
QList<ReportTileBar> barsOf(const TimelineData& data, int lane, std::vector<int>& rows)
{
    std::vector<LaneItem> items;
    QHash<int, qsizetype> barOfRow;
    QList<ReportTileBar> bars;
    const auto barOf = [&](int row) -> ReportTileBar& {
        const auto known = barOfRow.constFind(row);
        if (known != barOfRow.constEnd()) {
            return bars[*known];
        }
        barOfRow.insert(row, bars.size());
        rows.push_back(row);
        bars.append({{}, {}, barLabel(data, row, false), barLabel(data, row, true)});
        return bars.last();
    };
    static_cast<void>(
        data.lanes->itemsIn(lane, LaneSeries::Planned, data.options.period, everything, items));
    for (const LaneItem& item : items) {
        barOf(item.row).planned = data.schedule->bar(item.row);
    }
    static_cast<void>(
        data.lanes->itemsIn(lane, LaneSeries::Actual, data.options.period, everything, items));
    for (const LaneItem& item : items) {
        barOf(item.row).actual = item.span;
    }
    std::stable_sort(bars.begin(), bars.end(), [](const auto& a, const auto& b) {
        return a.start() < b.start();
    });
    return bars;
}

QList<ReportTileMark> marksOf(const TimelineData& data, int lane)
{
    std::vector<LaneItem> items;
    QList<ReportTileMark> marks;
    for (const LaneSeries series : {LaneSeries::Deployments, LaneSeries::Incidents}) {
        static_cast<void>(
            data.lanes->itemsIn(lane, series, data.options.period, everything, items));
        const bool isIncident = series == LaneSeries::Incidents;
        for (const LaneItem& item : items) {
            const Instant at = isIncident || item.isOpen ? item.span.start : item.span.end;
            if (data.options.period.contains(at)) {
                marks.append({at, isIncident, item.outcome});
            }
        }
    }
    std::stable_sort(
        marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return marks;
}

QString restName(const TimelineData& data, bool isLane)
{
    const bool isService = data.options.lanes == LaneGrouping::Service;
    return isService && isLane ? data.language().phrase("Report", "No service")
                               : data.language().phrase("Report", "No team");
}

QList<ReportTileGroup> groupsOf(const TimelineData& data)
{
    QList<ReportTileGroup> groups;
    int last = -1;
    for (const int lane : data.shownLanes) {
        const TimelineLane& shown = data.lanes->lanes()[static_cast<std::size_t>(lane)];
        if (shown.group != last) {
            last = shown.group;
            const TimelineLane& group = data.lanes->groups()[static_cast<std::size_t>(last)];
            const bool hasHeading = data.options.lanes == LaneGrouping::Service;
            const QString name = group.isRest() ? restName(data, false) : group.name;
            groups.append({hasHeading ? name : QString(), {}});
        }
        ReportTileLane made;
        made.name = shown.isRest() ? restName(data, true) : shown.name;
        std::vector<int> rows;
        made.bars = barsOf(data, lane, rows);
        made.marks = marksOf(data, lane);
        made.bands = data.schedule->bandsOver(data.options.period, rows);
        groups.last().lanes.append(made);
    }
    return groups;
}

/// "A", "B", …, "Z", "AA".
QString rowLetters(int row)
{
    QString letters;
    for (int rest = row; rest >= 0; rest = rest / 26 - 1) {
        letters.prepend(QChar(u'A' + rest % 26));
    }
    return letters;
}

QString subtitle(const TimelineData& data, const ReportTilePlace& place)
{
    const ReportLanguage& language = data.language();
    QStringList counts;
    if (data.options.lanes == LaneGrouping::Service) {
        const auto groups = static_cast<int>(data.lanes->groups().size());
        counts += language.phrase("Report", "%1 of %n team(s)", nullptr, groups)
                      .arg(language.number(place.groups));
        counts += language.phrase("Report", "%n service(s)", nullptr, place.lanes);
    } else {
        const auto lanes = static_cast<int>(data.lanes->lanes().size());
        counts += language.phrase("Report", "%1 of %n team(s)", nullptr, lanes)
                      .arg(language.number(place.lanes));
    }
    QStringList ways;
    const auto add = [&ways](const QString& way, int page) {
        if (page > 0) {
            ways += way.arg(page);
        }
    };
    add(language.phrase("Report", "to the left on page %1"), place.left);
    add(language.phrase("Report", "to the right on page %1"), place.right);
    add(language.phrase("Report", "above on page %1"), place.above);
    add(language.phrase("Report", "below on page %1"), place.below);
    const QString counted = counts.join(u", "_s);
    return ways.isEmpty() ? counted
                          : language.phrase("Report", "%1; goes on %2", "lanes; places")
                                .arg(counted, ways.join(u", "_s));
}

QString legend(const TimelineData& data, const ReportTilePlace& place)
{
    const ReportLanguage& language = data.language();
    const QString legend = language.phrase(
        "Report",
        "Bar: planned, dashed until decided; left edge and letters: risk VL to VH. "
        "Grey: actual. Signs: deployments by outcome, incidents by priority. "
        "Lines: freeze. Dots: maintenance.");
    if (place.list == 0) {
        return legend;
    }
    return legend + u' '
        + language.phrase("Report", "Shorter than %1: list on page %2.")
              .arg(language.length(shortestShownMs(data.options)))
              .arg(place.list);
}

ReportTileWords wordsOf(
    const TimelineData& data, const QList<QList<ReportDay>>& columns, const ReportTilePlace& place)
{
    const ReportLanguage& language = data.language();
    const QList<ReportDay>& days = columns.at(place.column);
    const Span span{days.first().span.start, days.last().span.end};
    ReportTileWords words;
    words.heading = language.phrase("Report", "Timeline, %1", "period").arg(language.period(span));
    words.subtitle = subtitle(data, place);
    words.corner = language.phrase("Report", "Tile %1 of %2").arg(place.tile).arg(place.tiles);
    words.place = language.phrase("Report", "rows %1, column %2")
                      .arg(rowLetters(place.row))
                      .arg(place.column + 1);
    words.rows = language.phrase("Report", "rows %1", "of tiles").arg(rowLetters(place.row));
    words.legend = legend(data, place);
    return words;
}

} // namespace

ReportTiles timelineTiles(const std::shared_ptr<const TimelineData>& data)
{
    ReportTiles tiles;
    tiles.columns = tileColumns(*data);
    tiles.groups = groupsOf(*data);
    if (data->options.period.contains(data->options.madeAt)) {
        tiles.now = data->options.madeAt;
    }
    tiles.hasList = !data->tooShort.empty();
    tiles.continued = data->language().continued();
    tiles.words = [data, columns = tiles.columns](const ReportTilePlace& place) {
        return wordsOf(*data, columns, place);
    };
    tiles.timeText = [data](Instant at) {
        return data->language().time(at);
    };
    return tiles;
}

} // namespace cb
