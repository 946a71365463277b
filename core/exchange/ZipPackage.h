// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/TableSource.h"

#include <QIODevice>

struct zip;
struct zip_file;

namespace cb {

/// A ZIP archive whose limits were checked before anything is read: number of entries, unpacked
/// sizes, ratio, encryption. What the entries really hold is counted while they are read.
class ZipPackage
{
public:
    ~ZipPackage();
    ZipPackage(const ZipPackage&) = delete;
    ZipPackage& operator=(const ZipPackage&) = delete;

    /// Errors: BadInput (damaged, over the limits, encrypted), NotFound.
    static Result<std::unique_ptr<ZipPackage>> open(const QString& path, const TableLimits& limits);
    /// An archive in memory.
    static Result<std::unique_ptr<ZipPackage>> openBytes(
        const QByteArray& bytes, const TableLimits& limits);

    bool contains(const QString& name) const;
    /// A sequential device over one entry; it must not outlive the package. BadInput if there is
    /// none.
    Result<std::unique_ptr<QIODevice>> entry(const QString& name) const;
    /// A small entry as a whole.
    Result<QByteArray> bytes(const QString& name, qint64 limit) const;
    /// Unpacked size as stated, 0 where it is not there.
    qint64 unpackedSize(const QString& name) const;

private:
    ZipPackage(zip* archive, QString name, const TableLimits& limits);
    static Result<std::unique_ptr<ZipPackage>> checked(
        zip* archive, const QString& name, const TableLimits& limits);
    Result<void> check() const;
    Error refused(const QString& why) const;

    zip* m_archive = nullptr;
    QString m_name;
    TableLimits m_limits;
};

/// One entry as a device: reading fails where it holds more than its limits allow.
class ZipEntryDevice : public QIODevice
{
    Q_OBJECT

public:
    ZipEntryDevice(zip_file* file, qint64 limit);
    ~ZipEntryDevice() override;

    bool isSequential() const override { return true; }

    qint64 bytesRead() const { return m_read; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    zip_file* m_file = nullptr;
    qint64 m_limit = 0;
    qint64 m_read = 0;
};

} // namespace cb
