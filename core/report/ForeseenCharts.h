// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/RiskScorer.h"
#include "core/predict/WhatIf.h"
#include "core/report/Chart.h"
#include "core/report/ReportLanguage.h"

namespace cb {

constexpr int daysForeseen = 14;
constexpr int weeksForeseen = 4; ///< of the services

/// What a model says about open changes of a board.
struct Foreseen
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    RiskModelPtr model; ///< null: none
    QString whyNone; ///< what is missing, where there is no model
    std::vector<int> rows; ///< open changes that the filter lets through
    std::vector<ChangeChance> chances; ///< of `rows`, alike
    Instant now;

    bool hasModel() const { return model != nullptr; }
};

/// The charts of a model in the language of the page: expected by service, expected by day,
/// calibration. Pure; any thread.
QList<Chart> foreseenCharts(const Foreseen& foreseen, const ReportLanguage& language);

/// Sums of chances of the changes of the coming 4 weeks, the largest services first.
Chart expectedServicesChart(const Foreseen& foreseen, const ReportLanguage& language);
/// Sums of chances of the changes that start in each of the coming 14 days.
Chart expectedDaysChart(const Foreseen& foreseen, const ReportLanguage& language);
/// What came against what was foreseen, on changes that the model had not seen.
Chart calibrationChart(const Foreseen& foreseen, const ReportLanguage& language);
/// The chance of each number of failures in a set.
Chart failuresChart(const WhatIf& set, RiskLabel label, const ReportLanguage& language);

/// "14 %", "7.2 %": no decimals from 10 percent on, one below.
QString chanceText(double share, const ReportLanguage& language);
/// "9–21 %"
QString chanceRangeText(const Interval& range, const ReportLanguage& language);
/// "0.42", "1.9": a number to expect.
QString expectedText(double count, const ReportLanguage& language);
/// "chance that a change fails": what a model predicts.
QString labelText(RiskLabel label, const ReportLanguage& language);

} // namespace cb
