// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/DayCells.h"
#include "core/schedule/Lanes.h"
#include "tests/cases/CaseKinds.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

Span spanOf(const QJsonObject& object)
{
    return {
        Instant::fromIso(object.value(u"start").toString()).value_or(Instant{}),
        Instant::fromIso(object.value(u"end").toString()).value_or(Instant{})};
}

QJsonArray clustersOf(const QJsonArray& events)
{
    std::vector<Span> spans;
    for (const QJsonValue& event : events) {
        spans.push_back(spanOf(event.toObject()));
    }
    const std::vector<LanePlace> places = assignLanes(spans);
    std::map<int, std::pair<QJsonArray, int>> clusters;
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto& [members, lanes] = clusters[places[i].cluster];
        members.append(events.at(static_cast<qsizetype>(i)).toObject().value(u"id"));
        lanes = places[i].lanes;
    }
    QJsonArray answer;
    for (const auto& [number, cluster] : clusters) {
        answer.append(QJsonObject{{u"members"_s, cluster.first}, {u"lanes"_s, cluster.second}});
    }
    return answer;
}

QJsonObject dayCellsOf(const QJsonArray& spans, const QTimeZone& zone)
{
    QJsonObject answer;
    for (const QJsonValue& span : spans) {
        const DayRange range = dayCells(spanOf(span.toObject()), zone);
        QJsonArray days;
        for (QDate day = range.first; day <= range.last; day = day.addDays(1)) {
            days.append(day.toString(Qt::ISODate));
        }
        answer.insert(span.toObject().value(u"id").toString(), days);
    }
    return answer;
}

} // namespace

Result<QJsonObject> answerLayout(const CaseInput& input)
{
    const Result<QByteArray> bytes = input.bytes();
    if (!bytes) {
        return bytes.error();
    }
    const QJsonObject given = QJsonDocument::fromJson(bytes.value()).object();
    const QTimeZone zone(given.value(u"zone").toString(u"UTC"_s).toUtf8());
    QJsonObject weeks;
    for (const QJsonValue& date : given.value(u"dates").toArray()) {
        weeks.insert(
            date.toString(), isoWeek(QDate::fromString(date.toString(), Qt::ISODate)).toText());
    }
    QJsonObject lengths;
    for (const QJsonValue& date : given.value(u"day_lengths").toArray()) {
        lengths.insert(
            date.toString(),
            dayLengthMinutes(QDate::fromString(date.toString(), Qt::ISODate), zone));
    }
    return QJsonObject{
        {u"clusters"_s, clustersOf(given.value(u"events").toArray())},
        {u"day_cells"_s, dayCellsOf(given.value(u"spans").toArray(), zone)},
        {u"iso_week"_s, weeks},
        {u"day_length_minutes"_s, lengths}};
}

} // namespace cb
