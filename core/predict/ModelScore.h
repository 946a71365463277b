// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/ModelColumns.h"

namespace cb::predict {

/// What each factor gives, in calibrated log-odds.
using FactorShares = std::array<double, factorCount>;

/// A model on a board: from features to a chance.
class ModelScore
{
public:
    ModelScore(const BoardHistory& history, RiskModelPtr model);

    const RiskModel& model() const { return *m_model; }

    /// Calibrated log-odds.
    double logOdds(const SparseRow& row) const;
    /// Their standard error, by the errors of weights and calibration (delta method).
    double errorOf(const SparseRow& row) const;
    /// logOdds() without the constant, by factor.
    FactorShares sharesOf(const SparseRow& row) const;

    SparseRow rowOf(const ChangeFacts& facts) const
    {
        return m_columns.rowOf(featuresOf(facts, m_model->outcomeBase));
    }

    /// Log-odds of the base rate: where the count of reasons starts.
    double baseLogOdds() const { return m_baseLogOdds; }

private:
    RiskModelPtr m_model;
    ModelColumns m_columns;
    double m_baseLogOdds;
};

/// Sets where each factor's contributions count from: at its mean, so shifted that all of them add
/// up to the distance from the base rate. The shift goes where contributions differ most. Also
/// keeps how they are spread, for drift.
void setFactorStates(
    RiskModel& model, const ModelColumns& columns, const std::vector<SparseRow>& rows);

/// A factor's place; -1: the model knows none of that name.
int factorIndex(const QString& key);

/// The lower triangle (with the intercept last) of the inverse of what the rows and the prior tell
/// of the weights: (X' P X + 1 / cost)^-1, P the chances times their rests.
std::vector<float> weightCovariance(
    const std::vector<SparseRow>& rows, const LinearWeights& weights, double cost);

} // namespace cb::predict
