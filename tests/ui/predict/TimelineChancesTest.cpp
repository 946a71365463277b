// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/predict/PredictedBoard.h"
#include "ui/calendar/CalendarViews.h"
#include "ui/predict/PredictionWords.h"
#include "ui/timeline/TimelineScene.h"
#include "ui/timeline/TimelineView.h"
#include "ui/timeline/TimelineViews.h"
#include "ui/timeline/TimelineWords.h"

#include <QTest>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

/// What a model says, in the timeline.
class TimelineChancesTest : public QObject
{
    Q_OBJECT

private slots:
    void theCardSaysTheChanceAsThePageDoes();
};

void TimelineChancesTest::theCardSaysTheChanceAsThePageDoes()
{
    PredictedBoard board;
    std::unique_ptr<View> view(timelineView(sharedCalendarModel())(board.context, nullptr));
    auto* timeline = qobject_cast<TimelineView*>(view.get());
    QVERIFY(timeline);
    timeline->resize(1400, 900);
    timeline->show();
    QTRY_VERIFY(timeline->scene() && timeline->scene()->chances);
    const BoardChances& chances = *board.predictions.chances();
    QTRY_COMPARE(timeline->scene()->chances.get(), &chances);
    int open = 0;
    for (const TimelineItem& item : timeline->scene()->items) {
        if (item.kind != TimelineItemKind::Change) {
            continue;
        }
        const ChangeChance chance = chances.of(chances.board()->changes->idAt(item.row));
        const QString said = u"%1: %2"_s.arg(
            PredictionWords::title(chances.label()), PredictionWords::chanceWithRange(chance));
        QStringList lines;
        for (const TimelineCard::Line& line :
             TimelineWords::card(*timeline->scene(), item, QTimeZone::utc()).lines)
        {
            lines.append(line.text);
        }
        open += chance.isShown() ? 1 : 0;
        QCOMPARE(lines.contains(said), chance.isShown());
    }
    QVERIFY(open > 0);
}

QTEST_MAIN(TimelineChancesTest)
#include "TimelineChancesTest.moc"
