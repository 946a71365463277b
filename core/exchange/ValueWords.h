// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportFields.h"

#include <QHash>

#include <optional>

namespace cb {

/// How loosely words of a closed list are taken.
enum class WordRule
{
    Exact, ///< one of the known words
    Loose ///< or one that begins with or holds a telling word ("Standard Change Type 35")
};

/// The text forms of a closed list; empty where the field has none.
QStringList choicesOf(ImportKind kind, Field field);

/// The place in choicesOf() that a cell means; `own` (folded text -> text form) beats the known
/// words. Knows the text forms, the words of ServiceNow, Jira and others (codes too), German and
/// Dutch.
std::optional<int> choiceIn(
    ImportKind kind,
    Field field,
    QStringView text,
    const QHash<QString, QString>& own,
    WordRule rule);

/// "yes", "Y", "1", "TRUE", "ja", … and their opposites. Nothing for other words; empty is not
/// asked here.
std::optional<bool> yesOrNo(QStringView text);

/// 1 to 5 for "2", "2 - High", "P2", "High". Priority: 1 is the highest. Impact and urgency: 5 is
/// the highest, and figures in files count the other way round (as all tools do), words beat
/// figures. Criticality: 1 to 4.
std::optional<int> levelIn(Field field, QStringView text);

/// The words that exports write for impact and urgency.
QString levelWord(int level);

/// "90", "1:30", "1 h 30 min", "2 hours" as minutes.
std::optional<int> minutesIn(QStringView text);

/// The known word that is nearest to a wrong one (at most two letters apart, and only one such),
/// else empty.
QString nearestChoice(ImportKind kind, Field field, QStringView text);

/// Marks that programs write for "nothing": "?", "#N/A", "#N/B", "NULL", "-".
bool isMissingMark(QStringView text);

} // namespace cb
