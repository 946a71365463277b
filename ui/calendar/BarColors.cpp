// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/BoxLabel.h"

namespace cb {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

BarColors softColors(const Theme& theme, const QColor& line, const QColor& fill)
{
    return {fill, line, theme.color(ColorRole::Text), theme.color(ColorRole::Text2), line};
}

} // namespace

BarColors barColors(const ChangeColumns& changes, int row, FillBy fillBy, const Theme& theme)
{
    const DisplayState state = changes.displayStates[at(row)];
    switch (fillBy) {
    case FillBy::State:
        break;
    case FillBy::Risk: {
        const int risk = changes.risks[at(row)];
        if (risk == 0) {
            return softColors(
                theme, theme.color(ColorRole::BorderStrong), theme.color(ColorRole::Canvas));
        }
        const RiskColors colors = theme.risk(static_cast<RiskLevel>(risk - 1));
        return {colors.fill, colors.fg, colors.on, colors.on, colors.on};
    }
    case FillBy::Type:
        switch (changes.types[at(row)]) {
        case ChangeType::Standard:
            return softColors(
                theme, theme.color(ColorRole::Good), theme.color(ColorRole::GoodFill));
        case ChangeType::Normal:
            return softColors(
                theme, theme.color(ColorRole::Info), theme.color(ColorRole::InfoFill));
        case ChangeType::Emergency:
            return softColors(theme, theme.color(ColorRole::Bad), theme.color(ColorRole::BadFill));
        }
        break;
    case FillBy::Service: {
        const qint32 service = changes.services[at(row)];
        if (service < 0) {
            return softColors(
                theme, theme.color(ColorRole::BorderStrong), theme.color(ColorRole::Canvas));
        }
        QColor tint = theme.chart(service);
        constexpr float tintAlpha = 0.16F;
        tint.setAlphaF(tintAlpha);
        return softColors(
            theme, theme.chart(service), blended(tint, theme.color(ColorRole::Canvas)));
    }
    }
    const StateColors colors = theme.state(state);
    const bool isAccent = state == DisplayState::Implementing;
    return {
        colors.fill,
        colors.line,
        isAccent ? colors.fg : theme.color(ColorRole::Text),
        isAccent ? colors.fg : theme.color(ColorRole::Text2),
        colors.fg};
}

} // namespace cb
