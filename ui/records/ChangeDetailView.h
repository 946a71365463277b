// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"
#include "core/schedule/BoardFilter.h"
#include "core/session/Session.h"

#include <QWidget>

class QGridLayout;

namespace cb {

struct BoardContext;
struct ChangeCase;
struct Sequence;
struct SequenceStep;
class AttachmentList;
class ChangeAsks;
class Button;
class ConflictList;
class ElidedLabel;
class DetailLine;
class DetailSection;
class FieldEditor;
class FreezeNote;
class MessageBar;
class NextStepsPanel;
class PredictedRisk;
class ProposalNotice;
class StateLine;
class Stepper;
class TextLabel;
class WorkPanel;

/// One change in the detail panel. What the snapshot knows shows at once, the rest when it is read.
/// Values are edited in place.
class ChangeDetailView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeDetailView(BoardContext& context, QWidget* parent = nullptr);

    void showChange(ChangeId id);

    ChangeId change() const { return m_id; }

    NextStepsPanel& nextSteps() const { return *m_steps; }

    WorkPanel& work() const { return *m_work; }

    /// Brings the history into view and gives it the focus.
    DetailSection& historySection() const { return *m_history; }

    /// Edits a fact in place.
    void editFact(ChangeField field);

    /// As narrow as the panel: its parts wrap and elide.
    QSize minimumSizeHint() const override;

signals:
    void openRequested(const cb::RecordRef& record);
    void closeRequested();
    void recordRequested(const cb::RecordRef& record);
    void listRequested(const cb::BoardFilter& filter);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead();
    void makeParts();
    void makePredicted();
    void reload();
    void showFromSnapshot();
    void showDetail(const ChangeDetail& detail);
    void fillFacts(const Change& change);
    void fillRisk(const ChangeDetail& detail);
    QWidget* makeRiskLine(const Change& change);
    void makeConflicts();
    void fillConflicts();
    QString keptOutText(int row) const;
    void fillPlans(const ChangeDetail& detail);
    void fillWork(const ChangeCase& about);
    void fillSequence(const Change& change);
    QString sequenceNote(const Sequence& sequence, int self) const;
    void addStep(const SequenceStep& step, int self, std::optional<qint64> gap);
    void fillItems(const Change& change);
    void fillLinks(const Change& change);
    void fillHistory(const ChangeDetail& detail);
    void addText(DetailSection& section, const QString& title, const QString& text);
    DetailLine* addLine(DetailSection& section, const RecordRef& record);
    void finishEdit(bool takes);
    void retranslate();

    BoardContext& m_context;
    ChangeId m_id;
    std::optional<ChangeDetail> m_detail;
    quint64 m_ticket = 0;

    TextLabel* m_number;
    ElidedLabel* m_meta;
    Button* m_open;
    Button* m_close;
    TextLabel* m_title;
    StateLine* m_stateLine;
    MessageBar* m_message;
    ProposalNotice* m_proposals;
    Stepper* m_stepper;
    DetailSection* m_state;
    NextStepsPanel* m_steps;
    FreezeNote* m_freezes;
    DetailSection* m_workSection;
    WorkPanel* m_work;
    DetailSection* m_facts;
    QGridLayout* m_factGrid = nullptr;
    DetailSection* m_risk;
    DetailSection* m_predictedPart = nullptr;
    PredictedRisk* m_predicted = nullptr;
    DetailSection* m_asksPart;
    ChangeAsks* m_asks;
    DetailSection* m_conflicts;
    ConflictList* m_conflictList = nullptr;
    TextLabel* m_checked = nullptr;
    QWidget* m_conflictActs = nullptr;
    DetailSection* m_plans;
    DetailSection* m_sequence;
    DetailSection* m_items;
    DetailSection* m_links;
    DetailSection* m_files;
    AttachmentList* m_attachments;
    DetailSection* m_history;
    FieldEditor* m_editor = nullptr;
};

} // namespace cb
