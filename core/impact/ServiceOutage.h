// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <QDate>

namespace cb {

/// The projected outage of one service in one month of the board's calendar. A change takes its
/// services away for its outage window; where it names none, for its planned window. Overlapping
/// windows count once.
struct ServiceOutage
{
    int service = 0; ///< row
    QDate month; ///< its first day
    qint64 ownMs = 0; ///< by the change looked at
    qint64 plannedMs = 0; ///< by it and all other changes that are not drafts or withdrawn
    qint64 presumedMs = 0; ///< of plannedMs: by planned windows, as no outage window is given
    std::optional<qint64> allowedMs; ///< (1 - availability target) x length of the month; none: no
                                     ///< target

    friend bool operator==(const ServiceOutage&, const ServiceOutage&) = default;
};

/// Of the change's own services (its service and those of its CIs), by criticality, name and month.
/// Months have their true length, also where the clock changes. Empty: no window, or no service.
std::vector<ServiceOutage> outagesOf(const BoardSnapshot& snapshot, int changeRow);

/// The outage window, else the planned window; none: neither is complete.
std::optional<Span> outageSpan(const ChangeColumns& changes, int row);

/// Rows of the services that the change works on: its own and those of its CIs, ascending.
std::vector<int> servicesOf(const BoardSnapshot& snapshot, int changeRow);

} // namespace cb
