// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/freeze/FrozenDays.h"

#include <QLocale>

#include <array>

namespace cb {

/// Where a window stands in the list.
enum class WindowGroup
{
    Freezes,
    Maintenance,
    Holidays,
    Past ///< no instance to come
};
constexpr int windowGroupCount = 4;

/// A window as a row of the list.
struct WindowRow
{
    CalendarWindow window;
    QString when;
    QString scope;
    QString state;
    bool isSuspended = false;
    bool isUnusable = false; ///< its rule cannot be expanded: `state` says why
    int asked = 0; ///< exceptions that wait for a decision
    std::optional<Span> next; ///< the running or next instance
};

/// One instance of a window in the year.
struct YearMark
{
    WindowId window;
    QString name;
    Span span;
};

/// An exception in the year.
struct YearException
{
    ExceptionId exception;
    WindowId window;
    QString name;
    Instant at;
    ExceptionState state = ExceptionState::Granted;
};

/// Windows of one name, or all holidays.
struct YearLine
{
    QString title;
    WindowKind kind = WindowKind::Freeze;
    bool isHard = false;
    QList<YearMark> marks; ///< ascending
    QList<YearException> exceptions; ///< ascending
};

/// All that the view of freezes shows of a board: list and year. A value, made off the UI thread.
struct FreezesContent
{
    SnapshotPtr snapshot = std::make_shared<BoardSnapshot>();
    Instant now;
    int year = 0;
    Span span; ///< of the year
    std::array<QList<WindowRow>, windowGroupCount> groups;
    QList<YearLine> lines;
    FrozenDays frozen;
    int unusable = 0; ///< windows whose rules cannot be expanded

    const WindowRow* find(WindowId id) const;
    int windows() const;
};

/// `draft` takes the place of the stored window of its id in the year, so that the year shows what
/// is being edited.
FreezesContent freezesContent(
    const SnapshotPtr& snapshot,
    int year,
    Instant now,
    const std::optional<CalendarWindow>& draft,
    const QLocale& locale);

} // namespace cb
