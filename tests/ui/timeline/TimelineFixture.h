// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/timeline/TimelineScene.h"

namespace cb::test {

/// Wednesday 2026-11-25, 14:03 in Berlin.
Instant timelineNow();

/// A small board with what a timeline has to show: two teams, changes in several states, what
/// actually happened, deployments, incidents with their cause, a freeze and maintenance.
class TimelineFixture
{
public:
    TimelineFixture();

    /// All lanes in view, in a view of that size.
    TimelineScene scene(const Span& span, QSizeF size = QSizeF(1000, 420));

    CalendarFixture& board() { return m_board; }

    /// What scene() asks for; to be changed before it.
    TimelineRequest request;

    const Theme& theme() const { return m_theme; }

    void setTheme(const Theme& theme);

    static Span week();
    static Span year();

private:
    void addChanges(const Service& gateway, const Service& adapter, const Service& sso);

    CalendarFixture m_board;
    Theme m_theme;
    TimelineTexts m_texts;
};

} // namespace cb::test
