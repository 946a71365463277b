// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/domain/BoardSnapshot.h"
#include "core/schedule/BoardFilter.h"

#include <memory>

namespace cb {

/// Which table a filter is applied to.
enum class FilterTable
{
    Changes,
    Deployments,
    Incidents,
    Requests
};
template <>
inline constexpr auto enumTexts<FilterTable> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("changes"),
     QLatin1StringView("deployments"),
     QLatin1StringView("incidents"),
     QLatin1StringView("requests")});

/// What a filter leaves of a table.
struct FilterOutcome
{
    std::vector<int> rows; ///< that match, ascending
    std::vector<quint8> matches; ///< 1 where a row matches, one for each row
    int total = 0; ///< rows of the table: "n of m"
    int withoutDates = 0; ///< rows that a view by time cannot show: all terms but those on time
                          ///< hold, no whole window
    int withoutItems =
        0; ///< likewise by CI: all terms but those on CIs hold, and the row has no CI
    bool isComplete = true; ///< false: it was cancelled midway

    int count() const { return static_cast<int>(rows.size()); }
};

/// The term that stands most in the way when nothing matches.
struct FilterBlame
{
    int term = 0; ///< index in BoardFilter::terms
    int rowsWithout = 0; ///< how many rows come back without it
};

/// A filter made ready for one table of one snapshot. Names are looked up once; a row is then
/// tested in nanoseconds. Periods are read in the board's zone at `now`. Immutable after
/// construction; any thread.
class FilterMatcher
{
public:
    FilterMatcher(const BoardFilter& filter, SnapshotPtr snapshot, FilterTable table, Instant now);
    ~FilterMatcher();
    FilterMatcher(FilterMatcher&&) noexcept;
    FilterMatcher& operator=(FilterMatcher&&) noexcept;

    bool matches(int row) const;

    /// Tests every row. 100,000 rows with free text: under 20 ms.
    FilterOutcome run(const CancelToken& cancel = {}) const;

    /// Which term excludes most: the one without which most rows come back. None where something
    /// matches, or where no single term is enough.
    std::optional<FilterBlame> blame() const;

    /// Indices of the terms that this table has no column for: they are kept, drawn grey and
    /// exclude nothing.
    QList<int> unusedTerms() const;

    /// Names that no record of the board has, with their place in filter.toText(): they match
    /// nothing.
    QList<FilterProblem> problems() const;

    /// The stretch of time that the period terms ask for, where there is one with two ends. Views
    /// show it.
    std::optional<Span> period() const;

private:
    class Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

/// Can the table answer terms on this field at all?
bool isUsedBy(FilterField field, FilterTable table);

} // namespace cb
