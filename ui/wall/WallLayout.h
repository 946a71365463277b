// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/wall/WallWords.h"

#include <QLineF>
#include <QRectF>

namespace cb {

/// How many lanes and figures the wall shows at most (ui2.md, 35).
constexpr int wallLanes = 7;
constexpr int wallFigures = 5;

/// A line of text, cut to its room.
struct WallText
{
    QRectF rect;
    QString text; ///< as drawn
    QString whole;
    QFont font;
    ColorRole color = ColorRole::Text;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool hasGround = false; ///< the canvas is laid under it: it stands on a band
};

struct WallIcon
{
    QRectF rect;
    Icon icon = Icon::Tick;
    ColorRole color = ColorRole::Text2;
};

struct WallLineShape
{
    QLineF line;
    ColorRole color = ColorRole::Border;
    double width = 1;
};

struct WallBandBox
{
    QRectF rect;
    WindowKind kind = WindowKind::Freeze;
};

struct WallBarBox
{
    QRectF rect;
    QRectF stripe; ///< null: no risk is known
    QRectF sign; ///< of the state; null: no room
    int row = noRow;
    DisplayState state = DisplayState::Draft;
    int risk = 0; ///< RiskLevel + 1
    bool isBlocked = false;
};

/// A part of the wall for assistive tools.
struct WallPart
{
    QRectF rect;
    QString name;
};

/// Where everything of the wall lies, for one size of the screen. No painter, no clock.
struct WallGeometry
{
    QSizeF size;
    QRectF content; ///< between header and footer: a view's place
    QRectF footer;
    QRectF axis; ///< of the lanes: x of its left edge is now, of its right edge 24 hours later
    std::vector<WallText> texts;
    std::vector<WallIcon> icons;
    std::vector<WallLineShape> lines;
    std::vector<WallBandBox> bands;
    std::vector<WallBarBox> bars;
    std::vector<QRectF> steps; ///< marks of the steps in the header
    int step = 0;
    QRectF conflict; ///< sign before the third figure; null: none
    QRectF veryHigh; ///< risk meter of the highlights; null: none
    std::vector<WallPart> parts;
    int lanes = 0;
    int figures = 0;

    double xOf(Instant at, const Span& range) const;
};

struct WallInput
{
    const WallFacts* facts = nullptr; ///< never null
    WallStatus status;
    QSizeF size;
    QLocale locale;
    bool rightToLeft = false; ///< the direction of reading; time runs with it
};

/// Lays the wall out. `theme` has the projector's sizes for the height of the screen: no text is
/// smaller than its smallest role. What does not fit is cut or left out, never drawn smaller.
WallGeometry layoutWall(const WallInput& input, const Theme& theme);

/// The text size of a wall that is so many device-independent pixels high: 100 percent at 1080.
int wallTextPercent(double height);

} // namespace cb
