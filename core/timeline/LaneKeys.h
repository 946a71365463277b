// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/LaneRows.h"

#include <QVarLengthArray>

namespace cb {

/// The keys of a row, each once.
using RowKeys = QVarLengthArray<qint32, 8>;

/// What a name has that the keys were not made with: lanes have to be built anew.
constexpr qint32 unknownKey = -2;

/// Which lanes rows belong to, before it is known which lanes have anything: a key for each service
/// (CI, …) of the directory, and one more for what has none. Immutable.
class LaneKeys
{
public:
    /// Not `isGrouped`: one group of all.
    LaneKeys(SnapshotPtr snapshot, LaneGrouping grouping, bool isGrouped);

    /// Of keys, the rest's included.
    int count() const { return m_count; }

    qint32 restKey() const { return m_count - 1; }

    int groupCount() const { return m_groupCount; }

    qint32 restGroup() const { return m_groupCount - 1; }

    /// Of a row of `snapshot`, which has the same directory as the one that the keys were made of.
    RowKeys keysOf(const BoardSnapshot& snapshot, LaneTable table, int row) const;

    qint32 groupOf(qint32 key) const { return m_groupOfKey[static_cast<std::size_t>(key)]; }

    /// Key, name, record and criticality.
    TimelineLane lane(qint32 key) const;
    TimelineLane group(qint32 groupKey) const;

private:
    void internEnvironments();
    void groupServicesByTeam();
    qint32 keyOf(const BoardSnapshot& snapshot, LaneTable table, std::size_t row) const;
    qint32 environmentOf(const BoardSnapshot& snapshot, LaneTable table, std::size_t row) const;
    qint32 environmentOf(const QString& text) const;

    SnapshotPtr m_snapshot;
    LaneGrouping m_grouping;
    int m_count = 1;
    int m_groupCount = 1;
    std::vector<qint32> m_groupOfKey;
    std::vector<qint32> m_teamOfService;
    StringTable m_environments; ///< key + 1 is its index
    std::vector<qint32> m_ofChangeEnvironment; ///< by index in the columns' strings
    std::vector<qint32> m_ofDeploymentEnvironment;
    std::vector<qint32> m_ofItemEnvironment; ///< by row in Directory::items
};

} // namespace cb
