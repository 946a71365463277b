// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarAccessible.h"

#include "ui/calendar/CalendarView.h"
#include "ui/calendar/CalendarWords.h"
#include "ui/records/SequenceWords.h"

#include <QWindow>

namespace cb {
namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* view = qobject_cast<CalendarView*>(object);
    return view ? new CalendarAccessible(*view) : nullptr;
}

} // namespace

void installCalendarAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

CalendarAccessible::CalendarAccessible(CalendarView& view)
    : QAccessibleWidget(&view, QAccessible::Table)
    , m_view(view)
{
    QObject::connect(&view, &CalendarView::sceneChanged, &view, [this] { forgetChildren(); });
}

CalendarAccessible::~CalendarAccessible()
{
    QObject::disconnect(&m_view, &CalendarView::sceneChanged, &m_view, nullptr);
    forgetChildren();
}

void CalendarAccessible::forgetChildren()
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

int CalendarAccessible::childCount() const
{
    const CalendarGeometry& geometry = m_view.scene().geometry;
    return static_cast<int>(geometry.boxes.size() + geometry.cells.size());
}

QAccessibleInterface* CalendarAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto known = m_children.constFind(index);
    if (known != m_children.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* made = new CalendarChild(m_view, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* CalendarAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface* found = child(i);
        if (found->rect().contains(x, y)) {
            return found;
        }
    }
    return nullptr;
}

QAccessibleInterface* CalendarAccessible::focusChild() const
{
    if (!m_view.hasFocus()) {
        return nullptr;
    }
    const int box = m_view.currentBox();
    if (box >= 0) {
        return child(box);
    }
    const int cell = m_view.focusedCell();
    return cell >= 0 ? child(static_cast<int>(m_view.scene().geometry.boxes.size()) + cell)
                     : nullptr;
}

int CalendarAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* own = dynamic_cast<const CalendarChild*>(child);
    return own ? own->index() : -1;
}

QString CalendarAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name) {
        return QCoreApplication::translate("cb::CalendarAccessible", "%1, %2", "view, range")
            .arg(m_view.name(), m_view.rangeText());
    }
    return QAccessibleWidget::text(text);
}

CalendarChild::CalendarChild(CalendarView& view, int index)
    : m_view(&view)
    , m_index(index)
{}

bool CalendarChild::isBox() const
{
    return static_cast<std::size_t>(m_index) < m_view->scene().geometry.boxes.size();
}

int CalendarChild::cell() const
{
    return m_index - static_cast<int>(m_view->scene().geometry.boxes.size());
}

bool CalendarChild::isValid() const
{
    if (!m_view) {
        return false;
    }
    const CalendarGeometry& geometry = m_view->scene().geometry;
    return static_cast<std::size_t>(m_index) < geometry.boxes.size() + geometry.cells.size();
}

QWindow* CalendarChild::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface* CalendarChild::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

/// The lines between bars, in words.
QString CalendarChild::description() const
{
    const CalendarPage& page = m_view->scene().page;
    const SequencePlan* plan = page.sequences.get();
    if (!isBox() || !plan || plan->index.changes() != page.snapshot->changes) {
        return {};
    }
    const CalendarBox& box = m_view->scene().geometry.boxes[static_cast<std::size_t>(m_index)];
    return box.kind == BoxKind::Bar
        ? SequenceWords::spoken(*plan, page.items[static_cast<std::size_t>(box.item)].row)
        : QString();
}

QString CalendarChild::text(QAccessible::Text text) const
{
    if (text == QAccessible::Description && isValid()) {
        return description();
    }
    if (text != QAccessible::Name || !isValid()) {
        return {};
    }
    const CalendarScene& scene = m_view->scene();
    return isBox()
        ? CalendarWords::boxName(scene, scene.geometry.boxes[static_cast<std::size_t>(m_index)])
        : CalendarWords::cellName(scene, scene.geometry.cells[static_cast<std::size_t>(cell())]);
}

QRect CalendarChild::rect() const
{
    if (!isValid()) {
        return {};
    }
    const CalendarGeometry& geometry = m_view->scene().geometry;
    QRectF rect;
    if (isBox()) {
        const CalendarBox& box = geometry.boxes[static_cast<std::size_t>(m_index)];
        rect = m_view->widgetRect(box.rect, box.region);
    } else {
        const CalendarCell& shown = geometry.cells[static_cast<std::size_t>(cell())];
        rect = m_view->widgetRect(shown.rect, BoxRegion::Body);
    }
    const QRect aligned = rect.toAlignedRect();
    return {m_view->mapToGlobal(aligned.topLeft()), aligned.size()};
}

QAccessible::Role CalendarChild::role() const
{
    if (!isValid()) {
        return QAccessible::NoRole;
    }
    if (!isBox()) {
        return m_view->scene().geometry.cells[static_cast<std::size_t>(cell())].lane == -1
            ? QAccessible::Cell
            : QAccessible::Column;
    }
    const CalendarBox& box = m_view->scene().geometry.boxes[static_cast<std::size_t>(m_index)];
    return box.kind == BoxKind::More ? QAccessible::Button : QAccessible::ListItem;
}

QAccessible::State CalendarChild::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = isBox();
    const int current = m_view->currentBox();
    state.selected = isBox() && current == m_index;
    state.focused = m_view->hasFocus()
        && (current == m_index || (current < 0 && !isBox() && cell() == m_view->focusedCell()));
    state.offscreen = !m_view->isVisible();
    return state;
}

void* CalendarChild::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

QStringList CalendarChild::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void CalendarChild::doAction(const QString& name)
{
    if (!isValid()) {
        return;
    }
    if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (isBox()) {
            m_view->selectBox(m_index);
        } else {
            m_view->focusCell(cell());
        }
    } else if (name == pressAction()) {
        if (isBox()) {
            m_view->openBox(m_index);
        } else {
            m_view->openDay(m_view->scene().geometry.cells[static_cast<std::size_t>(cell())].day);
        }
    }
}

QStringList CalendarChild::keyBindingsForAction(const QString& name) const
{
    return name == pressAction() ? QStringList{QStringLiteral("Enter")} : QStringList();
}

} // namespace cb
