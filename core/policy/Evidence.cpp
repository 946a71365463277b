// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Evidence.h"

#include <QCryptographicHash>

namespace cb {
namespace {

/// Changes whenever the canonical form does, so that hashes of two forms never meet by chance.
constexpr QByteArrayView formName = "changeboard evidence 1";

void addPart(QCryptographicHash& hash, QByteArrayView part)
{
    hash.addData(QByteArray::number(part.size()));
    hash.addData(":");
    hash.addData(part);
}

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

bool isBefore(const Decision& a, const Decision& b)
{
    const qint64 aMs = a.decidedAt ? a.decidedAt->ms : noInstant;
    const qint64 bMs = b.decidedAt ? b.decidedAt->ms : noInstant;
    return aMs != bMs ? aMs < bMs : a.id < b.id;
}

} // namespace

const QList<ChangeField>& evidenceFields()
{
    static const QList<ChangeField> fields{
        ChangeField::ImplementationPlan,
        ChangeField::TestPlan,
        ChangeField::BackoutPlan,
        ChangeField::CommunicationPlan,
        ChangeField::Type,
        ChangeField::Risk,
        ChangeField::Service,
        ChangeField::Items,
        ChangeField::Environment,
        ChangeField::PlannedStart,
        ChangeField::PlannedEnd,
        ChangeField::OutageStart,
        ChangeField::OutageEnd,
        ChangeField::Backout};
    return fields;
}

QByteArray evidenceHash(const Change& change)
{
    Change ordered;
    const Change* seen = &change;
    if (!std::is_sorted(change.items.begin(), change.items.end())) {
        ordered = change;
        std::sort(ordered.items.begin(), ordered.items.end());
        seen = &ordered;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, formName);
    for (const ChangeField field : evidenceFields()) {
        const QLatin1StringView name = toText(field);
        addPart(hash, QByteArrayView(name.data(), name.size()));
        addPart(hash, fieldText(*seen, field).toUtf8());
    }
    return hash.result();
}

QList<Decision> decisionsInOrder(const Change& change, const QList<Decision>& decisions)
{
    QList<Decision> counting;
    for (const Decision& decision : decisions) {
        const bool isSuperseded =
            std::any_of(decisions.begin(), decisions.end(), [&](const Decision& other) {
                return other.supersedes == decision.id;
            });
        if (decision.change == change.id && !isSuperseded) {
            counting.append(decision);
        }
    }
    std::sort(counting.begin(), counting.end(), [](const Decision& a, const Decision& b) {
        return isBefore(a, b);
    });
    return counting;
}

DecisionSummary summarise(
    const Change& change, const QList<Decision>& decisions, const QList<Condition>& conditions)
{
    DecisionSummary summary;
    const QList<Decision> inOrder = decisionsInOrder(change, decisions);
    if (inOrder.isEmpty()) {
        return summary;
    }
    summary.counting = inOrder.last();
    summary.standing = standingOf(summary.counting->kind);
    for (const Condition& condition : conditions) {
        if (condition.decision == summary.counting->id && !condition.metAt) {
            (condition.isBefore ? summary.openBefore : summary.openAfter).append(condition);
        }
    }
    const QByteArray& seen = summary.counting->evidenceHash;
    summary.isEditedAfterApproval = summary.standing == DecisionStanding::Approving
        && !seen.isEmpty() && seen != evidenceHash(change);
    return summary;
}

bool needsRetrospectiveDecision(const Change& change, const DecisionSummary& summary)
{
    const bool hasBegun = change.state == ChangeState::Implement
        || change.state == ChangeState::Review || change.state == ChangeState::Closed;
    return change.type == ChangeType::Emergency && hasBegun
        && summary.standing == DecisionStanding::None;
}

} // namespace cb
