// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"
#include "core/session/Session.h"
#include "ui/records/ChangeDrafts.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QMenu;
class QScrollArea;

namespace cb {

struct BoardContext;
struct Finding;
class AssessmentHistory;
class Button;
class ChangeAsks;
class ChangeForm;
class ChangePageSide;
class ConflictList;
class FormCard;
class MenuButton;
class MessageBar;
class NextStepsPanel;
class OpenFields;
class PatchNightForm;
class PredictedRisk;
class StateLine;
class TextLabel;
class WorkPanel;

/// A change as a page: new, or one of the board. What is typed is kept as a draft on this computer
/// every five seconds and on leaving, until the board has it; leaving never asks.
class ChangePage : public Page
{
    Q_OBJECT

public:
    static constexpr int draftEveryMs = 5000;

    /// A new change; a draft of one that was never saved comes back.
    ChangePage(BoardContext& context, const NewChange& start, QWidget* parent = nullptr);
    /// One of the board.
    ChangePage(BoardContext& context, ChangeId id, QWidget* parent = nullptr);
    ~ChangePage() override;

    QString title() const override;
    void leave() override;

    bool isNew() const { return m_base.revision == 0; }

    ChangeForm& form() const { return *m_form; }

    ChangeId change() const { return m_base.id; }

    /// What the fields say now.
    Change typed() const;
    /// Puts another planned window into the fields, as if it were typed.
    void takePlannedWindow(const Span& window);

    /// Writes it to the board. What is wrong is said under its field, and nothing is written.
    void save();
    /// The main act: Request for a draft, else save.
    void carryOutMainAct();
    void goToNextOpenField();

signals:
    /// The board has it.
    void saved();
    /// The page shows what it was made for.
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    explicit ChangePage(BoardContext& context, QWidget* parent);

    void makeHead();
    void makeBar();
    void makeExtras();
    void startNew(const NewChange& start);
    void startWith(const Change& base, const Change& mine);
    void load(ChangeId id);
    void showLoaded(const ChangeDetail& detail);
    void offerDraft(const ChangeDraft& draft);

    void noteEdited();
    void checkAll();
    void keepDraft();
    void dropDraft();
    void discard();

    void writeNew(const Change& mine);
    void writeStored(const Change& mine);
    void finishSave(const Change& written, bool requestsToo);
    void saveFailed(const Error& error);
    void attachPending();
    void request();

    void watchBoard();
    void takeTheirs(const ChangeDetail& detail);
    void showTheirs(const Change& theirs, ChangeField field, const QString& author);

    void loadTemplates();
    void addModels();
    void askForTemplateName();
    void saveAsTemplate(const QString& name);
    void applyTemplate(const QJsonObject& content);
    void makePatchNights();
    void makeRiskParts();
    void makeWork();
    void updateWork();
    void makeConflictParts();
    void showConflicts();
    void makePredicted(FormCard& card);
    void showAssessments(const ChangeDetail& detail);

    void updateHead();
    void updateReadOnly();
    void updateMissing();
    void retranslate();
    QString reasonForReadOnly() const;

    BoardContext& m_context;
    ChangeDrafts m_drafts;
    Change m_base; ///< as the board has it
    Change m_mine; ///< as it was typed last
    QList<Decision> m_decisions;
    QList<Condition> m_conditions;
    QTimer m_draftTimer;
    QTimer m_conflictTimer; ///< some time after the last edit
    std::optional<Instant> m_draftAt;
    qint64 m_seenRevision = 0; ///< the newest of the board that the page has dealt with
    bool m_isDirty = false;
    bool m_isSaving = false;
    bool m_wantsRequest = false;
    bool m_isShown = false;

    StateLine* m_state;
    TextLabel* m_draftNote;
    MessageBar* m_notice;
    MessageBar* m_problem;
    QScrollArea* m_scroll;
    ChangeForm* m_form;
    ChangePageSide* m_side;
    ChangeAsks* m_asks;
    OpenFields* m_open;
    MenuButton* m_templateButton = nullptr;
    QMenu* m_templateMenu = nullptr;
    Button* m_patchButton = nullptr;
    Button* m_assess = nullptr;
    AssessmentHistory* m_assessments = nullptr;
    NextStepsPanel* m_workSteps = nullptr;
    WorkPanel* m_work = nullptr;
    ConflictList* m_conflicts = nullptr;
    PredictedRisk* m_predicted = nullptr;
    PatchNightForm* m_patchForm = nullptr;
    Button* m_save = nullptr;
    Button* m_discard = nullptr;
    TextLabel* m_missing = nullptr;
    Button* m_next = nullptr;
    Button* m_main = nullptr;
};

} // namespace cb
