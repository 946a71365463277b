// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/BoardChances.h"

#include <algorithm>

namespace cb {

BoardChances::BoardChances()
    : BoardChances(std::make_shared<BoardSnapshot>(), nullptr, {})
{}

BoardChances::BoardChances(SnapshotPtr board, RiskModelPtr model, Instant now)
    : m_scorer(std::move(board), std::move(model), now)
    , m_rows(openRows(*m_scorer.snapshot()))
    , m_chances(m_scorer.chances(m_rows))
{}

BoardChances::~BoardChances() = default;

RiskLabel BoardChances::label() const
{
    return hasModel() ? model()->card.label : RiskLabel::Failure;
}

double BoardChances::baseRate() const
{
    return hasModel() ? model()->card.rate() : 0;
}

ChangeChance BoardChances::ofRow(int row) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row);
    return found != m_rows.cend() && *found == row
        ? m_chances[static_cast<std::size_t>(found - m_rows.cbegin())]
        : ChangeChance();
}

ChangeChance BoardChances::of(ChangeId change) const
{
    return ofRow(board()->changes->rowOf(change));
}

std::vector<ChangeChance> BoardChances::of(const std::vector<int>& rows) const
{
    std::vector<ChangeChance> chances;
    chances.reserve(rows.size());
    for (const int row : rows) {
        chances.push_back(ofRow(row));
    }
    return chances;
}

ChangeChance BoardChances::moved(ChangeId change, const Span& planned) const
{
    const int row = board()->changes->rowOf(change);
    return row == noRow || !hasModel() ? ChangeChance() : m_scorer.chanceAt(row, planned);
}

const SimilarChanges& BoardChances::similar() const
{
    std::call_once(
        m_similarOnce, [this] { m_similar = std::make_unique<const SimilarChanges>(board()); });
    return *m_similar;
}

ChanceReasons reasonsOf(
    const BoardChancesPtr& chances, ChangeId change, const std::optional<Span>& planned)
{
    constexpr int shownAlike = 5;
    ChanceReasons reasons;
    reasons.change = change;
    reasons.planned = planned;
    reasons.from = chances;
    const int row = chances->board()->changes->rowOf(change);
    if (row == noRow) {
        return reasons;
    }
    reasons.prediction =
        planned ? chances->scorer().predictAt(row, *planned) : chances->scorer().predict(row);
    reasons.similar = chances->similar().find(row, shownAlike);
    return reasons;
}

} // namespace cb
