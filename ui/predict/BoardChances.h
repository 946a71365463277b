// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/RiskScorer.h"
#include "core/predict/SimilarChanges.h"

#include <memory>
#include <mutex>

namespace cb {

/// What a model says about the open changes of a board, computed once and shared by all views.
/// Immutable; any thread.
class BoardChances
{
public:
    /// Of no board.
    BoardChances();
    /// Scores all open changes: under 50 ms for 100,000 changes, so off the UI thread. `model` may
    /// be null.
    BoardChances(SnapshotPtr board, RiskModelPtr model, Instant now);
    ~BoardChances();
    Q_DISABLE_COPY_MOVE(BoardChances)

    const SnapshotPtr& board() const { return m_scorer.snapshot(); }

    /// Null: the board has not enough history, or the model is not there yet.
    const RiskModelPtr& model() const { return m_scorer.model(); }

    bool hasModel() const { return model() != nullptr; }

    /// What the model predicts; of a board without a model, failures.
    RiskLabel label() const;
    /// 0 to 1: the model's, of all changes that it learned from.
    double baseRate() const;

    /// Rows of board() that are open, ascending, and their chances alike.
    const std::vector<int>& rows() const { return m_rows; }

    const std::vector<ChangeChance>& chances() const { return m_chances; }

    /// Not shown (isShown()) where the change is not open or there is no model.
    ChangeChance of(ChangeId change) const;
    ChangeChance ofRow(int row) const;
    /// Of any rows, alike.
    std::vector<ChangeChance> of(const std::vector<int>& rows) const;
    /// As if it were planned for another time; some microseconds.
    ChangeChance moved(ChangeId change, const Span& planned) const;

    const RiskScorer& scorer() const { return m_scorer; }

    /// Made when first asked for (about 100 ms for 100,000 changes): not on the UI thread.
    const SimilarChanges& similar() const;

private:
    RiskScorer m_scorer;
    std::vector<int> m_rows;
    std::vector<ChangeChance> m_chances;
    mutable std::once_flag m_similarOnce;
    mutable std::unique_ptr<const SimilarChanges> m_similar;
};

using BoardChancesPtr = std::shared_ptr<const BoardChances>;

/// Why a change has its chance, and how changes like it went.
struct ChanceReasons
{
    ChangeId change;
    std::optional<Span> planned; ///< as if it were planned then; nothing: as it is
    Prediction prediction;
    QList<SimilarChange> similar;
    BoardChancesPtr from; ///< never null
};

/// Computes them: some milliseconds, off the UI thread. A change that is not on the board has none.
ChanceReasons reasonsOf(
    const BoardChancesPtr& chances, ChangeId change, const std::optional<Span>& planned);

} // namespace cb
