// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace cb {

class Button;
class TextLabel;
class ThemeController;

/// The tasks of a change in their order, with those that have to be answered "go" before it starts.
class TaskListEdit : public QWidget
{
    Q_OBJECT

public:
    TaskListEdit(
        const ThemeController& theme, const SnapshotPtr& snapshot, QWidget* parent = nullptr);
    ~TaskListEdit() override;

    void setTasks(const QList<ChangeTask>& tasks);
    QList<ChangeTask> tasks() const;
    /// The start of the change: times typed without a day are of that day.
    void setBase(const std::optional<Instant>& start);
    void setReadOnly(bool isReadOnly);
    /// A new empty task at the end gets the focus (Alt N).
    void addTask();

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row;

    void appendRow(const ChangeTask& task);
    QBoxLayout* layRow(const Row& row) const;
    void showBase(Row& row) const;
    void moveRow(Row* row, int by);
    void removeRow(Row* row);
    void renumber();
    void retranslate();

    const ThemeController& m_theme;
    SnapshotPtr m_snapshot;
    TextLabel* m_summary;
    Button* m_add;
    QVBoxLayout* m_list;
    std::vector<std::unique_ptr<Row>> m_rows;
    std::optional<Instant> m_base;
    bool m_isReadOnly = false;
};

} // namespace cb
