// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/LaneMarkRoom.h"

#include <algorithm>
#include <limits>

namespace cb {
namespace {

constexpr double nowhere = std::numeric_limits<double>::infinity();

/// The first of these marks whose middle is not before `x`.
std::vector<LaneMark>::const_iterator firstWithin(const std::vector<LaneMark>& marks, double x)
{
    return std::lower_bound(marks.begin(), marks.end(), x, [](const LaneMark& mark, double least) {
        return mark.x < least;
    });
}

/// The left edge of the next bar that has something where the marks stand.
double nextBarAtMarks(const std::vector<LaneBar>& bars, double x)
{
    auto found = std::lower_bound(bars.begin(), bars.end(), x, [](const LaneBar& bar, double left) {
        return bar.left() < left;
    });
    for (; found != bars.end(); ++found) {
        if (found->hasActual || found->isShared) {
            return found->isShared ? found->left() : found->actual.left;
        }
    }
    return nowhere;
}

void giveCountRoom(LaneMark& mark, const LaneContent& content, const LaneSizes& sizes)
{
    const double half = sizes.sign / 2;
    double left = mark.x + half;
    for (auto incident = firstWithin(content.incidents, left - sizes.sign);
         incident != content.incidents.end() && incident->x - half < left + sizes.countWidth;
         ++incident)
    {
        left = std::max(left, incident->x + half);
    }
    const double next = std::min(
        nextMark(content.deployments, mark.x + half, half),
        nextMark(content.incidents, left, half));
    if (left >= 0 && left + sizes.countWidth <= next) {
        constexpr double gap = 2;
        mark.title = {left + gap, left + sizes.countWidth};
    }
}

void giveIncidentRoom(LaneMark& mark, const LaneContent& content, const LaneSizes& sizes)
{
    constexpr double before = 3;
    constexpr double behind = 2;
    const double half = sizes.sign / 2;
    double left = mark.x + half;
    const double reach = 2 * sizes.sign + 2 * sizes.countWidth; // of a sign and its count
    for (auto other = firstWithin(content.deployments, left - reach);
         other != content.deployments.end() && other->x - half < left + before;
         ++other)
    {
        left = std::max({left, other->x + half, other->title.right});
    }
    if (left < 0) {
        return; // its sign is out of view: it would be cut at the edge
    }
    const double next = std::min(
        {nextMark(content.incidents, mark.x + half, half),
         nextMark(content.deployments, left, half),
         nextBarAtMarks(content.bars, mark.x)});
    const LaneStretch free{left + before, std::min(next - behind, left + before + sizes.titleMost)};
    if (free.width() >= (mark.count > 1 ? sizes.countWidth : sizes.titleLeast)) {
        mark.title = free;
    } else if (mark.count > 1 && left + sizes.countWidth <= next) {
        mark.title = {left, left + sizes.countWidth};
    }
}

} // namespace

double nextMark(const std::vector<LaneMark>& marks, double x, double half)
{
    const auto found =
        std::lower_bound(marks.begin(), marks.end(), x, [half](const LaneMark& mark, double left) {
            return mark.x - half < left;
        });
    return found == marks.end() ? nowhere : found->x - half;
}

void giveMarksRoom(LaneContent& content, const LaneSizes& sizes)
{
    for (LaneMark& mark : content.deployments) {
        if (mark.count > 1) {
            giveCountRoom(mark, content, sizes);
        }
    }
    for (LaneMark& mark : content.incidents) {
        giveIncidentRoom(mark, content, sizes);
    }
}

} // namespace cb
