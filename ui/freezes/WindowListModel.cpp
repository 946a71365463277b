// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/WindowListModel.h"

#include "ui/freezes/WindowWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

WindowListModel::WindowListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    m_folded.set(static_cast<std::size_t>(WindowGroup::Past));
}

void WindowListModel::setContent(std::shared_ptr<const FreezesContent> content)
{
    m_content = std::move(content);
    rebuild();
}

void WindowListModel::setFilter(const QString& text)
{
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

bool WindowListModel::matches(const WindowRow& row) const
{
    const QString all =
        (row.window.name + u' ' + row.when + u' ' + row.scope + u' ' + row.window.reason)
            .toCaseFolded();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&all](const QString& word) {
        return all.contains(word);
    });
}

void WindowListModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    for (int i = 0; i < windowGroupCount; ++i) {
        const auto group = static_cast<WindowGroup>(i);
        const QList<WindowRow>& rows = m_content->groups[static_cast<std::size_t>(i)];
        QList<Line> lines;
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            if (matches(rows[row])) {
                lines.append({group, row});
            }
        }
        if (lines.isEmpty()) {
            continue;
        }
        m_lines.append({group, -1});
        if (!isFolded(group) || !m_words.isEmpty()) {
            m_lines += lines;
        }
    }
    endResetModel();
}

int WindowListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WindowListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : windowColumnCount;
}

const WindowRow* WindowListModel::rowAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].index < 0) {
        return nullptr;
    }
    const Line& line = m_lines[row];
    return &m_content->groups[static_cast<std::size_t>(line.group)][line.index];
}

WindowGroup WindowListModel::groupAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].group : WindowGroup::Freezes;
}

bool WindowListModel::isFolded(WindowGroup group) const
{
    return m_folded.test(static_cast<std::size_t>(group));
}

void WindowListModel::setFolded(WindowGroup group, bool isFolded)
{
    m_folded.set(static_cast<std::size_t>(group), isFolded);
    rebuild();
}

QString WindowListModel::groupName(WindowGroup group)
{
    switch (group) {
    case WindowGroup::Freezes:
        return tr("Freezes", "group of windows");
    case WindowGroup::Maintenance:
        return tr("Maintenance", "group of windows");
    case WindowGroup::Holidays:
        return tr("Holidays", "group of windows");
    case WindowGroup::Past:
        return tr("Past", "group of windows");
    }
    Q_UNREACHABLE();
}

int WindowListModel::groupSize(WindowGroup group) const
{
    return static_cast<int>(m_content->groups[static_cast<std::size_t>(group)].size());
}

QString WindowListModel::text(const WindowRow& row, WindowColumn column) const
{
    switch (column) {
    case WindowColumn::Name:
        return row.window.name;
    case WindowColumn::When:
        return row.when;
    case WindowColumn::Scope:
        return row.window.kind == WindowKind::Holiday && row.window.scope.isEverything()
            ? tr("nobody works")
            : row.scope;
    case WindowColumn::State:
        return row.asked > 0 && !row.isSuspended ? tr("%n to decide", "exceptions", row.asked)
                                                 : row.state;
    }
    Q_UNREACHABLE();
}

QVariant WindowListModel::data(const QModelIndex& index, int role) const
{
    const WindowRow* row = rowAt(index.row());
    if (!row) {
        const WindowGroup group = groupAt(index.row());
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText && index.column() == 0
            ? QVariant(tr("%1, %2", "group, count").arg(groupName(group)).arg(groupSize(group)))
            : QVariant();
    }
    const auto column = static_cast<WindowColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::ToolTipRole:
        return row->isUnusable && column == WindowColumn::State ? row->state : text(*row, column);
    case Qt::AccessibleTextRole:
        return column == WindowColumn::Name
            ? tr("%1, %2", "window, kind")
                  .arg(row->window.name, WindowWords::kind(row->window.kind, row->window.isHard))
            : text(*row, column);
    default:
        return {};
    }
}

QVariant WindowListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<WindowColumn>(section)) {
    case WindowColumn::Name:
        return tr("Window", "column");
    case WindowColumn::When:
        return tr("When", "column");
    case WindowColumn::Scope:
        return tr("Scope", "column");
    case WindowColumn::State:
        return tr("State", "column");
    }
    return {};
}

Qt::ItemFlags WindowListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

int WindowListModel::rowOf(WindowId window) const
{
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row) {
        const WindowRow* at = rowAt(row);
        if (at && at->window.id == window) {
            return row;
        }
    }
    return -1;
}

QList<int> WindowListModel::groupRows() const
{
    QList<int> rows;
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row) {
        if (m_lines[row].index < 0) {
            rows.append(row);
        }
    }
    return rows;
}

} // namespace cb
