// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/TrainingStatus.h"

#include "ui/predict/BoardPredictions.h"
#include "ui/predict/PredictionWords.h"
#include "ui/theme/ThemeController.h"

#include <QEvent>

namespace cb {

TrainingStatus::TrainingStatus(
    const ThemeController& theme, const BoardPredictions& predictions, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_predictions(predictions)
{
    setObjectName(QStringLiteral("status.training"));
    setTextFormat(Qt::PlainText);
    connect(&predictions, &BoardPredictions::trainingChanged, this, &TrainingStatus::showProgress);
    connect(&theme, &ThemeController::themeChanged, this, &TrainingStatus::applyTheme);
    applyTheme();
    showProgress();
}

void TrainingStatus::applyTheme()
{
    setFont(m_theme.theme().figureFont(TextRole::Small));
}

void TrainingStatus::showProgress()
{
    const ModelTraining& training = m_predictions.training();
    const bool isKnown = training.total() > 0;
    setText(
        isKnown
            ? tr("learning the risk model: %1")
                  .arg(PredictionWords::percent(
                      static_cast<double>(training.done()) / static_cast<double>(training.total())))
            : tr("learning the risk model"));
    setVisible(training.isRunning());
}

void TrainingStatus::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showProgress();
    }
}

} // namespace cb
