// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/domain/CalendarWindow.h"

#include <vector>

namespace cb {

/// Disjoint stretches of time, ascending, none longer than a year, that take in all of `spans` and
/// up to two months beyond them: what windows have to be expanded in. Where they would reach over
/// more than some thousand years, there are more of them than windowSpansIn() takes. O(n).
std::vector<Span> stretchesOf(const std::vector<Span>& spans);

/// The instances of a window that overlap one of the stretches, each once, ascending by start. At
/// most 200,000; beyond that BadInput. Errors: as expandWindow().
Result<std::vector<Span>> windowSpansIn(
    const CalendarWindow& window,
    const std::vector<Span>& stretches,
    const QTimeZone& zone,
    const CancelToken& cancel);

/// The union of spans: ascending, disjoint, what touches is joined. Zero-length ones are left out.
std::vector<Span> unionOf(std::vector<Span> spans);

/// The parts of `span` that lie outside an ascending, disjoint list; a zero-length span that no one
/// contains is a part itself.
std::vector<Span> partsOutside(const Span& span, const std::vector<Span>& within);

} // namespace cb
