// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace cb {

struct Backup
{
    QString path;
    Instant at;
    qint64 bytes = 0;

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// Dated copies of a board file, kept in a folder: "payments.20261125T220000Z.cboard". Uses a
/// connection of its own, so that it can run on any thread while the board is in use.
class Backups
{
public:
    /// `folder` empty: "<board>.backups" beside the file. `keep`: how many copies stay.
    explicit Backups(const QString& boardPath, const QString& folder = {}, int keep = 14);

    /// Makes a copy unless the last one is younger than a day, and removes the oldest beyond
    /// `keep`. Nothing if none was due.
    Result<std::optional<Backup>> makeIfDue(Instant now, const JobControl& job) const;
    Result<Backup> make(Instant now, const JobControl& job) const;
    /// Newest first.
    QList<Backup> list() const;

    /// Puts a copy in the board's place, after checking that the copy is whole. The board that was
    /// there is kept beside it; its new name is returned (empty: there was none). CannotWrite while
    /// any program has the board open.
    Result<QString> restore(const Backup& backup, Instant now, const JobControl& job) const;

private:
    void removeOld() const;

    QString m_board;
    QString m_folder;
    QString m_stem;
    int m_keep;
};

} // namespace cb
