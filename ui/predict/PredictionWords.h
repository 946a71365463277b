// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/SimilarChanges.h"
#include "core/predict/WhatIf.h"
#include "ui/predict/BoardChances.h"
#include "ui/predict/ChanceBar.h"

#include <QCoreApplication>

namespace cb {

/// Chances in words and figures, the same in every view (ui.md section 7): no decimals from 10
/// percent on, one below, a thin space before the sign, ranges with an en dash.
class PredictionWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::PredictionWords)

public:
    /// "14 %", "7.2 %"
    static QString percent(double share);
    /// "9–21 %"
    static QString range(const Interval& range);
    /// "14 %", and of few data "few data".
    static QString chance(const ChangeChance& chance);
    /// "14 % (9–21 %)"; "few data, base rate 7.2 %"; "not enough history".
    static QString chanceWithRange(const ChangeChance& chance);
    /// "chance of failure 14 percent", "…, few data": part of the name of a bar for assistive
    /// tools; empty where none is shown.
    static QString spoken(const ChangeChance& chance, RiskLabel label);
    /// "Chance of failure", "Chance of an incident": the head of a column or card.
    static QString title(RiskLabel label);

    /// Percentage points with their sign: "+4.1", "−0.3".
    static QString points(double points);
    /// "raises it by 4.1 points"
    static QString pointsSpoken(double points);

    /// "failures", "changes followed by an incident": what an expected number counts.
    static QString countNoun(RiskLabel label);
    /// "1.9"
    static QString number(double count);
    /// "1.9 failures expected"
    static QString expected(double count, RiskLabel label);
    /// Of many changes: "sum of chances 1.9, of 2 changes with few data".
    static QString sum(const std::vector<ChangeChance>& chances);

    /// "chance of failure 14 % → 11 %, −3.0 points"
    static QString moved(const ChangeChance& now, const ChangeChance& then, RiskLabel label);

    /// How a past change ended: "succeeded", "failed, 2 incidents after".
    static QString outcome(const SimilarChange& change);

    /// What paintChance() draws of it, with the scale's end.
    static ChanceLook look(
        const ChangeChance& chance, double base, std::optional<double> usual, double top);
};

} // namespace cb
