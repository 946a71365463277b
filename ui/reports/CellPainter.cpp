// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/CellPainter.h"

#include "ui/reports/PaperMarks.h"
#include "ui/theme/ConflictSigns.h"
#include "ui/theme/Signs.h"

#include <QPainter>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal signSize = 9;
constexpr qreal meterSize = 10.5; ///< the sign size that the risk meter belongs to
constexpr qreal signGap = 3;
constexpr qreal boltGap = 1;

PaperStyle styleOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
    case CellKind::Muted:
    case CellKind::State:
    case CellKind::Risk:
    case CellKind::Outcome:
    case CellKind::Conflicts:
        return PaperStyle::Cell;
    case CellKind::Strong:
        return PaperStyle::CellStrong;
    case CellKind::Number:
    case CellKind::Date:
    case CellKind::Figure:
    case CellKind::DayBar:
        return PaperStyle::CellFigures;
    }
    Q_UNREACHABLE();
}

ConflictLetters lettersOf(const ReportCell& cell)
{
    return ConflictLetters(static_cast<quint16>(cell.code));
}

} // namespace

qreal CellPainter::signWidth(CellKind kind, const ReportCell& cell) const
{
    if (cell.code < 0) {
        return 0;
    }
    switch (kind) {
    case CellKind::State:
        return signSize + signGap + (cell.isEmergency ? signSize + boltGap : 0);
    case CellKind::Outcome:
        return signSize + signGap;
    case CellKind::Conflicts:
        return conflictsigns::width(lettersOf(cell), signSize, m_context.theme) + signGap;
    case CellKind::Risk:
        return signs::riskMeterSize(meterSize).width() + signGap;
    default:
        return 0;
    }
}

int CellPainter::lineCount(CellKind kind, const ReportCell& cell, qreal width) const
{
    if (kind == CellKind::DayBar) {
        return 1;
    }
    return m_context.type.lineCount(
        styleOf(kind), cell.text, width - paddings - signWidth(kind, cell));
}

qreal CellPainter::naturalWidth(CellKind kind, const ReportCell& cell) const
{
    return m_context.type.naturalWidth(styleOf(kind), cell.text) + paddings + signWidth(kind, cell);
}

void CellPainter::paintSign(
    QPainter& painter, CellKind kind, const ReportCell& cell, QPointF topLeft) const
{
    const Theme& theme = m_context.theme;
    const qreal line = m_context.type.lineHeight(PaperStyle::Cell);
    const QRectF box(topLeft.x(), topLeft.y() + (line - signSize) / 2, signSize, signSize);
    switch (kind) {
    case CellKind::State:
        signs::paintState(painter, box, static_cast<DisplayState>(cell.code), theme);
        if (cell.isEmergency) {
            signs::paintBolt(
                painter, box.translated(signSize + boltGap, 0), theme.conflict(true).fg);
        }
        break;
    case CellKind::Conflicts:
        conflictsigns::paint(painter, box, lettersOf(cell), theme.color(ColorRole::Text2), theme);
        break;
    case CellKind::Outcome:
        signs::paintOutcome(
            painter, box, outcomeSign(static_cast<DeploymentOutcome>(cell.code)), theme);
        break;
    case CellKind::Risk: {
        const QSizeF size = signs::riskMeterSize(meterSize);
        const QPointF at(topLeft.x(), topLeft.y() + (line - size.height()) / 2);
        signs::paintRisk(painter, QRectF(at, size), static_cast<RiskLevel>(cell.code), theme);
        break;
    }
    default:
        break;
    }
}

/// The bar in the 24 hours of the row's day, with what holds then behind it.
void CellPainter::paintDayBar(
    QPainter& painter, const ReportBar& bar, const ReportRow& row, const Place& place) const
{
    constexpr qreal height = 8.5;
    constexpr qreal thinnest = 1.6;
    const Theme& theme = m_context.theme;
    const qreal left = place.topLeft.x() + padding;
    const qreal width = place.width - paddings;
    const qreal line = m_context.type.lineHeight(PaperStyle::Cell);
    const qreal top = place.topLeft.y() + (line - height) / 2;
    const auto stretch = [&](Span span, qreal least) {
        const qreal from = marks::positionIn(row.day, span.start, left, width);
        const qreal to = marks::positionIn(row.day, span.end, left, width);
        return QRectF(from, top, std::max(to - from, least), height);
    };
    for (const ReportBand& band : row.bands) {
        marks::paintBand(painter, stretch(band.span, 0), band, {left, place.topLeft.y()}, theme);
    }
    painter.setPen(QPen(theme.color(ColorRole::Border), 0.35));
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const qreal x = left + width * quarter / 4;
        painter.drawLine(QLineF(x, top, x, top + height));
    }
    marks::paintBar(
        painter,
        stretch(bar.span, thinnest).adjusted(0, 0.75, 0, -0.75),
        bar,
        {bar.span.start<row.day.start, bar.span.end> row.day.end},
        theme);
}

void CellPainter::paint(
    QPainter& painter,
    CellKind kind,
    const ReportCell& cell,
    const ReportRow& row,
    const Place& place) const
{
    if (kind == CellKind::DayBar) {
        if (cell.bar && place.firstLine == 0) {
            paintDayBar(painter, *cell.bar, row, place);
        }
        return;
    }
    const QPointF at(place.topLeft.x() + padding, place.topLeft.y());
    const qreal sign = signWidth(kind, cell);
    if (sign > 0 && place.firstLine == 0) {
        paintSign(painter, kind, cell, at);
    }
    Typesetter::Box box;
    box.topLeft = {at.x() + sign, at.y()};
    box.width = place.width - paddings - sign;
    box.align = kind == CellKind::Figure ? LineAlign::Trailing : LineAlign::Leading;
    box.firstLine = place.firstLine;
    box.lastLine = place.lastLine;
    box.isStruckOut = cell.isStruckOut;
    const ColorRole color = kind == CellKind::Muted ? ColorRole::Text2 : ColorRole::Text;
    m_context.type.draw(painter, styleOf(kind), cell.text, m_context.theme.color(color), box);
}

void CellPainter::paintHead(QPainter& painter, const ReportColumn& column, const QRectF& box) const
{
    Typesetter& type = m_context.type;
    const QColor& color = m_context.theme.color(ColorRole::Text2);
    const qreal y = box.y() + (box.height() - type.lineHeight(PaperStyle::ColumnHead)) / 2;
    const qreal width = box.width() - paddings;
    if (column.kind != CellKind::DayBar) {
        const auto align =
            column.kind == CellKind::Figure ? LineAlign::Trailing : LineAlign::Leading;
        type.draw(
            painter,
            PaperStyle::ColumnHead,
            column.title,
            color,
            {{box.x() + padding, y}, width, align});
        return;
    }
    const qreal baseline = y + type.ascent(PaperStyle::ColumnHead);
    const std::array hours{u"00"_s, u"06"_s, u"12"_s, u"18"_s, u"24"_s};
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const qreal x = box.x() + padding + width * static_cast<qreal>(i) / 4;
        const auto align = i == 0   ? LineAlign::Leading
            : i == hours.size() - 1 ? LineAlign::Trailing
                                    : LineAlign::Centre;
        const qreal left = i == 0 ? x : i == hours.size() - 1 ? x - width : x - width / 2;
        type.draw(
            painter,
            PaperStyle::Lane,
            hours[i],
            color,
            {{left, baseline - type.ascent(PaperStyle::Lane)}, width, align});
    }
}

} // namespace cb
