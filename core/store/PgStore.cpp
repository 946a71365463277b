// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PgStore.h"

#include "core/base/Tr.h"
#include "core/store/BoardTable.h"
#include "core/store/Migrations.h"
#include "core/store/PgConnection.h"
#include "core/store/SqlStore.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString engine = u"postgresql"_s;

Result<void> bringUpToDate(PgConnection& connection, const StorePlace& place, bool readOnly)
{
    const auto newest = static_cast<int>(migrations(engine).size());
    const Result<int> version = connection.schemaVersion();
    if (!version) {
        return version.error();
    }
    if (*version == 0) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The database %1 has a schema \"changeboard\" that Changeboard did not make.")
                .arg(place.display())};
    }
    if (const auto checked = checkSchema(connection, engine, place.display()); !checked) {
        return checked;
    }
    if (*version < newest && readOnly) {
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The board %1 was made by an older Changeboard (schema %2) and has to be "
                   "updated by somebody who may write to it.")
                .arg(place.display())
                .arg(*version)};
    }
    return migrate(connection, engine, newest);
}

Result<void> setUp(PgConnection& connection, const BoardSettings& settings)
{
    const Result<void> done =
        migrate(connection, engine, static_cast<int>(migrations(engine).size()));
    return done ? insertBoard(connection, settings) : done;
}

/// A schema without its board's row is what an interrupted creation has left.
Result<bool> hasBoard(PgConnection& connection)
{
    const Result<bool> hasSchema = connection.hasSchema();
    if (!hasSchema || !*hasSchema) {
        return hasSchema;
    }
    const Result<int> version = connection.schemaVersion();
    if (!version) {
        return version.error();
    }
    if (*version == 0) {
        return true; // of another program: not ours to fill
    }
    const auto boards = queryNumber(connection, "SELECT count(*)\nFROM board"_ba);
    return boards ? Result<bool>(*boards > 0) : boards.error();
}

} // namespace

Result<std::unique_ptr<Store>> openPgStore(const StorePlace& place, const OpenOptions& options)
{
    auto connection = PgConnection::open({place, options.password, options.readOnly});
    if (!connection) {
        return connection.error();
    }
    const Result<bool> hasSchema = (*connection)->hasSchema();
    if (!hasSchema) {
        return hasSchema.error();
    }
    if (!*hasSchema) {
        return Error{
            ErrorKind::NotFound,
            Tr::tr("The database %1 holds no board. Make one in it first.").arg(place.display())};
    }
    if (const auto done = bringUpToDate(**connection, place, options.readOnly); !done) {
        return done.error();
    }
    if (const auto settings = readSettings(**connection); !settings) {
        return settings.error();
    }
    return {std::make_unique<SqlStore>(place, *std::move(connection), options.readOnly)};
}

Result<std::unique_ptr<Store>> createPgStore(
    const StorePlace& place, const BoardSettings& settings, const OpenOptions& options)
{
    auto connection = PgConnection::open({place, options.password, false});
    if (!connection) {
        return connection.error();
    }
    const Result<bool> isTaken = hasBoard(**connection);
    if (!isTaken) {
        return isTaken.error();
    }
    if (*isTaken) {
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The database %1 already holds a board. Choose another database, or open it.")
                .arg(place.display())};
    }
    if (const auto done = setUp(**connection, settings); !done) {
        return done.error();
    }
    return {std::make_unique<SqlStore>(place, *std::move(connection), false)};
}

} // namespace cb
