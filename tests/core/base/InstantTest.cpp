// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Instant.h"

#include "core/base/UuidV7.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoTextComesBack_data();
    void isoTextComesBack();
    void localTimeIsNoInstant();
    void spansOverlapHalfOpen_data();
    void spansOverlapHalfOpen();
    void uuidsAscendAndAreVersion7();
};

void InstantTest::isoTextComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("utc") << u"2026-11-25T22:00:00Z"_s << u"2026-11-25T22:00:00Z"_s;
    QTest::newRow("offset") << u"2026-11-25T22:00:00+01:00"_s << u"2026-11-25T21:00:00Z"_s;
    QTest::newRow("milliseconds") << u"2026-11-25T22:00:00.250Z"_s << u"2026-11-25T22:00:00.250Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << u"1969-12-31T23:59:59Z"_s;
}

void InstantTest::isoTextComesBack()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto instant = Instant::fromIso(text);
    QVERIFY(instant.has_value());
    QCOMPARE(instant->toIso(), written);
}

void InstantTest::localTimeIsNoInstant()
{
    QVERIFY(!Instant::fromIso(u"2026-11-25T22:00:00").has_value());
    QVERIFY(!Instant::fromIso(u"yesterday").has_value());
}

void InstantTest::spansOverlapHalfOpen_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("expected");
    QTest::newRow("inside") << 12 << 14 << true;
    QTest::newRow("starts where the other ends") << 20 << 25 << false;
    QTest::newRow("ends where the other starts") << 5 << 10 << false;
    QTest::newRow("zero length at the start lies in it") << 10 << 10 << true;
    QTest::newRow("zero length at the end does not") << 20 << 20 << false;
}

void InstantTest::spansOverlapHalfOpen()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(bool, expected);
    const Span fixed{{10}, {20}};
    const Span other{{start}, {end}};
    QCOMPARE(fixed.overlaps(other), expected);
    QCOMPARE(other.overlaps(fixed), expected);
}

void InstantTest::uuidsAscendAndAreVersion7()
{
    QUuid last = makeUuidV7();
    for (int i = 0; i < 10'000; ++i) {
        const QUuid next = makeUuidV7();
        QVERIFY(last < next);
        QCOMPARE(next.toRfc4122().at(6) & 0xF0, 0x70);
        QCOMPARE(next.toRfc4122().at(8) & 0xC0, 0x80);
        last = next;
    }
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::InstantTest)
#include "InstantTest.moc"
