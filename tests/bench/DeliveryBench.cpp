// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/DeliveryBench.h"

#include "core/base/Clock.h"
#include "core/store/OpenStore.h"
#include "tests/bench/SessionBench.h"
#include "ui/deployments/DeploymentFacts.h"
#include "ui/deployments/EnvironmentsModel.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr int runs = 7;
constexpr double buildGoalMs = 400; ///< as the timeline's index: off the UI thread
constexpr double frameMs = 16;
const QString noPeer = u"none"_s;

SnapshotPtr wholeBoard(int scale)
{
    const auto store = openStore(*StorePlace::parse(largeBoard(scale)), {.readOnly = true});
    if (!store) {
        qFatal("%s", qPrintable(store.error().what));
    }
    const Result<SnapshotPtr> snapshot = (*store)->snapshot(std::nullopt, {});
    if (!snapshot) {
        qFatal("%s", qPrintable(snapshot.error().what));
    }
    return *snapshot;
}

} // namespace

void deliveryBench(const Report& report, int scale)
{
    const SnapshotPtr snapshot = wholeBoard(scale);
    const Instant now = Clock().now();
    const qint64 count = snapshot->deployments->size();
    const auto line = [&](const QString& name, double ms, double goal, const QString& peer) {
        report(
            {.name = name, .n = count, .value = ms, .unit = u"ms"_s, .goal = goal, .peer = peer});
    };
    DeliveryHistoryPtr history;
    line(
        u"delivery.history"_s,
        time(runs, [&] { history = deliveryHistory(snapshot->deployments); }).medianMs,
        buildGoalMs,
        u"once for each table of deployments"_s);
    std::vector<ServiceDelivery> everywhere;
    line(
        u"delivery.runs_where"_s,
        time(runs, [&] { everywhere = runsWhere(*history, now.ms); }).medianMs,
        buildGoalMs,
        u"drift and waiting commits of all services"_s);
    const DeliveryQuery query{.asOf = now, .now = now};
    auto arranged = std::make_shared<DeliveryArrangement>();
    line(
        u"delivery.filter"_s,
        time(runs, [&] { *arranged = arrangeDelivery(snapshot, history, everywhere, query, {}); })
            .medianMs,
        frameMs,
        u"another filter or grouping"_s);
    EnvironmentsModel model;
    line(
        u"delivery.show"_s,
        time(runs, [&] { model.setArrangement(arranged); }).p99Ms,
        frameMs,
        u"on the UI thread, 99th percentile"_s);
    const DeploymentId last{snapshot->deployments->ids.back()};
    line(
        u"delivery.one_deployment"_s,
        time(runs, [&] { deploymentFacts(snapshot, last, now, {}); }).medianMs,
        buildGoalMs,
        noPeer);
}

} // namespace cb::bench
