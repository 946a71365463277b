// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cb {

/// Sizes of the design in device-independent pixels at the theme's text size. Hairlines never grow;
/// text, rows, bars, chrome and signs grow with the text size (80 to 200 percent).
struct Metrics
{
    struct Spacing
    {
        int s0 = 2;
        int s1 = 4;
        int s2 = 8;
        int s3 = 12;
        int s4 = 16;
        int s5 = 24;
        int s6 = 32;
        int s7 = 48;
    };

    struct Radius
    {
        int bar = 3;
        int control = 4;
        int card = 6;
        int dialog = 8;
        int chip = 4;
    };

    struct Line
    {
        double hairline = 1;
        double strong = 1.5;
        double focus = 2;
    };

    struct Row
    {
        int list = 28;
        int listCompact = 24;
        int groupHeader = 26;
        int timelineLane = 44;
        int timelineLaneCompact = 20;
        int menu = 26;
        int tableHeader = 26;
    };

    struct Bar
    {
        int month = 20;
        int weekMinimum = 18;
        int timelinePlanned = 14;
        int timelineActual = 8;
        int yearLane = 20;
        int gap = 2;
        int riskStripe = 4;
    };

    struct Chrome
    {
        int railWide = 188;
        int railNarrow = 64;
        int railBreakpoint =
            1600; ///< width of the window below which the narrow rail and panels hold
        int filterBar = 44;
        int viewBar = 40;
        int actBar = 48; ///< at the foot of a page
        int statusBar = 26;
        int menuBar = 24;
        int detail = 400;
        int detailNarrow = 300;
        int detailList = 620;
        int detailListNarrow = 380;
        int splitter = 1;
    };

    struct Target
    {
        int minimumClick = 24;
        int control = 28; ///< height of buttons and fields
        int icon = 16;
        int railIcon = 18;
        int focusOffset = 1;
    };

    struct Sign
    {
        int small = 13;
        int normal = 14;
        int row = 16;
    };

    struct Motion
    {
        int fastMs = 90; ///< a bar drops into its place
        int normalMs = 140; ///< a panel folds, a range steps, a zoom
    };

    Spacing spacing;
    Radius radius;
    Line line;
    Row row;
    Bar bar;
    Chrome chrome;
    Target target;
    Sign sign;
    Motion motion;

    /// `textPercent` is clamped to 80..200. `projector`: rows and signs of the projector.
    /// `reduceMotion`: all times are 0.
    static Metrics scaled(int textPercent, bool projector, bool reduceMotion);
};

} // namespace cb
