// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarScene.h"

#include <QCoreApplication>

namespace cb {

/// What boxes and cells of a calendar are called: for assistive tools (ui.md section 9), for tool
/// tips and for the status bar.
class CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::CalendarWords)

public:
    /// "CHG-2480, TLS 1.3 only on public endpoints, Payment Gateway, awaiting CAB, owner's risk
    /// high, Thursday 26 November 2026 20:30 to 22:30".
    static QString boxName(const CalendarScene& scene, const CalendarBox& box);
    /// "Thursday 26 November 2026, 6 changes, Retail peak freeze", or a lane with its work.
    static QString cellName(const CalendarScene& scene, const CalendarCell& cell);
    /// "5, expect 0.5 fail.": the changes of a month's day and, where there is room, the failures
    /// to expect above 0.25.
    static QString dayHead(const CalendarScene& scene, const CalendarCell& cell, bool isWide);
    /// Several lines of plain text: full title, state, times with zone; the viewer's time where its
    /// zone differs.
    static QString hoverText(
        const CalendarScene& scene, const CalendarBox& box, const QTimeZone& viewerZone);
    /// Lines on the card beside a bar that moves: where to, and what the clocks do to it.
    static QStringList moveLines(
        const TimeText& times, const QString& number, const WindowMove& move);

private:
    static QString barName(const CalendarScene& scene, const CalendarItem& item);
    static QString markName(const CalendarScene& scene, const CalendarBox& box);
    static QString barHover(
        const CalendarScene& scene, const CalendarItem& item, const QTimeZone& viewerZone);
};

} // namespace cb
