// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/WallAccessible.h"

#include "ui/wall/WallWindow.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace cb {
namespace {

/// A part by its number; a wall that is laid out anew may have fewer.
class WallPartAccessible : public QAccessibleInterface
{
public:
    WallPartAccessible(WallWindow& wall, int index)
        : m_wall(&wall)
        , m_index(index)
    {}

    int index() const { return m_index; }

    const WallPart* part() const
    {
        const auto at = static_cast<std::size_t>(m_index);
        return m_wall && at < m_wall->geometry().parts.size() ? &m_wall->geometry().parts[at]
                                                              : nullptr;
    }

    bool isValid() const override { return part() != nullptr; }

    QObject* object() const override { return nullptr; }

    QWindow* window() const override { return m_wall ? m_wall->windowHandle() : nullptr; }

    QAccessibleInterface* parent() const override
    {
        return m_wall ? QAccessible::queryAccessibleInterface(m_wall) : nullptr;
    }

    QAccessibleInterface* child(int) const override { return nullptr; }

    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && isValid() ? part()->name : QString();
    }

    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect place = part()->rect.toAlignedRect();
        return {m_wall->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::Role role() const override { return QAccessible::StaticText; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<WallWindow> m_wall;
    int m_index;
};

/// The parts, then the view that is shown.
class WallAccessible : public QAccessibleWidget
{
public:
    explicit WallAccessible(WallWindow& wall)
        : QAccessibleWidget(&wall, QAccessible::Pane)
        , m_wall(wall)
    {}

    ~WallAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return parts() + QAccessibleWidget::childCount(); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= parts()) {
            return QAccessibleWidget::child(index - parts());
        }
        while (m_children.size() <= index) {
            m_children.append(QAccessible::registerAccessibleInterface(
                new WallPartAccessible(m_wall, static_cast<int>(m_children.size()))));
        }
        return QAccessible::accessibleInterface(m_children[index]);
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            QAccessibleInterface* found = child(i);
            if (found && found->rect().contains(x, y)) {
                return found;
            }
        }
        return nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (const auto* part = dynamic_cast<const WallPartAccessible*>(child)) {
            return part->index();
        }
        const int index = QAccessibleWidget::indexOfChild(child);
        return index < 0 ? -1 : index + parts();
    }

private:
    int parts() const { return static_cast<int>(m_wall.geometry().parts.size()); }

    WallWindow& m_wall;
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* wall = qobject_cast<WallWindow*>(object);
    return wall ? new WallAccessible(*wall) : nullptr;
}

} // namespace

void installWallAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace cb
