// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/domain/Baseline.h"
#include "core/domain/BoardSnapshot.h"
#include "core/review/ChangeTrail.h"
#include "core/review/DiffJudge.h"

namespace cb {

/// What happened to a change since a baseline, in the order in which a board looks at it: what
/// makes an approval invalid first.
enum class DiffKind
{
    EditedAfterApproval,
    RiskUp,
    Moved,
    Rescoped,
    RiskDown,
    New,
    Withdrawn, ///< cancelled, or removed from the board
    Finished
};
template <>
inline constexpr auto enumTexts<DiffKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("edited_after_approval"),
     QLatin1StringView("risk_up"),
     QLatin1StringView("moved"),
     QLatin1StringView("rescoped"),
     QLatin1StringView("risk_down"),
     QLatin1StringView("new"),
     QLatin1StringView("withdrawn"),
     QLatin1StringView("finished")});

/// What came of a change that has finished.
struct FinishedOutcome
{
    std::optional<ClosureCode> closure;
    std::optional<DeploymentOutcome> deployment; ///< of the last one that belongs to it
    std::optional<Instant> actualEnd;
    qint64 overrunMs = 0; ///< how long after the planned end the work ended; 0: in time, not known
    QList<IncidentId> incidents; ///< that it caused, in the order in which they were opened

    /// Failed or backed out, by its closure or, where there is none, its deployment.
    bool hasFailed() const;
    /// Nothing to talk about: it succeeded, in time, and caused no incident.
    bool isUneventful() const;

    friend bool operator==(const FinishedOutcome&, const FinishedOutcome&) = default;
};

/// A change on both sides. One of them is always there.
struct DiffChange
{
    std::optional<BaselineEntry> then;
    std::optional<BaselineEntry> now; ///< nothing: removed from the board
    std::optional<FinishedOutcome> outcome; ///< of a finished one

    ChangeId id() const { return now ? now->change : then->change; }

    const BaselineEntry& shown() const { return now ? *now : *then; }
};

/// Who did it, and when.
struct DiffAct
{
    qint64 sequence = 0; ///< of the audit
    Instant at;
    std::optional<PersonId> person;
    QString author;
    QString reason;

    friend bool operator==(const DiffAct&, const DiffAct&) = default;
};

struct DiffRow
{
    DiffKind kind = DiffKind::New;
    int change = 0; ///< in BoardDiff::changes
    QList<FieldEdit> edits; ///< what differs: of edited, moved and re-scoped ones
    std::optional<diffs::Shift> start; ///< of moved ones that had a start and have one
    std::optional<diffs::Shift> end;
    std::optional<DiffAct> act; ///< the last that matters to the kind
    bool isMinor = false; ///< a new standard change, or one that finished without anything to say
};

/// Where one side of a comparison stands.
struct DiffSide
{
    std::optional<BaselineId> baseline; ///< nothing: the board at that time
    QString name; ///< of the baseline
    std::optional<MeetingId> meeting;
    std::optional<Instant> at;
    qint64 sequence = 0;
};

struct BoardDiff
{
    DiffSide then;
    DiffSide now;
    QList<DiffChange> changes; ///< each once, ascending by id
    QList<DiffRow> rows; ///< by kind; a change may be in several

    int count(DiffKind kind) const;
};

/// What is compared: a baseline with the board (`later` null), or with a later baseline. `trail`
/// begins at the baseline's sequence or before; what it does not reach has no "who and when".
struct DiffRequest
{
    std::shared_ptr<const Baseline> then;
    std::shared_ptr<const Baseline> later;
    SnapshotPtr board;
    std::shared_ptr<const ChangeTrail> trail;
    Instant now;
};

/// Pure; any thread. Nothing if it was cancelled.
std::optional<BoardDiff> compareBoards(const DiffRequest& request, const CancelToken& cancel = {});

} // namespace cb
