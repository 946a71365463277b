// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableSource.h"

#include "core/exchange/ByteSource.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/ExchangeText.h"
#include "core/exchange/SpreadsheetReader.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype blockChars = 1 << 20;

/// What a file is, where it is nothing that we read as a table.
QString foreignFormat(QByteArrayView start)
{
    struct Signature
    {
        QByteArrayView bytes;
        const char* name;
    };

    static const std::array<Signature, 11> signatures = {{
        {QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
         QT_TRANSLATE_NOOP(
             "cb",
             "an old Excel file (.xls) or a spreadsheet with a password: save it as .xlsx without "
             "a password, or as CSV")},
        {QByteArrayView("%PDF-"), QT_TRANSLATE_NOOP("cb", "a PDF file")},
        {QByteArrayView("\x89PNG"), QT_TRANSLATE_NOOP("cb", "a picture (PNG)")},
        {QByteArrayView("\xff\xd8\xff"), QT_TRANSLATE_NOOP("cb", "a picture (JPEG)")},
        {QByteArrayView("SQLite format 3"),
         QT_TRANSLATE_NOOP("cb", "an SQLite database: open it as a board")},
        {QByteArrayView("BEGIN:VCALENDAR"),
         QT_TRANSLATE_NOOP("cb", "an iCalendar file: import it as windows")},
        {QByteArrayView("7z\xbc\xaf\x27\x1c"),
         QT_TRANSLATE_NOOP("cb", "a 7-Zip archive: unpack it first")},
        {QByteArrayView("\xfd\x37zXZ"), QT_TRANSLATE_NOOP("cb", "an xz archive: unpack it first")},
        {QByteArrayView("BZh"), QT_TRANSLATE_NOOP("cb", "a bzip2 archive: unpack it first")},
        {QByteArrayView("\x28\xb5\x2f\xfd"),
         QT_TRANSLATE_NOOP("cb", "a zstd archive: unpack it first")},
        {QByteArrayView("\x7f\x45LF"), QT_TRANSLATE_NOOP("cb", "a program")},
    }};
    for (const Signature& signature : signatures) {
        if (start.startsWith(signature.bytes)) {
            return QCoreApplication::translate("cb", signature.name);
        }
    }
    const QByteArray text =
        start.first(qMin<qsizetype>(start.size(), 512)).toByteArray().trimmed().toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
        return translate("cb", "a web page (HTML): export the table as CSV or XLSX");
    }
    if (text.startsWith("<?xml") || text.startsWith("{") || text.startsWith("[")) {
        return translate("cb", "XML or JSON: export the table as CSV or XLSX");
    }
    return {};
}

/// A file with many zeros that is no UTF-16 is no text.
bool isBinary(QByteArrayView start)
{
    const auto control = std::count_if(start.cbegin(), start.cend(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f'
            && byte != 0;
    });
    return control > qMax<qsizetype>(start.size() / 20, 8);
}

Error notATable(const QString& path, const QString& what)
{
    return {
        ErrorKind::BadInput,
        translate("cb", "%1 is no table: it is %2.").arg(QFileInfo(path).fileName(), what),
        {}};
}

} // namespace

QStringView TableRow::cell(int column) const
{
    if (column < 0 || column >= size()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(column);
    const qsizetype start = index == 0 ? 0 : ends[index - 1];
    return QStringView(text).sliced(start, ends[index] - start);
}

bool TableRow::isBlank() const
{
    return fault == RowFault::None
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

void TableRow::clear()
{
    fault = RowFault::None;
    text.resize(0);
    ends.clear();
}

void TableRow::append(QStringView cell)
{
    text.append(cell);
    ends.push_back(text.size());
}

int Table::cellCount(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const std::size_t end =
        index + 1 < m_rows.size() ? m_rows[index + 1].firstCell : m_cells.size();
    return static_cast<int>(end - m_rows[index].firstCell);
}

QStringView Table::cell(int row, int column) const
{
    if (column < 0 || column >= cellCount(row)) {
        return {};
    }
    const Cell& cell =
        m_cells[m_rows[static_cast<std::size_t>(row)].firstCell + static_cast<std::size_t>(column)];
    return {cell.data, static_cast<qsizetype>(cell.size)};
}

QStringList Table::cells(int row) const
{
    QStringList texts;
    const int count = cellCount(row);
    texts.reserve(count);
    for (int column = 0; column < count; ++column) {
        texts.append(cell(row, column).toString());
    }
    return texts;
}

void Table::append(const TableRow& row)
{
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blockUsed < row.text.size()) {
        QString block;
        block.reserve(qMax(blockChars, row.text.size()));
        m_blocks.push_back(std::move(block));
        m_blockUsed = 0;
    }
    QString& block = m_blocks.back();
    block.append(row.text); // within its capacity: the text stays where it is
    const QChar* const data = block.constData() + m_blockUsed;
    m_blockUsed = block.size();
    m_rows.push_back({row.line, m_cells.size(), row.fault});
    qsizetype start = 0;
    for (const qsizetype end : row.ends) {
        m_cells.push_back({data + start, static_cast<quint32>(end - start)});
        start = end;
    }
}

Result<std::unique_ptr<TableSource>> openTable(
    const QString& path, const TableOptions& options, const TableLimits& limits)
{
    Result<std::unique_ptr<ByteSource>> bytes = openBytes(path, limits);
    if (!bytes) {
        return bytes.error();
    }
    const Result<QByteArray> start = (*bytes)->read(4096);
    if (!start) {
        return start.error();
    }
    if (start->isEmpty()) {
        return Error{
            ErrorKind::BadInput,
            translate("cb", "%1 is empty.").arg(QFileInfo(path).fileName()),
            {}};
    }
    if (start->startsWith("PK\x03\x04")) {
        return openSpreadsheet(path, options, limits);
    }
    const QString foreign = foreignFormat(*start);
    if (!foreign.isEmpty()) {
        return notATable(path, foreign);
    }
    if (isBinary(*start) && !start->startsWith("\xff\xfe") && !start->startsWith("\xfe\xff")) {
        return notATable(path, translate("cb", "neither text nor a spreadsheet"));
    }
    const Result<void> rewound = (*bytes)->rewind();
    if (!rewound) {
        return rewound.error();
    }
    return openCsv(std::move(*bytes), options, limits);
}

Result<Table> readTable(TableSource& source, const JobControl& job)
{
    Table table;
    TableRow row;
    int count = 0;
    while (true) {
        const Result<bool> got = source.next(row);
        if (!got) {
            return got.error();
        }
        if (!*got) {
            break;
        }
        if ((++count & 0x3ff) == 0) {
            if (job.cancel.isCancelled()) {
                return Error{ErrorKind::Cancelled, translate("cb", "Reading was stopped."), {}};
            }
            job.report(source.position(), source.size());
        }
        if (row.isBlank()) {
            ++table.blankRows;
            continue;
        }
        const bool isDelimiterLine = table.headerLine == 0 && row.line == 1
            && row.text.startsWith("sep="_L1, Qt::CaseInsensitive) && row.text.size() <= 5;
        if (isDelimiterLine) {
            continue;
        }
        if (table.headerLine != 0) {
            table.append(row);
            continue;
        }
        if (row.fault != RowFault::None) {
            return Error{
                ErrorKind::BadInput,
                translate(
                    "cb",
                    "The header in line %1 can't be read: it is too long, has an open quote or a NUL "
                    "character. Check that the file is a table with a header.")
                    .arg(row.line),
                {}};
        }
        table.headerLine = row.line;
        for (int column = 0; column < row.size(); ++column) {
            table.header.append(row.cell(column).trimmed().toString());
        }
    }
    table.facts = source.facts();
    if (table.headerLine == 0) {
        return Error{ErrorKind::BadInput, translate("cb", "The file has no rows with text."), {}};
    }
    job.report(source.size(), source.size());
    return table;
}

Result<Table> readTable(const QString& path, const TableOptions& options, const JobControl& job)
{
    const Result<std::unique_ptr<TableSource>> source = openTable(path, options);
    if (!source) {
        return source.error();
    }
    return readTable(**source, job);
}

} // namespace cb
