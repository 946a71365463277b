// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/EnumText.h"
#include "ui/theme/Theme.h"

#include <QImage>
#include <QStringList>

#include <functional>

class QWidget;

namespace cb {

struct BoardContext;
class View;

enum class PictureFormat
{
    Svg,
    Png,
    Pdf
};
template <>
inline constexpr auto enumTexts<PictureFormat> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("svg"), QLatin1StringView("png"), QLatin1StringView("pdf")});

/// Something that can be copied or saved as a picture, with what it says about itself once it has
/// left the application.
struct Picture
{
    QString title; ///< "Week, 23–29 November 2026, week 48"
    QStringList notes; ///< below it: board, filter, zone, when it was made
    QString fileStem; ///< "changes-week-2026-W48"
    QSize size; ///< of the content, in device-independent pixels
    /// Paints the content into (0, 0, size). A chart that needs a painter of its own class records
    /// a QPicture and draws that.
    std::function<void(QPainter& painter, const QSize& size, const Theme& theme)> paint;
    /// The theme's colours are used; false: `paint` shows a widget as it stands on the screen.
    bool followsTheme = true;
    QList<QStringList> table; ///< its data with a row of heads; empty: none
};

/// The view as it is now, painted at its pictureSize(). After its end nothing is painted.
Picture pictureOf(View& view, const BoardContext& context);

/// A widget of a view, a card say, as it stands on the screen.
Picture pictureOf(QWidget& widget, const QString& title, const BoardContext& context);

/// The content under its caption, `scale` device pixels for one of the picture. GUI thread.
QImage toImage(const Picture& picture, const Theme& theme, double scale = 2);

/// The bytes of a file. Vectors with real text (SVG, PDF) where the picture paints itself; PDF has
/// the colours of paper, and then no transparency. GUI thread for what shows a widget.
Result<QByteArray> toBytes(
    const Picture& picture, PictureFormat format, const Theme& theme, const FontFamilies& families);

/// An image as PNG. Any thread.
Result<QByteArray> toPng(const QImage& image);

/// Writes a file that is replaced only when all is written. Any thread. CannotWrite, with the place
/// and the reason.
Result<void> writePicture(const QByteArray& bytes, const QString& path);

} // namespace cb
