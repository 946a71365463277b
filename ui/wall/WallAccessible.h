// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cb {

/// Makes assistive tools see a WallWindow as a list of its parts: clock, step, figures, bars,
/// highlights and the state of the connection, each with a name and a place. Once is enough.
void installWallAccessibility();

} // namespace cb
