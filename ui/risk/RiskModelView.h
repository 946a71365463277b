// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/RiskScorer.h"
#include "core/report/ReportLanguage.h"
#include "ui/shell/View.h"

class QGridLayout;
class QVBoxLayout;

namespace cb {

struct BoardContext;
class Button;
class CardGrid;
class ChartCard;
class DecideModelForm;
class EmptyState;
class MessageBar;
class ProgressLine;
class RiskCard;
class TextLabel;
class TextTable;

/// The model's card: what it predicts, what it learned from, how good it is, what it looks at, how
/// it has done since, and its versions. Learning runs in the background; nothing replaces a model
/// until a change manager says so.
class RiskModelView : public View
{
    Q_OBJECT

public:
    explicit RiskModelView(BoardContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("risk.model"); }

    QString name() const override { return tr("Model"); }

    QWidget* viewBarControls() override;

    bool hasDetail() const override { return false; }

    bool isBusy() const override { return m_isMeasuring; }

    bool suitsWall() const override { return false; }

    QList<QStringList> copyTable() const override;

    MessageBar& message() const { return *m_message; }

    ChartCard& calibration() const { return *m_calibration; }

    TextTable& versions() const { return *m_versions; }

signals:
    /// What the card shows is up to date.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeCards();
    void makeVersions();
    void connectParts();
    void learn();
    void showAll();
    void showTraining();
    void showCandidate();
    void showOurs();
    void showFacts();
    void showRivals();
    void showFactors();
    void showVersions();
    void measureDrift();
    void showDrift(const ModelDrift& drift);
    void use(const QString& reason);
    void useAgain(const QString& reason);
    void askAgain(int row);
    void noteUsed(const Result<int>& version);
    void retranslate();
    ReportLanguage language() const;

    BoardContext& m_context;
    MessageBar* m_message;
    DecideModelForm* m_form;
    ProgressLine* m_progress;
    CardGrid* m_grid;
    EmptyState* m_empty;
    QWidget* m_controls;
    TextLabel* m_state;
    Button* m_learn;
    RiskCard* m_factsCard;
    QGridLayout* m_facts;
    ChartCard* m_calibration;
    RiskCard* m_factorsCard;
    QVBoxLayout* m_factors;
    RiskCard* m_rivalsCard;
    TextTable* m_rivals;
    TextLabel* m_placebo;
    RiskCard* m_driftCard;
    TextLabel* m_driftWords;
    TextTable* m_shifts;
    RiskCard* m_versionsCard;
    TextTable* m_versions;
    Button* m_again;
    TextLabel* m_limits;
    RiskModelPtr m_shownModel;
    int m_wantedVersion = 0; ///< that the form asks about; 0: the candidate
    quint64 m_ticket = 0;
    bool m_isMeasuring = false;
};

} // namespace cb
