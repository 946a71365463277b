// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/freeze/Thaw.h"

#include <QRectF>

#include <vector>

namespace cb {

/// Sizes that the layout of a thaw needs, in pixels.
struct ThawMetrics
{
    double axisWidth = 28;
    double axisHeight = 20;
    double topRoom = 32; ///< for the keys, and the figures over bars
    double bar = 20; ///< the widest bar
};

struct ThawTick
{
    int value = 0;
    double y = 0;
};

/// A thaw laid out: days along, changes upwards.
struct ThawLayout
{
    QRectF area;
    QRectF plot;
    QRectF frozen; ///< ground of the days of the freeze
    std::vector<QRectF> columns; ///< by day, as high as the plot: what is pointed at
    std::vector<QRectF> bars; ///< by day; empty where nothing is done
    std::vector<QPointF> points; ///< of the backlog, by day
    std::vector<ThawTick> ticks;
    double usual = -1; ///< y; -1: not known
    int labelEvery = 1; ///< so many days have one label

    int dayAt(QPointF position) const;
};

/// Pure.
ThawLayout layOutThaw(
    const Thaw& thaw, const QRectF& area, const ThawMetrics& metrics, bool isMirrored = false);

} // namespace cb
