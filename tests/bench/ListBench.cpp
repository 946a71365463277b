// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ListBench.h"

#include "core/base/Clock.h"
#include "core/store/OpenStore.h"
#include "tests/bench/SessionBench.h"
#include "ui/records/ListModel.h"
#include "ui/shell/CommandSearch.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr int runs = 15;
constexpr int screenRows = 40;
constexpr double frameMs = 16; ///< what the UI thread may take for a step that nobody feels
constexpr double commandGoalMs = 50;
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

void benchArranging(const Report& report, const SnapshotPtr& snapshot, int scale)
{
    std::vector<int> rows(static_cast<std::size_t>(snapshot->changes->size()));
    std::iota(rows.begin(), rows.end(), 0);
    const Instant now = Clock().now();
    for (const auto& [name, column] : QList<std::pair<QString, ListColumn>>{
             {u"list.sort_by_time"_s, ListColumn::Planned},
             {u"list.sort_by_title"_s, ListColumn::Title}})
    {
        const ListQuery query{.sorts = {{column, false}}, .now = now};
        const Timing timing = time(runs, [&] { arrange(snapshot, rows, query); });
        report(
            {.name = name,
             .n = scale,
             .value = timing.medianMs,
             .unit = u"ms"_s,
             .peer = u"off the UI thread"_s});
    }
    const auto arranged =
        std::make_shared<const ListArrangement>(arrange(snapshot, rows, {.now = now}));
    ListModel model;
    const Timing reset = time(runs, [&] { model.setArrangement(arranged); });
    report(
        {.name = u"list.reset"_s,
         .n = scale,
         .value = reset.p99Ms,
         .unit = u"ms"_s,
         .goal = frameMs,
         .peer = u"on the UI thread, 99th percentile"_s});
    const Timing screen = time(runs, [&] {
        for (int row = 0; row < screenRows; ++row) {
            for (int section = 0; section < model.columnCount(); ++section) {
                model.cell(row, section);
            }
        }
    });
    report(
        {.name = u"list.first_screen"_s,
         .n = screenRows,
         .value = screen.p99Ms,
         .unit = u"ms"_s,
         .goal = frameMs,
         .peer = u"all columns of 40 rows"_s});
}

void benchCommands(const Report& report, const SnapshotPtr& snapshot, int scale)
{
    const CommandSearch search(snapshot, {});
    for (const QString& typed : {u"a"_s, u"database"_s, u"restart the"_s, u"#100"_s, u"zzzz"_s}) {
        const Timing timing = time(runs, [&] { search.find(typed); });
        report(
            {.name = u"commands.find \"%1\""_s.arg(typed),
             .n = scale,
             .value = timing.p99Ms,
             .unit = u"ms"_s,
             .goal = commandGoalMs,
             .peer = noPeer});
    }
}

} // namespace

void listBench(const Report& report, int scale)
{
    const SnapshotPtr snapshot = wholeBoard(scale);
    benchArranging(report, snapshot, scale);
    benchCommands(report, snapshot, scale);
}

} // namespace cb::bench
