// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/ImportRun.h"

#include <QWidget>

namespace cb {

class Button;
class TextLabel;

/// What an import did: counts, what is new, what was left out, and the way back.
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
    void refresh();
    QStringList madeTexts() const;

    BoardContext& m_context;
    ImportRun& m_run;
    TextLabel* m_title;
    TextLabel* m_counts;
    TextLabel* m_new;
    TextLabel* m_left;
    Button* m_undo;
    Button* m_saveRejected;
    Button* m_another;
};

} // namespace cb
