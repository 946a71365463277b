// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysOverlay.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyHint.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString plainText(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

KeysOverlay::KeysOverlay(BoardContext& context, QWidget& window)
    : QWidget(&window)
    , m_context(context)
    , m_before(QApplication::focusWidget())
{
    setObjectName(u"keysOverlay"_s);
    setAccessibleName(tr("Keys that work here"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(window.rect());
    window.installEventFilter(this);
    show();
    raise();
    setFocus();
}

QList<KeysOverlay::Group> KeysOverlay::groups() const
{
    const QStringList titles{
        tr("Board"), tr("Edit"), tr("View"), tr("Change"), tr("Meeting"), tr("Tools"), tr("Help")};
    QList<Group> all;
    for (const QString& title : titles) {
        all.append({title, {}});
    }
    const ActionRegistry& registry = m_context.actions;
    for (const QAction* action : registry.actions()) {
        const QList<QKeySequence> keys = registry.shortcuts(action->objectName());
        if (!keys.isEmpty() && action->isVisible()) {
            const auto category =
                static_cast<qsizetype>(registry.spec(action->objectName()).category);
            all[category].rows.append(
                {keyText(keys.first()), plainText(action->text()), action->isEnabled()});
        }
    }
    all.removeIf([](const Group& group) { return group.rows.isEmpty(); });
    return all;
}

void KeysOverlay::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.color(ColorRole::Window);
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);

    const int gap = theme.metrics().spacing.s5;
    const QRect card = rect().adjusted(width() / 12, height() / 12, -width() / 12, -height() / 12);
    painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    painter.setBrush(theme.color(ColorRole::Raised));
    painter.drawRoundedRect(
        QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5),
        theme.metrics().radius.dialog,
        theme.metrics().radius.dialog);
    painter.setFont(theme.font(TextRole::Title));
    painter.setPen(theme.color(ColorRole::Text));
    const int head = painter.fontMetrics().height();
    painter.drawText(
        card.adjusted(gap, gap, -gap, -gap),
        Qt::AlignLeft | Qt::AlignTop,
        tr("Keys that work here"));

    const int columnWidth = theme.px(300);
    QPoint at(card.left() + gap, card.top() + gap + head + gap);
    const int top = at.y();
    const int rowHeight = theme.px(22);
    for (const Group& group : groups()) {
        const int needed = static_cast<int>(group.rows.size() + 2) * rowHeight;
        if (at.y() > top && at.y() + needed > card.bottom() - gap) {
            at = {at.x() + columnWidth + gap, top};
        }
        at.setY(paintGroup(painter, group, at, columnWidth) + rowHeight / 2);
    }
}

int KeysOverlay::paintGroup(QPainter& painter, const Group& group, QPoint at, int width) const
{
    const Theme& theme = m_context.theme.theme();
    const int rowHeight = theme.px(22);
    const int keyWidth = theme.px(104);
    painter.setFont(theme.font(TextRole::Strong));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(
        QRect(at, QSize(width, rowHeight)), Qt::AlignLeft | Qt::AlignVCenter, group.title);
    int y = at.y() + rowHeight;
    for (const Row& row : group.rows) {
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.color(ColorRole::Text2));
        painter.drawText(
            QRect(at.x(), y, keyWidth, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, row.keys);
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.color(row.isEnabled ? ColorRole::Text : ColorRole::Disabled));
        const QRect text(at.x() + keyWidth, y, width - keyWidth, rowHeight);
        painter.drawText(
            text,
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(row.what, Qt::ElideRight, text.width()));
        y += rowHeight;
    }
    return y;
}

void KeysOverlay::leave()
{
    if (m_before) {
        m_before->setFocus();
    }
    close();
}

void KeysOverlay::keyPressEvent(QKeyEvent* /*event*/)
{
    leave();
}

void KeysOverlay::mousePressEvent(QMouseEvent* /*event*/)
{
    leave();
}

bool KeysOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cb
