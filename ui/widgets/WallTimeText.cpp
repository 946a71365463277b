// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WallTimeText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>
#include <cstdlib>

namespace cb::walltimetext {

namespace {

using namespace Qt::Literals::StringLiterals;

/// For lupdate: a context of its own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WallTimeText)
};

bool isMonthFirst(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype month = format.indexOf(u'M');
    const qsizetype day = format.indexOf(u'd');
    const bool isYearFirst = format.startsWith(u'y');
    return !isYearFirst && month < day;
}

/// "20:30", "8:5", "2030", "20.30": a time of day, else nothing.
std::optional<QTime> timeOf(const QString& word)
{
    static const QRegularExpression parted(u"^(\\d{1,2})[:.h](\\d{2})(?:[:.]\\d{2})?$"_s);
    static const QRegularExpression together(u"^(\\d{2})(\\d{2})$"_s);
    for (const QRegularExpression& form : {parted, together}) {
        if (const auto match = form.match(word); match.hasMatch()) {
            const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
            return time.isValid() ? std::optional(time) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<int> monthOf(const QString& word, const QLocale& locale)
{
    const QLocale english(QLocale::English);
    for (int month = 1; month <= 12; ++month) {
        for (const QLocale& language : {locale, english}) {
            const QString name = language.standaloneMonthName(month, QLocale::LongFormat).toLower();
            const QString shortName =
                language.standaloneMonthName(month, QLocale::ShortFormat).toLower();
            const bool isBeginning = word.size() >= 3 && name.startsWith(word);
            if (isBeginning || word == shortName || word + u'.' == shortName) {
                return month;
            }
        }
    }
    return std::nullopt;
}

/// 1 (Monday) to 7.
std::optional<int> weekdayOf(const QString& word, const QLocale& locale)
{
    const QLocale english(QLocale::English);
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale& language : {locale, english}) {
            const QString name = language.standaloneDayName(day, QLocale::LongFormat).toLower();
            const QString shortName =
                language.standaloneDayName(day, QLocale::ShortFormat).toLower();
            if ((word.size() >= 2 && name.startsWith(word)) || word == shortName
                || word + u'.' == shortName) {
                return day;
            }
        }
    }
    return std::nullopt;
}

/// The year that brings day and month nearest to `base`.
QDate nearest(int day, int month, QDate base)
{
    QDate best;
    for (int year = base.year() - 1; year <= base.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid()
            && (!best.isValid() || std::abs(base.daysTo(date)) < std::abs(base.daysTo(best))))
        {
            best = date;
        }
    }
    return best;
}

struct Parts
{
    std::optional<QTime> time;
    std::optional<QDate> date; ///< written in full or relative
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;
    std::optional<int> weekday;
    std::optional<int>
        monthInstead; ///< "mar": martes or marzo; the day of the week unless a month is missing
};

/// "26.11.", "26.11.2026", "26/11", "11/26" where the locale puts the month first.
bool readParted(const QString& word, Parts& parts, const QLocale& locale)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = iso.match(word); match.hasMatch()) {
        parts.date =
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return parts.date->isValid();
    }
    static const QRegularExpression parted(u"^(\\d{1,2})[./](\\d{1,2})[./]?(\\d{2}|\\d{4})?$"_s);
    const auto match = parted.match(word);
    if (!match.hasMatch() || parts.day || parts.month) {
        return false;
    }
    int first = match.captured(1).toInt();
    int second = match.captured(2).toInt();
    if (word.contains(u'/') && isMonthFirst(locale)) {
        std::swap(first, second);
    }
    if (second < 1 || second > 12) {
        return false; // "8.15" is a time
    }
    parts.day = first;
    parts.month = second;
    if (const QString year = match.captured(3); !year.isEmpty()) {
        parts.year = year.toInt() + (year.size() == 2 ? 2000 : 0);
    }
    return true;
}

bool readRelative(const QString& word, Parts& parts, QDate base)
{
    const std::array<std::pair<QString, int>, 6> names{
        {{u"today"_s, 0},
         {u"tomorrow"_s, 1},
         {u"yesterday"_s, -1},
         {Words::tr("today").toLower(), 0},
         {Words::tr("tomorrow").toLower(), 1},
         {Words::tr("yesterday").toLower(), -1}}};
    for (const auto& [name, days] : names) {
        if (word == name) {
            parts.date = base.addDays(days);
            return true;
        }
    }
    return false;
}

bool readNumber(const QString& word, Parts& parts)
{
    QString digits = word;
    if (digits.endsWith(u'.')) {
        digits.chop(1);
    }
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber) {
        return false;
    }
    if (digits.size() <= 2 && !parts.day && number >= 1 && number <= 31) {
        parts.day = number;
        return true;
    }
    if (digits.size() == 4 && number >= 1900 && parts.month && !parts.year) {
        parts.year = number; // after a month: else four digits are a time of day
        return true;
    }
    return false;
}

bool readWord(const QString& word, Parts& parts, const LocalTime& base, const QLocale& locale)
{
    if (readParted(word, parts, locale) || readRelative(word, parts, base.date)
        || readNumber(word, parts))
    {
        return true;
    }
    if (const auto time = timeOf(word); time && !parts.time) {
        parts.time = time;
        return true;
    }
    const QString name = word.endsWith(u'.') ? word.chopped(1) : word;
    const auto weekday = parts.weekday ? std::nullopt : weekdayOf(name, locale);
    const auto month = parts.month ? std::nullopt : monthOf(name, locale);
    if (weekday) {
        parts.weekday = weekday;
        parts.monthInstead = month;
        return true;
    }
    if (month) {
        parts.month = month;
        return true;
    }
    return false;
}

std::optional<QDate> dateOf(Parts parts, QDate base)
{
    if (parts.day && !parts.month) {
        parts.month = parts.monthInstead;
    }
    if (parts.date) {
        return parts.date;
    }
    if (parts.day && parts.month) {
        const QDate date = parts.year ? QDate(*parts.year, *parts.month, *parts.day)
                                      : nearest(*parts.day, *parts.month, base);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    if (parts.day || parts.month) {
        return std::nullopt; // half a date is never guessed
    }
    if (parts.weekday) {
        const int ahead = (*parts.weekday - base.dayOfWeek() + 7) % 7;
        return base.addDays(ahead);
    }
    return base;
}

} // namespace

QString date(QDate date, const QLocale& locale)
{
    return locale.toString(date, isMonthFirst(locale) ? u"ddd MMM d yyyy"_s : u"ddd d MMM yyyy"_s);
}

QString dateTime(const LocalTime& time, const QLocale& locale)
{
    return date(time.date, locale) + u", "_s + time.time.toString(u"HH:mm"_s);
}

std::optional<LocalTime> parse(const QString& text, const LocalTime& base, const QLocale& locale)
{
    static const QRegularExpression gaps(u"[\\s,]+|(?<=\\d)t(?=\\d)"_s);
    const QStringList words = text.trimmed().toLower().split(gaps, Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return std::nullopt;
    }
    Parts parts;
    for (const QString& word : words) {
        if (!readWord(word, parts, base, locale)) {
            return std::nullopt;
        }
    }
    const auto date = dateOf(parts, base.date);
    if (!date) {
        return std::nullopt;
    }
    return LocalTime{*date, parts.time.value_or(base.time)};
}

QString remark(const LocalTime& time, const QTimeZone& zone, const QLocale& locale)
{
    const WallTime resolved = WallTime::resolve(time, zone);
    switch (resolved.kind) {
    case WallTimeKind::Exact:
        return {};
    case WallTimeKind::Gap:
        return Words::tr("%1 does not exist on %2: clocks go forward. It counts as %3.")
            .arg(
                time.time.toString(u"HH:mm"_s),
                date(time.date, locale),
                WallTime::toLocal(resolved.instant, zone).time.toString(u"HH:mm"_s));
    case WallTimeKind::Doubled:
        return Words::tr("%1 comes twice on %2: clocks go back. The first one counts, %3.")
            .arg(
                time.time.toString(u"HH:mm"_s),
                date(time.date, locale),
                WallTime::offsetText(resolved.instant, zone));
    }
    Q_UNREACHABLE();
}

} // namespace cb::walltimetext
