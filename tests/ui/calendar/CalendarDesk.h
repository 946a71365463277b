// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/BoardFixture.h"
#include "ui/calendar/CalendarView.h"
#include "ui/commands/Editor.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Language.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QTemporaryDir>
#include <QUndoStack>

namespace cb::test {

/// The three calendar views on a real board file, with all that a window gives them.
class CalendarDesk
{
public:
    CalendarDesk();
    ~CalendarDesk();

    /// Adds a change with a window in Berlin and waits until the calendars know it.
    Change add(
        const QString& number,
        const LocalTime& from,
        const LocalTime& to,
        ChangeState state = ChangeState::Authorize);

    /// Shows a view (0 month, 1 week, 2 day) in a window of its own.
    CalendarView& show(int view, QDate day, QSize size = QSize(1300, 900));
    /// Centre of the first bar of a change in the widget; null: not in view.
    QRect barRect(CalendarView& view, ChangeId id);
    std::optional<Span> window(ChangeId id) const;
    bool waitForWindow(ChangeId id, const Span& expected) const;

    BoardContext& context() { return m_context; }

    StatusAnnouncer& announcer() { return m_announcer; }

    BoardFixture& board() { return *m_board; }

private:
    std::unique_ptr<BoardFixture> m_board;
    QTemporaryDir m_folder;
    Settings m_settings;
    Selection m_selection;
    FilterController m_filter;
    ActionRegistry m_actions;
    QUndoStack m_undo;
    Editor m_editor;
    ThemeController m_theme;
    Language m_language;
    StatusAnnouncer m_announcer;
    BoardContext m_context;
    std::vector<std::unique_ptr<CalendarView>> m_views;
};

} // namespace cb::test
