// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Selection.h"

namespace cb {

std::optional<RecordRef> Selection::current() const
{
    return m_records.isEmpty() ? std::nullopt : std::optional(m_records.last());
}

std::optional<ChangeId> Selection::currentChange() const
{
    const auto record = current();
    return record && record->kind == RecordKind::Change ? std::optional(ChangeId{record->id})
                                                        : std::nullopt;
}

QList<ChangeId> Selection::changes() const
{
    QList<ChangeId> ids;
    for (const RecordRef& record : m_records) {
        if (record.kind == RecordKind::Change) {
            ids.append({record.id});
        }
    }
    return ids;
}

void Selection::set(const QList<RecordRef>& records)
{
    if (records != m_records) {
        m_records = records;
        emit selectionChanged();
    }
}

} // namespace cb
