// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarView.h"

#include "tests/ui/calendar/CalendarDesk.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarAccessible.h"
#include "ui/widgets/EmptyState.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::CalendarDesk;
using test::inBerlin;

namespace {

const QDate wednesday(2026, 11, 25);
const QDate thursday(2026, 11, 26);
constexpr int month = 0;
constexpr int week = 1;
constexpr int day = 2;

LocalTime local(QDate date, int hour, int minute = 0)
{
    return {date, QTime(hour, minute)};
}

Span span(QDate date, int from, int to)
{
    return {inBerlin(date, QTime(from, 0)), inBerlin(date, QTime(to, 0))};
}

void drag(QWidget& view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    // QTest::mouseMove() carries no buttons: the view only looks at positions and modifiers.
    for (const QPoint point : {from + (to - from) / 2, to}) {
        QMouseEvent move(
            QEvent::MouseMove,
            point,
            view.mapToGlobal(point),
            Qt::NoButton,
            Qt::LeftButton,
            modifiers);
        QCoreApplication::sendEvent(&view, &move);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
}

int hoursToPixels(CalendarView& view, double hours)
{
    return qRound(view.scene().geometry.pixelsPerMs * hours * static_cast<double>(msPerHour));
}

} // namespace

/// The views as a person uses them, on a real board.
class CalendarViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aClickSelectsForAllViews();
    void controlAndShiftSelectSeveral();
    void dragMovesAndUndoPutsBack();
    void dragOfOneOfSeveralMovesAll_data();
    void dragOfOneOfSeveralMovesAll();
    void noneOfSeveralMovesIfOneMayNot();
    void keysMoveAllThatAreSelected();
    void dragOfAnEdgeSetsTheLength();
    void dragInTheMonthKeepsTheTime();
    void escapePutsADragBack();
    void keysMoveAndEnterDrops();
    void aKeyTakesAFreeSlot();
    void keysChangeTheLength();
    void moveKeepsItsLengthOverTheClockChange();
    void closedChangesSayWhyTheyStay();
    void arrowsGoToTheNextChange();
    void arrowsGoBeyondTheRange();
    void controlArrowsGoByDays();
    void pageKeysStepTheRange();
    void enterOpensAndDoubleClickCreates();
    void controlNCreatesAtTheFocus();
    void leapDayIsACell();
    void emptyDayNamesTheNextChange();
    void nothingMatchesNamesTheWord();
    void arrowsFollowTheScreenRightToLeft();
    void secondZoneByKey();
    void assistiveToolsSeeEveryBoxAndCell();
    void descriptionsTellWhatFollows();
    void pressActionOpens();
    void textSizesKeepEverythingInside_data();
    void textSizesKeepEverythingInside();

private:
    std::unique_ptr<CalendarDesk> m_desk;
};

void CalendarViewTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qRegisterMetaType<RecordRef>("cb::RecordRef");
}

void CalendarViewTest::init()
{
    m_desk = std::make_unique<CalendarDesk>();
}

void CalendarViewTest::aClickSelectsForAllViews()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(thursday, 10), local(thursday, 12));
    for (const int view : {month, week}) {
        m_desk->context().selection.clear();
        CalendarView& shown = m_desk->show(view, thursday);
        QTest::mouseClick(&shown, Qt::LeftButton, {}, m_desk->barRect(shown, change.id).center());
        QCOMPARE(m_desk->context().selection.currentChange(), std::optional(change.id));
        QVERIFY(shown.currentBox() >= 0);
    }
    // The day of the change has no lane for it: it has no team. What is not shown is said.
    CalendarView& shown = m_desk->show(day, thursday);
    QVERIFY(m_desk->barRect(shown, change.id).isNull());
    QCOMPARE(shown.notShownText(), u"Not shown: 1 without a team"_s);
}

void CalendarViewTest::controlAndShiftSelectSeveral()
{
    const Change a = m_desk->add(u"CHG-1"_s, local(thursday, 8), local(thursday, 9));
    const Change b = m_desk->add(u"CHG-2"_s, local(thursday, 10), local(thursday, 11));
    const Change c = m_desk->add(u"CHG-3"_s, local(thursday, 12), local(thursday, 13));
    CalendarView& view = m_desk->show(week, thursday);
    const auto click = [&](const Change& change, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(
            &view, Qt::LeftButton, modifiers, m_desk->barRect(view, change.id).center());
    };
    click(a, {});
    click(c, Qt::ShiftModifier);
    QCOMPARE(m_desk->context().selection.changes(), (QList<ChangeId>{a.id, b.id, c.id}));
    click(b, Qt::ControlModifier);
    QCOMPARE(m_desk->context().selection.changes(), (QList<ChangeId>{a.id, c.id}));
    // One of them is clicked without a drag.
    click(a, {});
    QCOMPARE(m_desk->context().selection.changes(), QList<ChangeId>{a.id});
}

void CalendarViewTest::dragMovesAndUndoPutsBack()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(week, wednesday);
    const QPoint from = m_desk->barRect(view, change.id).center();
    const int column = qRound(view.scene().geometry.cells[0].rect.width());
    drag(view, from, from + QPoint(column, hoursToPixels(view, 3)));
    QVERIFY(m_desk->waitForWindow(change.id, span(thursday, 13, 15)));
    QCOMPARE(m_desk->context().undo.count(), 1);
    m_desk->context().editor.undo();
    QVERIFY(m_desk->waitForWindow(change.id, span(wednesday, 10, 12)));
    m_desk->context().editor.redo();
    QVERIFY(m_desk->waitForWindow(change.id, span(thursday, 13, 15)));
}

void CalendarViewTest::dragOfOneOfSeveralMovesAll_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("hours");
    QTest::newRow("week") << week << 3;
    QTest::newRow("month") << month << 0;
}

void CalendarViewTest::dragOfOneOfSeveralMovesAll()
{
    QFETCH(int, shown);
    QFETCH(int, hours);
    const Change held = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    const Change other = m_desk->add(u"CHG-2"_s, local(thursday, 8), local(thursday, 9));
    const Change apart = m_desk->add(u"CHG-3"_s, local(thursday, 8), local(thursday, 9));
    CalendarView& view = m_desk->show(shown, wednesday);
    Selection& selection = m_desk->context().selection;
    selection.set({{RecordKind::Change, held.id.value}, {RecordKind::Change, other.id.value}});
    const QPoint from = m_desk->barRect(view, held.id).center();
    const int column = qRound(view.scene().geometry.cells[0].rect.width());
    drag(view, from, from + QPoint(column, hoursToPixels(view, hours)));
    QVERIFY(m_desk->waitForWindow(held.id, span(thursday, 10 + hours, 12 + hours)));
    const QDate friday = thursday.addDays(1);
    QVERIFY(m_desk->waitForWindow(other.id, span(friday, 8 + hours, 9 + hours)));
    QCOMPARE(m_desk->window(apart.id), std::optional(span(thursday, 8, 9)));
    QCOMPARE(selection.changes(), (QList<ChangeId>{other.id, held.id}));
    QCOMPARE(m_desk->context().undo.count(), 1);
    m_desk->context().editor.undo();
    QVERIFY(m_desk->waitForWindow(held.id, span(wednesday, 10, 12)));
    QVERIFY(m_desk->waitForWindow(other.id, span(thursday, 8, 9)));
}

void CalendarViewTest::noneOfSeveralMovesIfOneMayNot()
{
    const Change held = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    const Change closed =
        m_desk->add(u"CHG-2"_s, local(thursday, 8), local(thursday, 9), ChangeState::Closed);
    CalendarView& view = m_desk->show(week, wednesday);
    m_desk->context().selection.set(
        {{RecordKind::Change, closed.id.value}, {RecordKind::Change, held.id.value}});
    const QPoint from = m_desk->barRect(view, held.id).center();
    drag(view, from, from + QPoint(0, hoursToPixels(view, 3)));
    QVERIFY(!view.isMoving());
    QVERIFY(!m_desk->context().editor.isBusy());
    const QString said = m_desk->announcer().text();
    QVERIFY2(said.contains(u"CHG-2 is closed"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Nothing was moved"_s), qPrintable(said));
}

void CalendarViewTest::keysMoveAllThatAreSelected()
{
    const Change held = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    const Change other = m_desk->add(u"CHG-2"_s, local(thursday, 8), local(thursday, 9));
    CalendarView& view = m_desk->show(week, wednesday);
    m_desk->context().selection.set(
        {{RecordKind::Change, other.id.value}, {RecordKind::Change, held.id.value}});
    QTest::keyClick(&view, Qt::Key_M);
    QVERIFY(view.isMoving());
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(m_desk->announcer().text().contains(u"CHG-1 and 1 more"_s));
    QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_desk->announcer().text().contains(u"one change at a time"_s));
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(m_desk->waitForWindow(held.id, span(thursday, 10, 12)));
    QVERIFY(m_desk->waitForWindow(other.id, span(thursday.addDays(1), 8, 9)));
    QCOMPARE(m_desk->context().undo.count(), 1);
}

void CalendarViewTest::dragOfAnEdgeSetsTheLength()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(week, wednesday);
    const QRect bar = m_desk->barRect(view, change.id);
    const QPoint edge(bar.center().x(), bar.bottom() - 2);
    drag(view, edge, edge + QPoint(0, hoursToPixels(view, 2)));
    QVERIFY(m_desk->waitForWindow(change.id, span(wednesday, 10, 14)));
}

void CalendarViewTest::dragInTheMonthKeepsTheTime()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(month, wednesday);
    const QPoint from = m_desk->barRect(view, change.id).center();
    const auto& cells = view.scene().geometry.cells;
    const int target = view.scene().geometry.cellOfDay(QDate(2026, 11, 13));
    drag(view, from, cells[static_cast<std::size_t>(target)].rect.center().toPoint());
    QVERIFY(m_desk->waitForWindow(change.id, span(QDate(2026, 11, 13), 10, 12)));
}

void CalendarViewTest::escapePutsADragBack()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(week, wednesday);
    const QPoint from = m_desk->barRect(view, change.id).center();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(0, 90);
    QMouseEvent move(
        QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
    QVERIFY(view.isMoving());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isMoving());
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    QVERIFY(!m_desk->context().editor.isBusy());
    QCOMPARE(m_desk->window(change.id), std::optional(span(wednesday, 10, 12)));
}

void CalendarViewTest::keysMoveAndEnterDrops()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(week, wednesday);
    m_desk->context().selection.selectChange(change.id);
    QTest::keyClick(&view, Qt::Key_M);
    QVERIFY(view.isMoving());
    QTest::keyClick(&view, Qt::Key_Right);
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&view, Qt::Key_Down);
    }
    QVERIFY(m_desk->announcer().text().contains(u"11:00–13:00"_s));
    QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!view.isMoving());
    QVERIFY(m_desk->waitForWindow(change.id, span(thursday, 11, 13)));
    QCOMPARE(m_desk->context().undo.count(), 1);
}

void CalendarViewTest::aKeyTakesAFreeSlot()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(wednesday, 20), local(wednesday, 22));
    CalendarView& view = m_desk->show(week, wednesday);
    m_desk->context().selection.selectChange(change.id);
    QTest::keyClick(&view, Qt::Key_M);
    // Nothing collides: the same time on other days is free.
    QTRY_VERIFY(
        (QTest::keyClick(&view, Qt::Key_1), m_desk->announcer().text().contains(u"Thu 26 Nov"_s)));
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(m_desk->waitForWindow(change.id, span(thursday, 20, 22)));
    QCOMPARE(m_desk->context().undo.count(), 1);
}

void CalendarViewTest::keysChangeTheLength()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(week, wednesday);
    m_desk->context().selection.selectChange(change.id);
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
    }
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(m_desk->waitForWindow(change.id, span(wednesday, 10, 13)));
}

void CalendarViewTest::moveKeepsItsLengthOverTheClockChange()
{
    const Change change =
        m_desk->add(u"CHG-1"_s, local(QDate(2027, 3, 26), 22), local(QDate(2027, 3, 27), 5));
    CalendarView& view = m_desk->show(week, QDate(2027, 3, 26));
    m_desk->context().selection.selectChange(change.id);
    QTest::keyClick(&view, Qt::Key_M);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(m_desk->announcer().text().contains(u"lasts 7 h, the clock says 8 h"_s));
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(m_desk->waitForWindow(
        change.id,
        {inBerlin(QDate(2027, 3, 27), QTime(22, 0)), inBerlin(QDate(2027, 3, 28), QTime(6, 0))}));
}

void CalendarViewTest::closedChangesSayWhyTheyStay()
{
    const Change change =
        m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12), ChangeState::Closed);
    CalendarView& view = m_desk->show(week, wednesday);
    const QPoint from = m_desk->barRect(view, change.id).center();
    drag(view, from, from + QPoint(0, 90));
    QVERIFY(!view.isMoving());
    QVERIFY(m_desk->announcer().text().contains(u"CHG-1 is closed"_s));
    m_desk->context().selection.selectChange(change.id);
    QTest::keyClick(&view, Qt::Key_M);
    QVERIFY(!view.isMoving());
}

void CalendarViewTest::arrowsGoToTheNextChange()
{
    const Change a = m_desk->add(u"CHG-1"_s, local(wednesday, 8), local(wednesday, 9));
    const Change b = m_desk->add(u"CHG-2"_s, local(wednesday, 12), local(wednesday, 13));
    const Change c = m_desk->add(u"CHG-3"_s, local(thursday, 12), local(thursday, 13));
    for (const int shown : {month, week}) {
        CalendarView& view = m_desk->show(shown, wednesday);
        m_desk->context().selection.selectChange(a.id);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(m_desk->context().selection.currentChange(), std::optional(b.id));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(m_desk->context().selection.currentChange(), std::optional(c.id));
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(m_desk->context().selection.currentChange() != c.id);
    }
}

void CalendarViewTest::arrowsGoBeyondTheRange()
{
    const Change now = m_desk->add(u"CHG-1"_s, local(wednesday, 8), local(wednesday, 9));
    const Change later =
        m_desk->add(u"CHG-2"_s, local(QDate(2027, 3, 3), 12), local(QDate(2027, 3, 3), 13));
    CalendarView& view = m_desk->show(week, wednesday);
    m_desk->context().selection.selectChange(now.id);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(m_desk->context().selection.currentChange(), std::optional(later.id));
    QCOMPARE(view.model().day(), QDate(2027, 3, 3));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(m_desk->announcer().text(), u"There is no later change."_s);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(m_desk->context().selection.currentChange(), std::optional(now.id));
}

void CalendarViewTest::controlArrowsGoByDays()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(thursday, 8), local(thursday, 9));
    CalendarView& view = m_desk->show(month, wednesday);
    view.focusCell(view.scene().geometry.cellOfDay(wednesday));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_desk->context().selection.currentChange(), std::optional(change.id));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(m_desk->context().selection.records().isEmpty());
    const auto cell = static_cast<std::size_t>(view.focusedCell());
    QCOMPARE(view.scene().geometry.cells[cell].day, thursday.addDays(7));
}

void CalendarViewTest::pageKeysStepTheRange()
{
    CalendarView& view = m_desk->show(month, wednesday);
    QCOMPARE(view.rangeText(), u"November 2026"_s);
    const QSignalSpy ranges(&view, &View::rangeChanged);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.rangeText(), u"December 2026"_s);
    QVERIFY(!ranges.isEmpty());
    QTest::keyClick(&view, Qt::Key_T);
    QCOMPARE(view.rangeText(), u"November 2026"_s);
    CalendarView& weekView = m_desk->show(week, wednesday);
    QCOMPARE(weekView.rangeText(), u"23–29 November 2026, week 48"_s);
    QTest::keyClick(&weekView, Qt::Key_PageDown);
    QCOMPARE(weekView.rangeText(), u"30 Nov – 6 Dec 2026, week 49"_s);
    CalendarView& dayView = m_desk->show(day, wednesday);
    QCOMPARE(dayView.rangeText(), u"Wednesday 25 November 2026, week 48"_s);
}

void CalendarViewTest::enterOpensAndDoubleClickCreates()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(week, wednesday);
    const QSignalSpy opened(&view, &View::openRequested);
    const QSignalSpy created(&view, &View::createRequested);
    m_desk->context().selection.selectChange(change.id);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, m_desk->barRect(view, change.id).center());
    QCOMPARE(opened.count(), 2);
    const CalendarGeometry& geometry = view.scene().geometry;
    const QPointF evening(
        geometry.cells[3].rect.center().x(), geometry.yOf(3, inBerlin(thursday, QTime(20, 0))) + 2);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, evening.toPoint());
    QCOMPARE(created.count(), 1);
    QCOMPARE(created[0][0].toLongLong(), inBerlin(thursday, QTime(20, 0)).ms);
}

void CalendarViewTest::controlNCreatesAtTheFocus()
{
    CalendarView& view = m_desk->show(month, wednesday);
    const QSignalSpy created(&view, &View::createRequested);
    view.focusCell(view.scene().geometry.cellOfDay(thursday));
    QTest::keyClick(&view, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(created.count(), 1);
    QCOMPARE(created[0][0].toLongLong(), inBerlin(thursday, QTime(20, 0)).ms);
    QCOMPARE(created[0][1].toLongLong(), inBerlin(thursday, QTime(22, 0)).ms);
}

void CalendarViewTest::leapDayIsACell()
{
    const QDate leapDay(2028, 2, 29);
    const Change change = m_desk->add(u"CHG-1"_s, local(leapDay, 10), local(leapDay, 12));
    CalendarView& view = m_desk->show(month, leapDay);
    const int cell = view.scene().geometry.cellOfDay(leapDay);
    QVERIFY(cell >= 0);
    QVERIFY(
        view.scene().geometry.cells[static_cast<std::size_t>(cell)].rect.toAlignedRect().contains(
            m_desk->barRect(view, change.id).center()));
}

void CalendarViewTest::emptyDayNamesTheNextChange()
{
    m_desk->add(u"CHG-1"_s, local(QDate(2026, 11, 27), 1), local(QDate(2026, 11, 27), 2));
    CalendarView& view = m_desk->show(day, thursday);
    view.scene();
    auto* empty = view.findChild<EmptyState*>(u"calendar.empty"_s);
    QVERIFY(empty && empty->isVisible());
    QStringList texts;
    for (const QLabel* label : empty->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(u"Nothing planned on Thu 26 Nov."_s));
    QVERIFY(texts.contains(u"Next: Fri 27 Nov, 01:00"_s));
}

void CalendarViewTest::nothingMatchesNamesTheWord()
{
    m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(week, wednesday);
    m_desk->context().filter.setFilter(BoardFilter::parse(u"state:draft"_s).filter);
    auto* empty = view.findChild<EmptyState*>(u"calendar.empty"_s);
    QTRY_VERIFY((view.scene(), empty->isVisible()));
    QTest::keyClick(&view, Qt::Key_Backspace);
    QVERIFY(m_desk->context().filter.filter().isEmpty());
    QTRY_VERIFY((view.scene(), !empty->isVisible()));
}

void CalendarViewTest::arrowsFollowTheScreenRightToLeft()
{
    const Change a = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    const Change b = m_desk->add(u"CHG-2"_s, local(thursday, 10), local(thursday, 12));
    CalendarView& view = m_desk->show(week, wednesday);
    view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_desk->barRect(view, b.id).left() < m_desk->barRect(view, a.id).left());
    m_desk->context().selection.selectChange(a.id);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(m_desk->context().selection.currentChange(), std::optional(b.id));
    QTest::keyClick(&view, Qt::Key_M);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(m_desk->waitForWindow(b.id, span(QDate(2026, 11, 27), 10, 12)));
}

void CalendarViewTest::secondZoneByKey()
{
    CalendarView& view = m_desk->show(week, wednesday);
    const double gutter = view.scene().geometry.body.left();
    QTest::keyClick(&view, Qt::Key_Z);
    QVERIFY(view.scene().secondZone.isValid());
    QCOMPARE(view.scene().geometry.body.left(), 2 * gutter);
    QTest::keyClick(&view, Qt::Key_Z);
    QCOMPARE(view.scene().geometry.body.left(), gutter);
}

void CalendarViewTest::assistiveToolsSeeEveryBoxAndCell()
{
    const Change change = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(week, wednesday);
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(tree);
    QCOMPARE(tree->childCount(), 1 + 7);
    QCOMPARE(
        tree->child(0)->text(QAccessible::Name),
        u"CHG-1, Title of CHG-1, Awaiting CAB, Wednesday 25 November 2026 10:00 to 12:00"_s);
    for (int i = 0; i < tree->childCount(); ++i) {
        QAccessibleInterface* child = tree->child(i);
        QVERIFY(child && child->isValid());
        QVERIFY(!child->text(QAccessible::Name).isEmpty());
        QVERIFY(child->role() == (i == 0 ? QAccessible::ListItem : QAccessible::Cell));
        QVERIFY(!child->rect().isEmpty());
        QCOMPARE(tree->indexOfChild(child), i);
        QCOMPARE(child->parent()->object(), &view);
    }
    const QPoint middle = view.mapToGlobal(m_desk->barRect(view, change.id).center());
    QCOMPARE(tree->childAt(middle.x(), middle.y()), tree->child(0));
    m_desk->context().selection.selectChange(change.id);
    QCOMPARE(tree->focusChild(), tree->child(0));
    QVERIFY(tree->child(0)->state().focused);
    // After another layout the tree is made anew.
    view.stepRange(1);
    QCOMPARE(tree->childCount(), 7);
}

void CalendarViewTest::descriptionsTellWhatFollows()
{
    const Change first = m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    const Change second = m_desk->add(u"CHG-2"_s, local(wednesday, 14), local(wednesday, 16));
    m_desk->context().editor.setFields(
        {second.id}, u"Order"_s, [id = first.id](Change& change) { change.predecessors = {id}; });
    for (const int shown : {month, week}) {
        CalendarView& view = m_desk->show(shown, wednesday);
        QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&view);
        const auto describes = [&](const QString& number, const QString& what) {
            for (int i = 0; i < tree->childCount(); ++i) {
                if (tree->child(i)->text(QAccessible::Name).startsWith(number)) {
                    return tree->child(i)->text(QAccessible::Description).startsWith(what);
                }
            }
            return false;
        };
        QTRY_VERIFY(describes(u"CHG-1"_s, u"is followed by CHG-2"_s));
        QVERIFY(describes(u"CHG-2"_s, u"follows CHG-1"_s));
    }
}

void CalendarViewTest::pressActionOpens()
{
    m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = m_desk->show(month, wednesday);
    const QSignalSpy opened(&view, &View::openRequested);
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&view);
    QAccessibleActionInterface* action = tree->child(0)->actionInterface();
    QVERIFY(action);
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
}

void CalendarViewTest::textSizesKeepEverythingInside_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("80 percent") << 80 << QSize(1000, 600);
    QTest::newRow("100 percent at the smallest window") << 100 << QSize(700, 480);
    QTest::newRow("200 percent") << 200 << QSize(1300, 900);
}

void CalendarViewTest::textSizesKeepEverythingInside()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_desk->add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    AppearanceChoice choice = m_desk->context().theme.choice();
    choice.textPercent = percent;
    m_desk->context().theme.setChoice(choice);
    for (const int shown : {month, week, day}) {
        CalendarView& view = m_desk->show(shown, wednesday, size);
        const CalendarScene& scene = view.scene();
        QVERIFY(!view.grab().isNull());
        for (std::size_t i = 0; i < scene.labels.size(); ++i) {
            const BoxLabel& label = scene.labels[i];
            const QRectF inside = label.rect.adjusted(-1, -1, 1, 1);
            for (const QRectF& part :
                 {label.sign, label.meter, label.time.rect, label.title.rect, label.second.rect})
            {
                QVERIFY(part.isNull() || inside.contains(part));
            }
        }
    }
}

} // namespace cb

QTEST_MAIN(cb::CalendarViewTest)
#include "CalendarViewTest.moc"
