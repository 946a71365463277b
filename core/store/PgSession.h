// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StorePlace.h"

#include <libpq-fe.h>

#include <memory>
#include <vector>

namespace cb {

struct PgConnDeleter
{
    void operator()(PGconn* connection) const { PQfinish(connection); }
};

struct PgResultDeleter
{
    void operator()(PGresult* result) const { PQclear(result); }
};

using PgConnPtr = std::unique_ptr<PGconn, PgConnDeleter>;
using PgResultPtr = std::unique_ptr<PGresult, PgResultDeleter>;

/// How we connect: what the address says, and for the rest what finds a dead server soon.
struct PgTarget
{
    StorePlace place;
    QString password; ///< empty: pgpass, a service file or none
    bool readOnly = false;
};

/// Keywords and values as PQconnectdbParams and PQconnectStartParams want them.
class PgParameters
{
public:
    static Result<PgParameters> of(const PgTarget& target);

    const char* const* keywords() const { return m_keywords.data(); }

    const char* const* values() const { return m_values.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<const char*> m_keywords;
    std::vector<const char*> m_values;
};

/// The channel on which a written board is announced.
extern const QByteArray pgChannel;

/// What the server or libpq said, for people. `result` may be null.
Error pgError(PGconn* connection, const PGresult* result, const StorePlace& place);

/// Connected, checked (version, encoding) and with the session settings that we rely on.
Result<PgConnPtr> connectPg(const PgTarget& target);
/// The second half of it, for a connection that was made in steps.
Result<void> setUpPg(PGconn* connection, const PgTarget& target);

} // namespace cb
