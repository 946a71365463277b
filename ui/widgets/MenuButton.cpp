// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MenuButton.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/ThemeController.h"

#include <QAccessible>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace cb {

MenuButton::MenuButton(const ThemeController& theme, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_label(label)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &MenuButton::open);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void MenuButton::setLabel(const QString& label)
{
    m_label = label;
    updateAccessibleName();
    updateGeometry();
    update();
}

void MenuButton::setLabelShown(bool isShown)
{
    if (isShown == m_isLabelShown) {
        return;
    }
    m_isLabelShown = isShown;
    setToolTip(isShown ? QString() : m_label);
    updateGeometry();
    update();
}

void MenuButton::setOptions(const QStringList& options)
{
    m_options = options;
    setCurrent(std::clamp(m_current, -1, static_cast<int>(options.size()) - 1));
}

void MenuButton::setCurrent(int index)
{
    m_current = index;
    updateAccessibleName();
    updateGeometry();
    update();
}

void MenuButton::setActionMenu(const QString& name, QMenu* menu)
{
    m_name = name;
    m_menu = menu;
    updateAccessibleName();
    updateGeometry();
    update();
}

QString MenuButton::shownText() const
{
    return m_menu ? m_name : m_options.value(m_current);
}

void MenuButton::updateAccessibleName()
{
    setText(shownText());
    setAccessibleName(
        m_label.isEmpty() ? shownText() : m_label + QStringLiteral(": ") + shownText());
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

int MenuButton::labelWidth() const
{
    if (m_label.isEmpty()) {
        return 0;
    }
    const Theme& theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(TextRole::Body));
    return metrics.horizontalAdvance(m_label) + theme.metrics().spacing.s2;
}

QSize MenuButton::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    const QFontMetrics font(Fonts::medium(theme.font(TextRole::Body)));
    int widest = font.horizontalAdvance(shownText());
    for (const QString& option : m_options) { // does not jump when another one is chosen
        widest = std::max(widest, font.horizontalAdvance(option));
    }
    const int box = 2 * metrics.spacing.s2 + metrics.target.icon + metrics.spacing.s1 + widest + 2;
    return {(m_isLabelShown ? labelWidth() : 0) + box, metrics.target.control};
}

void MenuButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    const Metrics& metrics = theme.metrics();
    QPainter painter(this);
    const auto flags = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const int label = m_isLabelShown ? labelWidth() : 0;
    if (label > 0) {
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.color(isEnabled() ? ColorRole::Text3 : ColorRole::Disabled));
        painter.drawText(placed(0, label), flags, m_label);
    }

    const controls::Look look{
        .isEnabled = isEnabled(), .isHovered = underMouse(), .isPressed = isDown()};
    controls::paintButton(painter, placed(label, width() - label), look, theme);
    const QColor ink = controls::buttonTextColor(look, theme);
    int x = label + metrics.spacing.s2;
    Icons::paint(painter, placed(x, metrics.target.icon), Icon::ChevronDown, ink);
    x += metrics.target.icon + metrics.spacing.s1;
    painter.setFont(Fonts::medium(theme.font(TextRole::Body)));
    painter.setPen(ink);
    painter.drawText(placed(x, width() - x - metrics.spacing.s1), flags, shownText());
    if (hasFocus()) {
        const QRectF inner = QRectF(placed(label, width() - label)).adjusted(1, 1, -1, -1);
        controls::paintFocusRing(
            painter, inner, metrics.radius.control - 1, theme.color(ColorRole::Focus));
    }
}

void MenuButton::open()
{
    const QPoint below =
        mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? 0 : labelWidth(), height() + 2));
    if (m_menu) {
        m_menu->popup(below);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    for (int i = 0; i < m_options.size(); ++i) {
        QAction* action =
            menu->addAction(QString(m_options[i]).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(i == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
    }
    menu->popup(below);
    menu->setActiveAction(group->checkedAction());
}

void MenuButton::choose(int index)
{
    if (index >= 0 && index < m_options.size() && index != m_current) {
        setCurrent(index);
        emit chosen(index);
    }
}

void MenuButton::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_current - 1);
    case Qt::Key_Down:
        return isAlt || m_menu ? open() : choose(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void MenuButton::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // scrolling a page must not change what it shows
}

} // namespace cb
