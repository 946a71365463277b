// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/Features.h"
#include "core/predict/LogisticRegression.h"
#include "core/predict/RiskModel.h"

namespace cb::predict {

constexpr std::size_t factorCount = enumTexts<Factor>.size();

/// Features as columns of the linear model.
class ModelColumns
{
public:
    /// Columns that say something about the rows `which`: numbers that differ, and the words of
    /// categories that at least 20 of them have.
    static ModelColumns learn(
        const BoardHistory& history,
        const std::vector<FeatureRow>& features,
        const std::vector<int>& which);
    /// One number feature alone.
    static ModelColumns only(
        std::size_t number, const std::vector<FeatureRow>& features, const std::vector<int>& which);
    /// Those of a model, on any board: a word that the board does not have takes no part.
    static ModelColumns of(const BoardHistory& history, const RiskModel& model);

    int count() const { return static_cast<int>(m_columns.size()); }

    const QList<RiskModel::Column>& columns() const { return m_columns; }

    Factor factorOf(int column) const { return m_factors[static_cast<std::size_t>(column)]; }

    SparseRow rowOf(const FeatureRow& features) const;
    std::vector<SparseRow> rowsOf(const std::vector<FeatureRow>& features) const;

private:
    void addNumber(
        std::size_t number, const std::vector<FeatureRow>& features, const std::vector<int>& which);
    void addCategory(
        const BoardHistory& history,
        std::size_t category,
        const std::vector<FeatureRow>& features,
        const std::vector<int>& which);
    void place(RiskModel::Column column, Factor factor);

    QList<RiskModel::Column> m_columns;
    std::vector<Factor> m_factors;
    std::vector<std::pair<std::size_t, int>> m_numbers; ///< feature, column
    std::array<std::vector<int>, categoryCount> m_columnOfCode; ///< -1: none
};

} // namespace cb::predict
