// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/EnvironmentsView.h"

#include "tests/ui/deployments/DeliveredBoard.h"
#include "tests/ui/records/UiBoard.h"
#include "ui/deployments/DeploymentViews.h"
#include "ui/deployments/EnvironmentsModel.h"
#include "ui/deployments/EnvironmentsTable.h"
#include "ui/shell/ShellActions.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"

#include <QAccessible>
#include <QAccessibleTableInterface>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using namespace cb::test;

namespace {

/// The view on a board file, shown.
struct Desk
{
    explicit Desk(bool isEmpty = false, QSize size = {1100, 600})
    {
        addShellActions(ui.actions);
        if (!isEmpty) {
            ui.put(board.records());
        }
        view.reset(static_cast<EnvironmentsView*>(makeEnvironmentsView(ui.context, nullptr)));
        view->resize(size);
        view->show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY(
            !view->isBusy() && view->model().arrangement().snapshot == ui.session.snapshot()
            && view->model().arrangement().query.filter == ui.filter.filter());
    }

    EnvironmentsTable& table() const { return view->table(); }

    EnvironmentsModel& model() const { return view->model(); }

    QModelIndex cellOf(const Deployment& deployment) const
    {
        const auto place = model().placeOf({RecordKind::Deployment, deployment.id.value});
        return place ? model().indexOf(*place) : QModelIndex();
    }

    void click(const QModelIndex& index) const
    {
        QTest::mouseClick(
            table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
    }

    std::optional<RecordRef> selected() const { return ui.selection.current(); }

    UiBoard ui;
    DeliveredBoard board;
    std::unique_ptr<EnvironmentsView> view;
};

RecordRef refTo(const Deployment& deployment)
{
    return {RecordKind::Deployment, deployment.id.value};
}

} // namespace

class EnvironmentsViewTest : public QObject
{
    Q_OBJECT

private slots:
    void startsAtTheNewestDeployment();
    void keepsAChangeThatIsSelectedAndShowsItsDeployment();
    void aClickSelectsTheDeploymentOfACell();
    void arrowsGoThroughCellsPastHeads();
    void headsFoldByClickAndKeys();
    void enterAndDoubleClickOpen();
    void xShowsDriftOnly();
    void filterNarrowsAndIsCounted();
    void stepsBackToTheEndOfADay();
    void narrowWindowsScrollEnvironmentsAndKeepTheService();
    void refreshKeepsThePlace();
    void revealUnfolds();
    void stateSurvives();
    void copiesAsATable();
    void anEmptyBoardOffersTheImport();
    void whatCannotBePlacedIsCounted();
    void cellsHaveAccessibleNames();
};

void EnvironmentsViewTest::startsAtTheNewestDeployment()
{
    Desk desk;
    QCOMPARE(desk.table().currentIndex(), desk.cellOf(desk.board.deployment("test", "8.4.0")));
    QCOMPARE(desk.selected(), std::optional(refTo(desk.board.deployment("test", "8.4.0"))));
}

void EnvironmentsViewTest::keepsAChangeThatIsSelectedAndShowsItsDeployment()
{
    Desk desk;
    desk.ui.selection.selectChange(desk.board.release.id);
    QCOMPARE(
        desk.table().currentIndex(), desk.cellOf(desk.board.deployment("production A", "8.3.12")));
    QCOMPARE(desk.ui.selection.currentChange(), std::optional(desk.board.release.id));
}

void EnvironmentsViewTest::aClickSelectsTheDeploymentOfACell()
{
    Desk desk;
    const Deployment& wanted = desk.board.deployment("production B", "8.3.11");
    desk.click(desk.cellOf(wanted));
    QCOMPARE(desk.selected(), std::optional(refTo(wanted)));
    // Where the service never was, it is the service itself.
    desk.click(desk.model().index(3, 4));
    QCOMPARE(
        desk.selected(), std::optional(RecordRef{RecordKind::Service, desk.board.ledger.id.value}));
}

void EnvironmentsViewTest::arrowsGoThroughCellsPastHeads()
{
    Desk desk;
    const auto press = [&desk](Qt::Key key) {
        QTest::keyClick(&desk.table(), key);
    };
    QCOMPARE(desk.table().currentIndex(), desk.model().index(1, 1));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(
        desk.selected(), std::optional(refTo(desk.board.deployment("production A", "8.3.12"))));
    press(Qt::Key_Down); // the head of the next group
    QVERIFY(desk.model().isGroup(desk.table().currentIndex().row()));
    press(Qt::Key_Down);
    QCOMPARE(desk.selected(), std::optional(refTo(desk.board.deployment("production A", "22.1"))));
    press(Qt::Key_Home);
    QCOMPARE(desk.table().currentIndex().column(), 0);
    press(Qt::Key_End);
    QCOMPARE(desk.table().currentIndex().column(), desk.model().waitingColumn());
}

void EnvironmentsViewTest::headsFoldByClickAndKeys()
{
    Desk desk;
    desk.click(desk.model().index(2, 0));
    QCOMPARE(desk.model().rowCount(), 3);
    QTest::keyClick(&desk.table(), Qt::Key_Right);
    QCOMPARE(desk.model().rowCount(), 5);
    QTest::keyClick(&desk.table(), Qt::Key_Left);
    QCOMPARE(desk.model().rowCount(), 3);
    QTest::keyClick(&desk.table(), Qt::Key_Space);
    QCOMPARE(desk.model().rowCount(), 5);
}

void EnvironmentsViewTest::enterAndDoubleClickOpen()
{
    Desk desk;
    QSignalSpy next(desk.ui.actions.action(actions::nextRegion), &QAction::triggered);
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    QCOMPARE(next.size(), 1);
    const Deployment& wanted = desk.board.deployment("production B", "8.3.11");
    QTest::mouseDClick(
        desk.table().viewport(),
        Qt::LeftButton,
        {},
        desk.table().visualRect(desk.cellOf(wanted)).center());
    QCOMPARE(next.size(), 2);
    QCOMPARE(desk.selected(), std::optional(refTo(wanted)));
}

void EnvironmentsViewTest::xShowsDriftOnly()
{
    Desk desk;
    QAction* action = desk.ui.actions.actionForPlainKey(QKeySequence(Qt::Key_X));
    QVERIFY(action && action->isEnabled());
    action->trigger();
    desk.settle();
    QCOMPARE(desk.model().arrangement().services.size(), std::size_t{1});
    auto* button = desk.view->viewBarControls()->findChild<Button*>(u"environments.driftOnly"_s);
    QVERIFY(button && button->isChecked());
    button->click();
    desk.settle();
    QCOMPARE(desk.model().arrangement().services.size(), std::size_t{3});
    desk.view->hide();
    QVERIFY(!action->isEnabled());
}

void EnvironmentsViewTest::filterNarrowsAndIsCounted()
{
    Desk desk;
    QCOMPARE(desk.view->countText(), u"3 of 3 services"_s);
    QSignalSpy counted(desk.view.get(), &View::countChanged);
    desk.ui.filter.setFilter(BoardFilter::parse(u"service:Ledger"_s).filter);
    QTRY_COMPARE(desk.view->countText(), u"1 of 3 services"_s);
    QVERIFY(!counted.isEmpty());
    QVERIFY(desk.view->unusedFilterFields().contains(u"risk"_s));
    QVERIFY(!desk.view->unusedFilterFields().contains(u"outcome"_s));
}

void EnvironmentsViewTest::stepsBackToTheEndOfADay()
{
    Desk desk;
    QCOMPARE(desk.view->rangeText(), u"Now, and the last 14 days"_s);
    desk.view->stepRange(-1);
    desk.settle();
    QCOMPARE(desk.view->rangeText(), u"End of Tue 24 Nov, and the 14 days before"_s);
    const auto place = desk.model().placeOf(refTo(desk.board.deployment("production A", "8.3.11")));
    QVERIFY(place); // it still ran then
    QVERIFY(!desk.model().placeOf(refTo(desk.board.deployment("test", "8.4.0"))));
    desk.view->stepRange(5);
    desk.settle();
    QVERIFY(!desk.view->day().isValid());
    QVERIFY(desk.model().placeOf(refTo(desk.board.deployment("test", "8.4.0"))));
}

void EnvironmentsViewTest::narrowWindowsScrollEnvironmentsAndKeepTheService()
{
    Desk desk(false, {650, 500});
    QScrollBar& scroll = desk.table().columnScroll();
    QVERIFY(scroll.isVisible());
    QCOMPARE(desk.table().shownEnvironments(), 2);
    QVERIFY(!desk.table().isColumnHidden(1));
    QVERIFY(desk.table().isColumnHidden(4));
    const int service = desk.table().columnViewportPosition(0);
    // By the keys the last environment comes into view, the service stays where it is.
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&desk.table(), Qt::Key_Right);
    }
    QCOMPARE(desk.table().currentIndex().column(), 4);
    QVERIFY(!desk.table().isColumnHidden(4));
    QVERIFY(desk.table().isColumnHidden(1));
    QCOMPARE(scroll.value(), 2);
    QCOMPARE(desk.table().columnViewportPosition(0), service);
    QVERIFY(!desk.table().isColumnHidden(0));
    scroll.setValue(0);
    QVERIFY(desk.table().isColumnHidden(4));
}

void EnvironmentsViewTest::refreshKeepsThePlace()
{
    Desk desk;
    const Deployment& wanted = desk.board.deployment("production B", "8.3.11");
    desk.click(desk.cellOf(wanted));
    DeliveredBoard more;
    Deployment next = wanted;
    next.id = DeploymentId::make();
    next.externalId = u"later"_s;
    next.environment = u"test"_s;
    next.version = u"8.5.0"_s;
    next.startedAt = DeliveredBoard::at(1);
    next.finishedAt = DeliveredBoard::at(0.9);
    desk.ui.put({next});
    desk.settle();
    QCOMPARE(desk.model().cell(1, 1).first, u"8.5.0"_s);
    QCOMPARE(desk.table().currentIndex(), desk.cellOf(wanted));
    QCOMPARE(desk.selected(), std::optional(refTo(wanted)));
}

void EnvironmentsViewTest::revealUnfolds()
{
    Desk desk;
    desk.click(desk.model().index(2, 0));
    const Deployment& wanted = desk.board.deployment("acceptance", "1.44");
    QVERIFY(!desk.cellOf(wanted).isValid());
    desk.view->reveal(refTo(wanted));
    QVERIFY(desk.cellOf(wanted).isValid());
    QCOMPARE(desk.table().currentIndex(), desk.cellOf(wanted));
}

void EnvironmentsViewTest::stateSurvives()
{
    Desk desk;
    desk.view->setShow(DeliveryShow::Failing);
    desk.view->setGrouping(DeliveryGrouping::None);
    desk.view->setDriftOnly(true);
    desk.settle();
    const QJsonObject state = desk.view->saveState();
    EnvironmentsView other(desk.ui.context);
    other.restoreState(state);
    QTRY_VERIFY(!other.isBusy());
    QCOMPARE(other.saveState(), state);
    QVERIFY(other.isDriftOnly());
    QCOMPARE(other.model().arrangement().query.show, DeliveryShow::Failing);
    QCOMPARE(other.model().arrangement().query.grouping, DeliveryGrouping::None);
}

void EnvironmentsViewTest::copiesAsATable()
{
    Desk desk;
    const QList<QStringList> table = desk.view->copyTable();
    QCOMPARE(table.size(), 4);
    QCOMPARE(
        table[0],
        (QStringList{
            u"Service"_s,
            u"Team"_s,
            u"Test"_s,
            u"Acceptance"_s,
            u"Production A"_s,
            u"Production B"_s,
            u"Commits wait"_s}));
    QCOMPARE(table[1][1], u"Payments"_s);
    QCOMPARE(table[1][5], u"8.3.11, succeeded, Tue 17 Nov, no change, 1 behind"_s);
    QCOMPARE(table[3][5], u"not here"_s);
}

void EnvironmentsViewTest::anEmptyBoardOffersTheImport()
{
    Desk desk(true);
    auto* notice = desk.view->findChild<EmptyState*>(u"environments.notice"_s);
    QVERIFY(notice && notice->isVisible());
    desk.ui.actions.add({u"place.import"_s, ActionCategory::Tools, {}, {}}, [](QAction&) {});
    QSignalSpy import(desk.ui.actions.action(u"place.import"_s), &QAction::triggered);
    const QList<Button*> acts = notice->findChildren<Button*>();
    QCOMPARE(acts.size(), 1);
    acts.first()->click();
    QCOMPARE(import.size(), 1);
}

void EnvironmentsViewTest::whatCannotBePlacedIsCounted()
{
    Desk desk;
    Deployment lost = desk.board.deployment("test", "8.4.0");
    lost.id = DeploymentId::make();
    lost.externalId = u"lost"_s;
    lost.service.reset();
    desk.ui.put({lost});
    desk.settle();
    auto* label = desk.view->findChild<QLabel*>(u"environments.notShown"_s);
    QVERIFY(label && label->isVisible());
    QCOMPARE(label->text(), u"1 deployments are not shown: 1 name no service"_s);
}

void EnvironmentsViewTest::cellsHaveAccessibleNames()
{
    Desk desk;
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&desk.table());
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface* cell = table->tableInterface()->cellAt(1, 4);
    QVERIFY(cell);
    QVERIFY(cell->text(QAccessible::Name).contains(u"1 versions behind production A"));
    QCOMPARE(table->text(QAccessible::Name), u"Services by environment"_s);
}

QTEST_MAIN(EnvironmentsViewTest)
#include "EnvironmentsViewTest.moc"
