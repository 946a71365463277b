// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cb {

class Button;
class FieldRow;
class KeyHint;
class TextLabel;
class ThemeController;

/// Somebody who can answer for a conflict that stays.
struct AcceptOwner
{
    PersonId person;
    QString name;
};

/// What the form is about.
struct AcceptCase
{
    quint64 cause = 0; ///< of the conflict, to tell whether it is another one
    int conflict = -1;
    int openInCause = 0; ///< conflicts that can still be accepted
    QList<AcceptOwner> owners; ///< the likely ones first
    QString whyNot; ///< nothing can be accepted, because; empty: it can
    QString answer; ///< it is accepted already, because; empty: it is open
    QString lapse; ///< it was accepted before, and what ended that; empty: it was not
    bool canBeTakenBack = false;
};

/// "Accept because…": a reason, who answers for it, and whether it holds for this pair or for all
/// of the cause. It lapses when either side moves.
class AcceptForm : public QWidget
{
    Q_OBJECT

public:
    explicit AcceptForm(const ThemeController& theme, QWidget* parent = nullptr);

    /// Another conflict empties the form; the same one leaves what was typed.
    void showCase(const AcceptCase& shown);
    /// Puts the focus on the reason; false: nothing can be accepted.
    bool start();
    void showProblem(const QString& text);
    /// What was asked for is written.
    void finish();

signals:
    void acceptRequested(const QString& reason, const cb::PersonId& owner, bool isWholeCause);
    void takeBackRequested();
    /// Esc.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void accept();
    void showCount();
    void retranslate();

    const ThemeController& m_theme;
    AcceptCase m_case;
    TextLabel* m_title;
    KeyHint* m_key;
    TextLabel* m_state;
    QLineEdit* m_reason;
    FieldRow* m_reasonRow;
    QComboBox* m_owner;
    FieldRow* m_ownerRow;
    QComboBox* m_holds;
    FieldRow* m_holdsRow;
    QLineEdit* m_lapses;
    FieldRow* m_lapsesRow;
    TextLabel* m_help;
    Button* m_accept;
    Button* m_takeBack;
};

} // namespace cb
