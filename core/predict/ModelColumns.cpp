// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/ModelColumns.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb::predict {
namespace {

constexpr int fewestOfWord = 20;
constexpr std::size_t mostWords = 15; ///< of one category
constexpr double leastSpread = 1e-6;
/// Numbers are never scaled up more than by this: what few changes have would weigh most, and be
/// believed most.
constexpr double mostScaling = 4;

QString columnName(std::size_t category, const QString& word)
{
    return u"%1=%2"_s.arg(QLatin1StringView(categoryFeatures()[category].name), word);
}

} // namespace

void ModelColumns::place(RiskModel::Column column, Factor factor)
{
    m_columns.append(std::move(column));
    m_factors.push_back(factor);
}

void ModelColumns::addNumber(
    std::size_t number, const std::vector<FeatureRow>& features, const std::vector<int>& which)
{
    double sum = 0;
    double squares = 0;
    for (const int row : which) {
        const auto value =
            static_cast<double>(features[static_cast<std::size_t>(row)].numbers[number]);
        sum += value;
        squares += value * value;
    }
    const double size = std::max<double>(1, static_cast<double>(which.size()));
    const double middle = sum / size;
    const double spread = std::sqrt(std::max(0.0, squares / size - middle * middle));
    if (spread < leastSpread) {
        return;
    }
    const NumberFeature& feature = numberFeatures()[number];
    m_numbers.emplace_back(number, count());
    const double scale = std::max(spread, 1 / mostScaling) / feature.trust;
    place({QString::fromLatin1(feature.name), middle, scale, 0}, feature.factor);
}

void ModelColumns::addCategory(
    const BoardHistory& history,
    std::size_t category,
    const std::vector<FeatureRow>& features,
    const std::vector<int>& which)
{
    const auto codes = static_cast<std::size_t>(codeCount(history, category));
    std::vector<int> counts(codes, 0);
    for (const int row : which) {
        ++counts[features[static_cast<std::size_t>(row)].codes[category]];
    }
    std::vector<quint32> words;
    for (quint32 code = 0; code < codes; ++code) {
        if (counts[code] >= fewestOfWord && !categoryWord(history, category, code).isEmpty()) {
            words.push_back(code);
        }
    }
    std::stable_sort(
        words.begin(), words.end(), [&](quint32 a, quint32 b) { return counts[a] > counts[b]; });
    words.resize(std::min(words.size(), mostWords));
    std::sort(words.begin(), words.end());
    m_columnOfCode[category].assign(codes, -1);
    for (const quint32 code : words) {
        m_columnOfCode[category][code] = count();
        place(
            {columnName(category, categoryWord(history, category, code)), 0, 1, 0},
            categoryFeatures()[category].factor);
    }
}

ModelColumns ModelColumns::learn(
    const BoardHistory& history,
    const std::vector<FeatureRow>& features,
    const std::vector<int>& which)
{
    ModelColumns made;
    for (std::size_t number = 0; number < numberCount; ++number) {
        made.addNumber(number, features, which);
    }
    for (std::size_t category = 0; category < categoryCount; ++category) {
        made.addCategory(history, category, features, which);
    }
    return made;
}

ModelColumns ModelColumns::only(
    std::size_t number, const std::vector<FeatureRow>& features, const std::vector<int>& which)
{
    ModelColumns made;
    made.addNumber(number, features, which);
    return made;
}

ModelColumns ModelColumns::of(const BoardHistory& history, const RiskModel& model)
{
    ModelColumns made;
    QHash<QString, int> places;
    for (const RiskModel::Column& column : model.columns) {
        places.insert(column.name, static_cast<int>(made.m_columns.size()));
        made.place(column, Factor::ItemIncidents);
    }
    const auto placeOf = [&](const QString& name, Factor factor) {
        const int column = places.value(name, -1);
        if (column >= 0) {
            made.m_factors[static_cast<std::size_t>(column)] = factor;
        }
        return column;
    };
    for (std::size_t number = 0; number < numberCount; ++number) {
        const NumberFeature& feature = numberFeatures()[number];
        const int column = placeOf(QString::fromLatin1(feature.name), feature.factor);
        if (column >= 0) {
            made.m_numbers.emplace_back(number, column);
        }
    }
    for (std::size_t category = 0; category < categoryCount; ++category) {
        const auto codes = static_cast<quint32>(codeCount(history, category));
        made.m_columnOfCode[category].assign(codes, -1);
        for (quint32 code = 0; code < codes; ++code) {
            made.m_columnOfCode[category][code] = placeOf(
                columnName(category, categoryWord(history, category, code)),
                categoryFeatures()[category].factor);
        }
    }
    return made;
}

SparseRow ModelColumns::rowOf(const FeatureRow& features) const
{
    SparseRow row;
    row.reserve(m_numbers.size() + categoryCount);
    for (const auto& [number, column] : m_numbers) {
        const RiskModel::Column& scaled = m_columns[column];
        const double value =
            (static_cast<double>(features.numbers[number]) - scaled.mean) / scaled.scale;
        row.emplace_back(column, static_cast<float>(value));
    }
    for (std::size_t category = 0; category < categoryCount; ++category) {
        const std::vector<int>& columns = m_columnOfCode[category];
        const quint32 code = features.codes[category];
        if (code < columns.size() && columns[code] >= 0) {
            row.emplace_back(columns[code], 1.0F);
        }
    }
    return row;
}

std::vector<SparseRow> ModelColumns::rowsOf(const std::vector<FeatureRow>& features) const
{
    std::vector<SparseRow> rows;
    rows.reserve(features.size());
    std::transform(
        features.begin(), features.end(), std::back_inserter(rows), [this](const FeatureRow& row) {
            return rowOf(row);
        });
    return rows;
}

} // namespace cb::predict
