// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/FilterMatcher.h"

#include "core/schedule/FilterValues.h"
#include "core/schedule/RowTest.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace cb {
namespace {

bool isOnTime(FilterField field)
{
    return field == FilterField::Period || field == FilterField::After
        || field == FilterField::Before;
}

/// A term that asks whether a row has dates, or a CI, must not hide the rows that it is about from
/// their count.
bool asksOnlyFor(const FilterTerm& term, FilterHas wanted)
{
    return term.field == FilterField::Has && term.values == QStringList{toText(wanted)};
}

/// Positive terms on one stretch with an end in each direction bound the period that a view shows.
void narrow(std::optional<Span>& period, const Span& wanted)
{
    if (!period) {
        period = wanted;
        return;
    }
    period->start = qMax(period->start, wanted.start);
    period->end = qMin(period->end, wanted.end);
}

} // namespace

/// Tests in three groups, so that rows without dates or CI can be counted apart; within a group the
/// cheap ones first.
class FilterMatcher::Compiled
{
public:
    Compiled(const BoardFilter& filter, SnapshotPtr snapshot, FilterTable table, Instant now)
        : m_filter(filter)
        , m_snapshot(std::move(snapshot))
        , m_table(table)
        , m_now(now)
    {
        int position = 0;
        for (int i = 0; i < m_filter.terms.size(); ++i) {
            const int length = static_cast<int>(m_filter.terms.at(i).toText().size());
            add(i, position, length);
            position += length + 1;
        }
        std::stable_partition(m_others.begin(), m_others.end(), [this](const Part& part) {
            return m_filter.terms.at(part.term).field != FilterField::Text;
        });
    }

    bool matches(std::size_t row) const
    {
        return allHold(m_others, row) && allHold(m_times, row) && allHold(m_items, row);
    }

    FilterOutcome run(const CancelToken& cancel) const
    {
        constexpr std::size_t betweenChecks = 4'096;
        FilterOutcome outcome;
        outcome.total = tableSize(*m_snapshot, m_table);
        const auto size = static_cast<std::size_t>(outcome.total);
        outcome.matches.assign(size, 0);
        for (std::size_t row = 0; row < size; ++row) {
            if (row % betweenChecks == 0 && cancel.isCancelled()) {
                outcome.isComplete = false;
                break;
            }
            if (!allHold(m_others, row)) {
                continue;
            }
            const bool time = allHold(m_times, row);
            const bool items = allHold(m_items, row);
            if (time && items) {
                outcome.matches[row] = 1;
                outcome.rows.push_back(static_cast<int>(row));
            }
            Span span;
            outcome.withoutDates +=
                items && !rowSpan(*m_snapshot, m_table, m_now, row, span) ? 1 : 0;
            outcome.withoutItems += time && !rowHasItems(*m_snapshot, m_table, row) ? 1 : 0;
        }
        return outcome;
    }

    std::optional<FilterBlame> blame() const
    {
        std::vector<int> onlyOne(static_cast<std::size_t>(m_filter.terms.size()), 0);
        const auto size = static_cast<std::size_t>(tableSize(*m_snapshot, m_table));
        for (std::size_t row = 0; row < size; ++row) {
            int failed = -1;
            const int failures = failuresOf(row, failed);
            if (failures == 0) {
                return std::nullopt;
            }
            if (failures == 1) {
                ++onlyOne[static_cast<std::size_t>(failed)];
            }
        }
        const auto most = std::max_element(onlyOne.cbegin(), onlyOne.cend());
        if (most == onlyOne.cend() || *most == 0) {
            return std::nullopt;
        }
        return FilterBlame{static_cast<int>(most - onlyOne.cbegin()), *most};
    }

    const QList<int>& unused() const { return m_unused; }

    const QList<FilterProblem>& problems() const { return m_problems; }

    std::optional<Span> period() const
    {
        std::optional<Span> period;
        for (const FilterTerm& term : m_filter.terms) {
            if (isOnTime(term.field) && !term.negated) {
                narrow(period, spanOfTerm(term, m_now, m_snapshot->zone()));
            }
        }
        constexpr qint64 beginning = std::numeric_limits<qint64>::min() + 1;
        constexpr qint64 end = std::numeric_limits<qint64>::max();
        const bool isBounded = period && period->start.ms > beginning && period->end.ms < end;
        return isBounded && period->start < period->end ? period : std::nullopt;
    }

private:
    struct Part
    {
        int term = 0;
        bool negated = false;
        RowTestPtr test;

        bool holds(std::size_t row) const { return test->holds(row) != negated; }
    };

    static bool allHold(const std::vector<Part>& parts, std::size_t row)
    {
        return std::all_of(
            parts.cbegin(), parts.cend(), [row](const Part& part) { return part.holds(row); });
    }

    void add(int index, int position, int length)
    {
        const FilterTerm& term = m_filter.terms.at(index);
        QStringList unknownNames;
        RowTestPtr test = makeRowTest(term, *m_snapshot, m_table, m_now, unknownNames);
        if (!test) {
            m_unused.append(index);
            return;
        }
        for (const QString& name : unknownNames) {
            m_problems.append(
                {position,
                 length,
                 QCoreApplication::translate("cb", "Nothing on this board is called \"%1\" (%2).")
                     .arg(name, toText(term.field))});
        }
        std::vector<Part>& group = isOnTime(term.field) || asksOnlyFor(term, FilterHas::Dates)
            ? m_times
            : term.field == FilterField::Item || asksOnlyFor(term, FilterHas::Item) ? m_items
                                                                                    : m_others;
        group.push_back({index, term.negated, std::move(test)});
    }

    int failuresOf(std::size_t row, int& failed) const
    {
        int failures = 0;
        for (const std::vector<Part>* group : {&m_times, &m_items, &m_others}) {
            for (const Part& part : *group) {
                if (!part.holds(row)) {
                    failed = part.term;
                    if (++failures > 1) {
                        return failures;
                    }
                }
            }
        }
        return failures;
    }

    BoardFilter m_filter;
    SnapshotPtr m_snapshot;
    FilterTable m_table;
    Instant m_now;
    std::vector<Part> m_others;
    std::vector<Part> m_times;
    std::vector<Part> m_items;
    QList<int> m_unused;
    QList<FilterProblem> m_problems;
};

FilterMatcher::FilterMatcher(
    const BoardFilter& filter, SnapshotPtr snapshot, FilterTable table, Instant now)
    : m_compiled(std::make_unique<Compiled>(filter, std::move(snapshot), table, now))
{}

FilterMatcher::~FilterMatcher() = default;
FilterMatcher::FilterMatcher(FilterMatcher&&) noexcept = default;
FilterMatcher& FilterMatcher::operator=(FilterMatcher&&) noexcept = default;

bool FilterMatcher::matches(int row) const
{
    return m_compiled->matches(static_cast<std::size_t>(row));
}

FilterOutcome FilterMatcher::run(const CancelToken& cancel) const
{
    return m_compiled->run(cancel);
}

std::optional<FilterBlame> FilterMatcher::blame() const
{
    return m_compiled->blame();
}

QList<int> FilterMatcher::unusedTerms() const
{
    return m_compiled->unused();
}

QList<FilterProblem> FilterMatcher::problems() const
{
    return m_compiled->problems();
}

std::optional<Span> FilterMatcher::period() const
{
    return m_compiled->period();
}

bool isUsedBy(FilterField field, FilterTable table)
{
    switch (field) {
    case FilterField::Text:
    case FilterField::Service:
    case FilterField::Is:
    case FilterField::Has:
    case FilterField::Period:
    case FilterField::After:
    case FilterField::Before:
        return true;
    case FilterField::State:
    case FilterField::Number:
        return table != FilterTable::Deployments;
    case FilterField::Outcome:
        return table == FilterTable::Deployments;
    case FilterField::Environment:
        return table == FilterTable::Changes || table == FilterTable::Deployments;
    case FilterField::Item:
    case FilterField::Priority:
        return table == FilterTable::Changes || table == FilterTable::Incidents;
    default:
        return table == FilterTable::Changes;
    }
}

} // namespace cb
