// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cb {

class EmptyState;
class FilterController;
struct FilterResult;

/// Says that no change matches the filter, which word excludes most, and how many come back
/// without it; with the act that drops it.
void tellNothingMatches(EmptyState& state, FilterController& filter, const FilterResult& result);

} // namespace cb
