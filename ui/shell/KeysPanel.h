// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QKeySequenceEdit;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace cb {

struct BoardContext;
class Button;
class MessageBar;
class TextLabel;

/// The shortcut page: every action of the registry by menu with its keys. Keys are typed for the
/// selected action; what else uses them is said before they are taken.
class KeysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPanel(BoardContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void rebuild();
    void filter(const QString& text);
    void showCurrent();
    void checkTyped();
    void takeTyped();
    void setKeys(const QList<QKeySequence>& keys);
    QString currentId() const;
    QString actionName(const QString& id) const;

    BoardContext& m_context;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    TextLabel* m_current;
    QKeySequenceEdit* m_keys;
    Button* m_take;
    Button* m_none;
    Button* m_reset;
    MessageBar* m_message;
};

} // namespace cb
