// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/TimelineScene.h"

namespace cb {

/// What a timeline shows as a table with a head: the records of the lanes in view, or the counts of
/// its columns. All lanes, also those above and below; times are ISO in the shown zone. Empty:
/// nothing to copy.
QList<QStringList> timelineTable(const TimelineScene& scene);

} // namespace cb
