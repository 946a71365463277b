// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"
#include "core/domain/NameLookup.h"
#include "core/session/Session.h"

namespace cb {

class RecordTimes;

/// One line of the history of a change.
struct HistoryLine
{
    Instant at;
    QString what; ///< "Window moved: Wed 25 Nov, 20:30 → Thu 26 Nov, 20:30"
    QString author;
    QString reason; ///< where one was given
};

/// What was done to a change in words, newest first: audit entries field by field (old → new, names
/// for ids, times in the board's zone), and decisions. Pure.
QList<HistoryLine> historyLines(
    const ChangeDetail& detail, const NameLookup& names, const RecordTimes& times);

/// The value of a field as the audit keeps it, in words: "not given" where it is null.
QString auditValueWords(
    ChangeField field, const QString& value, const NameLookup& names, const RecordTimes& times);

} // namespace cb
