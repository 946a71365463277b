// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/freeze/RecurrenceWords.h"
#include "core/freeze/WordPieces.h"
#include "core/schedule/CronRule.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using namespace freeze;

const QStringList& monthWords()
{
    static const QStringList words =
        u"jan feb mar apr may jun jul aug sep oct nov dec"_s.split(u' ');
    return words;
}

const QStringList& weekdayWords()
{
    static const QStringList words = u"sun mon tue wed thu fri sat"_s.split(u' ');
    return words;
}

int valueOf(const QString& word, const QStringList& names, int first)
{
    const auto named = names.indexOf(word.toLower());
    return named < 0 ? word.toInt() : static_cast<int>(named) + first;
}

/// The values of a field that CronRule has checked, ascending.
QList<int> valuesOf(const QString& field, int least, int most, const QStringList& names = {})
{
    QList<int> values;
    for (const QString& entry : field.split(u',')) {
        const int step = entry.contains(u'/') ? qMax(1, entry.section(u'/', 1).toInt()) : 1;
        const QString range = entry.section(u'/', 0, 0);
        int first = least;
        int last = most;
        if (range != u"*") {
            first = valueOf(range.section(u'-', 0, 0), names, least);
            last = range.contains(u'-') ? valueOf(range.section(u'-', 1), names, least) : first;
        }
        for (int value = first; value <= last; value += step) {
            values.append(value);
        }
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

QString numbersText(const QList<int>& values)
{
    QStringList words;
    for (const int value : values) {
        words.append(QString::number(value));
    }
    return listText(words);
}

/// "at 02:00 and 14:00", "every 15 minutes", "at minute 5 of hour 9, 10 and 11".
QString timesText(const QString& minuteField, const QString& hourField)
{
    constexpr qsizetype mostTimes = 6;
    const QList<int> minutes = valuesOf(minuteField, 0, 59);
    const QList<int> hours = valuesOf(hourField, 0, 23);
    if (minutes.size() * hours.size() <= mostTimes) {
        QStringList times;
        for (const int hour : hours) {
            for (const int minute : minutes) {
                times.append(timeName(QTime(hour, minute)));
            }
        }
        return Tr::tr("at %1", "times").arg(listText(times));
    }
    const QString atMinutes = minutes.size() == 60 ? Tr::tr("every minute", "recurrence")
        : minuteField.startsWith(u"*/")
        ? Tr::tr("every %n minutes", "recurrence", minuteField.mid(2).toInt())
        : Tr::tr("at minute %1", "recurrence").arg(numbersText(minutes));
    return hours.size() == 24
        ? atMinutes
        : Tr::tr("%1 of hour %2", "minutes, hours").arg(atMinutes, numbersText(hours));
}

QString daysText(const QString& dayField, const QString& weekdayField)
{
    QStringList weekdays;
    QList<int> numbers = valuesOf(weekdayField, 0, 7, weekdayWords());
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (numbers.contains(day) || (day == Qt::Sunday && numbers.contains(0))) {
            weekdays.append(weekdayName(day));
        }
    }
    const bool anyWeekday = weekdays.size() == 7;
    const QList<int> days = valuesOf(dayField, 1, 31);
    if (days.size() == 31 && anyWeekday) {
        return Tr::tr("every day", "recurrence");
    }
    const QString onDays = Tr::tr("on day %1 of the month", "recurrence").arg(numbersText(days));
    if (anyWeekday) {
        return onDays;
    }
    if (days.size() == 31) {
        return weekdays.size() == 1 ? Tr::tr("every %1", "weekday").arg(weekdays.first())
                                    : Tr::tr("on %1", "weekdays").arg(listText(weekdays));
    }
    const bool isEither = !dayField.startsWith(u'*') && !weekdayField.startsWith(u'*');
    return (isEither ? Tr::tr("%1 or on %2", "days of the month, weekdays")
                     : Tr::tr("%1 where it is %2", "days of the month, weekdays"))
        .arg(onDays, listText(weekdays));
}

} // namespace

QString cronWords(const QString& cron)
{
    if (!CronRule::parse(cron)) {
        return cron;
    }
    const QStringList fields = cron.simplified().split(u' ');
    const QString times = timesText(fields[0], fields[1]);
    QString words = daysText(fields[2], fields[4]);
    const QList<int> months = valuesOf(fields[3], 1, 12, monthWords());
    if (months.size() < 12) {
        QStringList names;
        for (const int month : months) {
            names.append(monthName(month));
        }
        words = Tr::tr("%1 in %2", "how often, months").arg(words, listText(names));
    }
    return Tr::tr("%1, %2", "days, times of a cron rule").arg(words, times);
}

} // namespace cb
