// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace cb {

class BoardPredictions;
class ThemeController;

/// For the status bar: how far the learning of a model is; hidden while none is learned.
class TrainingStatus : public QLabel
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TrainingStatus(
        const ThemeController& theme,
        const BoardPredictions& predictions,
        QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();
    void showProgress();

    const ThemeController& m_theme;
    const BoardPredictions& m_predictions;
};

} // namespace cb
