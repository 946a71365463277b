// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "core/domain/BoardSnapshot.h"
#include "core/domain/ChangeFields.h"
#include "core/domain/Decision.h"
#include "core/report/Report.h"
#include "core/report/ReportLanguage.h"
#include "core/schedule/BoardWindows.h"

namespace cb {

/// One field of an entry of a change's history, by its stable name and with references as ids (as
/// the audit keeps them).
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
    bool isCreation = false; ///< the record was made; its fields are not listed
    QList<HistoryField> fields;
};

/// All that is known of one change.
struct ChangeRecordInput
{
    Change change;
    QList<Decision> decisions; ///< oldest first
    QList<Condition> conditions;
    QList<Attachment> attachments;
    QList<HistoryEntry> history; ///< newest first, perhaps only the last ones
    int historyTotal = 0; ///< at least as many as `history` has
    WindowsInRange windows; ///< of its planned window
    Instant madeAt;
};

/// The record of one change, as it stands. Names, incidents and deployments come from the snapshot.
/// Any thread.
Report changeRecord(SnapshotPtr snapshot, ChangeRecordInput input, ReportLanguage language);

/// What one entry of the history says: "Planned start: Wed 25 Nov 2026, 20:30 → …", a line for each
/// field.
QString historyText(
    const HistoryEntry& entry, const NameLookup& names, const ReportLanguage& language);

/// A field's value as the audit keeps it, in words: names for ids, a dash where it was not given.
QString fieldValueText(
    ChangeField field,
    const QString& value,
    const NameLookup& names,
    const ReportLanguage& language);

/// The name of a field in the report's language: "Planned start".
QString fieldName(ChangeField field, const ReportLanguage& language);

} // namespace cb
