// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/RecurrenceReader.h"

#include "core/base/Tr.h"
#include "core/freeze/SentenceParser.h"
#include "core/schedule/CronRule.h"
#include "core/schedule/RecurrenceRule.h"
#include "core/schedule/RuleIterator.h"
#include "core/schedule/ZoneRules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using namespace freeze;

RecurrenceReading unreadable(const QString& problem, const QString& suggestion = {})
{
    RecurrenceReading reading;
    reading.problem = problem;
    reading.suggestion = suggestion;
    return reading;
}

QString exampleText()
{
    return Tr::tr("every 2nd Tuesday 20:00-24:00");
}

/// Turns the parts of a sentence into a rule and times.
class ReadingBuilder
{
public:
    ReadingBuilder(const SentenceParts& parts, const WindowTimes& base)
        : m_parts(parts)
    {
        m_reading.times = base;
    }

    RecurrenceReading build()
    {
        if (!m_parts.saysHowOften()) {
            return unreadable(
                Tr::tr("This does not say how often it comes again. Write for example “%1”, or "
                       "“once”.")
                    .arg(exampleText()));
        }
        if (QString problem = setTimes(); !problem.isEmpty()) {
            return unreadable(problem);
        }
        if (isOnce()) {
            return m_reading;
        }
        setRule();
        if (QString problem = setEnd(); !problem.isEmpty()) {
            return unreadable(problem);
        }
        const Result<RecurrenceRule> checked = RecurrenceRule::parse(m_rule.toText());
        if (!checked) {
            return unreadable(checked.error().what);
        }
        m_reading.recurrence.rules = {m_rule.toText()};
        if (isNever() || !moveToFirst()) {
            return unreadable(Tr::tr("No day is ever like that: write other dates."));
        }
        setDates();
        return m_reading;
    }

private:
    bool isOnce() const
    {
        const bool isDated = m_parts.first && m_parts.first->year != 0 && !m_parts.unit
            && m_parts.weekdays.isEmpty() && m_parts.monthDays.isEmpty();
        const bool isBare = m_parts.isOnce && !m_parts.unit && m_parts.weekdays.isEmpty();
        return isDated || isBare;
    }

    QString setTimes()
    {
        WindowTimes& times = m_reading.times;
        if (m_parts.first) {
            const NamedDate& first = *m_parts.first;
            const int year = times.start.date.isValid() ? times.start.date.year() : 2000;
            if (first.year != 0) {
                times.start.date = first.inYear(year);
            }
        }
        const bool isWholeDays = m_parts.isAllDay || m_parts.second
            || (m_parts.lengthDays && !m_parts.lengthMs && !m_parts.startMinute
                && times.start.time == QTime(0, 0));
        if (m_parts.startMinute) {
            times.isAllDay = false;
            times.start.time = timeOf(*m_parts.startMinute % (24 * 60));
        } else if (isWholeDays) {
            times.start.time = QTime(0, 0);
        }
        if (m_parts.isAllDay && !m_parts.lengthDays) {
            setLength(1, 0);
        }
        if (m_parts.lengthDays || m_parts.lengthMs) {
            setLength(m_parts.lengthDays.value_or(0), m_parts.lengthMs.value_or(0));
        }
        if (m_parts.endMinute) {
            setEndMinute();
        }
        return m_parts.second ? setLastDay() : QString();
    }

    static QTime timeOf(int minute) { return {minute / 60, minute % 60}; }

    void setLength(int days, qint64 ms)
    {
        m_reading.times.days = days + static_cast<int>(ms / msPerDay);
        m_reading.times.ms = ms % msPerDay;
        m_reading.times.lengthKind = LengthKind::WallClock;
        m_reading.times.isAllDay = m_reading.times.isAllDay && m_reading.times.ms == 0;
    }

    /// The end by the clock: on the same day, in the night after it, or on another weekday.
    void setEndMinute()
    {
        const int start = m_parts.startMinute.value_or(
            m_reading.times.start.time.msecsSinceStartOfDay() / int(msPerMinute));
        int minutes = *m_parts.endMinute - start;
        int days = 0;
        if (m_parts.endWeekday != 0 && !m_parts.weekdays.isEmpty()) {
            days = (m_parts.endWeekday - m_parts.weekdays.last().weekday + 7) % 7;
            days += days == 0 && minutes <= 0 ? 7 : 0;
        } else if (minutes <= 0) {
            minutes += 24 * 60;
        }
        const int all = days * 24 * 60 + minutes;
        setLength(all / (24 * 60), (all % (24 * 60)) * msPerMinute);
    }

    /// "from 18 December to 4 January": the last day belongs to it.
    QString setLastDay()
    {
        const int year =
            m_reading.times.start.date.isValid() ? m_reading.times.start.date.year() : 2000;
        const QDate first = m_parts.first->inYear(year);
        QDate last = m_parts.second->inYear(first.year());
        if (last < first && m_parts.second->year == 0) {
            last = m_parts.second->inYear(first.year() + 1);
        }
        if (!first.isValid() || !last.isValid() || last < first) {
            return Tr::tr("The last day is before the first one.");
        }
        setLength(static_cast<int>(first.daysTo(last)) + 1, 0);
        return {};
    }

    void setRule()
    {
        m_rule.interval = m_parts.interval;
        m_rule.frequency = frequency();
        if (m_rule.frequency == Frequency::Weekly && m_parts.unit == TimeUnit::Day) {
            m_rule.interval = m_parts.interval / 7; // "every 14 days, on Friday"
        }
        if (m_parts.unit == TimeUnit::Quarter) {
            setQuarters();
        }
        for (const int month : m_parts.months) {
            m_rule.months.push_back(month);
        }
        for (const int week : m_parts.weeks) {
            m_rule.weekNumbers.push_back(week);
        }
        for (const int day : m_parts.monthDays) {
            m_rule.monthDays.push_back(day);
        }
        if (m_parts.first && m_parts.first->year == 0) {
            m_rule.months.push_back(m_parts.first->month);
            m_rule.monthDays.push_back(m_parts.first->day);
        }
        setWeekdays();
        if (!m_parts.workingDays.isEmpty() || m_parts.onWorkingDays) {
            for (int day = Qt::Monday; day <= Qt::Friday; ++day) {
                m_rule.weekdays.push_back({0, day});
            }
            m_rule.positions.assign(m_parts.workingDays.cbegin(), m_parts.workingDays.cend());
        }
        const Result<RecurrenceRule> sorted = RecurrenceRule::parse(m_rule.toText());
        m_rule = sorted ? *sorted : m_rule;
    }

    bool hasOrdinals() const
    {
        return std::any_of(
            m_parts.weekdays.cbegin(), m_parts.weekdays.cend(), [](const OrdinalWeekday& day) {
                return day.ordinal != 0;
            });
    }

    /// "every second Tuesday" without a month is every other week.
    bool isEverySoManyWeeks() const
    {
        return m_parts.isEveryOrdinal && m_parts.weekdays.first().ordinal > 1 && !m_parts.unit
            && m_parts.months.isEmpty();
    }

    Frequency frequency() const
    {
        if (!m_parts.weeks.isEmpty()) {
            return Frequency::Yearly;
        }
        const bool hasDate = m_parts.first && m_parts.first->year == 0;
        const bool isByMonth = hasOrdinals() || !m_parts.monthDays.isEmpty()
            || !m_parts.workingDays.isEmpty() || !m_parts.months.isEmpty() || hasDate;
        if (isByMonth && !isEverySoManyWeeks()) {
            const bool isYearly = m_parts.unit == TimeUnit::Year
                || (m_parts.unit != TimeUnit::Month && (!m_parts.months.isEmpty() || hasDate));
            return isYearly ? Frequency::Yearly : Frequency::Monthly;
        }
        if (!m_parts.weekdays.isEmpty() || m_parts.onWorkingDays) {
            return frequencyOfWeekdays();
        }
        switch (m_parts.unit.value_or(TimeUnit::Day)) {
        case TimeUnit::Minute:
            return Frequency::Minutely;
        case TimeUnit::Hour:
            return Frequency::Hourly;
        case TimeUnit::Day:
            return Frequency::Daily;
        case TimeUnit::Week:
            return Frequency::Weekly;
        case TimeUnit::Month:
        case TimeUnit::Quarter:
            return Frequency::Monthly;
        case TimeUnit::Year:
            return Frequency::Yearly;
        }
        Q_UNREACHABLE();
    }

    /// Weekdays without a number.
    Frequency frequencyOfWeekdays() const
    {
        switch (m_parts.unit.value_or(TimeUnit::Week)) {
        case TimeUnit::Year:
            return Frequency::Yearly;
        case TimeUnit::Quarter:
        case TimeUnit::Month:
            return Frequency::Monthly;
        case TimeUnit::Day:
            return m_parts.interval % 7 == 0 ? Frequency::Weekly : Frequency::Daily;
        default:
            return Frequency::Weekly;
        }
    }

    /// The first or the last months of the quarters, or every third month.
    void setQuarters()
    {
        const QList<int> days = m_parts.monthDays + m_parts.workingDays;
        const bool isFromEnd = std::any_of(
                                   days.cbegin(), days.cend(), [](int day) { return day < 0; })
            || std::any_of(m_parts.weekdays.cbegin(),
                           m_parts.weekdays.cend(),
                           [](const OrdinalWeekday& day) { return day.ordinal < 0; });
        if (days.isEmpty() && !hasOrdinals()) {
            m_rule.interval = 3 * m_parts.interval;
            return;
        }
        m_rule.months = isFromEnd ? std::vector{3, 6, 9, 12} : std::vector{1, 4, 7, 10};
    }

    void setWeekdays()
    {
        if (isEverySoManyWeeks()) {
            m_rule.interval = m_parts.weekdays.first().ordinal;
            for (const OrdinalWeekday& day : m_parts.weekdays) {
                m_rule.weekdays.push_back({0, day.weekday});
            }
            m_reading.remark =
                Tr::tr("Read as every %1 weeks. For the day of the month write “of each month”.")
                    .arg(m_rule.interval);
            return;
        }
        // "the first Monday and Tuesday": what has no number of its own takes the one before it
        int ordinal = 0;
        for (const OrdinalWeekday& day : m_parts.weekdays) {
            ordinal = day.ordinal != 0 ? day.ordinal : ordinal;
            m_rule.weekdays.push_back({ordinal, day.weekday});
        }
    }

    QString setEnd()
    {
        if (m_parts.count && m_parts.until) {
            return Tr::tr("Say a number of times or a last day, not both.");
        }
        m_rule.count = m_parts.count;
        if (m_parts.count && *m_parts.count < 1) {
            return Tr::tr("A number of times is 1 or more.");
        }
        if (!m_parts.until) {
            return {};
        }
        const QDate start = m_reading.times.start.date;
        QDate last = m_parts.until->inYear(start.year());
        if (last < start && m_parts.until->year == 0) {
            last = m_parts.until->inYear(start.year() + 1);
        }
        if (!last.isValid() || last < start) {
            return Tr::tr("The last day is before the first one.");
        }
        const WindowTimes& times = m_reading.times;
        RuleUntil until{{last, QTime(23, 59, 59)}, false, times.isAllDay};
        if (!times.isAllDay && ZoneRules::isKnown(times.zone)) {
            const Instant end = WallTime::toInstant(until.time, QTimeZone(times.zone));
            until.time = WallTime::toLocal(end, QTimeZone(QByteArrayLiteral("UTC")));
            until.isUtc = true;
        }
        m_rule.until = until;
        return {};
    }

    /// "31 June": told without looking through all the years.
    bool isNever() const
    {
        const auto isNowhere = [this](int day) {
            return day > 0
                && std::none_of(m_rule.months.cbegin(), m_rule.months.cend(), [day](int month) {
                       return QDate(2000, month, day).isValid(); // a leap year
                   });
        };
        return !m_rule.months.empty() && !m_rule.monthDays.empty()
            && std::all_of(m_rule.monthDays.cbegin(), m_rule.monthDays.cend(), isNowhere);
    }

    bool moveToFirst()
    {
        WindowTimes& times = m_reading.times;
        if (!times.start.isValid()) {
            return true;
        }
        RuleIterator starts(m_rule, times.start, times.isAllDay);
        const auto first = starts.next();
        times.start = first.value_or(times.start);
        return first.has_value();
    }

    /// The start that is left out or added in the year that is meant.
    void setDates()
    {
        const LocalTime& start = m_reading.times.start;
        const auto startOn = [&start](const NamedDate& date) {
            QDate day = date.inYear(start.date.year());
            if (day < start.date && date.year == 0) {
                day = date.inYear(start.date.year() + 1);
            }
            return LocalTime{day, start.time};
        };
        for (const NamedDate& date : m_parts.except) {
            m_reading.recurrence.excludedStarts.append(startOn(date));
        }
        for (const NamedDate& date : m_parts.also) {
            m_reading.recurrence.extraStarts.append(startOn(date));
        }
    }

    const SentenceParts& m_parts;
    RecurrenceReading m_reading;
    RecurrenceRule m_rule;
};

/// Rules and cron times as they are; nothing: it is neither.
std::optional<RecurrenceReading> readCode(const QString& text, const WindowTimes& base)
{
    QString rule = text.toUpper();
    if (rule.startsWith(u"RRULE:")) {
        rule = rule.mid(6);
    }
    static const QRegularExpression frequency(
        u"^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY);"_s);
    if (frequency.match(rule).hasMatch()) {
        rule = u"FREQ="_s + rule;
    }
    RecurrenceReading reading;
    reading.times = base;
    if (rule.contains(u"FREQ=")) {
        const Result<RecurrenceRule> parsed = RecurrenceRule::parse(rule);
        if (!parsed) {
            return unreadable(parsed.error().what);
        }
        reading.recurrence.rules = {parsed->toText()};
        return reading;
    }
    static const QRegularExpression cron(u"^[\\d*][^ ]*( [\\dA-Z*][\\w*,/-]*){4}$"_s);
    if (rule.contains(u'*') && cron.match(rule.simplified()).hasMatch()) {
        const Result<CronRule> parsed = CronRule::parse(rule);
        if (!parsed) {
            return unreadable(parsed.error().what);
        }
        reading.recurrence.cron = rule.simplified();
        return reading;
    }
    return std::nullopt;
}

RecurrenceReading notUnderstood(const QString& text, const WordToken& token)
{
    const QString near = token.kind == WordToken::Kind::Word ? nearestWord(token.text) : QString();
    if (near.isEmpty()) {
        return unreadable(Tr::tr("“%1” is not understood here. Write for example “%2”.")
                              .arg(text.mid(token.position, token.text.size()), exampleText()));
    }
    QString mended = text;
    mended.replace(token.position, token.text.size(), near);
    return unreadable(
        Tr::tr("“%1” is not understood. Did you mean “%2”?")
            .arg(text.mid(token.position, token.text.size()), near),
        mended);
}

} // namespace

RecurrenceReading readRecurrence(const QString& text, const WindowTimes& base)
{
    const QString sentence = text.trimmed();
    if (sentence.isEmpty()) {
        RecurrenceReading once;
        once.times = base;
        return once;
    }
    if (auto code = readCode(sentence, base)) {
        return *code;
    }
    const QList<WordToken> tokens = tokensOf(sentence);
    const SentenceParts parts = partsOf(tokens);
    if (parts.unknownAt >= 0 && parts.unknownAt < tokens.size()) {
        return notUnderstood(sentence, tokens[parts.unknownAt]);
    }
    return ReadingBuilder(parts, base).build();
}

} // namespace cb
