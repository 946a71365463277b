// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FilterWords.h"

#include "core/domain/DisplayState.h"
#include "ui/shell/FilterController.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Text forms of closed lists and what people call them.
struct Word
{
    FilterField field;
    const char* text;
    const char* name;
};

constexpr std::array words{
    Word{FilterField::State, "draft", QT_TRANSLATE_NOOP("FilterWords", "Draft")},
    Word{FilterField::State, "submitted", QT_TRANSLATE_NOOP("FilterWords", "Requested")},
    Word{FilterField::State, "requested", QT_TRANSLATE_NOOP("FilterWords", "Requested")},
    Word{FilterField::State, "assessing", QT_TRANSLATE_NOOP("FilterWords", "Assessing")},
    Word{FilterField::State, "awaiting", QT_TRANSLATE_NOOP("FilterWords", "Awaiting CAB")},
    Word{FilterField::State, "approved", QT_TRANSLATE_NOOP("FilterWords", "Approved")},
    Word{FilterField::State, "scheduled", QT_TRANSLATE_NOOP("FilterWords", "Scheduled")},
    Word{FilterField::State, "implementing", QT_TRANSLATE_NOOP("FilterWords", "Implementing")},
    Word{FilterField::State, "review", QT_TRANSLATE_NOOP("FilterWords", "In review")},
    Word{FilterField::State, "closed", QT_TRANSLATE_NOOP("FilterWords", "Closed")},
    Word{FilterField::State, "rejected", QT_TRANSLATE_NOOP("FilterWords", "Rejected")},
    Word{FilterField::State, "withdrawn", QT_TRANSLATE_NOOP("FilterWords", "Withdrawn")},
    Word{FilterField::State, "backedout", QT_TRANSLATE_NOOP("FilterWords", "Backed out")},
    Word{FilterField::Type, "standard", QT_TRANSLATE_NOOP("FilterWords", "Standard")},
    Word{FilterField::Type, "normal", QT_TRANSLATE_NOOP("FilterWords", "Normal")},
    Word{FilterField::Type, "emergency", QT_TRANSLATE_NOOP("FilterWords", "Emergency")},
    Word{FilterField::Risk, "very_low", QT_TRANSLATE_NOOP("FilterWords", "Very low")},
    Word{FilterField::Risk, "low", QT_TRANSLATE_NOOP("FilterWords", "Low")},
    Word{FilterField::Risk, "moderate", QT_TRANSLATE_NOOP("FilterWords", "Moderate")},
    Word{FilterField::Risk, "high", QT_TRANSLATE_NOOP("FilterWords", "High")},
    Word{FilterField::Risk, "very_high", QT_TRANSLATE_NOOP("FilterWords", "Very high")},
    Word{FilterField::Closure, "successful", QT_TRANSLATE_NOOP("FilterWords", "Successful")},
    Word{
        FilterField::Closure,
        "successful_with_issues",
        QT_TRANSLATE_NOOP("FilterWords", "Successful with issues")},
    Word{FilterField::Closure, "unsuccessful", QT_TRANSLATE_NOOP("FilterWords", "Unsuccessful")},
    Word{FilterField::Closure, "backed_out", QT_TRANSLATE_NOOP("FilterWords", "Backed out")},
    Word{FilterField::Outcome, "running", QT_TRANSLATE_NOOP("FilterWords", "Running")},
    Word{FilterField::Outcome, "succeeded", QT_TRANSLATE_NOOP("FilterWords", "Succeeded")},
    Word{FilterField::Outcome, "failed", QT_TRANSLATE_NOOP("FilterWords", "Failed")},
    Word{FilterField::Outcome, "rolled_back", QT_TRANSLATE_NOOP("FilterWords", "Rolled back")},
    Word{FilterField::Outcome, "cancelled", QT_TRANSLATE_NOOP("FilterWords", "Not run")},
    Word{FilterField::Period, "today", QT_TRANSLATE_NOOP("FilterWords", "today")},
    Word{FilterField::Period, "tomorrow", QT_TRANSLATE_NOOP("FilterWords", "tomorrow")},
    Word{FilterField::Period, "yesterday", QT_TRANSLATE_NOOP("FilterWords", "yesterday")},
    Word{FilterField::Period, "week", QT_TRANSLATE_NOOP("FilterWords", "this week")},
    Word{FilterField::Period, "month", QT_TRANSLATE_NOOP("FilterWords", "this month")},
    Word{FilterField::Period, "quarter", QT_TRANSLATE_NOOP("FilterWords", "this quarter")},
    Word{FilterField::Period, "year", QT_TRANSLATE_NOOP("FilterWords", "this year")}};

/// In the order of FilterField.
constexpr std::array fieldNames{
    QT_TRANSLATE_NOOP("FilterWords", "text"),      QT_TRANSLATE_NOOP("FilterWords", "state"),
    QT_TRANSLATE_NOOP("FilterWords", "type"),      QT_TRANSLATE_NOOP("FilterWords", "risk"),
    QT_TRANSLATE_NOOP("FilterWords", "service"),   QT_TRANSLATE_NOOP("FilterWords", "team"),
    QT_TRANSLATE_NOOP("FilterWords", "CI"),        QT_TRANSLATE_NOOP("FilterWords", "implementer"),
    QT_TRANSLATE_NOOP("FilterWords", "requester"), QT_TRANSLATE_NOOP("FilterWords", "environment"),
    QT_TRANSLATE_NOOP("FilterWords", "label"),     QT_TRANSLATE_NOOP("FilterWords", "category"),
    QT_TRANSLATE_NOOP("FilterWords", "model"),     QT_TRANSLATE_NOOP("FilterWords", "priority"),
    QT_TRANSLATE_NOOP("FilterWords", "closure"),   QT_TRANSLATE_NOOP("FilterWords", "outcome"),
    QT_TRANSLATE_NOOP("FilterWords", "is"),        QT_TRANSLATE_NOOP("FilterWords", "has"),
    QT_TRANSLATE_NOOP("FilterWords", "period"),    QT_TRANSLATE_NOOP("FilterWords", "after"),
    QT_TRANSLATE_NOOP("FilterWords", "before"),    QT_TRANSLATE_NOOP("FilterWords", "number")};
static_assert(fieldNames.size() == static_cast<std::size_t>(enumCount<FilterField>()));

} // namespace

QString FilterWords::fieldName(FilterField field)
{
    return tr(fieldNames[static_cast<std::size_t>(field)]); // NOLINT: marked above
}

QString FilterWords::valueName(FilterField field, const QString& value)
{
    for (const Word& word : words) {
        if (word.field == field
            && value.compare(QLatin1StringView(word.text), Qt::CaseInsensitive) == 0) {
            return tr(word.name);
        }
    }
    return value;
}

QString FilterWords::tokenField(const FilterTerm& term)
{
    if (term.field == FilterField::Text) {
        return term.negated ? tr("without") : QString();
    }
    const QString name = fieldName(term.field);
    return term.negated ? tr("not %1", "a negated filter field").arg(name) : name;
}

QString FilterWords::tokenValue(const FilterTerm& term)
{
    constexpr qsizetype longList = 8; // as where a mark of a chart is opened: all its numbers
    constexpr qsizetype namedOfLong = 3;
    const bool isLong = term.values.size() > longList;
    QStringList names;
    for (const QString& value : isLong ? term.values.first(namedOfLong) : term.values) {
        names.append(valueName(term.field, value));
    }
    const QString named = names.join(u", "_s);
    return isLong ? tr("%1 and %n more",
                       "values of a filter",
                       static_cast<int>(term.values.size() - namedOfLong))
                        .arg(named)
                  : named;
}

QString FilterWords::sentence(const BoardFilter& filter)
{
    QStringList parts;
    for (const FilterTerm& term : filter.terms) {
        const QString field = tokenField(term);
        parts.append(
            field.isEmpty() ? u"“%1”"_s.arg(tokenValue(term)) : field + u' ' + tokenValue(term));
    }
    return parts.join(u", "_s);
}

QString FilterWords::nothingMatches(const FilterResult& result)
{
    const QString filter = sentence(result.filter);
    if (!result.blame) {
        return filter + u'.';
    }
    const FilterTerm& term = result.filter.terms[result.blame->term];
    const QString name = term.field == FilterField::Text ? tokenValue(term) : fieldName(term.field);
    return tr("%1. Without “%2”: %n changes.", nullptr, result.blame->rowsWithout)
        .arg(filter, name);
}

} // namespace cb
