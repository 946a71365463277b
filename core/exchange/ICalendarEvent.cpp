// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarEvent.h"

#include "core/schedule/RecurrenceRule.h"
#include "core/schedule/RuleIterator.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

Error badInput(const QString& what)
{
    return {ErrorKind::BadInput, what, {}};
}

/// Reads the parts of one event into it.
class EventReader
{
public:
    EventReader(
        const ICalendarComponent& component,
        const ICalendarZones& zones,
        QList<WindowFinding>& notes)
        : m_component(component)
        , m_zones(zones)
        , m_notes(notes)
    {
        m_event.line = component.line;
        m_event.component = &component;
    }

    Result<ICalendarEvent> read()
    {
        readHead();
        for (const auto step :
             {&EventReader::readStart, &EventReader::readLength, &EventReader::readRecurrence})
        {
            if (const Result<void> done = (this->*step)(); !done) {
                return done.error();
            }
        }
        return m_event;
    }

private:
    void readHead()
    {
        if (const ICalendarProperty* uid = m_component.find(u"UID")) {
            m_event.uid = uid->text().trimmed();
        }
        if (const ICalendarProperty* sequence = m_component.find(u"SEQUENCE")) {
            m_event.sequence = qMax(0, sequence->value.trimmed().toInt());
        }
        if (const ICalendarProperty* status = m_component.find(u"STATUS")) {
            m_event.isCancelled =
                status->value.trimmed().compare(u"CANCELLED", Qt::CaseInsensitive) == 0;
        }
        if (const ICalendarProperty* summary = m_component.find(u"SUMMARY")) {
            m_event.summary = summary->text();
        }
        if (const ICalendarProperty* description = m_component.find(u"DESCRIPTION")) {
            m_event.description = description->text();
        }
        if (const ICalendarProperty* stamp = m_component.find(u"DTSTAMP")) {
            if (const Result<ICalendarTime> time = m_zones.read(stamp->value, *stamp)) {
                m_event.stamp = m_zones.instantOf(time.value());
            } else {
                m_notes.append({stamp->line, false, time.error().what});
            }
        }
    }

    Result<void> readStart()
    {
        const ICalendarProperty* start = m_component.find(u"DTSTART");
        if (start == nullptr) {
            return badInput(translate("cb", "The event has no DTSTART."));
        }
        const Result<ICalendarTime> time = m_zones.read(start->value, *start);
        if (!time) {
            return time.error();
        }
        m_event.start = time.value();
        m_event.times.start = time->local;
        m_event.times.zone = time->zone;
        m_event.times.zoneDefinition = time->definition;
        m_event.times.isAllDay = time->kind == ICalendarTimeKind::Date;
        return {};
    }

    Result<void> readLength()
    {
        const ICalendarProperty* end = m_component.find(u"DTEND");
        const ICalendarProperty* duration = m_component.find(u"DURATION");
        if (end != nullptr) {
            return readEnd(*end);
        }
        m_event.times.days = m_event.times.isAllDay ? 1 : 0;
        m_event.times.lengthKind = LengthKind::Nominal;
        return duration != nullptr ? applyDuration(*duration, duration->value, m_event.times)
                                   : Result<void>();
    }

    static Result<void> applyDuration(
        const ICalendarProperty& property, QStringView text, WindowTimes& times)
    {
        const std::optional<ICalendarDuration> duration = readDuration(text);
        if (!duration) {
            return badInput(
                translate("cb", "%1 cannot be \"%2\".").arg(property.name, text.left(40)));
        }
        times.lengthKind = LengthKind::Nominal;
        times.days = times.isAllDay ? qMax(1, duration->days) : duration->days;
        times.ms = times.isAllDay ? 0 : duration->ms;
        return {};
    }

    Result<void> readEnd(const ICalendarProperty& property)
    {
        const Result<ICalendarTime> end = m_zones.read(property.value, property);
        if (!end) {
            return end.error();
        }
        return applyEnd(end.value(), property.line, m_event.start, m_event.times);
    }

    Result<void> applyEnd(
        const ICalendarTime& end, int line, const ICalendarTime& start, WindowTimes& times)
    {
        const bool isDate = end.kind == ICalendarTimeKind::Date;
        if (isDate != times.isAllDay) {
            return badInput(translate("cb", "DTSTART and DTEND are not both dates or both times."));
        }
        const qint64 wallMs = start.local.msTo(end.local);
        const bool isFloating =
            start.kind == ICalendarTimeKind::Floating && end.kind == ICalendarTimeKind::Floating;
        const qint64 ms =
            isDate || isFloating ? wallMs : m_zones.instantOf(end).ms - m_zones.instantOf(start).ms;
        if (ms < 0) {
            return badInput(translate("cb", "The event ends before it starts."));
        }
        if (ms > maxEventDays * msPerDay) {
            return badInput(translate("cb", "The event lasts longer than 270 years."));
        }
        if (isDate && ms == 0) {
            m_notes.append(
                {line,
                 false,
                 translate(
                     "cb", "DTEND is the day of DTSTART; the end is exclusive: read as one day.")});
        }
        times.lengthKind = isFloating ? LengthKind::WallClock : LengthKind::Exact;
        times.days =
            isDate ? qMax(1, static_cast<int>(start.local.date.daysTo(end.local.date))) : 0;
        times.ms = isDate ? 0 : ms;
        return {};
    }

    Result<void> readRecurrence()
    {
        for (const auto step :
             {&EventReader::readRules,
              &EventReader::readExtras,
              &EventReader::readExclusions,
              &EventReader::readId})
        {
            if (const Result<void> done = (this->*step)(); !done) {
                return done;
            }
        }
        const bool isDoneByEnd = m_component.find(u"DTEND") != nullptr && !m_event.times.isAllDay;
        if (isDoneByEnd && !m_event.recurrence.isEmpty()) {
            m_event.times.lengthKind =
                LengthKind::Exact; // of a series, DTEND gives one exact length (3.8.5.3)
        }
        return {};
    }

    Result<void> readRules()
    {
        for (const ICalendarProperty& property : m_component.all(u"RRULE")) {
            const Result<RecurrenceRule> rule = RecurrenceRule::parse(property.value);
            if (!rule) {
                return rule.error();
            }
            RuleIterator starts(rule.value(), m_event.times.start, m_event.times.isAllDay);
            if (starts.next() != m_event.times.start) {
                m_notes.append(
                    {property.line,
                     false,
                     translate(
                         "cb",
                         "The rule does not make the first start; it is kept as an instance of its own.")});
            }
            m_event.recurrence.rules.append(property.value.trimmed());
        }
        if (!m_component.all(u"EXRULE").isEmpty()) {
            return badInput(
                translate("cb", "cannot expand EXRULE here: write the dates as EXDATE."));
        }
        return {};
    }

    /// In wall clock of the event's zone. A bare date excludes (or adds) the start of that day.
    LocalTime inEventZone(const ICalendarTime& time) const
    {
        if (m_event.times.isAllDay) {
            return {time.local.date, QTime(0, 0)};
        }
        if (time.kind == ICalendarTimeKind::Date) {
            return {time.local.date, m_event.times.start.time};
        }
        const bool isSameZone = time.zone == m_event.start.zone;
        return isSameZone ? time.local : m_zones.localIn(m_event.start, m_zones.instantOf(time));
    }

    Result<void> readExclusions()
    {
        for (const ICalendarProperty& property : m_component.all(u"EXDATE")) {
            for (const QString& word : property.value.split(u',', Qt::SkipEmptyParts)) {
                const Result<ICalendarTime> time = m_zones.read(word, property);
                if (!time) {
                    return time.error();
                }
                m_event.recurrence.excludedStarts.append(inEventZone(time.value()));
            }
        }
        return {};
    }

    Result<void> readExtras()
    {
        for (const ICalendarProperty& property : m_component.all(u"RDATE")) {
            for (const QString& word : property.value.split(u',', Qt::SkipEmptyParts)) {
                if (const Result<void> done = readExtra(word, property); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    /// A start, or a period with a length of its own.
    Result<void> readExtra(const QString& word, const ICalendarProperty& property)
    {
        const Result<ICalendarTime> start = m_zones.read(word.section(u'/', 0, 0), property);
        if (!start) {
            return start.error();
        }
        const LocalTime local = inEventZone(start.value());
        m_event.recurrence.extraStarts.append(local);
        const QString rest = word.section(u'/', 1);
        if (rest.isEmpty()) {
            return {};
        }
        WindowOverride period;
        period.instance = local;
        period.times = m_event.times;
        period.times.start = local;
        Result<void> done;
        if (rest.startsWith(u'P') || rest.startsWith(u'+')) {
            done = applyDuration(property, rest, period.times);
        } else if (const Result<ICalendarTime> end = m_zones.read(rest, property)) {
            done = applyEnd(end.value(), property.line, start.value(), period.times);
        } else {
            done = end.error();
        }
        if (done) {
            m_event.periods.append(period);
        }
        return done;
    }

    Result<void> readId()
    {
        const ICalendarProperty* id = m_component.find(u"RECURRENCE-ID");
        if (id == nullptr) {
            return {};
        }
        const Result<ICalendarTime> time = m_zones.read(id->value, *id);
        if (!time) {
            return time.error();
        }
        m_event.recurrenceId = time.value();
        m_event.andFuture =
            id->parameter(u"RANGE"_s).compare(u"THISANDFUTURE", Qt::CaseInsensitive) == 0;
        return {};
    }

    const ICalendarComponent& m_component;
    const ICalendarZones& m_zones;
    QList<WindowFinding>& m_notes;
    ICalendarEvent m_event;
};

} // namespace

Result<ICalendarEvent> readEvent(
    const ICalendarComponent& component, const ICalendarZones& zones, QList<WindowFinding>& notes)
{
    return EventReader(component, zones, notes).read();
}

} // namespace cb
