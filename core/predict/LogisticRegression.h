// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace cb::predict {

/// One row of a sparse matrix: column and value, ascending by column; zeros are left out.
using SparseRow = std::vector<std::pair<int, float>>;

/// Weights of a linear model.
struct LinearWeights
{
    std::vector<double> weights; ///< one a column
    double intercept = 0;

    double score(const SparseRow& row) const;
};

/// L2-regularised logistic regression by liblinear (solver L2R_LR: a trust region Newton method,
/// C.-J. Lin, R. C. Weng, S. S. Keerthi, JMLR 9, 2008): deterministic, so that the same rows give
/// the same weights. The only place that knows liblinear.
class LogisticRegression
{
public:
    LogisticRegression(const std::vector<SparseRow>& rows, int columns);

    /// Fits the rows `which` with `isPositive` alike. `cost` is liblinear's C: the larger, the less
    /// the weights are held towards 0. Rows of one class only give weights of 0 and an intercept of
    /// its smoothed log-odds.
    LinearWeights fit(
        const std::vector<int>& which, const std::vector<bool>& isPositive, double cost) const;

private:
    const std::vector<SparseRow>& m_rows;
    int m_columns;
};

} // namespace cb::predict
