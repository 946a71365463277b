// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Invocation.h"
#include "core/predict/ModelUpdate.h"
#include "core/predict/RiskScorer.h"
#include "core/predict/SimilarChanges.h"

#include <QJsonObject>

/// Predicted risk as JSON and in words.
namespace cb::ctl {

QJsonObject predictionJson(
    const Prediction& prediction, const RiskModelPtr& model, const NameLookup& names);
QJsonObject similarJson(const SimilarChange& similar, const NameLookup& names);
QJsonObject choiceJson(const ModelChoice& choice);
QJsonObject driftJson(const ModelDrift& drift);
/// The model without its weights: its version, its card and, where `drift` is given, how it does.
QJsonObject modelJson(const RiskModel& model, const ModelDrift* drift);

void printPrediction(
    Invocation& call,
    const Prediction& prediction,
    const RiskModelPtr& model,
    const NameLookup& names);
void printSimilar(Invocation& call, const QList<SimilarChange>& found, const NameLookup& names);
void printCard(Invocation& call, const RiskModel& model);

/// "14.2 %"
QString percentText(double share);

} // namespace cb::ctl
