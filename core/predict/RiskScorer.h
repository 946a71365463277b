// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/Prediction.h"
#include "core/predict/RiskModel.h"

namespace cb {

/// Predicts changes of one snapshot. Only what was known before a change's planned start (and
/// before `now`) counts; nothing of its outcome. Making it costs about 25 ms for 100,000 changes,
/// a chance some microseconds. Immutable; any thread.
class RiskScorer
{
public:
    /// `model` may be null: every state is NotEnoughHistory.
    RiskScorer(SnapshotPtr snapshot, RiskModelPtr model, Instant now);
    ~RiskScorer();
    RiskScorer(const RiskScorer&) = delete;
    RiskScorer& operator=(const RiskScorer&) = delete;

    ChangeChance chance(int row) const;
    std::vector<ChangeChance> chances(const std::vector<int>& rows) const;
    /// As if it were planned for another time.
    ChangeChance chanceAt(int row, const Span& planned) const;

    Prediction predict(int row) const;
    Prediction predictAt(int row, const Span& planned) const;

    const RiskModelPtr& model() const;
    const SnapshotPtr& snapshot() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Rows of changes that are neither closed nor cancelled.
std::vector<int> openRows(const BoardSnapshot& snapshot);

/// Failures to expect among changes that start in each of `days` (ascending, apart): the sum of
/// their chances. Rows and chances are alike; changes without a planned start count nowhere. The
/// head of a day shows it from expectedShownFrom on.
std::vector<double> expectedPerDay(
    const BoardSnapshot& snapshot,
    const std::vector<int>& rows,
    const std::vector<ChangeChance>& chances,
    const std::vector<Span>& days);
constexpr double expectedShownFrom = 0.25;

/// How the model in use has done on changes since it learned.
struct ModelDrift
{
    enum class Verdict
    {
        TooFew, ///< fewer than 20 changes with an outcome since then
        Holds,
        Shifted, ///< what changes look like has changed (a factor's stability index over 0.25)
        Worse ///< its chances no longer fit what comes (outside the 95 percent interval)
    };

    struct Shift
    {
        QString key; ///< of the factor
        double index = 0; ///< population stability index; over 0.1 noticeable, over 0.25 large
    };

    Verdict verdict = Verdict::TooFew;
    Span period; ///< since it learned, until now
    int rows = 0; ///< changes with an outcome since then
    Rate seen; ///< with the label
    double expected = 0; ///< sum of their chances
    double brier = 0;
    double brierThen = 0; ///< when it was measured
    double baseRateThen = 0;
    std::vector<Shift> shifts; ///< of what moves chances, but for past outcomes; largest first
    QString words; ///< one sentence
};

ModelDrift driftOf(const RiskScorer& scorer, Instant now);

} // namespace cb
