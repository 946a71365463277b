// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QList>
#include <QObject>

namespace cb {

/// What is selected, shared by all views: ids, never rows. Selecting a change anywhere selects it
/// everywhere.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<RecordRef>& records() const { return m_records; }

    /// The one that the detail panel shows: the last of records(), or nothing.
    std::optional<RecordRef> current() const;

    /// The current record if it is a change.
    std::optional<ChangeId> currentChange() const;
    /// All selected changes.
    QList<ChangeId> changes() const;

    bool contains(const RecordRef& record) const { return m_records.contains(record); }

    void set(const QList<RecordRef>& records);

    void selectChange(ChangeId id) { set({{RecordKind::Change, id.value}}); }

    void clear() { set({}); }

signals:
    void selectionChanged();

private:
    QList<RecordRef> m_records;
};

} // namespace cb
