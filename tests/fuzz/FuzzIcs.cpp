// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarReader.h"
#include "core/exchange/ICalendarWriter.h"
#include "core/schedule/WindowExpander.h"

#include <QByteArray>
#include <QList>
#include <QTextStream>

#include <cstdlib>

using namespace cb;

QList<QByteArray> fuzzSeeds();

namespace {

/// Ends the run with the input that broke a promise.
[[noreturn]] void fail(const char* promise, const QByteArray& input)
{
    QTextStream(stderr) << promise << ":\n" << QString::fromLatin1(input) << Qt::endl;
    std::abort();
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    return {
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Z1\r\nBEGIN:STANDARD\r\n"
        "DTSTART:16011028T040000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a\r\n"
        "DTSTART;TZID=Z1:20261101T220000\r\nDURATION:P1DT2H\r\nRRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR;BYSETPOS=-1\r\n"
        "EXDATE:20261201T200000Z\r\nRDATE;VALUE=PERIOD:20261105T100000Z/PT1H\r\nSUMMARY:f\xC3\xBCr \\, x\r\n y\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:b\nSEQUENCE:2\nDTSTART;VALUE=DATE:20240229\n"
        "RRULE:FREQ=YEARLY;BYWEEKNO=9;COUNT=4\nX-MAINTNOTE-MAINTENANCE-ID:m\nDTEND;VALUE=DATE:20240301\n"
        "X-MAINTNOTE-OBJECT-ID;X-MAINTNOTE-OBJECT-IMPACT=OUTAGE:o\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\n"
        "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20250301\nDTSTART;VALUE=DATE:20250302\nEND:VEVENT\n"
        "END:VCALENDAR\n"};
}

/// Whatever is read can be checked, expanded within bounds, written, and read again as as many
/// windows.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr qsizetype lookedAt = 8;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<WindowFile> file = readICalendar(bytes, {});
    if (!file) {
        return 0;
    }
    const Span month{
        *Instant::fromIso(u"2026-11-01T00:00:00Z"), *Instant::fromIso(u"2026-12-01T00:00:00Z")};
    const BoardSnapshot board;
    for (const CalendarWindow& window : file->windows.mid(0, lookedAt)) {
        const auto instances = expandWindow(window, {month, board.zone(), {}});
        if (!instances) {
            continue; // refused by name
        }
        for (const WindowInstance& instance : instances.value()) {
            if (!instance.span.overlaps(month) || instance.span.end < instance.span.start) {
                fail("an instance lies outside of the range or ends before it starts", bytes);
            }
        }
        const Result<ICalendarText> text =
            writeICalendar(board, {}, {window}, {{}, month.start, month});
        if (!text) {
            continue;
        }
        const Result<WindowFile> again = readICalendar(text->bytes, {});
        if (!again || again->windows.size() != 1) {
            fail("what was written is not read again as one window", text->bytes);
        }
    }
    return 0;
}
