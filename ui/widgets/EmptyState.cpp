// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace cb {

namespace {

constexpr int maxActions = 3;

bool hasSign(Tone tone)
{
    return tone == Tone::Bad || tone == Tone::Warn;
}

} // namespace

EmptyState::EmptyState(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_sentence(new TextLabel(theme, {}, TextRole::Heading, ColorRole::Text, this))
    , m_help(new TextLabel(theme, {}, TextRole::Body, ColorRole::Text2, this))
{
    m_sentence->setWordWrap(true);
    m_help->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_help);
    m_layout->addLayout(m_buttons);
    m_buttons->addStretch(1);
    connect(&theme, &ThemeController::themeChanged, this, &EmptyState::applyTheme);
    applyTheme();
}

void EmptyState::setTexts(const QString& sentence, const QString& help, Tone tone)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(help);
    applyTheme();
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

Button* EmptyState::addAction(const QString& name, const QString& keys, std::function<void()> act)
{
    Q_ASSERT(m_actions.size() < maxActions);
    auto* button = new Button(m_theme, name, Button::Kind::Secondary, this);
    button->setKeyHint(keys);
    connect(button, &Button::clicked, this, [act = std::move(act)] { act(); });
    m_buttons->insertWidget(static_cast<int>(m_actions.size()), button);
    m_actions.append(button);
    return button;
}

void EmptyState::clearActions()
{
    for (Button* button : std::as_const(m_actions)) {
        button->hide();
        button->deleteLater();
    }
    m_actions.clear();
}

void EmptyState::setCard(bool isCard)
{
    m_isCard = isCard;
    applyTheme();
}

void EmptyState::applyTheme()
{
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    const int margin = m_isCard ? metrics.spacing.s5 : metrics.spacing.s3;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(metrics.spacing.s2);
    m_buttons->setContentsMargins(0, metrics.spacing.s1, 0, 0);
    m_buttons->setSpacing(metrics.spacing.s2);
    setMaximumWidth(theme.px(520));
    // Room for the sign at the leading side.
    const int sign = hasSign(m_tone) ? metrics.sign.row + metrics.spacing.s2 : 0;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_sentence->setContentsMargins(isRightToLeft ? 0 : sign, 0, isRightToLeft ? sign : 0, 0);
    m_sentence->setRoles(
        TextRole::Heading, hasSign(m_tone) ? toneLook(m_tone).ink : ColorRole::Text);
    update();
}

void EmptyState::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    if (m_isCard) {
        controls::paintBox(
            painter,
            rect(),
            theme.color(ColorRole::Raised),
            theme.color(ColorRole::BorderStrong),
            theme.metrics().radius.card);
    }
    if (hasSign(m_tone)) {
        const QRect line = m_sentence->geometry();
        const int side = theme.metrics().sign.row;
        const int lineHeight = m_sentence->fontMetrics().height();
        const int top = m_sentence->height() > lineHeight * 3 / 2
            ? line.top() + (lineHeight - side) / 2
            : line.center().y() - side / 2;
        const QRect box(line.left(), top, side, side);
        Icons::paint(
            painter,
            QStyle::visualRect(layoutDirection(), line, box),
            Icon::Warning,
            theme.color(toneLook(m_tone).ink));
    }
}

} // namespace cb
