// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/EnumText.h"
#include "core/domain/Ids.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace cb {

/// The 16 bytes of an id, as both databases keep and sort it.
std::array<char, 16> idBytes(const QUuid& id);

/// The values of one row in the order of its columns, already in the form that both databases take:
/// UTF-8, 16 bytes of an id, UTC milliseconds. Texts are converted once and then bound, copied,
/// compared and written into the audit from here. Reusing a Row costs no allocation.
class Row
{
public:
    enum class Type : quint8
    {
        Null,
        Integer,
        Duration, ///< milliseconds; seconds in the audit
        Real,
        Flag,
        Text,
        Bytes,
        Id,
        Instant
    };

    struct Cell
    {
        Type type = Type::Null;
        qint64 number = 0; ///< value, bits of a real, or offset into the bytes
        qsizetype length = 0;
        qint64 auditOffset = -1; ///< of a list or large bytes: where the form for the audit starts
        qsizetype auditLength = 0;
    };

    void clear();

    void addNull() { m_cells.push_back({}); }

    void addInteger(qint64 value) { m_cells.push_back({Type::Integer, value}); }

    void addDuration(qint64 ms) { m_cells.push_back({Type::Duration, ms}); }

    void addFlag(bool value) { m_cells.push_back({Type::Flag, value ? 1 : 0}); }

    void addReal(double value);
    /// A null text becomes NULL, an empty one stays empty.
    void addText(QStringView text);
    void addUtf8(QByteArrayView text);
    /// JSON as stored, and the form in which the audit shows it.
    void addList(const QByteArray& json, const QString& auditText);
    void addBytes(const QByteArray& bytes);
    /// Bytes that are large, and what the audit shows instead of all of them.
    void addBytes(const QByteArray& bytes, const QString& auditText);
    void addId(const QUuid& id);

    void addInstant(Instant instant) { m_cells.push_back({Type::Instant, instant.ms}); }

    void truncate(int size) { m_cells.resize(static_cast<std::size_t>(size)); }

    qsizetype byteCount() const { return m_bytes.size(); }

    int size() const { return static_cast<int>(m_cells.size()); }

    const Cell& cell(int index) const { return m_cells[static_cast<std::size_t>(index)]; }

    double real(const Cell& cell) const;

    /// Of a text, of bytes or of an id.
    QByteArrayView bytes(const Cell& cell) const
    {
        return {m_bytes.constData() + cell.number, cell.length};
    }

    /// Of a text as the audit shows it.
    QByteArrayView auditBytes(const Cell& cell) const
    {
        return cell.auditOffset < 0
            ? bytes(cell)
            : QByteArrayView(m_bytes.constData() + cell.auditOffset, cell.auditLength);
    }

    /// As the audit shows it; null for NULL.
    QString auditText(int index) const;
    /// Is given: not NULL, zero or false.
    bool isGiven(int index) const;
    bool isEqual(int index, const Row& other) const;

    /// The first column whose text neither database can be trusted with: it holds a NUL character
    /// or half of a surrogate pair; -1: none.
    int badColumn() const { return m_badColumn; }

private:
    qint64 append(QByteArrayView bytes);
    void setAuditText(const QString& text); ///< of the last cell

    std::vector<Cell> m_cells;
    QByteArray m_bytes;
    int m_badColumn = -1;
};

/// Parameters of a statement: `params(id, revision, text)`.
namespace rowdetail {
inline void add(Row& row, qint64 value)
{
    row.addInteger(value);
}

inline void add(Row& row, int value)
{
    row.addInteger(value);
}

inline void add(Row& row, bool value)
{
    row.addFlag(value);
}

inline void add(Row& row, const QString& value)
{
    row.addText(value);
}

inline void add(Row& row, QLatin1StringView value)
{
    row.addUtf8(QByteArrayView(value.data(), value.size()));
}

inline void add(Row& row, const QByteArray& bytes)
{
    row.addBytes(bytes);
}

inline void add(Row& row, const QUuid& id)
{
    row.addId(id);
}

inline void add(Row& row, Instant instant)
{
    row.addInstant(instant);
}

template <typename T>
void add(Row& row, const std::optional<T>& value)
{
    if (value) {
        add(row, *value);
    } else {
        row.addNull();
    }
}
} // namespace rowdetail

template <typename... Values>
Row params(const Values&... values)
{
    Row row;
    (rowdetail::add(row, values), ...);
    return row;
}

} // namespace cb
