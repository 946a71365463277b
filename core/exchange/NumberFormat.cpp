// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NumberFormat.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr double largestSerial = 2958466; // 10000-01-01

/// The first section of a format code with its quoted and escaped text taken apart.
struct Section
{
    QString signs; ///< placeholders and date letters, in order
    QString prefix; ///< fixed text before the first placeholder
    QString suffix; ///< fixed text behind the last one
};

bool isPlaceholder(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?' || c == u'.' || c == u',' || c == u'%';
}

Section firstSection(const QString& code)
{
    Section section;
    const auto addLiteral = [&section](QStringView text) {
        (section.signs.isEmpty() ? section.prefix : section.suffix).append(text);
    };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';') {
            break;
        }
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            const qsizetype stop = end < 0 ? code.size() : end;
            addLiteral(QStringView(code).sliced(i + 1, stop - i - 1));
            i = stop;
        } else if (c == u'\\') {
            addLiteral(QStringView(code).sliced(i + 1, qMin<qsizetype>(1, code.size() - i - 1)));
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = end < 0 ? QString() : code.sliced(i + 1, end - i - 1).toLower();
            if (inside == "h"_L1 || inside == "hh"_L1 || inside == "m"_L1 || inside == "mm"_L1
                || inside == "s"_L1 || inside == "ss"_L1)
            {
                section.signs.append(u'['); // an elapsed time: no time of day
            }
            i = end < 0 ? code.size() : end;
        } else if (c == u'_' || c == u'*') {
            ++i; // a blank as wide as the next sign, or a fill
        } else if (
            c == u' ' || c == u'-' || c == u'/' || c == u'(' || c == u')' || c == u':' || c == u'+')
        {
            addLiteral(QStringView(&c, 1));
        } else {
            section.signs.append(c);
        }
    }
    return section;
}

QString serialText(double value, bool is1904, NumberFormat::Kind kind)
{
    qint64 seconds = std::llround(value * secondsPerDay);
    // Day 60 of the 1900 system is a 29 February 1900 that never was: the days before it lie one
    // later.
    const bool isBeforeLeapBug = !is1904 && seconds < 60 * secondsPerDay;
    const QDate zero =
        is1904 ? QDate(1904, 1, 1) : (isBeforeLeapBug ? QDate(1899, 12, 31) : QDate(1899, 12, 30));
    if (kind == NumberFormat::Kind::Time && seconds < secondsPerDay) {
        return QTime(0, 0).addSecs(static_cast<int>(seconds)).toString(u"HH:mm:ss");
    }
    const QDateTime time = QDateTime(zero, QTime(0, 0), Qt::UTC).addSecs(seconds);
    const bool isDay = kind == NumberFormat::Kind::Date && time.time() == QTime(0, 0);
    return time.toString(isDay ? u"yyyy-MM-dd" : u"yyyy-MM-dd HH:mm:ss");
}

} // namespace

NumberFormat::NumberFormat(const QString& code)
{
    const Section section = firstSection(code);
    const QString signs = section.signs.toLower();
    if (signs.isEmpty() || signs.startsWith("general"_L1) || signs.contains(u'@')
        || signs.contains(u'['))
    {
        return;
    }
    const bool hasDay = signs.contains(u'y') || signs.contains(u'd');
    const bool hasTime = signs.contains(u'h') || signs.contains(u's');
    if (hasDay || hasTime || signs.contains(u'm')) {
        m_kind = hasTime && hasDay ? Kind::DateTime : (hasTime ? Kind::Time : Kind::Date);
        return;
    }
    for (const QChar c : signs) {
        if (!isPlaceholder(c)) {
            return; // a fraction, an exponent, …: shown as a plain number
        }
    }
    m_kind = Kind::Digits;
    m_prefix = section.prefix;
    m_suffix = section.suffix;
    m_isPercent = signs.contains(u'%');
    const qsizetype point = signs.indexOf(u'.');
    const QString whole = point < 0 ? signs : signs.first(point);
    m_minDigits = static_cast<int>(whole.count(u'0'));
    m_decimals = point < 0
        ? 0
        : static_cast<int>(signs.sliced(point).count(u'0') + signs.sliced(point).count(u'#'));
}

NumberFormat NumberFormat::builtIn(int id)
{
    NumberFormat format;
    if (id == 1 || id == 2 || id == 3 || id == 4 || id == 9 || id == 10) {
        const bool hasDecimals = id == 2 || id == 4 || id == 10;
        format.m_kind = Kind::Digits;
        format.m_decimals = hasDecimals ? 2 : 0;
        format.m_isPercent = id >= 9;
    } else if (
        (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)
        || (id >= 57 && id <= 58))
    {
        format.m_kind = Kind::Date;
    } else if (
        (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55
        || id == 56)
    {
        format.m_kind = Kind::Time;
    } else if (id == 22) {
        format.m_kind = Kind::DateTime;
    }
    return format;
}

QString NumberFormat::text(double value, bool is1904) const
{
    if (!std::isfinite(value)) {
        return {};
    }
    if (m_kind == Kind::General || (m_kind != Kind::Digits && (value < 0 || value > largestSerial)))
    {
        return generalNumber(value);
    }
    if (m_kind != Kind::Digits) {
        return serialText(value, is1904, m_kind);
    }
    QString digits = QString::number(std::abs(m_isPercent ? value * 100 : value), 'f', m_decimals);
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype whole = point < 0 ? digits.size() : point;
    if (whole < m_minDigits) {
        digits.prepend(QString(m_minDigits - whole, u'0'));
    }
    return (value < 0 ? u"-"_s : QString()) + m_prefix + digits + (m_isPercent ? u"%"_s : QString())
        + m_suffix;
}

QString generalNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15) {
        return QString::number(static_cast<qint64>(value));
    }
    return QString::number(value, 'g', 15);
}

} // namespace cb
