// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SinceView.h"

#include "tests/ui/records/UiBoard.h"
#include "ui/review/SinceModel.h"
#include "ui/review/SinceTable.h"
#include "ui/widgets/MenuButton.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

class SinceViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutABaselineItSaysWhatHelps();
    void takesABaselineByName();
    void aNamelessBaselineIsRefused();
    void modelKeepsItsContract();
    void rowsStandUnderTheirKinds();
    void rowsSayThenAndNow();
    void xMarksAsSeenAndGoesOn();
    void uShowsUnseenRowsOnly();
    void seenMarksSurviveAndBelongToThePerson();
    void kShowsWhatWasEdited();
    void enterOpensTheChange();
    void arrowsFoldGroups();
    void minorRowsAreFoldedAtFirst();
    void obeysTheFilter();
    void sharesTheSelection();
    void copiesTheRowsAsTable();
    void keepsItsStateBetweenRuns();
    void comparesWithADayOfThePast();
    void nothingDiffersIsSaid();
    void takingABaselineCanBeUndone();

private:
    void showView();
    void takeBaseline();
    void editAll();
    void press(Qt::Key key);
    void goTo(DiffKind kind);
    QStringList numbers() const;
    QString notice() const;
    QString panelText(const QString& name) const;

    std::unique_ptr<UiBoard> m_ui;
    std::shared_ptr<BoardReview> m_review;
    std::unique_ptr<SinceView> m_view;
    std::vector<Change> m_changes;
};

void SinceViewTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_changes.clear();
    for (int i = 1; i <= 5; ++i) {
        Change change = aChange(u"CHG-%1"_s.arg(i), u"Title %1"_s.arg(i));
        change.risk = RiskLevel::Moderate;
        m_changes.push_back(change);
    }
    m_changes[0].state = ChangeState::Scheduled;
    m_changes[0].backoutPlan = u"Restore, 40 minutes"_s;
    const Decision approval{
        .id = DecisionId::make(),
        .change = m_changes[0].id,
        .authority = {AuthorityKind::Cab, {}},
        .kind = DecisionKind::Approve,
        .evidenceHash = evidenceHash(m_changes[0]),
        .decidedAt = testNow()};
    std::vector<Record> records(m_changes.cbegin(), m_changes.cend());
    records.emplace_back(approval);
    m_ui->put(records);
    showView();
}

void SinceViewTest::cleanup()
{
    m_view.reset();
    m_review.reset();
    m_ui.reset();
}

void SinceViewTest::showView()
{
    m_review = std::make_shared<BoardReview>(m_ui->session, m_ui->editor);
    m_view = std::make_unique<SinceView>(m_ui->context, m_review);
    m_view->resize(1400, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_VERIFY(m_review->standing() != BoardReview::Standing::Idle);
}

void SinceViewTest::takeBaseline()
{
    std::optional<bool> taken;
    m_review->takeBaseline(
        u"CAB"_s, m_view.get(), [&taken](const Result<BaselineId>& id) { taken = id.has_value(); });
    QTRY_VERIFY(taken.has_value());
    QVERIFY(*taken);
    QTRY_COMPARE(m_review->standing(), BoardReview::Standing::Ready);
}

/// CHG-1 edited after approval, CHG-2 moved and rated higher, CHG-3 cancelled, CHG-4 closed,
/// CHG-5 untouched, CHG-6 new, CHG-7 a new standard change.
void SinceViewTest::editAll()
{
    for (Change& change : m_changes) {
        change.revision = 1;
    }
    m_changes[0].backoutPlan = u"Forward fix, 15 minutes\nsecond line"_s;
    m_changes[1].plannedStart = m_changes[1].plannedStart->plusMs(msPerDay);
    m_changes[1].plannedEnd = m_changes[1].plannedEnd->plusMs(msPerDay);
    m_changes[1].risk = RiskLevel::High;
    m_changes[2].state = ChangeState::Cancelled;
    m_changes[3].state = ChangeState::Closed;
    m_changes[3].closureCode = ClosureCode::BackedOut;
    Change standard = aChange(u"CHG-7"_s, u"Title 7"_s);
    standard.type = ChangeType::Standard;
    m_ui->put(
        {m_changes[0],
         m_changes[1],
         m_changes[2],
         m_changes[3],
         aChange(u"CHG-6"_s, u"Title 6"_s),
         standard});
    QTRY_COMPARE(m_review->board()->sequence, m_ui->session.snapshot()->sequence);
    QTRY_COMPARE(m_ui->filter.result()->snapshot, m_ui->session.snapshot());
    QTRY_VERIFY(m_view->model().rowCount() > 0);
}

void SinceViewTest::press(Qt::Key key)
{
    QTest::keyClick(&m_view->table(), key);
}

void SinceViewTest::goTo(DiffKind kind)
{
    m_view->table().selectRow(m_view->model().rowOfGroup(kind) + 1);
}

QStringList SinceViewTest::numbers() const
{
    QStringList shown;
    const SinceModel& model = m_view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        shown.append(
            model.isGroup(row) ? QString(toText(model.kindAt(row)))
                               : model.cellText(row, SinceColumn::Number));
    }
    return shown;
}

QString SinceViewTest::notice() const
{
    const auto* widget = m_view->findChild<QWidget*>(u"since.notice"_s);
    QString text;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        text += label->text() + u' ';
    }
    return widget->isVisible() ? text : QString();
}

QString SinceViewTest::panelText(const QString& name) const
{
    return m_view->findChild<QLabel*>(name)->text();
}

void SinceViewTest::withoutABaselineItSaysWhatHelps()
{
    QTRY_COMPARE(m_review->standing(), BoardReview::Standing::NoBaseline);
    QVERIFY2(notice().contains(u"no baseline"_s), qPrintable(notice()));
    QCOMPARE(m_view->copyTable(), QList<QStringList>());
}

void SinceViewTest::takesABaselineByName()
{
    emit m_review->takeRequested();
    auto* name = m_view->findChild<QLineEdit*>(u"since.take.name"_s);
    QTRY_VERIFY(name->isVisible());
    QVERIFY(name->hasSelectedText());
    QTest::keyClicks(name, u"Before the release"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_ui->session.snapshot()->baselines->size(), 1);
    QCOMPARE(m_ui->session.snapshot()->baselines->first().name, u"Before the release"_s);
    QTRY_VERIFY(m_view->rangeText().contains(u"Before the release"_s));
    QTRY_VERIFY(!name->isVisible());
    auto* compare = m_view->findChild<MenuButton*>(u"since.compare"_s);
    QVERIFY(compare->text().contains(u"Before the release"_s));
}

void SinceViewTest::aNamelessBaselineIsRefused()
{
    m_view->askForBaseline();
    auto* name = m_view->findChild<QLineEdit*>(u"since.take.name"_s);
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(name->isVisible());
    QCOMPARE(m_ui->session.snapshot()->baselines->size(), 0);
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!name->isVisible());
}

void SinceViewTest::modelKeepsItsContract()
{
    takeBaseline();
    SinceModel& model = m_view->model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    editAll();
    for (int k = 0; k < enumCount<DiffKind>(); ++k) {
        for (const GroupOpening opening :
             {GroupOpening::All, GroupOpening::Folded, GroupOpening::Main}) {
            model.setOpening(static_cast<DiffKind>(k), opening);
        }
    }
    const int row = model.rowOf(m_changes[1].id);
    QVERIFY(model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole));
    model.setUnseenOnly(true);
    model.setContent(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void SinceViewTest::rowsStandUnderTheirKinds()
{
    takeBaseline();
    editAll();
    QCOMPARE(
        numbers(),
        (QStringList{
            u"edited_after_approval"_s,
            u"CHG-1"_s,
            u"risk_up"_s,
            u"CHG-2"_s,
            u"moved"_s,
            u"CHG-2"_s,
            u"new"_s,
            u"CHG-6"_s,
            u"withdrawn"_s,
            u"CHG-3"_s,
            u"finished"_s,
            u"CHG-4"_s}));
    QCOMPARE(panelText(u"since.count.moved"_s), u"1"_s);
    QCOMPARE(panelText(u"since.count.new"_s), u"2"_s);
    QCOMPARE(panelText(u"since.count.rescoped"_s), u"0"_s);
    QVERIFY(panelText(u"since.seen"_s).startsWith(u"0 of 6"_s));
}

void SinceViewTest::rowsSayThenAndNow()
{
    takeBaseline();
    editAll();
    const SinceModel& model = m_view->model();
    const auto words = [&](DiffKind kind, SinceColumn column) {
        return model.cellText(model.rowOfGroup(kind) + 1, column);
    };
    QCOMPARE(
        words(DiffKind::EditedAfterApproval, SinceColumn::Then),
        u"Backout plan: Restore, 40 minutes"_s);
    QCOMPARE(
        words(DiffKind::EditedAfterApproval, SinceColumn::Now),
        u"Backout plan: Forward fix, 15 minutes second line"_s);
    QCOMPARE(
        words(DiffKind::EditedAfterApproval, SinceColumn::Note), u"approval no longer valid"_s);
    QVERIFY(words(DiffKind::Moved, SinceColumn::Note).endsWith(u"later"_s));
    QCOMPARE(words(DiffKind::RiskUp, SinceColumn::Then), u"Moderate"_s);
    QCOMPARE(words(DiffKind::RiskUp, SinceColumn::Now), u"High"_s);
    QCOMPARE(words(DiffKind::New, SinceColumn::Then), u"–"_s);
    QCOMPARE(words(DiffKind::Withdrawn, SinceColumn::Now), u"Withdrawn"_s);
    QCOMPARE(words(DiffKind::Finished, SinceColumn::Now), u"Backed out"_s);
    QVERIFY(words(DiffKind::Moved, SinceColumn::Who).contains(u","_s));
}

void SinceViewTest::xMarksAsSeenAndGoesOn()
{
    takeBaseline();
    editAll();
    goTo(DiffKind::EditedAfterApproval);
    press(Qt::Key_X);
    const SinceModel& model = m_view->model();
    QVERIFY(model.isSeen(1));
    QCOMPARE(model.kindAt(m_view->table().currentIndex().row()), DiffKind::RiskUp);
    QCOMPARE(m_ui->selection.currentChange(), m_changes[1].id);
    QVERIFY(panelText(u"since.seen"_s).startsWith(u"1 of 6"_s));
    press(Qt::Key_Space);
    QVERIFY(panelText(u"since.seen"_s).startsWith(u"2 of 6"_s));
    press(Qt::Key_Space);
    QVERIFY(panelText(u"since.seen"_s).startsWith(u"1 of 6"_s));
}

void SinceViewTest::uShowsUnseenRowsOnly()
{
    takeBaseline();
    editAll();
    goTo(DiffKind::EditedAfterApproval);
    press(Qt::Key_X);
    press(Qt::Key_U);
    QVERIFY(m_view->model().isUnseenOnly());
    QVERIFY(!numbers().contains(u"CHG-1"_s));
    press(Qt::Key_X);
    QCOMPARE(m_view->model().seenCounts().first, 2);
    QCOMPARE(m_view->model().kindAt(m_view->table().currentIndex().row()), DiffKind::Moved);
    while (m_view->model().seenCounts().first < 6) {
        const int before = m_view->model().seenCounts().first;
        m_view->table().selectRow(
            m_view->model().rowOf(*m_view->model().changeAt(m_view->table().currentIndex().row())));
        press(Qt::Key_X);
        if (m_view->model().seenCounts().first == before) {
            break;
        }
    }
    QCOMPARE(m_view->model().seenCounts().first, 6);
    QVERIFY2(notice().contains(u"seen everything"_s), qPrintable(notice()));
    press(Qt::Key_U);
    QVERIFY(numbers().contains(u"CHG-1"_s));
}

void SinceViewTest::seenMarksSurviveAndBelongToThePerson()
{
    takeBaseline();
    editAll();
    goTo(DiffKind::Moved);
    press(Qt::Key_X);
    m_view.reset();
    showView();
    QTRY_VERIFY(m_view->model().rowCount() > 0);
    QCOMPARE(m_view->model().seenCounts().first, 1);

    Person other{.id = PersonId::make(), .name = u"Ann Örtel"_s};
    m_ui->put({other});
    m_ui->session.setAuthor({other.id, other.name, u"app"_s, {}});
    m_view.reset();
    showView();
    QTRY_VERIFY(m_view->model().rowCount() > 0);
    QCOMPARE(m_view->model().seenCounts().first, 0);
}

void SinceViewTest::kShowsWhatWasEdited()
{
    takeBaseline();
    editAll();
    goTo(DiffKind::EditedAfterApproval);
    press(Qt::Key_K);
    auto* edits = m_view->findChild<QWidget*>(u"since.edits"_s);
    QVERIFY(edits->isVisible());
    QVERIFY(panelText(u"since.edits.title"_s).contains(u"CHG-1"_s));
    const auto* after = edits->findChild<QWidget*>(u"since.edits.after"_s);
    QVERIFY(after->accessibleName().contains(u"15 minutes\nsecond line"_s));
    goTo(DiffKind::Moved);
    QTRY_VERIFY(panelText(u"since.edits.title"_s).contains(u"CHG-2"_s));
    press(Qt::Key_K);
    QVERIFY(!edits->isVisible());
}

void SinceViewTest::enterOpensTheChange()
{
    takeBaseline();
    editAll();
    goTo(DiffKind::Moved);
    QSignalSpy opened(m_view.get(), &View::openRequested);
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>().id, m_changes[1].id.value);
}

void SinceViewTest::arrowsFoldGroups()
{
    takeBaseline();
    editAll();
    goTo(DiffKind::Moved);
    press(Qt::Key_Left);
    QCOMPARE(m_view->model().opening(DiffKind::Moved), GroupOpening::Folded);
    QVERIFY(m_view->model().isGroup(m_view->table().currentIndex().row()));
    press(Qt::Key_Right);
    QCOMPARE(m_view->model().opening(DiffKind::Moved), GroupOpening::Main);
}

void SinceViewTest::minorRowsAreFoldedAtFirst()
{
    takeBaseline();
    editAll();
    QVERIFY(!numbers().contains(u"CHG-7"_s));
    const int head = m_view->model().rowOfGroup(DiffKind::New);
    QVERIFY(m_view->model().cellText(head, SinceColumn::Seen).contains(u"1 standard"_s));
    goTo(DiffKind::New);
    press(Qt::Key_Right);
    QVERIFY(numbers().contains(u"CHG-7"_s));
}

void SinceViewTest::obeysTheFilter()
{
    takeBaseline();
    editAll();
    m_ui->filter.setFilter(BoardFilter::parse(u"state:closed"_s).filter);
    QTRY_COMPARE(numbers(), (QStringList{u"finished"_s, u"CHG-4"_s}));
    m_ui->filter.setFilter(BoardFilter::parse(u"nothinglikethis"_s).filter);
    QTRY_VERIFY(notice().contains(u"Nothing matches"_s));
    m_ui->filter.setFilter({});
    QTRY_VERIFY(numbers().size() > 2);
    QCOMPARE(notice(), QString());
}

void SinceViewTest::sharesTheSelection()
{
    takeBaseline();
    editAll();
    m_ui->selection.selectChange(m_changes[3].id);
    QCOMPARE(m_view->table().selectedChanges(), QList<ChangeId>{m_changes[3].id});
    goTo(DiffKind::New);
    QVERIFY(m_ui->selection.currentChange() != m_changes[3].id);
    m_view->reveal({RecordKind::Change, m_changes[0].id.value});
    QCOMPARE(m_view->table().selectedChanges(), QList<ChangeId>{m_changes[0].id});
}

void SinceViewTest::copiesTheRowsAsTable()
{
    takeBaseline();
    editAll();
    const QList<QStringList> table = m_view->copyTable();
    QCOMPARE(table.size(), 7);
    QCOMPARE(table[0].size(), 8);
    QCOMPARE(table[1][2], u"CHG-1"_s);
    QCOMPARE(table[1][1], u"not seen"_s);
    QVERIFY(table[3].join(u'|').contains(u"later"_s));
}

void SinceViewTest::keepsItsStateBetweenRuns()
{
    takeBaseline();
    editAll();
    m_view->model().setOpening(DiffKind::New, GroupOpening::All);
    m_view->model().setOpening(DiffKind::Moved, GroupOpening::Folded);
    press(Qt::Key_U);
    const QJsonObject state = m_view->saveState();
    m_view.reset();
    showView();
    m_view->restoreState(state);
    QCOMPARE(m_view->model().opening(DiffKind::New), GroupOpening::All);
    QCOMPARE(m_view->model().opening(DiffKind::Moved), GroupOpening::Folded);
    QVERIFY(m_view->model().isUnseenOnly());
    m_view->restoreState({});
    QVERIFY(!m_view->model().isUnseenOnly());
}

void SinceViewTest::comparesWithADayOfThePast()
{
    QTRY_COMPARE(m_review->standing(), BoardReview::Standing::NoBaseline);
    m_review->compareWith({{}, Instant::fromIso(u"2020-01-01T00:00:00Z"), {}});
    QTRY_COMPARE(m_review->standing(), BoardReview::Standing::Ready);
    QTRY_COMPARE(m_review->diff()->count(DiffKind::New), 5);
    QVERIFY(panelText(u"since.compared"_s).contains(u"rebuilt"_s));
}

void SinceViewTest::nothingDiffersIsSaid()
{
    takeBaseline();
    QTRY_VERIFY2(notice().contains(u"Nothing differs"_s), qPrintable(notice()));
}

void SinceViewTest::takingABaselineCanBeUndone()
{
    takeBaseline();
    QVERIFY(m_ui->undo.canUndo());
    QVERIFY(m_ui->undo.undoText().contains(u"CAB"_s));
    m_ui->editor.undo();
    QTRY_COMPARE(m_ui->session.snapshot()->baselines->size(), 0);
    QTRY_COMPARE(m_review->standing(), BoardReview::Standing::NoBaseline);
    m_ui->editor.redo();
    QTRY_COMPARE(m_ui->session.snapshot()->baselines->size(), 1);
}

} // namespace cb::test

QTEST_MAIN(cb::test::SinceViewTest)
#include "SinceViewTest.moc"
