// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Loading.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>

namespace cb {

SkeletonLines::SkeletonLines(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    hide();
}

void SkeletonLines::start(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    update();
    if (!isVisible() && !m_delay.isActive()) {
        m_delay.start();
    }
}

void SkeletonLines::stop()
{
    m_delay.stop();
    hide();
}

QSize SkeletonLines::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    return {theme.px(280), theme.px(3 * 18 + 30)};
}

void SkeletonLines::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    constexpr std::array<double, 3> shares{0.66, 0.84, 0.54};
    const int margin = theme.metrics().spacing.s3;
    int top = margin;
    for (const double share : shares) {
        const int width = static_cast<int>((this->width() - 2 * margin) * share);
        const QRect line(margin, top, width, theme.px(8));
        controls::paintBox(
            painter,
            QStyle::visualRect(layoutDirection(), rect(), line),
            theme.color(ColorRole::Border),
            QColor(),
            theme.metrics().radius.bar);
        top += theme.px(18);
    }
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Text3));
    const auto flags = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
    painter.drawText(rect().adjusted(margin, top, -margin, 0), static_cast<int>(flags), m_text);
}

ProgressLine::ProgressLine(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text2, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new Button(theme, tr("Cancel"), Button::Kind::Secondary, this))
{
    m_label->setFigures(true);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(theme.theme().px(120));
    m_cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &Button::clicked, this, &ProgressLine::cancelRequested);
}

void ProgressLine::setProgress(const QString& text, qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    m_label->setText(text);
    setAccessibleName(text);
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
}

void ProgressLine::setCancellable(bool isCancellable)
{
    m_cancel->setVisible(isCancellable);
}

} // namespace cb
