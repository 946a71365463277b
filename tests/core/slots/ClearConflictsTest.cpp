// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/ClearConflicts.h"

#include "core/slots/ClearBound.h"
#include "core/slots/ClearState.h"
#include "tests/core/slots/SlotBoards.h"

#include <QElapsedTimer>
#include <QTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

ConflictIndex indexOf(const SnapshotPtr& board)
{
    ConflictRequest request;
    request.now = test::slotBoardNow();
    return ConflictIndex(board, conflictRulesOf(*board), request);
}

ClearRequest requestFor(int changes, int hours)
{
    ClearRequest request;
    request.rows.resize(static_cast<std::size_t>(changes));
    std::iota(request.rows.begin(), request.rows.end(), 0);
    request.now = test::slotBoardNow();
    if (hours > 0) {
        request.range = Span{test::slotBoardNow(), test::slotBoardNow().plusMs(hours * msPerHour)};
    }
    return request;
}

/// What a way costs by the problem's prices.
qint64 costOf(const ClearProblem& problem, const std::vector<qint64>& starts)
{
    qint64 sum = 0;
    for (int i = 0; i < problem.size(); ++i) {
        sum += problem.cost(i, starts[static_cast<std::size_t>(i)]);
    }
    return sum;
}

qint64 costOf(const ClearProblem& problem, const QList<ClearMove>& moves)
{
    qint64 sum = 0;
    for (int i = 0; i < problem.size(); ++i) {
        for (const ClearMove& move : moves) {
            sum += move.row == problem.item(i).row ? problem.cost(i, move.to.start.ms) : 0;
        }
    }
    return sum;
}

/// All ways, by asking the conflict engine only: who collides alone, and which two with each other.
class BruteForce
{
public:
    BruteForce(const ConflictIndex& index, const ClearRequest& request, const ClearProblem& problem)
        : m_index(index)
        , m_problem(problem)
    {
        for (int i = 0; i < problem.size(); ++i) {
            const ClearItem& item = problem.item(i);
            // Working hours are no conflict, but no change is moved out of them.
            const SlotSubject subject(index, item.row);
            std::vector<StartBlock> hours =
                subject.blocks(item.lengthMs, {request.range->start.ms, request.range->end.ms});
            std::erase_if(hours, [](const StartBlock& block) {
                return block.rule != SlotRule::WorkingHours;
            });
            const auto hoursForbid = [&hours](qint64 at) {
                return std::any_of(hours.begin(), hours.end(), [at](const StartBlock& block) {
                    return block.contains(at);
                });
            };
            std::vector<qint64> starts{item.home};
            for (qint64 at = request.range->start.ms; at + item.lengthMs <= request.range->end.ms;
                 at += slotStepMs)
            {
                if (at != item.home && !hoursForbid(at)) {
                    starts.push_back(at);
                }
            }
            m_starts.push_back(starts);
        }
        askAlone();
        askPairs();
    }

    std::optional<qint64> run()
    {
        m_chosen.assign(m_starts.size(), 0);
        choose(0, 0);
        return m_best;
    }

private:
    Span spanAt(std::size_t item, std::size_t choice) const
    {
        const qint64 start = m_starts[item][choice];
        return {{start}, {start + m_problem.item(static_cast<int>(item)).lengthMs}};
    }

    int rowOf(std::size_t item) const { return m_problem.item(static_cast<int>(item)).row; }

    void askAlone()
    {
        ConflictIndex alone = m_index;
        for (std::size_t i = 0; i < m_starts.size(); ++i) {
            alone.setSpan(rowOf(i), std::nullopt);
        }
        for (std::size_t i = 0; i < m_starts.size(); ++i) {
            std::vector<bool> collides;
            for (std::size_t c = 0; c < m_starts[i].size(); ++c) {
                collides.push_back(!alone.conflictsOf(rowOf(i), spanAt(i, c)).isEmpty());
            }
            m_alone.push_back(collides);
        }
    }

    void askPairs()
    {
        ConflictIndex index = m_index;
        for (std::size_t i = 0; i < m_starts.size(); ++i) {
            index.setSpan(rowOf(i), std::nullopt);
        }
        m_pairs.resize(m_starts.size() * m_starts.size());
        for (std::size_t j = 0; j < m_starts.size(); ++j) {
            for (std::size_t d = 0; d < m_starts[j].size(); ++d) {
                index.setSpan(rowOf(j), spanAt(j, d));
                for (std::size_t i = 0; i < j; ++i) {
                    for (std::size_t c = 0; c < m_starts[i].size(); ++c) {
                        const ConflictSet found = index.conflictsOf(rowOf(i), spanAt(i, c));
                        bool isHit = false;
                        for (int k = 0; k < found.size(); ++k) {
                            const Conflict conflict = found.at(k);
                            isHit |= conflict.isBetweenChanges()
                                && (conflict.a == rowOf(j) || conflict.b == rowOf(j));
                        }
                        m_pairs[i * m_starts.size() + j].push_back(isHit);
                    }
                }
            }
            index.setSpan(rowOf(j), std::nullopt);
        }
    }

    bool collide(std::size_t i, std::size_t c, std::size_t j, std::size_t d) const
    {
        return m_pairs[i * m_starts.size() + j][d * m_starts[i].size() + c];
    }

    void choose(std::size_t item, qint64 cost)
    {
        if (m_best && cost >= *m_best) {
            return;
        }
        if (item == m_starts.size()) {
            m_best = cost;
            return;
        }
        for (std::size_t c = 0; c < m_starts[item].size(); ++c) {
            bool fits = !m_alone[item][c];
            for (std::size_t other = 0; fits && other < item; ++other) {
                fits = !collide(other, m_chosen[other], item, c);
            }
            if (fits) {
                m_chosen[item] = c;
                choose(item + 1, cost + m_problem.cost(static_cast<int>(item), m_starts[item][c]));
            }
        }
    }

    const ConflictIndex& m_index;
    const ClearProblem& m_problem;
    std::vector<std::vector<qint64>> m_starts;
    std::vector<std::vector<bool>> m_alone;
    std::vector<std::vector<bool>> m_pairs;
    std::vector<std::size_t> m_chosen;
    std::optional<qint64> m_best;
};

} // namespace

class ClearConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallSetsAreClearedAsByBruteForce();
    void largeSetsAreNeverWorseThanTheGreedyMover();
    void theSameSeedGivesTheSameMoves();
    void nothingCollidesNothingMoves();
    void whatMustStayStays();
    void aRangeWithoutRoomIsNoWay();
    void aStopLeavesNothing();
    void approvedOnesStayWhereThatIsPossible();
};

void ClearConflictsTest::smallSetsAreClearedAsByBruteForce()
{
    int solved = 0;
    for (quint32 seed = 0; seed < 80; ++seed) {
        const SnapshotPtr board = test::randomSlotBoard(
            seed,
            {.changes = 4,
             .items = 6,
             .services = 4,
             .persons = 4,
             .hours = 6,
             .freezes = seed % 2 == 0 ? 1 : 0,
             .maintenances = seed % 3 == 0 ? 1 : 0});
        const ConflictIndex index = indexOf(board);
        const ClearRequest request = requestFor(4, 12);
        const Result<ClearProblem> problem = ClearProblem::create(index, request, {});
        QVERIFY(problem);
        const Result<ClearAnswer> answer = clearConflicts(index, request);
        QVERIFY(answer);
        const std::optional<qint64> best = BruteForce(index, request, *problem).run();
        if (!best) {
            QCOMPARE(answer->status, ClearStatus::NoWay);
            continue;
        }
        QVERIFY2(answer->after.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY(
            answer->status == ClearStatus::Proved || answer->status == ClearStatus::NothingToDo);
        QCOMPARE(costOf(*problem, answer->moves), *best);
        QCOMPARE(answer->leastMoves, answer->moves.size());
        solved += answer->moves.isEmpty() ? 0 : 1;
    }
    QVERIFY2(solved > 25, qPrintable(QString::number(solved)));
}

void ClearConflictsTest::largeSetsAreNeverWorseThanTheGreedyMover()
{
    for (quint32 seed = 0; seed < 4; ++seed) {
        const int changes = 70;
        const SnapshotPtr board = test::randomSlotBoard(
            seed, {.changes = changes, .items = 25, .services = 12, .persons = 20, .hours = 60});
        const ConflictIndex index = indexOf(board);
        ClearRequest request = requestFor(changes, 0);
        request.maxMs = 1'500;
        const Result<ClearProblem> problem = ClearProblem::create(index, request, {});
        const Result<ClearAnswer> answer = clearConflicts(index, request);
        QVERIFY(problem && answer);
        std::vector<qint64> greedy;
        bool greedyClears = true;
        for (int i = 0; i < problem->size(); ++i) {
            greedy.push_back(problem->item(i).home);
        }
        for (const std::vector<int>& items : problem->components()) {
            const ClearState state = clearGreedily(*problem, items);
            greedyClears = greedyClears && state.unsolved() == 0;
            for (const int item : items) {
                greedy[static_cast<std::size_t>(item)] = state.startOf(item);
            }
        }
        QVERIFY(answer->moves.size() >= answer->leastMoves);
        if (greedyClears) {
            QVERIFY(answer->after.isEmpty());
            QVERIFY(costOf(*problem, answer->moves) <= costOf(*problem, greedy));
        }
        for (const ClearMove& move : answer->moves) {
            QVERIFY(move.to.start >= request.now);
            QCOMPARE(move.to.lengthMs(), move.from.lengthMs());
        }
    }
}

void ClearConflictsTest::theSameSeedGivesTheSameMoves()
{
    const SnapshotPtr board = test::randomSlotBoard(
        7, {.changes = 30, .items = 8, .services = 5, .persons = 8, .hours = 30});
    const ConflictIndex index = indexOf(board);
    ClearRequest request = requestFor(30, 0);
    request.maxMs = 600'000;
    const Result<ClearAnswer> one = clearConflicts(index, request);
    const Result<ClearAnswer> again = clearConflicts(index, request);
    QVERIFY(one && again);
    QVERIFY(!one->moves.isEmpty());
    QCOMPARE(one->moves, again->moves);
}

void ClearConflictsTest::nothingCollidesNothingMoves()
{
    const SnapshotPtr board =
        test::randomSlotBoard(3, {.changes = 1, .freezes = 0, .maintenances = 0});
    const Result<ClearAnswer> answer = clearConflicts(indexOf(board), requestFor(1, 0));
    QVERIFY(answer);
    QCOMPARE(answer->status, ClearStatus::NothingToDo);
    QVERIFY(answer->moves.isEmpty());
}

void ClearConflictsTest::whatMustStayStays()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        const SnapshotPtr board = test::randomSlotBoard(seed, {.changes = 12, .items = 4});
        ClearRequest request = requestFor(12, 0);
        request.fixed = {0, 1, 2};
        request.standardMayMove = false;
        const Result<ClearAnswer> answer = clearConflicts(indexOf(board), request);
        QVERIFY(answer);
        for (const ClearMove& move : answer->moves) {
            QVERIFY(!request.fixed.contains(move.row));
            QVERIFY(
                board->changes->types[static_cast<std::size_t>(move.row)] != ChangeType::Standard);
        }
        for (const ClearStuck& stuck : answer->stuck) {
            QCOMPARE(stuck.mayMove, mayMove(indexOf(board), request, stuck.row));
        }
    }
}

void ClearConflictsTest::aRangeWithoutRoomIsNoWay()
{
    // Ten changes on one CI in four hours.
    const SnapshotPtr board = test::randomSlotBoard(
        5, {.changes = 10, .items = 1, .hours = 4, .freezes = 0, .maintenances = 0});
    const Result<ClearAnswer> answer = clearConflicts(indexOf(board), requestFor(10, 6));
    QVERIFY(answer);
    QCOMPARE(answer->status, ClearStatus::NoWay);
    QVERIFY(!answer->stuck.isEmpty());
    QVERIFY(answer->after.size() < answer->before.size());
    const ClearStuck& stuck = answer->stuck.first();
    QVERIFY(!stuck.obstacles.isEmpty() || !stuck.mayMove);
}

void ClearConflictsTest::aStopLeavesNothing()
{
    const SnapshotPtr board = test::randomSlotBoard(1, {});
    JobControl job;
    job.cancel.cancel();
    const Result<ClearAnswer> answer = clearConflicts(indexOf(board), requestFor(8, 0), job);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void ClearConflictsTest::approvedOnesStayWhereThatIsPossible()
{
    for (quint32 seed = 40; seed < 70; ++seed) {
        const SnapshotPtr board = test::randomSlotBoard(
            seed, {.changes = 8, .items = 4, .freezes = 0, .maintenances = 0});
        const auto approvalsLost = [&board](ClearOrder order) {
            ClearRequest request = requestFor(8, 0);
            request.order = order;
            const Result<ClearAnswer> answer = clearConflicts(indexOf(board), request);
            return std::count_if(
                answer->moves.begin(), answer->moves.end(), [](const ClearMove& move) {
                    return move.losesApproval;
                });
        };
        QVERIFY(
            approvalsLost(ClearOrder::ApprovalsThenMoves)
            <= approvalsLost(ClearOrder::MovesThenHours));
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ClearConflictsTest)
#include "ClearConflictsTest.moc"
