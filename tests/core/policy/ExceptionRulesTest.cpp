// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ExceptionRules.h"

#include "core/policy/Decide.h"
#include "core/policy/Evidence.h"
#include "core/policy/Lifecycle.h"
#include "tests/core/policy/PolicyCase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr Instant now = Instant{1'795'600'000'000};

ExceptionCase aCase(ExceptionState state)
{
    ExceptionCase about;
    about.exception.id = ExceptionId::make();
    about.exception.state = state;
    about.exception.reason = u"the patch cannot wait"_s;
    about.exception.backoutPlan = u"restore the image"_s;
    about.exception.expiresAt = now.plusMs(msPerDay);
    about.exception.outcome = u"went well"_s;
    about.window.id = WindowId::make();
    about.change = PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize);
    return about;
}

QList<ObstacleKind> kindsOf(const QList<Obstacle>& obstacles)
{
    QList<ObstacleKind> kinds;
    for (const Obstacle& obstacle : obstacles) {
        kinds.append(obstacle.kind);
    }
    return kinds;
}

} // namespace

class ExceptionRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhat_data();
    void whoMayDoWhat();
    void nobodyDecidesOnTheirOwnChange_data();
    void nobodyDecidesOnTheirOwnChange();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void itIsForAChangeOrAScope();
    void stepsFollowTheState_data();
    void stepsFollowTheState();
    void stepsWriteWhoAndWhen();
    void anExceptionIsInForceUntilItExpires();
    void whoMayEditWindows();
};

void ExceptionRulesTest::whoMayDoWhat_data()
{
    QTest::addColumn<int>("party"); // -1: none
    QTest::addColumn<bool>("mayAsk");
    QTest::addColumn<bool>("mayDecide");
    const auto row = [](const char* name, int party, bool mayAsk, bool mayDecide) {
        QTest::newRow(name) << party << mayAsk << mayDecide;
    };
    row("somebody", -1, false, false);
    row("requester", int(Party::Requester), true, false);
    row("team", int(Party::Team), true, false);
    row("service owner", int(Party::ServiceOwner), true, false);
    row("CAB member", int(Party::CabMember), false, false);
    row("change manager", int(Party::ChangeManager), true, true);
    row("CAB chair", int(Party::CabChair), true, true);
}

void ExceptionRulesTest::whoMayDoWhat()
{
    QFETCH(int, party);
    const Actor actor =
        PolicyCase::acting(party < 0 ? std::nullopt : std::optional(static_cast<Party>(party)));
    const auto may = [&](ExceptionStep step, ExceptionState state) {
        return obstaclesTo(step, aCase(state), actor, now).isEmpty();
    };
    QTEST(may(ExceptionStep::Ask, ExceptionState::Asked), "mayAsk");
    QTEST(may(ExceptionStep::Grant, ExceptionState::Asked), "mayDecide");
    QTEST(may(ExceptionStep::Refuse, ExceptionState::Asked), "mayDecide");
    QTEST(may(ExceptionStep::End, ExceptionState::Granted), "mayAsk");
    // For a scope instead of a change only who may decide may ask, too.
    ExceptionCase forScope = aCase(ExceptionState::Asked);
    forScope.change.reset();
    forScope.exception.scope.services = {PolicyCase::service};
    QTEST(obstaclesTo(ExceptionStep::Ask, forScope, actor, now).isEmpty(), "mayDecide");
}

void ExceptionRulesTest::nobodyDecidesOnTheirOwnChange_data()
{
    QTest::addColumn<PersonId>("person");
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("requester") << PolicyCase::requester << true;
    QTest::newRow("implementer") << PolicyCase::assignee << true;
    QTest::newRow("another") << PolicyCase::somebody << false;
}

void ExceptionRulesTest::nobodyDecidesOnTheirOwnChange()
{
    QFETCH(PersonId, person);
    QFETCH(bool, isOwn);
    Actor chair = PolicyCase::acting(Party::CabChair);
    chair.person = person;
    for (const ExceptionStep step : {ExceptionStep::Grant, ExceptionStep::Refuse}) {
        const auto kinds = kindsOf(obstaclesTo(step, aCase(ExceptionState::Asked), chair, now));
        QCOMPARE(kinds.contains(ObstacleKind::OwnChange), isOwn);
        QCOMPARE(kinds.isEmpty(), !isOwn);
    }
}

void ExceptionRulesTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("reason") << u"reason"_s << u"The reason is missing."_s;
    QTest::newRow("backout") << u"backout"_s << u"The plan to back out is missing."_s;
    QTest::newRow("end") << u"end"_s << u"The end is missing."_s;
    QTest::newRow("past end") << u"past"_s << u"The end has passed already."_s;
    QTest::newRow("over") << u"over"_s << u"The change is over: it needs no exception."_s;
}

void ExceptionRulesTest::whatIsMissingIsSaid()
{
    QFETCH(QString, what);
    QFETCH(QString, words);
    ExceptionCase about = aCase(ExceptionState::Asked);
    if (what == u"reason") {
        about.exception.reason = u" "_s;
    } else if (what == u"backout") {
        about.exception.backoutPlan.clear();
    } else if (what == u"end") {
        about.exception.expiresAt.reset();
    } else if (what == u"past") {
        about.exception.expiresAt = now;
    } else {
        about.change->state = ChangeState::Cancelled;
    }
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    for (const ExceptionStep step : {ExceptionStep::Ask, ExceptionStep::Grant}) {
        const QList<Obstacle> obstacles = obstaclesTo(step, about, manager, now);
        QCOMPARE(obstacles.size(), 1);
        QCOMPARE(obstacles[0].what, words);
        QVERIFY(!obstacles[0].remedy.isEmpty());
    }
    // It can always be refused.
    QVERIFY(obstaclesTo(ExceptionStep::Refuse, about, manager, now).isEmpty());
}

void ExceptionRulesTest::itIsForAChangeOrAScope()
{
    ExceptionCase about = aCase(ExceptionState::Asked);
    about.change.reset();
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    QCOMPARE(
        kindsOf(obstaclesTo(ExceptionStep::Ask, about, manager, now)),
        QList{ObstacleKind::FieldMissing});
    about.exception.scope.services = {PolicyCase::service};
    QVERIFY(obstaclesTo(ExceptionStep::Ask, about, manager, now).isEmpty());
    // Who works on one change may not ask for more.
    const Actor requester = PolicyCase::acting(Party::Requester);
    QVERIFY(!obstaclesTo(ExceptionStep::Ask, about, requester, now).isEmpty());
}

void ExceptionRulesTest::stepsFollowTheState_data()
{
    QTest::addColumn<ExceptionState>("state");
    QTest::addColumn<bool>("canBeDecided");
    QTest::addColumn<bool>("canBeEnded");
    QTest::newRow("asked") << ExceptionState::Asked << true << false;
    QTest::newRow("granted") << ExceptionState::Granted << false << true;
    QTest::newRow("refused") << ExceptionState::Refused << false << false;
    QTest::newRow("ended") << ExceptionState::Ended << false << false;
}

void ExceptionRulesTest::stepsFollowTheState()
{
    QFETCH(ExceptionState, state);
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    const auto may = [&](ExceptionStep step) {
        return obstaclesTo(step, aCase(state), manager, now).isEmpty();
    };
    QTEST(may(ExceptionStep::Grant), "canBeDecided");
    QTEST(may(ExceptionStep::Refuse), "canBeDecided");
    QTEST(may(ExceptionStep::End), "canBeEnded");
}

void ExceptionRulesTest::stepsWriteWhoAndWhen()
{
    ExceptionCase about = aCase(ExceptionState::Granted);
    const Actor requester = PolicyCase::acting(Party::Requester);
    const auto asked = applyStep(ExceptionStep::Ask, about, requester, now);
    QVERIFY(asked);
    QCOMPARE(asked->state, ExceptionState::Asked);
    QVERIFY(asked->window == about.window.id);
    QVERIFY(asked->change == PolicyCase::id);
    QVERIFY(asked->askedBy == requester.person);
    QVERIFY(asked->askedAt == now);

    about.exception = *asked;
    const auto denied = applyStep(ExceptionStep::Grant, about, requester, now);
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, ErrorKind::NotPermitted);
    const Actor chair = PolicyCase::acting(Party::CabChair);
    const auto granted = applyStep(ExceptionStep::Grant, about, chair, now);
    QVERIFY(granted);
    QCOMPARE(granted->state, ExceptionState::Granted);
    QVERIFY(granted->approver == chair.person);
    QVERIFY(granted->decidedAt == now);
    const auto refused = applyStep(ExceptionStep::Refuse, about, chair, now);
    QVERIFY(refused);
    QCOMPARE(refused->state, ExceptionState::Refused);

    about.exception = *granted;
    const auto ended = applyStep(ExceptionStep::End, about, requester, now);
    QVERIFY(ended);
    QCOMPARE(ended->state, ExceptionState::Ended);
    QCOMPARE(ended->outcome, u"went well"_s);
}

void ExceptionRulesTest::anExceptionIsInForceUntilItExpires()
{
    FreezeException exception = aCase(ExceptionState::Granted).exception;
    QVERIFY(isInForce(exception, now));
    QVERIFY(!isInForce(exception, *exception.expiresAt));
    exception.expiresAt.reset();
    QVERIFY(isInForce(exception, now));
    exception.state = ExceptionState::Asked;
    QVERIFY(!isInForce(exception, now));
}

void ExceptionRulesTest::whoMayEditWindows()
{
    QVERIFY(obstaclesToEditWindows(PolicyCase::acting(Party::ChangeManager)).isEmpty());
    QVERIFY(obstaclesToEditWindows(PolicyCase::acting(Party::CabChair)).isEmpty());
    QVERIFY(obstaclesToEditWindows(PolicyCase::acting(std::nullopt)).isEmpty()); // administrator
    QCOMPARE(obstaclesToEditWindows(PolicyCase::acting(Party::Team)).size(), 1);
    QVERIFY(obstaclesToEditWindows(soleUser(u"me"_s)).isEmpty());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ExceptionRulesTest)
#include "ExceptionRulesTest.moc"
