// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoDelivery.h"

#include "core/demo/DemoTexts.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr qint64 yearMs = 365 * msPerDay;

/// On the way of a build to the users.
enum Place
{
    Development,
    Test,
    Acceptance,
    ProductionA,
    ProductionB,
    placeCount
};

QString nameOf(Place place)
{
    constexpr std::array names{"development", "test", "acceptance", "production A", "production B"};
    return QString::fromLatin1(names[place]);
}

/// What one service's team does with its builds.
struct Habits
{
    qint64 rhythmMs = 0; ///< mean time between builds
    double toTest = 0; ///< share of builds that go on
    double toAcceptance = 0;
    double toProduction = 0;
    bool hasAcceptance = true;
    bool hasTwoProductions = false;
    qint64 quietMs = 0; ///< nothing has gone to production for that long
    double coverage = 0.8;
    double shakiness = 1; ///< how many times as often its own deployments fail as a change would
};

struct Build
{
    QString version;
    QString commit;
    Instant builtAt;
    Instant firstCommitAt;
    QList<PipelineRunId> early; ///< runs that every environment asks for
    QList<PipelineRunId> late; ///< contract tests and later ones
};

/// The pipelines of one service over a year.
class Pipeline
{
public:
    Pipeline(
        const Company& company,
        const DemoTime& time,
        DemoRandom& random,
        DeliveryRecords& records,
        int service)
        : m_time(time)
        , m_random(random)
        , m_records(records)
        , m_service(service)
        , m_seed(*company.serviceParts[std::size_t(service)].seed)
        , m_id(company.services[std::size_t(service)].id)
    {
        m_habits.rhythmMs = (90 + m_random.below(260)) * msPerHour;
        m_habits.toTest = 0.75 + m_random.unit() * 0.2;
        m_habits.toAcceptance = 0.7 + m_random.unit() * 0.2;
        m_habits.toProduction = 0.45 + m_random.unit() * 0.4;
        m_habits.hasAcceptance = service % 7 != 3;
        m_habits.hasTwoProductions = m_seed.tier == 1;
        m_habits.quietMs = service % 9 == 4 ? (32 + m_random.below(20)) * msPerDay : 0;
        m_habits.shakiness = 1 + m_random.unit() * 4;
        m_habits.coverage = 0.58 + m_random.unit() * 0.34;
    }

    /// `changes` are those of this service that were carried out, ascending by their start.
    void run(const std::vector<const DemoChange*>& changes)
    {
        std::vector<const DemoChange*> releases;
        for (const DemoChange* change : changes) {
            if (change->kind == WorkKind::Release) {
                releases.push_back(change);
            } else if (!change->hasFailed && change->change.state != ChangeState::Implement) {
                m_vehicles.push_back(change);
            }
        }
        auto release = releases.begin();
        Instant at = m_time.now.plusMs(-yearMs + m_random.waitMs(m_habits.rhythmMs));
        while (at < m_time.now || release != releases.end()) {
            const bool isRelease = release != releases.end()
                && (*release)->change.actualStart->plusMs(-releaseLeadMs) <= at;
            if (isRelease || at >= m_time.now) {
                deployRelease(**release++);
            } else {
                deployBuild(at);
                at = at.plusMs(msPerHour + m_random.waitMs(m_habits.rhythmMs));
            }
        }
        if (m_service % 8 == 1) {
            // Somebody is at it right now.
            const Instant start = m_time.now.plusMs(-(8 + m_random.below(40)) * msPerMinute);
            const Build build = make(start.plusMs(-20 * msPerMinute), true);
            deploy(build, Development, start, DeploymentOutcome::Running);
        }
    }

private:
    static constexpr qint64 releaseLeadMs = 6 * msPerDay;

    QString hash()
    {
        QString text;
        for (int i = 0; i < 5; ++i) {
            text += u"%1"_s.arg(m_random.below(0x7fffffff), 8, 16, QChar(u'0'));
        }
        return text;
    }

    Build make(Instant builtAt, bool hasTests, std::optional<QDate> day = {})
    {
        Build build;
        const QString base = titleOn(u"%v"_s, m_service, day.value_or(m_time.local(builtAt).date));
        build.version = u"%1.%2"_s.arg(base).arg(m_patches[base]++);
        build.commit = hash();
        build.builtAt = builtAt;
        build.firstCommitAt = builtAt.plusMs(-2 * msPerHour - m_random.waitMs(30 * msPerHour));
        build.early = {addRun(PipelineRunKind::Build, u"Build"_s, build, 0)};
        if (hasTests) {
            build.early.append(addRun(PipelineRunKind::Test, u"Unit tests"_s, build, 12));
            build.late = {
                addRun(PipelineRunKind::Test, u"Contract tests"_s, build, 30),
                addRun(PipelineRunKind::Test, u"Security scan"_s, build, 45)};
            if (m_random.chance(0.9)) {
                build.late.append(addRun(PipelineRunKind::Test, u"Load test"_s, build, 70));
            }
        }
        return build;
    }

    PipelineRunId addRun(
        PipelineRunKind kind, const QString& name, const Build& build, qint64 afterMinutes)
    {
        PipelineRun run;
        const Instant from = build.builtAt.plusMs((afterMinutes - 90) * msPerMinute);
        run.id = PipelineRunId{m_random.id(from)};
        run.externalId = u"run-%1"_s.arg(m_records.runs.size() + 1);
        run.kind = kind;
        run.name = name;
        run.commit = build.commit;
        run.outcome = RunOutcome::Succeeded;
        run.startedAt = from;
        run.finishedAt = from.plusMs(3 * msPerMinute + m_random.msBelow(7 * msPerMinute));
        if (name == u"Unit tests") {
            m_habits.coverage =
                qBound(0.5, m_habits.coverage + (m_random.unit() - 0.48) * 0.006, 0.97);
            run.coverage = m_habits.coverage;
            run.passed = 900 + m_service * 70 + int(m_records.runs.size() % 90);
            run.skipped = m_random.below(12);
        } else if (kind == PipelineRunKind::Test) {
            run.passed = m_random.between(40, 400);
            run.failed = name == u"Load test" && m_random.chance(0.12) ? m_random.between(1, 3) : 0;
        }
        run.url = u"https://ci.northbank.example/runs/%1"_s.arg(run.externalId);
        m_records.runs.push_back(run);
        return run.id;
    }

    /// False: not yet, or a later build has been there before.
    bool deploy(
        const Build& build,
        Place place,
        Instant at,
        DeploymentOutcome outcome = DeploymentOutcome::Succeeded,
        std::optional<ChangeId> change = {},
        bool isRework = false)
    {
        if (at >= m_time.now || at <= m_lastAt[place]) {
            return false;
        }
        m_lastAt[place] = at;
        Deployment deployment;
        deployment.id = DeploymentId{m_random.id(at)};
        deployment.externalId = u"deploy-%1"_s.arg(m_records.deployments.size() + 1);
        deployment.service = m_id;
        deployment.environment = nameOf(place);
        deployment.version = build.version;
        deployment.commit = build.commit;
        deployment.firstCommitAt = build.firstCommitAt;
        deployment.pipeline = QString::fromLatin1(m_seed.prefix) + "/deploy"_L1;
        deployment.url =
            u"https://ci.northbank.example/deployments/%1"_s.arg(deployment.externalId);
        deployment.startedAt = at;
        deployment.outcome = outcome;
        if (outcome != DeploymentOutcome::Running) {
            const Instant end = at.plusMs(4 * msPerMinute + m_random.msBelow(25 * msPerMinute));
            deployment.finishedAt = qMin(end, m_time.now);
        }
        deployment.unplannedRework = isRework;
        deployment.change = change;
        deployment.evidence = build.early;
        if (place >= Test) {
            deployment.evidence += build.late.mid(0, place == Test ? 1 : -1);
        }
        m_records.deployments.push_back(deployment);
        return true;
    }

    /// The way before production; returns when the build is ready for it, or nothing where it
    /// stays on the way.
    std::optional<Instant> deployBefore(const Build& build, bool isWanted)
    {
        Instant at = build.builtAt;
        if (!isWanted && m_random.chance(0.05)) {
            deploy(build, Development, at, DeploymentOutcome::Failed);
            return std::nullopt;
        }
        deploy(build, Development, at);
        at = at.plusMs(msPerHour + m_random.msBelow(7 * msPerHour));
        if (!isWanted && !m_random.chance(m_habits.toTest)) {
            return std::nullopt;
        }
        deploy(build, Test, at);
        at = at.plusMs(8 * msPerHour + m_random.msBelow(20 * msPerHour));
        if (!m_habits.hasAcceptance) {
            return at;
        }
        if (!isWanted && !m_random.chance(m_habits.toAcceptance)) {
            return std::nullopt;
        }
        const bool isCancelled = !isWanted && m_random.chance(0.03);
        deploy(
            build,
            Acceptance,
            at,
            isCancelled ? DeploymentOutcome::Cancelled : DeploymentOutcome::Succeeded);
        at = at.plusMs(12 * msPerHour + m_random.msBelow(40 * msPerHour));
        return isCancelled ? std::nullopt : std::optional(at);
    }

    /// The first change after `at` that can take a build along.
    const DemoChange* vehicleAfter(Instant at) const
    {
        for (const DemoChange* change : m_vehicles) {
            const Instant start = *change->change.actualStart;
            if (start > at) {
                return start < at.plusMs(14 * msPerDay) ? change : nullptr;
            }
        }
        return nullptr;
    }

    void deployBuild(Instant builtAt)
    {
        FailureCauses causes;
        causes.lacksTests = m_random.chance(0.12);
        const Build build = make(builtAt, !causes.lacksTests);
        const std::optional<Instant> ready = deployBefore(build, false);
        if (!ready || !m_random.chance(m_habits.toProduction)) {
            return;
        }
        Instant at = *ready;
        std::optional<ChangeId> change;
        if (const DemoChange* vehicle = vehicleAfter(at); vehicle && m_random.chance(0.85)) {
            at = vehicle->change.actualStart->plusMs(5 * msPerMinute);
            change = vehicle->change.id;
        }
        if (at > m_time.now.plusMs(-m_habits.quietMs)) {
            return;
        }
        const LocalTime local = m_time.local(at);
        causes.isFridayNight = local.date.dayOfWeek() == Qt::Friday && local.time.hour() >= 17;
        DeploymentOutcome outcome = DeploymentOutcome::Succeeded;
        if (m_random.chance(0.02)) {
            outcome = DeploymentOutcome::Cancelled;
        } else if (m_random.chance(m_habits.shakiness * failureChance(causes))) {
            outcome =
                m_random.chance(0.6) ? DeploymentOutcome::RolledBack : DeploymentOutcome::Failed;
        }
        deployProduction(build, at, outcome, change);
    }

    void deployRelease(const DemoChange& planned)
    {
        const Change& change = planned.change;
        const Instant start = *change.actualStart;
        const Build build = make(
            start.plusMs(-releaseLeadMs), !planned.causes.lacksTests, m_time.local(start).date);
        deployBefore(build, true);
        DeploymentOutcome outcome = DeploymentOutcome::Succeeded;
        if (change.state == ChangeState::Implement) {
            outcome = DeploymentOutcome::Running;
        } else if (planned.hasFailed) {
            outcome = change.closureCode == ClosureCode::BackedOut ? DeploymentOutcome::RolledBack
                                                                   : DeploymentOutcome::Failed;
        }
        deployProduction(build, start.plusMs(5 * msPerMinute), outcome, change.id);
    }

    /// In A, then in B where there is one: mostly soon, sometimes not at all.
    void deployProduction(
        const Build& build,
        Instant at,
        DeploymentOutcome outcome,
        const std::optional<ChangeId>& change)
    {
        if (!deploy(build, ProductionA, at, outcome, change)) {
            return;
        }
        const bool hasFailed =
            outcome == DeploymentOutcome::RolledBack || outcome == DeploymentOutcome::Failed;
        if (hasFailed) {
            rework(build, at);
            return;
        }
        if (!m_habits.hasTwoProductions || outcome != DeploymentOutcome::Succeeded) {
            return;
        }
        if (m_random.chance(0.8)) {
            const qint64 later = m_random.chance(0.7) ? 30 * msPerMinute : 20 * msPerHour;
            deploy(build, ProductionB, at.plusMs(later), outcome, change);
        } else if (m_random.chance(0.3)) {
            Build hotfix = build;
            hotfix.version += u"+hotfix"_s;
            hotfix.commit = hash();
            deploy(hotfix, ProductionB, at.plusMs(3 * msPerHour), outcome, {}, true);
        }
    }

    /// The unplanned deployment that mends a failed one.
    void rework(const Build& failed, Instant failedAt)
    {
        const Instant at = failedAt.plusMs(2 * msPerHour + m_random.msBelow(18 * msPerHour));
        if (at >= m_time.now) {
            return;
        }
        const Build build = make(at.plusMs(-msPerHour), true, m_time.local(failed.builtAt).date);
        deploy(build, Test, at.plusMs(-30 * msPerMinute));
        if (deploy(build, ProductionA, at, DeploymentOutcome::Succeeded, {}, true)
            && m_habits.hasTwoProductions)
        {
            deploy(
                build, ProductionB, at.plusMs(msPerHour), DeploymentOutcome::Succeeded, {}, true);
        }
    }

    const DemoTime& m_time;
    DemoRandom& m_random;
    DeliveryRecords& m_records;
    int m_service;
    const ServiceSeed& m_seed;
    ServiceId m_id;
    Habits m_habits;
    std::vector<const DemoChange*> m_vehicles;
    QHash<QString, int> m_patches; ///< by the version's base
    std::array<Instant, placeCount> m_lastAt{};
};

} // namespace

DeliveryRecords deliver(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random)
{
    std::vector<std::vector<const DemoChange*>> ofService(company.services.size());
    for (const DemoChange& change : changes) {
        if (change.change.actualStart) {
            ofService[std::size_t(change.service)].push_back(&change);
        }
    }
    DeliveryRecords records;
    for (int service = 0; service < int(company.services.size()); ++service) {
        auto& own = ofService[std::size_t(service)];
        std::stable_sort(own.begin(), own.end(), [](const DemoChange* a, const DemoChange* b) {
            return a->change.actualStart < b->change.actualStart;
        });
        if (company.serviceParts[std::size_t(service)].seed->isSoftware) {
            Pipeline(company, time, random, records, service).run(own);
        }
    }
    std::stable_sort(
        records.deployments.begin(),
        records.deployments.end(),
        [](const Deployment& a, const Deployment& b) { return a.startedAt < b.startedAt; });
    return records;
}

} // namespace cb::demo
