// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PageView.h"

#include "ui/reports/ReportPreview.h"
#include "ui/theme/ThemeController.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace cb {

namespace {

constexpr int margin = 18;
constexpr int thumbWidth = 94;
constexpr int thumbGap = 30; ///< with the page's number
constexpr int captionHeight = 32;
constexpr int mostKept = 3; ///< large pages; small ones are kept as far as they are seen

} // namespace

PageView::PageView(const ThemeController& theme, ReportPreview& preview, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preview(preview)
{
    setObjectName(QStringLiteral("reportPages"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&preview, &ReportPreview::pageReady, this, &PageView::keep);
    connect(&theme, &ThemeController::themeChanged, this, [this] { update(); });
}

void PageView::setPages(int pages, QSizeF size)
{
    m_images.clear();
    m_thumbs.clear();
    m_pages = pages;
    m_size = size;
    m_current = std::clamp(m_current, 0, std::max(0, pages - 1));
    request();
    update();
    updateAccessibleName();
    emit currentChanged(m_current);
}

void PageView::setCurrent(int index)
{
    const int wanted = std::clamp(index, 0, std::max(0, m_pages - 1));
    if (wanted == m_current) {
        return;
    }
    m_current = wanted;
    request();
    update();
    updateAccessibleName();
    emit currentChanged(m_current);
}

QSize PageView::sizeHint() const
{
    return {700, 800};
}

QSize PageView::minimumSizeHint() const
{
    return {320, 240};
}

QRect PageView::pageRect() const
{
    const int leading = m_pages > 1 ? thumbWidth + 2 * margin : margin;
    QRect room = rect().adjusted(leading, margin, -margin, -captionHeight);
    if (layoutDirection() == Qt::RightToLeft) {
        room.moveLeft(margin);
    }
    const QSize size = m_size.scaled(room.size(), Qt::KeepAspectRatio).toSize();
    return QRect(QPoint(room.left() + (room.width() - size.width()) / 2, room.top()), size);
}

int PageView::thumbsInView() const
{
    const int pitch = thumbRect(1).top() - thumbRect(0).top();
    return m_pages < 2 || pitch <= 0 ? 0 : std::max(1, (height() - margin) / pitch + 1);
}

/// The strip keeps the current page in its middle.
int PageView::firstThumb() const
{
    const int whole = std::max(
        1,
        (height() - margin)
            / (qRound(thumbWidth * m_size.height() / std::max(1.0, m_size.width())) + thumbGap));
    return std::clamp(m_current - whole / 2, 0, std::max(0, m_pages - whole));
}

QRect PageView::thumbRect(int index) const
{
    const int pageHeight = qRound(thumbWidth * m_size.height() / std::max(1.0, m_size.width()));
    const int left = layoutDirection() == Qt::RightToLeft ? width() - margin - thumbWidth : margin;
    const int top = margin + (index - firstThumb()) * (pageHeight + thumbGap);
    return {left, top, thumbWidth, pageHeight};
}

void PageView::request()
{
    if (m_pages == 0 || !isVisible()) {
        return;
    }
    const int width = qRound(pageRect().width() * devicePixelRatioF());
    for (const int index : {m_current, m_current + 1, m_current - 1}) {
        if (index >= 0 && index < m_pages && m_images.value(index).width() != width) {
            m_preview.requestPage(index, width);
        }
    }
    const int thumbPixels = qRound(thumbWidth * devicePixelRatioF());
    const int first = firstThumb();
    for (int i = first; i < std::min(m_pages, first + thumbsInView()); ++i) {
        if (!m_thumbs.contains(i)) {
            m_preview.requestPage(i, thumbPixels);
        }
    }
}

void PageView::keep(int index, const QImage& image)
{
    if (image.width() == qRound(thumbWidth * devicePixelRatioF())) {
        m_thumbs.insert(index, image);
        if (m_thumbs.size() > 2 * thumbsInView() + 2) {
            m_thumbs.removeIf([this](const auto& entry) {
                return std::abs(entry.key() - m_current) > thumbsInView();
            });
        }
    } else if (std::abs(index - m_current) < mostKept) {
        m_images.insert(index, image);
        m_images.removeIf(
            [this](const auto& entry) { return std::abs(entry.key() - m_current) >= mostKept; });
    }
    update();
}

QString PageView::caption() const
{
    if (m_pages == 0) {
        return {};
    }
    const int percent = qRound(100.0 * pageRect().width() / (m_size.width() * 96 / 72));
    return tr("Page %1 of %2  ·  %3 %  ·  PgUp PgDn").arg(m_current + 1).arg(m_pages).arg(percent);
}

void PageView::updateAccessibleName()
{
    setAccessibleName(
        m_pages == 0 ? tr("No pages") : tr("Page %1 of %2").arg(m_current + 1).arg(m_pages));
}

void PageView::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Sunken));
    if (m_pages == 0) {
        return;
    }
    const auto page = [&](const QRect& box, const QImage& image, bool isCurrent) {
        painter.fillRect(box, Qt::white);
        if (!image.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(box, image);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(
            theme.color(isCurrent ? ColorRole::Focus : ColorRole::BorderStrong),
            isCurrent ? 2 : 1));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    };
    painter.setFont(theme.figureFont(TextRole::Small));
    const int first = firstThumb();
    for (int i = first; i < std::min(m_pages, first + thumbsInView()) && m_pages > 1; ++i) {
        const QRect box = thumbRect(i);
        page(box, m_thumbs.value(i), i == m_current);
        painter.setPen(theme.color(i == m_current ? ColorRole::Text : ColorRole::Text2));
        painter.drawText(
            QRect(box.left(), box.bottom() + 4, box.width(), thumbGap - 8),
            Qt::AlignHCenter | Qt::AlignTop,
            QString::number(i + 1));
    }
    page(pageRect(), m_images.value(m_current), hasFocus());
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(
        QRect(0, pageRect().bottom() + 1, width(), captionHeight), Qt::AlignCenter, caption());
}

void PageView::resizeEvent(QResizeEvent* /*event*/)
{
    request();
}

void PageView::showEvent(QShowEvent* /*event*/)
{
    request();
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    const int first = firstThumb();
    for (int i = first; i < std::min(m_pages, first + thumbsInView()); ++i) {
        if (m_pages > 1 && thumbRect(i).contains(event->position().toPoint())) {
            setCurrent(i);
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

void PageView::wheelEvent(QWheelEvent* event)
{
    constexpr int step = 120;
    if (std::abs(event->angleDelta().y()) >= step) {
        setCurrent(m_current - event->angleDelta().y() / step);
    }
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(m_pages - 1);
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace cb
