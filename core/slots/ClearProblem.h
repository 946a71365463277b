// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/slots/SlotSubject.h"

#include <QSet>

namespace cb {

/// What counts most where changes are moved.
enum class ClearOrder
{
    MovesThenHours, ///< the fewest moves; of those, what keeps approvals and is near
    ApprovalsThenMoves ///< the fewest approvals lost, then the fewest moves, then near
};
template <>
inline constexpr auto enumTexts<ClearOrder> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("moves-then-hours"), QLatin1StringView("approvals-then-moves")});

/// Which changes collide, and what must hold of their moves.
struct ClearRequest
{
    std::vector<int> rows; ///< the set: only these may move
    Instant now; ///< nothing begins before; what has begun stays
    std::optional<Span> range; ///< moved changes begin and end inside; nothing: see `days`
    int days = 28; ///< without a range: how far after the last of them is looked
    bool standardMayMove = true;
    bool approvedMayMove = true;
    bool onePersonOnce = true; ///< the same implementer in two changes at a time is a conflict
    bool warningsToo = true; ///< false: what only warns may stay
    QSet<int> fixed; ///< of `rows`: must stay (a move that was dropped)
    ClearOrder order = ClearOrder::MovesThenHours;
    std::optional<PersonId> actor; ///< whose teams are not "other teams"
    quint32 seed = 1;
    qint64 maxMs = 1800; ///< of searching: what is around it fits into 2 s
};

/// Is such a conflict to be cleared?
bool counts(const ClearRequest& request, SlotRule rule, ConflictSeverity severity);

/// May the change be moved by what it is and what the request allows? What has begun may not.
bool mayMove(const ConflictIndex& index, const ClearRequest& request, int row);

/// Another movable change that a movable one may collide with.
struct ClearPeer
{
    int item = 0; ///< index in ClearProblem::items
    bool overlaps = false; ///< must not overlap
    bool isBefore = false; ///< the other is a predecessor
    bool isAfter = false; ///< the other is a follower
};

/// A change that may be moved.
struct ClearItem
{
    int row = 0;
    qint64 home = 0; ///< planned start
    qint64 lengthMs = 0;
    bool mustMove = false; ///< collides with what can't move
    bool isStuck = false; ///< must move, and no start is free for it: it stays
    bool isHeld = false; ///< approved: moving it loses the approval
    bool isOthers = false; ///< of a team that the actor is not in
    qint64 moveCost = 0; ///< without the way
    FreeStarts free; ///< by all that can't move
    std::optional<qint64> nearest; ///< of `free`, beside home
    std::vector<ClearPeer> peers; ///< ascending by item
    std::vector<int> collides; ///< peers that it collides with while both stay; ascending
};

/// The movable changes of a set, what fixes them and what they fix of each other. Costs are whole
/// numbers: minutes of way, far below the price of a move.
class ClearProblem
{
public:
    /// Errors: Cancelled.
    static Result<ClearProblem> create(
        const ConflictIndex& index, const ClearRequest& request, const JobControl& job);

    const std::vector<ClearItem>& items() const { return m_items; }

    const ClearItem& item(int index) const { return m_items[static_cast<std::size_t>(index)]; }

    int size() const { return static_cast<int>(m_items.size()); }

    /// Starts that `peer`, standing at `peerStart`, takes from `item`.
    void addTaken(
        const ClearItem& item,
        const ClearPeer& peer,
        qint64 peerStart,
        std::vector<StartRange>& taken) const;

    /// Do the two collide at these starts? Where both are at home, what was accepted does not
    /// count.
    bool collide(int item, const ClearPeer& peer, qint64 start, qint64 peerStart) const;

    /// Of moving an item to a start; 0 at home.
    qint64 cost(int item, qint64 start) const;

    /// Items that may collide with each other, each in one list; only those with a conflict.
    std::vector<std::vector<int>> components() const;

private:
    struct PeerRows
    {
        std::vector<std::pair<int, ClearPeer>> peers; ///< by row
    };

    void addItem(
        const ConflictIndex& index, const ClearRequest& request, int row, const QSet<int>& movable);
    static PeerRows placeItem(
        ClearItem& item,
        const SlotSubject& subject,
        const ClearRequest& request,
        const QSet<int>& movable);
    void linkPeers();

    std::vector<ClearItem> m_items;
    std::vector<PeerRows> m_peerRows; ///< while it is made
    std::vector<std::vector<int>> m_collidingRows;
};

/// What one move costs beside its way, in minutes of way.
constexpr qint64 clearMovePrice = 1'000'000'000;
constexpr qint64 clearApprovalPrice = 12 * 60;
constexpr qint64 clearOthersPrice = 6 * 60;

} // namespace cb
