// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QTimeZone>

#include <vector>

namespace cb {

/// An hour of the week on the wall.
struct WeekHour
{
    int day = 0; ///< 0 Monday to 6 Sunday
    int hour = 0; ///< 0 to 23

    friend bool operator==(const WeekHour&, const WeekHour&) = default;
};

/// The wall-clock hour of many instants: the zone's clock changes are looked up once, an instant
/// then costs a bisection. An instant in the doubled hour of a clock change belongs to that hour
/// both times. Immutable; any thread.
class LocalHours
{
public:
    /// Instants outside of `stretch` get the offset of its nearer end.
    LocalHours(const Span& stretch, const QTimeZone& zone);

    WeekHour of(Instant at) const;

private:
    struct Change
    {
        qint64 ms = 0;
        qint64 offsetMs = 0; ///< from then on
    };

    std::vector<Change> m_changes; ///< ascending, the first holds from the beginning on
};

} // namespace cb
