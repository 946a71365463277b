// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

#include <optional>

namespace cb {

/// What collides; each kind has a letter on screen (C D S P F W R O).
enum class ConflictKind
{
    SameItem, ///< two changes overlap and share a CI
    RelatedItem, ///< they overlap, and a CI of one depends on a CI of the other
    SameService, ///< they overlap in one service
    SameAssignee, ///< they overlap and need the same person
    Freeze, ///< a change overlaps a freeze that covers it
    OutsideMaintenance, ///< a CI with maintenance windows is worked on outside them
    Deployment, ///< a deployment touches a CI or the service during a change
    Sequence ///< a change starts before its predecessor ends
};
template <>
inline constexpr auto enumTexts<ConflictKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("same-ci"),
     QLatin1StringView("related-ci"),
     QLatin1StringView("same-service"),
     QLatin1StringView("same-assignee"),
     QLatin1StringView("freeze"),
     QLatin1StringView("outside-maintenance"),
     QLatin1StringView("deployment"),
     QLatin1StringView("sequence")});

enum class ConflictSeverity
{
    Warns,
    Blocks
};
template <>
inline constexpr auto enumTexts<ConflictSeverity> =
    std::to_array<QLatin1StringView>({QLatin1StringView("warns"), QLatin1StringView("blocks")});

/// Somebody answers for a conflict that stays: it is accepted, because. It binds to both sides as
/// they stood and lapses by itself when the window of either differs. Never changed once it is
/// stored; it may be removed (which is how accepting is undone).
struct ConflictAcceptance
{
    AcceptanceId id;
    ConflictKind kind = ConflictKind::SameItem;
    ChangeId change; ///< of two changes the one with the lower id
    QUuid other; ///< the other side: a change, window or deployment; null: there is none
                 ///< (outside maintenance)
    std::optional<Instant> changeStart; ///< planned window of `change` as accepted
    std::optional<Instant> changeEnd;
    std::optional<Instant> otherStart; ///< likewise of the other side (of a window: its instance)
    std::optional<Instant> otherEnd;
    QString reason;
    std::optional<PersonId> owner; ///< who answers for it
    std::optional<PersonId> acceptedBy;
    std::optional<Instant> acceptedAt;
    qint64 revision = 0;

    friend bool operator==(const ConflictAcceptance&, const ConflictAcceptance&) = default;
};

/// What became of a move proposal. That one lapsed is no answer: it has when the change's window is
/// no longer the one that it was proposed from.
enum class ProposalAnswer
{
    Open,
    Yes,
    No,
    Withdrawn ///< by whoever proposed it
};
template <>
inline constexpr auto enumTexts<ProposalAnswer> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("open"),
     QLatin1StringView("yes"),
     QLatin1StringView("no"),
     QLatin1StringView("withdrawn")});

/// Another window for a change that only others may move. Its owner answers; a yes moves the change
/// in the same transaction.
struct MoveProposal
{
    ProposalId id;
    ChangeId change;
    std::optional<Instant> fromStart; ///< the planned window when it was proposed
    std::optional<Instant> fromEnd;
    std::optional<Instant> toStart;
    std::optional<Instant> toEnd;
    QString reason;
    QUuid together; ///< moves that need each other share it; null: stands alone
    std::optional<PersonId> proposedBy;
    std::optional<Instant> proposedAt;
    ProposalAnswer answer = ProposalAnswer::Open;
    std::optional<PersonId> answeredBy;
    std::optional<Instant> answeredAt;
    QString answerReason;
    qint64 revision = 0;

    friend bool operator==(const MoveProposal&, const MoveProposal&) = default;
};

} // namespace cb
