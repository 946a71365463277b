// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SvgCanvas.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QRegion>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int dotsPerInch = 96;
constexpr double mmPerInch = 25.4;

/// Short, and the same in every locale.
QString number(double value)
{
    constexpr double parts = 1000;
    constexpr int significant = 9;
    return QString::number(std::round(value * parts) / parts, 'g', significant);
}

QString point(double x, double y)
{
    return number(x) + u' ' + number(y);
}

QString pathData(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M' + point(element.x, element.y);
            break;
        case QPainterPath::LineToElement:
            data += u'L' + point(element.x, element.y);
            break;
        case QPainterPath::CurveToElement:
            data += u'C' + point(element.x, element.y);
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ' + point(element.x, element.y);
            break;
        }
    }
    return data;
}

QString attribute(QStringView name, const QString& value)
{
    return u" %1=\"%2\""_s.arg(name, value);
}

QString colorAttributes(const QString& role, const QColor& color)
{
    QString text = attribute(role, color.name());
    if (color.alpha() < 255) {
        text += attribute(QString(role + u"-opacity"_s), number(color.alphaF()));
    }
    return text;
}

QString transformAttribute(const QTransform& transform)
{
    if (transform.isIdentity()) {
        return {};
    }
    QStringList parts;
    for (const double part :
         {transform.m11(),
          transform.m12(),
          transform.m21(),
          transform.m22(),
          transform.dx(),
          transform.dy()})
    {
        parts.append(number(part));
    }
    return attribute(u"transform", u"matrix(%1)"_s.arg(parts.join(u' ')));
}

QString fillAttributes(const QBrush& brush)
{
    return brush.style() == Qt::NoBrush ? attribute(u"fill", u"none"_s)
                                        : colorAttributes(u"fill"_s, brush.color());
}

QString strokeAttributes(const QPen& pen)
{
    if (pen.style() == Qt::NoPen) {
        return {};
    }
    const double width = pen.widthF() > 0 ? pen.widthF() : 1;
    QString text = colorAttributes(u"stroke"_s, pen.color());
    text += attribute(u"stroke-width", number(width));
    if (pen.isCosmetic()) {
        text += attribute(u"vector-effect", u"non-scaling-stroke"_s);
    }
    if (pen.capStyle() != Qt::FlatCap) {
        text +=
            attribute(u"stroke-linecap", pen.capStyle() == Qt::RoundCap ? u"round"_s : u"square"_s);
    }
    if (pen.joinStyle() == Qt::RoundJoin || pen.joinStyle() == Qt::BevelJoin) {
        text += attribute(
            u"stroke-linejoin", pen.joinStyle() == Qt::RoundJoin ? u"round"_s : u"bevel"_s);
    }
    QStringList dashes;
    for (const double dash : pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern()) {
        dashes.append(number(dash * width));
    }
    if (!dashes.isEmpty()) {
        text += attribute(u"stroke-dasharray", dashes.join(u' '));
    }
    return text;
}

/// The bundled cuts of Inter by the name under which a reader may have the font.
QString fontAttributes(const QFont& font)
{
    const QString family = font.families().value(0, font.family());
    const bool isBundled = family.startsWith(u"Changeboard"_s);
    const QString names = isBundled ? u"Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"_s
                                    : u"'%1', sans-serif"_s.arg(family.toHtmlEscaped());
    QString text = attribute(u"font-family", names);
    text += attribute(u"font-size", number(QFontInfo(font).pixelSize()));
    if (font.weight() != QFont::Normal) {
        text += attribute(u"font-weight", QString::number(font.weight()));
    }
    if (font.italic()) {
        text += attribute(u"font-style", u"italic"_s);
    }
    if (isBundled && family.contains(u"Figures"_s)) {
        text += attribute(u"style", u"font-variant-numeric:tabular-nums"_s);
    }
    return text;
}

} // namespace

/// Writes one element for each thing drawn; runs with the same clip share a group.
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine()
        : QPaintEngine(
            PrimitiveTransform | PixmapTransform | PainterPaths | AlphaBlend | Antialiasing
            | ConstantOpacity)
    {}

    bool begin(QPaintDevice* /*device*/) override
    {
        m_body.clear();
        m_clips = 0;
        m_hasClip = false;
        m_isClipOn = true;
        m_openClip.clear();
        return true;
    }

    bool end() override
    {
        closeGroup();
        return true;
    }

    Type type() const override { return SVG; }

    const QString& body() const { return m_body; }

    void updateState(const QPaintEngineState& now) override
    {
        const DirtyFlags dirty = now.state();
        if (dirty & DirtyTransform) {
            m_transform = now.transform();
        }
        if (dirty & DirtyPen) {
            m_pen = now.pen();
        }
        if (dirty & DirtyBrush) {
            m_brush = now.brush();
        }
        if (dirty & DirtyOpacity) {
            m_opacity = now.opacity();
        }
        if (dirty & DirtyClipPath) {
            clip(now.clipPath(), now.clipOperation());
        }
        if (dirty & DirtyClipRegion) {
            QPainterPath path;
            path.addRegion(now.clipRegion());
            clip(path, now.clipOperation());
        }
        if (dirty & DirtyClipEnabled) {
            m_isClipOn = now.isClipEnabled();
        }
    }

    void drawPath(const QPainterPath& path) override
    {
        const bool isWinding = path.fillRule() == Qt::WindingFill;
        write(u"<path%1%2%3%4/>"_s.arg(
            attribute(u"d", pathData(path)),
            isWinding || m_brush.style() == Qt::NoBrush ? QString()
                                                        : attribute(u"fill-rule", u"evenodd"_s),
            fillAttributes(m_brush),
            strokeAttributes(m_pen)));
    }

    void drawRects(const QRectF* rects, int count) override
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (int i = 0; i < count; ++i) {
            path.addRect(rects[i]);
        }
        drawPath(path);
    }

    void drawLines(const QLineF* lines, int count) override
    {
        QString data;
        for (int i = 0; i < count; ++i) {
            data += u'M' + point(lines[i].x1(), lines[i].y1()) + u'L'
                + point(lines[i].x2(), lines[i].y2());
        }
        writeStroke(data);
    }

    void drawPoints(const QPointF* points, int count) override
    {
        QString data;
        for (int i = 0; i < count; ++i) {
            data += u'M' + point(points[i].x(), points[i].y()) + u"h.01"_s;
        }
        writeStroke(data);
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode == PolylineMode) {
            writeStroke(pathData(path));
            return;
        }
        path.closeSubpath();
        drawPath(path);
    }

    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override
    {
        writeImage(target, pixmap.copy(source.toAlignedRect()).toImage());
    }

    void drawImage(
        const QRectF& target,
        const QImage& image,
        const QRectF& source,
        Qt::ImageConversionFlags /*flags*/) override
    {
        writeImage(target, image.copy(source.toAlignedRect()));
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty()) {
            return;
        }
        QString text =
            u"<text%1%2"_s.arg(attribute(u"x", number(at.x())), attribute(u"y", number(at.y())));
        // The width keeps the picture in order where the reader has another font.
        text += attribute(u"textLength", number(item.width()));
        text += attribute(u"xml:space", u"preserve"_s);
        text += fontAttributes(item.font());
        text += colorAttributes(u"fill"_s, m_pen.color());
        QStringList lines;
        if (item.renderFlags() & QTextItem::Underline) {
            lines.append(u"underline"_s);
        }
        if (item.renderFlags() & QTextItem::StrikeOut) {
            lines.append(u"line-through"_s);
        }
        if (!lines.isEmpty()) {
            text += attribute(u"text-decoration", lines.join(u' '));
        }
        write(text + u'>' + item.text().toHtmlEscaped() + u"</text>"_s, u"<text"_s.size());
    }

private:
    void clip(const QPainterPath& path, Qt::ClipOperation operation)
    {
        const bool isInside = operation == Qt::IntersectClip && m_hasClip;
        m_hasClip = operation != Qt::NoClip;
        m_isClipOn = true;
        if (!m_hasClip) {
            m_clip = QPainterPath();
            return;
        }
        m_clip = isInside ? m_clip.intersected(m_transform.map(path)) : m_transform.map(path);
    }

    /// The clip in force, with the one that a widget's rectangle gives; empty: none.
    QString clipData() const
    {
        const bool hasOwn = m_hasClip && m_isClipOn;
        QPainterPath path = m_clip;
        if (!systemClip().isEmpty()) {
            QPainterPath system;
            system.addRegion(systemClip());
            path = hasOwn ? m_clip.intersected(system) : system;
        } else if (!hasOwn) {
            return {};
        }
        return path.isEmpty() ? u"M0 0"_s : pathData(path);
    }

    void closeGroup()
    {
        if (!m_openClip.isEmpty()) {
            m_body += u"</g>\n"_s;
            m_openClip.clear();
        }
    }

    /// `attributesAt`: where in the element the common attributes go; -1: before its "/>".
    void write(QString element, qsizetype attributesAt = -1)
    {
        const QString data = clipData();
        if (data != m_openClip) {
            closeGroup();
            if (!data.isEmpty()) {
                ++m_clips;
                m_body += u"<clipPath id=\"c%1\"><path d=\"%2\"/></clipPath>\n"
                          "<g clip-path=\"url(#c%1)\">\n"_s.arg(QString::number(m_clips), data);
            }
            m_openClip = data;
        }
        QString common = transformAttribute(m_transform);
        if (m_opacity < 1) {
            common += attribute(u"opacity", number(m_opacity));
        }
        element.insert(attributesAt >= 0 ? attributesAt : element.size() - 2, common);
        m_body += element + u'\n';
    }

    void writeStroke(const QString& data)
    {
        write(u"<path%1 fill=\"none\"%2/>"_s.arg(attribute(u"d", data), strokeAttributes(m_pen)));
    }

    void writeImage(const QRectF& target, const QImage& image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) {
            qWarning("A picture of %d x %d cannot be put into SVG", image.width(), image.height());
            return;
        }
        QString element = u"<image"_s;
        element += attribute(u"x", number(target.x())) + attribute(u"y", number(target.y()));
        element += attribute(u"width", number(target.width()));
        element += attribute(u"height", number(target.height()));
        element += attribute(u"preserveAspectRatio", u"none"_s);
        element += attribute(
            u"xlink:href", u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64()));
        write(element + u"/>"_s);
    }

    QString m_body;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    QPainterPath m_clip; ///< device coordinates
    bool m_hasClip = false;
    bool m_isClipOn = true;
    QString m_openClip; ///< path data of the open group
    int m_clips = 0;
};

SvgCanvas::SvgCanvas(const QSize& size, const QString& title)
    : m_size(size)
    , m_title(title)
    , m_engine(std::make_unique<SvgEngine>())
{}

SvgCanvas::~SvgCanvas() = default;

QPaintEngine* SvgCanvas::paintEngine() const
{
    return m_engine.get();
}

QByteArray SvgCanvas::document() const
{
    const QString head =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        "width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" role=\"img\">\n<title>%3</title>\n"_s.arg(
            QString::number(m_size.width()),
            QString::number(m_size.height()),
            m_title.toHtmlEscaped());
    return (head + m_engine->body() + u"</svg>\n"_s).toUtf8();
}

int SvgCanvas::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * mmPerInch / dotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * mmPerInch / dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace cb
