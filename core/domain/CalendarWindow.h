// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Change.h"
#include "core/domain/WallTime.h"

#include <QList>
#include <QStringList>

namespace cb {

enum class WindowKind
{
    Freeze, ///< no changes
    Maintenance, ///< the time for changes of some CIs
    Allow, ///< the only time for deployments of some services
    Holiday ///< nobody works: changes are warned
};
template <>
inline constexpr auto enumTexts<WindowKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("freeze"),
     QLatin1StringView("maintenance"),
     QLatin1StringView("allow"),
     QLatin1StringView("holiday")});

/// Changes are better elsewhere: it is drawn and counted with the freezes.
constexpr bool isRestriction(WindowKind kind)
{
    return kind == WindowKind::Freeze || kind == WindowKind::Holiday;
}

/// What a window is about. An empty list does not narrow; all empty: everything.
struct WindowScope
{
    QList<ServiceId> services;
    QList<ItemId> items;
    QStringList environments;
    QList<ChangeType> types;
    QList<GroupId> groups; ///< teams

    bool isEverything() const
    {
        return services.isEmpty() && items.isEmpty() && environments.isEmpty() && types.isEmpty()
            && groups.isEmpty();
    }

    friend bool operator==(const WindowScope&, const WindowScope&) = default;
};

/// How the length of an instance is counted on the night of a clock change.
enum class LengthKind
{
    WallClock, ///< keeps its wall-clock end (windows made here)
    Exact, ///< real milliseconds (iCalendar DTEND, cron)
    Nominal ///< whole days by wall clock, the rest exact (iCalendar DURATION, RFC 5545 3.3.6)
};
template <>
inline constexpr auto enumTexts<LengthKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("wall_clock"), QLatin1StringView("exact"), QLatin1StringView("nominal")});

/// Start and length of a window, in wall-clock time of its own zone.
struct WindowTimes
{
    LocalTime start;
    QByteArray zone; ///< IANA name; "UTC"; empty: floating, the reader's zone
    QByteArray
        zoneDefinition; ///< a VTIMEZONE, where the zone is known only by the file that it came in
    bool isAllDay = false; ///< from midnight to midnight of the reader's zone, whatever `zone` says
    LengthKind lengthKind = LengthKind::WallClock;
    int days = 0; ///< whole days of the length (all-day: the number of days)
    qint64 ms = 0; ///< what is left of the length

    friend bool operator==(const WindowTimes&, const WindowTimes&) = default;
};

/// One instance that differs from its series (RECURRENCE-ID).
struct WindowOverride
{
    LocalTime
        instance; ///< the start that the rule would have given, wall clock of the series' zone
    bool isCancelled = false;
    bool andFuture = false; ///< RANGE=THISANDFUTURE
    WindowTimes times; ///< unless cancelled
    QString name; ///< null: as the series

    friend bool operator==(const WindowOverride&, const WindowOverride&) = default;
};

/// How a window repeats: by an RFC 5545 rule, or by cron (with the length of `times`, or until the
/// next match of `endCron`). All empty: once.
struct Recurrence
{
    QStringList rules; ///< RRULE values, mostly one
    QList<LocalTime> extraStarts; ///< RDATE, wall clock of the window's zone
    QList<LocalTime> excludedStarts; ///< EXDATE, wall clock of the window's zone
    QList<WindowOverride> overrides;
    QString cron;
    QString endCron;

    bool isEmpty() const { return rules.isEmpty() && extraStarts.isEmpty() && cron.isEmpty(); }

    friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

/// A stretch of time in which a window does not hold, with the reason.
struct Suspension
{
    Instant from;
    std::optional<Instant> until; ///< none: until it is taken back
    QString reason;
    std::optional<PersonId> by;

    friend bool operator==(const Suspension&, const Suspension&) = default;
};

/// A freeze, maintenance or allow window; it may repeat.
struct CalendarWindow
{
    WindowId id;
    WindowKind kind = WindowKind::Freeze;
    bool isHard = true; ///< of a freeze: hard blocks, soft warns
    bool emergencyOnlyWarns = true; ///< of a hard freeze: an emergency change is only warned
    QStringList passingModels; ///< of a freeze: standard changes of these models are not hit
    QString name;
    QString reason;
    WindowScope scope;
    WindowTimes times;
    Recurrence recurrence;
    QList<Suspension> suspensions;
    QString sourceUid; ///< UID of the iCalendar event or notice that it came from; unique per board
                       ///< where given
    int sourceSequence = 0;
    qint64 revision = 0;

    friend bool operator==(const CalendarWindow&, const CalendarWindow&) = default;
};

/// One instance of a window, as drawn and checked. `firstDay`/`lastDay` (inclusive) are valid for
/// all-day ones.
struct WindowInstance
{
    WindowId window;
    Span span;
    QDate firstDay;
    QDate lastDay;
    QString name;
    /// The start that the rule gave, wall clock of the window's zone: names the instance in a
    /// WindowOverride.
    LocalTime ruleStart;

    friend bool operator==(const WindowInstance&, const WindowInstance&) = default;
};

enum class ExceptionState
{
    Asked,
    Granted, ///< in force until it expires
    Refused,
    Ended ///< before it expired; `outcome` says how it went
};
template <>
inline constexpr auto enumTexts<ExceptionState> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("asked"),
     QLatin1StringView("granted"),
     QLatin1StringView("refused"),
     QLatin1StringView("ended")});

/// Leave to work during a freeze.
struct FreezeException
{
    ExceptionId id;
    WindowId window;
    std::optional<ChangeId> change; ///< none: whatever `scope` says
    WindowScope scope;
    ExceptionState state = ExceptionState::Granted;
    QString reason;
    QString backoutPlan;
    std::optional<PersonId> askedBy;
    std::optional<Instant> askedAt;
    std::optional<PersonId> approver; ///< who granted or refused it
    std::optional<Instant> decidedAt;
    std::optional<Instant> expiresAt;
    QString outcome; ///< what happened
    qint64 revision = 0;

    friend bool operator==(const FreezeException&, const FreezeException&) = default;
};

} // namespace cb
