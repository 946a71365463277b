// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/freeze/RecurrenceWords.h"
#include "core/freeze/WordPieces.h"
#include "core/schedule/RecurrenceRule.h"
#include "core/schedule/ZoneRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using namespace freeze;

QString numbersText(const std::vector<int>& numbers)
{
    QStringList words;
    for (const int number : numbers) {
        words.append(QString::number(number));
    }
    return listText(words);
}

bool isWorkingWeek(const std::vector<RuleWeekday>& days)
{
    if (days.size() != 5) {
        return false;
    }
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (days[i] != RuleWeekday{0, static_cast<int>(i) + 1}) {
            return false;
        }
    }
    return true;
}

/// Words of one rule; clauses that its sentence has used are not said again.
class RuleSentence
{
public:
    RuleSentence(const RecurrenceRule& rule, const QByteArray& zone)
        : m_rule(rule)
        , m_zone(zone)
    {}

    QString text()
    {
        QStringList clauses{mainClause()};
        if (!m_rule.weekNumbers.empty()) {
            clauses.append(Tr::tr("in week %1", "recurrence").arg(numbersText(m_rule.weekNumbers)));
        }
        if (!m_rule.yearDays.empty()) {
            clauses.append(
                Tr::tr("on day %1 of the year", "recurrence").arg(numbersText(m_rule.yearDays)));
        }
        addTimes(clauses);
        if (!m_rule.positions.empty() && !m_saidPositions) {
            clauses.append(Tr::tr("of these only number %1 (negative: from the end)", "recurrence")
                               .arg(numbersText(m_rule.positions)));
        }
        addEnd(clauses);
        return clauses.join(u", "_s);
    }

private:
    QString mainClause()
    {
        switch (m_rule.frequency) {
        case Frequency::Yearly:
            return yearly();
        case Frequency::Monthly:
            return monthly();
        case Frequency::Weekly:
            return weekly();
        default:
            return often();
        }
    }

    QString yearly()
    {
        const QString every = m_rule.interval == 1
            ? Tr::tr("every year", "recurrence")
            : Tr::tr("every %n years", "recurrence", m_rule.interval);
        const QString days = daysText(false);
        return days.isEmpty() ? every : every + u", "_s + days;
    }

    QString monthly()
    {
        const bool isNamed = !m_rule.months.empty();
        const QString days = daysText(!isNamed && m_rule.interval == 1);
        if (days.isEmpty() || m_rule.interval != 1) {
            const QString every = m_rule.interval == 1
                ? Tr::tr("every month", "recurrence")
                : Tr::tr("every %n months", "recurrence", m_rule.interval);
            return days.isEmpty() ? every : every + u", "_s + days;
        }
        return days;
    }

    QString weekly()
    {
        const QString every = m_rule.interval == 1
            ? Tr::tr("every week", "recurrence")
            : Tr::tr("every %n weeks", "recurrence", m_rule.interval);
        QString text = every;
        if (m_rule.interval == 1 && isWorkingWeek(m_rule.weekdays)) {
            text = Tr::tr("every working day", "recurrence");
        } else if (m_rule.interval == 1 && m_rule.weekdays.size() == 1) {
            text = Tr::tr("every %1", "weekday").arg(weekdayName(m_rule.weekdays.front().weekday));
        } else if (!m_rule.weekdays.empty()) {
            text = Tr::tr("%1 on %2", "every week, weekdays").arg(every, weekdaysText());
        }
        return m_rule.months.empty()
            ? text
            : Tr::tr("%1 in %2", "how often, months").arg(text, monthsText());
    }

    /// Daily and more often.
    QString often()
    {
        QStringList words{everyUnit()};
        if (!m_rule.weekdays.empty()) {
            words.append(Tr::tr("on %1", "weekdays").arg(weekdaysText()));
        }
        if (!m_rule.monthDays.empty()) {
            words.append(
                Tr::tr("on day %1 of the month", "recurrence").arg(numbersText(m_rule.monthDays)));
        }
        if (!m_rule.months.empty()) {
            words.append(Tr::tr("in %1", "months").arg(monthsText()));
        }
        return words.join(u' ');
    }

    QString everyUnit() const
    {
        const int n = m_rule.interval;
        switch (m_rule.frequency) {
        case Frequency::Secondly:
            return n == 1 ? Tr::tr("every second", "recurrence")
                          : Tr::tr("every %n seconds", "recurrence", n);
        case Frequency::Minutely:
            return n == 1 ? Tr::tr("every minute", "recurrence")
                          : Tr::tr("every %n minutes", "recurrence", n);
        case Frequency::Hourly:
            return n == 1 ? Tr::tr("every hour", "recurrence")
                          : Tr::tr("every %n hours", "recurrence", n);
        default:
            return n == 1 ? Tr::tr("every day", "recurrence")
                          : Tr::tr("every %n days", "recurrence", n);
        }
    }

    QString monthsText() const
    {
        QStringList words;
        for (const int month : m_rule.months) {
            words.append(monthName(month));
        }
        return listText(words);
    }

    QString weekdaysText() const
    {
        QStringList words;
        for (const RuleWeekday& day : m_rule.weekdays) {
            words.append(
                day.ordinal == 0 ? weekdayName(day.weekday)
                                 : ordinalName(day.ordinal) + u' ' + weekdayName(day.weekday));
        }
        return listText(words);
    }

    /// "on the last Friday of each month"; empty: the rule names no days.
    QString daysText(bool ofEachMonth)
    {
        const QString date = dateText();
        if (!date.isEmpty()) {
            return Tr::tr("on %1", "date").arg(date);
        }
        const QString days = dayList();
        const QString of = ofEachMonth ? Tr::tr("of each month", "recurrence")
            : !m_rule.months.empty()   ? Tr::tr("of %1", "months").arg(monthsText())
                                       : QString();
        if (days.isEmpty()) {
            return m_rule.months.empty() ? QString() : Tr::tr("in %1", "months").arg(monthsText());
        }
        return of.isEmpty() ? days : days + u' ' + of;
    }

    /// "18 December"; only where it is one day of one month.
    QString dateText() const
    {
        const bool isOne = m_rule.months.size() == 1 && m_rule.monthDays.size() == 1
            && m_rule.monthDays.front() > 0 && m_rule.weekdays.empty();
        return isOne ? Tr::tr("%1 %2", "day, month")
                           .arg(m_rule.monthDays.front())
                           .arg(monthName(m_rule.months.front()))
                     : QString();
    }

    QString dayList()
    {
        if (!m_rule.positions.empty() && isWorkingWeek(m_rule.weekdays) && m_rule.monthDays.empty())
        {
            m_saidPositions = true;
            return Tr::tr("on the %1 working day", "ordinals").arg(ordinalsText(m_rule.positions));
        }
        if (!m_rule.monthDays.empty()) {
            const QString days =
                Tr::tr("on the %1 day", "ordinals").arg(ordinalsText(m_rule.monthDays));
            return m_rule.weekdays.empty()
                ? days
                : days + u' ' + Tr::tr("where it is %1", "weekdays").arg(weekdaysText());
        }
        if (m_rule.weekdays.empty()) {
            return {};
        }
        return sameWeekdayText();
    }

    /// "the first and third Monday", "the fourth Thursday"; else each with its number.
    QString sameWeekdayText() const
    {
        const int weekday = m_rule.weekdays.front().weekday;
        std::vector<int> ordinals;
        for (const RuleWeekday& day : m_rule.weekdays) {
            if (day.weekday == weekday && day.ordinal != 0) {
                ordinals.push_back(day.ordinal);
            }
        }
        if (ordinals.size() != m_rule.weekdays.size()) {
            return Tr::tr("on %1", "weekdays").arg(weekdaysText());
        }
        return Tr::tr("on the %1 %2", "ordinals, weekday")
            .arg(ordinalsText(ordinals), weekdayName(weekday));
    }

    void addTimes(QStringList& clauses) const
    {
        if (!m_rule.hours.empty()) {
            clauses.append(Tr::tr("at hour %1", "recurrence").arg(numbersText(m_rule.hours)));
        }
        if (!m_rule.minutes.empty()) {
            clauses.append(Tr::tr("at minute %1", "recurrence").arg(numbersText(m_rule.minutes)));
        }
        if (!m_rule.seconds.empty()) {
            clauses.append(Tr::tr("at second %1", "recurrence").arg(numbersText(m_rule.seconds)));
        }
    }

    void addEnd(QStringList& clauses) const
    {
        if (m_rule.count) {
            clauses.append(Tr::tr("%n times", "recurrence", *m_rule.count));
        }
        if (m_rule.until) {
            LocalTime last = m_rule.until->time;
            if (m_rule.until->isUtc && ZoneRules::isKnown(m_zone)) {
                const QTimeZone utc(QByteArrayLiteral("UTC"));
                last = WallTime::toLocal(WallTime::toInstant(last, utc), QTimeZone(m_zone));
            }
            clauses.append(Tr::tr("until %1", "date").arg(dateName(last.date)));
        }
    }

    const RecurrenceRule& m_rule;
    const QByteArray& m_zone;
    bool m_saidPositions = false;
};

} // namespace

QString ruleWords(const RecurrenceRule& rule, const QByteArray& zone)
{
    return RuleSentence(rule, zone).text();
}

} // namespace cb
