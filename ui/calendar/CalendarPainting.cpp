// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarPainting.h"

#include "ui/theme/ConflictSigns.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSet>
#include <QStyle>

#include <cmath>

namespace cb {
namespace {

BoxLook lookOf(const CalendarScene& scene, const CalendarLook& look, std::size_t index)
{
    BoxLook made;
    const CalendarBox& box = scene.geometry.boxes[index];
    if (box.kind == BoxKind::Bar && !look.hits.isEmpty()) {
        made.hit = look.hits.value(scene.page.items[static_cast<std::size_t>(box.item)].row);
    }
    const auto number = static_cast<int>(index);
    made.isHovered = look.hoveredBox == number;
    made.isActiveWindow = look.isActiveWindow;
    made.isSelected =
        look.focusedBox == number || (index < look.isSelected.size() && look.isSelected[index]);
    return made;
}

} // namespace

void paintCutText(
    QPainter& painter,
    const QRectF& rect,
    const QString& text,
    const QFont& font,
    const QColor& color,
    Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    painter.drawText(
        rect,
        static_cast<int>(
            QStyle::visualAlignment(painter.layoutDirection(), alignment) | Qt::AlignAbsolute)
            | Qt::TextSingleLine,
        cut);
}

void paintBands(
    QPainter& painter,
    const CalendarScene& scene,
    BoxRegion region,
    const QRectF& exposed,
    const Theme& theme)
{
    for (const CalendarBand& band : scene.geometry.bands) {
        if (band.region == region && !band.isDouble && band.rect.intersects(exposed)) {
            const PageWindow& window = scene.page.windows[static_cast<std::size_t>(band.window)];
            paintBand(painter, window, band.rect.intersected(exposed), theme);
        }
    }
}

void paintBandLabels(
    QPainter& painter,
    const CalendarScene& scene,
    BoxRegion region,
    const QRectF& exposed,
    const Theme& theme)
{
    for (std::size_t i = 0; i < scene.bandLabels.size(); ++i) {
        if (scene.geometry.bands[i].region == region
            && scene.bandLabels[i].rect.intersects(exposed)) {
            paintBandLabel(painter, scene.bandLabels[i], theme);
        }
    }
}

void paintBoxes(
    QPainter& painter,
    const CalendarScene& scene,
    const CalendarLook& look,
    BoxRegion region,
    const QRectF& exposed,
    const Theme& theme)
{
    constexpr double ring = 4; // a selected bar reaches out of its box
    const QRectF wide = exposed.adjusted(-ring, -ring, ring, ring);
    QSet<int> moving; // items
    if (look.moving) {
        for (const MovingBar& bar : look.moving->bars) {
            moving.insert(bar.item);
        }
    }
    std::vector<std::size_t> last;
    if (region == BoxRegion::Body) {
        paintGhosts(painter, scene.ghosts, scene.geometry, theme);
        paintProposals(painter, scene.proposals, theme);
        paintSequenceLines(painter, look.sequences, theme);
    }
    const auto paint = [&](std::size_t i) {
        paintBox(painter, scene.labels[i], lookOf(scene, look, i), theme);
    };
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        const CalendarBox& box = scene.geometry.boxes[i];
        if (box.region != region || !box.rect.intersects(wide)
            || (box.kind == BoxKind::Bar && moving.contains(box.item)))
        {
            continue;
        }
        if (lookOf(scene, look, i).isSelected) {
            last.push_back(i);
        } else {
            paint(i);
        }
    }
    for (const std::size_t i : last) {
        paint(i);
    }
    paintNewMarks(painter, scene.ghosts, scene.geometry, region, theme);
}

void paintMoving(QPainter& painter, const MovingLook& moving, BoxRegion region, const Theme& theme)
{
    std::vector<const MovingBar*> bars; // the one that is held last, above the others
    for (auto bar = moving.bars.rbegin(); bar != moving.bars.rend(); ++bar) {
        if (bar->region == region) {
            bars.push_back(&*bar);
        }
    }
    for (const MovingBar* bar : bars) {
        for (const QRectF& origin : bar->origins) {
            paintOrigin(painter, origin, theme);
        }
    }
    if (moving.bars.front().region == region) {
        paintSlotGhosts(painter, moving.freeSlots, theme);
    }
    BoxLook look;
    look.isMoving = true;
    for (const MovingBar* bar : bars) {
        for (const BoxLabel& label : bar->labels) {
            paintBox(painter, label, look, theme);
        }
    }
}

QSizeF moveCardSize(const MovingLook& moving, const Theme& theme)
{
    const Metrics& m = theme.metrics();
    double width = 0;
    double height = 2.0 * m.spacing.s3;
    for (int i = 0; i < moving.cardLines.size(); ++i) {
        const QFontMetricsF metrics(theme.figureFont(i == 0 ? TextRole::Strong : TextRole::Body));
        width = std::max(width, metrics.horizontalAdvance(moving.cardLines[i]));
        height += metrics.height() + m.spacing.s1;
    }
    const QFontMetricsF body(theme.font(TextRole::Body));
    for (const MoveCardConflict& conflict : moving.cardConflicts) {
        width =
            std::max(width, m.sign.row + m.spacing.s2 + body.horizontalAdvance(conflict.text) + 1);
        height += std::max<double>(m.sign.row, body.height()) + m.spacing.s1;
    }
    if (!moving.cardRest.isEmpty()) {
        height += body.height() + m.spacing.s1;
    }
    constexpr double widestCard = 480;
    width = std::min(width, theme.px(widestCard) - 2.0 * m.spacing.s3);
    const QFontMetricsF small(theme.font(TextRole::Small));
    double keys = 0;
    for (const auto& [key, act] : moving.cardKeys) {
        keys += small.horizontalAdvance(key) + 2.0 * m.spacing.s2 + small.horizontalAdvance(act)
            + m.spacing.s2;
    }
    height += small.height() + m.spacing.s3 + m.spacing.s2;
    return {std::ceil(std::max(width, keys)) + 2.0 * m.spacing.s3, std::ceil(height)};
}

namespace {

/// What the move would hit, with its letters; returns where the next line starts.
double paintCardConflicts(
    QPainter& painter, const MovingLook& moving, const QRectF& room, const Theme& theme)
{
    const Metrics& m = theme.metrics();
    const QFont& font = theme.font(TextRole::Body);
    const double lineHeight = QFontMetricsF(font).height();
    const double indent = m.sign.row + m.spacing.s2;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    double top = room.top();
    const auto textRect = [&](double height) {
        return QRectF(room.left() + (isMirrored ? 0 : indent), top, room.width() - indent, height);
    };
    for (const MoveCardConflict& conflict : moving.cardConflicts) {
        const double height = std::max<double>(m.sign.row, lineHeight);
        const double x = isMirrored ? room.right() - m.sign.row : room.left();
        const QRectF sign(x, std::round(top + (height - m.sign.row) / 2), m.sign.row, m.sign.row);
        conflictsigns::paintOne(painter, sign, conflict.letter, theme);
        paintCutText(painter, textRect(height), conflict.text, font, theme.color(ColorRole::Text));
        top += height + m.spacing.s1;
    }
    if (!moving.cardRest.isEmpty()) {
        paintCutText(
            painter, textRect(lineHeight), moving.cardRest, font, theme.color(ColorRole::Text2));
        top += lineHeight + m.spacing.s1;
    }
    return top;
}

} // namespace

void paintMoveCard(QPainter& painter, const MovingLook& moving, const Theme& theme)
{
    if (moving.card.isNull()) {
        return;
    }
    const Metrics& m = theme.metrics();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    painter.setBrush(theme.color(ColorRole::Raised));
    painter.drawRoundedRect(
        moving.card.adjusted(0.5, 0.5, -0.5, -0.5), m.radius.card, m.radius.card);
    painter.restore();
    const QRectF inner =
        moving.card.adjusted(m.spacing.s3, m.spacing.s3, -m.spacing.s3, -m.spacing.s3);
    double top = inner.top();
    for (int i = 0; i < moving.cardLines.size(); ++i) {
        const QFont& font = theme.figureFont(i == 0 ? TextRole::Strong : TextRole::Body);
        const double height = QFontMetricsF(font).height();
        const bool isNote = i > 1;
        paintCutText(
            painter,
            {inner.left(), top, inner.width(), height},
            moving.cardLines[i],
            font,
            theme.color(isNote ? ColorRole::Warn : ColorRole::Text));
        top += height + m.spacing.s1;
    }
    top = paintCardConflicts(painter, moving, {inner.left(), top, inner.width(), 0}, theme);
    top += m.spacing.s1;
    painter.setPen(QPen(theme.color(ColorRole::Border), 1));
    painter.drawLine(
        QPointF(inner.left(), std::round(top) + 0.5),
        QPointF(inner.right(), std::round(top) + 0.5));
    top += m.spacing.s2;
    const QFont& small = theme.font(TextRole::Small);
    const QFontMetricsF metrics(small);
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    double left = 0;
    const auto place = [&](double width) {
        const QRectF rect(
            isRightToLeft ? inner.right() - left - width : inner.left() + left,
            top,
            width,
            metrics.height() + 2);
        left += width;
        return rect;
    };
    for (const auto& [key, act] : moving.cardKeys) {
        const QRectF cap = place(metrics.horizontalAdvance(key) + m.spacing.s2);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(ColorRole::Border), 1));
        painter.setBrush(theme.color(ColorRole::Sunken));
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.restore();
        paintCutText(painter, cap, key, small, theme.color(ColorRole::Text2), Qt::AlignCenter);
        place(m.spacing.s1);
        paintCutText(
            painter,
            place(metrics.horizontalAdvance(act) + 1),
            act,
            small,
            theme.color(ColorRole::Text3));
        place(m.spacing.s2);
    }
}

} // namespace cb
