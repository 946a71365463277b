// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/store/JsonForms.h"

#include <QHash>
#include <QUuid>

#include <vector>

namespace cb {

/// From an id to its row. Neighbours often refer to the same record, so the last answer is kept.
class RowLookup
{
public:
    template <typename T>
    static RowLookup of(const QList<T>& records)
    {
        RowLookup lookup;
        lookup.m_rows.reserve(records.size());
        for (const T& record : records) {
            lookup.m_rows.insert(record.id.value, static_cast<qint32>(lookup.m_rows.size()));
        }
        return lookup;
    }

    static RowLookup of(const std::vector<QUuid>& ids)
    {
        RowLookup lookup;
        lookup.m_rows.reserve(static_cast<qsizetype>(ids.size()));
        for (const QUuid& id : ids) {
            lookup.m_rows.insert(id, static_cast<qint32>(lookup.m_rows.size()));
        }
        return lookup;
    }

    qint32 operator()(const QUuid& id)
    {
        if (id != m_lastId) {
            m_lastId = id;
            m_lastRow = id.isNull() ? noRow : m_rows.value(id, noRow);
        }
        return m_lastRow;
    }

private:
    QHash<QUuid, qint32> m_rows;
    QUuid m_lastId;
    qint32 m_lastRow = noRow;
};

/// Interns texts that repeat by their bytes, so that a text is decoded once.
class Interner
{
public:
    explicit Interner(StringTable& table)
        : m_table(table)
    {}

    quint32 operator()(QByteArrayView text)
    {
        return intern(text, [](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    }

    /// A JSON array of texts, joined by U+001F.
    quint32 list(QByteArrayView text)
    {
        return intern(text, [](QByteArrayView bytes) {
            const auto parts = json::readList<QString>(json::arrayFrom(bytes));
            return parts.join(QChar(u'\x1F'));
        });
    }

private:
    template <typename Decode>
    quint32 intern(QByteArrayView text, Decode decode)
    {
        if (text.isEmpty()) {
            return 0;
        }
        const QByteArray key = QByteArray::fromRawData(text.data(), text.size());
        if (const auto known = m_known.constFind(key); known != m_known.constEnd()) {
            return *known;
        }
        const quint32 index = m_table.intern(decode(text));
        m_known.insert(text.toByteArray(), index);
        return index;
    }

    StringTable& m_table;
    QHash<QByteArray, quint32> m_known;
};

} // namespace cb
