// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/TimeText.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Does the locale write the month before the day ("Nov 26")?
bool monthComesFirst(const QLocale& locale)
{
    const QString pattern = locale.dateFormat(QLocale::LongFormat);
    const auto month = pattern.indexOf(u'M');
    const auto day = pattern.lastIndexOf(u'd');
    return month >= 0 && month < day;
}

} // namespace

QString TimeText::time(QTime time)
{
    return time.toString(u"HH:mm");
}

QString TimeText::time(Instant instant) const
{
    return time(WallTime::toLocal(instant, m_zone).time);
}

QString TimeText::formatted(QDate day, const QString& pattern) const
{
    return m_locale.toString(day, pattern);
}

QString TimeText::weekday(QDate day) const
{
    return m_locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
}

QString TimeText::weekdayAndDay(QDate day) const
{
    //: Date pattern: day of the week and of the month, "Thu 26"; d and ddd as in Qt's date formats
    return formatted(day, tr("ddd d"));
}

QString TimeText::dayAndMonth(QDate day) const
{
    //: Date pattern where the month comes first, "Nov 26"
    const QString monthFirst = tr("MMM d");
    //: Date pattern where the day comes first, "26 Nov"
    const QString dayFirst = tr("d MMM");
    return formatted(day, monthComesFirst(m_locale) ? monthFirst : dayFirst);
}

QString TimeText::day(QDate day) const
{
    const bool isThisYear = day.year() == m_today.year();
    if (monthComesFirst(m_locale)) {
        //: Date patterns where the month comes first, "Thu Nov 26" and "Thu Nov 26, 2025"
        return formatted(day, isThisYear ? tr("ddd MMM d") : tr("ddd MMM d, yyyy"));
    }
    //: Date patterns where the day comes first, "Thu 26 Nov" and "Thu 26 Nov 2025"
    return formatted(day, isThisYear ? tr("ddd d MMM") : tr("ddd d MMM yyyy"));
}

QString TimeText::longDay(QDate day) const
{
    if (monthComesFirst(m_locale)) {
        //: Date pattern where the month comes first, "Thursday, November 26, 2026"
        return formatted(day, tr("dddd, MMMM d, yyyy"));
    }
    //: Date pattern where the day comes first, "Thursday 26 November 2026"
    return formatted(day, tr("dddd d MMMM yyyy"));
}

QString TimeText::month(int year, int month) const
{
    //: Month and year, "November 2026"
    return tr("%1 %2").arg(m_locale.standaloneMonthName(month), QString::number(year));
}

QString TimeText::week(QDate first, QDate last) const
{
    const int number = isoWeekOfRow(first).week;
    QString range;
    if (first.month() == last.month()) {
        //: Days of one week: first day, last day, month and year, "23–29 November 2026"
        range =
            tr("%1–%2 %3").arg(first.day()).arg(last.day()).arg(month(last.year(), last.month()));
    } else if (first.year() == last.year()) {
        range = u"%1 – %2 %3"_s.arg(
            dayAndMonth(first), dayAndMonth(last), QString::number(last.year()));
    } else {
        range = u"%1 %2 – %3 %4"_s.arg(
            dayAndMonth(first),
            QString::number(first.year()),
            dayAndMonth(last),
            QString::number(last.year()));
    }
    return tr("%1, week %2").arg(range).arg(number);
}

QString TimeText::span(const Span& span) const
{
    const LocalTime start = WallTime::toLocal(span.start, m_zone);
    const LocalTime end = WallTime::toLocal(span.end, m_zone);
    if (start.date == end.date) {
        return u"%1, %2–%3"_s.arg(day(start.date), time(start.time), time(end.time));
    }
    return u"%1, %2 – %3, %4"_s.arg(
        day(start.date), time(start.time), day(end.date), time(end.time));
}

QString TimeText::spokenSpan(const Span& span) const
{
    const LocalTime start = WallTime::toLocal(span.start, m_zone);
    const LocalTime end = WallTime::toLocal(span.end, m_zone);
    if (start.date == end.date) {
        return tr("%1 %2 to %3").arg(longDay(start.date), time(start.time), time(end.time));
    }
    return tr("%1 %2 to %3 %4")
        .arg(longDay(start.date), time(start.time), longDay(end.date), time(end.time));
}

QString TimeText::length(qint64 ms)
{
    const qint64 minutes = (ms + msPerMinute / 2) / msPerMinute;
    const qint64 days = minutes / (24 * 60);
    const qint64 hours = minutes / 60 % 24;
    const qint64 rest = minutes % 60;
    if (days > 0) {
        return hours > 0 ? tr("%1 d %2 h").arg(days).arg(hours) : tr("%1 d").arg(days);
    }
    if (hours > 0) {
        return rest > 0 ? tr("%1 h %2").arg(hours).arg(rest, 2, 10, QChar(u'0'))
                        : tr("%1 h").arg(hours);
    }
    return tr("%1 min").arg(rest);
}

QString TimeText::zoneName(Instant at) const
{
    return u"%1, %2"_s.arg(QString::fromUtf8(m_zone.id()), WallTime::offsetText(at, m_zone));
}

QString TimeText::clockNote(const ClockNote& note)
{
    QStringList parts;
    if (note.hasJump()) {
        parts.append(tr("the clocks change: lasts %1, the clock says %2")
                         .arg(length(note.realMs), length(note.wallMs)));
    }
    if (note.startKind == WallTimeKind::Doubled) {
        parts.append(tr("starts in the double hour"));
    }
    if (note.endKind == WallTimeKind::Doubled) {
        parts.append(tr("ends in the double hour"));
    }
    return parts.join(u"; "_s);
}

} // namespace cb
