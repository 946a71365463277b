// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

namespace cb {

/// The write that made an acceptance lapse: with it a side left the window that was accepted.
struct AcceptanceLapse
{
    RecordRef side; ///< that was moved, or removed
    Instant at;
    QString author;
    bool isRemoved = false;

    friend bool operator==(const AcceptanceLapse&, const AcceptanceLapse&) = default;
};

/// What the audit says of it; of two sides that moved the first to go counts. Nothing: it holds, or
/// the audit does not know. Blocks: on the store's thread.
Result<std::optional<AcceptanceLapse>> readLapse(
    Store& store, const ConflictAcceptance& acceptance);

/// The same of several; those of which nothing is known are left out. Cancelled: stopped.
Result<QHash<AcceptanceId, AcceptanceLapse>> readLapses(
    Store& store, const QList<ConflictAcceptance>& acceptances, const CancelToken& cancel);

} // namespace cb
