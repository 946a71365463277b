// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarText.h"

#include <QStringList>
#include <QTimeZone>

#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype maxOctets = 75;

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0U) == 0x80U;
}

QByteArray escaped(const QString& text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '\\':
        case ',':
        case ';':
            out += '\\';
            out += c;
            break;
        case '\n':
            out += "\\n";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') {
                out += c; // other control characters are not allowed in content lines
            }
        }
    }
    return out;
}

/// "+0530"
QByteArray offsetText(int seconds)
{
    const int size = qAbs(seconds);
    QByteArray text = seconds < 0 ? "-" : "+";
    text += QByteArray::number(size / 3'600).rightJustified(2, '0');
    text += QByteArray::number(size / 60 % 60).rightJustified(2, '0');
    if (size % 60 != 0) {
        text += QByteArray::number(size % 60).rightJustified(2, '0');
    }
    return text;
}

/// Changes of offset that differ in their date only.
struct ObservanceKey
{
    bool isDaylight = false;
    int from = 0;
    int to = 0;

    friend bool operator<(const ObservanceKey& a, const ObservanceKey& b)
    {
        return std::tie(a.isDaylight, a.from, a.to) < std::tie(b.isDaylight, b.from, b.to);
    }
};

void writeObservance(
    ICalendarLineWriter& writer, const ObservanceKey& key, const QList<LocalTime>& onsets)
{
    const QByteArray name = key.isDaylight ? "DAYLIGHT" : "STANDARD";
    writer.line("BEGIN", name);
    writer.line("DTSTART", icalLocal(onsets.first()));
    writer.line("TZOFFSETFROM", offsetText(key.from));
    writer.line("TZOFFSETTO", offsetText(key.to));
    for (qsizetype i = 1; i < onsets.size(); ++i) {
        writer.line("RDATE", icalLocal(onsets.at(i)));
    }
    writer.line("END", name);
}

} // namespace

void ICalendarLineWriter::line(const QByteArray& name, const QByteArray& value)
{
    const QByteArray whole = name + ':' + value;
    qsizetype at = 0;
    qsizetype room = maxOctets;
    while (whole.size() - at > room) {
        qsizetype cut = at + room;
        while (cut > at + 1 && isContinuation(whole.at(cut))) {
            --cut;
        }
        m_bytes += whole.mid(at, cut - at) + "\r\n ";
        at = cut;
        room = maxOctets - 1; // the blank that marks the continuation counts
    }
    m_bytes += whole.mid(at) + "\r\n";
}

void ICalendarLineWriter::text(const QByteArray& name, const QString& value)
{
    if (!value.isEmpty()) {
        line(name, escaped(value));
    }
}

QByteArray icalInstant(Instant instant)
{
    return instant.toUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray icalLocal(const LocalTime& local)
{
    return icalDate(local.date) + local.time.toString(u"'T'HHmmss"_s).toLatin1();
}

QByteArray icalDate(QDate date)
{
    return date.toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray icalDuration(int days, qint64 ms)
{
    QByteArray text = "P";
    if (days > 0) {
        text += QByteArray::number(days) + 'D';
    }
    const qint64 seconds = ms / msPerSecond;
    if (seconds > 0 || days == 0) {
        text += 'T' + QByteArray::number(seconds / 3'600) + 'H';
        text += QByteArray::number(seconds / 60 % 60) + 'M';
        text += QByteArray::number(seconds % 60) + 'S';
    }
    return text;
}

void writeTimeZone(ICalendarLineWriter& writer, const QByteArray& zone, const Span& span)
{
    const QTimeZone rules(zone);
    std::map<ObservanceKey, QList<LocalTime>> observances;
    const QDateTime from = span.start.toUtc();
    int before = rules.offsetFromUtc(from);
    const bool startsInDaylight = rules.isDaylightTime(from);
    observances[{startsInDaylight, before, before}].append(WallTime::toLocal(span.start, rules));
    for (const QTimeZone::OffsetData& change : rules.transitions(from, span.end.toUtc())) {
        const bool isDaylight = change.daylightTimeOffset != 0;
        const QDateTime onset =
            change.atUtc.toUTC().addSecs(before); // the wall clock just before the change
        observances[{isDaylight, before, change.offsetFromUtc}].append(
            {onset.date(), onset.time()});
        before = change.offsetFromUtc;
    }
    writer.line("BEGIN", "VTIMEZONE");
    writer.line("TZID", zone);
    for (const auto& [key, onsets] : observances) {
        writeObservance(writer, key, onsets);
    }
    writer.line("END", "VTIMEZONE");
}

void writeTimeZone(ICalendarLineWriter& writer, const QByteArray& definition)
{
    for (const QByteArray& line : definition.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        const qsizetype colon = trimmed.indexOf(':');
        if (colon > 0) {
            writer.line(trimmed.left(colon), trimmed.mid(colon + 1));
        }
    }
}

} // namespace cb
