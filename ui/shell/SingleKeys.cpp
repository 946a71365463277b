// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SingleKeys.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/widgets/KeyList.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace cb {
namespace {

bool takesText(const QWidget* widget)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        return combo->isEditable();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        return !line->isReadOnly();
    }
    if (const auto* text = qobject_cast<const QTextEdit*>(widget)) {
        return !text->isReadOnly();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
        return !text->isReadOnly();
    }
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

int keyOf(const QKeyEvent& event)
{
    // Signs such as "?" and "/" need Shift on some keyboards: there the modifier is part of the
    // sign.
    const bool isLetter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    const Qt::KeyboardModifiers kept =
        isLetter ? event.modifiers() & Qt::ShiftModifier : Qt::KeyboardModifiers();
    return QKeyCombination(kept, static_cast<Qt::Key>(event.key())).toCombined();
}

} // namespace

SingleKeys::SingleKeys(ActionRegistry& actions, QWidget& window)
    : QObject(&window)
    , m_actions(actions)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool SingleKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()
        && qobject_cast<QWidget*>(watched)->window() == &m_window
        && watched == QApplication::focusWidget() && !takesText(qobject_cast<QWidget*>(watched)))
    {
        return handle(*qobject_cast<QWidget*>(watched), *static_cast<QKeyEvent*>(event));
    }
    return false;
}

bool SingleKeys::handle(const QWidget& widget, const QKeyEvent& event)
{
    constexpr Qt::KeyboardModifiers commands =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool isModifier = event.key() >= Qt::Key_Shift && event.key() <= Qt::Key_Alt;
    if (event.modifiers().testAnyFlags(commands) || isModifier) {
        return false;
    }
    if (event.text().isEmpty() || !event.text().at(0).isPrint()) {
        return false; // arrows and page keys belong to the view first: see
                      // MainWindow::keyPressEvent
    }
    const int key = keyOf(event);
    const int first = std::exchange(m_pending, 0);
    if (first != 0) {
        if (const QAction* action = m_actions.actionForPlainKey(QKeySequence(first, key))) {
            m_actions.trigger(action->objectName());
            return true;
        }
    }
    const KeyList* own = KeyList::of(widget);
    if (own && own->has(QKeyCombination::fromCombined(key))) {
        return false;
    }
    if (const QAction* action = m_actions.actionForPlainKey(QKeySequence(key))) {
        m_actions.trigger(action->objectName());
        return true;
    }
    if (startsSequence(QKeySequence(key))) {
        m_pending = key;
        return true;
    }
    return false;
}

bool SingleKeys::startsSequence(const QKeySequence& keys) const
{
    const QList<QAction*> actions = m_actions.actions();
    return std::any_of(actions.cbegin(), actions.cend(), [this, &keys](const QAction* action) {
        const QString id = action->objectName();
        const QList<QKeySequence> own = m_actions.shortcuts(id);
        return std::any_of(own.cbegin(), own.cend(), [&keys](const QKeySequence& sequence) {
            return keys.matches(sequence) == QKeySequence::PartialMatch;
        });
    });
}

} // namespace cb
