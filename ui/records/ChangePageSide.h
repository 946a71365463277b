// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace cb {

class ThemeController;

/// Beside the form of a change: parts below each other that say what it still needs and meets.
class ChangePageSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChangePageSide(const ThemeController& theme, QWidget* parent = nullptr);

    /// At the end; takes ownership.
    void addPart(QWidget* part);

private:
    void applyTheme();

    const ThemeController& m_theme;
    QVBoxLayout* m_column;
};

} // namespace cb
