// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/Editor.h"
#include "ui/records/NextSteps.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace cb {

struct BoardContext;
class Button;
class DetailSection;
class MessageBar;
class RecordPicker;
class TextLabel;

/// A step of the lifecycle for several changes.
struct BulkStep
{
    NextStep step;
    int allowed = 0; ///< how many of the changes allow it
    QString whyNot; ///< of the first that does not: "CHG-2480: …"
};

/// The steps that any of the cases has, in the lifecycle's order. Pure.
QList<BulkStep> bulkSteps(const QList<ChangeCase>& cases, const Actor& actor);

/// Several selected changes in the detail panel: what they are, and edits of all of them in one
/// undo step.
class BulkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPanel(BoardContext& context, QWidget* parent = nullptr);

    void showChanges(const QList<ChangeId>& ids, int others);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makePickers();
    void makeOthers();
    RecordPicker* addPicker(
        RecordKind kind, const char* name, const QString& objectName, ChangeField field);
    QWidget* addLine(const QString& name, const QList<QWidget*>& parts);
    void showCounts();
    void loadSteps();
    void showSteps(const QList<BulkStep>& steps);
    void set(const QString& label, const Editor::Mutate& mutate);
    Editor::Done said();
    void retranslate();

    BoardContext& m_context;
    QList<ChangeId> m_ids;
    int m_others = 0;
    quint64 m_ticket = 0;
    TextLabel* m_title;
    TextLabel* m_counts;
    MessageBar* m_message;
    DetailSection* m_edit;
    DetailSection* m_steps;
    QLineEdit* m_reason = nullptr;
    QList<std::pair<TextLabel*, const char*>> m_names;
    QList<std::pair<Button*, const char*>> m_buttons;
};

} // namespace cb
