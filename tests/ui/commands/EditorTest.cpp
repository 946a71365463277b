// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/UiBoard.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

class EditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void movesAndUndoesAndRedoes();
    void undoesAChainOfEditsOfOneChange();
    void makesKeyStepsOneStep();
    void movesOutageAndTasksAlong();
    void leavesFieldsOfOthersAlone();
    void tellsOfAClashAndWritesNothing();
    void takesMineAfterAClash();
    void undoKeepsWhatOthersChanged();
    void undoOfWhatOthersChangedDropsTheStep();
    void editsManyInOneStep();
    void numbersNewChangesInOneStep();
    void deletesOnlyDrafts();
    void takesDecisionsBackByAnother();
    void saysWhichChangeForbidsATransition();
    void queuesUndoAfterPendingEdits();
    void countsNumbersUp_data();
    void countsNumbersUp();

private:
    std::unique_ptr<UiBoard> m_ui;
    Change m_change;

    void setPriority(int priority)
    {
        m_ui->editor.setFields({m_change.id}, u"priority"_s, [priority](Change& change) {
            change.priority = priority;
        });
        QVERIFY(m_ui->settle());
    }
};

void EditorTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_change = aChange(u"CHG-1"_s);
    m_ui->put({m_change});
}

void EditorTest::movesAndUndoesAndRedoes()
{
    const Span later{
        m_change.plannedStart->plusMs(msPerHour), m_change.plannedEnd->plusMs(msPerHour)};
    m_ui->editor.moveChange(m_change.id, later);
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).plannedStart, later.start);
    QCOMPARE(m_ui->undo.undoText(), u"Move CHG-1"_s);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).plannedStart, m_change.plannedStart);
    QVERIFY(m_ui->undo.canRedo());
    m_ui->editor.redo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).plannedEnd, later.end);
}

void EditorTest::undoesAChainOfEditsOfOneChange()
{
    QSignalSpy refused(&m_ui->editor, &Editor::refused);
    setPriority(1);
    setPriority(2);
    setPriority(3);
    for (int round = 0; round < 2; ++round) {
        for (const int expected : {2, 1, 0}) {
            m_ui->editor.undo();
            QVERIFY(m_ui->settle());
            QCOMPARE(m_ui->stored(m_change.id).priority, expected);
        }
        for (const int expected : {1, 2, 3}) {
            m_ui->editor.redo();
            QVERIFY(m_ui->settle());
            QCOMPARE(m_ui->stored(m_change.id).priority, expected);
        }
    }
    QCOMPARE(refused.size(), 0);
    QCOMPARE(m_ui->undo.count(), 3);
}

void EditorTest::makesKeyStepsOneStep()
{
    EditOptions step;
    step.mergeId = 7;
    for (int i = 1; i <= 3; ++i) {
        const qint64 by = i * 15 * msPerMinute;
        m_ui->editor.moveChange(
            m_change.id,
            {m_change.plannedStart->plusMs(by), m_change.plannedEnd->plusMs(by)},
            step);
    }
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->undo.count(), 1);
    QCOMPARE(
        m_ui->stored(m_change.id).plannedStart, m_change.plannedStart->plusMs(45 * msPerMinute));
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).plannedStart, m_change.plannedStart);
    m_ui->editor.redo();
    QVERIFY(m_ui->settle());
    QCOMPARE(
        m_ui->stored(m_change.id).plannedStart, m_change.plannedStart->plusMs(45 * msPerMinute));
}

void EditorTest::movesOutageAndTasksAlong()
{
    Change change = m_change;
    change.outageStart = change.plannedStart;
    change.tasks = {{.title = u"Drain"_s, .plannedStart = change.plannedStart}};
    const Instant start = change.plannedStart->plusMs(msPerDay);
    setPlannedWindow(change, {start, start.plusMs(2 * msPerHour)});
    QCOMPARE(change.outageStart, start);
    QCOMPARE(change.tasks.first().plannedStart, start);
    setPlannedWindow(change, {start.plusMs(msPerHour), start.plusMs(2 * msPerHour)});
    QCOMPARE(change.outageStart, start); // another length: they stay
}

void EditorTest::leavesFieldsOfOthersAlone()
{
    m_ui->editElsewhere(m_change.id, [](Change& change) { change.description = u"theirs"_s; });
    setPriority(4);
    QCOMPARE(m_ui->stored(m_change.id).priority, 4);
    QCOMPARE(m_ui->stored(m_change.id).description, u"theirs"_s);
}

void EditorTest::tellsOfAClashAndWritesNothing()
{
    QSignalSpy clashed(&m_ui->editor, &Editor::clashed);
    Change theirs = m_change;
    theirs.revision = 1;
    theirs.priority = 1;
    WriteBatch batch;
    batch.puts.emplace_back(theirs);
    QVERIFY(m_ui->board->writeElsewhere(std::move(batch))); // the snapshot does not know of it yet
    setPriority(5);
    QCOMPARE(clashed.size(), 1);
    const auto clash = clashed.first().first().value<EditClash>();
    QCOMPARE(clash.fields, QList<ChangeField>{ChangeField::Priority});
    QCOMPARE(clash.author, u"Somebody else"_s);
    QCOMPARE(clash.theirs.priority, 1);
    QCOMPARE(clash.mine.priority, 5);
    QCOMPARE(m_ui->stored(m_change.id).priority, 1);
}

void EditorTest::takesMineAfterAClash()
{
    EditClash clash;
    clash.label = u"priority"_s;
    clash.theirs = m_ui->stored(m_change.id);
    clash.mine = clash.theirs;
    clash.mine.priority = 5;
    m_ui->editor.takeMine(clash);
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).priority, 5);
    QCOMPARE(m_ui->undo.undoText(), u"priority"_s);
}

void EditorTest::undoKeepsWhatOthersChanged()
{
    setPriority(1);
    m_ui->editElsewhere(m_change.id, [](Change& change) { change.description = u"theirs"_s; });
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    const Change stored = m_ui->stored(m_change.id);
    QCOMPARE(stored.priority, 0);
    QCOMPARE(stored.description, u"theirs"_s);
    QVERIFY(m_ui->undo.canRedo());
}

void EditorTest::undoOfWhatOthersChangedDropsTheStep()
{
    QSignalSpy clashed(&m_ui->editor, &Editor::clashed);
    setPriority(1);
    m_ui->editElsewhere(m_change.id, [](Change& change) { change.priority = 3; });
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(clashed.size(), 1);
    QCOMPARE(m_ui->stored(m_change.id).priority, 3);
    QCOMPARE(m_ui->undo.count(), 0);
}

void EditorTest::editsManyInOneStep()
{
    const Change other = aChange(u"CHG-2"_s);
    m_ui->put({other});
    m_ui->editor.setFields(
        {m_change.id, other.id}, u"both"_s, [](Change& change) { change.labels.append(u"pci"_s); });
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(other.id).labels, QStringList{u"pci"_s});
    QCOMPARE(m_ui->undo.count(), 1);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QVERIFY(m_ui->stored(m_change.id).labels.isEmpty());
    QVERIFY(m_ui->stored(other.id).labels.isEmpty());
}

void EditorTest::numbersNewChangesInOneStep()
{
    std::vector<Change> drafts(3);
    for (Change& draft : drafts) {
        draft.id = ChangeId::make();
        draft.title = u"Patch night"_s;
    }
    m_ui->editor.create(drafts, u"Make 3"_s);
    QVERIFY(m_ui->settle());
    QStringList numbers;
    for (const Change& draft : drafts) {
        numbers.append(m_ui->stored(draft.id).number);
    }
    QVERIFY(numbers[0].startsWith(u"CHG-"_s));
    QCOMPARE(numbers[1], numberAfter(numbers[0], 1));
    QCOMPARE(numbers[2], numberAfter(numbers[0], 2));
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QTRY_COMPARE(m_ui->session.snapshot()->changes->rowOf(drafts[2].id), noRow);
    m_ui->editor.redo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(drafts[2].id).number, numbers[2]);
}

void EditorTest::deletesOnlyDrafts()
{
    std::optional<Result<WriteReceipt>> answer;
    const auto keep = [&answer](const Result<WriteReceipt>& receipt) {
        answer = receipt;
    };
    m_ui->editor.deleteDrafts({m_change.id}, &m_ui->editor, keep);
    QVERIFY(m_ui->settle());
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::NotPermitted);
    Change draft = aChange(u"CHG-3"_s);
    draft.state = ChangeState::Draft;
    m_ui->put({draft});
    m_ui->editor.deleteDrafts({draft.id}, &m_ui->editor, keep);
    QVERIFY(m_ui->settle());
    QVERIFY(*answer);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(draft.id).number, u"CHG-3"_s);
}

void EditorTest::takesDecisionsBackByAnother()
{
    std::optional<Result<WriteReceipt>> answer;
    DecisionDraft approve;
    approve.authority = {AuthorityKind::Cab, {}};
    m_ui->editor.decide(
        m_change.id,
        approve,
        actorOf(m_ui->session),
        &m_ui->editor,
        [&answer](const Result<WriteReceipt>& receipt) { answer = receipt; });
    QVERIFY(m_ui->settle());
    QVERIFY(answer && *answer);
    QCOMPARE(m_ui->stored(m_change.id).state, ChangeState::Scheduled);
    QCOMPARE(m_ui->undo.count(), 1);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).state, ChangeState::Authorize);
    QCOMPARE(m_ui->undo.count(), 0); // superseded: it can't be done again
    std::optional<Result<ChangeDetail>> detail;
    m_ui->session.loadChange(m_change.id, &m_ui->editor, [&detail](const auto& d) { detail = d; });
    QTRY_VERIFY(detail && *detail);
    QCOMPARE((*detail)->decisions.size(), 2);
    QCOMPARE((*detail)->decisions.last().supersedes, (*detail)->decisions.first().id);
}

void EditorTest::saysWhichChangeForbidsATransition()
{
    Change draft = aChange(u"CHG-4"_s);
    draft.state = ChangeState::Draft;
    m_ui->put({draft});
    std::optional<Result<WriteReceipt>> answer;
    TransitionRequest back;
    back.target = ChangeState::Assess;
    back.reason = u"look again"_s;
    m_ui->editor.transition(
        {draft.id, m_change.id},
        back,
        actorOf(m_ui->session),
        &m_ui->editor,
        [&answer](const Result<WriteReceipt>& receipt) { answer = receipt; });
    QVERIFY(m_ui->settle());
    QVERIFY(answer && !*answer);
    QVERIFY(answer->error().what.contains(u"CHG-4"_s));
    QCOMPARE(m_ui->undo.count(), 0);
}

void EditorTest::queuesUndoAfterPendingEdits()
{
    m_ui->editor.setFields({m_change.id}, u"a"_s, [](Change& change) { change.priority = 1; });
    m_ui->editor.setFields({m_change.id}, u"b"_s, [](Change& change) { change.impact = 2; });
    m_ui->editor.undo(); // pressed before anything is written
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).priority, 1);
    QCOMPARE(m_ui->stored(m_change.id).impact, 0);
    QCOMPARE(m_ui->undo.undoText(), u"a"_s);
    QCOMPARE(m_ui->undo.redoText(), u"b"_s);
}

void EditorTest::countsNumbersUp_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("expected");
    QTest::newRow("keeps the width") << u"CHG-0009"_s << 1 << u"CHG-0010"_s;
    QTest::newRow("grows") << u"CHG-99"_s << 1 << u"CHG-100"_s;
    QTest::newRow("counts the last figures") << u"2026-C7x"_s << 3 << u"2026-C10x"_s;
    QTest::newRow("without figures") << u"CHG"_s << 1 << u"CHG-2"_s;
}

void EditorTest::countsNumbersUp()
{
    QFETCH(QString, number);
    QFETCH(int, by);
    QTEST(numberAfter(number, by), "expected");
}

} // namespace cb::test

QTEST_MAIN(cb::test::EditorTest)
#include "EditorTest.moc"
