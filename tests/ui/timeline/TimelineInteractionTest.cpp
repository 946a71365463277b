// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineInteraction.h"

#include "tests/ui/timeline/TimelineFixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::TimelineFixture;
using Kind = TimelineIntent::Kind;

namespace {

constexpr double dragDistance = 8;

const TimelineItem& itemOf(const TimelineScene& scene, TimelineItemKind kind)
{
    const auto found =
        std::find_if(scene.items.begin(), scene.items.end(), [kind](const TimelineItem& item) {
            return item.kind == kind;
        });
    if (found == scene.items.end()) {
        qFatal("There is none");
    }
    return *found;
}

} // namespace

/// Points in, intents out.
class TimelineInteractionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClickSelectsAndModifiersAdd();
    void aDoubleClickOpensOrCreates();
    void aBarIsDraggedInTime();
    void edgesOfWideBarsSetTheLength();
    void theEmptyCanvasPans();
    void theTimeHeadMarksAStretch_data();
    void theTimeHeadMarksAStretch();
    void shiftMarksOnTheCanvas();
    void escapeCancels();
    void theStripMovesAndResizesTheWindow();
    void groupsFoldByTheirHead();
    void theColumnOfNamesIsResized();
    void hoverIsToldOnce();

private:
    TimelineScene m_scene;
};

void TimelineInteractionTest::initTestCase()
{
    m_scene = TimelineFixture().scene(TimelineFixture::week());
}

void TimelineInteractionTest::aClickSelectsAndModifiersAdd()
{
    TimelineInteraction pointer(dragDistance);
    const QPointF bar = itemOf(m_scene, TimelineItemKind::Change).ring.center();
    QCOMPARE(pointer.press(m_scene, bar, {}).value(0).kind, Kind::Select);
    QCOMPARE(pointer.release(m_scene).value(0).kind, Kind::Click);
    QCOMPARE(pointer.press(m_scene, bar, Qt::ControlModifier).value(0).kind, Kind::Toggle);
    QCOMPARE(pointer.press(m_scene, bar, Qt::ShiftModifier).value(0).kind, Kind::Extend);
    const QPointF sign = itemOf(m_scene, TimelineItemKind::Incident).ring.center();
    const TimelineIntent intent = pointer.press(m_scene, sign, {}).value(0);
    QCOMPARE(m_scene.items[std::size_t(intent.item)].kind, TimelineItemKind::Incident);
}

void TimelineInteractionTest::aDoubleClickOpensOrCreates()
{
    TimelineInteraction pointer(dragDistance);
    const QPointF bar = itemOf(m_scene, TimelineItemKind::Change).ring.center();
    QCOMPARE(pointer.doubleClick(m_scene, bar).value(0).kind, Kind::Open);
    const QRectF lane = m_scene.rows.back().rect;
    const QPointF empty(m_scene.frame.canvas.left() + 5, lane.top() + 2);
    const TimelineIntent created = pointer.doubleClick(m_scene, empty).value(0);
    QCOMPARE(created.kind, Kind::Create);
    QCOMPARE(created.from, m_scene.instantAt(empty.x()));
}

void TimelineInteractionTest::aBarIsDraggedInTime()
{
    TimelineInteraction pointer(dragDistance);
    const QPointF from = itemOf(m_scene, TimelineItemKind::Change).ring.center();
    pointer.press(m_scene, from, {});
    QVERIFY(pointer.move(m_scene, from + QPointF(dragDistance - 2, 0), {}).isEmpty());
    const auto intents = pointer.move(m_scene, from + QPointF(30, 0), Qt::ShiftModifier);
    QCOMPARE(intents.size(), 2);
    QCOMPARE(intents[0].kind, Kind::MoveStart);
    QCOMPARE(intents[1].kind, Kind::MoveTo);
    QVERIFY(intents[1].isFine);
    const qint64 by = intents[1].to.ms - intents[1].from.ms;
    QVERIFY(std::abs(double(by) - 30 * m_scene.scale.msPerUnit()) < 2);
    QCOMPARE(pointer.release(m_scene).value(0).kind, Kind::MoveDrop);
}

void TimelineInteractionTest::edgesOfWideBarsSetTheLength()
{
    TimelineFixture fixture;
    const Instant tls = WallTime::toInstant({QDate(2026, 11, 26), QTime(20, 0)}, berlin());
    const TimelineScene day =
        fixture.scene({tls.plusMs(-4 * msPerHour), tls.plusMs(6 * msPerHour)});
    const QRectF bar = itemOf(day, TimelineItemKind::Change).ring;
    const auto partAt = [&day](QPointF point) {
        TimelineInteraction pointer(dragDistance);
        pointer.press(day, point, {});
        return pointer.move(day, point + QPointF(20, 0), {}).value(0).part;
    };
    QCOMPARE(partAt({bar.left() + 1, bar.center().y()}), MovePart::Start);
    QCOMPARE(partAt({bar.right() - 1, bar.center().y()}), MovePart::End);
    QCOMPARE(partAt(bar.center()), MovePart::Whole);
}

void TimelineInteractionTest::theEmptyCanvasPans()
{
    TimelineInteraction pointer(dragDistance);
    const QPointF at(m_scene.frame.canvas.left() + 5, m_scene.rows.back().rect.top() + 2);
    QCOMPARE(pointer.press(m_scene, at, {}).value(0).kind, Kind::FocusRow);
    const auto intents = pointer.move(m_scene, at + QPointF(20, -5), {});
    QCOMPARE(intents.value(0).kind, Kind::PanBy);
    QCOMPARE(intents.value(0).delta, QPointF(20, -5));
    QCOMPARE(pointer.move(m_scene, at + QPointF(25, -5), {}).value(0).delta, QPointF(5, 0));
    QVERIFY(pointer.release(m_scene).isEmpty());
}

void TimelineInteractionTest::theTimeHeadMarksAStretch_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("forwards") << 60.0 << 290.0;
    QTest::newRow("backwards") << 290.0 << 60.0;
}

void TimelineInteractionTest::theTimeHeadMarksAStretch()
{
    QFETCH(double, from);
    QFETCH(double, to);
    TimelineInteraction pointer(dragDistance);
    const double left = m_scene.frame.axis.left();
    const double y = m_scene.frame.axis.center().y();
    QVERIFY(pointer.press(m_scene, {left + from, y}, {}).isEmpty());
    const TimelineIntent marked = pointer.move(m_scene, {left + to, y}, {}).value(0);
    QCOMPARE(marked.kind, Kind::MarkTo);
    const Span span = snappedStretch(m_scene, marked.from, marked.to);
    QVERIFY(span.start <= std::min(marked.from, marked.to));
    QVERIFY(span.end >= std::max(marked.from, marked.to));
    QCOMPARE(WallTime::toLocal(span.start, berlin()).time.minute(), 0); // whole hours
    QCOMPARE(pointer.release(m_scene).value(0).kind, Kind::MarkDone);
}

void TimelineInteractionTest::shiftMarksOnTheCanvas()
{
    TimelineInteraction pointer(dragDistance);
    const QPointF at(m_scene.frame.canvas.left() + 5, m_scene.rows.back().rect.top() + 2);
    QVERIFY(pointer.press(m_scene, at, Qt::ShiftModifier).isEmpty());
    QCOMPARE(
        pointer.move(m_scene, at + QPointF(40, 0), Qt::ShiftModifier).value(0).kind, Kind::MarkTo);
}

void TimelineInteractionTest::escapeCancels()
{
    TimelineInteraction pointer(dragDistance);
    const QPointF from = itemOf(m_scene, TimelineItemKind::Change).ring.center();
    pointer.press(m_scene, from, {});
    pointer.move(m_scene, from + QPointF(30, 0), {});
    QCOMPARE(pointer.cancel().value(0).kind, Kind::MoveCancel);
    QVERIFY(pointer.release(m_scene).isEmpty());
}

void TimelineInteractionTest::theStripMovesAndResizesTheWindow()
{
    TimelineInteraction pointer(dragDistance);
    const QRectF strip = m_scene.frame.strip;
    // A click elsewhere brings the window's middle there.
    const TimelineIntent jump =
        pointer.press(m_scene, {strip.left() + 100, strip.center().y()}, {}).value(0);
    QCOMPARE(jump.kind, Kind::ShowSpan);
    QCOMPARE(jump.span.lengthMs(), m_scene.span().lengthMs());
    const TimeScale scale(m_scene.strip.year, strip.width());
    QVERIFY(std::abs(scale.xOf(jump.span.start.plusMs(jump.span.lengthMs() / 2)) - 100) < 1);
    // A drag goes on from it.
    const TimelineIntent dragged =
        pointer.move(m_scene, {strip.left() + 150, strip.center().y()}, {}).value(0);
    QVERIFY(dragged.span.start > jump.span.start);
    QCOMPARE(dragged.span.lengthMs(), jump.span.lengthMs());
    pointer.release(m_scene);

    const TimelineScene month =
        TimelineFixture().scene(spanOfDays({QDate(2026, 11, 1), QDate(2026, 12, 20)}, berlin()));
    const QRectF window = month.strip.window;
    pointer.press(month, {window.right(), window.center().y()}, {});
    const TimelineIntent longer =
        pointer.move(month, {window.right() + 20, window.center().y()}, {}).value(0);
    QCOMPARE(longer.span.start, month.span().start);
    QVERIFY(longer.span.end > month.span().end);
}

void TimelineInteractionTest::groupsFoldByTheirHead()
{
    TimelineInteraction pointer(dragDistance);
    const TimelineRow& group = m_scene.rows.front();
    QVERIFY(group.line.isGroup);
    const TimelineIntent folded = pointer.press(m_scene, group.head.center(), {}).value(0);
    QCOMPARE(folded.kind, Kind::Fold);
    QCOMPARE(folded.row, 0);
    QCOMPARE(
        pointer.press(m_scene, m_scene.rows[1].head.center(), {}).value(0).kind, Kind::FocusRow);
}

void TimelineInteractionTest::theColumnOfNamesIsResized()
{
    TimelineInteraction pointer(dragDistance);
    const QPointF edge(m_scene.frame.heads.right(), m_scene.frame.canvas.center().y());
    pointer.press(m_scene, edge, {});
    const TimelineIntent wider = pointer.move(m_scene, edge + QPointF(30, 0), {}).value(0);
    QCOMPARE(wider.kind, Kind::HeadsWidth);
    QCOMPARE(wider.width, edge.x() + 30);
}

void TimelineInteractionTest::hoverIsToldOnce()
{
    TimelineInteraction pointer(dragDistance);
    const QPointF bar = itemOf(m_scene, TimelineItemKind::Change).ring.center();
    QCOMPARE(pointer.move(m_scene, bar, {}).value(0).kind, Kind::Hover);
    QVERIFY(pointer.move(m_scene, bar + QPointF(1, 0), {}).isEmpty());
    QCOMPARE(pointer.leave().value(0).item, -1);
    QVERIFY(pointer.leave().isEmpty());
}

} // namespace cb

QTEST_MAIN(cb::TimelineInteractionTest)
#include "TimelineInteractionTest.moc"
