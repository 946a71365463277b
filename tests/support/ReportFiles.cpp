// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ReportFiles.h"

#include <numeric>

namespace cb::test {

Report scheduleOf(
    const ReportBoard& board, const QString& from, const QString& to, const QString& language)
{
    const SnapshotPtr snapshot = board.snapshot();
    ScheduleOptions options;
    options.period = {board.at(from), board.at(to)};
    options.rows.resize(static_cast<std::size_t>(snapshot->changes->size()));
    std::iota(options.rows.begin(), options.rows.end(), 0);
    options.windows = windowsInRange(*snapshot, options.period);
    options.madeAt = board.at(QStringLiteral("2026-11-25 16:05"));
    return forwardSchedule(snapshot, options, *ReportLanguage::create(language, snapshot->zone()));
}

QString ReportFiles::path(const QString& name) const
{
    return qEnvironmentVariable("CB_KEEP_PDF", m_folder.path()) + u'/' + name;
}

QString ReportFiles::write(const Report& report, const QString& name, const PageSetup& setup) const
{
    RenderOptions options;
    options.setup = setup;
    options.fonts = m_fonts;
    const Result<ReportFile> written = renderReport(report, options, path(name), {});
    return written ? written->path : written.error().what;
}

} // namespace cb::test
