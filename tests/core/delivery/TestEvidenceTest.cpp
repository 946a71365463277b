// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/TestEvidence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

PipelineRun aRun(PipelineRunKind kind, const QString& name, qint64 startMs, double coverage = 0)
{
    PipelineRun run;
    run.kind = kind;
    run.name = name;
    run.commit = u"abc"_s;
    run.outcome = RunOutcome::Succeeded;
    run.startedAt = Instant{startMs};
    if (coverage > 0) {
        run.coverage = coverage;
    }
    return run;
}

Deployment aDeployment()
{
    Deployment deployment;
    deployment.commit = u"abc"_s;
    return deployment;
}

constexpr auto build = PipelineRunKind::Build;
constexpr auto test = PipelineRunKind::Test;

} // namespace

class TestEvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void buildsComeFirstThenByTime();
    void whatTheDeploymentBeforeHadIsMissed();
    void withoutAnyTestTheTestsAreMissedOnce();
    void coverageIsOfTheLastRunThatMeasuredIt();
    void runsOfAnotherCommitAreCounted();
    void passingWithFailedTestsWarns();
};

void TestEvidenceTest::buildsComeFirstThenByTime()
{
    const TestEvidence evidence = testEvidence(
        aDeployment(),
        {aRun(test, u"Load test"_s, 30),
         aRun(test, u"Unit tests"_s, 20),
         aRun(build, u"Build"_s, 40)},
        {});
    QCOMPARE(evidence.runs[0].name, u"Build"_s);
    QCOMPARE(evidence.runs[1].name, u"Unit tests"_s);
    QCOMPARE(evidence.runs[2].name, u"Load test"_s);
    QVERIFY(evidence.hasBuild && evidence.hasTests);
    QCOMPARE(evidence.lacking(), 0);
}

void TestEvidenceTest::whatTheDeploymentBeforeHadIsMissed()
{
    const TestEvidence evidence = testEvidence(
        aDeployment(),
        {aRun(build, u"Build"_s, 1), aRun(test, u"unit tests"_s, 2)},
        {aRun(test, u"Unit tests"_s, 2),
         aRun(test, u"Load test"_s, 3),
         aRun(test, u"load test"_s, 4),
         aRun(test, u""_s, 5),
         aRun(build, u"Build"_s, 1)});
    QCOMPARE(evidence.missing, QStringList{u"Load test"_s});
    QCOMPARE(evidence.lacking(), 1);
}

void TestEvidenceTest::withoutAnyTestTheTestsAreMissedOnce()
{
    const TestEvidence evidence = testEvidence(
        aDeployment(),
        {aRun(build, u"Build"_s, 1)},
        {aRun(build, u"Build"_s, 1), aRun(test, u"Unit tests"_s, 2), aRun(test, u"Scan"_s, 3)});
    QVERIFY(!evidence.hasTests);
    QVERIFY(evidence.missing.isEmpty());
    QCOMPARE(evidence.lacking(), 1);
    QCOMPARE(testEvidence(aDeployment(), {}, {}).lacking(), 2);
}

void TestEvidenceTest::coverageIsOfTheLastRunThatMeasuredIt()
{
    const TestEvidence evidence = testEvidence(
        aDeployment(),
        {aRun(test, u"Integration"_s, 9, 0.81),
         aRun(test, u"Unit"_s, 5, 0.7),
         aRun(test, u"Scan"_s, 12)},
        {aRun(test, u"Unit"_s, 1, 0.83)});
    QCOMPARE(evidence.coverage, std::optional(0.81));
    QCOMPARE(evidence.coverageBefore, std::optional(0.83));
    QVERIFY(!testEvidence(aDeployment(), {aRun(build, u"Build"_s, 1, 0.9)}, {}).coverage);
}

void TestEvidenceTest::runsOfAnotherCommitAreCounted()
{
    PipelineRun other = aRun(test, u"Unit"_s, 1);
    other.commit = u"def"_s;
    PipelineRun silent = aRun(test, u"Scan"_s, 2);
    silent.commit.clear();
    PipelineRun upper = aRun(build, u"Build"_s, 0);
    upper.commit = u"ABC"_s;
    QCOMPARE(testEvidence(aDeployment(), {other, silent, upper}, {}).otherCommits, 1);
    QCOMPARE(testEvidence(Deployment(), {other, silent, upper}, {}).otherCommits, 0);
}

void TestEvidenceTest::passingWithFailedTestsWarns()
{
    PipelineRun run = aRun(test, u"Load test"_s, 1);
    QVERIFY(!warns(run));
    run.failed = 2;
    QVERIFY(warns(run));
    run.outcome = RunOutcome::Failed;
    QVERIFY(!warns(run));
}

QTEST_GUILESS_MAIN(TestEvidenceTest)
#include "TestEvidenceTest.moc"
