// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

namespace cb {

/// A design size for what has to hold text: as Theme::px(), and on the projector it grows as the
/// text does.
inline int textPx(const Theme& theme, double designPixels)
{
    constexpr double projectorBody = 30;
    constexpr double deskBody = 13;
    return theme.px(
        theme.options().projector ? designPixels * projectorBody / deskBody : designPixels);
}

} // namespace cb
