// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/ImportRun.h"
#include "ui/shell/Place.h"
#include "ui/shell/View.h"

class QLineEdit;
class QStackedWidget;

namespace cb {

class Button;
class EmptyState;
class ImportCheckPage;
class ImportResultPage;
class ImportSteps;
class MessageBar;
class ProgressLine;
class TextLabel;

/// The import assistant: a file is chosen or dropped, checked beside its mapping, mended, and
/// written in one step that can be undone.
class ImportView : public View
{
    Q_OBJECT

public:
    explicit ImportView(BoardContext& context, QWidget* parent = nullptr);

    QString id() const override;
    QString name() const override;

    /// Starts with a file, as if it were dropped.
    void openFile(const QString& path);

    ImportRun& run() { return *m_run; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSource();
    QWidget* makeProgress();
    QWidget* makeActBar();
    void addShortcuts();
    void retranslate();
    void refresh();
    void refreshActs();
    void showProgress(qint64 done, qint64 total);
    void chooseFile();
    void saveRejected();
    void saveMapping();
    void back();
    void goOn();
    void goToStep(int step);
    void showError(const Error& error);

    BoardContext& m_context;
    ImportRun* m_run;
    ImportSteps* m_steps;
    QStackedWidget* m_pages;
    EmptyState* m_source;
    ProgressLine* m_progress;
    ImportCheckPage* m_check;
    ImportResultPage* m_result;
    MessageBar* m_message;
    TextLabel* m_obstacle;
    QLineEdit* m_profileName;
    Button* m_saveRejected;
    Button* m_saveMapping;
    Button* m_useAll;
    Button* m_back;
    Button* m_goOn;
};

/// The tool "Import" of the rail.
Place importPlace();

} // namespace cb
