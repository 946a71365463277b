// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/ClearConflicts.h"

#include "core/base/Tr.h"
#include "core/slots/ClearBound.h"
#include "core/slots/ClearExactly.h"
#include "core/slots/ClearSearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace cb {
namespace {

constexpr std::size_t maxExactSize = 40; ///< changes in a component that is solved exactly
constexpr qint64 maxExactSteps = 60'000; ///< for each component
constexpr qint64 maxAllSteps = 200'000; ///< for all of them
constexpr int roundsPerChange = 300;
constexpr int maxRounds = 30'000;

class Clearing
{
public:
    Clearing(
        const ConflictIndex& index,
        const ClearRequest& request,
        const ClearProblem& problem,
        const JobControl& job)
        : m_index(index)
        , m_request(request)
        , m_problem(problem)
        , m_job(job)
    {
        m_clock.start();
    }

    ClearAnswer run()
    {
        std::vector<std::vector<int>> components = m_problem.components();
        std::stable_sort(components.begin(), components.end(), [](const auto& a, const auto& b) {
            return a.size() < b.size();
        });
        qint64 done = 0;
        for (const std::vector<int>& items : components) {
            m_job.report(done++, static_cast<qint64>(components.size()));
            solve(items);
        }
        std::sort(
            m_answer.moves.begin(),
            m_answer.moves.end(),
            [](const ClearMove& a, const ClearMove& b) {
                return a.from.start != b.from.start ? a.from.start < b.from.start : a.row < b.row;
            });
        return std::move(m_answer);
    }

    bool isProved() const { return m_isProved; }

private:
    bool isOver() const
    {
        return m_job.cancel.isCancelled() || m_clock.elapsed() > m_request.maxMs;
    }

    void solve(const std::vector<int>& items)
    {
        ClearState best = clearGreedily(m_problem, items);
        const int least = leastMoves(m_problem, items);
        bool isProved = false;
        if (items.size() <= maxExactSize && m_stepsLeft > 0) {
            const qint64 steps = std::min(maxExactSteps, m_stepsLeft);
            ExactAnswer exact = clearExactly(m_problem, best, steps, m_job.cancel);
            m_stepsLeft -= exact.isProved ? 0 : steps;
            best = std::move(exact.best);
            isProved = exact.isProved;
        }
        if (!isProved) {
            SearchLimits limits;
            limits.seed = m_request.seed;
            limits.rounds = std::min(maxRounds, roundsPerChange * static_cast<int>(items.size()));
            limits.enoughMoves = least;
            limits.isOver = [this] {
                return isOver();
            };
            best = searchFrom(m_problem, best, limits);
        }
        m_isProved = m_isProved && isProved;
        m_answer.leastMoves += isProved ? best.moves() : std::min(least, best.moves());
        take(best);
    }

    void take(const ClearState& state)
    {
        for (const int item : state.items()) {
            const ClearItem& one = m_problem.item(item);
            if (state.isMoved(item)) {
                const qint64 start = state.startOf(item);
                m_answer.moves.append(
                    {one.row,
                     {{one.home}, {one.home + one.lengthMs}},
                     {{start}, {start + one.lengthMs}},
                     one.isHeld,
                     one.isOthers,
                     groupOf(item, state)});
            }
        }
    }

    /// Moves of which one takes the place that another one leaves: the lowest item of the chain
    /// names the group.
    int groupOf(int item, const ClearState& state) const
    {
        std::vector<int> chain{item};
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const int member = chain[i];
            const ClearItem& one = m_problem.item(member);
            for (const ClearPeer& peer : one.peers) {
                const bool isNew = state.isMoved(peer.item)
                    && std::find(chain.begin(), chain.end(), peer.item) == chain.end();
                const qint64 peerHome = m_problem.item(peer.item).home;
                if (isNew
                    && (m_problem.collide(member, peer, state.startOf(member), peerHome)
                        || m_problem.collide(member, peer, one.home, state.startOf(peer.item))))
                {
                    chain.push_back(peer.item);
                }
            }
        }
        return chain.size() < 2 ? -1 : *std::min_element(chain.begin(), chain.end());
    }

    const ConflictIndex& m_index;
    const ClearRequest& m_request;
    const ClearProblem& m_problem;
    const JobControl& m_job;
    QElapsedTimer m_clock;
    ClearAnswer m_answer;
    qint64 m_stepsLeft = maxAllSteps;
    bool m_isProved = true;
};

ClearStuck explained(int row, const ConflictIndex& index, const ClearRequest& request)
{
    ClearStuck stuck;
    stuck.row = row;
    stuck.mayMove = mayMove(index, request, row);
    if (stuck.mayMove) {
        const SlotSubject subject(index, row);
        SlotRequest search;
        search.now = request.now;
        search.days = request.days;
        search.count = 1;
        search.within = request.range;
        if (const Result<SlotAnswer> found = findSlots(subject, search)) {
            stuck.obstacles = found->obstacles;
        }
        if (request.range) {
            search.within.reset();
            const Result<SlotAnswer> found = findSlots(subject, search);
            if (found && found->hasFree()) {
                stuck.opensElsewhere = found->windows.first().window;
            }
        }
    }
    return stuck;
}

/// The changes of the set whose conflicts stay, and why.
void explainStuck(ClearAnswer& answer, const ConflictIndex& index, const ClearRequest& request)
{
    QSet<int> staying;
    for (std::size_t i = 0; i < answer.after.kinds.size(); ++i) {
        const Conflict conflict = answer.after.at(static_cast<int>(i));
        staying.insert(conflict.a);
        if (conflict.isBetweenChanges()) {
            staying.insert(conflict.b);
        }
    }
    for (const int row : request.rows) {
        if (staying.contains(row)) {
            answer.stuck.append(explained(row, index, request));
        }
    }
}

} // namespace

Result<ClearAnswer> clearConflicts(
    const ConflictIndex& index, const ClearRequest& request, const JobControl& job)
{
    QElapsedTimer clock;
    clock.start();
    const Result<ClearProblem> problem = ClearProblem::create(index, request, job);
    if (!problem) {
        return problem.error();
    }
    Clearing clearing(index, request, *problem, job);
    ClearAnswer answer = clearing.run();
    if (job.cancel.isCancelled()) {
        return Error{ErrorKind::Cancelled, Tr::tr("Stopped; nothing was moved."), {}};
    }
    answer.changes = static_cast<int>(request.rows.size());
    answer.before = openConflicts(index, request);
    answer.after = openConflicts(withMoves(index, answer.moves), request);
    explainStuck(answer, index, request);
    if (!answer.after.isEmpty()) {
        answer.status = ClearStatus::NoWay;
    } else if (answer.moves.isEmpty()) {
        answer.status = ClearStatus::NothingToDo;
    } else if (clearing.isProved()) {
        answer.status = ClearStatus::Proved;
    } else if (answer.leastMoves == answer.moves.size()) {
        answer.status = ClearStatus::FewestProved;
    } else {
        answer.status = ClearStatus::BestFound;
    }
    answer.tookMs = clock.elapsed();
    return answer;
}

ConflictSet openConflicts(const ConflictIndex& index, const ClearRequest& request)
{
    std::vector<int> sorted = request.rows;
    std::sort(sorted.begin(), sorted.end());
    ConflictSet open;
    for (const int row : sorted) {
        const ConflictSet found = index.conflictsOf(row);
        for (int i = 0; i < found.size(); ++i) {
            Conflict conflict = found.at(i);
            const int other = conflict.a == row ? conflict.b : conflict.a;
            const bool isTold = conflict.isBetweenChanges() && other < row
                && std::binary_search(sorted.begin(), sorted.end(), other);
            if (conflict.isOpen() && !isTold
                && counts(request, slotRuleOf(conflict.kind), conflict.severity)) {
                if (conflict.kind == ConflictKind::Freeze) {
                    conflict.detail = static_cast<int>(open.windowSpans.size());
                    open.windowSpans.push_back(found.windowSpan(i));
                }
                open.append(conflict);
            }
        }
    }
    open.sort();
    return open;
}

ConflictIndex withMoves(const ConflictIndex& index, const QList<ClearMove>& moves)
{
    ConflictIndex moved = index;
    for (const ClearMove& move : moves) {
        moved.setSpan(move.row, move.to);
    }
    return moved;
}

} // namespace cb
