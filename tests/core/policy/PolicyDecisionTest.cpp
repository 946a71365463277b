// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/PolicyAnswer.h"
#include "tests/core/policy/PolicyCase.h"
#include "tests/core/policy/SamplePolicy.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QTimeZone berlin("Europe/Berlin");

/// Who approves, in whose name, by which row, and what comes of it: written down apart from the
/// policy. "-": refused; "waits": others have to approve too.
const QStringList approvals{
    u"1 person manager waits"_s, u"1 person owner waits"_s,    u"1 person chair waits"_s,
    u"1 person team -"_s,        u"1 cab chair scheduled"_s,   u"1 cab manager scheduled"_s,
    u"1 group team -"_s,         u"1 person nobody -"_s,       u"3 person owner scheduled"_s,
    u"3 person manager -"_s,     u"3 person chair -"_s,        u"3 cab chair scheduled"_s,
    u"3 group team -"_s,         u"4 person owner -"_s,        u"4 person manager -"_s,
    u"4 cab manager waits"_s,    u"4 cab chair waits"_s,       u"4 group team waits"_s,
    u"4 cab member -"_s,         u"5 person owner waits"_s,    u"5 cab chair waits"_s,
    u"5 person manager -"_s,     u"6 person team scheduled"_s, u"6 group team scheduled"_s,
    u"6 person manager -"_s,     u"6 cab chair scheduled"_s,   u"7 cab manager scheduled"_s,
    u"7 person manager -"_s,     u"7 person owner -"_s,        u"7 group team -"_s};

std::optional<Party> partyOf(const QString& word)
{
    static const QHash<QString, Party> parties{
        {u"manager"_s, Party::ChangeManager},
        {u"owner"_s, Party::ServiceOwner},
        {u"chair"_s, Party::CabChair},
        {u"team"_s, Party::Team},
        {u"member"_s, Party::CabMember}};
    const auto found = parties.constFind(word);
    return found == parties.cend() ? std::nullopt : std::optional(*found);
}

Authority authorityOf(const QString& word)
{
    if (word == "cab"_L1) {
        return {AuthorityKind::Cab, {}};
    }
    return word == "group"_L1 ? Authority{AuthorityKind::Group, PolicyCase::group.value}
                              : Authority{AuthorityKind::Person, {}};
}

/// A change for which that row of the sample policy fires, with all evidence.
Change changeFor(int row, ChangeState state = ChangeState::Authorize)
{
    Change change = PolicyCase::complete(
        row == 1       ? ChangeType::Emergency
            : row == 2 ? ChangeType::Standard
                       : ChangeType::Normal,
        state);
    change.risk = row == 3 || row == 7 ? RiskLevel::Low : RiskLevel::High;
    change.environment = row == 6 ? u"Test"_s : u"Production"_s;
    change.labels = {testRunLabel, testedBackoutLabel};
    change.openedAt = PolicyCase::now.plusMs(-10 * msPerDay);
    return change;
}

int tierFor(int row)
{
    return row == 3 || row == 5 ? 4 : 1;
}

ChangeCase caseFor(int row, const Change& change)
{
    ChangeCase about = PolicyCase::about(change);
    about.rules.policy = samplePolicy();
    about.rules.policy.version = 12;
    about.rules.facts.tier = tierFor(row);
    about.rules.facts.now = PolicyCase::now;
    about.rules.facts.zone = berlin;
    about.rules.facts.directory = std::make_shared<Directory>(sampleDirectory());
    return about;
}

ChangeCase caseFor(int row)
{
    return caseFor(row, changeFor(row));
}

Result<DecisionOutcome> approve(ChangeCase& about, const Authority& authority, const Actor& actor)
{
    Result<DecisionOutcome> outcome =
        decide(about, {DecisionKind::Approve, authority, {}, {}}, PolicyCase::by(actor));
    if (outcome) {
        about.change = outcome->change;
        about.decisions.append(outcome->decision);
    }
    return outcome;
}

Actor personOf(int index)
{
    const Directory directory = sampleDirectory();
    return actorFor(directory.persons[index].id, directory);
}

const Authority cab{AuthorityKind::Cab, {}};
const Authority oneself{AuthorityKind::Person, {}};
const Authority payments{AuthorityKind::Group, PolicyCase::group.value};

} // namespace

/// What the policy makes of decisions and steps.
class PolicyDecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowAuthorityAndRole_data();
    void everyRowAuthorityAndRole();
    void everyStateDecisionTypeAndRoleIsExplained();
    void nobodyDecidesOnTheirOwnChange();
    void allApprovalsOfARowAreCollected();
    void onePersonCountsOnce();
    void theCabStandsInWhereARowDoesNotAskForIt();
    void anEditStartsTheApprovalsAnew();
    void aRejectionStartsTheApprovalsAnew();
    void takingBackOneApprovalKeepsTheOther();
    void whatWaitsIsNotScheduled();
    void theVersionInForceIsBoundToTheDecision();
    void evidenceIsAskedFor_data();
    void evidenceIsAskedFor();
    void leadTimeCountsFromAsking();
    void suspendedModelsAreNotScheduledOrBegun();
    void rowsForNobodyNeedNoDecision();
    void requirementsSayHowTheyStand();
    void marksAskForTheCabInstead();
};

void PolicyDecisionTest::everyRowAuthorityAndRole_data()
{
    QTest::addColumn<QString>("line");
    for (const QString& line : approvals) {
        QTest::newRow(qPrintable(line)) << line;
    }
}

void PolicyDecisionTest::everyRowAuthorityAndRole()
{
    QFETCH(QString, line);
    const QStringList words = line.split(u' ');
    ChangeCase about = caseFor(words[0].toInt());
    QCOMPARE(
        firingRow(about.rules.policy, about.rules.question(about.change)), words[0].toInt() - 1);
    const Authority authority = authorityOf(words[1]);
    const Actor actor = PolicyCase::acting(partyOf(words[2]));
    const DecisionCheck check = checkDecision(about, DecisionKind::Approve, authority, actor);
    QVERIFY2(check.isAllowed() == (words[3] != "-"_L1), qPrintable(textOf(check.obstacles)));
    if (!check.isAllowed()) {
        QVERIFY(!check.obstacles.first().what.isEmpty());
        QVERIFY(!check.obstacles.first().remedy.isEmpty());
        return;
    }
    const bool waits = words[3] == "waits"_L1;
    QCOMPARE(check.stillOpen.isEmpty(), !waits);
    const Result<DecisionOutcome> outcome = approve(about, authority, actor);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->change.state, waits ? ChangeState::Authorize : ChangeState::Scheduled);
    QCOMPARE(check.leadsTo, outcome->change.state);
}

void PolicyDecisionTest::everyStateDecisionTypeAndRoleIsExplained()
{
    const QStringList roles{
        u"manager"_s, u"owner"_s, u"chair"_s, u"team"_s, u"member"_s, u"nobody"_s};
    for (int from = 0; from < enumCount<ChangeState>(); ++from) {
        for (const int row : {1, 2, 3, 4, 5, 6, 7}) {
            const ChangeCase about = caseFor(row, changeFor(row, static_cast<ChangeState>(from)));
            for (int k = 0; k < enumCount<DecisionKind>(); ++k) {
                for (const QString& role : roles) {
                    for (const QString& name : {u"person"_s, u"cab"_s, u"group"_s}) {
                        const DecisionCheck check = checkDecision(
                            about,
                            static_cast<DecisionKind>(k),
                            authorityOf(name),
                            PolicyCase::acting(partyOf(role)));
                        const bool isNobody = role == "nobody"_L1 || role == "member"_L1;
                        QVERIFY(!isNobody || !check.isAllowed());
                        for (const Obstacle& obstacle : check.obstacles) {
                            QVERIFY(!obstacle.what.isEmpty());
                            QVERIFY(!obstacle.remedy.isEmpty());
                        }
                    }
                }
            }
            for (int to = 0; to < enumCount<ChangeState>(); ++to) {
                for (const QString& role : roles) {
                    const TransitionCheck check = checkTransition(
                        about, static_cast<ChangeState>(to), PolicyCase::acting(partyOf(role)));
                    for (const Obstacle& obstacle : check.obstacles) {
                        QVERIFY(!obstacle.what.isEmpty());
                        QVERIFY(!obstacle.remedy.isEmpty());
                    }
                }
            }
        }
    }
}

void PolicyDecisionTest::nobodyDecidesOnTheirOwnChange()
{
    for (const int row : {1, 3, 4, 5, 6, 7}) {
        for (const bool isRequester : {true, false}) {
            Actor actor = PolicyCase::acting(Party::ChangeManager);
            actor.roles.append(Role::CabChair);
            actor.ownedServices = {PolicyCase::service};
            actor.groups = {PolicyCase::group};
            actor.person = isRequester ? PolicyCase::requester : PolicyCase::assignee;
            for (const Authority& authority : {cab, oneself, payments}) {
                const DecisionCheck check =
                    checkDecision(caseFor(row), DecisionKind::Approve, authority, actor);
                QVERIFY(!check.isAllowed());
                QCOMPARE(check.obstacles.first().kind, ObstacleKind::OwnChange);
            }
        }
    }
}

void PolicyDecisionTest::allApprovalsOfARowAreCollected()
{
    ChangeCase about = caseFor(4);
    QVERIFY(approve(about, cab, personOf(2)).has_value());
    QCOMPARE(about.change.state, ChangeState::Authorize);
    QVERIFY(approve(about, payments, personOf(3)).has_value());
    QCOMPARE(about.change.state, ChangeState::Scheduled);
    // The other way round.
    about = caseFor(4);
    QVERIFY(approve(about, payments, personOf(3)).has_value());
    QVERIFY(approve(about, cab, personOf(0)).has_value());
    QCOMPARE(about.change.state, ChangeState::Scheduled);
    // An emergency that is only requested stays where it is until both have approved.
    about = caseFor(1, changeFor(1, ChangeState::Requested));
    QVERIFY(approve(about, oneself, personOf(0)).has_value());
    QCOMPARE(about.change.state, ChangeState::Requested);
    QVERIFY(approve(about, oneself, personOf(2)).has_value());
    QCOMPARE(about.change.state, ChangeState::Implement);
}

void PolicyDecisionTest::onePersonCountsOnce()
{
    ChangeCase about = caseFor(1);
    Directory directory = sampleDirectory();
    directory.persons[0].roles = {Role::ChangeManager, Role::CabChair};
    about.rules.facts.directory = std::make_shared<Directory>(directory);
    const Actor both = actorFor(directory.persons[0].id, directory);
    QVERIFY(approve(about, oneself, both).has_value());
    const DecisionCheck check = checkDecision(about, DecisionKind::Approve, oneself, both);
    QCOMPARE(check.obstacles.size(), 1);
    QCOMPARE(check.obstacles.first().kind, ObstacleKind::AlreadyGiven);
    QVERIFY(check.obstacles.first().remedy.startsWith(u"Still open: "_s));
    QVERIFY(approve(about, oneself, personOf(1)).has_value());
    QCOMPARE(about.change.state, ChangeState::Scheduled);
}

void PolicyDecisionTest::theCabStandsInWhereARowDoesNotAskForIt()
{
    for (const int row : {1, 3, 6}) {
        ChangeCase about = caseFor(row);
        QVERIFY(approve(about, cab, personOf(2)).has_value());
        QCOMPARE(about.change.state, ChangeState::Scheduled);
    }
}

void PolicyDecisionTest::anEditStartsTheApprovalsAnew()
{
    ChangeCase about = caseFor(4);
    QVERIFY(approve(about, cab, personOf(2)).has_value());
    about.change.backoutPlan = u"another one"_s;
    QVERIFY(approve(about, payments, personOf(3)).has_value());
    QCOMPARE(about.change.state, ChangeState::Authorize); // the CAB saw another plan
    QVERIFY(approve(about, cab, personOf(2)).has_value());
    QCOMPARE(about.change.state, ChangeState::Scheduled);

    about = caseFor(4);
    about.rules.policy.editAsksForNewDecision = false;
    QVERIFY(approve(about, cab, personOf(2)).has_value());
    about.change.backoutPlan = u"another one"_s;
    QVERIFY(approve(about, payments, personOf(3)).has_value());
    QCOMPARE(about.change.state, ChangeState::Scheduled);

    // Approved again in part: it is not scheduled any more.
    about = caseFor(4);
    QVERIFY(approve(about, cab, personOf(2)).has_value());
    QVERIFY(approve(about, payments, personOf(3)).has_value());
    about.change.risk = RiskLevel::VeryHigh;
    QVERIFY(approve(about, payments, personOf(3)).has_value());
    QCOMPARE(about.change.state, ChangeState::Authorize);
}

void PolicyDecisionTest::aRejectionStartsTheApprovalsAnew()
{
    ChangeCase about = caseFor(4);
    QVERIFY(approve(about, cab, personOf(2)).has_value());
    Decision rework = about.decisions.first();
    rework.id = DecisionId::make();
    rework.kind = DecisionKind::Rework;
    rework.decidedAt = PolicyCase::now.plusMs(1);
    about.decisions.append(rework);
    QCOMPARE(countingApprovals(about.change, about.decisions, about.rules).size(), 0);
}

void PolicyDecisionTest::takingBackOneApprovalKeepsTheOther()
{
    ChangeCase about = caseFor(4);
    QVERIFY(approve(about, cab, personOf(2)).has_value());
    about.decisions.first().decidedAt = PolicyCase::now.plusMs(-msPerHour);
    const ChangeCase withOne = about;
    QVERIFY(approve(about, payments, personOf(3)).has_value());
    const Result<DecisionOutcome> undone =
        takeBack(about, ChangeState::Authorize, {}, PolicyCase::by(personOf(3)));
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().what));
    QCOMPARE(undone->change, withOne.change);
    about.decisions.append(undone->decision);
    const QList<Approval> left = countingApprovals(undone->change, about.decisions, about.rules);
    QCOMPARE(
        openNeeds(approvalNeeds(about.rules.rowFor(undone->change), undone->change), left).cab,
        false);
    QCOMPARE(
        openNeeds(approvalNeeds(about.rules.rowFor(undone->change), undone->change), left)
            .groups.size(),
        1);

    // The first of two, while the change waits.
    about = withOne;
    const Result<DecisionOutcome> first =
        takeBack(about, ChangeState::Authorize, {}, PolicyCase::by(personOf(2)));
    QVERIFY(first.has_value());
    about.decisions.append(first->decision);
    QCOMPARE(countingApprovals(about.change, about.decisions, about.rules).size(), 0);
}

void PolicyDecisionTest::whatWaitsIsNotScheduled()
{
    ChangeCase about = caseFor(4);
    QVERIFY(approve(about, cab, personOf(2)).has_value());
    const TransitionCheck check =
        checkTransition(about, ChangeState::Scheduled, PolicyCase::acting(Party::ChangeManager));
    QCOMPARE(check.obstacles.size(), 1);
    QCOMPARE(check.obstacles.first().kind, ObstacleKind::NotApproved);
    QVERIFY(check.obstacles.first().remedy.contains(u"member of that team"_s));
}

void PolicyDecisionTest::theVersionInForceIsBoundToTheDecision()
{
    ChangeCase about = caseFor(3);
    QCOMPARE(approve(about, oneself, personOf(1))->decision.policyVersion, u"12"_s);
}

void PolicyDecisionTest::evidenceIsAskedFor_data()
{
    QTest::addColumn<int>("evidence");
    QTest::addColumn<std::function<void(ChangeCase&)>>("give");
    const auto row = [](PolicyEvidence evidence, const std::function<void(ChangeCase&)>& give) {
        QTest::newRow(toText(evidence).data()) << int(evidence) << give;
    };
    row(PolicyEvidence::TestRun, [](ChangeCase& about) {
        about.rules.facts.testedAt = PolicyCase::now;
        about.rules.facts.testedIn = u"Test"_s;
    });
    row(PolicyEvidence::TestedBackout,
        [](ChangeCase& about) { about.change.labels = {testedBackoutLabel.toUpper()}; });
    row(PolicyEvidence::NamedIncident,
        [](ChangeCase& about) { about.rules.facts.incidents = {u"INC-7"_s}; });
    row(PolicyEvidence::ImplementationPlan,
        [](ChangeCase& about) { about.change.implementationPlan = u"x"_s; });
    row(PolicyEvidence::TestPlan, [](ChangeCase& about) { about.change.testPlan = u"x"_s; });
    row(PolicyEvidence::BackoutPlan, [](ChangeCase& about) { about.change.backoutPlan = u"x"_s; });
    row(PolicyEvidence::CommunicationPlan,
        [](ChangeCase& about) { about.change.communicationPlan = u"x"_s; });
}

void PolicyDecisionTest::evidenceIsAskedFor()
{
    QFETCH(int, evidence);
    using Give = std::function<void(ChangeCase&)>;
    QFETCH(Give, give);
    ChangeCase about = caseFor(7);
    about.rules.policy.rows[6].evidence = {static_cast<PolicyEvidence>(evidence)};
    about.change.labels.clear();
    about.change.implementationPlan.clear();
    about.change.backoutPlan.clear();
    DecisionCheck check = checkDecision(about, DecisionKind::Approve, cab, personOf(2));
    QCOMPARE(check.obstacles.size(), 1);
    QCOMPARE(check.obstacles.first().kind, ObstacleKind::PolicyOpen);
    QVERIFY(!check.obstacles.first().remedy.isEmpty());
    QVERIFY(checkDecision(about, DecisionKind::Reject, cab, personOf(2)).isAllowed());
    give(about);
    check = checkDecision(about, DecisionKind::Approve, cab, personOf(2));
    QVERIFY2(check.isAllowed(), qPrintable(textOf(check.obstacles)));
}

void PolicyDecisionTest::leadTimeCountsFromAsking()
{
    ChangeCase about = caseFor(4); // five days; it starts in one
    about.change.openedAt = PolicyCase::now.plusMs(-4 * msPerDay);
    QVERIFY(checkDecision(about, DecisionKind::Approve, cab, personOf(2)).isAllowed());
    about.change.openedAt = PolicyCase::now.plusMs(-4 * msPerDay + msPerHour);
    const DecisionCheck check = checkDecision(about, DecisionKind::Approve, cab, personOf(2));
    QCOMPARE(check.obstacles.size(), 1);
    QCOMPARE(check.obstacles.first().field, ChangeField::PlannedStart);
    QVERIFY2(
        check.obstacles.first().what.contains(u"4 day(s) 23 h"_s),
        qPrintable(check.obstacles.first().what));
    about.change.openedAt.reset(); // cannot be told, and so forbids nothing
    QVERIFY(checkDecision(about, DecisionKind::Approve, cab, personOf(2)).isAllowed());
    // A draft is asked for now.
    about.change.state = ChangeState::Draft;
    const PolicyAnswer answer = requirementsOf(about.change, {}, about.rules, {});
    const auto lead = std::find_if(
        answer.requirements.begin(), answer.requirements.end(), [](const Requirement& one) {
            return one.kind == RequirementKind::LeadTime;
        });
    QCOMPARE(lead->state, RequirementState::Open);
}

void PolicyDecisionTest::suspendedModelsAreNotScheduledOrBegun()
{
    ChangeCase about = caseFor(2, changeFor(2, ChangeState::Draft));
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    QVERIFY(checkTransition(about, ChangeState::Scheduled, manager).isAllowed());
    ModelStanding standing;
    standing.name = u"Patch night"_s;
    about.rules.facts.model = standing;
    QVERIFY(checkTransition(about, ChangeState::Scheduled, manager).isAllowed());
    standing.suspendedAt = PolicyCase::now.plusMs(-msPerDay);
    standing.stoppedBy = {{}, {}};
    about.rules.facts.model = standing;
    const TransitionCheck check = checkTransition(about, ChangeState::Scheduled, manager);
    QCOMPARE(check.obstacles.size(), 1);
    QCOMPARE(check.obstacles.first().kind, ObstacleKind::ModelSuspended);
    QVERIFY(check.obstacles.first().what.contains(u"stopped itself"_s));
    QVERIFY(check.obstacles.first().remedy.contains(u"normal change"_s));
    about.change.state = ChangeState::Scheduled; // what was planned needs approval too
    const TransitionCheck start = checkTransition(about, ChangeState::Implement, manager);
    QCOMPARE(start.obstacles.size(), 1);
    QCOMPARE(start.obstacles.first().kind, ObstacleKind::ModelSuspended);
    about.change.state = ChangeState::Implement; // what is under way goes on
    about.change.actualStart = PolicyCase::now;
    QVERIFY(checkTransition(about, ChangeState::Review, manager).isAllowed());
}

void PolicyDecisionTest::rowsForNobodyNeedNoDecision()
{
    ChangeCase about = caseFor(6);
    const Actor manager = PolicyCase::acting(Party::ChangeManager);
    QVERIFY(!checkTransition(about, ChangeState::Scheduled, manager).isAllowed());
    about.rules.policy.rows[5].approvals = 0;
    about.rules.policy.rows[5].approvers.clear();
    QVERIFY(checkTransition(about, ChangeState::Scheduled, manager).isAllowed());
}

void PolicyDecisionTest::requirementsSayHowTheyStand()
{
    ChangeCase about = caseFor(4);
    about.change.labels = {testRunLabel};
    QVERIFY(approve(about, cab, personOf(2)).error().what.contains(u"Tested backout"_s));
    about.decisions = {PolicyCase::approvalOf(about.change)};
    const PolicyAnswer answer = requirementsOf(about.change, about.decisions, about.rules, {});
    QCOMPARE(answer.row, 3);
    QCOMPARE(answer.version, 12);
    QVERIFY(!answer.isMet());
    QList<RequirementState> states;
    for (const Requirement& one : answer.requirements) {
        states.append(one.state);
        QCOMPARE(one.remedy.isEmpty(), one.state != RequirementState::Open);
    }
    using enum RequirementState;
    QCOMPARE(states, (QList<RequirementState>{Met, Open, Met, Met, Open}));
}

void PolicyDecisionTest::marksAskForTheCabInstead()
{
    ChangeCase about = PolicyCase::about(changeFor(7));
    QVERIFY(!approvalNeeds(about.rules.rowFor(about.change), about.change).cab);
    about.change.cabRequired = true;
    const ApprovalNeeds needs = approvalNeeds(about.rules.rowFor(about.change), about.change);
    QVERIFY(needs.cab);
    QCOMPARE(needs.count, 0);
    about.change.type = ChangeType::Emergency;
    QVERIFY(!approvalNeeds(about.rules.rowFor(about.change), about.change).cab);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::PolicyDecisionTest)
#include "PolicyDecisionTest.moc"
