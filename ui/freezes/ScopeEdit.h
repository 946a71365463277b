// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "ui/widgets/RecordPicker.h"

namespace cb {

/// What a window is about, in one field: teams, services, CIs, environments and types of changes.
/// Empty: everything.
class ScopeEdit : public RecordPicker
{
    Q_OBJECT

public:
    explicit ScopeEdit(const ThemeController& theme, QWidget* parent = nullptr);

    /// What can be chosen.
    void setBoard(const BoardSnapshot& snapshot);

    /// Also what is not offered any more.
    void setScope(const WindowScope& scope, const BoardSnapshot& snapshot);
    WindowScope scope() const;
};

} // namespace cb
