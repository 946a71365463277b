// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/domain/NameLookup.h"
#include "core/domain/Record.h"
#include "core/exchange/ImportFields.h"

#include <QTimeZone>

#include <functional>

namespace cb {

/// A cell going out: text, or an instant.
struct ExportCell
{
    QString text;
    std::optional<Instant> instant;
    std::optional<double> number;
};

/// Records of one kind as a table whose header names are those of the import. Instants are local
/// times of `zone`; the zone is named in a column "Zone" of its own, which the import reads back,
/// so that nothing shifts.
class RecordTable
{
public:
    RecordTable(ImportKind kind, const QTimeZone& zone, NameLookup names);

    ImportKind kind() const { return m_kind; }

    const QTimeZone& zone() const { return m_zone; }

    QStringList header() const;
    /// One cell for each header; `record` must be of the table's kind.
    QList<ExportCell> row(const Record& record) const;
    bool accepts(const Record& record) const;

private:
    ImportKind m_kind;
    QTimeZone m_zone;
    NameLookup m_names;
    QList<Field> m_fields;
};

/// Gives one record after the other, then nothing.
using RecordSource = std::function<std::optional<Record>()>;

/// Writes files whole or not at all (a file that stands is replaced at the end). Errors:
/// CannotWrite, Cancelled, and BadInput where a record does not belong into the table. CSV after
/// RFC 4180 (UTF-8 with BOM, CRLF): cells that a spreadsheet would take for a formula start with an
/// apostrophe, which our import takes off again.
Result<qint64> exportCsv(
    const QString& path, const RecordTable& table, const RecordSource& next, const JobControl& job);
/// One sheet: real dates in the table's zone, which the header names; text as text; frozen head,
/// filter.
Result<qint64> exportXlsx(
    const QString& path, const RecordTable& table, const RecordSource& next, const JobControl& job);

/// Any table (a report's) as CSV or XLSX, by the same rules. `title` names the sheet.
struct PlainTable
{
    QString title;
    QStringList header;
    QList<QList<ExportCell>> rows;
    QTimeZone zone;
};

Result<void> exportCsv(const QString& path, const PlainTable& table);
Result<void> exportXlsx(const QString& path, const QList<PlainTable>& sheets);

/// One CSV record without its line end, guarded and quoted.
QByteArray csvRecord(const QStringList& cells, QChar delimiter = u',');
/// The same without the guard: for cells that go back as they came.
QByteArray quotedRecord(const QStringList& cells, QChar delimiter);
/// Puts an apostrophe before what a spreadsheet would take for a formula (and before such an
/// apostrophe).
QString guardedCell(const QString& text);
/// The inverse of guardedCell; leaves every other text alone.
QStringView unguardedCell(QStringView text);

} // namespace cb
