// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoDelivery.h"

#include "core/demo/DemoTexts.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr qint64 meanWaitMs =
    100 * msPerHour; ///< between deployments of one service by its pipeline

class Pipelines
{
public:
    Pipelines(const Company& company, const DemoTime& time, DemoRandom& random)
        : m_company(company)
        , m_time(time)
        , m_random(random)
    {}

    DeliveryRecords run(const std::vector<DemoChange>& changes)
    {
        for (const DemoChange& planned : changes) {
            const bool isDeployed = planned.kind == WorkKind::Release && planned.change.actualStart
                && part(planned.service).seed->isSoftware;
            if (isDeployed) {
                deployRelease(planned);
            }
        }
        for (int service = 0; service < int(m_company.services.size()); ++service) {
            if (part(service).seed->isSoftware) {
                deployContinuously(service);
            }
        }
        std::stable_sort(
            m_records.deployments.begin(),
            m_records.deployments.end(),
            [](const Deployment& a, const Deployment& b) { return a.startedAt < b.startedAt; });
        return std::move(m_records);
    }

private:
    struct Order
    {
        int service = 0;
        QString environment;
        Instant at;
        DeploymentOutcome outcome = DeploymentOutcome::Succeeded;
        bool hasTests = true;
        bool isRework = false;
        std::optional<ChangeId> change;
    };

    const CompanyService& part(int service) const
    {
        return m_company.serviceParts[std::size_t(service)];
    }

    QString commit()
    {
        QString text;
        for (int i = 0; i < 5; ++i) {
            text += u"%1"_s.arg(m_random.below(0x7fffffff), 8, 16, QChar(u'0'));
        }
        return text;
    }

    void deployRelease(const DemoChange& planned)
    {
        const Change& change = planned.change;
        Order staging{
            planned.service,
            u"staging"_s,
            change.actualStart->plusMs(-msPerDay - m_random.msBelow(2 * msPerDay))};
        staging.hasTests = !planned.causes.lacksTests;
        staging.change = change.id;
        deploy(staging);

        Order order = staging;
        order.environment = u"production"_s;
        order.at = change.actualStart->plusMs(5 * msPerMinute);
        if (change.state == ChangeState::Implement) {
            order.outcome = DeploymentOutcome::Running;
        } else if (planned.hasFailed) {
            const bool isBack = change.closureCode == ClosureCode::BackedOut;
            order.outcome = isBack ? DeploymentOutcome::RolledBack : DeploymentOutcome::Failed;
        }
        if (order.at < m_time.now) {
            deploy(order);
        }
        if (planned.hasFailed && change.state != ChangeState::Implement) {
            rework(order);
        }
    }

    /// The unplanned deployment that mends a failed one.
    void rework(Order order)
    {
        order.at = order.at.plusMs(2 * msPerHour + m_random.msBelow(18 * msPerHour));
        order.outcome = DeploymentOutcome::Succeeded;
        order.isRework = true;
        order.hasTests = true;
        order.change.reset();
        if (order.at < m_time.now) {
            deploy(order);
        }
    }

    void deployContinuously(int service)
    {
        Instant at = m_time.now.plusMs(-365 * msPerDay + m_random.waitMs(meanWaitMs));
        for (; at < m_time.now; at = at.plusMs(msPerHour + m_random.waitMs(meanWaitMs))) {
            const LocalTime local = m_time.local(at);
            FailureCauses causes;
            causes.isFridayNight = local.date.dayOfWeek() == Qt::Friday && local.time.hour() >= 17;
            causes.lacksTests = m_random.chance(0.15);
            Order order{
                service,
                u"staging"_s,
                at.plusMs(-2 * msPerHour),
                DeploymentOutcome::Succeeded,
                !causes.lacksTests};
            deploy(order);
            order.environment = u"production"_s;
            order.at = at;
            if (m_random.chance(0.02)) {
                order.outcome = DeploymentOutcome::Cancelled;
            } else if (m_random.chance(failureChance(causes))) {
                order.outcome = m_random.chance(0.6) ? DeploymentOutcome::RolledBack
                                                     : DeploymentOutcome::Failed;
            }
            deploy(order);
            if (order.outcome == DeploymentOutcome::RolledBack
                || order.outcome == DeploymentOutcome::Failed) {
                rework(order);
            }
        }
    }

    PipelineRunId addRun(PipelineRunKind kind, const Deployment& deployment, Instant from)
    {
        PipelineRun run;
        run.id = PipelineRunId{m_random.id(from)};
        run.externalId = u"run-%1"_s.arg(m_records.runs.size() + 1);
        run.kind = kind;
        run.name = deployment.pipeline;
        run.commit = deployment.commit;
        run.outcome = RunOutcome::Succeeded;
        run.startedAt = from;
        run.finishedAt = from.plusMs(3 * msPerMinute + m_random.msBelow(9 * msPerMinute));
        if (kind == PipelineRunKind::Test) {
            run.passed = m_random.between(300, 2400);
            run.skipped = m_random.below(12);
            run.coverage = 0.55 + m_random.unit() * 0.4;
        }
        run.url = u"https://ci.northbank.example/runs/%1"_s.arg(run.externalId);
        m_records.runs.push_back(run);
        return run.id;
    }

    void deploy(const Order& order)
    {
        const QString prefix = QString::fromLatin1(part(order.service).seed->prefix);
        Deployment deployment;
        deployment.id = DeploymentId{m_random.id(order.at)};
        deployment.externalId = u"deploy-%1"_s.arg(m_records.deployments.size() + 1);
        deployment.service = m_company.services[std::size_t(order.service)].id;
        deployment.environment = order.environment;
        deployment.version = titleOn(u"%v"_s, order.service, m_time.local(order.at).date);
        deployment.commit = commit();
        const qint64 age =
            order.isRework ? msPerHour : 8 * msPerHour + m_random.waitMs(5 * msPerDay);
        deployment.firstCommitAt = order.at.plusMs(-age);
        deployment.pipeline = prefix + "/deploy"_L1;
        deployment.url =
            u"https://ci.northbank.example/deployments/%1"_s.arg(deployment.externalId);
        deployment.startedAt = order.at;
        deployment.outcome = order.outcome;
        if (order.outcome != DeploymentOutcome::Running) {
            const Instant end =
                order.at.plusMs(4 * msPerMinute + m_random.msBelow(25 * msPerMinute));
            deployment.finishedAt = qMin(end, m_time.now);
        }
        deployment.unplannedRework = order.isRework;
        deployment.change = order.change;
        deployment.evidence = {
            addRun(PipelineRunKind::Build, deployment, order.at.plusMs(-50 * msPerMinute))};
        if (order.hasTests) {
            deployment.evidence.append(
                addRun(PipelineRunKind::Test, deployment, order.at.plusMs(-35 * msPerMinute)));
        }
        m_records.deployments.push_back(deployment);
    }

    const Company& m_company;
    const DemoTime& m_time;
    DemoRandom& m_random;
    DeliveryRecords m_records;
};

} // namespace

DeliveryRecords deliver(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random)
{
    return Pipelines(company, time, random).run(changes);
}

} // namespace cb::demo
