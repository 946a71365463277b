// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/ListArrangement.h"

namespace cb {

/// For each of `rows` the index of its group; `groups` are in their order on screen, with key and
/// title.
struct GroupKeys
{
    std::vector<qint32> groupOf;
    QList<ListGroup> groups;
};

GroupKeys groupKeys(
    const BoardSnapshot& snapshot, const ListQuery& query, const std::vector<qint32>& rows);

} // namespace cb
