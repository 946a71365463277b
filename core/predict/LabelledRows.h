// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/IncidentHistory.h"
#include "core/predict/RiskLabel.h"

namespace cb::predict {

/// A past change whose outcome is known.
struct LabelledRow
{
    qint32 row = noRow;
    qint64 start = 0; ///< actual, else planned
    /// The earlier one of both: nothing later is used to predict it.
    qint64 cutoff = 0;
    qint64 knownAt = 0; ///< when its outcome was known
    bool positive = false;
};

struct LabelledRows
{
    std::vector<LabelledRow> rows; ///< ascending by start, then row
    int excluded = 0; ///< closed, but unfit: opened after the start, no start, no CI, too recent
};

/// Closed changes whose outcome was known by `now`. Labels that count incidents need 28 days of
/// `recorded` before the start and the horizon after it.
LabelledRows labelledRows(
    const BoardSnapshot& snapshot,
    const IncidentHistory& incidents,
    const Span& recorded,
    RiskLabel label,
    Instant now);

/// Incidents on the change's CIs with from <= opened < until.
int incidentsOn(
    const BoardSnapshot& snapshot,
    const IncidentHistory& incidents,
    int row,
    qint64 from,
    qint64 until);

} // namespace cb::predict
