// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ICalendarEvent.h"

namespace cb {

/// Has the event any X-MAINTNOTE property?
bool isMaintenanceNotice(const ICalendarComponent& event);

/// Reads the X-MAINTNOTE properties of an event (BCOP maintnote-std). What the standard asks for
/// and is missing is named in `notes`; without a maintenance id or an end there is no notice
/// (BadInput).
Result<MaintenanceNotice> readNotice(
    const ICalendarEvent& event, const Span& span, QList<WindowFinding>& notes);

} // namespace cb
