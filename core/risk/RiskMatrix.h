// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Change.h"

#include <array>

namespace cb {

constexpr int matrixSteps = 5; ///< of likelihood and of impact
constexpr int matrixCells = matrixSteps * matrixSteps;

/// The level of each cell, at (likelihood - 1) * 5 + (impact - 1), both from 1 (rare, negligible)
/// to 5 (almost sure, severe).
using MatrixLevels = std::array<RiskLevel, matrixCells>;

/// Of a board whose questionnaire says nothing else.
inline constexpr MatrixLevels usualMatrixLevels = [] {
    using enum RiskLevel;
    return MatrixLevels{VeryLow, VeryLow,  Low,      Low,      Low, // rare
                        VeryLow, Low,      Moderate, Moderate, High, // unlikely
                        Low,     Moderate, Moderate, High,     High, // possible
                        Low,     Moderate, High,     High,     VeryHigh, // likely
                        Low,     High,     High,     VeryHigh, VeryHigh}; // almost sure
}();

constexpr std::size_t matrixIndex(int likelihood, int impact)
{
    return static_cast<std::size_t>((likelihood - 1) * matrixSteps + impact - 1);
}

} // namespace cb
