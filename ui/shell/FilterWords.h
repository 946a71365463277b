// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/BoardFilter.h"

#include <QCoreApplication>
#include <QString>

namespace cb {

struct FilterResult;

/// A filter in the user's language: what tokens and empty views show. (The typed text form is the
/// same in every language.)
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    /// "team", "implementer", "period".
    static QString fieldName(FilterField field);
    /// "Awaiting CAB" for a closed list, else the value as it is.
    static QString valueName(FilterField field, const QString& value);
    /// The field part of a token: "not state" where it is negated; empty for a free word.
    static QString tokenField(const FilterTerm& term);
    /// "closed, rejected".
    static QString tokenValue(const FilterTerm& term);
    /// "team Payments, risk very high".
    static QString sentence(const BoardFilter& filter);
    /// For a view where nothing matches: "team Payments, risk very high. Without “risk”: 4
    /// changes."
    static QString nothingMatches(const FilterResult& result);
};

} // namespace cb
