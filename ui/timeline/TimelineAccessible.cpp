// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineAccessible.h"

#include "ui/records/SequenceWords.h"
#include "ui/timeline/TimelineView.h"
#include "ui/timeline/TimelineWords.h"

#include <QWindow>

namespace cb {
namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

int countOf(TimelineView& view)
{
    const TimelineScene* scene = view.scene();
    if (!scene) {
        return 0;
    }
    const int strip = scene->frame.strip.isNull() ? 0 : 1;
    return static_cast<int>(scene->items.size() + scene->rows.size()) + strip;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

TimelineAccessible::TimelineAccessible(TimelineView& view)
    : QAccessibleWidget(&view, QAccessible::Table)
    , m_view(view)
{
    QObject::connect(&view, &TimelineView::sceneChanged, &view, [this] { forgetChildren(); });
}

TimelineAccessible::~TimelineAccessible()
{
    QObject::disconnect(&m_view, &TimelineView::sceneChanged, &m_view, nullptr);
    forgetChildren();
}

void TimelineAccessible::forgetChildren()
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

int TimelineAccessible::childCount() const
{
    return countOf(m_view);
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto known = m_children.constFind(index);
    if (known != m_children.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* made = new TimelineChild(m_view, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    const TimelineScene* scene = m_view.scene();
    if (!scene) {
        return nullptr;
    }
    const QPoint at = m_view.mapFromGlobal(QPoint(x, y)) - m_view.sceneOrigin();
    const int item = scene->itemAt(at);
    if (item >= 0) {
        return child(item);
    }
    const int items = static_cast<int>(scene->items.size());
    if (scene->frame.strip.contains(at)) {
        return child(items + static_cast<int>(scene->rows.size()));
    }
    const int row = scene->rowAt(at.y());
    return row >= 0 ? child(items + row) : nullptr;
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    const TimelineScene* scene = m_view.scene();
    if (!m_view.hasFocus() || !scene) {
        return nullptr;
    }
    const int item = m_view.currentItem();
    if (item >= 0) {
        return child(item);
    }
    const int row = m_view.currentRow();
    return row >= 0 ? child(static_cast<int>(scene->items.size()) + row) : nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* own = dynamic_cast<const TimelineChild*>(child);
    return own ? own->index() : -1;
}

QString TimelineAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name) {
        return QCoreApplication::translate("cb::TimelineAccessible", "%1, %2", "view, range")
            .arg(m_view.name(), m_view.rangeText());
    }
    return QAccessibleWidget::text(text);
}

TimelineChild::TimelineChild(TimelineView& view, int index)
    : m_view(&view)
    , m_index(index)
{}

bool TimelineChild::isItem() const
{
    return static_cast<std::size_t>(m_index) < m_view->scene()->items.size();
}

int TimelineChild::row() const
{
    const TimelineScene& scene = *m_view->scene();
    const int row = m_index - static_cast<int>(scene.items.size());
    return row >= 0 && static_cast<std::size_t>(row) < scene.rows.size() ? row : -1;
}

bool TimelineChild::isValid() const
{
    return m_view && m_view->scene() && m_index < countOf(*m_view);
}

QWindow* TimelineChild::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface* TimelineChild::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

/// The lines between bars, in words.
QString TimelineChild::description() const
{
    const SequencePlan* plan = m_view->model().sequences().get();
    const TimelineScene& scene = *m_view->scene();
    if (!isItem() || !plan || plan->index.changes() != scene.snapshot().changes) {
        return {};
    }
    const TimelineItem& item = scene.items[static_cast<std::size_t>(m_index)];
    return item.kind == TimelineItemKind::Change ? SequenceWords::spoken(*plan, item.row)
                                                 : QString();
}

QString TimelineChild::text(QAccessible::Text text) const
{
    if (text == QAccessible::Description && isValid()) {
        return description();
    }
    if (text != QAccessible::Name || !isValid()) {
        return {};
    }
    const TimelineScene& scene = *m_view->scene();
    if (isItem()) {
        return TimelineWords::itemName(scene, scene.items[static_cast<std::size_t>(m_index)]);
    }
    if (row() >= 0) {
        return TimelineWords::rowName(scene, scene.rows[static_cast<std::size_t>(row())]);
    }
    return TimelineWords::stripName(scene);
}

QRect TimelineChild::rect() const
{
    if (!isValid()) {
        return {};
    }
    const TimelineScene& scene = *m_view->scene();
    const QRectF rect = isItem()
        ? scene.items[static_cast<std::size_t>(m_index)].ring.intersected(scene.frame.canvas)
        : row() >= 0 ? scene.rows[static_cast<std::size_t>(row())].rect.united(
              scene.rows[static_cast<std::size_t>(row())].head)
                     : scene.frame.strip;
    const QRect aligned = rect.toAlignedRect().translated(m_view->sceneOrigin());
    return {m_view->mapToGlobal(aligned.topLeft()), aligned.size()};
}

QAccessible::Role TimelineChild::role() const
{
    if (!isValid()) {
        return QAccessible::NoRole;
    }
    const TimelineScene& scene = *m_view->scene();
    if (isItem()) {
        const TimelineItemKind kind = scene.items[static_cast<std::size_t>(m_index)].kind;
        return kind == TimelineItemKind::More  ? QAccessible::Button
            : kind == TimelineItemKind::Column ? QAccessible::Cell
                                               : QAccessible::ListItem;
    }
    return row() >= 0 ? QAccessible::Row : QAccessible::ScrollBar;
}

QAccessible::State TimelineChild::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const int current = m_view->currentItem();
    state.focusable = isItem() || row() >= 0;
    state.selectable = isItem();
    state.selected = isItem() && current == m_index;
    const bool isRowFocused = current < 0 && row() >= 0 && row() == m_view->currentRow();
    state.focused = m_view->hasFocus() && ((isItem() && current == m_index) || isRowFocused);
    if (row() >= 0) {
        const TimelineLine& line = m_view->scene()->rows[static_cast<std::size_t>(row())].line;
        state.expandable = line.isGroup;
        state.expanded = line.isGroup && !line.isFolded;
        state.collapsed = line.isGroup && line.isFolded;
    }
    state.offscreen = !m_view->isVisible();
    return state;
}

void* TimelineChild::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

QStringList TimelineChild::actionNames() const
{
    return isValid() && (isItem() || row() >= 0) ? QStringList{pressAction(), setFocusAction()}
                                                 : QStringList();
}

void TimelineChild::doAction(const QString& name)
{
    if (!isValid()) {
        return;
    }
    if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        isItem() ? m_view->selectItem(m_index) : m_view->focusRow(row());
    } else if (name == pressAction()) {
        isItem() ? m_view->openItem(m_index) : m_view->toggleFold(row());
    }
}

QStringList TimelineChild::keyBindingsForAction(const QString& name) const
{
    return name == pressAction() ? QStringList{QStringLiteral("Enter")} : QStringList();
}

} // namespace cb
