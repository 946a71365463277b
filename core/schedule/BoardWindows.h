// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/BoardSnapshot.h"

namespace cb {

/// One instance of a window of a board, with the row of the window in BoardSnapshot::windows.
struct PlacedWindow
{
    WindowInstance instance;
    int windowRow = 0;
};

/// A window that could not be expanded, and why.
struct WindowFault
{
    WindowId window;
    Error error;
};

struct WindowsInRange
{
    QList<PlacedWindow> instances; ///< ascending by start, then window row
    QList<WindowFault> faults; ///< never silently dropped
};

/// All windows of the board that hold somewhere in `range`, in the board's zone. Pure; any thread.
WindowsInRange windowsInRange(const BoardSnapshot& snapshot, const Span& range);

/// Does the scope take in this change? Every list that is not empty must name it: its service, one
/// of its CIs (a CI of a service in `services` counts as that service), its environment, its type,
/// its team.
/// An empty scope is everything.
bool covers(const WindowScope& scope, const BoardSnapshot& snapshot, int changeRow);

inline bool covers(const CalendarWindow& window, const BoardSnapshot& snapshot, int changeRow)
{
    return covers(window.scope, snapshot, changeRow);
}

/// The same for many changes against one scope: the ids are looked up once.
class ScopeMatcher
{
public:
    ScopeMatcher(const WindowScope& scope, const BoardSnapshot& snapshot);

    bool covers(int changeRow) const;

private:
    bool coversItems(std::size_t row) const;
    bool coversServices(std::size_t row) const;

    std::shared_ptr<const Directory> m_directory;
    std::shared_ptr<const ChangeColumns> m_changes;
    std::vector<bool> m_services; ///< by row; empty: does not narrow
    std::vector<bool> m_items;
    std::vector<bool> m_groups;
    std::vector<bool> m_environments; ///< by index in the string table
    unsigned m_types = 0; ///< bit per ChangeType
};

} // namespace cb
