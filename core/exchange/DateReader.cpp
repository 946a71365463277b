// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DateReader.h"

#include <QDate>

namespace cb {
namespace {

constexpr qint64 epochOfSerials = -2209161600000; // 1899-12-30T00:00:00Z

bool isDay(int year, int month, int day)
{
    return year >= 1900 && year <= 9999 && QDate::isValid(year, month, day);
}

int fullYear(int year, bool isShort)
{
    return isShort ? 2000 + year : year;
}

QDate dateOf(const DateParts& parts, DateOrder order)
{
    int year = parts.a;
    int month = parts.b;
    int day = parts.c;
    if (parts.form == DateParts::Form::Ordered) {
        if (order == DateOrder::Ymd && !parts.shortYear) {
            order =
                DateOrder::Dmy; // the year stands last, so this can't be; day first is what is left
        }
        const bool isYmd = order == DateOrder::Ymd;
        year = fullYear(isYmd ? parts.a : parts.c, parts.shortYear);
        month = isYmd || order == DateOrder::Dmy ? parts.b : parts.a;
        day = isYmd ? parts.c : (order == DateOrder::Dmy ? parts.a : parts.b);
    }
    return isDay(year, month, day) ? QDate(year, month, day) : QDate();
}

} // namespace

bool looksLikeDate(QStringView cell)
{
    const DateParts parts = parseDate(cell);
    switch (parts.form) {
    case DateParts::Form::None:
    case DateParts::Form::Epoch:
    case DateParts::Form::Serial:
        return false; // figures alone are no proof
    case DateParts::Form::Fixed:
        return true;
    case DateParts::Form::Ordered:
        return dateOf(parts, DateOrder::Dmy).isValid() || dateOf(parts, DateOrder::Mdy).isValid()
            || (parts.shortYear && dateOf(parts, DateOrder::Ymd).isValid());
    }
    Q_UNREACHABLE();
}

void DateOrderVotes::add(const DateParts& parts)
{
    if (parts.form != DateParts::Form::Ordered) {
        return;
    }
    const QDate dmy = dateOf(parts, DateOrder::Dmy);
    const QDate mdy = dateOf(parts, DateOrder::Mdy);
    const QDate ymd = parts.shortYear ? dateOf(parts, DateOrder::Ymd) : QDate();
    const int readings =
        (dmy.isValid() ? 1 : 0) + (mdy.isValid() ? 1 : 0) + (ymd.isValid() ? 1 : 0);
    if (readings == 1) {
        (dmy.isValid() ? m_onlyDmy : (mdy.isValid() ? m_onlyMdy : m_onlyYmd)) += 1;
        return;
    }
    const bool differs = (dmy.isValid() && mdy.isValid() && dmy != mdy)
        || (ymd.isValid() && (ymd != dmy || ymd != mdy));
    if (readings > 1 && differs) {
        ++m_open;
        m_openYmd = m_openYmd || ymd.isValid();
    }
}

void DateOrderVotes::merge(const DateOrderVotes& other)
{
    m_onlyDmy += other.m_onlyDmy;
    m_onlyMdy += other.m_onlyMdy;
    m_onlyYmd += other.m_onlyYmd;
    m_open += other.m_open;
    m_openYmd = m_openYmd || other.m_openYmd;
}

DateOrder DateOrderVotes::decided() const
{
    const int most = qMax(m_onlyDmy, qMax(m_onlyMdy, m_onlyYmd));
    const int ties =
        (m_onlyDmy == most ? 1 : 0) + (m_onlyMdy == most ? 1 : 0) + (m_onlyYmd == most ? 1 : 0);
    if (most == 0 || ties > 1) {
        return DateOrder::Auto;
    }
    return m_onlyDmy == most ? DateOrder::Dmy
                             : (m_onlyMdy == most ? DateOrder::Mdy : DateOrder::Ymd);
}

bool DateOrderVotes::isUndecided() const
{
    return decided() == DateOrder::Auto && (m_open > 0 || m_onlyDmy + m_onlyMdy + m_onlyYmd > 0);
}

QList<DateOrder> DateOrderVotes::candidates() const
{
    QList<DateOrder> orders{DateOrder::Dmy, DateOrder::Mdy};
    if (m_openYmd) {
        orders.append(DateOrder::Ymd);
    }
    return orders;
}

DateReader::DateReader(const QTimeZone& zone)
    : m_zone(zone)
{}

WallTime DateReader::resolve(const LocalTime& local)
{
    const qint64 day = local.date.toJulianDay();
    auto known = m_offsets.constFind(day);
    if (known == m_offsets.constEnd()) {
        const qint64 midnight = QDateTime(local.date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        const auto offsetAt = [this](qint64 ms) {
            return msPerSecond * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
        };
        const qint64 before = offsetAt(midnight - 2 * msPerDay);
        const bool isSteady = before == offsetAt(midnight)
            && before == offsetAt(midnight + msPerDay)
            && before == offsetAt(midnight + 3 * msPerDay);
        known = m_offsets.insert(day, isSteady ? before : noInstant);
    }
    if (known.value() == noInstant) {
        return WallTime::resolve(local, m_zone);
    }
    const qint64 nominal = QDateTime(local.date, local.time, Qt::UTC).toMSecsSinceEpoch();
    return {{nominal - known.value()}, WallTimeKind::Exact, {nominal - known.value()}};
}

DateReading DateReader::read(const DateParts& parts, DateOrder order)
{
    DateReading reading;
    reading.hasTime = parts.hasTime;
    if (parts.form == DateParts::Form::None) {
        return reading;
    }
    if (parts.form == DateParts::Form::Epoch) {
        reading.instant = Instant{parts.value};
        reading.local = WallTime::toLocal(*reading.instant, m_zone);
        return reading;
    }
    if (parts.form == DateParts::Form::Serial) {
        const QDateTime time =
            QDateTime::fromMSecsSinceEpoch(epochOfSerials + parts.value, Qt::UTC);
        reading.local = {time.date(), time.time()};
        reading.isSerial = true;
    } else {
        const QDate date = dateOf(parts, order);
        if (!date.isValid()) {
            return reading;
        }
        const bool isNextDay = parts.msOfDay == msPerDay;
        reading.local = {
            isNextDay ? date.addDays(1) : date,
            QTime::fromMSecsSinceStartOfDay(static_cast<int>(isNextDay ? 0 : parts.msOfDay))};
    }
    if (parts.hasOffset) {
        const qint64 nominal =
            QDateTime(reading.local.date, reading.local.time, Qt::UTC).toMSecsSinceEpoch();
        reading.instant = Instant{nominal - parts.offsetMs};
        return reading;
    }
    const WallTime wall = resolve(reading.local);
    reading.instant = wall.instant;
    reading.kind = wall.kind;
    return reading;
}

} // namespace cb
