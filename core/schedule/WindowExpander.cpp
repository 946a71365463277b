// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/WindowExpander.h"

#include "core/schedule/CronRule.h"
#include "core/schedule/DayCells.h"
#include "core/schedule/RuleIterator.h"
#include "core/schedule/ZoneRules.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace cb {
namespace {

constexpr int maxStarts = 200'000;
constexpr qsizetype maxInstances = 20'000;
constexpr qint64 zoneMarginMs = 26 * msPerHour; ///< more than any offset from UTC

QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

Error tooMuch(const CalendarWindow& window)
{
    return {
        ErrorKind::BadInput,
        translate(
            "cb",
            "The window \"%1\" repeats too often to be shown here: choose a shorter range or a rarer rule.")
            .arg(window.name),
        {}};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, translate("cb", "Stopped."), {}};
}

/// The most real time that an instance of these times may take.
qint64 longestMs(const WindowTimes& times)
{
    return times.days * msPerDay + times.ms + zoneMarginMs;
}

Result<ZoneRules> zoneOf(const WindowTimes& times, const ExpansionRequest& request)
{
    const bool isFloating = times.zone.isEmpty() && times.zoneDefinition.isEmpty();
    if (times.isAllDay || isFloating) {
        return ZoneRules(request.displayZone);
    }
    if (!times.zoneDefinition.isEmpty()) {
        return ZoneRules::fromDefinition(times.zoneDefinition, request.range);
    }
    if (!ZoneRules::isKnown(times.zone)) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "The time zone \"%1\" is not known: choose one of the list.")
                .arg(QString::fromUtf8(times.zone)),
            {}};
    }
    return ZoneRules(QTimeZone(times.zone));
}

/// The span of an instance that starts at `start`.
Span spanFrom(const LocalTime& start, const WindowTimes& times, const ZoneRules& zone)
{
    if (times.isAllDay) {
        return {
            zone.toInstant({start.date, QTime(0, 0)}),
            zone.toInstant({start.date.addDays(qMax(1, times.days)), QTime(0, 0)})};
    }
    const Instant from = zone.toInstant(start);
    Instant to = from;
    switch (times.lengthKind) {
    case LengthKind::WallClock:
        to = zone.toInstant(start.plus(times.days, times.ms));
        break;
    case LengthKind::Exact:
        to = from.plusMs(times.days * msPerDay + times.ms);
        break;
    case LengthKind::Nominal:
        to = (times.days == 0 ? from : zone.toInstant(start.plus(times.days, 0))).plusMs(times.ms);
        break;
    }
    return {from, qMax(from, to)};
}

/// One expansion of one window.
class Expansion
{
public:
    Expansion(const CalendarWindow& window, const ExpansionRequest& request, ZoneRules zone)
        : m_window(window)
        , m_request(request)
        , m_zone(std::move(zone))
        , m_excluded(
              window.recurrence.excludedStarts.cbegin(), window.recurrence.excludedStarts.cend())
    {
        std::sort(m_excluded.begin(), m_excluded.end());
        qint64 reach = longestMs(window.times);
        for (const WindowOverride& other : window.recurrence.overrides) {
            if (other.andFuture && !other.isCancelled) {
                reach = qMax(reach, longestMs(other.times));
                m_shiftMs = qMax(m_shiftMs, qAbs(shiftOf(other)));
            }
        }
        const qint64 margin = m_shiftMs + zoneMarginMs;
        m_first = m_zone.toLocal(request.range.start.plusMs(-reach - margin));
        m_last = m_zone.toLocal(request.range.end.plusMs(margin));
    }

    Result<QList<WindowInstance>> run()
    {
        if (!m_window.recurrence.cron.isEmpty()) {
            if (const Result<void> done = addCron(); !done) {
                return done.error();
            }
        } else if (const Result<void> done = addStarts(); !done) {
            return done.error();
        }
        for (const WindowOverride& other : m_window.recurrence.overrides) {
            if (const Result<void> done = addOverride(other); !done) {
                return done.error();
            }
        }
        std::sort(
            m_found.begin(), m_found.end(), [](const WindowInstance& a, const WindowInstance& b) {
                return std::tie(a.span.start, a.span.end, a.ruleStart)
                    < std::tie(b.span.start, b.span.end, b.ruleStart);
            });
        const auto isSame = [](const WindowInstance& a, const WindowInstance& b) {
            return a.span == b.span
                && a.name == b.name; // two starts that the clock change made one
        };
        m_found.erase(std::unique(m_found.begin(), m_found.end(), isSame), m_found.end());
        if (m_found.size() > maxInstances) {
            return tooMuch(m_window);
        }
        return m_found;
    }

private:
    /// Starts that the rules make, as far as they matter for the range.
    Result<void> addStarts()
    {
        std::vector<LocalTime> starts{m_window.times.start};
        for (const QString& text : m_window.recurrence.rules) {
            if (const Result<void> done = expandRule(text, starts); !done) {
                return done;
            }
        }
        for (const LocalTime& extra : m_window.recurrence.extraStarts) {
            starts.push_back(extra);
        }
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        for (const LocalTime& start : starts) {
            if (!isExcluded(start)) {
                addStart(start);
            }
        }
        return {};
    }

    Result<void> expandRule(const QString& text, std::vector<LocalTime>& starts)
    {
        Result<RecurrenceRule> rule = RecurrenceRule::parse(text);
        if (!rule) {
            return rule.error();
        }
        const LocalTime& first = m_window.times.start;
        if (rule->count && !makesFirstStart(rule.value())) {
            --*rule->count; // the first start counts, also where the rule does not make it (RFC
                            // 5545 3.8.5.3)
        }
        RuleIterator iterator(rule.value(), first, m_window.times.isAllDay);
        iterator.skipTo(m_first);
        int looked = 0;
        while (const std::optional<LocalTime> start = iterator.next()) {
            if (m_last < *start || isPast(rule->until, *start)) {
                break;
            }
            if (!(*start < m_first)) {
                starts.push_back(*start);
            }
            if (++looked > maxStarts) {
                return tooMuch(m_window);
            }
            if (looked % 1'024 == 0 && m_request.cancel.isCancelled()) {
                return cancelled();
            }
        }
        return iterator.ranOut() ? Result<void>(tooMuch(m_window)) : Result<void>();
    }

    bool makesFirstStart(const RecurrenceRule& rule) const
    {
        RuleIterator iterator(rule, m_window.times.start, m_window.times.isAllDay);
        return iterator.next() == m_window.times.start;
    }

    /// UNTIL is inclusive: an instant if it is UTC, else wall clock; a DATE holds to its end.
    bool isPast(const std::optional<RuleUntil>& until, const LocalTime& start) const
    {
        if (!until) {
            return false;
        }
        if (until->isDate || m_window.times.isAllDay) {
            return until->time.date < start.date;
        }
        if (!until->isUtc) {
            return until->time < start;
        }
        const qint64 untilMs =
            QDateTime(until->time.date, until->time.time, Qt::UTC).toMSecsSinceEpoch();
        if (qAbs(until->time.msTo(start)) > zoneMarginMs) {
            return until->time < start;
        }
        return untilMs < m_zone.toInstant(start).ms;
    }

    Result<void> addCron()
    {
        const Result<CronRule> starts = CronRule::parse(m_window.recurrence.cron);
        if (!starts) {
            return starts.error();
        }
        if (m_window.recurrence.endCron.isEmpty()) {
            return addCronStarts(starts.value());
        }
        const Result<CronRule> ends = CronRule::parse(m_window.recurrence.endCron);
        return ends ? addCronPairs(starts.value(), ends.value()) : Result<void>(ends.error());
    }

    bool isExcluded(const LocalTime& start) const
    {
        return std::binary_search(m_excluded.cbegin(), m_excluded.cend(), start);
    }

    bool isBeforeFirst(const LocalTime& start) const
    {
        return m_window.times.start.isValid() && start < m_window.times.start;
    }

    Result<void> addCronStarts(const CronRule& rule)
    {
        int looked = 0;
        std::optional<LocalTime> start = rule.nextFrom(m_first);
        while (start && !(m_last < *start)) {
            if (++looked > maxStarts) {
                return tooMuch(m_window);
            }
            if (m_request.cancel.isCancelled()) {
                return cancelled();
            }
            if (!isBeforeFirst(*start) && !isExcluded(*start)) {
                addStart(*start);
            }
            start = rule.nextFrom(start->plus(0, msPerMinute));
        }
        return {};
    }

    /// From a start match to the next end match; a start within an open stretch opens nothing anew.
    Result<void> addCronPairs(const CronRule& starts, const CronRule& ends)
    {
        int looked = 0;
        LocalTime from = ends.lastBefore(m_first).value_or(m_first.plus(-8 * 366, 0));
        while (!(m_last < from)) {
            const std::optional<LocalTime> start = starts.nextFrom(from);
            const std::optional<LocalTime> end =
                start ? ends.nextFrom(start->plus(0, msPerMinute)) : std::nullopt;
            if (!end) {
                return {};
            }
            if (++looked > maxStarts) {
                return tooMuch(m_window);
            }
            if (m_request.cancel.isCancelled()) {
                return cancelled();
            }
            if (!isBeforeFirst(*start)) {
                const Instant opens = m_zone.toInstant(*start);
                addSpan({opens, qMax(opens, m_zone.toInstant(*end))}, m_window.name, false, *start);
            }
            from = *end;
        }
        return {};
    }

    /// The override that takes in this start: its own, or the last RANGE=THISANDFUTURE up to it.
    const WindowOverride* overrideOf(const LocalTime& start) const
    {
        const WindowOverride* found = nullptr;
        for (const WindowOverride& other : m_window.recurrence.overrides) {
            if (other.instance == start && !other.andFuture) {
                return &other;
            }
            const bool takesIn = other.andFuture && !(start < other.instance);
            if (takesIn && (found == nullptr || found->instance < other.instance)) {
                found = &other;
            }
        }
        return found;
    }

    /// By how much wall-clock time an override moves the later instances.
    qint64 shiftOf(const WindowOverride& other) const
    {
        const Result<ZoneRules> zone = zoneOf(other.times, m_request);
        const LocalTime moved =
            zone && other.times.zone != m_window.times.zone && !other.times.isAllDay
            ? m_zone.toLocal(zone->toInstant(other.times.start))
            : other.times.start;
        return other.instance.msTo(moved);
    }

    void addStart(const LocalTime& start)
    {
        const WindowOverride* other = overrideOf(start);
        if (other == nullptr) {
            addSpan(
                spanFrom(start, m_window.times, m_zone),
                m_window.name,
                m_window.times.isAllDay,
                start);
            return;
        }
        if (!other->andFuture || other->isCancelled) {
            return; // an override of one instance is added by itself, wherever it was moved to
        }
        const QString name = other->name.isNull() ? m_window.name : other->name;
        addSpan(
            spanFrom(start.plus(0, shiftOf(*other)), other->times, m_zone),
            name,
            other->times.isAllDay,
            start);
    }

    Result<void> addOverride(const WindowOverride& other)
    {
        if (other.isCancelled || other.andFuture || isExcluded(other.instance)) {
            return {};
        }
        const Result<ZoneRules> zone = zoneOf(other.times, m_request);
        if (!zone) {
            return zone.error();
        }
        const QString name = other.name.isNull() ? m_window.name : other.name;
        addSpan(
            spanFrom(other.times.start, other.times, zone.value()),
            name,
            other.times.isAllDay,
            other.instance);
        return {};
    }

    /// What the suspensions leave of an instance, if it lies in the range.
    void addSpan(const Span& span, const QString& name, bool isAllDay, const LocalTime& ruleStart)
    {
        std::vector<Span> parts{span};
        for (const Suspension& suspension : m_window.suspensions) {
            parts = without(parts, suspension);
        }
        for (const Span& part : parts) {
            if (!part.overlaps(m_request.range)) {
                continue;
            }
            WindowInstance instance{m_window.id, part, {}, {}, name, ruleStart};
            if (isAllDay) {
                const DayRange days = dayCells(part, m_request.displayZone);
                instance.firstDay = days.first;
                instance.lastDay = days.last;
            }
            m_found.append(instance);
        }
    }

    static std::vector<Span> without(const std::vector<Span>& spans, const Suspension& suspension)
    {
        std::vector<Span> left;
        const Span hole{
            suspension.from,
            suspension.until.value_or(Instant{std::numeric_limits<qint64>::max()})};
        for (const Span& span : spans) {
            if (!span.overlaps(hole)) {
                left.push_back(span);
                continue;
            }
            if (span.start < hole.start) {
                left.push_back({span.start, hole.start});
            }
            if (hole.end < span.end) {
                left.push_back({hole.end, span.end});
            }
        }
        return left;
    }

    const CalendarWindow& m_window;
    const ExpansionRequest& m_request;
    ZoneRules m_zone;
    std::vector<LocalTime> m_excluded; ///< sorted
    qint64 m_shiftMs = 0;
    LocalTime m_first; ///< earlier starts cannot reach the range
    LocalTime m_last;
    QList<WindowInstance> m_found;
};

} // namespace

Result<QList<WindowInstance>> expandWindow(
    const CalendarWindow& window, const ExpansionRequest& request)
{
    if (const Result<void> checked = checkWindow(window); !checked) {
        return checked.error();
    }
    Result<ZoneRules> zone = zoneOf(window.times, request);
    if (!zone) {
        return zone.error();
    }
    return Expansion(window, request, zone.value()).run();
}

Result<void> checkWindow(const CalendarWindow& window)
{
    const WindowTimes& times = window.times;
    const Recurrence& recurrence = window.recurrence;
    if (!times.start.isValid() && recurrence.cron.isEmpty()) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "The window \"%1\" has no start: give one.").arg(window.name),
            {}};
    }
    if (times.days < 0 || times.ms < 0) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "The window \"%1\" ends before it starts.").arg(window.name),
            {}};
    }
    if (times.zoneDefinition.isEmpty() && !times.zone.isEmpty() && !ZoneRules::isKnown(times.zone))
    {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "The time zone \"%1\" is not known: choose one of the list.")
                .arg(QString::fromUtf8(times.zone)),
            {}};
    }
    for (const QString& rule : recurrence.rules) {
        if (const Result<RecurrenceRule> read = RecurrenceRule::parse(rule); !read) {
            return read.error();
        }
    }
    for (const QString& cron : {recurrence.cron, recurrence.endCron}) {
        if (!cron.isEmpty()) {
            if (const Result<CronRule> read = CronRule::parse(cron); !read) {
                return read.error();
            }
        }
    }
    return {};
}

} // namespace cb
