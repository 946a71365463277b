// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactPainter.h"

#include "ui/impact/ImpactWords.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Signs.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// Below it cards show no second line.
constexpr double zoomOfDetails = 0.62;
/// Below it cards show no text.
constexpr double zoomOfNames = 0.34;

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::ImpactPainter)
};

RiskLevel levelOf(int criticality)
{
    switch (criticality) {
    case 1:
        return RiskLevel::High;
    case 2:
        return RiskLevel::Moderate;
    case 3:
        return RiskLevel::Low;
    default:
        return RiskLevel::VeryLow;
    }
}

class GraphPainter
{
public:
    GraphPainter(
        QPainter& painter, const ImpactScene& scene, const ImpactLook& look, const Theme& theme)
        : m_painter(painter)
        , m_scene(scene)
        , m_look(look)
        , m_theme(theme)
        , m_head(impactHeadHeight(theme))
    {
        m_exposed = QRectF(
            look.scroll.x() / look.zoom,
            look.scroll.y() / look.zoom,
            look.viewport.width() / look.zoom,
            look.viewport.height() / look.zoom);
    }

    void paint()
    {
        m_painter.save();
        m_painter.fillRect(QRectF(QPointF(), m_look.viewport), m_theme.color(ColorRole::Canvas));
        paintBands();
        m_painter.setClipRect(
            QRectF(0, m_head, m_look.viewport.width(), m_look.viewport.height() - m_head));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(-m_look.scroll.x(), m_head - m_look.scroll.y());
        m_painter.scale(m_look.zoom, m_look.zoom);
        paintCurves(false);
        paintCurves(true);
        for (std::size_t i = 0; i < m_scene.boxes.size(); ++i) {
            if (m_scene.boxes[i].rect.intersects(m_exposed)) {
                paintBox(static_cast<int>(i));
            }
        }
        m_painter.restore();
        paintHeads();
    }

private:
    double toWidget(double sceneX) const { return sceneX * m_look.zoom - m_look.scroll.x(); }

    void paintBands()
    {
        for (std::size_t i = 1; i < m_scene.columns.size(); i += 2) {
            const ImpactColumn& column = m_scene.columns[i];
            const double left = toWidget(column.left);
            m_painter.fillRect(
                QRectF(
                    left, m_head, toWidget(column.right) - left, m_look.viewport.height() - m_head),
                m_theme.color(ColorRole::Sunken));
        }
    }

    void paintHeads()
    {
        m_painter.save();
        m_painter.fillRect(
            QRectF(0, 0, m_look.viewport.width(), m_head), m_theme.color(ColorRole::Canvas));
        for (const ImpactColumn& column : m_scene.columns) {
            const QRectF text(
                toWidget(column.textLeft),
                0,
                toWidget(column.textRight) - toWidget(column.textLeft),
                m_head);
            const QString count = QLocale().toString(column.count);
            m_painter.setFont(m_theme.figureFont(TextRole::Small));
            const double countWidth = m_painter.fontMetrics().horizontalAdvance(count);
            m_painter.setPen(m_theme.color(ColorRole::Text2));
            const bool isTight = text.width() < countWidth + m_theme.px(24);
            if (!isTight) {
                m_painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, count);
            }
            m_painter.setFont(Fonts::semibold(m_theme.font(TextRole::Small)));
            m_painter.setPen(m_theme.color(ColorRole::Text));
            const QRectF room = text.adjusted(0, 0, isTight ? 0 : -countWidth - m_theme.px(8), 0);
            m_painter.drawText(
                room,
                Qt::AlignVCenter | Qt::AlignLeft,
                m_painter.fontMetrics().elidedText(
                    column.title, Qt::ElideRight, int(room.width())));
        }
        m_painter.fillRect(
            QRectF(0, m_head - 1, m_look.viewport.width(), 1), m_theme.color(ColorRole::Border));
        m_painter.restore();
    }

    bool isOnWay(std::size_t curve) const { return !m_look.ways || m_look.ways->edges[curve]; }

    QColor inkOf(std::size_t index) const
    {
        const ImpactCurve& curve = m_scene.curves[index];
        if (static_cast<int>(index) == m_look.currentCurve) {
            return m_theme.color(ColorRole::Focus);
        }
        if (m_look.ways && !isOnWay(index)) {
            return m_theme.color(ColorRole::Border);
        }
        if (curve.isReversed) {
            return m_theme.color(ColorRole::Bad);
        }
        if (curve.isSeen) {
            return m_theme.risk(RiskLevel::High).fg;
        }
        return m_look.ways ? m_theme.color(ColorRole::Accent) : m_theme.color(ColorRole::Text3);
    }

    void paintCurves(bool isOnWays)
    {
        for (std::size_t i = 0; i < m_scene.curves.size(); ++i) {
            const ImpactCurve& curve = m_scene.curves[i];
            const bool isCurrent = static_cast<int>(i) == m_look.currentCurve;
            if ((m_look.ways && isOnWay(i)) != isOnWays || (isOnWays && !m_look.ways)
                || !curve.path.controlPointRect().adjusted(-4, -4, 4, 4).intersects(m_exposed))
            {
                continue;
            }
            const double wider = isCurrent || (m_look.ways && isOnWay(i)) ? 0.75 : 0;
            QPen pen(inkOf(i), curve.width + wider);
            pen.setCapStyle(Qt::FlatCap);
            if (curve.isReversed) {
                pen.setDashPattern({2, 2});
            } else if (curve.isRedundant) {
                pen.setDashPattern({5, 3});
            } else if (curve.isLonger) {
                pen.setDashPattern({1, 2});
            }
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(curve.path);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(inkOf(i));
            m_painter.drawPolygon(curve.arrow);
        }
    }

    void paintBox(int index)
    {
        const ImpactBox& box = m_scene.boxes[static_cast<std::size_t>(index)];
        const bool isChange = box.kind == ImpactNode::Kind::Change;
        const bool isBack = m_look.ways && !m_look.ways->nodes[static_cast<std::size_t>(index)];
        const QColor fill = isChange ? m_theme.color(ColorRole::Accent)
            : isBack                 ? m_theme.color(ColorRole::Canvas)
                                     : m_theme.color(ColorRole::Raised);
        const QColor line = isChange     ? m_theme.color(ColorRole::Accent)
            : index == m_look.hoveredBox ? m_theme.color(ColorRole::Text2)
            : isBack                     ? m_theme.color(ColorRole::Border)
                                         : m_theme.color(ColorRole::BorderStrong);
        const double radius = m_theme.metrics().radius.control;
        QPen pen(line, 1);
        if (box.kind == ImpactNode::Kind::Rest) {
            pen.setDashPattern({4, 3});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        if (!isChange) {
            paintStripe(box, radius);
        }
        paintText(box, isBack);
        if (index == m_look.currentBox) {
            m_painter.setBrush(Qt::NoBrush);
            const QColor ring =
                m_theme.color(m_look.hasFocus ? ColorRole::Focus : ColorRole::BorderStrong);
            m_painter.setPen(QPen(ring, m_theme.metrics().line.focus));
            const double out = isChange ? -3 : -1;
            m_painter.drawRoundedRect(
                box.rect.adjusted(out, out, -out, -out), radius + 1, radius + 1);
        }
    }

    bool isMirrored() const { return m_painter.layoutDirection() == Qt::RightToLeft; }

    void paintStripe(const ImpactBox& box, double radius)
    {
        QPainterPath card;
        card.addRoundedRect(box.rect, radius, radius);
        QRectF stripe = box.rect;
        const double width = m_theme.metrics().bar.riskStripe;
        isMirrored() ? stripe.setLeft(stripe.right() - width) : stripe.setWidth(width);
        QPainterPath edge;
        edge.addRect(stripe);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(
            box.criticality == 0 ? m_theme.color(ColorRole::Text3)
                                 : m_theme.risk(levelOf(box.criticality)).fg);
        m_painter.drawPath(card.intersected(edge));
    }

    /// Signs at the trailing end of the first line; returns the room that they take.
    double paintSigns(const ImpactBox& box, const QRectF& text, const QColor& ink)
    {
        const double size = m_theme.metrics().sign.normal;
        double taken = 0;
        const auto next = [&] {
            const double x = isMirrored() ? text.left() + taken : text.right() - taken - size;
            taken += size + m_theme.px(4);
            return QRectF(x, text.top() + m_theme.px(1), size, size);
        };
        if (box.other) {
            signs::paintConflict(m_painter, next(), ImpactWords::letter(*box.other), true, m_theme);
        }
        if (box.isFrozen) {
            signs::paintLock(m_painter, next(), ink);
        }
        if (box.opensUp) {
            Icons::paint(m_painter, next(), Icon::Plus, ink);
        }
        return taken;
    }

    void paintText(const ImpactBox& box, bool isBack)
    {
        if (m_look.zoom < zoomOfNames) {
            return;
        }
        const bool isChange = box.kind == ImpactNode::Kind::Change;
        const QColor first = m_theme.color(
            isChange     ? ColorRole::OnAccent
                : isBack ? ColorRole::Text3
                         : ColorRole::Text);
        const QColor second = m_theme.color(isChange ? ColorRole::OnAccent : ColorRole::Text3);
        const bool hasDetails = m_look.zoom >= zoomOfDetails;
        const double pad = m_theme.px(10);
        QRectF text = box.rect.adjusted(
            m_theme.px(isMirrored() ? 8 : 12),
            m_theme.px(5),
            -m_theme.px(isMirrored() ? 12 : 8),
            -m_theme.px(5));
        const double signsWidth =
            paintSigns(box, text, m_theme.color(isChange ? ColorRole::OnAccent : ColorRole::Text2));
        m_painter.setPen(first);
        m_painter.setFont(Fonts::medium(m_theme.font(TextRole::Body)));
        const auto leading = isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
        const auto trailing = isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
        QRectF name = text;
        name.setHeight(hasDetails ? text.height() / 2 : text.height());
        isMirrored() ? name.setLeft(name.left() + signsWidth)
                     : name.setRight(name.right() - signsWidth);
        m_painter.drawText(
            name,
            int(leading | Qt::AlignVCenter),
            m_painter.fontMetrics().elidedText(box.name, Qt::ElideRight, int(name.width())));
        if (!hasDetails) {
            return;
        }
        QRectF detail = text;
        detail.setTop(text.center().y());
        m_painter.setPen(second);
        m_painter.setFont(m_theme.figureFont(TextRole::Caption));
        const double tier = m_painter.fontMetrics().horizontalAdvance(box.tier);
        m_painter.drawText(detail, int(leading | Qt::AlignVCenter), box.tier);
        const double room = detail.width() - tier - pad;
        m_painter.drawText(
            detail,
            int(trailing | Qt::AlignVCenter),
            m_painter.fontMetrics().elidedText(box.meta, Qt::ElideRight, int(room)));
    }

    QPainter& m_painter;
    const ImpactScene& m_scene;
    const ImpactLook& m_look;
    const Theme& m_theme;
    double m_head;
    QRectF m_exposed;
};

/// One entry after another, from the leading side.
class LegendPainter
{
public:
    LegendPainter(QPainter& painter, const QRectF& area, const Theme& theme)
        : m_painter(painter)
        , m_area(area)
        , m_theme(theme)
        , m_x(area.left() + theme.px(12))
    {}

    void addLine(const QString& text, const QPen& pen)
    {
        const double width = m_theme.px(26);
        if (!hasRoom(width, text)) {
            return;
        }
        m_painter.setPen(pen);
        const double y = m_area.center().y();
        m_painter.drawLine(QPointF(m_x, y), QPointF(m_x + width, y));
        m_x += width;
        addText(text);
    }

    void addSign(const QString& text, const std::function<void(const QRectF&)>& paint)
    {
        const double size = m_theme.metrics().sign.normal;
        if (!hasRoom(size, text)) {
            return;
        }
        paint(QRectF(m_x, m_area.center().y() - size / 2, size, size));
        m_x += size;
        addText(text);
    }

    /// At the trailing end, as far as there is room.
    void addKeys(const QList<std::pair<QStringList, QString>>& hints)
    {
        double right = m_area.right() - m_theme.px(12);
        for (auto hint = hints.crbegin(); hint != hints.crend(); ++hint) {
            m_painter.setFont(m_theme.font(TextRole::Small));
            const double words = m_painter.fontMetrics().horizontalAdvance(hint->second);
            double keys = 0;
            for (const QString& key : hint->first) {
                keys += controls::keyHintSize(key, m_theme).width() + m_theme.px(4);
            }
            if (right - words - keys - m_theme.px(8) < m_x) {
                return;
            }
            m_painter.setPen(m_theme.color(ColorRole::Text2));
            right -= words;
            m_painter.drawText(
                QRectF(right, m_area.top(), words + 1, m_area.height()),
                Qt::AlignVCenter | Qt::AlignLeft,
                hint->second);
            right -= keys + m_theme.px(4);
            double x = right;
            for (const QString& key : hint->first) {
                const QSizeF size = controls::keyHintSize(key, m_theme);
                const QRectF box(
                    QPointF(x, std::round(m_area.center().y() - size.height() / 2)), size);
                controls::paintKeyHint(m_painter, box, key, false, m_theme);
                x += size.width() + m_theme.px(4);
            }
            right -= m_theme.px(16);
        }
    }

private:
    bool hasRoom(double sign, const QString& text) const
    {
        const double width = QFontMetricsF(m_theme.font(TextRole::Small)).horizontalAdvance(text);
        return m_x + sign + width + m_theme.px(24) < m_area.right();
    }

    void addText(const QString& text)
    {
        m_painter.setFont(m_theme.font(TextRole::Small));
        m_painter.setPen(m_theme.color(ColorRole::Text2));
        m_x += m_theme.px(6);
        const double width = m_painter.fontMetrics().horizontalAdvance(text);
        m_painter.drawText(
            QRectF(m_x, m_area.top(), width + 1, m_area.height()),
            Qt::AlignVCenter | Qt::AlignLeft,
            text);
        m_x += width + m_theme.px(20);
    }

    QPainter& m_painter;
    QRectF m_area;
    const Theme& m_theme;
    double m_x;
};

} // namespace

double impactHeadHeight(const Theme& theme)
{
    return theme.px(36);
}

void paintImpact(
    QPainter& painter, const ImpactScene& scene, const ImpactLook& look, const Theme& theme)
{
    GraphPainter(painter, scene, look, theme).paint();
}

void paintImpactLegend(QPainter& painter, const QRectF& area, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, theme.color(ColorRole::Window));
    painter.fillRect(
        QRectF(area.left(), area.top(), area.width(), 1), theme.color(ColorRole::Border));
    LegendPainter legend(painter, area, theme);
    const auto pen = [&theme](const QColor& color, double width, const QList<qreal>& dashes = {}) {
        QPen made(color, width);
        made.setCapStyle(Qt::FlatCap);
        if (!dashes.isEmpty()) {
            made.setDashPattern(dashes);
        }
        return made;
    };
    const QColor plain = theme.color(ColorRole::Text3);
    legend.addLine(Words::tr("trouble was seen to go on"), pen(theme.risk(RiskLevel::High).fg, 3));
    legend.addLine(Words::tr("not seen, or few cases"), pen(plain, 1.25));
    legend.addLine(Words::tr("redundant"), pen(plain, 1.25, {5, 3}));
    legend.addLine(Words::tr("closes a cycle"), pen(theme.color(ColorRole::Bad), 1.5, {2, 2}));
    legend.addSign(Words::tr("another change then"), [&](const QRectF& box) {
        signs::paintConflict(painter, box, u'D', true, theme);
    });
    legend.addSign(Words::tr("frozen"), [&](const QRectF& box) {
        signs::paintLock(painter, box, theme.color(ColorRole::Text2));
    });
    legend.addKeys(
        {{{u"←"_s, u"→"_s}, Words::tr("along a line")},
         {{u"["_s, u"]"_s}, Words::tr("fewer, more steps")}});
    painter.restore();
}

} // namespace cb
