// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallLanes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr int laneHeight = 62;
constexpr int hoursPerTick = 3;
constexpr int hoursPerDay = 24;

double textWidth(const QFont& font, const QString& text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

} // namespace

WallLaneLayouter::WallLaneLayouter(
    const WallInput& input, const Theme& theme, const WallWords& words, WallGeometry& out)
    : m_facts(*input.facts)
    , m_theme(theme)
    , m_words(words)
    , m_out(out)
{}

void WallLaneLayouter::layOut(const QRectF& room)
{
    if (m_facts.lanes.empty()) {
        layEmpty(room);
        return;
    }
    const double axisHeight = heightOfAxis();
    const double lane = m_theme.px(laneHeight);
    m_out.lanes = std::min(static_cast<int>(m_facts.lanes.size()), capacity(room.height()));
    const double left = room.left() + columnWidth(room);
    m_out.axis = QRectF(left, room.top() + axisHeight, room.right() - left, lane * m_out.lanes);
    layAxis(room.top());
    for (int i = 0; i < m_out.lanes; ++i) {
        layLane(
            m_facts.lanes[static_cast<std::size_t>(i)],
            QRectF(room.left(), m_out.axis.top() + i * lane, room.width(), lane));
    }
    const double bottom = m_out.axis.bottom();
    m_out.lines.push_back(
        {QLineF(room.left(), bottom, room.right(), bottom),
         ColorRole::Border,
         double(m_theme.px(1))});
    if (const auto change = offsetChange(m_words.times().zone(), m_facts.range)) {
        const double x = m_out.xOf(*change, m_facts.range);
        m_out.lines.push_back(
            {QLineF(x, m_out.axis.top(), x, bottom), ColorRole::Warn, double(m_theme.px(3))});
    }
    const double now = m_out.axis.left();
    m_out.lines.push_back(
        {QLineF(now, m_out.axis.top() - m_theme.px(8), now, bottom),
         ColorRole::Now,
         double(m_theme.px(4))});
}

double WallLaneLayouter::heightOfAxis() const
{
    return std::ceil(QFontMetricsF(m_theme.font(TextRole::Small)).height()) + m_theme.px(12);
}

int WallLaneLayouter::capacity(double height) const
{
    const auto fitting = static_cast<int>((height - heightOfAxis()) / m_theme.px(laneHeight));
    return std::clamp(fitting, 0, wallLanes);
}

/// As wide as the names need, within bounds.
double WallLaneLayouter::columnWidth(const QRectF& room) const
{
    const QFont& font = m_theme.font(TextRole::Small);
    double widest = 0;
    for (const WallLane& lane : m_facts.lanes) {
        widest = std::max(widest, textWidth(font, m_words.laneName(lane)));
    }
    const double most = room.width() / 5;
    // On a small screen a fifth of it may be less than the least that names like to have.
    return std::min(std::max(widest + m_theme.px(28), double(m_theme.px(150))), most);
}

/// Local hours that three divides; each label is what the clock shows then.
void WallLaneLayouter::layAxis(double top)
{
    const QTimeZone& zone = m_words.times().zone();
    const QFont& font = m_theme.figureFont(TextRole::Small);
    const double height = m_out.axis.top() - top;
    double free = m_out.axis.left();
    QDate day = WallTime::toLocal(m_facts.range.start, zone).date;
    const QDate last = WallTime::toLocal(m_facts.range.end, zone).date;
    for (; day <= last; day = day.addDays(1)) {
        for (int hour = 0; hour < hoursPerDay; hour += hoursPerTick) {
            const Instant at = WallTime::toInstant({day, QTime(hour, 0)}, zone);
            if (at <= m_facts.range.start || at >= m_facts.range.end) {
                continue;
            }
            const double x = m_out.xOf(at, m_facts.range);
            m_out.lines.push_back(
                {QLineF(x, m_out.axis.top(), x, m_out.axis.bottom()),
                 ColorRole::Grid,
                 double(m_theme.px(1))});
            const QString text = m_words.tick(at);
            const double start = x + m_theme.px(10);
            const double width = textWidth(font, text);
            if (start >= free && start + width <= m_out.axis.right()) {
                m_out.texts.push_back(
                    {QRectF(start, top, width, height),
                     text,
                     text,
                     font,
                     ColorRole::Text2,
                     Qt::AlignLeading | Qt::AlignVCenter,
                     false});
                free = start + width + m_theme.px(10);
            }
        }
    }
}

void WallLaneLayouter::layLane(const WallLane& lane, const QRectF& rect)
{
    m_out.lines.push_back(
        {QLineF(rect.left(), rect.top(), rect.right(), rect.top()),
         ColorRole::Grid,
         double(m_theme.px(1))});
    const QString name = m_words.laneName(lane);
    if (!name.isEmpty()) {
        const QFont& font = m_theme.font(TextRole::Small);
        const QRectF room(
            rect.left(),
            rect.top(),
            m_out.axis.left() - rect.left() - m_theme.px(16),
            rect.height());
        m_out.texts.push_back(
            {room,
             QFontMetricsF(font).elidedText(name, Qt::ElideRight, room.width()),
             name,
             font,
             ColorRole::Text,
             Qt::AlignLeading | Qt::AlignVCenter,
             false});
    }
    layBands(lane, rect);
    std::vector<QRectF> bars;
    for (const WallBar& bar : lane.bars) {
        bars.push_back(barRect(bar, rect));
        layBar(bar, bars.back());
    }
    const std::size_t firstText = m_out.texts.size();
    layLabels(lane, rect, bars);
    layBandNames(lane, rect, firstText);
    m_before = lane.bands;
}

/// Once for neighbouring lanes, where bars and titles leave room.
void WallLaneLayouter::layBandNames(const WallLane& lane, const QRectF& rect, std::size_t firstText)
{
    const QFont& font = m_theme.font(TextRole::Small);
    const double pad = m_theme.px(24);
    std::vector<Gap> taken;
    for (const WallBarBox& bar : m_out.bars) {
        if (bar.rect.intersects(rect)) {
            taken.push_back({bar.rect.left() - pad, bar.rect.right() + pad});
        }
    }
    for (std::size_t i = firstText; i < m_out.texts.size(); ++i) {
        taken.push_back({m_out.texts[i].rect.left() - pad, m_out.texts[i].rect.right() + pad});
    }
    for (const WallBand& band : lane.bands) {
        if (std::find(m_before.cbegin(), m_before.cend(), band) != m_before.cend()) {
            continue;
        }
        std::sort(
            taken.begin(), taken.end(), [](const Gap& a, const Gap& b) { return a.left < b.left; });
        const double width = textWidth(font, band.name);
        double x = m_out.xOf(band.span.start, m_facts.range) + pad;
        for (const Gap& gap : taken) {
            if (x + width > gap.left && x < gap.right) {
                x = gap.right;
            }
        }
        if (x + width + pad > m_out.xOf(band.span.end, m_facts.range)) {
            continue;
        }
        WallText text;
        text.rect = QRectF(x, rect.top(), width, rect.height());
        text.text = band.name;
        text.whole = band.name;
        text.font = font;
        text.color = isRestriction(band.kind) ? ColorRole::FreezeText : ColorRole::MaintenanceText;
        text.hasGround = true;
        m_out.texts.push_back(text);
        taken.push_back({x - pad, x + width + pad});
    }
}

void WallLaneLayouter::layBands(const WallLane& lane, const QRectF& rect)
{
    for (const WallBand& band : lane.bands) {
        const double left = m_out.xOf(band.span.start, m_facts.range);
        const double right = m_out.xOf(band.span.end, m_facts.range);
        if (right - left >= 1) {
            m_out.bands.push_back(
                {QRectF(left, rect.top(), right - left, rect.height()), band.kind});
        }
    }
}

QRectF WallLaneLayouter::barRect(const WallBar& bar, const QRectF& lane) const
{
    const double inset = m_theme.px(8);
    const double least = m_theme.px(14);
    const double left =
        std::min(std::round(m_out.xOf(bar.span.start, m_facts.range)), m_out.axis.right() - least);
    const double right = std::max(std::round(m_out.xOf(bar.span.end, m_facts.range)), left + least);
    return {left, lane.top() + inset, right - left, lane.height() - 2 * inset};
}

void WallLaneLayouter::layBar(const WallBar& bar, const QRectF& rect)
{
    const ChangeColumns& changes = *m_facts.snapshot->changes;
    const auto at = static_cast<std::size_t>(bar.row);
    WallBarBox box;
    box.rect = rect;
    box.row = bar.row;
    box.state = changes.displayStates[at];
    box.risk = changes.risks[at];
    box.isBlocked = bar.isBlocked;
    if (box.risk > 0) {
        box.stripe = QRectF(rect.left(), rect.top(), m_theme.px(10), rect.height());
    }
    const double side = m_theme.metrics().sign.row;
    const double pad = m_theme.px(10);
    const double start = rect.left() + (box.stripe.isNull() ? 0 : box.stripe.width()) + pad;
    if (start + side + pad <= rect.right() && side <= rect.height()) {
        box.sign = QRectF(start, rect.center().y() - side / 2, side, side);
    }
    m_out.bars.push_back(box);
    m_out.parts.push_back({rect, m_words.barName(bar)});
}

/// A title stands after its bar, else before it, else inside; what fits nowhere is cut in the
/// widest place.
void WallLaneLayouter::layLabels(
    const WallLane& lane, const QRectF& rect, const std::vector<QRectF>& bars)
{
    const QFont font = Fonts::medium(m_theme.figureFont(TextRole::Small));
    const double pad = m_theme.px(14);
    double taken = m_out.axis.left();
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const QString title = m_words.barTitle(lane.bars[i]);
        const double wanted = textWidth(font, title);
        const double next = i + 1 < bars.size() ? bars[i + 1].left() : m_out.axis.right();
        const QRectF& sign = m_out.bars[m_out.bars.size() - bars.size() + i].sign;
        const Gap after{bars[i].right() + pad, next - (i + 1 < bars.size() ? pad : 0)};
        const Gap before{taken + pad, bars[i].left() - pad};
        const Gap inside{
            (sign.isNull() ? bars[i].left() + pad : sign.right()) + m_theme.px(10),
            bars[i].right() - m_theme.px(10)};
        const auto room = [](const Gap& gap) {
            return gap.right - gap.left;
        };
        const Gap* place = &after;
        for (const Gap* other : {&before, &inside}) {
            if (room(*place) < wanted && room(*other) > room(*place)) {
                place = other;
            }
        }
        taken = bars[i].right();
        const double least = textWidth(font, title.left(6));
        if (room(*place) < std::min(wanted, least)) {
            continue;
        }
        const double width = std::min(wanted, room(*place));
        const double x = place == &before ? place->right - width : place->left;
        WallText text;
        text.rect = QRectF(x, rect.top(), width, rect.height());
        text.text = QFontMetricsF(font).elidedText(title, Qt::ElideRight, width);
        text.whole = title;
        text.font = font;
        const bool isLate = lane.bars[i].isLate || lane.bars[i].isTaskLate;
        text.color = isLate ? ColorRole::Warn : ColorRole::Text;
        if (place == &inside
            && m_out.bars[m_out.bars.size() - bars.size() + i].state == DisplayState::Implementing)
        {
            text.color = ColorRole::OnAccent;
        }
        text.hasGround = place != &inside
            && std::any_of(m_out.bands.cbegin(), m_out.bands.cend(), [&](const WallBandBox& band) {
                             return band.rect.intersects(text.rect);
                         });
        if (place == &after) {
            taken = text.rect.right();
        }
        m_out.texts.push_back(std::move(text));
    }
}

void WallLaneLayouter::layEmpty(const QRectF& room)
{
    const QFont& font = m_theme.figureFont(TextRole::Heading);
    const QString text = m_words.nothing();
    m_out.texts.push_back(
        {room,
         QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width()),
         text,
         font,
         ColorRole::Text2,
         Qt::AlignCenter,
         false});
    m_out.parts.push_back({room, text});
}

} // namespace cb
