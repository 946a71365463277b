// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/BarDrop.h"

#include "tests/ui/calendar/CalendarDesk.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/WeekViewLayout.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::CalendarDesk;
using test::CalendarFixture;
using test::inBerlin;

namespace {

const QDate wednesday(2026, 11, 25);
constexpr int forEver = 600'000;

LocalTime local(QDate day, int hour)
{
    return {day, QTime(hour, 0)};
}

/// Two changes at the same time, which share the width of their day.
struct SharedDay
{
    SharedDay()
        : theme(ThemeOptions(), FontFamilies::load())
    {
        const ChangeId id =
            fixture.addChange(u"Schema"_s, local(wednesday, 10), local(wednesday, 12)).id;
        fixture.addChange(u"Release"_s, local(wednesday, 10), local(wednesday, 12));
        change = id;
        const Span week{
            inBerlin(QDate(2026, 11, 23), QTime(0, 0)), inBerlin(QDate(2026, 11, 30), QTime(0, 0))};
        scene.page = fixture.page(week, inBerlin(wednesday, QTime(8, 0)));
        WeekViewInput input;
        input.viewport = {1200, 800};
        input.firstDay = QDate(2026, 11, 23);
        input.zone = berlin();
        scene.geometry = layoutWeekView(scene.page, input);
        scene.times = TimeText(QLocale(QLocale::English), berlin(), scene.page.now);
    }

    QRectF place() const
    {
        const int item = scene.page.itemOfRow(scene.page.changes().rowOf(change));
        for (const CalendarBox& box : scene.geometry.boxes) {
            if (box.item == item && box.kind == BoxKind::Bar) {
                return box.rect;
            }
        }
        return {};
    }

    CalendarFixture fixture;
    Theme theme;
    ChangeId change;
    CalendarScene scene;
    Span window{inBerlin(wednesday, QTime(10, 0)), inBerlin(wednesday, QTime(12, 0))};
};

} // namespace

class BarDropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWhereTheBarWasHeld();
    void whatIsNotInViewDoesNotDrop();
    void withoutMotionItIsThereAtOnce();
    void theViewDropsWhatIsMoved_data();
    void theViewDropsWhatIsMoved();
};

void BarDropTest::itBeginsWhereTheBarWasHeld()
{
    const SharedDay day;
    BarDrop drop;
    drop.start({{day.change, day.window}}, forEver);
    const auto look = drop.look(day.scene, day.theme, FillBy::State);
    QVERIFY(look);
    QCOMPARE(look->bars.size(), std::size_t(1));
    const MovingBar& bar = look->bars.front();
    QCOMPARE(bar.labels.size(), std::size_t(1));
    QVERIFY(bar.origins.empty());
    QVERIFY(look->card.isNull());
    // A bar that is held has its day's whole width, in its place it shares it.
    const QRectF seen = bar.labels.front().rect;
    QVERIFY(seen.width() > 1.8 * day.place().width());
    QVERIFY(std::abs(seen.top() - day.place().top()) < 2);
    drop.stop();
    QVERIFY(!drop.look(day.scene, day.theme, FillBy::State));
}

void BarDropTest::whatIsNotInViewDoesNotDrop()
{
    const SharedDay day;
    BarDrop drop;
    drop.start({{ChangeId::make(), day.window}}, forEver);
    QVERIFY(!drop.look(day.scene, day.theme, FillBy::State));
}

void BarDropTest::withoutMotionItIsThereAtOnce()
{
    const SharedDay day;
    BarDrop drop;
    drop.start({{day.change, day.window}}, 0);
    QVERIFY(!drop.isRunning());
    QVERIFY(!drop.look(day.scene, day.theme, FillBy::State));
}

void BarDropTest::theViewDropsWhatIsMoved_data()
{
    QTest::addColumn<Aid>("reduceMotion");
    QTest::addColumn<bool>("isDropped");
    QTest::addColumn<bool>("isAnimated");
    QTest::newRow("dropped") << Aid::Off << true << true;
    QTest::newRow("put back") << Aid::Off << false << false;
    QTest::newRow("dropped, reduced motion") << Aid::On << true << false;
}

void BarDropTest::theViewDropsWhatIsMoved()
{
    QFETCH(Aid, reduceMotion);
    QFETCH(bool, isDropped);
    QFETCH(bool, isAnimated);
    CalendarDesk desk;
    AppearanceChoice choice;
    choice.mode = ThemeMode::Light;
    choice.reduceMotion = reduceMotion;
    desk.context().theme.setChoice(choice);
    const Change change = desk.add(u"CHG-1"_s, local(wednesday, 10), local(wednesday, 12));
    CalendarView& view = desk.show(1, wednesday);
    desk.context().selection.selectChange(change.id);
    QTest::keyClick(&view, Qt::Key_M);
    QTest::keyClick(&view, Qt::Key_Right);
    const auto* drop = view.findChild<BarDrop*>();
    QVERIFY(drop && !drop->isRunning());
    QTest::keyClick(&view, isDropped ? Qt::Key_Return : Qt::Key_Escape);
    QCOMPARE(drop->isRunning(), isAnimated);
    QTRY_VERIFY(!drop->isRunning());
}

} // namespace cb

QTEST_MAIN(cb::BarDropTest)
#include "BarDropTest.moc"
