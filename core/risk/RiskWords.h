// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskScore.h"

namespace cb {

/// Names of assessed risk in the program's language.
QString riskLevelName(RiskLevel level); ///< "Very high"
/// "Very high" where both are the same, "High or very high" where they are neighbours, else "Low to
/// very high".
QString riskLevelRange(RiskLevel lowest, RiskLevel highest);
QString impactName(int value); ///< 1 "Negligible" to 5 "Severe"
QString likelihoodName(int value); ///< 1 "Rare" to 5 "Almost sure"

/// "4 × 3", and "4 × 3 to 4 × 5" for a range.
QString crossText(int impact, int likelihood);
QString crossText(const RiskScore& score);

/// "0–6 gives 1, 7–12 gives 2, …, over 24 gives 5".
QString limitsText(const QuestionnaireSide& side);

/// The sum in words: "21 + 16 points: 4 × 3 = 12, high." and, while questions are open, what they
/// would make of it at their worst.
QString scoreText(const Questionnaire& model, const RiskScore& score);

} // namespace cb
