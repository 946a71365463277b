// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportSaver.h"

#include "core/base/RunThen.h"
#include "core/exchange/ICalendarWriter.h"
#include "ui/reports/ReportPages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ICalendarText> writeCalendar(
    const SnapshotPtr& snapshot,
    const std::vector<int>& rows,
    const ICalendarOptions& options,
    const QString& path)
{
    Result<ICalendarText> text = writeICalendar(*snapshot, rows, *snapshot->windows, options);
    if (!text) {
        return text;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text->bytes) != text->bytes.size()
        || !file.commit())
    {
        return Error{
            ErrorKind::CannotWrite,
            ReportSaver::tr("\"%1\" cannot be written: %2. Choose another place.")
                .arg(path, file.errorString()),
            {}};
    }
    return text;
}

/// Paints all pages in the printer's own resolution.
Result<int> printPages(
    const Report& report,
    const PageSetup& setup,
    const FontFamilies& fonts,
    QPrinter& printer,
    const JobControl& job)
{
    ReportPages pages(report, setup, fonts);
    if (const Result<void> measured = pages.measure(job); !measured) {
        return measured.error();
    }
    printer.setPageLayout(setup.layout());
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error{
            ErrorKind::CannotWrite,
            ReportSaver::tr("The printer \"%1\" does not take the report. Choose another one, or "
                            "save a PDF.")
                .arg(printer.printerName()),
            {}};
    }
    const qreal scale = printer.resolution() / 72.0;
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (job.cancel.isCancelled()) {
            printer.abort();
            return Error{ErrorKind::Cancelled, ReportSaver::tr("Printing was cancelled."), {}};
        }
        if (page > 0) {
            printer.newPage();
        }
        pages.paint(painter, page);
        job.report(page + 1, pages.count());
    }
    return pages.count();
}

} // namespace

ReportSaver::ReportSaver(const FontFamilies& fonts, QWidget* window)
    : QObject(window)
    , m_fonts(fonts)
    , m_window(window)
{}

ReportSaver::~ReportSaver()
{
    m_running.cancel();
}

/// Runs `job` on a thread of the pool; `say` makes the sentence from what it gave.
template <typename Value, typename Job, typename Say>
void ReportSaver::run(const QString& what, Job job, Say say)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_running = CancelToken();
    JobControl control;
    control.cancel = m_running;
    control.progress = [guard = QPointer<ReportSaver>(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, done, total] {
                if (guard) {
                    emit guard->progressed(done, total);
                }
            },
            Qt::QueuedConnection);
    };
    emit started(what);
    runThen(
        QThreadPool::globalInstance(),
        this,
        [job = std::move(job), control] { return std::make_shared<Result<Value>>(job(control)); },
        [this, say = std::move(say)](const std::shared_ptr<Result<Value>>& result) {
            m_isBusy = false;
            if (*result) {
                emit done(say(result->value()));
            } else {
                emit failed(result->error());
            }
        });
}

QString ReportSaver::proposedName(const Report& report, const QString& suffix) const
{
    const QString day = WallTime::toLocal(report.meta.madeAt, report.meta.language.zone())
                            .date.toString(Qt::ISODate);
    QString name = report.meta.title + u' ' + day;
    for (QChar& c : name) {
        c = c == u'/' || c == u'\\' || c == u':' ? u'-' : c;
    }
    return name + u'.' + suffix;
}

void ReportSaver::askForPath(
    const QString& title,
    const QString& filter,
    const QString& name,
    std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void ReportSaver::askAndSave(
    std::shared_ptr<const Report> report, ReportFormat format, const PageSetup& setup)
{
    const QString suffix = toText(format);
    const QString filter = format == ReportFormat::Pdf ? tr("PDF (*.pdf)")
        : format == ReportFormat::Csv                  ? tr("CSV (*.csv)")
                                                       : tr("Excel (*.xlsx)");
    const QString name = proposedName(*report, suffix);
    askForPath(
        tr("Save the report"), filter, name, [this, report, format, setup](const QString& path) {
            save(report, format, setup, path);
        });
}

void ReportSaver::save(
    std::shared_ptr<const Report> report,
    ReportFormat format,
    const PageSetup& setup,
    const QString& path)
{
    RenderOptions options;
    options.format = format;
    options.setup = setup;
    options.fonts = m_fonts;
    run<ReportFile>(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [report = std::move(report), options, path](const JobControl& job) {
            return renderReport(*report, options, path, job);
        },
        [](const ReportFile& file) {
            const QString name = QDir::toNativeSeparators(file.path);
            return file.pages > 0
                ? tr("Saved %n page(s) as %1.", nullptr, file.pages).arg(name)
                : tr("Saved %n row(s) as %1.", nullptr, static_cast<int>(file.rows)).arg(name);
        });
}

void ReportSaver::askAndSaveCalendar(
    SnapshotPtr snapshot, std::vector<int> rows, Instant now, Span nights)
{
    askForPath(
        tr("Save a calendar"),
        tr("iCalendar (*.ics)"),
        snapshot->settings.name + u".ics"_s,
        [this, snapshot, rows = std::move(rows), now, nights](const QString& path) {
            saveCalendar(snapshot, rows, now, nights, path);
        });
}

void ReportSaver::saveCalendar(
    SnapshotPtr snapshot, std::vector<int> rows, Instant now, Span nights, const QString& path)
{
    ICalendarOptions options;
    options.now = now;
    options.nights = nights;
    run<ICalendarText>(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [snapshot = std::move(snapshot), rows = std::move(rows), options, path](
            const JobControl& /*job*/) { return writeCalendar(snapshot, rows, options, path); },
        [path](const ICalendarText& text) {
            QString sentence = tr("Saved %n event(s) as %1.", nullptr, text.events)
                                   .arg(QDir::toNativeSeparators(path));
            if (text.withoutDates > 0) {
                sentence +=
                    u' ' + tr("%n change(s) without dates left out.", nullptr, text.withoutDates);
            }
            return sentence;
        });
}

void ReportSaver::askAndPrint(std::shared_ptr<const Report> report, const PageSetup& setup)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(setup.layout());
    printer->setDocName(report->meta.title);
    printer->setCreator(u"Changeboard"_s);
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(
        dialog,
        qOverload<QPrinter*>(&QPrintDialog::accepted),
        this,
        [this, report, setup, printer] { print(report, setup, printer); });
    // The dialog uses the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

void ReportSaver::print(
    std::shared_ptr<const Report> report, const PageSetup& setup, std::shared_ptr<QPrinter> printer)
{
    run<int>(
        tr("Printing"),
        [report = std::move(report), setup, fonts = m_fonts, printer = std::move(printer)](
            const JobControl& job) { return printPages(*report, setup, fonts, *printer, job); },
        [](int pages) { return tr("Sent %n page(s) to the printer.", nullptr, pages); });
}

} // namespace cb
