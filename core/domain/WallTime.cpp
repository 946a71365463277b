// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WallTime.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The local time read as if it were UTC.
qint64 nominalMs(const LocalTime& local)
{
    return QDateTime(local.date, local.time, Qt::UTC).toMSecsSinceEpoch();
}

qint64 offsetMs(const QTimeZone& zone, qint64 utcMs)
{
    return msPerSecond * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

} // namespace

LocalTime LocalTime::plus(qint64 days, qint64 ms) const
{
    const QDateTime moved = QDateTime(date, time, Qt::UTC).addDays(days).addMSecs(ms);
    return {moved.date(), moved.time()};
}

qint64 LocalTime::msTo(const LocalTime& other) const
{
    return nominalMs(other) - nominalMs(*this);
}

QString LocalTime::toIso() const
{
    return date.toString(Qt::ISODate) + u'T'
        + time.toString(time.msec() == 0 ? u"HH:mm:ss" : u"HH:mm:ss.zzz");
}

std::optional<LocalTime> LocalTime::fromIso(QStringView text)
{
    const QDateTime read = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!read.isValid() || read.timeSpec() != Qt::LocalTime) {
        return std::nullopt;
    }
    return LocalTime{read.date(), read.time()};
}

WallTime WallTime::resolve(const LocalTime& local, const QTimeZone& zone)
{
    return resolve(local, [&zone](qint64 utcMs) { return offsetMs(zone, utcMs); });
}

WallTime WallTime::resolve(const LocalTime& local, const OffsetMsAt& offsetMsAt)
{
    // Offsets a day before and after bracket any clock change near `local` (zones change at most
    // once a day).
    const qint64 nominal = nominalMs(local);
    const qint64 before = offsetMsAt(nominal - msPerDay);
    const qint64 after = offsetMsAt(nominal + msPerDay);
    const qint64 byBefore = nominal - before;
    const qint64 byAfter = nominal - after;
    const bool beforeHolds = offsetMsAt(byBefore) == before;
    const bool afterHolds = offsetMsAt(byAfter) == after;

    if (before == after) {
        return {{byBefore}, WallTimeKind::Exact, {byBefore}};
    }
    if (beforeHolds && afterHolds) {
        return {{qMin(byBefore, byAfter)}, WallTimeKind::Doubled, {qMax(byBefore, byAfter)}};
    }
    if (beforeHolds) {
        return {{byBefore}, WallTimeKind::Exact, {byBefore}};
    }
    if (afterHolds) {
        return {{byAfter}, WallTimeKind::Exact, {byAfter}};
    }
    return {{byBefore}, WallTimeKind::Gap, {byBefore}};
}

LocalTime WallTime::toLocal(Instant instant, const QTimeZone& zone)
{
    const QDateTime shifted =
        QDateTime::fromMSecsSinceEpoch(instant.ms + offsetMs(zone, instant.ms), Qt::UTC);
    return {shifted.date(), shifted.time()};
}

Span WallTime::day(QDate date, const QTimeZone& zone)
{
    return {toInstant({date, QTime(0, 0)}, zone), toInstant({date.addDays(1), QTime(0, 0)}, zone)};
}

QString WallTime::offsetText(Instant instant, const QTimeZone& zone)
{
    const qint64 minutes = offsetMs(zone, instant.ms) / msPerMinute;
    return u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'−' : u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

} // namespace cb
