// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WriteBatch.h"

#include <QSet>

namespace cb {

/// All that a source gives, by kind, and whether each part could be written after the ones before.
struct CollectedBoard
{
    std::vector<Record> records; ///< in the order given
    QList<Dependency> dependencies;
    QHash<AttachmentId, QByteArray> bytes;
    QList<NamedDocument> documents;

    static CollectedBoard from(const BatchSource& source)
    {
        CollectedBoard board;
        while (std::optional<WriteBatch> part = source()) {
            for (Record& record : part->puts) {
                board.records.push_back(std::move(record));
            }
            board.dependencies += part->addedDependencies;
            board.bytes.insert(part->attachmentBytes);
            board.documents += part->documents;
        }
        return board;
    }

    template <typename T>
    std::vector<T> all() const
    {
        std::vector<T> found;
        for (const Record& record : records) {
            if (const T* one = std::get_if<T>(&record)) {
                found.push_back(*one);
            }
        }
        return found;
    }
};

/// Do the edges have a cycle? (Kahn's algorithm: what cannot be taken away is in one.)
inline bool hasCycle(const QList<Dependency>& edges)
{
    QHash<ItemId, int> incoming;
    QHash<ItemId, QList<ItemId>> outgoing;
    for (const Dependency& edge : edges) {
        outgoing[edge.upstream].append(edge.downstream);
        incoming[edge.upstream] += 0;
        incoming[edge.downstream] += 1;
    }
    QList<ItemId> free;
    for (auto it = incoming.cbegin(); it != incoming.cend(); ++it) {
        if (it.value() == 0) {
            free.append(it.key());
        }
    }
    qsizetype taken = 0;
    while (!free.isEmpty()) {
        const ItemId item = free.takeLast();
        ++taken;
        for (const ItemId& next : outgoing.value(item)) {
            if (--incoming[next] == 0) {
                free.append(next);
            }
        }
    }
    return taken != incoming.size();
}

} // namespace cb
