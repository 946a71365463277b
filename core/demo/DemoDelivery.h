// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoChanges.h"
#include "core/domain/Deployment.h"

namespace cb::demo {

struct DeliveryRecords
{
    std::vector<PipelineRun> runs;
    std::vector<Deployment> deployments; ///< their evidence is in `runs`
};

/// About 5,000 deployments of a year: those that belong to releases, those that pipelines make by
/// themselves, and the rework after failures; each with the build and, mostly, the test run behind
/// it.
DeliveryRecords deliver(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random);

} // namespace cb::demo
