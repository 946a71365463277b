// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSettings.h"
#include "core/store/Connection.h"

namespace cb {

/// The end of the audit chain as the board itself knows it, so that a cut tail is found.
struct AuditHead
{
    qint64 sequence = 0;
    QByteArray hash;
};

Result<void> insertBoard(Connection& connection, const BoardSettings& settings);
Result<BoardSettings> readSettings(Connection& connection);
Result<AuditHead> readAuditHead(Connection& connection);
Result<void> writeAuditHead(Connection& connection, const AuditHead& head);

} // namespace cb
