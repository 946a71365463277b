// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/Typesetter.h"

#include <QFont>

namespace cb {

/// Shapes and breaks plain text. `font` is in pixels, `scale` turns its pixels into points (shaping
/// at ten times the size keeps rounding out of the advances). `width` in points.
ShapedText shapeText(const QString& text, const QFont& font, qreal scale, qreal width);

} // namespace cb
