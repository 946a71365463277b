// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Picture.h"

#include "core/session/Session.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/SvgCanvas.h"
#include "ui/shell/View.h"
#include "ui/widgets/WallTimeText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::Picture)
};

/// Where the parts of a picture lie.
struct Frame
{
    QRectF title;
    QList<QRectF> notes;
    QRectF content;
    QSize whole;
};

Frame frameOf(const Picture& picture, const Theme& theme)
{
    const int pad = theme.metrics().spacing.s4;
    const int gap = theme.metrics().spacing.s1;
    Frame frame;
    const double width = picture.size.width();
    double top = pad;
    const auto line = [&](const QFont& font) {
        const QRectF rect(pad, top, width - 2 * pad, qCeil(QFontMetricsF(font).height()));
        top = rect.bottom() + gap;
        return rect;
    };
    frame.title = line(theme.font(TextRole::Heading));
    for (qsizetype i = 0; i < picture.notes.size(); ++i) {
        frame.notes.append(line(theme.figureFont(TextRole::Small)));
    }
    const int contentTop = qCeil(top) - gap + theme.metrics().spacing.s3;
    frame.content = QRectF(QPointF(0, contentTop), QSizeF(picture.size));
    frame.whole = {picture.size.width(), contentTop + picture.size.height()};
    return frame;
}

void drawLine(
    QPainter& painter,
    const QRectF& rect,
    const QString& text,
    const QFont& font,
    const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, cut);
}

void paintAll(QPainter& painter, const Picture& picture, const Theme& theme)
{
    const Frame frame = frameOf(picture, theme);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.fillRect(QRectF(QPointF(), QSizeF(frame.whole)), theme.color(ColorRole::Canvas));
    drawLine(
        painter,
        frame.title,
        picture.title,
        theme.figureFont(TextRole::Heading),
        theme.color(ColorRole::Text));
    for (qsizetype i = 0; i < picture.notes.size(); ++i) {
        drawLine(
            painter,
            frame.notes[i],
            picture.notes[i],
            theme.figureFont(TextRole::Small),
            theme.color(ColorRole::Text2));
    }
    painter.fillRect(
        QRectF(0, frame.content.top() - 1, frame.whole.width(), 1), theme.color(ColorRole::Border));
    painter.save();
    painter.translate(frame.content.topLeft());
    painter.setClipRect(QRectF(QPointF(), frame.content.size()));
    picture.paint(painter, picture.size, theme);
    painter.restore();
}

QByteArray svg(const Picture& picture, const Theme& theme)
{
    SvgCanvas canvas(frameOf(picture, theme).whole, picture.title);
    QPainter painter(&canvas);
    paintAll(painter, picture, theme);
    painter.end();
    return canvas.document();
}

Result<QByteArray> pdf(const Picture& picture, const Theme& theme)
{
    constexpr int resolution = 1200;
    constexpr double pixelsPerInch = 96;
    constexpr double pointsPerPixel = 72 / pixelsPerInch;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // What follows the theme has paper's colours, all opaque: good for archives too.
    writer.setPdfVersion(
        picture.followsTheme ? QPagedPaintDevice::PdfVersion_A1b
                             : QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(resolution);
    const QSizeF points = QSizeF(frameOf(picture, theme).whole) * pointsPerPixel;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(picture.title);
    writer.setCreator(u"Changeboard " CB_VERSION ""_s);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return Error{ErrorKind::Internal, Words::tr("The PDF could not be begun."), {}};
    }
    painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
    paintAll(painter, picture, theme);
    painter.end();
    return bytes;
}

/// "Times in Europe/Berlin, UTC+01:00", "Made Wed 25 Nov 2026, 14:03"
QStringList notesOf(const BoardContext& context)
{
    const BoardSnapshot& board = *context.session.snapshot();
    const Instant now = context.session.clock().now();
    const QTimeZone zone = board.zone();
    const QString filter = context.filter.filter().toText();
    const auto& result = *context.filter.result();
    const QString shown = filter.isEmpty()
        ? Words::tr("%Ln changes", nullptr, board.changes->size())
        : Words::tr("%1 of %Ln changes, filter: %2", nullptr, board.changes->size())
              .arg(QLocale().toString(result.changes.count()))
              .arg(filter);
    const QString made = Words::tr("Times in %1, %2. Made %3.")
                             .arg(
                                 QString::fromLatin1(zone.id()),
                                 WallTime::offsetText(now, zone),
                                 walltimetext::dateTime(WallTime::toLocal(now, zone), QLocale()));
    return {board.settings.name.isEmpty() ? shown : board.settings.name + u", "_s + shown, made};
}

QString today(const BoardContext& context)
{
    return WallTime::toLocal(context.session.clock().now(), context.session.snapshot()->zone())
        .date.toString(Qt::ISODate);
}

/// "Risk by service" -> "risk-by-service"
QString plainName(const QString& text)
{
    QString name;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber()) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

void renderWidget(QWidget& widget, QPainter& painter, const QSize& size)
{
    if (widget.size().isEmpty()) {
        return;
    }
    painter.scale(double(size.width()) / widget.width(), double(size.height()) / widget.height());
    widget.render(&painter, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
}

} // namespace

Picture pictureOf(View& view, const BoardContext& context)
{
    Picture picture;
    const QString range = view.rangeText();
    picture.title =
        range.isEmpty() ? view.name() : Words::tr("%1, %2", "view, range").arg(view.name(), range);
    picture.notes = notesOf(context);
    // The board's views are of changes: "changes-week-2026-W48".
    QString stem = view.id();
    stem = stem.startsWith(u"board."_s) ? u"changes-"_s + stem.mid(6) : stem.replace(u'.', u'-');
    const QString named = view.pictureName();
    picture.fileStem = stem + u'-' + (named.isEmpty() ? today(context) : named);
    picture.table = view.copyTable();
    picture.followsTheme = view.paintsPictures();
    picture.size = picture.followsTheme ? view.pictureSize() : view.size();
    picture.paint =
        [shown = QPointer<View>(&view)](QPainter& painter, const QSize& size, const Theme& theme) {
            if (shown && shown->paintsPictures()) {
                shown->paintPicture(painter, size, theme);
            } else if (shown) {
                renderWidget(*shown, painter, size);
            }
        };
    return picture;
}

Picture pictureOf(QWidget& widget, const QString& title, const BoardContext& context)
{
    Picture picture;
    picture.title = title;
    picture.notes = notesOf(context);
    picture.fileStem = plainName(title) + u'-' + today(context);
    picture.size = widget.size();
    picture.followsTheme = false;
    picture.paint =
        [shown = QPointer<QWidget>(&widget)](QPainter& painter, const QSize& size, const Theme&) {
            if (shown) {
                renderWidget(*shown, painter, size);
            }
        };
    return picture;
}

QImage toImage(const Picture& picture, const Theme& theme, double scale)
{
    const QSize whole = frameOf(picture, theme).whole;
    QImage image(whole * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    constexpr int dotsPerInch = 96;
    constexpr double inchesPerMetre = 39.37;
    image.setDotsPerMeterX(qRound(dotsPerInch * scale * inchesPerMetre));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(theme.color(ColorRole::Canvas));
    QPainter painter(&image);
    paintAll(painter, picture, theme);
    return image;
}

Result<QByteArray> toBytes(
    const Picture& picture, PictureFormat format, const Theme& theme, const FontFamilies& families)
{
    switch (format) {
    case PictureFormat::Svg:
        return svg(picture, theme);
    case PictureFormat::Pdf: {
        ThemeOptions options = theme.options();
        options.kind = ThemeKind::Print;
        return pdf(picture, picture.followsTheme ? Theme(options, families) : theme);
    }
    case PictureFormat::Png:
        break;
    }
    return toPng(toImage(picture, theme));
}

Result<QByteArray> toPng(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return Error{
            ErrorKind::Internal, Words::tr("The picture is too large to be written as PNG."), {}};
    }
    return bytes;
}

Result<void> writePicture(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{
            ErrorKind::CannotWrite,
            Words::tr("\"%1\" cannot be written: %2. Choose another place.")
                .arg(QDir::toNativeSeparators(path), file.errorString()),
            path};
    }
    return {};
}

} // namespace cb
