// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Invocation.h"

#include <QJsonObject>

namespace cb::ctl {

/// What a file would bring to the board; nothing is written yet.
struct FileImport
{
    QJsonObject result; ///< what import prints (cli.md)
    std::vector<Record> puts;
    QList<Dependency> dependencies;
    QList<NamedDocument> documents;
    int rejected = 0;
    QString question; ///< has to be answered first
    QString fileError; ///< the whole file is refused, in words
    std::function<Result<void>(const QString& path)> saveRejected; ///< of tables
};

/// Reads a file of any kind that we know, by its content, against the board.
Result<FileImport> readForImport(Invocation& call, const QString& path);

/// Writes it in one transaction.
Result<void> writeImport(Invocation& call, FileImport& import);

} // namespace cb::ctl
