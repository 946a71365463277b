// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/TableSource.h"
#include "core/exchange/ZipPackage.h"

namespace cb {

/// XLSX or ODS, by what the archive holds. Cells are the text that is shown: dates and times as
/// "2027-01-05 10:00:00" (rounded to the second), numbers with a format of zeros as they look,
/// formulas by their stored result, rich text without its phonetic hints, errors as "#VALUE!".
Result<std::unique_ptr<TableSource>> openSpreadsheet(
    const QString& path, const TableOptions& options, const TableLimits& limits);
Result<std::unique_ptr<TableSource>> openSpreadsheet(
    std::unique_ptr<ZipPackage> package, const TableOptions& options, const TableLimits& limits);

Result<std::unique_ptr<TableSource>> openXlsx(
    std::unique_ptr<ZipPackage> package, const TableOptions& options, const TableLimits& limits);
Result<std::unique_ptr<TableSource>> openOds(
    std::unique_ptr<ZipPackage> package, const TableOptions& options, const TableLimits& limits);

/// Column of a cell name: "A1" is 0, "AB12" is 27; -1 where it is none.
int columnOfCellName(QStringView name);

} // namespace cb
