// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineBands.h"

#include "core/freeze/FreezeEffect.h"
#include "ui/calendar/CalendarPage.h"

#include <QHash>

namespace cb {
namespace {

/// What a scope says about services and CIs, looked up once.
class ScopeCover
{
public:
    ScopeCover(const WindowScope& scope, const Directory& directory)
        : m_scope(scope)
        , m_directory(directory)
    {}

    LaneCover ofService(ServiceId id) const
    {
        if (!m_scope.services.isEmpty() && !m_scope.services.contains(id)) {
            return LaneCover::None;
        }
        if (m_scope.items.isEmpty()) {
            return LaneCover::Wholly;
        }
        int inScope = 0;
        int all = 0;
        for (const ConfigurationItem& item : m_directory.items) {
            if (item.service == id) {
                ++all;
                inScope += m_scope.items.contains(item.id) ? 1 : 0;
            }
        }
        return inScope == 0  ? LaneCover::None
            : inScope == all ? LaneCover::Wholly
                             : LaneCover::Partly;
    }

    LaneCover ofItem(ItemId id) const
    {
        if (!m_scope.items.isEmpty() && !m_scope.items.contains(id)) {
            return LaneCover::None;
        }
        if (m_scope.services.isEmpty()) {
            return LaneCover::Wholly;
        }
        const int row = m_directory.rowOf(id);
        const bool isIn = row >= 0 && m_directory.items[row].service
            && m_scope.services.contains(*m_directory.items[row].service);
        return isIn ? LaneCover::Wholly : LaneCover::None;
    }

    LaneCover ofEnvironment(const QString& name) const
    {
        if (!m_scope.environments.isEmpty() && !m_scope.environments.contains(name)) {
            return LaneCover::None;
        }
        return m_scope.services.isEmpty() && m_scope.items.isEmpty() ? LaneCover::Wholly
                                                                     : LaneCover::Partly;
    }

    LaneCover ofTeam(GroupId id) const
    {
        int covered = 0;
        int all = 0;
        bool isPart = false;
        for (const Service& service : m_directory.services) {
            if (service.group == id) {
                ++all;
                const LaneCover cover = ofService(service.id);
                covered += cover == LaneCover::Wholly ? 1 : 0;
                isPart = isPart || cover != LaneCover::None;
            }
        }
        return !isPart ? LaneCover::None : covered == all ? LaneCover::Wholly : LaneCover::Partly;
    }

private:
    const WindowScope& m_scope;
    const Directory& m_directory;
};

LaneCover coverOf(
    const ScopeCover& cover,
    const WindowScope& scope,
    const TimelineLane& lane,
    LaneGrouping grouping)
{
    if (grouping == LaneGrouping::Environment) {
        return cover.ofEnvironment(lane.name);
    }
    if (!lane.record) {
        return LaneCover::None;
    }
    switch (grouping) {
    case LaneGrouping::Service:
        return cover.ofService({lane.record->id});
    case LaneGrouping::Item:
        return cover.ofItem({lane.record->id});
    case LaneGrouping::Team:
        return cover.ofTeam({lane.record->id});
    case LaneGrouping::Assignee:
    case LaneGrouping::Environment:
        break;
    }
    // A person works for many services: only windows for everything are a person's too.
    const bool isNarrow = !scope.services.isEmpty() || !scope.items.isEmpty();
    return isNarrow ? LaneCover::None : LaneCover::Wholly;
}

} // namespace

std::vector<LaneCover> laneCover(const TimelineLanes& lanes, const WindowScope& scope)
{
    std::vector<LaneCover> covers(lanes.lanes().size(), LaneCover::Wholly);
    if (scope.isEverything()) {
        return covers;
    }
    const LaneGrouping grouping = lanes.input().grouping;
    const ScopeCover cover(scope, *lanes.snapshot().directory);
    const bool isNarrow = !scope.types.isEmpty()
        || (!scope.environments.isEmpty() && grouping != LaneGrouping::Environment);
    for (std::size_t i = 0; i < covers.size(); ++i) {
        covers[i] = coverOf(cover, scope, lanes.lanes()[i], grouping);
        if (isNarrow && covers[i] == LaneCover::Wholly) {
            covers[i] = LaneCover::Partly;
        }
    }
    return covers;
}

std::shared_ptr<const TimelineBands> makeTimelineBands(
    const TimelineLanes& lanes, const Span& range)
{
    const BoardSnapshot& snapshot = lanes.snapshot();
    auto made = std::make_shared<TimelineBands>();
    made->range = range;
    made->windows = snapshot.windows;
    const WindowsInRange found = windowsInRange(snapshot, range);
    made->faults = found.faults;
    QHash<int, std::shared_ptr<const std::vector<LaneCover>>> covers;
    QHash<int, QString> scopes;
    for (const PlacedWindow& placed : found.instances) {
        const CalendarWindow& window = (*snapshot.windows)[placed.windowRow];
        if (window.kind == WindowKind::Allow) {
            continue;
        }
        auto& cover = covers[placed.windowRow];
        if (!cover) {
            cover = std::make_shared<std::vector<LaneCover>>(laneCover(lanes, window.scope));
            scopes.insert(placed.windowRow, scopeText(window.scope, *snapshot.directory));
        }
        made->bands.push_back(
            {placed.instance.span,
             window.kind,
             window.isHard,
             nameWithExceptions(
                 snapshot,
                 window.id,
                 placed.instance.name.isEmpty() ? window.name : placed.instance.name,
                 placed.instance.span),
             scopes.value(placed.windowRow),
             cover});
    }
    return made;
}

} // namespace cb
