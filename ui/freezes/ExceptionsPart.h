// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CalendarWindow.h"

#include <QWidget>

class QVBoxLayout;

namespace cb {

struct BoardContext;
class Button;
class ExceptionForm;
class TextLabel;

/// The exceptions of a freeze: what for, by whom, until when, and what is to be done about each.
class ExceptionsPart : public QWidget
{
    Q_OBJECT

public:
    explicit ExceptionsPart(BoardContext& context, QWidget* parent = nullptr);

    void setWindow(const CalendarWindow& window);

    /// Opens the form to ask for one; for this change, where one is given.
    void ask(std::optional<ChangeId> change = {});
    /// Opens the form on an exception, for the step that its state asks for.
    void open(ExceptionId exception);

    ExceptionForm& form() const { return *m_form; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    QWidget* makeRow(const FreezeException& exception);
    void bringIntoView();
    void retranslate();

    BoardContext& m_context;
    CalendarWindow m_window;
    TextLabel* m_title;
    TextLabel* m_counts;
    Button* m_ask;
    QWidget* m_rows;
    QVBoxLayout* m_rowLayout;
    ExceptionForm* m_form;
    bool m_isBringing = false; ///< the form into view, as soon as all is laid out
};

} // namespace cb
