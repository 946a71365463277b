// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/Typesetter.h"

#include "ui/reports/GlyphLog.h"
#include "ui/reports/Shaping.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace cb {

namespace {

constexpr int shapingScale = 10; ///< texts are shaped at ten times their size
constexpr qreal unbroken = 100000; ///< a width that nothing fills
constexpr int longestStore = 6000; ///< shaped texts kept
constexpr char16_t firstUnmeasured = 0x0250; ///< up to here advances are known by character

struct StyleSpec
{
    qreal size; ///< points
    QFont::Weight weight;
    bool hasFigures; ///< tabular digits
    qreal leading; ///< line height by size
};

constexpr std::array<StyleSpec, static_cast<std::size_t>(PaperStyle::Count)> specs{{
    {16.5, QFont::DemiBold, false, 1.25}, // Title
    {10.5, QFont::DemiBold, false, 1.35}, // Heading
    {9, QFont::DemiBold, false, 1.38}, // Subheading
    {9, QFont::Normal, false, 1.42}, // Body
    {9, QFont::Medium, false, 1.42}, // BodyStrong
    {8.5, QFont::Normal, true, 1.38}, // Fact
    {8, QFont::Normal, false, 1.32}, // Cell
    {8, QFont::Medium, false, 1.32}, // CellStrong
    {8, QFont::Normal, true, 1.32}, // CellFigures
    {7.5, QFont::Medium, false, 1.32}, // ColumnHead
    {8, QFont::DemiBold, false, 1.32}, // Group
    {7.5, QFont::Normal, false, 1.38}, // Caption
    {7, QFont::DemiBold, false, 1.3}, // CaptionStrong
    {7, QFont::Normal, true, 1.3}, // Lane
}};

const StyleSpec& specOf(PaperStyle style)
{
    return specs[static_cast<std::size_t>(style)];
}

} // namespace

struct Typesetter::Key
{
    PaperStyle style;
    qreal width;
    QString text;

    friend bool operator==(const Key&, const Key&) = default;

    friend size_t qHash(const Key& key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.style), key.width, key.text);
    }
};

struct Typesetter::Face
{
    QFont font; ///< in pixels: points times shapingScale
    std::array<float, firstUnmeasured> advances; ///< points
    qreal ascent = 0; ///< points, from the top of a line
    qreal middle = 0; ///< of a small letter above the baseline: where a strike goes
};

Typesetter::Typesetter(const FontFamilies& families)
{
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const StyleSpec& spec = specs[i];
        auto face = std::make_unique<Face>();
        const QString& family = spec.hasFigures ? families.figures : families.text;
        if (!family.isEmpty()) {
            face->font.setFamilies({family});
        }
        face->font.setWeight(spec.weight);
        face->font.setPixelSize(static_cast<int>(std::lround(spec.size * shapingScale)));
        face->font.setHintingPreference(QFont::PreferNoHinting);
        face->font.setStyleStrategy(QFont::PreferOutline);
        const QFontMetricsF metrics(face->font);
        for (char16_t c = 0; c < firstUnmeasured; ++c) {
            face->advances[c] =
                static_cast<float>(metrics.horizontalAdvance(QChar(c)) / shapingScale);
        }
        const qreal content = (metrics.ascent() + metrics.descent()) / shapingScale;
        face->ascent = metrics.ascent() / shapingScale + (spec.size * spec.leading - content) / 2;
        face->middle = metrics.xHeight() / shapingScale / 2;
        m_faces[i] = std::move(face);
    }
}

Typesetter::~Typesetter() = default;

const Typesetter::Face& Typesetter::face(PaperStyle style) const
{
    return *m_faces[static_cast<std::size_t>(style)];
}

qreal Typesetter::size(PaperStyle style) const
{
    return specOf(style).size;
}

qreal Typesetter::lineHeight(PaperStyle style) const
{
    return specOf(style).size * specOf(style).leading;
}

qreal Typesetter::ascent(PaperStyle style) const
{
    return face(style).ascent;
}

/// Adds up advances without kerning, with a reserve for it. False only means: measure.
bool Typesetter::fitsSurely(const Face& face, QStringView text, qreal width) const
{
    constexpr qreal reserve = 1.02;
    qreal sum = 0;
    for (const QChar c : text) {
        if (c.unicode() >= firstUnmeasured || c == u'\n') {
            return false;
        }
        sum += static_cast<qreal>(face.advances[c.unicode()]);
    }
    return sum * reserve <= width;
}

std::shared_ptr<const ShapedText> Typesetter::shaped(
    PaperStyle style, const QString& text, qreal width)
{
    const Face& in = face(style);
    const Key key{style, fitsSurely(in, text, width) ? unbroken : width, text};
    const auto known = m_shaped.constFind(key);
    if (known != m_shaped.constEnd()) {
        return *known;
    }
    if (m_shaped.size() >= longestStore) {
        m_shaped.clear();
    }
    auto made =
        std::make_shared<const ShapedText>(shapeText(text, in.font, 1.0 / shapingScale, key.width));
    m_shaped.insert(key, made);
    return made;
}

qreal Typesetter::naturalWidth(PaperStyle style, const QString& text)
{
    qreal width = 0;
    for (const ShapedLine& line : shaped(style, text, unbroken)->lines) {
        width = std::max(width, line.width);
    }
    return width;
}

int Typesetter::lineCount(PaperStyle style, const QString& text, qreal width)
{
    if (text.isEmpty() || fitsSurely(face(style), text, width)) {
        return 1;
    }
    return std::max(1, static_cast<int>(shaped(style, text, width)->lines.size()));
}

QString Typesetter::elided(PaperStyle style, const QString& text, qreal width)
{
    const Face& in = face(style);
    if (fitsSurely(in, text, width)) {
        return text;
    }
    return QFontMetricsF(in.font).elidedText(text, Qt::ElideRight, width * shapingScale);
}

void Typesetter::drawLine(
    QPainter& painter, PaperStyle style, const ShapedLine& line, QPointF start, bool struckOut)
{
    const bool isNew = m_log && line.notedIn != m_log;
    for (const ShapedRun& run : line.runs) {
        if (isNew) {
            m_log->note(run);
        }
        painter.drawGlyphRun(start, run.glyphs);
    }
    line.notedIn = m_log ? m_log : line.notedIn;
    const QPen pen = painter.pen();
    for (const MissingGlyph& glyph : line.missing) {
        constexpr qreal gap = 0.08;
        const qreal height = size(style) * 0.7;
        painter.setPen(QPen(pen.color(), size(style) * 0.06));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(
            start.x() + glyph.x + glyph.advance * gap,
            start.y() - height,
            glyph.advance * (1 - 2 * gap),
            height));
    }
    if (struckOut) {
        const qreal y = start.y() - face(style).middle;
        painter.setPen(QPen(pen.color(), size(style) * 0.06));
        painter.drawLine(QLineF(start.x(), y, start.x() + line.width, y));
    }
    painter.setPen(pen);
}

qreal Typesetter::draw(
    QPainter& painter, PaperStyle style, const QString& text, const QColor& color, const Box& box)
{
    if (text.isEmpty()) {
        return 0;
    }
    const auto shape = shaped(style, text, box.width);
    painter.setPen(color);
    const auto count = static_cast<int>(shape->lines.size());
    const int last = box.lastLine < 0 ? count : std::min(box.lastLine, count);
    qreal widest = 0;
    qreal y = box.topLeft.y() + ascent(style);
    for (int i = box.firstLine; i < last; ++i) {
        const ShapedLine& line = shape->lines[static_cast<std::size_t>(i)];
        const qreal room = box.width - line.width;
        const qreal indent = box.align == LineAlign::Leading ? 0
            : box.align == LineAlign::Trailing               ? room
                                                             : room / 2;
        drawLine(painter, style, line, {box.topLeft.x() + indent, y}, box.isStruckOut);
        widest = std::max(widest, line.width);
        y += lineHeight(style);
    }
    return widest;
}

} // namespace cb
