// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Decide.h"

#include "tests/core/policy/PolicyCase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const Authority cab{AuthorityKind::Cab, {}};
const Authority oneself{AuthorityKind::Person, {}};

DecisionDraft draftOf(DecisionKind kind, const Authority& authority = cab)
{
    DecisionDraft draft{kind, authority, u"because"_s, {}};
    if (kind == DecisionKind::ApproveWithConditions) {
        draft.conditions = {{.text = u"tell Channels"_s, .isBefore = true}};
    }
    return draft;
}

/// State, decision, types, where it leads ("-": where it is); written down apart from the table
/// that is tested.
const QStringList effects{
    u"requested approve E implement"_s,  u"requested approve_with_conditions E authorize"_s,
    u"requested reject NE draft"_s,      u"requested withdraw NE cancelled"_s,
    u"assess reject NE draft"_s,         u"assess withdraw NE cancelled"_s,
    u"authorize approve NE scheduled"_s, u"authorize approve_with_conditions NE authorize"_s,
    u"authorize reject NE draft"_s,      u"authorize rework NE assess"_s,
    u"authorize defer NE authorize"_s,   u"authorize withdraw NE cancelled"_s,
    u"scheduled approve NE scheduled"_s, u"scheduled approve_with_conditions NE authorize"_s,
    u"scheduled reject NE draft"_s,      u"scheduled rework NE assess"_s,
    u"scheduled defer NE authorize"_s,   u"scheduled withdraw SNE cancelled"_s,
    u"implement approve E implement"_s,  u"implement reject E implement"_s,
    u"review approve E review"_s,        u"review reject E review"_s,
    u"closed approve E closed"_s,        u"closed reject E closed"_s};

QString effectOf(ChangeState from, DecisionKind kind, ChangeType type)
{
    for (const QString& line : effects) {
        const QStringList words = line.split(u' ');
        if (words[0] == toText(from) && words[1] == toText(kind)
            && words[2].contains(u"SNE"_s.at(static_cast<int>(type))))
        {
            return words[3];
        }
    }
    return {};
}

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateDecisionAndTypeLeadsWhereItShould();
    void whoMayDecide_data();
    void whoMayDecide();
    void ownChangeIsNeverDecided_data();
    void ownChangeIsNeverDecided();
    void draftsAreChecked_data();
    void draftsAreChecked();
    void recordsBindToWhatWasSeen();
    void conditionsKeepItInAuthorizeUntilMet();
    void retrospectiveDecisionIsGivenOnce();
    void onHoldOnlyWithdraws();
    void takingBackRestoresTheDecisionBefore();
    void takingBackIsRefusedWhenTheChangeWentOn();
    void batchHoldsWhatIsWritten();
};

void DecideTest::everyStateDecisionAndTypeLeadsWhereItShould()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    for (int from = 0; from < enumCount<ChangeState>(); ++from) {
        for (int type = 0; type < enumCount<ChangeType>(); ++type) {
            const Change change =
                PolicyCase::complete(static_cast<ChangeType>(type), static_cast<ChangeState>(from));
            QStringList offered;
            for (const DecisionCheck& check :
                 offeredDecisions(PolicyCase::about(change), cab, manager)) {
                offered.append(toText(check.kind));
                QVERIFY2(check.isAllowed(), qPrintable(textOf(check.obstacles)));
            }
            for (int k = 0; k < enumCount<DecisionKind>(); ++k) {
                const auto kind = static_cast<DecisionKind>(k);
                const QString expected = effectOf(change.state, kind, change.type);
                const Result<DecisionOutcome> outcome =
                    decide(PolicyCase::about(change), draftOf(kind), PolicyCase::by(manager));
                const QString context =
                    u"%1 %2 %3"_s.arg(toText(change.state), toText(kind), toText(change.type));
                QVERIFY2(outcome.has_value() == !expected.isEmpty(), qPrintable(context));
                QVERIFY2(
                    offered.contains(toText(kind)) == !expected.isEmpty(), qPrintable(context));
                if (outcome) {
                    QVERIFY2(
                        outcome->change.state == fromText<ChangeState>(expected),
                        qPrintable(context));
                    QCOMPARE(outcome->isChangeTouched, outcome->change.state != change.state);
                } else {
                    QCOMPARE(outcome.error().kind, ErrorKind::NotPermitted);
                    QVERIFY(outcome.error().what.startsWith(u"CHG-2480: "));
                }
            }
        }
    }
}

void DecideTest::whoMayDecide_data()
{
    QTest::addColumn<int>("party");
    QTest::addColumn<int>("authority");
    QTest::addColumn<bool>("cabRequired");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("allowed");
    const int normal = int(ChangeType::Normal);
    const int emergency = int(ChangeType::Emergency);
    const int none = 0;
    const int person = int(AuthorityKind::Person);
    const int group = int(AuthorityKind::Group);
    const int board = int(AuthorityKind::Cab);
    QTest::newRow("manager for the CAB")
        << int(Party::ChangeManager) << board << true << normal << true;
    QTest::newRow("chair for the CAB") << int(Party::CabChair) << board << true << normal << true;
    QTest::newRow("member for the CAB")
        << int(Party::CabMember) << board << true << normal << false;
    QTest::newRow("auditor for the CAB") << none << board << false << normal << false;
    QTest::newRow("manager alone")
        << int(Party::ChangeManager) << person << false << normal << true;
    QTest::newRow("owner alone") << int(Party::ServiceOwner) << person << false << normal << true;
    QTest::newRow("chair alone") << int(Party::CabChair) << person << false << normal << false;
    QTest::newRow("manager alone where the CAB is needed")
        << int(Party::ChangeManager) << person << true << normal << false;
    QTest::newRow("manager alone, emergency")
        << int(Party::ChangeManager) << person << true << emergency << true;
    QTest::newRow("member of the group") << int(Party::Team) << group << false << normal << true;
    QTest::newRow("manager for a group")
        << int(Party::ChangeManager) << group << false << normal << false;
}

void DecideTest::whoMayDecide()
{
    QFETCH(int, party);
    QFETCH(int, authority);
    QFETCH(bool, cabRequired);
    QFETCH(int, type);
    QFETCH(bool, allowed);
    const Actor actor =
        PolicyCase::acting(party == 0 ? std::nullopt : std::optional(static_cast<Party>(party)));
    Change change = PolicyCase::complete(static_cast<ChangeType>(type), ChangeState::Authorize);
    change.cabRequired = cabRequired;
    const auto kind = static_cast<AuthorityKind>(authority);
    const Authority name{kind, kind == AuthorityKind::Group ? PolicyCase::group.value : QUuid()};
    const DecisionCheck check =
        checkDecision(PolicyCase::about(change), DecisionKind::Approve, name, actor);
    QVERIFY2(check.isAllowed() == allowed, qPrintable(textOf(check.obstacles)));
    QVERIFY(allowed || !check.obstacles.first().remedy.isEmpty());
}

void DecideTest::ownChangeIsNeverDecided_data()
{
    QTest::addColumn<bool>("isRequester");
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < enumCount<DecisionKind>(); ++kind) {
        const auto which = static_cast<DecisionKind>(kind);
        QTest::addRow("requester, %s", toText(which).data()) << true << kind;
        QTest::addRow("implementer, %s", toText(which).data()) << false << kind;
    }
}

void DecideTest::ownChangeIsNeverDecided()
{
    QFETCH(bool, isRequester);
    QFETCH(int, kind);
    Actor actor = PolicyCase::acting(Party::ChangeManager);
    actor.person = isRequester ? PolicyCase::requester : PolicyCase::assignee;
    const ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize));
    const DecisionCheck check = checkDecision(about, static_cast<DecisionKind>(kind), cab, actor);
    QCOMPARE(check.obstacles.size(), 1);
    QCOMPARE(check.obstacles.first().kind, ObstacleKind::OwnChange);
}

void DecideTest::draftsAreChecked_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("conditions");
    QTest::addColumn<QString>("says");
    const QStringList none;
    QTest::newRow("approve without reason")
        << int(DecisionKind::Approve) << QString() << none << QString();
    QTest::newRow("reject without reason")
        << int(DecisionKind::Reject) << u" "_s << none << u"reason"_s;
    QTest::newRow("rework without reason")
        << int(DecisionKind::Rework) << QString() << none << u"reason"_s;
    QTest::newRow("no condition") << int(DecisionKind::ApproveWithConditions) << QString() << none
                                  << u"condition"_s;
    QTest::newRow("blank condition") << int(DecisionKind::ApproveWithConditions) << QString()
                                     << QStringList{u" "_s} << u"no text"_s;
    QTest::newRow("condition on a rejection")
        << int(DecisionKind::Reject) << u"x"_s << QStringList{u"y"_s} << u"Only an approval"_s;
}

void DecideTest::draftsAreChecked()
{
    QFETCH(int, kind);
    QFETCH(QString, reason);
    QFETCH(QStringList, conditions);
    QFETCH(QString, says);
    DecisionDraft draft{static_cast<DecisionKind>(kind), cab, reason, {}};
    for (const QString& text : conditions) {
        draft.conditions.append({.text = text});
    }
    const ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize));
    const Result<DecisionOutcome> outcome =
        decide(about, draft, PolicyCase::by(PolicyCase::acting(Party::CabChair)));
    QCOMPARE(outcome.has_value(), says.isNull());
    QVERIFY(outcome || outcome.error().what.contains(says));
}

void DecideTest::recordsBindToWhatWasSeen()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize));
    about.rules.policy.version = 12;
    int ids = 0;
    const DecisionContext context{manager, PolicyCase::now, [&ids] {
                                      return QUuid(uint(++ids), 1, 7, 0, 0, 0, 0, 0, 0, 0, 0);
                                  }};
    const Result<DecisionOutcome> outcome =
        decide(about, draftOf(DecisionKind::ApproveWithConditions, oneself), context);
    QVERIFY(outcome.has_value());
    const Decision& decision = outcome->decision;
    QCOMPARE(decision.evidenceHash, evidenceHash(about.change));
    QCOMPARE(decision.policyVersion, u"12"_s);
    QCOMPARE(decision.decidedAt, PolicyCase::now);
    QCOMPARE(decision.decidedBy, PolicyCase::somebody);
    QCOMPARE(decision.authority.id, PolicyCase::somebody.value);
    QCOMPARE(decision.revision, 0);
    QCOMPARE(ids, 2);
    QCOMPARE(outcome->conditions.size(), 1);
    QCOMPARE(outcome->conditions.first().decision, decision.id);
    QCOMPARE(outcome->conditions.first().change, about.change.id);
    QVERIFY(!outcome->conditions.first().metAt);
}

void DecideTest::conditionsKeepItInAuthorizeUntilMet()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize));
    const Result<DecisionOutcome> outcome =
        decide(about, draftOf(DecisionKind::ApproveWithConditions), PolicyCase::by(manager));
    QVERIFY(outcome.has_value());
    about.change = outcome->change;
    about.decisions = {outcome->decision};
    about.conditions = outcome->conditions;
    QCOMPARE(
        displayState(about.change.state, about.summary().standing, {}), DisplayState::Approved);
    QVERIFY(!checkTransition(about, ChangeState::Scheduled, manager).isAllowed());

    const DecisionContext stranger = PolicyCase::by(PolicyCase::acting(Party::CabMember));
    QVERIFY(!meetCondition(about, about.conditions.first(), stranger).has_value());
    const Result<Condition> met =
        meetCondition(about, about.conditions.first(), PolicyCase::by(manager));
    QVERIFY(met.has_value());
    QCOMPARE(met->metAt, PolicyCase::now);
    QVERIFY(!meetCondition(about, *met, PolicyCase::by(manager)).has_value());
    about.conditions = {*met};
    QVERIFY(checkTransition(about, ChangeState::Scheduled, manager).isAllowed());

    DecisionDraft later = draftOf(DecisionKind::ApproveWithConditions);
    later.conditions.first().isBefore = false;
    const ChangeCase fresh =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize));
    QCOMPARE(decide(fresh, later, PolicyCase::by(manager))->change.state, ChangeState::Scheduled);
}

void DecideTest::retrospectiveDecisionIsGivenOnce()
{
    const DecisionContext chair = PolicyCase::by(PolicyCase::acting(Party::CabChair));
    ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Emergency, ChangeState::Review));
    const Result<DecisionOutcome> outcome = decide(about, draftOf(DecisionKind::Reject), chair);
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->isRetrospective);
    QVERIFY(!outcome->isChangeTouched);
    about.decisions = {outcome->decision};
    QVERIFY(!decide(about, draftOf(DecisionKind::Approve), chair).has_value());
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    QVERIFY(checkTransition(about, ChangeState::Closed, manager).isAllowed());
}

void DecideTest::onHoldOnlyWithdraws()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    Change change = PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize);
    change.holdReason = u"vendor"_s;
    for (int k = 0; k < enumCount<DecisionKind>(); ++k) {
        const auto kind = static_cast<DecisionKind>(k);
        const Result<DecisionOutcome> outcome =
            decide(PolicyCase::about(change), draftOf(kind), PolicyCase::by(manager));
        QCOMPARE(outcome.has_value(), kind == DecisionKind::Withdraw);
    }
}

void DecideTest::takingBackRestoresTheDecisionBefore()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize));
    const Change original = about.change;

    const Result<DecisionOutcome> approved =
        decide(about, draftOf(DecisionKind::Approve), PolicyCase::by(manager));
    about.change = approved->change;
    about.decisions = {approved->decision};
    const Result<DecisionOutcome> undone =
        takeBack(about, ChangeState::Authorize, {}, PolicyCase::by(manager));
    QVERIFY(undone.has_value());
    QCOMPARE(undone->change, original);
    QCOMPARE(undone->decision.supersedes, approved->decision.id);
    QCOMPARE(undone->decision.kind, DecisionKind::Defer);
    QVERIFY(!undone->decision.reason.isEmpty());

    // Withdrawn after approval, taken back: approved again, and bound to what was approved then.
    DecisionContext later = PolicyCase::by(manager);
    later.now = later.now.plusMs(1);
    const Result<DecisionOutcome> withdrawn = decide(about, draftOf(DecisionKind::Withdraw), later);
    QVERIFY(withdrawn.has_value());
    QCOMPARE(withdrawn->change.state, ChangeState::Cancelled);
    ChangeCase ended = about;
    ended.change = withdrawn->change;
    ended.decisions.append(withdrawn->decision);
    later.now = later.now.plusMs(1);
    const Result<DecisionOutcome> restored =
        takeBack(ended, ChangeState::Scheduled, u"too early"_s, later);
    QVERIFY(restored.has_value());
    QCOMPARE(restored->change, about.change);
    QCOMPARE(restored->decision.kind, DecisionKind::Approve);
    QCOMPARE(restored->decision.evidenceHash, approved->decision.evidenceHash);
    ended.change = restored->change;
    ended.decisions.append(restored->decision);
    QCOMPARE(ended.summary().standing, DecisionStanding::Approving);
}

void DecideTest::takingBackIsRefusedWhenTheChangeWentOn()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize));
    QVERIFY(!takeBack(about, ChangeState::Authorize, {}, PolicyCase::by(manager)).has_value());
    const Result<DecisionOutcome> approved =
        decide(about, draftOf(DecisionKind::Approve), PolicyCase::by(manager));
    about.change = approved->change;
    about.decisions = {approved->decision};
    about.change.state = ChangeState::Implement;
    const Result<DecisionOutcome> refused =
        takeBack(about, ChangeState::Authorize, {}, PolicyCase::by(manager));
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().what.contains(u"Implementing"));
    about.change.state = ChangeState::Scheduled;
    const DecisionContext stranger = PolicyCase::by(PolicyCase::acting(Party::CabMember));
    QVERIFY(!takeBack(about, ChangeState::Authorize, {}, stranger).has_value());
}

void DecideTest::batchHoldsWhatIsWritten()
{
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    const ChangeCase about =
        PolicyCase::about(PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize));
    const auto kinds = [&](DecisionKind kind) {
        QList<RecordKind> found;
        const WriteBatch batch = decide(about, draftOf(kind), PolicyCase::by(manager))->toBatch();
        for (const Record& record : batch.puts) {
            found.append(kindOf(record));
        }
        return found;
    };
    QCOMPARE(kinds(DecisionKind::Approve), QList({RecordKind::Change, RecordKind::Decision}));
    QCOMPARE(kinds(DecisionKind::Defer), QList({RecordKind::Decision}));
    QCOMPARE(
        kinds(DecisionKind::ApproveWithConditions),
        QList({RecordKind::Decision, RecordKind::Condition}));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::DecideTest)
#include "DecideTest.moc"
