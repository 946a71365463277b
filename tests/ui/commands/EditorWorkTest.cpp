// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/UiBoard.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// Tasks and moves of several changes, as the editor writes them and takes them back.
class EditorWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAnActOnATaskAndTakesItBack();
    void holdsWhatIsNotGo();
    void saysWhyATaskCannotBeWorkedOn();
    void movesSeveralInOneStep();
    void proposesWhatAsks();
    void tellsOfMovesButNotOfOtherEdits();

private:
    std::unique_ptr<UiBoard> m_ui;
    Change m_change;
    Change m_other;

    Actor me() const { return actorOf(m_ui->session); }
};

void EditorWorkTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_change = aChange(u"CHG-1"_s);
    m_change.state = ChangeState::Scheduled;
    m_change.type = ChangeType::Standard;
    ChangeTask question;
    question.title = u"Backup is there"_s;
    question.isGoNoGo = true;
    ChangeTask node;
    node.title = u"First node"_s;
    node.plannedStart = m_change.plannedStart;
    m_change.tasks = {question, node};
    m_other = aChange(u"CHG-2"_s);
    m_ui->put({m_change, m_other});
}

void EditorWorkTest::writesAnActOnATaskAndTakesItBack()
{
    m_ui->editor.task(m_change.id, {TaskAct::Go, -1, {}}, me());
    QVERIFY(m_ui->settle());
    const Change after = m_ui->stored(m_change.id);
    QCOMPARE(after.tasks[0].state, TaskState::Done);
    QCOMPARE(after.tasks[0].actualEnd, testNow());
    QCOMPARE(m_ui->undo.undoText(), u"Go for CHG-1"_s);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).tasks, m_change.tasks);
    m_ui->editor.redo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).tasks[0].state, TaskState::Done);
}

void EditorWorkTest::holdsWhatIsNotGo()
{
    m_ui->editor.task(m_change.id, {TaskAct::NoGo, -1, u"No backup"_s}, me());
    QVERIFY(m_ui->settle());
    QVERIFY(m_ui->stored(m_change.id).holdReason.contains(u"No backup"_s));
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QVERIFY(m_ui->stored(m_change.id).holdReason.isEmpty());
}

void EditorWorkTest::saysWhyATaskCannotBeWorkedOn()
{
    QSignalSpy refused(&m_ui->editor, &Editor::refused);
    m_ui->editor.task(m_change.id, {TaskAct::Start, -1, {}}, me());
    QVERIFY(m_ui->settle());
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().at(1).value<Error>().what.contains(u"not begun"_s));
    QCOMPARE(m_ui->undo.count(), 0);
}

void EditorWorkTest::movesSeveralInOneStep()
{
    const Span later{
        m_change.plannedStart->plusMs(msPerDay), m_change.plannedEnd->plusMs(msPerDay)};
    m_ui->editor.moveChanges(
        {{m_change.id, later, false}, {m_other.id, later, false}}, u"Move both"_s, u"why"_s);
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->undo.count(), 1);
    QCOMPARE(m_ui->stored(m_change.id).plannedStart, later.start);
    QCOMPARE(m_ui->stored(m_change.id).tasks[1].plannedStart, later.start);
    QCOMPARE(m_ui->stored(m_other.id).plannedEnd, later.end);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).plannedStart, m_change.plannedStart);
    QCOMPARE(m_ui->stored(m_other.id).plannedStart, m_other.plannedStart);
}

void EditorWorkTest::proposesWhatAsks()
{
    const Span later{
        m_change.plannedStart->plusMs(msPerDay), m_change.plannedEnd->plusMs(msPerDay)};
    m_ui->editor.moveChanges(
        {{m_change.id, later, true}, {m_other.id, later, true}}, u"Propose"_s, u"why"_s);
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).plannedStart, m_change.plannedStart);
    QTRY_COMPARE(m_ui->session.snapshot()->proposals->size(), 2);
    const QList<MoveProposal> proposals = *m_ui->session.snapshot()->proposals;
    QCOMPARE(proposals[0].together, proposals[1].together);
    QVERIFY(!proposals[0].together.isNull());
    QCOMPARE(proposals[0].reason, u"why"_s);
    QCOMPARE(proposals[0].toEnd, later.end);
    QCOMPARE(proposals[0].fromStart, m_change.plannedStart);
    QCOMPARE(proposals[0].answer, ProposalAnswer::Open);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QTRY_VERIFY(m_ui->session.snapshot()->proposals->isEmpty());
}

void EditorWorkTest::tellsOfMovesButNotOfOtherEdits()
{
    QSignalSpy moved(&m_ui->editor, &Editor::moved);
    m_ui->editor.setFields(
        {m_change.id}, u"priority"_s, [](Change& change) { change.priority = 2; });
    QVERIFY(m_ui->settle());
    QCOMPARE(moved.size(), 0);
    const Span later{
        m_other.plannedStart->plusMs(msPerHour), m_other.plannedEnd->plusMs(msPerHour)};
    m_ui->editor.moveChange(m_other.id, later);
    QVERIFY(m_ui->settle());
    QCOMPARE(moved.size(), 1);
    const auto windows = moved.first().first().value<QList<std::pair<ChangeId, Span>>>();
    QCOMPARE(windows.size(), 1);
    QCOMPARE(windows.first().first, m_other.id);
    QCOMPARE(windows.first().second, later);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(moved.size(), 1);
}

} // namespace cb::test

QTEST_MAIN(cb::test::EditorWorkTest)
#include "EditorWorkTest.moc"
