// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/Shaping.h"

#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace cb {

namespace {

/// The glyphs of `run` in points, without those that stand for characters that no font has.
ShapedRun scaledRun(const QGlyphRun& run, qreal baseline, qreal scale, ShapedLine& line)
{
    QRawFont font = run.rawFont();
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    QList<quint32> keptGlyphs;
    QList<QPointF> keptPositions;
    keptGlyphs.reserve(glyphs.size());
    keptPositions.reserve(glyphs.size());
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QPointF at = QPointF(positions.at(i).x(), positions.at(i).y() - baseline) * scale;
        if (glyphs.at(i) == 0) {
            const QList<QPointF> advances = font.advancesForGlyphIndexes({0U});
            line.missing.push_back({at.x(), advances.value(0).x() * scale});
            continue;
        }
        keptGlyphs.append(glyphs.at(i));
        keptPositions.append(at);
    }
    font.setPixelSize(font.pixelSize() * scale);
    ShapedRun shaped;
    shaped.glyphs.setRawFont(font);
    shaped.glyphs.setGlyphIndexes(keptGlyphs);
    shaped.glyphs.setPositions(keptPositions);
    return shaped;
}

QStringView withoutTrailingSpace(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    return text;
}

/// Pairs glyphs with characters where a line is one run from left to right with one glyph for
/// each character; true if it is.
bool pairOneToOne(ShapedLine& line, QStringView text, bool isRightToLeft)
{
    if (line.runs.size() != 1 || !line.missing.empty() || isRightToLeft) {
        return false;
    }
    const auto count = static_cast<std::size_t>(line.runs.front().glyphs.glyphIndexes().size());
    for (const QStringView part : {text, withoutTrailingSpace(text)}) {
        const QList<uint> characters = part.toUcs4();
        if (static_cast<std::size_t>(characters.size()) == count) {
            line.runs.front().texts.assign(characters.begin(), characters.end());
            return true;
        }
    }
    return false;
}

using TextOfGlyph = QHash<quint32, QString>;

/// Asks for the glyphs of each character as people see them (a letter with its marks).
void pairByCluster(ShapedLine& line, const QTextLine& laidOut, const QString& text)
{
    QHash<QString, TextOfGlyph> byFamily;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QString* newest = nullptr; // the text of the cluster before, where its glyph was new
    QString clusterBefore;
    int from = laidOut.textStart();
    const int end = from + laidOut.textLength();
    while (from < end) {
        finder.setPosition(from);
        const auto next = static_cast<int>(finder.toNextBoundary());
        if (next <= from) {
            break;
        }
        const QString cluster = text.mid(from, next - from);
        const QList<QGlyphRun> runs = laidOut.glyphRuns(from, next - from);
        from = next;
        if (runs.isEmpty()) {
            continue;
        }
        TextOfGlyph& known = byFamily[runs.first().rawFont().familyName()];
        const QList<quint32> glyphs = runs.first().glyphIndexes();
        const auto entry = known.find(glyphs.value(0));
        if (entry == known.end()) {
            newest = &*known.insert(glyphs.value(0), cluster);
            for (const quint32 mark : glyphs.mid(1)) {
                known.insert(mark, known.value(mark));
            }
        } else if (newest == &*entry && cluster != clusterBefore) {
            *newest += cluster; // two characters became one glyph
        } else {
            newest = nullptr;
        }
        clusterBefore = cluster;
    }
    for (ShapedRun& run : line.runs) {
        run.textOfGlyph = byFamily.value(run.glyphs.rawFont().familyName());
    }
}

ShapedLine shapedLine(const QTextLine& laidOut, const QString& text, qreal scale)
{
    ShapedLine line;
    line.width = laidOut.naturalTextWidth() * scale;
    const qreal baseline = laidOut.y() + laidOut.ascent();
    bool isRightToLeft = false;
    for (const QGlyphRun& run : laidOut.glyphRuns()) {
        isRightToLeft = isRightToLeft || run.isRightToLeft();
        line.runs.push_back(scaledRun(run, baseline, scale, line));
    }
    const QStringView part = QStringView(text).mid(laidOut.textStart(), laidOut.textLength());
    if (!pairOneToOne(line, part, isRightToLeft)) {
        pairByCluster(line, laidOut, text);
    }
    return line;
}

} // namespace

ShapedText shapeText(const QString& text, const QFont& font, qreal scale, qreal width)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width / scale);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    ShapedText shaped;
    for (int i = 0; i < layout.lineCount(); ++i) {
        shaped.lines.push_back(shapedLine(layout.lineAt(i), lines, scale));
    }
    return shaped;
}

} // namespace cb
