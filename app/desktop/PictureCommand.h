// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/schedule/BoardFilter.h"
#include "core/store/StorePlace.h"
#include "ui/shell/Picture.h"

namespace cb {

/// A view of the board as a picture: `changeboard report --kind board`.
struct PictureRequest
{
    StorePlace board;
    QString view; ///< "board.week"
    BoardFilter filter; ///< with the period to show
    Instant now;
    QString language; ///< empty: the program's
    PictureFormat format = PictureFormat::Svg;
    QString path;
};

/// Opens the board read only in a window that nobody sees, and writes the picture. Needs a
/// QApplication (offscreen will do) whose event loop does not run yet. NotFound: no such view.
Result<void> makeViewPicture(const PictureRequest& request);

} // namespace cb
