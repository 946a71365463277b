// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Tr.h"
#include "core/store/SqliteConnection.h"

#include <QDir>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

Error constraintError(int code, const QString& detail, const QString& log)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {
            ErrorKind::Conflict,
            Tr::tr("Something of that number or name is already on the board."),
            log};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {
            ErrorKind::BadInput,
            Tr::tr("A record refers to one that is not on the board, or one that is still "
                   "referred to was to be removed."),
            log};
    case SQLITE_CONSTRAINT_TRIGGER:
        return {ErrorKind::NotPermitted, Tr::tr("Decisions and the audit are never changed."), log};
    default:
        return {
            ErrorKind::BadInput, Tr::tr("The board does not take a value: %1").arg(detail), log};
    }
}

/// Why the file could not be read or written.
std::optional<Error> fileError(int code, const QString& file, const QString& log)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The board %1 is locked: another program is writing to it. Wait until it has "
                   "finished, or close it there, and try again.")
                .arg(file),
            log};
    case SQLITE_READONLY:
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The board %1 can't be written: the file or its folder is read-only. Save a "
                   "copy elsewhere and open that one.")
                .arg(file),
            log};
    case SQLITE_FULL:
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The disk that holds the board %1 is full. Nothing was changed; make room and "
                   "try again.")
                .arg(file),
            log};
    case SQLITE_IOERR:
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The board %1 can't be read or written (%2). Nothing was changed; check the "
                   "disk.")
                .arg(file, QString::fromUtf8(sqlite3_errstr(code))),
            log};
    case SQLITE_CANTOPEN:
        return Error{
            ErrorKind::NotFound,
            Tr::tr("The board %1 can't be opened. Check that it exists and that you may read it.")
                .arg(file),
            log};
    case SQLITE_NOTADB:
        return Error{
            ErrorKind::BadInput, Tr::tr("%1 is not a board: it is no database.").arg(file), log};
    case SQLITE_CORRUPT:
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The board %1 is damaged or cut off. Restore it from a backup.").arg(file),
            log};
    default:
        return std::nullopt;
    }
}

} // namespace

Error sqliteError(int code, const QString& path, const QString& detail)
{
    const QString file = QDir::toNativeSeparators(path);
    const QString log = u"SQLite %1 (%2): %3"_s.arg(
        QString::number(code), QString::fromUtf8(sqlite3_errstr(code)), detail);
    if (const auto error = fileError(code, file, log)) {
        return *error;
    }
    switch (code & 0xFF) {
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, Tr::tr("Stopped; nothing was changed."), log};
    case SQLITE_CONSTRAINT:
        return constraintError(code, detail, log);
    default:
        return {
            ErrorKind::Internal,
            Tr::tr("The board %1 answered with an error: %2").arg(file, detail),
            log};
    }
}

} // namespace cb
