// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/UuidV7.h"
#include "core/domain/EnumText.h"

#include <QHashFunctions>
#include <QUuid>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace cb {

/// The order of ids everywhere: that of their 16 bytes, as both databases sort them. (QUuid's own
/// order looks at the variant first.)
inline bool isBefore(const QUuid& a, const QUuid& b)
{
    const auto key = [](const QUuid& id) {
        return std::tie(id.data1, id.data2, id.data3);
    };
    if (key(a) != key(b)) {
        return key(a) < key(b);
    }
    return std::lexicographical_compare(
        std::begin(a.data4), std::end(a.data4), std::begin(b.data4), std::end(b.data4));
}

/// A record's identity. Each kind of record has its own type, so that ids cannot be mixed up.
template <typename Tag>
struct Id
{
    QUuid value;

    bool isNull() const { return value.isNull(); }

    static Id make() { return {makeUuidV7()}; }

    friend bool operator==(const Id&, const Id&) = default;

    friend bool operator<(const Id& a, const Id& b) { return isBefore(a.value, b.value); }

    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PersonId = Id<struct PersonTag>;
using GroupId = Id<struct GroupTag>;
using ServiceId = Id<struct ServiceTag>;
using ItemId = Id<struct ItemTag>;
using ChangeId = Id<struct ChangeTag>;
using IncidentId = Id<struct IncidentTag>;
using RequestId = Id<struct RequestTag>;
using PipelineRunId = Id<struct PipelineRunTag>;
using DeploymentId = Id<struct DeploymentTag>;
using WindowId = Id<struct WindowTag>;
using ExceptionId = Id<struct ExceptionTag>;
using AttachmentId = Id<struct AttachmentTag>;
using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using DecisionId = Id<struct DecisionTag>;
using ConditionId = Id<struct ConditionTag>;
using AssessmentId = Id<struct AssessmentTag>;
using BaselineId = Id<struct BaselineTag>;
using AcceptanceId = Id<struct AcceptanceTag>;
using ProposalId = Id<struct ProposalTag>;

/// What kinds of records a board holds.
enum class RecordKind
{
    Person,
    Group,
    Service,
    Item,
    Change,
    Incident,
    Request,
    PipelineRun,
    Deployment,
    Window,
    FreezeException,
    Attachment,
    Meeting,
    AgendaItem,
    Decision,
    Condition,
    Assessment,
    Baseline,
    ConflictAcceptance,
    MoveProposal
};
template <>
inline constexpr auto enumTexts<RecordKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("person"),
     QLatin1StringView("group"),
     QLatin1StringView("service"),
     QLatin1StringView("item"),
     QLatin1StringView("change"),
     QLatin1StringView("incident"),
     QLatin1StringView("request"),
     QLatin1StringView("pipeline_run"),
     QLatin1StringView("deployment"),
     QLatin1StringView("window"),
     QLatin1StringView("freeze_exception"),
     QLatin1StringView("attachment"),
     QLatin1StringView("meeting"),
     QLatin1StringView("agenda_item"),
     QLatin1StringView("decision"),
     QLatin1StringView("condition"),
     QLatin1StringView("assessment"),
     QLatin1StringView("baseline"),
     QLatin1StringView("conflict_acceptance"),
     QLatin1StringView("move_proposal")});

/// Records that only another one of their kind can supersede: neither changed nor removed.
constexpr bool isAppendOnly(RecordKind kind)
{
    return kind == RecordKind::Decision || kind == RecordKind::Assessment;
}

/// Records that are never edited once they are there; a baseline may still be removed.
constexpr bool isNeverChanged(RecordKind kind)
{
    return isAppendOnly(kind) || kind == RecordKind::Baseline
        || kind == RecordKind::ConflictAcceptance;
}

/// Any record, where its kind is known only at run time (selection, search, history, attachments).
struct RecordRef
{
    RecordKind kind = RecordKind::Change;
    QUuid id;

    friend bool operator==(const RecordRef&, const RecordRef&) = default;

    friend size_t qHash(const RecordRef& ref, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(ref.kind), ref.id);
    }
};

} // namespace cb
