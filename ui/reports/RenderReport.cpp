// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/RenderReport.h"

#include "core/base/Tr.h"
#include "ui/reports/PdfFinish.h"
#include "ui/reports/ReportPages.h"
#include "ui/reports/ReportTables.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryFile>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int resolution = 1200; ///< dots an inch of the PDF's grid

Error cancelled()
{
    return Error{ErrorKind::Cancelled, Tr::tr("The report was cancelled; nothing is written."), {}};
}

Error cannotWrite(const QString& path, const QString& why)
{
    return Error{
        ErrorKind::CannotWrite,
        Tr::tr("The report could not be written to \"%1\": %2. Choose another place.")
            .arg(path, why),
        why};
}

/// The pages as QPdfWriter writes them.
Result<void> writePages(ReportPages& pages, QIODevice& out, GlyphLog& glyphs, const JobControl& job)
{
    const ReportMeta& meta = pages.report().meta;
    const QString creator = u"Changeboard " CB_VERSION ""_s;
    QPdfWriter writer(&out);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageLayout(pages.setup().layout());
    const QString title =
        meta.boardName.isEmpty() ? meta.title : meta.title + u", "_s + meta.boardName;
    writer.setTitle(title);
    writer.setCreator(creator);
    writer.setDocumentXmpMetadata(
        xmpPacket(title, creator, u"Qt "_s + QString::fromLatin1(qVersion()), meta.madeAt));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return cannotWrite({}, out.errorString());
    }
    painter.scale(resolution / 72.0, resolution / 72.0);
    pages.setLog(&glyphs);
    for (int page = 0; page < pages.count(); ++page) {
        if (job.cancel.isCancelled()) {
            pages.setLog(nullptr);
            return cancelled();
        }
        if (page > 0 && !writer.newPage()) {
            pages.setLog(nullptr);
            return cannotWrite({}, out.errorString());
        }
        pages.paint(painter, page);
        job.report(page + 1, pages.count());
    }
    pages.setLog(nullptr);
    if (!painter.end()) {
        return cannotWrite({}, out.errorString());
    }
    return {};
}

Result<ReportFile> renderPdf(
    const Report& report, const RenderOptions& options, QIODevice& out, const JobControl& job)
{
    ReportPages pages(report, options.setup, options.fonts);
    if (const Result<void> measured = pages.measure(job); !measured) {
        return measured.error();
    }
    return writePdf(pages, out, job);
}

/// Tables go through core/exchange, which writes files whole or not at all.
Result<ReportFile> renderTables(
    const Report& report, ReportFormat format, const QString& path, const JobControl& job)
{
    QList<PlainTable> tables = reportTables(report);
    if (tables.isEmpty()) {
        return Error{
            ErrorKind::BadInput,
            Tr::tr("The report has no table to write. Choose another period, or PDF."),
            path};
    }
    if (job.cancel.isCancelled()) {
        return cancelled();
    }
    if (format == ReportFormat::Csv) {
        tables.resize(1);
    }
    qint64 rows = 0;
    for (const PlainTable& table : std::as_const(tables)) {
        rows += table.rows.size();
    }
    const Result<void> written = format == ReportFormat::Csv
        ? exportCsv(path, tables.first())
        : exportXlsx(path, tables + QList<PlainTable>{reportOrigin(report)});
    if (!written) {
        return written.error();
    }
    return ReportFile{path, 0, rows, QFileInfo(path).size()};
}

} // namespace

Result<ReportFile> writePdf(ReportPages& pages, QIODevice& out, const JobControl& job)
{
    QTemporaryFile raw;
    if (!raw.open()) {
        return cannotWrite(raw.fileTemplate(), raw.errorString());
    }
    GlyphLog glyphs;
    if (const Result<void> written = writePages(pages, raw, glyphs, job); !written) {
        return written.error();
    }
    if (!raw.flush() || raw.error() != QFileDevice::NoError) {
        return cannotWrite(raw.fileName(), raw.errorString());
    }
    const ReportMeta& meta = pages.report().meta;
    const PdfFinish finish{
        pages.bookmarks(),
        pages.setup().pageSize().height(),
        glyphs,
        meta.madeAt,
        meta.language.locale().bcp47Name().toLatin1()};
    if (const Result<void> finished = finishPdf(raw.fileName(), finish, out); !finished) {
        return finished.error();
    }
    return ReportFile{{}, pages.count(), 0, out.pos()};
}

Result<ReportFile> renderReport(
    const Report& report, const RenderOptions& options, const QString& path, const JobControl& job)
{
    if (options.format != ReportFormat::Pdf) {
        return renderTables(report, options.format, path, job);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    Result<ReportFile> written = renderPdf(report, options, file, job);
    if (!written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    written->path = path;
    return written;
}

} // namespace cb
