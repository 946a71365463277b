// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace cb {

/// The type of the file system that holds a path, as the system names it ("ext4", "nfs4").
using FileSystemProbe = std::function<QByteArray(const QString& path)>;

QByteArray fileSystemType(const QString& path);

/// SQLite's locks and shared memory can't be trusted on it.
bool isNetworkFileSystem(const QByteArray& type);

/// CannotWrite with a hint, if the path lies on a network file system.
Result<void> checkFileSystem(const QString& path, const FileSystemProbe& probe = fileSystemType);

/// What can be said of a file before SQLite opens it: is it there, is it a database, is it whole,
/// is it ours.
Result<void> checkBoardFile(const QString& path);

/// Whether this process may write the file and its folder (not what the mode bits say: what the
/// kernel answers).
bool isWritableBoard(const QString& path);
bool isWritableFolder(const QString& path);

} // namespace cb
