// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/BoardWindows.h"

#include "core/schedule/WindowExpander.h"

#include <algorithm>

namespace cb {
namespace {

template <typename IdType>
std::vector<bool> rowsOf(const QList<IdType>& ids, const Directory& directory, qsizetype rows)
{
    std::vector<bool> named;
    if (ids.isEmpty()) {
        return named;
    }
    named.resize(static_cast<std::size_t>(qMax<qsizetype>(rows, 1)), false);
    for (const IdType& id : ids) {
        const int row = directory.rowOf(id);
        if (row != noRow) {
            named[static_cast<std::size_t>(row)] = true;
        }
    }
    return named;
}

bool isNamed(const std::vector<bool>& named, qint32 row)
{
    return row != noRow && named[static_cast<std::size_t>(row)];
}

} // namespace

WindowsInRange windowsInRange(const BoardSnapshot& snapshot, const Span& range)
{
    WindowsInRange found;
    const QTimeZone zone = snapshot.zone();
    for (qsizetype row = 0; row < snapshot.windows->size(); ++row) {
        const CalendarWindow& window = snapshot.windows->at(row);
        const Result<QList<WindowInstance>> instances = expandWindow(window, {range, zone, {}});
        if (!instances) {
            found.faults.append({window.id, instances.error()});
            continue;
        }
        for (const WindowInstance& instance : instances.value()) {
            found.instances.append({instance, static_cast<int>(row)});
        }
    }
    std::stable_sort(
        found.instances.begin(),
        found.instances.end(),
        [](const PlacedWindow& a, const PlacedWindow& b) {
            return a.instance.span.start < b.instance.span.start;
        });
    return found;
}

bool covers(const WindowScope& scope, const BoardSnapshot& snapshot, int changeRow)
{
    return scope.isEverything() || ScopeMatcher(scope, snapshot).covers(changeRow);
}

ScopeMatcher::ScopeMatcher(const WindowScope& scope, const BoardSnapshot& snapshot)
    : m_directory(snapshot.directory)
    , m_changes(snapshot.changes)
    , m_services(rowsOf(scope.services, *m_directory, m_directory->services.size()))
    , m_items(rowsOf(scope.items, *m_directory, m_directory->items.size()))
    , m_groups(rowsOf(scope.groups, *m_directory, m_directory->groups.size()))
{
    if (!scope.environments.isEmpty()) {
        m_environments.resize(static_cast<std::size_t>(m_changes->strings.size()), false);
        for (int i = 0; i < m_changes->strings.size(); ++i) {
            m_environments[static_cast<std::size_t>(i)] = scope.environments.contains(
                m_changes->strings.at(static_cast<quint32>(i)), Qt::CaseInsensitive);
        }
    }
    for (const ChangeType type : scope.types) {
        m_types |= 1U << static_cast<unsigned>(type);
    }
}

bool ScopeMatcher::covers(int changeRow) const
{
    const auto row = static_cast<std::size_t>(changeRow);
    if (m_types != 0 && (m_types & (1U << static_cast<unsigned>(m_changes->types[row]))) == 0) {
        return false;
    }
    if (!m_environments.empty() && !m_environments[m_changes->environments[row]]) {
        return false;
    }
    return (m_services.empty() || coversServices(row)) && (m_items.empty() || coversItems(row))
        && (m_groups.empty() || isNamed(m_groups, m_changes->groups[row]));
}

bool ScopeMatcher::coversItems(std::size_t row) const
{
    for (quint32 i = m_changes->itemBegins[row]; i < m_changes->itemBegins[row + 1]; ++i) {
        if (isNamed(m_items, m_changes->itemRows[i])) {
            return true;
        }
    }
    return false;
}

bool ScopeMatcher::coversServices(std::size_t row) const
{
    if (isNamed(m_services, m_changes->services[row])) {
        return true;
    }
    for (quint32 i = m_changes->itemBegins[row]; i < m_changes->itemBegins[row + 1]; ++i) {
        const qint32 item = m_changes->itemRows[i];
        const auto service = item == noRow ? std::nullopt : m_directory->items.at(item).service;
        if (service && isNamed(m_services, m_directory->rowOf(*service))) {
            return true;
        }
    }
    return false;
}

} // namespace cb
