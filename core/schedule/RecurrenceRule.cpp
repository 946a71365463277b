// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/RecurrenceRule.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::array<QStringView, 7> weekdayNames{u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

Error badRule(const QString& rule, const QString& why)
{
    return {
        ErrorKind::BadInput,
        translate("cb", "The recurrence rule \"%1\" cannot be used: %2.").arg(rule, why),
        {}};
}

/// 0: no weekday.
int weekdayOf(QStringView name)
{
    for (std::size_t i = 0; i < weekdayNames.size(); ++i) {
        if (name.compare(weekdayNames[i], Qt::CaseInsensitive) == 0) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

template <typename T, typename Less>
void sortUnique(std::vector<T>& values, Less less)
{
    std::sort(values.begin(), values.end(), less);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// What a part's numbers may be.
struct NumberRange
{
    int least = 0;
    int most = 0;
    bool mayBeNegative = false;

    bool holds(int value) const
    {
        const int size = mayBeNegative ? qAbs(value) : value;
        return size >= least && size <= most;
    }
};

/// Reads the parts of one rule into it.
class RuleReader
{
public:
    /// An empty text: it went well; else why not.
    QString read(QStringView text)
    {
        for (const QStringView part : text.split(u';')) {
            const QStringView trimmed = part.trimmed();
            if (trimmed.isEmpty()) {
                continue;
            }
            const qsizetype equals = trimmed.indexOf(u'=');
            if (equals < 0) {
                return translate("cb", "the part \"%1\" has no value").arg(trimmed);
            }
            const QString name = trimmed.left(equals).toString().toUpper();
            if (m_seen.contains(name)) {
                return translate("cb", "the part %1 stands twice").arg(name);
            }
            m_seen.append(name);
            if (QString why = readPart(name, trimmed.mid(equals + 1)); !why.isEmpty()) {
                return why;
            }
        }
        return m_seen.contains(u"FREQ"_s) ? check() : translate("cb", "FREQ is missing");
    }

    RecurrenceRule rule;

private:
    QString readPart(const QString& name, QStringView value)
    {
        if (name == u"FREQ") {
            const auto frequency = fromText<Frequency>(value);
            rule.frequency = frequency.value_or(Frequency::Daily);
            return frequency ? QString() : translate("cb", "FREQ=%1 is no frequency").arg(value);
        }
        if (name == u"UNTIL") {
            return readUntil(value);
        }
        if (name == u"BYDAY") {
            return readWeekdays(value);
        }
        if (name == u"WKST") {
            rule.weekStart = weekdayOf(value);
            return rule.weekStart != 0 ? QString()
                                       : translate("cb", "WKST=%1 is no weekday").arg(value);
        }
        if (name == u"RSCALE") {
            return value.compare(u"GREGORIAN", Qt::CaseInsensitive) == 0
                ? QString()
                : translate("cb", "cannot expand RSCALE=%1 here: write the dates").arg(value);
        }
        if (name == u"SKIP") {
            return value.compare(u"OMIT", Qt::CaseInsensitive) == 0
                ? QString()
                : translate("cb", "cannot expand SKIP=%1 here: write the dates").arg(value);
        }
        return name.startsWith(u"X-") ? QString() : readNumberPart(name, value);
    }

    QString readNumberPart(const QString& name, QStringView value)
    {
        if (name == u"INTERVAL" || name == u"COUNT") {
            bool isNumber = false;
            const int number = value.trimmed().toInt(&isNumber);
            if (!isNumber || number < 1) {
                return translate("cb", "%1=%2 is not a whole number above 0").arg(name, value);
            }
            (name == u"COUNT" ? rule.count.emplace() : rule.interval) = number;
            return {};
        }

        struct Part
        {
            QLatin1StringView name;
            NumberRange range;
            std::vector<int>* values;
        };

        const std::array<Part, 8> parts{{
            {"BYSECOND"_L1, {0, 59, false}, &rule.seconds},
            {"BYMINUTE"_L1, {0, 59, false}, &rule.minutes},
            {"BYHOUR"_L1, {0, 23, false}, &rule.hours},
            {"BYMONTHDAY"_L1, {1, 31, true}, &rule.monthDays},
            {"BYYEARDAY"_L1, {1, 366, true}, &rule.yearDays},
            {"BYWEEKNO"_L1, {1, 53, true}, &rule.weekNumbers},
            {"BYMONTH"_L1, {1, 12, false}, &rule.months},
            {"BYSETPOS"_L1, {1, 10'000'000, true}, &rule.positions},
        }};
        const auto part = std::find_if(
            parts.cbegin(), parts.cend(), [&](const Part& p) { return name == p.name; });
        return part == parts.cend() ? translate("cb", "the part %1 is not known").arg(name)
                                    : readNumbers(name, value, part->range, *part->values);
    }

    static QString readNumbers(
        const QString& name, QStringView value, NumberRange range, std::vector<int>& numbers)
    {
        for (const QStringView word : value.split(u',')) {
            bool isNumber = false;
            const int number = word.trimmed().toInt(&isNumber);
            if (!isNumber || !range.holds(number)) {
                return translate("cb", "%1 cannot be \"%2\"").arg(name, word);
            }
            numbers.push_back(number);
        }
        sortUnique(numbers, std::less<>());
        return {};
    }

    QString readWeekdays(QStringView value)
    {
        for (const QStringView word : value.split(u',')) {
            const QStringView day = word.trimmed();
            const QStringView ordinal = day.chopped(qMin<qsizetype>(2, day.size()));
            RuleWeekday weekday;
            weekday.weekday = weekdayOf(day.right(2));
            bool isNumber = true;
            if (!ordinal.isEmpty()) {
                weekday.ordinal = ordinal.toInt(&isNumber);
                isNumber = isNumber && weekday.ordinal != 0 && qAbs(weekday.ordinal) <= 53;
            }
            if (weekday.weekday == 0 || !isNumber) {
                return translate("cb", "BYDAY cannot be \"%1\"").arg(word);
            }
            rule.weekdays.push_back(weekday);
        }
        sortUnique(rule.weekdays, [](const RuleWeekday& a, const RuleWeekday& b) {
            return a.weekday != b.weekday ? a.weekday < b.weekday : a.ordinal < b.ordinal;
        });
        return {};
    }

    QString readUntil(QStringView value)
    {
        RuleUntil until;
        QString text = value.trimmed().toString();
        until.isUtc = text.endsWith(u'Z');
        if (until.isUtc) {
            text.chop(1);
        }
        until.isDate = text.size() == 8;
        until.time.date = QDate::fromString(text.left(8), u"yyyyMMdd"_s);
        if (!until.isDate) {
            until.time.time = QTime::fromString(text.mid(8), u"'T'HHmmss"_s);
        }
        if (!until.time.isValid()) {
            return translate("cb", "UNTIL=%1 is no date").arg(value);
        }
        rule.until = until;
        return {};
    }

    /// What RFC 5545 forbids together.
    QString check() const
    {
        const bool hasOrdinal =
            std::any_of(rule.weekdays.cbegin(), rule.weekdays.cend(), [](const RuleWeekday& day) {
                return day.ordinal != 0;
            });
        const bool isMonthlyOrYearly = rule.frequency >= Frequency::Monthly;
        const QLatin1StringView frequency = toText(rule.frequency);
        if (rule.count && rule.until) {
            return translate("cb", "COUNT and UNTIL exclude each other: keep one");
        }
        if (!rule.weekNumbers.empty() && rule.frequency != Frequency::Yearly) {
            return translate("cb", "cannot expand BYWEEKNO with FREQ=%1: write the dates")
                .arg(frequency);
        }
        if (hasOrdinal && (!isMonthlyOrYearly || !rule.weekNumbers.empty())) {
            return translate(
                       "cb",
                       "cannot expand BYDAY with a number with FREQ=%1 or BYWEEKNO: write the dates")
                .arg(frequency);
        }
        if (!rule.yearDays.empty() && rule.frequency >= Frequency::Daily
            && rule.frequency <= Frequency::Monthly)
        {
            return translate("cb", "cannot expand BYYEARDAY with FREQ=%1: write the dates")
                .arg(frequency);
        }
        if (!rule.monthDays.empty() && rule.frequency == Frequency::Weekly) {
            return translate("cb", "cannot expand BYMONTHDAY with FREQ=WEEKLY: write the dates");
        }
        return checkPositions();
    }

    QString checkPositions() const
    {
        const bool hasOtherPart = !rule.seconds.empty() || !rule.minutes.empty()
            || !rule.hours.empty() || !rule.weekdays.empty() || !rule.monthDays.empty()
            || !rule.yearDays.empty() || !rule.weekNumbers.empty() || !rule.months.empty();
        return rule.positions.empty() || hasOtherPart
            ? QString()
            : translate("cb", "BYSETPOS needs another BY part");
    }

    QStringList m_seen;
};

QString joined(const std::vector<int>& numbers)
{
    QStringList words;
    for (const int number : numbers) {
        words.append(QString::number(number));
    }
    return words.join(u',');
}

QString untilText(const RuleUntil& until)
{
    const QString date = until.time.date.toString(u"yyyyMMdd");
    return until.isDate
        ? date
        : date + until.time.time.toString(u"'T'HHmmss") + (until.isUtc ? u"Z"_s : QString());
}

QString weekdaysText(const std::vector<RuleWeekday>& weekdays)
{
    QStringList words;
    for (const RuleWeekday& day : weekdays) {
        const QString name = weekdayNames[static_cast<std::size_t>(day.weekday - 1)].toString();
        words.append(day.ordinal == 0 ? name : QString::number(day.ordinal) + name);
    }
    return words.join(u',');
}

} // namespace

Result<RecurrenceRule> RecurrenceRule::parse(QStringView text)
{
    RuleReader reader;
    const QString why = reader.read(text);
    if (!why.isEmpty()) {
        return badRule(text.toString(), why);
    }
    return reader.rule;
}

QString RecurrenceRule::toText() const
{
    QString text = u"FREQ="_s + cb::toText(frequency);
    const auto add = [&text](QStringView name, const QString& value) {
        if (!value.isEmpty()) {
            text += u';';
            text += name;
            text += u'=' + value;
        }
    };
    add(u"INTERVAL", interval == 1 ? QString() : QString::number(interval));
    add(u"COUNT", count ? QString::number(*count) : QString());
    add(u"UNTIL", until ? untilText(*until) : QString());
    add(u"BYMONTH", joined(months));
    add(u"BYWEEKNO", joined(weekNumbers));
    add(u"BYYEARDAY", joined(yearDays));
    add(u"BYMONTHDAY", joined(monthDays));
    add(u"BYDAY", weekdaysText(weekdays));
    add(u"BYHOUR", joined(hours));
    add(u"BYMINUTE", joined(minutes));
    add(u"BYSECOND", joined(seconds));
    add(u"BYSETPOS", joined(positions));
    add(u"WKST",
        weekStart == Qt::Monday ? QString()
                                : weekdayNames[static_cast<std::size_t>(weekStart - 1)].toString());
    return text;
}

} // namespace cb
