// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/SlotRow.h"

#include "core/slots/SlotWords.h"
#include "ui/records/RecordWords.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {

SlotRow::SlotRow(
    const ThemeController& theme,
    const QString& key,
    const Slot& slot,
    const BoardSnapshot& snapshot,
    const RecordTimes& times,
    QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    const Metrics& metrics = theme.theme().metrics();
    const QString window = times.span(slot.window);
    const QString far = slot.movedByMs == 0 ? QString() : howFarText(slot.movedByMs);
    const QString why = slotReasonsText(slot, snapshot);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("%1: %2; %3; %4", "key, window, how far, why").arg(key, window, far, why));
    setCursor(Qt::PointingHandCursor);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        metrics.spacing.s2, metrics.spacing.s2, metrics.spacing.s2, metrics.spacing.s2);
    row->setSpacing(metrics.spacing.s2);
    auto* hint = new KeyHint(theme, key, this);
    row->addWidget(hint, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(metrics.spacing.s0);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics.spacing.s2);
    auto* when = new TextLabel(
        theme, window, TextRole::Strong, slot.isFree ? ColorRole::Good : ColorRole::Warn, this);
    when->setFigures(true);
    head->addWidget(when);
    head->addStretch(1);
    head->addWidget(new TextLabel(theme, far, TextRole::Small, ColorRole::Text3, this));
    texts->addLayout(head);
    auto* reasons = new TextLabel(theme, why, TextRole::Small, ColorRole::Text2, this);
    reasons->setWordWrap(true);
    texts->addWidget(reasons);
    row->addLayout(texts, 1);
    const QList<QWidget*> children = findChildren<QWidget*>();
    for (QWidget* child : children) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

QSize SlotRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize SlotRow::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int SlotRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void SlotRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_theme.theme();
    if (underMouse() || isDown()) {
        painter.fillRect(rect(), theme.color(ColorRole::Hover));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(ColorRole::Focus), theme.metrics().line.focus));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1),
            theme.metrics().radius.control,
            theme.metrics().radius.control);
    }
}

} // namespace cb
