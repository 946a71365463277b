// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/SentenceParser.h"

#include "core/base/Instant.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::freeze {
namespace {

constexpr int minutesOfDay = 24 * 60;

/// Goes through the words once; each step takes what belongs together.
class SentenceParser
{
public:
    explicit SentenceParser(const QList<WordToken>& tokens)
        : m_tokens(tokens)
    {}

    SentenceParts parse()
    {
        while (m_at < m_tokens.size()) {
            if (!step()) {
                m_parts.unknownAt = m_at;
                break;
            }
        }
        return m_parts;
    }

private:
    using Kind = WordToken::Kind;

    enum class Mode
    {
        Normal,
        Until,
        Except,
        Also
    };

    const WordToken* token(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr;
    }

    bool is(qsizetype ahead, Kind kind) const { return token(ahead) && token(ahead)->kind == kind; }

    std::optional<WordMeaning> word(qsizetype ahead = 0) const
    {
        return is(ahead, Kind::Word) ? meaningOf(token(ahead)->text) : std::nullopt;
    }

    bool means(qsizetype ahead, Meaning meaning) const
    {
        const auto known = word(ahead);
        return known && known->meaning == meaning;
    }

    bool isTo(qsizetype ahead) const
    {
        return is(ahead, Kind::Dash) || means(ahead, Meaning::To) || means(ahead, Meaning::Until);
    }

    std::optional<TimeUnit> unit(qsizetype ahead) const
    {
        const auto known = word(ahead);
        return known && known->meaning == Meaning::Unit
            ? std::optional(static_cast<TimeUnit>(known->value))
            : std::nullopt;
    }

    /// A number, in figures or as a word.
    std::optional<int> number(qsizetype ahead) const
    {
        if (is(ahead, Kind::Number)) {
            return token(ahead)->number;
        }
        const auto known = word(ahead);
        return known && known->meaning == Meaning::Number ? std::optional(known->value)
                                                          : std::nullopt;
    }

    /// Words without a meaning of their own, and commas.
    qsizetype fillersFrom(qsizetype ahead) const
    {
        qsizetype count = 0;
        while (is(ahead + count, Kind::Comma) || means(ahead + count, Meaning::Filler)) {
            ++count;
        }
        return count;
    }

    bool take(qsizetype count)
    {
        m_at += count;
        return true;
    }

    bool step()
    {
        switch (token()->kind) {
        case Kind::Comma:
        case Kind::Dash:
            return take(1);
        case Kind::Unknown:
            return false;
        case Kind::Time:
            return readTime(token()->number, 1);
        case Kind::Date:
            return readDate({token()->day, token()->month, token()->year}, 1);
        case Kind::Ordinal:
            return readOrdinals();
        case Kind::Number:
            return readNumber(token()->number);
        case Kind::Word:
            break;
        }
        const auto known = word();
        return known && readWord(*known);
    }

    bool readWord(WordMeaning known)
    {
        switch (known.meaning) {
        case Meaning::Filler:
        case Meaning::From:
        case Meaning::OClock:
            m_mode = known.meaning == Meaning::From ? Mode::Normal : m_mode;
            return take(1);
        case Meaning::Every:
            return readEvery();
        case Meaning::Other:
            m_parts.interval = 2;
            return take(1);
        case Meaning::Unit:
            return readUnit(static_cast<TimeUnit>(known.value));
        case Meaning::Adverb:
            m_isEvery = true;
            return readUnit(static_cast<TimeUnit>(known.value));
        case Meaning::Fortnightly:
            m_parts.unit = TimeUnit::Week;
            m_parts.interval = 2;
            return take(1);
        case Meaning::Weekday:
            return readWeekday(known.value, 0);
        case Meaning::WorkingDay:
            m_parts.onWorkingDays = true;
            return take(unit(1) == TimeUnit::Day ? 2 : 1); // "working day"
        case Meaning::Weekend:
            m_parts.weekdays += {{0, Qt::Saturday}, {0, Qt::Sunday}};
            return take(1);
        case Meaning::Month:
            return readMonth(known.value);
        case Meaning::Ordinal:
        case Meaning::Last:
            return readOrdinals();
        case Meaning::Number:
            return readNumber(known.value);
        default:
            return readOtherWord(known.meaning);
        }
    }

    bool readOtherWord(Meaning meaning)
    {
        switch (meaning) {
        case Meaning::To:
        case Meaning::Until:
            return readTo(meaning);
        case Meaning::Except:
            m_mode = Mode::Except;
            return take(1);
        case Meaning::Also:
            m_mode = Mode::Also;
            return take(1);
        case Meaning::Once:
            return readOnce();
        case Meaning::AllDay: // "all day", but also "all Mondays"
            if (unit(1) == TimeUnit::Day) {
                m_parts.isAllDay = true;
                return take(2);
            }
            m_parts.isAllDay = m_parts.isAllDay || token()->text.startsWith(u"ganzt"_s);
            return take(1);
        case Meaning::Noon:
            return readTime(minutesOfDay / 2, 1);
        case Meaning::Midnight:
            return readTime(0, 1);
        case Meaning::Week:
            if (const auto week = number(1)) {
                m_parts.weeks.append(*week);
                return take(2);
            }
            return false;
        default:
            return false;
        }
    }

    /// "once", but also "once a week".
    bool readOnce()
    {
        const bool isRate = (number(1) == 1 || means(1, Meaning::Every)) && unit(2);
        m_parts.isOnce = !isRate;
        m_parts.unit = isRate ? unit(2) : m_parts.unit;
        return take(isRate ? 3 : 1);
    }

    bool readEvery()
    {
        m_mode = Mode::Normal;
        m_isEvery = true;
        const auto count = number(1);
        if (count && unit(2)) {
            m_parts.interval = *count;
            return take(2);
        }
        if (count && means(2, Meaning::Weekday)) {
            m_parts.interval = *count;
            m_parts.unit = TimeUnit::Week;
            return take(2);
        }
        return take(1);
    }

    bool readUnit(TimeUnit unit)
    {
        if (unit == TimeUnit::Week && number(1) && !this->unit(2) && !m_isEvery) {
            m_parts.weeks.append(*number(1)); // "week 20"
            return take(2);
        }
        m_isEvery = false;
        if (!m_parts.unit || unit > *m_parts.unit) {
            m_parts.unit = unit;
        }
        return take(1);
    }

    /// One weekday, or from one to another: "Monday to Friday", "Fri 18:00 – Mon 06:00".
    bool readWeekday(int weekday, int ordinal)
    {
        m_isEvery = false;
        const qsizetype dash = isTo(1) ? 1 : 0;
        const auto last = dash != 0 ? word(2) : std::nullopt;
        if (last && last->meaning == Meaning::Weekday) {
            for (int day = weekday;; day = day % 7 + 1) {
                m_parts.weekdays.append({ordinal, day});
                if (day == last->value) {
                    break;
                }
            }
            return take(3);
        }
        m_parts.weekdays.append({ordinal, weekday});
        return take(1);
    }

    /// "in November", "November 26"; after ordinals: "the 15th of November".
    bool readMonth(int month)
    {
        m_isEvery = false;
        const bool isDay = is(1, Kind::Ordinal) || (is(1, Kind::Number) && token(1)->number <= 31);
        if (isDay && !unit(2) && !means(2, Meaning::Times)) {
            return readDate({token(1)->number, month, yearAt(2)}, yearAt(2) != 0 ? 3 : 2);
        }
        m_parts.months.append(month);
        return take(1);
    }

    int yearAt(qsizetype ahead) const
    {
        const bool isYear = is(ahead, Kind::Number) && token(ahead)->number >= 1900;
        return isYear ? token(ahead)->number : 0;
    }

    /// "first", "2nd last", "1. und 15."; then what it is that they count.
    bool readOrdinals()
    {
        QList<int> ordinals;
        qsizetype used = 0;
        while (const auto ordinal = ordinalAt(used)) {
            ordinals.append(ordinal->first);
            used += ordinal->second;
            const qsizetype fillers = fillersFrom(used);
            if (!ordinalAt(used + fillers)) {
                break;
            }
            used += fillers;
        }
        const bool isEvery = std::exchange(m_isEvery, false);
        const auto count = number(used);
        if (count && unit(used + 1) == TimeUnit::Day) {
            return readDaysOfMonth(ordinals.first(), *count, used + 2);
        }
        const qsizetype next = used + fillersFrom(used);
        const auto known = word(next);
        const Meaning meaning = known ? known->meaning : Meaning::Filler;
        if (meaning == Meaning::Weekday) {
            m_parts.isEveryOrdinal = isEvery;
            for (const int ordinal : std::as_const(ordinals)) {
                m_parts.weekdays.append({ordinal, known->value});
            }
            return take(next + 1);
        }
        if (meaning == Meaning::WorkingDay) {
            m_parts.workingDays += ordinals;
            return take(next + (unit(next + 1) == TimeUnit::Day ? 2 : 1));
        }
        if (meaning == Meaning::Month && ordinals.size() == 1 && ordinals.first() > 0) {
            const int year = yearAt(next + 1);
            return readDate({ordinals.first(), known->value, year}, next + (year != 0 ? 2 : 1));
        }
        if (meaning == Meaning::Unit) {
            return readOrdinalUnit(ordinals, static_cast<TimeUnit>(known->value), isEvery, next);
        }
        m_parts.monthDays += ordinals;
        return take(used);
    }

    /// "last", "second", "2nd last": the number, and how many tokens it takes.
    std::optional<std::pair<int, qsizetype>> ordinalAt(qsizetype ahead) const
    {
        const auto known = word(ahead);
        const bool isWord = known && known->meaning == Meaning::Ordinal;
        if (is(ahead, Kind::Ordinal) || isWord) {
            const int value = isWord ? known->value : token(ahead)->number;
            return means(ahead + 1, Meaning::Last) ? std::pair(-value, qsizetype(2))
                                                   : std::pair(value, qsizetype(1));
        }
        if (known && known->meaning == Meaning::Last) {
            return std::pair(-1, qsizetype(1));
        }
        return std::nullopt;
    }

    /// "the last 3 days", "the first 2 days": where they begin, and how long they are.
    bool readDaysOfMonth(int ordinal, int days, qsizetype used)
    {
        m_parts.monthDays.append(ordinal < 0 ? -days : 1);
        m_parts.lengthDays = days;
        return take(used);
    }

    bool readOrdinalUnit(const QList<int>& ordinals, TimeUnit unit, bool isEvery, qsizetype next)
    {
        if (isEvery && ordinals.first() > 0) {
            m_parts.interval = ordinals.first();
            m_parts.unit = unit;
            return take(next + 1);
        }
        if (unit != TimeUnit::Day) {
            return false;
        }
        m_parts.monthDays += ordinals;
        return take(next + 1);
    }

    bool readNumber(int value)
    {
        if (means(1, Meaning::Month)) {
            const int year = yearAt(2);
            return readDate({value, word(1)->value, year}, year != 0 ? 3 : 2);
        }
        if (means(1, Meaning::OClock)) {
            return value <= 24 && readTime(value * 60, 2);
        }
        if (isTo(1) && is(2, Kind::Number) && means(3, Meaning::OClock)) {
            return value <= 24 && readTime(value * 60, 1); // "20 bis 24 Uhr"
        }
        if (means(1, Meaning::Times)) {
            m_parts.count = value;
            return take(2);
        }
        if (const auto length = unit(1)) {
            return readLength(value, *length);
        }
        return false;
    }

    bool readLength(int value, TimeUnit unit)
    {
        if (std::exchange(m_isEvery, false)) {
            m_parts.interval = value;
            m_parts.unit = unit;
            return take(2);
        }
        switch (unit) {
        case TimeUnit::Minute:
            m_parts.lengthMs = m_parts.lengthMs.value_or(0) + value * msPerMinute;
            break;
        case TimeUnit::Hour:
            m_parts.lengthMs = m_parts.lengthMs.value_or(0) + value * msPerHour;
            break;
        case TimeUnit::Day:
            m_parts.lengthDays = m_parts.lengthDays.value_or(0) + value;
            break;
        case TimeUnit::Week:
            m_parts.lengthDays = m_parts.lengthDays.value_or(0) + 7 * value;
            break;
        default:
            return false;
        }
        return take(2);
    }

    bool readTime(int minute, qsizetype used)
    {
        m_isEvery = false;
        m_mode = Mode::Normal;
        if (std::exchange(m_isAfterTo, false) && m_parts.startMinute) {
            m_parts.endMinute = minute;
        } else {
            m_parts.startMinute = minute;
        }
        m_at += used;
        if (means(0, Meaning::OClock)) {
            ++m_at;
        }
        const bool isEnd = isTo(0)
            && (is(1, Kind::Time) || means(1, Meaning::Midnight) || means(1, Meaning::Noon)
                || (is(1, Kind::Number) && means(2, Meaning::OClock)));
        if (isEnd) {
            m_isAfterTo = true;
            ++m_at;
        } else if (isTo(0) && means(1, Meaning::Weekday) && is(2, Kind::Time)) {
            m_parts.endWeekday = word(1)->value;
            m_parts.endMinute = token(2)->number;
            m_at += 3;
        }
        return true;
    }

    /// A date with its year: after days without one it ends the series ("am 18. Dezember bis 31.
    /// Dezember 2030").
    bool isDatedAt(qsizetype ahead) const
    {
        if (is(ahead, Kind::Date)) {
            return token(ahead)->year != 0;
        }
        const bool isDay = is(ahead, Kind::Number) || is(ahead, Kind::Ordinal);
        return isDay && means(ahead + 1, Meaning::Month) && yearAt(ahead + 2) != 0;
    }

    /// "to", "until" and "bis": the end of a range, or of the whole series.
    bool readTo(Meaning meaning)
    {
        const qsizetype next = 1 + fillersFrom(1);
        if (is(next, Kind::Time) || means(next, Meaning::Midnight) || means(next, Meaning::Noon)) {
            m_isAfterTo = true;
        } else if (
            meaning == Meaning::To && m_parts.first && !m_parts.second
            && (m_parts.first->year != 0 || !isDatedAt(next)))
        {
            m_isAfterTo = true;
        } else {
            m_mode = Mode::Until;
        }
        return take(next);
    }

    bool readDate(const NamedDate& date, qsizetype used)
    {
        if (!date.inYear(2000).isValid()) { // a leap year
            return false;
        }
        m_isEvery = false;
        const bool isRangeEnd = std::exchange(m_isAfterTo, false);
        if (isRangeEnd && m_mode == Mode::Normal && !m_parts.first) {
            return false; // the end of a range that has no beginning
        }
        switch (m_mode) {
        case Mode::Until:
            m_parts.until = date;
            m_mode = Mode::Normal;
            break;
        case Mode::Except:
            m_parts.except.append(date);
            break;
        case Mode::Also:
            m_parts.also.append(date);
            break;
        case Mode::Normal:
            (isRangeEnd ? m_parts.second : m_parts.first) = date;
            break;
        }
        m_at += used;
        if (m_mode == Mode::Normal && is(0, Kind::Dash) && !is(1, Kind::Time)) {
            m_isAfterTo = true;
            ++m_at;
        }
        return true;
    }

    const QList<WordToken>& m_tokens;
    SentenceParts m_parts;
    qsizetype m_at = 0;
    Mode m_mode = Mode::Normal;
    bool m_isEvery = false;
    bool m_isAfterTo = false; ///< the next time or date ends a range
};

} // namespace

SentenceParts partsOf(const QList<WordToken>& tokens)
{
    return SentenceParser(tokens).parse();
}

} // namespace cb::freeze
