// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoWork.h"

#include "core/demo/DemoTexts.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr int releases = 4;
constexpr int changesInRelease = 4;
constexpr int earlyFollowers = 2;
constexpr qint64 aheadMs = 24 * msPerDay;
constexpr qint64 gapMs = 5 * msPerDay; ///< a follower starts within this

class WorkTeller
{
public:
    WorkTeller(
        std::vector<DemoChange>& changes,
        const Company& company,
        const DemoTime& time,
        DemoRandom& random)
        : m_changes(changes)
        , m_company(company)
        , m_time(time)
        , m_random(random)
    {}

    void tell()
    {
        bool hasLateTask = false;
        for (DemoChange& planned : m_changes) {
            Change& change = planned.change;
            const bool isRunning = change.state == ChangeState::Implement;
            if (isRunning && change.tasks.isEmpty() && change.type == ChangeType::Normal) {
                addTasks(change, itemName(change));
            }
            shareTasks(planned);
            if (isRunning) {
                const bool isLate = *change.plannedEnd <= m_time.now;
                const bool makesLate = !isLate && !hasLateTask && change.tasks.size() > 1
                    && *change.tasks[1].plannedEnd < m_time.now;
                hasLateTask = hasLateTask || makesLate;
                tellRunning(change, isLate || makesLate);
            } else if (change.actualStart && change.actualEnd) {
                tellDone(change);
            }
        }
        makeReleases();
        makeEarlyFollowers();
    }

private:
    QString itemName(const Change& change) const
    {
        for (const ConfigurationItem& item : m_company.items) {
            if (!change.items.isEmpty() && item.id == change.items.first()) {
                return item.name;
            }
        }
        return change.title;
    }

    /// Not everything is done by the implementer.
    void shareTasks(DemoChange& planned)
    {
        const CompanyService& part = m_company.serviceParts[std::size_t(planned.service)];
        const CompanyTeam& team = m_company.teams[std::size_t(part.seed->team)];
        for (qsizetype i = 2; i < planned.change.tasks.size(); ++i) {
            const int engineer = m_random.pick(team.engineers);
            planned.change.tasks[i].owner = m_company.persons[std::size_t(engineer)].id;
        }
    }

    /// Stretched to the actual window.
    void tellDone(Change& change)
    {
        const qint64 length = change.actualEnd->ms - change.actualStart->ms;
        const qint64 planned = std::max<qint64>(1, change.plannedWindow()->lengthMs());
        const auto at = [&](Instant instant) {
            const double share = double(instant.ms - change.plannedStart->ms) / double(planned);
            const auto ms = qint64(qBound(0.0, share, 1.0) * double(length));
            return change.actualStart->plusMs(ms / msPerSecond * msPerSecond);
        };
        for (ChangeTask& task : change.tasks) {
            task.actualStart = task.isGoNoGo ? *change.actualStart : at(*task.plannedStart);
            task.actualEnd = task.isGoNoGo ? *change.actualStart : at(*task.plannedEnd);
        }
    }

    /// What is planned until now is done; where the work is late, the task that is due still goes
    /// on.
    void tellRunning(Change& change, bool isLate)
    {
        const auto isDue = [this](const ChangeTask& task) {
            return !task.isGoNoGo && *task.plannedEnd <= m_time.now;
        };
        const auto lastDue = std::find_if(change.tasks.rbegin(), change.tasks.rend(), isDue);
        const ChangeTask* late = isLate && lastDue != change.tasks.rend() ? &*lastDue : nullptr;
        bool goesOn = false;
        for (ChangeTask& task : change.tasks) {
            if (task.isGoNoGo) {
                task.state = TaskState::Done;
                task.actualStart = task.actualEnd = *change.actualStart;
                continue;
            }
            if (isDue(task) && &task != late) {
                task.state = TaskState::Done;
                task.actualStart = std::max(*change.actualStart, *task.plannedStart);
                task.actualEnd = std::max(*task.actualStart, *task.plannedEnd);
            } else if (!goesOn && (&task == late || *task.plannedStart <= m_time.now)) {
                task.state = TaskState::Running;
                task.actualStart = std::max(*change.actualStart, *task.plannedStart);
                goesOn = true;
            }
        }
    }

    bool isAhead(const Change& change) const
    {
        return change.type == ChangeType::Normal && change.state >= ChangeState::Requested
            && change.state <= ChangeState::Scheduled && *change.plannedStart > m_time.now
            && *change.plannedStart < m_time.now.plusMs(aheadMs)
            && change.plannedWindow()->lengthMs() < msPerDay;
    }

    bool isFree(std::size_t i) const
    {
        return m_changes[i].change.predecessors.isEmpty() && !m_taken.contains(i);
    }

    /// Another of those to come that starts after that one has ended; it was opened later, so that
    /// it is written later.
    std::optional<std::size_t> follower(std::size_t before, bool isSameTeam) const
    {
        const Change& first = m_changes[before].change;
        std::optional<std::size_t> found;
        for (std::size_t i = before + 1; i < m_changes.size(); ++i) {
            const Change& change = m_changes[i].change;
            const bool fits = isAhead(change) && isFree(i)
                && *change.plannedStart >= *first.plannedEnd
                && *change.plannedStart < first.plannedEnd->plusMs(gapMs)
                && (change.group == first.group) == isSameTeam;
            if (fits && (!found || *change.plannedStart < *m_changes[*found].change.plannedStart)) {
                found = i;
            }
        }
        return found;
    }

    void makeReleases()
    {
        int made = 0;
        for (std::size_t i = 0; i < m_changes.size() && made < releases; ++i) {
            if (!isAhead(m_changes[i].change) || !isFree(i)) {
                continue;
            }
            std::vector<std::size_t> chain{i};
            while (int(chain.size()) < changesInRelease) {
                const auto next =
                    follower(chain.back(), (chain.size() + std::size_t(made)) % 2 == 0);
                if (!next) {
                    break;
                }
                chain.push_back(*next);
                m_taken.insert(*next);
            }
            if (chain.size() < 3) {
                continue;
            }
            m_taken.insert(i);
            linkUp(chain);
            ++made;
        }
    }

    void linkUp(const std::vector<std::size_t>& chain)
    {
        for (std::size_t i = 1; i < chain.size(); ++i) {
            m_changes[chain[i]].change.predecessors = {m_changes[chain[i - 1]].change.id};
        }
        if (chain.size() == changesInRelease) {
            m_changes[chain.back()].change.predecessors.append(m_changes[chain[1]].change.id);
        }
    }

    /// Plans that nobody compared yet: the follower starts before what it follows ends.
    void makeEarlyFollowers()
    {
        int made = 0;
        for (std::size_t i = 0; i < m_changes.size() && made < earlyFollowers; ++i) {
            const Change& first = m_changes[i].change;
            if (!isAhead(first) || !isFree(i)) {
                continue;
            }
            for (std::size_t j = i + 1; j < m_changes.size(); ++j) {
                Change& change = m_changes[j].change;
                const bool isEarly = isAhead(change) && isFree(j) && change.group == first.group
                    && *change.plannedStart > *first.plannedStart
                    && *change.plannedStart < *first.plannedEnd;
                if (isEarly) {
                    change.predecessors = {first.id};
                    m_taken.insert(i);
                    m_taken.insert(j);
                    ++made;
                    break;
                }
            }
        }
    }

    std::vector<DemoChange>& m_changes;
    const Company& m_company;
    const DemoTime& m_time;
    DemoRandom& m_random;
    QSet<std::size_t> m_taken;
};

} // namespace

void tellOfWork(
    std::vector<DemoChange>& changes,
    const Company& company,
    const DemoTime& time,
    DemoRandom& random)
{
    WorkTeller(changes, company, time, random).tell();
}

void deployBesideWork(
    DeliveryRecords& delivered,
    const std::vector<DemoChange>& changes,
    const DemoTime& time,
    DemoRandom& random)
{
    const Deployment* newest = nullptr;
    for (const Deployment& deployment : delivered.deployments) {
        const bool isBeside =
            std::any_of(changes.begin(), changes.end(), [&](const DemoChange& planned) {
                const Change& change = planned.change;
                return change.state == ChangeState::Implement
                    && change.service == deployment.service
                    && change.environment == deployment.environment;
            });
        const bool counts = isBeside && deployment.outcome == DeploymentOutcome::Succeeded;
        if (counts && (!newest || *newest->startedAt < *deployment.startedAt)) {
            newest = &deployment;
        }
    }
    if (!newest) {
        return;
    }
    constexpr qint64 agoMs = 9 * msPerMinute;
    Deployment again = *newest;
    again.startedAt = std::max(time.now.plusMs(-agoMs), newest->startedAt->plusMs(msPerMinute));
    again.finishedAt.reset();
    again.outcome = DeploymentOutcome::Running;
    again.change.reset();
    again.id = DeploymentId{random.id(*again.startedAt)};
    again.externalId += u"-again"_s;
    delivered.deployments.push_back(std::move(again));
}

void takeTasksBack(Change& change)
{
    for (ChangeTask& task : change.tasks) {
        task.state = TaskState::Open;
        task.actualStart.reset();
        task.actualEnd.reset();
    }
}

} // namespace cb::demo
