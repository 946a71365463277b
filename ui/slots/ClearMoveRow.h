// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slots/ClearPlan.h"

#include <QWidget>

class QVBoxLayout;

namespace cb {

class RecordTimes;
class ThemeController;
class WallTimeEdit;

/// One proposed move in the list: what goes where, what it clears, how far it is, what becomes of
/// the approval; of the current one also what can be done with it.
class ClearMoveRow : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        const ClearPlan& plan;
        int index = 0;
        const RecordTimes& times;
        bool isCurrent = false;
        bool isEditing = false; ///< its start can be typed
    };

    ClearMoveRow(const ThemeController& theme, const Content& content, QWidget* parent = nullptr);

    /// Where the start is typed; null unless it is edited.
    WallTimeEdit* startEdit() const { return m_start; }

signals:
    void chosen();
    void takeRequested();
    void dropRequested();
    void editRequested();
    void slotRequested(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void addHead(const Content& content);
    void addWindows(const Content& content);
    void addConflicts(const Content& content);
    void addNote(const Content& content);
    void addActs(const Content& content);
    void addSlots(const Content& content);
    void addStartEdit(const Content& content);

    const ThemeController& m_theme;
    bool m_isCurrent;
    QVBoxLayout* m_lines;
    WallTimeEdit* m_start = nullptr;
};

} // namespace cb
