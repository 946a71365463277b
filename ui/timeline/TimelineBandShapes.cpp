// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineSceneParts.h"

#include <algorithm>
#include <cmath>

namespace cb::timelinescene {
namespace {

/// Lays the windows of a frame into the lanes that they cover.
class BandMaker
{
public:
    BandMaker(TimelineScene& scene, const TimelineRequest& request)
        : m_scene(scene)
        , m_theme(*request.theme)
        , m_texts(*request.texts)
        , m_inView(scene.span())
        , m_obstacles(scene.rows.size())
    {}

    void addAll()
    {
        const auto& bands = m_scene.windows->bands;
        for (std::size_t i = 0; i < bands.size() && bands[i].span.start < m_inView.end; ++i) {
            // Of another grouping, which is being replaced.
            const bool fits = bands[i].cover->size() == m_scene.lanes->lanes().size();
            if (fits && bands[i].span.overlaps(m_inView)) {
                addBand(static_cast<int>(i));
            }
        }
        if (m_scene.bands.empty()) {
            return;
        }
        findObstacles();
        for (const Block& block : m_blocks) {
            labelBlock(block);
        }
    }

private:
    /// A band in rows that follow each other.
    struct Block
    {
        std::size_t shape = 0;
        std::size_t firstRow = 0;
        std::size_t lastRow = 0;
    };

    LaneCover coverOf(const TimelineBand& band, const TimelineRow& row) const
    {
        if (!row.line.isGroup) {
            return (*band.cover)[static_cast<std::size_t>(row.line.index)];
        }
        if (!m_scene.hasColumns()) {
            return LaneCover::None;
        }
        const TimelineLane& group =
            m_scene.lanes->groups()[static_cast<std::size_t>(row.line.index)];
        int whole = 0;
        for (int i = 0; i < group.laneCount; ++i) {
            const LaneCover cover = (*band.cover)[static_cast<std::size_t>(group.firstLane + i)];
            whole += cover == LaneCover::Wholly ? 1 : 0;
        }
        return whole == group.laneCount ? LaneCover::Wholly : LaneCover::None;
    }

    void addBand(int index)
    {
        const TimelineBand& band = m_scene.windows->bands[static_cast<std::size_t>(index)];
        const QRectF canvas = m_scene.frame.canvas;
        const double left = std::round(canvas.left() + m_scene.scale.xOf(band.span.start));
        const double right = std::round(canvas.left() + m_scene.scale.xOf(band.span.end));
        const double least = !m_scene.hasColumns() ? 2 : isRestriction(band.kind) ? 3 : 7;
        if (right - left < least) {
            return;
        }
        const LaneStretch stretch{std::max(left, canvas.left()), std::min(right, canvas.right())};
        for (std::size_t first = 0; first < m_scene.rows.size();) {
            const LaneCover cover = coverOf(band, m_scene.rows[first]);
            std::size_t end = first + 1;
            while (cover == LaneCover::Wholly && end < m_scene.rows.size()
                   && coverOf(band, m_scene.rows[end]) == cover)
            {
                ++end;
            }
            if (cover != LaneCover::None && !stretch.isEmpty()) {
                addShape(index, stretch, first, end - 1, cover == LaneCover::Partly);
            }
            first = end;
        }
    }

    void addShape(
        int band, const LaneStretch& stretch, std::size_t first, std::size_t last, bool isPartial)
    {
        constexpr double foot = 8;
        TimelineBandShape shape;
        shape.band = band;
        shape.isPartial = isPartial;
        const double bottom = m_scene.rows[last].rect.bottom();
        const double top = isPartial ? bottom - foot : m_scene.rows[first].rect.top();
        shape.rect = {stretch.left, top, stretch.width(), bottom - top};
        const auto kindOf = [this](int i) {
            return m_scene.windows->bands[static_cast<std::size_t>(i)].kind;
        };
        const bool isThere = std::any_of(
            m_scene.bands.begin(), m_scene.bands.end(), [&](const TimelineBandShape& other) {
                return kindOf(other.band) == kindOf(band) && other.rect.contains(shape.rect);
            });
        if (isThere) {
            return;
        }
        if (!isPartial) {
            m_blocks.push_back({m_scene.bands.size(), first, last});
        }
        m_scene.bands.push_back(std::move(shape));
    }

    void findObstacles()
    {
        for (const TimelineItem& item : m_scene.items) {
            QRectF rect = item.rect;
            if (item.kind == TimelineItemKind::Change) {
                const TimelineBarShape& bar = m_scene.bars[static_cast<std::size_t>(item.shape)];
                rect = rect.united(bar.outcomeBox).united(bar.over.rect).united(bar.tail);
            } else if (item.kind == TimelineItemKind::Column) {
                continue; // labels lie over columns
            }
            m_obstacles[static_cast<std::size_t>(item.line)].push_back(rect);
        }
    }

    bool isFree(const QRectF& rect, std::size_t row) const
    {
        const auto meets = [&rect](const QRectF& other) {
            return other.intersects(rect);
        };
        return std::none_of(m_obstacles[row].begin(), m_obstacles[row].end(), meets);
    }

    void labelBlock(const Block& block)
    {
        TimelineBandShape& shape = m_scene.bands[block.shape];
        const TimelineBand& band = m_scene.windows->bands[static_cast<std::size_t>(shape.band)];
        const bool isFreeze = isRestriction(band.kind);
        const double pad = m_theme.metrics().spacing.s1;
        const double height = m_texts.lineHeight(TextRole::Caption) + 3;
        const double lock = isFreeze ? std::round(height * 0.75) : 0;
        const double ends = 2 * pad + (isFreeze ? lock + pad : 0);
        const double wanted = std::ceil(m_texts.width(band.name, TextRole::Caption)) + 1 + ends;
        // Beside narrow bands of a year their names stand over what is next to them.
        const double room = m_scene.hasColumns() && isFreeze
            ? m_scene.frame.canvas.right() - shape.rect.left()
            : shape.rect.width() - 2 * pad;
        if (wanted > room) {
            return;
        }
        const auto place = findPlace(block, {wanted, height});
        if (!place) {
            return;
        }
        shape.labelRect = place->first;
        m_obstacles[place->second].push_back(shape.labelRect);
        double left = shape.labelRect.left() + pad;
        if (isFreeze) {
            shape.lock = {left, std::round(shape.labelRect.center().y() - lock / 2), lock, lock};
            left += lock + pad;
        }
        shape.label = m_texts.label(
            band.name,
            TextRole::Caption,
            isFreeze ? m_theme.freeze().text : m_theme.maintenance().text,
            {left, shape.labelRect.top(), wanted - ends + 17, height});
    }

    /// In the middle of what is in view, where nothing else stands.
    std::optional<std::pair<QRectF, std::size_t>> findPlace(const Block& block, QSizeF size) const
    {
        const QRectF& band = m_scene.bands[block.shape].rect;
        const QRectF canvas = m_scene.frame.canvas;
        const double pad = m_theme.metrics().spacing.s1;
        const double most = std::max(canvas.left(), canvas.right() - size.width() - pad);
        const std::array lefts{
            band.center().x() - size.width() / 2,
            band.left() + pad,
            band.right() - pad - size.width(),
            band.left() + band.width() / 4 - size.width() / 2,
            band.left() + band.width() * 3 / 4 - size.width() / 2};
        for (std::size_t row = block.firstRow; row <= block.lastRow; ++row) {
            const QRectF& lane = m_scene.rows[row].rect;
            const double top = std::round(
                m_scene.hasColumns() ? lane.center().y() - size.height() / 2
                                     : lane.bottom() - size.height() - pad);
            if (top < canvas.top() || top + size.height() > canvas.bottom()) {
                continue;
            }
            for (const double wanted : lefts) {
                const double left = std::round(std::clamp(wanted, canvas.left() + pad, most));
                const QRectF rect(QPointF(left, top), size);
                if (isFree(rect, row)) {
                    return std::pair(rect, row);
                }
            }
        }
        return std::nullopt;
    }

    TimelineScene& m_scene;
    const Theme& m_theme;
    TimelineTexts& m_texts;
    Span m_inView;
    std::vector<Block> m_blocks;
    std::vector<std::vector<QRectF>> m_obstacles; ///< by row
};

} // namespace

void layBands(TimelineScene& scene, const TimelineRequest& request)
{
    if (scene.windows) {
        BandMaker(scene, request).addAll();
    }
}

} // namespace cb::timelinescene
