// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/predict/PredictedBoard.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/MonthView.h"

#include <QAccessible>
#include <QTest>

#include <algorithm>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

/// What a model says, in the calendars.
class CalendarChancesTest : public QObject
{
    Q_OBJECT

private slots:
    void aDayExpectsTheSumOfItsChances();
    void barsAndDaysSayTheirChances();
};

void CalendarChancesTest::aDayExpectsTheSumOfItsChances()
{
    PredictedBoard board;
    CalendarModel model(board.context);
    QTRY_VERIFY(model.isReady());
    const CalendarPage page =
        model.page({testNow().plusMs(-7 * msPerDay), testNow().plusMs(14 * msPerDay)});
    QCOMPARE(page.chances, board.predictions.chances());
    const auto likely =
        std::find_if(page.items.cbegin(), page.items.cend(), [&page](const CalendarItem& item) {
            return page.chanceOf(item.row).chance > 0;
        });
    QVERIFY(likely != page.items.cend());
    const QTimeZone zone("Europe/Berlin");
    const Instant start =
        WallTime::toInstant({WallTime::toLocal(likely->span.start, zone).date, {}}, zone);
    const Span day{start, start.plusMs(msPerDay)};
    double sum = 0;
    for (const CalendarItem& item : page.items) {
        const ChangeChance chance = page.chanceOf(item.row);
        QCOMPARE(chance, page.chances->of(page.changes().idAt(item.row)));
        sum += day.contains(item.span.start) ? chance.chance : 0;
    }
    QVERIFY(sum > 0);
    QVERIFY(qAbs(page.expectedIn(day) - sum) < 1e-9);
    QCOMPARE(CalendarPage().expectedIn(day), 0.0);
}

void CalendarChancesTest::barsAndDaysSayTheirChances()
{
    PredictedBoard board;
    const auto model = std::make_shared<CalendarModel>(board.context);
    MonthView view(model, nullptr);
    view.resize(1400, 900);
    view.show();
    QTRY_VERIFY(model->isReady());
    QAccessibleInterface* month = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(month);
    const auto said = [month](const QString& words) {
        int count = 0;
        for (int i = 0; i < month->childCount(); ++i) {
            const QAccessibleInterface* child = month->child(i);
            count += child && child->text(QAccessible::Name).contains(words) ? 1 : 0;
        }
        return count;
    };
    QTRY_VERIFY(said(u"chance of failure"_s) > 3);
    QVERIFY(said(u"expected"_s) > 0);
}

QTEST_MAIN(CalendarChancesTest)
#include "CalendarChancesTest.moc"
