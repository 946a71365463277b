// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/EnumText.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <functional>

namespace cb {

/// A date and time on somebody's wall, without a zone.
struct LocalTime
{
    QDate date;
    QTime time{0, 0};

    bool isValid() const { return date.isValid() && time.isValid(); }

    friend bool operator==(const LocalTime&, const LocalTime&) = default;

    friend bool operator<(const LocalTime& a, const LocalTime& b)
    {
        return a.date != b.date ? a.date < b.date : a.time < b.time;
    }

    /// Wall-clock arithmetic: as if every day had 24 hours.
    LocalTime plus(qint64 days, qint64 ms) const;
    /// `other - this` in wall-clock milliseconds.
    qint64 msTo(const LocalTime& other) const;

    /// "2026-11-25T22:00:00"
    QString toIso() const;
    static std::optional<LocalTime> fromIso(QStringView text);
};

enum class WallTimeKind
{
    Exact,
    Gap, ///< clocks were put forward over it: the offset before the gap holds (RFC 5545 3.3.5)
    Doubled ///< clocks were put back over it: the first one holds (RFC 5545 3.3.5)
};
template <>
inline constexpr auto enumTexts<WallTimeKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("exact"), QLatin1StringView("gap"), QLatin1StringView("doubled")});

/// The one way from local time to an instant and back. (A zoned QDateTime takes the second doubled
/// hour, and is invalid in a gap.) Pure; any thread.
struct WallTime
{
    Instant instant;
    WallTimeKind kind = WallTimeKind::Exact;
    Instant second; ///< of a doubled time: the later one; else equal to `instant`

    /// `local` must be valid and `zone` too.
    static WallTime resolve(const LocalTime& local, const QTimeZone& zone);

    /// The offset from UTC in milliseconds at an instant (UTC milliseconds).
    using OffsetMsAt = std::function<qint64(qint64 utcMs)>;
    /// The same for a zone that only a file knows (VTIMEZONE).
    static WallTime resolve(const LocalTime& local, const OffsetMsAt& offsetMsAt);

    static Instant toInstant(const LocalTime& local, const QTimeZone& zone)
    {
        return resolve(local, zone).instant;
    }

    static LocalTime toLocal(Instant instant, const QTimeZone& zone);

    /// [midnight, next midnight) of a day: 23, 24 or 25 hours.
    static Span day(QDate date, const QTimeZone& zone);

    /// "UTC+01:00" at that instant.
    static QString offsetText(Instant instant, const QTimeZone& zone);
};

} // namespace cb
