// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/FreezeEffect.h"

#include "core/conflict/FindConflicts.h"
#include "core/freeze/FrozenDays.h"
#include "core/freeze/Thaw.h"
#include "core/schedule/BoardWindows.h"
#include "core/schedule/WindowExpander.h"
#include "tests/support/MemoryBoard.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

const QTimeZone berlin("Europe/Berlin");

Instant at(const QString& local)
{
    return WallTime::toInstant(*LocalTime::fromIso(local), berlin);
}

/// "Now" of these tests: Wednesday 2026-11-25 14:03 in Berlin.
Instant testTime()
{
    return at(u"2026-11-25T14:03:00"_s);
}

/// A board whose records have ids in the order of their making.
class Board
{
public:
    Board()
        : m_board({.name = u"Test"_s, .zone = "Europe/Berlin"})
    {
        for (const QString& name : {u"Payments"_s, u"Network"_s}) {
            Group group;
            group.id = {next()};
            group.name = name;
            m_board.add(group);
            groups.append(group.id);
            Service service;
            service.id = {next()};
            service.name = name;
            service.group = group.id;
            m_board.add(service);
            services.append(service.id);
        }
    }

    QUuid next() { return QUuid(++m_ids, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }

    Change change(Instant start, qint64 lengthMs, int service = 0)
    {
        Change change;
        change.id = {next()};
        change.number = u"CHG-%1"_s.arg(m_ids);
        change.state = ChangeState::Authorize;
        change.service = services[service];
        change.group = groups[service];
        change.plannedStart = start;
        change.plannedEnd = start.plusMs(lengthMs);
        return change;
    }

    void add(const Record& record) { m_board.add(record); }

    CalendarWindow freeze(const QString& start, int days)
    {
        CalendarWindow window;
        window.id = {next()};
        window.name = u"Retail peak"_s;
        window.times.start = *LocalTime::fromIso(start);
        window.times.zone = "Europe/Berlin";
        window.times.days = days;
        return window;
    }

    SnapshotPtr snapshot() const { return m_board.snapshot(); }

    QList<ServiceId> services;
    QList<GroupId> groups;

private:
    test::MemoryBoard m_board;
    quint32 m_ids = 0;
};

/// The answer by looking at every pair.
std::vector<WindowHit> bruteForce(
    const BoardSnapshot& board, const CalendarWindow& window, Instant now)
{
    std::vector<WindowHit> hits;
    const ChangeColumns& changes = *board.changes;
    const auto instances =
        expandWindow(window, {{now, now.plusMs(effectDays * msPerDay)}, berlin, {}});
    for (int row = 0; row < changes.size(); ++row) {
        const auto i = std::size_t(row);
        const auto planned = changes.plannedWindow(row);
        const bool isPassing = changes.types[i] == ChangeType::Standard
            && window.passingModels.contains(changes.strings.at(changes.models[i]));
        if (!planned || !isActive(changes.states[i]) || isPassing || !covers(window, board, row)) {
            continue;
        }
        for (const WindowInstance& instance : *instances) {
            if (!instance.span.overlaps(*planned)
                || !planned->overlaps({now, now.plusMs(effectDays * msPerDay)}))
            {
                continue;
            }
            WindowHit hit{row, *planned, instance.span};
            const DisplayState state = changes.displayStates[i];
            hit.isApproved = state == DisplayState::Approved || state == DisplayState::Scheduled
                || state == DisplayState::Implementing;
            hit.isEmergency =
                window.emergencyOnlyWarns && changes.types[i] == ChangeType::Emergency;
            const Instant end = qMin(planned->end, instance.span.end);
            for (const FreezeException& exception : *board.exceptions) {
                const bool isFor = exception.change ? *exception.change == changes.idAt(row)
                                                    : covers(exception.scope, board, row);
                hit.isExcepted = hit.isExcepted
                    || (exception.window == window.id && isFor
                        && exception.state == ExceptionState::Granted
                        && (!exception.expiresAt || end <= *exception.expiresAt));
            }
            hits.push_back(hit);
            break;
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const WindowHit& a, const WindowHit& b) {
        return a.planned.start < b.planned.start;
    });
    return hits;
}

/// A change asked for itself gets the same answer.
void compareWithEachChange(
    const BoardSnapshot& board, const CalendarWindow& window, const WindowEffect& effect)
{
    for (const WindowHit& hit : effect.hits) {
        const QList<FreezeOnChange> freezes = freezesOn(board, hit.change);
        const auto found =
            std::find_if(freezes.cbegin(), freezes.cend(), [&](const FreezeOnChange& freeze) {
                return board.windows->at(freeze.window).id == window.id;
            });
        QVERIFY(found != freezes.cend());
        QCOMPARE(found->instance.start.ms, hit.instance.start.ms);
        QCOMPARE(found->blocks, hit.waits());
    }
}

/// The board's conflicts with freezes are the same, and block the same.
void compareWithConflicts(const BoardSnapshot& board, const QList<CalendarWindow>& windows)
{
    const Span ahead{testTime(), testTime().plusMs(effectDays * msPerDay)};
    const auto conflicts =
        findConflicts(board, ConflictRules(), {.range = ahead, .now = testTime()});
    QVERIFY(conflicts);
    for (const CalendarWindow& window : windows) {
        QMap<int, bool> found; // change, blocks
        for (int i = 0; i < conflicts->size(); ++i) {
            const Conflict conflict = conflicts->at(i);
            const bool isIts = conflict.kind == ConflictKind::Freeze
                && board.windows->at(conflict.b).id == window.id;
            if (isIts && !found.contains(conflict.a)) { // the first instance, as in the effect
                found.insert(conflict.a, conflict.severity == ConflictSeverity::Blocks);
            }
        }
        QMap<int, bool> hits;
        const auto effect = effectOf(board, window, testTime());
        for (const WindowHit& hit : effect->hits) {
            hits.insert(hit.change, window.isHard && hit.waits());
        }
        QCOMPARE(hits, found);
    }
}

QList<CalendarWindow> randomWindows(Board& board, QRandomGenerator& random)
{
    const QStringList rules{
        QString(),
        u"FREQ=WEEKLY;BYDAY=TU,SU"_s,
        u"FREQ=MONTHLY;BYMONTHDAY=-1"_s,
        u"FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"_s};
    QList<CalendarWindow> windows;
    for (int i = 0; i < 4; ++i) {
        CalendarWindow window = board.freeze(u"2026-11-24T18:00:00"_s, 0);
        window.times.start.date = window.times.start.date.addDays(random.bounded(60));
        window.times.ms = (1 + random.bounded(72)) * msPerHour;
        const QString rule = rules[random.bounded(int(rules.size()))];
        window.recurrence.rules = rule.isEmpty() ? QStringList() : QStringList{rule};
        window.emergencyOnlyWarns = random.bounded(2) == 0;
        if (random.bounded(2) == 0) {
            window.scope.services = {board.services[random.bounded(2)]};
        }
        if (random.bounded(3) == 0) {
            window.scope.groups = {board.groups[random.bounded(2)]};
        }
        if (random.bounded(3) == 0) {
            window.passingModels = {u"Patch night"_s};
        }
        windows.append(window);
    }
    return windows;
}

} // namespace

class FreezeEffectTest : public QObject
{
    Q_OBJECT

private slots:
    void hitsAreThoseOfEveryPair();
    void whatOnlyTouchesIsNotHit();
    void countsAreThoseOfTheHits();
    void backlogWaitsForTheEndAndIsWorkedOff();
    void usualAndAdviceComeFromHistory();
    void earlierThawsAreFoundByName();
    void maintenanceHasNoThaw();
    void frozenWorkingDaysAreCountedForTeams();
};

void FreezeEffectTest::hitsAreThoseOfEveryPair()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        Board board;
        const QList<CalendarWindow> windows = randomWindows(board, random);
        for (int i = 0; i < 60; ++i) {
            Change change = board.change(
                testTime().plusMs((random.bounded(24 * 90) - 48) * msPerHour),
                random.bounded(0, 12) * msPerHour,
                random.bounded(2));
            change.state = static_cast<ChangeState>(random.bounded(9));
            change.type = static_cast<ChangeType>(random.bounded(3));
            change.standardModel =
                change.type == ChangeType::Standard ? u"Patch night"_s : QString();
            if (random.bounded(8) == 0) {
                change.plannedEnd.reset();
            }
            board.add(change);
            if (random.bounded(4) == 0) {
                FreezeException exception;
                exception.id = {board.next()};
                exception.window = windows[random.bounded(4)].id;
                if (random.bounded(2) == 0) {
                    exception.change = change.id;
                } else {
                    exception.scope.services = {board.services[random.bounded(2)]};
                }
                exception.state = static_cast<ExceptionState>(random.bounded(4));
                exception.expiresAt = testTime().plusMs(random.bounded(24 * 90) * msPerHour);
                board.add(exception);
            }
        }
        for (const CalendarWindow& window : windows) {
            board.add(window);
        }
        const SnapshotPtr snapshot = board.snapshot();
        for (const CalendarWindow& window : windows) {
            const auto effect = effectOf(*snapshot, window, testTime());
            QVERIFY(effect);
            QVERIFY2(
                effect->hits == bruteForce(*snapshot, window, testTime()),
                qPrintable(u"seed %1"_s.arg(seed)));
            compareWithEachChange(*snapshot, window, *effect);
        }
        compareWithConflicts(*snapshot, windows);
    }
}

void FreezeEffectTest::whatOnlyTouchesIsNotHit()
{
    Board board;
    const CalendarWindow window = board.freeze(u"2026-11-26T00:00:00"_s, 3);
    board.add(board.change(at(u"2026-11-25T22:00:00"_s), 2 * msPerHour)); // ends as it begins
    board.add(board.change(at(u"2026-11-29T00:00:00"_s), msPerHour)); // starts as it ends
    board.add(board.change(at(u"2026-11-25T22:00:00"_s), 2 * msPerHour + 1));
    board.add(board.change(at(u"2026-11-26T00:00:00"_s), 0));
    const auto effect = effectOf(*board.snapshot(), window, testTime());
    QVERIFY(effect);
    QCOMPARE(effect->hits.size(), std::size_t(2));
    QCOMPARE(effect->hits[0].change, 2);
    QCOMPARE(effect->hits[1].change, 3);
}

void FreezeEffectTest::countsAreThoseOfTheHits()
{
    Board board;
    CalendarWindow window = board.freeze(u"2026-11-26T00:00:00"_s, 3);
    window.passingModels = {u"Patch night"_s};
    Change approved = board.change(at(u"2026-11-26T20:00:00"_s), msPerHour);
    approved.state = ChangeState::Scheduled;
    board.add(approved);
    Change emergency = board.change(at(u"2026-11-27T20:00:00"_s), msPerHour);
    emergency.type = ChangeType::Emergency;
    board.add(emergency);
    Change standard = board.change(at(u"2026-11-27T22:00:00"_s), msPerHour);
    standard.type = ChangeType::Standard;
    standard.standardModel = u"Patch night"_s;
    board.add(standard);
    const Change excepted = board.change(at(u"2026-11-28T20:00:00"_s), msPerHour);
    board.add(excepted);
    Change undated = board.change(at(u"2026-11-28T20:00:00"_s), msPerHour);
    undated.plannedStart.reset();
    board.add(undated);
    FreezeException exception;
    exception.id = {board.next()};
    exception.window = window.id;
    exception.change = excepted.id;
    exception.expiresAt = at(u"2026-11-28T21:00:00"_s);
    board.add(exception);
    const auto effect = effectOf(*board.snapshot(), window, testTime());
    QVERIFY(effect);
    QCOMPARE(effect->hits.size(), std::size_t(3));
    QCOMPARE(effect->approved, 1);
    QCOMPARE(effect->emergency, 1);
    QCOMPARE(effect->excepted, 1);
    const Span instance = effect->instances.first().span;
    QCOMPARE(nameWithExceptions(*board.snapshot(), window.id, u"Peak"_s, instance), u"Peak ◇ 1"_s);
    QCOMPARE(nameWithExceptions(*board.snapshot(), {board.next()}, u"Peak"_s, instance), u"Peak"_s);
    QCOMPARE(effect->passing, 1);
    QCOMPARE(effect->withoutDates, 1);
    QCOMPARE(effect->services, 2);
    QVERIFY(effect->hits[0].waits());
    QVERIFY(!effect->hits[1].waits());
    QVERIFY(!effect->hits[2].waits());
}

void FreezeEffectTest::backlogWaitsForTheEndAndIsWorkedOff()
{
    Board board;
    const CalendarWindow window = board.freeze(u"2026-11-26T00:00:00"_s, 3); // Thu to Sat
    for (int i = 0; i < 6; ++i) {
        board.add(board.change(at(u"2026-11-26T20:00:00"_s).plusMs(i % 3 * msPerDay), msPerHour));
    }
    board.add(board.change(at(u"2026-11-30T20:00:00"_s), msPerHour));
    const SnapshotPtr snapshot = board.snapshot();
    const auto effect = effectOf(*snapshot, window, testTime());
    QVERIFY(effect);
    const auto thaw = thawOf(*snapshot, window, *effect, testTime());
    QVERIFY(thaw);
    QCOMPARE(thaw->waiting, 6);
    QCOMPARE(thaw->days.first().day, QDate(2026, 11, 26));
    QList<int> backlogs;
    int done = 0;
    for (const ThawDay& day : thaw->days) {
        backlogs.append(day.backlog);
        done += day.taken;
        QCOMPARE(day.isFrozen, day.day < QDate(2026, 11, 29));
        QVERIFY(!day.isFrozen || day.taken == 0);
    }
    QCOMPARE(backlogs.mid(0, 3), (QList<int>{2, 4, 6}));
    QCOMPARE(thaw->days[4].planned, 1); // Mon 30
    QCOMPARE(done + backlogs.last(), 6); // nothing is lost
    QCOMPARE(thaw->usual, 0.0); // no history
    QVERIFY(thawAdvice(*thaw, berlin, QLocale(u"en_GB"_s)).contains(u"too few"));
}

void FreezeEffectTest::usualAndAdviceComeFromHistory()
{
    Board board;
    const CalendarWindow window = board.freeze(u"2026-11-26T00:00:00"_s, 3);
    // Two changes on each working day of the 13 weeks before, six on Mondays; a tenth fails.
    int made = 0;
    for (QDate day(2026, 8, 24); day < QDate(2026, 11, 25); day = day.addDays(1)) {
        const int count = day.dayOfWeek() > 5 ? 0 : day.dayOfWeek() == 1 ? 6 : 2;
        for (int i = 0; i < count; ++i) {
            Change change =
                board.change(WallTime::toInstant({day, QTime(20, 0)}, berlin), msPerHour);
            change.state = ChangeState::Closed;
            change.actualStart = change.plannedStart;
            change.closureCode =
                ++made % 10 == 0 ? ClosureCode::BackedOut : ClosureCode::Successful;
            board.add(change);
        }
    }
    for (int i = 0; i < 6; ++i) { // two on each day of the freeze
        board.add(board.change(at(u"2026-11-26T18:00:00"_s).plusMs(i % 3 * msPerDay), msPerHour));
    }
    const SnapshotPtr snapshot = board.snapshot();
    const auto effect = effectOf(*snapshot, window, testTime());
    QVERIFY(effect);
    const auto thaw = thawOf(*snapshot, window, *effect, testTime());
    QVERIFY(thaw);
    QVERIFY(thaw->usual > 2.5 && thaw->usual < 3);
    QVERIFY(qAbs(thaw->failureShare - 0.1) < 0.01);
    QVERIFY(thaw->worst);
    QCOMPARE(thaw->days[*thaw->worst].day, QDate(2026, 11, 30)); // nobody works on Sunday
    QCOMPARE(thaw->days[*thaw->worst].load(), 6);
    const QString advice = thawAdvice(*thaw, berlin, QLocale(u"en_GB"_s));
    QVERIFY2(
        advice.startsWith(u"Mon 30 Nov gets 6 changes, 3 over the usual; 0.6 failures expected."),
        qPrintable(advice));
    // To end at noon lets those of Saturday evening be.
    QVERIFY(thaw->betterEnd);
    QVERIFY(*thaw->betterEnd == at(u"2026-11-28T12:00:00"_s));
    QVERIFY(advice.endsWith(u"Ending Sat 28 Nov, 12:00 would halve it."));
}

void FreezeEffectTest::earlierThawsAreFoundByName()
{
    Board board;
    CalendarWindow before = board.freeze(u"2025-11-27T00:00:00"_s, 3);
    before.name = u"retail Peak"_s;
    board.add(before);
    const CalendarWindow window = board.freeze(u"2026-11-26T00:00:00"_s, 3);
    const auto closed = [&](const QString& start, ClosureCode code) {
        Change change = board.change(at(start), msPerHour);
        change.state = ChangeState::Closed;
        change.actualStart = change.plannedStart;
        change.closureCode = code;
        board.add(change);
    };
    for (int i = 1; i <= 9; ++i) {
        closed(
            u"2025-10-0%1T20:00:00"_s.arg(i),
            i == 1 ? ClosureCode::Unsuccessful : ClosureCode::Successful);
    }
    closed(u"2025-12-01T20:00:00"_s, ClosureCode::BackedOut);
    closed(u"2025-12-02T20:00:00"_s, ClosureCode::Successful);
    closed(u"2025-12-20T20:00:00"_s, ClosureCode::BackedOut); // not its thaw any more
    const SnapshotPtr snapshot = board.snapshot();
    const auto effect = effectOf(*snapshot, window, testTime());
    const auto thaw = thawOf(*snapshot, window, *effect, testTime());
    QVERIFY(thaw);
    QCOMPARE(thaw->earlier.size(), 1);
    QCOMPARE(thaw->earlier[0].changes, 2);
    QCOMPARE(thaw->earlier[0].failed, 1);
    QVERIFY(qAbs(thaw->earlier[0].usualShare - 1.0 / 9) < 1e-9);
    QCOMPARE(thaw->worseThaws(), 1);
}

void FreezeEffectTest::maintenanceHasNoThaw()
{
    Board board;
    CalendarWindow window = board.freeze(u"2026-11-26T00:00:00"_s, 3);
    window.kind = WindowKind::Maintenance;
    const auto effect = effectOf(*board.snapshot(), window, testTime());
    QVERIFY(effect);
    QVERIFY(!thawOf(*board.snapshot(), window, *effect, testTime()));
    window.recurrence.rules = {u"FREQ=WEEKLY;BYMONTHDAY=3"_s};
    const auto refused = effectOf(*board.snapshot(), window, testTime());
    QVERIFY(!refused);
    QVERIFY(refused.error().what.contains(u"BYMONTHDAY"));
}

void FreezeEffectTest::frozenWorkingDaysAreCountedForTeams()
{
    Board board;
    CalendarWindow peak = board.freeze(u"2026-11-26T00:00:00"_s, 3); // Thu, Fri, (Sat)
    peak.scope.services = {board.services[0]};
    board.add(peak);
    CalendarWindow yearEnd = board.freeze(u"2026-12-21T00:00:00"_s, 14); // nine days of 2026
    board.add(yearEnd);
    CalendarWindow soft = board.freeze(u"2026-06-01T00:00:00"_s, 5);
    soft.isHard = false;
    board.add(soft);
    CalendarWindow christmas = board.freeze(u"2026-12-25T00:00:00"_s, 1); // a Friday
    christmas.kind = WindowKind::Holiday;
    christmas.times.isAllDay = true;
    board.add(christmas);
    const FrozenDays days = frozenDays(*board.snapshot(), 2026);
    QCOMPARE(days.forSomeone, 10);
    QCOMPARE(days.teams.size(), std::size_t(2));
    QCOMPARE(days.teams[0].days, 10);
    QCOMPARE(days.teams[1].days, 8);
    QCOMPARE(frozenDays(*board.snapshot(), 2025).forSomeone, 0);
}

QTEST_GUILESS_MAIN(FreezeEffectTest)
#include "FreezeEffectTest.moc"
