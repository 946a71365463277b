// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policy/PolicyFindings.h"

#include <QWidget>

class QVBoxLayout;

namespace cb {

class Button;
class SignLabel;
class TextLabel;
class ThemeController;

/// What the policy that is shown would change over the open and the late changes, and the acts that
/// put a draft in force or discard it, with the reason where they are not possible.
class PolicyCompareBox : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyCompareBox(const ThemeController& theme, QWidget* parent = nullptr);

    struct State
    {
        int shown = 1; ///< versions
        int inForce = 1;
        bool isDraft = false;
        QString draftedBy;
        QString whyNotPutInForce; ///< empty: it can be
        QString whyNotDiscard; ///< likewise
    };

    void setState(const State& state);
    /// Nothing: being counted.
    void setFindings(const std::optional<PolicyFindings>& findings);

signals:
    void putInForceRequested();
    void discardRequested();
    /// Start a draft from the old version that is shown.
    void draftRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFigures(QVBoxLayout* layout);
    void makeActs(QVBoxLayout* layout);
    void retranslate();

    const ThemeController& m_theme;
    State m_state;
    std::optional<PolicyFindings> m_findings;
    TextLabel* m_title;
    TextLabel* m_note;
    QWidget* m_figures;
    TextLabel* m_heads[4];
    TextLabel* m_cells[3][4];
    TextLabel* m_cost;
    TextLabel* m_actTitle;
    TextLabel* m_actText;
    Button* m_discard;
    Button* m_putInForce;
    Button* m_restart;
    SignLabel* m_lock;
    TextLabel* m_why;
};

} // namespace cb
