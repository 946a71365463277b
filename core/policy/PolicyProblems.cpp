// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/PolicyProblems.h"

#include "core/base/Tr.h"
#include "core/policy/Actor.h"
#include "core/policy/Approvals.h"
#include "core/policy/LifecycleTable.h"
#include "core/policy/Obstacle.h"
#include "core/policy/PolicyGrid.h"
#include "core/policy/PolicyWords.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Active people of the directory who can stand for an approver.
QSet<PersonId> candidatesFor(Approver approver, const Directory& directory)
{
    QSet<PersonId> found;
    const auto addIfActive = [&](const PersonId& id) {
        const int row = directory.rowOf(id);
        if (row != noRow && directory.persons[row].active) {
            found.insert(id);
        }
    };
    switch (approver) {
    case Approver::ChangeManager:
    case Approver::CabChair:
        for (const Person& person : directory.persons) {
            if (person.active
                && person.roles.contains(
                    approver == Approver::CabChair ? Role::CabChair : Role::ChangeManager))
            {
                found.insert(person.id);
            }
        }
        break;
    case Approver::ServiceOwner:
        for (const Service& service : directory.services) {
            if (service.owner) {
                addIfActive(*service.owner);
            }
        }
        break;
    case Approver::Team:
    case Approver::AnyTeam:
        for (const Group& group : directory.groups) {
            for (const PersonId& member : group.active ? group.members : QList<PersonId>()) {
                addIfActive(member);
            }
        }
        break;
    }
    return found;
}

/// Why the named approvers can't give what the row asks for; null: they can.
QString whyNoApprovers(const PolicyRow& row, const Directory& directory)
{
    if (row.approvals > row.approvers.size()) {
        return row.approvers.isEmpty()
            ? Tr::tr("it asks for %n approval(s) of nobody", nullptr, row.approvals)
            : Tr::tr(
                  "it asks for %1 approvals, but names only %n who can give one",
                  nullptr,
                  int(row.approvers.size()))
                  .arg(row.approvals);
    }
    QSet<PersonId> people;
    QStringList nobody;
    for (const Approver approver : row.approvers) {
        const QSet<PersonId> candidates = candidatesFor(approver, directory);
        people += candidates;
        if (candidates.isEmpty()) {
            nobody.append(policyWords::approver(approver));
        }
    }
    const auto filled = row.approvers.size() - nobody.size();
    if (row.approvals > filled) {
        return Tr::tr("nobody on the board is: %1", "roles").arg(nobody.join(", "_L1));
    }
    return row.approvals > people.size()
        ? Tr::tr("it asks for %n people, and the board has fewer who may", nullptr, row.approvals)
        : QString();
}

QString whyNoTeams(const PolicyRow& row, const Directory& directory)
{
    for (const GroupId& id : row.groups) {
        const int at = directory.rowOf(id);
        if (at == noRow || !directory.groups[at].active) {
            return Tr::tr("it asks for the approval of a team that is not on the board any more");
        }
        const Group& group = directory.groups[at];
        const bool hasMember =
            std::any_of(group.members.begin(), group.members.end(), [&](const PersonId& member) {
                const int person = directory.rowOf(member);
                return person != noRow && directory.persons[person].active;
            });
        if (!hasMember) {
            return Tr::tr("the team %1 has no active member who could approve").arg(group.name);
        }
    }
    return {};
}

/// Why no change can get the approvals of the row; null: it can. On a board where nobody has a role
/// yet everybody may do everything.
QString whyNotApprovable(const PolicyRow& row, const Directory& directory)
{
    const bool isEmpty = !hasRoles(directory);
    if (row.approvals > row.approvers.size() || (!isEmpty && row.approvals > 0)) {
        if (const QString why = whyNoApprovers(row, directory); !why.isNull()) {
            return why;
        }
    }
    if (isEmpty) {
        return {};
    }
    const bool mayRecord = !candidatesFor(Approver::CabChair, directory).isEmpty()
        || !candidatesFor(Approver::ChangeManager, directory).isEmpty();
    if (row.cab != CabRule::No && !mayRecord) {
        return Tr::tr("nobody on the board could record what the CAB decides");
    }
    return whyNoTeams(row, directory);
}

/// States that a change of that type reaches from draft.
QSet<ChangeState> reachable(ChangeType type, bool canApprove, bool canPass)
{
    QSet<ChangeState> seen{ChangeState::Draft};
    QList<ChangeState> open{ChangeState::Draft};
    const auto visit = [&](ChangeState state) {
        if (!seen.contains(state)) {
            seen.insert(state);
            open.append(state);
        }
    };
    while (!open.isEmpty()) {
        const ChangeState from = open.takeFirst();
        for (const TransitionRow& row : transitionTable()) {
            const bool needsApproval = row.evidence.testFlag(Evidence::Approval);
            const bool needsPass = row.evidence.testFlag(Evidence::StandardModel);
            if (row.from == from && row.types.testAnyFlags(flagOf(type))
                && (canApprove || !needsApproval) && (canPass || !needsPass))
            {
                visit(row.to);
            }
        }
        for (const DecisionRow& row : decisionTable()) {
            const bool isApproval = row.kind == DecisionKind::Approve
                || row.kind == DecisionKind::ApproveWithConditions;
            if (row.from == from && row.types.testAnyFlags(flagOf(type)) && !row.isRetrospective
                && (canApprove || !isApproval))
            {
                visit(row.to);
            }
        }
    }
    return seen;
}

/// The states in the lifecycle's order that the change misses.
QList<ChangeState> missedStates(ChangeType type, bool canApprove, bool canPass)
{
    const QSet<ChangeState> all = reachable(type, true, true);
    const QSet<ChangeState> left = reachable(type, canApprove, canPass);
    QList<ChangeState> missed;
    for (int i = 0; i < enumCount<ChangeState>(); ++i) {
        const auto state = static_cast<ChangeState>(i);
        if (all.contains(state) && !left.contains(state)) {
            missed.append(state);
        }
    }
    return missed;
}

class Checker
{
public:
    Checker(const Policy& policy, const Directory& directory)
        : m_policy(policy)
        , m_directory(directory)
        , m_grid(policy)
    {}

    QList<PolicyProblem> check()
    {
        if (m_policy.rows.isEmpty()) {
            add(PolicyProblemKind::Empty,
                -1,
                Tr::tr("The policy has no rows: no change would get an answer."));
            return m_found;
        }
        checkGaps();
        for (int row = 0; row < m_grid.rowCount(); ++row) {
            checkStates(row);
            checkCells(row);
        }
        for (int row = 1; row < m_grid.rowCount(); ++row) {
            checkTaken(row);
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto& a, const auto& b) {
            return a.refuses() && !b.refuses();
        });
        return m_found;
    }

private:
    PolicyProblem& add(PolicyProblemKind kind, int row, const QString& text)
    {
        PolicyProblem problem;
        problem.kind = kind;
        problem.row = row;
        problem.text = text;
        m_found.append(problem);
        return m_found.last();
    }

    const PolicyRow& rowAt(int row) const { return m_policy.rows[row]; }

    void checkGaps()
    {
        const QList<PolicyQuestion>& gaps = m_grid.gaps();
        if (gaps.isEmpty()) {
            return;
        }
        const PolicyQuestion& first = gaps.first();
        QStringList words;
        for (const PolicyColumn column : policyColumns) {
            words.append(Tr::tr("%1 %2", "a column of the policy, its value")
                             .arg(policyWords::column(column), policyWords::value(first, column)));
        }
        add(PolicyProblemKind::Gap,
            -1,
            Tr::tr("No row fits a change with %1. A last row for any change closes the gap.")
                .arg(policyWords::joined(words)));
    }

    void addStates(int row, ChangeType type, bool canApprove, bool canPass, const QString& why)
    {
        const QList<ChangeState> missed = missedStates(type, canApprove, canPass);
        if (missed.isEmpty()) {
            return;
        }
        QStringList names;
        for (const ChangeState state : missed) {
            names.append(stateName(state));
        }
        add(PolicyProblemKind::State,
            row,
            Tr::tr("By row %1, no %2 could ever be %3: %4.", "row, type, states, why")
                .arg(row + 1)
                .arg(typeName(type), names.join(", "_L1), why))
            .state = missed.first();
    }

    void checkStates(int row)
    {
        const QString why = whyNotApprovable(rowAt(row), m_directory);
        for (const ChangeType type : {ChangeType::Normal, ChangeType::Emergency}) {
            if (!why.isNull() && m_grid.firesFor(row, type)) {
                addStates(row, type, false, true, why);
                break;
            }
        }
        if (!m_grid.firesFor(row, ChangeType::Standard)) {
            return;
        }
        if (!rowAt(row).isForNobody()) {
            addStates(
                row,
                ChangeType::Standard,
                true,
                false,
                Tr::tr("it asks for an approval, and standard changes are not decided on"));
        } else if (!rowAt(row).evidence.contains(PolicyEvidence::ModelNotSuspended)) {
            add(PolicyProblemKind::Cell,
                row,
                Tr::tr("Row %1 lets standard changes pass: it has to ask that their model is not "
                       "suspended.")
                    .arg(row + 1));
        }
    }

    void checkCells(int row)
    {
        const PolicyRow& one = rowAt(row);
        if (one.approvals == 0 && !one.approvers.isEmpty()) {
            add(PolicyProblemKind::Cell,
                row,
                Tr::tr("Row %1 names who approves, but asks for no approval.").arg(row + 1));
        }
        if (one.leadDays < 0 || one.leadDays > mostLeadDays) {
            add(PolicyProblemKind::Cell,
                row,
                Tr::tr("The lead time of row %1 is over %2 days.").arg(row + 1).arg(mostLeadDays));
        }
    }

    void checkTaken(int row)
    {
        QStringList takers;
        int last = -1;
        for (int by = 0; by < row; ++by) {
            if (m_grid.taken(row, by) > 0) {
                takers.append(QString::number(by + 1));
                last = by;
            }
        }
        if (m_grid.fired(row) == 0 && last >= 0) {
            PolicyProblem& problem = add(
                PolicyProblemKind::RowNeverFires,
                row,
                takers.size() == 1 ? Tr::tr("Row %1 never fires: row %2 takes all that it fits.")
                                         .arg(row + 1)
                                         .arg(last + 1)
                                   : Tr::tr("Row %1 never fires: rows %2 take all that it fits.")
                                         .arg(row + 1)
                                         .arg(policyWords::joined(takers)));
            problem.takenBy = last;
            problem.canSwap = swapHelps(row, last);
            return;
        }
        for (int by = 0; by < row; ++by) {
            if (m_grid.taken(row, by) > 0) {
                checkCrossing(row, by);
            }
        }
    }

    /// Each is the special case of the other in one column: the order may not be what was meant.
    void checkCrossing(int row, int by)
    {
        QStringList words;
        bool isSpecial = false;
        // Rows for one type above those for any are how such tables are written.
        const quint64 bothTypes =
            m_grid.mask(row, PolicyColumn::Type) & m_grid.mask(by, PolicyColumn::Type);
        if (bothTypes != m_grid.mask(row, PolicyColumn::Type)) {
            return;
        }
        for (const PolicyColumn column : policyColumns) {
            isSpecial = isSpecial || m_grid.isNarrower(row, by, column);
            const quint64 both = m_grid.mask(row, column) & m_grid.mask(by, column);
            if (both != m_grid.mask(row, column)) {
                words.append(Tr::tr("%1 %2", "a column of the policy, its value")
                                 .arg(policyWords::column(column), m_grid.words(column, both)));
            }
        }
        if (!isSpecial || words.size() != 1 || isSameAnswer(row, by)) {
            return;
        }
        PolicyProblem& problem =
            add(PolicyProblemKind::RowPartlyTaken,
                row,
                Tr::tr("Row %1 never fires for %2: row %3 takes them.")
                    .arg(row + 1)
                    .arg(words.join(", "_L1))
                    .arg(by + 1));
        problem.takenBy = by;
        problem.canSwap = swapHelps(row, by);
    }

    bool isSameAnswer(int row, int other) const
    {
        PolicyRow a = rowAt(row);
        const PolicyRow& b = rowAt(other);
        a.types = b.types;
        a.risks = b.risks;
        a.environments = b.environments;
        a.isExceptEnvironments = b.isExceptEnvironments;
        a.tiers = b.tiers;
        return a == b;
    }

    bool swapHelps(int row, int by) const
    {
        Policy swapped = m_policy;
        swapped.rows.swapItemsAt(row, by);
        const PolicyGrid grid(swapped);
        return grid.fired(by) > 0 && grid.fired(row) > 0;
    }

    const Policy& m_policy;
    const Directory& m_directory;
    PolicyGrid m_grid;
    QList<PolicyProblem> m_found;
};

} // namespace

QList<PolicyProblem> problemsOf(const Policy& policy, const Directory& directory)
{
    return Checker(policy, directory).check();
}

bool refuses(const QList<PolicyProblem>& problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const PolicyProblem& problem) {
        return problem.refuses();
    });
}

} // namespace cb
