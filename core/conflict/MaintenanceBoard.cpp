// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/MaintenanceBoard.h"

#include "core/conflict/WindowSpans.h"

#include <algorithm>

namespace cb {
namespace {

bool namesItem(const WindowScope& scope, const ConfigurationItem& item)
{
    return (scope.items.isEmpty() || scope.items.contains(item.id))
        && (scope.services.isEmpty() || (item.service && scope.services.contains(*item.service)));
}

/// The worse of two; misses cannot be joined with another, but a later rule may.
OutsideKind worse(OutsideKind a, OutsideKind b)
{
    const auto rank = [](OutsideKind kind) {
        return kind == OutsideKind::Misses ? 2 : kind == OutsideKind::BeginsEarly ? 1 : 0;
    };
    return rank(a) < rank(b) ? b : a;
}

OutsideKind kindOf(const std::vector<Span>& parts, const Span& whole)
{
    if (parts.size() == 1 && parts.front() == whole) {
        return OutsideKind::Misses;
    }
    const bool onlyEnd = parts.size() == 1 && parts.front().end == whole.end;
    return onlyEnd ? OutsideKind::Exceeds : OutsideKind::BeginsEarly;
}

} // namespace

void MaintenanceBoard::assignItems(const Directory& directory)
{
    begins.assign(1, 0);
    windowsOfItems.clear();
    if (isEmpty()) {
        begins.resize(static_cast<std::size_t>(directory.items.size()) + 1, 0);
        return;
    }
    begins.reserve(static_cast<std::size_t>(directory.items.size()) + 1);
    for (const ConfigurationItem& item : directory.items) {
        for (std::size_t i = 0; i < windows.size(); ++i) {
            if (namesItem(values->at(windows[i].row).scope, item)) {
                windowsOfItems.push_back(static_cast<int>(i));
            }
        }
        begins.push_back(static_cast<quint32>(windowsOfItems.size()));
    }
}

MaintenanceFinder::MaintenanceFinder(const MaintenanceBoard& board, const Directory& directory)
    : m_board(&board)
    , m_directory(&directory)
{}

bool MaintenanceFinder::counts(
    int window, const ChangeColumns& changes, std::size_t row, qint32 item) const
{
    const WindowScope& scope =
        m_board->values->at(m_board->windows[static_cast<std::size_t>(window)].row).scope;
    if (!scope.types.isEmpty() && !scope.types.contains(changes.types[row])) {
        return false;
    }
    if (!scope.groups.isEmpty()
        && (changes.groups[row] == noRow
            || !scope.groups.contains(m_directory->groups.at(changes.groups[row]).id)))
    {
        return false;
    }
    if (scope.environments.isEmpty()) {
        return true;
    }
    const QString& own = m_directory->items.at(item).environment;
    return scope.environments.contains(
        own.isEmpty() ? changes.strings.at(changes.environments[row]) : own, Qt::CaseInsensitive);
}

std::vector<MaintenanceGroup> MaintenanceFinder::groupsOf(
    const ChangeColumns& changes, int row, std::span<const qint32> items)
{
    std::vector<MaintenanceGroup> groups;
    for (const qint32 item : items) {
        const auto at = static_cast<std::size_t>(item);
        std::vector<int> windows;
        for (quint32 i = m_board->begins[at]; i < m_board->begins[at + 1]; ++i) {
            const int window = m_board->windowsOfItems[i];
            if (counts(window, changes, static_cast<std::size_t>(row), item)) {
                windows.push_back(window);
            }
        }
        if (windows.empty()) {
            continue;
        }
        auto [known, isNew] = m_unions.try_emplace(std::move(windows));
        if (isNew) {
            std::vector<Span> spans;
            for (const int window : known->first) {
                const auto& of = m_board->windows[static_cast<std::size_t>(window)].spans;
                spans.insert(spans.end(), of.begin(), of.end());
            }
            known->second = unionOf(std::move(spans));
        }
        const std::vector<Span>* within = &known->second;
        const auto group = std::find_if(groups.begin(), groups.end(), [within](const auto& other) {
            return other.within == within;
        });
        if (group == groups.end()) {
            groups.push_back({within, {item}});
        } else {
            group->items.push_back(item);
        }
    }
    return groups;
}

std::vector<OutsidePart> outsideParts(
    const std::vector<MaintenanceGroup>& groups, const Span& window, qint64 backoutMs)
{
    const Span whole{window.start, window.end.plusMs(std::max<qint64>(0, backoutMs))};
    std::vector<OutsidePart> found;
    for (const MaintenanceGroup& group : groups) {
        const std::vector<Span> parts = partsOutside(whole, *group.within);
        for (const Span& part : parts) {
            const OutsideKind kind = kindOf(parts, whole);
            const auto same = std::find_if(found.begin(), found.end(), [&part](const auto& other) {
                return other.span == part;
            });
            if (same == found.end()) {
                found.push_back({part, kind, group.items});
            } else {
                same->kind = worse(same->kind, kind);
                same->items.insert(same->items.end(), group.items.begin(), group.items.end());
                std::sort(same->items.begin(), same->items.end());
            }
        }
    }
    return found;
}

} // namespace cb
