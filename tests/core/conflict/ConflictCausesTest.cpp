// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictWords.h"
#include "tests/core/conflict/ConflictDesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

std::vector<ConflictCause> causesOf(const ConflictDesk& desk)
{
    return conflictCauses(desk.find(), *desk.snapshot());
}

} // namespace

class ConflictCausesTest : public QObject
{
    Q_OBJECT

private slots:
    void aNightAtTheSameCisIsOneCause();
    void anotherNightIsAnother();
    void nightsOfAPersonThatFollowEachOtherAreOne();
    void eachInstanceOfAFreezeIsOne();
    void theIdStaysWhileTheFirstConflictIsThere();
    void everyConflictIsInOneCause();
    void whatIsOpenAndBlocksComesFirst();
    void titlesNameTheThing();
    void sentencesSpeakFromEitherSide();
};

void ConflictCausesTest::aNightAtTheSameCisIsOneCause()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s, u"b"_s}});
    desk.change({u"C2"_s, u"21:00"_s, u"23:00"_s, {u"b"_s, u"c"_s}});
    desk.change({u"C3"_s, u"21:30"_s, u"27 00:00"_s, {u"c"_s, u"d"_s}});
    desk.change({u"C4"_s, u"20:00"_s, u"23:00"_s, {u"z"_s}});
    desk.change({u"C5"_s, u"20:00"_s, u"23:00"_s, {u"z"_s}});
    const std::vector<ConflictCause> causes = causesOf(desk);
    QCOMPARE(causes.size(), std::size_t(3));
    // b from 21:00 and c from 21:30 are joined by no conflict at both: two causes.
    QCOMPARE(causes[0].changes, 2);
    QCOMPARE(causes[0].conflicts.size(), std::size_t(1));
    ConflictDesk night;
    night.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s, u"b"_s}});
    night.change({u"C2"_s, u"21:00"_s, u"23:00"_s, {u"a"_s, u"b"_s}});
    night.change({u"C3"_s, u"21:30"_s, u"23:00"_s, {u"b"_s}});
    const std::vector<ConflictCause> one = causesOf(night);
    QCOMPARE(one.size(), std::size_t(1));
    QCOMPARE(one[0].conflicts.size(), std::size_t(3));
    QCOMPARE(one[0].changes, 3);
    QCOMPARE(one[0].items.size(), std::size_t(2));
    QCOMPARE(one[0].blocks, 3);
    QCOMPARE(one[0].open, 3);
    QCOMPARE(one[0].span, ConflictDesk::span(u"21:00"_s, u"23:00"_s));
}

void ConflictCausesTest::anotherNightIsAnother()
{
    ConflictDesk desk;
    for (const QString& day : {u"26 "_s, u"27 "_s}) {
        desk.change({u"A"_s + day, day + u"20:00"_s, day + u"22:00"_s, {u"a"_s}});
        desk.change({u"B"_s + day, day + u"20:00"_s, day + u"22:00"_s, {u"a"_s}});
    }
    QCOMPARE(causesOf(desk).size(), std::size_t(2));
}

void ConflictCausesTest::nightsOfAPersonThatFollowEachOtherAreOne()
{
    ConflictDesk desk;
    for (const QString& day : {u"24 "_s, u"25 "_s, u"28 "_s}) {
        desk.change({u"A"_s + day, day + u"20:00"_s, day + u"22:00"_s, {u"a"_s}, {}, u"Amsel"_s});
        desk.change({u"B"_s + day, day + u"20:00"_s, day + u"22:00"_s, {u"b"_s}, {}, u"Amsel"_s});
    }
    const std::vector<ConflictCause> causes = causesOf(desk);
    QCOMPARE(causes.size(), std::size_t(2));
    QCOMPARE(causes[0].conflicts.size(), std::size_t(2));
    QCOMPARE(causes[0].severity, ConflictSeverity::Warns);
}

void ConflictCausesTest::eachInstanceOfAFreezeIsOne()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"27 22:00"_s, {u"a"_s}});
    desk.change({u"C2"_s, u"27 21:00"_s, u"27 22:00"_s, {u"b"_s}});
    CalendarWindow& window = desk.window(WindowKind::Freeze, u"peak"_s, u"21:00"_s, u"23:00"_s);
    window.recurrence.rules = {u"FREQ=DAILY;COUNT=3"_s};
    const std::vector<ConflictCause> causes = causesOf(desk);
    QCOMPARE(causes.size(), std::size_t(2));
    QCOMPARE(causes[0].conflicts.size(), std::size_t(1));
    QCOMPARE(causes[1].conflicts.size(), std::size_t(2));
    QCOMPARE(causes[1].span, ConflictDesk::span(u"27 21:00"_s, u"27 23:00"_s));
    QVERIFY(causes[0].id != causes[1].id);
}

void ConflictCausesTest::theIdStaysWhileTheFirstConflictIsThere()
{
    ConflictDesk desk;
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    desk.change({u"C2"_s, u"20:00"_s, u"22:00"_s, {u"a"_s}});
    const quint64 before = causesOf(desk).front().id;
    desk.change({u"C3"_s, u"21:00"_s, u"22:00"_s, {u"a"_s}});
    desk.edit(u"C2"_s).plannedEnd = ConflictDesk::at(u"22:30"_s);
    QCOMPARE(causesOf(desk).size(), std::size_t(1));
    QCOMPARE(causesOf(desk).front().id, before);
}

void ConflictCausesTest::everyConflictIsInOneCause()
{
    ConflictDesk desk;
    desk.depends({u"app>db"_s, u"web>db"_s});
    for (int i = 0; i < 12; ++i) {
        const QString hour = QStringLiteral("%1:00").arg(8 + i);
        const QStringList items{
            i % 2 == 0 ? u"app"_s : u"db"_s, i % 3 == 0 ? u"web"_s : u"other"_s};
        desk.change({QString::number(i), hour, u"23:00"_s, items, u"Ledger"_s, u"Amsel"_s});
    }
    desk.window(WindowKind::Freeze, u"peak"_s, u"21:00"_s, u"22:00"_s);
    desk.window(WindowKind::Maintenance, u"db"_s, u"20:00"_s, u"22:00"_s).scope.items = {
        desk.item(u"db"_s)};
    const ConflictSet set = desk.find();
    std::vector<int> seen(static_cast<std::size_t>(set.size()), 0);
    for (const ConflictCause& cause : causesOf(desk)) {
        for (const qint32 conflict : cause.conflicts) {
            ++seen[static_cast<std::size_t>(conflict)];
            QCOMPARE(set.at(conflict).kind, cause.kind);
        }
        QCOMPARE(cause.open + cause.accepted + cause.excepted, int(cause.conflicts.size()));
        QCOMPARE(cause.blocks + cause.warns, int(cause.conflicts.size()));
    }
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
}

void ConflictCausesTest::whatIsOpenAndBlocksComesFirst()
{
    ConflictDesk desk;
    const ChangeId id = desk.change({u"C1"_s, u"18:00"_s, u"19:00"_s, {u"a"_s}});
    desk.window(WindowKind::Freeze, u"early"_s, u"18:00"_s, u"19:00"_s);
    desk.exception(u"early"_s).change = id;
    desk.change({u"C2"_s, u"20:00"_s, u"21:00"_s, {u"b"_s}, u"Ledger"_s});
    desk.change({u"C3"_s, u"20:00"_s, u"21:00"_s, {u"c"_s}, u"Ledger"_s});
    desk.change({u"C4"_s, u"22:00"_s, u"23:00"_s, {u"d"_s}});
    desk.window(WindowKind::Freeze, u"late"_s, u"22:00"_s, u"23:00"_s);
    QStringList titles;
    const ConflictSet set = desk.find();
    for (const ConflictCause& cause : causesOf(desk)) {
        titles.append(causeTitle(cause, set, *desk.snapshot()));
    }
    QCOMPARE(titles, (QStringList{u"late"_s, u"Ledger"_s, u"early"_s}));
}

void ConflictCausesTest::titlesNameTheThing()
{
    ConflictDesk desk;
    desk.depends({u"app>db"_s});
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"app"_s}});
    desk.change({u"C2"_s, u"20:00"_s, u"22:00"_s, {u"db"_s}});
    DeskChange third{u"C3"_s, u"21:00"_s, u"22:00"_s, {u"z"_s}};
    third.predecessors = {u"C1"_s};
    desk.change(third);
    desk.window(WindowKind::Maintenance, u"m"_s, u"10:00"_s, u"11:00"_s).scope.items = {
        desk.item(u"z"_s)};
    const ConflictSet set = desk.find();
    QStringList titles;
    for (const ConflictCause& cause : causesOf(desk)) {
        titles.append(causeTitle(cause, set, *desk.snapshot()));
    }
    QCOMPARE(
        titles,
        (QStringList{u"app depends on db"_s, u"Misses the maintenance of z"_s, u"C3 before C1"_s}));
}

void ConflictCausesTest::sentencesSpeakFromEitherSide()
{
    ConflictDesk desk;
    desk.depends({u"app>db"_s});
    desk.change({u"C1"_s, u"20:00"_s, u"22:00"_s, {u"app"_s}});
    desk.change({u"C2"_s, u"20:00"_s, u"22:00"_s, {u"db"_s}});
    const ConflictSet set = desk.find();
    const SnapshotPtr board = desk.snapshot();
    QCOMPARE(conflictSentence(set.at(0), 0, *board), u"C2 works on db, which app depends on"_s);
    QCOMPARE(conflictSentence(set.at(0), 1, *board), u"C1 works on app, which depends on db"_s);
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::ConflictCausesTest)
#include "ConflictCausesTest.moc"
