// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarWriter.h"

#include "core/exchange/ICalendarText.h"
#include "core/schedule/WindowExpander.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

Span yearsAround(Instant now, int before, int after)
{
    const QDate today = now.toUtc().date();
    return {
        Instant::fromDateTime(today.addYears(-before).startOfDay(Qt::UTC)),
        Instant::fromDateTime(today.addYears(after).startOfDay(Qt::UTC))};
}

QString namesOf(const ChangeColumns& changes, const Directory& directory, std::size_t row)
{
    QStringList names;
    for (quint32 i = changes.itemBegins[row]; i < changes.itemBegins[row + 1]; ++i) {
        if (changes.itemRows[i] != noRow) {
            names.append(directory.items.at(changes.itemRows[i]).name);
        }
    }
    return names.join(u", "_s);
}

/// Writes one calendar.
class CalendarWriter
{
public:
    CalendarWriter(const BoardSnapshot& snapshot, const ICalendarOptions& options)
        : m_snapshot(snapshot)
        , m_options(options)
        , m_zone(snapshot.zone())
        , m_nights(options.nights.lengthMs() > 0 ? options.nights : yearsAround(options.now, 1, 5))
    {}

    Result<ICalendarText> write(const std::vector<int>& rows, const QList<CalendarWindow>& windows)
    {
        writeHead(windows);
        for (const int row : rows) {
            writeChange(static_cast<std::size_t>(row));
        }
        for (const CalendarWindow& window : windows) {
            if (const Result<void> done = writeWindow(window); !done) {
                return done.error();
            }
        }
        m_out.line("END", "VCALENDAR");
        m_text.bytes = m_out.bytes();
        return m_text;
    }

private:
    void writeHead(const QList<CalendarWindow>& windows)
    {
        m_out.line("BEGIN", "VCALENDAR");
        m_out.line("VERSION", "2.0");
        m_out.line("PRODID", "-//Changeboard//Changeboard " CB_VERSION "//EN");
        m_out.line("CALSCALE", "GREGORIAN");
        m_out.line("METHOD", "PUBLISH");
        const QString& name = m_options.calendarName;
        m_out.text("X-WR-CALNAME", name.isEmpty() ? m_snapshot.settings.name : name);
        m_out.line("X-WR-TIMEZONE", m_zone.id());
        QSet<QByteArray> written;
        for (const CalendarWindow& window : windows) {
            writeZoneOf(window.times, written);
            for (const WindowOverride& other : window.recurrence.overrides) {
                writeZoneOf(other.times, written);
            }
        }
    }

    void writeZoneOf(const WindowTimes& times, QSet<QByteArray>& written)
    {
        if (times.isAllDay || times.zone.isEmpty() || times.zone == "UTC"
            || written.contains(times.zone)) {
            return;
        }
        written.insert(times.zone);
        if (!times.zoneDefinition.isEmpty()) {
            writeTimeZone(m_out, times.zoneDefinition);
            return;
        }
        Span span = yearsAround(m_options.now, 2, 10);
        if (times.start.isValid()) {
            const Instant start =
                Instant::fromDateTime(QDateTime(times.start.date, QTime(0, 0), Qt::UTC));
            span.start = qMin(span.start, start.plusMs(-366 * msPerDay));
        }
        writeTimeZone(m_out, times.zone, span);
    }

    void begin(const QString& uid)
    {
        m_out.line("BEGIN", "VEVENT");
        m_out.text("UID", uid);
        m_out.line("DTSTAMP", icalInstant(m_options.now));
    }

    void end()
    {
        m_out.line("END", "VEVENT");
        ++m_text.events;
    }

    QString uidOf(const QUuid& id) const
    {
        const QString board = m_snapshot.settings.boardId.toString(QUuid::WithoutBraces);
        return id.toString(QUuid::WithoutBraces) + u'@' + board + u".changeboard"_s;
    }

    void writeChange(std::size_t row)
    {
        const ChangeColumns& changes = *m_snapshot.changes;
        const int r = static_cast<int>(row);
        const std::optional<Span> planned = changes.plannedWindow(r);
        const std::optional<Span> span = planned ? planned : changes.actualWindow(r);
        if (!span) {
            ++m_text.withoutDates;
            return;
        }
        begin(uidOf(changes.ids[row]));
        m_out.line("SEQUENCE", QByteArray::number(changes.revisions[row]));
        writeSpan(*span);
        m_out.text("SUMMARY", (changes.numbers.at(r) + u' ' + changes.titles.at(r)).trimmed());
        m_out.text("DESCRIPTION", describe(row));
        const qint32 service = changes.services[row];
        m_out.text(
            "LOCATION",
            service == noRow ? QString() : m_snapshot.directory->services.at(service).name);
        m_out.line("CATEGORIES", QByteArray("CHANGE,") + toText(changes.types[row]).latin1());
        m_out.line("STATUS", statusOf(row));
        end();
    }

    /// Instants in UTC; what has no length has no DTEND (it must be later than DTSTART).
    void writeSpan(const Span& span)
    {
        m_out.line("DTSTART", icalInstant(span.start));
        if (span.start < span.end) {
            m_out.line("DTEND", icalInstant(span.end));
        }
    }

    QByteArray statusOf(std::size_t row) const
    {
        const ChangeColumns& changes = *m_snapshot.changes;
        if (changes.states[row] == ChangeState::Cancelled) {
            return "CANCELLED";
        }
        return isUndecided(changes.displayStates[row]) ? "TENTATIVE" : "CONFIRMED";
    }

    QString describe(std::size_t row) const
    {
        const ChangeColumns& changes = *m_snapshot.changes;
        const Directory& directory = *m_snapshot.directory;
        QStringList lines{translate("cb", "State: %1").arg(toText(changes.displayStates[row]))};
        if (changes.risks[row] != 0) {
            const auto risk = static_cast<RiskLevel>(changes.risks[row] - 1);
            lines.append(translate("cb", "Assessed risk: %1").arg(toText(risk)));
        }
        if (const qint32 team = changes.groups[row]; team != noRow) {
            lines.append(translate("cb", "Team: %1").arg(directory.groups.at(team).name));
        }
        if (const QString items = namesOf(changes, directory, row); !items.isEmpty()) {
            lines.append(translate("cb", "CIs: %1").arg(items));
        }
        return lines.join(u'\n');
    }

    /// What iCalendar can say as a series (or one event), else as single events.
    Result<void> writeWindow(const CalendarWindow& window)
    {
        const bool isSeries = !window.recurrence.isEmpty();
        const bool isCron = !window.recurrence.cron.isEmpty();
        if (isCron || (!isSeries && !window.suspensions.isEmpty())) {
            return writeSingles(window);
        }
        const Result<Deviations> deviations =
            isSeries ? deviationsOf(window) : Result<Deviations>(Deviations());
        if (!deviations) {
            return deviations.error();
        }
        const QString uid = windowUid(window);
        begin(uid);
        writeTimes(window.times, isSeries);
        writeRecurrence(window, deviations->missing);
        writeWindowTexts(window, window.name);
        end();
        for (const WindowOverride& other : window.recurrence.overrides) {
            writeOverride(window, uid, other);
        }
        for (const WindowInstance& instance : deviations->changed) {
            begin(uid);
            writeLocal("RECURRENCE-ID", instance.ruleStart, window.times);
            writeSpan(instance.span);
            writeWindowTexts(window, instance.name);
            end();
        }
        return {};
    }

    QString windowUid(const CalendarWindow& window) const
    {
        return window.sourceUid.isEmpty() ? uidOf(window.id.value) : window.sourceUid;
    }

    void writeWindowTexts(const CalendarWindow& window, const QString& name)
    {
        const qint64 sequence =
            window.sourceUid.isEmpty() ? window.revision : window.sourceSequence;
        m_out.line("SEQUENCE", QByteArray::number(sequence));
        m_out.text("SUMMARY", name);
        m_out.text("DESCRIPTION", window.reason);
        const QByteArray kind = toText(window.kind).latin1();
        m_out.line("CATEGORIES", kind.toUpper());
        m_out.line("X-CHANGEBOARD-KIND", kind);
        m_out.line("X-CHANGEBOARD-HARD", window.isHard ? "TRUE" : "FALSE");
        m_out.line("STATUS", "CONFIRMED");
    }

    void writeLocal(const QByteArray& name, const LocalTime& local, const WindowTimes& times)
    {
        if (times.isAllDay) {
            m_out.line(name + ";VALUE=DATE", icalDate(local.date));
        } else if (times.zone == "UTC") {
            m_out.line(name, icalLocal(local) + 'Z');
        } else if (times.zone.isEmpty()) {
            m_out.line(name, icalLocal(local));
        } else {
            const bool needsQuotes =
                times.zone.contains(':') || times.zone.contains(';') || times.zone.contains(',');
            const QByteArray id = needsQuotes ? '"' + times.zone + '"' : times.zone;
            m_out.line(name + ";TZID=" + id, icalLocal(local));
        }
    }

    /// DTSTART and its end. The wall-clock length of a series is written as a duration: its hours
    /// are then exact, and the nights on which that differs follow as overrides.
    void writeTimes(const WindowTimes& times, bool isSeries)
    {
        writeLocal("DTSTART", times.start, times);
        if (times.isAllDay) {
            writeLocal("DTEND", times.start.plus(qMax(1, times.days), 0), times);
            return;
        }
        if (times.lengthKind == LengthKind::WallClock && !isSeries) {
            if (times.days > 0 || times.ms > 0) {
                writeLocal("DTEND", times.start.plus(times.days, times.ms), times);
            }
            return;
        }
        const bool isExact = times.lengthKind == LengthKind::Exact;
        const int days = isExact ? 0 : times.days;
        const qint64 ms = isExact ? times.days * msPerDay + times.ms : times.ms;
        if (days > 0 || ms > 0) {
            m_out.line("DURATION", icalDuration(days, ms));
        }
    }

    void writeRecurrence(const CalendarWindow& window, const QList<LocalTime>& missing)
    {
        for (const QString& rule : window.recurrence.rules) {
            m_out.line("RRULE", rule.toUtf8());
        }
        for (const LocalTime& extra : window.recurrence.extraStarts) {
            writeLocal("RDATE", extra, window.times);
        }
        for (const LocalTime& excluded : window.recurrence.excludedStarts + missing) {
            writeLocal("EXDATE", excluded, window.times);
        }
    }

    void writeOverride(
        const CalendarWindow& window, const QString& uid, const WindowOverride& other)
    {
        begin(uid);
        writeLocal(
            other.andFuture ? "RECURRENCE-ID;RANGE=THISANDFUTURE" : "RECURRENCE-ID",
            other.instance,
            window.times);
        if (other.isCancelled) {
            writeLocal("DTSTART", other.instance, window.times);
            m_out.line("STATUS", "CANCELLED");
            end();
            return;
        }
        writeTimes(other.times, false);
        writeWindowTexts(window, other.name.isNull() ? window.name : other.name);
        end();
    }

    /// Instances that a reader of the series would get wrong.
    struct Deviations
    {
        QList<WindowInstance> changed; ///< has another span: clock changes, suspensions that cut
        QList<LocalTime> missing; ///< suspended
    };

    /// Where instances can differ from what the series says: around clock changes, and in
    /// suspensions.
    QList<Span> doubtfulSpans(const CalendarWindow& window) const
    {
        const qint64 reach = window.times.days * msPerDay + window.times.ms + msPerDay;
        QList<Span> spans;
        if (window.times.lengthKind == LengthKind::WallClock && !window.times.isAllDay) {
            const QTimeZone zone =
                window.times.zone.isEmpty() ? m_zone : QTimeZone(window.times.zone);
            for (const auto& change :
                 zone.transitions(m_nights.start.toUtc(), m_nights.end.toUtc())) {
                const Instant at = Instant::fromDateTime(change.atUtc);
                spans.append({at.plusMs(-reach), at.plusMs(msPerDay)});
            }
        }
        for (const Suspension& suspension : window.suspensions) {
            const Instant until = qMin(suspension.until.value_or(m_nights.end), m_nights.end);
            const Instant from = qMax(suspension.from, m_nights.start);
            if (from < until) {
                spans.append({from.plusMs(-reach), until.plusMs(msPerDay)});
            }
        }
        return spans;
    }

    Result<Deviations> deviationsOf(const CalendarWindow& window) const
    {
        CalendarWindow asRead = window;
        asRead.suspensions.clear();
        asRead.times.lengthKind = window.times.lengthKind == LengthKind::WallClock
            ? LengthKind::Nominal
            : window.times.lengthKind;
        Deviations deviations;
        QSet<QString> seen;
        for (const Span& span : doubtfulSpans(window)) {
            const Result<QList<WindowInstance>> read = expandWindow(asRead, {span, m_zone, {}});
            const Result<QList<WindowInstance>> real = expandWindow(window, {span, m_zone, {}});
            if (!read || !real) {
                return read ? real.error() : read.error();
            }
            for (const WindowInstance& instance : read.value()) {
                const QString key = instance.ruleStart.toIso();
                if (!seen.contains(key)) {
                    seen.insert(key);
                    compare(instance, real.value(), deviations);
                }
            }
        }
        return deviations;
    }

    static void compare(
        const WindowInstance& read, const QList<WindowInstance>& real, Deviations& deviations)
    {
        const auto found =
            std::find_if(real.cbegin(), real.cend(), [&read](const WindowInstance& instance) {
                return instance.ruleStart == read.ruleStart;
            });
        if (found == real.cend()) {
            deviations.missing.append(read.ruleStart);
        } else if (found->span != read.span) {
            deviations.changed.append(*found);
        }
    }

    Result<void> writeSingles(const CalendarWindow& window)
    {
        const Result<QList<WindowInstance>> instances =
            expandWindow(window, {m_nights, m_zone, {}});
        if (!instances) {
            return instances.error();
        }
        for (const WindowInstance& instance : instances.value()) {
            begin(windowUid(window) + u'/' + QString::fromLatin1(icalInstant(instance.span.start)));
            writeSpan(instance.span);
            writeWindowTexts(window, instance.name);
            end();
        }
        m_text.notes.append(
            translate(
                "cb",
                "\"%1\" was written as %2 single events from %3 to %4: iCalendar cannot say its rule.")
                .arg(window.name)
                .arg(instances->size())
                .arg(m_nights.start.toIso(), m_nights.end.toIso()));
        return {};
    }

    const BoardSnapshot& m_snapshot;
    const ICalendarOptions& m_options;
    QTimeZone m_zone;
    Span m_nights;
    ICalendarLineWriter m_out;
    ICalendarText m_text;
};

} // namespace

Result<ICalendarText> writeICalendar(
    const BoardSnapshot& snapshot,
    const std::vector<int>& changeRows,
    const QList<CalendarWindow>& windows,
    const ICalendarOptions& options)
{
    return CalendarWriter(snapshot, options).write(changeRows, windows);
}

} // namespace cb
