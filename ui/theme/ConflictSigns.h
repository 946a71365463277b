// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/ConflictLetters.h"
#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

/// The letters of a change's conflicts in a row: at most three, then "+n" (ui.md section 2). They
/// follow the painter's layout direction.
namespace cb::conflictsigns {

constexpr int mostSigns = 3;

/// Room that the first `most` letters take, with "+n" for the rest; 0 where there are none.
double width(
    const ConflictLetters& letters, double signSize, const Theme& theme, int most = mostSigns);

/// How many letters there is room for, with "+n" for the rest; 0: not one.
int fitting(const ConflictLetters& letters, double room, double signSize, const Theme& theme);

/// `ink` is for "+n".
void paint(
    QPainter& painter,
    const QRectF& box,
    const ConflictLetters& letters,
    const QColor& ink,
    const Theme& theme,
    int most = mostSigns);

/// As signs::paintConflict(), kept as a picture where that can be done.
void paintOne(
    QPainter& painter, const QRectF& box, const ConflictLetter& letter, const Theme& theme);

} // namespace cb::conflictsigns
