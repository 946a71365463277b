// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/ModelScore.h"

#include "core/predict/Calibration.h"

#include <algorithm>
#include <cmath>

namespace cb::predict {
namespace {

constexpr std::size_t tenths = 10;

std::size_t triangleIndex(std::size_t a, std::size_t b)
{
    const std::size_t row = std::max(a, b);
    return row * (row + 1) / 2 + std::min(a, b);
}

double rawScore(const RiskModel& model, const SparseRow& row)
{
    double sum = model.intercept;
    for (const auto& [column, value] : row) {
        sum += model.columns[column].weight * static_cast<double>(value);
    }
    return sum;
}

FactorShares sharesBy(const RiskModel& model, const ModelColumns& columns, const SparseRow& row)
{
    FactorShares shares{};
    for (const auto& [column, value] : row) {
        shares[static_cast<std::size_t>(columns.factorOf(column))] +=
            model.calibrationSlope * model.columns[column].weight * static_cast<double>(value);
    }
    return shares;
}

/// Edges between tenths of the values, and how many lie below, between and above them.
void setTenths(RiskModel::FactorState& state, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    for (std::size_t i = 1; i < tenths; ++i) {
        const double edge = values[values.size() * i / tenths];
        if (state.edges.empty() || edge > state.edges.back()) {
            state.edges.push_back(edge);
        }
    }
    auto from = values.begin();
    for (const double edge : state.edges) {
        const auto until = std::lower_bound(from, values.end(), edge);
        state.shares.push_back(
            static_cast<double>(until - from) / static_cast<double>(values.size()));
        from = until;
    }
    state.shares.push_back(
        static_cast<double>(values.end() - from) / static_cast<double>(values.size()));
}

/// Inverse of a symmetric positive definite matrix given by its lower triangle (Cholesky).
std::vector<double> inverseOf(std::vector<double> triangle, std::size_t side)
{
    std::vector<double>& l = triangle;
    for (std::size_t column = 0; column < side; ++column) {
        for (std::size_t row = column; row < side; ++row) {
            double sum = l[triangleIndex(row, column)];
            for (std::size_t k = 0; k < column; ++k) {
                sum -= l[triangleIndex(row, k)] * l[triangleIndex(column, k)];
            }
            l[triangleIndex(row, column)] = row == column ? std::sqrt(std::max(sum, 1e-12))
                                                          : sum / l[triangleIndex(column, column)];
        }
    }
    std::vector<double> inverse(triangle.size(), 0);
    std::vector<double> solved(side);
    for (std::size_t unit = 0; unit < side; ++unit) {
        for (std::size_t row = 0; row < side; ++row) {
            double sum = row == unit ? 1 : 0;
            for (std::size_t k = 0; k < row; ++k) {
                sum -= l[triangleIndex(row, k)] * solved[k];
            }
            solved[row] = sum / l[triangleIndex(row, row)];
        }
        for (std::size_t row = side; row-- > unit;) {
            double sum = solved[row];
            for (std::size_t k = row + 1; k < side; ++k) {
                sum -= l[triangleIndex(k, row)] * solved[k];
            }
            solved[row] = sum / l[triangleIndex(row, row)];
            inverse[triangleIndex(row, unit)] = solved[row];
        }
    }
    return inverse;
}

} // namespace

ModelScore::ModelScore(const BoardHistory& history, RiskModelPtr model)
    : m_model(std::move(model))
    , m_columns(ModelColumns::of(history, *m_model))
    , m_baseLogOdds(logOddsOf(m_model->card.rate()))
{}

double ModelScore::logOdds(const SparseRow& row) const
{
    return m_model->calibrationSlope * rawScore(*m_model, row) + m_model->calibrationShift;
}

double ModelScore::errorOf(const SparseRow& row) const
{
    SparseRow whole = row;
    whole.emplace_back(m_columns.count(), 1.0F);
    const std::vector<float>& covariance = m_model->covariance;
    double ofWeights = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const auto a = static_cast<std::size_t>(whole[i].first);
        const auto first = static_cast<double>(whole[i].second);
        ofWeights += first * first * static_cast<double>(covariance[triangleIndex(a, a)]);
        for (std::size_t k = 0; k < i; ++k) {
            const auto b = static_cast<std::size_t>(whole[k].first);
            ofWeights += 2 * first * static_cast<double>(whole[k].second)
                * static_cast<double>(covariance[triangleIndex(a, b)]);
        }
    }
    const double score = rawScore(*m_model, row);
    const std::size_t last = covariance.size();
    const double ofCalibration = score * score * static_cast<double>(covariance[last - 3])
        + 2 * score * static_cast<double>(covariance[last - 2])
        + static_cast<double>(covariance[last - 1]);
    const double slope = m_model->calibrationSlope;
    return std::sqrt(std::max(0.0, slope * slope * ofWeights + ofCalibration));
}

FactorShares ModelScore::sharesOf(const SparseRow& row) const
{
    return sharesBy(*m_model, m_columns, row);
}

int factorIndex(const QString& key)
{
    const auto factor = fromText<Factor>(key);
    return factor ? static_cast<int>(*factor) : -1;
}

void setFactorStates(
    RiskModel& model, const ModelColumns& columns, const std::vector<SparseRow>& rows)
{
    std::array<std::vector<double>, factorCount> values;
    for (const SparseRow& row : rows) {
        const FactorShares shares = sharesBy(model, columns, row);
        for (std::size_t factor = 0; factor < factorCount; ++factor) {
            values[factor].push_back(shares[factor]);
        }
    }
    const auto size = static_cast<double>(rows.size());
    std::array<double, factorCount> means{};
    std::array<double, factorCount> variances{};
    double all = 0;
    double rest = logOddsOf(model.card.rate())
        - (model.calibrationSlope * model.intercept + model.calibrationShift);
    for (std::size_t factor = 0; factor < factorCount; ++factor) {
        for (const double value : values[factor]) {
            means[factor] += value / size;
        }
        for (const double value : values[factor]) {
            variances[factor] += (value - means[factor]) * (value - means[factor]) / size;
        }
        all += variances[factor];
        rest -= means[factor];
    }
    model.factors.clear();
    for (std::size_t factor = 0; factor < factorCount; ++factor) {
        RiskModel::FactorState state;
        state.key = toText(static_cast<Factor>(factor));
        // Without any variance all changes have one chance: the first factor takes the rest.
        const double part = all > 0 ? variances[factor] / all : (factor == 0 ? 1 : 0);
        state.centre = means[factor] + rest * part;
        // How the newer half looks: at the beginning of a board nothing has a past.
        const auto half = static_cast<std::ptrdiff_t>(rows.size() / 2);
        setTenths(state, {values[factor].begin() + half, values[factor].end()});
        model.factors.append(std::move(state));
    }
}

std::vector<float> weightCovariance(
    const std::vector<SparseRow>& rows, const LinearWeights& weights, double cost)
{
    const std::size_t side = weights.weights.size() + 1;
    std::vector<double> precision(side * (side + 1) / 2, 0);
    for (std::size_t i = 0; i < side; ++i) {
        precision[triangleIndex(i, i)] = 1 / cost;
    }
    for (const SparseRow& row : rows) {
        const double chance = chanceOf(weights.score(row));
        const double weight = chance * (1 - chance);
        for (const auto& [a, first] : row) {
            const double weighted = weight * static_cast<double>(first);
            const auto column = static_cast<std::size_t>(a);
            for (const auto& [b, second] : row) {
                if (b > a) {
                    break;
                }
                precision[column * (column + 1) / 2 + static_cast<std::size_t>(b)] +=
                    weighted * static_cast<double>(second);
            }
            precision[triangleIndex(side - 1, column)] += weighted;
        }
        precision[triangleIndex(side - 1, side - 1)] += weight;
    }
    const std::vector<double> inverse = inverseOf(std::move(precision), side);
    std::vector<float> made(inverse.size());
    std::transform(inverse.begin(), inverse.end(), made.begin(), [](double value) {
        return static_cast<float>(value);
    });
    return made;
}

} // namespace cb::predict
