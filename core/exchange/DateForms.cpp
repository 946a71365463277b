// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DateReader.h"

#include <QDate>

#include <array>
#include <cmath>

namespace cb {
namespace {

/// Steps through the text of a cell.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {}

    bool atEnd() const { return m_position >= m_text.size(); }

    QChar peek(qsizetype ahead = 0) const
    {
        return m_position + ahead < m_text.size() ? m_text[m_position + ahead] : QChar();
    }

    void step(qsizetype by = 1) { m_position += by; }

    bool take(QChar c)
    {
        if (peek() != c) {
            return false;
        }
        ++m_position;
        return true;
    }

    void skipBlanks()
    {
        while (!atEnd() && (peek().isSpace() || peek() == u',')) {
            ++m_position;
        }
    }

    /// A run of digits; its length in `digits`.
    qint64 number(int& digits)
    {
        qint64 value = 0;
        digits = 0;
        while (!atEnd() && peek() >= u'0' && peek() <= u'9' && digits < 18) {
            value = value * 10 + (peek().unicode() - u'0');
            ++digits;
            ++m_position;
        }
        return value;
    }

    /// A run of letters (a point behind an abbreviation is taken too).
    QStringView word()
    {
        const qsizetype start = m_position;
        while (!atEnd() && peek().isLetter()) {
            ++m_position;
        }
        const QStringView found = m_text.sliced(start, m_position - start);
        if (!found.isEmpty()) {
            take(u'.');
        }
        return found;
    }

    qsizetype position() const { return m_position; }

    void moveTo(qsizetype position) { m_position = position; }

    QStringView rest() const { return m_text.sliced(m_position); }

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

/// 1 to 12, or 0: the names of months in English, German and Dutch, by their first letters.
int monthOfWord(QStringView word)
{
    struct Name
    {
        QStringView start;
        int month;
    };

    static constexpr std::array<Name, 18> names = {{
        {u"jan", 1},
        {u"feb", 2},
        {u"mar", 3},
        {u"mär", 3},
        {u"mrt", 3},
        {u"maa", 3},
        {u"mrz", 3},
        {u"apr", 4},
        {u"may", 5},
        {u"mai", 5},
        {u"mei", 5},
        {u"jun", 6},
        {u"jul", 7},
        {u"aug", 8},
        {u"sep", 9},
        {u"oct", 10},
        {u"okt", 10},
        {u"nov", 11},
    }};
    if (word.size() < 3) {
        return 0;
    }
    for (const Name& name : names) {
        if (word.startsWith(name.start, Qt::CaseInsensitive)) {
            return name.month;
        }
    }
    return word.startsWith(u"dec", Qt::CaseInsensitive)
            || word.startsWith(u"dez", Qt::CaseInsensitive)
        ? 12
        : 0;
}

bool isWeekday(QStringView word)
{
    static constexpr std::array<QStringView, 18> names = {
        u"mon",
        u"tue",
        u"wed",
        u"thu",
        u"fri",
        u"sat",
        u"sun",
        u"mo",
        u"di",
        u"mi",
        u"do",
        u"fr",
        u"sa",
        u"so",
        u"maa",
        u"din",
        u"woe",
        u"don"};
    for (const QStringView name : names) {
        if (word.size() >= 2 && word.startsWith(name, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return word.startsWith(u"vri", Qt::CaseInsensitive)
        || word.startsWith(u"zat", Qt::CaseInsensitive)
        || word.startsWith(u"zon", Qt::CaseInsensitive);
}

/// "Z", "UTC", "GMT", "+05:30", "-0500", "+02"; then nothing may follow but a zone name in
/// brackets.
bool readOffset(Scanner& in, DateParts& parts)
{
    in.skipBlanks();
    if (in.peek() == u'Z' || in.peek() == u'z') {
        in.step();
        parts.hasOffset = true;
    } else if (
        in.rest().startsWith(u"UTC", Qt::CaseInsensitive)
        || in.rest().startsWith(u"GMT", Qt::CaseInsensitive))
    {
        in.step(3);
        parts.hasOffset = true;
    }
    if (in.peek() == u'+' || in.peek() == u'-' || in.peek() == QChar(0x2212)) {
        const int sign = in.peek() == u'+' ? 1 : -1;
        in.step();
        int digits = 0;
        qint64 value = in.number(digits);
        qint64 minutes = 0;
        if (digits == 4) {
            minutes = value % 100;
            value /= 100;
        } else if (digits == 2 && in.take(u':')) {
            minutes = in.number(digits);
        }
        if (digits != 2 && digits != 4) {
            return false;
        }
        if (value > 14 || minutes > 59) {
            return false;
        }
        parts.hasOffset = true;
        parts.offsetMs = sign * (value * msPerHour + minutes * msPerMinute);
    }
    in.skipBlanks();
    if (parts.hasOffset && in.peek() == u'[') {
        return true; // "[Europe/Berlin]" beside an offset says nothing new
    }
    return in.atEnd();
}

/// Digits behind the seconds' point or comma, as milliseconds.
qint64 readFraction(Scanner& in)
{
    if (in.peek() != u'.' && in.peek() != u',') {
        return 0;
    }
    in.step();
    int digits = 0;
    const qint64 value = in.number(digits);
    return digits == 0
        ? 0
        : static_cast<qint64>(static_cast<double>(value) * std::pow(10.0, 3 - digits));
}

/// "AM", "p.m.", "Uhr", "h" behind a time; false where the hour does not fit.
bool readTimeWord(Scanner& in, qint64& hour)
{
    const qsizetype before = in.position();
    in.skipBlanks();
    const QStringView rest = in.rest();
    const bool isMorning = rest.startsWith(u"am", Qt::CaseInsensitive)
        || rest.startsWith(u"a.m.", Qt::CaseInsensitive);
    const bool isEvening = rest.startsWith(u"pm", Qt::CaseInsensitive)
        || rest.startsWith(u"p.m.", Qt::CaseInsensitive);
    if (isMorning || isEvening) {
        if (hour < 1 || hour > 12) {
            return false;
        }
        hour = hour % 12 + (isEvening ? 12 : 0);
        in.step(rest.size() > 1 && rest[1] == u'.' ? 4 : 2);
    } else if (rest.startsWith(u"uhr", Qt::CaseInsensitive)) {
        in.step(3);
    } else if (rest.compare(u"h", Qt::CaseInsensitive) == 0) {
        in.step();
    } else {
        in.moveTo(before);
    }
    return true;
}

/// What may follow a date: nothing, or a time with or without an offset.
bool readTime(Scanner& in, DateParts& parts)
{
    if (in.peek() == u'T' || in.peek() == u't' || in.peek() == u':') {
        in.step(); // "2027-01-05T10:00", "05/Jan/2027:10:00"
    }
    in.skipBlanks();
    if (in.atEnd()) {
        return true;
    }
    int digits = 0;
    qint64 hour = in.number(digits);
    qint64 minute = 0;
    qint64 second = 0;
    qint64 ms = 0;
    if (digits == 0) {
        return readOffset(in, parts);
    }
    if (digits == 4 || digits == 6) { // basic form: 1000, 100000
        second = digits == 6 ? hour % 100 : 0;
        hour = digits == 6 ? hour / 100 : hour;
        minute = hour % 100;
        hour /= 100;
        ms = digits == 6 ? readFraction(in) : 0;
    } else if (digits > 2) {
        return false;
    } else if (in.peek() == u':' || in.peek() == u'.') {
        in.step();
        minute = in.number(digits);
        if (digits != 2) {
            return false;
        }
        if (in.take(u':')) {
            second = in.number(digits);
            if (digits == 0 || digits > 2) {
                return false;
            }
            ms = readFraction(in);
        }
    }
    if (!readTimeWord(in, hour)) {
        return false;
    }
    const bool isMidnight = hour == 24 && minute == 0 && second == 0 && ms == 0;
    if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) {
        return false;
    }
    parts.hasTime = true;
    parts.msOfDay =
        hour * msPerHour + minute * msPerMinute + qMin<qint64>(second, 59) * msPerSecond + ms;
    return readOffset(in, parts);
}

/// 46356.9166666667 or 46356,9166666667: days of the 1900 system, where they lie in 1954 to 2119.
bool readSerial(QStringView cell, DateParts& parts)
{
    QString text = cell.toString();
    text.replace(u',', u'.');
    bool isNumber = false;
    const double days = text.toDouble(&isNumber);
    if (!isNumber || days < 20000 || days > 80000 || text.contains(u'e', Qt::CaseInsensitive)) {
        return false;
    }
    parts.form = DateParts::Form::Serial;
    parts.hasTime = text.contains(u'.');
    parts.value = std::llround(days * 86400.0) * msPerSecond;
    return true;
}

/// A run of digits and nothing else.
bool readDigitsOnly(qint64 value, int digits, DateParts& parts)
{
    if (digits == 8 || digits == 12 || digits == 14) {
        const qint64 date = digits == 8 ? value : (digits == 12 ? value / 10000 : value / 1000000);
        const qint64 time =
            digits == 8 ? 0 : (digits == 12 ? value % 10000 * 100 : value % 1000000);
        parts.a = static_cast<int>(date / 10000);
        parts.b = static_cast<int>(date / 100 % 100);
        parts.c = static_cast<int>(date % 100);
        parts.form = DateParts::Form::Fixed;
        parts.hasTime = digits != 8;
        const qint64 hour = time / 10000;
        const qint64 minute = time / 100 % 100;
        parts.msOfDay = hour * msPerHour + minute * msPerMinute + time % 100 * msPerSecond;
        return hour <= 24 && minute < 60 && time % 100 < 60 && parts.msOfDay <= msPerDay;
    }
    if (digits == 10 || digits == 13) {
        parts.form = DateParts::Form::Epoch;
        parts.value = digits == 10 ? value * msPerSecond : value;
        parts.hasTime = true;
        return true;
    }
    return false;
}

/// Does a month's name stand before the first colon (where a time begins)?
bool hasMonthName(QStringView text)
{
    for (qsizetype i = 0; i + 2 < text.size() && text[i] != u':'; ++i) {
        const bool startsWord = text[i].isLetter() && (i == 0 || !text[i - 1].isLetter());
        if (startsWord && monthOfWord(text.sliced(i)) != 0) {
            return true;
        }
    }
    return false;
}

/// "4 Mar 2027", "Mar 4, 2027", "04/Mar/27": at most one weekday before.
bool readNamedMonth(Scanner& in, DateParts& parts)
{
    int digits = 0;
    int day = 0;
    int month = 0;
    if (in.peek().isLetter()) {
        month = monthOfWord(in.word());
        in.skipBlanks();
        day = static_cast<int>(in.number(digits));
    } else {
        day = static_cast<int>(in.number(digits));
        in.take(u'.');
        while (in.peek() == u'-' || in.peek() == u'/' || in.peek().isSpace()) {
            in.step();
        }
        month = monthOfWord(in.word());
    }
    if (month == 0 || digits == 0 || digits > 2) {
        return false;
    }
    while (in.peek() == u'-' || in.peek() == u'/' || in.peek() == u',' || in.peek().isSpace()) {
        in.step();
    }
    const auto year = static_cast<int>(in.number(digits));
    if (digits != 4 && digits != 2) {
        return false;
    }
    parts.form = DateParts::Form::Fixed;
    parts.a = digits == 2 ? 2000 + year : year;
    parts.b = month;
    parts.c = day;
    return readTime(in, parts);
}

/// Three figures with one kind of sign between them.
bool readFigures(Scanner& in, DateParts& parts)
{
    int first = 0;
    int second = 0;
    int third = 0;
    parts.a = static_cast<int>(qMin<qint64>(in.number(first), 99999));
    const QChar sign = in.peek();
    if (sign != u'-' && sign != u'/' && sign != u'.') {
        return false;
    }
    in.step();
    parts.b = static_cast<int>(qMin<qint64>(in.number(second), 99999));
    if (!in.take(sign)) {
        return false;
    }
    parts.c = static_cast<int>(qMin<qint64>(in.number(third), 99999));
    if (second == 0 || second > 2 || third == 0) {
        return false;
    }
    if (first == 4 && third <= 2) {
        parts.form = DateParts::Form::Fixed;
    } else if (first >= 1 && first <= 2 && (third == 4 || third == 2)) {
        parts.form = DateParts::Form::Ordered;
        parts.shortYear = third == 2;
    } else {
        return false;
    }
    return readTime(in, parts);
}

} // namespace

DateParts parseDate(QStringView cell)
{
    DateParts parts;
    QStringView text = cell.trimmed();
    if (text.isEmpty() || text.size() > 60) {
        return parts;
    }
    Scanner in(text);
    bool isRead = false;
    if (in.peek().isLetter() && isWeekday(text) && monthOfWord(text) == 0) {
        in.word();
        in.skipBlanks();
        text = in.rest();
        in = Scanner(text);
    }
    int digits = 0;
    const qint64 number = in.number(digits);
    const QChar after = in.peek();
    const bool isBasic =
        digits == 8 && (after == u'T' || after == u't' || after == u' ' || after == u'Z');
    if (digits > 0 && in.atEnd()) {
        isRead = readDigitsOnly(number, digits, parts) || readSerial(text, parts);
    } else if (isBasic) {
        isRead = readDigitsOnly(number, digits, parts) && readTime(in, parts);
    } else {
        in.moveTo(0);
        isRead = hasMonthName(text) ? readNamedMonth(in, parts) : readFigures(in, parts);
        if (!isRead) {
            parts = DateParts();
            isRead = readSerial(text, parts);
        }
    }
    if (isRead && parts.form == DateParts::Form::Fixed) {
        isRead = parts.a >= 1900 && parts.a <= 9999 && QDate::isValid(parts.a, parts.b, parts.c);
    }
    return isRead ? parts : DateParts();
}

} // namespace cb
