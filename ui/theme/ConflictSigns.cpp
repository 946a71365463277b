// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ConflictSigns.h"

#include "core/conflict/ConflictWords.h"
#include "ui/theme/SignPixmaps.h"
#include "ui/theme/Signs.h"

#include <QFontMetricsF>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace cb::conflictsigns {
namespace {

constexpr double gap = 1;

QString restText(int rest)
{
    return QStringLiteral("+%1").arg(rest);
}

double restWidth(int rest, const Theme& theme)
{
    return rest <= 0
        ? 0
        : std::ceil(
              QFontMetricsF(theme.figureFont(TextRole::Caption)).horizontalAdvance(restText(rest)))
            + 2 * gap;
}

} // namespace

double width(const ConflictLetters& letters, double signSize, const Theme& theme, int most)
{
    const int count = letters.count();
    const int shown = std::min(count, most);
    return shown == 0 ? 0 : shown * signSize + (shown - 1) * gap + restWidth(count - shown, theme);
}

int fitting(const ConflictLetters& letters, double room, double signSize, const Theme& theme)
{
    int most = std::min(letters.count(), mostSigns);
    while (most > 0 && width(letters, signSize, theme, most) > room) {
        --most;
    }
    return most;
}

void paintOne(
    QPainter& painter, const QRectF& box, const ConflictLetter& letter, const Theme& theme)
{
    const auto draw = [&letter, &theme](QPainter& inner, const QRectF& whole) {
        signs::paintConflict(inner, whole, conflictLetter(letter.kind), letter.blocks, theme);
    };
    if (!signpixmaps::isPlainRaster(painter)) {
        draw(painter, box);
        return;
    }
    const QString key = signpixmaps::key(
        painter,
        'k',
        {static_cast<quint32>(conflictLetter(letter.kind).unicode()),
         theme.conflict(letter.blocks).fg.rgba(),
         theme.color(ColorRole::Canvas).rgba(),
         signpixmaps::sizeCode(box.width())});
    signpixmaps::paint(painter, box, key, draw);
}

void paint(
    QPainter& painter,
    const QRectF& box,
    const ConflictLetters& letters,
    const QColor& ink,
    const Theme& theme,
    int most)
{
    const auto all = letters.letters();
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double size = box.height();
    double at = 0;
    const auto place = [&](double partWidth) {
        const double left = isMirrored ? box.right() - at - partWidth : box.left() + at;
        at += partWidth + gap;
        return QRectF(left, box.top(), partWidth, size);
    };
    const int shown = std::min(static_cast<int>(all.size()), most);
    for (int i = 0; i < shown; ++i) {
        paintOne(painter, place(size), all[i], theme);
    }
    const int rest = static_cast<int>(all.size()) - shown;
    if (rest > 0 && shown > 0) {
        painter.setFont(theme.figureFont(TextRole::Caption));
        painter.setPen(ink);
        painter.drawText(
            place(restWidth(rest, theme)), Qt::AlignCenter | Qt::TextSingleLine, restText(rest));
    }
}

} // namespace cb::conflictsigns
