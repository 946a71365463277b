// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumText.h"

#include <QList>
#include <QStringList>

namespace cb {

/// What a filter term is about. The text forms are what people type before the colon.
enum class FilterField
{
    Text, ///< a free word or quoted phrase, typed without a field
    State,
    Type,
    Risk,
    Service,
    Team,
    Item,
    Owner, ///< the assignee, on screen: the implementer
    Requester,
    Environment,
    Label,
    Category,
    Model,
    Priority,
    Closure,
    Outcome, ///< of a deployment
    Is,
    Has,
    Period, ///< overlaps a stretch of days
    After, ///< ends after the start of a day, or after a local time
    Before, ///< starts before the start of a day, or before a local time
    Number ///< of the record; a value that ends in "*" means all that begin so
};
template <>
inline constexpr auto enumTexts<FilterField> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("text"),    QLatin1StringView("state"),    QLatin1StringView("type"),
     QLatin1StringView("risk"),    QLatin1StringView("service"),  QLatin1StringView("team"),
     QLatin1StringView("ci"),      QLatin1StringView("owner"),    QLatin1StringView("requester"),
     QLatin1StringView("env"),     QLatin1StringView("label"),    QLatin1StringView("category"),
     QLatin1StringView("model"),   QLatin1StringView("priority"), QLatin1StringView("closure"),
     QLatin1StringView("outcome"), QLatin1StringView("is"),       QLatin1StringView("has"),
     QLatin1StringView("period"),  QLatin1StringView("after"),    QLatin1StringView("before"),
     QLatin1StringView("number")});

/// One token of the filter bar: any of the values will do (a negated term: none of them may hold).
struct FilterTerm
{
    FilterField field = FilterField::Text;
    QStringList values; ///< at least one; names as typed, closed lists in their text form
    bool negated = false;

    /// As typed: `-state:closed,cancelled`, `service:"Payment Gateway"`, `"disk full"`.
    QString toText() const;

    friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

/// What is wrong with a typed filter, and where (in UTF-16 units, for underlining).
struct FilterProblem
{
    int position = 0;
    int length = 0;
    QString message; ///< for people: what, and what is meant instead

    friend bool operator==(const FilterProblem&, const FilterProblem&) = default;
};

struct ParsedFilter;

/// The one query of the whole application: all terms must hold. A value: it stores the question,
/// never the answer; relative periods stay relative.
///
/// Text form: `field:value,value` with values quoted where they hold blanks, commas, colons or
/// quotes (a quote or backslash inside quotes after a backslash); `-` before a term negates it;
/// everything else is a free word. A name that ends in `*` stands for all that begin so. Case never
/// matters.
///
/// Periods: `today`, `tomorrow`, `yesterday`, `week`, `month`, `quarter`, `year`, `next week`,
/// `last month`, `next 4 weeks`, `last 13 weeks` (days, weeks, months; counted in whole days from
/// today), a day `2026-11-25`, a month `2026-11`, an ISO week `2026-W48`, a year `2026`, or
/// `2026-11-25..2026-12-02` (both days included).
struct BoardFilter
{
    QList<FilterTerm> terms;

    bool isEmpty() const { return terms.isEmpty(); }

    /// Canonical text; parse(toText()) gives the same filter.
    QString toText() const;

    /// Reads what a person typed. What is not understood becomes a problem and is left out of the
    /// filter.
    static ParsedFilter parse(const QString& text);

    /// With the term added, or its values merged into a term of the same field and sign (periods,
    /// days and words are replaced or added, as only one period makes sense).
    BoardFilter with(const FilterTerm& term) const;
    BoardFilter without(int termIndex) const;

    friend bool operator==(const BoardFilter&, const BoardFilter&) = default;
};

struct ParsedFilter
{
    BoardFilter filter;
    QList<FilterProblem> problems;

    bool isClean() const { return problems.isEmpty(); }
};

} // namespace cb
