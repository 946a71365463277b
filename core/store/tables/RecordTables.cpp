// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/RecordTables.h"

#include <utility>

namespace cb {
namespace {

QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

QByteArray placeholder(int number)
{
    return '$' + QByteArray::number(number);
}

TableSql makeSql(const char* tableName, const char* numberColumn, TableColumns columns)
{
    TableSql sql;
    sql.name = quoted(tableName);
    QByteArray values;
    QByteArray assignments;
    for (int i = 0; i < columns.stored; ++i) {
        const QByteArray name = quoted(columns.names[static_cast<std::size_t>(i)]);
        sql.columnList += (i == 0 ? "" : ", ") + name;
        values += (i == 0 ? "" : ", ") + placeholder(i + 1);
        if (i > 0) {
            assignments += (i == 1 ? "" : ", ") + name + " = " + placeholder(i + 1);
        }
    }
    sql.insert = "INSERT INTO " + sql.name + " (" + sql.columnList + ")\nVALUES (" + values + ')';
    sql.insertIfNew = sql.insert + "\nON CONFLICT DO NOTHING";
    // $1 is named first, as SQLite numbers placeholders by their first appearance.
    sql.update = "UPDATE " + sql.name + "\nSET \"id\" = $1, " + assignments
        + "\nWHERE \"id\" = $1 AND \"revision\" = " + placeholder(columns.stored + 1);
    sql.remove = "DELETE FROM " + sql.name + "\nWHERE \"id\" = $1 AND \"revision\" = $2";
    const QByteArray select = "SELECT " + sql.columnList + "\nFROM " + sql.name;
    sql.selectById = select + "\nWHERE \"id\" = $1";
    sql.selectAll = select + "\nORDER BY \"id\"";
    sql.selectRevision = "SELECT \"revision\"\nFROM " + sql.name + "\nWHERE \"id\" = $1";
    if (numberColumn != nullptr) {
        sql.selectByNumber = "SELECT \"id\"\nFROM " + sql.name + "\nWHERE " + quoted(numberColumn)
            + " = $1\nORDER BY \"id\"\nLIMIT 1";
    }
    sql.columns = std::move(columns);
    return sql;
}

template <typename T>
TableSql sqlOf()
{
    TableColumns columns;
    const T record{};
    Table<T>::visit(ColumnCollector(columns), record);
    return makeSql(Table<T>::name, Table<T>::number, std::move(columns));
}

template <std::size_t... I>
std::vector<TableSql> allSql(std::index_sequence<I...> /*kinds*/)
{
    std::vector<TableSql> all;
    all.reserve(sizeof...(I));
    (all.push_back(sqlOf<std::variant_alternative_t<I, Record>>()), ...);
    return all;
}

template <std::size_t I = 0>
Record readAs(RecordKind kind, const RowReader& row)
{
    if constexpr (I < std::variant_size_v<Record>) {
        if (static_cast<std::size_t>(kind) != I) {
            return readAs<I + 1>(kind, row);
        }
        std::variant_alternative_t<I, Record> record{};
        Table<std::variant_alternative_t<I, Record>>::visit(RecordReader(row), record);
        return record;
    } else {
        Q_UNREACHABLE();
    }
}

} // namespace

const TableSql& tableSql(RecordKind kind)
{
    static const std::vector<TableSql> all =
        allSql(std::make_index_sequence<std::variant_size_v<Record>>());
    return all[static_cast<std::size_t>(kind)];
}

void writeRow(const Record& record, Row& row)
{
    std::visit(
        [&row](const auto& r) {
            Table<std::remove_cvref_t<decltype(r)>>::visit(RowWriter(row), r);
        },
        record);
}

Record readRecord(RecordKind kind, const RowReader& row)
{
    return readAs(kind, row);
}

void setRevision(Record& record, qint64 revision)
{
    std::visit([revision](auto& r) { r.revision = revision; }, record);
}

} // namespace cb
