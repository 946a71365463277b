// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineHoverCard.h"

#include "ui/calendar/CalendarPainting.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr double mostText = 380; ///< longer lines are cut

double lineHeight(const Theme& theme)
{
    return std::ceil(QFontMetricsF(theme.figureFont(TextRole::Body)).height()) + 3;
}

} // namespace

TimelineHoverCard::TimelineHoverCard(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("timeline.card"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

double TimelineHoverCard::signWidth() const
{
    const Metrics& m = m_theme.theme().metrics();
    return m.sign.normal + m.spacing.s2;
}

QSize TimelineHoverCard::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const Metrics& m = theme.metrics();
    const double most = mostText * theme.px(100) / 100;
    double width = std::min(
        most, QFontMetricsF(theme.figureFont(TextRole::Strong)).horizontalAdvance(m_card.head));
    const QFontMetricsF body(theme.figureFont(TextRole::Body));
    for (const TimelineCard::Line& line : m_card.lines) {
        const double sign = line.sign == TimelineCard::Line::Sign::None ? 0 : signWidth();
        width = std::max(width, sign + std::min(most, body.horizontalAdvance(line.text)));
    }
    double height = lineHeight(theme) * (1.0 + static_cast<double>(m_card.lines.size()));
    if (!m_card.key.isEmpty()) {
        height += lineHeight(theme) + m.spacing.s1;
        width = std::max(
            width,
            controls::keyHintSize(m_card.key, theme).width() + m.spacing.s1
                + body.horizontalAdvance(m_card.act));
    }
    const int pad = m.spacing.s3;
    return {qCeil(width) + 2 * pad + 2, qCeil(height) + 2 * pad - 4};
}

void TimelineHoverCard::showCard(const TimelineCard& card, const QRect& target, const QRect& room)
{
    m_card = card;
    if (card.isEmpty()) {
        hide();
        return;
    }
    const QSize size = sizeHint().boundedTo(room.size());
    const int gap = m_theme.theme().metrics().spacing.s2;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    QRect at(QPoint(), size);
    at.moveTop(target.bottom() + gap);
    if (at.bottom() > room.bottom()) {
        at.moveBottom(target.top() - gap);
    }
    isRightToLeft ? at.moveRight(target.right()) : at.moveLeft(target.left());
    at.moveLeft(
        std::clamp(at.left(), room.left(), std::max(room.left(), room.right() - size.width())));
    at.moveTop(
        std::clamp(at.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    setGeometry(at);
    setAccessibleName(card.head);
    show();
    raise();
    update();
}

void TimelineHoverCard::paintEvent(QPaintEvent* /*event*/)
{
    using Sign = TimelineCard::Line::Sign;
    const Theme& theme = m_theme.theme();
    const Metrics& m = theme.metrics();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    controls::paintBox(
        painter,
        rect(),
        theme.color(ColorRole::Raised),
        theme.color(ColorRole::BorderStrong),
        m.radius.card);
    const double pad = m.spacing.s3;
    const double line = lineHeight(theme);
    QRectF row(pad, pad - 2, width() - 2 * pad, line);
    paintCutText(
        painter,
        row,
        m_card.head,
        theme.figureFont(TextRole::Strong),
        theme.color(ColorRole::Text));
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    for (const TimelineCard::Line& shown : m_card.lines) {
        row.translate(0, line);
        QRectF text = row;
        if (shown.sign != Sign::None) {
            const double size = m.sign.normal;
            const double left = isRightToLeft ? row.right() - size : row.left();
            const QRectF box(left, row.top() + (line - size) / 2, size, size);
            isRightToLeft ? text.setRight(row.right() - signWidth())
                          : text.setLeft(row.left() + signWidth());
            switch (shown.sign) {
            case Sign::Outcome:
                signs::paintOutcome(painter, box, shown.outcome, theme);
                break;
            case Sign::Incident:
                signs::paintIncident(painter, box, shown.priority, theme);
                break;
            case Sign::State:
                signs::paintState(painter, box, shown.state, theme);
                break;
            case Sign::None:
                break;
            }
        }
        paintCutText(
            painter, text, shown.text, theme.figureFont(TextRole::Body), theme.color(shown.color));
    }
    if (!m_card.key.isEmpty()) {
        row.translate(0, line + m.spacing.s1);
        const QSizeF hint = controls::keyHintSize(m_card.key, theme);
        const double left = isRightToLeft ? row.right() - hint.width() : row.left();
        controls::paintKeyHint(
            painter,
            QRectF(QPointF(left, row.top() + (line - hint.height()) / 2), hint),
            m_card.key,
            false,
            theme);
        const double skip = hint.width() + m.spacing.s1 + 2;
        isRightToLeft ? row.setRight(row.right() - skip) : row.setLeft(row.left() + skip);
        paintCutText(
            painter, row, m_card.act, theme.font(TextRole::Body), theme.color(ColorRole::Text3));
    }
}

} // namespace cb
