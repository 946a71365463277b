// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace cb {

class Button;
class TextLabel;
class ThemeController;

/// Grey lines in the place of text while something is read, with what is read in words: "Reading
/// 312 changes…". They show only after 300 ms; old content stays until then.
class SkeletonLines : public QWidget
{
    Q_OBJECT

public:
    explicit SkeletonLines(const ThemeController& theme, QWidget* parent = nullptr);

    void start(const QString& text);
    void stop();

    QSize sizeHint() const override;

    static constexpr int delayMs = 300;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    QString m_text;
    QTimer m_delay;
};

/// A long job: its words with the count, a line, Cancel.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(const ThemeController& theme, QWidget* parent = nullptr);

    /// `total` 0: not known. `text` says what and how many: "Reading 120 of 585 rows".
    void setProgress(const QString& text, qint64 done, qint64 total);
    void setCancellable(bool isCancellable);

signals:
    void cancelRequested();

private:
    TextLabel* m_label;
    QProgressBar* m_bar;
    Button* m_cancel;
};

} // namespace cb
