// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/BaselineForm.h"
#include "core/store/JsonForms.h"
#include "core/store/Row.h"
#include "core/store/RowReader.h"

/// A record's table is described once, by a function `visit(visitor, record)` that names each
/// column beside the member that it holds (tables/RecordTables.h). The visitors here make of it the
/// list of columns, a row of a record, and a record of a row.
namespace cb {

struct TableColumns
{
    std::vector<QByteArray> names; ///< of the columns; equal the fields' names in the audit
    int stored = 0; ///< how many of them are columns of the table; the others are child tables
};

/// Collects the names.
class ColumnCollector
{
public:
    explicit ColumnCollector(TableColumns& columns)
        : m_columns(columns)
    {}

    template <typename T>
    void operator()(const char* name, const T& /*value*/)
    {
        m_columns.names.emplace_back(name);
        ++m_columns.stored;
    }

    template <typename T>
    void utf8(const char* name, const T& value)
    {
        (*this)(name, value);
    }

    template <typename T>
    void duration(const char* name, const T& value)
    {
        (*this)(name, value);
    }

    template <typename T>
    void children(const char* name, const T& /*value*/)
    {
        m_columns.names.emplace_back(name);
    }

private:
    TableColumns& m_columns;
};

/// Fills a row from a record.
class RowWriter
{
public:
    explicit RowWriter(Row& row)
        : m_row(row)
    {}

    void operator()(const char* /*name*/, const QString& value) { m_row.addText(value); }

    void operator()(const char* /*name*/, const QByteArray& value) { m_row.addBytes(value); }

    void operator()(const char* /*name*/, bool value) { m_row.addFlag(value); }

    void operator()(const char* /*name*/, int value) { m_row.addInteger(value); }

    void operator()(const char* /*name*/, qint64 value) { m_row.addInteger(value); }

    void operator()(const char* /*name*/, const QUuid& value) { m_row.addId(value); }

    template <typename Tag>
    void operator()(const char* /*name*/, const Id<Tag>& value)
    {
        m_row.addId(value.value);
    }

    template <TextualEnum E>
    void operator()(const char* /*name*/, E value)
    {
        const QLatin1StringView text = toText(value);
        m_row.addUtf8(QByteArrayView(text.data(), text.size()));
    }

    void operator()(const char* /*name*/, const Instant& value) { m_row.addInstant(value); }

    void operator()(const char* /*name*/, double value) { m_row.addReal(value); }

    void operator()(const char* /*name*/, const LocalTime& value)
    {
        m_row.addText(value.isValid() ? value.toIso() : QString());
    }

    void operator()(const char* /*name*/, const WindowScope& value) { addObject(value); }

    void operator()(const char* /*name*/, const Recurrence& value) { addObject(value); }

    void operator()(const char* /*name*/, const QList<BaselineEntry>& entries)
    {
        m_row.addBytes(packEntries(entries), describeEntries(entries));
    }

    template <typename T>
    void operator()(const char* name, const std::optional<T>& value)
    {
        if (value) {
            (*this)(name, *value);
        } else {
            m_row.addNull();
        }
    }

    template <typename T>
    void operator()(const char* /*name*/, const QList<T>& list)
    {
        addList(list);
    }

    void utf8(const char* /*name*/, const QByteArray& value) { m_row.addUtf8(value); }

    void duration(const char* /*name*/, qint64 ms) { m_row.addDuration(ms); }

    template <typename T>
    void children(const char* /*name*/, const QList<T>& list)
    {
        addList(list);
    }

private:
    template <typename T>
    void addObject(const T& value)
    {
        const QByteArray json = json::toBytes(json::write(value).toObject());
        m_row.addList(json, QString::fromUtf8(json));
    }

    template <typename T>
    void addList(const QList<T>& list)
    {
        if (list.isEmpty()) {
            m_row.addNull();
            return;
        }
        const QJsonArray array = json::writeList(list);
        const QByteArray json = json::toBytes(array);
        m_row.addList(json, array.first().isString() ? joined(array) : QString::fromUtf8(json));
    }

    static QString joined(const QJsonArray& texts)
    {
        QStringList parts;
        for (const QJsonValue text : texts) {
            parts.append(text.toString());
        }
        return parts.join(QLatin1StringView("; "));
    }

    Row& m_row;
};

/// Fills a record from a row whose columns are those of the table, in their order.
class RecordReader
{
public:
    explicit RecordReader(const RowReader& row, int firstColumn = 0)
        : m_row(row)
        , m_column(firstColumn)
    {}

    void operator()(const char* /*name*/, QString& value) { value = m_row.text(m_column++); }

    void operator()(const char* /*name*/, QByteArray& value)
    {
        value = m_row.bytes(m_column++).toByteArray();
    }

    void operator()(const char* /*name*/, bool& value) { value = m_row.flag(m_column++); }

    void operator()(const char* /*name*/, int& value)
    {
        value = static_cast<int>(m_row.integer(m_column++));
    }

    void operator()(const char* /*name*/, qint64& value) { value = m_row.integer(m_column++); }

    void operator()(const char* /*name*/, QUuid& value) { value = m_row.id(m_column++); }

    template <typename Tag>
    void operator()(const char* /*name*/, Id<Tag>& value)
    {
        value.value = m_row.id(m_column++);
    }

    template <TextualEnum E>
    void operator()(const char* /*name*/, E& value)
    {
        value = enumFromUtf8<E>(m_row.bytes(m_column++)).value_or(E{});
    }

    void operator()(const char* /*name*/, Instant& value)
    {
        value.ms = m_row.instantMs(m_column++);
    }

    void operator()(const char* /*name*/, double& value) { value = m_row.real(m_column++); }

    void operator()(const char* /*name*/, LocalTime& value)
    {
        value = LocalTime::fromIso(m_row.text(m_column++)).value_or(LocalTime{});
    }

    void operator()(const char* /*name*/, WindowScope& value) { readObject(value); }

    void operator()(const char* /*name*/, Recurrence& value) { readObject(value); }

    void operator()(const char* /*name*/, QList<BaselineEntry>& entries)
    {
        entries = unpackEntries(m_row.bytes(m_column++));
    }

    template <typename T>
    void operator()(const char* name, std::optional<T>& value)
    {
        if (m_row.isNull(m_column)) {
            value.reset();
            ++m_column;
            return;
        }
        T read{};
        (*this)(name, read);
        value = read;
    }

    template <typename T>
    void operator()(const char* /*name*/, QList<T>& list)
    {
        const QByteArrayView text = m_row.bytes(m_column++);
        list = text.isEmpty() ? QList<T>() : json::readList<T>(json::arrayFrom(text));
    }

    void utf8(const char* /*name*/, QByteArray& value)
    {
        value = m_row.bytes(m_column++).toByteArray();
    }

    void duration(const char* /*name*/, qint64& ms) { ms = m_row.integer(m_column++); }

    template <typename T>
    void children(const char* /*name*/, const T& /*list*/)
    {}

private:
    template <typename T>
    void readObject(T& value)
    {
        value = {};
        const QByteArrayView text = m_row.bytes(m_column++);
        if (!text.isEmpty()) {
            json::read(value, json::objectFrom(text));
        }
    }

    const RowReader& m_row;
    int m_column;
};

} // namespace cb
