// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace cb {

class TextLabel;
class ThemeController;

/// A card with a title, one line below it, and what the view puts in.
class RiskCard : public QFrame
{
    Q_OBJECT

public:
    explicit RiskCard(const ThemeController& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Empty: no line.
    void setSubtitle(const QString& subtitle);

    QVBoxLayout& body() const { return *m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QVBoxLayout* m_body;
};

} // namespace cb
