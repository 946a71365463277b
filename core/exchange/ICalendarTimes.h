// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ICalendarLines.h"
#include "core/schedule/ZoneRules.h"

namespace cb {

enum class ICalendarTimeKind
{
    Date,
    Utc,
    Zoned,
    Floating
};

/// A DATE or DATE-TIME as written.
struct ICalendarTime
{
    ICalendarTimeKind kind = ICalendarTimeKind::Floating;
    LocalTime local;
    QByteArray zone; ///< IANA name, or the TZID where only the file knows it; "UTC"; empty: date or
                     ///< floating
    QByteArray definition; ///< the VTIMEZONE where only the file knows the zone

    friend bool operator==(const ICalendarTime&, const ICalendarTime&) = default;
};

/// The longest event that is read: 273 years. What is longer is a typing error.
constexpr int maxEventDays = 100'000;

/// A DURATION: days are nominal, the rest is exact (3.3.6).
struct ICalendarDuration
{
    int days = 0;
    qint64 ms = 0;
};

/// Nothing: it is none, or negative.
std::optional<ICalendarDuration> readDuration(QStringView text);

/// The zones that a calendar's times can name, and the way from its times to instants.
class ICalendarZones
{
public:
    /// `floatingZone`: what floating times and dates are read in where an instant is needed.
    ICalendarZones(const ICalendarComponent& calendar, const QTimeZone& floatingZone);

    /// Reads one DATE or DATE-TIME value. Errors (BadInput) say what it is not, or which zone is
    /// unknown.
    Result<ICalendarTime> read(const QString& value, const ICalendarProperty& property) const;

    Instant instantOf(const ICalendarTime& time) const;
    /// The wall clock of the zone of `like` at that instant.
    LocalTime localIn(const ICalendarTime& like, Instant instant) const;

private:
    struct Zone
    {
        QByteArray name;
        QByteArray definition;
        ZoneRules rules;
    };

    const Zone* zoneOf(const QString& tzid) const;
    ZoneRules rulesOf(const ICalendarTime& time) const;

    QTimeZone m_floatingZone;
    QHash<QString, QByteArray> m_definitions; ///< by TZID
    mutable QHash<QString, std::shared_ptr<const Zone>> m_zones; ///< found so far; null: unknown
};

} // namespace cb
