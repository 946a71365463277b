// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/LifecycleTable.h"

namespace cb {
namespace {

using enum ChangeState;

const TypeFlags standard = TypeFlag::Standard;
const TypeFlags normal = TypeFlag::Normal;
const TypeFlags emergency = TypeFlag::Emergency;
const TypeFlags decided = normal | emergency; ///< what is decided on change by change
const TypeFlags any = standard | decided;

const Parties owners = Party::Requester | Party::Team | Party::ChangeManager;
const Parties implementers = Party::Team | Party::ChangeManager;
const Parties assessors = Party::ServiceOwner | Party::ChangeManager;

const Evidences request = Evidence::RequestFields;
const Evidences approved =
    Evidence::Approval | Evidence::Unedited | Evidence::BeforeConditions | Evidence::Policy;

const std::array transitions{
    TransitionRow{Draft, Requested, decided, owners, request},
    TransitionRow{
        Draft,
        Scheduled,
        standard,
        owners,
        request | Evidence::StandardModel | Evidence::Window | Evidence::Policy},
    TransitionRow{Draft, Cancelled, any, owners, {}, true},
    TransitionRow{Requested, Assess, decided, assessors, request},
    TransitionRow{Requested, Implement, emergency, implementers, request},
    TransitionRow{Requested, Cancelled, decided, owners, {}, true},
    TransitionRow{
        Assess, Authorize, decided, assessors, request | Evidence::Risk | Evidence::Window},
    TransitionRow{Assess, Cancelled, decided, owners, {}, true},
    TransitionRow{Authorize, Scheduled, decided, owners, approved | Evidence::Window},
    TransitionRow{Authorize, Cancelled, decided, owners, {}, true},
    TransitionRow{
        Scheduled,
        Implement,
        any,
        implementers,
        Evidence::Window | Evidence::Unedited | Evidence::BeforeConditions | Evidence::GoNoGo},
    TransitionRow{Scheduled, Cancelled, any, owners, {}, true},
    TransitionRow{Implement, Review, any, implementers, Evidence::ActualStart},
    TransitionRow{
        Review,
        Closed,
        standard,
        assessors | Party::Team,
        Evidence::ActualStart | Evidence::ClosureCode},
    TransitionRow{Review, Closed, normal, assessors, Evidence::ActualStart | Evidence::ClosureCode},
    TransitionRow{
        Review,
        Closed,
        emergency,
        assessors,
        Evidence::ActualStart | Evidence::ClosureCode | Evidence::AnyDecision},
};

const std::array decisions{
    DecisionRow{Requested, DecisionKind::Approve, emergency, Implement},
    DecisionRow{Requested, DecisionKind::ApproveWithConditions, emergency, Implement},
    DecisionRow{Requested, DecisionKind::Reject, decided, Draft},
    DecisionRow{Requested, DecisionKind::Withdraw, decided, Cancelled},
    DecisionRow{Assess, DecisionKind::Reject, decided, Draft},
    DecisionRow{Assess, DecisionKind::Withdraw, decided, Cancelled},
    DecisionRow{Authorize, DecisionKind::Approve, decided, Scheduled},
    DecisionRow{Authorize, DecisionKind::ApproveWithConditions, decided, Scheduled},
    DecisionRow{Authorize, DecisionKind::Reject, decided, Draft},
    DecisionRow{Authorize, DecisionKind::Rework, decided, Assess},
    DecisionRow{Authorize, DecisionKind::Defer, decided, Authorize},
    DecisionRow{Authorize, DecisionKind::Withdraw, decided, Cancelled},
    DecisionRow{Scheduled, DecisionKind::Approve, decided, Scheduled},
    DecisionRow{Scheduled, DecisionKind::ApproveWithConditions, decided, Scheduled},
    DecisionRow{Scheduled, DecisionKind::Reject, decided, Draft},
    DecisionRow{Scheduled, DecisionKind::Rework, decided, Assess},
    DecisionRow{Scheduled, DecisionKind::Defer, decided, Authorize},
    DecisionRow{Scheduled, DecisionKind::Withdraw, any, Cancelled},
    DecisionRow{Implement, DecisionKind::Approve, emergency, Implement, true},
    DecisionRow{Implement, DecisionKind::Reject, emergency, Implement, true},
    DecisionRow{Review, DecisionKind::Approve, emergency, Review, true},
    DecisionRow{Review, DecisionKind::Reject, emergency, Review, true},
    DecisionRow{Closed, DecisionKind::Approve, emergency, Closed, true},
    DecisionRow{Closed, DecisionKind::Reject, emergency, Closed, true},
};

} // namespace

std::span<const TransitionRow> transitionTable()
{
    return transitions;
}

std::span<const DecisionRow> decisionTable()
{
    return decisions;
}

const TransitionRow* findTransition(ChangeState from, ChangeState to, ChangeType type)
{
    const auto row =
        std::find_if(transitions.begin(), transitions.end(), [&](const TransitionRow& candidate) {
            return candidate.from == from && candidate.to == to
                && candidate.types.testAnyFlags(flagOf(type));
        });
    return row == transitions.end() ? nullptr : &*row;
}

const DecisionRow* findDecision(
    ChangeState from, DecisionKind kind, ChangeType type, bool isRetrospective)
{
    const auto row =
        std::find_if(decisions.begin(), decisions.end(), [&](const DecisionRow& candidate) {
            return candidate.from == from && candidate.kind == kind
                && candidate.types.testAnyFlags(flagOf(type))
                && (!candidate.isRetrospective || isRetrospective);
        });
    return row == decisions.end() ? nullptr : &*row;
}

} // namespace cb
