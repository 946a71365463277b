// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/CalendarFixture.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

CalendarFixture::CalendarFixture() = default;

Service CalendarFixture::addService(const QString& name, const QString& team)
{
    Service service;
    service.id = ServiceId::make();
    service.name = name;
    if (!team.isEmpty()) {
        if (!m_teams.contains(team)) {
            Group group;
            group.id = GroupId::make();
            group.name = team;
            m_teams.insert(team, group.id);
            m_others.emplace_back(group);
        }
        service.group = m_teams.value(team);
    }
    m_others.emplace_back(service);
    return service;
}

Change& CalendarFixture::addChange(const QString& title, const LocalTime& from, const LocalTime& to)
{
    auto change = std::make_unique<Change>();
    change->id = ChangeId::make();
    change->number = u"CHG-%1"_s.arg(m_changes.size() + 1);
    change->title = title;
    change->state = ChangeState::Scheduled;
    change->risk = RiskLevel::Low;
    change->plannedStart = WallTime::toInstant(from, berlin());
    change->plannedEnd = WallTime::toInstant(to, berlin());
    m_changes.push_back(std::move(change));
    return *m_changes.back();
}

CalendarWindow& CalendarFixture::addWindow(
    WindowKind kind, const QString& name, const LocalTime& from, const LocalTime& to)
{
    auto window = std::make_unique<CalendarWindow>();
    window->id = WindowId::make();
    window->kind = kind;
    window->name = name;
    window->times.start = from;
    window->times.zone = "Europe/Berlin";
    window->times.days = static_cast<int>(from.msTo(to) / msPerDay);
    window->times.ms = from.msTo(to) % msPerDay;
    m_windows.push_back(std::move(window));
    return *m_windows.back();
}

SnapshotPtr CalendarFixture::snapshot() const
{
    BoardSettings settings;
    settings.zone = "Europe/Berlin";
    MemoryBoard board(settings);
    for (const Record& record : m_others) {
        board.add(record);
    }
    for (const auto& change : m_changes) {
        board.add(*change);
    }
    for (const auto& window : m_windows) {
        board.add(*window);
    }
    return board.snapshot();
}

CalendarPage CalendarFixture::page(
    const Span& range, Instant now, std::optional<LaneKind> lanes) const
{
    return pageOf(snapshot(), range, now, lanes);
}

CalendarPage pageOf(
    const SnapshotPtr& snapshot, const Span& range, Instant now, std::optional<LaneKind> lanes)
{
    const auto index = CalendarIndex::build(snapshot, nullptr, now);
    FilterOutcome filter;
    filter.matches.assign(snapshot->changes->ids.size(), 1);
    const WindowsInRange windows = windowsInRange(*snapshot, range);
    PageRequest request;
    request.index = index;
    request.filter = &filter;
    request.windows = &windows;
    request.range = range;
    request.now = now;
    CalendarPage page = makePage(request);
    if (lanes) {
        addLanes(page, request, *lanes);
    }
    return page;
}

void label(CalendarScene& scene, const Theme& theme, FillBy fillBy)
{
    scene.labels.clear();
    const BoxLabeller labeller(scene.page, scene.geometry, theme, scene.times, fillBy);
    for (const CalendarBox& box : scene.geometry.boxes) {
        scene.labels.push_back(labeller.label(box));
    }
    scene.bandLabels = bandLabels(scene.page, scene.geometry, theme, scene.times);
}

} // namespace cb::test
