// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PaperMarks.h"
#include "ui/reports/ReportBox.h"

#include <QPainter>

#include <algorithm>

namespace cb {

namespace {

constexpr qreal nameWidth = 94; ///< of the lanes' names
constexpr qreal rowHeight = 12.05;
constexpr qreal dayHeadHeight = 15;
constexpr qreal footHeight = 12.05; ///< names of the bands
constexpr qreal barHeight = 7.6;
constexpr qreal thinnestBar = 3.4;
constexpr qreal labelGap = 2.6;
constexpr qreal textInset = 3.9;
constexpr qreal hairline = 0.5;

/// Where a bar and its label stand in its lane.
struct PlacedBar
{
    int bar = 0; ///< index in the lane
    int row = 0; ///< bars whose label would run into the next one stand on rows of their own
    qreal left = 0;
    qreal right = 0;
    qreal labelLeft = 0;
    qreal labelWidth = 0;
};

struct PlacedLane
{
    std::vector<PlacedBar> bars;
    int rows = 1;
};

class LanesBox final : public ReportBox
{
public:
    LanesBox(ReportLanes lanes, PaperContext& context)
        : m_chart(std::move(lanes))
        , m_context(context)
        , m_span{m_chart.days.first().span.start, m_chart.days.last().span.end}
        , m_axisWidth(context.width - nameWidth)
    {
        for (const ReportLane& lane : std::as_const(m_chart.lanes)) {
            m_placed.push_back(place(lane));
        }
    }

    /// The lanes, and a foot with the names of the bands.
    int partCount() const override
    {
        return static_cast<int>(m_chart.lanes.size()) + (m_chart.bandLabels.isEmpty() ? 0 : 1);
    }

    qreal partHeight(int part) const override
    {
        return isFoot(part) ? footHeight
                            : rowHeight * m_placed[static_cast<std::size_t>(part)].rows;
    }

    qreal headHeight(int /*part*/) const override { return dayHeadHeight; }

    /// The foot does not stand alone.
    bool keepsWithNext(int part) const override { return isFoot(part + 1); }

    bool isRatherWhole() const override { return m_chart.lanes.size() <= 30; }

    qreal spaceBefore() const override { return 4; }

    void paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const override;

private:
    bool isFoot(int part) const { return part == static_cast<int>(m_chart.lanes.size()); }

    qreal x(Instant at) const { return marks::positionIn(m_span, at, nameWidth, m_axisWidth); }

    PlacedLane place(const ReportLane& lane) const;
    void paintHead(QPainter& painter, QPointF topLeft) const;
    void paintGrounds(
        QPainter& painter, QPointF topLeft, qreal laneHeight, const ReportLane& lane) const;
    void paintDayLines(QPainter& painter, QPointF topLeft, qreal top, qreal bottom) const;
    void paintBars(
        QPainter& painter, QPointF topLeft, const ReportLane& lane, const PlacedLane& placed) const;
    void paintLaneName(QPainter& painter, QPointF topLeft, const ReportLane& lane) const;
    void paintFoot(QPainter& painter, QPointF topLeft) const;

    ReportLanes m_chart;
    PaperContext& m_context;
    Span m_span;
    qreal m_axisWidth;
    std::vector<PlacedLane> m_placed;
};

/// First fit by start: a bar goes to the first row that is free from its left edge on.
PlacedLane LanesBox::place(const ReportLane& lane) const
{
    PlacedLane placed;
    std::vector<qreal> freeFrom;
    for (int i = 0; i < lane.bars.size(); ++i) {
        const ReportLaneBar& bar = lane.bars.at(i);
        PlacedBar at;
        at.bar = i;
        at.left = x(bar.bar.span.start);
        at.right = std::max(x(bar.bar.span.end), at.left + thinnestBar);
        at.labelWidth = m_context.type.naturalWidth(PaperStyle::Lane, bar.label);
        at.labelLeft = at.right + labelGap;
        qreal from = at.left;
        qreal until = at.labelLeft + at.labelWidth;
        if (until > nameWidth + m_axisWidth) { // no room after it: before it
            at.labelLeft = std::max(nameWidth, at.left - labelGap - at.labelWidth);
            from = at.labelLeft;
            until = at.right;
        }
        const auto row = std::find_if(
            freeFrom.begin(), freeFrom.end(), [from](qreal free) { return free <= from; });
        at.row = static_cast<int>(row - freeFrom.begin());
        if (row == freeFrom.end()) {
            freeFrom.push_back(until + labelGap);
        } else {
            *row = until + labelGap;
        }
        placed.bars.push_back(at);
    }
    placed.rows = std::max(1, static_cast<int>(freeFrom.size()));
    return placed;
}

void LanesBox::paintHead(QPainter& painter, QPointF topLeft) const
{
    const qreal y =
        topLeft.y() + (dayHeadHeight - m_context.type.lineHeight(PaperStyle::CaptionStrong)) / 2;
    for (const ReportDay& day : m_chart.days) {
        const qreal left = x(day.span.start);
        const qreal width = x(day.span.end) - left - textInset;
        m_context.type.draw(
            painter,
            PaperStyle::CaptionStrong,
            m_context.type.elided(PaperStyle::CaptionStrong, day.title, width),
            m_context.theme.color(ColorRole::Text),
            {{topLeft.x() + left + textInset, y}, width});
    }
}

/// Weekends, freezes and maintenance behind a lane.
void LanesBox::paintGrounds(
    QPainter& painter, QPointF topLeft, qreal laneHeight, const ReportLane& lane) const
{
    const Theme& theme = m_context.theme;
    for (const ReportDay& day : m_chart.days) {
        if (day.isWeekend) {
            const qreal left = x(day.span.start);
            painter.fillRect(
                QRectF(topLeft.x() + left, topLeft.y(), x(day.span.end) - left, laneHeight),
                theme.color(ColorRole::Weekend));
        }
    }
    for (const ReportBand& band : lane.bands) {
        const qreal left = x(band.span.start);
        const QRectF area(topLeft.x() + left, topLeft.y(), x(band.span.end) - left, laneHeight);
        marks::paintBand(painter, area, band, {topLeft.x(), 0}, theme);
    }
}

void LanesBox::paintDayLines(QPainter& painter, QPointF topLeft, qreal top, qreal bottom) const
{
    painter.setPen(QPen(m_context.theme.color(ColorRole::Border), hairline));
    for (const ReportDay& day : m_chart.days) {
        const qreal at = topLeft.x() + x(day.span.start);
        painter.drawLine(QLineF(at, top, at, bottom));
    }
}

void LanesBox::paintBars(
    QPainter& painter, QPointF topLeft, const ReportLane& lane, const PlacedLane& placed) const
{
    const Theme& theme = m_context.theme;
    Typesetter& type = m_context.type;
    const qreal line = type.lineHeight(PaperStyle::Lane);
    for (const PlacedBar& at : placed.bars) {
        const ReportLaneBar& bar = lane.bars.at(at.bar);
        const qreal top = topLeft.y() + at.row * rowHeight;
        marks::paintBar(
            painter,
            QRectF(
                topLeft.x() + at.left,
                top + (rowHeight - barHeight) / 2,
                at.right - at.left,
                barHeight),
            bar.bar,
            {bar.bar.span.start<m_span.start, bar.bar.span.end> m_span.end},
            theme);
        const QPointF label(topLeft.x() + at.labelLeft, top + (rowHeight - line) / 2);
        const bool isOnBand =
            std::any_of(lane.bands.begin(), lane.bands.end(), [&](const ReportBand& band) {
                return x(band.span.start) < at.labelLeft + at.labelWidth
                    && x(band.span.end) > at.labelLeft;
            });
        if (isOnBand) {
            painter.fillRect(
                QRectF(label.x() - 1, top + 1.6, at.labelWidth + 2, rowHeight - 3.2),
                theme.color(ColorRole::Canvas));
        }
        type.draw(
            painter,
            PaperStyle::Lane,
            bar.label,
            theme.color(ColorRole::Text),
            {label, m_context.width});
    }
}

void LanesBox::paintLaneName(QPainter& painter, QPointF topLeft, const ReportLane& lane) const
{
    Typesetter& type = m_context.type;
    const qreal room = nameWidth - textInset;
    type.draw(
        painter,
        PaperStyle::Caption,
        type.elided(PaperStyle::Caption, lane.name, room),
        m_context.theme.color(ColorRole::Text),
        {{topLeft.x(), topLeft.y() + (rowHeight - type.lineHeight(PaperStyle::Caption)) / 2},
         room});
}

/// Each band is named where it first shows, as far as the next name leaves room.
void LanesBox::paintFoot(QPainter& painter, QPointF topLeft) const
{
    Typesetter& type = m_context.type;
    const Theme& theme = m_context.theme;
    const qreal y = topLeft.y() + (footHeight - type.lineHeight(PaperStyle::CaptionStrong)) / 2;
    QStringList named;
    qreal freeFrom = 0;
    for (int i = 0; i < m_chart.bandLabels.size(); ++i) {
        const ReportBand& band = m_chart.bandLabels.at(i);
        const qreal left = std::max(x(band.span.start), freeFrom);
        if (named.contains(band.name)) {
            continue;
        }
        const qreal room = nameWidth + m_axisWidth - left - textInset;
        const QString text = type.elided(PaperStyle::CaptionStrong, band.name, room);
        const qreal width = type.draw(
            painter,
            PaperStyle::CaptionStrong,
            text,
            (band.isFreeze ? theme.freeze() : theme.maintenance()).text,
            {{topLeft.x() + left + textInset, y}, room});
        freeFrom = left + width + 2 * textInset;
        named.append(band.name);
    }
}

void LanesBox::paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const
{
    const qreal right = topLeft.x() + m_context.width;
    paintHead(painter, topLeft);
    const qreal top = topLeft.y() + dayHeadHeight;
    qreal y = top;
    for (int part = slice.firstPart; part < slice.lastPart && !isFoot(part); ++part) {
        paintGrounds(painter, {topLeft.x(), y}, partHeight(part), m_chart.lanes.at(part));
        y += partHeight(part);
    }
    paintDayLines(painter, topLeft, topLeft.y(), y);
    painter.setPen(QPen(m_context.theme.color(ColorRole::Grid), hairline));
    y = top;
    painter.drawLine(QLineF(topLeft.x(), y, right, y));
    for (int part = slice.firstPart; part < slice.lastPart; ++part) {
        y += partHeight(part);
        if (!isFoot(part)) {
            painter.setPen(QPen(m_context.theme.color(ColorRole::Grid), hairline));
            painter.drawLine(QLineF(topLeft.x(), y, right, y));
        }
    }
    y = top;
    for (int part = slice.firstPart; part < slice.lastPart; ++part) {
        const QPointF at(topLeft.x(), y);
        if (isFoot(part)) {
            paintFoot(painter, at);
        } else {
            const auto index = static_cast<std::size_t>(part);
            paintLaneName(painter, at, m_chart.lanes.at(part));
            paintBars(painter, at, m_chart.lanes.at(part), m_placed[index]);
        }
        y += partHeight(part);
    }
}

} // namespace

std::unique_ptr<ReportBox> makeLanesBox(ReportLanes lanes, PaperContext& context)
{
    return std::make_unique<LanesBox>(std::move(lanes), context);
}

} // namespace cb
