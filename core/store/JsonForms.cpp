// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/JsonForms.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cb::json {
namespace {

void put(QJsonObject& object, QLatin1StringView key, const QString& text)
{
    if (!text.isNull()) {
        object.insert(key, text);
    }
}

void put(QJsonObject& object, QLatin1StringView key, const std::optional<Instant>& instant)
{
    if (instant) {
        object.insert(key, instant->toIso());
    }
}

template <typename Tag>
void put(QJsonObject& object, QLatin1StringView key, const std::optional<Id<Tag>>& id)
{
    if (id) {
        object.insert(key, write(*id));
    }
}

template <typename T>
void put(QJsonObject& object, QLatin1StringView key, const QList<T>& list)
{
    if (!list.isEmpty()) {
        object.insert(key, writeList(list));
    }
}

void put(QJsonObject& object, QLatin1StringView key, qint64 number)
{
    if (number != 0) {
        object.insert(key, number);
    }
}

void put(QJsonObject& object, QLatin1StringView key, bool flag)
{
    if (flag) {
        object.insert(key, true);
    }
}

QString textOf(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() ? QString() : value.toString(u""_s);
}

std::optional<Instant> instantOf(const QJsonValue& value)
{
    return Instant::fromIso(value.toString());
}

template <typename Tag>
void readId(std::optional<Id<Tag>>& id, const QJsonValue& value)
{
    const QUuid read = QUuid::fromString(value.toString());
    id = read.isNull() ? std::nullopt : std::optional(Id<Tag>{read});
}

template <typename T>
void readAll(QList<T>& list, const QJsonValue& value)
{
    list = readList<T>(value.toArray());
}

} // namespace

QJsonValue write(const QString& value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value);
}

void read(QString& value, const QJsonValue& from)
{
    value = textOf(from);
}

QJsonValue write(const Alias& value)
{
    QJsonObject object;
    put(object, "system"_L1, value.system);
    put(object, "name"_L1, value.name);
    return object;
}

void read(Alias& value, const QJsonValue& from)
{
    value.system = textOf(from["system"_L1]);
    value.name = textOf(from["name"_L1]);
}

QJsonValue write(const WorkingPeriod& value)
{
    QJsonObject object;
    put(object, "weekdays"_L1, static_cast<qint64>(value.weekdays));
    put(object, "from"_L1, value.from.toString(Qt::ISODateWithMs));
    put(object, "to"_L1, value.to.toString(Qt::ISODateWithMs));
    return object;
}

void read(WorkingPeriod& value, const QJsonValue& from)
{
    value.weekdays = from["weekdays"_L1].toInt();
    value.from = QTime::fromString(from["from"_L1].toString(), Qt::ISODateWithMs);
    value.to = QTime::fromString(from["to"_L1].toString(), Qt::ISODateWithMs);
}

QJsonValue write(const ChangeTask& value)
{
    QJsonObject object;
    put(object, "title"_L1, value.title);
    put(object, "owner"_L1, value.owner);
    put(object, "planned_start"_L1, value.plannedStart);
    put(object, "planned_end"_L1, value.plannedEnd);
    put(object, "actual_start"_L1, value.actualStart);
    put(object, "actual_end"_L1, value.actualEnd);
    object.insert("state"_L1, write(value.state));
    put(object, "go_no_go"_L1, value.isGoNoGo);
    return object;
}

void read(ChangeTask& value, const QJsonValue& from)
{
    value.title = textOf(from["title"_L1]);
    readId(value.owner, from["owner"_L1]);
    value.plannedStart = instantOf(from["planned_start"_L1]);
    value.plannedEnd = instantOf(from["planned_end"_L1]);
    value.actualStart = instantOf(from["actual_start"_L1]);
    value.actualEnd = instantOf(from["actual_end"_L1]);
    read(value.state, from["state"_L1]);
    value.isGoNoGo = from["go_no_go"_L1].toBool();
}

QJsonValue write(const ExternalReference& value)
{
    QJsonObject object;
    put(object, "system"_L1, value.system);
    put(object, "key"_L1, value.key);
    put(object, "url"_L1, value.url);
    return object;
}

void read(ExternalReference& value, const QJsonValue& from)
{
    value.system = textOf(from["system"_L1]);
    value.key = textOf(from["key"_L1]);
    value.url = textOf(from["url"_L1]);
}

QJsonValue write(const LocalTime& value)
{
    return value.isValid() ? QJsonValue(value.toIso()) : QJsonValue();
}

void read(LocalTime& value, const QJsonValue& from)
{
    value = LocalTime::fromIso(from.toString()).value_or(LocalTime{});
}

QJsonValue write(const WindowTimes& value)
{
    QJsonObject object;
    object.insert("start"_L1, write(value.start));
    put(object, "zone"_L1, QString::fromUtf8(value.zone));
    put(object, "zone_definition"_L1, QString::fromUtf8(value.zoneDefinition));
    put(object, "all_day"_L1, value.isAllDay);
    object.insert("length_kind"_L1, write(value.lengthKind));
    put(object, "days"_L1, static_cast<qint64>(value.days));
    put(object, "ms"_L1, value.ms);
    return object;
}

void read(WindowTimes& value, const QJsonValue& from)
{
    read(value.start, from["start"_L1]);
    value.zone = from["zone"_L1].toString().toUtf8();
    value.zoneDefinition = from["zone_definition"_L1].toString().toUtf8();
    value.isAllDay = from["all_day"_L1].toBool();
    read(value.lengthKind, from["length_kind"_L1]);
    value.days = from["days"_L1].toInt();
    value.ms = from["ms"_L1].toInteger();
}

QJsonValue write(const WindowOverride& value)
{
    QJsonObject object;
    object.insert("instance"_L1, write(value.instance));
    put(object, "cancelled"_L1, value.isCancelled);
    put(object, "and_future"_L1, value.andFuture);
    object.insert("times"_L1, write(value.times));
    put(object, "name"_L1, value.name);
    return object;
}

void read(WindowOverride& value, const QJsonValue& from)
{
    read(value.instance, from["instance"_L1]);
    value.isCancelled = from["cancelled"_L1].toBool();
    value.andFuture = from["and_future"_L1].toBool();
    read(value.times, from["times"_L1]);
    value.name = textOf(from["name"_L1]);
}

QJsonValue write(const Suspension& value)
{
    QJsonObject object;
    object.insert("from"_L1, value.from.toIso());
    put(object, "until"_L1, value.until);
    put(object, "reason"_L1, value.reason);
    put(object, "by"_L1, value.by);
    return object;
}

void read(Suspension& value, const QJsonValue& from)
{
    value.from = instantOf(from["from"_L1]).value_or(Instant{});
    value.until = instantOf(from["until"_L1]);
    value.reason = textOf(from["reason"_L1]);
    readId(value.by, from["by"_L1]);
}

QJsonValue write(const WindowScope& value)
{
    QJsonObject object;
    put(object, "services"_L1, value.services);
    put(object, "items"_L1, value.items);
    put(object, "environments"_L1, value.environments);
    put(object, "types"_L1, value.types);
    put(object, "groups"_L1, value.groups);
    return object;
}

void read(WindowScope& value, const QJsonValue& from)
{
    readAll(value.services, from["services"_L1]);
    readAll(value.items, from["items"_L1]);
    readAll(value.environments, from["environments"_L1]);
    readAll(value.types, from["types"_L1]);
    readAll(value.groups, from["groups"_L1]);
}

QJsonValue write(const Recurrence& value)
{
    QJsonObject object;
    put(object, "rules"_L1, value.rules);
    put(object, "extra_starts"_L1, value.extraStarts);
    put(object, "excluded_starts"_L1, value.excludedStarts);
    put(object, "overrides"_L1, value.overrides);
    put(object, "cron"_L1, value.cron);
    put(object, "end_cron"_L1, value.endCron);
    return object;
}

void read(Recurrence& value, const QJsonValue& from)
{
    readAll(value.rules, from["rules"_L1]);
    readAll(value.extraStarts, from["extra_starts"_L1]);
    readAll(value.excludedStarts, from["excluded_starts"_L1]);
    readAll(value.overrides, from["overrides"_L1]);
    value.cron = textOf(from["cron"_L1]);
    value.endCron = textOf(from["end_cron"_L1]);
}

QJsonValue write(const AssessmentAnswer& value)
{
    QJsonObject object;
    put(object, "question"_L1, value.question);
    if (value.choice) {
        object.insert("choice"_L1, *value.choice);
    }
    put(object, "points"_L1, static_cast<qint64>(value.points));
    put(object, "weight"_L1, static_cast<qint64>(value.weight));
    put(object, "from_record"_L1, value.isFromRecord);
    put(object, "reason"_L1, value.reason);
    return object;
}

void read(AssessmentAnswer& value, const QJsonValue& from)
{
    value.question = textOf(from["question"_L1]);
    const QJsonValue choice = from["choice"_L1];
    value.choice = choice.isDouble() ? std::optional(choice.toInt()) : std::nullopt;
    value.points = from["points"_L1].toInt();
    value.weight = from["weight"_L1].toInt();
    value.isFromRecord = from["from_record"_L1].toBool();
    value.reason = textOf(from["reason"_L1]);
}

QByteArray toBytes(const QJsonArray& array)
{
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray toBytes(const QJsonObject& object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray arrayFrom(QByteArrayView text)
{
    return QJsonDocument::fromJson(text.toByteArray()).array();
}

QJsonObject objectFrom(QByteArrayView text)
{
    return QJsonDocument::fromJson(text.toByteArray()).object();
}

} // namespace cb::json
