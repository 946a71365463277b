// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/RunsWhere.h"

#include "core/delivery/KeyMap.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace cb {
namespace {

constexpr std::size_t reportEvery = 16; ///< services

std::size_t at(qsizetype row)
{
    return static_cast<std::size_t>(row);
}

/// The rows of a lane that had started by an instant.
std::span<const qint32> startedBy(
    const DeliveryHistory& history, const DeliveryLane& lane, qint64 atMs)
{
    const std::span<const qint32> rows = history.rowsOf(lane);
    const auto end = std::partition_point(rows.begin(), rows.end(), [&](qint32 row) {
        return history.columns->startedAts[at(row)] <= atMs;
    });
    return {rows.begin(), end};
}

/// What runs at the end of `rows`; noRow: nothing.
qint32 lastSuccess(const DeploymentColumns& columns, std::span<const qint32> rows, qint64 atMs)
{
    const auto reversed = rows | std::views::reverse;
    const auto found = std::find_if(reversed.begin(), reversed.end(), [&](qint32 row) {
        return outcomeAt(columns, row, atMs) == DeploymentOutcome::Succeeded;
    });
    return found == reversed.end() ? noRow : *found;
}

DeliveryCell cellOf(const DeliveryHistory& history, const DeliveryLane& lane, qint64 atMs)
{
    const std::span<const qint32> rows = startedBy(history, lane, atMs);
    DeliveryCell cell;
    if (!rows.empty()) {
        cell.newest = rows.back();
        cell.outcome = outcomeAt(*history.columns, cell.newest, atMs);
        cell.running = lastSuccess(*history.columns, rows, atMs);
    }
    return cell;
}

/// Which of two production environments leads: the one that has run what the
/// other one runs, and went on. Where both have (one went back), or neither, it
/// is the one whose version is the newer, by when it first succeeded anywhere
/// in the service; and where neither has, a version that only one environment
/// ever ran (a hotfix put there by hand) comes second.
class Leaders
{
public:
    /// `running` are the deployments that run in production.
    Leaders(
        const DeliveryHistory& history,
        std::span<const DeliveryLane> lanes,
        const std::vector<qint32>& running,
        qint64 atMs)
        : m_columns(*history.columns)
    {
        for (const qint32 row : running) {
            const quint64 version = versionKey(m_columns, row);
            if (version != 0 && !find(version)) {
                m_ages.push_back({version, noInstant, {}});
            }
        }
        for (const DeliveryLane& lane : lanes) {
            for (const qint32 row : startedBy(history, lane, atMs)) {
                VersionAge* age = find(versionKey(m_columns, row));
                if (age && outcomeAt(m_columns, row, atMs) == DeploymentOutcome::Succeeded) {
                    note(*age, lane.environment, endOf(m_columns, row));
                }
            }
        }
    }

    /// `row` runs in `environment`, `otherRow` in `other`.
    bool leads(int environment, qint32 row, int other, qint32 otherRow) const
    {
        const VersionAge age = ageOf(row);
        const VersionAge otherAge = ageOf(otherRow);
        const bool wentOn = otherAge.ranIn(environment);
        const bool otherWentOn = age.ranIn(other);
        if (wentOn != otherWentOn) {
            return wentOn;
        }
        const bool isShared = age.environments.size() > 1;
        if (!wentOn && isShared != (otherAge.environments.size() > 1)) {
            return isShared;
        }
        return age.firstMs > otherAge.firstMs;
    }

private:
    /// When a version first succeeded, and in which environments it has.
    struct VersionAge
    {
        quint64 version = 0;
        qint64 firstMs = noInstant;
        std::vector<int> environments; ///< ascending

        bool ranIn(int environment) const
        {
            return std::ranges::binary_search(environments, environment);
        }
    };

    VersionAge* find(quint64 version)
    {
        const auto found = std::ranges::find(m_ages, version, &VersionAge::version);
        return found == m_ages.end() ? nullptr : &*found;
    }

    /// What no version tells from others has no age.
    VersionAge ageOf(qint32 row) const
    {
        const auto found =
            std::ranges::find(m_ages, versionKey(m_columns, row), &VersionAge::version);
        return found == m_ages.end() ? VersionAge() : *found;
    }

    static void note(VersionAge& age, int environment, qint64 endedMs)
    {
        age.firstMs = age.environments.empty() ? endedMs : std::min(age.firstMs, endedMs);
        if (age.environments.empty() || age.environments.back() != environment) {
            age.environments.push_back(environment); // lanes come in their order
        }
    }

    const DeploymentColumns& m_columns;
    std::vector<VersionAge> m_ages; ///< of what runs in production: a few
};

void findDrift(
    const DeliveryHistory& history,
    std::span<const DeliveryLane> lanes,
    qint64 atMs,
    ServiceDelivery& service)
{
    std::vector<const DeliveryLane*> production;
    for (const DeliveryLane& lane : lanes) {
        const bool isProduction = history.environments[lane.environment].stage == Stage::Production;
        if (isProduction && service.cells[at(lane.environment)].running != noRow) {
            production.push_back(&lane);
        }
    }
    const auto running = [&service](const DeliveryLane* lane) {
        return service.cells[at(lane->environment)].running;
    };
    const auto isAlike = [&](const DeliveryLane* lane) {
        const quint64 version = versionKey(*history.columns, running(lane));
        return version != 0 && version == versionKey(*history.columns, running(production.front()));
    };
    if (production.size() < 2 || std::ranges::all_of(production, isAlike)) {
        return;
    }
    std::vector<qint32> rows;
    std::ranges::transform(production, std::back_inserter(rows), running);
    const Leaders leaders(history, lanes, rows, atMs);
    const DeliveryLane* leader = production.front();
    for (const DeliveryLane* lane : production) {
        const bool leads =
            leaders.leads(lane->environment, running(lane), leader->environment, running(leader));
        leader = leads ? lane : leader;
    }
    for (const DeliveryLane* lane : production) {
        if (lane != leader) {
            Drift& drift = service.cells[at(lane->environment)].drift;
            drift = driftFrom(history, *leader, *lane, atMs);
            service.hasDrift = service.hasDrift || drift.kind != DriftKind::None;
        }
    }
}

/// What the commits of one service did.
class CommitWay
{
public:
    CommitWay(const DeliveryHistory& history, std::span<const DeliveryLane> lanes, qint64 atMs)
        : m_columns(*history.columns)
        , m_earlier(countOf(history, lanes, false))
        , m_production(countOf(history, lanes, true))
    {
        for (const DeliveryLane& lane : lanes) {
            const Stage stage = history.environments[lane.environment].stage;
            if (stage == Stage::Other) {
                continue; // nobody knows whether it comes before production
            }
            for (const qint32 row : startedBy(history, lane, atMs)) {
                if (outcomeAt(m_columns, row, atMs) == DeploymentOutcome::Succeeded) {
                    note(row, stage == Stage::Production);
                }
            }
        }
    }

    WaitingCommits waiting() const
    {
        WaitingCommits found;
        found.isKnown = m_hasProduction && m_earlier.size() > 0;
        if (!found.isKnown) {
            return found;
        }
        const qint64 cut = takenLast();
        m_earlier.forEach([&](quint64 build, const Reached& reached) {
            if (reached.reachedMs > cut && !m_production.find(build)) {
                ++found.commits;
                found.oldestMs = found.oldestMs == noInstant
                    ? reached.committedMs
                    : std::min(found.oldestMs, reached.committedMs);
            }
        });
        return found;
    }

private:
    struct Reached
    {
        qint64 reachedMs = noInstant; ///< an environment before production, first
        qint64 committedMs = noInstant;
    };

    static std::size_t countOf(
        const DeliveryHistory& history, std::span<const DeliveryLane> lanes, bool isProduction)
    {
        std::size_t count = 0;
        for (const DeliveryLane& lane : lanes) {
            const Stage stage = history.environments[lane.environment].stage;
            count += (stage == Stage::Production) == isProduction ? history.rowsOf(lane).size() : 0;
        }
        return count;
    }

    void note(qint32 row, bool isProduction)
    {
        m_hasProduction = m_hasProduction || isProduction;
        const quint64 build = buildKey(m_columns, row);
        if (build == 0) {
            return; // nothing tells it from others
        }
        const qint64 started = m_columns.startedAts[at(row)];
        if (isProduction) {
            qint64& last = m_production[build];
            last = std::max(last, started);
            return;
        }
        const qint64 first = m_columns.firstCommitAts[at(row)];
        const qint64 committed = first == noInstant ? started : first;
        Reached& reached = m_earlier[build];
        const bool isNew = reached.reachedMs == noInstant;
        reached.reachedMs = isNew ? started : std::min(reached.reachedMs, started);
        reached.committedMs = isNew ? committed : std::min(reached.committedMs, committed);
    }

    /// When the commit that production took from an earlier environment last had
    /// reached that environment; noInstant: none came that way.
    qint64 takenLast() const
    {
        qint64 takenAt = noInstant;
        qint64 reachedAt = noInstant;
        m_production.forEach([&](quint64 build, qint64 last) {
            const Reached* earlier = last > takenAt ? m_earlier.find(build) : nullptr;
            if (earlier) {
                takenAt = last;
                reachedAt = earlier->reachedMs;
            }
        });
        return reachedAt;
    }

    const DeploymentColumns& m_columns;
    KeyMap<Reached> m_earlier;
    KeyMap<qint64> m_production; ///< start of the last deployment of it
    bool m_hasProduction = false;
};

} // namespace

Drift driftFrom(
    const DeliveryHistory& history,
    const DeliveryLane& leader,
    const DeliveryLane& lane,
    qint64 atMs)
{
    const DeploymentColumns& columns = *history.columns;
    const std::span<const qint32> rows = startedBy(history, leader, atMs);
    const qint32 leading = lastSuccess(columns, rows, atMs);
    const qint32 here = lastSuccess(columns, startedBy(history, lane, atMs), atMs);
    Drift drift;
    drift.leader = leader.environment;
    if (leading == noRow || here == noRow) {
        return drift;
    }
    const quint64 version = versionKey(columns, here);
    if (version != 0 && version == versionKey(columns, leading)) {
        return drift;
    }
    const auto isHere = [&](qint32 row) {
        return version != 0 && versionKey(columns, row) == version
            && outcomeAt(columns, row, atMs) == DeploymentOutcome::Succeeded;
    };
    const auto last = std::ranges::find_if(rows | std::views::reverse, isHere);
    if (last == (rows | std::views::reverse).end()) {
        drift.kind = DriftKind::Unknown;
        drift.sinceMs = std::max(endOf(columns, here), endOf(columns, leading));
        return drift;
    }
    QSet<quint64> taken;
    for (const qint32 row : std::span(last.base(), rows.end())) {
        if (outcomeAt(columns, row, atMs) == DeploymentOutcome::Succeeded) {
            drift.sinceMs = taken.isEmpty() ? endOf(columns, row) : drift.sinceMs;
            taken.insert(versionKey(columns, row));
        }
    }
    drift.kind = DriftKind::Behind;
    drift.versions = static_cast<int>(taken.size());
    return drift;
}

ServiceDelivery runsWhere(const DeliveryHistory& history, qint32 service, qint64 atMs)
{
    ServiceDelivery found;
    found.service = service;
    const std::span<const DeliveryLane> lanes = history.lanesOf(service);
    for (const DeliveryLane& lane : lanes) {
        const DeliveryCell cell = cellOf(history, lane, atMs);
        if (cell.isEmpty()) {
            continue;
        }
        found.cells.resize(at(history.environments.size()));
        found.cells[at(lane.environment)] = cell;
        found.newestMs = std::max(found.newestMs, history.columns->startedAts[at(cell.newest)]);
        found.hasFailure = found.hasFailure || cell.outcome == DeploymentOutcome::Failed
            || cell.outcome == DeploymentOutcome::RolledBack;
    }
    if (!found.cells.empty()) {
        findDrift(history, lanes, atMs, found);
        found.waiting = CommitWay(history, lanes, atMs).waiting();
    }
    return found;
}

std::vector<ServiceDelivery> runsWhere(
    const DeliveryHistory& history, qint64 atMs, const JobControl& job)
{
    std::vector<ServiceDelivery> all;
    const std::vector<DeliveryLane>& lanes = history.lanes;
    for (std::size_t i = 0; i < lanes.size();) {
        if (job.cancel.isCancelled()) {
            return {};
        }
        if (all.size() % reportEvery == 0) {
            job.report(lanes[i].begin, static_cast<qint64>(history.rows.size()));
        }
        const qint32 service = lanes[i].service;
        ServiceDelivery delivery = runsWhere(history, service, atMs);
        if (!delivery.cells.empty()) {
            all.push_back(std::move(delivery));
        }
        while (i < lanes.size() && lanes[i].service == service) {
            ++i;
        }
    }
    return all;
}

} // namespace cb
