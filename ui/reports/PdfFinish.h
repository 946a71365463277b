// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "ui/reports/GlyphLog.h"
#include "ui/reports/ReportPages.h"

class QIODevice;

namespace cb {

/// What QPdfWriter leaves out of a file.
struct PdfFinish
{
    std::vector<PageBookmark> bookmarks;
    qreal pageHeight = 0; ///< points
    const GlyphLog& glyphs;
    Instant madeAt; ///< in place of the machine's time
    QByteArray language; ///< "en-GB"
};

/// Writes the PDF of `path` to `out` with bookmarks, the language, the time made, and with the text
/// that each glyph stands for, so that it can be searched and copied. Equal input gives equal
/// bytes. CannotWrite, Internal.
Result<void> finishPdf(const QString& path, const PdfFinish& finish, QIODevice& out);

/// The XMP packet of a PDF/A-1b with these entries; they have to equal those of the PDF's
/// information dictionary.
QByteArray xmpPacket(
    const QString& title, const QString& creator, const QString& producer, Instant madeAt);

} // namespace cb
