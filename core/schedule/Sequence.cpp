// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/Sequence.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <numeric>

namespace cb {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

qint64 startOf(const ChangeColumns& changes, int row)
{
    const qint64 start = changes.plannedStarts[at(row)];
    return start == noInstant ? std::numeric_limits<qint64>::max() : start;
}

/// Rows and the links among them in an order in which predecessors come first; of those that are
/// free at the same time the earlier start, then the lower row. Rows of a ring are left over.
class Order
{
public:
    Order(const SequenceIndex& index, const std::vector<int>& rows)
        : m_index(index)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            m_places.insert(rows[i], static_cast<int>(i));
        }
        m_waiting.resize(rows.size(), 0);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (const qint32 before : index.predecessorsOf(rows[i])) {
                m_waiting[i] += m_places.contains(before) ? 1 : 0;
            }
        }
        walk(rows);
    }

    const std::vector<int>& rows() const { return m_rows; }

    const std::vector<int>& leftOver() const { return m_leftOver; }

private:
    void walk(const std::vector<int>& rows)
    {
        const ChangeColumns& changes = *m_index.changes();
        const auto isLater = [&changes](int a, int b) {
            const qint64 first = startOf(changes, a);
            const qint64 second = startOf(changes, b);
            return first != second ? first > second : a > b;
        };
        std::vector<int> free;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (m_waiting[i] == 0) {
                free.push_back(rows[i]);
            }
        }
        std::make_heap(free.begin(), free.end(), isLater);
        while (!free.empty()) {
            std::pop_heap(free.begin(), free.end(), isLater);
            const int row = free.back();
            free.pop_back();
            m_rows.push_back(row);
            for (const qint32 after : m_index.followersOf(row)) {
                const auto place = m_places.constFind(after);
                if (place != m_places.constEnd() && --m_waiting[at(*place)] == 0) {
                    free.push_back(after);
                    std::push_heap(free.begin(), free.end(), isLater);
                }
            }
        }
        for (const int row : rows) {
            if (m_waiting[at(m_places.value(row))] > 0) {
                m_leftOver.push_back(row);
            }
        }
    }

    const SequenceIndex& m_index;
    QHash<int, int> m_places;
    std::vector<int> m_waiting;
    std::vector<int> m_rows;
    std::vector<int> m_leftOver;
};

/// Nothing waits for it any more.
bool isOver(ChangeState state)
{
    return state == ChangeState::Review || isEnded(state);
}

/// All that hangs together with `row`.
std::vector<int> component(const SequenceIndex& index, int row)
{
    const ChangeColumns& changes = *index.changes();
    std::vector<int> found{row};
    QHash<int, bool> isKnown{{row, true}};
    for (std::size_t next = 0; next < found.size(); ++next) {
        const int current = found[next];
        if (current != row && isOver(changes.states[at(current)])) {
            continue;
        }
        const auto add = [&](qint32 other) {
            if (other != noRow && changes.states[at(other)] != ChangeState::Cancelled
                && !isKnown.value(other)) {
                isKnown.insert(other, true);
                found.push_back(other);
            }
        };
        for (const qint32 other : index.predecessorsOf(current)) {
            add(other);
        }
        for (const qint32 other : index.followersOf(current)) {
            add(other);
        }
    }
    return found;
}

bool isMovable(const ChangeColumns& changes, int row)
{
    return changes.states[at(row)] < ChangeState::Implement
        && changes.plannedWindow(row).has_value();
}

/// Backward pass and critical path.
class SlackPass
{
public:
    SlackPass(const SequenceIndex& index, Sequence& sequence)
        : m_index(index)
        , m_steps(sequence.steps)
        , m_sequence(sequence)
    {
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            m_places.insert(m_steps[i].row, static_cast<int>(i));
        }
    }

    /// `ordered`: how many of the steps are in order; the others are in a ring.
    void run(std::size_t ordered)
    {
        findLast(ordered);
        if (m_sequence.last < 0) {
            return;
        }
        const qint64 end = m_steps[at(m_sequence.last)].window->end.ms;
        for (std::size_t i = ordered; i-- > 0;) {
            SequenceStep& step = m_steps[i];
            if (step.isDone || !step.window) {
                continue;
            }
            qint64 latest = end;
            for (const qint32 follower : m_index.followersOf(step.row)) {
                if (const SequenceStep* after = open(follower)) {
                    const qint64 latestEnd = after->window->end.ms + *after->slackMs;
                    latest = std::min(latest, latestEnd - after->window->lengthMs());
                }
            }
            step.slackMs = latest - step.window->end.ms;
        }
        if (m_counted > 1) {
            markPath();
        }
    }

private:
    /// The step of a row that has its slack.
    SequenceStep* open(int row)
    {
        const auto place = m_places.constFind(row);
        if (place == m_places.constEnd()) {
            return nullptr;
        }
        SequenceStep& step = m_steps[at(*place)];
        return step.slackMs ? &step : nullptr;
    }

    void findLast(std::size_t ordered)
    {
        for (std::size_t i = 0; i < ordered; ++i) {
            const SequenceStep& step = m_steps[i];
            if (step.isDone || !step.window) {
                continue;
            }
            ++m_counted;
            if (m_sequence.last < 0 || step.window->end >= m_steps[at(m_sequence.last)].window->end)
            {
                m_sequence.last = static_cast<int>(i);
            }
        }
    }

    void markPath()
    {
        SequenceStep* step = &m_steps[at(m_sequence.last)];
        while (step) {
            step->isCritical = true;
            SequenceStep* tightest = nullptr;
            for (const qint32 row : m_index.predecessorsOf(step->row)) {
                SequenceStep* before = open(row);
                const auto key = [](const SequenceStep& s) {
                    return std::pair(*s.slackMs, -s.window->end.ms);
                };
                if (before && (!tightest || key(*before) < key(*tightest))) {
                    tightest = before;
                }
            }
            step = tightest;
        }
    }

    const SequenceIndex& m_index;
    std::vector<SequenceStep>& m_steps;
    Sequence& m_sequence;
    QHash<int, int> m_places;
    int m_counted = 0; ///< steps that are still to be done
};

} // namespace

SequenceIndex::SequenceIndex(std::shared_ptr<const ChangeColumns> changes)
    : m_changes(std::move(changes))
{
    const ChangeColumns& columns = *m_changes;
    const auto size = at(columns.size());
    m_followerBegins.assign(size + 1, 0);
    for (const qint32 before : columns.predecessorRows) {
        if (before != noRow) {
            ++m_followerBegins[at(before) + 1];
        }
    }
    std::partial_sum(m_followerBegins.cbegin(), m_followerBegins.cend(), m_followerBegins.begin());
    m_followers.resize(m_followerBegins.back());
    std::vector<quint32> next(m_followerBegins.cbegin(), m_followerBegins.cend() - 1);
    for (int row = 0; row < columns.size(); ++row) {
        for (const qint32 before : predecessorsOf(row)) {
            if (before != noRow) {
                m_followers[next[at(before)]++] = row;
            }
        }
    }
}

std::span<const qint32> SequenceIndex::predecessorsOf(int row) const
{
    const ChangeColumns& columns = *m_changes;
    const quint32 begin = columns.predecessorBegins[at(row)];
    return {columns.predecessorRows.data() + begin, columns.predecessorBegins[at(row) + 1] - begin};
}

std::span<const qint32> SequenceIndex::followersOf(int row) const
{
    const quint32 begin = m_followerBegins[at(row)];
    return {m_followers.data() + begin, m_followerBegins[at(row) + 1] - begin};
}

std::vector<int> ringOf(const ChangeColumns& changes, int row, const std::vector<int>& predecessors)
{
    if (row == noRow) {
        return {};
    }
    QHash<int, int> cameFrom; // row -> what starts after it on the way
    std::deque<int> open;
    const auto visit = [&](int from, int to) {
        if (to != noRow && !cameFrom.contains(to)) {
            cameFrom.insert(to, from);
            open.push_back(to);
        }
    };
    for (const int before : predecessors) {
        visit(row, before);
    }
    while (!open.empty()) {
        const int current = open.front();
        open.pop_front();
        if (current == row) {
            break;
        }
        for (quint32 i = changes.predecessorBegins[at(current)];
             i < changes.predecessorBegins[at(current) + 1];
             ++i)
        {
            visit(current, changes.predecessorRows[i]);
        }
    }
    if (!cameFrom.contains(row)) {
        return {};
    }
    std::vector<int> ring;
    for (int current = cameFrom.value(row); current != row; current = cameFrom.value(current)) {
        ring.push_back(current);
    }
    ring.push_back(row);
    std::reverse(ring.begin(), ring.end());
    return ring;
}

const SequenceStep* Sequence::stepOf(int row) const
{
    const auto found = std::find_if(
        steps.cbegin(), steps.cend(), [row](const SequenceStep& step) { return step.row == row; });
    return found == steps.cend() ? nullptr : &*found;
}

std::vector<int> Sequence::criticalRows() const
{
    std::vector<int> rows;
    for (const SequenceStep& step : steps) {
        if (step.isCritical) {
            rows.push_back(step.row);
        }
    }
    return rows;
}

Sequence sequenceOf(const SequenceIndex& index, int row)
{
    const ChangeColumns& changes = *index.changes();
    const Order order(index, component(index, row));
    Sequence sequence;
    sequence.hasRing = !order.leftOver().empty();
    for (const std::vector<int>* rows : {&order.rows(), &order.leftOver()}) {
        for (const int member : *rows) {
            SequenceStep step;
            step.row = member;
            step.window = changes.plannedWindow(member);
            step.isDone = isOver(changes.states[at(member)]);
            sequence.steps.push_back(step);
        }
    }
    SlackPass(index, sequence).run(order.rows().size());
    return sequence;
}

std::vector<RowMove> followersToMove(
    const SequenceIndex& index, const std::vector<std::pair<int, Span>>& moves)
{
    const ChangeColumns& changes = *index.changes();
    QHash<int, Span> moved;
    std::vector<int> rows;
    for (const auto& [row, window] : moves) {
        moved.insert(row, window);
        rows.push_back(row);
    }
    QHash<int, bool> isKnown;
    for (const int row : rows) {
        isKnown.insert(row, true);
    }
    for (std::size_t next = 0; next < rows.size(); ++next) {
        for (const qint32 after : index.followersOf(rows[next])) {
            if (!isKnown.value(after) && isMovable(changes, after)) {
                isKnown.insert(after, true);
                rows.push_back(after);
            }
        }
    }
    std::vector<RowMove> found;
    const Order order(index, rows);
    for (const int row : order.rows()) {
        if (moved.contains(row)) {
            continue;
        }
        const Span from = *changes.plannedWindow(row);
        Instant start = from.start;
        for (const qint32 before : index.predecessorsOf(row)) {
            if (const auto window = moved.constFind(before); window != moved.constEnd()) {
                start = std::max(start, window->end);
            }
        }
        if (start > from.start) {
            const Span to{start, start.plusMs(from.lengthMs())};
            moved.insert(row, to);
            found.push_back({row, from, to});
        }
    }
    return found;
}

std::vector<quint8> criticalRows(const SequenceIndex& index)
{
    const int size = index.changes()->size();
    std::vector<quint8> isCritical(at(size), 0);
    std::vector<quint8> isSeen(at(size), 0);
    for (int row = 0; row < size; ++row) {
        const ChangeState state = index.changes()->states[at(row)];
        if (isSeen[at(row)] != 0 || isOver(state) || !index.isLinked(row)) {
            continue;
        }
        for (const SequenceStep& step : sequenceOf(index, row).steps) {
            if (!step.isDone) {
                isSeen[at(step.row)] = 1;
                isCritical[at(step.row)] = step.isCritical ? 1 : 0;
            }
        }
    }
    return isCritical;
}

std::shared_ptr<const SequencePlan> planOf(
    const std::shared_ptr<const ChangeColumns>& changes,
    const std::shared_ptr<const SequencePlan>& before)
{
    if (before && before->index.changes() == changes) {
        return before;
    }
    auto plan = std::make_shared<SequencePlan>();
    plan->index = SequenceIndex(changes);
    plan->isCritical = criticalRows(plan->index);
    return plan;
}

} // namespace cb
