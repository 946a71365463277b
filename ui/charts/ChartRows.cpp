// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLayingOut.h"

namespace cb::chartlayout {

void LayingOut::rowMarks(qreal rowHeight)
{
    if (m_out.bars.isEmpty()) {
        return;
    }
    for (qsizetype i = 0; i < m_chart.marks.size(); ++i) {
        const ChartMark& mark = m_chart.marks.at(i);
        if (isDrawable(mark)) {
            const auto [from, to] = reachOf(mark);
            const qreal scale = m_out.bars.width() / m_out.values.top;
            m_out.marks[static_cast<std::size_t>(i)] = QRectF(
                m_out.bars.left() + from * scale,
                m_out.bars.top() + (mark.category + (1 - barShare) / 2) * rowHeight,
                (to - from) * scale,
                barShare * rowHeight);
            if (mark.whisker && isDrawable(*mark.whisker)) {
                const qreal y = m_out.bars.top() + (mark.category + 0.5) * rowHeight;
                m_out.whiskers.emplace_back(
                    m_out.bars.left() + mark.whisker->low * scale,
                    y,
                    m_out.bars.left() + mark.whisker->high * scale,
                    y);
            }
        }
    }
}

void LayingOut::rowRanges(qreal rowHeight)
{
    const auto x = [this](double share) {
        return m_out.ranges.left()
            + std::clamp(share / m_out.shares.top, 0.0, 1.0) * m_out.ranges.width();
    };
    for (qsizetype i = 0; i < m_chart.ranges.size(); ++i) {
        const ChartRange& range = m_chart.ranges.at(i);
        if (!isDrawable(range)) {
            continue;
        }
        const qreal top = m_out.ranges.top() + range.category * rowHeight;
        ChartRangePlace place;
        place.at = {x(range.value), top + rowHeight / 2};
        place.low = x(range.low);
        place.high = x(range.high);
        place.lowWide = x(range.lowWide);
        place.highWide = x(range.highWide);
        if (range.usual && std::isfinite(*range.usual)) {
            place.usual = x(*range.usual);
        }
        place.row = {m_out.ranges.left(), top, m_out.ranges.width(), rowHeight};
        m_out.rangePlaces[static_cast<std::size_t>(i)] = place;
    }
}

void LayingOut::rowTexts(qreal rowHeight, qreal labelWidth, qreal totalWidth, qreal rangeWidth)
{
    const QRectF& frame = m_out.bars.isEmpty() ? m_out.ranges : m_out.bars;
    for (int i = 0; i < m_chart.categories.size(); ++i) {
        const ChartCategory& category = m_chart.categories.at(i);
        const qreal top = frame.top() + i * rowHeight;
        add({m_out.area.left(), top, labelWidth, rowHeight},
            Qt::AlignRight,
            category.label,
            ColorRole::Text);
        if (!m_out.bars.isEmpty()) {
            add({m_out.bars.right() + px(gap), top, totalWidth, rowHeight},
                Qt::AlignLeft,
                category.total);
        }
    }
    for (const ChartRange& range : m_chart.ranges) {
        add({m_out.ranges.right() + px(gap),
             m_out.ranges.top() + range.category * rowHeight,
             rangeWidth,
             rowHeight},
            Qt::AlignLeft,
            range.text,
            range.isFew ? ColorRole::Text3 : ColorRole::Text2);
    }
}

void LayingOut::rowAxes(qreal totalWidth, qreal rangeWidth)
{
    const auto axis = [this](
                          const QRectF& frame,
                          const ChartTicks& ticks,
                          double factor,
                          const QString& title,
                          qreal beside) {
        const qreal step = frame.width() / std::max(1, ticks.count());
        for (int tick = 0; tick <= ticks.count(); ++tick) {
            add({frame.left() + (tick - 0.5) * step, frame.bottom() + px(cellGap), step, m_line},
                Qt::AlignHCenter,
                tickText(tick * ticks.step * factor),
                ColorRole::Text3);
        }
        const qreal needed = m_text.width(ChartTextRole::Label, title) + px(cellGap);
        const qreal room =
            std::max(frame.width(), std::min(needed, frame.width() + px(gap) + beside));
        add({frame.left(), frame.bottom() + px(cellGap) + m_line, room, m_line},
            Qt::AlignHCenter,
            title,
            ColorRole::Text3);
    };
    constexpr double percent = 100;
    if (!m_out.bars.isEmpty()) {
        axis(m_out.bars, m_out.values, 1, m_chart.valueTitle, totalWidth);
    }
    if (!m_out.ranges.isEmpty()) {
        axis(m_out.ranges, m_out.shares, percent, m_chart.rangeTitle, rangeWidth);
    }
}

void LayingOut::rows()
{
    const bool hasBars = !m_chart.valueTitle.isEmpty();
    const bool hasRanges = !m_chart.rangeTitle.isEmpty();
    QStringList totalTexts;
    QStringList rangeTexts;
    for (const ChartCategory& category : m_chart.categories) {
        totalTexts.append(category.total);
    }
    double highest = 0;
    for (const ChartRange& range : m_chart.ranges) {
        rangeTexts.append(range.text);
        highest = isDrawable(range) ? std::max(highest, range.highWide) : highest;
    }
    constexpr qreal mostForLabels = 0.34;
    constexpr qreal forBars = 0.5;
    constexpr int mostTicks = 5;
    constexpr double leastShare = 0.05;
    const qreal labelWidth = std::min(
        widest(ChartTextRole::Label, labels()), std::floor(m_out.area.width() * mostForLabels));
    const qreal totalWidth = hasBars ? widest(ChartTextRole::Label, totalTexts) : 0;
    const qreal rangeWidth = hasRanges ? widest(ChartTextRole::Label, rangeTexts) : 0;
    const qreal left = labelWidth + px(gap);
    const qreal frames = std::max(
        0.0,
        m_out.area.width() - left - (hasBars ? totalWidth + px(gap) : 0)
            - (hasRanges ? rangeWidth + px(gap) : 0) - (hasBars && hasRanges ? px(2 * gap) : 0));
    const qreal barsWidth = !hasBars ? 0 : hasRanges ? frames * forBars : frames;
    const qreal height = std::max(1.0, m_out.area.height() - px(cellGap) - 2 * m_line);
    if (hasBars) {
        const std::vector<double> tops = reaches(totals());
        m_out.values =
            chartTicks(*std::max_element(tops.cbegin(), tops.cend()), mostTicks, m_chart.leastStep);
        m_out.bars = {m_out.area.left() + left, m_out.area.top(), barsWidth, height};
    }
    if (hasRanges) {
        const qreal start =
            hasBars ? m_out.bars.right() + px(3 * gap) + totalWidth : m_out.area.left() + left;
        m_out.shares = chartTicks(std::min(1.0, highest), mostTicks, leastShare);
        m_out.ranges = {start, m_out.area.top(), frames - barsWidth, height};
    }
    const qreal rowHeight = height / m_categories;
    rowMarks(rowHeight);
    rowRanges(rowHeight);
    rowTexts(rowHeight, labelWidth, totalWidth, rangeWidth);
    rowAxes(totalWidth, rangeWidth);
}

} // namespace cb::chartlayout
