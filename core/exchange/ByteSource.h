// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/TableSource.h"

#include <QByteArray>
#include <QFile>

namespace cb {

/// The bytes of a file, taken out of gzip where it is one. Bounded memory.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Up to `wanted` bytes; fewer only at the end, none after it. BadInput: broken or over the
    /// limits.
    virtual Result<QByteArray> read(qsizetype wanted) = 0;
    /// Starts again at the first byte.
    virtual Result<void> rewind() = 0;
    /// Bytes of the file on disk: read so far, and in all.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;

    virtual bool isCompressed() const { return false; }
};

/// Does the file start with the two bytes of gzip?
bool isGzip(QByteArrayView start);

/// NotFound where the file can't be opened.
Result<std::unique_ptr<ByteSource>> openBytes(const QString& path, const TableLimits& limits);
/// Bytes in memory (fuzzers, tests).
std::unique_ptr<ByteSource> bytesOf(const QByteArray& bytes);

} // namespace cb
