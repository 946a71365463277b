// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineZoom.h"

#include <cmath>

namespace cb {
namespace {

Instant rounded(Instant t, double msPerPixel, const QTimeZone& zone)
{
    const QDate date = WallTime::toLocal(t.plusMs(msPerDay / 2), zone).date;
    for (const QDate& day : {date.addDays(-1), date}) {
        const Instant midnight = WallTime::day(day, zone).start;
        if (std::abs(static_cast<double>(midnight.ms - t.ms)) <= msPerPixel) {
            return midnight;
        }
    }
    const Instant minute{(t.ms + msPerMinute / 2) / msPerMinute * msPerMinute};
    return std::abs(static_cast<double>(minute.ms - t.ms)) <= msPerPixel ? minute : t;
}

bool isMidnight(const LocalTime& local)
{
    return local.time == QTime(0, 0);
}

} // namespace

TimeScale blendedScale(const TimeScale& from, const TimeScale& to, double progress)
{
    const double a = from.lengthMs();
    const double b = to.lengthMs();
    const double length = a * std::pow(b / a, progress);
    const bool isPan = std::abs(b - a) < 1;
    const double share = isPan ? progress : (length - a) / (b - a);
    const double begin = static_cast<double>(from.span().start.ms);
    const double left = begin + (static_cast<double>(to.span().start.ms) - begin) * share;
    const Instant start{static_cast<qint64>(std::llround(left))};
    return TimeScale({start, start.plusMs(static_cast<qint64>(std::llround(length)))}, to.width());
}

Span roundedSpan(const Span& span, double msPerPixel, const QTimeZone& zone)
{
    return {rounded(span.start, msPerPixel, zone), rounded(span.end, msPerPixel, zone)};
}

Span steppedSpan(const Span& span, int steps, const QTimeZone& zone)
{
    const LocalTime start = WallTime::toLocal(span.start, zone);
    const LocalTime end = WallTime::toLocal(span.end, zone);
    if (!isMidnight(start) || !isMidnight(end)) {
        const qint64 by = steps * span.lengthMs();
        return {span.start.plusMs(by), span.end.plusMs(by)};
    }
    const auto midnights = [&zone](QDate first, QDate last) {
        return Span{WallTime::day(first, zone).start, WallTime::day(last, zone).start};
    };
    if (start.date.day() == 1 && end.date.day() == 1) {
        const int months =
            (end.date.year() - start.date.year()) * 12 + end.date.month() - start.date.month();
        return midnights(start.date.addMonths(steps * months), end.date.addMonths(steps * months));
    }
    const qint64 days = start.date.daysTo(end.date);
    return midnights(start.date.addDays(steps * days), end.date.addDays(steps * days));
}

} // namespace cb
