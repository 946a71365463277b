// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallFacts.h"

#include "core/domain/WallTime.h"
#include "core/schedule/BoardWindows.h"
#include "core/schedule/FilterMatcher.h"
#include "core/schedule/Lanes.h"
#include "core/schedule/Overrun.h"

#include <algorithm>

namespace cb {
namespace {

constexpr qint64 weekMs = 7 * msPerDay;

class FactFinder
{
public:
    FactFinder(const SnapshotPtr& snapshot, const BoardFilter& filter, Instant now)
        : m_filter(filter)
    {
        m_facts.snapshot = snapshot;
        m_facts.now = now;
        m_facts.range = {now, now.plusMs(msPerDay)};
    }

    WallFacts find(int maxLanes)
    {
        readChanges();
        readWindows();
        readDeployments();
        readIncidents();
        readMeetings();
        makeLanes(maxLanes);
        return std::move(m_facts);
    }

private:
    const BoardSnapshot& board() const { return *m_facts.snapshot; }

    FilterOutcome matching(FilterTable table) const
    {
        return FilterMatcher(m_filter, m_facts.snapshot, table, m_facts.now).run();
    }

    void readChanges()
    {
        const ChangeColumns& changes = *board().changes;
        const FilterOutcome outcome = matching(FilterTable::Changes);
        m_facts.withoutDates = outcome.withoutDates;
        qint64 firstEnd = 0;
        for (const int row : outcome.rows) {
            const auto at = static_cast<std::size_t>(row);
            const auto window = changes.plannedWindow(row);
            if (changes.states[at] == ChangeState::Implement) {
                ++m_facts.running;
                const qint64 end = window ? window->end.ms : std::numeric_limits<qint64>::max();
                if (m_facts.firstToEnd == noRow || end < firstEnd) {
                    m_facts.firstToEnd = row;
                    firstEnd = end;
                }
            }
            if (!window || !isActive(changes.states[at])) {
                continue;
            }
            noteNext(row, *window);
            addBar(row, *window);
        }
        std::stable_sort(m_bars.begin(), m_bars.end(), [](const WallBar& a, const WallBar& b) {
            return a.span.start < b.span.start;
        });
        const auto veryHigh =
            std::find_if(m_bars.cbegin(), m_bars.cend(), [&changes](const WallBar& bar) {
                return changes.risks[static_cast<std::size_t>(bar.row)]
                    == static_cast<quint8>(RiskLevel::VeryHigh) + 1;
            });
        m_facts.veryHigh = veryHigh == m_bars.cend() ? noRow : veryHigh->row;
    }

    void noteNext(int row, const Span& window)
    {
        const ChangeColumns& changes = *board().changes;
        const bool isWaiting =
            changes.states[static_cast<std::size_t>(row)] != ChangeState::Implement
            && changes.states[static_cast<std::size_t>(row)] != ChangeState::Review;
        if (isWaiting && window.start > m_facts.now
            && (m_facts.next == noRow
                || window.start.ms < changes.plannedStarts[static_cast<std::size_t>(m_facts.next)]))
        {
            m_facts.next = row;
        }
    }

    void addBar(int row, const Span& window)
    {
        const ChangeState state = board().changes->states[static_cast<std::size_t>(row)];
        WallBar bar;
        bar.row = row;
        bar.span = window;
        bar.isRunning = state == ChangeState::Implement;
        bar.isLate = bar.isRunning && window.end <= m_facts.now;
        bar.isTaskLate = overrunOf(*board().changes, row, m_facts.now).taskMs > 0;
        if (bar.isLate) {
            bar.span.end = m_facts.now;
        }
        const bool isInRange = m_facts.range.overlaps(window) && state != ChangeState::Review;
        if (isInRange || bar.isLate) {
            m_bars.push_back(bar);
        }
    }

    void readWindows()
    {
        const Span week{m_facts.now, m_facts.now.plusMs(weekMs)};
        m_windows = windowsInRange(board(), week);
        m_facts.badWindows = static_cast<int>(m_windows.faults.size());
        for (const PlacedWindow& placed : std::as_const(m_windows.instances)) {
            const CalendarWindow& window = board().windows->at(placed.windowRow);
            if (isRestriction(window.kind) && !m_facts.freeze) {
                m_facts.freeze = {placed.instance.name, window.scope, placed.instance.span};
            }
            if (isRestriction(window.kind) && window.isHard) {
                markBlocked(window, placed.instance.span);
            }
        }
        for (const WallBar& bar : m_bars) {
            if (bar.isBlocked) {
                m_facts.blocked.push_back(bar.row);
            }
        }
    }

    void markBlocked(const CalendarWindow& window, const Span& span)
    {
        if (!span.overlaps(m_facts.range)) {
            return;
        }
        const ScopeMatcher scope(window.scope, board());
        for (WallBar& bar : m_bars) {
            bar.isBlocked = bar.isBlocked || (bar.span.overlaps(span) && scope.covers(bar.row));
        }
    }

    void readDeployments()
    {
        const DeploymentColumns& all = *board().deployments;
        const QTimeZone zone = board().zone();
        const Span today = WallTime::day(WallTime::toLocal(m_facts.now, zone).date, zone);
        for (const int row : matching(FilterTable::Deployments).rows) {
            const auto at = static_cast<std::size_t>(row);
            const DeploymentOutcome outcome = all.outcomes[at];
            const qint64 end = all.finishedAts[at];
            if (end == noInstant || !today.contains({end}) || end > m_facts.now.ms
                || outcome == DeploymentOutcome::Running || outcome == DeploymentOutcome::Cancelled)
            {
                continue;
            }
            ++m_facts.finishedToday;
            noteLatest(m_facts.lastFinished, row);
            if (outcome != DeploymentOutcome::Succeeded) {
                ++m_facts.failedToday;
                noteLatest(m_facts.lastFailed, row);
            }
        }
    }

    void noteLatest(int& latest, int row) const
    {
        const std::vector<qint64>& ends = board().deployments->finishedAts;
        if (latest == noRow
            || ends[static_cast<std::size_t>(row)] > ends[static_cast<std::size_t>(latest)]) {
            latest = row;
        }
    }

    void readIncidents()
    {
        const IncidentColumns& all = *board().incidents;
        for (const int row : matching(FilterTable::Incidents).rows) {
            const auto at = static_cast<std::size_t>(row);
            const bool isOpen = all.states[at] == IncidentState::Open
                || all.states[at] == IncidentState::InProgress;
            if (isOpen) {
                ++m_facts.openIncidents;
                if (m_facts.worstIncident == noRow || isWorse(row, m_facts.worstIncident)) {
                    m_facts.worstIncident = row;
                }
            } else if (
                all.resolvedAts[at] != noInstant && all.resolvedAts[at] <= m_facts.now.ms
                && all.resolvedAts[at] > m_facts.now.ms - msPerDay)
            {
                ++m_facts.resolvedIncidents;
            }
        }
    }

    bool isWorse(int row, int than) const
    {
        const IncidentColumns& all = *board().incidents;
        const auto key = [&all](int r) {
            const auto at = static_cast<std::size_t>(r);
            constexpr int notGiven = 9;
            const int priority = all.priorities[at] == 0 ? notGiven : all.priorities[at];
            return std::pair(priority, all.openedAts[at]);
        };
        return key(row) < key(than);
    }

    void readMeetings()
    {
        for (const Meeting& meeting : *board().meetings) {
            const bool isComing = meeting.startsAt && *meeting.startsAt > m_facts.now
                && *meeting.startsAt < m_facts.now.plusMs(weekMs);
            if (isComing && (!m_facts.meeting || meeting.startsAt < m_facts.meeting->startsAt)) {
                m_facts.meeting = meeting;
            }
        }
    }

    /// Services in the order of their first bar; where bars of one overlap, it takes further lanes.
    void makeLanes(int maxLanes)
    {
        std::vector<int> services;
        QHash<int, std::vector<WallBar>> barsOf;
        for (const WallBar& bar : m_bars) {
            const int service = board().changes->services[static_cast<std::size_t>(bar.row)];
            if (!barsOf.contains(service)) {
                services.push_back(service);
            }
            barsOf[service].push_back(bar);
        }
        for (const int service : services) {
            addLanesOf(service, barsOf[service], maxLanes);
        }
    }

    void addLanesOf(int service, const std::vector<WallBar>& bars, int maxLanes)
    {
        std::vector<Span> spans;
        for (const WallBar& bar : bars) {
            spans.push_back(bar.span);
        }
        const std::vector<LanePlace> places = assignLanes(spans);
        std::vector<WallLane> lanes;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto lane = static_cast<std::size_t>(places[i].lane);
            if (lanes.size() <= lane) {
                lanes.resize(lane + 1);
            }
            lanes[lane].bars.push_back(bars[i]);
        }
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            if (static_cast<int>(m_facts.lanes.size()) >= maxLanes) {
                m_facts.hiddenChanges += static_cast<int>(lanes[i].bars.size());
                continue;
            }
            lanes[i].service = service;
            lanes[i].isFurther = i > 0;
            addBands(lanes[i]);
            m_facts.lanes.push_back(std::move(lanes[i]));
        }
    }

    void addBands(WallLane& lane) const
    {
        for (const PlacedWindow& placed : m_windows.instances) {
            const CalendarWindow& window = board().windows->at(placed.windowRow);
            const bool isDrawn =
                isRestriction(window.kind) || window.kind == WindowKind::Maintenance;
            if (!isDrawn || !placed.instance.span.overlaps(m_facts.range)) {
                continue;
            }
            const bool isCovered =
                std::any_of(lane.bars.cbegin(), lane.bars.cend(), [&](const WallBar& bar) {
                    return covers(window, board(), bar.row);
                });
            if (isCovered) {
                lane.bands.push_back({window.kind, placed.instance.span, placed.instance.name});
            }
        }
    }

    WallFacts m_facts;
    const BoardFilter& m_filter;
    std::vector<WallBar> m_bars; ///< ascending by start
    WindowsInRange m_windows;
};

} // namespace

WallFacts wallFacts(
    const SnapshotPtr& snapshot, const BoardFilter& filter, Instant now, int maxLanes)
{
    return FactFinder(snapshot, filter, now).find(maxLanes);
}

} // namespace cb
