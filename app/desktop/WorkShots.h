// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/ShotList.h"

namespace cb {

/// Pictures of work that goes on and of what follows what.
QList<Shot> workShots();

} // namespace cb
