// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

#include <QList>

namespace cb {

/// In whose name a decision is made.
enum class AuthorityKind
{
    Person,
    Group,
    Cab
};
template <>
inline constexpr auto enumTexts<AuthorityKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("person"), QLatin1StringView("group"), QLatin1StringView("cab")});

struct Authority
{
    AuthorityKind kind = AuthorityKind::Person;
    QUuid id; ///< a PersonId, GroupId or MeetingId, after `kind`; null for a CAB without a meeting

    friend bool operator==(const Authority&, const Authority&) = default;
};

enum class DecisionKind
{
    Approve,
    ApproveWithConditions,
    Reject, ///< back to draft
    Rework, ///< more information needed: back to assess
    Defer, ///< stays, for a later agenda
    Withdraw
};
template <>
inline constexpr auto enumTexts<DecisionKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("approve"),
     QLatin1StringView("approve_with_conditions"),
     QLatin1StringView("reject"),
     QLatin1StringView("rework"),
     QLatin1StringView("defer"),
     QLatin1StringView("withdraw")});

/// Append-only: never changed. Undoing writes one that supersedes it.
struct Decision
{
    DecisionId id;
    ChangeId change;
    Authority authority;
    std::optional<PersonId> decidedBy; ///< who recorded it
    DecisionKind kind = DecisionKind::Approve;
    QString reason;
    QString policyVersion;
    QByteArray evidenceHash; ///< SHA-256 of what was seen (core/policy/Evidence.h)
    std::optional<Instant> decidedAt;
    std::optional<DecisionId> supersedes;
    qint64 revision = 0;

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// What an approving decision asks for. Its own record, since it is met later while the decision
/// never changes.
struct Condition
{
    ConditionId id;
    DecisionId decision;
    ChangeId change;
    QString text;
    std::optional<PersonId> owner;
    std::optional<Instant> dueAt;
    bool isBefore = false; ///< has to be met before the change may be scheduled
    std::optional<Instant> metAt;
    std::optional<PersonId> metBy;
    qint64 revision = 0;

    friend bool operator==(const Condition&, const Condition&) = default;
};

} // namespace cb
