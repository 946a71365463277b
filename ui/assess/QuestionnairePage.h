// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/QuestionnaireSet.h"
#include "core/risk/RecordAnswers.h"
#include "core/session/Session.h"
#include "ui/assess/AnswerDrafts.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QTimer>

class QScrollArea;

namespace cb {

struct BoardContext;
class AssessmentSide;
class Button;
class MenuButton;
class MessageBar;
class QuestionnaireForm;
class TextLabel;

/// Assesses the risk of a change by a questionnaire. What the record answers is filled in; the
/// answers of the last assessment are taken over. What is answered is kept as a draft on this
/// computer until it is saved; leaving never asks.
class QuestionnairePage : public Page
{
    Q_OBJECT

public:
    static constexpr int draftAfterMs = 1000;

    QuestionnairePage(BoardContext& context, ChangeId change, QWidget* parent = nullptr);
    ~QuestionnairePage() override;

    QString title() const override;
    void leave() override;
    QWidget* viewBarControls() override;

    QuestionnaireForm& form() const { return *m_form; }

    /// Writes the assessment to the board; open questions count at their worst.
    void save();
    void goToNextOpen();

signals:
    /// The questions are shown.
    void shown();
    void saved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeBody();
    void makeBar();
    void makeKeys();
    void load();
    void start(const ChangeDetail& detail, const QuestionnaireSet& models);
    void ask(const Questionnaire& model, const Answers& answers);
    Answers firstAnswers(const Questionnaire& model) const;
    void offerDraft(const AnswerDraft& draft);
    void discard();
    void noteAnswered();
    void keepDraft();
    void updateScore();
    void updateBar();
    void updateModels();
    QString reasonForReadOnly() const;
    void retranslate();

    BoardContext& m_context;
    ChangeId m_change;
    AnswerDrafts m_drafts;
    QTimer m_draftTimer;
    std::optional<ChangeDetail> m_detail;
    QuestionnaireSet m_models;
    RecordFacts m_facts;
    Answers m_stored; ///< of the assessment that counts, or what the record says
    bool m_isDirty = false;
    bool m_isSaving = false;

    MessageBar* m_notice;
    MessageBar* m_problem;
    QScrollArea* m_scroll;
    QuestionnaireForm* m_form;
    AssessmentSide* m_side;
    QPointer<MenuButton> m_model; ///< in the view bar while the page is shown
    Button* m_back = nullptr;
    TextLabel* m_about = nullptr;
    QWidget* m_openSign = nullptr;
    TextLabel* m_open = nullptr;
    Button* m_next = nullptr;
    Button* m_save = nullptr;
};

} // namespace cb
