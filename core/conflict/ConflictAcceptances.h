// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictSet.h"

namespace cb {

/// A freeze is excepted, never accepted.
constexpr bool canBeAccepted(ConflictKind kind)
{
    return kind != ConflictKind::Freeze;
}

/// An acceptance of this conflict as it stands, without id, reason and people.
ConflictAcceptance acceptanceFor(
    const ConflictSet& set, int conflict, const BoardSnapshot& snapshot);

/// Why an acceptance no longer holds.
enum class LapseReason
{
    ChangeMoved,
    OtherMoved,
    BothMoved,
    Gone ///< a side is not on the board any more
};
template <>
inline constexpr auto enumTexts<LapseReason> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("change-moved"),
     QLatin1StringView("other-moved"),
     QLatin1StringView("both-moved"),
     QLatin1StringView("gone")});

/// None: it holds, both sides stand as they did. Of a deployment only a start or an end that was
/// known when it was accepted counts.
std::optional<LapseReason> lapseOf(
    const ConflictAcceptance& acceptance, const BoardSnapshot& snapshot);

struct LapsedAcceptance
{
    int acceptance = 0; ///< row in BoardSnapshot::acceptances
    LapseReason reason = LapseReason::ChangeMoved;
    int conflict = noRow; ///< index in the set of what is open again; noRow: it is no conflict now

    friend bool operator==(const LapsedAcceptance&, const LapsedAcceptance&) = default;
};

/// Ascending by acceptance. Those of changes that are gone or have ended are left out, and those
/// that another acceptance of the same two replaced.
std::vector<LapsedAcceptance> lapsedAcceptances(
    const ConflictSet& set, const BoardSnapshot& snapshot);

/// The newest of these that was given for the same two as a conflict of `set` (rows of
/// `snapshot`); null: none.
const LapsedAcceptance* lapsedOf(
    const ConflictSet& set,
    int conflict,
    const BoardSnapshot& snapshot,
    const std::vector<LapsedAcceptance>& lapsed);

/// The acceptances of a board, to look up which is in force. Immutable; any thread.
class ConflictAnswers
{
public:
    explicit ConflictAnswers(const BoardSnapshot& snapshot);

    /// The row of the newest acceptance of these two that was given for these windows, or noRow.
    /// `other`: null where there is none. O(log n).
    int acceptanceOf(
        ConflictKind kind,
        const QUuid& one,
        const std::optional<Span>& oneWindow,
        const QUuid& other,
        const std::optional<Span>& otherWindow) const;

private:
    struct Entry
    {
        QUuid change;
        QUuid other;
        ConflictKind kind = ConflictKind::SameItem;
        int row = noRow;
    };

    static bool isEntryBefore(const Entry& a, const Entry& b);

    std::shared_ptr<const QList<ConflictAcceptance>> m_acceptances;
    std::vector<Entry> m_entries; ///< ascending
};

} // namespace cb
