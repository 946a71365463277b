// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace cb {

/// What a reader found wrong with one row; the rows after it are read as if nothing had happened.
enum class RowFault : quint8
{
    None,
    UnterminatedQuote, ///< a quote is opened and never closed; the next physical line starts a new
                       ///< row
    NulByte, ///< a NUL character in the text
    TooLong ///< a cell or the row is longer than the limits; its text is not kept
};

/// One row of a table: the text of its cells, end to end.
struct TableRow
{
    qint64 line = 0; ///< physical line on which it starts, or the sheet's row; 1 is the first
    RowFault fault = RowFault::None;
    QString text;
    std::vector<qsizetype> ends; ///< of each cell in `text`

    int size() const { return static_cast<int>(ends.size()); }

    /// Empty where the row has no such cell.
    QStringView cell(int column) const;
    bool isBlank() const;
    void clear();
    void append(QStringView cell);
};

/// What was recognised about a file.
struct FileFacts
{
    QString format; ///< "csv", "xlsx", "ods"
    QString encoding; ///< "utf-8", "utf-16le", "windows-1252", …; empty for spreadsheets
    bool hasBom = false;
    QString delimiter; ///< of CSV
    bool isCompressed = false; ///< .gz
    QString sheet; ///< of spreadsheets
    QStringList sheets;

    friend bool operator==(const FileFacts&, const FileFacts&) = default;
};

/// How to read a file. Whatever is empty is detected.
struct TableOptions
{
    QString encoding;
    QString delimiter;
    QString sheet; ///< the first sheet with cells where empty
};

/// Limits against files that are made to harm. What exceeds them is refused with its place.
struct TableLimits
{
    qsizetype cellChars = 1 << 20;
    qsizetype rowChars = 16 << 20;
    int columns = 16384;
    qint64 unpackedBytes = qint64(1) << 30; ///< of a .gz, or of one part of a spreadsheet
    qint64 unpackedTotal = qint64(2) << 30; ///< of all parts of a spreadsheet
    int packRatio = 250; ///< unpacked to packed, once `ratioFreeBytes` are exceeded
    qint64 ratioFreeBytes = 16 << 20;
    int zipEntries = 10000;
};

/// Rows of text cells, one after the other. One thread at a time; bounded memory.
class TableSource
{
public:
    virtual ~TableSource() = default;

    virtual const FileFacts& facts() const = 0;
    /// Reads the next row into `row`; false at the end. Blank lines of CSV come as rows without a
    /// cell. Errors: BadInput (broken file, with the line).
    virtual Result<bool> next(TableRow& row) = 0;
    /// Bytes read of `size()`, for progress.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

/// Opens a table by what the file contains, not by its name: CSV, the same in .gz, XLSX, ODS. Old
/// .xls, encrypted and other files are refused by name of what they are. Errors: NotFound,
/// BadInput.
Result<std::unique_ptr<TableSource>> openTable(
    const QString& path, const TableOptions& options, const TableLimits& limits = {});

/// A whole table in memory, compact: header, and the rows that are not blank.
class Table
{
public:
    FileFacts facts;
    QStringList header;
    qint64 headerLine = 0;
    int blankRows = 0; ///< rows without any text, left out

    int rowCount() const { return static_cast<int>(m_rows.size()); }

    int columnCount() const { return static_cast<int>(header.size()); }

    qint64 line(int row) const { return m_rows[static_cast<std::size_t>(row)].line; }

    RowFault fault(int row) const { return m_rows[static_cast<std::size_t>(row)].fault; }

    int cellCount(int row) const;
    /// Valid as long as the table lives and is not appended to. Empty where the row has no such
    /// cell.
    QStringView cell(int row, int column) const;
    QStringList cells(int row) const;
    void append(const TableRow& row);

private:
    struct Row
    {
        qint64 line = 0;
        std::size_t firstCell = 0;
        RowFault fault = RowFault::None;
    };

    std::vector<QString> m_blocks; ///< so that no text moves

    struct Cell
    {
        const QChar* data = nullptr;
        quint32 size = 0;
    };

    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    qsizetype m_blockUsed = 0;
};

/// Reads `source` to its end. The first row that is not blank is the header (a "sep=;" line is
/// obeyed and skipped).
Result<Table> readTable(TableSource& source, const JobControl& job);
/// Opens and reads.
Result<Table> readTable(const QString& path, const TableOptions& options, const JobControl& job);

} // namespace cb
