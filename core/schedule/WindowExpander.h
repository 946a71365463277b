// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/domain/CalendarWindow.h"

namespace cb {

/// Where and how a window is expanded.
struct ExpansionRequest
{
    Span range; ///< instances that overlap it (Span::overlaps) are given
    QTimeZone displayZone; ///< all-day and floating windows are read in it
    CancelToken cancel;
};

/// The instances of a window that overlap the range, ascending by start; each once.
///
/// Rules are expanded in wall-clock time of the window's own zone by our own expander
/// (RuleIterator) and turned into instants by the conventions of WallTime: a start in a gap takes
/// the offset before it, a doubled one is the first. The first
/// start is always an instance and counts, also where the rule does not make it (3.8.5.3); COUNT
/// counts excluded instances; EXDATE wins over RDATE; RANGE=THISANDFUTURE shifts the later
/// instances by the same difference. A suspension is cut out: what it leaves of an instance is
/// given in parts.
///
/// Never infinite: at most 200,000 starts are looked at for one call and 20,000 instances given;
/// beyond that the error says so. Errors: BadInput (a rule that is not valid, or none of ours:
/// named), Cancelled.
Result<QList<WindowInstance>> expandWindow(
    const CalendarWindow& window, const ExpansionRequest& request);

/// Checks a window's times and rules without expanding it, for forms and imports.
Result<void> checkWindow(const CalendarWindow& window);

} // namespace cb
