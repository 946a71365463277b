// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/RecordExport.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qsizetype cellLimit = 32767; ///< characters that a cell of a spreadsheet can hold
constexpr lxw_row_t rowLimit = LXW_ROW_MAX;

/// One workbook being written; it appears under its name only when it is complete.
class XlsxWriter
{
public:
    explicit XlsxWriter(const QString& path)
        : m_path(path)
        , m_part(QFileInfo(path).absolutePath() + u"/."_s + QFileInfo(path).fileName() + u".part"_s)
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        m_folder = QDir::tempPath().toUtf8();
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
        m_headFormat = workbook_add_format(m_book);
        format_set_bold(m_headFormat);
        m_dateFormat = workbook_add_format(m_book);
        format_set_num_format(m_dateFormat, "yyyy-mm-dd hh:mm");
        m_textFormat = workbook_add_format(m_book);
        format_set_num_format(m_textFormat, "@");
    }

    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    ~XlsxWriter()
    {
        if (m_book != nullptr) {
            workbook_close(m_book);
            QFile::remove(m_part);
        }
    }

    void addSheet(const QString& title, const QStringList& header)
    {
        QString name = title.first(qMin<qsizetype>(title.size(), 28));
        for (const QChar c : u"[]:*?/\\"_s) {
            name.replace(c, u' ');
        }
        name = name.trimmed();
        while (name.isEmpty() || m_names.contains(name, Qt::CaseInsensitive)) {
            name =
                name.first(qMin<qsizetype>(name.size(), 26)) + QString::number(m_names.size() + 1);
        }
        m_names.append(name);
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        m_row = 0;
        m_columns = static_cast<lxw_col_t>(header.size());
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (lxw_col_t column = 0; column < m_columns; ++column) {
            const QString& text = header[column];
            worksheet_set_column(
                m_sheet,
                column,
                column,
                qBound(10.0, 1.2 * static_cast<double>(text.size()), 40.0),
                nullptr);
            worksheet_write_string(m_sheet, 0, column, text.toUtf8().constData(), m_headFormat);
        }
    }

    Result<void> addRow(const QList<ExportCell>& cells, const QTimeZone& zone)
    {
        if (++m_row >= rowLimit) {
            return Error{
                ErrorKind::BadInput,
                translate(
                    "cb", "A spreadsheet holds %1 rows at most. Narrow the filter, or export CSV.")
                    .arg(rowLimit),
                {}};
        }
        for (lxw_col_t column = 0; column < static_cast<lxw_col_t>(cells.size()); ++column) {
            const Result<void> written = writeCell(column, cells[column], zone);
            if (!written) {
                return written;
            }
        }
        return {};
    }

    void endSheet()
    {
        if (m_columns > 0) {
            worksheet_autofilter(m_sheet, 0, 0, m_row, static_cast<lxw_col_t>(m_columns - 1));
        }
    }

    Result<void> finish()
    {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        const QByteArray from = QFile::encodeName(m_part);
        const bool isMoved = error == LXW_NO_ERROR
            && std::rename(from.constData(), QFile::encodeName(m_path).constData()) == 0;
        if (!isMoved) {
            QFile::remove(m_part);
            return Error{
                ErrorKind::CannotWrite,
                translate("cb", "%1 can't be written: %2. Choose another place.")
                    .arg(
                        m_path,
                        error == LXW_NO_ERROR ? translate("cb", "the folder does not allow it")
                                              : QString::fromUtf8(lxw_strerror(error))),
                {}};
        }
        return {};
    }

private:
    Result<void> writeCell(lxw_col_t column, const ExportCell& cell, const QTimeZone& zone)
    {
        if (cell.instant) {
            return writeInstant(column, *cell.instant, zone);
        }
        if (cell.number) {
            worksheet_write_number(m_sheet, m_row, column, *cell.number, nullptr);
            return {};
        }
        if (cell.text.isEmpty()) {
            return {};
        }
        if (cell.text.size() > cellLimit) {
            return Error{
                ErrorKind::BadInput,
                translate(
                    "cb",
                    "Row %1 has a text of %2 characters; a spreadsheet's cell holds 32,767. Export CSV or JSON "
                    "lines.")
                    .arg(m_row + 1)
                    .arg(cell.text.size()),
                {}};
        }
        // A string is a string: no spreadsheet takes it for a formula or a number.
        worksheet_write_string(
            m_sheet, m_row, column, cell.text.toUtf8().constData(), m_textFormat);
        return {};
    }

    Result<void> writeInstant(lxw_col_t column, Instant instant, const QTimeZone& zone)
    {
        const LocalTime local = WallTime::toLocal(instant, zone);
        if (WallTime::toInstant(local, zone) != instant || local.date.year() < 1901) {
            // The second of a doubled hour: a spreadsheet's date can't say it.
            const QDateTime time = QDateTime(
                local.date, local.time, Qt::OffsetFromUTC, zone.offsetFromUtc(instant.toUtc()));
            worksheet_write_string(
                m_sheet,
                m_row,
                column,
                time.toString(Qt::ISODate).toUtf8().constData(),
                m_textFormat);
            return {};
        }
        lxw_datetime value = {
            local.date.year(),
            local.date.month(),
            local.date.day(),
            local.time.hour(),
            local.time.minute(),
            static_cast<double>(local.time.second()) + local.time.msec() / 1000.0};
        worksheet_write_datetime(m_sheet, m_row, column, &value, m_dateFormat);
        return {};
    }

    QString m_path;
    QString m_part;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_headFormat = nullptr;
    lxw_format* m_dateFormat = nullptr;
    lxw_format* m_textFormat = nullptr;
    QStringList m_names;
    lxw_row_t m_row = 0;
    lxw_col_t m_columns = 0;
};

/// Headers of instants name their zone.
QStringList zonedHeader(const RecordTable& table)
{
    QStringList header = table.header();
    for (QString& name : header) {
        for (const FieldSpec& spec : fieldsOf(table.kind())) {
            if (spec.type == FieldType::Instant && name == spec.header) {
                name = u"%1 (%2)"_s.arg(name, QString::fromLatin1(table.zone().id()));
                break;
            }
        }
    }
    return header;
}

Error cancelled()
{
    return {
        ErrorKind::Cancelled, translate("cb", "The export was stopped; no file was written."), {}};
}

Result<void> checkFolder(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable()) {
        return Error{
            ErrorKind::CannotWrite,
            translate(
                "cb",
                "%1 can't be written: there is no such folder, or it is read-only. Choose another place.")
                .arg(path),
            {}};
    }
    return {};
}

} // namespace

Result<qint64> exportXlsx(
    const QString& path, const RecordTable& table, const RecordSource& next, const JobControl& job)
{
    const Result<void> allowed = checkFolder(path);
    if (!allowed) {
        return allowed.error();
    }
    XlsxWriter writer(path);
    writer.addSheet(importKindLabel(table.kind()), zonedHeader(table));
    qint64 count = 0;
    while (std::optional<Record> record = next()) {
        if (job.cancel.isCancelled()) {
            return cancelled();
        }
        if (!table.accepts(*record)) {
            return Error{
                ErrorKind::BadInput,
                translate("cb", "A record of another kind can't go into this table."),
                {}};
        }
        const Result<void> added = writer.addRow(table.row(*record), table.zone());
        if (!added) {
            return added.error();
        }
        if ((++count & 0x3ff) == 0) {
            job.report(count, 0);
        }
    }
    writer.endSheet();
    const Result<void> finished = writer.finish();
    return finished ? Result<qint64>(count) : Result<qint64>(finished.error());
}

Result<void> exportXlsx(const QString& path, const QList<PlainTable>& sheets)
{
    const Result<void> allowed = checkFolder(path);
    if (!allowed) {
        return allowed;
    }
    XlsxWriter writer(path);
    for (const PlainTable& sheet : sheets) {
        writer.addSheet(sheet.title, sheet.header);
        for (const QList<ExportCell>& row : sheet.rows) {
            const Result<void> added = writer.addRow(row, sheet.zone);
            if (!added) {
                return added;
            }
        }
        writer.endSheet();
    }
    return writer.finish();
}

} // namespace cb
