// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoChanges.h"
#include "core/domain/Attachment.h"
#include "core/domain/Incident.h"
#include "core/domain/ServiceRequest.h"

namespace cb::demo {

/// Incidents of a year, ascending by opening: those that come by themselves (fragile CIs have eight
/// times as many), and those that failed changes caused, the link given or inferred.
std::vector<Incident> planIncidents(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random);

/// Service requests of a year, ascending; some led to a change.
std::vector<ServiceRequest> planRequests(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random);

struct AttachedFile
{
    Attachment attachment;
    QByteArray bytes;
};

/// Small texts at some of the changes: test reports, release notes, rehearsals of the way back.
std::vector<AttachedFile> attachFiles(
    const DemoTime& time, const std::vector<DemoChange>& changes, DemoRandom& random);

} // namespace cb::demo
