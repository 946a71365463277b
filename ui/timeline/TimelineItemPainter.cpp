// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SignPixmaps.h"
#include "ui/theme/Signs.h"
#include "ui/timeline/TimelinePainter.h"

#include <QPainter>

namespace cb {
namespace {

/// Paints bars, signs and columns of one frame.
class ItemPainter
{
public:
    ItemPainter(
        QPainter& painter, const TimelineScene& scene, const TimelineLook& look, const Theme& theme)
        : m_painter(painter)
        , m_scene(scene)
        , m_look(look)
        , m_theme(theme)
    {}

    void paint()
    {
        std::vector<std::size_t> selected;
        for (std::size_t i = 0; i < m_scene.items.size(); ++i) {
            if (isSelected(i)) {
                selected.push_back(i);
            } else {
                paintItem(i);
            }
        }
        for (const std::size_t i : selected) {
            paintItem(i);
        }
        if (m_look.focusedItem >= 0
            && static_cast<std::size_t>(m_look.focusedItem) < m_scene.items.size()) {
            const TimelineItem& item = m_scene.items[static_cast<std::size_t>(m_look.focusedItem)];
            paintFocusRing(m_painter, item.ring, m_look.isActiveWindow, m_theme);
        }
    }

private:
    bool isSelected(std::size_t item) const
    {
        return item < m_look.isSelected.size() && m_look.isSelected[item];
    }

    void paintItem(std::size_t index)
    {
        const TimelineItem& item = m_scene.items[index];
        const auto shape = static_cast<std::size_t>(item.shape);
        switch (item.kind) {
        case TimelineItemKind::Change:
            if (!m_look.movingRows.contains(item.row)) {
                paintBar(m_scene.bars[shape], index);
            }
            break;
        case TimelineItemKind::More:
            paintMore(m_scene.more[shape], item, index);
            break;
        case TimelineItemKind::Deployment:
        case TimelineItemKind::Incident:
            paintMark(m_scene.marks[shape], item, index);
            break;
        case TimelineItemKind::Column:
            paintColumn(m_scene.columns[shape], item, index);
            break;
        }
    }

    bool isHovered(std::size_t index) const
    {
        return m_look.hoveredItem == static_cast<int>(index);
    }

    void paintBar(const TimelineBarShape& shape, std::size_t index)
    {
        if (!shape.tail.isNull()) {
            paintTail(shape.tail, shape.box.line);
        }
        if (!shape.margin.isNull()) {
            m_painter.fillRect(shape.margin, m_theme.color(ColorRole::Border));
        }
        if (!shape.actual.isNull()) {
            paintActualBar(shape.actual);
        }
        if (!shape.box.rect.isNull()) {
            BoxLook look;
            look.isHovered = isHovered(index);
            look.isSelected = isSelected(index);
            look.isActiveWindow = m_look.isActiveWindow;
            look.hit = m_look.hits.value(m_scene.items[index].row);
            paintBox(m_painter, shape.box, look, m_theme);
        } else if (isSelected(index)) {
            paintFocusRing(
                m_painter, shape.actual.adjusted(-3, -3, 3, 3), m_look.isActiveWindow, m_theme);
        }
        if (!shape.outcomeBox.isNull()) {
            paintOutcomeOnLane(m_painter, shape.outcomeBox, shape.outcome, m_theme);
        }
        paintText(m_painter, shape.title);
        paintText(m_painter, shape.over);
    }

    /// Time to back out, after the window: an outline without a fill, dashed.
    void paintTail(const QRectF& tail, const QColor& color)
    {
        const QRectF rect = tail.adjusted(0, 2, 0, -2);
        QPen pen(color, 1);
        pen.setDashPattern({2, 2});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(
            QPointF(rect.left(), rect.top() + 0.5), QPointF(rect.right(), rect.top() + 0.5));
        m_painter.drawLine(
            QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
        m_painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), color);
    }

    void paintActualBar(const QRectF& actual)
    {
        const QColor color = timelineActualColor(m_theme);
        m_painter.fillRect(actual.adjusted(1, 0, -1, 0), color);
        m_painter.fillRect(
            QRectF(actual.left(), actual.top() + 1, actual.width(), actual.height() - 2), color);
    }

    void paintMore(const LabelText& text, const TimelineItem& item, std::size_t index)
    {
        m_painter.fillRect(
            item.ring, m_theme.color(isHovered(index) ? ColorRole::Hover : ColorRole::Sunken));
        paintText(m_painter, text);
    }

    void paintMark(const TimelineMarkShape& shape, const TimelineItem& item, std::size_t index)
    {
        if (isHovered(index)) {
            m_painter.fillRect(item.ring.adjusted(-1, -1, 1, 1), m_theme.color(ColorRole::Hover));
        }
        if (shape.isIncident) {
            signpixmaps::paintIncident(m_painter, shape.sign, shape.priority, m_theme);
        } else {
            paintOutcomeOnLane(m_painter, shape.sign, shape.outcome, m_theme);
        }
        paintText(m_painter, shape.text);
        if (isSelected(index)) {
            paintFocusRing(
                m_painter, item.ring.adjusted(-3, -3, 3, 3), m_look.isActiveWindow, m_theme);
        }
    }

    void paintColumn(const TimelineColumnShape& shape, const TimelineItem& item, std::size_t index)
    {
        if (isHovered(index)) {
            m_painter.fillRect(item.rect, m_theme.color(ColorRole::Hover));
        }
        if (!shape.done.isNull()) {
            m_painter.fillRect(shape.done, timelineColumnColor(m_theme, shape.isGroup));
            if (shape.isCut) {
                constexpr double notch = 3;
                m_painter.fillRect(
                    QRectF(shape.done.left(), shape.done.top() + notch, shape.done.width(), 1),
                    m_theme.color(ColorRole::Canvas));
            }
        }
        if (!shape.failed.isNull()) {
            m_painter.fillRect(shape.failed, m_theme.outcome(OutcomeSign::Failed));
        }
        if (!shape.planned.isNull()) {
            paintOutline(shape.planned, m_theme.state(DisplayState::Scheduled).line);
        }
        if (!shape.deployments.isNull()) {
            m_painter.fillRect(shape.deployments, m_theme.color(ColorRole::Border));
        }
        if (!shape.cap.isNull()) {
            paintCap(shape.cap);
        }
        if (!shape.incident.isNull()) {
            signpixmaps::paintIncident(m_painter, shape.incident, 0, m_theme);
        }
    }

    void paintOutline(const QRectF& rect, const QColor& color)
    {
        m_painter.fillRect(rect, color);
        if (rect.width() > 2 && rect.height() > 2) {
            m_painter.fillRect(rect.adjusted(1, 1, -1, -1), m_theme.color(ColorRole::Canvas));
        }
    }

    /// A small point upwards: failures are seen without their colour.
    void paintCap(const QRectF& cap)
    {
        const QColor& color = m_theme.outcome(OutcomeSign::Failed);
        const double middle = cap.center().x();
        for (double y = 0; y < cap.height(); ++y) {
            const double half = (y + 0.5) * cap.width() / cap.height() / 2;
            m_painter.fillRect(
                QRectF(
                    std::round(middle - half),
                    cap.top() + y,
                    std::max(1.0, std::round(2 * half)),
                    1),
                color);
        }
    }

    QPainter& m_painter;
    const TimelineScene& m_scene;
    const TimelineLook& m_look;
    const Theme& m_theme;
};

} // namespace

void paintOutcomeOnLane(
    QPainter& painter, const QRectF& box, OutcomeSign outcome, const Theme& theme)
{
    const auto draw = [outcome, &theme](QPainter& inner, const QRectF& whole) {
        inner.save();
        inner.setRenderHint(QPainter::Antialiasing);
        inner.setPen(Qt::NoPen);
        inner.setBrush(theme.color(ColorRole::Canvas));
        inner.drawEllipse(whole);
        inner.restore();
        signs::paintOutcome(inner, whole.adjusted(1, 1, -1, -1), outcome, theme);
    };
    const QRectF whole = box.adjusted(-1, -1, 1, 1);
    if (!signpixmaps::isPlainRaster(painter)) {
        draw(painter, whole);
        return;
    }
    const QString key = signpixmaps::key(
        painter,
        'O',
        {static_cast<quint32>(outcome),
         theme.outcome(outcome).rgba(),
         theme.color(ColorRole::Canvas).rgba(),
         signpixmaps::sizeCode(whole.width()),
         painter.layoutDirection() == Qt::RightToLeft ? 1U : 0U});
    signpixmaps::paint(painter, whole, key, draw);
}

void paintTimelineItems(
    QPainter& painter, const TimelineScene& scene, const TimelineLook& look, const Theme& theme)
{
    ItemPainter(painter, scene, look, theme).paint();
}

} // namespace cb
