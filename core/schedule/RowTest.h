// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/schedule/BoardFilter.h"
#include "core/schedule/FilterMatcher.h"

#include <memory>
#include <vector>

namespace cb {

/// One question about a row, made ready for a table. (A part of FilterMatcher.)
class RowTest
{
public:
    RowTest() = default;
    virtual ~RowTest() = default;
    Q_DISABLE_COPY_MOVE(RowTest)

    virtual bool holds(std::size_t row) const = 0;
};

using RowTestPtr = std::unique_ptr<RowTest>;

/// A row test that calls `ask(row)`.
template <typename Ask>
class AskingTest final : public RowTest
{
public:
    explicit AskingTest(Ask ask)
        : m_ask(std::move(ask))
    {}

    bool holds(std::size_t row) const override { return m_ask(row); }

private:
    Ask m_ask;
};

template <typename Ask>
RowTestPtr rowTest(Ask ask)
{
    return std::make_unique<AskingTest<Ask>>(std::move(ask));
}

/// The span that a row takes in time, by the table's rule: planned, else actual window of a change;
/// a deployment from start to finish (running ones until `now`); an incident from opened to
/// resolved or restored (open ones until `now`); a request from requested to fulfilled or due.
/// False: it has no whole one.
bool rowSpan(
    const BoardSnapshot& snapshot, FilterTable table, Instant now, std::size_t row, Span& span);

/// Has the row any CI? (Deployments and requests have no column for it: always.)
bool rowHasItems(const BoardSnapshot& snapshot, FilterTable table, std::size_t row);

int tableSize(const BoardSnapshot& snapshot, FilterTable table);

/// The test of one term without its sign; null if the table has no column for it. Names that no
/// record has are appended to `unknownNames`.
RowTestPtr makeRowTest(
    const FilterTerm& term,
    const BoardSnapshot& snapshot,
    FilterTable table,
    Instant now,
    QStringList& unknownNames);

/// Parts of makeRowTest(): one value of `is:` or `has:` (null: the table cannot say), and a free
/// word.
RowTestPtr makeIsTest(
    const QString& value, const BoardSnapshot& snapshot, FilterTable table, Instant now);
RowTestPtr makeHasTest(
    const QString& value, const BoardSnapshot& snapshot, FilterTable table, Instant now);
RowTestPtr makeTextTest(const QString& word, const BoardSnapshot& snapshot, FilterTable table);

/// The stretch of time of a period, after: or before: term; open ends are the ends of time.
Span spanOfTerm(const FilterTerm& term, Instant now, const QTimeZone& zone);

} // namespace cb
