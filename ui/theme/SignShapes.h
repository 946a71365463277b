// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DisplayState.h"
#include "ui/theme/Theme.h"

#include <QPainterPath>

/// The shapes of the signs as closed paths on a grid of 16, to be filled odd-even in one colour.
/// Made once; holes are cut out.
namespace cb::signshapes {

const QPainterPath& state(DisplayState state);
const QPainterPath& outcome(OutcomeSign outcome);
const QPainterPath& incident();
const QPainterPath& conflict(bool blocks);
const QPainterPath& bolt();
const QPainterPath& lock();
const QPainterPath& pencil();
const QPainterPath& tick();
const QPainterPath& cross();
const QPainterPath& warning();
const QPainterPath& info();

/// The part of state and outcome signs that mirrors in right-to-left text.
bool mirrors(DisplayState state);
bool mirrors(OutcomeSign outcome);

} // namespace cb::signshapes
