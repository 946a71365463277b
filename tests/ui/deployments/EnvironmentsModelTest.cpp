// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/EnvironmentsModel.h"

#include "tests/ui/deployments/DeliveredBoard.h"
#include "ui/deployments/DeliverySource.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using namespace cb::test;

namespace {

struct Arranged
{
    DeliveredBoard board;
    DeliverySource source;

    std::shared_ptr<const DeliveryArrangement> arrange(
        const QString& filter = {}, DeliveryQuery query = {})
    {
        query.filter = BoardFilter::parse(filter).filter;
        query.now = testNow();
        query.asOf = query.asOf == Instant{} ? testNow() : query.asOf;
        return std::make_shared<const DeliveryArrangement>(
            source.arrange(board.snapshot(), query, {}));
    }
};

QStringList servicesOf(const DeliveryArrangement& arrangement)
{
    QStringList names;
    for (const ServiceDelivery& delivery : arrangement.services) {
        names.append(arrangement.snapshot->directory->services.at(delivery.service).name);
    }
    return names;
}

QStringList columnsOf(const DeliveryArrangement& arrangement)
{
    QStringList names;
    for (int column = 0; column < arrangement.environments.size(); ++column) {
        names.append(arrangement.environment(column).name);
    }
    return names;
}

QString sentenceOf(const EnvironmentsModel& model, int row, const QString& head)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole) == head) {
            return model.sentence(row, column);
        }
    }
    return {};
}

} // namespace

class EnvironmentsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void groupsWithDriftComeFirst();
    void withoutGroupsServicesWithDriftComeFirst();
    void filterChoosesServicesByWhatTheirCellsShow_data();
    void filterChoosesServicesByWhatTheirCellsShow();
    void aFilterOnTheEnvironmentChoosesColumns();
    void showAndDriftNarrow();
    void anEarlierInstantHasFewerColumns();
    void cellsSayWhatRunsInTwoLines();
    void sentencesSayAllOfIt();
    void modelKeepsItsContractWhileFolding();
    void findsDeploymentsAndChanges();
    void cancelledArrangementSaysSo();
};

void EnvironmentsModelTest::groupsWithDriftComeFirst()
{
    Arranged arranged;
    const auto made = arranged.arrange();
    QCOMPARE(made->groups.size(), 2);
    QCOMPARE(made->groups[0].title, u"Payments"_s);
    QCOMPARE(made->groups[0].words, u"1 services, 1 with drift in production, 1 commits wait"_s);
    QCOMPARE(made->groups[1].title, u"Core Banking"_s);
    QCOMPARE(servicesOf(*made), (QStringList{u"Payment Gateway"_s, u"Ledger"_s, u"Portal"_s}));
    QCOMPARE(made->deployedServices, 3);
}

void EnvironmentsModelTest::withoutGroupsServicesWithDriftComeFirst()
{
    Arranged arranged;
    const auto made = arranged.arrange({}, {.grouping = DeliveryGrouping::None});
    QCOMPARE(made->groups.size(), 1);
    QVERIFY(made->groups[0].title.isEmpty());
    QCOMPARE(servicesOf(*made), (QStringList{u"Payment Gateway"_s, u"Ledger"_s, u"Portal"_s}));
}

void EnvironmentsModelTest::filterChoosesServicesByWhatTheirCellsShow_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("services");
    QTest::newRow("service") << u"service:Ledger"_s << QStringList{u"Ledger"_s};
    QTest::newRow("outcome of the newest") << u"outcome:rolled_back"_s << QStringList{u"Ledger"_s};
    QTest::newRow("a deployment that is no longer shown does not count")
        << u"8.3.11 env:test"_s << QStringList();
    QTest::newRow("one that still runs behind a failed one does")
        << u"22.0"_s << QStringList{u"Ledger"_s};
    QTest::newRow("fields of changes do not exclude")
        << u"risk:high"_s << QStringList{u"Payment Gateway"_s, u"Ledger"_s, u"Portal"_s};
}

void EnvironmentsModelTest::filterChoosesServicesByWhatTheirCellsShow()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, services);
    Arranged arranged;
    QCOMPARE(servicesOf(*arranged.arrange(filter)), services);
}

void EnvironmentsModelTest::aFilterOnTheEnvironmentChoosesColumns()
{
    Arranged arranged;
    QCOMPARE(
        columnsOf(*arranged.arrange()),
        (QStringList{u"test"_s, u"acceptance"_s, u"production A"_s, u"production B"_s}));
    QCOMPARE(
        columnsOf(*arranged.arrange(u"env:production*"_s)),
        (QStringList{u"production A"_s, u"production B"_s}));
}

void EnvironmentsModelTest::showAndDriftNarrow()
{
    Arranged arranged;
    QCOMPARE(
        servicesOf(*arranged.arrange({}, {.driftOnly = true})), QStringList{u"Payment Gateway"_s});
    QCOMPARE(
        servicesOf(*arranged.arrange({}, {.show = DeliveryShow::Failing})),
        QStringList{u"Ledger"_s});
    const auto lately = arranged.arrange(
        {}, {.show = DeliveryShow::DeployedLately, .asOf = testNow().plusMs(9 * msPerDay)});
    QCOMPARE(servicesOf(*lately), (QStringList{u"Payment Gateway"_s, u"Ledger"_s, u"Portal"_s}));
    const auto later = arranged.arrange(
        {}, {.show = DeliveryShow::DeployedLately, .asOf = testNow().plusMs(13 * msPerDay)});
    QCOMPARE(servicesOf(*later), QStringList{u"Payment Gateway"_s});
}

void EnvironmentsModelTest::anEarlierInstantHasFewerColumns()
{
    Arranged arranged;
    const auto made = arranged.arrange({}, {.asOf = DeliveredBoard::at(24 * 8 + 2)});
    QCOMPARE(columnsOf(*made), (QStringList{u"test"_s, u"production A"_s}));
    QCOMPARE(servicesOf(*made), (QStringList{u"Ledger"_s, u"Payment Gateway"_s}));
    QVERIFY(arranged.arrange({}, {.asOf = DeliveredBoard::at(24 * 99)})->services.empty());
}

void EnvironmentsModelTest::cellsSayWhatRunsInTwoLines()
{
    Arranged arranged;
    EnvironmentsModel model;
    model.setArrangement(arranged.arrange());
    QCOMPARE(model.rowCount(), 5); // two heads, three services
    QCOMPARE(model.columnCount(), 6);
    const EnvironmentsCell service = model.cell(1, 0);
    QCOMPARE(service.first, u"Payment Gateway"_s);
    QCOMPARE(service.second, u"tier 1, advise"_s);
    const EnvironmentsCell a = model.cell(1, 3);
    QCOMPARE(a.first, u"8.3.12"_s);
    QCOMPARE(a.second, u"today, 07:56, CHG-2470"_s);
    QVERIFY(a.chip.isEmpty());
    const EnvironmentsCell b = model.cell(1, 4);
    QCOMPARE(b.first, u"8.3.11"_s);
    QCOMPARE(b.chip, u"1 behind"_s);
    QCOMPARE(b.second, u"Tue 17 Nov, no change"_s);
    QCOMPARE(model.cell(1, 5).first, u"1"_s);
    const EnvironmentsCell back = model.cell(3, 3);
    QCOMPARE(back.outcome, DeploymentOutcome::RolledBack);
    QCOMPARE(back.first, u"22.0"_s);
    QCOMPARE(back.second, u"Sat 21 Nov, back from 22.1"_s);
    QCOMPARE(model.cell(3, 4).kind, EnvironmentsCell::Kind::NotHere);
    QCOMPARE(model.cell(4, 2).second, u"Sun 22 Nov, nothing runs"_s);
    QCOMPARE(model.cell(4, 5).first, u"–"_s);
}

void EnvironmentsModelTest::sentencesSayAllOfIt()
{
    Arranged arranged;
    EnvironmentsModel model;
    model.setArrangement(arranged.arrange());
    QCOMPARE(
        sentenceOf(model, 1, u"Production B"_s),
        u"Payment Gateway, production B: 8.3.11, succeeded, Tue 17 Nov, no change, "
        "1 versions behind production A"_s);
    QCOMPARE(sentenceOf(model, 3, u"Production B"_s), u"Ledger, production B: not here"_s);
    QVERIFY(sentenceOf(model, 1, u"Commits wait"_s).contains(u"oldest 3 h"));
    QCOMPARE(
        model.data(model.index(1, 4), Qt::AccessibleTextRole),
        QVariant(sentenceOf(model, 1, u"Production B"_s)));
}

void EnvironmentsModelTest::modelKeepsItsContractWhileFolding()
{
    Arranged arranged;
    EnvironmentsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setArrangement(arranged.arrange());
    model.setFolded(1, true);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.isFolded(1));
    model.setArrangement(arranged.arrange({}, {.grouping = DeliveryGrouping::None}));
    QCOMPARE(model.rowCount(), 3);
    model.setArrangement(arranged.arrange(u"service:Ledger"_s));
    QCOMPARE(model.rowCount(), 1); // still folded by its key
    model.setFolded(0, false);
    QCOMPARE(model.rowCount(), 2);
    model.setArrangement(arranged.arrange(u"service:nobody"_s));
    QCOMPARE(model.rowCount(), 0);
}

void EnvironmentsModelTest::findsDeploymentsAndChanges()
{
    Arranged arranged;
    EnvironmentsModel model;
    model.setArrangement(arranged.arrange());
    const Deployment& newest = arranged.board.deployment("production A", "8.3.12");
    const RecordRef record{RecordKind::Deployment, newest.id.value};
    const auto place = model.placeOf(record);
    QVERIFY(place);
    const QModelIndex index = model.indexOf(*place);
    QCOMPARE(model.recordAt(index.row(), index.column()), std::optional(record));
    const auto ofChange = model.placeOf({RecordKind::Change, arranged.board.release.id.value});
    QVERIFY(ofChange);
    QCOMPARE(model.indexOf(*ofChange), index);
    QVERIFY(!model.placeOf({RecordKind::Change, QUuid::createUuid()}));
    QVERIFY(!model.placeOf({RecordKind::Service, arranged.board.gateway.id.value}));
    const auto last = model.newest();
    QVERIFY(last);
    QCOMPARE(model.cell(model.indexOf(*last).row(), last->environment + 1).first, u"8.4.0"_s);
    model.setFolded(0, true);
    QVERIFY(!model.indexOf(*place).isValid());
    QCOMPARE(model.groupWith(place->service), 0);
}

void EnvironmentsModelTest::cancelledArrangementSaysSo()
{
    Arranged arranged;
    JobControl job;
    job.cancel.cancel();
    QVERIFY(arranged.source.arrange(arranged.board.snapshot(), {}, job).isCancelled);
    QVERIFY(!arranged.arrange()->isCancelled);
}

QTEST_MAIN(EnvironmentsModelTest)
#include "EnvironmentsModelTest.moc"
