// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"
#include "core/session/DemoBoard.h"
#include "tests/support/BoardFixture.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/View.h"
#include "ui/wall/WallMode.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The wall over the whole application on the sample bank, by keys and a clock of the test's own.
class WallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void cleanup() { m_desktop.reset(); }

    void f11FillsAScreenAndEscLeavesTheWindowAsItWas();
    void viewsChangeWhenTheirTimeIsUp();
    void spaceHoldsAndGoesOn();
    void arrowsStepRoundInACircle();
    void thisViewIsShownAndHeld();
    void thePointerIsHidden();
    void keysNeverReachAView();
    void aViewHasTheProjectorsSizesAndNothingSelected();
    void anEditElsewhereShowsUp();
    void theMinuteMovesTheClock();
    void viewsAreChosenOnAPage();
    void partsHaveNamesForAssistiveTools();
    void closingTheApplicationTakesItDown();

private:
    WallWindow& startWall();

    WallMode& mode() { return *m_desktop->window().findChild<WallMode*>(); }

    BoardContext& context() { return m_desktop->context(); }

    void passSeconds(int seconds) { m_now = m_now.plusMs(seconds * msPerSecond); }

    static bool hasText(const WallWindow& wall, const QString& text);

    QTemporaryDir m_folder;
    QString m_sample;
    std::unique_ptr<QTemporaryDir> m_case;
    std::unique_ptr<Desktop> m_desktop;
    Instant m_now;
};

void WallTest::initTestCase()
{
    m_sample = m_folder.filePath(u"sample.cboard"_s);
    QVERIFY(makeDemoBoard(*StorePlace::parse(m_sample), {.now = test::testNow()}, {}));
}

void WallTest::init()
{
    m_now = test::testNow();
    m_case = std::make_unique<QTemporaryDir>();
    const QString board = m_case->filePath(u"board.cboard"_s);
    QVERIFY(QFile::copy(m_sample, board));
    m_desktop = std::make_unique<Desktop>(
        *qApp,
        DesktopOptions{Clock([this] { return m_now; }), m_case->filePath(u"settings.ini"_s)});
    m_desktop->language().use(u"en"_s);
    QVERIFY(m_desktop->openBoard(board));
    m_desktop->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isIdle(), 30'000);
    WallPlan plan;
    plan.steps = {wallNextHours, u"board.week"_s, u"no.such"_s, u"board.list"_s};
    plan.seconds = 30;
    WallMode::keepPlan(context().settings, plan);
}

WallWindow& WallTest::startWall()
{
    context().actions.trigger(actions::wall);
    WallWindow* wall = mode().wall();
    if (!wall || !QTest::qWaitForWindowActive(wall)
        || !QTest::qWaitFor([wall] { return !wall->isBusy(); }, 20'000))
    {
        qFatal("There is no wall");
    }
    return *wall;
}

bool WallTest::hasText(const WallWindow& wall, const QString& text)
{
    const std::vector<WallText>& texts = wall.geometry().texts;
    return std::any_of(texts.cbegin(), texts.cend(), [&text](const WallText& each) {
        return each.whole.contains(text);
    });
}

void WallTest::f11FillsAScreenAndEscLeavesTheWindowAsItWas()
{
    MainWindow& window = m_desktop->window();
    window.showMaximized();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Qt::WindowStates before = window.windowState();
    QTest::keyClick(&window, Qt::Key_F11);
    WallWindow* wall = mode().wall();
    QVERIFY(wall && wall->isVisible() && wall->isFullScreen());
    QVERIFY(QTest::qWaitForWindowActive(wall));
    QTest::keyClick(wall, Qt::Key_Escape);
    QVERIFY(!mode().wall());
    QTRY_VERIFY(window.isActiveWindow());
    QCOMPARE(window.windowState() & Qt::WindowMaximized, before & Qt::WindowMaximized);
}

void WallTest::viewsChangeWhenTheirTimeIsUp()
{
    WallWindow& wall = startWall();
    QCOMPARE(wall.steps(), (QStringList{wallNextHours, u"board.week"_s, u"board.list"_s}));
    QVERIFY(hasText(wall, u"changes view in 30 s"_s));
    passSeconds(12);
    wall.tick();
    QVERIFY(hasText(wall, u"changes view in 18 s"_s));
    QCOMPARE(wall.currentStep(), wallNextHours);
    passSeconds(18);
    wall.tick();
    QCOMPARE(wall.currentStep(), u"board.week"_s);
    QVERIFY(hasText(wall, u"changes view in 30 s"_s));
    QVERIFY(hasText(wall, u"2 of 3"_s));
    const auto views = wall.findChildren<View*>(QString(), Qt::FindDirectChildrenOnly);
    for (const View* view : views) {
        QCOMPARE(view->isVisible(), view->id() == u"board.week"_s);
    }
}

void WallTest::spaceHoldsAndGoesOn()
{
    WallWindow& wall = startWall();
    passSeconds(10);
    QTest::keyClick(&wall, Qt::Key_Space);
    QVERIFY(wall.isHeld());
    passSeconds(500);
    wall.tick();
    QCOMPARE(wall.currentStep(), wallNextHours);
    QVERIFY(hasText(wall, u"held"_s));
    QTest::keyClick(&wall, Qt::Key_Space);
    QVERIFY(hasText(wall, u"changes view in 20 s"_s));
    passSeconds(20);
    wall.tick();
    QCOMPARE(wall.currentStep(), u"board.week"_s);
}

void WallTest::arrowsStepRoundInACircle()
{
    WallWindow& wall = startWall();
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.currentStep(), u"board.list"_s);
    QTest::keyClick(&wall, Qt::Key_Right);
    QCOMPARE(wall.currentStep(), wallNextHours);
    QTest::keyClick(&wall, Qt::Key_Right);
    QCOMPARE(wall.currentStep(), u"board.week"_s);
}

void WallTest::thisViewIsShownAndHeld()
{
    m_desktop->window().host().show(u"board"_s, u"board.month"_s);
    context().actions.trigger(actions::wallThisView);
    WallWindow* wall = mode().wall();
    QVERIFY(wall);
    QCOMPARE(wall->currentStep(), u"board.month"_s);
    QVERIFY(wall->isHeld());
    QVERIFY(wall->steps().contains(wallNextHours));
}

void WallTest::thePointerIsHidden()
{
    WallWindow& wall = startWall();
    QTRY_COMPARE(wall.cursor().shape(), Qt::BlankCursor);
}

void WallTest::keysNeverReachAView()
{
    WallWindow& wall = startWall();
    QTest::keyClick(&wall, Qt::Key_Right);
    auto* view = wall.findChild<View*>(u"board.week"_s);
    if (!view) {
        const auto views = wall.findChildren<View*>(QString(), Qt::FindDirectChildrenOnly);
        view = *std::find_if(
            views.cbegin(), views.cend(), [](const View* each) { return each->isVisible(); });
    }
    const QString range = view->rangeText();
    QTest::keyClick(view, Qt::Key_PageDown);
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(view->rangeText(), range);
    QTest::keyClick(view, Qt::Key_Right); // the wall's own key works from there too
    QCOMPARE(wall.currentStep(), u"board.list"_s);
}

void WallTest::aViewHasTheProjectorsSizesAndNothingSelected()
{
    context().selection.selectChange(context().session.snapshot()->changes->idAt(0));
    WallWindow& wall = startWall();
    wall.setWindowState(Qt::WindowNoState);
    wall.resize(1920, 1080);
    QTest::keyClick(&wall, Qt::Key_Right);
    QCOMPARE(wall.font().pixelSize(), 30);
    QVERIFY(m_desktop->window().font().pixelSize() < 20); // the window stays as it is
    const auto views = wall.findChildren<View*>(QString(), Qt::FindDirectChildrenOnly);
    for (const View* view : views) {
        if (view->isVisible()) {
            QCOMPARE(view->geometry(), wall.geometry().content.toRect());
        }
        QCOMPARE(view->focusPolicy(), Qt::NoFocus);
    }
    QCOMPARE(context().selection.records().size(), 1);
}

void WallTest::anEditElsewhereShowsUp()
{
    WallWindow& wall = startWall();
    const int before = context().session.snapshot()->changes->size();
    Change change = test::aChange(u"CHG-9999"_s, u"Replace the core switch"_s);
    change.state = ChangeState::Scheduled;
    change.plannedStart = m_now.plusMs(msPerMinute);
    change.plannedEnd = m_now.plusMs(msPerHour);
    Edit edit;
    edit.label = u"edit"_s;
    edit.batch.puts.emplace_back(change);
    context().session.apply(std::move(edit), this, [](const Result<EditOutcome>& done) {
        QVERIFY2(done, done ? "" : qPrintable(done.error().what));
    });
    QTRY_COMPARE(context().session.snapshot()->changes->size(), before + 1);
    QTRY_VERIFY(hasText(wall, u"Replace the core switch"_s));
}

void WallTest::theMinuteMovesTheClock()
{
    WallWindow& wall = startWall();
    QVERIFY(hasText(wall, u"14:03"_s));
    QTest::keyClick(&wall, Qt::Key_Space);
    passSeconds(60);
    wall.tick();
    QVERIFY(hasText(wall, u"14:04"_s));
    QVERIFY(wall.isBusy()); // the hours are counted anew
    QTRY_VERIFY(!wall.isBusy());
    passSeconds(1);
    wall.tick();
    QVERIFY(!wall.isBusy()); // not each second
    QVERIFY(hasText(wall, u"live, 14:04:01"_s));
}

void WallTest::viewsAreChosenOnAPage()
{
    context().actions.trigger(actions::wallChoose);
    auto* list = m_desktop->window().findChild<QListWidget*>(u"wallPage.views"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->item(0)->text(), u"Next 24 hours"_s);
    QCOMPARE(list->item(1)->text(), u"Board, Week"_s);
    QVERIFY(list->count() >= 5);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(WallMode::planOf(context().settings).steps.value(0), u"board.week"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!WallMode::planOf(context().settings).steps.contains(u"board.week"_s));
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(mode().wall());
    QVERIFY(!mode().wall()->steps().contains(u"board.week"_s));
}

void WallTest::partsHaveNamesForAssistiveTools()
{
    WallWindow& wall = startWall();
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&wall);
    QVERIFY(tree);
    const auto parts = static_cast<int>(wall.geometry().parts.size());
    QVERIFY(parts >= 10);
    QVERIFY(tree->childCount() >= parts);
    for (int i = 0; i < parts; ++i) {
        QAccessibleInterface* child = tree->child(i);
        QVERIFY(child && child->isValid());
        QVERIFY(!child->text(QAccessible::Name).isEmpty());
        QVERIFY(!child->rect().isEmpty());
        QCOMPARE(tree->indexOfChild(child), i);
        QCOMPARE(child->parent(), tree);
    }
    bool saysTheTime = false;
    for (int i = 0; i < parts; ++i) {
        saysTheTime = saysTheTime || tree->child(i)->text(QAccessible::Name).contains(u"14:03"_s);
    }
    QVERIFY(saysTheTime);
}

void WallTest::closingTheApplicationTakesItDown()
{
    const QPointer<WallWindow> wall = &startWall();
    m_desktop.reset();
    QVERIFY(!wall);
}

} // namespace cb

QTEST_MAIN(cb::WallTest)
#include "WallTest.moc"
