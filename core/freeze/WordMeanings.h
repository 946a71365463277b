// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

namespace cb::freeze {

/// What a word of plain language means for how something comes again.
enum class Meaning
{
    Every,
    Other, ///< "every other week"
    Unit, ///< value: TimeUnit
    Adverb, ///< "weekly"; value: TimeUnit
    Fortnightly,
    Weekday, ///< value: 1 Monday to 7 Sunday
    WorkingDay,
    Weekend,
    Month, ///< value: 1 to 12
    Ordinal, ///< value: 1 to 31, negative from the end
    Last, ///< "last": -1, or turns the ordinal before it round
    Number, ///< value
    To, ///< "to", "bis"
    Until,
    From,
    Except,
    Also,
    Times, ///< "10 times"
    Once,
    AllDay, ///< also "all" alone
    Noon,
    Midnight,
    OClock,
    Week, ///< "week 20": a number follows; else Unit
    Filler
};

enum class TimeUnit
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year
};

struct WordMeaning
{
    Meaning meaning = Meaning::Filler;
    int value = 0;
};

/// English or German, lower case; nothing: not known.
std::optional<WordMeaning> meaningOf(const QString& word);

/// The known word that is nearest to a mistyped one; null: none is near.
QString nearestWord(const QString& word);

/// A piece of the text.
struct WordToken
{
    enum class Kind
    {
        Word,
        Number,
        Ordinal, ///< "2nd", "15."
        Time, ///< minutes of the day, 24:00 is 1440
        Date, ///< with or without a year
        Dash,
        Comma,
        Unknown
    };

    Kind kind = Kind::Unknown;
    QString text; ///< as it stands, in lower case
    int number = 0; ///< also the minutes of a time
    int day = 0; ///< of a date, likewise below
    int month = 0;
    int year = 0; ///< 0: not given
    qsizetype position = 0; ///< in the text
};

QList<WordToken> tokensOf(const QString& text);

} // namespace cb::freeze
