// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineView.h"

#include "tests/support/BoardFixture.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/commands/Editor.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Language.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/timeline/TimelineAccessible.h"
#include "ui/timeline/TimelineHoverCard.h"
#include "ui/timeline/TimelineViews.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::aChange;
using test::berlin;
using test::BoardFixture;
using test::inBerlin;

namespace {

const QDate thursday(2026, 11, 26);

/// The view on a real board file, with all that a window gives it.
class Desk
{
public:
    Desk()
        : m_board(BoardFixture::empty())
        , m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_filter(m_board->session())
        , m_actions(m_settings)
        , m_editor(m_board->session(), m_undo)
        , m_context{
              m_board->session(),
              m_filter,
              m_selection,
              m_actions,
              m_undo,
              m_editor,
              m_settings,
              m_theme,
              m_language,
              m_announcer}
    {
        AppearanceChoice choice;
        choice.mode = ThemeMode::Light;
        choice.reduceMotion = Aid::On;
        m_theme.setChoice(choice);
        write();
        m_view.reset(
            qobject_cast<TimelineView*>(timelineView(sharedCalendarModel())(m_context, nullptr)));
        m_view->resize(1300, 700);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        if (!QTest::qWaitForWindowActive(m_view.get())
            || !QTest::qWaitFor([this] { return m_view->scene() && barOf(first) >= 0; }, 20'000))
        {
            qFatal("The timeline did not show its board");
        }
    }

    TimelineView& view() { return *m_view; }

    const TimelineScene& scene() { return *m_view->scene(); }

    BoardContext& context() { return m_context; }

    int barOf(ChangeId id) { return scene().itemOf({RecordKind::Change, id.value}); }

    QPoint pointOf(ChangeId id)
    {
        const QRectF ring = scene().items[std::size_t(barOf(id))].ring;
        return ring.center().toPoint() + m_view->sceneOrigin();
    }

    std::optional<Span> windowOf(ChangeId id)
    {
        const auto& changes = *m_context.session.snapshot()->changes;
        const int row = changes.rowOf(id);
        return row >= 0 ? changes.plannedWindow(row) : std::nullopt;
    }

    ChangeId first;
    ChangeId second;
    IncidentId incident;

private:
    void write()
    {
        Group team;
        team.id = GroupId::make();
        team.name = u"Payments"_s;
        Service service;
        service.id = ServiceId::make();
        service.name = u"Payment Gateway"_s;
        service.group = team.id;
        Change a = aChange(u"CHG-1"_s, u"TLS 1.3 only"_s);
        Change b = aChange(u"CHG-2"_s, u"Partition the ledger"_s);
        a.plannedStart = inBerlin(thursday, QTime(20, 0));
        a.plannedEnd = inBerlin(thursday, QTime(22, 0));
        b.plannedStart = inBerlin(thursday.addDays(1), QTime(20, 0));
        b.plannedEnd = inBerlin(thursday.addDays(1), QTime(22, 0));
        a.service = b.service = service.id;
        first = a.id;
        second = b.id;
        Incident trouble;
        trouble.id = IncidentId::make();
        trouble.number = u"INC-1"_s;
        trouble.title = u"Log-in fails"_s;
        trouble.priority = 1;
        trouble.service = service.id;
        trouble.openedAt = inBerlin(thursday.addDays(-2), QTime(9, 0));
        trouble.resolvedAt = inBerlin(thursday.addDays(-2), QTime(10, 0));
        incident = trouble.id;
        WriteBatch batch;
        batch.puts = {team, service, a, b, trouble};
        if (!m_board->apply(std::move(batch))) {
            qFatal("The board was not written");
        }
    }

    std::unique_ptr<BoardFixture> m_board;
    QTemporaryDir m_folder;
    Settings m_settings;
    Selection m_selection;
    FilterController m_filter;
    ActionRegistry m_actions;
    QUndoStack m_undo;
    Editor m_editor;
    ThemeController m_theme;
    Language m_language;
    StatusAnnouncer m_announcer;
    BoardContext m_context;
    std::unique_ptr<TimelineView> m_view;
};

void wheel(QWidget& view, QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(
        at,
        view.mapToGlobal(at),
        QPoint(),
        angle,
        Qt::NoButton,
        modifiers,
        Qt::NoScrollPhase,
        false);
    QCoreApplication::sendEvent(&view, &event);
}

void gesture(QWidget& view, Qt::NativeGestureType type, QPointF at, double value, QPointF delta)
{
    QNativeGestureEvent event(
        type,
        QPointingDevice::primaryPointingDevice(),
        2,
        at,
        view.mapTo(view.window(), at),
        view.mapToGlobal(at),
        value,
        delta);
    QCoreApplication::sendEvent(&view, &event);
}

void drag(QWidget& view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&view, Qt::LeftButton, modifiers, from);
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

} // namespace

/// The timeline as a person uses it, on a real board.
class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theCurrentWeekIsShownFirst();
    void aClickSelectsForAllViews();
    void controlWheelZoomsAtThePointer();
    void pinchZoomsBetweenTheFingers();
    void twoFingersPan();
    void wheelPansAndScrolls();
    void keysZoomToWeekAndYear();
    void arrowsGoThroughTheLane();
    void keysGoToIncidents();
    void dragMovesAndUndoPutsBack();
    void dragOfOneOfSeveralMovesAll();
    void keysMoveAndEscapePutsBack();
    void markedDaysNarrowAllViews();
    void spaceFoldsTheTeam();
    void lanesStandWithoutGroups();
    void enterOnAColumnZoomsToIt();
    void secondZoneByKey();
    void stateSurvives();
    void copiesWhatItShows();
    void theHoverCardComesForKeysToo();
    void assistiveToolsSeeEverything();
    void descriptionsTellWhatFollows();

private:
    std::unique_ptr<Desk> m_desk;
};

void TimelineViewTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qRegisterMetaType<RecordRef>("cb::RecordRef");
}

void TimelineViewTest::init()
{
    m_desk = std::make_unique<Desk>();
}

void TimelineViewTest::theCurrentWeekIsShownFirst()
{
    QCOMPARE(
        m_desk->view().span(), spanOfDays({QDate(2026, 11, 23), QDate(2026, 11, 29)}, berlin()));
    QCOMPARE(m_desk->view().rangeText(), u"23–29 November 2026, week 48"_s);
    QVERIFY(!m_desk->scene().rows.front().line.isFolded);
}

void TimelineViewTest::aClickSelectsForAllViews()
{
    QTest::mouseClick(&m_desk->view(), Qt::LeftButton, {}, m_desk->pointOf(m_desk->first));
    QCOMPARE(m_desk->context().selection.currentChange(), std::optional(m_desk->first));
    QTest::mouseClick(
        &m_desk->view(), Qt::LeftButton, Qt::ControlModifier, m_desk->pointOf(m_desk->second));
    QCOMPARE(m_desk->context().selection.changes().size(), 2);
    QSignalSpy opened(&m_desk->view(), &View::openRequested);
    QTest::mouseDClick(&m_desk->view(), Qt::LeftButton, {}, m_desk->pointOf(m_desk->second));
    QCOMPARE(opened.size(), 1);
}

void TimelineViewTest::controlWheelZoomsAtThePointer()
{
    TimelineView& view = m_desk->view();
    const QPointF at(900, 300);
    const Instant before = m_desk->scene().instantAt(at.x());
    const qint64 length = view.span().lengthMs();
    for (int i = 0; i < 12; ++i) {
        wheel(view, at, {0, 120}, Qt::ControlModifier);
        const double off = std::abs(m_desk->scene().xOf(before) - at.x());
        QVERIFY2(off < 1, "what is under the pointer has moved");
    }
    QVERIFY(view.span().lengthMs() < length / 30);
    for (int i = 0; i < 60; ++i) {
        wheel(view, at, {0, -120}, Qt::ControlModifier);
    }
    QVERIFY(view.span().lengthMs() > 8 * 365 * msPerDay); // ten years, less the totals
    for (int i = 0; i < 100; ++i) {
        wheel(view, at, {0, 120}, Qt::ControlModifier);
    }
    QCOMPARE(view.span().lengthMs(), msPerMinute);
}

void TimelineViewTest::pinchZoomsBetweenTheFingers()
{
    TimelineView& view = m_desk->view();
    const QPointF at(900, 300);
    const Instant before = m_desk->scene().instantAt(at.x());
    const qint64 length = view.span().lengthMs();
    const auto pinch = [&](double value) {
        gesture(view, Qt::ZoomNativeGesture, at, value, {});
        return std::abs(m_desk->scene().xOf(before) - at.x());
    };
    // A touch pad sends many small parts.
    for (int i = 0; i < 20; ++i) {
        QVERIFY2(pinch(0.05) < 1, "what is between the fingers has moved");
    }
    QVERIFY(view.span().lengthMs() < length / 2);
    for (int i = 0; i < 30; ++i) {
        QVERIFY2(pinch(-0.05) < 1, "what is between the fingers has moved");
    }
    QVERIFY(view.span().lengthMs() > length);
    const Span span = view.span();
    gesture(view, Qt::RotateNativeGesture, at, 0.5, {});
    QCOMPARE(view.span(), span);
}

void TimelineViewTest::twoFingersPan()
{
    TimelineView& view = m_desk->view();
    const Span span = view.span();
    const Instant under = m_desk->scene().instantAt(900);
    gesture(view, Qt::PanNativeGesture, {900, 300}, 0, {-50, 0});
    QCOMPARE(view.span().lengthMs(), span.lengthMs());
    QVERIFY(std::abs(m_desk->scene().xOf(under) - 850) < 1);
}

void TimelineViewTest::wheelPansAndScrolls()
{
    TimelineView& view = m_desk->view();
    const Span before = view.span();
    wheel(view, {900, 300}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(view.span().start > before.start);
    wheel(view, {900, 300}, {120, 0});
    QVERIFY(std::abs(view.span().start.ms - before.start.ms) < msPerMinute);
    view.resize(1300, 150);
    QTRY_VERIFY(view.scene()->frame.canvas.height() < view.scene()->lines.height());
    auto* bar = view.findChild<QScrollBar*>(u"timeline.vertical"_s);
    wheel(view, {900, 100}, {0, -120});
    QVERIFY(bar->value() > 0);
}

void TimelineViewTest::keysZoomToWeekAndYear()
{
    TimelineView& view = m_desk->view();
    QTest::keyClick(&view, Qt::Key_9);
    QCOMPARE(view.rangeText(), u"1 Jan – 31 Dec 2026"_s);
    QVERIFY(m_desk->scene().hasColumns());
    QTest::keyClick(&view, Qt::Key_BracketRight);
    QCOMPARE(view.rangeText(), u"1 Jan – 31 Dec 2027"_s);
    QTest::keyClick(&view, Qt::Key_T);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.rangeText(), u"23–29 November 2026, week 48"_s);
    const qint64 length = view.span().lengthMs();
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(std::abs(view.span().lengthMs() - length / 2) < 10 * msPerMinute);
    QTest::keyClick(&view, Qt::Key_Minus);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(std::abs(view.span().lengthMs() - length) < 10 * msPerMinute);
    view.stepRange(1);
    QVERIFY(view.span().start > inBerlin(QDate(2026, 11, 28), QTime(0, 0)));
}

void TimelineViewTest::arrowsGoThroughTheLane()
{
    TimelineView& view = m_desk->view();
    Selection& selection = m_desk->context().selection;
    QTest::mouseClick(&view, Qt::LeftButton, {}, m_desk->pointOf(m_desk->first));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(selection.currentChange(), std::optional(m_desk->second));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(selection.current(), (RecordRef{RecordKind::Incident, m_desk->incident.value}));
    QTest::keyClick(&view, Qt::Key_Up);
    QVERIFY(selection.records().isEmpty());
    QCOMPARE(view.currentRow(), 0); // the team
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(!selection.records().isEmpty());
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(selection.currentChange(), std::optional(m_desk->second));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(selection.current()->kind, RecordKind::Incident);
}

void TimelineViewTest::keysGoToIncidents()
{
    TimelineView& view = m_desk->view();
    view.showSpan(spanOfDays({QDate(2026, 10, 5), QDate(2026, 10, 11)}, berlin()));
    QTest::keyClick(&view, Qt::Key_N);
    QCOMPARE(m_desk->context().selection.current()->kind, RecordKind::Incident);
    QVERIFY(view.span().contains(inBerlin(thursday.addDays(-2), QTime(9, 0))));
}

void TimelineViewTest::dragMovesAndUndoPutsBack()
{
    const Span before = *m_desk->windowOf(m_desk->first);
    const QPoint from = m_desk->pointOf(m_desk->first);
    const int hours = qRound(m_desk->scene().scale.lengthOf(6 * msPerHour));
    drag(m_desk->view(), from, from + QPoint(hours, 0));
    QTRY_COMPARE(
        m_desk->windowOf(m_desk->first)->start,
        roundedToStep(before.start.plusMs(6 * msPerHour), moveStepMinutes, berlin()));
    QCOMPARE(m_desk->windowOf(m_desk->first)->lengthMs(), before.lengthMs());
    QTRY_VERIFY(!m_desk->context().editor.isBusy());
    m_desk->context().editor.undo();
    QTRY_COMPARE(*m_desk->windowOf(m_desk->first), before);
}

void TimelineViewTest::dragOfOneOfSeveralMovesAll()
{
    TimelineView& view = m_desk->view();
    const Span first = *m_desk->windowOf(m_desk->first);
    const Span second = *m_desk->windowOf(m_desk->second);
    m_desk->context().selection.set(
        {{RecordKind::Change, m_desk->first.value}, {RecordKind::Change, m_desk->second.value}});
    const QPoint from = m_desk->pointOf(m_desk->first);
    const int hours = qRound(m_desk->scene().scale.lengthOf(6 * msPerHour));
    drag(view, from, from + QPoint(hours, 0));
    QTRY_VERIFY(m_desk->windowOf(m_desk->first)->start > first.start);
    const qint64 by = m_desk->windowOf(m_desk->first)->start.ms - first.start.ms;
    QCOMPARE(m_desk->windowOf(m_desk->second)->start.ms - second.start.ms, by);
    QCOMPARE(m_desk->context().selection.changes().size(), 2);
    QTRY_VERIFY(!m_desk->context().editor.isBusy());
    m_desk->context().editor.undo();
    QTRY_COMPARE(*m_desk->windowOf(m_desk->first), first);
    QCOMPARE(*m_desk->windowOf(m_desk->second), second);
    QTest::mouseClick(&view, Qt::LeftButton, {}, m_desk->pointOf(m_desk->first));
    QCOMPARE(m_desk->context().selection.changes(), QList<ChangeId>{m_desk->first});
}

void TimelineViewTest::keysMoveAndEscapePutsBack()
{
    TimelineView& view = m_desk->view();
    const Span before = *m_desk->windowOf(m_desk->first);
    QTest::mouseClick(&view, Qt::LeftButton, {}, m_desk->pointOf(m_desk->first));
    QTest::keyClick(&view, Qt::Key_M);
    QVERIFY(view.isMoving());
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isMoving());
    QCOMPARE(*m_desk->windowOf(m_desk->first), before);
    QTest::keyClick(&view, Qt::Key_M);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Return);
    QTRY_COMPARE(m_desk->windowOf(m_desk->first)->start, before.start.plusMs(20 * msPerMinute));
}

void TimelineViewTest::markedDaysNarrowAllViews()
{
    TimelineView& view = m_desk->view();
    const TimelineScene& scene = m_desk->scene();
    const int y = qRound(scene.frame.axis.center().y());
    const auto xOf = [&](QDate day, int hour) {
        return qRound(scene.xOf(inBerlin(day, QTime(hour, 0))));
    };
    const QPoint from(xOf(thursday, 0) + 1, y);
    const QPoint to(xOf(thursday.addDays(1), 0) - 1, y);
    drag(view, from, to);
    QVERIFY(view.marked().has_value());
    FilterController& filter = m_desk->context().filter;
    QVERIFY(!filter.filter().isEmpty());
    QTRY_COMPARE(filter.result()->filter, filter.filter());
    QCOMPARE(filter.result()->changes.count(), 1);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(filter.filter().isEmpty());
    QVERIFY(!view.marked());
}

void TimelineViewTest::spaceFoldsTheTeam()
{
    TimelineView& view = m_desk->view();
    view.focusRow(0);
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(m_desk->scene().rows.front().line.isFolded);
    QCOMPARE(m_desk->barOf(m_desk->first), -1);
    // What is revealed unfolds it again.
    view.reveal({RecordKind::Change, m_desk->first.value});
    QVERIFY(m_desk->barOf(m_desk->first) >= 0);
    QCOMPARE(m_desk->context().selection.currentChange(), std::optional(m_desk->first));
    QTest::mouseClick(
        &view, Qt::LeftButton, {}, m_desk->scene().rows.front().head.center().toPoint());
    QVERIFY(m_desk->scene().rows.front().line.isFolded);
}

void TimelineViewTest::lanesStandWithoutGroups()
{
    TimelineView& view = m_desk->view();
    QVERIFY(m_desk->scene().rows.front().line.isGroup);
    auto* lanes = view.viewBarControls()->findChild<MenuButton*>(u"timeline.lanes"_s);
    QVERIFY(lanes);
    QTest::keyClick(lanes, Qt::Key_Down);
    QTRY_VERIFY(!m_desk->scene().rows.front().line.isGroup);
    QVERIFY(m_desk->barOf(m_desk->first) >= 0);
    const QJsonObject state = view.saveState();
    QTest::keyClick(lanes, Qt::Key_Up);
    QTRY_VERIFY(m_desk->scene().rows.front().line.isGroup);
    view.restoreState(state);
    QTRY_VERIFY(!m_desk->scene().rows.front().line.isGroup);
    QCOMPARE(lanes->current(), 1);
}

void TimelineViewTest::enterOnAColumnZoomsToIt()
{
    TimelineView& view = m_desk->view();
    QTest::keyClick(&view, Qt::Key_9);
    view.focusRow(1);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.currentItem() >= 0);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(view.rangeText(), u"23–29 November 2026, week 48"_s);
}

void TimelineViewTest::secondZoneByKey()
{
    TimelineView& view = m_desk->view();
    QVERIFY(m_desk->scene().frame.secondAxis.isNull());
    QTest::keyClick(&view, Qt::Key_Z);
    QVERIFY(!m_desk->scene().frame.secondAxis.isNull());
    QVERIFY(!m_desk->scene().secondLabels.empty());
}

void TimelineViewTest::stateSurvives()
{
    TimelineView& view = m_desk->view();
    const Span shown = spanOfDays({QDate(2026, 11, 16), QDate(2026, 12, 6)}, berlin());
    view.showSpan(shown);
    view.focusRow(0);
    QTest::keyClick(&view, Qt::Key_Space);
    const QJsonObject state = view.saveState();
    QTest::keyClick(&view, Qt::Key_Space);
    QTest::keyClick(&view, Qt::Key_0);
    view.restoreState(state);
    QCOMPARE(view.span(), shown);
    QVERIFY(m_desk->scene().rows.front().line.isFolded);
}

void TimelineViewTest::copiesWhatItShows()
{
    const QList<QStringList> table = m_desk->view().copyTable();
    QCOMPARE(table.size(), 4); // a head, two changes, one incident
    QCOMPARE(table[1].value(2), u"CHG-1"_s);
    QTest::keyClick(&m_desk->view(), Qt::Key_9);
    QVERIFY(m_desk->scene().hasColumns());
    QCOMPARE(m_desk->view().copyTable().value(1).value(3), u"2"_s);
}

void TimelineViewTest::theHoverCardComesForKeysToo()
{
    TimelineView& view = m_desk->view();
    auto* card = view.findChild<TimelineHoverCard*>(u"timeline.card"_s);
    QTest::mouseClick(&view, Qt::LeftButton, {}, m_desk->pointOf(m_desk->first));
    QTest::keyClick(&view, Qt::Key_Right);
    QTRY_VERIFY(card->isVisible());
    QVERIFY(card->card().head.contains(u"CHG-2"_s));
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(!card->isVisible());
}

void TimelineViewTest::assistiveToolsSeeEverything()
{
    TimelineView& view = m_desk->view();
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_9}) {
        QTest::keyClick(&view, key);
        const TimelineScene& scene = m_desk->scene();
        QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(root);
        const bool hasStrip = !scene.frame.strip.isNull();
        QCOMPARE(
            root->childCount(), int(scene.items.size() + scene.rows.size()) + (hasStrip ? 1 : 0));
        const QRect whole(view.mapToGlobal(QPoint()), view.size());
        for (int i = 0; i < root->childCount(); ++i) {
            QAccessibleInterface* child = root->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(root->indexOfChild(child), i);
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QVERIFY(child->role() != QAccessible::NoRole);
            QVERIFY(whole.contains(child->rect()));
            QVERIFY(!child->rect().isEmpty());
        }
        const int row = int(scene.items.size());
        root->child(row)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(root->child(row)->state().focused);
        QCOMPARE(root->focusChild(), root->child(row));
    }
}

void TimelineViewTest::descriptionsTellWhatFollows()
{
    TimelineView& view = m_desk->view();
    m_desk->context().editor.setFields(
        {m_desk->second}, u"Order"_s, [first = m_desk->first](Change& change) {
            change.predecessors = {first};
        });
    const auto described = [&](ChangeId id) {
        const int item = m_desk->barOf(id);
        QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&view);
        return item < 0 ? QString() : root->child(item)->text(QAccessible::Description);
    };
    QTRY_VERIFY(described(m_desk->first).startsWith(u"is followed by CHG-2"_s));
    QVERIFY(described(m_desk->second).startsWith(u"follows CHG-1"_s));
}

} // namespace cb

QTEST_MAIN(cb::TimelineViewTest)
#include "TimelineViewTest.moc"
