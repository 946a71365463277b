// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DisplayState.h"

#include <QColor>

#include <array>
#include <cstddef>
#include <span>

namespace cb {

/// Which column of the colour table holds. Print is always light and has no transparency.
enum class ThemeKind
{
    Light,
    Dark,
    Print
};

/// Every colour of Changeboard by its meaning. The only place with values is ColorTable.cpp; the
/// names there are the paths of the design tokens. Families (state, risk, outcome, conflict) are
/// laid out in the order of their enumeration, so that Theme::state() and its like can index them.
enum class ColorRole
{
    Window,
    Canvas,
    Raised,
    Sunken,
    Panel,
    Weekend,
    Border,
    BorderStrong,
    Grid,
    Hover,
    Selection,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    OnAccent,
    AccentSoft,
    Focus,
    Now,
    Good,
    GoodFill,
    Warn,
    WarnFill,
    Bad,
    BadFill,
    Info,
    InfoFill,
    StateFirst, ///< fg, fill, line of each DisplayState
    RiskFirst = StateFirst + 3 * 12, ///< fg, fill, on of each RiskLevel
    OutcomeFirst = RiskFirst + 3 * 5, ///< one of each OutcomeSign
    Incident = OutcomeFirst + 6,
    BlockingFg,
    BlockingFill,
    BlockingOn,
    WarningFg,
    WarningFill,
    WarningOn,
    FreezeLine,
    FreezeTint,
    FreezeText,
    MaintenanceLine,
    MaintenanceTint,
    MaintenanceText,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    ChartBand,
    ChartAxis,
    ChartGoal,
    Count
};

constexpr std::size_t colorRoleCount = static_cast<std::size_t>(ColorRole::Count);

/// One line of the table: the token's path and its value (ARGB) in each kind of theme.
struct ColorRow
{
    const char* token; ///< "state.draft.fg"
    QRgb light;
    QRgb dark;
    QRgb print;

    constexpr QRgb value(ThemeKind kind) const
    {
        return kind == ThemeKind::Light ? light : kind == ThemeKind::Dark ? dark : print;
    }
};

/// The whole table, indexed by ColorRole.
std::span<const ColorRow, colorRoleCount> colorTable();

/// `over` (maybe see-through) laid on the opaque `under`: what paper gets instead of transparency.
QColor blended(const QColor& over, const QColor& under);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace cb
