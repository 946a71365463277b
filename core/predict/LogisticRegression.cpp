// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/LogisticRegression.h"

#include <linear.h>

#include <algorithm>
#include <cmath>

namespace cb::predict {
namespace {

constexpr double stopAt = 1e-3; ///< liblinear's eps

void keepQuiet(const char* /*text*/) {}

/// Rows in liblinear's form: blocks of nodes, columns from 1, the intercept as a last column.
struct Nodes
{
    std::vector<feature_node> nodes;
    std::vector<feature_node*> rows;
};

Nodes nodesOf(const std::vector<SparseRow>& rows, const std::vector<int>& which, int columns)
{
    Nodes made;
    std::size_t size = 0;
    for (const int row : which) {
        size += rows[static_cast<std::size_t>(row)].size() + 2;
    }
    made.nodes.reserve(size);
    made.rows.reserve(which.size());
    for (const int row : which) {
        made.rows.push_back(made.nodes.data() + made.nodes.size());
        for (const auto& [column, value] : rows[static_cast<std::size_t>(row)]) {
            made.nodes.push_back({column + 1, static_cast<double>(value)});
        }
        made.nodes.push_back({columns + 1, 1});
        made.nodes.push_back({-1, 0});
    }
    return made;
}

} // namespace

double LinearWeights::score(const SparseRow& row) const
{
    double sum = intercept;
    for (const auto& [column, value] : row) {
        sum += weights[static_cast<std::size_t>(column)] * static_cast<double>(value);
    }
    return sum;
}

LogisticRegression::LogisticRegression(const std::vector<SparseRow>& rows, int columns)
    : m_rows(rows)
    , m_columns(columns)
{}

LinearWeights LogisticRegression::fit(
    const std::vector<int>& which, const std::vector<bool>& isPositive, double cost) const
{
    LinearWeights fitted{std::vector<double>(static_cast<std::size_t>(m_columns), 0.0), 0};
    std::vector<double> classes;
    classes.reserve(which.size());
    std::transform(which.begin(), which.end(), std::back_inserter(classes), [&](int row) {
        return isPositive[static_cast<std::size_t>(row)] ? 1.0 : -1.0;
    });
    const auto positives = std::count(classes.begin(), classes.end(), 1.0);
    const auto all = static_cast<std::ptrdiff_t>(classes.size());
    if (positives == 0 || positives == all) {
        const double share =
            (static_cast<double>(positives) + 0.5) / (static_cast<double>(all) + 1);
        fitted.intercept = std::log(share / (1 - share));
        return fitted;
    }
    Nodes nodes = nodesOf(m_rows, which, m_columns);
    problem task{};
    task.l = static_cast<int>(which.size());
    task.n = m_columns + 1;
    task.y = classes.data();
    task.x = nodes.rows.data();
    task.bias = 1;
    parameter settings{};
    settings.solver_type = L2R_LR;
    settings.eps = stopAt;
    settings.C = cost;
    set_print_string_function(keepQuiet);
    model* learned = train(&task, &settings);
    // liblinear's first class is that of the first row.
    const double sign = learned->label[0] == 1 ? 1 : -1;
    for (int column = 0; column < m_columns; ++column) {
        fitted.weights[static_cast<std::size_t>(column)] = sign * learned->w[column];
    }
    fitted.intercept = sign * learned->w[m_columns];
    free_and_destroy_model(&learned);
    return fitted;
}

} // namespace cb::predict
