// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freezes/FreezesContent.h"

#include <QAbstractTableModel>

#include <bitset>
#include <memory>

namespace cb {

enum class WindowColumn
{
    Name,
    When,
    Scope,
    State
};
constexpr int windowColumnCount = 4;

/// The windows of a board in groups that fold: freezes, maintenance, holidays, past.
class WindowListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit WindowListModel(QObject* parent = nullptr);

    void setContent(std::shared_ptr<const FreezesContent> content);
    /// Only windows whose name, time, scope or reason holds all words of `text`.
    void setFilter(const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Null: the row is the head of a group.
    const WindowRow* rowAt(int row) const;

    bool isGroup(int row) const { return rowAt(row) == nullptr; }

    WindowGroup groupAt(int row) const;
    bool isFolded(WindowGroup group) const;
    void setFolded(WindowGroup group, bool isFolded);

    /// "Freezes"
    static QString groupName(WindowGroup group);
    int groupSize(WindowGroup group) const;

    /// -1: it is not in the list, or folded.
    int rowOf(WindowId window) const;
    QList<int> groupRows() const;

private:
    struct Line
    {
        WindowGroup group = WindowGroup::Freezes;
        int index = -1; ///< in the group; -1: its head
    };

    void rebuild();
    bool matches(const WindowRow& row) const;
    QString text(const WindowRow& row, WindowColumn column) const;

    std::shared_ptr<const FreezesContent> m_content = std::make_shared<FreezesContent>();
    QStringList m_words;
    std::bitset<windowGroupCount> m_folded;
    QList<Line> m_lines;
};

} // namespace cb
