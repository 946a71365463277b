// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/RelativePeriod.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString plain(const QString& text)
{
    return text.simplified().toLower();
}

QDate monday(QDate day)
{
    return startOfWeek(day, Qt::Monday);
}

QDate quarterStart(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

/// The unit (week, month …) that lies `steps` after the one of `today`.
std::optional<DayRange> unitAt(QStringView unit, int steps, QDate today)
{
    if (unit == u"day") {
        return DayRange{today.addDays(steps), today.addDays(steps)};
    }
    if (unit == u"week") {
        const QDate first = monday(today).addDays(7LL * steps);
        return DayRange{first, first.addDays(6)};
    }
    if (unit == u"month") {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(steps);
        return DayRange{first, first.addMonths(1).addDays(-1)};
    }
    if (unit == u"quarter") {
        const QDate first = quarterStart(today).addMonths(3 * steps);
        return DayRange{first, first.addMonths(3).addDays(-1)};
    }
    if (unit == u"year") {
        return DayRange{QDate(today.year() + steps, 1, 1), QDate(today.year() + steps, 12, 31)};
    }
    return std::nullopt;
}

/// `count` days, weeks or months from today on, or up to today.
std::optional<DayRange> stretch(bool isNext, int count, QStringView unit, QDate today)
{
    const QDate other = unit.startsWith(u"day") ? today.addDays(isNext ? count : -count)
        : unit.startsWith(u"week")              ? today.addDays(7LL * (isNext ? count : -count))
                                                : today.addMonths(isNext ? count : -count);
    return isNext ? DayRange{today, other.addDays(-1)} : DayRange{other.addDays(1), today};
}

std::optional<DayRange> isoWeekDays(int year, int week)
{
    const QDate first = monday(QDate(year, 1, 4)).addDays(7LL * (week - 1));
    return isoWeek(first) == IsoWeek{year, week} ? std::optional(DayRange{first, first.addDays(6)})
                                                 : std::nullopt;
}

/// Days named in figures: a day, a month, an ISO week, a year, or a range of days.
std::optional<DayRange> figureDays(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{4})-(\\d{2})-(\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?|(\\d{4})-(\\d{2})|(\\d{4})-w(\\d{2})|(\\d{4}))$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto number = [&match](int group) {
        return match.captured(group).toInt();
    };
    std::optional<DayRange> days;
    if (match.hasCaptured(1)) {
        const QDate first(number(1), number(2), number(3));
        days = DayRange{
            first,
            match.hasCaptured(4) ? QDate::fromString(match.captured(4), Qt::ISODate) : first};
    } else if (match.hasCaptured(5)) {
        const QDate first(number(5), number(6), 1);
        days = DayRange{first, first.addMonths(1).addDays(-1)};
    } else if (match.hasCaptured(7)) {
        days = isoWeekDays(number(7), number(8));
    } else {
        days = DayRange{QDate(number(9), 1, 1), QDate(number(9), 12, 31)};
    }
    const bool isWhole =
        days && days->first.isValid() && days->last.isValid() && days->first <= days->last;
    return isWhole ? days : std::nullopt;
}

} // namespace

std::optional<QString> canonicalPeriod(const QString& text)
{
    QString wanted = plain(text);
    if (wanted.startsWith(u"this ")) {
        wanted = wanted.mid(5);
    }
    if (!daysOfPeriod(wanted, QDate(2000, 1, 1))) {
        return std::nullopt;
    }
    return wanted.replace(u"-w"_s, u"-W"_s);
}

std::optional<DayRange> daysOfPeriod(const QString& text, QDate today)
{
    const QString wanted = plain(text);
    if (wanted == u"today" || wanted == u"tomorrow" || wanted == u"yesterday") {
        return unitAt(u"day", wanted == u"today" ? 0 : wanted == u"tomorrow" ? 1 : -1, today);
    }
    const QStringList words = wanted.split(u' ');
    const bool isNext = words.first() == u"next";
    const bool isLast = words.first() == u"last";
    if (words.size() == 1) {
        return wanted == u"day"                    ? std::nullopt
            : unitAt(wanted, 0, today).has_value() ? unitAt(wanted, 0, today)
                                                   : figureDays(wanted);
    }
    if (words.size() == 2 && (isNext || isLast)) {
        return unitAt(words.at(1), isNext ? 1 : -1, today);
    }
    static const QStringList units{
        u"day"_s, u"days"_s, u"week"_s, u"weeks"_s, u"month"_s, u"months"_s};
    if (words.size() == 3 && (isNext || isLast) && units.contains(words.at(2))) {
        bool isNumber = false;
        const int count = words.at(1).toInt(&isNumber);
        if (isNumber && count > 0 && count <= 1'000) {
            return stretch(isNext, count, words.at(2), today);
        }
    }
    return std::nullopt;
}

std::optional<QString> canonicalMoment(const QString& text)
{
    const QString wanted = plain(text);
    if (wanted == u"today" || wanted == u"tomorrow" || wanted == u"yesterday") {
        return wanted;
    }
    const QString upper = text.simplified().toUpper();
    if (const QDate day = QDate::fromString(upper, Qt::ISODate);
        day.isValid() && upper.size() == 10) {
        return upper;
    }
    for (const QString& format : {u"yyyy-MM-dd'T'HH:mm"_s, u"yyyy-MM-dd HH:mm"_s}) {
        const QDateTime time = QDateTime::fromString(upper, format);
        if (time.isValid()) {
            return time.toString(u"yyyy-MM-dd'T'HH:mm");
        }
    }
    return std::nullopt;
}

std::optional<Instant> instantOfMoment(const QString& text, QDate today, const QTimeZone& zone)
{
    if (const std::optional<DayRange> days = daysOfPeriod(text, today); days && days->count() == 1)
    {
        return WallTime::toInstant({days->first, QTime(0, 0)}, zone);
    }
    const std::optional<LocalTime> local = LocalTime::fromIso(text);
    return local ? std::optional(WallTime::toInstant(*local, zone)) : std::nullopt;
}

} // namespace cb
