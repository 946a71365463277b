// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

/// How controls look; shared by the style and by our own widgets. All keep the painter's state.
namespace cb::controls {

/// How a control stands at the moment.
struct Look
{
    bool isEnabled = true;
    bool isHovered = false;
    bool isPressed = false;
    bool isPrimary = false; ///< the main act: accent fill
    bool isChecked = false;
    bool isInvalid = false; ///< a field with an error: border in `bad`
    bool isReadOnly = false;
};

/// Property of a field that an error concerns: the style gives it a border in `bad`.
inline constexpr const char* invalidProperty = "cbInvalid";

/// Frame and fill of a button, 1 px line inside `rect`.
void paintButton(QPainter& painter, const QRectF& rect, const Look& look, const Theme& theme);
QColor buttonTextColor(const Look& look, const Theme& theme);

/// Frame and fill of a field.
void paintField(QPainter& painter, const QRectF& rect, const Look& look, const Theme& theme);

/// A box with a 1 px line, its edges on whole pixels. Invalid colours are left out.
void paintBox(
    QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, double radius);

/// 2 px ring on the inner edge of `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& color);

/// A key such as "Ctrl N" in a small box. `onAccent`: on a primary button.
void paintKeyHint(
    QPainter& painter, const QRectF& rect, const QString& text, bool onAccent, const Theme& theme);
/// Size of the box that paintKeyHint() wants.
QSizeF keyHintSize(const QString& text, const Theme& theme);

} // namespace cb::controls
