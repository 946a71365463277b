// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OpenStore.h"

namespace cb {

/// One table of a copy: the same number of rows with the same content on both sides.
struct CopiedTable
{
    QString name;
    qint64 rows = 0;
    QByteArray hash; ///< SHA-256 over all rows, in the order of their keys

    friend bool operator==(const CopiedTable&, const CopiedTable&) = default;
};

struct CopyReport
{
    QList<CopiedTable> tables;
};

/// Copies a whole board into an empty place, between any two engines: records with their revisions,
/// dependencies, documents, attachments and the audit chain as it is. Then reads the copy back and
/// compares counts and hashes. Refuses a place that holds a board (CannotWrite). If it fails or is
/// stopped, nothing is left behind.
Result<CopyReport> copyBoard(
    Store& from, const StorePlace& to, const OpenOptions& options, const JobControl& job);

/// The same into a new single file that no program has open: a backup of a board on a server.
Result<void> copyToFile(Store& from, const QString& path, const JobControl& job);

} // namespace cb
