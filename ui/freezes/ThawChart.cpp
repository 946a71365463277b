// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/ThawChart.h"

#include "core/base/DayPattern.h"
#include "ui/freezes/ItemsAccessible.h"
#include "ui/freezes/ThawPainter.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QList<KeyLine> ownKeys()
{
    return {
        {{Qt::Key_Left, Qt::Key_Right}, ThawChart::tr("Next, previous day", "keys")},
        keylines::ends()};
}

} // namespace

ThawChart::ThawChart(const ThemeController& theme, QWidget* parent)
    : PaintedItems(parent)
    , m_theme(theme)
{
    new KeyList(*this, &ownKeys);
    installItemsAccessibility();
    setObjectName(u"freezes.thaw"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &ThemeController::themeChanged, this, &ThawChart::layOut);
}

void ThawChart::setThaw(const Thaw& thaw)
{
    m_thaw = thaw;
    m_focused = qMin(m_focused, static_cast<int>(thaw.days.size()) - 1);
    layOut();
}

void ThawChart::layOut()
{
    m_layout = layOutThaw(m_thaw, QRectF(rect()), thawMetrics(m_theme.theme()), isRightToLeft());
    update();
    emit layoutChanged();
}

QString ThawChart::itemName(int item) const
{
    if (item < 0 || item >= m_thaw.days.size()) {
        return {};
    }
    const ThawDay& day = m_thaw.days[item];
    const QString date = locale().toString(day.day, dayPattern(locale()));
    if (day.isFrozen) {
        return tr("%1: frozen, %n changes wait", "day", day.backlog).arg(date);
    }
    return tr("%1: %n changes, %2 of them had waited; %3 still wait", "day", day.load())
        .arg(date)
        .arg(day.taken)
        .arg(day.backlog);
}

QRectF ThawChart::itemRect(int item) const
{
    return m_layout.columns[static_cast<std::size_t>(item)];
}

void ThawChart::focusItem(int item)
{
    if (itemCount() == 0) {
        return;
    }
    m_focused = qBound(0, item, itemCount() - 1);
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_focused);
    QAccessible::updateAccessibility(&focus);
    const QRect column = itemRect(m_focused).toAlignedRect();
    QToolTip::showText(
        mapToGlobal(QPoint(column.center().x(), column.top())), itemName(m_focused), this);
}

QSize ThawChart::sizeHint() const
{
    return {m_theme.theme().px(400), m_theme.theme().px(230)};
}

QSize ThawChart::minimumSizeHint() const
{
    return {m_theme.theme().px(200), m_theme.theme().px(150)};
}

bool ThawChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = itemName(m_layout.dayAt(help->pos()));
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return PaintedItems::event(event);
}

void ThawChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintThaw(painter, m_thaw, m_layout, hasFocus() ? m_focused : -1, m_theme.theme());
}

void ThawChart::resizeEvent(QResizeEvent* event)
{
    PaintedItems::resizeEvent(event);
    layOut();
}

void ThawChart::keyPressEvent(QKeyEvent* event)
{
    const int step = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        focusItem(m_focused - step);
        return;
    case Qt::Key_Right:
        focusItem(m_focused + step);
        return;
    case Qt::Key_Home:
        focusItem(0);
        return;
    case Qt::Key_End:
        focusItem(itemCount() - 1);
        return;
    default:
        PaintedItems::keyPressEvent(event);
    }
}

void ThawChart::mousePressEvent(QMouseEvent* event)
{
    if (const int day = m_layout.dayAt(event->position()); day >= 0) {
        focusItem(day);
    }
}

void ThawChart::focusInEvent(QFocusEvent* event)
{
    PaintedItems::focusInEvent(event);
    m_focused = m_focused < 0 && itemCount() > 0 ? 0 : m_focused;
    update();
}

void ThawChart::focusOutEvent(QFocusEvent* event)
{
    PaintedItems::focusOutEvent(event);
    update();
}

} // namespace cb
