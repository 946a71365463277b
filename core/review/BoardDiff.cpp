// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/BoardDiff.h"

#include "core/policy/Evidence.h"
#include "core/review/TakeBaseline.h"
#include "core/schedule/Overrun.h"

#include <QSet>

#include <algorithm>

namespace cb {
namespace {

bool isFailure(DeploymentOutcome outcome)
{
    return outcome == DeploymentOutcome::Failed || outcome == DeploymentOutcome::RolledBack;
}

bool touches(const TrailStep& step, const QList<ChangeField>& fields)
{
    return std::any_of(step.edits.begin(), step.edits.end(), [&](const FieldEdit& edit) {
        return fields.contains(edit.field);
    });
}

DiffAct actOf(const TrailStep& step)
{
    return {step.sequence, step.at, step.person, step.author, step.reason};
}

bool isApproval(const TrailStep& step)
{
    return step.decision == DecisionKind::Approve
        || step.decision == DecisionKind::ApproveWithConditions;
}

/// Incidents and deployments of the changes that finished.
class Outcomes
{
public:
    Outcomes(const BoardSnapshot& board, const QSet<int>& rows)
        : m_board(board)
    {
        const IncidentColumns& incidents = *board.incidents;
        for (std::size_t i = 0; i < incidents.ids.size(); ++i) {
            if (rows.contains(incidents.causedBys[i])) {
                m_incidents[incidents.causedBys[i]].append(static_cast<int>(i));
            }
        }
        const DeploymentColumns& deployments = *board.deployments;
        for (std::size_t i = 0; i < deployments.ids.size(); ++i) {
            const int change = deployments.changes[i];
            if (!rows.contains(change)) {
                continue;
            }
            const auto known = m_deployments.constFind(change);
            if (known == m_deployments.constEnd()
                || deployments.startedAts[std::size_t(*known)] <= deployments.startedAts[i])
            {
                m_deployments.insert(change, static_cast<int>(i));
            }
        }
        for (QList<int>& of : m_incidents) {
            std::sort(of.begin(), of.end(), [&](int a, int b) {
                return incidents.openedAts[std::size_t(a)] < incidents.openedAts[std::size_t(b)];
            });
        }
    }

    FinishedOutcome of(int row) const
    {
        const ChangeColumns& changes = *m_board.changes;
        const auto r = static_cast<std::size_t>(row);
        FinishedOutcome outcome;
        if (changes.closures[r] > 0) {
            outcome.closure = static_cast<ClosureCode>(changes.closures[r] - 1);
        }
        if (const auto last = m_deployments.constFind(row); last != m_deployments.constEnd()) {
            outcome.deployment = m_board.deployments->outcomes[std::size_t(*last)];
        }
        if (changes.actualEnds[r] != noInstant) {
            outcome.actualEnd = Instant{changes.actualEnds[r]};
            const qint64 over = changes.plannedEnds[r] == noInstant
                ? 0
                : changes.actualEnds[r] - changes.plannedEnds[r];
            outcome.overrunMs = over > overFromMs ? over : 0;
        }
        for (const int incident : m_incidents.value(row)) {
            outcome.incidents.append({m_board.incidents->ids[std::size_t(incident)]});
        }
        return outcome;
    }

private:
    const BoardSnapshot& m_board;
    QHash<int, QList<int>> m_incidents;
    QHash<int, int> m_deployments;
};

class Comparison
{
public:
    explicit Comparison(const DiffRequest& request)
        : m_request(request)
        , m_zone(request.board->zone())
        , m_until(request.later ? request.later->sequence : std::numeric_limits<qint64>::max())
    {}

    std::optional<BoardDiff> run(const CancelToken& cancel)
    {
        m_diff.then = sideOf(*m_request.then);
        m_diff.now = m_request.later
            ? sideOf(*m_request.later)
            : DiffSide{{}, {}, {}, m_request.now, m_request.board->sequence};
        collect();
        addOutcomes();
        for (int i = 0; i < m_diff.changes.size(); ++i) {
            if (cancel.isCancelled()) {
                return std::nullopt;
            }
            judge(i);
        }
        sort();
        return std::move(m_diff);
    }

private:
    static DiffSide sideOf(const Baseline& baseline)
    {
        return {
            baseline.id.isNull() ? std::nullopt : std::optional(baseline.id),
            baseline.name,
            baseline.meeting,
            baseline.takenAt,
            baseline.sequence};
    }

    QList<TrailStep> stepsOf(ChangeId change) const
    {
        QList<TrailStep> steps = m_request.trail->of(change);
        steps.removeIf([this](const TrailStep& step) {
            return step.sequence <= m_request.then->sequence || step.sequence > m_until;
        });
        return steps;
    }

    bool wasAddedSince(ChangeId change) const
    {
        const QList<TrailStep> steps = stepsOf(change);
        return std::any_of(steps.begin(), steps.end(), [](const TrailStep& step) {
            return step.act == TrailAct::Added;
        });
    }

    /// How the change stands on the later side; nothing if it is not on the board.
    std::optional<BaselineEntry> nowOf(ChangeId change) const
    {
        if (m_request.later) {
            const int index = entryOf(m_request.later->entries, change);
            if (index >= 0) {
                return m_request.later->entries[index];
            }
        }
        const int row = m_request.board->changes->rowOf(change);
        return row < 0 ? std::nullopt : std::optional(baselineEntry(*m_request.board, row));
    }

    void collect()
    {
        for (const BaselineEntry& then : m_request.then->entries) {
            m_diff.changes.append({then, nowOf(then.change), {}});
        }
        const auto addIfNew = [this](ChangeId change, bool isOpen) {
            if (entryOf(m_request.then->entries, change) >= 0
                || (!isOpen && !wasAddedSince(change))) {
                return;
            }
            if (auto now = nowOf(change)) {
                m_diff.changes.append({{}, std::move(now), {}});
            }
        };
        if (m_request.later) {
            for (const BaselineEntry& now : m_request.later->entries) {
                addIfNew(now.change, true);
            }
            for (auto it = m_request.trail->all().keyBegin(); it != m_request.trail->all().keyEnd();
                 ++it) {
                if (entryOf(m_request.later->entries, *it) < 0) {
                    addIfNew(*it, false);
                }
            }
        } else {
            const ChangeColumns& changes = *m_request.board->changes;
            for (int row = 0; row < changes.size(); ++row) {
                addIfNew(
                    changes.idAt(row), !isEnded(changes.states[static_cast<std::size_t>(row)]));
            }
        }
        std::sort(
            m_diff.changes.begin(),
            m_diff.changes.end(),
            [](const DiffChange& a, const DiffChange& b) { return a.id() < b.id(); });
    }

    void addOutcomes()
    {
        QHash<int, int> rowOf;
        QSet<int> rows;
        for (int i = 0; i < m_diff.changes.size(); ++i) {
            const DiffChange& change = m_diff.changes[i];
            if (change.now && hasFinished(change)) {
                const int row = m_request.board->changes->rowOf(change.id());
                rowOf.insert(i, row);
                rows.insert(row);
            }
        }
        const Outcomes outcomes(*m_request.board, rows);
        for (auto it = rowOf.constBegin(); it != rowOf.constEnd(); ++it) {
            if (*it >= 0) {
                m_diff.changes[it.key()].outcome = outcomes.of(*it);
            }
        }
    }

    static bool hasFinished(const DiffChange& change)
    {
        return diffs::isFinished(change.now->state)
            && (!change.then || !diffs::isFinished(change.then->state));
    }

    DiffRow& add(DiffKind kind, int change)
    {
        m_diff.rows.append({kind, change, {}, {}, {}, {}, false});
        return m_diff.rows.last();
    }

    void setAct(
        DiffRow& row,
        const QList<TrailStep>& steps,
        const std::function<bool(const TrailStep&)>& is)
    {
        const auto last = std::find_if(steps.crbegin(), steps.crend(), is);
        if (last != steps.crend()) {
            row.act = actOf(*last);
        }
    }

    void setActOn(DiffRow& row, const QList<TrailStep>& steps, const QList<ChangeField>& fields)
    {
        setAct(row, steps, [&](const TrailStep& step) { return touches(step, fields); });
    }

    void judge(int index)
    {
        const DiffChange& change = m_diff.changes[index];
        const QList<TrailStep> steps = stepsOf(change.id());
        if (!change.now) {
            DiffRow& row = add(DiffKind::Withdrawn, index);
            setAct(row, steps, [](const TrailStep& s) { return s.act == TrailAct::Removed; });
            return;
        }
        const bool isCancelled = change.now->state == ChangeState::Cancelled;
        const bool wasCancelled = change.then && change.then->state == ChangeState::Cancelled;
        if (isCancelled && !wasCancelled && change.then) {
            setActOn(add(DiffKind::Withdrawn, index), steps, {ChangeField::State});
        }
        if (!isCancelled) {
            judgeApproval(index, steps);
            if (change.then) {
                judgeDifferences(index, steps);
            }
            if (hasFinished(change)) {
                DiffRow& row = add(DiffKind::Finished, index);
                row.isMinor = change.outcome && change.outcome->isUneventful();
                setActOn(row, steps, {ChangeField::State});
            }
        }
        if (!change.then) {
            DiffRow& row = add(DiffKind::New, index);
            row.isMinor = change.now->type == ChangeType::Standard || isCancelled;
            setAct(row, steps, [](const TrailStep& s) { return s.act == TrailAct::Added; });
        }
    }

    /// What was edited after the last approval, if that was not all there already.
    void judgeApproval(int index, const QList<TrailStep>& steps)
    {
        const DiffChange& change = m_diff.changes[index];
        if (!change.now->isEditedAfterApproval) {
            return;
        }
        qint64 approvedAt = m_request.then->sequence;
        for (const TrailStep& step : steps) {
            approvedAt = isApproval(step) ? step.sequence : approvedAt;
        }
        QList<FieldEdit> edits = editsOf(steps, evidenceFields(), approvedAt, m_until);
        if (edits.isEmpty() && change.then && !change.then->isEditedAfterApproval) {
            edits = diffs::differences(*change.then, *change.now, evidenceFields());
        }
        if (edits.isEmpty()) {
            return;
        }
        DiffRow& row = add(DiffKind::EditedAfterApproval, index);
        row.edits = std::move(edits);
        setActOn(row, steps, evidenceFields());
    }

    void judgeDifferences(int index, const QList<TrailStep>& steps)
    {
        const BaselineEntry& then = *m_diff.changes[index].then;
        const BaselineEntry& now = *m_diff.changes[index].now;
        const int risk = diffs::isFinished(now.state) ? 0 : diffs::riskChange(then, now);
        if (risk != 0) {
            DiffRow& row = add(risk > 0 ? DiffKind::RiskUp : DiffKind::RiskDown, index);
            setAct(row, steps, [](const TrailStep& step) {
                return step.act == TrailAct::Assessed || touches(step, {ChangeField::Risk});
            });
        }
        if (diffs::isMoved(then, now)) {
            DiffRow& row = add(DiffKind::Moved, index);
            row.edits = diffs::differences(then, now, diffs::windowFields());
            row.start = shift(then.plannedStart, now.plannedStart);
            row.end = shift(then.plannedEnd, now.plannedEnd);
            setActOn(row, steps, diffs::windowFields());
        }
        if (diffs::isRescoped(then, now)) {
            DiffRow& row = add(DiffKind::Rescoped, index);
            row.edits = diffs::differences(then, now, diffs::scopeFields());
            setActOn(row, steps, diffs::scopeFields());
        }
    }

    std::optional<diffs::Shift> shift(
        const std::optional<Instant>& from, const std::optional<Instant>& to) const
    {
        return from && to ? std::optional(diffs::shiftOf(*from, *to, m_zone)) : std::nullopt;
    }

    void sort()
    {
        const auto failsFirst = [this](const DiffRow& row) {
            const auto& outcome = m_diff.changes[row.change].outcome;
            return row.kind == DiffKind::Finished && outcome && outcome->hasFailed() ? 0 : 1;
        };
        const auto key = [&](const DiffRow& row) {
            const BaselineEntry& shown = m_diff.changes[row.change].shown();
            const qint64 start =
                shown.plannedStart ? shown.plannedStart->ms : std::numeric_limits<qint64>::max();
            return std::tuple(row.kind, row.isMinor, failsFirst(row), start);
        };
        std::stable_sort(
            m_diff.rows.begin(), m_diff.rows.end(), [&](const DiffRow& a, const DiffRow& b) {
                return key(a) < key(b);
            });
    }

    const DiffRequest& m_request;
    QTimeZone m_zone;
    qint64 m_until;
    BoardDiff m_diff;
};

} // namespace

bool FinishedOutcome::hasFailed() const
{
    if (closure) {
        return *closure == ClosureCode::Unsuccessful || *closure == ClosureCode::BackedOut;
    }
    return deployment && isFailure(*deployment);
}

bool FinishedOutcome::isUneventful() const
{
    return !hasFailed() && closure != ClosureCode::SuccessfulWithIssues && overrunMs == 0
        && incidents.isEmpty();
}

int BoardDiff::count(DiffKind kind) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [kind](const DiffRow& row) { return row.kind == kind; }));
}

std::optional<BoardDiff> compareBoards(const DiffRequest& request, const CancelToken& cancel)
{
    return Comparison(request).run(cancel);
}

} // namespace cb
