// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StorePlace.h"

namespace cb {

/// What the form about a server asks for.
struct ServerAddress
{
    QString
        servers; ///< "db-a.example:5432, db-b.example"; the first that can be written to is used
    QString database;
    QString login;
    QString encryption = QStringLiteral("verify-full"); ///< libpq's sslmode
    QString certificate; ///< file with the authority's certificate; empty: the system's
    QString service; ///< of pg_service.conf; then the others may be empty

    /// As a postgresql:// address, without any password. BadInput names what is missing.
    Result<StorePlace> toPlace() const;
    static ServerAddress fromPlace(const StorePlace& place);

    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;
};

} // namespace cb
