// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/NameLookup.h"
#include "core/policy/Policy.h"

#include <QAbstractTableModel>

namespace cb {

enum class PolicyCell
{
    Number,
    Type,
    Risk,
    Environment,
    Tier,
    Approvals,
    Cab,
    LeadTime,
    Evidence,
    Fired ///< how many changes of the last 90 days and the open ones
};
constexpr int policyCells = 10;

/// The decision table as it is shown: words only, edited by CellEditor.
class PolicyTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A row that fires for what the test bench asks is told from the others by this role (bool).
    static constexpr int FiresRole = Qt::UserRole + 1;

    void setPolicy(const Policy& policy, const NameLookup& names);
    /// Of each row; empty: not counted yet.
    void setFired(const QList<int>& fired);
    /// -1: none.
    void setFiring(int row);

    const Policy& policy() const { return m_policy; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, PolicyCell cell) const;

    Policy m_policy;
    NameLookup m_names;
    QList<int> m_fired;
    int m_firing = -1;
};

} // namespace cb
