// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/RiskLabel.h"
#include "core/risk/Rate.h"

#include <QDate>

namespace cb {

/// A measured figure with its 95 percent interval (bootstrap over changes).
struct Measured
{
    double value = 0;
    Interval range;

    friend bool operator==(const Measured&, const Measured&) = default;
};

/// How good predictions are on changes that the model had not seen.
struct Skill
{
    Measured auc; ///< area under the ROC curve; 0.5: no skill
    double prAuc = 0; ///< average precision; a model without skill has the base rate
    Measured brier; ///< mean square error of the chance; lower is better
    double brierError = 0; ///< standard error of `brier`
    double ece = 0; ///< expected calibration error over `bins`, 0 to 1

    friend bool operator==(const Skill&, const Skill&) = default;
};

/// Brier score of something simpler on the same changes, and the model's gain over it.
struct Comparison
{
    double brier = 0;
    double auc = 0.5;
    Measured gain; ///< its Brier score less the model's: the model is better where it is over 0

    /// The whole interval is over 0.
    bool isClearlyBetter() const { return gain.range.low > 0; }

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// Held-out changes of about the same chance.
struct CalibrationBin
{
    double predicted = 0; ///< mean chance
    Rate seen; ///< how many had the label; range95() is the whisker

    friend bool operator==(const CalibrationBin&, const CalibrationBin&) = default;
};

/// How much a reason moves chances on this board.
struct RiskFactor
{
    QString key; ///< as Contribution::key
    double spread = 0; ///< mean size of its contribution in log-odds
    double direction = 0; ///< -1 to 1: does more of it raise the chance

    friend bool operator==(const RiskFactor&, const RiskFactor&) = default;
};

/// What is to be known of a model before its figures are believed. All times are UTC.
struct ModelCard
{
    RiskLabel label = RiskLabel::Failure;
    Span period; ///< starts of the changes that it learned from
    int rows = 0; ///< changes that it learned from
    int positives = 0; ///< of them, with the label
    int excluded = 0; ///< closed changes left out: opened after their start, no start, no CI
    Span heldOut; ///< starts of the changes that the figures below are measured on
    int heldOutRows = 0;
    int heldOutPositives = 0;
    int embargoed = 0; ///< left out between both, as their outcome was not known yet
    double expected = 0; ///< sum of chances of the held-out changes
    Skill skill;
    std::vector<CalibrationBin> bins; ///< ascending
    double calibrationSlope = 1; ///< 1: as confident as it should be; below: too confident
    Comparison baseRate; ///< always the base rate
    std::optional<Comparison> form; ///< the assessed risk alone; nothing: none is assessed
    Comparison usual; ///< the CIs' own usual rate alone (placebo)
    /// Of labels that count incidents: how many of the same changes have it in the 7 days that
    /// begin 14 days before their start (placebo); beside the rate after their start.
    std::optional<Rate> placebo;
    Rate placeboBeside;
    std::vector<RiskFactor> factors; ///< the largest first
    int fewDataServices = 0; ///< services with fewer than 5 closed changes
    int services = 0;
    Instant trainedAt;
    qint64 trainingMs = 0; ///< 0: not kept (the sample board)

    double rate() const { return rows > 0 ? static_cast<double>(positives) / rows : 0; }

    friend bool operator==(const ModelCard&, const ModelCard&) = default;
};

/// "Incidents on its CIs", "Lead time": the name of a factor or contribution.
QString factorName(const QString& key);

} // namespace cb
