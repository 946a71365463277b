// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QUrl>

namespace cb {

/// Where a board is: a file, or a PostgreSQL database. The address never holds a password (it comes
/// from the keychain, pgpass or a service file).
struct StorePlace
{
    enum class Engine
    {
        Sqlite,
        Postgres
    };

    Engine engine = Engine::Sqlite;
    QString path; ///< of a file, absolute
    QString conninfo; ///< of a server: the postgresql:// address as libpq reads it

    /// A file name (`.cboard` is not required) or a `postgresql://` / `postgres://` address. A
    /// password in the address is refused (Usage), with the hint where to put it.
    static Result<StorePlace> parse(const QString& text);

    /// For people and lists: the file, or host/database without user secrets.
    QString display() const;
    /// What parse() reads back.
    QString address() const;

    friend bool operator==(const StorePlace&, const StorePlace&) = default;
};

} // namespace cb
