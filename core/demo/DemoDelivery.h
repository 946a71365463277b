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

/// About 5,000 deployments of a year. Builds go from development through test and (mostly)
/// acceptance to production, which critical services have twice; most stay on the way. Releases
/// take theirs along with a change, failures are mended by rework, and now and then the second
/// production environment is left behind. Each has the build behind it and, mostly, the tests.
DeliveryRecords deliver(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random);

} // namespace cb::demo
