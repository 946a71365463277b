// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/report/Report.h"

class QIODevice;

namespace cb {

enum class Paper
{
    A4,
    Letter
};
template <>
inline constexpr auto enumTexts<Paper> =
    std::to_array<QLatin1StringView>({QLatin1StringView("A4"), QLatin1StringView("Letter")});

/// The paper of a report. Margins are always 14 mm.
struct PageSetup
{
    Paper paper = Paper::A4;
    bool isLandscape = false;

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

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

/// Writes the report as PDF (PDF/A-1b, embedded fonts, bookmarks) page by page; memory does not
/// grow with the number of pages. Needs a QGuiApplication (offscreen will do); any thread. `job`
/// reports pages. Errors: CannotWrite, Cancelled. Then what is in the device is of no use.
Result<ReportFile> renderReport(
    const Report& report, const PageSetup& setup, QIODevice& out, const JobControl& job);

/// The same into a file that is replaced only when all is written.
Result<ReportFile> renderReport(
    const Report& report, const PageSetup& setup, const QString& path, const JobControl& job);

} // namespace cb
