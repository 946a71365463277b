// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"

namespace cb {

enum class FindingSeverity
{
    Error, ///< cannot be saved to the board so
    Warning ///< can, but is probably not meant
};
template <>
inline constexpr auto enumTexts<FindingSeverity> =
    std::to_array<QLatin1StringView>({QLatin1StringView("error"), QLatin1StringView("warning")});

/// Something about one field that is wrong or doubtful, in words for the user.
struct Finding
{
    ChangeField field = ChangeField::Title;
    FindingSeverity severity = FindingSeverity::Error;
    QString what; ///< "The end is before the start."
    QString suggestion; ///< what setFieldText() would take instead; null: none
    QString suggestionWords; ///< "Did you mean Wed 2 Dec, 00:00?"

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What a change is checked against.
struct CheckContext
{
    const Directory* directory = nullptr; ///< null: references are not checked
    std::function<bool(const QString& number, ChangeId exceptFor)> isNumberTaken; ///< may be empty
    std::function<bool(ChangeId)> isChangeKnown; ///< may be empty
    /// Numbers along the ring that would close if a change started after these, from it back to
    /// itself; empty: none would. May be empty.
    std::function<QStringList(ChangeId, const QList<ChangeId>&)> ringOf;
    QTimeZone zone; ///< for the times in words
    Instant now;
};

/// Looks up in a snapshot, which has to outlive the context.
CheckContext checkContext(const BoardSnapshot& snapshot, Instant now);

/// Every finding about the change, in the order of its fields; empty: nothing is wrong. What is
/// merely not filled in yet is missingFields()'s matter (core/policy/Lifecycle.h). Pure.
QList<Finding> checkChange(const Change& change, const CheckContext& context);

/// Only those that forbid saving.
QList<Finding> errorsIn(const QList<Finding>& findings);

} // namespace cb
