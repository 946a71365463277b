// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/WordMeanings.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cb::freeze {
namespace {

using Table = QHash<QString, WordMeaning>;

void add(Table& table, const QString& words, Meaning meaning, int value = 0)
{
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        table.insert(word, {meaning, value});
    }
}

void add(Table& table, const QString& words, Meaning meaning, TimeUnit unit)
{
    add(table, words, meaning, static_cast<int>(unit));
}

void addNames(Table& table)
{
    const QStringList weekdays{
        u"monday mondays mon mo montag montags"_s,
        u"tuesday tuesdays tue tues tu di dienstag dienstags"_s,
        u"wednesday wednesdays wed we mi mittwoch mittwochs"_s,
        u"thursday thursdays thu thur thurs th do donnerstag donnerstags"_s,
        u"friday fridays fri fr freitag freitags"_s,
        u"saturday saturdays sat sa samstag samstags sonnabend sonnabends"_s,
        u"sunday sundays sun su so sonntag sonntags"_s};
    const QStringList months{
        u"january jan januar jänner"_s,
        u"february feb februar"_s,
        u"march mar märz maerz mär mrz"_s,
        u"april apr"_s,
        u"may mai"_s,
        u"june jun juni"_s,
        u"july jul juli"_s,
        u"august aug"_s,
        u"september sep sept"_s,
        u"october oct oktober okt"_s,
        u"november nov"_s,
        u"december dec dezember dez"_s};
    for (int i = 0; i < weekdays.size(); ++i) {
        add(table, weekdays[i], Meaning::Weekday, i + 1);
    }
    for (int i = 0; i < months.size(); ++i) {
        add(table, months[i], Meaning::Month, i + 1);
    }
}

void addNumbers(Table& table)
{
    const QStringList numbers{
        u"one ein eine einen einem einer eins a an"_s,
        u"two zwei"_s,
        u"three drei"_s,
        u"four vier"_s,
        u"five fünf fuenf"_s,
        u"six sechs"_s,
        u"seven sieben"_s,
        u"eight acht"_s,
        u"nine neun"_s,
        u"ten zehn"_s,
        u"eleven elf"_s,
        u"twelve zwölf zwoelf"_s};
    for (int i = 0; i < numbers.size(); ++i) {
        add(table, numbers[i], Meaning::Number, i + 1);
    }
    const QStringList english{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s};
    const QStringList german{
        u"erst"_s, u"zweit"_s, u"dritt"_s, u"viert"_s, u"fünft"_s, u"fuenft"_s};
    for (int i = 0; i < english.size(); ++i) {
        add(table, english[i], Meaning::Ordinal, i + 1);
    }
    for (int i = 0; i < german.size(); ++i) {
        for (const QString& ending : {u"e"_s, u"er"_s, u"en"_s, u"em"_s, u"es"_s}) {
            const int value = qMin(i + 1, 5);
            add(table, german[i] + ending, Meaning::Ordinal, value);
            if (value > 1) {
                add(table, german[i] + u"letzt"_s + ending, Meaning::Ordinal, -value);
            }
        }
    }
    for (const QString& ending : {u"e"_s, u"er"_s, u"en"_s, u"em"_s, u"es"_s}) {
        add(table, u"letzt"_s + ending, Meaning::Last);
        add(table, u"vorletzt"_s + ending, Meaning::Ordinal, -2);
    }
    add(table, u"last"_s, Meaning::Last);
    add(table, u"penultimate"_s, Meaning::Ordinal, -2);
}

void addUnits(Table& table)
{
    add(table, u"minute minutes min mins minuten"_s, Meaning::Unit, TimeUnit::Minute);
    add(table, u"hour hours h hr hrs stunde stunden std"_s, Meaning::Unit, TimeUnit::Hour);
    add(table, u"day days d tag tage tagen tages"_s, Meaning::Unit, TimeUnit::Day);
    add(table, u"week weeks woche wochen"_s, Meaning::Unit, TimeUnit::Week);
    add(table, u"month months monat monate monaten monats"_s, Meaning::Unit, TimeUnit::Month);
    add(table, u"quarter quarters quartal quartale quartals"_s, Meaning::Unit, TimeUnit::Quarter);
    add(table, u"year years jahr jahre jahren jahres"_s, Meaning::Unit, TimeUnit::Year);
    add(table, u"daily täglich taeglich"_s, Meaning::Adverb, TimeUnit::Day);
    add(table, u"weekly wöchentlich woechentlich"_s, Meaning::Adverb, TimeUnit::Week);
    add(table, u"monthly monatlich"_s, Meaning::Adverb, TimeUnit::Month);
    add(table,
        u"quarterly vierteljährlich vierteljaehrlich quartalsweise"_s,
        Meaning::Adverb,
        TimeUnit::Quarter);
    add(table, u"yearly annually jährlich jaehrlich"_s, Meaning::Adverb, TimeUnit::Year);
    add(table, u"hourly stündlich stuendlich"_s, Meaning::Adverb, TimeUnit::Hour);
    add(table, u"fortnightly biweekly"_s, Meaning::Fortnightly);
    add(table, u"kw kalenderwoche"_s, Meaning::Week);
}

Table makeTable()
{
    Table table;
    addNames(table);
    addNumbers(table);
    addUnits(table);
    add(table, u"every each per jede jeden jeder jedes jedem alle pro"_s, Meaning::Every);
    add(table, u"other"_s, Meaning::Other);
    add(table,
        u"working weekday weekdays workday workdays werktag werktage werktags werktagen arbeitstag "
        u"arbeitstage arbeitstags arbeitstagen"_s,
        Meaning::WorkingDay);
    add(table, u"weekend weekends wochenende wochenenden wochenendes"_s, Meaning::Weekend);
    add(table, u"to through thru bis"_s, Meaning::To);
    add(table, u"until till"_s, Meaning::Until);
    add(table, u"from von vom ab starting beginning"_s, Meaning::From);
    add(table, u"except excepting without außer ausser ohne nicht not"_s, Meaning::Except);
    add(table, u"also additionally auch zusätzlich zusaetzlich plus"_s, Meaning::Also);
    add(table, u"times mal x"_s, Meaning::Times);
    add(table, u"once never einmalig einmal nie"_s, Meaning::Once);
    add(table, u"all whole ganztägig ganztaegig ganztags"_s, Meaning::AllDay);
    add(table, u"noon mittag mittags"_s, Meaning::Noon);
    add(table, u"midnight mitternacht"_s, Meaning::Midnight);
    add(table, u"uhr clock"_s, Meaning::OClock);
    add(table,
        u"on the of at in for and und am im um an dem den der die das des zum zur für fuer lang "
        u"long o s then is sowie days' comes repeats"_s,
        Meaning::Filler);
    return table;
}

const Table& table()
{
    static const Table words = makeTable();
    return words;
}

int editDistance(const QString& a, const QString& b)
{
    std::vector<int> before(std::size_t(b.size()) + 1);
    std::iota(before.begin(), before.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> now(before.size());
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int replaced = before[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[at] = std::min({before[at] + 1, now[at - 1] + 1, replaced});
        }
        before = std::move(now);
    }
    return before.back();
}

int fullYear(int year)
{
    return year != 0 && year < 100 ? 2000 + year : year;
}

WordToken dateToken(int day, int month, int year)
{
    WordToken token;
    token.kind = WordToken::Kind::Date;
    token.day = day;
    token.month = month;
    token.year = fullYear(year);
    return token;
}

WordToken numberToken(WordToken::Kind kind, int number)
{
    WordToken token;
    token.kind = kind;
    token.number = number;
    return token;
}

WordToken timeToken(int hour, int minute)
{
    const bool isTime = (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
    return numberToken(
        isTime ? WordToken::Kind::Time : WordToken::Kind::Unknown, hour * 60 + minute);
}

/// The piece that a match of the pattern stands for.
WordToken tokenOf(const QRegularExpressionMatch& match)
{
    const auto number = [&match](QStringView group) {
        return match.captured(group).toInt();
    };
    const auto has = [&match](QStringView group) {
        return match.hasCaptured(group);
    };
    if (has(u"isoYear")) {
        return dateToken(number(u"isoDay"), number(u"isoMonth"), number(u"isoYear"));
    }
    if (has(u"day")) {
        return dateToken(number(u"day"), number(u"month"), number(u"year"));
    }
    if (has(u"hour")) {
        return timeToken(number(u"hour"), number(u"minute"));
    }
    if (has(u"half")) {
        const int hour = number(u"halfHour") % 12 + (match.captured(u"half") == u"pm" ? 12 : 0);
        return timeToken(hour, number(u"halfMinute"));
    }
    if (has(u"ordinal")) {
        return numberToken(WordToken::Kind::Ordinal, number(u"ordinal"));
    }
    if (has(u"number")) {
        return numberToken(WordToken::Kind::Number, number(u"number"));
    }
    WordToken token;
    token.kind = has(u"word") ? WordToken::Kind::Word
        : has(u"dash")        ? WordToken::Kind::Dash
        : has(u"comma")       ? WordToken::Kind::Comma
                              : WordToken::Kind::Unknown;
    return token;
}

} // namespace

std::optional<WordMeaning> meaningOf(const QString& word)
{
    const auto found = table().constFind(word);
    return found == table().cend() ? std::nullopt : std::optional(*found);
}

QString nearestWord(const QString& word)
{
    QString best;
    int bestDistance = word.size() <= 4 ? 2 : 3;
    for (auto it = table().cbegin(); it != table().cend(); ++it) {
        if (it.key().size() < 3 || qAbs(it.key().size() - word.size()) >= bestDistance) {
            continue;
        }
        const int distance = editDistance(word, it.key());
        if (distance < bestDistance
            || (distance == bestDistance && !best.isEmpty() && it.key() < best)) {
            best = it.key();
            bestDistance = distance;
        }
    }
    return best;
}

QList<WordToken> tokensOf(const QString& text)
{
    static const QRegularExpression pattern(
        u"(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})"
        u"|(?<day>\\d{1,2})[./](?<month>\\d{1,2})(?:[./](?<year>\\d{4}|\\d{2})?)(?!\\d)"
        u"|(?<halfHour>1[0-2]|[1-9])(?::(?<halfMinute>\\d{2}))? ?(?<half>am|pm)\\b"
        u"|(?<hour>\\d{1,2}):(?<minute>\\d{2})"
        u"|(?<ordinal>\\d{1,3})(?:st|nd|rd|th|ten|te|\\.)(?=[\\s,;–—-]|$)"
        u"|(?<number>\\d{1,6})"
        u"|(?<word>\\p{L}+)"
        u"|(?<dash>[-–—])"
        u"|(?<comma>[,;&.()'’+/])"
        u"|(?<other>\\S)"_s);
    QList<WordToken> tokens;
    const QString lower = text.toLower();
    for (auto it = pattern.globalMatch(lower); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        WordToken token = tokenOf(match);
        token.text = match.captured();
        token.position = match.capturedStart();
        tokens.append(token);
    }
    return tokens;
}

} // namespace cb::freeze
