// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RiskBench.h"

#include "core/demo/ScaleBoard.h"
#include "core/report/RiskCharts.h"
#include "tests/support/MemoryBoard.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr int runs = 9;
constexpr double overviewGoalMs = 300;

} // namespace

void riskBench(const Report& report, int scale)
{
    const ScaleRequest request{
        .changes = scale, .now = Instant::fromIso(u"2026-11-25T13:03:00Z").value_or(Instant{})};
    SnapshotPtr snapshot;
    {
        test::MemoryBoard board(scaleSettings(request));
        board.add(scaleBoard(request));
        snapshot = board.snapshot();
    }
    Rows rows(static_cast<std::size_t>(snapshot->changes->size()));
    std::iota(rows.begin(), rows.end(), 0);
    RiskOverview overview;
    const Timing computing =
        time(runs, [&] { overview = riskOverview(riskInput(snapshot, {}, rows, request.now)); });
    report(
        {.name = u"risk.overview"_s,
         .n = scale,
         .value = computing.medianMs,
         .unit = u"ms"_s,
         .goal = overviewGoalMs,
         .peer = u"off the UI thread"_s});
    const ReportLanguage language;
    const Timing charts = time(runs, [&] { riskCharts(overview, language); });
    report(
        {.name = u"risk.charts"_s,
         .n = scale,
         .value = charts.medianMs,
         .unit = u"ms"_s,
         .peer = u"off the UI thread"_s});
}

} // namespace cb::bench
