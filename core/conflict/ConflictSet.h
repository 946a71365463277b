// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/conflict/ConflictRules.h"
#include "core/domain/BoardSnapshot.h"

#include <span>

namespace cb {

/// Why an active change could not be checked, or not for everything.
enum class KeptOutReason
{
    NoWindow, ///< its planned start or end is missing: nothing was checked
    InvertedWindow, ///< it ends before it starts: nothing was checked
    NoItem ///< it names no CI: nothing about CIs was checked
};
template <>
inline constexpr auto enumTexts<KeptOutReason> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("no-window"),
     QLatin1StringView("inverted-window"),
     QLatin1StringView("no-ci")});

struct KeptOut
{
    int change = 0; ///< row
    KeptOutReason reason = KeptOutReason::NoWindow;

    friend bool operator==(const KeptOut&, const KeptOut&) = default;
};

/// A freeze or maintenance window that could not be expanded, so that nothing was checked against
/// it.
struct UncheckedWindow
{
    int window = 0; ///< row in BoardSnapshot::windows
    Error error;

    friend bool operator==(const UncheckedWindow&, const UncheckedWindow&) = default;
};

/// One conflict of a ConflictSet, for reading; it must not outlive the set. Rows are those of the
/// snapshot that the set was found in.
struct Conflict
{
    ConflictKind kind = ConflictKind::SameItem;
    ConflictSeverity severity = ConflictSeverity::Blocks;
    int a =
        noRow; ///< change; of two changes the one with the lower row, of a sequence the follower
    /// The other side: a change (same-…, related-ci, and of a sequence the predecessor), window
    /// (freeze) or deployment; noRow: there is none (outside-maintenance).
    int b = noRow;
    Span span; ///< what both have in common; of a sequence: start of `a` to end of `b`
    std::span<const qint32> items; ///< all CIs concerned, ascending; of related-ci those of both
    std::span<const qint32> path; ///< related-ci: one shortest way from a CI of `a` to one of `b`
    int answer = noRow; ///< acceptance (of a freeze: exception) in force, as row; noRow: open
    int detail = noRow; ///< as in ConflictSet::details

    bool isOpen() const { return answer == noRow; }

    bool isBetweenChanges() const
    {
        return kind <= ConflictKind::SameAssignee || kind == ConflictKind::Sequence;
    }
};

/// Conflicts as columns of equal length, ascending by start, kind, a, b and end. A value; any
/// thread.
struct ConflictSet
{
    std::vector<ConflictKind> kinds;
    std::vector<ConflictSeverity> severities;
    std::vector<qint32> as;
    std::vector<qint32> bs;
    std::vector<qint64> starts;
    std::vector<qint64> ends;
    std::vector<quint32> itemBegins{0}; ///< as ChangeColumns::itemBegins
    std::vector<qint32> itemRows;
    std::vector<quint32> pathBegins{0};
    std::vector<qint32> pathRows;
    std::vector<qint32> answers;
    /// Of a freeze: index in `windowSpans`; of outside-maintenance: OutsideKind; of related-ci: 1
    /// where trouble flows from `a` to `b`, else 0; of others noRow.
    std::vector<qint32> details;
    std::vector<Span> windowSpans; ///< whole instances of the windows that are hit

    std::vector<KeptOut> keptOut; ///< ascending by change, then reason
    std::vector<UncheckedWindow> uncheckedWindows;
    int checkedChanges = 0; ///< active changes with a window
    Instant checkedAt;

    int size() const { return static_cast<int>(kinds.size()); }

    bool isEmpty() const { return kinds.empty(); }

    Conflict at(int index) const;

    /// Of a freeze: the whole instance of the window.
    Span windowSpan(int index) const;
    /// Of outside-maintenance.
    OutsideKind outside(int index) const;
    /// Of related-ci: `b` depends on `a`; else `a` on `b`.
    bool flowsFromA(int index) const;

    int count(ConflictSeverity severity) const;
    int count(KeptOutReason reason) const;

    /// Adds one; order is up to sort().
    void append(const Conflict& conflict);
    void sort();
    /// Empties it, and keeps its room.
    void clear();

    friend bool operator==(const ConflictSet&, const ConflictSet&) = default;

private:
    void numberWindowSpans();
};

/// The conflicts of each change, on whichever side it stands.
struct ConflictsByChange
{
    ConflictsByChange() = default;
    /// `changes`: number of rows. O(conflicts + changes).
    ConflictsByChange(const ConflictSet& set, int changes);

    /// Indexes in the set, ascending.
    std::span<const qint32> of(int change) const;

    std::vector<quint32> begins{0};
    std::vector<qint32> conflicts;
};

/// What each change has open, one number a change: bit k says that it has a conflict of kind k, bit
/// conflictKindCount + k that one of them blocks.
std::vector<quint16> conflictBits(const ConflictSet& set, int changes);

constexpr bool hasOpen(quint16 bits, ConflictKind kind)
{
    return (unsigned{bits} >> static_cast<unsigned>(kind) & 1U) != 0;
}

constexpr bool blocks(quint16 bits, ConflictKind kind)
{
    return (unsigned{bits} >> (static_cast<unsigned>(kind) + conflictKindCount) & 1U) != 0;
}

constexpr bool blocks(quint16 bits)
{
    return bits >> conflictKindCount != 0;
}

} // namespace cb
