// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace cb {

/// Keys that do one kind of thing: "← →", "fold, unfold".
struct KeyLine
{
    QList<QKeyCombination> keys;
    QString what;

    friend bool operator==(const KeyLine&, const KeyLine&) = default;
};

/// The keys that a widget handles itself, beside those of the actions. While the widget is on
/// screen the overlay of keys shows them; while it has the focus they come before the single keys
/// of actions. The test `keys` compares them with what the sources handle.
class KeyList : public QObject
{
    Q_OBJECT

public:
    using Lines = std::function<QList<KeyLine>()>;

    /// Belongs to `widget`. `lines` is asked each time, for the words of the language in use.
    KeyList(QWidget& widget, Lines lines);

    /// Null: the widget handles none.
    static const KeyList* of(const QWidget& widget);

    QWidget& widget() const { return m_widget; }

    QList<KeyLine> lines() const { return m_lines(); }

    bool has(QKeyCombination key) const;

private:
    QWidget& m_widget;
    Lines m_lines;
};

/// "Ctrl Shift ↑ ↓": several keys as written by keyText(), what is held down only once.
QString keysText(const QList<QKeyCombination>& keys);

/// Keys that are the same in many views.
namespace keylines {

KeyLine arrows(); ///< to the next thing in that direction
KeyLine ends(); ///< Home and End
KeyLine open(); ///< Enter
KeyLine fold(); ///< ← and →
KeyLine length(); ///< Alt with ← and →: of a change's window
KeyLine sortByNext(); ///< Ctrl Shift with ↑ and ↓
KeyLine dropWord(); ///< Backspace, while the filter lets nothing through
KeyLine remove(); ///< Delete

} // namespace keylines
} // namespace cb
