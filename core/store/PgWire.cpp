// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PgWire.h"

#include <QtEndian>

namespace cb::pgwire {
namespace {

constexpr qint64 epochMs = 946684800000; ///< 2000-01-01 in UTC
constexpr qint64 usPerMs = 1000;

template <typename T>
void append(QByteArray& buffer, T value)
{
    std::array<char, sizeof(T)> bytes{};
    qToBigEndian(value, bytes.data());
    buffer.append(bytes.data(), std::ssize(bytes));
}

} // namespace

qint64 toTimestamp(qint64 ms)
{
    return (ms - epochMs) * usPerMs;
}

qint64 fromTimestamp(qint64 us)
{
    const qint64 down = us < 0 ? usPerMs - 1 : 0;
    return (us - down) / usPerMs + epochMs;
}

void appendInt16(QByteArray& buffer, qint16 value)
{
    append(buffer, value);
}

void appendInt32(QByteArray& buffer, qint32 value)
{
    append(buffer, value);
}

void appendInt64(QByteArray& buffer, qint64 value)
{
    append(buffer, value);
}

void appendValue(QByteArray& buffer, const Row& row, const Row::Cell& cell)
{
    switch (cell.type) {
    case Row::Type::Null:
        return;
    case Row::Type::Integer:
    case Row::Type::Duration:
    case Row::Type::Real: // the bits of a double
        appendInt64(buffer, cell.number);
        return;
    case Row::Type::Flag:
        buffer.append(cell.number != 0 ? '\1' : '\0');
        return;
    case Row::Type::Instant:
        appendInt64(buffer, toTimestamp(cell.number));
        return;
    case Row::Type::Text:
    case Row::Type::Bytes:
    case Row::Type::Id:
        buffer.append(row.bytes(cell));
        return;
    }
    Q_UNREACHABLE();
}

void appendField(QByteArray& buffer, const Row& row, const Row::Cell& cell)
{
    if (cell.type == Row::Type::Null) {
        appendInt32(buffer, -1);
        return;
    }
    const qsizetype lengthAt = buffer.size();
    appendInt32(buffer, 0);
    appendValue(buffer, row, cell);
    qToBigEndian(
        static_cast<qint32>(buffer.size() - lengthAt - qsizetype{4}), buffer.data() + lengthAt);
}

QByteArray array(quint32 elementType, qint32 count, const QByteArray& fields)
{
    QByteArray buffer;
    buffer.reserve(fields.size() + 20);
    appendInt32(buffer, count > 0 ? 1 : 0); // dimensions
    appendInt32(buffer, 1); // may hold NULL
    append(buffer, elementType);
    if (count > 0) {
        appendInt32(buffer, count);
        appendInt32(buffer, 1); // the first index
    }
    buffer.append(fields);
    return buffer;
}

} // namespace cb::pgwire
