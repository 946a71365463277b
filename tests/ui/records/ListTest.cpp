// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/UiBoard.h"
#include "ui/records/ListHeader.h"
#include "ui/records/ListModel.h"
#include "ui/records/ListTable.h"
#include "ui/records/ListView.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

class ListTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void modelKeepsItsContract();
    void groupsByStageAndFolds();
    void sortsByTwoColumnsWithMissingLast();
    void comparesFiguresInNumbersByValue();
    void keepsTheSelectionByIdsAcrossReloads();
    void selectsWhatIsSelectedElsewhere();
    void foldsAndMarksByKeys();
    void jumpsToATitle();
    void copiesTheRowsAsTable();
    void saysThatNothingMatchesAndDropsTheTerm();
    void listsIncidentsRequestsAndDeployments();
    void dropsColumnsWhereItIsNarrow();
    void keepsColumnsBetweenRuns();
    void switchesTheLanguageOfGroups();

private:
    std::unique_ptr<UiBoard> m_ui;
    std::unique_ptr<ListView> m_view;
    std::vector<Change> m_changes;

    void showView()
    {
        m_view = std::make_unique<ListView>(m_ui->context);
        m_view->resize(1200, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_VERIFY(!m_view->model().arrangement().rows.empty());
    }

    QStringList numbers() const
    {
        QStringList shown;
        for (int row = 0; row < m_view->model().rowCount(); ++row) {
            if (!m_view->model().isGroup(row)) {
                shown.append(
                    m_view->model().cell(row, m_view->model().sectionOf(ListColumn::Number)).text);
            }
        }
        return shown;
    }
};

void ListTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_changes.clear();
    const std::array states{
        ChangeState::Authorize, ChangeState::Scheduled, ChangeState::Draft, ChangeState::Authorize};
    for (std::size_t i = 0; i < states.size(); ++i) {
        Change change = aChange(
            u"CHG-%1"_s.arg(i == 3 ? 10 : static_cast<int>(i) + 1),
            u"Title %1"_s.arg(QChar(u'D' - static_cast<char16_t>(i))));
        change.state = states[i];
        change.priority = i == 1 ? 0 : 4 - static_cast<int>(i);
        m_changes.push_back(change);
    }
    m_changes[2].plannedStart.reset();
    m_changes[2].plannedEnd.reset();
    m_ui->put({m_changes.cbegin(), m_changes.cend()});
    showView();
}

void ListTest::cleanup()
{
    m_view.reset();
    m_ui.reset();
}

void ListTest::modelKeepsItsContract()
{
    ListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SnapshotPtr snapshot = m_ui->session.snapshot();
    for (const ListGrouping grouping : ListColumns::groupings(ListKind::Changes)) {
        ListQuery query;
        query.grouping = grouping;
        query.now = testNow();
        model.setArrangement(
            std::make_shared<ListArrangement>(arrange(snapshot, {0, 1, 2, 3}, query)));
        QCOMPARE(model.rowCount(), 4 + static_cast<int>(model.arrangement().groups.size()));
        for (int group = model.groupCount() - 1; group >= 0; --group) {
            model.setFolded(group, true);
        }
        for (int group = 0; group < model.groupCount(); ++group) {
            model.setFolded(group, false);
        }
        model.setFoldedKeys({});
    }
}

void ListTest::groupsByStageAndFolds()
{
    const ListModel& model = m_view->model();
    QCOMPARE(model.groupCount(), 3);
    QCOMPARE(model.group(0).key, u"next"_s);
    QCOMPARE(model.group(0).count(), 2);
    QCOMPARE(model.group(1).key, u"ready"_s);
    QCOMPARE(model.group(2).key, u"notready"_s);
    QCOMPARE(model.rowCount(), 7);
    QTest::mouseClick(
        m_view->table().viewport(),
        Qt::LeftButton,
        {},
        m_view->table().visualRect(model.index(model.rowOfGroup(0), 0)).center());
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.isFolded(0));
}

void ListTest::sortsByTwoColumnsWithMissingLast()
{
    QSignalSpy arranged(m_view.get(), &ListView::arranged);
    m_view->setGrouping(ListGrouping::None);
    m_view->setSorts({{ListColumn::Planned, true}, {ListColumn::Title, false}});
    QVERIFY(arranged.wait());
    QTRY_COMPARE(numbers(), (QStringList{u"CHG-10"_s, u"CHG-2"_s, u"CHG-1"_s, u"CHG-3"_s}));
    // By clicks: priority, then with Shift the title the other way round.
    m_view->table().header().sortBy(ListColumn::Priority, false);
    QTRY_COMPARE(numbers(), (QStringList{u"CHG-10"_s, u"CHG-3"_s, u"CHG-1"_s, u"CHG-2"_s}));
}

void ListTest::comparesFiguresInNumbersByValue()
{
    m_view->setGrouping(ListGrouping::None);
    m_view->setSorts({{ListColumn::Number, false}});
    QTRY_COMPARE(numbers(), (QStringList{u"CHG-1"_s, u"CHG-2"_s, u"CHG-3"_s, u"CHG-10"_s}));
}

void ListTest::keepsTheSelectionByIdsAcrossReloads()
{
    m_ui->selection.selectChange(m_changes[1].id);
    QCOMPARE(m_view->table().selectedRecords().size(), 1);
    Change first = aChange(u"CHG-0"_s);
    first.plannedStart = first.plannedStart->plusMs(-msPerDay);
    QSignalSpy arranged(m_view.get(), &ListView::arranged);
    m_ui->put({first});
    QTRY_COMPARE(m_view->model().arrangement().rows.size(), std::size_t(5));
    QCOMPARE(
        m_view->table().selectedRecords(),
        (QList<RecordRef>{{RecordKind::Change, m_changes[1].id.value}}));
    QCOMPARE(m_ui->selection.currentChange(), m_changes[1].id);
}

void ListTest::selectsWhatIsSelectedElsewhere()
{
    m_view->table().setFolded(0, true);
    const RecordRef hidden{RecordKind::Change, m_changes[0].id.value};
    m_ui->selection.set({hidden}); // unfolds its group
    QVERIFY(!m_view->model().isFolded(0));
    QCOMPARE(m_view->table().selectedRecords(), QList<RecordRef>{hidden});
}

void ListTest::foldsAndMarksByKeys()
{
    ListTable& table = m_view->table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home);
    QCOMPARE(table.selectedRecords().size(), 1);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_ui->selection.records().size(), 2);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(m_ui->selection.records().size(), 1);
    QTest::keyClick(&table, Qt::Key_Left);
    QVERIFY(m_view->model().isFolded(0));
    QTest::keyClick(&table, Qt::Key_Right);
    QVERIFY(!m_view->model().isFolded(0));
    QSignalSpy opened(m_view.get(), &View::openRequested);
    QTest::keyClick(&table, Qt::Key_End);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>().id, m_changes[2].id.value);
}

void ListTest::jumpsToATitle()
{
    ListTable& table = m_view->table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Apostrophe);
    auto* jump = table.findChild<QLineEdit*>(u"list.jump"_s);
    QVERIFY(jump && jump->isVisible());
    QTest::keyClicks(jump, u"title b"_s);
    QTest::keyClick(jump, Qt::Key_Return);
    QVERIFY(!jump->isVisible());
    QCOMPARE(m_ui->selection.currentChange(), m_changes[2].id);
}

void ListTest::copiesTheRowsAsTable()
{
    const QList<QStringList> table = m_view->copyTable();
    QCOMPARE(table.size(), 5);
    QCOMPARE(table.first().mid(0, 3), (QStringList{u"State"_s, u"ID"_s, u"Title"_s}));
    QVERIFY(table[1].contains(u"Awaiting CAB"_s));
    QVERIFY(table[1].contains(u"Thu 26 Nov, 20:30–22:30"_s));
    m_ui->selection.set(
        {{RecordKind::Change, m_changes[0].id.value}, {RecordKind::Change, m_changes[1].id.value}});
    QCOMPARE(m_view->copyTable().size(), 3);
}

void ListTest::saysThatNothingMatchesAndDropsTheTerm()
{
    m_ui->filter.setFilter(BoardFilter::parse(u"priority:1 zebra"_s).filter);
    QTRY_VERIFY(m_view->model().arrangement().rows.empty());
    auto* notice = m_view->findChild<QWidget*>(u"list.notice"_s);
    QTRY_VERIFY(notice->isVisible());
    QTest::keyClick(&m_view->table(), Qt::Key_Backspace);
    QTRY_VERIFY(!m_view->model().arrangement().rows.empty());
    QCOMPARE(m_ui->filter.filter().terms.size(), 1);
    QVERIFY(!notice->isVisible());
}

void ListTest::listsIncidentsRequestsAndDeployments()
{
    Incident incident{.id = IncidentId::make(), .number = u"INC-1"_s, .title = u"Down"_s};
    incident.openedAt = testNow();
    incident.priority = 1;
    incident.causedBy = m_changes[1].id;
    incident.causeKind = CauseKind::Given;
    ServiceRequest request{.id = RequestId::make(), .number = u"REQ-1"_s, .title = u"Laptop"_s};
    Deployment deployment{.id = DeploymentId::make(), .externalId = u"d1"_s};
    deployment.version = u"8.4"_s;
    deployment.environment = u"production"_s;
    deployment.startedAt = testNow();
    deployment.change = m_changes[1].id;
    m_ui->put({incident, request, deployment});
    ListModel& model = m_view->model();
    m_view->setKind(ListKind::Incidents);
    QTRY_COMPARE(model.kind(), ListKind::Incidents);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.cell(0, model.sectionOf(ListColumn::Cause)).text, u"CHG-2"_s);
    QCOMPARE(model.cell(0, 0).incidentPriority, std::optional(1));
    m_view->setKind(ListKind::Requests);
    QTRY_COMPARE(model.kind(), ListKind::Requests);
    QCOMPARE(model.rowCount(), 1);
    m_view->setKind(ListKind::Deployments);
    QTRY_COMPARE(model.kind(), ListKind::Deployments);
    QCOMPARE(model.cell(0, model.sectionOf(ListColumn::Version)).text, u"8.4"_s);
    m_view->setKind(ListKind::Changes);
    QTRY_COMPARE(model.kind(), ListKind::Changes);
}

void ListTest::dropsColumnsWhereItIsNarrow()
{
    const ListModel& model = m_view->model();
    ListHeader& header = m_view->table().header();
    QVERIFY(!header.isSectionHidden(model.sectionOf(ListColumn::Service)));
    m_view->resize(820, 600);
    QTRY_VERIFY(header.isSectionHidden(model.sectionOf(ListColumn::Service)));
    QVERIFY(header.isSectionHidden(model.sectionOf(ListColumn::Team)));
    QCOMPARE(model.cell(1, model.sectionOf(ListColumn::Planned)).text, u"Thu 26 Nov, 20:30"_s);
    QCOMPARE(header.length(), m_view->table().viewport()->width());
}

void ListTest::keepsColumnsBetweenRuns()
{
    m_view->setColumnShown(ListColumn::Implementer, true);
    m_view->setColumnShown(ListColumn::Team, false);
    m_view->setGrouping(ListGrouping::Day);
    m_view->table().header().resizeSection(m_view->model().sectionOf(ListColumn::Number), 140);
    const QJsonObject state = m_view->saveState();
    m_view.reset();
    showView();
    m_view->restoreState(state);
    const ListModel& model = m_view->model();
    const ListHeader& header = m_view->table().header();
    QTRY_VERIFY(!header.isSectionHidden(model.sectionOf(ListColumn::Implementer)));
    QVERIFY(header.isSectionHidden(model.sectionOf(ListColumn::Team)));
    QTRY_COMPARE(model.group(0).title, u"Thu 26 Nov"_s);
    QCOMPARE(header.sectionSize(model.sectionOf(ListColumn::Number)), 140);
}

void ListTest::switchesTheLanguageOfGroups()
{
    QSignalSpy arranged(m_view.get(), &ListView::arranged);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_view.get(), &change);
    QVERIFY(arranged.wait()); // names of groups are made anew
    QCOMPARE(m_view->model().groupCount(), 3);
}

} // namespace cb::test

QTEST_MAIN(cb::test::ListTest)
#include "ListTest.moc"
