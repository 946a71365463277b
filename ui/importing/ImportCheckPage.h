// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/ImportRun.h"

#include <QWidget>

#include <array>

namespace cb {

class ColumnModel;
class ImportTable;
class MenuButton;
class MessageBar;
class PreviewModel;
class RejectedModel;
class SectionHeader;
class TextLabel;
class ValueModel;

/// Columns, dry run, words, preview and rejected rows of a file, all at once and all to be changed
/// in place.
class ImportCheckPage : public QWidget
{
    Q_OBJECT

public:
    ImportCheckPage(BoardContext& context, ImportRun& run, QWidget* parent = nullptr);

    /// Gives the focus to the part of a step (ImportSteps::Step).
    void showStep(int step);

    /// Takes the suggestion of the selected rejected row, or of the first one.
    void useSuggestion();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeOptions();
    QWidget* makeTop();
    QWidget* makeDryRun();
    QWidget* makeBottom();
    void refresh();
    void retranslate();
    void refreshOptions();
    void refreshQuestion();
    void refreshFigures();

    BoardContext& m_context;
    ImportRun& m_run;
    ColumnModel* m_columnModel;
    ValueModel* m_valueModel;
    PreviewModel* m_previewModel;
    RejectedModel* m_rejectedModel;
    MenuButton* m_kind;
    MenuButton* m_policy;
    MenuButton* m_order;
    MenuButton* m_encoding;
    MenuButton* m_delimiter;
    MenuButton* m_profile;
    MessageBar* m_question;
    SectionHeader* m_columnsHead;
    SectionHeader* m_dryRunHead;
    SectionHeader* m_valuesHead;
    SectionHeader* m_previewHead;
    SectionHeader* m_rejectedHead;
    ImportTable* m_columns;
    ImportTable* m_values;
    ImportTable* m_preview;
    ImportTable* m_rejected;
    QWidget* m_rejectedPart;
    QWidget* m_valuesPart;

    struct Figure
    {
        TextLabel* number = nullptr;
        TextLabel* name = nullptr;
    };

    std::array<Figure, 6> m_figures;
    QString m_shownQuestion;
};

} // namespace cb
