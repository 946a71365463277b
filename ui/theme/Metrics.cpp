// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Metrics.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace cb {

Metrics Metrics::scaled(int textPercent, bool projector, bool reduceMotion)
{
    Metrics m;
    if (projector) {
        m.row.list = 52;
        m.row.listCompact = 52;
        m.row.groupHeader = 52;
        m.row.menu = 52;
        m.row.tableHeader = 52;
        m.bar.month = 38;
        m.bar.weekMinimum = 38;
        m.target.control = 52;
        m.target.icon = 34;
        m.target.railIcon = 34;
        m.sign = {.small = 34, .normal = 34, .row = 34};
    }
    const double factor = std::clamp(textPercent, 80, 200) / 100.0;
    const auto grow = [factor](std::initializer_list<int*> sizes) {
        for (int* size : sizes) {
            *size = std::max(1, static_cast<int>(std::lround(*size * factor)));
        }
    };
    auto& [s0, s1, s2, s3, s4, s5, s6, s7] = m.spacing;
    grow({&s0, &s1, &s2, &s3, &s4, &s5, &s6, &s7});
    auto& row = m.row;
    grow({&row.list, &row.listCompact, &row.groupHeader, &row.timelineLane});
    grow({&row.timelineLaneCompact, &row.menu, &row.tableHeader});
    auto& bar = m.bar;
    grow({&bar.month, &bar.weekMinimum, &bar.timelinePlanned, &bar.timelineActual});
    grow({&bar.yearLane, &bar.riskStripe});
    auto& chrome = m.chrome;
    grow({&chrome.railWide, &chrome.railNarrow, &chrome.railBreakpoint, &chrome.filterBar});
    grow({&chrome.viewBar, &chrome.actBar, &chrome.statusBar, &chrome.menuBar});
    grow({&chrome.detail, &chrome.detailNarrow, &chrome.detailList, &chrome.detailListNarrow});
    grow({&m.target.control, &m.target.icon, &m.target.railIcon});
    grow({&m.sign.small, &m.sign.normal, &m.sign.row});
    m.target.minimumClick = std::max(24, static_cast<int>(std::lround(24 * factor)));
    // What is clicked never gets smaller than that, however small the text.
    for (int* size : {&row.list, &row.listCompact, &row.groupHeader, &row.menu, &row.tableHeader}) {
        *size = std::max(*size, 24);
    }
    m.target.control = std::max(m.target.control, 24);
    if (reduceMotion) {
        m.motion = {.fastMs = 0, .normalMs = 0};
    }
    return m;
}

} // namespace cb
