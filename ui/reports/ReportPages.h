// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/report/Report.h"
#include "ui/reports/PageSetup.h"
#include "ui/reports/ReportBox.h"

#include <memory>
#include <vector>

class QPainter;

namespace cb {

/// What stands on a page: which parts of which blocks, and where. A few dozen bytes for each block.
struct PagePiece
{
    int section = 0;
    int block = 0;
    BoxSlice slice;
    qreal top = 0; ///< points from the top of the page
};

/// A bookmark: where a section starts.
struct PageBookmark
{
    QString title;
    int page = 0; ///< from 0
    qreal top = 0; ///< points from the top of the page
};

/// A report cut into pages, and their painter. Measuring is done once; a page is painted from its
/// pieces on any device. All lengths are points: scale the painter. One object for one thread;
/// needs a QGuiApplication.
class ReportPages
{
public:
    ReportPages(Report report, const PageSetup& setup, const FontFamilies& families);
    ~ReportPages();
    Q_DISABLE_COPY_MOVE(ReportPages)

    /// Cuts the report into pages. Cancelled if `job` says so; it reports the pages found so far.
    Result<void> measure(const JobControl& job);

    int count() const { return static_cast<int>(m_pages.size()); }

    const PageSetup& setup() const { return m_setup; }

    const Report& report() const { return m_report; }

    const std::vector<PageBookmark>& bookmarks() const { return m_bookmarks; }

    /// Notes what the glyphs stand for (for a PDF); null: nothing.
    void setLog(GlyphLog* log) { m_type.setLog(log); }

    /// Paints page `index` (from 0) with the painter's unit as the point.
    void paint(QPainter& painter, int index);

private:
    class Cutter;
    using Boxes = std::vector<std::unique_ptr<ReportBox>>;

    const Boxes& boxesOf(int section);
    void paintHead(QPainter& painter);
    void paintFoot(QPainter& painter, int index);
    void paintEdge(QPainter& painter, qreal top, const QString& leading, const QString& trailing);
    void paintTitle(QPainter& painter);
    qreal titleHeight();

    Report m_report;
    PageSetup m_setup;
    Theme m_theme;
    Typesetter m_type;
    PaperContext m_context;
    std::vector<std::vector<PagePiece>> m_pages;
    std::vector<PageBookmark> m_bookmarks;
    int m_boxesSection = -1; ///< whose boxes are held
    Boxes m_boxes;
};

} // namespace cb
