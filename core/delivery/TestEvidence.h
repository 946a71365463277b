// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Deployment.h"

#include <QStringList>

namespace cb {

/// The pipeline runs behind a deployment, and what they lack.
struct TestEvidence
{
    QList<PipelineRun> runs; ///< builds first, then in the order in which they started
    /// Runs that the deployment before had and this one has not, by name in that one's order.
    QStringList missing;
    bool hasBuild = false;
    bool hasTests = false;
    std::optional<double> coverage; ///< share of lines, of the last test run that measured it
    std::optional<double> coverageBefore; ///< the same of the deployment before
    int otherCommits = 0; ///< runs of another commit than the deployment's

    int lacking() const { return int(missing.size()) + (hasBuild ? 0 : 1) + (hasTests ? 0 : 1); }
};

/// `runs` are those of the deployment, `before` those of what ran before it (empty: not known).
/// A run that names no commit is not counted as one of another.
TestEvidence testEvidence(
    const Deployment& deployment, QList<PipelineRun> runs, QList<PipelineRun> before);

/// A run that succeeded although tests in it failed: it warns.
bool warns(const PipelineRun& run);

} // namespace cb
