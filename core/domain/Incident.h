// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

namespace cb {

enum class IncidentState
{
    Open,
    InProgress,
    Resolved,
    Closed
};
template <>
inline constexpr auto enumTexts<IncidentState> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("open"),
     QLatin1StringView("in_progress"),
     QLatin1StringView("resolved"),
     QLatin1StringView("closed")});

/// How it is known that a change caused an incident.
enum class CauseKind
{
    Unknown,
    Given, ///< recorded by a person or the source system
    Inferred ///< concluded by us; the evidence says from what
};
template <>
inline constexpr auto enumTexts<CauseKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("unknown"), QLatin1StringView("given"), QLatin1StringView("inferred")});

struct Incident
{
    IncidentId id;
    QString number;
    QString title;
    IncidentState state = IncidentState::Open;
    QString category;
    int priority = 0; ///< 1 (highest) to 5, 0: not given
    std::optional<Instant> openedAt;
    std::optional<Instant> restoredAt;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    std::optional<ItemId> item;
    std::optional<ServiceId> service;
    std::optional<PersonId> assignee;
    std::optional<GroupId> group;
    std::optional<ChangeId> causedBy;
    CauseKind causeKind = CauseKind::Unknown;
    QString causeEvidence;
    qint64 revision = 0;

    friend bool operator==(const Incident&, const Incident&) = default;
};

} // namespace cb
