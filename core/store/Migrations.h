// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

namespace cb {

/// One numbered step of a schema: resources/sql/<engine>/0001_board.sql. Never edited after
/// release.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql;
    QByteArray checksum; ///< SHA-256 of the file as hex
};

/// In their order, numbered from 1 without gaps. `engine`: "sqlite" or "postgresql".
const QList<Migration>& migrations(const QString& engine);

/// Brings a board from `from` (0: an empty database) to `to`, each step in a transaction of its
/// own. A step that somebody else has done meanwhile is passed over.
Result<void> migrate(Connection& connection, const QString& engine, int to);

/// Refuses a schema that is newer than ours, or whose steps are not those that we know.
Result<void> checkSchema(Connection& connection, const QString& engine, const QString& place);

} // namespace cb
