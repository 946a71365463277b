// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/DetailPanel.h"

#include "tests/ui/records/UiBoard.h"
#include "ui/records/BulkPanel.h"
#include "ui/records/ChangeActions.h"
#include "ui/records/ChangeDetailView.h"
#include "ui/records/DetailParts.h"
#include "ui/records/HistoryWords.h"
#include "ui/records/NextStepsPanel.h"
#include "ui/records/RecordWords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

class DetailPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheSelectedChange();
    void rejectsWithAReasonInPlace();
    void answersWhyAStepIsNotAllowed();
    void editsAFactInPlace();
    void keepsAWrongFactWithTheReason();
    void leadsToLinkedRecords();
    void editsAllSelectedInOneStep();
    void saysWhichChangeForbidsAStep();
    void showsWhatOthersChanged();
    void writesHistoryInWords();
    void keepsFolds();

private:
    std::unique_ptr<UiBoard> m_ui;
    std::unique_ptr<DetailPanel> m_panel;
    std::unique_ptr<ChangeActions> m_actions;
    Change m_change;

    void select(const QList<ChangeId>& ids)
    {
        QList<RecordRef> records;
        for (const ChangeId& id : ids) {
            records.append({RecordKind::Change, id.value});
        }
        m_ui->selection.set(records);
    }

    void waitForSteps()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_panel->changeView().nextSteps().steps().isEmpty(), 10'000);
    }
};

void DetailPanelTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_panel = std::make_unique<DetailPanel>(m_ui->context);
    m_actions = std::make_unique<ChangeActions>(m_ui->context, *m_panel);
    m_panel->resize(620, 900);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_change = aChange(u"CHG-1"_s);
    m_ui->put({m_change});
}

void DetailPanelTest::cleanup()
{
    m_actions.reset();
    m_panel.reset();
    m_ui.reset();
}

void DetailPanelTest::showsTheSelectedChange()
{
    select({m_change.id});
    QCOMPARE(m_panel->findChild<QLabel*>(u"detail.title"_s)->text(), m_change.title);
    QCOMPARE(m_panel->findChild<QLabel*>(u"detail.number"_s)->text(), u"CHG-1"_s);
    waitForSteps();
    QTRY_VERIFY(m_panel->findChild<QWidget*>(u"step.change.approve"_s)->isVisible());
    m_ui->selection.clear();
    QVERIFY(!m_panel->changeView().isVisible());
}

void DetailPanelTest::rejectsWithAReasonInPlace()
{
    select({m_change.id});
    waitForSteps();
    m_ui->actions.trigger(actions::reject);
    auto* reason = m_panel->findChild<QPlainTextEdit*>(u"stepForm.reason"_s);
    QVERIFY(reason);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier); // without a reason
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->undo.count(), 0);
    QTest::keyClicks(reason, u"No backout"_s);
    auto* accept = m_panel->findChild<QPushButton*>(u"stepForm.accept"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).state, ChangeState::Draft);
    QTRY_VERIFY(
        !m_panel->findChild<QWidget*>(u"stepForm"_s)
        || !m_panel->findChild<QWidget*>(u"stepForm"_s)->isVisible());
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).state, ChangeState::Authorize);
}

void DetailPanelTest::answersWhyAStepIsNotAllowed()
{
    select({m_change.id});
    waitForSteps();
    m_ui->actions.trigger(actions::schedule);
    QVERIFY(!m_ui->announcer.text().isEmpty());
    QCOMPARE(m_ui->undo.count(), 0);
    m_ui->selection.clear();
    QSignalSpy refused(&m_ui->actions, &ActionRegistry::actionRefused);
    m_ui->actions.trigger(actions::approve);
    QCOMPARE(refused.size(), 1);
}

void DetailPanelTest::editsAFactInPlace()
{
    select({m_change.id});
    QTRY_VERIFY(m_panel->findChild<DetailLine*>(u"fact.environment"_s));
    QTest::mouseClick(m_panel->findChild<DetailLine*>(u"fact.environment"_s), Qt::LeftButton);
    QTRY_VERIFY(m_panel->findChild<QLineEdit*>(u"edit.environment"_s));
    auto* edit = m_panel->findChild<QLineEdit*>(u"edit.environment"_s);
    QTest::keyClicks(edit, u"production"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_ui->undo.count(), 1);
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).environment, u"production"_s);
    QTRY_COMPARE(m_panel->findChild<DetailLine*>(u"fact.environment"_s)->text(), u"production"_s);
}

void DetailPanelTest::keepsAWrongFactWithTheReason()
{
    select({m_change.id});
    QTRY_VERIFY(m_panel->findChild<DetailLine*>(u"fact.planned_end"_s));
    m_panel->changeView().editFact(ChangeField::PlannedEnd);
    auto* edit = m_panel->findChild<QLineEdit*>(u"edit.planned_end"_s);
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"2026-11-26 01:00"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!edit->accessibleDescription().isEmpty());
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->undo.count(), 0);
    QVERIFY(edit->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(m_panel->findChild<DetailLine*>(u"fact.planned_end"_s)->isVisible());
}

void DetailPanelTest::leadsToLinkedRecords()
{
    Incident incident{.id = IncidentId::make(), .number = u"INC-9"_s, .title = u"Down"_s};
    incident.openedAt = testNow();
    incident.causedBy = m_change.id;
    incident.causeKind = CauseKind::Given;
    m_ui->put({incident});
    select({m_change.id});
    auto* links = m_panel->findChild<QWidget*>(u"section.links"_s);
    QTRY_VERIFY(links->findChild<DetailLine*>());
    QTest::mouseClick(links->findChild<DetailLine*>(), Qt::LeftButton);
    QCOMPARE(m_ui->selection.current(), (RecordRef{RecordKind::Incident, incident.id.value}));
    QTRY_COMPARE(m_panel->findChild<QLabel*>(u"brief.title"_s)->text(), u"Down"_s);
}

void DetailPanelTest::editsAllSelectedInOneStep()
{
    const Change other = aChange(u"CHG-2"_s);
    m_ui->put({other});
    select({m_change.id, other.id});
    QVERIFY(m_panel->findChild<QLabel*>(u"bulk.title"_s)->text().contains(u"2"_s));
    auto* label = m_panel->findChild<QLineEdit*>(u"bulk.label"_s);
    QTest::keyClicks(label, u"pci"_s);
    QTest::mouseClick(m_panel->findChild<QPushButton*>(u"bulk.label.add"_s), Qt::LeftButton);
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).labels, QStringList{u"pci"_s});
    QCOMPARE(m_ui->stored(other.id).labels, QStringList{u"pci"_s});
    m_panel->findChild<QSpinBox*>(u"bulk.days"_s)->setValue(7);
    QTest::mouseClick(m_panel->findChild<QPushButton*>(u"bulk.move"_s), Qt::LeftButton);
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(other.id).plannedStart, other.plannedStart->plusMs(7 * msPerDay));
    QCOMPARE(m_ui->undo.count(), 2);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).plannedStart, m_change.plannedStart);
    QCOMPARE(m_ui->stored(m_change.id).labels, QStringList{u"pci"_s});
}

void DetailPanelTest::saysWhichChangeForbidsAStep()
{
    Change draft = aChange(u"CHG-3"_s);
    draft.state = ChangeState::Draft;
    const Actor actor = soleUser(u"Tester"_s);
    const QList<BulkStep> steps = bulkSteps({{m_change}, {draft}}, actor);
    QVERIFY(!steps.isEmpty());
    bool hasRefusal = false;
    for (const BulkStep& step : steps) {
        QVERIFY(step.allowed <= 2);
        hasRefusal |= step.allowed < 2 && step.whyNot.startsWith(u"CHG-"_s);
    }
    QVERIFY(hasRefusal);
}

void DetailPanelTest::showsWhatOthersChanged()
{
    EditClash clash;
    clash.label = u"Move CHG-1"_s;
    clash.theirs = m_ui->stored(m_change.id);
    clash.mine = clash.theirs;
    clash.mine.category = u"mine"_s;
    clash.fields = {ChangeField::Category};
    clash.author = u"Anna"_s;
    emit m_ui->editor.clashed(clash);
    auto* notice = m_panel->findChild<QWidget*>(u"editNotice"_s);
    QVERIFY(notice->isVisible());
    QTest::mouseClick(notice->findChild<QPushButton*>(u"clash.mine"_s), Qt::LeftButton);
    QVERIFY(m_ui->settle());
    QCOMPARE(m_ui->stored(m_change.id).category, u"mine"_s);
    QVERIFY(!notice->isVisible());
}

void DetailPanelTest::writesHistoryInWords()
{
    ChangeDetail detail;
    AuditEntry entry;
    entry.at = testNow();
    entry.author = u"Anna"_s;
    entry.action = AuditAction::Update;
    entry.fields = {
        {u"planned_start"_s, u"2026-11-25T19:30:00Z"_s, u"2026-11-26T19:30:00Z"_s},
        {u"priority"_s, QString(), u"2"_s},
        {u"state"_s, u"draft"_s, u"requested"_s},
        {u"backout_plan"_s, u"a"_s, u"b"_s}};
    detail.history = {entry};
    Decision decision;
    decision.kind = DecisionKind::Approve;
    decision.authority.kind = AuthorityKind::Cab;
    decision.decidedAt = testNow().plusMs(msPerHour);
    decision.reason = u"fine"_s;
    detail.decisions = {decision};
    const QTimeZone zone("Europe/Berlin");
    const QList<HistoryLine> lines = historyLines(detail, {}, RecordTimes(zone, testNow()));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].what, u"Approved by the CAB"_s);
    QCOMPARE(lines[0].reason, u"fine"_s);
    QVERIFY(lines[1].what.contains(u"Planned start: Wed 25 Nov, 20:30 → Thu 26 Nov, 20:30"_s));
    QVERIFY(lines[1].what.contains(u"Priority: not given → 2"_s));
    QVERIFY(lines[1].what.contains(u"Draft → Requested"_s));
    QVERIFY(lines[1].what.contains(u"Backout plan edited"_s));
}

void DetailPanelTest::keepsFolds()
{
    select({m_change.id});
    waitForSteps();
    auto* section = m_panel->findChild<QWidget*>(u"section.history"_s);
    auto* head = section->findChild<QAbstractButton*>();
    head->setFocus();
    QTest::keyClick(head, Qt::Key_Space);
    DetailPanel again(m_ui->context);
    again.show();
    auto* folded = again.findChild<QWidget*>(u"section.history"_s);
    QVERIFY(
        !folded->findChild<QWidget*>(u"detail.history"_s)
        || !folded->findChild<QWidget*>(u"detail.history"_s)->isVisible());
}

} // namespace cb::test

QTEST_MAIN(cb::test::DetailPanelTest)
#include "DetailPanelTest.moc"
