// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarZones.h"

#include <algorithm>

namespace cb {

QList<QTimeZone> secondZoneChoices(const QTimeZone& chosen)
{
    QList<QTimeZone> zones{QTimeZone(QByteArrayLiteral("UTC")), QTimeZone::systemTimeZone()};
    for (const char* id :
         {"America/Los_Angeles",
          "America/New_York",
          "America/Sao_Paulo",
          "Europe/London",
          "Europe/Berlin",
          "Asia/Dubai",
          "Asia/Kolkata",
          "Asia/Singapore",
          "Asia/Tokyo",
          "Australia/Sydney"})
    {
        zones.append(QTimeZone(QByteArray(id)));
    }
    zones.append(chosen);
    QList<QTimeZone> distinct{QTimeZone()};
    for (const QTimeZone& zone : std::as_const(zones)) {
        const auto isSame = [&zone](const QTimeZone& other) {
            return other.id() == zone.id();
        };
        if (zone.isValid() && std::none_of(distinct.cbegin(), distinct.cend(), isSame)) {
            distinct.append(zone);
        }
    }
    return distinct;
}

} // namespace cb
