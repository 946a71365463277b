// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"
#include "core/domain/Decision.h"

#include <QWidget>

class QGridLayout;
class QProgressBar;

namespace cb {

class RequirementList;
class Session;
class TextLabel;
class ThemeController;

/// What a change has to answer before it is decided on: the seven Rs, what the policy in force asks
/// for, and the meeting that could decide. Computed anew at each call, as one types.
class ChangeAsks : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeAsks(const ThemeController& theme, QWidget* parent = nullptr);

    void showChange(const Change& change, const QList<Decision>& decisions, const Session& session);

    /// "5 of 7 Rs"
    QString summary() const;

signals:
    void fieldRequested(cb::ChangeField field);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSevenRs(const Change& change, const Session& session);
    void showPolicy(const Change& change, const QList<Decision>& decisions, const Session& session);
    void showMeeting(const Change& change, const Session& session);
    void retranslate();

    const ThemeController& m_theme;
    int m_answered = 0;
    TextLabel* m_title;
    TextLabel* m_count;
    QProgressBar* m_bar;
    QGridLayout* m_rows;
    TextLabel* m_policyTitle;
    TextLabel* m_policyRow;
    TextLabel* m_about;
    RequirementList* m_requirements;
    TextLabel* m_meeting;
};

} // namespace cb
