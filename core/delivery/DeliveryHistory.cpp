// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/DeliveryHistory.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace cb {
namespace {

constexpr int reportEvery = 1 << 16;
constexpr quint64 otherKind = 1ULL << 63U; ///< set in keys that are not made of the first choice

std::size_t at(qsizetype row)
{
    return static_cast<std::size_t>(row);
}

/// The environments met so far, by the index of their text.
class EnvironmentNumbers
{
public:
    explicit EnvironmentNumbers(const StringTable& strings)
        : m_strings(strings)
        , m_numbers(at(strings.size()), unknown)
    {}

    /// -1: no environment is given.
    int operator()(quint32 text, qint64 startMs)
    {
        int& number = m_numbers[text];
        if (number == unknown) {
            const QString key = environmentKey(m_strings.at(text));
            number = key.isEmpty() ? -1 : m_byKey.value(key, int(m_found.size()));
            if (number == m_found.size()) {
                m_byKey.insert(key, number);
                const QString name = m_strings.at(text).trimmed();
                m_found.append({name, stageOf(name), startMs});
            }
        }
        if (number >= 0 && startMs < m_found[number].firstUseMs) {
            m_found[number].firstUseMs = startMs;
        }
        return number;
    }

    const QList<Environment>& found() const { return m_found; }

private:
    static constexpr int unknown = -2;
    const StringTable& m_strings;
    std::vector<int> m_numbers;
    QHash<QString, int> m_byKey;
    QList<Environment> m_found;
};

class Builder
{
public:
    Builder(std::shared_ptr<const DeploymentColumns> columns, std::optional<qint32> service)
        : m_made(std::make_shared<DeliveryHistory>())
        , m_columns(*columns)
        , m_service(service)
        , m_environments(columns->strings)
    {
        m_made->columns = std::move(columns);
    }

    DeliveryHistoryPtr build(const JobControl& job)
    {
        const int count = m_columns.size();
        m_laneOfRow.assign(at(count), -1);
        for (qint32 row = 0; row < count; ++row) {
            m_laneOfRow[at(row)] = laneOf(row);
            if (row % reportEvery == 0) {
                if (job.cancel.isCancelled()) {
                    return nullptr;
                }
                job.report(row, count);
            }
        }
        orderLanes();
        fillRows();
        if (job.cancel.isCancelled()) {
            return nullptr;
        }
        sortRows();
        job.report(count, count);
        return m_made;
    }

private:
    /// The number of the row's lane in the order met; -1: it has none.
    int laneOf(qint32 row)
    {
        const std::size_t r = at(row);
        const qint32 service = m_columns.services[r];
        const qint64 start = m_columns.startedAts[r];
        if (service == noRow) {
            ++m_made->withoutService;
            return -1;
        }
        if (start == noInstant) {
            ++m_made->withoutStart;
            return -1;
        }
        const int environment = m_environments(m_columns.environments[r], start);
        if (environment < 0) {
            ++m_made->withoutEnvironment;
            return -1;
        }
        if (m_service && service != *m_service) {
            return -1;
        }
        const quint64 key = quint64(quint32(service)) << 32U | quint32(environment);
        if (key != m_lastKey) {
            m_lastKey = key;
            const auto known = m_laneByKey.constFind(key);
            m_lastLane = known != m_laneByKey.constEnd() ? *known : int(m_made->lanes.size());
            if (known == m_laneByKey.constEnd()) {
                m_laneByKey.insert(key, m_lastLane);
                m_made->lanes.push_back({service, environment, 0, 0});
            }
        }
        ++m_made->lanes[at(m_lastLane)].end; // the count, for now
        return m_lastLane;
    }

    /// Puts environments and lanes in order, and lays the lanes one after another.
    void orderLanes()
    {
        const QList<Environment>& found = m_environments.found();
        std::vector<int> order(at(found.size()));
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&found](int a, int b) {
            return comesBefore(found[a], found[b]);
        });
        std::vector<int> placeOf(order.size());
        for (std::size_t place = 0; place < order.size(); ++place) {
            placeOf[at(order[place])] = int(place);
            m_made->environments.append(found[order[place]]);
        }
        std::vector<DeliveryLane>& lanes = m_made->lanes;
        for (DeliveryLane& lane : lanes) {
            lane.environment = placeOf[at(lane.environment)];
        }
        std::vector<int> laneOrder(lanes.size());
        std::iota(laneOrder.begin(), laneOrder.end(), 0);
        std::sort(laneOrder.begin(), laneOrder.end(), [&lanes](int a, int b) {
            const DeliveryLane& one = lanes[at(a)];
            const DeliveryLane& other = lanes[at(b)];
            return one.service != other.service ? one.service < other.service
                                                : one.environment < other.environment;
        });
        std::vector<DeliveryLane> ordered;
        ordered.reserve(lanes.size());
        m_placeOfLane.resize(lanes.size());
        int next = 0;
        for (const int lane : laneOrder) {
            m_placeOfLane[at(lane)] = int(ordered.size());
            const int count = lanes[at(lane)].end;
            ordered.push_back({lanes[at(lane)].service, lanes[at(lane)].environment, next, next});
            next += count;
        }
        lanes = std::move(ordered);
        m_made->rows.resize(at(next));
    }

    void fillRows()
    {
        for (qint32 row = 0; row < m_columns.size(); ++row) {
            if (const int lane = m_laneOfRow[at(row)]; lane >= 0) {
                m_made->rows[at(m_made->lanes[at(m_placeOfLane[at(lane)])].end++)] = row;
            }
        }
    }

    void sortRows()
    {
        const auto isEarlier = [this](qint32 a, qint32 b) {
            const qint64 first = m_columns.startedAts[at(a)];
            const qint64 second = m_columns.startedAts[at(b)];
            return first != second ? first < second : a < b;
        };
        for (const DeliveryLane& lane : m_made->lanes) {
            const auto begin = m_made->rows.begin() + lane.begin;
            const auto end = m_made->rows.begin() + lane.end;
            if (!std::is_sorted(begin, end, isEarlier)) {
                std::sort(begin, end, isEarlier);
            }
        }
    }

    std::shared_ptr<DeliveryHistory> m_made;
    const DeploymentColumns& m_columns;
    std::optional<qint32> m_service;
    EnvironmentNumbers m_environments;
    std::vector<int> m_laneOfRow;
    std::vector<int> m_placeOfLane;
    QHash<quint64, int> m_laneByKey;
    quint64 m_lastKey = ~quint64{0};
    int m_lastLane = -1;
};

} // namespace

std::span<const DeliveryLane> DeliveryHistory::lanesOf(qint32 service) const
{
    const auto [begin, end] = std::equal_range(
        lanes.begin(),
        lanes.end(),
        DeliveryLane{service, 0, 0, 0},
        [](const DeliveryLane& a, const DeliveryLane& b) { return a.service < b.service; });
    return {begin, end};
}

const DeliveryLane* DeliveryHistory::lane(qint32 service, int environment) const
{
    for (const DeliveryLane& lane : lanesOf(service)) {
        if (lane.environment == environment) {
            return &lane;
        }
    }
    return nullptr;
}

DeliveryHistoryPtr deliveryHistory(
    std::shared_ptr<const DeploymentColumns> columns,
    const JobControl& job,
    std::optional<qint32> service)
{
    return Builder(std::move(columns), service).build(job);
}

quint64 versionKey(const DeploymentColumns& columns, qint32 row)
{
    if (const quint32 version = columns.versions[at(row)]; version != 0) {
        return version;
    }
    const quint64 commit = columns.commits[at(row)];
    return commit == 0 ? 0 : commit | otherKind;
}

quint64 buildKey(const DeploymentColumns& columns, qint32 row)
{
    if (const quint64 commit = columns.commits[at(row)]; commit != 0) {
        return commit | otherKind;
    }
    return columns.versions[at(row)];
}

DeploymentOutcome outcomeAt(const DeploymentColumns& columns, qint32 row, qint64 atMs)
{
    const qint64 finished = columns.finishedAts[at(row)];
    return finished != noInstant && finished > atMs ? DeploymentOutcome::Running
                                                    : columns.outcomes[at(row)];
}

qint64 endOf(const DeploymentColumns& columns, qint32 row)
{
    const qint64 finished = columns.finishedAts[at(row)];
    return finished == noInstant ? columns.startedAts[at(row)] : finished;
}

} // namespace cb
