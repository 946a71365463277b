// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SinceModel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr SinceColumn columnOf(int section)
{
    return static_cast<SinceColumn>(section);
}

} // namespace

SinceModel::SinceModel(SeenMarks& seen, QObject* parent)
    : QAbstractTableModel(parent)
    , m_seen(seen)
{
    m_openings.fill(GroupOpening::Main);
}

void SinceModel::setContent(std::shared_ptr<const SinceContent> content)
{
    beginResetModel();
    m_content = std::move(content);
    layOut();
    endResetModel();
}

void SinceModel::setUnseenOnly(bool isUnseenOnly)
{
    beginResetModel();
    m_isUnseenOnly = isUnseenOnly;
    layOut();
    endResetModel();
}

const QList<DiffRow>& SinceModel::rowsOf(DiffKind kind) const
{
    static const QList<DiffRow> none;
    return m_content ? m_content->rows(kind) : none;
}

void SinceModel::layOut()
{
    m_lines.clear();
    for (int k = 0; k < enumCount<DiffKind>(); ++k) {
        const auto kind = static_cast<DiffKind>(k);
        const QList<DiffRow>& rows = rowsOf(kind);
        if (rows.isEmpty()) {
            continue;
        }
        m_lines.push_back({kind, true, 0});
        const GroupOpening opening = m_openings[static_cast<std::size_t>(k)];
        for (int i = 0; i < rows.size() && opening != GroupOpening::Folded; ++i) {
            const bool isFolded = rows[i].isMinor && opening != GroupOpening::All;
            const bool isHidden =
                m_isUnseenOnly && m_seen.isSeen(m_content->cells().diff(), rows[i]);
            if (!isFolded && !isHidden) {
                m_lines.push_back({kind, false, i});
            }
        }
    }
}

const DiffRow* SinceModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount() || isGroup(row)) {
        return nullptr;
    }
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return &rowsOf(line.kind)[line.index];
}

std::optional<ChangeId> SinceModel::changeAt(int row) const
{
    const DiffRow* shown = rowAt(row);
    return shown ? std::optional(m_content->cells().diff().changes[shown->change].id())
                 : std::nullopt;
}

int SinceModel::rowOf(ChangeId change, std::optional<DiffKind> kind) const
{
    int first = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (changeAt(row) == change) {
            if (!kind || kindAt(row) == *kind) {
                return row;
            }
            first = first < 0 ? row : first;
        }
    }
    return first;
}

int SinceModel::rowOfGroup(DiffKind kind) const
{
    const auto head = std::find_if(m_lines.begin(), m_lines.end(), [kind](const Line& line) {
        return line.isHead && line.kind == kind;
    });
    return head == m_lines.end() ? -1 : static_cast<int>(head - m_lines.begin());
}

QList<int> SinceModel::groupRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isGroup(row)) {
            rows.append(row);
        }
    }
    return rows;
}

GroupOpening SinceModel::opening(DiffKind kind) const
{
    return m_openings[static_cast<std::size_t>(kind)];
}

void SinceModel::setOpening(DiffKind kind, GroupOpening opening)
{
    beginResetModel();
    m_openings[static_cast<std::size_t>(kind)] = opening;
    layOut();
    endResetModel();
}

bool SinceModel::isSeen(int row) const
{
    const DiffRow* shown = rowAt(row);
    return shown && m_seen.isSeen(m_content->cells().diff(), *shown);
}

void SinceModel::setSeen(const QList<int>& rows, bool isSeen)
{
    QList<DiffRow> marked;
    for (const int row : rows) {
        if (const DiffRow* shown = rowAt(row)) {
            marked.append(*shown);
        }
    }
    if (marked.isEmpty()) {
        return;
    }
    m_seen.setSeen(m_content->cells().diff(), marked, isSeen);
    if (m_isUnseenOnly) {
        beginResetModel();
        layOut();
        endResetModel();
    } else {
        for (const int row : rows) {
            emit dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
        }
    }
    emit seenChanged();
}

std::pair<int, int> SinceModel::seenCounts() const
{
    int seen = 0;
    int all = 0;
    for (int k = 0; k < enumCount<DiffKind>(); ++k) {
        for (const DiffRow& row : rowsOf(static_cast<DiffKind>(k))) {
            if (!row.isMinor) {
                ++all;
                seen += m_seen.isSeen(m_content->cells().diff(), row) ? 1 : 0;
            }
        }
    }
    return {seen, all};
}

QString SinceModel::cellText(int row, SinceColumn column) const
{
    if (const DiffRow* shown = rowAt(row)) {
        return column == SinceColumn::Seen ? (isSeen(row) ? tr("seen") : tr("not seen"))
                                           : m_content->cells().cell(*shown, column).words();
    }
    if (column != SinceColumn::Seen) {
        return {};
    }
    const DiffKind kind = kindAt(row);
    const QString note = m_content->cells().kindNote(kind, rowsOf(kind));
    const QString count = QLocale().toString(rowsOf(kind).size());
    const QString head = u"%1 %2"_s.arg(SinceCells::kindName(kind), count);
    return note.isEmpty() ? head : head + u", "_s + note;
}

void SinceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int SinceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SinceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : sinceColumnCount;
}

QVariant SinceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SinceColumn column = columnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        // The box says it itself.
        return column == SinceColumn::Seen && !isGroup(index.row()) ? QString()
                                                                    : cellText(index.row(), column);
    case Qt::AccessibleTextRole:
        return cellText(index.row(), column);
    case Qt::CheckStateRole:
        return column == SinceColumn::Seen && !isGroup(index.row())
            ? QVariant(isSeen(index.row()) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case Qt::AccessibleDescriptionRole:
        if (!isGroup(index.row())) {
            return {};
        }
        return opening(kindAt(index.row())) == GroupOpening::Folded ? tr("folded") : tr("unfolded");
    default:
        return {};
    }
}

QVariant SinceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && columnOf(section) == SinceColumn::Seen) {
        return tr("Seen");
    }
    if (role == Qt::AccessibleTextRole && columnOf(section) == SinceColumn::Note) {
        return tr("What it means");
    }
    return role == Qt::DisplayRole ? SinceCells::columnName(
               columnOf(section), m_content ? m_content->cells().thenName() : QString())
                                   : QVariant();
}

bool SinceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || isGroup(index.row())) {
        return false;
    }
    setSeen({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SinceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (isGroup(index.row())) {
        return Qt::ItemIsEnabled;
    }
    const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return columnOf(index.column()) == SinceColumn::Seen ? row | Qt::ItemIsUserCheckable : row;
}

} // namespace cb
