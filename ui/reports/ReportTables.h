// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/RecordExport.h"
#include "core/report/Report.h"

namespace cb {

/// The tables of a report for CSV and XLSX, the main one first: all columns but those for paper,
/// each row whole, instants in the report's zone with the zone named in a column of its own.
QList<PlainTable> reportTables(const Report& report);

/// Where the report comes from, as a table of two columns.
PlainTable reportOrigin(const Report& report);

} // namespace cb
