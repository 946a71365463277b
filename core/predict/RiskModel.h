// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/NamedDocument.h"
#include "core/predict/ModelCard.h"

#include <QJsonObject>

#include <memory>

namespace cb {

/// A learned model: L2-regularised logistic regression (liblinear) over features that are known
/// before a change starts, calibrated on later changes. The same board, settings and seed give the
/// same model. Immutable once made; any thread.
struct RiskModel
{
    int version = 1; ///< counts up on a board
    quint32 seed = 1;
    ModelCard card;

    /// One column of the linear model: weight * (value - mean) / scale. Columns of categories have
    /// mean 0 and scale 1.
    struct Column
    {
        QString name; ///< "recent_7", "category=Network"
        double mean = 0;
        double scale = 1;
        double weight = 0;

        friend bool operator==(const Column&, const Column&) = default;
    };

    QList<Column> columns;
    double intercept = 0; ///< before calibration
    double calibrationSlope = 1; ///< log-odds = slope * score + shift
    double calibrationShift = 0;
    /// Of columns and intercept (Laplace), then of slope and shift: lower triangles, row by row.
    std::vector<float> covariance;
    double outcomeBase = 0.05; ///< rate that shares of past outcomes are compared with
    Instant recordedFrom; ///< since when the board's incidents count

    /// How much one factor gave to the changes that were learned from, in log-odds.
    struct FactorState
    {
        QString key; ///< as Contribution::key
        double centre = 0; ///< contributions count from here
        std::vector<double> edges; ///< between tenths of the newer half, ascending; for drift
        std::vector<double> shares; ///< of the changes below, between and above the edges

        friend bool operator==(const FactorState&, const FactorState&) = default;
    };

    QList<FactorState> factors; ///< in the order of their features

    friend bool operator==(const RiskModel&, const RiskModel&) = default;
};

using RiskModelPtr = std::shared_ptr<const RiskModel>;

QJsonObject toJson(const ModelCard& card);
QJsonObject toJson(const RiskModel& model);
/// BadInput: it is none, or of a newer program.
Result<RiskModel> riskModelFromJson(const QJsonObject& object);

/// The document (kind "risk_model", frozen) of a model, named by its version.
NamedDocument documentOf(const RiskModel& model);

/// All models among `documents`, newest first. What can't be read is left out and told in
/// `unusable`: "NAME: why".
QList<RiskModelPtr> riskModels(
    const QList<NamedDocument>& documents, QStringList* unusable = nullptr);
/// The model in use: the one of the highest version; null: there is none.
RiskModelPtr currentRiskModel(
    const QList<NamedDocument>& documents, QStringList* unusable = nullptr);

} // namespace cb
