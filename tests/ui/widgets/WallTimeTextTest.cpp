// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WallTimeText.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

class WallTimeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void remarksNameGapsAndDoubledHours();
};

void WallTimeTextTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    // Base: Wednesday 25 November 2026, 14:03.
    const auto row = [](const char* locale, const char* typed, const char* expected) {
        QTest::addRow("%s: %s", locale, typed)
            << QString::fromLatin1(locale) << QString::fromUtf8(typed)
            << QString::fromLatin1(expected);
    };
    row("en_GB", "20:30", "2026-11-25T20:30:00");
    row("en_GB", "2030", "2026-11-25T20:30:00");
    row("en_GB", "8.15", "2026-11-25T08:15:00");
    row("en_GB", "tomorrow 8:00", "2026-11-26T08:00:00");
    row("en_GB", "yesterday 23:59", "2026-11-24T23:59:00");
    row("en_GB", "today", "2026-11-25T14:03:00");
    row("en_GB", "fri 22:00", "2026-11-27T22:00:00");
    row("en_GB", "wed 22:00", "2026-11-25T22:00:00");
    row("en_GB", "26 nov", "2026-11-26T14:03:00");
    row("en_GB", "1 Dec, 04:00", "2026-12-01T04:00:00");
    row("en_GB", "December 1 4:00", "2026-12-01T04:00:00");
    row("en_GB", "5 jan 20:00", "2027-01-05T20:00:00"); // the nearest one
    row("en_GB", "5 jan 2026 20:00", "2026-01-05T20:00:00");
    row("en_GB", "2026-12-24 18:00", "2026-12-24T18:00:00");
    row("en_GB", "2026-12-24T18:00", "2026-12-24T18:00:00");
    row("en_GB", "3/4/2027 10:00", "2027-04-03T10:00:00");
    row("en_US", "3/4/2027 10:00", "2027-03-04T10:00:00");
    row("de_DE", "26.11. 20:30", "2026-11-26T20:30:00");
    row("de_DE", "26.11.26 20:30", "2026-11-26T20:30:00");
    row("de_DE", "1. Dezember 4:00", "2026-12-01T04:00:00");
    row("de_DE", "Do 26. Nov. 2026, 20:30", "2026-11-26T20:30:00");
    row("de_DE", "29.2.2028 1:00", "2028-02-29T01:00:00");
}

void WallTimeTextTest::readsWhatPeopleType()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const LocalTime base{QDate(2026, 11, 25), QTime(14, 3)};
    const auto read = walltimetext::parse(typed, base, QLocale(locale));
    QVERIFY(read);
    QCOMPARE(read->toIso(), expected);
}

void WallTimeTextTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a word") << u"soon"_s;
    QTest::newRow("hour 25") << u"25:00"_s;
    QTest::newRow("30 February") << u"30 feb 10:00"_s;
    QTest::newRow("29 February in an ordinary year") << u"29.2.2027 1:00"_s;
    QTest::newRow("a day without a month") << u"26"_s;
    QTest::newRow("two times") << u"20:00 21:00"_s;
    QTest::newRow("month 13") << u"2026-13-01 10:00"_s;
}

void WallTimeTextTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, typed);
    const LocalTime base{QDate(2026, 11, 25), QTime(14, 3)};
    QVERIFY(!walltimetext::parse(typed, base, QLocale(u"en_GB"_s)));
}

void WallTimeTextTest::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("locale");
    for (const char* name :
         {"en_GB", "en_US", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pl_PL", "sv_SE"})
    {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void WallTimeTextTest::readsWhatItWrites()
{
    QFETCH(QString, locale);
    const LocalTime base{QDate(2020, 1, 1), QTime(0, 0)};
    for (int day = 0; day < 366; day += 5) {
        const LocalTime time{QDate(2028, 1, 1).addDays(day), QTime(day % 24, (day * 7) % 60)};
        const QString text = walltimetext::dateTime(time, QLocale(locale));
        const auto read = walltimetext::parse(text, base, QLocale(locale));
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->toIso(), time.toIso());
    }
}

void WallTimeTextTest::remarksNameGapsAndDoubledHours()
{
    const QTimeZone berlin("Europe/Berlin");
    const QLocale english(u"en_GB"_s);
    QCOMPARE(
        walltimetext::remark({QDate(2026, 3, 29), QTime(2, 30)}, berlin, english),
        u"02:30 does not exist on Sun 29 Mar 2026: clocks go forward. It counts as 03:30."_s);
    QCOMPARE(
        walltimetext::remark({QDate(2026, 10, 25), QTime(2, 30)}, berlin, english),
        u"02:30 comes twice on Sun 25 Oct 2026: clocks go back. The first one counts, UTC+02:00."_s);
    QVERIFY(walltimetext::remark({QDate(2026, 11, 25), QTime(2, 30)}, berlin, english).isEmpty());
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::WallTimeTextTest)
#include "WallTimeTextTest.moc"
