// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/WindowFiles.h"

class QJsonObject;

namespace cb {

// The formats that readWindowFile() knows beside iCalendar; each answers what it found, nothing if
// the content is not of its kind.

std::optional<WindowFile> readBankHolidays(
    const QJsonObject& root, const WindowFileOptions& options);
std::optional<WindowFile> readNodeSchedule(
    const QJsonObject& root, const WindowFileOptions& options);
/// Errors: BadInput where the YAML is broken, with line.
Result<std::optional<WindowFile>> readOpenStackSchedule(
    const QByteArray& bytes, const WindowFileOptions& options);

/// An all-day window over [first, last], both included.
CalendarWindow allDayWindow(
    const QString& uid, const QString& name, QDate first, QDate last, const QByteArray& zone);

} // namespace cb
