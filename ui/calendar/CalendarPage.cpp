// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarPage.h"

#include "core/freeze/FreezeEffect.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::CalendarPage)
};

bool startsBefore(const CalendarItem& a, const CalendarItem& b)
{
    return a.span.start != b.span.start ? a.span.start < b.span.start : a.row < b.row;
}

void addItems(CalendarPage& page, const PageRequest& request)
{
    const ScheduleIndex& index = request.index->changes;
    const std::vector<quint8>& matches = request.filter->matches;
    const auto isShown = [&matches](int row) {
        return matches[static_cast<std::size_t>(row)] != 0;
    };
    const ChangeColumns& changes = page.changes();
    const auto lettersOf = [&request](int row) {
        const auto at = static_cast<std::size_t>(row);
        return request.conflicts && at < request.conflicts->size() ? (*request.conflicts)[at]
                                                                   : ConflictLetters();
    };
    for (const int row : index.rowsIn(request.range)) {
        const bool isMoved = !request.moved.isEmpty() && request.moved.contains(changes.idAt(row));
        if (isShown(row) && !isMoved) {
            page.items.push_back({row, *index.spanOf(row), -1, lettersOf(row)});
        }
    }
    for (auto it = request.moved.cbegin(); it != request.moved.cend(); ++it) {
        const int row = changes.rowOf(it.key());
        if (row >= 0 && isShown(row) && it.value().overlaps(request.range)) {
            const CalendarItem item{row, it.value(), -1, lettersOf(row)};
            page.items.insert(
                std::upper_bound(page.items.begin(), page.items.end(), item, startsBefore), item);
        }
    }
}

/// Which items overlap the window and are covered by it.
void judgeCoverage(PageWindow& window, const CalendarWindow& stored, const CalendarPage& page)
{
    const ScopeMatcher matcher(stored.scope, *page.snapshot);
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        const CalendarItem& item = page.items[i];
        if (item.span.start >= window.instance.span.end) {
            break;
        }
        if (item.span.overlaps(window.instance.span)) {
            auto& list = matcher.covers(item.row) ? window.covered : window.uncovered;
            list.push_back(static_cast<int>(i));
        }
    }
}

void addWindows(CalendarPage& page, const PageRequest& request)
{
    if (request.windows == nullptr) {
        return;
    }
    const QList<CalendarWindow>& stored = *page.snapshot->windows;
    for (const PlacedWindow& placed : request.windows->instances) {
        if (placed.windowRow >= stored.size() || !placed.instance.span.overlaps(request.range)) {
            continue;
        }
        const CalendarWindow& window = stored[placed.windowRow];
        PageWindow shown;
        shown.instance = placed.instance;
        shown.kind = window.kind;
        shown.isHard = window.isHard;
        shown.isForAll = window.scope.isEverything();
        shown.name = nameWithExceptions(
            *page.snapshot,
            window.id,
            placed.instance.name.isEmpty() ? window.name : placed.instance.name,
            placed.instance.span);
        shown.scope = scopeText(window.scope, *page.snapshot->directory);
        if (!shown.isForAll) {
            judgeCoverage(shown, window, page);
        }
        page.windows.push_back(std::move(shown));
    }
}

/// The names of the directory that a kind of lane stands for, in the directory's order.
QStringList laneNames(const Directory& directory, LaneKind kind)
{
    QStringList names;
    const auto take = [&names](const auto& list) {
        names.reserve(list.size());
        for (const auto& entry : list) {
            names.append(entry.name);
        }
    };
    switch (kind) {
    case LaneKind::Team:
        take(directory.groups);
        break;
    case LaneKind::Service:
        take(directory.services);
        break;
    case LaneKind::Person:
        take(directory.persons);
        break;
    }
    return names;
}

const std::vector<qint32>& laneColumn(const ChangeColumns& changes, LaneKind kind)
{
    switch (kind) {
    case LaneKind::Team:
        return changes.groups;
    case LaneKind::Service:
        return changes.services;
    case LaneKind::Person:
        break;
    }
    return changes.assignees;
}

/// Makes the lanes, sorted by name, and says which lane a directory row has.
std::vector<int> makeLanes(CalendarPage& page, LaneKind kind)
{
    const QStringList names = laneNames(*page.snapshot->directory, kind);
    std::vector<int> order(static_cast<std::size_t>(names.size()));
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = static_cast<int>(i);
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return collator.compare(names[a], names[b]) < 0;
    });
    std::vector<int> laneOf(order.size());
    for (const int row : order) {
        laneOf[static_cast<std::size_t>(row)] = static_cast<int>(page.lanes.size());
        page.lanes.push_back({names[row], row, 0, 0, 0});
    }
    return laneOf;
}

/// Finds the lane of what has no lane of its own: that of its change, else that of its service or
/// the service's team.
class MarkLanes
{
public:
    MarkLanes(const CalendarPage& page, LaneKind kind, const std::vector<int>& laneOf)
        : m_page(page)
        , m_kind(kind)
        , m_laneOf(laneOf)
    {}

    /// By its change's lane first, else by its service's.
    int find(qint32 changeRow, qint32 serviceRow) const
    {
        if (changeRow >= 0) {
            const qint32 row =
                laneColumn(m_page.changes(), m_kind)[static_cast<std::size_t>(changeRow)];
            if (row >= 0) {
                return m_laneOf[static_cast<std::size_t>(row)];
            }
        }
        if (serviceRow < 0) {
            return -1;
        }
        const Directory& directory = *m_page.snapshot->directory;
        if (m_kind == LaneKind::Service) {
            return m_laneOf[static_cast<std::size_t>(serviceRow)];
        }
        const Service& service = directory.services[serviceRow];
        if (m_kind == LaneKind::Team && service.group) {
            const int row = directory.rowOf(*service.group);
            return row >= 0 ? m_laneOf[static_cast<std::size_t>(row)] : -1;
        }
        return -1;
    }

private:
    const CalendarPage& m_page;
    LaneKind m_kind;
    const std::vector<int>& m_laneOf;
};

void addMarks(CalendarPage& page, const PageRequest& request, const MarkLanes& lanes)
{
    const auto isShown = [&request](qint32 changeRow) {
        return changeRow < 0 || request.filter->matches[static_cast<std::size_t>(changeRow)] != 0;
    };
    const auto add = [&page](const PageMark& mark) {
        if (mark.lane < 0 || !page.range.contains(mark.at)) {
            return;
        }
        PageLane& lane = page.lanes[static_cast<std::size_t>(mark.lane)];
        ++(mark.kind == MarkKind::Deployment ? lane.deployments : lane.incidents);
        page.marks.push_back(mark);
    };
    const DeploymentColumns& deployments = *page.snapshot->deployments;
    for (const int row : request.index->deployments.rowsIn(page.range)) {
        const auto at = static_cast<std::size_t>(row);
        if (isShown(deployments.changes[at])) {
            const Span span = *request.index->deployments.spanOf(row);
            const int lane = lanes.find(deployments.changes[at], deployments.services[at]);
            add({MarkKind::Deployment, row, span.start, span, lane});
        }
    }
    const IncidentColumns& incidents = *page.snapshot->incidents;
    for (const int row : request.index->incidents.rowsIn(page.range)) {
        const auto at = static_cast<std::size_t>(row);
        const Span span = *request.index->incidents.spanOf(row);
        const int lane = lanes.find(noRow, incidents.services[at]);
        add({MarkKind::Incident, row, span.start, span, lane});
    }
    std::stable_sort(
        page.marks.begin(), page.marks.end(), [](const PageMark& a, const PageMark& b) {
            return a.at < b.at;
        });
}

} // namespace

std::shared_ptr<const CalendarIndex> CalendarIndex::build(
    const SnapshotPtr& snapshot, const std::shared_ptr<const CalendarIndex>& before, Instant now)
{
    auto made = std::make_shared<CalendarIndex>();
    made->snapshot = snapshot;
    made->changes = before && before->snapshot->changes == snapshot->changes
        ? before->changes
        : ScheduleIndex::ofPlanned(*snapshot->changes);
    made->deployments = before && before->snapshot->deployments == snapshot->deployments
        ? before->deployments
        : ScheduleIndex::ofDeployments(*snapshot->deployments, now);
    made->incidents = before && before->snapshot->incidents == snapshot->incidents
        ? before->incidents
        : ScheduleIndex::ofIncidents(*snapshot->incidents, now);
    made->sequences = planOf(snapshot->changes, before ? before->sequences : nullptr);
    return made;
}

ChangeChance CalendarPage::chanceOf(int row) const
{
    return chances ? chances->of(changes().idAt(row)) : ChangeChance();
}

double CalendarPage::expectedIn(const Span& span) const
{
    if (!chances || !chances->hasModel()) {
        return 0;
    }
    double sum = 0;
    auto item = std::partition_point(items.cbegin(), items.cend(), [&](const CalendarItem& other) {
        return other.span.start < span.start;
    });
    for (; item != items.cend() && item->span.start < span.end; ++item) {
        sum += chanceOf(item->row).chance;
    }
    return sum;
}

int CalendarPage::itemOfRow(int row) const
{
    const auto found = std::find_if(
        items.begin(), items.end(), [row](const CalendarItem& item) { return item.row == row; });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

CalendarPage makePage(const PageRequest& request)
{
    CalendarPage page;
    page.snapshot = request.index->snapshot;
    page.sequences = request.index->sequences;
    page.range = request.range;
    page.now = request.now;
    addItems(page, request);
    addWindows(page, request);
    return page;
}

void addLanes(CalendarPage& page, const PageRequest& request, LaneKind kind)
{
    const std::vector<int> laneOf = makeLanes(page, kind);
    const std::vector<qint32>& column = laneColumn(page.changes(), kind);
    for (CalendarItem& item : page.items) {
        const qint32 row = column[static_cast<std::size_t>(item.row)];
        if (row < 0) {
            ++page.withoutLane;
            continue;
        }
        item.lane = laneOf[static_cast<std::size_t>(row)];
        ++page.lanes[static_cast<std::size_t>(item.lane)].changes;
    }
    addMarks(page, request, MarkLanes(page, kind, laneOf));
}

std::optional<int> laneOfChange(const CalendarPage& page, int row, LaneKind kind)
{
    if (page.lanes.empty()) {
        return -1;
    }
    const qint32 wanted = laneColumn(page.changes(), kind)[static_cast<std::size_t>(row)];
    const auto found =
        std::find_if(page.lanes.begin(), page.lanes.end(), [wanted](const PageLane& lane) {
            return lane.directoryRow == wanted;
        });
    return found == page.lanes.end() ? std::nullopt
                                     : std::optional(static_cast<int>(found - page.lanes.begin()));
}

QString scopeText(const WindowScope& scope, const Directory& directory)
{
    constexpr int named = 3;
    QStringList parts;
    for (const ServiceId& id : scope.services) {
        const int row = directory.rowOf(id);
        if (row >= 0) {
            parts.append(directory.services[row].name);
        }
    }
    if (parts.size() > named) {
        const auto others = static_cast<int>(parts.size()) - named;
        parts.resize(named);
        parts.append(Words::tr("%n other services", nullptr, others));
    }
    if (scope.items.size() <= named) {
        for (const ItemId& id : scope.items) {
            const int row = directory.rowOf(id);
            if (row >= 0) {
                parts.append(directory.items[row].name);
            }
        }
    } else {
        parts.append(Words::tr("%n CIs", nullptr, static_cast<int>(scope.items.size())));
    }
    parts.append(scope.environments);
    for (const ChangeType type : scope.types) {
        switch (type) {
        case ChangeType::Standard:
            parts.append(Words::tr("standard changes"));
            break;
        case ChangeType::Normal:
            parts.append(Words::tr("normal changes"));
            break;
        case ChangeType::Emergency:
            parts.append(Words::tr("emergency changes"));
            break;
        }
    }
    return parts.join(u", "_s);
}

} // namespace cb
