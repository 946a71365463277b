// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictsSince.h"
#include "ui/shell/BoardConflicts.h"
#include "ui/shell/FilterController.h"

namespace cb {

/// The groups of the table, in their order.
enum class ConflictGroup
{
    Blocks,
    Warns,
    KeptOut, ///< changes that could not be checked
    Answered ///< accepted, excepted, and acceptances that lapsed
};
template <>
inline constexpr auto enumTexts<ConflictGroup> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("blocks"),
     QLatin1StringView("warns"),
     QLatin1StringView("kept-out"),
     QLatin1StringView("answered")});

enum class ConflictColumn
{
    Cause,
    Conflicts,
    Changes,
    Items,
    FirstOverlap,
    State
};
template <>
inline constexpr auto enumTexts<ConflictColumn> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("cause"),
     QLatin1StringView("conflicts"),
     QLatin1StringView("changes"),
     QLatin1StringView("items"),
     QLatin1StringView("first-overlap"),
     QLatin1StringView("state")});
constexpr int conflictColumnCount = enumCount<ConflictColumn>();

/// Which of the board's conflicts are looked at, and in which order.
struct ConflictQuery
{
    std::optional<Span> range; ///< the overlap has a part in it; none: all
    std::optional<ConflictKind> kind; ///< none: every kind
    bool showsAnswered = true; ///< accepted and excepted ones too
    std::shared_ptr<const std::vector<ConflictKey>>
        before; ///< known then; null: nothing is left out
    ConflictColumn sort = ConflictColumn::FirstOverlap;
    bool isDescending = false;
};

struct KindCount
{
    int all = 0;
    int blocks = 0; ///< of them, open and blocking

    friend bool operator==(const KindCount&, const KindCount&) = default;
};

/// What the view shows of a checked board. Immutable; made off the UI thread.
class ConflictContent
{
public:
    /// O(conflicts log conflicts).
    static std::shared_ptr<const ConflictContent> make(
        const CheckedBoardPtr& board,
        const std::shared_ptr<const FilterResult>& filter,
        const ConflictQuery& query);

    const CheckedBoardPtr& checked() const { return m_board; }

    const BoardSnapshot& board() const { return *m_board->snapshot; }

    /// What the filter and the query leave; indexes of causes are of it.
    const ConflictSet& set() const { return m_set; }

    const std::vector<ConflictCause>& causes() const { return m_causes; }

    /// Causes of a group in the order of the query, as indexes in causes().
    const std::vector<int>& causesOf(ConflictGroup group) const
    {
        return m_groups[static_cast<std::size_t>(group)];
    }

    const std::vector<KeptOut>& keptOut() const { return m_keptOut; }

    const std::vector<LapsedAcceptance>& lapsed() const { return m_lapsed; }

    /// Before the choice of a kind.
    const KindCount& countOf(ConflictKind kind) const
    {
        return m_kinds[static_cast<std::size_t>(kind)];
    }

    /// Conflicts of a group's causes.
    int conflictsOf(ConflictGroup group) const;

    /// Conflicts of the filter that lie outside the range.
    int outsideRange() const { return m_outsideRange; }

    bool isEmpty() const { return m_causes.empty() && m_keptOut.empty() && m_lapsed.empty(); }

    /// Index of the cause of that id; -1: it is gone.
    int causeOf(quint64 id) const;

private:
    ConflictContent() = default;

    void narrow(const FilterResult& filter, const ConflictQuery& query);
    void group(const ConflictQuery& query);
    void takeTheRest(const FilterResult& filter);

    CheckedBoardPtr m_board;
    ConflictSet m_set;
    std::vector<ConflictCause> m_causes;
    std::array<std::vector<int>, enumCount<ConflictGroup>()> m_groups;
    std::array<KindCount, conflictKindCount> m_kinds;
    std::vector<KeptOut> m_keptOut;
    std::vector<LapsedAcceptance> m_lapsed;
    int m_outsideRange = 0;
};

using ConflictContentPtr = std::shared_ptr<const ConflictContent>;

} // namespace cb
