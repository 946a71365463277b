// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendarReader.h"

#include "core/exchange/MaintenanceNotices.h"
#include "core/schedule/WindowExpander.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype maxEvents = 100'000;

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

/// Later in SEQUENCE, then in DTSTAMP; what stands later in the file wins where both are equal.
bool replaces(const ICalendarEvent& next, const ICalendarEvent& old)
{
    if (next.sequence != old.sequence) {
        return next.sequence > old.sequence;
    }
    return next.stamp.value_or(Instant{}) >= old.stamp.value_or(Instant{});
}

bool hasWord(const QString& text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

/// Turns the events of one VCALENDAR into windows.
class CalendarReader
{
public:
    CalendarReader(
        const ICalendarComponent& calendar, const WindowFileOptions& options, WindowFile& file)
        : m_calendar(calendar)
        , m_options(options)
        , m_floatingZone(
              QTimeZone(options.zone).isValid() ? QTimeZone(options.zone) : QTimeZone("UTC"))
        , m_zones(calendar, m_floatingZone)
        , m_file(file)
    {}

    void read()
    {
        const ICalendarProperty* method = m_calendar.find(u"METHOD");
        m_cancelsAll = method != nullptr
            && method->value.trimmed().compare(u"CANCEL", Qt::CaseInsensitive) == 0;
        for (const ICalendarComponent& child : m_calendar.children) {
            if (child.name == u"VEVENT") {
                readOne(child);
            }
        }
        for (const QString& key : m_order) {
            const Series& series = m_series[key];
            if (series.master) {
                makeWindow(*series.master, series.overrides);
            } else {
                makeOrphans(series.overrides);
            }
        }
    }

private:
    /// What one UID has, newest revisions only.
    struct Series
    {
        std::optional<ICalendarEvent> master;
        std::vector<ICalendarEvent> overrides;
    };

    void readOne(const ICalendarComponent& component)
    {
        if (m_read++ >= maxEvents) {
            if (m_read == maxEvents + 1) {
                refuse(
                    component.line,
                    translate("cb", "There are more than 100,000 events; the rest was left out."));
            }
            return;
        }
        Result<ICalendarEvent> event = readEvent(component, m_zones, m_file.findings);
        if (!event) {
            refuse(component.line, event.error().what);
            return;
        }
        event->isCancelled = event->isCancelled || m_cancelsAll;
        if (event->uid.isEmpty()) {
            event->uid = u"%1/%2"_s.arg(event->start.local.toIso(), event->summary);
            note(
                component.line,
                translate("cb", "The event has no UID; start and title stand in for it."));
        }
        const QString key = keyOf(event.value());
        if (!m_series.contains(key)) {
            m_order.append(key);
            ++m_seriesOfUid[event->uid];
        }
        Series& series = m_series[key];
        event->recurrenceId ? keepNewest(series.overrides, event.value())
                            : keepNewest(series.master, event.value());
    }

    /// Providers are seen to give several notices one UID: the maintenance id tells them apart.
    static QString keyOf(const ICalendarEvent& event)
    {
        const ICalendarProperty* id = event.component->find(u"X-MAINTNOTE-MAINTENANCE-ID");
        return id == nullptr ? event.uid : event.uid + u'/' + id->text().trimmed();
    }

    /// The UID, where the file uses it once; else with the maintenance id.
    QString sourceUidOf(const ICalendarEvent& event) const
    {
        return m_seriesOfUid.value(event.uid) > 1 ? keyOf(event) : event.uid;
    }

    static void keepNewest(std::optional<ICalendarEvent>& master, const ICalendarEvent& event)
    {
        if (!master || replaces(event, *master)) {
            master = event;
        }
    }

    void keepNewest(std::vector<ICalendarEvent>& overrides, const ICalendarEvent& event) const
    {
        const auto same =
            std::find_if(overrides.begin(), overrides.end(), [&](const ICalendarEvent& other) {
                return m_zones.instantOf(*other.recurrenceId)
                    == m_zones.instantOf(*event.recurrenceId)
                    && other.andFuture == event.andFuture;
            });
        if (same == overrides.end()) {
            overrides.push_back(event);
        } else if (replaces(event, *same)) {
            *same = event;
        }
    }

    /// The start that the rule would have given, in wall clock of the series.
    LocalTime instanceOf(const ICalendarEvent& event, const ICalendarEvent& master) const
    {
        const ICalendarTime& id = *event.recurrenceId;
        if (master.times.isAllDay) {
            return {id.local.date, QTime(0, 0)};
        }
        if (id.kind == ICalendarTimeKind::Date) {
            return {id.local.date, master.times.start.time};
        }
        return id.zone == master.start.zone ? id.local
                                            : m_zones.localIn(master.start, m_zones.instantOf(id));
    }

    void makeWindow(const ICalendarEvent& master, const std::vector<ICalendarEvent>& overrides)
    {
        if (master.isCancelled || isCancelledNotice(master)) {
            m_file.cancelled.append({sourceUidOf(master), master.sequence, master.summary});
            if (isMaintenanceNotice(*master.component)) {
                addNotice(master, nullptr);
            }
            return;
        }
        CalendarWindow window = windowOf(master);
        window.recurrence.overrides = master.periods;
        for (const ICalendarEvent& event : overrides) {
            const LocalTime instance = instanceOf(event, master);
            window.recurrence.overrides.removeIf([&](const WindowOverride& period) {
                return period.instance == instance && !event.andFuture;
            });
            window.recurrence.overrides.append(
                {instance, event.isCancelled, event.andFuture, event.times, event.summary});
        }
        add(master, window);
    }

    /// Overrides whose series is not in the file: their own instances, as one window.
    void makeOrphans(std::vector<ICalendarEvent> events)
    {
        events.erase(
            std::remove_if(
                events.begin(),
                events.end(),
                [](const ICalendarEvent& e) { return e.isCancelled; }),
            events.end());
        if (events.empty()) {
            return;
        }
        const ICalendarEvent& first = events.front();
        CalendarWindow window = windowOf(first);
        for (std::size_t i = 1; i < events.size(); ++i) {
            const LocalTime start =
                m_zones.localIn(first.start, m_zones.instantOf(events[i].start));
            window.recurrence.extraStarts.append(start);
            window.recurrence.overrides.append(
                {start, false, false, events[i].times, events[i].summary});
        }
        note(
            first.line,
            translate(
                "cb", "The series of \"%1\" is not in the file; its changed instances are kept.")
                .arg(first.summary));
        add(first, window);
    }

    static bool isCancelledNotice(const ICalendarEvent& event)
    {
        const ICalendarProperty* status = event.component->find(u"X-MAINTNOTE-STATUS");
        return status != nullptr
            && status->value.trimmed().compare(u"CANCELLED", Qt::CaseInsensitive) == 0;
    }

    CalendarWindow windowOf(const ICalendarEvent& event) const
    {
        CalendarWindow window;
        window.id = WindowId::make();
        window.name = event.summary;
        window.reason = event.description;
        window.times = event.times;
        window.recurrence = event.recurrence;
        window.sourceUid = sourceUidOf(event);
        window.sourceSequence = event.sequence;
        decideKind(*event.component, window);
        return window;
    }

    void decideKind(const ICalendarComponent& component, CalendarWindow& window) const
    {
        const ICalendarProperty* kind = component.find(u"X-CHANGEBOARD-KIND");
        const ICalendarProperty* hard = component.find(u"X-CHANGEBOARD-HARD");
        const std::optional<WindowKind> own =
            kind == nullptr ? std::nullopt : fromText<WindowKind>(kind->value.trimmed());
        const ICalendarProperty* categories = component.find(u"CATEGORIES");
        const QString words =
            window.name + u' ' + (categories == nullptr ? QString() : categories->text());
        const bool isFreezeWord =
            hasWord(words, {u"freeze", u"moratorium", u"embargo", u"blackout"});
        window.isHard = hard == nullptr
            ? isFreezeWord
            : hard->value.trimmed().compare(u"TRUE", Qt::CaseInsensitive) == 0;
        if (own) {
            window.kind = *own;
        } else if (isMaintenanceNotice(component)) {
            window.kind = WindowKind::Maintenance;
        } else if (m_options.kind) {
            window.kind = *m_options.kind;
        } else if (isFreezeWord) {
            window.kind = WindowKind::Freeze;
        } else if (hasWord(words, {u"holiday", u"feiertag"})) {
            window.kind = WindowKind::Holiday;
        } else if (hasWord(words, {u"maintenance", u"patch", u"wartung"})) {
            window.kind = WindowKind::Maintenance;
        } else {
            window.kind = hasWord(words, {u"allow"}) ? WindowKind::Allow : WindowKind::Freeze;
        }
    }

    void add(const ICalendarEvent& event, CalendarWindow& window)
    {
        if (const Result<void> checked = checkWindow(window); !checked) {
            refuse(event.line, checked.error().what);
            return;
        }
        if (isMaintenanceNotice(*event.component) && !addNotice(event, &window)) {
            return;
        }
        m_file.windows.append(window);
    }

    /// False: the notice lacks what it needs, so there is no window either.
    bool addNotice(const ICalendarEvent& event, CalendarWindow* window)
    {
        const Instant start = m_zones.instantOf(event.start);
        const Span span{start, start.plusMs(event.times.days * msPerDay + event.times.ms)};
        const Result<MaintenanceNotice> notice = readNotice(event, span, m_file.findings);
        if (!notice) {
            refuse(event.line, notice.error().what);
            return false;
        }
        m_file.notices.append(notice.value());
        if (window != nullptr) {
            applyNotice(notice.value(), *window);
        }
        return true;
    }

    void applyNotice(const MaintenanceNotice& notice, CalendarWindow& window) const
    {
        QStringList objects;
        for (const NoticeObject& object : notice.objects) {
            objects.append(
                object.impact.isEmpty() ? object.id : u"%1 (%2)"_s.arg(object.id, object.impact));
            const std::optional<ItemId> item =
                m_options.itemByName ? m_options.itemByName(object.id) : std::nullopt;
            if (item && !window.scope.items.contains(*item)) {
                window.scope.items.append(*item);
            }
        }
        const QString head =
            u"%1 %2: %3"_s.arg(notice.provider.trimmed(), notice.maintenanceId, notice.status);
        const QString all = objects.isEmpty() ? head : head + u'\n' + objects.join(u", "_s);
        window.reason = window.reason.isEmpty() ? all : all + u'\n' + window.reason;
    }

    void refuse(int line, const QString& message) { m_file.findings.append({line, true, message}); }

    void note(int line, const QString& message) { m_file.findings.append({line, false, message}); }

    const ICalendarComponent& m_calendar;
    const WindowFileOptions& m_options;
    QTimeZone m_floatingZone;
    ICalendarZones m_zones;
    WindowFile& m_file;
    bool m_cancelsAll = false;
    qsizetype m_read = 0;
    QStringList m_order; ///< of keys, as in the file
    QHash<QString, int> m_seriesOfUid;
    std::map<QString, Series> m_series;
};

} // namespace

Result<WindowFile> readICalendar(const QByteArray& bytes, const WindowFileOptions& options)
{
    const Result<ParsedICalendar> parsed = parseICalendar(bytes);
    if (!parsed) {
        return parsed.error();
    }
    WindowFile file;
    file.format = u"icalendar"_s;
    file.findings = parsed->findings;
    for (const ICalendarComponent& calendar : parsed->calendars) {
        if (const ICalendarProperty* name = calendar.find(u"X-WR-CALNAME");
            name != nullptr && file.name.isEmpty())
        {
            file.name = name->text();
        }
        CalendarReader(calendar, options, file).read();
    }
    std::stable_sort(
        file.findings.begin(),
        file.findings.end(),
        [](const WindowFinding& a, const WindowFinding& b) { return a.line < b.line; });
    return file;
}

} // namespace cb
