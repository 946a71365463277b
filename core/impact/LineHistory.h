// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb {

/// How the incidents of the past are read against the dependencies.
struct LineHistoryRule
{
    int months = 24; ///< of the board's calendar, before now
    qint64 withinMs = 4 * msPerHour; ///< from the one incident's opening to the other's
    int fewCases = 5; ///< below it no share is told
    double tellingShare = 0.1; ///< from it on a line stands out; less is soon a coincidence
};

/// What the board's own incidents say about a line: how many incidents its upstream item had, and
/// after how many of them its downstream item had one within the rule's time. A coincidence counts
/// too: it is what was seen, not a chance.
struct LineEvidence
{
    int cases = 0;
    int passed = 0;

    friend bool operator==(const LineEvidence&, const LineEvidence&) = default;
};

/// Enough cases, and enough of them went on.
bool isTelling(const LineEvidence& evidence, const LineHistoryRule& rule);

/// Answers for single dependencies; made once in O(incidents log incidents). Immutable.
class LineHistory
{
public:
    LineHistory(const BoardSnapshot& snapshot, Instant now, const LineHistoryRule& rule = {});

    LineEvidence of(const Dependency& dependency) const;

    const LineHistoryRule& rule() const { return m_rule; }

    /// Incidents that name a CI and were opened in the time looked at.
    int incidentCount() const { return m_incidents; }

private:
    const std::vector<qint64>& openingsOf(ItemId item) const;

    std::shared_ptr<const Directory> m_directory;
    LineHistoryRule m_rule;
    std::vector<std::vector<qint64>> m_openings; ///< by item row, ascending
    int m_incidents = 0;
};

} // namespace cb
