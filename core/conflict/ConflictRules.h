// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Conflict.h"
#include "core/domain/NamedDocument.h"

#include <array>

namespace cb {

struct BoardSnapshot;

constexpr int conflictKindCount = enumCount<ConflictKind>();

/// How a change leaves the maintenance windows of a CI.
enum class OutsideKind
{
    Misses, ///< all of it, backout included, lies outside
    Exceeds, ///< only its end, or its backout, runs over
    BeginsEarly ///< anything else
};
template <>
inline constexpr auto enumTexts<OutsideKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("misses"), QLatin1StringView("exceeds"), QLatin1StringView("begins-early")});

/// What is looked for on a board, and how far. The board keeps it as the document
/// `conflictRulesDocument` of the name conflictRulesName; where there is none, these defaults hold.
struct ConflictRules
{
    static constexpr int maxRelatedDepth = 5;

    std::array<bool, conflictKindCount> isOn{true, true, true, true, true, true, true, true};
    int relatedDepth = 2; ///< steps along dependencies, 1 to maxRelatedDepth
    int relatedWarnsFrom = 2; ///< so many steps away and more, a related CI only warns

    bool has(ConflictKind kind) const { return isOn[static_cast<std::size_t>(kind)]; }

    friend bool operator==(const ConflictRules&, const ConflictRules&) = default;
};

inline const QString conflictRulesName = QStringLiteral("board");

/// {"kinds": ["same-ci", …], "related_depth": 2, "related_warns_from": 2}; a missing member keeps
/// its default. BadInput names the member.
Result<ConflictRules> conflictRulesFromJson(const QJsonObject& content);
NamedDocument documentOf(const ConflictRules& rules);

/// The rules of the board; the defaults where it has none that can be read.
ConflictRules conflictRulesOf(const BoardSnapshot& snapshot);

/// The one table of severities:
///
/// | kind | |
/// |---|---|
/// | same-ci | blocks |
/// | related-ci | blocks when nearer than `relatedWarnsFrom` steps, else warns |
/// | same-service, same-assignee | warns |
/// | freeze | hard blocks; soft, holiday, emergency (where the freeze lets it) or excepted warns |
/// | outside-maintenance | misses blocks; exceeds and begins early warn |
/// | deployment | blocks while it runs, warns once it is over |
/// | sequence | blocks |
///
/// `severityOf` gives that of the kinds that depend on nothing else, and the others' strongest.
ConflictSeverity severityOf(ConflictKind kind);
ConflictSeverity severityOfRelated(int steps, const ConflictRules& rules);
ConflictSeverity severityOfOutside(OutsideKind kind);

} // namespace cb
