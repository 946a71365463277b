// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/SinceCells.h"

#include <QScrollArea>

class QVBoxLayout;

namespace cb {

class Button;
class TextLabel;
class ThemeController;

/// What was edited, field by field: the old text struck out, the new one marked, whole and with all
/// its lines. Takes the place of the counts until it is closed (K or Esc).
class EditsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EditsPanel(const ThemeController& theme, QWidget* parent = nullptr);

    /// `who`: "Change owner, Mon 23 Nov, 09:12"; may be empty.
    void showEdits(const QString& title, const QString& who, const QList<EditWords>& edits);

    QSize sizeHint() const override;

signals:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addValue(const QString& text, bool isNew);

    const ThemeController& m_theme;
    TextLabel* m_title;
    TextLabel* m_who;
    Button* m_close;
    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_list = nullptr;
};

} // namespace cb
