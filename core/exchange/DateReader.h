// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/EnumText.h"
#include "core/domain/WallTime.h"

#include <QHash>
#include <QTimeZone>

namespace cb {

/// Which of the figures of a date comes first.
enum class DateOrder
{
    Auto, ///< not decided
    Dmy,
    Mdy,
    Ymd
};
template <>
inline constexpr auto enumTexts<DateOrder> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("auto"),
     QLatin1StringView("dmy"),
     QLatin1StringView("mdy"),
     QLatin1StringView("ymd")});

/// What a cell says about its time, before a zone or an order is applied.
struct DateParts
{
    enum class Form : quint8
    {
        None, ///< no date
        Fixed, ///< year, month and day are known (ISO, month name, …)
        Ordered, ///< a, b, c depend on the date order
        Serial, ///< days of a spreadsheet's 1900 system
        Epoch ///< seconds or milliseconds since 1970
    };

    Form form = Form::None;
    int a = 0; ///< Fixed: the year; Ordered: the first figure
    int b = 0;
    int c = 0;
    bool shortYear = false; ///< Ordered: no figure has four digits
    qint64 msOfDay = 0; ///< may be 24 h: the midnight that ends the day
    bool hasTime = false;
    bool hasOffset = false;
    qint64 offsetMs = 0;
    qint64 value =
        0; ///< Serial: milliseconds since 1899-12-30 local; Epoch: milliseconds since 1970 UTC
};

/// Reads any form that people and programs write: ISO 8601 (also basic, 24:00, offsets), d/m/y and
/// m/d/y with / - ., 12-hour clock, month names (English, German, Dutch), RFC 2822, spreadsheet
/// serials with point or comma, 14 digits, UNIX times. Never rolls over (31 April is no date).
/// Pure.
DateParts parseDate(QStringView cell);

/// Does the cell read as a date at all, in some order?
bool looksLikeDate(QStringView cell);

/// What the cells of one or more columns say about their order.
class DateOrderVotes
{
public:
    void add(const DateParts& parts);

    /// Dmy, Mdy or Ymd where the cells decide; Auto where they do not, see isUndecided().
    DateOrder decided() const;
    /// Some cell reads differently in two orders and no cell decides.
    bool isUndecided() const;
    QList<DateOrder> candidates() const;
    void merge(const DateOrderVotes& other);

private:
    int m_onlyDmy = 0;
    int m_onlyMdy = 0;
    int m_onlyYmd = 0;
    int m_open = 0; ///< read both ways, with different results
    bool m_openYmd = false;
};

/// A cell read as an instant.
struct DateReading
{
    std::optional<Instant> instant; ///< none: not readable
    WallTimeKind kind = WallTimeKind::Exact;
    bool isSerial = false;
    bool hasTime = false;
    LocalTime local; ///< as written (of a cell with an offset: at that offset)
};

/// Turns cells into instants in one zone. Keeps the offsets of the days that it has seen, so that a
/// column of a hundred thousand times costs milliseconds. Not for several threads at once.
class DateReader
{
public:
    explicit DateReader(const QTimeZone& zone);

    DateReading read(const DateParts& parts, DateOrder order);
    WallTime resolve(const LocalTime& local);

    const QTimeZone& zone() const { return m_zone; }

private:
    QTimeZone m_zone;
    QHash<qint64, qint64>
        m_offsets; ///< by Julian day: offset in ms, or noInstant near a clock change
};

} // namespace cb
