// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/SlotSubject.h"

#include <QList>

namespace cb {

constexpr int defaultSlotDays = 90;
constexpr int defaultSlotCount = 3;

struct SlotRequest
{
    Instant now; ///< nothing begins before
    int days = defaultSlotDays; ///< looked ahead, from now or from the planned window where later
    int count = defaultSlotCount;
    /// How long the change takes; nothing: as long as its planned window.
    std::optional<qint64> lengthMs = std::nullopt;
    /// The change begins and ends inside; nothing: as `days` says.
    std::optional<Span> within = std::nullopt;
};

/// Why a slot is offered; in the order in which it is told.
enum class SlotReasonCode
{
    FreeForItems, ///< nothing else touches its CIs (`count`) or what they depend on
    InsideMaintenance, ///< with its backout
    OutsideFreezes, ///< freezes that cover it lie elsewhere
    ImplementerFree,
    InWorkingHours,
    InOrder, ///< after its predecessors (`count`) and before its followers
    KeepsApproval, ///< standard: pre-approved by its model
    RenewsApproval, ///< an edit of the window ends the approval
    NotDecided, ///< no decision is lost
    Warns ///< not free: `rule` warns
};
template <>
inline constexpr auto enumTexts<SlotReasonCode> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("free-for-cis"),
     QLatin1StringView("inside-maintenance"),
     QLatin1StringView("outside-freezes"),
     QLatin1StringView("implementer-free"),
     QLatin1StringView("in-working-hours"),
     QLatin1StringView("in-order"),
     QLatin1StringView("keeps-approval"),
     QLatin1StringView("renews-approval"),
     QLatin1StringView("not-decided"),
     QLatin1StringView("warns")});

struct SlotReason
{
    SlotReasonCode code = SlotReasonCode::FreeForItems;
    int count = 0;
    SlotRule rule = SlotRule::SameItem; ///< of Warns
    int cause = noRow; ///< of Warns: as StartBlock::cause

    friend bool operator==(const SlotReason&, const SlotReason&) = default;
};

struct Slot
{
    Span window;
    qint64 movedByMs = 0; ///< from the planned start; 0: it has none
    bool isFree = true; ///< false: something warns, which `reasons` name
    QList<SlotReason> reasons;

    friend bool operator==(const Slot&, const Slot&) = default;
};

/// A rule that keeps the change from times in the range.
struct SlotObstacle
{
    SlotRule rule = SlotRule::SameItem;
    QList<int> causes; ///< as StartBlock::cause, those that take most first; at most 5
    int causeCount = 0;
    double share = 0; ///< of the starts in the range, 0 to 1
    std::optional<Span> opens; ///< nearest window if this rule alone were loosened

    friend bool operator==(const SlotObstacle&, const SlotObstacle&) = default;
};

struct SlotAnswer
{
    QList<Slot> windows; ///< free ones by nearness, then those that only warn
    bool isFreeNow = false; ///< it hits nothing where it is planned; the planned window is no slot
    std::optional<Span> planned;
    qint64 lengthMs = 0;
    Span searched; ///< starts looked at
    /// What stands in the way, the hardest first; told where there are fewer free slots than asked.
    QList<SlotObstacle> obstacles;

    bool hasFree() const { return !windows.isEmpty() && windows.first().isFree; }
};

/// The nearest windows for one change under all rules, each with why. Nearest to the planned start
/// (without one: to now); of one stretch of free time the nearest start and the same time of the
/// day on other days are offered, at least the change's length and an hour apart. Where fewer than
/// asked are free of everything, those follow in which a rule only warns.
///
/// O(k log k) in what stands in the way. Pure; any thread. Errors: BadInput where neither the
/// change nor the request says how long it takes.
Result<SlotAnswer> findSlots(const SlotSubject& subject, const SlotRequest& request);

/// The window of a change that begins when another ends, on the next whole quarter of an hour.
Span windowAfter(const Span& before, qint64 lengthMs);

} // namespace cb
