// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/CalendarWindow.h"

#include <QList>

namespace cb {

/// A calendar of holidays, releases or freeze weeks read from a JSON or YAML file.
struct CalendarFile
{
    QString format; ///< "bank-holidays", "release-schedule", "node-schedule"
    QList<CalendarWindow>
        windows; ///< all-day, with stable `sourceUid`s, so that a second import changes nothing
    QStringList skipped; ///< entries that were not read, with place and why
};

/// Reads calendars that public bodies and projects publish: gov.uk bank holidays (JSON, days as
/// dd/MM/yyyy or ISO; soft freezes), OpenStack release schedules (YAML; weeks named freeze become
/// freezes), Node.js release schedules (JSON). `zone` is the calendar's own zone. Errors: NotFound,
/// BadInput (says what the file is not).
Result<CalendarFile> readCalendarFile(const QString& path, const QByteArray& zone);

} // namespace cb
