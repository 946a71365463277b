// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Suites.h"
#include "tests/support/ReportFiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr double hundredPagesGoalMs = 1200;
constexpr double growthGoalMb = 16; ///< "flat": what 1,000 pages may take more than 100

struct Written
{
    int pages = 0;
    double ms = 0;
};

/// A schedule of about `pages` landscape pages with a chart for each week, bars and signs.
Written writeSchedule(
    const test::ReportBoard& board, int days, const FontFamilies& fonts, const QString& path)
{
    const QString from = u"2026-01-01 00:00"_s;
    const QDate last = QDate(2026, 1, 1).addDays(days);
    const cb::Report schedule =
        test::scheduleOf(board, from, last.toString(Qt::ISODate) + u" 00:00"_s);
    RenderOptions options;
    options.setup.isLandscape = true;
    options.fonts = fonts;
    QElapsedTimer timer;
    timer.start();
    const Result<ReportFile> file = renderReport(schedule, options, path, {});
    return {file ? file->pages : 0, static_cast<double>(timer.nsecsElapsed()) / 1e6};
}

QString rowsAsHtml(const test::ReportBoard& board, int rows)
{
    const SnapshotPtr snapshot = board.snapshot();
    const ChangeColumns& changes = *snapshot->changes;
    QString html = u"<meta charset=utf-8><style>table{width:100%;border-collapse:collapse;font:8pt "
                   "sans-serif}td{border-bottom:1px solid #ccc}tr{break-inside:avoid}</style>"
                   "<table><thead><tr><th>Window<th>Number<th>Change<th>Service</thead>"_s;
    for (int row = 0; row < std::min(rows, changes.size()); ++row) {
        html += u"<tr><td>%1<td>%2<td>%3<td>%4"_s.arg(
            changes.plannedWindow(row)->start.toIso(),
            changes.numbers.at(row),
            changes.titles.at(row),
            snapshot->directory->services.at(changes.services[static_cast<std::size_t>(row)]).name);
    }
    return html + u"</table>"_s;
}

/// Chromium prints the same rows as a plain table; nothing where it is not installed.
std::optional<double> chromiumMs(const test::ReportBoard& board, int rows, const QString& folder)
{
    const QString program = QStandardPaths::findExecutable(u"chromium"_s);
    QFile page(folder + u"/rows.html"_s);
    if (program.isEmpty() || !page.open(QIODevice::WriteOnly)) {
        return std::nullopt;
    }
    page.write(rowsAsHtml(board, rows).toUtf8());
    page.close();
    QElapsedTimer timer;
    timer.start();
    const int exit = QProcess::execute(
        program,
        {u"--headless"_s,
         u"--no-sandbox"_s,
         u"--disable-gpu"_s,
         u"--print-to-pdf="_s + folder + u"/rows.pdf"_s,
         page.fileName()});
    return exit == 0 ? std::optional(static_cast<double>(timer.elapsed())) : std::nullopt;
}

} // namespace

void reportBench(const Report& report, int /*scale*/)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.pdf"_s);
    const FontFamilies fonts = FontFamilies::load();
    const test::ReportBoard board = test::ReportBoard::many(28000);

    constexpr int daysOfHundredPages = 140;
    writeSchedule(board, 7, fonts, path); // the fonts are read
    const Written hundred = writeSchedule(board, daysOfHundredPages, fonts, path);
    const double peakOfHundred = peakResidentMb();
    const std::optional<double> chromium =
        chromiumMs(board, daysOfHundredPages * 12, folder.path());
    const double perHundred = hundred.ms * 100 / std::max(1, hundred.pages);
    Line line;
    line.name = u"report.pdf_100_pages"_s;
    line.n = hundred.pages;
    line.value = perHundred;
    line.unit = u"ms"_s;
    line.goal = hundredPagesGoalMs;
    line.peer = chromium ? u"Chromium prints the same rows"_s : u"Chromium: not installed"_s;
    line.peerValue = chromium;
    if (chromium) {
        line.ratio = *chromium / perHundred;
    }
    report(line);

    const Written thousand = writeSchedule(board, daysOfHundredPages * 10, fonts, path);
    report({u"report.pdf_1000_pages"_s, thousand.pages, thousand.ms, u"ms"_s});
    Line memory;
    memory.name = u"report.pdf_memory_growth"_s;
    memory.n = thousand.pages;
    memory.value = peakResidentMb() - peakOfHundred;
    memory.unit = u"MB"_s;
    memory.goal = growthGoalMb;
    report(memory);
}

} // namespace cb::bench
