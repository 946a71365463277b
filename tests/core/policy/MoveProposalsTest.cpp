// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/MoveProposals.h"

#include "tests/support/MemoryBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

Instant at(int hour)
{
    return Instant::fromIso(u"2026-11-26T00:00:00Z"_s)->plusMs(hour * msPerHour);
}

Change aMovableChange()
{
    Change change;
    change.id = ChangeId::make();
    change.number = u"CHG-1"_s;
    change.state = ChangeState::Scheduled;
    change.plannedStart = at(10);
    change.plannedEnd = at(12);
    return change;
}

MoveProposal proposalFor(const Change& change)
{
    MoveProposal proposal;
    proposal.id = ProposalId::make();
    proposal.change = change.id;
    proposal.fromStart = change.plannedStart;
    proposal.fromEnd = change.plannedEnd;
    proposal.toStart = at(15);
    proposal.toEnd = at(17);
    return proposal;
}

SnapshotPtr boardOf(const Change& change, const MoveProposal& proposal)
{
    test::MemoryBoard board{BoardSettings{}};
    board.add(change);
    board.add(proposal);
    return board.snapshot();
}

} // namespace

/// Who answers a proposed move, and when it lapses.
class MoveProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLapses_data();
    void itLapses();
    void anAnswerEndsIt();
    void ownersAnswer_data();
    void ownersAnswer();
    void whoeverProposedItMayWithdrawIt();
};

void MoveProposalsTest::itLapses_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<bool>("isPending");
    QTest::newRow("as it was") << 10 << 12 << ChangeState::Scheduled << true;
    QTest::newRow("begins elsewhere") << 9 << 12 << ChangeState::Scheduled << false;
    QTest::newRow("is longer") << 10 << 13 << ChangeState::Scheduled << false;
    QTest::newRow("has begun") << 10 << 12 << ChangeState::Implement << false;
    QTest::newRow("was withdrawn") << 10 << 12 << ChangeState::Cancelled << false;
    QTest::newRow("goes back to draft") << 10 << 12 << ChangeState::Draft << true;
}

void MoveProposalsTest::itLapses()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(ChangeState, state);
    QFETCH(bool, isPending);
    Change change = aMovableChange();
    const MoveProposal proposal = proposalFor(change);
    change.plannedStart = at(start);
    change.plannedEnd = at(end);
    change.state = state;
    const SnapshotPtr board = boardOf(change, proposal);
    QCOMPARE(cb::isPending(proposal, *board), isPending);
    QCOMPARE(pendingProposals(*board, change.id).size(), isPending ? 1 : 0);
}

void MoveProposalsTest::anAnswerEndsIt()
{
    const Change change = aMovableChange();
    const Actor actor = soleUser(u"me"_s);
    const MoveProposal no = answered(proposalFor(change), ProposalAnswer::No, actor, at(1));
    QCOMPARE(no.answer, ProposalAnswer::No);
    QCOMPARE(no.answeredAt, std::optional(at(1)));
    QVERIFY(pendingProposals(*boardOf(change, no)).isEmpty());
}

void MoveProposalsTest::ownersAnswer_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("mayAnswer");
    QTest::newRow("requester") << u"requester"_s << true;
    QTest::newRow("implementer") << u"assignee"_s << true;
    QTest::newRow("team member") << u"team"_s << true;
    QTest::newRow("change manager") << u"manager"_s << true;
    QTest::newRow("sole user") << u"sole"_s << true;
    QTest::newRow("somebody else") << u"other"_s << false;
}

void MoveProposalsTest::ownersAnswer()
{
    QFETCH(QString, who);
    QFETCH(bool, mayAnswer);
    Actor actor;
    actor.person = PersonId::make();
    actor.roles = {Role::Implementer};
    Change change = aMovableChange();
    change.group = GroupId::make();
    if (who == u"requester") {
        change.requester = actor.person;
    } else if (who == u"assignee") {
        change.assignee = actor.person;
    } else if (who == u"team") {
        actor.groups = {*change.group};
    } else if (who == u"manager") {
        actor.roles = {Role::ChangeManager};
    } else if (who == u"sole") {
        actor = soleUser(u"me"_s);
    }
    NameLookup names;
    names.nameOf = [](RecordRef) {
        return u"Network"_s;
    };
    const QString why = whyNotAnswer(actor, change, names);
    QCOMPARE(why.isEmpty(), mayAnswer);
    QVERIFY(mayAnswer || why.contains(u"Network"_s));
}

void MoveProposalsTest::whoeverProposedItMayWithdrawIt()
{
    MoveProposal proposal = proposalFor(aMovableChange());
    Actor actor;
    actor.person = PersonId::make();
    QVERIFY(!whyNotWithdraw(actor, proposal).isEmpty());
    proposal.proposedBy = actor.person;
    QVERIFY(whyNotWithdraw(actor, proposal).isEmpty());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::MoveProposalsTest)
#include "MoveProposalsTest.moc"
