// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Fonts.h"

#include <QColor>
#include <QGlyphRun>
#include <QHash>
#include <QPointF>

#include <array>
#include <memory>
#include <string>
#include <vector>

class QPainter;

namespace cb {

class GlyphLog;

/// How text is set on paper. Sizes in points stand in Typesetter.cpp.
enum class PaperStyle
{
    Title,
    Heading,
    Subheading,
    Body,
    BodyStrong,
    Fact, ///< values with figures
    Cell,
    CellStrong, ///< medium: the text that names a row
    CellFigures, ///< tabular digits
    ColumnHead,
    Group, ///< heading of a group of rows
    Caption,
    CaptionStrong,
    Lane, ///< beside a bar
    Count
};

/// A run of glyphs of one face with the text that they stand for.
struct ShapedRun
{
    QGlyphRun glyphs;
    std::u32string texts; ///< one for each glyph; empty where glyphs and characters do not pair
    QHash<quint32, QString> textOfGlyph; ///< then this
};

/// A character that no font has: drawn as an empty box.
struct MissingGlyph
{
    qreal x = 0;
    qreal advance = 0;
};

struct ShapedLine
{
    std::vector<ShapedRun> runs; ///< relative to the start of the baseline
    std::vector<MissingGlyph> missing;
    qreal width = 0;
    mutable const GlyphLog* notedIn = nullptr; ///< the log that knows its glyphs
};

struct ShapedText
{
    std::vector<ShapedLine> lines;
};

/// Where lines stand in their box.
enum class LineAlign
{
    Leading,
    Centre,
    Trailing
};

/// Sets text on paper: shapes, breaks lines, measures and draws. All lengths are points. Shaped
/// texts are kept, as most of a report's texts repeat; the store is bounded. One object for one
/// thread; needs a QGuiApplication.
class Typesetter
{
public:
    explicit Typesetter(const FontFamilies& families);
    ~Typesetter();
    Q_DISABLE_COPY_MOVE(Typesetter)

    /// Notes what the drawn glyphs stand for; null: nothing is noted. The log must outlive its use.
    void setLog(GlyphLog* log) { m_log = log; }

    qreal size(PaperStyle style) const;
    qreal lineHeight(PaperStyle style) const;
    /// From the top of a line to its baseline.
    qreal ascent(PaperStyle style) const;

    /// Of the longest line, unbroken.
    qreal naturalWidth(PaperStyle style, const QString& text);
    /// Lines at that width; at least 1. Cheap for what fits on one line.
    int lineCount(PaperStyle style, const QString& text, qreal width);
    /// The text cut at its end with "…" where it is wider.
    QString elided(PaperStyle style, const QString& text, qreal width);

    /// What to draw, and where.
    struct Box
    {
        QPointF topLeft;
        qreal width = 0;
        LineAlign align = LineAlign::Leading;
        int firstLine = 0;
        int lastLine = -1; ///< before it; -1: all
        bool isStruckOut = false;
    };

    /// Draws lines of `text` broken at the box's width. Gives the width of the widest line drawn.
    qreal draw(
        QPainter& painter,
        PaperStyle style,
        const QString& text,
        const QColor& color,
        const Box& box);

private:
    struct Face;
    struct Key;

    const Face& face(PaperStyle style) const;
    bool fitsSurely(const Face& face, QStringView text, qreal width) const;
    std::shared_ptr<const ShapedText> shaped(PaperStyle style, const QString& text, qreal width);
    void drawLine(
        QPainter& painter, PaperStyle style, const ShapedLine& line, QPointF start, bool struckOut);

    std::array<std::unique_ptr<Face>, static_cast<std::size_t>(PaperStyle::Count)> m_faces;
    QHash<Key, std::shared_ptr<const ShapedText>> m_shaped;
    GlyphLog* m_log = nullptr;
};

} // namespace cb
