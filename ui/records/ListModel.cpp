// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ListModel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ListModel::ListModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_arrangement(std::make_shared<ListArrangement>())
    , m_times(m_arrangement->snapshot->zone(), {})
{}

void ListModel::setArrangement(std::shared_ptr<const ListArrangement> arrangement)
{
    beginResetModel();
    m_arrangement = std::move(arrangement);
    m_times = RecordTimes(m_arrangement->snapshot->zone(), m_arrangement->query.now);
    layOut();
    endResetModel();
}

void ListModel::layOut()
{
    m_groupStarts.clear();
    if (m_arrangement->groups.isEmpty()) {
        m_rowCount = static_cast<int>(m_arrangement->rows.size());
        return;
    }
    m_rowCount = 0;
    for (const ListGroup& group : m_arrangement->groups) {
        m_groupStarts.push_back(m_rowCount);
        m_rowCount += 1 + (m_foldedKeys.contains(group.key) ? 0 : group.count());
    }
}

ListModel::RowPlace ListModel::placeOf(int row) const
{
    if (m_groupStarts.empty()) {
        return {-1, row};
    }
    const auto next = std::upper_bound(m_groupStarts.cbegin(), m_groupStarts.cend(), row);
    const int group = static_cast<int>(next - m_groupStarts.cbegin()) - 1;
    const int offset = row - m_groupStarts[static_cast<std::size_t>(group)] - 1;
    return {group, offset < 0 ? -1 : m_arrangement->groups[group].begin + offset};
}

bool ListModel::isFolded(int group) const
{
    return m_foldedKeys.contains(m_arrangement->groups[group].key);
}

void ListModel::setFolded(int group, bool isFolded)
{
    const ListGroup& entry = m_arrangement->groups[group];
    if (isFolded == m_foldedKeys.contains(entry.key)) {
        return;
    }
    const int head = rowOfGroup(group);
    if (isFolded) {
        beginRemoveRows({}, head + 1, head + entry.count());
        m_foldedKeys.insert(entry.key);
        layOut();
        endRemoveRows();
    } else {
        beginInsertRows({}, head + 1, head + entry.count());
        m_foldedKeys.remove(entry.key);
        layOut();
        endInsertRows();
    }
    emit dataChanged(index(head, 0), index(head, columnCount() - 1));
}

void ListModel::setFoldedKeys(const QSet<QString>& keys)
{
    beginResetModel();
    m_foldedKeys = keys;
    layOut();
    endResetModel();
}

RecordRef ListModel::refOf(qint32 tableRow) const
{
    const auto r = static_cast<std::size_t>(tableRow);
    const BoardSnapshot& snapshot = *m_arrangement->snapshot;
    switch (kind()) {
    case ListKind::Changes:
        return {RecordKind::Change, snapshot.changes->ids[r]};
    case ListKind::Incidents:
        return {RecordKind::Incident, snapshot.incidents->ids[r]};
    case ListKind::Requests:
        return {RecordKind::Request, snapshot.requests->ids[r]};
    case ListKind::Deployments:
        return {RecordKind::Deployment, snapshot.deployments->ids[r]};
    }
    Q_UNREACHABLE();
}

qint32 ListModel::tableRowOf(const RecordRef& record) const
{
    const BoardSnapshot& snapshot = *m_arrangement->snapshot;
    const auto found = [&](ListKind kind, const std::vector<QUuid>& ids) {
        return this->kind() == kind ? rowOfId(ids, record.id) : noRow;
    };
    switch (record.kind) {
    case RecordKind::Change:
        return found(ListKind::Changes, snapshot.changes->ids);
    case RecordKind::Incident:
        return found(ListKind::Incidents, snapshot.incidents->ids);
    case RecordKind::Request:
        return found(ListKind::Requests, snapshot.requests->ids);
    case RecordKind::Deployment:
        return found(ListKind::Deployments, snapshot.deployments->ids);
    default:
        return noRow;
    }
}

std::optional<RecordRef> ListModel::recordAt(int row) const
{
    const RowPlace place = placeOf(row);
    if (place.position < 0) {
        return std::nullopt;
    }
    return refOf(m_arrangement->rows[static_cast<std::size_t>(place.position)]);
}

std::optional<int> ListModel::groupOf(const RecordRef& record) const
{
    const qint32 tableRow = tableRowOf(record);
    if (tableRow == noRow || m_groupStarts.empty()) {
        return std::nullopt;
    }
    const qint32 position = m_arrangement->positions[static_cast<std::size_t>(tableRow)];
    if (position < 0) {
        return std::nullopt;
    }
    const auto& groups = m_arrangement->groups;
    const auto found = std::upper_bound(
        groups.cbegin(), groups.cend(), position, [](int value, const ListGroup& group) {
            return value < group.end;
        });
    return static_cast<int>(found - groups.cbegin());
}

std::optional<int> ListModel::rowOf(const RecordRef& record) const
{
    const qint32 tableRow = tableRowOf(record);
    const qint32 position =
        tableRow == noRow ? -1 : m_arrangement->positions[static_cast<std::size_t>(tableRow)];
    if (position < 0) {
        return std::nullopt;
    }
    const std::optional<int> group = groupOf(record);
    if (!group) {
        return position;
    }
    if (isFolded(*group)) {
        return std::nullopt;
    }
    return rowOfGroup(*group) + 1 + position - m_arrangement->groups[*group].begin;
}

QList<RecordRef> ListModel::records() const
{
    QList<RecordRef> records;
    records.reserve(static_cast<qsizetype>(m_arrangement->rows.size()));
    for (const qint32 row : m_arrangement->rows) {
        records.append(refOf(row));
    }
    return records;
}

QList<RecordRef> ListModel::recordsOfGroup(int group) const
{
    const ListGroup& entry = m_arrangement->groups[group];
    QList<RecordRef> records;
    for (int i = entry.begin; i < entry.end; ++i) {
        records.append(refOf(m_arrangement->rows[static_cast<std::size_t>(i)]));
    }
    return records;
}

void ListModel::setCompact(bool isCompact)
{
    if (m_isCompact != isCompact) {
        m_isCompact = isCompact;
        retranslate();
    }
}

void ListModel::retranslate()
{
    m_times = RecordTimes(m_arrangement->snapshot->zone(), m_arrangement->query.now);
    if (m_rowCount > 0) {
        emit dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ListColumns::of(kind()).size());
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return ListColumns::isFigure(columnAt(section)) ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                                        : int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? ListColumns::title(kind(), columnAt(section)) : QVariant();
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column()).text;
    case Qt::TextAlignmentRole:
        return ListColumns::isFigure(columnAt(index.column()))
            ? int(Qt::AlignTrailing | Qt::AlignVCenter)
            : int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return isGroup(index.row()) ? isFolded(groupAt(index.row())) ? tr("folded") : tr("unfolded")
                                    : QString();
    default:
        return {};
    }
}

Qt::ItemFlags ListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return isGroup(index.row())
        ? Qt::ItemIsEnabled
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace cb
