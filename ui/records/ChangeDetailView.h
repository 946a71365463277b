// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"
#include "core/session/Session.h"

#include <QWidget>

class QGridLayout;

namespace cb {

struct BoardContext;
class AttachmentList;
class Button;
class ElidedLabel;
class DetailLine;
class DetailSection;
class FieldEditor;
class MessageBar;
class NextStepsPanel;
class StateLine;
class Stepper;
class TextLabel;

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

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead();
    void makeParts();
    void reload();
    void showFromSnapshot();
    void showDetail(const ChangeDetail& detail);
    void fillFacts(const Change& change);
    void fillRisk(const ChangeDetail& detail);
    QWidget* makeRiskLine(const Change& change);
    void fillPlans(const ChangeDetail& detail);
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
    Stepper* m_stepper;
    DetailSection* m_state;
    NextStepsPanel* m_steps;
    DetailSection* m_facts;
    QGridLayout* m_factGrid = nullptr;
    DetailSection* m_risk;
    DetailSection* m_plans;
    DetailSection* m_items;
    DetailSection* m_links;
    DetailSection* m_files;
    AttachmentList* m_attachments;
    DetailSection* m_history;
    FieldEditor* m_editor = nullptr;
};

} // namespace cb
