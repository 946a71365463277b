// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

namespace cb {

/// Walks along two queries: the changes, and their items in the same order.
class ChangeWithItems
{
public:
    Result<void> open(Connection& connection)
    {
        auto items = connection.stream(
            "SELECT \"change\", \"item\"\nFROM change_item\nORDER BY \"change\", \"position\"", {});
        if (!items) {
            return items.error();
        }
        m_items = *std::move(items);
        return advance();
    }

    Result<void> fill(Change& change)
    {
        while (m_hasItem && m_items->id(0) == change.id.value) {
            change.items.append({m_items->id(1)});
            if (const auto done = advance(); !done) {
                return done;
            }
        }
        return {};
    }

private:
    Result<void> advance()
    {
        const Result<bool> hasRow = m_items->next();
        m_hasItem = hasRow && *hasRow;
        return hasRow ? Result<void>() : Result<void>(hasRow.error());
    }

    std::unique_ptr<Query> m_items;
    bool m_hasItem = false;
};

} // namespace cb
