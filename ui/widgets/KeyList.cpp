// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyList.h"

#include "ui/widgets/KeyHint.h"

#include <QWidget>

#include <algorithm>

namespace cb {

KeyList::KeyList(QWidget& widget, Lines lines)
    : QObject(&widget)
    , m_widget(widget)
    , m_lines(std::move(lines))
{}

const KeyList* KeyList::of(const QWidget& widget)
{
    return widget.findChild<KeyList*>(QString(), Qt::FindDirectChildrenOnly);
}

bool KeyList::has(QKeyCombination key) const
{
    const QList<KeyLine> all = lines();
    return std::any_of(
        all.cbegin(), all.cend(), [key](const KeyLine& line) { return line.keys.contains(key); });
}

QString keysText(const QList<QKeyCombination>& keys)
{
    QStringList texts;
    for (const QKeyCombination key : keys) {
        const bool isHeld =
            !texts.isEmpty() && key.keyboardModifiers() == keys.first().keyboardModifiers();
        texts.append(keyText(QKeySequence(isHeld ? QKeyCombination(key.key()) : key)));
    }
    return texts.join(u' ');
}

KeyLine keylines::arrows()
{
    return {
        {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down},
        KeyList::tr("Next in that direction", "arrow keys")};
}

KeyLine keylines::ends()
{
    return {{Qt::Key_Home, Qt::Key_End}, KeyList::tr("First, last", "keys")};
}

KeyLine keylines::open()
{
    return {{Qt::Key_Return}, KeyList::tr("Open", "key")};
}

KeyLine keylines::fold()
{
    return {{Qt::Key_Left, Qt::Key_Right}, KeyList::tr("Fold, unfold", "keys")};
}

KeyLine keylines::length()
{
    return {
        {Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right},
        KeyList::tr("Shorter, longer", "keys, a change's window")};
}

KeyLine keylines::sortByNext()
{
    return {
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Down},
        KeyList::tr("Sort by another column", "keys")};
}

KeyLine keylines::dropWord()
{
    return {{Qt::Key_Backspace}, KeyList::tr("Drop the word that hides all", "key, filter")};
}

KeyLine keylines::remove()
{
    return {{Qt::Key_Delete}, KeyList::tr("Remove", "key")};
}

} // namespace cb
