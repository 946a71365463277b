// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"

#include <QJsonArray>

/// The text and JSON forms of the kinds of values that a record's fields hold. ChangeFields.h is
/// the way in.
namespace cb::forms {

QString toFieldText(const QString& value, const NameLookup& names);
QString toFieldText(bool value, const NameLookup& names);
QString toFieldText(int rank, const NameLookup& names);
QString toFieldText(qint64 durationMs, const NameLookup& names);
QString toFieldText(const QStringList& value, const NameLookup& names);
QString toFieldText(const std::optional<Instant>& value, const NameLookup& names);
QString toFieldText(const QList<ChangeTask>& value, const NameLookup& names);
QString toFieldText(const QList<ExternalReference>& value, const NameLookup& names);

QJsonValue toFieldJson(const QString& value, const NameLookup& names);
QJsonValue toFieldJson(bool value, const NameLookup& names);
QJsonValue toFieldJson(int rank, const NameLookup& names);
QJsonValue toFieldJson(qint64 durationMs, const NameLookup& names);
QJsonValue toFieldJson(const QStringList& value, const NameLookup& names);
QJsonValue toFieldJson(const std::optional<Instant>& value, const NameLookup& names);
QJsonValue toFieldJson(const QList<ChangeTask>& value, const NameLookup& names);
QJsonValue toFieldJson(const QList<ExternalReference>& value, const NameLookup& names);

Result<void> readField(QString& value, const QString& text, const FieldReading& reading);
Result<void> readField(bool& value, const QString& text, const FieldReading& reading);
Result<void> readField(int& rank, const QString& text, const FieldReading& reading);
Result<void> readField(qint64& durationMs, const QString& text, const FieldReading& reading);
Result<void> readField(QStringList& value, const QString& text, const FieldReading& reading);
Result<void> readField(
    std::optional<Instant>& value, const QString& text, const FieldReading& reading);
Result<void> readField(QList<ChangeTask>& value, const QString& text, const FieldReading& reading);
Result<void> readField(
    QList<ExternalReference>& value, const QString& text, const FieldReading& reading);

Error notAChoice(const QString& text, const QStringList& choices);
/// The parts of a list of names: split at ";" and line ends.
QStringList namesIn(const QString& text);

/// The kind of record that an id type names.
template <typename TypedId>
inline constexpr RecordKind kindOfId = RecordKind::Change;
template <>
inline constexpr RecordKind kindOfId<PersonId> = RecordKind::Person;
template <>
inline constexpr RecordKind kindOfId<GroupId> = RecordKind::Group;
template <>
inline constexpr RecordKind kindOfId<ServiceId> = RecordKind::Service;
template <>
inline constexpr RecordKind kindOfId<ItemId> = RecordKind::Item;

// Enumerations

template <TextualEnum E>
QString toFieldText(const E& value, const NameLookup& /*names*/)
{
    return toText(value);
}

template <TextualEnum E>
QString toFieldText(const std::optional<E>& value, const NameLookup& /*names*/)
{
    return value ? QString(toText(*value)) : QString();
}

template <TextualEnum E>
Result<void> readField(
    std::optional<E>& value, const QString& text, const FieldReading& /*reading*/)
{
    const QString word = text.trimmed();
    const std::optional<E> read = fromText<E>(word);
    if (!read && !word.isEmpty()) {
        QStringList choices;
        for (const QLatin1StringView choice : enumTexts<E>) {
            choices.append(choice);
        }
        return notAChoice(word, choices);
    }
    value = read;
    return {};
}

template <TextualEnum E>
Result<void> readField(E& value, const QString& text, const FieldReading& reading)
{
    std::optional<E> read;
    const Result<void> done = readField(read, text, reading);
    value = done ? read.value_or(E{}) : value;
    return done;
}

// References

template <typename Tag>
QString toFieldText(const std::optional<Id<Tag>>& id, const NameLookup& names)
{
    return id ? names.textOf({kindOfId<Id<Tag>>, id->value}) : QString();
}

template <typename Tag>
QString toFieldText(const QList<Id<Tag>>& ids, const NameLookup& names)
{
    QStringList texts;
    for (const Id<Tag>& id : ids) {
        texts.append(names.textOf({kindOfId<Id<Tag>>, id.value}));
    }
    return texts.isEmpty() ? QString() : texts.join(QLatin1StringView("; "));
}

template <typename Tag>
Result<void> readField(std::optional<Id<Tag>>& id, const QString& text, const FieldReading& reading)
{
    const QString name = text.trimmed();
    if (name.isEmpty()) {
        id.reset();
        return {};
    }
    const Result<QUuid> found = reading.names.find(kindOfId<Id<Tag>>, name);
    if (!found) {
        return found.error();
    }
    id = Id<Tag>{*found};
    return {};
}

template <typename Tag>
Result<void> readField(QList<Id<Tag>>& ids, const QString& text, const FieldReading& reading)
{
    QList<Id<Tag>> read;
    for (const QString& name : namesIn(text)) {
        const Result<QUuid> found = reading.names.find(kindOfId<Id<Tag>>, name);
        if (!found) {
            return found.error();
        }
        if (!read.contains(Id<Tag>{*found})) {
            read.append(Id<Tag>{*found});
        }
    }
    ids = read;
    return {};
}

// What has no typed JSON form of its own is text, or null where it is not given.

template <TextualEnum E>
QJsonValue toFieldJson(const E& value, const NameLookup& /*names*/)
{
    return QString(toText(value));
}

template <typename T>
QJsonValue toFieldJson(const std::optional<T>& value, const NameLookup& names)
{
    return value ? QJsonValue(toFieldText(value, names)) : QJsonValue();
}

template <typename Tag>
QJsonValue toFieldJson(const QList<Id<Tag>>& ids, const NameLookup& names)
{
    QJsonArray array;
    for (const Id<Tag>& id : ids) {
        array.append(names.textOf({kindOfId<Id<Tag>>, id.value}));
    }
    return array;
}

} // namespace cb::forms
