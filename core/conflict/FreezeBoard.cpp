// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/FreezeBoard.h"

namespace cb {
namespace {

std::optional<ScopeMatcher> matcherOf(const WindowScope& scope, const BoardSnapshot& changes)
{
    return scope.isEverything() ? std::nullopt
                                : std::optional<ScopeMatcher>(ScopeMatcher(scope, changes));
}

ConflictSeverity severityFor(const CalendarWindow& window, ChangeType type)
{
    const bool isBlocking = window.kind == WindowKind::Freeze && window.isHard
        && !(window.emergencyOnlyWarns && type == ChangeType::Emergency);
    return isBlocking ? ConflictSeverity::Blocks : ConflictSeverity::Warns;
}

} // namespace

FreezeJudge::FreezeJudge(const FreezeBoard& freezes, const BoardSnapshot& changes)
    : m_freezes(&freezes)
    , m_changes(changes.changes)
{
    m_scopes.reserve(freezes.freezes.size());
    for (const FreezeWindow& freeze : freezes.freezes) {
        Scopes scopes{matcherOf(freezes.windows->at(freeze.row).scope, changes), {}};
        for (const int row : freeze.exceptions) {
            scopes.exceptions.push_back(matcherOf(freezes.exceptions->at(row).scope, changes));
        }
        m_scopes.push_back(std::move(scopes));
    }
}

bool FreezeJudge::passes(const CalendarWindow& window, std::size_t changeRow) const
{
    return !window.passingModels.isEmpty() && m_changes->types[changeRow] == ChangeType::Standard
        && window.passingModels.contains(m_changes->strings.at(m_changes->models[changeRow]));
}

std::optional<FreezeStanding> FreezeJudge::standing(int freeze, int changeRow, ChangeId id) const
{
    const auto at = static_cast<std::size_t>(freeze);
    const auto row = static_cast<std::size_t>(changeRow);
    const FreezeWindow& held = m_freezes->freezes[at];
    const CalendarWindow& window = m_freezes->windows->at(held.row);
    const Scopes& scopes = m_scopes[at];
    if ((scopes.window && !scopes.window->covers(changeRow)) || passes(window, row)) {
        return std::nullopt;
    }
    FreezeStanding standing{freeze, severityFor(window, m_changes->types[row]), {}};
    for (std::size_t i = 0; i < held.exceptions.size(); ++i) {
        const FreezeException& exception = m_freezes->exceptions->at(held.exceptions[i]);
        const bool isForIt = exception.change
            ? *exception.change == id
            : !scopes.exceptions[i] || scopes.exceptions[i]->covers(changeRow);
        if (isForIt) {
            standing.exceptions.push_back(held.exceptions[i]);
        }
    }
    return standing;
}

void appendFreeze(
    const FreezeBoard& board,
    const FreezeStanding& standing,
    std::size_t instance,
    int changeRow,
    const Span& window,
    ConflictSet& found)
{
    const FreezeWindow& freeze = board.freezes[static_cast<std::size_t>(standing.freeze)];
    const Span whole = freeze.instances.spans()[instance];
    Conflict conflict;
    conflict.kind = ConflictKind::Freeze;
    conflict.severity = standing.severity;
    conflict.a = changeRow;
    conflict.b = freeze.row;
    conflict.span = commonSpan(window, whole);
    conflict.detail = static_cast<int>(found.windowSpans.size());
    for (const int row : standing.exceptions) {
        const std::optional<Instant>& expires = board.exceptions->at(row).expiresAt;
        if (!expires || conflict.span.end <= *expires) {
            conflict.answer = row;
            conflict.severity = ConflictSeverity::Warns;
            break;
        }
    }
    found.windowSpans.push_back(whole);
    found.append(conflict);
}

} // namespace cb
