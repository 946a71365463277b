// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictsView.h"

#include "tests/ui/records/UiBoard.h"
#include "ui/conflicts/ConflictModel.h"
#include "ui/conflicts/ConflictPanel.h"
#include "ui/conflicts/ConflictTable.h"
#include "ui/conflicts/ConflictTiles.h"
#include "ui/widgets/MenuButton.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

/// Two changes on the same three CIs and one during a freeze.
class ConflictsViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void causesStandUnderTheirGroups();
    void aCauseOpensToItsPairsByKeys();
    void manyPairsAreOneRowThatOpens();
    void tilesCountAndNarrow();
    void thePanelShowsBothSidesAndAllItems();
    void apostropheNarrowsTheItems();
    void oneAndTwoChooseASide();
    void theOtherSideIsMarked();
    void xAcceptsWithAReasonAndUndoOpensAgain();
    void acceptingWithoutAReasonIsRefused();
    void anAcceptanceCanBeTakenBack();
    void anAcceptanceLapsesWhenASideMoves();
    void aLapseNamesTheMoveThatMadeIt();
    void freezesAreNotAccepted();
    void keptOutChangesAreAlwaysShown();
    void obeysTheFilter();
    void nothingCollidesIsSaid();
    void newSinceABaselineLeavesOldOnesOut();
    void newSinceTheLastImportAtAllTimes();
    void followsTheSelection();
    void countsFollowTheFilter();
    void ifMovedTellsWhatWouldBeHit();
    void modelKeepsItsContract();
    void copiesRowsAndPaintsThem();
    void keepsItsStateBetweenRuns();

private:
    Change made(const QString& number, int day, int hour, const QList<ItemId>& items) const;
    void waitUntilChecked();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void goToFirst(ConflictLineKind kind);
    QStringList rows() const;
    QString panelText(const QString& name) const;
    void accept(const QString& reason);
    void import(const std::vector<Record>& records);

    std::unique_ptr<UiBoard> m_ui;
    std::unique_ptr<ConflictsView> m_view;
    QList<ConfigurationItem> m_items;
    Person m_person;
    Change m_one;
    Change m_other;
    Change m_frozen;
    Change m_dateless;
};

Change ConflictsViewTest::made(
    const QString& number, int day, int hour, const QList<ItemId>& items) const
{
    const QTimeZone berlin("Europe/Berlin");
    Change change = aChange(number, u"Title of "_s + number);
    change.plannedStart = WallTime::toInstant({QDate(2026, 11, day), QTime(hour, 0)}, berlin);
    change.plannedEnd = change.plannedStart->plusMs(2 * msPerHour);
    change.items = items;
    return change;
}

void ConflictsViewTest::init()
{
    m_ui = std::make_unique<UiBoard>();
    m_items.clear();
    std::vector<Record> records;
    QList<ItemId> ids;
    for (int i = 1; i <= 3; ++i) {
        ConfigurationItem item;
        item.id = ItemId::make();
        item.name = u"core-sw-0%1"_s.arg(i);
        item.type = u"switch"_s;
        m_items.append(item);
        ids.append(item.id);
        records.emplace_back(item);
    }
    m_person = {};
    m_person.id = PersonId::make();
    m_person.name = u"Network lead"_s;
    records.emplace_back(m_person);
    m_one = made(u"CHG-1"_s, 26, 20, ids);
    m_other = made(u"CHG-2"_s, 26, 21, ids);
    m_frozen = made(u"CHG-3"_s, 28, 8, {});
    m_dateless = made(u"CHG-4"_s, 28, 8, ids);
    m_dateless.plannedStart.reset();
    m_dateless.plannedEnd.reset();
    CalendarWindow freeze;
    freeze.id = WindowId::make();
    freeze.name = u"Retail peak freeze"_s;
    freeze.times = {
        .start = {QDate(2026, 11, 28), QTime(0, 0)}, .zone = "Europe/Berlin", .days = 1};
    for (const Change& change : {m_one, m_other, m_frozen, m_dateless}) {
        records.emplace_back(change);
    }
    records.emplace_back(freeze);
    m_ui->put(records);
    m_view = std::make_unique<ConflictsView>(m_ui->context);
    m_view->resize(1500, 900);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->table().setFocus();
    waitUntilChecked();
}

void ConflictsViewTest::cleanup()
{
    m_view.reset();
    m_ui.reset();
}

void ConflictsViewTest::waitUntilChecked()
{
    const BoardConflicts& conflicts = BoardConflicts::of(m_ui->session);
    QTRY_COMPARE(conflicts.board()->snapshot, m_ui->session.snapshot());
    QTRY_COMPARE(m_ui->filter.result()->snapshot, m_ui->session.snapshot());
    QTRY_VERIFY(!m_view->isBusy());
    QTRY_COMPARE(m_view->model().cells()->content().checked()->snapshot, m_ui->session.snapshot());
}

void ConflictsViewTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_view->table(), static_cast<Qt::Key>(key), modifiers);
}

void ConflictsViewTest::goToFirst(ConflictLineKind kind)
{
    const ConflictModel& model = m_view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.lineAt(row).kind == kind) {
            m_view->table().setCurrentIndex(model.index(row, 0));
            return;
        }
    }
    QFAIL("There is no such row");
}

QStringList ConflictsViewTest::rows() const
{
    QStringList rows;
    const ConflictModel& model = m_view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const ConflictRow line = model.lineAt(row);
        rows.append(
            line.kind == ConflictLineKind::Group ? QString(toText(line.group))
                                                 : model.cell(row, ConflictColumn::Cause).text);
    }
    return rows;
}

QString ConflictsViewTest::panelText(const QString& name) const
{
    const auto* label = m_view->panel().findChild<QLabel*>(name);
    return label ? label->text() : u"there is no "_s + name;
}

void ConflictsViewTest::accept(const QString& reason)
{
    press(Qt::Key_X);
    auto* field = m_view->findChild<QLineEdit*>(u"conflicts.accept.reason"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, reason);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_ui->settle());
}

void ConflictsViewTest::causesStandUnderTheirGroups()
{
    const QStringList shown = rows();
    QCOMPARE(shown.size(), 4);
    QCOMPARE(shown[0], u"blocks"_s);
    QVERIFY2(shown[1].contains(u"core-sw-01"_s), qPrintable(shown[1]));
    QCOMPARE(shown[2], u"Retail peak freeze"_s);
    QCOMPARE(shown[3], u"kept-out"_s);
    const ConflictModel& model = m_view->model();
    QCOMPARE(model.cellText(1, ConflictColumn::Conflicts), u"1"_s);
    QCOMPARE(model.cellText(1, ConflictColumn::Changes), u"2"_s);
    QCOMPARE(model.cellText(1, ConflictColumn::Items), u"3"_s);
    QCOMPARE(model.cellText(1, ConflictColumn::State), u"open"_s);
    QVERIFY(model.cellText(0, ConflictColumn::Cause).contains(u"2 conflict"_s));
}

void ConflictsViewTest::aCauseOpensToItsPairsByKeys()
{
    goToFirst(ConflictLineKind::Cause);
    press(Qt::Key_Right);
    const ConflictModel& model = m_view->model();
    QCOMPARE(model.lineAt(2).kind, ConflictLineKind::Pair);
    const ConflictCell pair = model.cell(2, ConflictColumn::Cause);
    QVERIFY(pair.text.contains(u"CHG-1"_s));
    QVERIFY(pair.second.contains(u"CHG-2"_s));
    QCOMPARE(model.cellText(2, ConflictColumn::Items), u"3 of 3"_s);
    press(Qt::Key_Right); // into it
    QCOMPARE(m_view->table().currentIndex().row(), 2);
    press(Qt::Key_Left);
    QCOMPARE(m_view->table().currentIndex().row(), 1);
    QVERIFY(!model.isOpen(1));
    press(Qt::Key_Left); // to the head
    QCOMPARE(m_view->table().currentIndex().row(), 0);
}

void ConflictsViewTest::manyPairsAreOneRowThatOpens()
{
    std::vector<Record> more;
    for (int i = 10; i < 15; ++i) {
        more.emplace_back(made(u"CHG-%1"_s.arg(i), 26, 20, m_one.items));
    }
    m_ui->put(more);
    waitUntilChecked();
    goToFirst(ConflictLineKind::Cause);
    press(Qt::Key_Right);
    const ConflictModel& model = m_view->model();
    const int last = 1 + ConflictModel::firstPairs + 1;
    QCOMPARE(model.lineAt(last).kind, ConflictLineKind::MorePairs);
    // 7 changes on the same CIs at one time: 21 pairs.
    QCOMPARE(model.lineAt(last).hidden, 21 - ConflictModel::firstPairs);
    m_view->table().setCurrentIndex(model.index(last, 0));
    press(Qt::Key_Right);
    QCOMPARE(model.lineAt(last).kind, ConflictLineKind::Pair);
    QCOMPARE(model.lineAt(21 + 1).kind, ConflictLineKind::Pair);
}

void ConflictsViewTest::tilesCountAndNarrow()
{
    ConflictTile* tile = m_view->tiles().tile(ConflictKind::Freeze);
    QVERIFY2(tile->accessibleName().contains(u"1 conflict"_s), qPrintable(tile->accessibleName()));
    QTest::mouseClick(tile, Qt::LeftButton);
    waitUntilChecked();
    QTRY_COMPARE(rows().value(1), u"Retail peak freeze"_s);
    QTest::mouseClick(tile, Qt::LeftButton);
    waitUntilChecked();
    QTRY_VERIFY(rows().value(1).contains(u"core-sw"_s));
}

void ConflictsViewTest::thePanelShowsBothSidesAndAllItems()
{
    goToFirst(ConflictLineKind::Cause);
    QVERIFY2(
        panelText(u"conflicts.headline"_s).contains(u"3 CI"_s),
        qPrintable(panelText(u"conflicts.headline"_s)));
    QVERIFY(panelText(u"conflicts.checkedAt"_s).contains(u"14:03"_s));
    QVERIFY(panelText(u"conflicts.itemsHead"_s).contains(u'3'));
    const auto* first = m_view->findChild<QWidget*>(u"conflicts.side.1"_s);
    const auto* second = m_view->findChild<QWidget*>(u"conflicts.side.2"_s);
    QVERIFY(first->accessibleName().contains(u"CHG-1"_s));
    QVERIFY(second->accessibleName().contains(u"CHG-2"_s));
    const auto* picture = m_view->findChild<QWidget*>(u"conflicts.picture"_s);
    QVERIFY2(picture->accessibleName().contains(u"1 h"_s), qPrintable(picture->accessibleName()));
}

void ConflictsViewTest::apostropheNarrowsTheItems()
{
    goToFirst(ConflictLineKind::Cause);
    press(Qt::Key_Apostrophe);
    auto* narrow = m_view->findChild<QLineEdit*>(u"conflicts.narrow"_s);
    QTRY_VERIFY(narrow->hasFocus());
    QTest::keyClicks(narrow, u"sw-02"_s);
    const auto* items = m_view->findChild<QWidget*>(u"conflicts.items"_s);
    QCOMPARE(items->accessibleName(), u"core-sw-02"_s);
    QTest::keyClick(narrow, Qt::Key_Escape);
    QTRY_VERIFY(m_view->table().hasFocus());
    QCOMPARE(items->accessibleName(), u"core-sw-01, core-sw-02, core-sw-03"_s);
}

void ConflictsViewTest::oneAndTwoChooseASide()
{
    goToFirst(ConflictLineKind::Cause);
    QCOMPARE(m_ui->selection.currentChange(), m_other.id);
    press(Qt::Key_1);
    QCOMPARE(m_ui->selection.currentChange(), m_one.id);
    press(Qt::Key_2);
    QCOMPARE(m_ui->selection.currentChange(), m_other.id);
}

void ConflictsViewTest::theOtherSideIsMarked()
{
    const BoardConflicts& conflicts = BoardConflicts::of(m_ui->session);
    QCOMPARE(conflicts.others({m_one.id}), (QHash<ChangeId, bool>{{m_other.id, true}}));
    QCOMPARE(conflicts.others({m_frozen.id}), (QHash<ChangeId, bool>()));
}

void ConflictsViewTest::xAcceptsWithAReasonAndUndoOpensAgain()
{
    goToFirst(ConflictLineKind::Cause);
    accept(u"One plan"_s);
    QTRY_COMPARE(m_ui->session.snapshot()->acceptances->size(), 1);
    waitUntilChecked();
    const ConflictAcceptance& stored = m_ui->session.snapshot()->acceptances->first();
    QCOMPARE(stored.reason, u"One plan"_s);
    QCOMPARE(stored.owner, m_person.id);
    QCOMPARE(stored.kind, ConflictKind::SameItem);
    QVERIFY(!rows().value(1).contains(u"core-sw"_s));
    QVERIFY(rows().contains(u"answered"_s));
    QVERIFY(m_ui->undo.undoText().startsWith(u"Accept 1 conflict"_s));
    m_ui->editor.undo();
    QVERIFY(m_ui->settle());
    QTRY_COMPARE(m_ui->session.snapshot()->acceptances->size(), 0);
    waitUntilChecked();
    QVERIFY(rows().value(1).contains(u"core-sw"_s));
}

void ConflictsViewTest::acceptingWithoutAReasonIsRefused()
{
    goToFirst(ConflictLineKind::Cause);
    accept({});
    QCOMPARE(m_ui->session.snapshot()->acceptances->size(), 0);
    const auto* field = m_view->findChild<QLineEdit*>(u"conflicts.accept.reason"_s);
    QVERIFY(field->hasFocus());
}

void ConflictsViewTest::anAcceptanceCanBeTakenBack()
{
    goToFirst(ConflictLineKind::Cause);
    accept(u"One plan"_s);
    QTRY_COMPARE(m_ui->session.snapshot()->acceptances->size(), 1);
    waitUntilChecked();
    const ConflictModel& model = m_view->model();
    const int head = static_cast<int>(rows().indexOf(u"answered"_s));
    m_view->table().setCurrentIndex(model.index(head, 0));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QVERIFY(panelText(u"conflicts.accept.state"_s).contains(u"One plan"_s));
    QTest::mouseClick(m_view->findChild<QWidget*>(u"conflicts.accept.takeBack"_s), Qt::LeftButton);
    QVERIFY(m_ui->settle());
    QTRY_COMPARE(m_ui->session.snapshot()->acceptances->size(), 0);
}

void ConflictsViewTest::anAcceptanceLapsesWhenASideMoves()
{
    goToFirst(ConflictLineKind::Cause);
    accept(u"One plan"_s);
    QTRY_COMPARE(m_ui->session.snapshot()->acceptances->size(), 1);
    waitUntilChecked();
    const Span moved{
        m_one.plannedStart->plusMs(30 * msPerMinute), m_one.plannedEnd->plusMs(30 * msPerMinute)};
    m_ui->editor.moveChange(m_one.id, moved);
    QVERIFY(m_ui->settle());
    QTRY_COMPARE(
        m_ui->session.snapshot()->changes->plannedWindow(
            m_ui->session.snapshot()->changes->rowOf(m_one.id)),
        moved);
    waitUntilChecked();
    QVERIFY(rows().value(1).contains(u"core-sw"_s)); // open again
    QCOMPARE(m_view->model().cells()->content().lapsed().size(), 1U);
    const int head = static_cast<int>(rows().indexOf(u"answered"_s));
    QVERIFY(head > 0);
    QVERIFY(m_view->model().cellText(head, ConflictColumn::Cause).contains(u"1 lapsed"_s));
}

void ConflictsViewTest::aLapseNamesTheMoveThatMadeIt()
{
    goToFirst(ConflictLineKind::Cause);
    accept(u"One plan"_s);
    QTRY_COMPARE(m_ui->session.snapshot()->acceptances->size(), 1);
    Author mover = m_ui->session.author();
    mover.name = u"Anna Berg"_s;
    m_ui->session.setAuthor(mover);
    const qint64 by = 30 * msPerMinute;
    m_ui->editor.moveChange(
        m_one.id, {m_one.plannedStart->plusMs(by), m_one.plannedEnd->plusMs(by)});
    QVERIFY(m_ui->settle());
    waitUntilChecked();
    const ConflictModel& model = m_view->model();
    const auto lapsedRow = [&model] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.lineAt(row).kind == ConflictLineKind::Lapsed) {
                return row;
            }
        }
        return -1;
    };
    const int head = static_cast<int>(rows().indexOf(u"answered"_s));
    m_view->table().setCurrentIndex(model.index(head, 0));
    press(Qt::Key_Right);
    QTRY_VERIFY(lapsedRow() > head);
    QTRY_VERIFY(
        model.cellText(lapsedRow(), ConflictColumn::Cause).contains(u"Anna Berg moved CHG-1"_s));
    QVERIFY(model.cellText(lapsedRow(), ConflictColumn::State).startsWith(u"lapsed "_s));
    m_view->table().setCurrentIndex(model.index(lapsedRow(), 0));
    QTRY_VERIFY(panelText(u"conflicts.nothing"_s).contains(u"Anna Berg moved CHG-1"_s));
    // The conflict itself, which is open again, says so too.
    goToFirst(ConflictLineKind::Cause);
    const QString state = panelText(u"conflicts.accept.state"_s);
    QVERIFY2(state.contains(u"Was accepted because: One plan"_s), qPrintable(state));
    QVERIFY2(state.contains(u"Anna Berg moved CHG-1"_s), qPrintable(state));
}

void ConflictsViewTest::freezesAreNotAccepted()
{
    const int row = static_cast<int>(rows().indexOf(u"Retail peak freeze"_s));
    m_view->table().setCurrentIndex(m_view->model().index(row, 0));
    press(Qt::Key_X);
    QVERIFY(m_view->table().hasFocus());
    QVERIFY(panelText(u"conflicts.accept.state"_s).contains(u"exception"_s));
    QVERIFY(m_ui->announcer.text().contains(u"exception"_s));
}

void ConflictsViewTest::keptOutChangesAreAlwaysShown()
{
    const int head = static_cast<int>(rows().indexOf(u"kept-out"_s));
    QVERIFY(m_view->model()
                .cellText(head, ConflictColumn::Cause)
                .contains(u"They could collide; nobody can tell."_s));
    m_view->table().setCurrentIndex(m_view->model().index(head, 0));
    press(Qt::Key_Right);
    QVERIFY(rows().join(u';').contains(u"CHG-4"_s));
    QVERIFY(rows().join(u';').contains(u"CHG-3"_s)); // it names no CI
}

void ConflictsViewTest::obeysTheFilter()
{
    m_ui->filter.setFilter(BoardFilter::parse(u"number:CHG-3"_s).filter);
    QTRY_VERIFY(!rows().value(1).contains(u"core-sw"_s));
    QCOMPARE(rows().value(1), u"Retail peak freeze"_s);
}

void ConflictsViewTest::nothingCollidesIsSaid()
{
    m_ui->filter.setFilter(BoardFilter::parse(u"number:CHG-4"_s).filter);
    const auto* notice = m_view->findChild<QWidget*>(u"conflicts.notice"_s);
    QTRY_VERIFY(notice->isVisible());
    QString text;
    for (const QLabel* label : notice->findChildren<QLabel*>()) {
        text += label->text() + u' ';
    }
    QVERIFY2(text.contains(u"Nothing collides in the next 8 weeks"_s), qPrintable(text));
    QVERIFY2(text.contains(u"could not be checked"_s), qPrintable(text));
}

void ConflictsViewTest::newSinceABaselineLeavesOldOnesOut()
{
    Baseline baseline;
    baseline.id = BaselineId::make();
    baseline.name = u"CAB"_s;
    baseline.takenAt = testNow();
    BaselineEntry one;
    one.change = m_one.id;
    one.state = m_one.state;
    one.plannedStart = m_one.plannedStart;
    one.plannedEnd = m_one.plannedEnd;
    one.items = m_one.items;
    BaselineEntry other = one;
    other.change = m_other.id;
    other.plannedStart = m_other.plannedStart;
    other.plannedEnd = m_other.plannedEnd;
    baseline.entries = {one, other};
    std::sort(
        baseline.entries.begin(),
        baseline.entries.end(),
        [](const BaselineEntry& a, const BaselineEntry& b) { return a.change < b.change; });
    m_ui->put({baseline});
    waitUntilChecked();
    auto* since = m_view->findChild<MenuButton*>(u"conflicts.since"_s);
    emit since->chosen(3);
    QTRY_VERIFY(!rows().value(1).contains(u"core-sw"_s));
    QCOMPARE(rows().value(1), u"Retail peak freeze"_s);
    emit since->chosen(0);
    QTRY_VERIFY(rows().value(1).contains(u"core-sw"_s));
}

void ConflictsViewTest::import(const std::vector<Record>& records)
{
    Author author = m_ui->session.author();
    author.origin = u"import"_s;
    WriteBatch batch;
    batch.puts = records;
    const qint64 before = m_ui->session.snapshot()->sequence;
    m_ui->session.run<WriteReceipt>(
        [batch, author](Store& store) { return store.write(batch, author); },
        m_view.get(),
        [](const Result<WriteReceipt>& receipt) { QVERIFY(receipt); });
    QTRY_VERIFY(m_ui->session.snapshot()->sequence > before);
    waitUntilChecked();
}

void ConflictsViewTest::newSinceTheLastImportAtAllTimes()
{
    const auto pair = [this](const QString& number, qint64 days) {
        std::vector<Record> records;
        for (int i = 0; i < 2; ++i) {
            Change change = made(u"%1-%2"_s.arg(number).arg(i), 26, 20 + i, {m_items[0].id});
            change.plannedStart = change.plannedStart->plusMs(days * msPerDay);
            change.plannedEnd = change.plannedEnd->plusMs(days * msPerDay);
            records.emplace_back(change);
        }
        return records;
    };
    import(pair(u"CHG-5"_s, 200));
    import(pair(u"CHG-6"_s, 300));
    m_view->showImported();
    const auto shown = [this] {
        return m_view->model().cells()->content().set().size();
    };
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(m_view->rangeText(), u"All times"_s);
    import(pair(u"CHG-7"_s, 400));
    m_view->showImported();
    QTRY_COMPARE(shown(), 1);
    const QString rowsNow = rows().join(u'\n');
    QVERIFY2(rowsNow.contains(u"core-sw-01"_s), qPrintable(rowsNow));
    const Conflict last = m_view->model().cells()->content().set().at(0);
    const ChangeColumns& changes = *m_view->model().cells()->content().board().changes;
    QVERIFY(changes.numbers.at(last.a).startsWith(u"CHG-7"_s));
}

void ConflictsViewTest::followsTheSelection()
{
    m_ui->selection.selectChange(m_frozen.id);
    const ConflictModel& model = m_view->model();
    const int row = m_view->table().currentIndex().row();
    QCOMPARE(model.lineAt(row).kind, ConflictLineKind::Pair);
    QVERIFY(model.cell(row, ConflictColumn::Cause).text.contains(u"CHG-3"_s));
}

void ConflictsViewTest::countsFollowTheFilter()
{
    const BoardConflicts& conflicts = BoardConflicts::of(m_ui->session);
    QCOMPARE(conflicts.counts(*m_ui->filter.result()), (ConflictCounts{2, 0}));
    m_ui->filter.setFilter(BoardFilter::parse(u"number:CHG-3"_s).filter);
    QTRY_COMPARE(conflicts.counts(*m_ui->filter.result()), (ConflictCounts{1, 0}));
}

void ConflictsViewTest::ifMovedTellsWhatWouldBeHit()
{
    const BoardConflicts& conflicts = BoardConflicts::of(m_ui->session);
    const Span night{*m_one.plannedStart, *m_one.plannedEnd};
    // In its own place it collides with what it collides with now.
    const MoveConflicts here = conflicts.ifMoved(m_one.id, night);
    QCOMPARE(here.notes.size(), 1);
    QCOMPARE(here.others, (QHash<ChangeId, bool>{{m_other.id, true}}));
    const Instant saturday = *m_frozen.plannedStart;
    const MoveConflicts frozen =
        conflicts.ifMoved(m_one.id, {saturday, saturday.plusMs(msPerHour)});
    QCOMPARE(frozen.notes.size(), 1);
    QCOMPARE(frozen.notes.first().letter, (ConflictLetter{ConflictKind::Freeze, true}));
    QVERIFY(frozen.others.isEmpty());
    const Instant free = night.start.plusMs(-msPerDay);
    QVERIFY(conflicts.ifMoved(m_one.id, {free, free.plusMs(msPerHour)}).notes.isEmpty());
    QVERIFY(!conflicts.ifMoved(ChangeId::make(), night).isKnown);
}

void ConflictsViewTest::modelKeepsItsContract()
{
    ConflictModel& model = m_view->model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        model.setOpen(row, true);
    }
    m_ui->put({made(u"CHG-9"_s, 26, 20, m_one.items)});
    waitUntilChecked();
    model.setFoldedGroups({u"blocks"_s});
    QCOMPARE(model.lineAt(1).kind, ConflictLineKind::Group);
    model.setCells(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void ConflictsViewTest::copiesRowsAndPaintsThem()
{
    const QList<QStringList> table = m_view->copyTable();
    QCOMPARE(table.size(), 3);
    QCOMPARE(table.first().size(), conflictColumnCount + 1);
    const QSize size = m_view->pictureSize();
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    m_view->paintPicture(painter, size, m_ui->theme.theme());
    painter.end();
    QVERIFY(image.pixelColor(size.width() / 2, size.height() - 3).isValid());
}

void ConflictsViewTest::keepsItsStateBetweenRuns()
{
    m_view->setRange(ConflictRange::All);
    m_view->tiles().setKind(ConflictKind::Freeze);
    const QJsonObject state = m_view->saveState();
    ConflictsView again(m_ui->context);
    again.restoreState(state);
    QCOMPARE(again.rangeText(), u"All times"_s);
    QCOMPARE(again.tiles().kind(), ConflictKind::Freeze);
}

} // namespace cb::test

QTEST_MAIN(cb::test::ConflictsViewTest)
#include "ConflictsViewTest.moc"
