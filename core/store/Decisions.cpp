// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Decisions.h"

#include <QSet>

namespace cb {
namespace {

const QByteArray decisionColumns =
    "\"id\", \"change\", \"kind\", \"decided_at\", \"supersedes\"\nFROM decision\n";

Decision readDecision(const RowReader& row)
{
    Decision decision;
    decision.id = {row.id(0)};
    decision.change = {row.id(1)};
    decision.kind = enumFromUtf8<DecisionKind>(row.bytes(2)).value_or(DecisionKind::Defer);
    decision.decidedAt = row.instant(3);
    if (!row.isNull(4)) {
        decision.supersedes = DecisionId{row.id(4)};
    }
    return decision;
}

DecisionStanding standingAmong(const QList<Decision>& decisions)
{
    QSet<DecisionId> superseded;
    for (const Decision& decision : decisions) {
        if (decision.supersedes) {
            superseded.insert(*decision.supersedes);
        }
    }
    const Decision* last = nullptr;
    for (const Decision& decision : decisions) {
        if (superseded.contains(decision.id)) {
            continue;
        }
        const bool isLater = last == nullptr || last->decidedAt < decision.decidedAt
            || (last->decidedAt == decision.decidedAt && last->id < decision.id);
        last = isLater ? &decision : last;
    }
    return last == nullptr ? DecisionStanding::None : standingOf(last->kind);
}

Result<QHash<QUuid, DecisionStanding>> collect(Result<std::unique_ptr<Query>> query)
{
    if (!query) {
        return query.error();
    }
    StandingCollector collector;
    while (true) {
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            return collector.take();
        }
        collector.add(readDecision(**query));
    }
}

} // namespace

DecisionStanding standingOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
    case DecisionKind::ApproveWithConditions:
        return DecisionStanding::Approving;
    case DecisionKind::Reject:
        return DecisionStanding::Rejecting;
    case DecisionKind::Rework:
    case DecisionKind::Defer:
    case DecisionKind::Withdraw:
        return DecisionStanding::None;
    }
    Q_UNREACHABLE();
}

void StandingCollector::add(const Decision& decision)
{
    m_decisions[decision.change.value].append(decision);
}

QHash<QUuid, DecisionStanding> StandingCollector::take()
{
    QHash<QUuid, DecisionStanding> standings;
    standings.reserve(m_decisions.size());
    for (auto of = m_decisions.cbegin(); of != m_decisions.cend(); ++of) {
        standings.insert(of.key(), standingAmong(of.value()));
    }
    m_decisions.clear();
    return standings;
}

Result<DecisionStanding> readStanding(Connection& connection, ChangeId change)
{
    const auto standings = collect(connection.query(
        "SELECT " + decisionColumns + "WHERE \"change\" = $1", params(change.value)));
    if (!standings) {
        return standings.error();
    }
    return standings->value(change.value, DecisionStanding::None);
}

Result<QHash<QUuid, DecisionStanding>> readStandings(Connection& connection)
{
    return collect(connection.stream("SELECT " + decisionColumns, {}));
}

} // namespace cb
