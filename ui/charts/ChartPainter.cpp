// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPainter.h"

#include "ui/charts/ChartFill.h"
#include "ui/theme/Signs.h"

#include <QPainter>

namespace cb::chartpainting {

namespace {

void paintFrame(
    QPainter& painter,
    const QRectF& frame,
    const ChartTicks& ticks,
    bool isUpright,
    const ChartLook& look)
{
    painter.setPen(QPen(look.theme.color(ColorRole::Grid), look.unit));
    const int count = std::max(1, ticks.count());
    for (int tick = 1; tick <= count; ++tick) {
        const qreal part = static_cast<qreal>(tick) / count;
        const qreal x = frame.left() + part * frame.width();
        const qreal y = frame.bottom() - part * frame.height();
        painter.drawLine(
            isUpright ? QLineF(frame.left(), y, frame.right(), y)
                      : QLineF(x, frame.top(), x, frame.bottom()));
    }
    painter.setPen(QPen(look.theme.color(ColorRole::ChartAxis), look.unit));
    painter.drawLine(
        isUpright ? QLineF(frame.bottomLeft(), frame.bottomRight())
                  : QLineF(frame.topLeft(), frame.bottomLeft()));
}

QRectF inner(const QRectF& rect, qreal by)
{
    return rect.adjusted(by, by, -by, -by);
}

/// A letter in a bar, where it fits.
void paintBarLetter(
    QPainter& painter, const QRectF& box, const ChartMark& mark, const ChartLook& look)
{
    const qreal width = look.text.width(ChartTextRole::Small, mark.corner);
    const qreal height = look.text.lineHeight(ChartTextRole::Small);
    if (mark.corner.isEmpty() || width + 2 * look.unit > box.width()
        || height - 2 * look.unit > box.height())
    {
        return;
    }
    const chartfill::Fill fill = chartfill::fillOf(mark.ink, look.theme);
    QRectF plate(0, 0, width + 2 * look.unit, std::min(box.height() - 2 * look.unit, height));
    plate.moveCenter(box.center());
    painter.fillRect(plate, fill.ground); // clear of the pattern
    look.text.draw(painter, ChartTextRole::Small, mark.corner, fill.on, plate, Qt::AlignHCenter);
}

void paintCell(QPainter& painter, const QRectF& box, const ChartMark& mark, const ChartLook& look)
{
    chartfill::Fill fill = chartfill::fillOf(mark.ink, look.theme);
    fill.pattern = chartfill::Pattern::None; // a letter or a figure tells cells apart
    fill.border = mark.ink == ChartInk::None ? fill.border : fill.ground;
    chartfill::paint(painter, box, fill, look.unit);
    look.text.draw(
        painter,
        mark.isFaint ? ChartTextRole::Label : ChartTextRole::Strong,
        mark.text,
        mark.isFaint ? look.theme.color(ColorRole::Text2) : fill.on,
        box,
        Qt::AlignHCenter);
    constexpr qreal inset = 3;
    const qreal line = look.text.lineHeight(ChartTextRole::Small);
    const bool hasRoom = box.width()
        > 2 * look.text.width(ChartTextRole::Small, mark.corner) + 4 * inset * look.unit;
    if (!mark.corner.isEmpty() && hasRoom) {
        look.text.draw(
            painter,
            ChartTextRole::Small,
            mark.corner,
            fill.on,
            {box.left() + inset * look.unit,
             box.top() + look.unit,
             box.width() - 2 * inset * look.unit,
             line},
            Qt::AlignLeft);
    }
    if (mark.isStrong) {
        painter.setPen(QPen(
            look.theme.color(ColorRole::Bad),
            2 * look.unit,
            Qt::SolidLine,
            Qt::SquareCap,
            Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inner(box, look.unit));
    }
}

void paintBar(
    QPainter& painter, QRectF box, const ChartMark& mark, bool isUpright, const ChartLook& look)
{
    // A gap of the canvas parts it from the next one, unless that would hide a thin part.
    const qreal gap = std::min(look.unit, (isUpright ? box.height() : box.width()) / 3);
    box.adjust(0, isUpright ? gap : 0, isUpright ? 0 : -gap, 0);
    chartfill::paint(painter, box, chartfill::fillOf(mark.ink, look.theme), look.unit);
    paintBarLetter(painter, box, mark, look);
}

void paintRange(
    QPainter& painter, const ChartRange& range, const ChartRangePlace& place, const ChartLook& look)
{
    const QColor& color = look.theme.chart(0);
    const QColor& line = look.theme.color(ColorRole::Text2);
    constexpr qreal dot = 4.2;
    constexpr qreal usualHeight = 11;
    const qreal y = place.at.y();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, look.unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(place.lowWide, y, place.highWide, y));
    painter.setPen(QPen(color, 3 * look.unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(place.low, y, place.high, y));
    if (place.usual) {
        painter.setPen(
            QPen(look.theme.color(ColorRole::Text), 2 * look.unit, Qt::SolidLine, Qt::FlatCap));
        const qreal half = usualHeight / 2 * look.unit;
        painter.drawLine(QLineF(*place.usual, y - half, *place.usual, y + half));
    }
    painter.setPen(QPen(color, 1.8 * look.unit));
    painter.setBrush(range.isFew ? look.theme.color(ColorRole::Canvas) : color);
    painter.drawEllipse(place.at, dot * look.unit, dot * look.unit);
    painter.restore();
}

void paintRanges(
    QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartLook& look)
{
    for (std::size_t i = 0; i < layout.rangePlaces.size(); ++i) {
        if (layout.rangePlaces[i]) {
            paintRange(
                painter, chart.ranges.at(static_cast<qsizetype>(i)), *layout.rangePlaces[i], look);
        }
    }
}

/// Over the bars: a line with ends across, so that it is seen in grey too.
void paintWhisker(QPainter& painter, const QLineF& whisker, const ChartLook& look)
{
    constexpr qreal halfEnd = 3.5;
    const QLineF across = whisker.length() > 0 ? whisker.normalVector()
                                               : QLineF(whisker.p1(), whisker.p1() + QPointF(1, 0));
    const qreal length = across.length();
    const QPointF end = QPointF(across.dx(), across.dy()) / length * halfEnd * look.unit;
    const auto draw = [&](const QColor& color, qreal width) {
        painter.setPen(QPen(color, width * look.unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(whisker);
        painter.drawLine(QLineF(whisker.p1() - end, whisker.p1() + end));
        painter.drawLine(QLineF(whisker.p2() - end, whisker.p2() + end));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    draw(look.theme.color(ColorRole::Canvas), 3);
    draw(look.theme.color(ColorRole::Text), 1.4);
    painter.restore();
}

/// What came against what was foreseen: with its range, joined to its neighbours.
void paintPlane(
    QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartLook& look)
{
    QPolygonF line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.theme.color(ColorRole::Text3), look.unit, Qt::DashLine));
    painter.drawLine(layout.bars.bottomLeft(), layout.bars.topRight());
    for (const auto& place : layout.rangePlaces) {
        if (place) {
            line.append(place->at);
        }
    }
    const QColor& color = look.theme.chart(0);
    painter.setPen(QPen(color, 1.6 * look.unit));
    painter.drawPolyline(line);
    for (std::size_t i = 0; i < layout.rangePlaces.size(); ++i) {
        const auto& place = layout.rangePlaces[i];
        if (!place) {
            continue;
        }
        constexpr qreal dot = 4.2;
        painter.setPen(QPen(color, 1.6 * look.unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(place->at.x(), place->lowWide, place->at.x(), place->highWide));
        painter.setPen(QPen(color, 1.8 * look.unit));
        painter.setBrush(
            chart.ranges.at(static_cast<qsizetype>(i)).isFew ? look.theme.color(ColorRole::Canvas)
                                                             : color);
        painter.drawEllipse(place->at, dot * look.unit, dot * look.unit);
    }
    painter.restore();
}

void paintRing(QPainter& painter, const ChartLayout& layout, const ChartLook& look)
{
    const auto ring = [&](int point, const QColor& color, qreal width) {
        const QRectF rect = layout.pointRect(point);
        if (!rect.isEmpty()) {
            painter.setPen(
                QPen(color, width * look.unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(inner(rect, -width / 2 * look.unit));
        }
    };
    if (look.hovered != look.focused) {
        ring(look.hovered, look.theme.color(ColorRole::Text2), 1);
    }
    ring(look.focused, look.theme.color(ColorRole::Focus), 2);
}

} // namespace

void paintAxes(
    QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartLook& look)
{
    if (chart.form == ChartForm::Grid) {
        return;
    }
    const bool isUpright = chart.form != ChartForm::Rows;
    if (!layout.bars.isEmpty()) {
        paintFrame(painter, layout.bars, layout.values, isUpright, look);
    }
    if (!layout.ranges.isEmpty()) {
        paintFrame(painter, layout.ranges, layout.shares, false, look);
    }
}

void paintBands(QPainter& painter, const ChartLayout& layout, const ChartLook& look)
{
    for (const QRectF& band : layout.bands) {
        signs::paintFreezeBand(painter, band, look.theme, layout.bars.topLeft());
    }
}

void paintMarks(
    QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartLook& look)
{
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        if (layout.marks[i]) {
            const ChartMark& mark = chart.marks.at(static_cast<qsizetype>(i));
            if (chart.form == ChartForm::Grid) {
                paintCell(painter, *layout.marks[i], mark, look);
            } else {
                paintBar(painter, *layout.marks[i], mark, chart.form == ChartForm::Columns, look);
            }
        }
    }
    for (const QLineF& whisker : layout.whiskers) {
        paintWhisker(painter, whisker, look);
    }
    if (chart.form == ChartForm::Plane) {
        paintPlane(painter, chart, layout, look);
    } else {
        paintRanges(painter, chart, layout, look);
    }
    for (const ChartLine& line : layout.lines) {
        look.text.draw(
            painter, line.role, line.text, look.theme.color(line.color), line.box, line.align);
    }
    paintRing(painter, layout, look);
}

void paintKeys(
    QPainter& painter,
    const Chart& chart,
    const ChartKeysLayout& keys,
    QPointF topLeft,
    const ChartLook& look)
{
    for (const ChartKeyPlace& place : keys.places) {
        const bool isNote = place.key < 0;
        if (!isNote) {
            chartfill::paintKey(
                painter,
                place.sign.translated(topLeft),
                chart.keys.at(place.key).ink,
                look.theme,
                look.unit);
        }
        look.text.draw(
            painter,
            ChartTextRole::Label,
            isNote ? chart.keyNote : chart.keys.at(place.key).text,
            look.theme.color(isNote ? ColorRole::Text3 : ColorRole::Text2),
            place.text.translated(topLeft),
            Qt::AlignLeft);
    }
}

void paintChart(QPainter& painter, const Chart& chart, const QRectF& area, const ChartLook& look)
{
    constexpr qreal belowKeys = 6;
    const ChartKeysLayout keys = layOutKeys(chart, area.width(), look.text, look.unit);
    paintKeys(painter, chart, keys, area.topLeft(), look);
    const qreal top = keys.height > 0 ? keys.height + belowKeys * look.unit : 0;
    const ChartLayout layout =
        layOutChart(chart, area.adjusted(0, top, 0, 0), look.text, look.unit);
    paintBands(painter, layout, look);
    paintAxes(painter, chart, layout, look);
    paintMarks(painter, chart, layout, look);
}

} // namespace cb::chartpainting
