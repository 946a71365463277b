// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BoardSnapshot.h"

#include <algorithm>

namespace cb {
namespace {

std::optional<Span> spanOf(qint64 start, qint64 end)
{
    if (start == noInstant || end == noInstant || end < start) {
        return std::nullopt;
    }
    return Span{{start}, {end}};
}

template <typename T, typename IdType>
int rowIn(const QList<T>& rows, IdType id)
{
    const auto found =
        std::lower_bound(rows.cbegin(), rows.cend(), id, [](const T& row, const IdType& wanted) {
            return row.id < wanted;
        });
    return found != rows.cend() && found->id == id ? static_cast<int>(found - rows.cbegin())
                                                   : noRow;
}

} // namespace

int rowOfId(const std::vector<QUuid>& ids, const QUuid& id)
{
    const auto found = std::lower_bound(ids.cbegin(), ids.cend(), id, isBefore);
    return found != ids.cend() && *found == id ? static_cast<int>(found - ids.cbegin()) : noRow;
}

quint64 commitKey(QByteArrayView commit)
{
    constexpr quint64 offsetBasis = 0xcbf29ce484222325ULL;
    constexpr quint64 prime = 0x100000001b3ULL;
    const QByteArrayView text = commit.trimmed();
    if (text.isEmpty()) {
        return 0;
    }
    quint64 hash = offsetBasis;
    for (const char byte : text) {
        hash = (hash ^ static_cast<quint8>(byte)) * prime;
    }
    return hash == 0 ? 1 : hash;
}

int Directory::rowOf(PersonId id) const
{
    return rowIn(persons, id);
}

int Directory::rowOf(GroupId id) const
{
    return rowIn(groups, id);
}

int Directory::rowOf(ServiceId id) const
{
    return rowIn(services, id);
}

int Directory::rowOf(ItemId id) const
{
    return rowIn(items, id);
}

std::optional<Span> ChangeColumns::plannedWindow(int row) const
{
    const auto r = static_cast<std::size_t>(row);
    return spanOf(plannedStarts[r], plannedEnds[r]);
}

std::optional<Span> ChangeColumns::actualWindow(int row) const
{
    const auto r = static_cast<std::size_t>(row);
    return spanOf(actualStarts[r], actualEnds[r]);
}

} // namespace cb
