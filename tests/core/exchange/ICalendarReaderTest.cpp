// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarReader.h"

#include "core/schedule/WindowExpander.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

QByteArray calendar(const QByteArray& body)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\n" + body + "END:VCALENDAR\n";
}

QByteArray eventWith(const QByteArray& body)
{
    return "BEGIN:VEVENT\nUID:u1\nDTSTAMP:20260901T080000Z\nSUMMARY:Freeze\n" + body
        + "END:VEVENT\n";
}

WindowFile read(const QByteArray& text, const WindowFileOptions& options = {})
{
    return readICalendar(text, options).value_or(WindowFile());
}

QStringList spansOf(
    const CalendarWindow& window,
    const QString& from,
    const QString& to,
    const QByteArray& zone = "UTC")
{
    QStringList texts;
    const Span range{*Instant::fromIso(from), *Instant::fromIso(to)};
    const Result<QList<WindowInstance>> found = expandWindow(window, {range, QTimeZone(zone), {}});
    if (!found) {
        return {found.error().what};
    }
    for (const WindowInstance& instance : found.value()) {
        texts.append(instance.span.start.toIso() + u'/' + instance.span.end.toIso());
    }
    return texts;
}

} // namespace

class ICalendarReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void badEventsAreRefusedWithTheirLine_data();
    void badEventsAreRefusedWithTheirLine();
    void oneBadEventDoesNotStopTheOthers();
    void aLineThatIsNoPropertyIsNamed();
    void whatIsNoCalendarIsRefused_data();
    void whatIsNoCalendarIsRefused();
    void aCutFileKeepsWhatItHas();
    void kindsComeFromWordsOptionsAndOurOwnProperties_data();
    void kindsComeFromWordsOptionsAndOurOwnProperties();
    void zonesAreFoundByManyNames_data();
    void zonesAreFoundByManyNames();
    void periodsOfRdateKeepTheirLength();
    void overridesWithoutTheirSeriesStay();
    void cancelledSeriesAreListed();
    void aDateExcludesTheStartOfThatDay();
    void parametersMayHoldColonsAndCarets();
    void veryLongLinesAreLeftOut();
};

void ICalendarReaderTest::badEventsAreRefusedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    QTest::newRow("no start") << QByteArray("DTEND:20261201T100000Z\n") << u"DTSTART"_s;
    QTest::newRow("end before start")
        << QByteArray("DTSTART:20261201T100000Z\nDTEND:20261201T090000Z\n")
        << u"ends before it starts"_s;
    QTest::newRow("31 April") << QByteArray("DTSTART:20260431T100000Z\n") << u"20260431T100000Z"_s;
    QTest::newRow("unknown zone") << QByteArray("DTSTART;TZID=Mars/Olympus:20261201T100000\n")
                                  << u"Mars/Olympus"_s;
    QTest::newRow("date and time mixed")
        << QByteArray("DTSTART:20261201T100000Z\nDTEND;VALUE=DATE:20261202\n") << u"both"_s;
    QTest::newRow("negative duration")
        << QByteArray("DTSTART:20261201T100000Z\nDURATION:-PT1H\n") << u"DURATION"_s;
    QTest::newRow("rule that the RFC forbids")
        << QByteArray("DTSTART:20261201T100000Z\nRRULE:FREQ=WEEKLY;BYMONTHDAY=3\n")
        << u"BYMONTHDAY"_s;
    QTest::newRow("exclusion rule")
        << QByteArray("DTSTART:20261201T100000Z\nEXRULE:FREQ=DAILY\n") << u"EXRULE"_s;
    QTest::newRow("bad exclusion")
        << QByteArray("DTSTART:20261201T100000Z\nRRULE:FREQ=DAILY\nEXDATE:soon\n") << u"EXDATE"_s;
}

void ICalendarReaderTest::badEventsAreRefusedWithTheirLine()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    const WindowFile file = read(calendar(eventWith(body)));
    QVERIFY(file.windows.isEmpty());
    QCOMPARE(file.findings.size(), 1);
    QCOMPARE(file.findings.first().line, 3);
    QVERIFY(file.findings.first().isRefusal);
    QVERIFY2(
        file.findings.first().message.contains(word), qPrintable(file.findings.first().message));
}

void ICalendarReaderTest::oneBadEventDoesNotStopTheOthers()
{
    const WindowFile file = read(calendar(
        eventWith("DTSTART:nonsense\n")
        + "BEGIN:VEVENT\nUID:u2\nDTSTART:20261201T100000Z\nEND:VEVENT\n"));
    QCOMPARE(file.windows.size(), 1);
    QCOMPARE(file.windows.first().sourceUid, u"u2"_s);
}

void ICalendarReaderTest::aLineThatIsNoPropertyIsNamed()
{
    const WindowFile file =
        read(calendar(eventWith("DTSTART:20261201T100000Z\nThe work will be done\n")));
    QCOMPARE(file.windows.size(), 1);
    QCOMPARE(file.findings.size(), 1);
    QCOMPARE(file.findings.first().line, 8);
    QVERIFY(!file.findings.first().isRefusal);
}

void ICalendarReaderTest::whatIsNoCalendarIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a table") << QByteArray("number,title\n1,x\n");
    QTest::newRow("an event alone") << eventWith("DTSTART:20261201T100000Z\n");
    QTest::newRow("zeros") << QByteArray(4'096, '\0');
}

void ICalendarReaderTest::whatIsNoCalendarIsRefused()
{
    QFETCH(QByteArray, text);
    const Result<WindowFile> file = readICalendar(text, {});
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::BadInput);
    QVERIFY(file.error().what.contains(u"VCALENDAR"));
}

void ICalendarReaderTest::aCutFileKeepsWhatItHas()
{
    QByteArray text = calendar(eventWith("DTSTART:20261201T100000Z\nDTEND:20261201T110000Z\n"));
    text.truncate(text.indexOf("END:VEVENT"));
    const WindowFile file = read(text);
    QCOMPARE(file.windows.size(), 1);
    QCOMPARE(file.findings.size(), 1);
    QCOMPARE(file.findings.first().line, 3);
}

void ICalendarReaderTest::kindsComeFromWordsOptionsAndOurOwnProperties_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("option");
    QTest::addColumn<WindowKind>("kind");
    QTest::addColumn<bool>("isHard");
    QTest::newRow("freeze in the title")
        << QByteArray("SUMMARY:Year end freeze\n") << -1 << WindowKind::Freeze << true;
    QTest::newRow("no word that we know")
        << QByteArray("SUMMARY:Christmas\n") << -1 << WindowKind::Freeze << false;
    QTest::newRow("a holiday") << QByteArray("SUMMARY:Bank holiday\n") << -1 << WindowKind::Holiday
                               << false;
    QTest::newRow("a holiday by category")
        << QByteArray("SUMMARY:Christmas\nCATEGORIES:Public Holiday\n") << -1 << WindowKind::Holiday
        << false;
    QTest::newRow("patch night") << QByteArray("SUMMARY:Patch night\n") << -1
                                 << WindowKind::Maintenance << false;
    QTest::newRow("by category") << QByteArray("SUMMARY:X\nCATEGORIES:MAINTENANCE\n") << -1
                                 << WindowKind::Maintenance << false;
    QTest::newRow("option over words")
        << QByteArray("SUMMARY:Patch night\n") << static_cast<int>(WindowKind::Allow)
        << WindowKind::Allow << false;
    QTest::newRow("our own property over all")
        << QByteArray("SUMMARY:Patch freeze\nX-CHANGEBOARD-KIND:allow\nX-CHANGEBOARD-HARD:FALSE\n")
        << static_cast<int>(WindowKind::Freeze) << WindowKind::Allow << false;
}

void ICalendarReaderTest::kindsComeFromWordsOptionsAndOurOwnProperties()
{
    QFETCH(QByteArray, body);
    QFETCH(int, option);
    QFETCH(WindowKind, kind);
    QFETCH(bool, isHard);
    WindowFileOptions options;
    if (option >= 0) {
        options.kind = static_cast<WindowKind>(option);
    }
    const QByteArray text =
        "BEGIN:VEVENT\nUID:u1\nDTSTART:20261201T100000Z\n" + body + "END:VEVENT\n";
    const WindowFile file = read(calendar(text), options);
    QCOMPARE(file.windows.size(), 1);
    QCOMPARE(file.windows.first().kind, kind);
    QCOMPARE(file.windows.first().isHard, isHard);
}

void ICalendarReaderTest::zonesAreFoundByManyNames_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QString>("start");
    QTest::newRow("IANA") << QByteArray("Asia/Kolkata") << u"2026-12-01T04:30:00Z"_s;
    QTest::newRow("old IANA name") << QByteArray("Asia/Calcutta") << u"2026-12-01T04:30:00Z"_s;
    QTest::newRow("Windows") << QByteArray("\"India Standard Time\"") << u"2026-12-01T04:30:00Z"_s;
    QTest::newRow("with a vendor's prefix")
        << QByteArray("/freeassociation.sourceforge.net/Asia/Kolkata") << u"2026-12-01T04:30:00Z"_s;
    QTest::newRow("dated prefix") << QByteArray("/mozilla.org/20050126_1/Australia/Lord_Howe")
                                  << u"2026-11-30T23:00:00Z"_s;
    QTest::newRow("Nepal by Windows")
        << QByteArray("Nepal Standard Time") << u"2026-12-01T04:15:00Z"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << u"2026-12-01T10:00:00Z"_s;
}

void ICalendarReaderTest::zonesAreFoundByManyNames()
{
    QFETCH(QByteArray, tzid);
    QFETCH(QString, start);
    const WindowFile file =
        read(calendar(eventWith("DTSTART;TZID=" + tzid + ":20261201T100000\nDURATION:PT1H\n")));
    QCOMPARE(file.windows.size(), 1);
    const QStringList spans =
        spansOf(file.windows.first(), u"2026-11-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s);
    QCOMPARE(spans.size(), 1);
    QCOMPARE(spans.first().section(u'/', 0, 0), start);
}

void ICalendarReaderTest::periodsOfRdateKeepTheirLength()
{
    const WindowFile file = read(calendar(eventWith(
        "DTSTART:20261201T100000Z\nDTEND:20261201T110000Z\n"
        "RDATE;VALUE=PERIOD:20261203T100000Z/PT30M,20261204T100000Z/20261204T130000Z\n")));
    QCOMPARE(file.windows.size(), 1);
    QCOMPARE(
        spansOf(file.windows.first(), u"2026-12-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s),
        QStringList(
            {u"2026-12-01T10:00:00Z/2026-12-01T11:00:00Z"_s,
             u"2026-12-03T10:00:00Z/2026-12-03T10:30:00Z"_s,
             u"2026-12-04T10:00:00Z/2026-12-04T13:00:00Z"_s}));
}

void ICalendarReaderTest::overridesWithoutTheirSeriesStay()
{
    const WindowFile file = read(calendar(
        eventWith("RECURRENCE-ID:20261201T100000Z\nDTSTART:20261201T120000Z\nDURATION:PT1H\n")
        + eventWith("RECURRENCE-ID:20261208T100000Z\nDTSTART:20261208T130000Z\nDURATION:PT2H\n")));
    QCOMPARE(file.windows.size(), 1);
    QCOMPARE(
        spansOf(file.windows.first(), u"2026-12-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s),
        QStringList(
            {u"2026-12-01T12:00:00Z/2026-12-01T13:00:00Z"_s,
             u"2026-12-08T13:00:00Z/2026-12-08T15:00:00Z"_s}));
}

void ICalendarReaderTest::cancelledSeriesAreListed()
{
    const WindowFile byStatus =
        read(calendar(eventWith("DTSTART:20261201T100000Z\nSTATUS:CANCELLED\nSEQUENCE:4\n")));
    QVERIFY(byStatus.windows.isEmpty());
    QCOMPARE(byStatus.cancelled, QList<CancelledWindow>({{u"u1"_s, 4, u"Freeze"_s}}));
    const WindowFile byMethod =
        read(calendar("METHOD:CANCEL\n" + eventWith("DTSTART:20261201T100000Z\n")));
    QVERIFY(byMethod.windows.isEmpty());
    QCOMPARE(byMethod.cancelled.size(), 1);
}

void ICalendarReaderTest::aDateExcludesTheStartOfThatDay()
{
    const WindowFile file = read(calendar(eventWith(
        "DTSTART;TZID=Europe/Berlin:20261201T233000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n"
        "EXDATE;VALUE=DATE:20261202\n")));
    QCOMPARE(
        spansOf(file.windows.first(), u"2026-12-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s),
        QStringList(
            {u"2026-12-01T22:30:00Z/2026-12-01T23:30:00Z"_s,
             u"2026-12-03T22:30:00Z/2026-12-03T23:30:00Z"_s}));
}

void ICalendarReaderTest::parametersMayHoldColonsAndCarets()
{
    const WindowFile file = read(calendar(eventWith(
        "DTSTART;X-A=\"a:b;c,d\":20261201T100000Z\nATTENDEE;CN=George ^'Babe^' Ruth:mailto:b@example.org\n")));
    QCOMPARE(file.windows.size(), 1);
    QVERIFY(file.findings.isEmpty());
}

void ICalendarReaderTest::veryLongLinesAreLeftOut()
{
    const QByteArray longLine = "DESCRIPTION:" + QByteArray(3 * 1024 * 1024, 'x') + '\n';
    const WindowFile file = read(calendar(eventWith(longLine + "DTSTART:20261201T100000Z\n")));
    QCOMPARE(file.windows.size(), 1);
    QVERIFY(file.windows.first().reason.isEmpty());
    QCOMPARE(file.findings.size(), 1);
    QCOMPARE(file.findings.first().line, 7);
}

QTEST_GUILESS_MAIN(ICalendarReaderTest)
#include "ICalendarReaderTest.moc"
