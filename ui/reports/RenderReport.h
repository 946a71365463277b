// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/report/Report.h"
#include "ui/reports/PageSetup.h"
#include "ui/theme/Fonts.h"

class QIODevice;

namespace cb {

class ReportPages;

enum class ReportFormat
{
    Pdf,
    Csv,
    Xlsx
};
template <>
inline constexpr auto enumTexts<ReportFormat> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("pdf"), QLatin1StringView("csv"), QLatin1StringView("xlsx")});

/// What was written.
struct ReportFile
{
    QString path; ///< empty where a device was given
    int pages = 0; ///< of a PDF
    qint64 rows = 0; ///< of a CSV or XLSX, without heads
    qint64 bytes = 0;
};

/// Writes pages that are measured as PDF (PDF/A-1b, embedded fonts, bookmarks), one after the
/// other; memory does not grow with their number. Needs a QGuiApplication (offscreen will do); any
/// thread. `job` reports pages. Errors: CannotWrite, Cancelled; then what is in the device is of no
/// use. Equal reports give equal bytes.
Result<ReportFile> writePdf(ReportPages& pages, QIODevice& out, const JobControl& job);

/// How a report becomes a file.
struct RenderOptions
{
    ReportFormat format = ReportFormat::Pdf;
    PageSetup setup; ///< of a PDF
    FontFamilies fonts; ///< FontFamilies::load(), once on the GUI thread
};

/// Writes the report into a file that is replaced only when all is written. CSV: the report's first
/// table; XLSX: a sheet for each. Errors and threads as above.
Result<ReportFile> renderReport(
    const Report& report, const RenderOptions& options, const QString& path, const JobControl& job);

} // namespace cb
