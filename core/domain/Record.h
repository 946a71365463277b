// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Assessment.h"
#include "core/domain/Attachment.h"
#include "core/domain/Baseline.h"
#include "core/domain/CalendarWindow.h"
#include "core/domain/Change.h"
#include "core/domain/Conflict.h"
#include "core/domain/Decision.h"
#include "core/domain/Deployment.h"
#include "core/domain/Incident.h"
#include "core/domain/Meeting.h"
#include "core/domain/Person.h"
#include "core/domain/Service.h"
#include "core/domain/ServiceRequest.h"

#include <variant>

namespace cb {

/// Any record of a board, in the order of RecordKind.
using Record = std::variant<
    Person,
    Group,
    Service,
    ConfigurationItem,
    Change,
    Incident,
    ServiceRequest,
    PipelineRun,
    Deployment,
    CalendarWindow,
    FreezeException,
    Attachment,
    Meeting,
    AgendaItem,
    Decision,
    Condition,
    Assessment,
    Baseline,
    ConflictAcceptance,
    MoveProposal>;

inline RecordKind kindOf(const Record& record)
{
    return static_cast<RecordKind>(record.index());
}

inline RecordRef refOf(const Record& record)
{
    return {kindOf(record), std::visit([](const auto& r) { return r.id.value; }, record)};
}

inline qint64 revisionOf(const Record& record)
{
    return std::visit([](const auto& r) { return r.revision; }, record);
}

} // namespace cb
