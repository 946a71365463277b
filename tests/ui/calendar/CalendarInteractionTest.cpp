// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarInteraction.h"

#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/MonthViewLayout.h"
#include "ui/calendar/WeekViewLayout.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::inBerlin;
using Kind = CalendarIntent::Kind;

namespace {

const QDate wednesday(2026, 11, 25);
constexpr double grip = 6;
constexpr double dragDistance = 4;

QList<Kind> kindsOf(const CalendarInteraction::Intents& intents)
{
    QList<Kind> kinds;
    for (const CalendarIntent& intent : intents) {
        kinds.append(intent.kind);
    }
    return kinds;
}

} // namespace

/// What the pointer means, with points in and intents out.
class CalendarInteractionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aClickSelects();
    void modifiersToggleAndExtend();
    void aSmallMoveIsNoDrag();
    void dragMovesByTheTimeUnderThePointer();
    void edgesResize_data();
    void edgesResize();
    void escapePutsBack();
    void emptySpaceCreatesOnDoubleClick();
    void monthMovesByDays();
    void moreLineOpensTheDay();
    void hoverIsToldOnce();

private:
    CalendarGeometry m_week;
    CalendarGeometry m_month;
    QPointF m_middle; ///< of the bar in the week
    std::unique_ptr<CalendarInteraction> m_pointer;
};

void CalendarInteractionTest::initTestCase()
{
    test::CalendarFixture fixture;
    fixture.addChange(u"c"_s, {wednesday, QTime(10, 0)}, {wednesday, QTime(13, 0)});
    const QDate monday(2026, 11, 23);
    const Instant now = inBerlin(wednesday, QTime(14, 3));
    WeekViewInput week;
    week.viewport = QSizeF(1300, 900);
    week.firstDay = monday;
    week.zone = berlin();
    m_week =
        layoutWeekView(fixture.page(spanOfDays({monday, monday.addDays(6)}, berlin()), now), week);
    for (int i = 0; i < 12; ++i) {
        fixture.addChange(u"c"_s, {wednesday, QTime(14, i)}, {wednesday, QTime(15, 0)});
    }
    MonthViewInput month;
    month.viewport = QSizeF(1300, 900);
    month.grid = monthGrid(2026, 11, Qt::Monday);
    month.month = wednesday;
    month.zone = berlin();
    m_month = layoutMonthView(fixture.page(spanOfDays(month.grid, berlin()), now), month);
    m_middle = m_week.boxes.front().rect.center();
}

void CalendarInteractionTest::init()
{
    m_pointer = std::make_unique<CalendarInteraction>(grip, dragDistance);
}

void CalendarInteractionTest::aClickSelects()
{
    const auto intents = m_pointer->press(m_week, m_middle, BoxRegion::Body, Qt::NoModifier);
    QCOMPARE(kindsOf(intents), QList<Kind>{Kind::Select});
    QCOMPARE(intents.front().box, 0);
    QVERIFY(intents.front().mayDrag);
    QCOMPARE(kindsOf(m_pointer->release()), QList<Kind>{Kind::Click});
    QVERIFY(m_pointer->release().isEmpty());
}

void CalendarInteractionTest::modifiersToggleAndExtend()
{
    QCOMPARE(
        kindsOf(m_pointer->press(m_week, m_middle, BoxRegion::Body, Qt::ControlModifier)),
        QList<Kind>{Kind::Toggle});
    QCOMPARE(
        kindsOf(m_pointer->press(m_week, m_middle, BoxRegion::Body, Qt::ShiftModifier)),
        QList<Kind>{Kind::Extend});
}

void CalendarInteractionTest::aSmallMoveIsNoDrag()
{
    m_pointer->press(m_week, m_middle, BoxRegion::Body, Qt::NoModifier);
    QVERIFY(m_pointer->move(m_week, m_middle + QPointF(1, 2), BoxRegion::Body, Qt::NoModifier)
                .isEmpty());
    QVERIFY(!m_pointer->isDragging());
}

void CalendarInteractionTest::dragMovesByTheTimeUnderThePointer()
{
    m_pointer->press(m_week, m_middle, BoxRegion::Body, Qt::NoModifier);
    const double hour = m_week.pixelsPerMs * static_cast<double>(msPerHour);
    const QPointF target = m_middle + QPointF(m_week.cells[0].rect.width(), 2 * hour);
    const auto intents = m_pointer->move(m_week, target, BoxRegion::Body, Qt::ShiftModifier);
    QCOMPARE(kindsOf(intents), (QList<Kind>{Kind::MoveStart, Kind::MoveTo}));
    const CalendarIntent& moved = intents.back();
    QVERIFY(moved.isFine);
    QVERIFY(!moved.byDays);
    const qint64 by = moved.to.instant.ms - moved.from.instant.ms;
    QVERIFY(qAbs(by - 26 * msPerHour) < msPerMinute * 5);
    QCOMPARE(kindsOf(m_pointer->release()), QList<Kind>{Kind::MoveDrop});
    QVERIFY(m_pointer->release().isEmpty());
}

void CalendarInteractionTest::edgesResize_data()
{
    QTest::addColumn<double>("fromTop");
    QTest::addColumn<MovePart>("part");
    const double height = m_week.boxes.front().rect.height();
    QTest::newRow("upper edge") << 2.0 << MovePart::Start;
    QTest::newRow("middle") << height / 2 << MovePart::Whole;
    QTest::newRow("lower edge") << height - 2 << MovePart::End;
}

void CalendarInteractionTest::edgesResize()
{
    QFETCH(double, fromTop);
    QFETCH(MovePart, part);
    const QPointF at(m_middle.x(), m_week.boxes.front().rect.top() + fromTop);
    m_pointer->press(m_week, at, BoxRegion::Body, Qt::NoModifier);
    const auto intents =
        m_pointer->move(m_week, at + QPointF(0, 40), BoxRegion::Body, Qt::NoModifier);
    QCOMPARE(intents.front().kind, Kind::MoveStart);
    QCOMPARE(intents.front().part, part);
}

void CalendarInteractionTest::escapePutsBack()
{
    m_pointer->press(m_week, m_middle, BoxRegion::Body, Qt::NoModifier);
    QVERIFY(m_pointer->cancel().isEmpty()); // nothing moved yet
    m_pointer->press(m_week, m_middle, BoxRegion::Body, Qt::NoModifier);
    m_pointer->move(m_week, m_middle + QPointF(0, 40), BoxRegion::Body, Qt::NoModifier);
    QCOMPARE(kindsOf(m_pointer->cancel()), QList<Kind>{Kind::MoveCancel});
    QVERIFY(!m_pointer->isDragging());
    QVERIFY(m_pointer->release().isEmpty());
}

void CalendarInteractionTest::emptySpaceCreatesOnDoubleClick()
{
    const QPointF at(
        m_week.cells[4].rect.center().x(),
        m_week.yOf(4, inBerlin(QDate(2026, 11, 27), QTime(20, 0))) + 1);
    const auto clicked = m_pointer->press(m_week, at, BoxRegion::Body, Qt::NoModifier);
    QCOMPARE(kindsOf(clicked), QList<Kind>{Kind::FocusCell});
    QCOMPARE(clicked.front().cell, 4);
    const auto created = m_pointer->doubleClick(m_week, at, BoxRegion::Body);
    QCOMPARE(kindsOf(created), QList<Kind>{Kind::Create});
    const Instant expected = inBerlin(QDate(2026, 11, 27), QTime(20, 0));
    QVERIFY(qAbs(created.front().from.instant.ms - expected.ms) < 5 * msPerMinute);
    QCOMPARE(
        kindsOf(m_pointer->doubleClick(m_week, m_middle, BoxRegion::Body)),
        QList<Kind>{Kind::Open});
}

void CalendarInteractionTest::monthMovesByDays()
{
    const CalendarBox& bar = m_month.boxes.front();
    m_pointer->press(m_month, bar.rect.center(), BoxRegion::Body, Qt::NoModifier);
    const CalendarCell& friday = m_month.cells[static_cast<std::size_t>(bar.cell + 9)];
    const auto intents =
        m_pointer->move(m_month, friday.rect.center(), BoxRegion::Body, Qt::NoModifier);
    QVERIFY(intents.back().byDays);
    QCOMPARE(intents.back().from.day.daysTo(intents.back().to.day), qint64{9});
}

void CalendarInteractionTest::moreLineOpensTheDay()
{
    const auto more =
        std::find_if(m_month.boxes.begin(), m_month.boxes.end(), [](const CalendarBox& b) {
            return b.kind == BoxKind::More;
        });
    QVERIFY(more != m_month.boxes.end());
    const auto intents =
        m_pointer->press(m_month, more->rect.center(), BoxRegion::Body, Qt::NoModifier);
    QCOMPARE(kindsOf(intents), QList<Kind>{Kind::OpenDay});
    QCOMPARE(m_month.cells[static_cast<std::size_t>(intents.front().cell)].day, wednesday);
}

void CalendarInteractionTest::hoverIsToldOnce()
{
    QCOMPARE(
        kindsOf(m_pointer->move(m_week, m_middle, BoxRegion::Body, Qt::NoModifier)),
        QList<Kind>{Kind::Hover});
    QVERIFY(m_pointer->move(m_week, m_middle + QPointF(1, 1), BoxRegion::Body, Qt::NoModifier)
                .isEmpty());
    QCOMPARE(m_pointer->leave().size(), 1);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::CalendarInteractionTest)
#include "CalendarInteractionTest.moc"
