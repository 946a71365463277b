// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/ClearConflicts.h"

#include <QStringList>

namespace cb {

/// One bar of a clearing's timelines.
struct ClearBar
{
    int row = 0;
    Span span;
    std::optional<Span> origin; ///< where it was, of one that moves
    bool collides = false;
    bool blocks = false; ///< of one that collides
    QString title;
};

struct ClearBand
{
    Span span;
    bool isFreeze = false;
};

struct ClearLane
{
    QString name;
    std::vector<ClearBar> bars;
    std::vector<ClearBand> bands;
};

/// One of the two timelines: services as lanes, in the order of their first bar.
struct ClearPicture
{
    Span range;
    std::vector<ClearLane> lanes;
    int folded = 0; ///< changes that collide with nothing before, and are not shown
};

struct ClearPictureRequest
{
    std::vector<int> rows; ///< changes of the set
    Span range; ///< widened to whole bars that move
    const ConflictSet& before;
    const ConflictSet& after; ///< of what is painted: `before` for the first timeline
    const QList<ClearMove>& moves; ///< painted as made; empty: none
    bool showsAll = false; ///< also those that collide with nothing
};

/// Pure. The lanes are the same for the same rows and `before`, whatever moves.
ClearPicture clearPicture(const BoardSnapshot& snapshot, const ClearPictureRequest& request);

} // namespace cb
