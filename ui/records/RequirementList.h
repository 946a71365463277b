// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/PolicyAnswer.h"

#include <QWidget>

class QGridLayout;

namespace cb {

class ThemeController;

/// What a row of the policy asks for: a sign, its name, how it stands, and for what is open who can
/// do what about it.
class RequirementList : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementList(const ThemeController& theme, QWidget* parent = nullptr);

    void showRequirements(const QList<Requirement>& requirements);

private:
    void addRow(const Requirement& requirement, int row);

    const ThemeController& m_theme;
    QList<Requirement> m_requirements;
    QGridLayout* m_grid;
};

} // namespace cb
