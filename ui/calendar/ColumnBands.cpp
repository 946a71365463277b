// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ColumnBands.h"

#include <algorithm>

namespace cb {
namespace {

bool fills(const CalendarPage& page, const PageWindow& window, const Span& column)
{
    if (window.isForAll) {
        return true;
    }
    const Span& span = window.instance.span;
    const Span common{std::max(span.start, column.start), std::min(span.end, column.end)};
    const auto isThere = [&](int item) {
        return page.items[static_cast<std::size_t>(item)].span.overlaps(common);
    };
    return std::none_of(window.uncovered.begin(), window.uncovered.end(), isThere)
        && std::any_of(window.covered.begin(), window.covered.end(), isThere);
}

/// Runs of columns of one window that are not filled.
void addRows(std::vector<BandRow>& rows, int window, const std::vector<bool>& isRowIn)
{
    for (std::size_t c = 0; c < isRowIn.size(); ++c) {
        if (!isRowIn[c]) {
            continue;
        }
        const int column = static_cast<int>(c);
        if (c > 0 && isRowIn[c - 1]) {
            rows.back().lastColumn = column;
        } else {
            rows.push_back({window, column, column, 0});
        }
    }
}

} // namespace

ColumnBandPlan planColumnBands(
    const CalendarPage& page, const std::vector<Span>& columns, int maxRows)
{
    ColumnBandPlan plan;
    plan.hiddenIn.assign(columns.size(), 0);
    std::vector<BandRow> wanted;
    for (std::size_t w = 0; w < page.windows.size(); ++w) {
        const PageWindow& window = page.windows[w];
        if (window.kind == WindowKind::Allow) {
            continue;
        }
        std::vector<bool> isRowIn(columns.size(), false);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (!window.instance.span.overlaps(columns[c])) {
                continue;
            }
            if (fills(page, window, columns[c])) {
                plan.fills.push_back({static_cast<int>(w), static_cast<int>(c)});
            } else {
                isRowIn[c] = true;
            }
        }
        addRows(wanted, static_cast<int>(w), isRowIn);
    }
    // Freezes first, then longer ones: those are what a reader must not miss.
    std::stable_sort(wanted.begin(), wanted.end(), [&page](const BandRow& a, const BandRow& b) {
        const auto kindOf = [&page](const BandRow& row) {
            return page.windows[static_cast<std::size_t>(row.window)].kind;
        };
        if (kindOf(a) != kindOf(b)) {
            return isRestriction(kindOf(a));
        }
        return a.lastColumn - a.firstColumn > b.lastColumn - b.firstColumn;
    });
    std::vector<std::vector<bool>> taken(
        static_cast<std::size_t>(maxRows), std::vector<bool>(columns.size(), false));
    for (BandRow row : wanted) {
        const auto isFree = [&row](const std::vector<bool>& line) {
            return std::none_of(
                line.begin() + row.firstColumn,
                line.begin() + row.lastColumn + 1,
                [](bool isTaken) { return isTaken; });
        };
        const auto line = std::find_if(taken.begin(), taken.end(), isFree);
        for (int column = row.firstColumn; column <= row.lastColumn; ++column) {
            if (line == taken.end()) {
                ++plan.hiddenIn[static_cast<std::size_t>(column)];
            } else {
                (*line)[static_cast<std::size_t>(column)] = true;
            }
        }
        if (line != taken.end()) {
            row.row = static_cast<int>(line - taken.begin());
            plan.rowCount = std::max(plan.rowCount, row.row + 1);
            plan.rows.push_back(row);
        }
    }
    std::sort(plan.rows.begin(), plan.rows.end(), [](const BandRow& a, const BandRow& b) {
        return a.row != b.row ? a.row < b.row : a.firstColumn < b.firstColumn;
    });
    return plan;
}

} // namespace cb
