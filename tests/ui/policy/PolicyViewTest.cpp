// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DocumentEdits.h"
#include "tests/ui/policy/PolicyPage.h"
#include "ui/policy/CellEditor.h"
#include "ui/policy/ModelsTableModel.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/RecordPicker.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TagEdit.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// The policy as people edit it.
class PolicyViewTest : public PolicyPage
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aBoardWithoutAPolicyShowsTheBuiltInOne();
    void keysAddMoveAndRemoveRowsAndUndoTakesThemBack();
    void aCellIsEditedByKeys();
    void escapeLeavesACellAsItWas();
    void everyColumnHasAnEditor();
    void checksStandUnderTheTableAndASwapMendsThem();
    void theBenchSaysWhichRowFiresAndWhy();
    void theBenchAsksForAChangeOfTheBoard();
    void theBenchSaysWhetherAFreezeForbidsIt();
    void whoDraftedCannotPutInForceTheSecondPersonCan();
    void aPolicyThatCutsOffAStateIsRefused();
    void theDraftIsComparedWithWhatIsInForce();
    void discardingIsUndone();
    void editsOfTheDraftDoNotCoverThoseOfOthers();
    void undoDoesNotCoverTheEditsOfOthers();
    void onlyTheDraftThatWasSeenIsPutInForce();
    void olderVersionsAreShownOnly();
    void whoMayNotEditIsToldWhoMay();
    void decisionsAreMadeByTheVersionInForce();
    void aSmallWindowHasTwoPages();
    void modelsOfTheTablesAreSound();

private:
    void editElsewhere(int leadDays);
};

/// Somebody else sets the lead time of the draft's last row.
void PolicyViewTest::editElsewhere(int leadDays)
{
    const QList<NamedDocument> documents = *m_ui->session.snapshot()->documents;
    const auto before = std::find_if(documents.begin(), documents.end(), [](const auto& document) {
        return document.kind == policyDraftDocument;
    });
    Policy draft = stored().draft().value_or(builtInPolicy());
    draft.version = 2;
    draft.rows.last().leadDays = leadDays;
    const qint64 edit = before == documents.end() ? 0 : editOf(before->content);
    WriteBatch batch;
    batch.documents = {asEdit(draftDocumentOf(draft), edit + 1)};
    QVERIFY(m_ui->board->writeElsewhere(std::move(batch)));
}

void PolicyViewTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_ui->put({aChange(u"CHG-2480"_s)});
}

void PolicyViewTest::cleanup()
{
    m_view.reset();
    m_ui.reset();
}

void PolicyViewTest::aBoardWithoutAPolicyShowsTheBuiltInOne()
{
    open();
    QCOMPARE(m_view->policy(), builtInPolicy());
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(cell(1, PolicyCell::Approvals), u"none: the model was approved"_s);
    QCOMPARE(checks(), u"every change gets an answer\neach state can be reached"_s);
    QCOMPARE(m_view->countText(), u"3 row(s), 0 model(s)"_s);
    QCOMPARE(m_view->copyTable().size(), 4);
    QVERIFY(!part<Button>(u"policy.putInForce"_s)->isVisible());
}

void PolicyViewTest::keysAddMoveAndRemoveRowsAndUndoTakesThemBack()
{
    open();
    goTo(1, PolicyCell::Type);
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Insert); }));
    QCOMPARE(m_view->policy().rows.size(), 4);
    QCOMPARE(m_view->policy().version, 2);
    QCOMPARE(table()->currentIndex().row(), 2);
    QCOMPARE(m_ui->undo.undoText(), u"Add row 3 to the policy draft"_s);
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier); }));
    QCOMPARE(m_view->policy().rows[1].types, QList<ChangeType>{ChangeType::Normal});
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier); }));
    QCOMPARE(m_view->policy().rows[1].types, QList<ChangeType>{ChangeType::Standard});
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Delete); }));
    QCOMPARE(m_view->policy().rows, builtInPolicy().rows);
    QCOMPARE(m_ui->undo.count(), 4);
    m_ui->editor.undo();
    QTRY_COMPARE(m_view->policy().rows.size(), 4);
    for (int i = 0; i < 3; ++i) {
        m_ui->editor.undo();
    }
    QTRY_VERIFY(!stored().draft());
    QTRY_COMPARE(m_view->policy(), builtInPolicy());
    m_ui->editor.redo();
    QTRY_COMPARE(m_view->policy().rows.size(), 4);
}

void PolicyViewTest::aCellIsEditedByKeys()
{
    open();
    goTo(2, PolicyCell::Risk);
    QTest::keyClick(table(), Qt::Key_Return);
    auto* editor = part<CellEditor>(u"cellEditor"_s);
    auto* low = editor->findChild<QCheckBox*>(u"risk.low"_s);
    QTest::keyClick(low, Qt::Key_Space);
    QVERIFY(written([low] { QTest::keyClick(low, Qt::Key_Return); }));
    QCOMPARE(cell(2, PolicyCell::Risk), u"L"_s);
    QTRY_VERIFY(stored().draft());
    QCOMPARE(stored().draft()->rows[2].risks, QList<RiskLevel>{RiskLevel::Low});
    QVERIFY(
        checks().startsWith(u"each state can be reached\nNo row fits a change with type normal"_s));
    goTo(2, PolicyCell::LeadTime);
    QTest::keyClick(table(), Qt::Key_F2);
    auto* days = m_view->findChildren<CellEditor*>().last()->findChild<QSpinBox*>(u"leadDays"_s);
    days->selectAll();
    QTest::keyClicks(days, u"5"_s);
    QVERIFY(written([days] { QTest::keyClick(days, Qt::Key_Return); }));
    QCOMPARE(m_view->policy().rows[2].leadDays, 5);
    QCOMPARE(m_ui->undo.count(), 2);
}

void PolicyViewTest::escapeLeavesACellAsItWas()
{
    open();
    goTo(2, PolicyCell::Evidence);
    QTest::keyClick(table(), Qt::Key_Return);
    auto* box = part<CellEditor>(u"cellEditor"_s)->findChild<QCheckBox*>(u"evidence.test_run"_s);
    QTest::keyClick(box, Qt::Key_Space);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_view->findChild<CellEditor*>());
    QCOMPARE(m_view->policy(), builtInPolicy());
    QCOMPARE(m_ui->undo.count(), 0);
}

void PolicyViewTest::everyColumnHasAnEditor()
{
    Group team;
    team.id = GroupId::make();
    team.name = u"Payments"_s;
    team.members = {m_carl};
    Person carl;
    carl.id = m_carl;
    carl.name = u"Carl"_s;
    m_ui->put({carl, team});
    open();
    PolicyRow row;
    const auto edit = [this, &row](PolicyCell cell, const std::function<void(CellEditor&)>& act) {
        CellEditor editor(m_ui->theme, m_ui->session.snapshot(), row, cell, m_view.get());
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        connect(&editor, &CellEditor::accepted, this, [&row](const PolicyRow& edited) {
            row = edited;
        });
        editor.showAt({100, 100, 80, 28});
        act(editor);
        editor.close();
    };
    edit(PolicyCell::Type, [](CellEditor& e) {
        e.findChild<QCheckBox*>(u"type.normal"_s)->click();
    });
    edit(PolicyCell::Tier, [](CellEditor& e) {
        e.findChild<QCheckBox*>(u"tier.2"_s)->click();
        e.findChild<QCheckBox*>(u"tier.1"_s)->click();
    });
    edit(PolicyCell::Environment, [](CellEditor& e) {
        e.findChild<QCheckBox*>(u"environment.except"_s)->click();
    });
    edit(PolicyCell::Approvals, [](CellEditor& e) {
        e.findChild<QCheckBox*>(u"approver.service_owner"_s)->click();
        auto* teams = e.findChild<RecordPicker*>(u"teams"_s);
        QTest::keyClicks(teams->lineEdit(), u"Payments"_s);
        QTest::keyClick(teams->lineEdit(), Qt::Key_Return);
    });
    edit(PolicyCell::Cab, [](CellEditor& e) {
        e.findChild<QAbstractButton*>(u"cab.yes"_s)->click();
    });
    edit(PolicyCell::Evidence, [](CellEditor& e) {
        e.findChild<QCheckBox*>(u"evidence.backout_plan"_s)->click();
    });
    PolicyRow wanted;
    wanted.types = {ChangeType::Normal};
    wanted.tiers = {1, 2};
    wanted.isExceptEnvironments = true;
    wanted.approvals = 1;
    wanted.approvers = {Approver::ServiceOwner};
    wanted.groups = {team.id};
    wanted.cab = CabRule::Yes;
    wanted.evidence = {PolicyEvidence::BackoutPlan};
    QCOMPARE(row, wanted);
    QVERIFY(!CellEditor::canEdit(PolicyCell::Number));
    QVERIFY(!CellEditor::canEdit(PolicyCell::Fired));
}

void PolicyViewTest::checksStandUnderTheTableAndASwapMendsThem()
{
    Policy draft = builtInPolicy();
    draft.version = 2;
    PolicyRow minor = draft.rows.last();
    minor.tiers = {3};
    PolicyRow special = minor;
    special.types = {ChangeType::Normal};
    special.cab = CabRule::Yes;
    draft.rows.insert(2, minor);
    draft.rows.insert(3, special);
    store({draftDocumentOf(draft)});
    open();
    QVERIFY2(
        checks().contains(u"Row 4 never fires: row 3 takes all that it fits."_s),
        qPrintable(checks()));
    // Row 3 would be left with nothing: emergency and standard changes are taken above.
    const auto* none = m_view->findChild<Button*>(u"policy.swap"_s);
    QVERIFY2(!none, none ? qPrintable(none->text() + checks()) : "");
    draft.rows[3].environments = {u"Production"_s};
    store({draftDocumentOf(draft)});
    QTRY_VERIFY(m_view->findChild<Button*>(u"policy.swap"_s));
    QVERIFY(written([this] { part<Button>(u"policy.swap"_s)->click(); }));
    QVERIFY(!checks().contains(u"never fires"_s));
    QCOMPARE(m_view->policy().rows[2].cab, CabRule::Yes);
}

void PolicyViewTest::theBenchSaysWhichRowFiresAndWhy()
{
    open();
    PolicyBench& bench = m_view->bench();
    emit part<MenuButton>(u"bench.type"_s)->chosen(int(ChangeType::Emergency));
    QCOMPARE(bench.answer().row, 0);
    emit part<MenuButton>(u"bench.type"_s)->chosen(int(ChangeType::Normal));
    QCOMPARE(part<TextLabel>(u"bench.row"_s)->text(), u"Row 3 fires"_s);
    QCOMPARE(part<TextLabel>(u"bench.why"_s)->text(), u"Rows 1 to 2 do not fit: type is normal."_s);
    const QModelIndex fired = table()->model()->index(2, 0);
    QVERIFY(fired.data(PolicyTableModel::FiresRole).toBool());
    // The bench answers for what is edited, before it is in force.
    goTo(1, PolicyCell::Type);
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Insert); }));
    QCOMPARE(bench.answer().row, 2);
    QCOMPARE(bench.answer().version, 2);
}

void PolicyViewTest::theBenchAsksForAChangeOfTheBoard()
{
    open();
    QTest::keyClick(m_view.get(), Qt::Key_Q, Qt::AltModifier);
    auto* edit = part<TagEdit>(u"bench.change"_s)->lineEdit();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"CHG-2480"_s);
    QSignalSpy answered(&m_view->bench(), &PolicyBench::answered);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(answered.wait(10'000));
    QCOMPARE(m_view->bench().answer().row, 2);
    QVERIFY(!m_view->bench().answer().requirements.isEmpty());
    QCOMPARE(m_view->bench().answer().requirements.first().state, RequirementState::Open);
    // Another value than the record's.
    emit part<MenuButton>(u"bench.type"_s)->chosen(int(ChangeType::Standard));
    QCOMPARE(m_view->bench().answer().row, 1);
}

void PolicyViewTest::theBenchSaysWhetherAFreezeForbidsIt()
{
    CalendarWindow peak;
    peak.id = WindowId::make();
    peak.name = u"Retail peak"_s;
    peak.kind = WindowKind::Freeze;
    peak.isHard = true;
    peak.emergencyOnlyWarns = true;
    peak.times.zone = "Europe/Berlin";
    peak.times.start = {QDate(2026, 11, 26), QTime(0, 0)};
    peak.times.days = 3;
    const Change frozen = aChange(u"CHG-2482"_s); // on 26 November
    Change draft = frozen;
    draft.id = ChangeId::make();
    draft.number = u"CHG-2483"_s;
    draft.state = ChangeState::Draft;
    Change free = aChange(u"CHG-2484"_s);
    free.plannedStart = free.plannedStart->plusMs(7 * msPerDay);
    free.plannedEnd = free.plannedEnd->plusMs(7 * msPerDay);
    m_ui->put({peak, frozen, draft, free});
    open();
    PolicyBench& bench = m_view->bench();
    const auto last = [&bench] {
        return bench.answer().requirements.last();
    };
    QCOMPARE(last().state, RequirementState::Unknown); // free values have no time
    const auto ask = [&bench](ChangeId id) {
        QSignalSpy answered(&bench, &PolicyBench::answered);
        bench.setChange(id);
        QVERIFY(answered.wait(10'000));
    };
    for (const ChangeId& id : {frozen.id, draft.id}) {
        ask(id);
        QCOMPARE(last().state, RequirementState::Open);
        QCOMPARE(last().says, u"forbidden by Retail peak until Sun 29 Nov, 00:00"_s);
        QVERIFY(last().remedy.contains(u"exception"_s));
    }
    emit part<MenuButton>(u"bench.type"_s)->chosen(int(ChangeType::Emergency));
    QCOMPARE(last().state, RequirementState::Met);
    QCOMPARE(last().says, u"Retail peak only warns"_s);
    ask(free.id);
    QCOMPARE(last().state, RequirementState::Met);
    QCOMPARE(last().name, u"No hard freeze at that time"_s);
    QVERIFY2(last().says.startsWith(u"Thu 3 Dec"_s), qPrintable(last().says));
}

void PolicyViewTest::whoDraftedCannotPutInForceTheSecondPersonCan()
{
    putPeople(m_anna);
    open();
    goTo(1, PolicyCell::Type);
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Insert); }));
    auto* button = part<Button>(u"policy.putInForce"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(part<TextLabel>(u"policy.whyNot"_s)->text().contains(u"You drafted it"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_ui->settle());
    QCOMPARE(stored().inForce().version, 1);

    sitDown(m_bert);
    m_view->hide();
    open();
    button = part<Button>(u"policy.putInForce"_s);
    QVERIFY(button->isEnabled());
    const int steps = m_ui->undo.count();
    QVERIFY(
        written([this] { QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier); }));
    QTRY_COMPARE(stored().inForce().version, 2);
    QCOMPARE(stored().inForce().putInForceBy, u"Bert"_s);
    QCOMPARE(stored().inForce().draftedBy, u"Anna"_s);
    QCOMPARE(stored().versions().size(), 2); // the built-in one stays with its decisions
    QVERIFY(!stored().draft());
    QCOMPARE(m_ui->undo.count(), steps); // a version is never taken back
}

void PolicyViewTest::aPolicyThatCutsOffAStateIsRefused()
{
    putPeople(m_bert);
    Policy draft = builtInPolicy();
    draft.version = 2;
    draft.rows[2].cab = CabRule::No;
    draft.rows[2].approvals = 2;
    draft.rows[2].approvers = {Approver::CabChair, Approver::ServiceOwner};
    draft.drafters = {m_anna};
    store({draftDocumentOf(draft)});
    open();
    QVERIFY2(
        checks().contains(
            u"By row 3, no normal change could ever be Scheduled, Implementing, In review, Closed: nobody on the board is: service owner."_s),
        qPrintable(checks()));
    QVERIFY(!part<Button>(u"policy.putInForce"_s)->isEnabled());
    QVERIFY(
        part<TextLabel>(u"policy.whyNot"_s)->text().startsWith(u"By row 3, no normal change"_s));
}

void PolicyViewTest::theDraftIsComparedWithWhatIsInForce()
{
    Change failed = aChange(u"CHG-2481"_s);
    failed.state = ChangeState::Closed;
    failed.closureCode = ClosureCode::Unsuccessful;
    failed.actualStart = testNow().plusMs(-msPerDay);
    failed.actualEnd = testNow().plusMs(-msPerHour);
    m_ui->put({failed});
    open();
    goTo(2, PolicyCell::Cab);
    QTest::keyClick(table(), Qt::Key_Return);
    auto* yes = part<CellEditor>(u"cellEditor"_s)->findChild<QAbstractButton*>(u"cab.yes"_s);
    QSignalSpy counted(m_view.get(), &PolicyView::counted);
    QVERIFY(written([yes] {
        yes->click();
        QTest::keyClick(yes, Qt::Key_Return);
    }));
    QVERIFY(!counted.isEmpty() || counted.wait(10'000));
    const auto figure = [this](int row, int column) {
        return part<TextLabel>(u"compare.%1.%2"_s.arg(row).arg(column))->text();
    };
    QTRY_COMPARE(figure(0, 2), u"2"_s);
    QCOMPARE(figure(0, 1), u"0"_s);
    QCOMPARE(figure(0, 3), u"+2"_s);
    QCOMPARE(figure(2, 1), u"0 of 1"_s);
    QCOMPARE(figure(2, 2), u"1 of 1"_s);
    QVERIFY(part<TextLabel>(u"compare.cost"_s)->text().contains(u"cost about 3 min"_s));
}

void PolicyViewTest::discardingIsUndone()
{
    open();
    goTo(1, PolicyCell::Type);
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Insert); }));
    QVERIFY(written([this] { part<Button>(u"policy.discard"_s)->click(); }));
    QTRY_VERIFY(!stored().draft());
    QCOMPARE(m_view->policy(), builtInPolicy());
    m_ui->editor.undo();
    QTRY_COMPARE(m_view->policy().rows.size(), 4);
}

void PolicyViewTest::editsOfTheDraftDoNotCoverThoseOfOthers()
{
    open();
    goTo(1, PolicyCell::Type);
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Insert); }));
    QTRY_VERIFY(stored().draft());
    editElsewhere(9);
    // This window does not know it yet.
    QVERIFY(!written([this] { QTest::keyClick(table(), Qt::Key_Delete); }));
    auto* message = part<MessageBar>(u"policy.message"_s);
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"changed meanwhile"_s), qPrintable(message->text()));
    QTRY_COMPARE(m_view->policy().rows.last().leadDays, 9); // theirs
    QCOMPARE(m_view->policy().rows.size(), 4);
    QTRY_COMPARE(stored().draft()->rows.size(), 4);
    // It goes on from there.
    goTo(2, PolicyCell::Type);
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Delete); }));
    QTRY_COMPARE(stored().draft()->rows.size(), 3);
    QCOMPARE(stored().draft()->rows.last().leadDays, 9);
}

void PolicyViewTest::undoDoesNotCoverTheEditsOfOthers()
{
    open();
    goTo(1, PolicyCell::Type);
    QVERIFY(written([this] { QTest::keyClick(table(), Qt::Key_Insert); }));
    QTRY_VERIFY(stored().draft());
    editElsewhere(9);
    QSignalSpy refused(&m_ui->editor, &Editor::refused);
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QCOMPARE(refused.size(), 1);
    QTRY_COMPARE(stored().draft()->rows.last().leadDays, 9);
}

void PolicyViewTest::onlyTheDraftThatWasSeenIsPutInForce()
{
    putPeople(m_bert);
    editElsewhere(9);
    QTRY_VERIFY(stored().draft());
    open();
    QVERIFY(part<Button>(u"policy.putInForce"_s)->isEnabled());
    editElsewhere(12);
    QVERIFY(!written([this] { part<Button>(u"policy.putInForce"_s)->click(); }));
    QCOMPARE(stored().inForce().version, 1);
    QTRY_COMPARE(m_view->policy().rows.last().leadDays, 12);
}

void PolicyViewTest::olderVersionsAreShownOnly()
{
    Policy second = builtInPolicy();
    second.version = 2;
    second.rows[2].leadDays = 3;
    store({documentOf(builtInPolicy()), documentOf(second)});
    open();
    QCOMPARE(m_view->policy().version, 2);
    emit part<MenuButton>(u"policy.version"_s)->chosen(1);
    QCOMPARE(m_view->policy().version, 1);
    QVERIFY(!part<Button>(u"policy.add"_s)->isEnabled());
    goTo(1, PolicyCell::Type);
    QTest::keyClick(table(), Qt::Key_Insert);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!m_view->findChild<CellEditor*>());
    QVERIFY(m_ui->settle());
    QVERIFY(!stored().draft());
    // It can become a draft again.
    QVERIFY(written([this] { part<Button>(u"policy.restart"_s)->click(); }));
    QTRY_VERIFY(stored().draft());
    QCOMPARE(stored().draft()->version, 3);
    QCOMPARE(stored().draft()->rows, builtInPolicy().rows);
}

void PolicyViewTest::whoMayNotEditIsToldWhoMay()
{
    putPeople(m_carl);
    open();
    QVERIFY(!part<Button>(u"policy.add"_s)->isEnabled());
    QVERIFY(part<TextLabel>(u"policy.whyNot"_s)->text().contains(u"change manager"_s));
    goTo(1, PolicyCell::Type);
    QTest::keyClick(table(), Qt::Key_Insert);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!m_view->findChild<CellEditor*>());
    QVERIFY(m_ui->settle());
    QCOMPARE(m_view->policy(), builtInPolicy());
}

void PolicyViewTest::decisionsAreMadeByTheVersionInForce()
{
    putPeople(m_anna);
    Policy second = builtInPolicy();
    second.version = 2;
    second.rows[2].cab = CabRule::Yes;
    second.rows[2].approvals = 0;
    second.rows[2].approvers.clear();
    second.rows[2].evidence = {PolicyEvidence::TestedBackout};
    store({documentOf(builtInPolicy()), documentOf(second)});
    Change change = aChange(u"CHG-2490"_s);
    change.requester.reset();
    change.assignee.reset();
    m_ui->put({change});
    const Actor anna = actorOf(m_ui->session);
    std::optional<Result<WriteReceipt>> receipt;
    const auto decide = [&](const Authority& authority) {
        receipt.reset();
        m_ui->editor.decide(
            change.id,
            {DecisionKind::Approve, authority, {}, {}},
            anna,
            this,
            [&receipt](const Result<WriteReceipt>& result) { receipt = result; });
        return QTest::qWaitFor([&] { return receipt.has_value(); }, 10'000) && receipt->has_value();
    };
    QVERIFY(!decide({AuthorityKind::Person, {}}));
    QVERIFY(receipt->error().what.contains(u"needs the CAB's approval"_s));
    QVERIFY(!decide({AuthorityKind::Cab, {}}));
    QVERIFY2(
        receipt->error().what.contains(u"Tested backout"_s), qPrintable(receipt->error().what));
    m_ui->editor.setFields(
        {change.id}, u"label"_s, [](Change& c) { c.labels = {testedBackoutLabel}; });
    QVERIFY(m_ui->settle());
    QVERIFY(decide({AuthorityKind::Cab, {}}));
    std::optional<Result<ChangeDetail>> detail;
    m_ui->session.loadChange(change.id, &m_ui->editor, [&detail](Result<ChangeDetail> result) {
        detail = std::move(result);
    });
    QTRY_VERIFY(detail.has_value());
    QCOMPARE((*detail)->decisions.last().policyVersion, u"2"_s);
    QCOMPARE((*detail)->change.state, ChangeState::Scheduled);
}

void PolicyViewTest::aSmallWindowHasTwoPages()
{
    open({1100, 700});
    auto* pages = part<SegmentedSwitch>(u"policy.pages"_s);
    QVERIFY(table()->isVisible());
    QVERIFY(!m_view->bench().isVisible());
    emit pages->chosen(1);
    QVERIFY(!table()->isVisible());
    QVERIFY(m_view->bench().isVisible());
    emit pages->chosen(0);
    QVERIFY(table()->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_Q, Qt::AltModifier);
    QVERIFY(m_view->bench().isVisible());
    m_view->resize(1700, 1000);
    QTRY_VERIFY(table()->isVisible() && m_view->bench().isVisible());
}

void PolicyViewTest::modelsOfTheTablesAreSound()
{
    PolicyTableModel policy;
    const QAbstractItemModelTester rows(&policy);
    policy.setPolicy(builtInPolicy(), {});
    policy.setFired({1, 2, 3});
    policy.setFiring(1);
    policy.setPolicy({}, {});
    ModelsTableModel models;
    const QAbstractItemModelTester lines(&models);
    StandardModel one;
    one.name = u"One"_s;
    one.checkDue = QDate(2026, 1, 1);
    models.setModels({one}, {}, m_ui->session.snapshot(), testNow());
    QVERIFY(models.isCheckDue(0));
    models.setModels({one}, {ModelStanding()}, m_ui->session.snapshot(), testNow());
    models.setModels({}, {}, m_ui->session.snapshot(), testNow());
}

} // namespace cb::test

QTEST_MAIN(cb::test::PolicyViewTest)
#include "PolicyViewTest.moc"
