// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>

namespace cb {

namespace {

ColorRole roleAt(ColorRole first, int offset)
{
    return static_cast<ColorRole>(static_cast<int>(first) + offset);
}

bool isFill(ColorRole role)
{
    using enum ColorRole;
    const int index = static_cast<int>(role);
    const int state = index - static_cast<int>(StateFirst);
    if (state >= 0 && index < static_cast<int>(RiskFirst)) {
        return state % 3 == 1;
    }
    switch (role) {
    case GoodFill:
    case WarnFill:
    case BadFill:
    case InfoFill:
    case BlockingFill:
    case WarningFill:
    case FreezeTint:
    case MaintenanceTint:
    case Weekend:
    case Panel:
    case Window:
    case Sunken:
        return true;
    default:
        return false;
    }
}

/// Fills give way to the canvas and the lighter lines and texts to the stronger ones. The accent
/// fill of what is running stays: it is the only bar with light text.
void raiseContrast(std::array<QColor, colorRoleCount>& colors)
{
    const auto at = [&colors](ColorRole role) -> QColor& {
        return colors[static_cast<std::size_t>(role)];
    };
    const QColor canvas = at(ColorRole::Canvas);
    const auto running =
        roleAt(ColorRole::StateFirst, 3 * static_cast<int>(DisplayState::Implementing) + 1);
    for (std::size_t i = 0; i < colorRoleCount; ++i) {
        const auto role = static_cast<ColorRole>(i);
        if (isFill(role) && role != running) {
            colors[i] = canvas;
        }
    }
    at(ColorRole::Border) = at(ColorRole::BorderStrong);
    at(ColorRole::BorderStrong) = at(ColorRole::Text);
    at(ColorRole::Grid) = at(ColorRole::Border);
    at(ColorRole::Text3) = at(ColorRole::Text);
    at(ColorRole::Text2) = at(ColorRole::Text);
    at(ColorRole::FreezeLine).setAlphaF(1);
    at(ColorRole::MaintenanceLine).setAlphaF(1);
}

} // namespace

OutcomeSign outcomeSign(DeploymentOutcome outcome)
{
    switch (outcome) {
    case DeploymentOutcome::Running:
        return OutcomeSign::Running;
    case DeploymentOutcome::Succeeded:
        return OutcomeSign::Ok;
    case DeploymentOutcome::Failed:
        return OutcomeSign::Failed;
    case DeploymentOutcome::RolledBack:
        return OutcomeSign::RolledBack;
    case DeploymentOutcome::Cancelled:
        return OutcomeSign::NotRun;
    }
    Q_UNREACHABLE();
}

OutcomeSign outcomeSign(ClosureCode code)
{
    switch (code) {
    case ClosureCode::Successful:
        return OutcomeSign::Ok;
    case ClosureCode::SuccessfulWithIssues:
        return OutcomeSign::Issues;
    case ClosureCode::Unsuccessful:
        return OutcomeSign::Failed;
    case ClosureCode::BackedOut:
        return OutcomeSign::RolledBack;
    }
    Q_UNREACHABLE();
}

std::array<QColor, colorRoleCount> Theme::colorsFor(const ThemeOptions& options)
{
    std::array<QColor, colorRoleCount> colors;
    const auto table = colorTable();
    for (std::size_t i = 0; i < colorRoleCount; ++i) {
        colors[i] = QColor::fromRgba(table[i].value(options.kind));
    }
    if (options.highContrast) {
        raiseContrast(colors);
    }
    if (options.kind == ThemeKind::Print) {
        const QColor paper = colors[static_cast<std::size_t>(ColorRole::Canvas)];
        std::transform(colors.begin(), colors.end(), colors.begin(), [&paper](const QColor& color) {
            return color.alpha() == 255 ? color : blended(color, paper);
        });
    }
    return colors;
}

Theme::Theme(const ThemeOptions& options, const FontFamilies& families)
    : m_options(options)
    , m_colors(colorsFor(options))
    , m_metrics(Metrics::scaled(options.textPercent, options.projector, options.reduceMotion))
    , m_fonts(Fonts::forScreen(families, options.textPercent, options.projector))
{}

Theme Theme::forPaper(const FontFamilies& families)
{
    Theme theme(ThemeOptions{.kind = ThemeKind::Print}, families);
    theme.m_fonts = Fonts::forPaper(families);
    return theme;
}

StateColors Theme::state(DisplayState state) const
{
    const int first = 3 * static_cast<int>(state);
    return {
        color(roleAt(ColorRole::StateFirst, first)),
        color(roleAt(ColorRole::StateFirst, first + 1)),
        color(roleAt(ColorRole::StateFirst, first + 2))};
}

const QColor& Theme::stateText(DisplayState state) const
{
    const int offset = state == DisplayState::Implementing ? 1 : 0;
    return color(roleAt(ColorRole::StateFirst, 3 * static_cast<int>(state) + offset));
}

RiskColors Theme::risk(RiskLevel level) const
{
    const int first = 3 * static_cast<int>(level);
    return {
        color(roleAt(ColorRole::RiskFirst, first)),
        color(roleAt(ColorRole::RiskFirst, first + 1)),
        color(roleAt(ColorRole::RiskFirst, first + 2))};
}

const QColor& Theme::outcome(OutcomeSign outcome) const
{
    return color(roleAt(ColorRole::OutcomeFirst, static_cast<int>(outcome)));
}

ConflictColors Theme::conflict(bool blocks) const
{
    using enum ColorRole;
    return blocks ? ConflictColors{color(BlockingFg), color(BlockingFill), color(BlockingOn)}
                  : ConflictColors{color(WarningFg), color(WarningFill), color(WarningOn)};
}

BandColors Theme::freeze() const
{
    using enum ColorRole;
    return {color(FreezeLine), color(FreezeTint), color(FreezeText)};
}

BandColors Theme::maintenance() const
{
    using enum ColorRole;
    return {color(MaintenanceLine), color(MaintenanceTint), color(MaintenanceText)};
}

const QColor& Theme::chart(int series) const
{
    constexpr int seriesCount = 5;
    return color(roleAt(ColorRole::Chart1, ((series % seriesCount) + seriesCount) % seriesCount));
}

int Theme::px(double designPixels) const
{
    const double factor = std::clamp(m_options.textPercent, 80, 200) / 100.0;
    return std::max(1, static_cast<int>(std::lround(designPixels * factor)));
}

QPalette Theme::palette() const
{
    using enum ColorRole;
    QPalette palette;
    const auto set = [&palette,
                      this](QPalette::ColorRole role, ColorRole normal, ColorRole disabled) {
        palette.setColor(QPalette::Active, role, color(normal));
        palette.setColor(QPalette::Inactive, role, color(normal));
        palette.setColor(QPalette::Disabled, role, color(disabled));
    };
    set(QPalette::Window, Window, Window);
    set(QPalette::WindowText, Text, Disabled);
    set(QPalette::Base, Canvas, Window);
    set(QPalette::AlternateBase, Panel, Window);
    set(QPalette::ToolTipBase, Raised, Raised);
    set(QPalette::ToolTipText, Text, Text);
    set(QPalette::PlaceholderText, Text3, Disabled);
    set(QPalette::Text, Text, Disabled);
    set(QPalette::Button, Canvas, Window);
    set(QPalette::ButtonText, Text, Disabled);
    set(QPalette::BrightText, Bad, Bad);
    set(QPalette::Light, Raised, Raised);
    set(QPalette::Midlight, Hover, Hover);
    set(QPalette::Mid, Border, Border);
    set(QPalette::Dark, BorderStrong, Border);
    set(QPalette::Shadow, BorderStrong, Border);
    set(QPalette::Highlight, Selection, Hover);
    set(QPalette::HighlightedText, Text, Text3);
    set(QPalette::Link, Accent, Disabled);
    set(QPalette::LinkVisited, Accent, Disabled);
    return palette;
}

} // namespace cb
