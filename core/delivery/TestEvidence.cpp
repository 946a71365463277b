// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/TestEvidence.h"

#include <algorithm>

namespace cb {
namespace {

void putInOrder(QList<PipelineRun>& runs)
{
    std::stable_sort(runs.begin(), runs.end(), [](const PipelineRun& a, const PipelineRun& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.startedAt < b.startedAt;
    });
}

std::optional<double> coverageOf(const QList<PipelineRun>& runs)
{
    std::optional<double> found;
    for (const PipelineRun& run : runs) {
        found = run.kind == PipelineRunKind::Test && run.coverage ? run.coverage : found;
    }
    return found;
}

bool hasNamed(const QList<PipelineRun>& runs, const QString& name)
{
    return std::any_of(runs.cbegin(), runs.cend(), [&name](const PipelineRun& run) {
        return run.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool hasKind(const QList<PipelineRun>& runs, PipelineRunKind kind)
{
    return std::any_of(
        runs.cbegin(), runs.cend(), [kind](const PipelineRun& run) { return run.kind == kind; });
}

} // namespace

TestEvidence testEvidence(
    const Deployment& deployment, QList<PipelineRun> runs, QList<PipelineRun> before)
{
    putInOrder(runs);
    putInOrder(before);
    TestEvidence evidence;
    evidence.hasBuild = hasKind(runs, PipelineRunKind::Build);
    evidence.hasTests = hasKind(runs, PipelineRunKind::Test);
    for (const PipelineRun& run : std::as_const(before)) {
        const bool isSaid = (run.kind == PipelineRunKind::Build && !evidence.hasBuild)
            || (run.kind == PipelineRunKind::Test && !evidence.hasTests);
        const bool isThere = run.name.isEmpty() || hasNamed(runs, run.name)
            || evidence.missing.contains(run.name, Qt::CaseInsensitive);
        if (!isSaid && !isThere) {
            evidence.missing.append(run.name);
        }
    }
    for (const PipelineRun& run : std::as_const(runs)) {
        const bool isOther = !run.commit.isEmpty() && !deployment.commit.isEmpty()
            && run.commit.compare(deployment.commit, Qt::CaseInsensitive) != 0;
        evidence.otherCommits += isOther ? 1 : 0;
    }
    evidence.coverage = coverageOf(runs);
    evidence.coverageBefore = coverageOf(before);
    evidence.runs = std::move(runs);
    return evidence;
}

bool warns(const PipelineRun& run)
{
    return run.outcome == RunOutcome::Succeeded && run.failed > 0;
}

} // namespace cb
