// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Evidence.h"

#include "tests/core/policy/PolicyCase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashIsTheSameOnEveryMachine();
    void hashFollowsItsFields_data();
    void hashFollowsItsFields();
    void orderOfItemsDoesNotMatter();
    void partsCannotRunIntoEachOther();
    void lastDecisionThatIsNotSupersededCounts();
    void onlyConditionsOfTheCountingDecisionAreOpen();
};

void EvidenceTest::hashIsTheSameOnEveryMachine()
{
    const QByteArray hash =
        evidenceHash(PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize));
    QCOMPARE(hash.size(), 32);
    QCOMPARE(
        hash.toHex(),
        QByteArray("b54d7fce57884f30cf706c2cb06aebe238f952c13880431334acc96cab858278"));
}

void EvidenceTest::hashFollowsItsFields_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    for (const auto& [field, text] : QList<std::pair<ChangeField, QString>>{
             {ChangeField::PlannedStart, u"2027-01-01T00:00:00Z"_s},
             {ChangeField::PlannedEnd, u"2027-01-01T00:00:00Z"_s},
             {ChangeField::OutageStart, u"2027-01-01T00:00:00Z"_s},
             {ChangeField::Backout, u"600"_s},
             {ChangeField::Items, {}},
             {ChangeField::ImplementationPlan, u"other"_s},
             {ChangeField::BackoutPlan, u"other"_s},
             {ChangeField::Risk, u"high"_s},
             {ChangeField::Type, u"emergency"_s},
             {ChangeField::Environment, u"production"_s},
             {ChangeField::Title, u"other"_s},
             {ChangeField::Labels, u"pci"_s},
             {ChangeField::Assignee, {}},
             {ChangeField::Priority, u"1"_s},
             {ChangeField::ActualStart, u"2027-01-01T00:00:00Z"_s}})
    {
        QTest::newRow(toText(field).data()) << int(field) << text;
    }
}

void EvidenceTest::hashFollowsItsFields()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    const Change before = PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize);
    Change after = before;
    const auto which = static_cast<ChangeField>(field);
    QVERIFY(setFieldText(after, which, text, {}).has_value());
    QVERIFY(!isFieldEqual(before, after, which));
    QCOMPARE(evidenceHash(before) != evidenceHash(after), evidenceFields().contains(which));
}

void EvidenceTest::orderOfItemsDoesNotMatter()
{
    Change change = PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize);
    change.items.append(ItemId::make());
    Change turned = change;
    std::reverse(turned.items.begin(), turned.items.end());
    QVERIFY(change != turned);
    QCOMPARE(evidenceHash(change), evidenceHash(turned));
}

void EvidenceTest::partsCannotRunIntoEachOther()
{
    Change one = PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize);
    Change other = one;
    one.implementationPlan = u"ab"_s;
    one.testPlan = u"c"_s;
    other.implementationPlan = u"a"_s;
    other.testPlan = u"bc"_s;
    QVERIFY(evidenceHash(one) != evidenceHash(other));
}

void EvidenceTest::lastDecisionThatIsNotSupersededCounts()
{
    Change change = PolicyCase::complete(ChangeType::Normal, ChangeState::Scheduled);
    Decision first = PolicyCase::approvalOf(change);
    Decision second = first;
    second.id = DecisionId::make();
    second.kind = DecisionKind::Reject;
    second.decidedAt = first.decidedAt->plusMs(1);
    QCOMPARE(summarise(change, {}, {}).standing, DecisionStanding::None);
    QCOMPARE(summarise(change, {first}, {}).standing, DecisionStanding::Approving);
    QCOMPARE(summarise(change, {second, first}, {}).standing, DecisionStanding::Rejecting);
    Decision third = first;
    third.id = DecisionId::make();
    third.supersedes = second.id;
    third.decidedAt = second.decidedAt->plusMs(1);
    QCOMPARE(summarise(change, {third, second, first}, {}).counting, third);

    QVERIFY(!summarise(change, {first}, {}).isEditedAfterApproval);
    change.plannedEnd = change.plannedEnd->plusMs(1);
    QVERIFY(summarise(change, {first}, {}).isEditedAfterApproval);
    QVERIFY(!summarise(change, {second}, {}).isEditedAfterApproval);
    first.change = ChangeId::make();
    QVERIFY(!summarise(change, {first}, {}).counting);
}

void EvidenceTest::onlyConditionsOfTheCountingDecisionAreOpen()
{
    const Change change = PolicyCase::complete(ChangeType::Normal, ChangeState::Authorize);
    const Decision decision = PolicyCase::approvalOf(change);
    const auto condition = [&](const QString& text, bool isBefore) {
        Condition result;
        result.id = ConditionId::make();
        result.decision = decision.id;
        result.change = change.id;
        result.text = text;
        result.isBefore = isBefore;
        return result;
    };
    const Condition before = condition(u"before"_s, true);
    const Condition after = condition(u"after"_s, false);
    Condition met = condition(u"met"_s, true);
    met.metAt = PolicyCase::now;
    Condition other = condition(u"other"_s, true);
    other.decision = DecisionId::make();
    const DecisionSummary summary = summarise(change, {decision}, {before, after, met, other});
    QCOMPARE(summary.openBefore, QList<Condition>{before});
    QCOMPARE(summary.openAfter, QList<Condition>{after});
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::EvidenceTest)
#include "EvidenceTest.moc"
