// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/BoardDiff.h"

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace cb {

class SinceModel;
class TextLabel;
class ThemeController;

/// Beside the rows: how many of each kind, how far this person is, the keys, and what is compared.
class SincePanel : public QWidget
{
    Q_OBJECT

public:
    SincePanel(const ThemeController& theme, const SinceModel& model, QWidget* parent = nullptr);

    void showState();

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Count
    {
        TextLabel* name = nullptr;
        TextLabel* figure = nullptr;
    };

    void makeCounts(QVBoxLayout& layout);
    void makeKeys(QVBoxLayout& layout);
    void retranslate();

    const ThemeController& m_theme;
    const SinceModel& m_model;
    TextLabel* m_length;
    std::array<Count, enumCount<DiffKind>()> m_counts;
    TextLabel* m_seenHead;
    TextLabel* m_seen;
    QProgressBar* m_progress;
    QList<TextLabel*> m_keyWords;
    TextLabel* m_comparedHead;
    TextLabel* m_compared;
};

} // namespace cb
