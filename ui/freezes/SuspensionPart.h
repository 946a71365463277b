// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CalendarWindow.h"

#include <QWidget>

class QLineEdit;

namespace cb {

struct BoardContext;
class Button;
class FieldRow;
class TextLabel;
class WallTimeEdit;

/// Suspends a window with a reason and an end, and says which suspension holds, by whom and until
/// when; it can be ended at once.
class SuspensionPart : public QWidget
{
    Q_OBJECT

public:
    explicit SuspensionPart(BoardContext& context, QWidget* parent = nullptr);

    /// `obstacle`: why nothing can be done; empty: it can.
    void setWindow(const CalendarWindow& window, const QString& obstacle);

signals:
    /// By the user: the window's suspensions as they are to be, and what was done.
    void suspensionsChanged(
        const QList<cb::Suspension>& suspensions, const QString& label, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void refresh();
    void open();
    void bringIntoView();
    void suspend();
    void reactivate();
    /// Index of the one that holds or is still to come; -1: none.
    int current() const;

    BoardContext& m_context;
    CalendarWindow m_window;
    QString m_obstacle;
    TextLabel* m_words;
    Button* m_suspend;
    Button* m_reactivate;
    QWidget* m_form;
    QLineEdit* m_reason;
    FieldRow* m_reasonRow;
    WallTimeEdit* m_from;
    FieldRow* m_fromRow;
    WallTimeEdit* m_until;
    FieldRow* m_untilRow;
    Button* m_accept;
    Button* m_cancel;
};

} // namespace cb
