// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SlotsBench.h"

#include "core/demo/ScaleBoard.h"
#include "core/slots/ClearBound.h"
#include "core/slots/ClearConflicts.h"
#include "core/slots/ClearState.h"
#include "tests/support/MemoryBoard.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr int weekendChanges = 200;

Instant benchNow()
{
    return *Instant::fromIso(u"2026-11-25T13:03:00Z");
}

/// The large board, with half of its changes still to come: they keep their order and distance.
SnapshotPtr largeBoard(int scale)
{
    ScaleRequest request;
    request.changes = scale;
    request.now = benchNow().plusMs(540 * msPerDay); // three years, from a year and a half ago
    test::MemoryBoard board(scaleSettings(request));
    board.add([source = scaleBoard(request)]() -> std::optional<WriteBatch> {
        std::optional<WriteBatch> batch = source();
        if (batch) {
            for (Record& record : batch->puts) {
                auto* change = std::get_if<Change>(&record);
                if (change && change->plannedStart && *change->plannedStart > benchNow()) {
                    change->state = ChangeState::Scheduled;
                    change->actualStart.reset();
                    change->actualEnd.reset();
                }
            }
        }
        return batch;
    });
    return board.snapshot();
}

/// The next changes to come, in a weekend's time: the first `count` from a Friday on.
std::vector<int> nextChanges(const ConflictIndex& index, int count)
{
    const ChangeColumns& changes = *index.snapshot().changes;
    std::vector<int> rows;
    for (int row = 0; row < changes.size(); ++row) {
        const auto window = index.spanOf(row);
        if (window && window->start > benchNow().plusMs(2 * msPerDay)) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end(), [&changes](int a, int b) {
        const qint64 startA = changes.plannedStarts[static_cast<std::size_t>(a)];
        const qint64 startB = changes.plannedStarts[static_cast<std::size_t>(b)];
        return startA != startB ? startA < startB : a < b;
    });
    rows.resize(std::min<std::size_t>(rows.size(), static_cast<std::size_t>(count)));
    return rows;
}

Line lineOf(const QString& name, double value, const QString& unit, std::optional<double> goal)
{
    Line line;
    line.name = name;
    line.value = value;
    line.unit = unit;
    line.goal = goal;
    return line;
}

void measureSlots(const Report& report, const ConflictIndex& index, int scale)
{
    const std::vector<int> rows = nextChanges(index, 200);
    SlotRequest request;
    request.now = benchNow();
    std::size_t next = 0;
    int found = 0;
    const Timing timing = time(200, [&] {
        const Result<SlotAnswer> answer =
            findSlots(SlotSubject(index, rows[next++ % rows.size()]), request);
        found += answer && answer->hasFree() ? 1 : 0;
    });
    Line line = lineOf(u"slots.one_change_90_days"_s, timing.medianMs, u"ms"_s, 5);
    line.n = scale;
    report(line);
    Line worst = lineOf(u"slots.one_change_90_days_p99"_s, timing.p99Ms, u"ms"_s, 5);
    worst.n = scale;
    report(worst);
    Line count = lineOf(u"slots.changes_with_a_free_slot"_s, found, u"of 200"_s, {});
    count.n = 200;
    report(count);
}

void measureClearing(const Report& report, const ConflictIndex& index)
{
    ClearRequest request;
    request.rows = nextChanges(index, weekendChanges);
    request.now = benchNow();
    QElapsedTimer clock;
    clock.start();
    const Result<ClearAnswer> answer = clearConflicts(index, request);
    const auto ms = double(clock.nsecsElapsed()) / 1e6;
    const Result<ClearProblem> problem = ClearProblem::create(index, request, {});
    if (!answer || !problem) {
        qFatal("Clearing failed.");
    }
    int greedyMoves = 0;
    for (const std::vector<int>& items : problem->components()) {
        greedyMoves += clearGreedily(*problem, items).moves();
    }
    Line line = lineOf(u"slots.clear_200"_s, ms, u"ms"_s, 2000);
    line.n = weekendChanges;
    report(line);
    Line moves =
        lineOf(u"slots.clear_200_moves"_s, double(answer->moves.size()), u"moves"_s, greedyMoves);
    moves.n = weekendChanges;
    moves.peer = u"greedy mover"_s;
    moves.peerValue = greedyMoves;
    report(moves);
    Line left =
        lineOf(u"slots.clear_200_conflicts_left"_s, answer->after.size(), u"conflicts"_s, {});
    left.n = answer->before.size();
    left.peer = u"bound: %1 moves at least; %2"_s.arg(answer->leastMoves)
                    .arg(QString(toText(answer->status)));
    report(left);
}

} // namespace

void slotsBench(const Report& report, int scale)
{
    const SnapshotPtr board = largeBoard(scale);
    ConflictRequest request;
    request.now = benchNow();
    QElapsedTimer clock;
    clock.start();
    const ConflictIndex index(board, conflictRulesOf(*board), request);
    Line made = lineOf(u"slots.index"_s, double(clock.nsecsElapsed()) / 1e6, u"ms"_s, {});
    made.n = scale;
    report(made);
    measureSlots(report, index, scale);
    measureClearing(report, index);
}

} // namespace cb::bench
