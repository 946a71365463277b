// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ChangeTrail.h"

#include "core/policy/Evidence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

TrailStep edit(qint64 sequence, const QList<FieldEdit>& edits)
{
    TrailStep step;
    step.sequence = sequence;
    step.edits = edits;
    return step;
}

/// The steps that lead from one change to the next, as the audit has them.
QList<TrailStep> stepsAlong(const QList<Change>& versions)
{
    QList<TrailStep> steps;
    for (qsizetype i = 1; i < versions.size(); ++i) {
        QList<FieldEdit> edits;
        for (const ChangeField field : differingFields(versions[i - 1], versions[i])) {
            edits.append({field, fieldText(versions[i - 1], field), fieldText(versions[i], field)});
        }
        steps.append(edit(i, edits));
    }
    return steps;
}

Change someChange()
{
    Change change;
    change.id = ChangeId::make();
    change.number = u"CHG-1"_s;
    change.title = u"TLS 1.3 only"_s;
    change.plannedStart = Instant::fromIso(u"2026-11-25T19:30:00Z");
    change.plannedEnd = Instant::fromIso(u"2026-11-25T21:30:00Z");
    change.items = {ItemId::make(), ItemId::make()};
    change.backoutPlan = u"Restore, 40 minutes; then call the owner."_s;
    change.risk = RiskLevel::Moderate;
    return change;
}

} // namespace

class ChangeTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOfOneFieldCountTogether();
    void onlyStepsBetweenTheTwoSidesCount();
    void fieldsComeInTheOrderAskedFor();
    void rewindingGivesTheChangeAsItWas();
    void rewindingStopsAtTheSequence();
    void rewindingSaysWhatItCannotRead();
};

void ChangeTrailTest::editsOfOneFieldCountTogether()
{
    const QList<TrailStep> steps{
        edit(1, {{ChangeField::Risk, u"low"_s, u"high"_s}}),
        edit(2, {{ChangeField::Risk, u"high"_s, u"moderate"_s}}),
        edit(3, {{ChangeField::Environment, u"test"_s, u"production"_s}}),
        edit(4, {{ChangeField::Environment, u"production"_s, u"test"_s}})};
    QCOMPARE(
        editsOf(steps, evidenceFields(), 0, 4),
        (QList<FieldEdit>{{ChangeField::Risk, u"low"_s, u"moderate"_s}}));
}

void ChangeTrailTest::onlyStepsBetweenTheTwoSidesCount()
{
    const QList<TrailStep> steps{
        edit(1, {{ChangeField::Risk, u"low"_s, u"high"_s}}),
        edit(2, {{ChangeField::Risk, u"high"_s, u"moderate"_s}}),
        edit(3, {{ChangeField::Risk, u"moderate"_s, u"very_high"_s}})};
    QCOMPARE(
        editsOf(steps, {ChangeField::Risk}, 1, 2),
        (QList<FieldEdit>{{ChangeField::Risk, u"high"_s, u"moderate"_s}}));
    QCOMPARE(editsOf(steps, {ChangeField::Title}, 0, 3), QList<FieldEdit>{});
}

void ChangeTrailTest::fieldsComeInTheOrderAskedFor()
{
    const QList<TrailStep> steps{edit(
        1,
        {{ChangeField::Risk, u"low"_s, u"high"_s}, {ChangeField::BackoutPlan, {}, u"Restore"_s}})};
    const QList<FieldEdit> edits = editsOf(steps, evidenceFields(), 0, 1);
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits.first().field, ChangeField::BackoutPlan);
}

void ChangeTrailTest::rewindingGivesTheChangeAsItWas()
{
    const Change first = someChange();
    Change second = first;
    second.state = ChangeState::Scheduled;
    second.plannedStart.reset();
    second.items.append(ItemId::make());
    second.backoutPlan = u"Forward fix"_s;
    second.risk.reset();
    Change third = second;
    third.state = ChangeState::Closed;
    third.closureCode = ClosureCode::BackedOut;
    third.service = ServiceId::make();
    third.labels = {u"night"_s, u"core"_s};
    third.backoutMs = 40 * msPerMinute;

    Change change = third;
    QVERIFY(rewind(change, stepsAlong({first, second, third}), 0));
    QCOMPARE(differingFields(change, first), QList<ChangeField>{});
    QCOMPARE(evidenceHash(change), evidenceHash(first));
}

void ChangeTrailTest::rewindingStopsAtTheSequence()
{
    const Change first = someChange();
    Change second = first;
    second.risk = RiskLevel::High;
    Change third = second;
    third.risk = RiskLevel::VeryHigh;
    Change change = third;
    QVERIFY(rewind(change, stepsAlong({first, second, third}), 1));
    QCOMPARE(change, second);
}

void ChangeTrailTest::rewindingSaysWhatItCannotRead()
{
    Change change = someChange();
    const auto done =
        rewind(change, {edit(1, {{ChangeField::PlannedStart, u"yesterday"_s, {}}})}, 0);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
    QVERIFY(done.error().what.contains(u"planned_start"_s));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ChangeTrailTest)
#include "ChangeTrailTest.moc"
