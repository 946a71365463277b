// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/EffectPanel.h"
#include "ui/records/RecordWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

void HitsModel::setEffect(std::shared_ptr<const ShownEffect> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int HitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown->effect.hits.size());
}

int HitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

ChangeId HitsModel::changeAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    return m_shown->snapshot->changes->idAt(
        m_shown->effect.hits[static_cast<std::size_t>(row)].change);
}

/// What makes it another hit than most.
QString HitsModel::remark(const WindowHit& hit) const
{
    if (hit.isExcepted) {
        return tr("excepted", "change");
    }
    if (hit.isEmergency) {
        return tr("only warned", "emergency change");
    }
    return hit.isApproved ? tr("approved", "change") : QString();
}

QVariant HitsModel::data(const QModelIndex& index, int role) const
{
    const bool isText =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText || !index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const WindowHit& hit = m_shown->effect.hits[static_cast<std::size_t>(index.row())];
    const ChangeColumns& changes = *m_shown->snapshot->changes;
    switch (index.column()) {
    case 0:
        return changes.numbers.at(hit.change);
    case 1:
        return changes.titles.at(hit.change);
    case 2:
        return remark(hit);
    default: {
        const RecordTimes times(m_shown->snapshot->zone(), m_shown->countedAt);
        return times.instant(hit.planned.start);
    }
    }
}

} // namespace cb
