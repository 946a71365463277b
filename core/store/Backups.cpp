// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backups.h"

#include "core/base/Tr.h"
#include "core/store/FileChecks.h"
#include "core/store/SqliteConnection.h"
#include "core/store/SqliteStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString stampForm = u"yyyyMMdd'T'HHmmss'Z'"_s;
const QString suffix = u".cboard"_s;

QString stampOf(Instant at)
{
    return at.toUtc().toString(stampForm);
}

Error cannotMove(const QString& from, const QString& to)
{
    return {
        ErrorKind::CannotWrite,
        Tr::tr("%1 can't be moved to %2.")
            .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to))};
}

/// A name that no file has.
QString freeName(const QString& stem)
{
    QString path = stem + suffix;
    for (int i = 2; QFile::exists(path); ++i) {
        path = u"%1-%2%3"_s.arg(stem).arg(i).arg(suffix);
    }
    return path;
}

Result<void> checkWhole(const QString& path, const JobControl& job)
{
    auto store =
        openSqliteStore({.engine = StorePlace::Engine::Sqlite, .path = path}, {.readOnly = true});
    // A copy of an older schema is whole too: it is migrated when it is opened.
    if (!store && store.error().kind != ErrorKind::CannotWrite) {
        return store.error();
    }
    auto connection = SqliteConnection::open(path, {.readOnly = true});
    if (!connection) {
        return connection.error();
    }
    const Result<QStringList> problems = (*connection)->checkIntegrity(job);
    if (!problems) {
        return problems.error();
    }
    if (problems->isEmpty()) {
        return {};
    }
    return Error{
        ErrorKind::BadInput,
        Tr::tr("The backup %1 is damaged. Choose another one.").arg(QDir::toNativeSeparators(path)),
        problems->join(u'\n')};
}

/// Whether nobody has the board open: only then does SQLite give up its log. A board that is too
/// damaged to be opened is nobody's.
Result<void> checkUnused(const QString& path)
{
    auto connection = SqliteConnection::open(path, {.busyTimeout = std::chrono::milliseconds{200}});
    const Result<QString> mode = connection
        ? (*connection)->pragma("PRAGMA journal_mode = DELETE"_ba)
        : Result<QString>(connection.error());
    if (!mode && mode.error().kind == ErrorKind::BadInput) {
        return {};
    }
    if (mode && *mode == "delete"_L1) {
        return {};
    }
    return Error{
        ErrorKind::CannotWrite,
        Tr::tr("The board %1 is open in a program. Close it there, then restore it.")
            .arg(QDir::toNativeSeparators(path)),
        mode ? *mode : mode.error().detail};
}

} // namespace

Backups::Backups(const QString& boardPath, const QString& folder, int keep)
    : m_board(QFileInfo(boardPath).absoluteFilePath())
    , m_folder(folder.isEmpty() ? m_board + u".backups"_s : folder)
    , m_stem(QFileInfo(boardPath).completeBaseName())
    , m_keep(qMax(keep, 1))
{}

QList<Backup> Backups::list() const
{
    QList<Backup> backups;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({m_stem + u".*"_s + suffix}, QDir::Files);
    for (const QFileInfo& file : files) {
        const QString stamp = file.fileName().mid(m_stem.size() + 1).chopped(suffix.size());
        QDateTime at = QDateTime::fromString(stamp.section(u'-', 0, 0), stampForm);
        if (at.isValid()) {
            at.setTimeSpec(Qt::UTC);
            backups.append({file.absoluteFilePath(), Instant::fromDateTime(at), file.size()});
        }
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return a.at != b.at ? b.at < a.at : b.path < a.path;
    });
    return backups;
}

Result<std::optional<Backup>> Backups::makeIfDue(Instant now, const JobControl& job) const
{
    const QList<Backup> made = list();
    if (!made.isEmpty() && now.ms - made.first().at.ms < msPerDay) {
        return std::optional<Backup>();
    }
    const Result<Backup> backup = make(now, job);
    return backup ? Result<std::optional<Backup>>(std::optional(*backup)) : backup.error();
}

Result<Backup> Backups::make(Instant now, const JobControl& job) const
{
    if (job.cancel.isCancelled()) {
        return Error{ErrorKind::Cancelled, Tr::tr("The backup was stopped.")};
    }
    if (const auto checked = checkBoardFile(m_board); !checked) {
        return checked.error();
    }
    if (!QDir().mkpath(m_folder)) {
        return Error{
            ErrorKind::CannotWrite,
            Tr::tr("The folder %1 for backups can't be made.")
                .arg(QDir::toNativeSeparators(m_folder))};
    }
    auto board = SqliteConnection::open(m_board, {.readOnly = true});
    if (!board) {
        return board.error();
    }
    const QString path = freeName(m_folder + u'/' + m_stem + u'.' + stampOf(now));
    // Under another name until it is whole, so that a half one is never taken for a backup.
    const QString part = path + u".part"_s;
    QFile::remove(part);
    if (const auto copied = (*board)->vacuumInto(part); !copied) {
        QFile::remove(part);
        return copied.error();
    }
    if (!QFile::rename(part, path)) {
        return cannotMove(part, path);
    }
    removeOld();
    return Backup{path, {now.ms / msPerSecond * msPerSecond}, QFileInfo(path).size()};
}

void Backups::removeOld() const
{
    const QList<Backup> made = list();
    for (const Backup& old : made.mid(m_keep)) {
        QFile::remove(old.path); // one that can't be removed is tried again next time
    }
}

Result<QString> Backups::restore(const Backup& backup, Instant now, const JobControl& job) const
{
    if (const auto whole = checkWhole(backup.path, job); !whole) {
        return whole.error();
    }
    const QString part = m_board + u".part"_s;
    QFile::remove(part);
    if (!QFile::copy(backup.path, part)) {
        return cannotMove(backup.path, part);
    }
    QString kept;
    if (QFile::exists(m_board)) {
        if (const auto unused = checkUnused(m_board); !unused) {
            QFile::remove(part);
            return unused.error();
        }
        kept = freeName(
            QFileInfo(m_board).absolutePath() + u'/' + m_stem + u".replaced-"_s + stampOf(now));
        if (!QFile::rename(m_board, kept)) {
            QFile::remove(part);
            return cannotMove(m_board, kept);
        }
    }
    for (const QString& side : {u"-wal"_s, u"-shm"_s}) {
        QFile::rename(m_board + side, kept + side); // of a board that was too damaged to be closed
    }
    if (!QFile::rename(part, m_board)) {
        return cannotMove(part, m_board);
    }
    return kept;
}

} // namespace cb
