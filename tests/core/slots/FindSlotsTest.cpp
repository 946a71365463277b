// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/FindSlots.h"

#include "core/slots/SlotWords.h"
#include "tests/core/slots/SlotBoards.h"
#include "tests/support/MemoryBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int boards = 250;

ConflictIndex indexOf(const SnapshotPtr& board)
{
    ConflictRequest request;
    request.now = test::slotBoardNow();
    return ConflictIndex(board, conflictRulesOf(*board), request);
}

SlotRequest requestFor(int days, int count)
{
    SlotRequest request;
    request.now = test::slotBoardNow();
    request.days = days;
    request.count = count;
    return request;
}

int openConflictsAt(const ConflictIndex& index, int row, const Span& window)
{
    const ConflictSet found = index.conflictsOf(row, window);
    return static_cast<int>(std::count(found.answers.begin(), found.answers.end(), noRow));
}

Instant utc(const QString& iso)
{
    return *Instant::fromIso(iso);
}

/// One change in Berlin, and what is put around it.
struct OneChange
{
    OneChange()
        : board([] {
            BoardSettings settings;
            settings.zone = "Europe/Berlin";
            return settings;
        }())
    {
        item.id = ItemId::make();
        item.name = u"ora-1"_s;
        change.id = ChangeId::make();
        change.number = u"CHG-1"_s;
        change.state = ChangeState::Scheduled;
        change.items = {item.id};
        change.plannedStart = utc(u"2026-11-25T21:00:00Z"_s);
        change.plannedEnd = utc(u"2026-11-25T23:00:00Z"_s);
    }

    Result<SlotAnswer> find(int days = 7, int count = 3)
    {
        board.add(item);
        board.add(change);
        snapshot = board.snapshot();
        index.emplace(indexOf(snapshot));
        return findSlots(
            SlotSubject(*index, snapshot->changes->rowOf(change.id)), requestFor(days, count));
    }

    void addWindow(WindowKind kind, const QString& start, int hours, const QString& name)
    {
        CalendarWindow window;
        window.id = WindowId::make();
        window.kind = kind;
        window.name = name;
        window.times.zone = "UTC";
        window.times.start = WallTime::toLocal(utc(start), QTimeZone("UTC"));
        window.times.ms = hours * msPerHour;
        if (kind == WindowKind::Maintenance) {
            window.scope.items = {item.id};
        }
        board.add(window);
    }

    test::MemoryBoard board;
    ConfigurationItem item;
    Change change;
    SnapshotPtr snapshot;
    std::optional<ConflictIndex> index;
};

bool hasReason(const Slot& slot, SlotReasonCode code)
{
    return std::any_of(slot.reasons.begin(), slot.reasons.end(), [code](const SlotReason& reason) {
        return reason.code == code;
    });
}

} // namespace

class FindSlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeSlotsHitNothing();
    void theFirstSlotIsTheNearest();
    void slotsThatWarnSayWhy();
    void withoutWindowNobodyKnowsTheLength();
    void theSameTimeOnOtherDaysIsOffered();
    void maintenanceHasRoomForTheBackout();
    void aFreezeThatForbidsAllIsNamed();
    void workingHoursHoldForDayWorkOnly_data();
    void workingHoursHoldForDayWorkOnly();
    void nothingBeginsInThePast();
    void anEditedChangeIsHeldToWhatItSays();
};

void FindSlotsTest::freeSlotsHitNothing()
{
    int slotsSeen = 0;
    for (quint32 seed = 0; seed < boards; ++seed) {
        const SnapshotPtr board = test::randomSlotBoard(seed, {});
        const ConflictIndex index = indexOf(board);
        for (int row = 0; row < board->changes->size(); ++row) {
            const Result<SlotAnswer> answer = findSlots(SlotSubject(index, row), requestFor(4, 4));
            QVERIFY(answer);
            for (const Slot& slot : answer->windows) {
                QVERIFY(slot.window.start >= test::slotBoardNow());
                QCOMPARE(slot.window.lengthMs(), board->changes->plannedWindow(row)->lengthMs());
                QCOMPARE(slot.window.start.ms % slotStepMs, 0);
                if (slot.isFree) {
                    QCOMPARE(openConflictsAt(index, row, slot.window), 0);
                    ++slotsSeen;
                }
            }
            const Span planned = *board->changes->plannedWindow(row);
            QCOMPARE(answer->isFreeNow, openConflictsAt(index, row, planned) == 0);
        }
    }
    QVERIFY(slotsSeen > boards * 8);
}

void FindSlotsTest::theFirstSlotIsTheNearest()
{
    for (quint32 seed = 1000; seed < 1000 + boards / 4; ++seed) {
        const SnapshotPtr board = test::randomSlotBoard(seed, {.changes = 10, .items = 3});
        const ConflictIndex index = indexOf(board);
        for (int row = 0; row < board->changes->size(); ++row) {
            const SlotSubject subject(index, row);
            const Result<SlotAnswer> answer = findSlots(subject, requestFor(2, 1));
            QVERIFY(answer);
            if (subject.keepsWorkingHours() || answer->isFreeNow) {
                continue; // other days are offered, not the next quarter of an hour
            }
            const Span planned = *subject.planned();
            std::optional<qint64> nearest;
            for (qint64 start = answer->searched.start.ms; start < answer->searched.end.ms;
                 start += slotStepMs) {
                const Span window{{start}, {start + planned.lengthMs()}};
                const qint64 far = std::abs(start - planned.start.ms);
                if (far > 0 && (!nearest || far < *nearest)
                    && openConflictsAt(index, row, window) == 0) {
                    nearest = far;
                }
            }
            QCOMPARE(answer->hasFree(), nearest.has_value());
            if (nearest) {
                QCOMPARE(std::abs(answer->windows.first().movedByMs), *nearest);
            } else {
                QVERIFY(!answer->obstacles.isEmpty());
            }
        }
    }
}

void FindSlotsTest::slotsThatWarnSayWhy()
{
    OneChange one;
    CalendarWindow freeze;
    freeze.id = WindowId::make();
    freeze.isHard = false;
    freeze.name = u"Quiet days"_s;
    freeze.times.zone = "UTC";
    freeze.times.start = {QDate(2026, 11, 1), QTime(0, 0)};
    freeze.times.days = 60;
    one.board.add(freeze);
    const Result<SlotAnswer> answer = one.find();
    QVERIFY(answer);
    QVERIFY(!answer->hasFree());
    QVERIFY(!answer->isFreeNow);
    QCOMPARE(answer->windows.size(), 3);
    const SlotReason& reason = answer->windows.first().reasons.first();
    QCOMPARE(reason.code, SlotReasonCode::Warns);
    QCOMPARE(slotReasonText(reason, *one.snapshot), u"warns: freeze, Quiet days"_s);
}

void FindSlotsTest::withoutWindowNobodyKnowsTheLength()
{
    OneChange one;
    one.change.plannedEnd.reset();
    const Result<SlotAnswer> answer = one.find();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::BadInput);
    SlotRequest request = requestFor(7, 2);
    request.lengthMs = msPerHour;
    const Result<SlotAnswer> given = findSlots(SlotSubject(*one.index, 0), request);
    QVERIFY(given);
    QCOMPARE(given->windows.size(), 2);
    QCOMPARE(given->windows.first().window.start, test::slotBoardNow());
}

void FindSlotsTest::theSameTimeOnOtherDaysIsOffered()
{
    OneChange one;
    const Result<SlotAnswer> answer = one.find();
    QVERIFY(answer);
    QVERIFY(answer->isFreeNow);
    QCOMPARE(answer->windows.size(), 3);
    QCOMPARE(answer->windows[0].window.start, utc(u"2026-11-26T21:00:00Z"_s));
    QCOMPARE(answer->windows[1].window.start, utc(u"2026-11-27T21:00:00Z"_s));
    QVERIFY(hasReason(answer->windows[0], SlotReasonCode::RenewsApproval));
}

void FindSlotsTest::maintenanceHasRoomForTheBackout()
{
    OneChange one;
    one.change.backoutMs = msPerHour;
    one.addWindow(WindowKind::Maintenance, u"2026-11-28T00:00:00Z"_s, 2, u"too short"_s);
    one.addWindow(WindowKind::Maintenance, u"2026-11-29T00:00:00Z"_s, 4, u"Sunday"_s);
    const Result<SlotAnswer> answer = one.find(7, 1);
    QVERIFY(answer);
    QCOMPARE(answer->windows.size(), 1);
    QCOMPARE(answer->windows[0].window.start, utc(u"2026-11-29T00:00:00Z"_s));
    QVERIFY(hasReason(answer->windows[0], SlotReasonCode::InsideMaintenance));
}

void FindSlotsTest::aFreezeThatForbidsAllIsNamed()
{
    OneChange one;
    one.addWindow(WindowKind::Freeze, u"2026-11-01T00:00:00Z"_s, 24 * 90, u"Year end"_s);
    const Result<SlotAnswer> answer = one.find();
    QVERIFY(answer);
    QVERIFY(answer->windows.isEmpty());
    QCOMPARE(answer->obstacles.size(), 1);
    QCOMPARE(answer->obstacles[0].rule, SlotRule::Freeze);
    QVERIFY(answer->obstacles[0].opens.has_value());
    QCOMPARE(
        slotObstacleText(answer->obstacles[0], *one.snapshot),
        u"freeze: Year end (takes 100 % of the time)"_s);
}

void FindSlotsTest::workingHoursHoldForDayWorkOnly_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("blocker");
    QTest::addColumn<QString>("expected");
    // 09:00 to 11:00 in Berlin; the day ends at 17:00 there.
    QTest::newRow("day work stays in the day")
        << u"2026-11-25T13:00:00Z"_s << u"2026-11-25T09:00:00Z"_s << u"2026-11-26T07:00:00Z"_s;
    QTest::newRow("night work may stay at night")
        << u"2026-11-25T21:00:00Z"_s << u"2026-11-25T20:00:00Z"_s << u"2026-11-25T18:00:00Z"_s;
}

void FindSlotsTest::workingHoursHoldForDayWorkOnly()
{
    QFETCH(QString, start);
    QFETCH(QString, blocker);
    QFETCH(QString, expected);
    OneChange one;
    Person person;
    person.id = PersonId::make();
    person.workingHours = {{.from = QTime(8, 0), .to = QTime(17, 0)}};
    one.board.add(person);
    one.change.assignee = person.id;
    one.change.plannedStart = utc(start);
    one.change.plannedEnd = utc(start).plusMs(2 * msPerHour);
    one.addWindow(
        WindowKind::Freeze, blocker, 5 + (blocker.contains(u"T09"_s) ? 4 : 0), u"Frozen"_s);
    const Result<SlotAnswer> answer = one.find(7, 1);
    QVERIFY(answer);
    QCOMPARE(answer->windows.size(), 1);
    QCOMPARE(answer->windows[0].window.start.toIso(), expected);
}

void FindSlotsTest::nothingBeginsInThePast()
{
    OneChange one;
    one.change.plannedStart = utc(u"2026-11-20T21:00:00Z"_s);
    one.change.plannedEnd = utc(u"2026-11-20T23:00:00Z"_s);
    const Result<SlotAnswer> answer = one.find();
    QVERIFY(answer);
    QCOMPARE(answer->windows.first().window.start, test::slotBoardNow());
}

void FindSlotsTest::anEditedChangeIsHeldToWhatItSays()
{
    OneChange one;
    one.addWindow(WindowKind::Maintenance, u"2026-11-29T00:00:00Z"_s, 4, u"Sunday"_s);
    QVERIFY(one.find());
    Change edited = one.change;
    edited.items.clear();
    const Result<SlotAnswer> answer = findSlots(SlotSubject(*one.index, edited), requestFor(7, 1));
    QVERIFY(answer);
    QCOMPARE(answer->windows.first().window.start, utc(u"2026-11-26T21:00:00Z"_s));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::FindSlotsTest)
#include "FindSlotsTest.moc"
