// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Policy.h"

#include <vector>

namespace cb {

/// Every combination of values that a policy can tell apart, and which row fires for it. The
/// values of a column are numbered; a row fits those whose bit is set.
class PolicyGrid
{
public:
    explicit PolicyGrid(const Policy& policy);

    int rowCount() const { return static_cast<int>(m_masks.size()); }

    /// Values of `column` that row `row` fits.
    quint64 mask(int row, PolicyColumn column) const
    {
        return m_masks[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    }

    /// `row` fits fewer values of `column` than `other`, and no others.
    bool isNarrower(int row, int other, PolicyColumn column) const;

    int fired(int row) const { return m_fired[static_cast<std::size_t>(row)]; }

    /// How many combinations that `row` fits are taken by `by`.
    int taken(int row, int by) const;

    /// Row `row` fires for some change of that type.
    bool firesFor(int row, ChangeType type) const;

    /// Combinations that no row fits.
    const QList<PolicyQuestion>& gaps() const { return m_gaps; }

    /// The values of `mask` in words: "1 and 2".
    QString words(PolicyColumn column, quint64 mask) const;

private:
    void countFrom(const Policy& policy);

    std::array<QList<PolicyQuestion>, 4> m_values; ///< of each column, in its own field
    std::vector<std::array<quint64, 4>> m_masks;
    std::vector<int> m_fired;
    std::vector<std::vector<int>> m_taken;
    std::vector<int> m_types; ///< bits of the types for which a row fires
    QList<PolicyQuestion> m_gaps;
};

} // namespace cb
