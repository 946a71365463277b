// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskCard.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace cb {

RiskCard::RiskCard(const ThemeController& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_subtitle(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_body(new QVBoxLayout)
{
    const Metrics::Spacing& space = theme.theme().metrics().spacing;
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.s3, space.s2, space.s3, space.s3);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(space.s1);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(space.s1);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void RiskCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void RiskCard::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void RiskCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_theme.theme();
    controls::paintBox(
        painter,
        QRectF(rect()),
        theme.color(ColorRole::Canvas),
        theme.color(ColorRole::Border),
        theme.metrics().radius.card);
}

} // namespace cb
