// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "core/domain/BoardSnapshot.h"
#include "core/domain/Decision.h"
#include "core/report/Report.h"
#include "core/report/ReportLanguage.h"

namespace cb {

/// One field of an entry of a change's history, by its stable name.
struct HistoryField
{
    QString field;
    QString before; ///< null: not given
    QString after;
};

struct HistoryEntry
{
    Instant at;
    QString author;
    QString reason;
    QList<HistoryField> fields;
};

/// All that is known of one change.
struct ChangeRecordInput
{
    Change change;
    QList<Decision> decisions; ///< oldest first
    QList<Condition> conditions;
    QList<Attachment> attachments;
    QList<Incident> incidents; ///< caused by it
    QList<Deployment> deployments; ///< made for it
    QList<HistoryEntry> history; ///< newest first, perhaps only the last ones
    int historyTotal = 0;
    QList<WindowInstance> windows; ///< freezes and maintenance that touch its window
    Instant madeAt;
};

/// The record of one change. Names of people, services and CIs come from the snapshot. Any thread.
Report changeRecord(SnapshotPtr snapshot, ChangeRecordInput input, ReportLanguage language);

} // namespace cb
