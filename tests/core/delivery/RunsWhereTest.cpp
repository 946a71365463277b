// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/delivery/Deployed.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using namespace cb::test;

Q_DECLARE_METATYPE(QList<Deployed>)

namespace {

constexpr double later = 1000; ///< hours: after everything in these tables

} // namespace

class RunsWhereTest : public QObject
{
    Q_OBJECT

private slots:
    void lastSuccessRunsAndNewestIsShown_data();
    void lastSuccessRunsAndNewestIsShown();
    void anEarlierInstantShowsWhatWasKnownThen_data();
    void anEarlierInstantShowsWhatWasKnownThen();
    void whatWasNeverDeployedIsNotHere();
    void productionEnvironmentsDrift_data();
    void productionEnvironmentsDrift();
    void driftNamesWhenTheLeaderWentOn();
    void onlyProductionDrifts();
    void commitsWaitForProduction_data();
    void commitsWaitForProduction();
    void theOldestWaitingCommitCountsFromItsFirstCommit();
    void agreesWithAPlainCount();
};

void RunsWhereTest::lastSuccessRunsAndNewestIsShown_data()
{
    QTest::addColumn<QList<Deployed>>("lines");
    QTest::addColumn<qint32>("newest");
    QTest::addColumn<DeploymentOutcome>("outcome");
    QTest::addColumn<qint32>("running");
    QTest::newRow("a success runs")
        << QList<Deployed>{{"prod", "1", 1}, {"prod", "2", 2}} << 1 << Succeeded << 1;
    QTest::newRow("after a rollback the version before runs")
        << QList<Deployed>{{"prod", "1", 1}, {"prod", "2", 2, RolledBack}} << 1 << RolledBack << 0;
    QTest::newRow("after a failure the version before runs")
        << QList<Deployed>{{"prod", "1", 1}, {"prod", "2", 2, Failed}, {"prod", "3", 3, Failed}}
        << 2 << Failed << 0;
    QTest::newRow("one that runs has changed nothing yet")
        << QList<Deployed>{{"prod", "1", 1}, {"prod", "2", 2, Running}} << 1 << Running << 0;
    QTest::newRow("a cancelled one has changed nothing")
        << QList<Deployed>{{"prod", "1", 1}, {"prod", "2", 2, Cancelled}} << 1 << Cancelled << 0;
    QTest::newRow("a rollback as a deployment of its own")
        << QList<Deployed>{{"prod", "1", 1}, {"prod", "2", 2}, {"prod", "1", 3}} << 2 << Succeeded
        << 2;
    QTest::newRow("nothing runs where the first one failed")
        << QList<Deployed>{{"prod", "1", 1, Failed}} << 0 << Failed << noRow;
    QTest::newRow("a success after failures")
        << QList<Deployed>{{"prod", "1", 1, Failed}, {"prod", "1", 2}} << 1 << Succeeded << 1;
    QTest::newRow("at the same instant the one recorded later")
        << QList<Deployed>{{"prod", "1", 1}, {"prod", "2", 1}} << 1 << Succeeded << 1;
    QTest::newRow("rows in no order")
        << QList<Deployed>{{"prod", "2", 5, Failed}, {"prod", "1", 1}} << 0 << Failed << 1;
}

void RunsWhereTest::lastSuccessRunsAndNewestIsShown()
{
    QFETCH(const QList<Deployed>, lines);
    QFETCH(const qint32, newest);
    QFETCH(const DeploymentOutcome, outcome);
    QFETCH(const qint32, running);
    const auto history = historyOf(lines);
    const std::vector<ServiceDelivery> all = runsWhere(*history, hour(later));
    QCOMPARE(all.size(), std::size_t{1});
    const DeliveryCell& cell = all.front().cells.front();
    QCOMPARE(cell.newest, newest);
    QCOMPARE(cell.outcome, outcome);
    QCOMPARE(cell.running, running);
    QCOMPARE(all.front().hasFailure, outcome == Failed || outcome == RolledBack);
    QCOMPARE(all.front().newestMs, history->columns->startedAts[static_cast<std::size_t>(newest)]);
}

void RunsWhereTest::anEarlierInstantShowsWhatWasKnownThen_data()
{
    QTest::addColumn<double>("at");
    QTest::addColumn<qint32>("newest");
    QTest::addColumn<DeploymentOutcome>("outcome");
    QTest::addColumn<qint32>("running");
    QTest::newRow("before all") << 0.5 << noRow << Succeeded << noRow;
    QTest::newRow("while the first one runs") << 1.25 << 0 << Running << noRow;
    QTest::newRow("when the first one ends") << 1.5 << 0 << Succeeded << 0;
    QTest::newRow("while the second one runs") << 2.25 << 1 << Running << 0;
    QTest::newRow("after its rollback") << 2.5 << 1 << RolledBack << 0;
    QTest::newRow("when the third one starts") << 3.0 << 2 << Running << 0;
}

void RunsWhereTest::anEarlierInstantShowsWhatWasKnownThen()
{
    QFETCH(const double, at);
    QFETCH(const qint32, newest);
    QFETCH(const DeploymentOutcome, outcome);
    QFETCH(const qint32, running);
    const auto history =
        historyOf({{"prod", "1", 1}, {"prod", "2", 2, RolledBack}, {"prod", "3", 3}});
    const std::vector<ServiceDelivery> all = runsWhere(*history, hour(at));
    if (newest == noRow) {
        QVERIFY(all.empty());
        return;
    }
    const DeliveryCell& cell = all.front().cells.front();
    QCOMPARE(cell.newest, newest);
    QCOMPARE(cell.outcome, outcome);
    QCOMPARE(cell.running, running);
}

void RunsWhereTest::whatWasNeverDeployedIsNotHere()
{
    const auto history =
        historyOf({{"test", "1", 1, Succeeded, "", 3}, {"prod", "1", 2, Succeeded, "", 5}});
    const std::vector<ServiceDelivery> all = runsWhere(*history, hour(later));
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].service, 3);
    QVERIFY(!all[0].cells[0].isEmpty());
    QVERIFY(all[0].cells[1].isEmpty());
    QVERIFY(all[1].cells[0].isEmpty());
    QVERIFY(!all[0].waiting.isKnown);
    QVERIFY(runsWhere(*history, 4, hour(later)).cells.empty());
    QVERIFY(runsWhere(DeliveryHistory(), hour(later)).empty());
}

void RunsWhereTest::productionEnvironmentsDrift_data()
{
    QTest::addColumn<QList<Deployed>>("lines");
    QTest::addColumn<DriftKind>("a"); // prod a is the first column, prod b the second
    QTest::addColumn<DriftKind>("b");
    QTest::addColumn<int>("versions");
    using enum DriftKind;
    QTest::newRow("alike") << QList<Deployed>{{"prod a", "1", 1}, {"prod b", "1", 2}} << None
                           << None << 0;
    QTest::newRow("one behind")
        << QList<Deployed>{{"prod a", "1", 1}, {"prod b", "1", 2}, {"prod a", "2", 3}} << None
        << Behind << 1;
    QTest::newRow("two behind, the other leads") << QList<Deployed>{
        {"prod a", "1", 1},
        {"prod b", "1", 2},
        {"prod b", "2", 3},
        {"prod b", "3", 4}} << Behind << None << 2;
    QTest::newRow("a version deployed twice counts once") << QList<Deployed>{
        {"prod a", "1", 1},
        {"prod b", "1", 2},
        {"prod a", "2", 3},
        {"prod a", "2", 4}} << None << Behind << 1;
    QTest::newRow("a failed deployment makes no drift")
        << QList<Deployed>{{"prod a", "1", 1}, {"prod b", "1", 2}, {"prod a", "2", 3, Failed}}
        << None << None << 0;
    QTest::newRow("rolled back in both") << QList<Deployed>{
        {"prod a", "1", 1},
        {"prod b", "1", 1},
        {"prod a", "2", 3, RolledBack},
        {"prod b",
         "2",
         4,
         RolledBack}} << None << None << 0;
    QTest::newRow("rolled back in one") << QList<Deployed>{
        {"prod a", "1", 1},
        {"prod b", "1", 1},
        {"prod a", "2", 3},
        {"prod b",
         "2",
         4,
         RolledBack}} << None << Behind << 1;
    QTest::newRow("a by hand went back to the version before") << QList<Deployed>{
        {"prod a", "1", 1},
        {"prod a", "2", 2},
        {"prod b", "1", 1},
        {"prod b", "2", 3},
        {"prod a", "1", 4}} << Behind << None << 1;
    QTest::newRow("a hotfix that only b has is unknown") << QList<Deployed>{
        {"test", "2", 1},
        {"prod a", "2", 2},
        {"prod b", "1", 2},
        {"prod b", "1+fix", 9}} << None << Unknown << 0;
    QTest::newRow("never in step")
        << QList<Deployed>{{"prod a", "1", 1}, {"prod b", "7", 2}} << Unknown << None << 0;
    QTest::newRow("nothing runs in b yet")
        << QList<Deployed>{{"prod a", "1", 1}, {"prod b", "1", 2, Failed}} << None << None << 0;
    QTest::newRow("no version and no commit on either")
        << QList<Deployed>{{"prod a", "", 1}, {"prod b", "", 2}} << None << Unknown << 0;
    QTest::newRow("without versions by commit") << QList<Deployed>{
        {"prod a", "", 1, Succeeded, "c1"},
        {"prod b", "", 2, Succeeded, "c1"},
        {"prod a",
         "",
         3,
         Succeeded,
         "c2"}} << None << Behind << 1;
}

void RunsWhereTest::productionEnvironmentsDrift()
{
    QFETCH(const QList<Deployed>, lines);
    QFETCH(const DriftKind, a);
    QFETCH(const DriftKind, b);
    QFETCH(const int, versions);
    const auto history = historyOf(lines);
    const ServiceDelivery service = runsWhere(*history, 0, hour(later));
    const std::size_t last = service.cells.size() - 1;
    QCOMPARE(service.cells[last - 1].drift.kind, a);
    QCOMPARE(service.cells[last].drift.kind, b);
    QCOMPARE(service.cells[last - 1].drift.versions + service.cells[last].drift.versions, versions);
    QCOMPARE(service.hasDrift, a != DriftKind::None || b != DriftKind::None);
}

void RunsWhereTest::driftNamesWhenTheLeaderWentOn()
{
    const auto history =
        historyOf({{"prod a", "1", 1}, {"prod b", "1", 2}, {"prod a", "2", 3}, {"prod a", "3", 7}});
    const Drift drift = runsWhere(*history, 0, hour(later)).cells[1].drift;
    QCOMPARE(drift.sinceMs, hour(3.5));
    QCOMPARE(drift.leader, 0);
    QCOMPARE(drift.versions, 2);
    // At five nobody had deployed version 3.
    QCOMPARE(runsWhere(*history, 0, hour(5)).cells[1].drift.versions, 1);
    QVERIFY(!runsWhere(*history, 0, hour(2.9)).hasDrift);
}

void RunsWhereTest::onlyProductionDrifts()
{
    const auto history =
        historyOf({{"dev", "9", 5}, {"test", "8", 4}, {"other", "3", 1}, {"prod", "1", 2}});
    const ServiceDelivery service = runsWhere(*history, 0, hour(later));
    QVERIFY(!service.hasDrift);
    // Asked for, any two are compared.
    const Drift drift =
        driftFrom(*history, *history->lane(0, 0), *history->lane(0, 2), hour(later));
    QCOMPARE(drift.kind, DriftKind::Unknown);
}

void RunsWhereTest::commitsWaitForProduction_data()
{
    QTest::addColumn<QList<Deployed>>("lines");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<int>("commits");
    QTest::newRow("all there") << QList<Deployed>{{"test", "1", 1}, {"prod", "1", 2}} << true << 0;
    QTest::newRow("two after the one in production")
        << QList<Deployed>{{"test", "1", 1}, {"prod", "1", 2}, {"test", "2", 3}, {"test", "3", 4}}
        << true << 2;
    QTest::newRow("one in two environments waits once") << QList<Deployed>{
        {"dev", "1", 1},
        {"prod", "1", 2},
        {"dev", "2", 3},
        {"acceptance", "2", 4}} << true << 1;
    QTest::newRow("what a later one has brought along does not wait")
        << QList<Deployed>{{"dev", "1", 1}, {"dev", "2", 2}, {"dev", "3", 3}, {"prod", "3", 4}}
        << true << 0;
    QTest::newRow("a failed one has not reached an environment")
        << QList<Deployed>{{"dev", "1", 1}, {"prod", "1", 2}, {"dev", "2", 3, Failed}} << true << 0;
    QTest::newRow("rolled back in production it waits again") << QList<Deployed>{
        {"dev", "1", 1},
        {"prod", "1", 2},
        {"dev", "2", 3},
        {"prod", "2", 4, RolledBack}} << true << 1;
    QTest::newRow("any production environment will do")
        << QList<Deployed>{{"dev", "1", 1}, {"prod a", "1", 2}, {"dev", "2", 3}, {"prod b", "2", 4}}
        << true << 0;
    QTest::newRow("a hotfix does not hide what waited before")
        << QList<Deployed>{{"dev", "1", 1}, {"prod", "1", 2}, {"dev", "2", 3}, {"prod", "1+fix", 4}}
        << true << 1;
    QTest::newRow("production has never taken any of them")
        << QList<Deployed>{{"dev", "1", 1}, {"dev", "2", 2}, {"prod", "7", 3}} << true << 2;
    QTest::newRow("commits, not versions, where both are given") << QList<Deployed>{
        {"dev", "1", 1, Succeeded, "a"},
        {"prod", "1", 2, Succeeded, "a"},
        {"dev", "2", 3, Succeeded, "b"},
        {"dev", "2", 4, Succeeded, "c"}} << true << 2;
    QTest::newRow("no production") << QList<Deployed>{{"dev", "1", 1}} << false << 0;
    QTest::newRow("nothing before production") << QList<Deployed>{{"prod", "1", 1}} << false << 0;
    QTest::newRow("an environment of no known stage does not count")
        << QList<Deployed>{{"blue", "2", 1}, {"prod", "1", 2}} << false << 0;
}

void RunsWhereTest::commitsWaitForProduction()
{
    QFETCH(const QList<Deployed>, lines);
    QFETCH(const bool, isKnown);
    QFETCH(const int, commits);
    const WaitingCommits waiting = runsWhere(*historyOf(lines), 0, hour(later)).waiting;
    QCOMPARE(waiting.isKnown, isKnown);
    QCOMPARE(waiting.commits, commits);
    QCOMPARE(waiting.oldestMs == noInstant, commits == 0);
}

void RunsWhereTest::theOldestWaitingCommitCountsFromItsFirstCommit()
{
    const auto columns = columnsOf(
        {{"dev", "1", 1}, {"prod", "1", 2}, {"dev", "2", 30}, {"dev", "3", 40}, {"test", "3", 41}});
    columns->firstCommitAts[2] = hour(28);
    columns->firstCommitAts[3] = hour(20);
    columns->firstCommitAts[4] = hour(21);
    QCOMPARE(runsWhere(*deliveryHistory(columns), 0, hour(later)).waiting.oldestMs, hour(20));
    columns->firstCommitAts = {noInstant, noInstant, noInstant, noInstant, noInstant};
    QCOMPARE(runsWhere(*deliveryHistory(columns), 0, hour(later)).waiting.oldestMs, hour(30));
}

/// What runs, found again by looking at every deployment for every cell.
void RunsWhereTest::agreesWithAPlainCount()
{
    constexpr std::array environments{"dev", "test", "prod a", "prod b"};
    constexpr std::array outcomes{Succeeded, Failed, RolledBack, Running, Cancelled};
    QList<Deployed> lines;
    quint32 seed = 7;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 16U) % below;
    };
    static constexpr std::array versions{"1", "2", "3", "4", "5", "6", "7"};
    for (int i = 0; i < 600; ++i) {
        lines.append(
            {environments[next(4)],
             versions[next(7)],
             double(next(200)),
             outcomes[next(3) == 0 ? next(5) : 0],
             "",
             qint32(next(5))});
    }
    const auto history = historyOf(lines);
    for (const qint64 at : {hour(20), hour(100.25), hour(later)}) {
        for (const ServiceDelivery& service : runsWhere(*history, at)) {
            for (std::size_t e = 0; e < service.cells.size(); ++e) {
                qint32 newest = noRow;
                qint32 running = noRow;
                for (qint32 row = 0; row < lines.size(); ++row) {
                    const Deployed& line = lines[row];
                    const bool isHere = line.service == service.service
                        && QLatin1StringView(line.environment)
                            == history->environments[qsizetype(e)].name;
                    if (!isHere || hour(line.hour) > at) {
                        continue;
                    }
                    const bool isEnded = hour(line.hour) + halfHourMs <= at;
                    if (newest == noRow || line.hour >= lines[newest].hour) {
                        newest = row;
                    }
                    if (line.outcome == Succeeded && isEnded
                        && (running == noRow || line.hour >= lines[running].hour)) {
                        running = row;
                    }
                }
                QCOMPARE(service.cells[e].newest, newest);
                QCOMPARE(service.cells[e].running, running);
            }
        }
    }
}

QTEST_GUILESS_MAIN(RunsWhereTest)
#include "RunsWhereTest.moc"
