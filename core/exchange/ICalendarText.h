// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WallTime.h"

#include <QByteArray>
#include <QString>

namespace cb {

/// Writes content lines (RFC 5545 3.1): CRLF, at most 75 octets each, folded between characters.
class ICalendarLineWriter
{
public:
    /// `value` as it stands; parameters belong to the name ("DTSTART;VALUE=DATE").
    void line(const QByteArray& name, const QByteArray& value);
    /// A TEXT value: escaped here (3.3.11). Null and empty texts are left out.
    void text(const QByteArray& name, const QString& value);

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// "20261125T220000Z"
QByteArray icalInstant(Instant instant);
/// "20261125T220000"
QByteArray icalLocal(const LocalTime& local);
/// "20261125"
QByteArray icalDate(QDate date);
/// "P1DT2H30M"; days nominal, the rest exact.
QByteArray icalDuration(int days, qint64 ms);

/// A VTIMEZONE of an IANA zone, exact within `span`: one observance for each change of offset, with
/// the dates of all its like.
void writeTimeZone(ICalendarLineWriter& writer, const QByteArray& zone, const Span& span);

/// A VTIMEZONE that came with a file, written again.
void writeTimeZone(ICalendarLineWriter& writer, const QByteArray& definition);

} // namespace cb
