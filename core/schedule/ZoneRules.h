// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/WallTime.h"

#include <memory>
#include <vector>

namespace cb {

/// A zone for turning wall-clock times: one of the IANA database, or one that only a VTIMEZONE (RFC
/// 5545 3.6.5) describes. Immutable value, cheap to copy; any thread.
class ZoneRules
{
public:
    explicit ZoneRules(const QTimeZone& zone);

    /// From the text of one VTIMEZONE, exact within `around` and three years on both sides (beyond,
    /// the nearest known offset holds). Errors: BadInput.
    static Result<ZoneRules> fromDefinition(const QByteArray& vtimezone, const Span& around);

    /// Is this a zone of the IANA database? (QTimeZone("Olympus") is valid in Qt 6.4, and means
    /// UTC.)
    static bool isKnown(const QByteArray& name);

    Instant toInstant(const LocalTime& local) const;
    LocalTime toLocal(Instant instant) const;
    qint64 offsetMsAt(qint64 utcMs) const;

private:
    /// From `utcMs` on, `offsetMs` holds.
    struct Transition
    {
        qint64 utcMs = 0;
        qint64 offsetMs = 0;
    };

    struct Definition
    {
        std::vector<Transition> transitions; ///< ascending
        qint64 firstOffsetMs = 0; ///< before the first transition
    };

    explicit ZoneRules(std::shared_ptr<const Definition> definition);

    friend class DefinitionReader;

    QTimeZone m_zone;
    std::shared_ptr<const Definition> m_definition;
};

} // namespace cb
