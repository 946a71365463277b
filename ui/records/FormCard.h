// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace cb {

class Button;
class TextLabel;
class ThemeController;

/// A card of a page of fields: number in a ring, title, a note, acts at the trailing side. Folds.
class FormCard : public QWidget
{
    Q_OBJECT

public:
    /// `number` 0: none is shown.
    FormCard(const ThemeController& theme, int number, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    void setFolded(bool isFolded);

    bool isFolded() const { return m_content->isHidden(); }

    /// Stands in the head, at the trailing side.
    void addAct(QWidget* widget);

    QVBoxLayout* content() const { return m_layout; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void applyTheme();

    const ThemeController& m_theme;
    int m_number;
    TextLabel* m_title;
    TextLabel* m_note;
    Button* m_fold;
    QWidget* m_head;
    QHBoxLayout* m_acts;
    QWidget* m_content;
    QVBoxLayout* m_layout;
};

} // namespace cb
