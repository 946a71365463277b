// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Row.h"

#include <QByteArray>

/// PostgreSQL's binary form of values: the same in parameters, COPY and results, and the same
/// whatever DateStyle, TimeZone or language a session has.
namespace cb::pgwire {

/// Microseconds since 2000-01-01, as timestamptz counts.
qint64 toTimestamp(qint64 ms);
/// Rounded down to whole milliseconds.
qint64 fromTimestamp(qint64 us);

void appendInt16(QByteArray& buffer, qint16 value);
void appendInt32(QByteArray& buffer, qint32 value);
void appendInt64(QByteArray& buffer, qint64 value);

/// The bytes of a value that is not NULL, without their length.
void appendValue(QByteArray& buffer, const Row& row, const Row::Cell& cell);
/// A value with its length before it, or the length of NULL: as COPY and arrays want it.
void appendField(QByteArray& buffer, const Row& row, const Row::Cell& cell);

/// A one-dimensional array of `count` fields of that type.
QByteArray array(quint32 elementType, qint32 count, const QByteArray& fields);

constexpr quint32 uuidType = 2950;
constexpr quint32 textType = 25;
constexpr quint32 bytesType = 17;
constexpr quint32 timestampType = 1184;

} // namespace cb::pgwire
