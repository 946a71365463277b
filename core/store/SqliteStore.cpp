// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqliteStore.h"

#include "core/base/Tr.h"
#include "core/store/BoardTable.h"
#include "core/store/Migrations.h"
#include "core/store/SqlStore.h"
#include "core/store/SqliteConnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString engine = u"sqlite"_s;

Result<void> checkApplicationId(SqliteConnection& connection)
{
    const Result<QString> id = connection.pragma("PRAGMA application_id"_ba);
    if (!id) {
        return id.error();
    }
    if (id->toInt() == boardApplicationId) {
        return {};
    }
    return Error{
        ErrorKind::BadInput,
        Tr::tr("%1 is the database of another program, not a board.")
            .arg(QDir::toNativeSeparators(connection.path()))};
}

/// Beside the file or in the folder given, with the schema that it still has in its name.
Result<QString> copyBeforeMigration(
    SqliteConnection& connection, int version, const QString& backupFolder)
{
    const QFileInfo board(connection.path());
    const QString folder = backupFolder.isEmpty() ? board.absolutePath() : backupFolder;
    if (!QDir().mkpath(folder)) {
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The folder %1 for the copy before the update can't be made.")
                .arg(QDir::toNativeSeparators(folder))};
    }
    const QString stem = u"%1/%2.schema-%3"_s.arg(folder, board.completeBaseName()).arg(version);
    QString path = stem + u".cboard"_s;
    for (int i = 2; QFile::exists(path); ++i) {
        path = u"%1-%2.cboard"_s.arg(stem).arg(i);
    }
    const Result<void> copied = connection.vacuumInto(path);
    return copied ? Result<QString>(path) : copied.error();
}

Result<void> bringUpToDate(SqliteConnection& connection, const OpenOptions& options, bool readOnly)
{
    const Result<int> version = connection.schemaVersion();
    if (!version) {
        return version.error();
    }
    const auto newest = static_cast<int>(migrations(engine).size());
    if (*version >= newest) {
        return {};
    }
    const QString shown = QDir::toNativeSeparators(connection.path());
    if (readOnly) {
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The board %1 was made by an older Changeboard (schema %2) and has to be "
                   "updated, but it can't be written. Open a writable copy of it.")
                .arg(shown)
                .arg(*version)};
    }
    const Result<QString> copy = copyBeforeMigration(connection, *version, options.backupFolder);
    if (!copy) {
        return copy.error();
    }
    return migrate(connection, engine, newest);
}

Result<void> useWriteAheadLog(SqliteConnection& connection)
{
    const Result<QString> mode = connection.pragma("PRAGMA journal_mode = WAL"_ba);
    if (!mode) {
        return mode.error();
    }
    if (*mode == "wal"_L1) {
        return {};
    }
    return Error{
        ErrorKind::CannotWrite,
        Tr::tr("The board %1 can't keep a write-ahead log where it lies. Put it on a local disk.")
            .arg(QDir::toNativeSeparators(connection.path()))};
}

Result<void> setUp(SqliteConnection& connection, const BoardSettings& settings)
{
    Result<void> done =
        connection.execute("PRAGMA application_id = " + QByteArray::number(boardApplicationId));
    done = done ? useWriteAheadLog(connection) : done;
    done = done ? migrate(connection, engine, static_cast<int>(migrations(engine).size())) : done;
    done = done ? insertBoard(connection, settings) : done;
    // The header of the file itself then says what it is.
    return done ? connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"_ba) : done;
}

} // namespace

Result<std::unique_ptr<Store>> openSqliteStore(
    const StorePlace& place, const OpenOptions& options, const SqliteSurroundings& surroundings)
{
    if (const auto checked = checkBoardFile(place.path); !checked) {
        return checked.error();
    }
    const bool readOnly = options.readOnly || !isWritableBoard(place.path);
    if (const auto checked = checkFileSystem(place.path, surroundings.fileSystem); !checked) {
        return checked.error();
    }
    // Where nobody can write, SQLite can't keep its lock files either.
    const bool isFolderClosed = !isWritableFolder(place.path);
    auto connection = SqliteConnection::open(
        place.path,
        {.readOnly = readOnly,
         .immutable = isFolderClosed && !QFile::exists(place.path + "-wal"_L1),
         .busyTimeout = surroundings.busyTimeout});
    if (!connection) {
        return connection.error();
    }
    Result<void> done = checkApplicationId(**connection);
    if (done && !readOnly) {
        done = useWriteAheadLog(**connection);
    }
    done = done ? checkSchema(**connection, engine, QDir::toNativeSeparators(place.path)) : done;
    done = done ? bringUpToDate(**connection, options, readOnly) : done;
    if (!done) {
        return done.error();
    }
    return {std::make_unique<SqlStore>(place, *std::move(connection), readOnly)};
}

Result<std::unique_ptr<Store>> createSqliteStore(
    const StorePlace& place,
    const BoardSettings& settings,
    const OpenOptions& /*options*/,
    const SqliteSurroundings& surroundings)
{
    const QString shown = QDir::toNativeSeparators(place.path);
    if (!QDir().mkpath(QFileInfo(place.path).absolutePath())) {
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The folder for the board %1 can't be made.").arg(shown)};
    }
    if (const auto checked = checkFileSystem(place.path, surroundings.fileSystem); !checked) {
        return checked.error();
    }
    // Made by us alone: two programs that make the same board at once get one, not half of each.
    QFile file(place.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return Error{
            ErrorKind::CannotWrite,
            file.exists()
                ? Tr::tr("The file %1 is there already. Choose another name, or open it.")
                      .arg(shown)
                : Tr::tr("The board %1 can't be made: %2").arg(shown, file.errorString())};
    }
    file.close();
    auto connection = SqliteConnection::open(place.path, {.busyTimeout = surroundings.busyTimeout});
    Result<void> done =
        connection ? setUp(**connection, settings) : Result<void>(connection.error());
    if (!done) {
        connection = done.error(); // closes it
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile::remove(place.path + suffix);
        }
        return done.error();
    }
    return {std::make_unique<SqlStore>(place, *std::move(connection), false)};
}

} // namespace cb
