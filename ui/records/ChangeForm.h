// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/policy/ChangeCheck.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QStackedWidget;
class QVBoxLayout;

namespace cb {

struct BoardContext;
class AttachmentList;
class FieldEditor;
class FormCard;
class SegmentedSwitch;
class TaskListEdit;
class TextLabel;

/// All fields of a change in seven cards and one for after the work: two columns where there is
/// room. Knows what was typed and what is wrong with it; writes nothing.
class ChangeForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeForm(BoardContext& context, QWidget* parent = nullptr);

    void showChange(const Change& change);

    /// What was typed, laid over `base`. Fields that can't be read keep the value of `base`.
    Change typed(const Change& base);

    /// Checks all that was typed; says under each field what is wrong, with suggestions. Errors
    /// forbid saving. What is merely empty is said only where `isWhole`: before saving.
    QList<Finding> check(const Change& base, bool isWhole);

    bool hasUnreadable() const { return m_hasUnreadable; }

    /// Needed fields say so until they are filled in. `missing` are those that are not.
    void showNeeded(const QList<ChangeField>& needed, const QList<ChangeField>& missing);
    /// Fields whose edit ends an approval carry a note.
    void showApproved(bool isApproved);
    /// Two columns where the page has `width` for them.
    void fitTo(int width);
    void setReadOnly(bool isReadOnly);
    void setSnapshot(const SnapshotPtr& snapshot);

    FieldEditor* editor(ChangeField field) const { return m_editors.value(field); }

    const QList<ChangeField>& fields() const { return m_order; }

    AttachmentList& attachments() const { return *m_attachments; }

    TaskListEdit& tasks() const { return *m_tasks; }

    /// Where acts of the first card stand (template, copy, patch night).
    QVBoxLayout& extras() const { return *m_extras; }

    FormCard& whatCard() const { return *m_what; }

    FormCard& riskCard() const { return *m_risk; }

    /// First of all; empty and hidden until somebody fills it.
    FormCard& workCard() const { return *m_work; }

    FormCard& whenCard() const { return *m_when; }

    /// Shows the field (its card, its plan) and gives it the focus.
    void goTo(ChangeField field);

signals:
    void edited(cb::ChangeField field);
    void left(cb::ChangeField field);

protected:
    void changeEvent(QEvent* event) override;

private:
    FieldEditor* add(ChangeField field);
    QWidget* line(const QList<ChangeField>& fields, const QList<int>& stretches = {});
    FormCard* card(int number);
    void makeWhat();
    void makeWhere();
    void makeWho();
    void makeWhen();
    void makeHow();
    void makeRest();
    void arrange();
    void showPlanNames();
    void showQuestions();
    void retranslate();

    BoardContext& m_context;
    QHash<ChangeField, FieldEditor*> m_editors;
    QList<ChangeField> m_order;
    QList<FormCard*> m_cards;
    FormCard* m_risk;
    FormCard* m_work;
    FormCard* m_what = nullptr;
    FormCard* m_when = nullptr;
    FormCard* m_after = nullptr;
    QVBoxLayout* m_extras = nullptr;
    QVBoxLayout* m_leading;
    QVBoxLayout* m_trailing;
    SegmentedSwitch* m_planSwitch = nullptr;
    QStackedWidget* m_plans = nullptr;
    TaskListEdit* m_tasks = nullptr;
    AttachmentList* m_attachments = nullptr;
    bool m_isTwoColumns = true;
    bool m_hasUnreadable = false;
};

} // namespace cb
