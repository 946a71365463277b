// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/UiBoard.h"
#include "ui/records/ChangeActions.h"
#include "ui/records/ChangeDetailView.h"
#include "ui/records/ChangeForm.h"
#include "ui/records/ChangePage.h"
#include "ui/records/DetailPanel.h"
#include "ui/records/DetailParts.h"
#include "ui/records/FieldEditor.h"
#include "ui/records/FollowersOffer.h"
#include "ui/records/NextStepsPanel.h"
#include "ui/records/TaskListEdit.h"
#include "ui/records/WorkPanel.h"
#include "ui/records/WorkWords.h"
#include "ui/shell/SingleKeys.h"
#include "ui/widgets/TagEdit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// The night of a change by its keys, and what a move does to what follows.
class WorkTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keysLeadThroughTheNight();
    void aNoGoAsksForItsReasonInPlace();
    void keysSayWhyNot();
    void theKeysAreNobodyElses();
    void lateWorkIsSaid();
    void thePageHasTheSameKeysWithAlt();
    void timesOfTasksAreOfTheDayOfTheChange();
    void theSequenceNamesWhatIsCritical();
    void aRingIsRefusedOnThePage();
    void followersMoveOnlyIfAsked();
    void followersThatMovedAlongAreNotOffered();
    void theOfferGoesWithTheMove();
    void followersOfOthersAreProposed();

private:
    std::unique_ptr<UiBoard> m_ui;
    std::unique_ptr<QMainWindow> m_window;
    DetailPanel* m_panel = nullptr;
    std::unique_ptr<ChangeActions> m_actions;
    std::unique_ptr<SingleKeys> m_keys;
    Change m_change;

    void select(ChangeId id)
    {
        m_ui->selection.set({{RecordKind::Change, id.value}});
        QTRY_VERIFY(!m_panel->changeView().nextSteps().steps().isEmpty());
    }

    /// As typed, the panel having the focus.
    void press(Qt::Key key)
    {
        m_window->setFocus();
        QTest::keyClick(m_window.get(), key, Qt::ShiftModifier);
        QVERIFY(m_ui->settle());
    }

    /// The panel shows the change as it is stored.
    void waitForPanel()
    {
        const Change stored = m_ui->stored(m_change.id);
        QTRY_COMPARE(
            m_panel->changeView().work().summary(),
            WorkWords::progress(
                progressOf(stored.tasks).done, static_cast<int>(stored.tasks.size())));
    }

    static ChangeTask task(const QString& title, bool isGoNoGo = false)
    {
        ChangeTask made;
        made.title = title;
        made.isGoNoGo = isGoNoGo;
        return made;
    }

    Change follower(const QString& number, const Change& before, qint64 afterMs)
    {
        Change change = aChange(number);
        change.predecessors = {before.id};
        change.plannedStart = before.plannedEnd->plusMs(afterMs);
        change.plannedEnd = change.plannedStart->plusMs(msPerHour);
        return change;
    }
};

void WorkTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_window = std::make_unique<QMainWindow>();
    m_panel = new DetailPanel(m_ui->context, m_window.get());
    m_window->setCentralWidget(m_panel);
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_actions = std::make_unique<ChangeActions>(m_ui->context, *m_panel);
    m_keys = std::make_unique<SingleKeys>(m_ui->actions, *m_window);
    m_window->resize(620, 1000);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_change = aChange(u"CHG-1"_s);
    m_change.type = ChangeType::Standard;
    m_change.state = ChangeState::Scheduled;
    m_change.tasks = {task(u"Backup is there"_s, true), task(u"First node"_s), task(u"Watch"_s)};
    m_ui->put({m_change});
}

void WorkTest::cleanup()
{
    m_actions.reset();
    m_keys.reset();
    m_window.reset();
    m_ui.reset();
}

void WorkTest::keysLeadThroughTheNight()
{
    select(m_change.id);
    press(Qt::Key_S); // the go is not answered yet
    QCOMPARE(m_ui->stored(m_change.id).state, ChangeState::Scheduled);
    QVERIFY(m_ui->announcer.text().contains(u"Backup is there"_s));
    press(Qt::Key_G);
    QCOMPARE(m_ui->stored(m_change.id).tasks[0].state, TaskState::Done);
    waitForPanel();
    QTRY_VERIFY(findStep(m_panel->changeView().nextSteps().steps(), actions::implement)->isAllowed);
    press(Qt::Key_S);
    QCOMPARE(m_ui->stored(m_change.id).state, ChangeState::Implement);
    QCOMPARE(m_ui->stored(m_change.id).actualStart, testNow());
    QTRY_VERIFY(m_panel->findChild<QPushButton*>(u"act.change.taskStart"_s));
    press(Qt::Key_T);
    QCOMPARE(m_ui->stored(m_change.id).tasks[1].state, TaskState::Running);
    QTRY_VERIFY(m_panel->findChild<QPushButton*>(u"act.change.taskFinish"_s)->isEnabled());
    press(Qt::Key_E);
    QCOMPARE(m_ui->stored(m_change.id).tasks[1].actualEnd, testNow());
    waitForPanel();
    press(Qt::Key_K);
    QCOMPARE(m_ui->stored(m_change.id).tasks[2].state, TaskState::Skipped);
    waitForPanel();
    press(Qt::Key_D);
    auto* outcome = m_panel->findChild<QComboBox*>(u"stepForm.outcome"_s);
    QVERIFY(outcome);
    outcome->setCurrentIndex(outcome->findData(int(ClosureCode::SuccessfulWithIssues)));
    QTest::keyClick(outcome, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_ui->settle());
    const Change over = m_ui->stored(m_change.id);
    QCOMPARE(over.state, ChangeState::Review);
    QCOMPARE(over.actualEnd, testNow());
    QCOMPARE(over.closureCode, ClosureCode::SuccessfulWithIssues);
    for (int step = m_ui->undo.count(); step > 0; --step) {
        m_ui->editor.undo();
        QVERIFY(m_ui->settle());
    }
    Change back = m_ui->stored(m_change.id);
    back.revision = m_change.revision;
    QCOMPARE(back, m_change);
}

void WorkTest::aNoGoAsksForItsReasonInPlace()
{
    select(m_change.id);
    press(Qt::Key_J);
    auto* reason = m_panel->findChild<QPlainTextEdit*>(u"stepForm.reason"_s);
    QVERIFY(reason && reason->isVisible());
    QTest::keyClicks(reason, u"The copy is from last week"_s);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_ui->settle());
    const Change held = m_ui->stored(m_change.id);
    QVERIFY(held.holdReason.contains(u"The copy is from last week"_s));
    QCOMPARE(held.tasks[0].state, TaskState::Open);
    press(Qt::Key_S);
    QCOMPARE(m_ui->stored(m_change.id).state, ChangeState::Scheduled);
}

void WorkTest::keysSayWhyNot()
{
    select(m_change.id);
    press(Qt::Key_T);
    QVERIFY2(m_ui->announcer.text().contains(u"not begun"_s), qPrintable(m_ui->announcer.text()));
    press(Qt::Key_M);
    QCOMPARE(m_ui->undo.count(), 0);
}

void WorkTest::theKeysAreNobodyElses()
{
    for (const QString& id :
         {actions::implement,
          actions::review,
          actions::taskGo,
          actions::taskNoGo,
          actions::taskStart,
          actions::taskFinish,
          actions::taskSkip,
          actions::moveFollowers})
    {
        const QList<QKeySequence> keys = m_ui->actions.shortcuts(id);
        QCOMPARE(keys.size(), 1);
        QVERIFY2(m_ui->actions.conflicts(id, keys).isEmpty(), qPrintable(id));
    }
}

void WorkTest::lateWorkIsSaid()
{
    Change running = aChange(u"CHG-9"_s);
    running.state = ChangeState::Implement;
    running.plannedStart = testNow().plusMs(-3 * msPerHour);
    running.plannedEnd = testNow().plusMs(-54 * msPerMinute);
    running.actualStart = running.plannedStart;
    running.tasks = {task(u"First node"_s)};
    running.tasks[0].plannedEnd = testNow().plusMs(-12 * msPerMinute);
    m_ui->put({running});
    select(running.id);
    QTRY_COMPARE(
        m_panel->changeView().work().summary(),
        u"0 of 1 task(s), runs 54 min over its planned end"_s);
    auto* line = m_panel->findChild<DetailLine*>(u"work.task.1"_s);
    QVERIFY(line);
    QVERIFY2(line->accessibleName().contains(u"12 min late"_s), qPrintable(line->accessibleName()));
}

void WorkTest::thePageHasTheSameKeysWithAlt()
{
    auto page = std::make_unique<ChangePage>(m_ui->context, m_change.id);
    QSignalSpy shown(page.get(), &ChangePage::shown);
    page->resize(1500, 1000);
    page->show();
    page->activateWindow();
    QVERIFY(shown.wait(10'000));
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(page.get(), key, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(m_ui->settle());
    };
    press(Qt::Key_G);
    QCOMPARE(m_ui->stored(m_change.id).tasks[0].state, TaskState::Done);
    auto* start = page->findChild<QPushButton*>(u"step.change.implement"_s);
    QTRY_VERIFY(
        (start = page->findChild<QPushButton*>(u"step.change.implement"_s)) && start->isEnabled());
    press(Qt::Key_S);
    QCOMPARE(m_ui->stored(m_change.id).state, ChangeState::Implement);
    QTRY_VERIFY(page->findChild<QPushButton*>(u"act.change.taskStart"_s));
    press(Qt::Key_T);
    QCOMPARE(m_ui->stored(m_change.id).tasks[1].state, TaskState::Running);
    QTRY_COMPARE(page->form().tasks().tasks()[1].state, TaskState::Running);
}

void WorkTest::timesOfTasksAreOfTheDayOfTheChange()
{
    auto page = std::make_unique<ChangePage>(m_ui->context, m_change.id);
    QSignalSpy shown(page.get(), &ChangePage::shown);
    page->resize(1500, 1000);
    page->show();
    QVERIFY(shown.wait(10'000));
    QLineEdit* end = nullptr;
    for (auto* line : page->form().tasks().findChildren<QLineEdit*>()) {
        end = line->accessibleName() == u"Planned end of task 2" ? line : end;
    }
    QVERIFY(end);
    end->setFocus();
    QTest::keyClicks(end, u"21:15"_s);
    QTest::keyClick(end, Qt::Key_Tab);
    QCOMPARE(page->form().tasks().tasks()[1].plannedEnd, Instant::fromIso(u"2026-11-26T20:15:00Z"));
}

void WorkTest::theSequenceNamesWhatIsCritical()
{
    const Change next = follower(u"CHG-2"_s, m_change, msPerHour);
    const Change last = follower(u"CHG-3"_s, next, 0);
    m_ui->put({next, last});
    select(next.id);
    QTRY_VERIFY(m_panel->findChild<DetailLine*>(u"sequence.CHG-1"_s));
    const auto name = [this](const QString& number) {
        return m_panel->findChild<DetailLine*>(u"sequence."_s + number)->accessibleName();
    };
    QVERIFY2(name(u"CHG-1"_s).contains(u"critical"_s), qPrintable(name(u"CHG-1"_s)));
    QVERIFY(name(u"CHG-2"_s).contains(u"this change"_s));
    QTest::mouseClick(m_panel->findChild<DetailLine*>(u"sequence.CHG-3"_s), Qt::LeftButton);
    QCOMPARE(m_ui->selection.currentChange(), last.id);
}

void WorkTest::aRingIsRefusedOnThePage()
{
    const Change next = follower(u"CHG-2"_s, m_change, msPerHour);
    m_ui->put({next});
    auto page = std::make_unique<ChangePage>(m_ui->context, m_change.id);
    QSignalSpy shown(page.get(), &ChangePage::shown);
    page->show();
    QVERIFY(shown.wait(10'000));
    FieldEditor* field = page->form().editor(ChangeField::Predecessors);
    Change ring = m_change;
    ring.predecessors = {next.id};
    field->showValue(ring);
    page->save();
    QVERIFY2(
        field->row().problem().contains(u"CHG-1 after CHG-2 after CHG-1"_s),
        qPrintable(field->row().problem()));
    QVERIFY(m_ui->settle());
    QVERIFY(m_ui->stored(m_change.id).predecessors.isEmpty());
}

void WorkTest::followersMoveOnlyIfAsked()
{
    const Change next = follower(u"CHG-2"_s, m_change, 0);
    const Change last = follower(u"CHG-3"_s, next, 0);
    m_ui->put({next, last});
    FollowersOffer& offer = m_panel->followersOffer();
    m_ui->editor.moveChange(
        m_change.id,
        {m_change.plannedStart->plusMs(msPerHour), m_change.plannedEnd->plusMs(msPerHour)});
    QVERIFY(m_ui->settle());
    QTRY_VERIFY(offer.isVisible());
    QCOMPARE(offer.moves().size(), std::size_t(2));
    QVERIFY2(offer.text().contains(u"CHG-2"_s), qPrintable(offer.text()));
    QCOMPARE(m_ui->stored(next.id).plannedStart, next.plannedStart); // not silently
    QTRY_COMPARE(
        m_ui->session.snapshot()
            ->changes->plannedWindow(m_ui->session.snapshot()->changes->rowOf(m_change.id))
            ->start,
        m_change.plannedStart->plusMs(msPerHour));
    press(Qt::Key_M);
    QCOMPARE(m_ui->undo.count(), 2);
    QCOMPARE(m_ui->stored(next.id).plannedStart, next.plannedStart->plusMs(msPerHour));
    QCOMPARE(m_ui->stored(last.id).plannedEnd, last.plannedEnd->plusMs(msPerHour));
    QVERIFY(!offer.isVisible());
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(next.id).plannedStart, next.plannedStart);
    QCOMPARE(m_ui->stored(last.id).plannedStart, last.plannedStart);
}

void WorkTest::followersThatMovedAlongAreNotOffered()
{
    const Change next = follower(u"CHG-2"_s, m_change, 0);
    const Change last = follower(u"CHG-3"_s, next, 0);
    m_ui->put({next, last});
    const auto later = [](const Change& change) {
        return PlannedMove{
            change.id,
            {change.plannedStart->plusMs(msPerHour), change.plannedEnd->plusMs(msPerHour)}};
    };
    m_ui->editor.moveChanges({later(m_change), later(next)}, u"Move 2 changes"_s, {});
    QVERIFY(m_ui->settle());
    const FollowersOffer& offer = m_panel->followersOffer();
    QTRY_VERIFY(offer.isVisible());
    QCOMPARE(offer.moves().size(), std::size_t(1));
    QVERIFY2(offer.text().contains(u"CHG-3"_s), qPrintable(offer.text()));
}

void WorkTest::theOfferGoesWithTheMove()
{
    const Change next = follower(u"CHG-2"_s, m_change, 0);
    m_ui->put({next});
    m_ui->editor.moveChange(
        m_change.id,
        {m_change.plannedStart->plusMs(msPerHour), m_change.plannedEnd->plusMs(msPerHour)});
    QVERIFY(m_ui->settle());
    QTRY_VERIFY(m_panel->followersOffer().isVisible());
    QTRY_COMPARE(
        m_ui->session.snapshot()
            ->changes->plannedWindow(m_ui->session.snapshot()->changes->rowOf(m_change.id))
            ->start,
        m_change.plannedStart->plusMs(msPerHour));
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QTRY_VERIFY(!m_panel->followersOffer().isVisible());
    press(Qt::Key_M);
    QCOMPARE(m_ui->undo.count(), 1);
}

void WorkTest::followersOfOthersAreProposed()
{
    Person me;
    me.id = PersonId::make();
    me.name = u"Me"_s;
    me.roles = {Role::ChangeManager};
    Person other;
    other.id = PersonId::make();
    other.name = u"Other"_s;
    Change next = follower(u"CHG-2"_s, m_change, 0);
    next.type = ChangeType::Standard;
    next.state = ChangeState::Scheduled;
    next.assignee = other.id;
    const Change last = follower(u"CHG-3"_s, next, 0); // mine, but it waits for the same answer
    m_ui->put({me, other, next, last});
    m_ui->session.setAuthor({me.id, me.name, u"app"_s, {}, {}});
    m_ui->editor.moveChange(
        m_change.id,
        {m_change.plannedStart->plusMs(msPerHour), m_change.plannedEnd->plusMs(msPerHour)});
    QVERIFY(m_ui->settle());
    QTRY_VERIFY(m_panel->followersOffer().isVisible());
    m_panel->followersOffer().accept();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(next.id).plannedStart, next.plannedStart);
    QCOMPARE(m_ui->stored(last.id).plannedStart, last.plannedStart);
    QTRY_COMPARE(m_ui->session.snapshot()->proposals->size(), 2);
    const MoveProposal& proposal = m_ui->session.snapshot()->proposals->first();
    QCOMPARE(proposal.proposedBy, me.id);
    QVERIFY(proposal.reason.contains(u"CHG-1"_s));
}

} // namespace cb::test

QTEST_MAIN(cb::test::WorkTest)
#include "WorkTest.moc"
