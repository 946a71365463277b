// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ScheduleReport.h"
#include "tests/support/ReportBoard.h"
#include "ui/reports/RenderReport.h"

#include <QTemporaryDir>

namespace cb::test {

/// The schedule of all changes of a board in a period, made on 25 November 2026 at 16:05.
Report scheduleOf(
    const ReportBoard& board,
    const QString& from,
    const QString& to,
    const QString& language = QStringLiteral("en"));

/// Writes reports into a temporary folder (or the one that CB_KEEP_PDF names, for looking at them).
class ReportFiles
{
public:
    /// The path of the file, or the error's text.
    QString write(const Report& report, const QString& name, const PageSetup& setup = {}) const;

    QString path(const QString& name) const;

    const FontFamilies& fonts() const { return m_fonts; }

private:
    QTemporaryDir m_folder;
    FontFamilies m_fonts = FontFamilies::load();
};

} // namespace cb::test
