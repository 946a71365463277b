// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Chart.h"

namespace cb::test {

/// The six charts of a small board where each has something to show, in English.
QList<Chart> sampleCharts();

/// Upright bars: one list of parts for each category.
Chart columnsOf(const QList<QList<double>>& parts);
/// Lying bars and ranges of one row each.
Chart rowsOf(const QList<double>& bars, const QList<double>& shares);

/// Fractions with ranges: upright and lying bars with whiskers, and shares against shares.
QList<Chart> foreseenCharts();

} // namespace cb::test
