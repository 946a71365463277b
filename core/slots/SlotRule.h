// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/domain/Conflict.h"

#include <array>

namespace cb {

/// What can keep a change from a time: the kinds of conflicts (core/domain/Conflict.h, same order
/// and texts), and the working hours of whoever implements it.
enum class SlotRule
{
    SameItem,
    RelatedItem,
    SameService,
    SameAssignee,
    Freeze,
    OutsideMaintenance,
    Deployment,
    Sequence,
    WorkingHours
};
template <>
inline constexpr auto enumTexts<SlotRule> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("same-ci"),
     QLatin1StringView("related-ci"),
     QLatin1StringView("same-service"),
     QLatin1StringView("same-assignee"),
     QLatin1StringView("freeze"),
     QLatin1StringView("outside-maintenance"),
     QLatin1StringView("deployment"),
     QLatin1StringView("sequence"),
     QLatin1StringView("working-hours")});

constexpr int slotRuleCount = enumCount<SlotRule>();

constexpr SlotRule slotRuleOf(ConflictKind kind)
{
    return static_cast<SlotRule>(kind);
}

/// Does a rule speak about two changes?
constexpr bool isBetweenChanges(SlotRule rule)
{
    return rule <= SlotRule::SameAssignee || rule == SlotRule::Sequence;
}

/// Starts (UTC milliseconds) at which a change must not begin, half-open, with the reason.
struct StartBlock
{
    qint64 from = 0;
    qint64 to = 0;
    SlotRule rule = SlotRule::SameItem;
    ConflictSeverity severity = ConflictSeverity::Blocks;
    /// Row of the other side: in changes (rules between changes), windows (freeze), deployments or
    /// persons (working-hours); noRow: there is none (outside-maintenance).
    qint32 cause = noRow;

    bool contains(qint64 start) const { return from <= start && start < to; }
};

} // namespace cb
