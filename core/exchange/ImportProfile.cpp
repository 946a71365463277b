// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/ImportMapping.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int profileVersion = 1;

Error notAProfile(const QString& name, const QString& why)
{
    return {
        ErrorKind::BadInput,
        translate("cb", "The import profile \"%1\" can't be used: %2. Save the mapping anew.")
            .arg(name, why),
        {}};
}

/// Which of the columns with this name it is, from 0.
int occurrenceOf(const QStringList& header, int column)
{
    int count = 0;
    for (int i = 0; i < column; ++i) {
        count += foldedHeader(header[i]) == foldedHeader(header[column]) ? 1 : 0;
    }
    return count;
}

int columnNamed(const QStringList& header, const QString& name, int occurrence)
{
    const QString folded = foldedHeader(name);
    for (int i = 0; i < header.size(); ++i) {
        if (foldedHeader(header[i]) == folded && occurrence-- == 0) {
            return i;
        }
    }
    return -1;
}

QJsonObject valuesToJson(const QHash<Field, ValueMap>& values)
{
    QJsonObject all;
    for (auto field = values.constBegin(); field != values.constEnd(); ++field) {
        QJsonObject map;
        for (auto value = field->constBegin(); value != field->constEnd(); ++value) {
            map.insert(value.key(), value.value());
        }
        all.insert(toText(field.key()), map);
    }
    return all;
}

QHash<Field, ValueMap> valuesFromJson(const QJsonObject& all)
{
    QHash<Field, ValueMap> values;
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        const std::optional<Field> field = fromText<Field>(it.key());
        const QJsonObject map = it.value().toObject();
        for (auto value = map.constBegin(); field && value != map.constEnd(); ++value) {
            values[*field].insert(value.key(), value.value().toString());
        }
    }
    return values;
}

} // namespace

QJsonObject profileToJson(const ImportMapping& mapping)
{
    QStringList header;
    for (const MappedColumn& column : mapping.columns) {
        header.append(column.header);
    }
    QJsonArray columns;
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn& column = mapping.columns[i];
        if (column.field) {
            columns.append(QJsonObject{
                {u"header"_s, column.header},
                {u"occurrence"_s, occurrenceOf(header, i)},
                {u"field"_s, QString(toText(*column.field))}});
        }
    }
    return {
        {u"version"_s, profileVersion},
        {u"kind"_s, QString(toText(mapping.kind))},
        {u"policy"_s, QString(toText(mapping.policy))},
        {u"date_order"_s, QString(toText(mapping.dateOrder))},
        {u"zone"_s, QString::fromLatin1(mapping.zone)},
        {u"columns"_s, columns},
        {u"values"_s, valuesToJson(mapping.values)}};
}

bool profileFits(const QJsonObject& profile, const QStringList& header)
{
    const QJsonArray columns = profile.value("columns"_L1).toArray();
    for (const auto& entry : columns) {
        const QJsonObject column = entry.toObject();
        if (columnNamed(
                header, column.value("header"_L1).toString(), column.value("occurrence"_L1).toInt())
            < 0)
        {
            return false;
        }
    }
    return !columns.isEmpty();
}

Result<ImportMapping> mappingFromProfile(
    const QString& name, const QJsonObject& profile, const Table& table)
{
    const std::optional<ImportKind> kind =
        fromText<ImportKind>(profile.value("kind"_L1).toString());
    const std::optional<RowPolicy> policy =
        fromText<RowPolicy>(profile.value("policy"_L1).toString());
    const std::optional<DateOrder> order =
        fromText<DateOrder>(profile.value("date_order"_L1).toString());
    if (profile.value("version"_L1).toInt() > profileVersion) {
        return notAProfile(name, translate("cb", "a newer version of Changeboard made it"));
    }
    if (!kind || !policy || !order) {
        return notAProfile(name, translate("cb", "its kind, row policy or date order is missing"));
    }
    ImportMapping mapping = detectMapping(
        table, {kind, policy, *order, profile.value("zone"_L1).toString().toLatin1()});
    for (MappedColumn& column : mapping.columns) {
        column.field.reset();
        column.confidence = 0;
    }
    QStringList missing;
    const QJsonArray columns = profile.value("columns"_L1).toArray();
    for (const auto& entry : columns) {
        const QJsonObject column = entry.toObject();
        const QString header = column.value("header"_L1).toString();
        const int place = columnNamed(table.header, header, column.value("occurrence"_L1).toInt());
        const std::optional<Field> field = fromText<Field>(column.value("field"_L1).toString());
        if (place < 0) {
            missing.append(header);
        } else if (field && fieldSpec(*kind, *field) != nullptr) {
            assignField(mapping, place, field);
        }
    }
    if (!missing.isEmpty()) {
        return Error{
            ErrorKind::NotFound,
            translate("cb", "The profile \"%1\" does not fit this file: it has no column %2.")
                .arg(name, missing.join(u", "_s)),
            {}};
    }
    mapping.values = valuesFromJson(profile.value("values"_L1).toObject());
    mapping.profile = name;
    return mapping;
}

} // namespace cb
