// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/RiskModel.h"
#include "core/report/ReportLanguage.h"

#include <QList>

namespace cb {

/// A line of the model's card.
struct ModelFact
{
    QString key; ///< stable: "auc"
    QString name;
    QString value;
};

/// What it learned from and how good it is, in the language of the page.
QList<ModelFact> modelFacts(const RiskModel& model, const ReportLanguage& language);

/// The model beside something simpler, on the same changes that it had not seen.
struct ModelRival
{
    QString name; ///< "this model", "always the base rate"
    QString brier;
    QString auc;
    QString gain; ///< "0.008 (0.004–0.012)": what the model is better by; empty: it is the model
    QString verdict; ///< "clearly worse than the model", "not clearly worse"
};

/// The first is the model.
QList<ModelRival> modelRivals(const ModelCard& card, const ReportLanguage& language);

/// Of labels that count incidents: how often they come anyway; else empty. Whole sentences.
QString placeboText(const ModelCard& card, const ReportLanguage& language);

/// What it must not be used for. Whole sentences.
QString modelLimitsText(const ModelCard& card, const ReportLanguage& language);

} // namespace cb
