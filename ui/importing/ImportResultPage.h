// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/ImportRun.h"

#include <QWidget>

#include <optional>

class QLayout;

namespace cb {

class BoardConflicts;
class Button;
class ConflictsBefore;
class TextLabel;

/// What an import did: counts, what is new, what was left out, the conflicts that changes brought,
/// and the way back.
class ImportResultPage : public QWidget
{
    Q_OBJECT

public:
    ImportResultPage(BoardContext& context, ImportRun& run, QWidget* parent = nullptr);

signals:
    void saveRejectedRequested();
    void anotherFileRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* makeConflictRow();
    void followRun();
    void refresh();
    void countConflicts();
    void showConflicts();
    QStringList madeTexts() const;

    BoardContext& m_context;
    ImportRun& m_run;
    BoardConflicts& m_conflicts;
    ConflictsBefore* m_before;
    std::optional<int> m_newConflicts; ///< nothing: not known yet
    quint64 m_ticket = 0;
    TextLabel* m_title;
    TextLabel* m_counts;
    TextLabel* m_new;
    TextLabel* m_left;
    TextLabel* m_conflictText;
    Button* m_showConflicts;
    Button* m_undo;
    Button* m_saveRejected;
    Button* m_another;
};

} // namespace cb
