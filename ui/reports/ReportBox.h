// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/reports/Typesetter.h"
#include "ui/theme/Theme.h"

#include <QHash>

class QPainter;

namespace cb {

/// What the boxes of one report share. Used by one thread.
struct PaperContext
{
    const Theme& theme; ///< for paper
    Typesetter& type;
    const ReportLanguage& language;
    bool isWide = false; ///< a landscape page
    qreal width = 0; ///< of the text area, points
    qreal height = 0; ///< likewise
    QHash<QString, QList<qreal>> columnWidths; ///< by table: the parts of one table are alike
};

/// The parts of a box that stand on one page.
struct BoxSlice
{
    int firstPart = 0;
    int lastPart = 0; ///< before it
    int firstLine = 0; ///< of the only part, where it is cut at lines
    int lastLine = -1; ///< before it; -1: all
};

/// A block set at the width of the page: parts (lines, rows, lanes) that stay whole, under a head
/// that every page repeats. Lengths are points.
class ReportBox
{
public:
    ReportBox() = default;
    Q_DISABLE_COPY_MOVE(ReportBox)
    virtual ~ReportBox();

    virtual int partCount() const = 0;
    virtual qreal partHeight(int part) const = 0;

    /// What stands above `part` where it is the first of its page.
    virtual qreal headHeight(int part) const;
    /// Never the last of a page: a heading, the first line of a paragraph.
    virtual bool keepsWithNext(int part) const;

    /// The last part stays on the page of the next box.
    virtual bool keepsWithNextBox() const { return false; }

    /// Goes to the next page as a whole rather than being cut.
    virtual bool isRatherWhole() const { return false; }

    /// Lines at which a part higher than a page may be cut; 1: it can't.
    virtual int partLines(int part) const;
    virtual qreal sliceHeight(const BoxSlice& slice) const;

    virtual qreal spaceBefore() const = 0;

    virtual void paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const = 0;
};

/// The context must outlive the box.
std::unique_ptr<ReportBox> makeBox(const ReportBlock& block, PaperContext& context);

std::unique_ptr<ReportBox> makeTableBox(ReportTable table, PaperContext& context);
std::unique_ptr<ReportBox> makeGraphBox(ReportGraph graph, PaperContext& context);
std::unique_ptr<ReportBox> makeLanesBox(ReportLanes lanes, PaperContext& context);
std::unique_ptr<ReportBox> makeTilesBox(ReportTiles tiles, PaperContext& context);
std::unique_ptr<ReportBox> makeStepsBox(ReportSteps steps, PaperContext& context);
std::unique_ptr<ReportBox> makeSignsBox(ReportSigns line, PaperContext& context);
std::unique_ptr<ReportBox> makeChartBox(ReportChart chart, PaperContext& context);
std::unique_ptr<ReportBox> makeFactsBox(ReportFacts facts, PaperContext& context);

} // namespace cb
