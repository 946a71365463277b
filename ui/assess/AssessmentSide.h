// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Lifecycle.h"
#include "core/risk/QuestionnaireSet.h"
#include "core/risk/RiskScore.h"
#include "core/session/Session.h"

#include <QScrollArea>

namespace cb {

struct BoardContext;
class AssessmentHistory;
class MatrixView;
class PredictedRisk;
class RiskMeter;
class TextLabel;

/// Beside the questions: what the answers give, where that stands in the matrix, what the model
/// says, the history of the change's risk and what follows from another level.
class AssessmentSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit AssessmentSide(BoardContext& context, QWidget* parent = nullptr);

    void setCase(const ChangeDetail& detail, const QuestionnaireSet& models);
    /// `isUnsaved`: the answers are not those of the assessment that counts.
    void setScore(const Questionnaire& model, const RiskScore& score, bool isUnsaved);

signals:
    void recordRequested(const cb::RecordRef& record);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeParts();
    void applyTheme();
    void retranslate();
    void showFollowing();

    BoardContext& m_context;
    ChangeDetail m_detail;
    RiskScore m_score;
    TextLabel* m_title;
    TextLabel* m_note;
    RiskMeter* m_meter;
    TextLabel* m_level;
    TextLabel* m_sum;
    MatrixView* m_matrix;
    TextLabel* m_predictedTitle;
    PredictedRisk* m_predicted;
    TextLabel* m_historyTitle;
    AssessmentHistory* m_history;
    TextLabel* m_historyEmpty;
    TextLabel* m_followsTitle;
    TextLabel* m_follows;
};

/// What the policy makes of a level between `lowest` and `highest` on a change as it is decided
/// now, in whole sentences.
QString followingText(const ChangeCase& about, RiskLevel lowest, RiskLevel highest);

} // namespace cb
