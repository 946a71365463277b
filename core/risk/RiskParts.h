// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskOverview.h"

#include <optional>

/// The parts of riskOverview(), and what they share.
namespace cb::risk {

MatrixRisk matrixRisk(const RiskInput& input);
ServicesRisk servicesRisk(const RiskInput& input);
WeeksRisk weeksRisk(const RiskInput& input);
OutcomesRisk outcomesRisk(const RiskInput& input);
HoursRisk hoursRisk(const RiskInput& input);
ItemsRisk itemsRisk(const RiskInput& input);

inline std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

/// The same changes as "is:active".
inline bool isOpen(const ChangeColumns& changes, int row)
{
    return isActive(changes.states[at(row)]);
}

inline std::optional<RiskLevel> levelOf(const ChangeColumns& changes, int row)
{
    const quint8 risk = changes.risks[at(row)];
    return risk == 0 ? std::nullopt : std::optional(static_cast<RiskLevel>(risk - 1));
}

inline bool isHigh(std::optional<RiskLevel> level)
{
    return level && *level >= RiskLevel::High;
}

/// How a closed change went, where somebody said so.
std::optional<ClosureCode> outcomeOf(const ChangeColumns& changes, int row);

inline bool isFailure(ClosureCode code)
{
    return code == ClosureCode::Unsuccessful || code == ClosureCode::BackedOut;
}

/// When the work ended: the actual end, else when the record was closed; noInstant: not known.
qint64 endOf(const ChangeColumns& changes, int row);

/// When the work started: the actual start, else the planned one; noInstant: not known.
qint64 startOf(const ChangeColumns& changes, int row);

/// From midnight 52 weeks ago up to now.
Span historyOf(const RiskInput& input);

/// The starts of `count` + 1 ISO weeks, the first one `offset` weeks after the current one.
std::vector<qint64> weekStarts(const RiskInput& input, int offset, int count);

/// Index of the week that holds `ms`, or -1.
int weekOf(const std::vector<qint64>& starts, qint64 ms);

} // namespace cb::risk
