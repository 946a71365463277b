// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Ids.h"

#include <QList>

namespace cb {

enum class PipelineRunKind
{
    Build,
    Test
};
template <>
inline constexpr auto enumTexts<PipelineRunKind> =
    std::to_array<QLatin1StringView>({QLatin1StringView("build"), QLatin1StringView("test")});

enum class RunOutcome
{
    Running,
    Succeeded,
    Failed,
    Cancelled
};
template <>
inline constexpr auto enumTexts<RunOutcome> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("running"),
     QLatin1StringView("succeeded"),
     QLatin1StringView("failed"),
     QLatin1StringView("cancelled")});

/// A build or a test run.
struct PipelineRun
{
    PipelineRunId id;
    QString externalId; ///< unique per board; reporting it again changes the same record
    PipelineRunKind kind = PipelineRunKind::Build;
    QString name;
    QString commit;
    RunOutcome outcome = RunOutcome::Running;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    int passed = 0;
    int failed = 0;
    int skipped = 0;
    std::optional<double> coverage; ///< share of lines, 0 to 1
    QString url;
    qint64 revision = 0;

    friend bool operator==(const PipelineRun&, const PipelineRun&) = default;
};

enum class DeploymentOutcome
{
    Running,
    Succeeded,
    Failed,
    RolledBack,
    Cancelled
};
template <>
inline constexpr auto enumTexts<DeploymentOutcome> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("running"),
     QLatin1StringView("succeeded"),
     QLatin1StringView("failed"),
     QLatin1StringView("rolled_back"),
     QLatin1StringView("cancelled")});

struct Deployment
{
    DeploymentId id;
    QString externalId; ///< unique per board; reporting it again changes the same record
    std::optional<ServiceId> service;
    QString environment;
    QString version;
    QString commit;
    std::optional<Instant> firstCommitAt; ///< of what it brings; starts the change lead time (DORA)
    QString pipeline;
    QString url;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    DeploymentOutcome outcome = DeploymentOutcome::Running;
    bool unplannedRework = false; ///< done because of an incident in production (DORA)
    QList<PipelineRunId> evidence;
    std::optional<ChangeId> change;
    qint64 revision = 0;

    friend bool operator==(const Deployment&, const Deployment&) = default;
};

} // namespace cb
