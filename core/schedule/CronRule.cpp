// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/CronRule.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int lookedAtDays = 8 * 366 + 1;

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

struct CronField
{
    const char* name;
    int least;
    int most;
    QStringList words; ///< of `least`, `least + 1`, …
};

const std::array<CronField, 5>& cronFields()
{
    static const std::array<CronField, 5> fields{{
        {QT_TRANSLATE_NOOP("cb", "minute"), 0, 59, {}},
        {QT_TRANSLATE_NOOP("cb", "hour"), 0, 23, {}},
        {QT_TRANSLATE_NOOP("cb", "day of month"), 1, 31, {}},
        {QT_TRANSLATE_NOOP("cb", "month"),
         1,
         12,
         {u"jan"_s,
          u"feb"_s,
          u"mar"_s,
          u"apr"_s,
          u"may"_s,
          u"jun"_s,
          u"jul"_s,
          u"aug"_s,
          u"sep"_s,
          u"oct"_s,
          u"nov"_s,
          u"dec"_s}},
        {QT_TRANSLATE_NOOP("cb", "weekday"),
         0,
         7,
         {u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s}},
    }};
    return fields;
}

std::optional<int> valueOf(QStringView word, const CronField& field)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber) {
        return number >= field.least && number <= field.most ? std::optional(number) : std::nullopt;
    }
    const qsizetype named = field.words.indexOf(word.toString().toLower());
    return named < 0 ? std::nullopt : std::optional(field.least + static_cast<int>(named));
}

/// One entry of a list: "*", "5", "9-17", "*/15", "9-17/2". False: it is none.
bool readEntry(QStringView entry, const CronField& field, std::bitset<60>& values)
{
    int step = 1;
    QStringView range = entry;
    if (const qsizetype slash = entry.indexOf(u'/'); slash >= 0) {
        bool isNumber = false;
        step = entry.mid(slash + 1).toInt(&isNumber);
        range = entry.left(slash);
        if (!isNumber || step < 1 || (range != u"*" && !range.contains(u'-'))) {
            return false;
        }
    }
    int first = field.least;
    int last = field.most;
    if (range != u"*") {
        const qsizetype dash = range.indexOf(u'-');
        const auto from = valueOf(dash < 0 ? range : range.left(dash), field);
        const auto to = valueOf(dash < 0 ? range : range.mid(dash + 1), field);
        if (!from || !to || *to < *from) {
            return false;
        }
        first = *from;
        last = *to;
    }
    for (int value = first; value <= last; value += step) {
        values.set(static_cast<std::size_t>(value));
    }
    return true;
}

template <std::size_t N>
void copyBits(const std::bitset<60>& from, std::bitset<N>& to)
{
    for (std::size_t i = 0; i < N; ++i) {
        to.set(i, from.test(i));
    }
}

} // namespace

Result<CronRule> CronRule::parse(QStringView text)
{
    const QStringList words = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 5) {
        return Error{
            ErrorKind::BadInput,
            translate(
                "cb",
                "\"%1\" is no cron time: five fields are needed (minute, hour, day, month, weekday).")
                .arg(text),
            {}};
    }
    std::array<std::bitset<60>, 5> values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const CronField& field = cronFields()[i];
        for (const QString& entry : words.at(static_cast<qsizetype>(i)).split(u',')) {
            if (!readEntry(entry, field, values[i])) {
                return Error{
                    ErrorKind::BadInput,
                    translate(
                        "cb", "The cron time \"%1\" cannot be used: the field %2 cannot be \"%3\".")
                        .arg(text.toString(), QCoreApplication::translate("cb", field.name), entry),
                    {}};
            }
        }
    }
    CronRule rule;
    rule.m_minutes = values[0];
    copyBits(values[1], rule.m_hours);
    copyBits(values[2], rule.m_monthDays);
    copyBits(values[3], rule.m_months);
    copyBits(values[4], rule.m_weekdays);
    if (values[4].test(7)) {
        rule.m_weekdays.set(0);
    }
    rule.m_eitherDay = !words.at(2).startsWith(u'*') && !words.at(4).startsWith(u'*');
    return rule;
}

bool CronRule::matchesDay(QDate day) const
{
    if (!m_months.test(static_cast<std::size_t>(day.month()))) {
        return false;
    }
    const bool isMonthDay = m_monthDays.test(static_cast<std::size_t>(day.day()));
    const bool isWeekday = m_weekdays.test(static_cast<std::size_t>(day.dayOfWeek() % 7));
    return m_eitherDay ? isMonthDay || isWeekday : isMonthDay && isWeekday;
}

bool CronRule::matches(const LocalTime& time) const
{
    return matchesDay(time.date) && m_hours.test(static_cast<std::size_t>(time.time.hour()))
        && m_minutes.test(static_cast<std::size_t>(time.time.minute())) && time.time.second() == 0;
}

std::optional<LocalTime> CronRule::nextFrom(const LocalTime& from) const
{
    for (int i = 0; i <= lookedAtDays; ++i) {
        const QDate day = from.date.addDays(i);
        if (!matchesDay(day)) {
            continue;
        }
        for (int minute = 0; minute < 24 * 60; ++minute) {
            const bool isMatch = m_hours.test(static_cast<std::size_t>(minute / 60))
                && m_minutes.test(static_cast<std::size_t>(minute % 60));
            const LocalTime time{day, QTime(minute / 60, minute % 60)};
            if (isMatch && !(time < from)) {
                return time;
            }
        }
    }
    return std::nullopt;
}

std::optional<LocalTime> CronRule::lastBefore(const LocalTime& until) const
{
    for (int i = 0; i <= lookedAtDays; ++i) {
        const QDate day = until.date.addDays(-i);
        if (!matchesDay(day)) {
            continue;
        }
        for (int minute = 24 * 60 - 1; minute >= 0; --minute) {
            const bool isMatch = m_hours.test(static_cast<std::size_t>(minute / 60))
                && m_minutes.test(static_cast<std::size_t>(minute % 60));
            const LocalTime time{day, QTime(minute / 60, minute % 60)};
            if (isMatch && time < until) {
                return time;
            }
        }
    }
    return std::nullopt;
}

} // namespace cb
