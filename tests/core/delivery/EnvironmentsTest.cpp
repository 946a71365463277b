// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/delivery/Deployed.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using namespace cb::test;

class EnvironmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfANameSayItsStage_data();
    void wordsOfANameSayItsStage();
    void columnsFollowStagesThenFirstUse();
    void namesThatDifferInCaseAreOneEnvironment();
    void deploymentsThatCannotBePlacedAreCounted();
    void lanesAreInOrderOfTimeWhateverTheRowsAre();
    void oneServiceAloneHasTheSameLanes();
    void stopsWhenCancelled();
};

void EnvironmentsTest::wordsOfANameSayItsStage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Stage>("stage");
    const QList<std::pair<const char*, Stage>> rows{
        {"development", Stage::Development},
        {"DEV", Stage::Development},
        {"dev-eu-2", Stage::Development},
        {"test", Stage::Test},
        {"Test 3", Stage::Test},
        {"QA2", Stage::Test},
        {"integration", Stage::Test},
        {"non-prod", Stage::Test},
        {"nonprod", Stage::Test},
        {"acceptance", Stage::Acceptance},
        {"UAT", Stage::Acceptance},
        {"staging", Stage::Acceptance},
        {"pre-prod", Stage::Acceptance},
        {"Pre Production", Stage::Acceptance},
        {"preprod01", Stage::Acceptance},
        {"production", Stage::Production},
        {"Production A", Stage::Production},
        {"prod_eu", Stage::Production},
        {"live", Stage::Production},
        {"Produktion", Stage::Production},
        {"blue", Stage::Other},
        {"products", Stage::Other},
        {"devil", Stage::Other},
        {"42", Stage::Other},
        {"", Stage::Other},
        {"--", Stage::Other}};
    for (const auto& [name, stage] : rows) {
        QTest::newRow(*name == '\0' ? "empty" : name) << QString::fromUtf8(name) << stage;
    }
}

void EnvironmentsTest::wordsOfANameSayItsStage()
{
    QFETCH(const QString, name);
    QFETCH(const Stage, stage);
    QCOMPARE(stageOf(name), stage);
}

void EnvironmentsTest::columnsFollowStagesThenFirstUse()
{
    const auto history = historyOf(
        {{"blue", "1", 1},
         {"Production B", "1", 9},
         {"Production A", "1", 8},
         {"green", "1", 0},
         {"staging", "1", 6},
         {"integration", "1", 5},
         {"test", "1", 4},
         {"dev", "1", 7}});
    QStringList names;
    for (const Environment& environment : history->environments) {
        names.append(environment.name);
    }
    QCOMPARE(
        names,
        (QStringList{
            u"dev"_s,
            u"test"_s,
            u"integration"_s,
            u"staging"_s,
            u"Production A"_s,
            u"Production B"_s,
            u"green"_s,
            u"blue"_s}));
}

void EnvironmentsTest::namesThatDifferInCaseAreOneEnvironment()
{
    const auto history = historyOf({{"PROD", "1", 2}, {" prod ", "2", 1}, {"Prod", "3", 3}});
    QCOMPARE(history->environments.size(), 1);
    QCOMPARE(history->environments[0].name, u"PROD"_s);
    QCOMPARE(history->environments[0].firstUseMs, hour(1));
    QCOMPARE(history->rows, (std::vector<qint32>{1, 0, 2}));
}

void EnvironmentsTest::deploymentsThatCannotBePlacedAreCounted()
{
    const auto columns = columnsOf(
        {{"prod", "1", 1},
         {"prod", "2", 2, Succeeded, "", noRow},
         {"", "3", 3},
         {"  ", "4", 4},
         {"prod", "5", 5}});
    columns->startedAts[4] = noInstant;
    const auto history = deliveryHistory(columns);
    QCOMPARE(history->withoutService, 1);
    QCOMPARE(history->withoutEnvironment, 2);
    QCOMPARE(history->withoutStart, 1);
    QCOMPARE(history->leftOut(), 4);
    QCOMPARE(history->rows, (std::vector<qint32>{0}));
}

void EnvironmentsTest::lanesAreInOrderOfTimeWhateverTheRowsAre()
{
    const auto history = historyOf(
        {{"prod", "1", 5, Succeeded, "", 1},
         {"test", "1", 3, Succeeded, "", 1},
         {"prod", "2", 4, Succeeded, "", 0},
         {"prod", "3", 1, Succeeded, "", 1},
         {"prod", "4", 1, Succeeded, "", 1}});
    QCOMPARE(history->lanes.size(), std::size_t{3});
    const DeliveryLane* lane = history->lane(1, 1);
    QVERIFY(lane);
    const auto rows = history->rowsOf(*lane);
    QCOMPARE(std::vector<qint32>(rows.begin(), rows.end()), (std::vector<qint32>{3, 4, 0}));
    QCOMPARE(history->lanesOf(0).size(), std::size_t{1});
    QCOMPARE(history->lanesOf(7).size(), std::size_t{0});
    QVERIFY(!history->lane(0, 0));
}

void EnvironmentsTest::oneServiceAloneHasTheSameLanes()
{
    const auto columns = columnsOf(
        {{"prod", "1", 5, Succeeded, "", 1},
         {"test", "1", 3, Succeeded, "", 0},
         {"prod", "2", 4, Succeeded, "", 1}});
    const auto all = deliveryHistory(columns);
    const auto one = deliveryHistory(columns, {}, 1);
    QCOMPARE(one->environments, all->environments);
    QCOMPARE(one->lanes.size(), std::size_t{1});
    const auto rows = one->rowsOf(one->lanes.front());
    QCOMPARE(std::vector<qint32>(rows.begin(), rows.end()), (std::vector<qint32>{2, 0}));
}

void EnvironmentsTest::stopsWhenCancelled()
{
    JobControl job;
    job.cancel.cancel();
    QVERIFY(!deliveryHistory(columnsOf({{"prod", "1", 1}}), job));
    QVERIFY(runsWhere(*historyOf({{"prod", "1", 1}}), hour(9), job).empty());
}

QTEST_GUILESS_MAIN(EnvironmentsTest)
#include "EnvironmentsTest.moc"
