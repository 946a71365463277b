// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/domain/BoardSnapshot.h"
#include "ui/reports/RenderReport.h"

#include <QWidget>

class QPrinter;

namespace cb {

/// Asks where a report goes and writes it off the GUI thread, one at a time: PDF, CSV, XLSX,
/// iCalendar, printer. Says what was done by signals; nothing is half written. GUI thread.
class ReportSaver : public QObject
{
    Q_OBJECT

public:
    /// `window` is what dialogs stand over.
    ReportSaver(const FontFamilies& fonts, QWidget* window);
    ~ReportSaver() override;

    bool isBusy() const { return m_isBusy; }

    /// Opens a dialog for the place; `report` is written there.
    void askAndSave(
        std::shared_ptr<const Report> report, ReportFormat format, const PageSetup& setup);
    void save(
        std::shared_ptr<const Report> report,
        ReportFormat format,
        const PageSetup& setup,
        const QString& path);

    /// The changes of `rows` and all windows as iCalendar.
    void askAndSaveCalendar(SnapshotPtr snapshot, std::vector<int> rows, Instant now, Span nights);
    void saveCalendar(
        SnapshotPtr snapshot, std::vector<int> rows, Instant now, Span nights, const QString& path);

    void askAndPrint(std::shared_ptr<const Report> report, const PageSetup& setup);
    /// All pages, with the printer's own choices.
    void print(
        std::shared_ptr<const Report> report,
        const PageSetup& setup,
        std::shared_ptr<QPrinter> printer);

    void cancel() { m_running.cancel(); }

signals:
    void started(const QString& what);
    void progressed(qint64 done, qint64 total);
    /// `text` is a whole sentence.
    void done(const QString& text);
    void failed(const cb::Error& error);

private:
    template <typename Value, typename Job, typename Say>
    void run(const QString& what, Job job, Say say);
    QString proposedName(const Report& report, const QString& suffix) const;
    void askForPath(
        const QString& title,
        const QString& filter,
        const QString& name,
        std::function<void(const QString&)> then);

    FontFamilies m_fonts;
    QWidget* m_window;
    CancelToken m_running;
    bool m_isBusy = false;
};

} // namespace cb
