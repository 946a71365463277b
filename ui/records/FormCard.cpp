// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/FormCard.h"

#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

FormCard::FormCard(const ThemeController& theme, int number, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_number(number)
    , m_title(new TextLabel(theme, {}, TextRole::Strong, ColorRole::Text, this))
    , m_note(new TextLabel(theme, {}, TextRole::Small, ColorRole::Text3, this))
    , m_fold(new Button(theme, {}, Button::Kind::Plain, this))
    , m_head(new QWidget(this))
    , m_content(new QWidget(this))
{
    setObjectName(u"card.%1"_s.arg(number));
    auto* layout = new QVBoxLayout(this);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    m_acts = new QHBoxLayout;
    head->addLayout(m_acts);
    head->addWidget(m_fold);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    layout->addWidget(m_content);
    m_fold->setObjectName(u"card.fold"_s);
    connect(m_fold, &Button::clicked, this, [this] { setFolded(!isFolded()); });
    connect(&theme, &ThemeController::themeChanged, this, &FormCard::applyTheme);
    applyTheme();
    setFolded(false);
}

void FormCard::applyTheme()
{
    const Metrics::Spacing& spacing = m_theme.theme().metrics().spacing;
    layout()->setContentsMargins(spacing.s4, spacing.s2, spacing.s4, spacing.s4 - spacing.s1);
    layout()->setSpacing(spacing.s1);
    m_head->layout()->setSpacing(spacing.s2);
    m_acts->setSpacing(spacing.s2);
    m_layout->setSpacing(spacing.s3);
    const int number = m_number > 0 ? m_theme.theme().px(26) : 0;
    m_head->layout()->setContentsMargins(
        isRightToLeft() ? 0 : number, 0, isRightToLeft() ? number : 0, 0);
    m_head->setMinimumHeight(m_theme.theme().px(30));
    update();
}

void FormCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_fold->setAccessibleName(tr("Fold “%1”").arg(title));
}

void FormCard::setNote(const QString& note)
{
    m_note->setText(note);
}

void FormCard::setFolded(bool isFolded)
{
    m_content->setVisible(!isFolded);
    m_fold->setSign(isFolded ? Icon::ChevronTrailing : Icon::ChevronDown);
    m_fold->setAccessibleDescription(isFolded ? tr("folded") : tr("unfolded"));
}

void FormCard::addAct(QWidget* widget)
{
    m_acts->addWidget(widget);
}

void FormCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_head->geometry().contains(event->pos())) {
        setFolded(!isFolded());
    }
}

void FormCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_theme.theme();
    controls::paintBox(
        painter,
        QRectF(rect()),
        theme.color(ColorRole::Canvas),
        theme.color(ColorRole::Border),
        theme.metrics().radius.card);
    if (m_number == 0) {
        return;
    }
    const int side = theme.px(20);
    const QRect head = m_head->geometry();
    const QRectF ring(QStyle::visualRect(
        layoutDirection(), head, QRect(head.left(), head.center().y() - side / 2, side, side)));
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(theme.figureFont(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
}

} // namespace cb
