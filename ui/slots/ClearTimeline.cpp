// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/ClearTimeline.h"

#include "ui/theme/ThemeController.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace cb {
namespace {

constexpr double headHeight = 28;
constexpr double legendHeight = 30;

} // namespace

ClearTimeline::ClearTimeline(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Timelines before and after"));
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void ClearTimeline::setContent(const Content& content)
{
    m_content = content;
    setAccessibleDescription(
        tr("Now: %1. Your choice: %2.").arg(content.nowText, content.choiceText));
    updateGeometry();
    update();
}

void ClearTimeline::setShown(Shown shown)
{
    m_shown = shown;
    updateGeometry();
    update();
}

QSize ClearTimeline::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const int one = clearPictureHeight(m_content.now, theme) + theme.px(headHeight)
        + theme.metrics().spacing.s3;
    const int parts = m_shown == Shown::Both ? 2 : 1;
    return {theme.px(480), parts * one + theme.px(legendHeight)};
}

std::vector<ClearTimeline::Part> ClearTimeline::parts() const
{
    const Theme& theme = m_theme.theme();
    const double pad = theme.metrics().spacing.s3;
    const QRectF area = QRectF(rect()).adjusted(pad, 0, -pad, -theme.px(legendHeight));
    const int count = m_shown == Shown::Both ? 2 : 1;
    const double height = area.height() / count;
    std::vector<Part> parts;
    for (int i = 0; i < count; ++i) {
        const bool isNow = m_shown == Shown::Now || (m_shown == Shown::Both && i == 0);
        Part part;
        part.picture = isNow ? &m_content.now : &m_content.choice;
        part.title = isNow ? tr("Now") : tr("Your choice");
        part.text = isNow ? m_content.nowText : m_content.choiceText;
        const double top = area.top() + i * height;
        part.head = QRectF(area.left(), top, area.width(), theme.px(headHeight));
        const QRectF below(
            area.left(),
            part.head.bottom(),
            area.width(),
            height - part.head.height() - theme.metrics().spacing.s3);
        part.geometry = clearGeometry(*part.picture, below, theme, isRightToLeft());
        parts.push_back(part);
    }
    return parts;
}

void ClearTimeline::paintHead(QPainter& painter, const Part& part) const
{
    const Theme& theme = m_theme.theme();
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    QRectF title = part.head;
    title.setWidth(part.geometry.nameWidth);
    QRectF text = part.head;
    text.setWidth(part.head.width() - part.geometry.nameWidth);
    if (isRightToLeft()) {
        title.moveRight(part.head.right());
    } else {
        text.moveRight(part.head.right());
    }
    painter.setFont(theme.font(TextRole::Strong));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(title, static_cast<int>(side | Qt::AlignVCenter), part.title);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(
        text,
        static_cast<int>(side | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(
            part.text, Qt::ElideRight, static_cast<int>(text.width())));
}

void ClearTimeline::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_theme.theme();
    painter.fillRect(rect(), theme.color(ColorRole::Canvas));
    if (!m_content.snapshot) {
        return;
    }
    for (const Part& part : parts()) {
        paintHead(painter, part);
        paintClearPicture(
            painter, *part.picture, part.geometry, *m_content.snapshot, m_content.current, theme);
    }
    const QRectF legend(0, height() - theme.px(legendHeight), width(), theme.px(legendHeight));
    painter.fillRect(legend, theme.color(ColorRole::Panel));
    paintClearLegend(painter, legend, theme);
}

const ClearBar* ClearTimeline::barAt(QPointF at) const
{
    for (const Part& part : parts()) {
        for (std::size_t lane = 0; lane < part.picture->lanes.size(); ++lane) {
            for (const ClearBar& bar : part.picture->lanes[lane].bars) {
                const QRectF rect =
                    part.geometry.bar(static_cast<int>(lane), bar.span, part.geometry.laneHeight);
                if (rect.adjusted(-3, 0, 3, 0).contains(at)) {
                    return &bar;
                }
            }
        }
    }
    return nullptr;
}

void ClearTimeline::mousePressEvent(QMouseEvent* event)
{
    if (const ClearBar* bar = barAt(event->position())) {
        emit changeClicked(bar->row);
    }
}

bool ClearTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        const ClearBar* bar = barAt(help.pos());
        QToolTip::showText(
            help.globalPos(),
            bar ? tr("%1, %2", "number, title")
                      .arg(m_content.snapshot->changes->numbers.at(bar->row), bar->title)
                : QString(),
            this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace cb
