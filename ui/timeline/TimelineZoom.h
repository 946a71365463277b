// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/TimeScale.h"
#include "core/timeline/TimeTicks.h"

namespace cb {

/// Between two scales: lengths geometrically, so that zooming looks even, with what both have in
/// the same place kept there. `progress` from 0 to 1.
TimeScale blendedScale(const TimeScale& from, const TimeScale& to, double progress);

/// The span with ends that lie on a day, or a minute, less than a pixel away put on it.
Span roundedSpan(const Span& span, double msPerPixel, const QTimeZone& zone);

/// What one step of zooming in makes of the length: two steps halve it.
constexpr double zoomStep = 0.70710678;

/// So many ranges later: whole months and years by the calendar, whole days by the wall clock, else
/// by their length.
Span steppedSpan(const Span& span, int steps, const QTimeZone& zone);

} // namespace cb
