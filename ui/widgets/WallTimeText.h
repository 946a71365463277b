// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WallTime.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace cb {

/// Dates and times as people type and read them (ui.md section 7). Pure.
namespace walltimetext {

/// "Thu 26 Nov 2026", in the locale's order of day and month.
QString date(QDate date, const QLocale& locale);
/// "Thu 26 Nov 2026, 20:30": 24 hours everywhere.
QString dateTime(const LocalTime& time, const QLocale& locale);

/// Reads what dateTime() writes and what people type: "20:30", "2030", "26 nov 20:30", "26.11.
/// 20:30", "2026-11-26 20:30", "tomorrow 8:00", "fri 22:00", "today". What is left out comes from
/// `base` (a year that is left out: the one that brings the date nearest to `base`). Nothing if it
/// is not understood.
std::optional<LocalTime> parse(const QString& text, const LocalTime& base, const QLocale& locale);

/// What is special about a time in a zone, in words; empty for an ordinary one.
QString remark(const LocalTime& time, const QTimeZone& zone, const QLocale& locale);

} // namespace walltimetext

} // namespace cb
