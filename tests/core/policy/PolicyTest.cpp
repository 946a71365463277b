// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Policy.h"

#include "core/policy/PolicyAnswer.h"
#include "core/policy/PolicyProblems.h"
#include "core/policy/PolicySet.h"
#include "core/policy/PolicyWords.h"
#include "tests/core/policy/PolicyCase.h"
#include "tests/core/policy/SamplePolicy.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Which row fires, what is wrong with a policy, and its versions.
class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowThatFitsFires_data();
    void theFirstRowThatFitsFires();
    void whatIsNotKnownFitsOnlyAny();
    void theAnswerSaysWhyNotTheRowsAbove();
    void rowsAreSaidInWords();
    void jsonKeepsEverything();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void theBuiltInPolicyHasNoProblem();
    void gapsAreFoundByEveryCombination();
    void rowsThatNeverFireAreNamedWithWhoTakesThem();
    void crossingRowsAreNamed();
    void unreachableStatesAreRefusedWithTheReason_data();
    void unreachableStatesAreRefusedWithTheReason();
    void standardRowsHaveToAskForTheModel();
    void theNewestVersionIsInForce();
    void draftsOfOldVersionsAreNone();
    void whoDraftedNeverPutsInForce();
};

void PolicyTest::theFirstRowThatFitsFires_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("risk");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<int>("tier");
    QTest::addColumn<int>("row");
    const auto add = [](const char* name,
                        ChangeType type,
                        RiskLevel risk,
                        const QString& environment,
                        int tier,
                        int row) {
        QTest::newRow(name) << int(type) << int(risk) << environment << tier << row;
    };
    using enum ChangeType;
    using enum RiskLevel;
    add("an emergency", Emergency, VeryHigh, u"Production"_s, 1, 1);
    add("a standard change", Standard, Low, u"Production"_s, 1, 2);
    add("low risk on a minor service", Normal, Low, u"Production"_s, 3, 3);
    add("moderate on a major service", Normal, Moderate, u"production"_s, 2, 4);
    add("high on a minor service", Normal, High, u"Production"_s, 4, 5);
    add("high on a major service: the upper row", Normal, High, u"Production"_s, 1, 4);
    add("moderate in a test environment", Normal, Moderate, u"Test"_s, 1, 6);
    add("low on a major service", Normal, Low, u"Production"_s, 1, 7);
}

void PolicyTest::theFirstRowThatFitsFires()
{
    QFETCH(int, type);
    QFETCH(int, risk);
    QFETCH(QString, environment);
    QFETCH(int, tier);
    QFETCH(int, row);
    const PolicyQuestion question{
        static_cast<ChangeType>(type), static_cast<RiskLevel>(risk), environment, tier};
    QCOMPARE(firingRow(samplePolicy(), question), row - 1);
}

void PolicyTest::whatIsNotKnownFitsOnlyAny()
{
    const Policy policy = samplePolicy();
    QCOMPARE(firingRow(policy, {ChangeType::Normal, {}, u"Production"_s, 1}), 6);
    QCOMPARE(firingRow(policy, {ChangeType::Normal, RiskLevel::High, {}, 1}), 6); // not "not …"
    QCOMPARE(firingRow(policy, {ChangeType::Normal, RiskLevel::Low, u"Production"_s, 0}), 6);
    Policy empty;
    QCOMPARE(firingRow(empty, {}), -1);
}

void PolicyTest::theAnswerSaysWhyNotTheRowsAbove()
{
    const PolicyAnswer answer = requirementsOf(
        samplePolicy(), {ChangeType::Normal, RiskLevel::High, u"Production"_s, 1}, {});
    QCOMPARE(answer.row, 3);
    QCOMPARE(answer.whyNotAbove, u"Rows 1 to 3 do not fit: type is normal, risk is high."_s);
    QStringList names;
    for (const Requirement& one : answer.requirements) {
        QCOMPARE(one.state, RequirementState::Unknown);
        names.append(one.name);
    }
    QCOMPARE(names.size(), 5);
    QCOMPARE(names.first(), u"CAB decides"_s);
    QCOMPARE(
        names.mid(2), (QStringList{u"Lead time 5 day(s)"_s, u"Test run"_s, u"Tested backout"_s}));
    QCOMPARE(requirementsOf(samplePolicy(), {ChangeType::Emergency}, {}).whyNotAbove, QString());
}

void PolicyTest::rowsAreSaidInWords()
{
    const QList<PolicyRow> rows = samplePolicy().rows;
    const NameLookup names{[](RecordRef) { return u"Payments"_s; }, {}};
    QCOMPARE(policyWords::cell(rows[3], PolicyColumn::Risk), u"M to VH"_s);
    QCOMPARE(policyWords::cell(rows[2], PolicyColumn::Risk), u"VL, L"_s);
    QCOMPARE(policyWords::cell(rows[5], PolicyColumn::Environment), u"not Production"_s);
    QCOMPARE(policyWords::cell(rows[6], PolicyColumn::Type), u"any"_s);
    QCOMPARE(
        policyWords::approvals(rows[0], names),
        u"2 of: change manager, service owner, chair of the CAB"_s);
    QCOMPARE(policyWords::approvals(rows[1], names), u"none: the model was approved"_s);
    QCOMPARE(policyWords::approvals(rows[2], names), u"service owner"_s);
    QCOMPARE(policyWords::approvals(rows[3], names), u"CAB: Payments"_s);
    QCOMPARE(policyWords::approvals(rows[4], names), u"CAB and service owner"_s);
    QCOMPARE(policyWords::length(83 * msPerHour), u"3 day(s) 11 h"_s);
}

void PolicyTest::jsonKeepsEverything()
{
    Policy policy = samplePolicy();
    policy.version = 12;
    policy.editAsksForNewDecision = false;
    policy.drafters = {PolicyCase::somebody};
    policy.draftedBy = u"Somebody"_s;
    policy.putInForceBy = u"The chair"_s;
    policy.inForceSince = PolicyCase::now;
    const Result<Policy> read = policyFromJson(toJson(policy));
    QVERIFY(read.has_value());
    QCOMPARE(*read, policy);
    QCOMPARE(*policyFromJson(toJson(builtInPolicy())), builtInPolicy());
    QCOMPARE(documentOf(policy).name, u"12"_s);
}

void PolicyTest::brokenJsonIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no such type") << u"types"_s << QJsonValue(QJsonArray{u"urgent"_s});
    QTest::newRow("no word on the CAB") << u"cab"_s << QJsonValue(u"perhaps"_s);
    QTest::newRow("a tier of 9") << u"tiers"_s << QJsonValue(QJsonArray{9});
    QTest::newRow("a lead time of years") << u"lead_days"_s << QJsonValue(4000);
}

void PolicyTest::brokenJsonIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(samplePolicy());
    QJsonArray rows = object[u"rows"].toArray();
    QJsonObject row = rows[0].toObject();
    row[key] = value;
    rows[0] = row;
    object[u"rows"] = rows;
    const Result<Policy> read = policyFromJson(object);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    // A version that can't be read is named and left out; the others hold.
    const PolicySet set = PolicySet::from({{policyDocument, u"2"_s, object}});
    QCOMPARE(set.unusable().size(), 1);
    QCOMPARE(set.inForce(), builtInPolicy());
}

void PolicyTest::theBuiltInPolicyHasNoProblem()
{
    QCOMPARE(problemsOf(builtInPolicy(), Directory()).size(), 0);
    QCOMPARE(problemsOf(builtInPolicy(), sampleDirectory()).size(), 0);
    QVERIFY(!refuses(problemsOf(samplePolicy(), sampleDirectory())));
}

void PolicyTest::gapsAreFoundByEveryCombination()
{
    Policy policy = samplePolicy();
    policy.rows.removeLast();
    const QList<PolicyProblem> problems = problemsOf(policy, sampleDirectory());
    QVERIFY(refuses(problems));
    QCOMPARE(problems.first().kind, PolicyProblemKind::Gap);
    QVERIFY2(problems.first().text.contains(u"normal"_s), qPrintable(problems.first().text));
    policy.rows.clear();
    QCOMPARE(problemsOf(policy, {}).first().kind, PolicyProblemKind::Empty);
}

void PolicyTest::rowsThatNeverFireAreNamedWithWhoTakesThem()
{
    Policy policy = builtInPolicy();
    PolicyRow special = policy.rows.last();
    special.types = {ChangeType::Normal};
    special.cab = CabRule::Yes;
    policy.rows.append(special);
    QList<PolicyProblem> problems = problemsOf(policy, {});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, PolicyProblemKind::RowNeverFires);
    QCOMPARE(problems.first().row, 3);
    QCOMPARE(problems.first().takenBy, 2);
    QCOMPARE(problems.first().text, u"Row 4 never fires: row 3 takes all that it fits."_s);
    QVERIFY(!problems.first().refuses());
    QVERIFY(!problems.first().canSwap); // row 3 would be left with nothing: 1 and 2 take the rest
    policy.rows[2].tiers = {1};
    policy.rows[3].tiers = {1};
    policy.rows[3].environments = {u"Production"_s};
    policy.rows.append(builtInPolicy().rows.last());
    problems = problemsOf(policy, {});
    QVERIFY(problems.first().canSwap);
}

void PolicyTest::crossingRowsAreNamed()
{
    const QList<PolicyProblem> problems = problemsOf(samplePolicy(), sampleDirectory());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, PolicyProblemKind::RowPartlyTaken);
    QCOMPARE(problems.first().text, u"Row 5 never fires for tier 1 and 2: row 4 takes them."_s);
    QVERIFY(problems.first().canSwap);
}

void PolicyTest::unreachableStatesAreRefusedWithTheReason_data()
{
    QTest::addColumn<std::function<void(Policy&, Directory&)>>("spoil");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name,
                        const QString& says,
                        const std::function<void(Policy&, Directory&)>& spoil) {
        QTest::newRow(name) << spoil << says;
    };
    row("more approvals than roles",
        u"By row 1, no emergency change could ever be Scheduled: it asks for 4 approvals"_s,
        [](Policy& policy, Directory&) { policy.rows[0].approvals = 4; });
    row("nobody is chair",
        u"nobody on the board is: chair of the CAB"_s,
        [](Policy& policy, Directory& directory) {
            policy.rows[2].approvers = {Approver::CabChair};
            directory.persons[2].roles.clear();
        });
    row("fewer people than approvals",
        u"it asks for 3 people"_s,
        [](Policy& policy, Directory& directory) {
            policy.rows[0].approvals = 3;
            directory.persons[0].roles = {Role::ChangeManager, Role::CabChair};
            directory.services[0].owner = directory.persons[0].id;
            directory.persons[2].roles.clear();
        });
    row("nobody can record what the CAB decides",
        u"nobody on the board could record what the CAB decides"_s,
        [](Policy& policy, Directory& directory) {
            policy.rows[0].approvers = {Approver::ServiceOwner};
            policy.rows[0].approvals = 1;
            directory.persons[0].roles = {Role::Auditor};
            directory.persons[2].roles.clear();
        });
    row("a team without members",
        u"By row 4, no normal change could ever be Scheduled, Implementing, In review, Closed: the team Payments has no active member"_s,
        [](Policy&, Directory& directory) { directory.groups[0].members.clear(); });
    row("a team that is gone",
        u"a team that is not on the board any more"_s,
        [](Policy& policy, Directory&) { policy.rows[3].groups = {GroupId::make()}; });
    row("standard changes need an approval",
        u"By row 2, no standard change could ever be Scheduled, Implementing, In review, Closed: it asks for an approval, and standard changes are not decided on"_s,
        [](Policy& policy, Directory&) { policy.rows[1].cab = CabRule::Yes; });
}

void PolicyTest::unreachableStatesAreRefusedWithTheReason()
{
    using Spoil = std::function<void(Policy&, Directory&)>;
    QFETCH(Spoil, spoil);
    QFETCH(QString, says);
    Policy policy = samplePolicy();
    Directory directory = sampleDirectory();
    spoil(policy, directory);
    const QList<PolicyProblem> problems = problemsOf(policy, directory);
    QVERIFY(refuses(problems));
    QStringList texts;
    for (const PolicyProblem& problem : problems) {
        if (problem.refuses()) {
            texts.append(problem.text);
            QCOMPARE(problem.kind, PolicyProblemKind::State);
            QVERIFY(problem.state.has_value());
        }
    }
    QVERIFY2(texts.join(u'\n').contains(says), qPrintable(texts.join(u'\n')));
}

void PolicyTest::standardRowsHaveToAskForTheModel()
{
    Policy policy = samplePolicy();
    policy.rows[1].evidence.clear();
    const QList<PolicyProblem> problems = problemsOf(policy, sampleDirectory());
    QVERIFY(refuses(problems));
    QCOMPARE(problems.first().kind, PolicyProblemKind::Cell);
    QCOMPARE(problems.first().row, 1);
}

void PolicyTest::theNewestVersionIsInForce()
{
    QCOMPARE(PolicySet().inForce(), builtInPolicy());
    QVERIFY(!PolicySet().isStored());
    Policy second = samplePolicy();
    second.version = 2;
    Policy tenth = samplePolicy();
    tenth.version = 10;
    const PolicySet set =
        PolicySet::from({documentOf(builtInPolicy()), documentOf(tenth), documentOf(second)});
    QCOMPARE(set.inForce().version, 10); // by number, not by text
    QCOMPARE(set.versions().size(), 3);
    QCOMPARE(set.find(2)->version, 2);
    QVERIFY(set.find(3) == nullptr);
    QVERIFY(set.isStored());
}

void PolicyTest::draftsOfOldVersionsAreNone()
{
    const Actor anna{
        .person = PolicyCase::somebody, .name = u"Anna"_s, .roles = {Role::ChangeManager}};
    const Actor bert{.person = PolicyCase::requester, .name = u"Bert"_s, .roles = {Role::CabChair}};
    PolicySet set;
    const Policy draft = draftOf(set, samplePolicy(), anna);
    QCOMPARE(draft.version, 2);
    set = PolicySet::from({draftDocumentOf(draft)});
    QCOMPARE(set.draft()->draftedBy, u"Anna"_s);
    const Policy again = draftOf(set, samplePolicy(), bert);
    QCOMPARE(again.drafters, (QList<PersonId>{PolicyCase::somebody, PolicyCase::requester}));
    QCOMPARE(again.draftedBy, u"Anna, Bert"_s);
    set = PolicySet::from({draftDocumentOf(draft), documentOf(draft)});
    QVERIFY(!set.draft()); // it is in force
}

void PolicyTest::whoDraftedNeverPutsInForce()
{
    const Directory directory = sampleDirectory();
    Policy draft = samplePolicy();
    draft.drafters = {directory.persons[0].id};
    const auto why = [&](int person) {
        return whyNotPutInForce(
            draft, actorFor(directory.persons[person].id, directory), directory);
    };
    QVERIFY(why(0).contains(u"You drafted it"_s));
    QVERIFY(why(1).contains(u"who did not draft it can"_s)); // no role for it
    QVERIFY(why(2).isNull());
    const Actor chair = actorFor(directory.persons[2].id, directory);
    draft.version = 2;
    const Result<Policy> next = putInForce(PolicySet(), draft, chair, directory, PolicyCase::now);
    QVERIFY(next.has_value());
    QCOMPARE(next->inForceSince, PolicyCase::now);
    QCOMPARE(next->putInForceBy, directory.persons[2].name);
    // What cuts off a state is refused with the reason, whoever asks.
    Policy broken = draft;
    broken.rows[1].cab = CabRule::Yes;
    const Result<Policy> refused =
        putInForce(PolicySet(), broken, chair, directory, PolicyCase::now);
    QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
    QVERIFY(refused.error().what.contains(u"no standard change could ever be Scheduled"_s));
    Policy same = builtInPolicy();
    same.version = 2;
    QVERIFY(!putInForce(PolicySet(), same, chair, directory, PolicyCase::now).has_value());
    QVERIFY(whyNotPutInForce(draft, soleUser(u"me"_s), Directory()).isNull());
    QVERIFY(whyNotDraft(actorFor(directory.persons[0].id, directory)).isNull());
    QVERIFY(!whyNotDraft(actorFor(directory.persons[1].id, directory)).isNull());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::PolicyTest)
#include "PolicyTest.moc"
