// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportLanguage.h"

#include "core/domain/WallTime.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

/// Words, dates and figures of reports (ui.md section 7).
class ReportLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void spansAreWritten_data();
    void spansAreWritten();
    void periodsNameWholeDays_data();
    void periodsNameWholeDays();
    void lengthsAreWritten_data();
    void lengthsAreWritten();
    void thousandsArePartedByThinSpaces();
    void countsAgreeWithTheirNoun_data();
    void countsAgreeWithTheirNoun();
    void zoneIsNamedWithItsOffset();
    void everyTextIsTranslated();
    void unknownLanguageNamesTheKnownOnes();

private:
    static ReportLanguage language(const QString& code = u"en"_s)
    {
        return *ReportLanguage::create(code, QTimeZone("Europe/Berlin"));
    }

    static Span span(const QString& from, const QString& to)
    {
        const QTimeZone zone("Europe/Berlin");
        return {
            WallTime::toInstant(*LocalTime::fromIso(from + u":00"_s), zone),
            WallTime::toInstant(*LocalTime::fromIso(to + u":00"_s), zone)};
    }
};

void ReportLanguageTest::spansAreWritten_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("shortText");
    QTest::addColumn<QString>("fullText");
    QTest::newRow("within a day") << u"2026-11-26T20:30"_s << u"2026-11-26T22:30"_s
                                  << u"Thu 26, 20:30–22:30"_s << u"Thu 26 Nov 2026, 20:30–22:30"_s;
    QTest::newRow("over midnight")
        << u"2026-11-28T22:00"_s << u"2026-11-29T02:00"_s << u"Sat 28, 22:00–02:00"_s
        << u"Sat 28 Nov 2026, 22:00 – Sun 29 Nov 2026, 02:00"_s;
    QTest::newRow("over days") << u"2026-11-26T00:00"_s << u"2026-11-29T00:00"_s
                               << u"Thu 26 00:00 – Sun 29 00:00"_s
                               << u"Thu 26 Nov 2026, 00:00 – Sun 29 Nov 2026, 00:00"_s;
    QTest::newRow("over months") << u"2026-11-29T20:00"_s << u"2026-12-02T06:00"_s
                                 << u"Sun 29 Nov 20:00 – Wed 2 Dec 06:00"_s
                                 << u"Sun 29 Nov 2026, 20:00 – Wed 2 Dec 2026, 06:00"_s;
}

void ReportLanguageTest::spansAreWritten()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(language().daySpan(span(from, to)), "shortText");
    QTEST(language().fullSpan(span(from, to)), "fullText");
}

void ReportLanguageTest::periodsNameWholeDays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("days of a month") << u"en"_s << u"2026-11-25T00:00"_s << u"2026-11-30T00:00"_s
                                     << u"Wed 25 to Sun 29 November 2026"_s;
    QTest::newRow("one day") << u"en"_s << u"2026-11-25T00:00"_s << u"2026-11-26T00:00"_s
                             << u"Wed 25 November 2026"_s;
    QTest::newRow("two months") << u"en"_s << u"2026-11-25T00:00"_s << u"2026-12-02T00:00"_s
                                << u"Wed 25 November to Tue 1 December 2026"_s;
    QTest::newRow("two years") << u"en"_s << u"2026-12-28T00:00"_s << u"2027-01-04T00:00"_s
                               << u"Mon 28 December 2026 to Sun 3 January 2027"_s;
    QTest::newRow("German") << u"de"_s << u"2026-11-25T00:00"_s << u"2026-11-30T00:00"_s
                            << u"Mi 25. bis So 29. November 2026"_s;
}

void ReportLanguageTest::periodsNameWholeDays()
{
    QFETCH(QString, code);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(language(code).period(span(from, to)), "text");
}

void ReportLanguageTest::lengthsAreWritten_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 min"_s;
    QTest::newRow("minutes") << 45 * msPerMinute << u"45 min"_s;
    QTest::newRow("whole hours") << 2 * msPerHour << u"2 h"_s;
    QTest::newRow("hours and minutes") << 150 * msPerMinute << u"2 h 30 min"_s;
    QTest::newRow("days") << 76 * msPerHour << u"3 d 4 h"_s;
}

void ReportLanguageTest::lengthsAreWritten()
{
    QFETCH(qint64, ms);
    QTEST(language().length(ms), "text");
}

void ReportLanguageTest::thousandsArePartedByThinSpaces()
{
    QCOMPARE(language().number(999), u"999"_s);
    QCOMPARE(language().number(1284), u"1\u2009284"_s);
    QCOMPARE(language().number(-1234567), u"\u22121\u2009234\u2009567"_s);
}

void ReportLanguageTest::countsAgreeWithTheirNoun_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("English one") << u"en"_s << 1 << u"1 change"_s;
    QTest::newRow("English none") << u"en"_s << 0 << u"0 changes"_s;
    QTest::newRow("English many") << u"en"_s << 1284 << u"1\u2009284 changes"_s;
    QTest::newRow("German one") << u"de"_s << 1 << u"1 Change"_s;
    QTest::newRow("German many") << u"de"_s << 2 << u"2 Changes"_s;
}

void ReportLanguageTest::countsAgreeWithTheirNoun()
{
    QFETCH(QString, code);
    QFETCH(int, count);
    QTEST(language(code).phrase("Report", "%n change(s)", nullptr, count), "text");
}

void ReportLanguageTest::zoneIsNamedWithItsOffset()
{
    const auto winter = *Instant::fromIso(u"2026-11-25T12:00:00Z");
    const auto summer = *Instant::fromIso(u"2026-07-25T12:00:00Z");
    QCOMPARE(language().zoneName(winter), u"Europe/Berlin (UTC+01:00)"_s);
    QCOMPARE(language().zoneName(summer), u"Europe/Berlin (UTC+02:00)"_s);
}

/// The file of translations has no gap.
void ReportLanguageTest::everyTextIsTranslated()
{
    QFile file(u"" CB_SOURCE_DIR "/translations/report_de.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray texts = file.readAll();
    QVERIFY(texts.count("<source>") > 150);
    QCOMPARE(texts.count("type=\"unfinished\""), 0);
}

void ReportLanguageTest::unknownLanguageNamesTheKnownOnes()
{
    const auto made = ReportLanguage::create(u"tlh"_s, QTimeZone("UTC"));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY2(made.error().what.contains(u"en, de"_s), qPrintable(made.error().what));
}

QTEST_GUILESS_MAIN(ReportLanguageTest)

#include "ReportLanguageTest.moc"
