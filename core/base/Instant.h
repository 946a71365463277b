// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <compare>
#include <limits>
#include <optional>

namespace cb {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. It carries no zone, so none can be
/// mixed up.
struct Instant
{
    qint64 ms = 0;

    // clang-tidy 14 takes the zero of the comparison for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const Instant&, const Instant&) = default;

    static Instant fromDateTime(const QDateTime& time) { return {time.toMSecsSinceEpoch()}; }

    QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

    /// "2026-11-25T22:00:00Z"; milliseconds are written only where there are any.
    QString toIso() const;

    /// Reads what toIso() writes, and any ISO 8601 instant that names its offset.
    static std::optional<Instant> fromIso(QStringView text);

    Instant plusMs(qint64 by) const { return {ms + by}; }
};

/// How "no instant" is kept in columns.
constexpr qint64 noInstant = std::numeric_limits<qint64>::min();

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay =
    24 * msPerHour; ///< only for spans of 24 real hours, never "one calendar day"

/// Half-open interval [start, end). Zero length is allowed: it lies in [s, e) if s <= start < e.
struct Span
{
    Instant start;
    Instant end;

    friend bool operator==(const Span&, const Span&) = default;

    qint64 lengthMs() const { return end.ms - start.ms; }

    bool contains(Instant t) const { return start <= t && t < end; }

    /// What only touches does not overlap; a zero-length span overlaps what contains its instant.
    bool overlaps(const Span& other) const
    {
        if (start == end) {
            return other.start == other.end ? start == other.start : other.contains(start);
        }
        if (other.start == other.end) {
            return contains(other.start);
        }
        return start < other.end && other.start < end;
    }
};

} // namespace cb
