// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/freeze/FreezeEffect.h"

#include <QCoreApplication>
#include <QLocale>

namespace cb {

/// Words of the view of freezes. The same word for the same thing.
class WindowWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::WindowWords)

public:
    /// "hard freeze", "soft freeze", "maintenance", "holiday", "allowed time".
    static QString kind(WindowKind kind, bool isHard);
    /// "everything", "Payments, Cards", "3 teams, 2 services".
    static QString scope(const WindowScope& scope, const Directory& directory);
    /// "in 9 h 57 min", "in 36 days", "now, for 2 days".
    static QString until(const Span& span, Instant now);
    /// "2 h 5 min", "36 days".
    static QString duration(qint64 ms);
    static QString exceptionState(const FreezeException& exception, Instant now);
    /// Who a person is, or "somebody".
    static QString person(const std::optional<PersonId>& id, const Directory& directory);
    /// What an exception is for: the change's title, or the scope.
    static QString exceptionFor(const FreezeException& exception, const BoardSnapshot& snapshot);
};

} // namespace cb
