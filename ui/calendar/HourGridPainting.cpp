// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarPainting.h"
#include "ui/theme/Icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::HourGrid)
};

double yAt(const CalendarScene& scene, qint64 place)
{
    return scene.geometry.body.top()
        + std::round(static_cast<double>(place) * scene.geometry.pixelsPerMs);
}

QRectF stretchRect(const CalendarScene& scene, const CalendarCell& cell, const AxisStretch& stretch)
{
    const double top = yAt(scene, stretch.from);
    return {cell.rect.left(), top, cell.rect.width(), yAt(scene, stretch.to) - top};
}

void hairline(QPainter& painter, QPointF from, QPointF to, const QColor& color)
{
    painter.setPen(QPen(color, 1));
    painter.drawLine(from, to);
}

/// Labels stand every hour where there is room, else every two, three, four or six.
int hourStep(const CalendarScene& scene, const Theme& theme)
{
    const double hour = static_cast<double>(msPerHour) * scene.geometry.pixelsPerMs;
    const double needed = QFontMetricsF(theme.figureFont(TextRole::Caption)).height() * 1.7;
    for (const int step : {1, 2, 3, 4}) {
        if (hour * step >= needed) {
            return step;
        }
    }
    return 6;
}

struct GutterColumn
{
    QRectF rect;
    bool isSecond = false;
};

std::vector<GutterColumn> gutterColumns(const CalendarScene& scene)
{
    const QRectF& body = scene.geometry.body;
    const bool isRightToLeft = scene.geometry.rightToLeft;
    const double left = isRightToLeft ? body.right() : 0;
    const double width = isRightToLeft ? scene.geometry.size.width() - body.right() : body.left();
    if (!scene.secondZone.isValid()) {
        return {{{left, body.top(), width, body.height()}, false}};
    }
    const QRectF outer(left, body.top(), width / 2, body.height());
    const QRectF inner = outer.translated(width / 2, 0);
    return {{isRightToLeft ? inner : outer, false}, {isRightToLeft ? outer : inner, true}};
}

/// Where the second zone's offset to the board's zone is another one before and after.
struct OffsetChange
{
    int column = 0;
    qint64 place = 0;
    qint64 differenceMs = 0; ///< second zone minus board's zone, afterwards
};

qint64 differenceAt(const CalendarScene& scene, Instant instant)
{
    const LocalTime board = WallTime::toLocal(instant, scene.times.zone());
    const LocalTime second = WallTime::toLocal(instant, scene.secondZone);
    return board.msTo(second);
}

std::vector<OffsetChange> offsetChanges(const CalendarScene& scene)
{
    std::vector<OffsetChange> changes;
    if (!scene.secondZone.isValid() || scene.geometry.cells.empty()) {
        return changes;
    }
    qint64 before = differenceAt(scene, scene.geometry.cells.front().span.start);
    for (const CalendarCell& cell : scene.geometry.cells) {
        for (Instant at = cell.span.start; at < cell.span.end; at = at.plusMs(msPerHour / 2)) {
            const qint64 now = differenceAt(scene, at);
            if (now != before) {
                changes.push_back(
                    {cell.column, scene.geometry.axis->placeOf(cell.column, at), now});
                before = now;
            }
        }
        if (cell.lane != -1) {
            break; // lanes of a day all have the same time
        }
    }
    return changes;
}

QString differenceText(qint64 differenceMs)
{
    const qint64 minutes = differenceMs / msPerMinute;
    const QString amount = TimeText::length(qAbs(minutes) * msPerMinute);
    return minutes < 0 ? u"−"_s + amount : u"+"_s + amount;
}

void paintHourLabels(
    QPainter& painter, const CalendarScene& scene, const GutterColumn& column, const Theme& theme)
{
    const CalendarGeometry& geometry = scene.geometry;
    const QFont& font = theme.figureFont(TextRole::Caption);
    const double height = QFontMetricsF(font).height();
    const int step = hourStep(scene, theme);
    const Instant first = geometry.cells.front().span.start;
    const double pad = theme.metrics().spacing.s2;
    for (const AxisTick& tick : geometry.axis->hours()) {
        if (tick.time.hour() % step != 0 && !tick.isSecond) {
            continue;
        }
        QString text = TimeText::time(tick.time);
        QColor color = theme.color(tick.isSecond ? ColorRole::Warn : ColorRole::Text3);
        if (column.isSecond) {
            const Instant at = geometry.axis->instantAt(geometry.cells.front().column, tick.at);
            const LocalTime local = WallTime::toLocal(at, scene.secondZone);
            const QDate day = WallTime::toLocal(first, scene.times.zone()).date;
            text = TimeText::time(local.time);
            if (local.time < QTime(step, 0) && local.date != day) {
                const QRectF below(
                    column.rect.left() - pad,
                    yAt(scene, tick.at) + height / 2,
                    column.rect.width(),
                    height);
                paintCutText(
                    painter,
                    below,
                    local.date > day ? Words::tr("next day") : Words::tr("day before"),
                    font,
                    theme.color(ColorRole::Text3),
                    Qt::AlignTrailing | Qt::AlignVCenter);
            }
            color = theme.color(ColorRole::Text3);
        } else if (scene.secondZone.isValid()) {
            color = theme.color(tick.isSecond ? ColorRole::Warn : ColorRole::Text);
        }
        const QRectF rect(
            column.rect.left(),
            yAt(scene, tick.at) - height / 2,
            column.rect.width() - pad,
            height);
        const QRectF placed = geometry.rightToLeft ? rect.translated(pad, 0) : rect;
        paintCutText(
            painter,
            placed,
            text,
            tick.isSecond && !column.isSecond ? Fonts::semibold(font) : font,
            color,
            Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

QString missingText(const CalendarScene& scene, const AxisStretch& missing)
{
    const TimeAxis& axis = *scene.geometry.axis;
    return Words::tr("%1–%2 does not exist")
        .arg(
            TimeText::time(axis.wallTimeAt(missing.from)),
            TimeText::time(axis.wallTimeAt(missing.to)));
}

QString repeatedText(
    const CalendarScene& scene, const CalendarCell& cell, const AxisStretch& repeated)
{
    const TimeAxis& axis = *scene.geometry.axis;
    return Words::tr("second %1, %2", "time, offset from UTC")
        .arg(
            TimeText::time(axis.wallTimeAt(repeated.from)),
            WallTime::offsetText(axis.instantAt(cell.column, repeated.from), scene.times.zone()));
}

/// A clock and words in a stretch of a column.
void paintStretchWords(
    QPainter& painter,
    const CalendarScene& scene,
    const QRectF& rect,
    const QString& text,
    const Theme& theme)
{
    const double pad = theme.metrics().spacing.s1;
    const double icon = theme.metrics().sign.small;
    const QColor warn = theme.color(ColorRole::Warn);
    QRectF box(rect.left() + pad, rect.center().y() - icon / 2, icon, icon);
    QRectF words = rect.adjusted(2 * pad + icon, 0, -pad, 0);
    if (scene.geometry.rightToLeft) {
        box.moveRight(rect.right() - pad);
        words = rect.adjusted(pad, 0, -2 * pad - icon, 0);
    }
    Icons::paint(painter, box, Icon::Clock, warn);
    paintCutText(painter, words, text, theme.figureFont(TextRole::Caption), warn);
}

} // namespace

void paintHourGrid(
    QPainter& painter, const CalendarScene& scene, const QRectF& exposed, const Theme& theme)
{
    const CalendarGeometry& geometry = scene.geometry;
    const QRectF body = geometry.body;
    for (const CalendarCell& cell : geometry.cells) {
        if (cell.isIdle) {
            continue;
        }
        for (const AxisTick& tick : geometry.axis->hours()) {
            const double y = yAt(scene, tick.at) + 0.5;
            hairline(
                painter,
                {cell.rect.left(), y},
                {cell.rect.right(), y},
                theme.color(ColorRole::Grid));
        }
        for (const AxisStretch& absent : geometry.axis->absentIn(cell.column)) {
            painter.fillRect(stretchRect(scene, cell, absent), theme.color(ColorRole::Sunken));
        }
        for (const AxisStretch& repeated : geometry.axis->repeatedIn(cell.column)) {
            painter.fillRect(stretchRect(scene, cell, repeated), theme.color(ColorRole::WarnFill));
            paintStretchWords(
                painter,
                scene,
                stretchRect(scene, cell, repeated),
                repeatedText(scene, cell, repeated),
                theme);
        }
    }
    paintBands(painter, scene, BoxRegion::Body, exposed, theme);
    for (const CalendarCell& cell : geometry.cells) {
        const double x = std::round(geometry.rightToLeft ? cell.rect.right() : cell.rect.left());
        hairline(
            painter,
            {x + 0.5, body.top()},
            {x + 0.5, body.bottom()},
            theme.color(ColorRole::Border));
    }
}

void paintClockChanges(QPainter& painter, const CalendarScene& scene, const Theme& theme)
{
    const CalendarGeometry& geometry = scene.geometry;
    const QFont& font = theme.figureFont(TextRole::Caption);
    const QColor warn = theme.color(ColorRole::Warn);
    const double pad = theme.metrics().spacing.s1;
    const auto paintLines = [&](const QRectF& rect) {
        painter.setPen(QPen(warn, theme.metrics().line.strong));
        painter.drawLine(rect.topLeft(), rect.topRight());
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    };
    for (const CalendarCell& cell : geometry.cells) {
        if (cell.isIdle) {
            continue;
        }
        for (const AxisStretch& missing : geometry.axis->missingIn(cell.column)) {
            const QRectF rect = stretchRect(scene, cell, missing);
            painter.fillRect(rect, theme.color(ColorRole::Sunken));
            paintLines(rect);
            paintStretchWords(painter, scene, rect, missingText(scene, missing), theme);
        }
        for (const AxisStretch& repeated : geometry.axis->repeatedIn(cell.column)) {
            paintLines(stretchRect(scene, cell, repeated));
        }
    }
    for (const OffsetChange& change : offsetChanges(scene)) {
        const CalendarCell& cell = geometry.cells[static_cast<std::size_t>(change.column)];
        const QString text = Words::tr("from here %1", "a difference in hours")
                                 .arg(differenceText(change.differenceMs));
        const double width = QFontMetricsF(font).horizontalAdvance(text) + 2 * pad;
        const double height = QFontMetricsF(font).height();
        const double y = yAt(scene, change.place) - height / 2;
        const QRectF rect = geometry.rightToLeft
            ? QRectF(cell.rect.right(), y, width, height)
            : QRectF(cell.rect.left() - width, y, width, height);
        painter.fillRect(rect, theme.color(ColorRole::Canvas));
        paintCutText(painter, rect, text, font, warn, Qt::AlignCenter);
    }
}

void paintGutter(QPainter& painter, const CalendarScene& scene, const Theme& theme)
{
    if (scene.geometry.cells.empty()) {
        return;
    }
    for (const GutterColumn& column : gutterColumns(scene)) {
        paintHourLabels(painter, scene, column, theme);
    }
}

void paintNowLine(QPainter& painter, const CalendarScene& scene, const Theme& theme)
{
    const double width = theme.metrics().line.focus;
    for (std::size_t i = 0; i < scene.geometry.cells.size(); ++i) {
        const CalendarCell& cell = scene.geometry.cells[i];
        if (cell.span.contains(scene.page.now)) {
            const double y = std::round(scene.geometry.yOf(static_cast<int>(i), scene.page.now));
            painter.fillRect(
                QRectF(cell.rect.left(), y - width / 2, cell.rect.width(), width),
                theme.color(ColorRole::Now));
        }
    }
}

void paintNowLabel(QPainter& painter, const CalendarScene& scene, const Theme& theme)
{
    const auto& cells = scene.geometry.cells;
    const auto today = std::find_if(cells.begin(), cells.end(), [&](const CalendarCell& cell) {
        return cell.span.contains(scene.page.now);
    });
    if (today == cells.end()) {
        return;
    }
    const QFont font = Fonts::semibold(theme.figureFont(TextRole::Caption));
    const QFontMetricsF metrics(font);
    const QRectF gutter = gutterColumns(scene).front().rect;
    const QString text = scene.times.time(scene.page.now);
    const double width = metrics.horizontalAdvance(text) + theme.metrics().spacing.s2 + 2;
    const double height = metrics.height() + 2;
    const double y = scene.geometry.yOf(static_cast<int>(today - cells.begin()), scene.page.now);
    const QRectF rect(
        std::round(gutter.center().x() - width / 2), std::round(y - height / 2), width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Now));
    painter.drawRoundedRect(rect, theme.metrics().radius.bar, theme.metrics().radius.bar);
    painter.restore();
    paintCutText(painter, rect, text, font, theme.color(ColorRole::Canvas), Qt::AlignCenter);
}

} // namespace cb
