// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/RunsWhere.h"
#include "core/schedule/BoardFilter.h"

#include <QCoreApplication>
#include <QStringList>

namespace cb {

/// Which services the view shows, beside what the filter says.
enum class DeliveryShow
{
    All,
    DeployedLately, ///< something was deployed in the last 14 days
    Failing ///< the newest deployment of some environment failed or was rolled back
};
template <>
inline constexpr auto enumTexts<DeliveryShow> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("all"), QLatin1StringView("lately"), QLatin1StringView("failing")});

enum class DeliveryGrouping
{
    Team,
    None
};
template <>
inline constexpr auto enumTexts<DeliveryGrouping> =
    std::to_array<QLatin1StringView>({QLatin1StringView("team"), QLatin1StringView("none")});

constexpr qint64 latelyMs = 14 * msPerDay;

struct DeliveryQuery
{
    BoardFilter filter;
    DeliveryShow show = DeliveryShow::All;
    bool driftOnly = false;
    DeliveryGrouping grouping = DeliveryGrouping::Team;
    Instant asOf; ///< the state at this instant
    Instant now; ///< what the filter's periods count from
};

/// A stretch of DeliveryArrangement::services under one head.
struct DeliveryGroup
{
    QString key; ///< stable between boards' states: by it folds are kept
    QString title;
    QString words; ///< "4 services, 1 with drift in production"
    int begin = 0;
    int end = 0;

    int count() const { return end - begin; }
};

/// What runs where, as it is shown: services by group, those with drift in production first, then
/// by tier and name. Immutable; any thread.
struct DeliveryArrangement
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    DeliveryHistoryPtr history = std::make_shared<DeliveryHistory>();
    DeliveryQuery query;
    QList<int> environments; ///< columns, in history->environments
    std::vector<ServiceDelivery> services;
    QList<DeliveryGroup> groups; ///< one without a title where services are not grouped
    int deployedServices = 0; ///< before any filter
    bool isCancelled = false;

    const Environment& environment(int column) const
    {
        return history->environments.at(environments.at(column));
    }

    const DeliveryCell& cell(int service, int column) const
    {
        return services[static_cast<std::size_t>(service)]
            .cells[static_cast<std::size_t>(environments.at(column))];
    }
};

/// `everywhere` is runsWhere() of the history at the query's instant.
DeliveryArrangement arrangeDelivery(
    const SnapshotPtr& snapshot,
    const DeliveryHistoryPtr& history,
    const std::vector<ServiceDelivery>& everywhere,
    const DeliveryQuery& query,
    const CancelToken& cancel);

} // namespace cb
