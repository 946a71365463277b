// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/CalendarDesk.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarAccessible.h"
#include "ui/calendar/CalendarViews.h"
#include "ui/calendar/MoveController.h"
#include "ui/shell/BoardConflicts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::CalendarDesk;
using test::inBerlin;

namespace {

const QDate thursday(2026, 11, 26);
constexpr int month = 0;
constexpr int week = 1;

} // namespace

/// What a move would hit, before it is dropped; letters and linked bars in the calendar.
class ConflictMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void barsCarryLetters();
    void theOtherSideOfTheSelectionIsMarked();
    void namesTellConflicts();
    void aMoveTellsWhatItWouldHit();
    void aMoveWhereNothingIsInTheWaySaysSo();
    void severalThatMoveTellWhatEachWouldHit();
    void droppingOnAConflictIsAllowedAndUndone();

private:
    Change add(const QString& number, int hour);
    void waitUntilChecked();
    const CalendarItem* itemOf(CalendarView& view, ChangeId id);

    std::unique_ptr<CalendarDesk> m_desk;
    ItemId m_item;
    Change m_one;
    Change m_other;
};

void ConflictMoveTest::init()
{
    m_desk = std::make_unique<CalendarDesk>();
    ConfigurationItem item;
    item.id = ItemId::make();
    item.name = u"core-sw-01"_s;
    m_item = item.id;
    WriteBatch batch;
    batch.puts.emplace_back(item);
    QVERIFY(m_desk->board().apply(std::move(batch)));
    m_one = add(u"CHG-1"_s, 10);
    m_other = add(u"CHG-2"_s, 11);
    add(u"CHG-3"_s, 16);
    waitUntilChecked();
}

Change ConflictMoveTest::add(const QString& number, int hour)
{
    Change change = test::aChange(number, u"Title of "_s + number);
    change.plannedStart = inBerlin(thursday, QTime(hour, 0));
    change.plannedEnd = inBerlin(thursday, QTime(hour + 2, 0));
    change.items = {m_item};
    WriteBatch batch;
    batch.puts.emplace_back(change);
    if (!m_desk->board().apply(std::move(batch))
        || !m_desk->waitForWindow(change.id, {*change.plannedStart, *change.plannedEnd}))
    {
        qFatal("The change was not written");
    }
    return change;
}

void ConflictMoveTest::waitUntilChecked()
{
    Session& session = m_desk->board().session();
    const BoardConflicts& conflicts = BoardConflicts::of(session);
    QTRY_COMPARE(conflicts.board()->snapshot, session.snapshot());
    QTRY_VERIFY(!conflicts.isChecking());
}

const CalendarItem* ConflictMoveTest::itemOf(CalendarView& view, ChangeId id)
{
    const CalendarPage& page = view.scene().page;
    const int item = page.itemOfRow(page.changes().rowOf(id));
    return item < 0 ? nullptr : &page.items[static_cast<std::size_t>(item)];
}

void ConflictMoveTest::barsCarryLetters()
{
    for (const int shown : {month, week}) {
        CalendarView& view = m_desk->show(shown, thursday);
        const CalendarItem* item = itemOf(view, m_one.id);
        QVERIFY(item);
        QCOMPARE(item->conflicts.count(), 1);
        QVERIFY(item->conflicts.blocks());
        const CalendarScene& scene = view.scene();
        int withLetters = 0;
        for (const BoxLabel& label : scene.labels) {
            if (!label.letters.isNull()) {
                QVERIFY(label.rect.contains(label.letters));
                ++withLetters;
            }
        }
        QCOMPARE(withLetters, 2);
    }
}

void ConflictMoveTest::theOtherSideOfTheSelectionIsMarked()
{
    CalendarView& view = m_desk->show(week, thursday);
    m_desk->context().selection.selectChange(m_one.id);
    const QRect bar = m_desk->barRect(view, m_other.id);
    const QColor blocking = m_desk->context().theme.theme().conflict(true).fg;
    const QImage image = view.grab().toImage();
    int edge = 0;
    for (int y = bar.top() + 6; y < bar.bottom() - 6; ++y) {
        edge += image.pixelColor(bar.right(), y) == blocking ? 1 : 0;
    }
    QVERIFY2(edge > bar.height() / 2, qPrintable(QString::number(edge)));
}

void ConflictMoveTest::namesTellConflicts()
{
    CalendarView& view = m_desk->show(week, thursday);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QString names;
    for (int child = 0; child < interface->childCount(); ++child) {
        names += interface->child(child)->text(QAccessible::Name) + u'\n';
    }
    QVERIFY2(names.contains(u"blocked: Same CI"_s), qPrintable(names));
}

void ConflictMoveTest::aMoveTellsWhatItWouldHit()
{
    CalendarView& view = m_desk->show(week, thursday);
    m_desk->context().selection.selectChange(m_one.id);
    view.startMove();
    QVERIFY(view.isMoving());
    QTest::keyClick(&view, Qt::Key_Down);
    const QString said = m_desk->announcer().text();
    QVERIFY2(said.contains(u"1 conflict"_s), qPrintable(said));
    QVERIFY2(said.contains(u"CHG-2"_s), qPrintable(said));
    QTest::keyClick(&view, Qt::Key_Escape);
}

void ConflictMoveTest::aMoveWhereNothingIsInTheWaySaysSo()
{
    CalendarModel& model = m_desk->show(week, thursday).model();
    MoveController mover(model);
    QVERIFY(mover.begin(model.snapshot()->changes->rowOf(m_one.id), MovePart::Whole));
    QVERIFY(mover.hits(*model.snapshot()->changes).isEmpty());
    mover.stepDays(-1);
    QVERIFY(mover.conflicts().isKnown);
    QVERIFY(mover.conflicts().notes.isEmpty());
    QVERIFY(m_desk->announcer().text().contains(u"no conflicts"_s));
    mover.stepDays(1);
    mover.step(24, false); // six hours on: over CHG-3
    const int third = model.snapshot()->changes->rowOf(m_other.id);
    QVERIFY(!mover.hits(*model.snapshot()->changes).contains(third));
    QCOMPARE(mover.hits(*model.snapshot()->changes).size(), 1);
    mover.cancel();
}

void ConflictMoveTest::severalThatMoveTellWhatEachWouldHit()
{
    const CalendarView& view = m_desk->show(week, thursday);
    CalendarModel& model = view.model();
    m_desk->context().selection.set(
        {{RecordKind::Change, m_one.id.value}, {RecordKind::Change, m_other.id.value}});
    const ChangeColumns& changes = *model.snapshot()->changes;
    MoveController mover(model);
    QVERIFY(mover.begin(changes.rowOf(m_other.id), MovePart::Whole));
    mover.stepDays(-1); // among themselves they collide as before
    QVERIFY(mover.conflicts().isKnown);
    QVERIFY(mover.hits(changes).isEmpty());
    QVERIFY(m_desk->announcer().text().contains(u"no conflicts with others"_s));
    mover.stepDays(1);
    mover.step(20, false); // five hours on: both over CHG-3
    QCOMPARE(mover.hits(changes).size(), 1);
    QStringList notes;
    for (const ConflictNote& note : mover.conflicts().notes) {
        notes.append(note.what);
    }
    QCOMPARE(notes.size(), 2);
    QVERIFY2(notes[0].startsWith(u"CHG-2: CHG-3"_s), qPrintable(notes[0]));
    QVERIFY2(notes[1].startsWith(u"CHG-1: CHG-3"_s), qPrintable(notes[1]));
    const Theme& theme = m_desk->context().theme.theme();
    for (const int shown : {month, week}) {
        const MovingLook look =
            mover.look(m_desk->show(shown, thursday).scene(), theme, FillBy::State);
        QCOMPARE(look.bars.size(), std::size_t{2});
        for (const MovingBar& bar : look.bars) {
            QCOMPARE(bar.labels.size(), std::size_t{1});
            QCOMPARE(bar.origins.size(), std::size_t{1});
        }
        QVERIFY(!look.bars[0].labels[0].rect.intersects(look.bars[1].labels[0].rect));
    }
    const QSignalSpy told(&m_desk->context().editor, &Editor::moved);
    mover.drop();
    QTRY_COMPARE(told.count(), 1);
    const auto windows = told.first().first().value<QList<ChangeWindow>>();
    QCOMPARE(windows.size(), 2);
}

void ConflictMoveTest::droppingOnAConflictIsAllowedAndUndone()
{
    CalendarView& view = m_desk->show(week, thursday);
    m_desk->context().selection.selectChange(m_one.id);
    view.startMove();
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    const Span moved{
        m_one.plannedStart->plusMs(15 * msPerMinute), m_one.plannedEnd->plusMs(15 * msPerMinute)};
    QVERIFY(m_desk->waitForWindow(m_one.id, moved));
    waitUntilChecked();
    QTRY_VERIFY(itemOf(view, m_one.id)->conflicts.blocks());
    m_desk->context().editor.undo();
    QVERIFY(m_desk->waitForWindow(m_one.id, {*m_one.plannedStart, *m_one.plannedEnd}));
}

} // namespace cb

QTEST_MAIN(cb::ConflictMoveTest)
#include "ConflictMoveTest.moc"
