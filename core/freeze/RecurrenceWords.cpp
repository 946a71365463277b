// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/RecurrenceWords.h"

#include "core/base/DayPattern.h"
#include "core/base/Tr.h"
#include "core/freeze/WordPieces.h"
#include "core/schedule/RecurrenceRule.h"
#include "core/schedule/WindowExpander.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using namespace freeze;

constexpr int lookedAtYears = 12;

QString datesText(const QList<LocalTime>& starts)
{
    QStringList words;
    for (const LocalTime& start : starts) {
        words.append(dateName(start.date));
    }
    return listText(words);
}

/// "1 day and 4 hours".
QString durationText(int days, qint64 ms)
{
    QStringList words;
    if (days > 0) {
        words.append(Tr::tr("%n days", "length", days));
    }
    const auto minutes = static_cast<int>(ms / msPerMinute);
    if (minutes >= 60) {
        words.append(Tr::tr("%n hours", "length", minutes / 60));
    }
    if (minutes % 60 != 0) {
        words.append(Tr::tr("%n minutes", "length", minutes % 60));
    }
    return listText(words);
}

QString howOften(const Recurrence& recurrence, const WindowTimes& times)
{
    if (!recurrence.cron.isEmpty()) {
        return cronWords(recurrence.cron);
    }
    QStringList words;
    for (const QString& text : recurrence.rules) {
        const Result<RecurrenceRule> rule = RecurrenceRule::parse(text);
        words.append(rule ? ruleWords(*rule, times.zone) : text);
    }
    return words.isEmpty() ? Tr::tr("once", "recurrence")
                           : words.join(Tr::tr(", and ", "between two rules of a recurrence"));
}

} // namespace

QString lengthWords(const WindowTimes& times)
{
    const bool isFromMidnight = times.isAllDay || times.start.time == QTime(0, 0);
    if (isFromMidnight && times.ms == 0) {
        return times.days <= 1 ? QString() : Tr::tr("for %n days", "length", times.days);
    }
    const QString start = timeName(times.start.time);
    if (times.days == 0) {
        const QTime end = times.start.plus(0, times.ms).time;
        return u"%1–%2"_s.arg(start, timeName(end, true));
    }
    return Tr::tr("from %1 for %2", "time, length").arg(start, durationText(times.days, times.ms));
}

QString recurrenceWords(const Recurrence& recurrence, const WindowTimes& times)
{
    QStringList clauses{howOften(recurrence, times)};
    if (!recurrence.endCron.isEmpty()) {
        clauses.append(Tr::tr("each until the next time of “%1”", "recurrence")
                           .arg(cronWords(recurrence.endCron)));
    } else if (const QString length = lengthWords(times); !length.isEmpty()) {
        clauses.append(length);
    }
    if (!recurrence.excludedStarts.isEmpty()) {
        clauses.append(Tr::tr("except on %1", "dates").arg(datesText(recurrence.excludedStarts)));
    }
    if (!recurrence.extraStarts.isEmpty()) {
        clauses.append(Tr::tr("also on %1", "dates").arg(datesText(recurrence.extraStarts)));
    }
    QString words = clauses.join(u", "_s);
    if (!recurrence.overrides.isEmpty()) {
        words += u"; "_s
            + Tr::tr("%n instances differ",
                     "recurrence",
                     static_cast<int>(recurrence.overrides.size()));
    }
    return words;
}

QString recurrenceCode(const Recurrence& recurrence)
{
    if (!recurrence.cron.isEmpty()) {
        return recurrence.endCron.isEmpty() ? recurrence.cron
                                            : recurrence.cron + u" / "_s + recurrence.endCron;
    }
    QStringList rules = recurrence.rules;
    for (QString& rule : rules) {
        rule.remove(u"FREQ="_s);
    }
    return rules.join(u' ');
}

QString spanWords(const Span& span, const QTimeZone& zone, int thisYear, const QLocale& locale)
{
    const LocalTime start = WallTime::toLocal(span.start, zone);
    LocalTime end = WallTime::toLocal(span.end, zone);
    const auto day = [&locale](QDate date, bool withYear) {
        return locale.toString(date, withYear ? dayYearPattern(locale) : dayPattern(locale));
    };
    const QTime midnight(0, 0);
    const bool isWholeDays =
        start.time == midnight && end.time == midnight && start.date < end.date;
    const QDate last = isWholeDays ? end.date.addDays(-1) : end.date;
    const bool withYear = last.year() != thisYear || start.date.year() != last.year();
    if (isWholeDays) {
        if (start.date == last) {
            return day(last, withYear);
        }
        const bool isSameMonth =
            start.date.year() == last.year() && start.date.month() == last.month();
        const QString first = isSameMonth ? locale.toString(start.date, weekdayPattern(locale))
                                          : day(start.date, start.date.year() != last.year());
        return u"%1 – %2"_s.arg(first, day(last, withYear));
    }
    if (start.date == last || (end.time == midnight && start.date.addDays(1) == last)) {
        return u"%1, %2–%3"_s.arg(
            day(start.date, withYear), timeName(start.time), timeName(end.time, true));
    }
    return u"%1, %2 – %3, %4"_s.arg(
        day(start.date, withYear && start.date.year() != last.year()),
        timeName(start.time),
        day(last, withYear),
        timeName(end.time));
}

Result<QList<WindowInstance>> nextInstances(
    const CalendarWindow& window, Instant from, int count, const QTimeZone& zone)
{
    // Rules that come often are found within weeks, rare ones are looked for further ahead.
    for (const int days : {35, 400, lookedAtYears * 366}) {
        const Span range{from, from.plusMs(days * msPerDay)};
        Result<QList<WindowInstance>> found = expandWindow(window, {range, zone, {}});
        const bool isLast = days > 400 || window.recurrence.isEmpty();
        if (!found || found->size() >= count || isLast) {
            if (found) {
                found->resize(qMin<qsizetype>(found->size(), count));
            }
            if (found && found->isEmpty() && days < 400) {
                continue;
            }
            return found;
        }
    }
    return QList<WindowInstance>();
}

QString instancesWords(
    const QList<WindowInstance>& instances,
    const QTimeZone& zone,
    int thisYear,
    const QLocale& locale)
{
    if (instances.isEmpty()) {
        return {};
    }
    const QString first =
        Tr::tr("next %1", "span").arg(spanWords(instances[0].span, zone, thisYear, locale));
    if (instances.size() < 2) {
        return first;
    }
    return Tr::tr("%1, then %2", "next span, the span after it")
        .arg(first, spanWords(instances[1].span, zone, thisYear, locale));
}

} // namespace cb
