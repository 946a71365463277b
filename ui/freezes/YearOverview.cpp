// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/YearOverview.h"

#include "core/base/DayPattern.h"
#include "core/freeze/RecurrenceWords.h"
#include "ui/freezes/ItemsAccessible.h"
#include "ui/freezes/WindowWords.h"
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
    return {keylines::arrows(), keylines::ends(), keylines::open(), keylines::remove()};
}

} // namespace

YearOverview::YearOverview(const ThemeController& theme, QWidget* parent)
    : PaintedItems(parent)
    , m_theme(theme)
{
    new KeyList(*this, &ownKeys);
    installItemsAccessibility();
    setObjectName(u"freezes.year"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &ThemeController::themeChanged, this, &YearOverview::layOut);
}

void YearOverview::setContent(std::shared_ptr<const FreezesContent> content)
{
    const WindowId focused = windowOf(m_look.focused);
    m_content = std::move(content);
    m_look.focused = -1;
    layOut();
    if (!focused.isNull()) {
        m_look.focused = m_layout.itemOf(*m_content, focused, m_content->now);
    }
    emit layoutChanged();
}

void YearOverview::layOut()
{
    m_layout = layOutYear(*m_content, width(), yearMetrics(m_theme.theme()), isRightToLeft());
    m_look.hovered = -1;
    updateGeometry();
    update();
}

void YearOverview::setSelected(WindowId window)
{
    m_look.selected = window;
    if (!(windowOf(m_look.focused) == window)) {
        m_look.focused = m_layout.itemOf(*m_content, window, m_content->now);
    }
    update();
}

WindowId YearOverview::windowOf(int item) const
{
    if (item < 0 || item >= static_cast<int>(m_layout.items.size())) {
        return {};
    }
    const YearItem& at = m_layout.items[static_cast<std::size_t>(item)];
    const YearLine& line = m_content->lines[at.line];
    return at.isException() ? line.exceptions[at.exception].window : line.marks[at.mark].window;
}

QString YearOverview::itemName(int item) const
{
    if (item < 0 || item >= static_cast<int>(m_layout.items.size())) {
        return {};
    }
    const YearItem& at = m_layout.items[static_cast<std::size_t>(item)];
    const YearLine& line = m_content->lines[at.line];
    const QTimeZone zone = m_content->snapshot->zone();
    if (at.isException()) {
        const YearException& exception = line.exceptions[at.exception];
        const QDate day = WallTime::toLocal(exception.at, zone).date;
        const QString state = exception.state == ExceptionState::Granted
            ? tr("granted", "exception")
            : exception.state == ExceptionState::Asked ? tr("asked for", "exception")
            : exception.state == ExceptionState::Ended ? tr("done", "exception")
                                                       : tr("refused", "exception");
        return tr("Exception from %1: %2, %3, %4", "window, change, state, day")
            .arg(line.title, exception.name, state, locale().toString(day, dayPattern(locale())));
    }
    const YearMark& mark = line.marks[at.mark];
    return tr("%1, %2, %3", "window, kind, when")
        .arg(
            mark.name,
            WindowWords::kind(line.kind, line.isHard),
            spanWords(mark.span, zone, m_content->year, locale()));
}

void YearOverview::focusItem(int item)
{
    if (item < 0 || item >= static_cast<int>(m_layout.items.size())) {
        return;
    }
    m_look.focused = item;
    m_look.selected = windowOf(item);
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(item);
    QAccessible::updateAccessibility(&focus);
    emit windowChosen(m_look.selected);
}

QRectF YearOverview::itemRect(int item) const
{
    return m_layout.items[static_cast<std::size_t>(item)].rect;
}

QSize YearOverview::sizeHint() const
{
    return {
        m_theme.theme().px(800),
        static_cast<int>(yearHeight(*m_content, yearMetrics(m_theme.theme())))};
}

QSize YearOverview::minimumSizeHint() const
{
    return {m_theme.theme().px(400), sizeHint().height()};
}

bool YearOverview::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = itemName(m_layout.itemAt(help->pos()));
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void YearOverview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Theme& theme = m_theme.theme();
    painter.fillRect(rect(), theme.color(ColorRole::Canvas));
    YearLook look = m_look;
    look.focused = hasFocus() ? m_look.focused : -1;
    look.isActive = isActiveWindow();
    paintYear(painter, *m_content, m_layout, look, theme);
}

void YearOverview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
    emit layoutChanged();
}

void YearOverview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        focusItem(m_layout.next(m_look.focused, static_cast<Qt::Key>(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_look.focused >= 0) {
            emit editRequested(windowOf(m_look.focused));
        }
        return;
    case Qt::Key_Delete:
        if (m_look.focused >= 0) {
            emit removeRequested(windowOf(m_look.focused));
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearOverview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        focusItem(m_layout.itemAt(event->position()));
    }
}

void YearOverview::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int item = m_layout.itemAt(event->position());
    if (event->button() == Qt::LeftButton && item >= 0) {
        emit editRequested(windowOf(item));
    }
}

void YearOverview::mouseMoveEvent(QMouseEvent* event)
{
    hover(m_layout.itemAt(event->position()));
}

void YearOverview::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void YearOverview::hover(int item)
{
    if (item != m_look.hovered) {
        m_look.hovered = item;
        update();
    }
}

void YearOverview::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_look.focused < 0) {
        m_look.focused = m_layout.itemOf(*m_content, m_look.selected, m_content->now);
    }
    update();
}

void YearOverview::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void YearOverview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        layOut();
    } else if (event->type() == QEvent::ActivationChange || event->type() == QEvent::LocaleChange) {
        update();
    }
}

} // namespace cb
