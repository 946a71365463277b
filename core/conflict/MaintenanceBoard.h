// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictSet.h"

#include <map>

namespace cb {

/// The maintenance windows of a board, expanded, by CI.
struct MaintenanceBoard
{
    struct Window
    {
        int row = 0; ///< in BoardSnapshot::windows
        std::vector<Span> spans; ///< ascending, disjoint
    };

    std::vector<Window> windows;
    std::shared_ptr<const QList<CalendarWindow>> values;
    /// Of each CI, as ChangeColumns::itemBegins: the windows (indexes) whose scope names it.
    std::vector<quint32> begins{0};
    std::vector<int> windowsOfItems;

    bool isEmpty() const { return windows.empty(); }

    /// Fills in the windows of each CI.
    void assignItems(const Directory& directory);
};

/// CIs of one change that have the same maintenance windows.
struct MaintenanceGroup
{
    const std::vector<Span>* within = nullptr; ///< their union
    std::vector<qint32> items; ///< ascending
};

/// Finds the maintenance windows of the CIs of changes; remembers unions. One thread.
class MaintenanceFinder
{
public:
    /// Both must outlive it.
    MaintenanceFinder(const MaintenanceBoard& board, const Directory& directory);

    /// The CIs of a change (ascending) that have maintenance windows. A window whose scope names
    /// types, teams or environments counts for changes of these; the environment is that of the
    /// CI, or of the change where the CI has none. What it points to lasts as long as the finder.
    std::vector<MaintenanceGroup> groupsOf(
        const ChangeColumns& changes, int row, std::span<const qint32> items);

private:
    bool counts(int window, const ChangeColumns& changes, std::size_t row, qint32 item) const;

    const MaintenanceBoard* m_board;
    const Directory* m_directory;
    std::map<std::vector<int>, std::vector<Span>> m_unions; ///< by windows
};

/// A part of a change outside maintenance.
struct OutsidePart
{
    Span span;
    OutsideKind kind = OutsideKind::Misses;
    std::vector<qint32> items; ///< ascending
};

/// The parts of [start, end + backout) outside the windows of the groups; parts of the same span
/// are one, of the worst kind (misses, begins early, exceeds).
std::vector<OutsidePart> outsideParts(
    const std::vector<MaintenanceGroup>& groups, const Span& window, qint64 backoutMs);

} // namespace cb
