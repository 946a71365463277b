// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ConflictBench.h"

#include "core/conflict/ConflictCauses.h"
#include "core/conflict/ConflictIndex.h"
#include "tests/bench/ConflictColumns.h"
#include "tests/bench/ConflictPeers.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

ConflictRules only(const QList<ConflictKind>& kinds)
{
    ConflictRules rules;
    rules.isOn.fill(false);
    for (const ConflictKind kind : kinds) {
        rules.isOn[static_cast<std::size_t>(kind)] = true;
    }
    return rules;
}

ConflictRequest requestNow()
{
    return {std::nullopt, {conflictColumnsStart}, false};
}

ConflictSet find(const BoardSnapshot& board, const ConflictRules& rules)
{
    auto set = findConflicts(board, rules, requestNow());
    if (!set) {
        qFatal("%s", qPrintable(set.error().what));
    }
    return *std::move(set);
}

ChangePairs pairsOf(const ConflictSet& set)
{
    ChangePairs pairs;
    for (int i = 0; i < set.size(); ++i) {
        pairs.emplace_back(set.at(i).a, set.at(i).b);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

Line lineOf(const QString& name, qint64 n, double value, const QString& unit)
{
    Line line;
    line.name = name;
    line.n = n;
    line.value = value;
    line.unit = unit;
    return line;
}

/// What was found by the sweep, or by a join of a peer.
struct Finding
{
    std::optional<double> ms; ///< nothing: the peer is not there
    ChangePairs pairs;
};

/// How many times longer the join takes; both must say the same.
void compare(const Report& report, Line line, const Finding& own, const Finding& peer)
{
    line.unit = u"times"_s;
    line.higherIsBetter = true;
    if (peer.ms && own.ms) {
        line.value = *peer.ms / *own.ms;
        line.peerValue = 1;
        line.ratio = line.value;
        if (own.pairs != peer.pairs) {
            qFatal("%s: the join says otherwise", qPrintable(line.name));
        }
    } else {
        line.goal.reset();
    }
    report(line);
}

void measureFinding(const Report& report, int changes, bool withPeers)
{
    const SnapshotPtr board = conflictColumns(changes);
    const ConflictRules same = only({ConflictKind::SameItem});
    const ConflictRules related = only({ConflictKind::RelatedItem});
    const int runs = changes > 200'000 ? 3 : 9;
    const auto ownMs = [&](const ConflictRules& rules) {
        return time(runs, [&] { find(*board, rules); }).medianMs;
    };
    const double sameMs = ownMs(same);
    const double relatedMs = ownMs(related);
    report(lineOf(u"conflict.same_ci"_s, changes, sameMs, u"ms"_s));
    report(lineOf(u"conflict.related_ci_depth_2"_s, changes, relatedMs, u"ms"_s));
    const double bothMs = ownMs(only({ConflictKind::SameItem, ConflictKind::RelatedItem}));
    report(lineOf(u"conflict.both"_s, changes, bothMs, u"ms"_s));
    if (!withPeers) {
        return;
    }
    const Finding ownSame{sameMs, pairsOf(find(*board, same))};
    const Finding ownRelated{relatedMs, pairsOf(find(*board, related))};
    const auto against = [&](const JoinAnswer& answer, const QString& name, double goal) {
        Line line = lineOf({}, changes, 0, {});
        line.peer = answer.peer;
        line.name = u"conflict.same_ci_than_"_s + name;
        compare(report, line, ownSame, {answer.sameMs, answer.same});
        line.name = u"conflict.related_ci_than_"_s + name;
        compare(report, line, ownRelated, {answer.relatedMs, answer.related});
        // The figure to reach: both in one go here, the two joins there.
        line.goal = goal;
        line.name = u"conflict.both_than_"_s + name;
        const bool isThere = answer.sameMs && answer.relatedMs;
        compare(
            report,
            line,
            {bothMs, {}},
            {isThere ? std::optional(*answer.sameMs + *answer.relatedMs) : std::nullopt, {}});
    };
    against(joinBySqlite(*board), u"sqlite"_s, 25);
    against(joinByDuckDb(*board), u"duckdb"_s, 10);
}

/// Microseconds of `call` for many changes and places: median and 99th percentile.
std::pair<double, double> microseconds(std::vector<double>& times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

void measureDrag(const Report& report, int changes)
{
    const SnapshotPtr board = conflictColumns(changes);
    const Timing making = time(3, [&] { ConflictIndex(board, ConflictRules(), requestNow()); });
    report(lineOf(u"conflict.index"_s, changes, making.medianMs, u"ms"_s));
    const ConflictIndex index(board, {}, requestNow());
    QRandomGenerator random(9);
    std::vector<double> pickUps;
    std::vector<double> places;
    ConflictSet found;
    for (int i = 0; i < 400; ++i) {
        const int row = random.bounded(changes);
        QElapsedTimer timer;
        timer.start();
        const ConflictProbe probe(index, row);
        pickUps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
        Span window = index.spanOf(row).value_or(Span{});
        for (int step = 0; step < 100; ++step) {
            const qint64 by = (random.bounded(96 * 14) - 48 * 14) * 15 * msPerMinute;
            const Span there{window.start.plusMs(by), window.end.plusMs(by)};
            timer.restart();
            probe.at(there, found);
            places.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
        }
    }
    const auto [median, p99] = microseconds(places);
    report(lineOf(u"conflict.drag_median"_s, changes, median, u"us"_s));
    Line line = lineOf(u"conflict.drag_p99"_s, changes, p99, u"us"_s);
    line.goal = 20;
    report(line);
    report(lineOf(u"conflict.pick_up_p99"_s, changes, microseconds(pickUps).second, u"us"_s));
}

void measureWhole(const Report& report, int changes)
{
    const SnapshotPtr board = conflictColumns(changes);
    const Timing all = time(3, [&] { find(*board, {}); });
    report(lineOf(u"conflict.all_kinds"_s, changes, all.medianMs, u"ms"_s));
    const ConflictSet set = find(*board, {});
    report(lineOf(u"conflict.found"_s, changes, set.size(), u"conflicts"_s));
    const Timing causes = time(3, [&] { conflictCauses(set, *board); });
    report(lineOf(u"conflict.causes"_s, set.size(), causes.medianMs, u"ms"_s));
    const ConflictIndex index(board, {}, requestNow());
    const std::vector<int> edited{changes / 2};
    const Timing update = time(9, [&] { updatedConflicts(set, index, edited); });
    report(lineOf(u"conflict.update_one"_s, changes, update.medianMs, u"ms"_s));
}

} // namespace

void conflictBench(const Report& report, int scale)
{
    measureFinding(report, scale / 10, false);
    measureFinding(report, scale, true);
    measureFinding(report, scale * 10, false);
    measureWhole(report, scale);
    measureDrag(report, scale);
}

} // namespace cb::bench
