// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

#include <QList>
#include <QStringList>

namespace cb {

enum class ChangeType
{
    Standard, ///< low risk, pre-approved by a named model
    Normal,
    Emergency
};
template <>
inline constexpr auto enumTexts<ChangeType> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("standard"), QLatin1StringView("normal"), QLatin1StringView("emergency")});

enum class ChangeState
{
    Draft,
    Requested,
    Assess,
    Authorize,
    Scheduled,
    Implement,
    Review,
    Closed,
    Cancelled
};
template <>
inline constexpr auto enumTexts<ChangeState> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("draft"),
     QLatin1StringView("requested"),
     QLatin1StringView("assess"),
     QLatin1StringView("authorize"),
     QLatin1StringView("scheduled"),
     QLatin1StringView("implement"),
     QLatin1StringView("review"),
     QLatin1StringView("closed"),
     QLatin1StringView("cancelled")});

enum class ClosureCode
{
    Successful,
    SuccessfulWithIssues,
    Unsuccessful,
    BackedOut
};
template <>
inline constexpr auto enumTexts<ClosureCode> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("successful"),
     QLatin1StringView("successful_with_issues"),
     QLatin1StringView("unsuccessful"),
     QLatin1StringView("backed_out")});

/// The assessed risk (by the owner).
enum class RiskLevel
{
    VeryLow,
    Low,
    Moderate,
    High,
    VeryHigh
};
template <>
inline constexpr auto enumTexts<RiskLevel> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("very_low"),
     QLatin1StringView("low"),
     QLatin1StringView("moderate"),
     QLatin1StringView("high"),
     QLatin1StringView("very_high")});

enum class TaskState
{
    Open,
    Running,
    Done,
    Skipped
};
template <>
inline constexpr auto enumTexts<TaskState> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("open"),
     QLatin1StringView("running"),
     QLatin1StringView("done"),
     QLatin1StringView("skipped")});

struct ChangeTask
{
    QString title;
    std::optional<PersonId> owner;
    std::optional<Instant> plannedStart;
    std::optional<Instant> plannedEnd;
    std::optional<Instant> actualStart;
    std::optional<Instant> actualEnd;
    TaskState state = TaskState::Open;
    bool isGoNoGo = false; ///< has to be answered "go" before the change starts

    friend bool operator==(const ChangeTask&, const ChangeTask&) = default;
};

/// The same thing in another system.
struct ExternalReference
{
    QString system;
    QString key;
    QString url;

    friend bool operator==(const ExternalReference&, const ExternalReference&) = default;
};

/// A change to a service (RFC). Instants are UTC; start and end are kept apart, so that what is
/// partly missing is never guessed. Texts may be null (not given), which differs from empty.
struct Change
{
    ChangeId id;
    QString number; ///< what people call it; unique per board, never made into a figure
    bool numberIsProvisional = false; ///< given offline; the server may give another one
    QString title;
    QString description;
    QString justification;
    QString implementationPlan;
    QString testPlan;
    QString backoutPlan;
    QString communicationPlan;
    QList<ChangeTask> tasks;
    ChangeType type = ChangeType::Normal;
    ChangeState state = ChangeState::Draft;
    QString holdReason; ///< empty: not on hold
    QString standardModel; ///< name of the pre-approved model of a standard change
    QString category;
    int priority = 0; ///< 1 (highest) to 5, 0: not given
    int impact = 0; ///< 1 (lowest) to 5, 0: not given
    int urgency = 0; ///< 1 (lowest) to 5, 0: not given
    std::optional<RiskLevel> risk; ///< as assessed by the owner
    std::optional<PersonId> requester;
    std::optional<PersonId> assignee; ///< on screen: the implementer
    std::optional<GroupId> group; ///< on screen: the team
    std::optional<ServiceId> service;
    QList<ItemId> items;
    std::optional<Instant> plannedStart;
    std::optional<Instant> plannedEnd;
    std::optional<Instant> outageStart;
    std::optional<Instant> outageEnd;
    qint64 backoutMs = 0; ///< how long a backout takes after the planned end
    std::optional<Instant> actualStart;
    std::optional<Instant> actualEnd;
    std::optional<Instant> openedAt; ///< when the record was made in the system that it comes from
    std::optional<Instant> closedAt;
    std::optional<Instant> requestedBy; ///< the date wished for
    QList<ChangeId> predecessors;
    bool cabRequired = false;
    QString environment;
    QStringList labels;
    QList<ExternalReference> references;
    std::optional<ClosureCode> closureCode;
    QString closureNotes;
    qint64 revision = 0; ///< 0: not stored yet

    friend bool operator==(const Change&, const Change&) = default;

    /// The planned window where it is complete and not inverted.
    std::optional<Span> plannedWindow() const;
    std::optional<Span> actualWindow() const;
};

} // namespace cb
