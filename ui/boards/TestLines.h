// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ProbeServer.h"

#include <QWidget>

class QVBoxLayout;

namespace cb {

class ThemeController;

/// The lines of a connection test, one below the other as they come: sign, what, finding, time.
class TestLines : public QWidget
{
    Q_OBJECT

public:
    explicit TestLines(const ThemeController& theme, QWidget* parent = nullptr);

    void clear();
    void add(const ProbeLine& line);

private:
    const ThemeController& m_theme;
    QVBoxLayout* m_layout;
};

} // namespace cb
