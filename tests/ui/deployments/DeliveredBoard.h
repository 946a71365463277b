// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Record.h"
#include "tests/support/BoardFixture.h"
#include "tests/support/MemoryBoard.h"

namespace cb::test {

/// Two teams with three services and their deployments: the gateway drifts in production, the
/// ledger was rolled back, the portal never left acceptance.
struct DeliveredBoard
{
    Group payments = aGroup(QStringLiteral("Payments"));
    Group core = aGroup(QStringLiteral("Core Banking"));
    Service gateway = aService(QStringLiteral("Payment Gateway"), payments, 1);
    Service ledger = aService(QStringLiteral("Ledger"), core, 1);
    Service portal = aService(QStringLiteral("Portal"), core, 3);
    Change release = aChange(QStringLiteral("CHG-2470"), QStringLiteral("Gateway fixes 47"));
    std::vector<PipelineRun> runs;
    std::vector<Deployment> deployments;

    DeliveredBoard()
    {
        using enum DeploymentOutcome;
        release.service = gateway.id;
        release.plannedStart = at(7);
        release.plannedEnd = at(6);
        add(gateway, "test", "8.3.11", 24 * 9);
        add(gateway, "production A", "8.3.11", 24 * 8);
        add(gateway, "production B", "8.3.11", 24 * 8 - 1);
        add(gateway, "test", "8.3.12", 40);
        Deployment& newest = add(gateway, "production A", "8.3.12", 6.5);
        newest.change = release.id;
        newest.firstCommitAt = newest.finishedAt->plusMs(-(3 * 24 + 2) * msPerHour);
        add(gateway, "test", "8.4.0", 3);
        add(ledger, "test", "22.1", 24 * 5);
        add(ledger, "production A", "22.0", 24 * 20);
        add(ledger, "production A", "22.1", 24 * 4, RolledBack);
        add(portal, "acceptance", "1.44", 24 * 3, Cancelled);
    }

    /// Hours before now.
    static Instant at(double hoursAgo)
    {
        return testNow().plusMs(-static_cast<qint64>(hoursAgo * double(msPerHour)));
    }

    Deployment& add(
        const Service& service,
        const char* environment,
        const char* version,
        double hoursAgo,
        DeploymentOutcome outcome = DeploymentOutcome::Succeeded)
    {
        Deployment made;
        made.id = DeploymentId::make();
        made.externalId = QStringLiteral("d-%1").arg(deployments.size());
        made.service = service.id;
        made.environment = QString::fromUtf8(environment);
        made.version = QString::fromUtf8(version);
        made.commit = QStringLiteral("%1%2").arg(service.name.left(1), made.version);
        made.url = QStringLiteral("https://ci.example.org/%1").arg(deployments.size());
        made.startedAt = at(hoursAgo);
        made.finishedAt = at(hoursAgo).plusMs(23 * msPerMinute);
        made.outcome = outcome;
        deployments.push_back(made);
        return deployments.back();
    }

    PipelineRun& addRun(
        Deployment& deployment, const char* name, PipelineRunKind kind = PipelineRunKind::Test)
    {
        PipelineRun run;
        run.id = PipelineRunId::make();
        run.externalId = QStringLiteral("r-%1").arg(runs.size());
        run.kind = kind;
        run.name = QString::fromUtf8(name);
        run.commit = deployment.commit;
        run.outcome = RunOutcome::Succeeded;
        run.startedAt = deployment.startedAt->plusMs(-msPerHour);
        run.finishedAt = deployment.startedAt->plusMs(-msPerHour + msPerMinute);
        deployment.evidence.append(run.id);
        runs.push_back(run);
        return runs.back();
    }

    Deployment& deployment(const char* environment, const char* version)
    {
        for (Deployment& known : deployments) {
            if (known.environment == QString::fromUtf8(environment)
                && known.version == QString::fromUtf8(version))
            {
                return known;
            }
        }
        qFatal("There is no such deployment.");
    }

    std::vector<Record> records() const
    {
        std::vector<Record> all{payments, core, gateway, ledger, portal, release};
        all.insert(all.end(), runs.begin(), runs.end());
        all.insert(all.end(), deployments.begin(), deployments.end());
        return all;
    }

    SnapshotPtr snapshot() const
    {
        BoardSettings settings;
        settings.zone = "Europe/Berlin";
        MemoryBoard board(settings);
        for (const Record& record : records()) {
            board.add(record);
        }
        return board.snapshot();
    }

private:
    static Group aGroup(const QString& name)
    {
        Group group;
        group.id = GroupId::make();
        group.name = name;
        return group;
    }

    static Service aService(const QString& name, const Group& group, int tier)
    {
        Service service;
        service.id = ServiceId::make();
        service.name = name;
        service.group = group.id;
        service.criticality = tier;
        service.integrationLevel = IntegrationLevel::Advise;
        return service;
    }
};

} // namespace cb::test
