// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wall/WallLayout.h"

namespace cb {

/// Lays the lanes of the next 24 hours with their axis, bands, bars and labels. Labels of a lane
/// never overlap bars or each other.
class WallLaneLayouter
{
public:
    /// All must outlive it; `out` is added to.
    WallLaneLayouter(
        const WallInput& input, const Theme& theme, const WallWords& words, WallGeometry& out);

    /// How many lanes fit, with their axis.
    int capacity(double height) const;

    /// `room`: for axis and lanes. Lanes that do not fit are left out.
    void layOut(const QRectF& room);

private:
    struct Gap
    {
        double left = 0;
        double right = 0;
    };

    double heightOfAxis() const;
    void layAxis(double top);
    void layLane(const WallLane& lane, const QRectF& rect);
    void layBands(const WallLane& lane, const QRectF& rect);
    void layBandNames(const WallLane& lane, const QRectF& rect, std::size_t firstText);
    QRectF barRect(const WallBar& bar, const QRectF& lane) const;
    void layBar(const WallBar& bar, const QRectF& rect);
    void layLabels(const WallLane& lane, const QRectF& rect, const std::vector<QRectF>& bars);
    void layEmpty(const QRectF& room);
    double columnWidth(const QRectF& room) const;

    const WallFacts& m_facts;
    const Theme& m_theme;
    const WallWords& m_words;
    WallGeometry& m_out;
    std::vector<WallBand> m_before; ///< of the lane before: a name stands once in a stretch
};

} // namespace cb
