// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freeze/Thaw.h"

#include "core/base/DayPattern.h"
#include "core/base/Tr.h"
#include "core/freeze/ScopeHistory.h"
#include "core/freeze/WordPieces.h"
#include "core/schedule/WindowExpander.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using namespace freeze;

constexpr int daysAfter = 10;
constexpr int thawDays = 5;
constexpr int earlierYears = 3;
constexpr qsizetype mostEarlier = 5;

QDate dayOf(Instant at, const QTimeZone& zone)
{
    return WallTime::toLocal(at, zone).date;
}

/// Changes of the scope that are still to come, by whether they would wait.
class Simulation
{
public:
    Simulation(const WindowEffect& effect, const ScopeHistory& history, const QTimeZone& zone)
        : m_effect(effect)
        , m_history(history)
        , m_zone(zone)
    {}

    Thaw run(const Span& freeze) const
    {
        Thaw thaw;
        thaw.freeze = freeze;
        const QDate first = dayOf(freeze.start, m_zone);
        const QDate open = dayOf(freeze.end, m_zone); // the first day that is not all frozen
        const auto days = static_cast<int>(first.daysTo(open)) + daysAfter;
        thaw.days.resize(days);
        for (int i = 0; i < days; ++i) {
            thaw.days[i].day = first.addDays(i);
            thaw.days[i].isFrozen = thaw.days[i].day < open;
        }
        const std::vector<int> waits = fillPlanned(thaw);
        int backlog = 0;
        for (int i = 0; i < days; ++i) {
            ThawDay& day = thaw.days[i];
            backlog += waits[static_cast<std::size_t>(i)];
            if (!day.isFrozen) {
                thaw.waiting = thaw.waiting == 0 ? backlog : thaw.waiting;
                day.taken = std::clamp(m_history.busy(day.day) - day.planned, 0, backlog);
                backlog -= day.taken;
            }
            day.backlog = backlog;
        }
        return thaw;
    }

private:
    /// Counts what is planned after the freeze, and gives what begins to wait on each day.
    std::vector<int> fillPlanned(Thaw& thaw) const
    {
        std::vector<int> waits(static_cast<std::size_t>(thaw.days.size()), 0);
        std::vector<int> held;
        for (const WindowHit& hit : m_effect.hits) {
            if (hit.waits() && hit.planned.overlaps(thaw.freeze)) {
                held.push_back(hit.change);
                const QDate day = std::max(dayOf(hit.planned.start, m_zone), thaw.days.first().day);
                const auto i = thaw.days.first().day.daysTo(day);
                ++waits[static_cast<std::size_t>(std::min(i, qint64(thaw.days.size()) - 1))];
            }
        }
        std::sort(held.begin(), held.end());
        for (const ScopeHistory::Coming& coming : m_history.coming()) {
            const auto i = thaw.days.first().day.daysTo(dayOf(coming.start, m_zone));
            const bool isHeld = std::binary_search(held.cbegin(), held.cend(), coming.change);
            if (!isHeld && i >= 0 && i < thaw.days.size()) {
                ++thaw.days[i].planned;
            }
        }
        return waits;
    }

    const WindowEffect& m_effect;
    const ScopeHistory& m_history;
    const QTimeZone& m_zone;
};

/// The day after the freeze that is furthest over the usual, if by a whole change or more.
std::optional<qsizetype> worstDay(const Thaw& thaw, double usual)
{
    std::optional<qsizetype> worst;
    for (qsizetype i = 0; i < thaw.days.size(); ++i) {
        const bool isOver = !thaw.days[i].isFrozen && thaw.days[i].load() >= usual + 1;
        if (isOver && (!worst || thaw.days[i].load() > thaw.days[*worst].load())) {
            worst = i;
        }
    }
    return worst;
}

/// What is over the usual, all days together.
double excess(const Thaw& thaw, double usual)
{
    double sum = 0;
    for (const ThawDay& day : thaw.days) {
        sum += day.isFrozen ? 0 : std::max(0.0, day.load() - usual);
    }
    return sum;
}

/// Half a day earlier, a day, …, up to half of the freeze: the latest that helps.
std::optional<Instant> betterEnd(const Simulation& simulation, const Thaw& thaw, double usual)
{
    const double now = excess(thaw, usual);
    constexpr qint64 halfDay = msPerDay / 2;
    for (qint64 earlier = halfDay; earlier * 2 <= thaw.freeze.lengthMs(); earlier += halfDay) {
        const Span shorter{thaw.freeze.start, thaw.freeze.end.plusMs(-earlier)};
        if (excess(simulation.run(shorter), usual) <= now / 2) {
            return shorter.end;
        }
    }
    return std::nullopt;
}

QList<Span> earlierFreezes(
    const BoardSnapshot& snapshot, const CalendarWindow& window, Instant before)
{
    const Span range{before.plusMs(-earlierYears * 366 * msPerDay), before};
    QList<Span> spans;
    const auto addOf = [&](const CalendarWindow& other) {
        const auto found = expandWindow(other, {range, snapshot.zone(), {}});
        for (const WindowInstance& instance : found.value_or(QList<WindowInstance>())) {
            const qint64 end = instance.span.end.plusMs(thawDays * msPerDay).ms;
            if (end <= before.ms && !spans.contains(instance.span)) {
                spans.append(instance.span);
            }
        }
    };
    addOf(window);
    for (const CalendarWindow& other : *snapshot.windows) {
        const bool isNamesake = other.id != window.id && other.kind == WindowKind::Freeze
            && other.name.compare(window.name, Qt::CaseInsensitive) == 0;
        if (isNamesake) {
            addOf(other);
        }
    }
    std::sort(
        spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start > b.start; });
    spans.resize(std::min(spans.size(), mostEarlier));
    return spans;
}

} // namespace

int Thaw::worseThaws() const
{
    return static_cast<int>(
        std::count_if(earlier.cbegin(), earlier.cend(), [](const EarlierThaw& e) {
            return e.hadMoreFailures();
        }));
}

std::optional<Thaw> thawOf(
    const BoardSnapshot& snapshot,
    const CalendarWindow& window,
    const WindowEffect& effect,
    Instant now)
{
    if (window.kind != WindowKind::Freeze || effect.instances.isEmpty()) {
        return std::nullopt;
    }
    const QTimeZone zone = snapshot.zone();
    const Span freeze = effect.instances.first().span;
    const ScopeHistory history(snapshot, window, std::min(now, freeze.start), now);
    const Simulation simulation(effect, history, zone);
    Thaw thaw = simulation.run(freeze);
    thaw.usual = history.usual();
    thaw.failureShare = history.failures({now.plusMs(-366 * msPerDay), now}).share();
    if (thaw.usual > 0) {
        thaw.worst = worstDay(thaw, thaw.usual);
        thaw.betterEnd = thaw.worst ? betterEnd(simulation, thaw, thaw.usual) : std::nullopt;
    }
    for (const Span& span : earlierFreezes(snapshot, window, now)) {
        const FailureCount after =
            history.failures({span.end, span.end.plusMs(thawDays * msPerDay)});
        const FailureCount before =
            history.failures({span.start.plusMs(-91 * msPerDay), span.start});
        if (after.closed > 0 && before.closed > 0) {
            thaw.earlier.append({span, after.closed, after.failed, before.share()});
        }
    }
    return thaw;
}

QString thawAdvice(const Thaw& thaw, const QTimeZone& zone, const QLocale& locale)
{
    if (thaw.usual <= 0) {
        return Tr::tr("What is usual cannot be said: this scope has too few changes so far.");
    }
    if (!thaw.worst) {
        return Tr::tr("No day after the freeze gets more changes than usual.");
    }
    const ThawDay& day = thaw.days[*thaw.worst];
    const auto over = static_cast<int>(std::lround(day.load() - thaw.usual));
    QString text = Tr::tr("%1 gets %n changes, %2 over the usual", "day of a thaw", day.load())
                       .arg(locale.toString(day.day, dayPattern(locale)))
                       .arg(over);
    if (thaw.failureShare > 0) {
        text += u"; "_s
            + Tr::tr("%1 failures expected")
                  .arg(locale.toString(day.load() * thaw.failureShare, 'f', 1));
    }
    text += u'.';
    if (thaw.betterEnd) {
        const LocalTime end = WallTime::toLocal(*thaw.betterEnd, zone);
        text += u' '
            + Tr::tr("Ending %1, %2 would halve it.", "day, time of the end of a freeze")
                  .arg(locale.toString(end.date, dayPattern(locale)), timeName(end.time));
    }
    return text;
}

} // namespace cb
