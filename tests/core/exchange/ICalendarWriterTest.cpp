// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarWriter.h"

#include "core/exchange/ICalendarReader.h"
#include "core/schedule/WindowExpander.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

Instant at(const QString& text)
{
    return Instant::fromIso(text).value_or(Instant{});
}

struct PlainChange
{
    QString number;
    QString title;
    qint64 start = noInstant;
    qint64 end = noInstant;
};

/// A board with these changes and nothing else.
BoardSnapshot boardWith(const QList<PlainChange>& changes, const QByteArray& zone)
{
    BoardSnapshot board;
    board.settings.boardId = QUuid(u"0192f0c0-0000-7000-8000-000000000001"_s);
    board.settings.name = u"Board"_s;
    board.settings.zone = zone;
    auto columns = std::make_shared<ChangeColumns>();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const PlainChange& change = changes.at(i);
        columns->ids.push_back(QUuid(u"0192f0c0-0000-7000-9000-%1"_s.arg(i, 12, 10, QChar(u'0'))));
        columns->numbers.append(change.number);
        columns->titles.append(change.title);
        columns->types.push_back(ChangeType::Normal);
        columns->states.push_back(ChangeState::Scheduled);
        columns->displayStates.push_back(DisplayState::Scheduled);
        columns->plannedStarts.push_back(change.start);
        columns->plannedEnds.push_back(change.end);
        columns->itemBegins.push_back(0);
        for (auto* bytes :
             {&columns->risks, &columns->closures, &columns->priorities, &columns->flags}) {
            bytes->push_back(0);
        }
        for (auto* instants :
             {&columns->actualStarts,
              &columns->actualEnds,
              &columns->outageStarts,
              &columns->outageEnds,
              &columns->openedAts,
              &columns->closedAts})
        {
            instants->push_back(noInstant);
        }
        for (auto* rows :
             {&columns->services, &columns->groups, &columns->assignees, &columns->requesters}) {
            rows->push_back(noRow);
        }
        for (auto* texts :
             {&columns->environments, &columns->categories, &columns->models, &columns->labels})
        {
            texts->push_back(0);
        }
        columns->backoutMs.push_back(0);
        columns->revisions.push_back(1);
    }
    board.changes = columns;
    return board;
}

std::vector<int> allRows(const BoardSnapshot& board)
{
    std::vector<int> rows;
    for (int row = 0; row < board.changes->size(); ++row) {
        rows.push_back(row);
    }
    return rows;
}

/// What is wrong with the physical lines; empty: nothing.
QString lineFault(const QByteArray& bytes)
{
    if (!bytes.endsWith("\r\n")) {
        return u"the last line does not end with CRLF"_s;
    }
    for (const QByteArray& line : bytes.chopped(2).split('\n')) {
        const QByteArray text = line.endsWith('\r') ? line.chopped(1) : line;
        if (text.size() > 75) {
            return u"too long: "_s + QString::fromUtf8(text);
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(text);
        if (decoder.hasError() || decoded.contains(QChar::ReplacementCharacter)) {
            return u"not UTF-8 by itself: "_s + QString::fromLatin1(text.toHex());
        }
        if (text.contains('\r')) {
            return u"a bare CR"_s;
        }
    }
    return bytes.count('\n') == bytes.count("\r\n") ? QString() : u"a bare LF"_s;
}

CalendarWindow nightWindow(
    const QByteArray& zone, LocalTime start, int days, qint64 ms, const QString& rule)
{
    CalendarWindow window;
    window.id = WindowId::make();
    window.kind = WindowKind::Maintenance;
    window.name = u"Patch night"_s;
    window.times.start = start;
    window.times.zone = zone;
    window.times.days = days;
    window.times.ms = ms;
    if (!rule.isEmpty()) {
        window.recurrence.rules = {rule};
    }
    return window;
}

QList<Span> spansOf(const CalendarWindow& window, const Span& range, const QTimeZone& zone)
{
    QList<Span> spans;
    const Result<QList<WindowInstance>> found = expandWindow(window, {range, zone, {}});
    if (found) {
        for (const WindowInstance& instance : found.value()) {
            spans.append(instance.span);
        }
    }
    return spans;
}

} // namespace

class ICalendarWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void caseExport02();
    void linesHoldAnyText();
    void windowsComeBackAsTheyWere_data();
    void windowsComeBackAsTheyWere();
    void cronWindowsAreSingleEvents();
    void changesWithoutDatesAreCounted();
};

/// ../shared/cases/export-02-ics-octets, its title included.
void ICalendarWriterTest::caseExport02()
{
    const QString title = u"日次バックアップ停止; Stufe 1, „Süd“ \\ 🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧 Ende"_s;
    const Span span{at(u"2027-03-28T00:30:00Z"_s), at(u"2027-03-28T02:00:00Z"_s)};
    const BoardSnapshot board = boardWith(
        {{u"CHG4000"_s, title, span.start.ms, span.end.ms}}, QByteArrayLiteral("Europe/Berlin"));
    CalendarWindow freeze =
        nightWindow("Europe/Berlin", {QDate(2027, 3, 26), QTime(0, 0)}, 4, 0, {});
    freeze.kind = WindowKind::Freeze;
    freeze.name = u"Easter freeze"_s;
    freeze.times.isAllDay = true;
    const ICalendarOptions options{{}, at(u"2026-11-25T10:00:00Z"_s), {}};

    const Result<ICalendarText> text = writeICalendar(board, {0}, {freeze}, options);
    QVERIFY(text);
    QCOMPARE(text->events, 2);
    QCOMPARE(lineFault(text->bytes), QString());
    QByteArray unfolded = text->bytes;
    unfolded.replace("\r\n ", "");
    QVERIFY(unfolded.contains("DTSTART:20270328T003000Z\r\nDTEND:20270328T020000Z\r\n"));
    QVERIFY(unfolded.contains("DTSTART;VALUE=DATE:20270326\r\nDTEND;VALUE=DATE:20270330\r\n"));
    QCOMPARE(unfolded.count("\r\nUID:"), 2);
    QCOMPARE(unfolded.count("\r\nDTSTAMP:"), 2);
    QVERIFY(unfolded.contains("X-WR-TIMEZONE:Europe/Berlin\r\n"));

    const Result<WindowFile> back = readICalendar(text->bytes, {});
    QVERIFY(back);
    QVERIFY2(
        back->findings.isEmpty(),
        qPrintable(back->findings.isEmpty() ? QString() : back->findings.first().message));
    QVERIFY(std::any_of(
        back->windows.cbegin(), back->windows.cend(), [&title](const CalendarWindow& window) {
            return window.name.contains(title);
        }));
    const Result<ICalendarText> again = writeICalendar(board, {0}, {freeze}, options);
    QVERIFY(again);
    QCOMPARE(again->bytes, text->bytes);
}

void ICalendarWriterTest::linesHoldAnyText()
{
    QRandomGenerator random(20261125);
    static const QString letters = u"aZ09 ,;:\\\"\n\tÄß日本語🔧אב"_s;
    for (int round = 0; round < 300; ++round) {
        QString title;
        const int length = random.bounded(200);
        const QList<uint> points = letters.toUcs4();
        for (int i = 0; i < length; ++i) {
            const char32_t point = points.at(random.bounded(static_cast<int>(points.size())));
            title += QString::fromUcs4(&point, 1);
        }
        const qint64 start = at(u"2026-12-01T00:00:00Z"_s).ms;
        const BoardSnapshot board =
            boardWith({{u"C1"_s, u'x' + title + u'x', start, start}}, "UTC");
        const Result<ICalendarText> text = writeICalendar(board, {0}, {}, {{}, {0}, {}});
        QVERIFY(text);
        QCOMPARE(lineFault(text->bytes), QString());
        const Result<WindowFile> back = readICalendar(text->bytes, {});
        QVERIFY(back);
        QCOMPARE(back->windows.size(), 1);
        QCOMPARE(back->windows.first().name, u"C1 x"_s + title + u'x');
    }
}

void ICalendarWriterTest::windowsComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<LocalTime>("start");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<LengthKind>("length");
    const LocalTime night{QDate(2026, 3, 1), QTime(22, 0)};
    QTest::newRow("nights keep their wall clock")
        << QByteArray("Europe/Berlin") << night << 0 << 8 * msPerHour << u"FREQ=DAILY"_s
        << LengthKind::WallClock;
    QTest::newRow("the gap is a start")
        << QByteArray("Europe/Berlin") << LocalTime{QDate(2026, 3, 1), QTime(2, 30)} << 0
        << 3 * msPerHour << u"FREQ=DAILY"_s << LengthKind::WallClock;
    QTest::newRow("first night is that of the change")
        << QByteArray("America/New_York") << LocalTime{QDate(2026, 10, 31), QTime(22, 0)} << 0
        << 8 * msPerHour << u"FREQ=WEEKLY;COUNT=5"_s << LengthKind::WallClock;
    QTest::newRow("half-hour change")
        << QByteArray("Australia/Lord_Howe") << night << 0 << 9 * msPerHour
        << u"FREQ=WEEKLY;BYDAY=SA,SU"_s << LengthKind::WallClock;
    QTest::newRow("a day and a bit, nominal")
        << QByteArray("Europe/London") << night << 1 << 6 * msPerHour << u"FREQ=WEEKLY"_s
        << LengthKind::Nominal;
    QTest::newRow("exact length") << QByteArray("Europe/London") << night << 0 << 8 * msPerHour
                                  << u"FREQ=DAILY"_s << LengthKind::Exact;
    QTest::newRow("once, over the change")
        << QByteArray("Europe/Berlin") << LocalTime{QDate(2026, 10, 24), QTime(22, 0)} << 0
        << 8 * msPerHour << QString() << LengthKind::WallClock;
    QTest::newRow("UTC") << QByteArray("UTC") << night << 0 << 2 * msPerHour
                         << u"FREQ=MONTHLY;BYDAY=-1FR"_s << LengthKind::WallClock;
    QTest::newRow("leap day") << QByteArray("Asia/Kolkata")
                              << LocalTime{QDate(2024, 2, 29), QTime(10, 0)} << 0 << msPerHour
                              << u"FREQ=YEARLY"_s << LengthKind::WallClock;
}

void ICalendarWriterTest::windowsComeBackAsTheyWere()
{
    QFETCH(QByteArray, zone);
    QFETCH(LocalTime, start);
    QFETCH(int, days);
    QFETCH(qint64, ms);
    QFETCH(QString, rule);
    QFETCH(LengthKind, length);
    CalendarWindow window = nightWindow(zone, start, days, ms, rule);
    window.times.lengthKind = length;
    const BoardSnapshot board = boardWith({}, "Europe/Berlin");
    const Span range{at(u"2026-01-01T00:00:00Z"_s), at(u"2029-01-01T00:00:00Z"_s)};

    const Result<ICalendarText> text =
        writeICalendar(board, {}, {window}, {{}, at(u"2026-06-01T00:00:00Z"_s), {}});
    QVERIFY(text);
    QCOMPARE(lineFault(text->bytes), QString());
    const Result<WindowFile> back = readICalendar(text->bytes, {});
    QVERIFY(back);
    QCOMPARE(back->windows.size(), 1);
    const QList<Span> expected = spansOf(window, range, board.zone());
    QVERIFY(!expected.isEmpty());
    QCOMPARE(spansOf(back->windows.first(), range, board.zone()), expected);
    QCOMPARE(back->windows.first().kind, window.kind);
    QCOMPARE(back->windows.first().isHard, window.isHard);

    // The VTIMEZONE that was written must say the same as the system's zone, for readers that know
    // none.
    QByteArray renamed = text->bytes;
    renamed.replace("TZID=" + zone, "TZID=Local zone").replace("TZID:" + zone, "TZID:Local zone");
    const Result<WindowFile> byDefinition = readICalendar(renamed, {});
    QVERIFY(byDefinition);
    QCOMPARE(byDefinition->windows.size(), 1);
    QCOMPARE(spansOf(byDefinition->windows.first(), range, board.zone()), expected);
}

void ICalendarWriterTest::cronWindowsAreSingleEvents()
{
    CalendarWindow window = nightWindow("Europe/Berlin", {}, 0, 10 * msPerHour, {});
    window.recurrence.cron = u"0 22 * * 5"_s;
    window.times.lengthKind = LengthKind::Exact;
    const Span range{at(u"2026-10-01T00:00:00Z"_s), at(u"2026-12-01T00:00:00Z"_s)};
    const BoardSnapshot board = boardWith({}, "UTC");
    const Result<ICalendarText> text =
        writeICalendar(board, {}, {window}, {{}, range.start, range});
    QVERIFY(text);
    QCOMPARE(text->notes.size(), 1);
    const Result<WindowFile> back = readICalendar(text->bytes, {});
    QVERIFY(back);
    QList<Span> spans;
    for (const CalendarWindow& single : back->windows) {
        spans += spansOf(single, range, board.zone());
    }
    QCOMPARE(spans, spansOf(window, range, board.zone()));
    QCOMPARE(spans.size(), 9);
}

void ICalendarWriterTest::changesWithoutDatesAreCounted()
{
    const qint64 start = at(u"2026-12-01T00:00:00Z"_s).ms;
    const BoardSnapshot board = boardWith(
        {{u"C1"_s, u"whole"_s, start, start + msPerHour},
         {u"C2"_s, u"no end"_s, start, noInstant},
         {u"C3"_s, u"inverted"_s, start, start - 1}},
        "UTC");
    const Result<ICalendarText> text = writeICalendar(board, allRows(board), {}, {{}, {start}, {}});
    QVERIFY(text);
    QCOMPARE(text->events, 1);
    QCOMPARE(text->withoutDates, 2);
}

QTEST_GUILESS_MAIN(ICalendarWriterTest)
#include "ICalendarWriterTest.moc"
