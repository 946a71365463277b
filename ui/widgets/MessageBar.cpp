// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageBar.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace cb {

MessageBar::MessageBar(const ThemeController& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_label(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text, this))
    , m_close(new Button(theme, {}, Button::Kind::Plain, this))
{
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setSign(Icon::Close);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_close->hide();
    m_layout->addWidget(m_label, 1);
    m_layout->addWidget(m_close);
    connect(m_close, &Button::clicked, this, [this] {
        hide();
        emit closed();
    });
    const auto applyTheme = [this] {
        const Metrics& metrics = m_theme.theme().metrics();
        const int leading = metrics.spacing.s3 + metrics.sign.row + metrics.spacing.s2;
        const int top = metrics.spacing.s1;
        m_layout->setSpacing(metrics.spacing.s2);
        layoutDirection() == Qt::RightToLeft
            ? m_layout->setContentsMargins(metrics.spacing.s2, top, leading, top)
            : m_layout->setContentsMargins(leading, top, metrics.spacing.s2, top);
        setMinimumHeight(metrics.target.control);
    };
    connect(&theme, &ThemeController::themeChanged, this, applyTheme);
    applyTheme();
    hide();
}

void MessageBar::showMessage(Tone tone, const QString& text)
{
    m_tone = tone;
    m_label->setText(text);
    m_label->setRoles(
        TextRole::Small, tone == Tone::Neutral ? ColorRole::Text : toneLook(tone).ink);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_label->text();
}

Button* MessageBar::addAction(const QString& name, const QString& keys, std::function<void()> act)
{
    auto* button = new Button(m_theme, name, Button::Kind::Secondary, this);
    button->setKeyHint(keys);
    connect(button, &Button::clicked, this, [act = std::move(act)] { act(); });
    m_layout->insertWidget(1 + static_cast<int>(m_actions.size()), button);
    m_actions.append(button);
    return button;
}

void MessageBar::clearActions()
{
    for (Button* button : std::as_const(m_actions)) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_actions.clear();
}

void MessageBar::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    const ToneLook look = toneLook(m_tone);
    const ColorRole line = m_tone == Tone::Neutral ? ColorRole::Border : look.ink;
    QPainter painter(this);
    controls::paintBox(
        painter, rect(), theme.color(look.fill), theme.color(line), theme.metrics().radius.control);
    const int side = theme.metrics().sign.row;
    const QRect box(theme.metrics().spacing.s3, (height() - side) / 2, side, side);
    Icons::paint(
        painter,
        QStyle::visualRect(layoutDirection(), rect(), box),
        look.sign.value_or(Icon::Info),
        theme.color(look.ink));
}

} // namespace cb
