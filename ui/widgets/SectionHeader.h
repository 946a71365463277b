// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cb {

class ThemeController;

/// The head of a part of a panel or a group of rows: folds it, with a note at the trailing side
/// ("2 blocking, 1 warning"). Space and Enter fold, as do Left and Right.
class SectionHeader : public QAbstractButton
{
    Q_OBJECT

public:
    SectionHeader(const ThemeController& theme, const QString& title, QWidget* parent = nullptr);

    void setNote(const QString& note);
    void setFoldable(bool isFoldable);

    /// Folded: the content is not shown.
    bool isFolded() const { return m_isFoldable && !isChecked(); }

    void setFolded(bool isFolded);

    /// Is shown and hidden with the fold. Not owned.
    void setContent(QWidget* content);

    QSize sizeHint() const override;

signals:
    void foldedChanged(bool isFolded);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void updateContent();

    const ThemeController& m_theme;
    QString m_note;
    bool m_isFoldable = true;
    QWidget* m_content = nullptr;
};

} // namespace cb
