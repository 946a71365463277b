// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/ClearPicture.h"

#include "core/domain/WallTime.h"
#include "tests/support/MemoryBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

Instant at(int hour)
{
    return Instant::fromIso(u"2026-11-28T00:00:00Z")->plusMs(hour * msPerHour);
}

} // namespace

/// What the two timelines of a clearing hold.
class ClearPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCollidesWithNothingIsFolded();
    void movedBarsKeepTheirOrigin();
    void bandsStandInTheLanesThatTheyCover();

private:
    void add(const QString& number, int from, int to, int service);
    ClearPicture picture(const QList<ClearMove>& moves, bool showsAll = false);

    std::optional<test::MemoryBoard> m_board;
    QList<Service> m_services;
    SnapshotPtr m_snapshot;
    ConflictSet m_before;
};

void ClearPictureTest::init()
{
    BoardSettings settings;
    m_board.emplace(settings);
    m_services.clear();
    m_before = {};
    for (const QString& name : {u"Ledger"_s, u"Payments"_s}) {
        Service service;
        service.id = ServiceId::make();
        service.name = name;
        m_services.append(service);
        m_board->add(service);
    }
    add(u"CHG-1"_s, 10, 12, 0);
    add(u"CHG-2"_s, 11, 13, 1);
    add(u"CHG-3"_s, 20, 21, 1);
    Conflict conflict;
    conflict.a = 0;
    conflict.b = 1;
    conflict.span = {at(11), at(12)};
    m_before.append(conflict);
}

void ClearPictureTest::add(const QString& number, int from, int to, int service)
{
    Change change;
    change.id = ChangeId::make();
    change.number = number;
    change.title = number;
    change.state = ChangeState::Scheduled;
    change.service = m_services[service].id;
    change.plannedStart = at(from);
    change.plannedEnd = at(to);
    m_board->add(change);
}

ClearPicture ClearPictureTest::picture(const QList<ClearMove>& moves, bool showsAll)
{
    m_snapshot = m_board->snapshot();
    const ConflictSet after = moves.isEmpty() ? m_before : ConflictSet();
    return clearPicture(
        *m_snapshot, {{0, 1, 2}, {at(0), at(24)}, m_before, after, moves, showsAll});
}

void ClearPictureTest::whatCollidesWithNothingIsFolded()
{
    const ClearPicture folded = picture({});
    QCOMPARE(folded.folded, 1);
    QCOMPARE(folded.lanes.size(), 2U);
    QCOMPARE(folded.lanes[0].name, u"Ledger"_s);
    QVERIFY(folded.lanes[0].bars[0].collides && folded.lanes[0].bars[0].blocks);
    const ClearPicture all = picture({}, true);
    QCOMPARE(all.folded, 0);
    QCOMPARE(all.lanes[1].bars.size(), 2U);
    QVERIFY(!all.lanes[1].bars[1].collides);
}

void ClearPictureTest::movedBarsKeepTheirOrigin()
{
    ClearMove move;
    move.row = 1;
    move.from = {at(11), at(13)};
    move.to = {at(30), at(32)};
    const ClearPicture moved = picture({move});
    const ClearBar& bar = moved.lanes[1].bars[0];
    QCOMPARE(bar.span, move.to);
    QCOMPARE(bar.origin, std::optional(move.from));
    QVERIFY(!bar.collides);
    QCOMPARE(moved.range.end, at(32));
}

void ClearPictureTest::bandsStandInTheLanesThatTheyCover()
{
    CalendarWindow window;
    window.id = WindowId::make();
    window.kind = WindowKind::Freeze;
    window.times.zone = "UTC";
    window.times.start = WallTime::toLocal(at(8), QTimeZone("UTC"));
    window.times.ms = 2 * msPerHour;
    window.scope.services = {m_services[1].id};
    m_board->add(window);
    const ClearPicture shown = picture({});
    QVERIFY(shown.lanes[0].bands.empty());
    QCOMPARE(shown.lanes[1].bands.size(), 1U);
    QVERIFY(shown.lanes[1].bands[0].isFreeze);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ClearPictureTest)
#include "ClearPictureTest.moc"
