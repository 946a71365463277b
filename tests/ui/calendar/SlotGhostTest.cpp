// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/DayCells.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/SlotGhosts.h"
#include "ui/calendar/WeekViewLayout.h"
#include "ui/theme/Theme.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::CalendarFixture;
using test::inBerlin;

namespace {

const QDate monday(2026, 11, 23);

LocalTime local(int day, int hour)
{
    return {QDate(2026, 11, day), QTime(hour, 0)};
}

Slot slotAt(QDate day, int fromHour, int toHour)
{
    Slot slot;
    slot.window = {inBerlin(day, QTime(fromHour, 0)), inBerlin(day, QTime(toHour, 0))};
    return slot;
}

} // namespace

/// Free windows and proposed ones, drawn in the calendars.
class SlotGhostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsInViewStandAtTheirTime();
    void slotsOutOfViewStandAtTheEdge();
    void proposalsStandUntilTheyAreAnswered();

private:
    CalendarGeometry layWeek(const CalendarFixture& fixture) const
    {
        WeekViewInput input;
        input.viewport = QSizeF(1200, 800);
        input.firstDay = monday;
        input.zone = berlin();
        const Span range = spanOfDays({monday, monday.addDays(6)}, berlin());
        return layoutWeekView(
            fixture.page(range, inBerlin(monday.addDays(2), QTime(14, 3))), input);
    }

    std::vector<SlotGhost> lay(const QList<Slot>& windows) const
    {
        const TimeText times(QLocale::c(), berlin(), inBerlin(monday.addDays(2), QTime(14, 3)));
        return layoutSlotGhosts(layWeek(m_fixture), {windows, times, -1, 20, m_theme});
    }

    CalendarFixture m_fixture;
    Theme m_theme;
};

void SlotGhostTest::slotsInViewStandAtTheirTime()
{
    const std::vector<SlotGhost> ghosts =
        lay({slotAt(monday.addDays(3), 10, 12), slotAt(monday.addDays(4), 20, 22)});
    QCOMPARE(ghosts.size(), 2U);
    QCOMPARE(ghosts[0].number, 1);
    QCOMPARE(ghosts[0].side, 0);
    QCOMPARE(ghosts[0].text, u"Free 10:00–12:00"_s);
    const CalendarGeometry geometry = layWeek(m_fixture);
    const CalendarCell& thursday = geometry.cells[3];
    QVERIFY(thursday.rect.contains(ghosts[0].rects.front().center()));
}

void SlotGhostTest::slotsOutOfViewStandAtTheEdge()
{
    const std::vector<SlotGhost> ghosts =
        lay({slotAt(monday.addDays(8), 20, 22), slotAt(monday.addDays(-3), 20, 22)});
    QCOMPARE(ghosts[0].side, 1);
    QVERIFY(ghosts[0].text.endsWith(u"→"_s));
    QVERIFY(ghosts[0].text.contains(u"20:00"_s));
    QCOMPARE(ghosts[1].side, -1);
    QVERIFY(ghosts[1].text.startsWith(u"←"_s));
    QVERIFY(ghosts[1].rects.front().left() < ghosts[0].rects.front().left());
}

void SlotGhostTest::proposalsStandUntilTheyAreAnswered()
{
    CalendarFixture fixture;
    const Change change = fixture.addChange(u"TLS"_s, local(25, 10), local(25, 12));
    MoveProposal proposal;
    proposal.id = ProposalId::make();
    proposal.change = change.id;
    proposal.fromStart = change.plannedStart;
    proposal.fromEnd = change.plannedEnd;
    proposal.toStart = inBerlin(monday.addDays(3), QTime(20, 0));
    proposal.toEnd = inBerlin(monday.addDays(3), QTime(22, 0));
    MoveProposal refused = proposal;
    refused.id = ProposalId::make();
    refused.answer = ProposalAnswer::No;
    fixture.add(proposal);
    fixture.add(refused);
    const Span week = spanOfDays({monday, monday.addDays(6)}, berlin());
    const SnapshotPtr snapshot = fixture.snapshot();
    const std::vector<ProposedWindow> windows = proposedWindows(*snapshot, week);
    QCOMPARE(windows.size(), 1U);
    const std::vector<SlotGhost> ghosts =
        layoutProposals(layWeek(fixture), windows, *snapshot, berlin(), 20, [](int) { return -1; });
    QCOMPARE(ghosts.size(), 1U);
    QVERIFY(ghosts[0].text.contains(change.number));
    const Span nextWeek = spanOfDays({monday.addDays(7), monday.addDays(13)}, berlin());
    QVERIFY(proposedWindows(*snapshot, nextWeek).empty());
}

} // namespace cb

QTEST_MAIN(cb::SlotGhostTest)
#include "SlotGhostTest.moc"
