// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/RuleIterator.h"

#include <algorithm>
#include <array>

namespace cb {
namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr int lastYear = 9'999;

qint64 floorDiv(qint64 a, qint64 b)
{
    const qint64 quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

bool holds(const std::vector<int>& sorted, int value)
{
    return std::binary_search(sorted.cbegin(), sorted.cend(), value);
}

/// Is `value`, or the same counted from the end, in the list? An empty list holds everything.
bool takes(const std::vector<int>& sorted, int value, int size)
{
    return sorted.empty() || holds(sorted, value) || holds(sorted, value - size - 1);
}

/// The list, or the one value that stands in for an empty list.
std::vector<int> orElse(const std::vector<int>& values, int fallback)
{
    return values.empty() ? std::vector<int>{fallback} : values;
}

qint64 dayNumber(int year, int month, int day)
{
    return QDate(year, month, day).toJulianDay();
}

/// The length of a sub-daily period in seconds.
qint64 unitOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Hourly:
        return 3'600;
    case Frequency::Minutely:
        return 60;
    default:
        return 1;
    }
}

} // namespace

/// What the BY parts ask of a day.
struct RuleIterator::DayFacts
{
    explicit DayFacts(qint64 number)
        : day(number)
        , weekday(static_cast<int>(number % 7) + 1) // Julian day 0 was a Monday
    {
        const QDate date = QDate::fromJulianDay(number);
        date.getDate(&year, &month, &monthDay);
        daysInMonth = date.daysInMonth();
        daysInYear = date.daysInYear();
        yearDay = date.dayOfYear();
    }

    qint64 day;
    int weekday;
    int year = 0;
    int month = 0;
    int monthDay = 0;
    int yearDay = 0;
    int daysInMonth = 0;
    int daysInYear = 0;
};

RuleIterator::RuleIterator(const RecurrenceRule& rule, const LocalTime& start, bool isAllDay)
    : m_rule(rule)
    , m_isAllDay(isAllDay)
    , m_startDay(start.date.toJulianDay())
    , m_baseYear(start.date.year())
    , m_startMonth(start.date.month())
    , m_startMonthDay(start.date.day())
    , m_startWeekday(start.date.dayOfWeek())
{
    m_start = m_startDay * secondsPerDay
        + (isAllDay ? 0 : start.time.msecsSinceStartOfDay() / msPerSecond);
    if (isAllDay) {
        m_rule.hours.clear();
        m_rule.minutes.clear();
        m_rule.seconds.clear();
    }
    fillTimes();
    if (m_rule.frequency == Frequency::Yearly && !m_rule.weekNumbers.empty()) {
        chooseWeekYearBase();
    }
}

void RuleIterator::fillTimes()
{
    const int second = static_cast<int>(m_start % 60);
    const int minute = static_cast<int>(m_start / 60 % 60);
    const int hour = static_cast<int>(m_start / 3'600 % 24);
    const bool isDayOrMore = !isSubDaily();
    const bool hasMinutes = isDayOrMore || m_rule.frequency == Frequency::Hourly;
    const bool hasSeconds = hasMinutes || m_rule.frequency == Frequency::Minutely;
    const std::vector<int> none{0};
    const std::vector<int> hours = isDayOrMore ? orElse(m_rule.hours, hour) : none;
    const std::vector<int> minutes = hasMinutes ? orElse(m_rule.minutes, minute) : none;
    const std::vector<int> seconds = hasSeconds ? orElse(m_rule.seconds, second) : none;
    for (const int h : hours) {
        for (const int m : minutes) {
            for (const int s : seconds) {
                m_times.push_back(h * 3'600 + m * 60 + s);
            }
        }
    }
}

std::optional<LocalTime> RuleIterator::next()
{
    while (!m_isDone) {
        while (m_cursor < setSize()) {
            const qint64 value = valueAt(m_cursor++);
            if (value < m_start) {
                continue;
            }
            if (m_rule.count && m_given >= *m_rule.count) {
                m_isDone = true;
                return std::nullopt;
            }
            ++m_given;
            const QTime time = QTime::fromMSecsSinceStartOfDay(
                static_cast<int>(value % secondsPerDay * msPerSecond));
            return LocalTime{QDate::fromJulianDay(value / secondsPerDay), time};
        }
        m_isDone = !advance();
    }
    return std::nullopt;
}

qint64 RuleIterator::setSize() const
{
    return m_rule.positions.empty() ? static_cast<qint64>(m_days.size() * m_times.size())
                                    : static_cast<qint64>(m_picks.size());
}

qint64 RuleIterator::valueAt(qint64 index) const
{
    const qint64 at = m_rule.positions.empty() ? index : m_picks[static_cast<std::size_t>(index)];
    const auto times = static_cast<qint64>(m_times.size());
    const qint64 base = m_days[static_cast<std::size_t>(at / times)];
    return (isSubDaily() ? base : base * secondsPerDay)
        + m_times[static_cast<std::size_t>(at % times)];
}

/// Goes to the next period that has any start. False: there is none.
bool RuleIterator::advance()
{
    do {
        ++m_period;
        if (--m_workLeft <= 0) {
            return false;
        }
        m_days.clear();
        m_picks.clear();
        m_cursor = 0;
        if (isSubDaily()) {
            if (!fillSubDaily()) {
                return false;
            }
        } else {
            fillDays();
            if (m_isDone) {
                return false;
            }
        }
        fillPositions();
    } while (setSize() == 0);
    return true;
}

void RuleIterator::fillPositions()
{
    if (m_rule.positions.empty()) {
        return;
    }
    const auto size = static_cast<qint64>(m_days.size() * m_times.size());
    for (const int position : m_rule.positions) {
        const qint64 index = position > 0 ? position - 1 : size + position;
        if (index >= 0 && index < size) {
            m_picks.push_back(index);
        }
    }
    std::sort(m_picks.begin(), m_picks.end());
    m_picks.erase(std::unique(m_picks.begin(), m_picks.end()), m_picks.end());
}

void RuleIterator::fillDays()
{
    const qint64 step = m_period * m_rule.interval;
    qint64 first = 0;
    qint64 count = 1;
    if (m_rule.frequency == Frequency::Yearly) {
        fillYear();
        return;
    }
    if (m_rule.frequency == Frequency::Monthly) {
        const qint64 months = m_baseYear * 12LL + m_startMonth - 1 + step;
        m_isDone = months / 12 > lastYear;
        if (m_isDone) {
            return;
        }
        const QDate month(static_cast<int>(months / 12), static_cast<int>(months % 12) + 1, 1);
        first = month.toJulianDay();
        count = month.daysInMonth();
    } else if (m_rule.frequency == Frequency::Weekly) {
        first = m_startDay - (m_startWeekday - m_rule.weekStart + 7) % 7 + 7 * step;
        count = 7;
    } else {
        first = m_startDay + step;
    }
    m_isDone = first > dayNumber(lastYear, 12, 24);
    if (!m_isDone) {
        fillRange(first, count);
    }
}

void RuleIterator::fillYear()
{
    const qint64 year = m_baseYear + m_period * m_rule.interval;
    m_isDone = year >= lastYear;
    if (m_isDone) {
        return;
    }
    if (!m_rule.weekNumbers.empty()) {
        fillWeekYear(static_cast<int>(year));
        return;
    }
    const QDate newYear(static_cast<int>(year), 1, 1);
    fillRange(newYear.toJulianDay(), newYear.daysInYear());
}

void RuleIterator::fillWeekYear(int year)
{
    const qint64 first = firstDayOfWeekYear(year);
    const auto weeks = static_cast<int>((firstDayOfWeekYear(year + 1) - first) / 7);
    for (int week = 1; week <= weeks; ++week) {
        if (takes(m_rule.weekNumbers, week, weeks)) {
            fillRange(first + 7LL * (week - 1), 7);
        }
    }
}

void RuleIterator::fillRange(qint64 firstDay, qint64 count)
{
    m_workLeft -= count / 8; // testing a day is cheap beside making a period
    for (qint64 day = firstDay; day < firstDay + count; ++day) {
        if (takesDay(DayFacts(day))) {
            m_days.push_back(day);
        }
    }
}

/// All BY parts on days as one test; a part that the frequency needs and the rule lacks comes from
/// the first start.
bool RuleIterator::takesDay(const DayFacts& facts) const
{
    if (!m_rule.months.empty() && !holds(m_rule.months, facts.month)) {
        return false;
    }
    if (!takes(m_rule.yearDays, facts.yearDay, facts.daysInYear)
        || !takes(m_rule.monthDays, facts.monthDay, facts.daysInMonth) || !takesWeekday(facts))
    {
        return false;
    }
    const bool isByDay = !m_rule.yearDays.empty() || !m_rule.weekdays.empty();
    if (isByDay || m_rule.frequency <= Frequency::Daily) {
        return true;
    }
    if (m_rule.frequency == Frequency::Weekly || !m_rule.weekNumbers.empty()) {
        return !m_rule.monthDays.empty() || facts.weekday == m_startWeekday;
    }
    const bool isMonth = m_rule.frequency == Frequency::Monthly || !m_rule.months.empty()
        || facts.month == m_startMonth;
    return isMonth && (!m_rule.monthDays.empty() || facts.monthDay == m_startMonthDay);
}

bool RuleIterator::takesWeekday(const DayFacts& facts) const
{
    if (m_rule.weekdays.empty()) {
        return true;
    }
    // Ordinals count within the month, or within the year where a yearly rule names no month.
    const bool isInMonth = m_rule.frequency == Frequency::Monthly || !m_rule.months.empty();
    const int day = isInMonth ? facts.monthDay : facts.yearDay;
    const int size = isInMonth ? facts.daysInMonth : facts.daysInYear;
    const int fromStart = (day - 1) / 7 + 1;
    const int fromEnd = -((size - day) / 7 + 1);
    return std::any_of(
        m_rule.weekdays.cbegin(), m_rule.weekdays.cend(), [&](const RuleWeekday& wanted) {
            return wanted.weekday == facts.weekday
                && (wanted.ordinal == 0 || wanted.ordinal == fromStart
                    || wanted.ordinal == fromEnd);
        });
}

/// Week 1 is the first with at least four days in the year.
qint64 RuleIterator::firstDayOfWeekYear(int year) const
{
    const qint64 fourth = dayNumber(year, 1, 4);
    const int weekday = static_cast<int>(fourth % 7) + 1;
    return fourth - (weekday - m_rule.weekStart + 7) % 7;
}

int RuleIterator::weekYearOf(qint64 day) const
{
    const int year = QDate::fromJulianDay(day).year();
    if (day < firstDayOfWeekYear(year)) {
        return year - 1;
    }
    return day >= firstDayOfWeekYear(year + 1) ? year + 1 : year;
}

/// INTERVAL counts from the week year of the first start, if that year still has a start of the
/// rule.
void RuleIterator::chooseWeekYearBase()
{
    const int weekYear = weekYearOf(m_startDay);
    fillWeekYear(weekYear);
    if (!m_days.empty() && m_days.back() >= m_startDay) {
        m_baseYear = weekYear;
    }
    m_days.clear();
}

/// The first second at or after `second` whose day, hour, minute and second the rule allows, as far
/// as these limit its frequency; looks no further than the next day.
qint64 RuleIterator::nextAllowedSecond(qint64 second)
{
    const qint64 day = second / secondsPerDay;
    if (!takesDay(DayFacts(day))) {
        return (day + 1) * secondsPerDay;
    }

    struct Limit
    {
        const std::vector<int>* allowed;
        qint64 unit;
        qint64 modulus;
    };

    const std::array<Limit, 3> limits{
        {{&m_rule.hours, 3'600, 24}, {&m_rule.minutes, 60, 60}, {&m_rule.seconds, 1, 60}}};
    const qint64 unit = unitOf(m_rule.frequency);
    for (const Limit& limit : limits) {
        if (limit.unit < unit || limit.allowed->empty()) {
            continue;
        }
        const qint64 inUnits = second / limit.unit;
        const auto value = static_cast<int>(inUnits % limit.modulus);
        const auto found = std::lower_bound(limit.allowed->cbegin(), limit.allowed->cend(), value);
        if (found == limit.allowed->cend()) {
            return (inUnits / limit.modulus + 1) * limit.modulus * limit.unit;
        }
        if (*found != value) {
            return (inUnits - value + *found) * limit.unit;
        }
    }
    return second;
}

/// Finds the next period that the limits allow, by leaps. False: there is none before the end of
/// time.
bool RuleIterator::fillSubDaily()
{
    const qint64 unit = unitOf(m_rule.frequency);
    const qint64 step = unit * m_rule.interval;
    const qint64 base = m_start / unit * unit;
    const qint64 end = dayNumber(lastYear, 12, 31) * secondsPerDay;
    while (--m_workLeft > 0) {
        const qint64 at = base + m_period * step;
        if (at >= end) {
            return false;
        }
        const qint64 allowed = nextAllowedSecond(at);
        if (allowed == at) {
            m_days.push_back(at);
            return true;
        }
        m_period = qMax(m_period + 1, (allowed - base + step - 1) / step);
    }
    return false;
}

void RuleIterator::setPeriodNear(qint64 seconds)
{
    const qint64 day = floorDiv(seconds, secondsPerDay);
    const QDate date = QDate::fromJulianDay(day);
    qint64 periods = 0;
    switch (m_rule.frequency) {
    case Frequency::Yearly:
        periods = date.year() - m_baseYear - 2;
        break;
    case Frequency::Monthly:
        periods = (date.year() - m_baseYear) * 12LL + date.month() - m_startMonth - 1;
        break;
    case Frequency::Weekly:
        periods = (day - m_startDay) / 7 - 2;
        break;
    case Frequency::Daily:
        periods = day - m_startDay - 1;
        break;
    default:
        periods = (seconds - m_start) / unitOf(m_rule.frequency) - 1;
    }
    m_period = qMax(m_period, periods / m_rule.interval - 1);
}

void RuleIterator::skipTo(const LocalTime& earliest)
{
    const qint64 seconds = earliest.date.toJulianDay() * secondsPerDay
        + earliest.time.msecsSinceStartOfDay() / msPerSecond;
    if (m_rule.count || seconds <= m_start) {
        return;
    }
    setPeriodNear(seconds);
    m_days.clear();
    m_picks.clear();
    m_cursor = 0;
}

} // namespace cb
