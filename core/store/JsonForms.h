// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Assessment.h"
#include "core/domain/CalendarWindow.h"
#include "core/domain/Change.h"
#include "core/domain/Person.h"

#include <QJsonArray>
#include <QJsonObject>

/// Lists and nested values inside a record, as JSON text in one column. Instants and local times
/// are ISO 8601, ids are UUIDs, enumerations their stable text. Null texts are left out.
namespace cb::json {

QJsonValue write(const QString& value);
QJsonValue write(const Alias& value);
QJsonValue write(const WorkingPeriod& value);
QJsonValue write(const ChangeTask& value);
QJsonValue write(const ExternalReference& value);
QJsonValue write(const LocalTime& value);
QJsonValue write(const WindowTimes& value);
QJsonValue write(const WindowOverride& value);
QJsonValue write(const Suspension& value);
QJsonValue write(const WindowScope& value);
QJsonValue write(const Recurrence& value);
QJsonValue write(const AssessmentAnswer& value);

void read(QString& value, const QJsonValue& from);
void read(Alias& value, const QJsonValue& from);
void read(WorkingPeriod& value, const QJsonValue& from);
void read(ChangeTask& value, const QJsonValue& from);
void read(ExternalReference& value, const QJsonValue& from);
void read(LocalTime& value, const QJsonValue& from);
void read(WindowTimes& value, const QJsonValue& from);
void read(WindowOverride& value, const QJsonValue& from);
void read(Suspension& value, const QJsonValue& from);
void read(WindowScope& value, const QJsonValue& from);
void read(Recurrence& value, const QJsonValue& from);
void read(AssessmentAnswer& value, const QJsonValue& from);

template <TextualEnum E>
QJsonValue write(E value)
{
    return QString(toText(value));
}

template <TextualEnum E>
void read(E& value, const QJsonValue& from)
{
    value = fromText<E>(from.toString()).value_or(E{});
}

template <typename Tag>
QJsonValue write(const Id<Tag>& id)
{
    return id.value.toString(QUuid::WithoutBraces);
}

template <typename Tag>
void read(Id<Tag>& id, const QJsonValue& from)
{
    id.value = QUuid::fromString(from.toString());
}

template <typename T>
QJsonArray writeList(const QList<T>& list)
{
    QJsonArray array;
    for (const T& value : list) {
        array.append(write(value));
    }
    return array;
}

template <typename T>
QList<T> readList(const QJsonArray& array)
{
    QList<T> list;
    list.reserve(array.size());
    for (const QJsonValue from : array) {
        T value{};
        read(value, from);
        list.append(std::move(value));
    }
    return list;
}

QByteArray toBytes(const QJsonArray& array);
QByteArray toBytes(const QJsonObject& object);
QJsonArray arrayFrom(QByteArrayView text);
QJsonObject objectFrom(QByteArrayView text);

} // namespace cb::json
