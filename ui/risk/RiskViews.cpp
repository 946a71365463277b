// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskViews.h"

#include "ui/predict/BoardPredictions.h"
#include "ui/risk/ChancesView.h"
#include "ui/risk/RiskModelView.h"
#include "ui/risk/RiskView.h"
#include "ui/risk/WhatIfView.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QCoreApplication>

namespace cb {
namespace {

template <typename ShownView>
ViewFactory factory()
{
    return [](BoardContext& context, QWidget* parent) -> View* {
        return new ShownView(context, parent);
    };
}

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::RiskViews)
};

} // namespace

void announceLearning(BoardContext& context)
{
    const BoardPredictions* predictions = context.predictions;
    QObject::connect(
        predictions, &BoardPredictions::trainingChanged, &context.announcer, [&context] {
            const ModelTraining& training = context.predictions->training();
            if (training.candidate() && context.predictions->isStored()) {
                context.announcer.announce(
                    Words::tr("A new risk model has learned: Risk, Model says how good it is."));
            }
        });
}

QList<ViewFactory> riskViews()
{
    return {
        factory<RiskView>(),
        factory<ChancesView>(),
        factory<WhatIfView>(),
        factory<RiskModelView>()};
}

} // namespace cb
