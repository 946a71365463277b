// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/PolicyTableModel.h"

#include "core/policy/PolicyWords.h"

#include <QLocale>
#include <QTextDocument>

namespace cb {

void PolicyTableModel::setPolicy(const Policy& policy, const NameLookup& names)
{
    const bool isSameShape = policy.rows.size() == m_policy.rows.size();
    if (!isSameShape) {
        beginResetModel();
    }
    m_policy = policy;
    m_names = names;
    m_fired.clear();
    if (!isSameShape) {
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, policyCells - 1));
    }
}

void PolicyTableModel::setFired(const QList<int>& fired)
{
    m_fired = fired;
    if (rowCount() > 0) {
        const int column = static_cast<int>(PolicyCell::Fired);
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void PolicyTableModel::setFiring(int row)
{
    m_firing = row;
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, policyCells - 1));
    }
}

int PolicyTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_policy.rows.size());
}

int PolicyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : policyCells;
}

QString PolicyTableModel::text(int row, PolicyCell cell) const
{
    const PolicyRow& one = m_policy.rows.at(row);
    switch (cell) {
    case PolicyCell::Number:
        return QLocale().toString(row + 1);
    case PolicyCell::Type:
        return policyWords::cell(one, PolicyColumn::Type);
    case PolicyCell::Risk:
        return policyWords::cell(one, PolicyColumn::Risk);
    case PolicyCell::Environment:
        return policyWords::cell(one, PolicyColumn::Environment);
    case PolicyCell::Tier:
        return policyWords::cell(one, PolicyColumn::Tier);
    case PolicyCell::Approvals:
        return policyWords::approvals(one, m_names);
    case PolicyCell::Cab:
        return policyWords::cab(one.cab);
    case PolicyCell::LeadTime:
        return policyWords::leadTime(one.leadDays);
    case PolicyCell::Evidence:
        return policyWords::evidence(one);
    case PolicyCell::Fired:
        return row < m_fired.size() ? QLocale().toString(m_fired.at(row)) : QString();
    }
    Q_UNREACHABLE();
}

QVariant PolicyTableModel::data(const QModelIndex& index, int role) const
{
    const auto cell = static_cast<PolicyCell>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), cell);
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(text(index.row(), cell));
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (cell == PolicyCell::Fired ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("Row %1, %2: %3", "of the policy, column, value")
            .arg(index.row() + 1)
            .arg(
                headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                text(index.row(), cell));
    case FiresRole:
        return index.row() == m_firing;
    default:
        return {};
    }
}

QVariant PolicyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto cell = static_cast<PolicyCell>(section);
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(
            (cell == PolicyCell::Fired ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (cell) {
    case PolicyCell::Number:
        return QString();
    case PolicyCell::Type:
        return tr("Type");
    case PolicyCell::Risk:
        return tr("Risk");
    case PolicyCell::Environment:
        return tr("Environment");
    case PolicyCell::Tier:
        return tr("Tier");
    case PolicyCell::Approvals:
        return tr("Approvals");
    case PolicyCell::Cab:
        return tr("CAB");
    case PolicyCell::LeadTime:
        return tr("Lead time");
    case PolicyCell::Evidence:
        return tr("Evidence");
    case PolicyCell::Fired:
        return tr("Fired in 90 days");
    }
    Q_UNREACHABLE();
}

} // namespace cb
