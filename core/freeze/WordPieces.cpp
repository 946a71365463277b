// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/WordPieces.h"

#include "core/base/Tr.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb::freeze {
namespace {

struct Name
{
    const char* text;
    const char* comment;
};

template <std::size_t N>
QString named(const std::array<Name, N>& names, int number)
{
    if (number < 1 || number > static_cast<int>(N)) {
        return QString::number(number);
    }
    const Name& name = names[static_cast<std::size_t>(number - 1)];
    return Tr::tr(name.text, name.comment);
}

/// "15th": English has four endings, other languages mostly one.
QString figureOrdinal(int number)
{
    const int tens = number % 100;
    if (tens < 11 || tens > 13) {
        switch (number % 10) {
        case 1:
            return Tr::tr("%1st", "ordinal").arg(number);
        case 2:
            return Tr::tr("%1nd", "ordinal").arg(number);
        case 3:
            return Tr::tr("%1rd", "ordinal").arg(number);
        default:
            break;
        }
    }
    return Tr::tr("%1th", "ordinal").arg(number);
}

} // namespace

QString weekdayName(int weekday)
{
    static constexpr std::array<Name, 7> names{{
        QT_TRANSLATE_NOOP3("cb", "Monday", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "Tuesday", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "Wednesday", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "Thursday", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "Friday", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "Saturday", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "Sunday", "recurrence"),
    }};
    return named(names, weekday);
}

QString monthName(int month)
{
    static constexpr std::array<Name, 12> names{{
        QT_TRANSLATE_NOOP3("cb", "January", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "February", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "March", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "April", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "May", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "June", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "July", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "August", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "September", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "October", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "November", "recurrence"),
        QT_TRANSLATE_NOOP3("cb", "December", "recurrence"),
    }};
    return named(names, month);
}

QString ordinalName(int ordinal)
{
    static constexpr std::array<Name, 5> names{{
        QT_TRANSLATE_NOOP3("cb", "first", "ordinal before a day"),
        QT_TRANSLATE_NOOP3("cb", "second", "ordinal before a day"),
        QT_TRANSLATE_NOOP3("cb", "third", "ordinal before a day"),
        QT_TRANSLATE_NOOP3("cb", "fourth", "ordinal before a day"),
        QT_TRANSLATE_NOOP3("cb", "fifth", "ordinal before a day"),
    }};
    static constexpr std::array<Name, 3> lasts{{
        QT_TRANSLATE_NOOP3("cb", "last", "ordinal before a day"),
        QT_TRANSLATE_NOOP3("cb", "second last", "ordinal before a day"),
        QT_TRANSLATE_NOOP3("cb", "third last", "ordinal before a day"),
    }};
    if (ordinal > 0) {
        return ordinal <= 5 ? named(names, ordinal) : figureOrdinal(ordinal);
    }
    return ordinal >= -3 ? named(lasts, -ordinal)
                         : Tr::tr("%1 last", "ordinal before a day").arg(figureOrdinal(-ordinal));
}

QString ordinalsText(const std::vector<int>& ordinals)
{
    QStringList words;
    for (const int ordinal : ordinals) {
        words.append(ordinalName(ordinal));
    }
    return listText(words);
}

QString listText(const QStringList& words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    return Tr::tr("%1 and %2", "list")
        .arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString dateName(QDate date)
{
    return Tr::tr("%1 %2 %3", "day, month, year")
        .arg(date.day())
        .arg(monthName(date.month()))
        .arg(date.year());
}

QString timeName(QTime time, bool isEnd)
{
    return isEnd && time == QTime(0, 0) ? u"24:00"_s : time.toString(u"HH:mm"_s);
}

} // namespace cb::freeze
