// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DisplayState.h"

namespace cb {

/// What a baseline keeps of the long texts that an approval binds to: enough to say that one
/// differs. The texts themselves are in the audit.
struct PlanMarks
{
    QByteArray implementation; ///< first 16 bytes of the plan's SHA-256; empty: there was no plan
    QByteArray test;
    QByteArray backout;
    QByteArray communication;

    friend bool operator==(const PlanMarks&, const PlanMarks&) = default;
};

/// One change as it stood when the baseline was taken. Members mean what those of Change mean.
struct BaselineEntry
{
    ChangeId change;
    QString number;
    QString title;
    ChangeType type = ChangeType::Normal;
    ChangeState state = ChangeState::Draft;
    DisplayState displayState = DisplayState::Draft;
    bool isOnHold = false;
    bool isEditedAfterApproval = false;
    std::optional<RiskLevel> risk; ///< as assessed by the owner
    int assessedImpact = 0; ///< cell of the assessment in the risk matrix, 1 to 5; 0: not assessed
    int assessedLikelihood = 0; ///< likewise
    std::optional<Instant> plannedStart;
    std::optional<Instant> plannedEnd;
    std::optional<Instant> outageStart;
    std::optional<Instant> outageEnd;
    qint64 backoutMs = 0;
    std::optional<ServiceId> service;
    std::optional<PersonId> assignee;
    std::optional<GroupId> group;
    QString environment;
    QList<ItemId> items; ///< ascending
    PlanMarks plans;

    friend bool operator==(const BaselineEntry&, const BaselineEntry&) = default;
};

/// A frozen picture of the schedule to compare with, taken at a meeting's close or by hand. It
/// holds every change that was neither closed nor cancelled. Never changed once it is stored; it
/// may be removed (which is how taking one is undone).
struct Baseline
{
    BaselineId id;
    QString name;
    std::optional<Instant> takenAt;
    std::optional<PersonId> takenBy;
    std::optional<MeetingId> meeting; ///< at whose close it was taken
    qint64 sequence = 0; ///< of the last audit entry that it shows
    QList<BaselineEntry>
        entries; ///< ascending by change; empty in a snapshot, which has heads only
    qint64 revision = 0;

    friend bool operator==(const Baseline&, const Baseline&) = default;
};

} // namespace cb
