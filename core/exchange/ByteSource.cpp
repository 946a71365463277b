// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ByteSource.h"

#include "core/exchange/ExchangeText.h"

#include <QFileInfo>

#include <zlib.h>

namespace cb {
namespace {

Error cannotRead(const QString& path, const QString& why)
{
    return {
        ErrorKind::NotFound,
        translate("cb", "%1 can't be read: %2. Check the name and your rights on the file.")
            .arg(path, why),
        {}};
}

class PlainFile : public ByteSource
{
public:
    explicit PlainFile(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
    {}

    Result<QByteArray> read(qsizetype wanted) override
    {
        QByteArray bytes = m_file->read(wanted);
        if (bytes.isEmpty() && m_file->error() != QFileDevice::NoError) {
            return cannotRead(m_file->fileName(), m_file->errorString());
        }
        return bytes;
    }

    Result<void> rewind() override
    {
        if (!m_file->seek(0)) {
            return cannotRead(m_file->fileName(), m_file->errorString());
        }
        return {};
    }

    qint64 position() const override { return m_file->pos(); }

    qint64 size() const override { return m_file->size(); }

private:
    std::unique_ptr<QFile> m_file;
};

class MemoryBytes : public ByteSource
{
public:
    explicit MemoryBytes(const QByteArray& bytes)
        : m_bytes(bytes)
    {}

    Result<QByteArray> read(qsizetype wanted) override
    {
        QByteArray bytes = m_bytes.mid(m_position, wanted);
        m_position += bytes.size();
        return bytes;
    }

    Result<void> rewind() override
    {
        m_position = 0;
        return {};
    }

    qint64 position() const override { return m_position; }

    qint64 size() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

class GzipFile : public ByteSource
{
public:
    GzipFile(std::unique_ptr<QFile> file, const TableLimits& limits)
        : m_file(std::move(file))
        , m_limits(limits)
    {
        reset();
    }

    GzipFile(const GzipFile&) = delete;
    GzipFile& operator=(const GzipFile&) = delete;

    ~GzipFile() override { inflateEnd(&m_stream); }

    Result<QByteArray> read(qsizetype wanted) override
    {
        QByteArray out(wanted, Qt::Uninitialized);
        qsizetype filled = 0;
        while (filled < wanted && !m_atEnd) {
            const Result<qsizetype> got = inflateSome(out.data() + filled, wanted - filled);
            if (!got) {
                return got.error();
            }
            filled += *got;
        }
        out.truncate(filled);
        return out;
    }

    Result<void> rewind() override
    {
        inflateEnd(&m_stream);
        if (!m_file->seek(0)) {
            return cannotRead(m_file->fileName(), m_file->errorString());
        }
        reset();
        return {};
    }

    qint64 position() const override { return m_file->pos(); }

    qint64 size() const override { return m_file->size(); }

    bool isCompressed() const override { return true; }

private:
    void reset()
    {
        m_stream = {};
        m_atEnd = inflateInit2(&m_stream, 15 + 16) != Z_OK;
        m_unpacked = 0;
        m_input.clear();
    }

    Result<qsizetype> inflateSome(char* out, qsizetype room)
    {
        if (m_stream.avail_in == 0) {
            m_input = m_file->read(64 * 1024);
            m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
            m_stream.avail_in = static_cast<uInt>(m_input.size());
            if (m_input.isEmpty()) {
                return broken(translate("cb", "it ends too early: it was cut off"));
            }
        }
        m_stream.next_out = reinterpret_cast<Bytef*>(out);
        m_stream.avail_out = static_cast<uInt>(room);
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR) {
            return broken(translate("cb", "its compressed data are damaged"));
        }
        const qsizetype got = room - static_cast<qsizetype>(m_stream.avail_out);
        m_unpacked += got;
        const Result<void> allowed = checkLimits();
        if (!allowed) {
            return allowed.error();
        }
        if (state == Z_STREAM_END) {
            finishMember();
        }
        return got;
    }

    /// A .gz may hold several members, one after the other.
    void finishMember()
    {
        if (m_stream.avail_in == 0) {
            m_input = m_file->read(64 * 1024);
            m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
            m_stream.avail_in = static_cast<uInt>(m_input.size());
        }
        const bool isNext =
            m_stream.avail_in > 1 && m_stream.next_in[0] == 0x1f && m_stream.next_in[1] == 0x8b;
        m_atEnd = !isNext || inflateReset(&m_stream) != Z_OK;
    }

    Result<void> checkLimits() const
    {
        const qint64 packed = qMax<qint64>(m_file->pos(), 1);
        const bool isBomb =
            m_unpacked > m_limits.ratioFreeBytes && m_unpacked / packed > m_limits.packRatio;
        if (m_unpacked > m_limits.unpackedBytes || isBomb) {
            return broken(
                translate(
                    "cb",
                    "it unpacks to far more than a table needs (%1 MB so far). Unpack it yourself "
                    "if you trust it")
                    .arg(m_unpacked >> 20));
        }
        return {};
    }

    Error broken(const QString& why) const
    {
        return {
            ErrorKind::BadInput,
            translate("cb", "%1 is no good .gz file: %2.")
                .arg(QFileInfo(m_file->fileName()).fileName(), why),
            {}};
    }

    std::unique_ptr<QFile> m_file;
    TableLimits m_limits;
    z_stream m_stream = {};
    QByteArray m_input;
    qint64 m_unpacked = 0;
    bool m_atEnd = false;
};

} // namespace

bool isGzip(QByteArrayView start)
{
    return start.size() >= 2 && static_cast<uchar>(start[0]) == 0x1f
        && static_cast<uchar>(start[1]) == 0x8b;
}

Result<std::unique_ptr<ByteSource>> openBytes(const QString& path, const TableLimits& limits)
{
    auto file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir()) {
        return cannotRead(path, translate("cb", "it is a folder"));
    }
    if (!file->open(QIODevice::ReadOnly)) {
        return cannotRead(path, file->errorString());
    }
    const QByteArray start = file->peek(2);
    if (isGzip(start)) {
        return std::unique_ptr<ByteSource>(std::make_unique<GzipFile>(std::move(file), limits));
    }
    return std::unique_ptr<ByteSource>(std::make_unique<PlainFile>(std::move(file)));
}

std::unique_ptr<ByteSource> bytesOf(const QByteArray& bytes)
{
    return std::make_unique<MemoryBytes>(bytes);
}

} // namespace cb
