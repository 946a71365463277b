// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ZipPackage.h"

#include "core/exchange/ExchangeText.h"

#include <QFileInfo>

#include <zip.h>

namespace cb {
namespace {

Error damaged(const QString& name, const QString& why)
{
    return {
        ErrorKind::BadInput,
        translate(
            "cb",
            "%1 can't be read as a spreadsheet: %2. It may be cut off or damaged; save it anew.")
            .arg(name, why),
        {}};
}

/// What libzip calls the entry; names in archives are ASCII or UTF-8.
QByteArray entryName(const QString& name)
{
    return name.toUtf8();
}

} // namespace

ZipPackage::ZipPackage(zip* archive, QString name, const TableLimits& limits)
    : m_archive(archive)
    , m_name(std::move(name))
    , m_limits(limits)
{}

ZipPackage::~ZipPackage()
{
    zip_discard(m_archive);
}

Error ZipPackage::refused(const QString& why) const
{
    return {
        ErrorKind::BadInput,
        translate(
            "cb",
            "%1 is refused: %2. If you trust it, open it in a spreadsheet program and save it as CSV.")
            .arg(m_name, why),
        {}};
}

Result<void> ZipPackage::check() const
{
    const zip_int64_t entries = zip_get_num_entries(m_archive, 0);
    if (entries > m_limits.zipEntries) {
        return refused(translate("cb", "the archive has %1 parts").arg(entries));
    }
    qint64 total = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0) {
            return damaged(m_name, translate("cb", "its list of parts is broken"));
        }
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        {
            return refused(translate("cb", "it is protected by a password"));
        }
        const auto unpacked = static_cast<qint64>(qMin<zip_uint64_t>(stat.size, qint64(1) << 40));
        const auto packed = qMax<qint64>(static_cast<qint64>(stat.comp_size), 1);
        total += unpacked;
        const bool isBomb =
            unpacked > m_limits.ratioFreeBytes && unpacked / packed > m_limits.packRatio;
        if (isBomb || unpacked > m_limits.unpackedBytes || total > m_limits.unpackedTotal) {
            return refused(translate("cb", "it would unpack to %1 MB out of %2 KB")
                               .arg(total >> 20)
                               .arg(packed >> 10));
        }
    }
    return {};
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::checked(
    zip* archive, const QString& name, const TableLimits& limits)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage(archive, name, limits));
    const Result<void> good = package->check();
    if (!good) {
        return good.error();
    }
    return package;
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QString& path, const TableLimits& limits)
{
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    const QString name = QFileInfo(path).fileName();
    if (archive == nullptr) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return damaged(name, why);
    }
    return checked(archive, name, limits);
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::openBytes(
    const QByteArray& bytes, const TableLimits& limits)
{
    const QString name = translate("cb", "The file");
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        if (source != nullptr) {
            zip_source_free(source);
        }
        return damaged(name, why);
    }
    zip_error_fini(&error);
    return checked(archive, name, limits);
}

bool ZipPackage::contains(const QString& name) const
{
    return zip_name_locate(m_archive, entryName(name).constData(), 0) >= 0;
}

qint64 ZipPackage::unpackedSize(const QString& name) const
{
    zip_stat_t stat;
    const bool isThere = zip_stat(m_archive, entryName(name).constData(), 0, &stat) == 0;
    return isThere ? static_cast<qint64>(stat.size) : 0;
}

Result<std::unique_ptr<QIODevice>> ZipPackage::entry(const QString& name) const
{
    zip_file* file = zip_fopen(m_archive, entryName(name).constData(), 0);
    if (file == nullptr) {
        return damaged(m_name, translate("cb", "the part %1 is missing or broken").arg(name));
    }
    auto device =
        std::make_unique<ZipEntryDevice>(file, qMin(m_limits.unpackedBytes, unpackedSize(name)));
    device->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(device));
}

Result<QByteArray> ZipPackage::bytes(const QString& name, qint64 limit) const
{
    const Result<std::unique_ptr<QIODevice>> device = entry(name);
    if (!device) {
        return device.error();
    }
    if (unpackedSize(name) > limit) {
        return refused(translate("cb", "its part %1 is too large").arg(name));
    }
    return (*device)->readAll();
}

ZipEntryDevice::ZipEntryDevice(zip_file* file, qint64 limit)
    : m_file(file)
    , m_limit(limit)
{}

ZipEntryDevice::~ZipEntryDevice()
{
    zip_fclose(m_file);
}

qint64 ZipEntryDevice::readData(char* data, qint64 maxSize)
{
    if (maxSize <= 0) {
        return 0;
    }
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (got < 0) {
        setErrorString(translate("cb", "its compressed data are damaged"));
        return -1;
    }
    m_read += got;
    if (m_read > m_limit) {
        setErrorString(translate("cb", "it holds more than it says"));
        return -1;
    }
    return got == 0 ? -1 : got;
}

qint64 ZipEntryDevice::writeData(const char* /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

} // namespace cb
