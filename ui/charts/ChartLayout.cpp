// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLayout.h"

#include "ui/charts/ChartLayingOut.h"

#include <numeric>

namespace cb {

namespace chartlayout {

qreal LayingOut::gridX(int column, qreal cellWidth) const
{
    const bool isApart = m_chart.detachedFrom >= 0 && column >= m_chart.detachedFrom;
    return m_out.bars.left() + column * cellWidth + (isApart ? px(detachedGap) : 0);
}

void LayingOut::gridLabels(qreal cellWidth, qreal cellHeight)
{
    const auto levels = static_cast<int>(m_chart.levels.size());
    const qreal labelRight = m_out.bars.left() - px(gap);
    for (int level = 0; level < levels; ++level) {
        const qreal top = m_out.bars.bottom() - (level + 1) * cellHeight;
        add({m_out.area.left(), top, labelRight - m_out.area.left(), cellHeight},
            Qt::AlignRight,
            m_chart.levels.at(level));
    }
    for (int column = 0; column < m_categories; ++column) {
        const QString& label = m_chart.categories.at(column).label;
        const qreal needed =
            label.isEmpty() ? 0 : m_text.width(ChartTextRole::Label, label) - cellWidth;
        const qreal over = m_chart.detachedFrom < 0 ? std::max(0.0, needed / 2) : 0;
        add({gridX(column, cellWidth) - over,
             m_out.bars.bottom() + px(cellGap),
             cellWidth + 2 * over,
             m_line},
            Qt::AlignHCenter,
            label);
    }
    const int last = m_chart.detachedFrom >= 0 ? m_chart.detachedFrom : m_categories;
    add({m_out.bars.left(), m_out.bars.bottom() + px(cellGap) + m_line, last * cellWidth, m_line},
        Qt::AlignHCenter,
        m_chart.categoryTitle,
        ColorRole::Text3);
    add({m_out.area.left(), m_out.area.top(), m_out.area.width(), m_line},
        Qt::AlignLeft,
        m_chart.levelTitle,
        ColorRole::Text3);
}

void LayingOut::grid()
{
    const auto levels = std::max(1, static_cast<int>(m_chart.levels.size()));
    const qreal left = widest(ChartTextRole::Label, m_chart.levels) + px(gap);
    const qreal top = m_chart.levelTitle.isEmpty() ? 0 : m_line + px(cellGap);
    const qreal bottom = m_line + px(cellGap) + (m_chart.categoryTitle.isEmpty() ? 0 : m_line);
    m_out.bars = m_out.area.adjusted(left, top, 0, -bottom);
    const qreal apart = m_chart.detachedFrom >= 0 ? px(detachedGap) : 0;
    const qreal cellWidth = std::max(1.0, (m_out.bars.width() - apart) / m_categories);
    const qreal cellHeight = std::max(1.0, m_out.bars.height() / levels);
    for (qsizetype i = 0; i < m_chart.marks.size(); ++i) {
        const ChartMark& mark = m_chart.marks.at(i);
        if (isDrawable(mark)) {
            m_out.marks[static_cast<std::size_t>(i)] = QRectF(
                gridX(mark.category, cellWidth) + px(cellGap) / 2,
                m_out.bars.bottom() - (mark.level + 1) * cellHeight + px(cellGap) / 2,
                cellWidth - px(cellGap),
                cellHeight - px(cellGap));
        }
    }
    gridLabels(cellWidth, cellHeight);
}

void LayingOut::columnMarks()
{
    const qreal width = m_out.bars.width() / m_categories;
    for (qsizetype i = 0; i < m_chart.marks.size(); ++i) {
        const ChartMark& mark = m_chart.marks.at(i);
        if (!isDrawable(mark)) {
            continue;
        }
        const auto [from, to] = reachOf(mark);
        const qreal scale = m_out.bars.height() / m_out.values.top;
        m_out.marks[static_cast<std::size_t>(i)] = QRectF(
            m_out.bars.left() + (mark.category + (1 - barShare) / 2) * width,
            m_out.bars.bottom() - to * scale,
            barShare * width,
            (to - from) * scale);
        if (mark.whisker && isDrawable(*mark.whisker)) {
            const qreal x = m_out.bars.left() + (mark.category + 0.5) * width;
            m_out.whiskers.emplace_back(
                x,
                m_out.bars.bottom() - mark.whisker->low * scale,
                x,
                m_out.bars.bottom() - mark.whisker->high * scale);
        }
    }
    for (const ChartBand& band : m_chart.bands) {
        const qreal from = m_out.bars.left() + (band.from + 0.5) * width;
        const qreal to = m_out.bars.left() + (band.to + 0.5) * width;
        m_out.bands.push_back({from, m_out.bars.top(), to - from, m_out.bars.height()});
    }
}

/// Labels of all categories or, where they would meet, of every second, third, … up to the last.
void LayingOut::columnLabels(qreal categoryWidth)
{
    const qreal label = widest(ChartTextRole::Label, labels()) + px(gap);
    const int every = std::max(1, static_cast<int>(std::ceil(label / categoryWidth)));
    const qreal over = (every - 1) * categoryWidth / 2;
    for (int i = m_categories - 1; i >= 0; i -= every) {
        add({m_out.bars.left() + i * categoryWidth - over,
             m_out.bars.bottom() + px(cellGap),
             categoryWidth + 2 * over,
             m_line},
            Qt::AlignHCenter,
            m_chart.categories.at(i).label);
    }
}

/// Each name once, over the widest of its bands; where names would meet, the wider band has it.
void LayingOut::bandNames()
{
    const qreal line = m_text.lineHeight(ChartTextRole::Small);
    std::vector<std::size_t> order(m_out.bands.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return m_out.bands[a].width() > m_out.bands[b].width();
    });
    QStringList named;
    std::vector<QRectF> taken;
    for (const std::size_t i : order) {
        const QString& name = m_chart.bands.at(static_cast<qsizetype>(i)).name;
        const qreal width =
            std::min(std::ceil(m_text.width(ChartTextRole::Small, name)), m_out.bars.width());
        const QRectF box(
            std::min(m_out.bands[i].left(), m_out.bars.right() - width),
            m_out.area.top() + m_line,
            width,
            line);
        const QRectF withRoom = box.adjusted(-px(gap), 0, px(gap), 0);
        const bool isFree = std::none_of(taken.cbegin(), taken.cend(), [&](const QRectF& other) {
            return other.intersects(withRoom);
        });
        if (isFree && !named.contains(name)) {
            named.append(name);
            taken.push_back(box);
            m_out.lines.push_back(
                {box, Qt::AlignLeft, ChartTextRole::Small, ColorRole::FreezeText, name});
        }
    }
}

void LayingOut::columnTotals(const std::vector<double>& totals)
{
    const qreal width = m_out.bars.width() / m_categories;
    for (int i = 0; i < m_categories; ++i) {
        const ChartCategory& category = m_chart.categories.at(i);
        const qreal top = m_out.bars.bottom()
            - totals[static_cast<std::size_t>(i)] / m_out.values.top * m_out.bars.height();
        const QRectF line(m_out.bars.left() + i * width, top - m_line, width, m_line);
        add(line, Qt::AlignHCenter, category.share.isEmpty() ? category.total : category.share);
        if (!category.share.isEmpty()) {
            add(line.translated(0, -m_line),
                Qt::AlignHCenter,
                category.total,
                ColorRole::Text,
                ChartTextRole::Strong);
        }
    }
}

void LayingOut::strips(qreal top)
{
    const qreal width = m_out.bars.width() / m_categories;
    for (qsizetype row = 0; row < m_chart.stripTitles.size(); ++row) {
        const qreal y = top + static_cast<qreal>(row) * m_line;
        add({m_out.area.left(), y, m_out.bars.left() - m_out.area.left() - px(gap), m_line},
            Qt::AlignRight,
            m_chart.stripTitles.at(row),
            ColorRole::Text3);
        for (int i = 0; i < m_categories; ++i) {
            add({m_out.bars.left() + i * width, y, width, m_line},
                Qt::AlignHCenter,
                m_chart.categories.at(i).strip.value(row));
        }
    }
}

void LayingOut::columns()
{
    const std::vector<double> tops = reaches(totals());
    constexpr int mostTicks = 6;
    m_out.values =
        chartTicks(*std::max_element(tops.cbegin(), tops.cend()), mostTicks, m_chart.leastStep);
    QStringList ticks;
    qreal tickWidth = 0;
    for (int tick = 0; tick <= m_out.values.count(); ++tick) {
        ticks.append(tickText(tick * m_out.values.step));
        tickWidth = std::max(tickWidth, m_text.width(ChartTextRole::Label, ticks.last()));
    }
    const qreal left =
        px(gap) + std::max(tickWidth, widest(ChartTextRole::Label, m_chart.stripTitles));
    const bool hasShare = std::any_of(
        m_chart.categories.cbegin(), m_chart.categories.cend(), [](const ChartCategory& category) {
            return !category.share.isEmpty();
        });
    const bool hasBands = !m_chart.bands.isEmpty();
    const qreal top = m_line * ((hasShare ? 3 : 2) + (hasBands ? 1 : 0));
    const qreal strip = m_line * static_cast<qreal>(m_chart.stripTitles.size());
    const qreal below =
        px(cellGap) + m_line + strip + (m_chart.categoryTitle.isEmpty() ? 0 : m_line);
    m_out.bars = m_out.area.adjusted(left, top, 0, -below);
    columnMarks();
    columnLabels(m_out.bars.width() / m_categories);
    columnTotals(tops);
    bandNames();
    const qreal labelBottom = m_out.bars.bottom() + px(cellGap) + m_line;
    strips(labelBottom);
    add({m_out.bars.left(), labelBottom + strip, m_out.bars.width(), m_line},
        Qt::AlignHCenter,
        m_chart.categoryTitle,
        ColorRole::Text3);
    add({m_out.area.left(), m_out.area.top(), m_out.area.width(), m_line},
        Qt::AlignLeft,
        m_chart.valueTitle,
        ColorRole::Text3);
    for (int tick = 0; tick <= m_out.values.count(); ++tick) {
        const double value = tick * m_out.values.step;
        const qreal y = m_out.bars.bottom() - value / m_out.values.top * m_out.bars.height();
        add({m_out.area.left(), y - m_line / 2, left - px(gap), m_line},
            Qt::AlignRight,
            ticks.at(tick),
            ColorRole::Text3);
    }
}

} // namespace chartlayout

ChartLayout layOutChart(const Chart& chart, const QRectF& area, ChartText& text, qreal unit)
{
    return chartlayout::LayingOut(chart, area, text, unit).run();
}

} // namespace cb
