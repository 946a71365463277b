// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FileChecks.h"

#include "core/base/Tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <unistd.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr auto networkFileSystems = std::to_array<QByteArrayView>(
    {"nfs",
     "nfs4",
     "cifs",
     "smb2",
     "smb3",
     "smbfs",
     "9p",
     "afs",
     "ceph",
     "coda",
     "davfs",
     "gfs2",
     "glusterfs",
     "lustre",
     "ncpfs",
     "ocfs2"});

constexpr int headerSize = 100;
constexpr QByteArrayView headerMagic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The size that the header promises, where the header can be trusted.
qint64 promisedSize(const QByteArray& header)
{
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const bool isCountValid = numberAt(header, 24) == numberAt(header, 92);
    const qint64 bytesPerPage = pageSize == 1 ? 65536 : pageSize;
    return isCountValid ? bytesPerPage * numberAt(header, 28) : 0;
}

} // namespace

QByteArray fileSystemType(const QString& path)
{
    return QStorageInfo(path).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray& type)
{
    // "fuseblk" is a disk (NTFS); "fuse.sshfs" and its like are not.
    return type.startsWith("fuse.")
        || std::find(networkFileSystems.begin(), networkFileSystems.end(), QByteArrayView(type))
        != networkFileSystems.end();
}

Result<void> checkFileSystem(const QString& path, const FileSystemProbe& probe)
{
    const QByteArray type = probe(QFileInfo(path).absolutePath());
    if (!isNetworkFileSystem(type)) {
        return {};
    }
    return Error{
        ErrorKind::CannotWrite,
        Tr::tr("The board %1 lies on a network file system (%2), where several programs would "
               "damage it. Put the file on a local disk, share a board in a PostgreSQL database, "
               "or hand out a review pack.")
            .arg(QDir::toNativeSeparators(path), QString::fromLatin1(type))};
}

Result<void> checkBoardFile(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{
            ErrorKind::NotFound,
            Tr::tr("There is no board %1. Check the name, or make a new board.").arg(shown)};
    }
    if (!info.isFile()) {
        return Error{ErrorKind::BadInput, Tr::tr("%1 is no file.").arg(shown)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::NotFound,
            Tr::tr("The board %1 can't be read: %2").arg(shown, file.errorString())};
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(headerMagic)) {
        return Error{
            ErrorKind::BadInput, Tr::tr("%1 is not a board: it is no database.").arg(shown)};
    }
    // What a running program has not yet moved from its log into the file is still in the log.
    const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
    const qint64 promised = promisedSize(header);
    if (!hasLog && promised > file.size()) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The board %1 is cut off: %2 of %3 bytes are there. Restore it from a backup.")
                .arg(shown)
                .arg(file.size())
                .arg(promised)};
    }
    return {};
}

bool isWritableBoard(const QString& path)
{
    return isWritableFolder(path) && access(QFile::encodeName(path).constData(), W_OK) == 0;
}

bool isWritableFolder(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return access(folder.constData(), W_OK) == 0;
}

} // namespace cb
