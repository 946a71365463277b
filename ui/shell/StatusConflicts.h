// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace cb {

class BoardConflicts;
struct BoardContext;

namespace actions {
/// Registered by ui/conflicts.
inline const QString showConflicts = QStringLiteral("conflicts.show");
} // namespace actions

/// In the status bar: how many conflicts of what the filter shows block, and how many warn. Enter
/// or a click opens them; while the board is checked it says so.
class StatusConflicts : public QWidget
{
    Q_OBJECT

public:
    explicit StatusConflicts(BoardContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* addButton(const QString& name);
    void applyTheme();
    void showCounts();
    void showCount(QToolButton& button, bool blocks, int count);
    QString checkedText() const;

    BoardContext& m_context;
    BoardConflicts& m_conflicts;
    QToolButton* m_blocking;
    QToolButton* m_warnings;
};

} // namespace cb
