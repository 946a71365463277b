// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/risk/Rate.h"

namespace cb {

enum class PredictionState
{
    Ok,
    FewData, ///< under 5 changes of the service with a known outcome: the base rate is shown
    NotEnoughHistory ///< the board has no model
};
template <>
inline constexpr auto enumTexts<PredictionState> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("ok"),
     QLatin1StringView("few_data"),
     QLatin1StringView("not_enough_history")});

/// A chance without its reasons: for lists, calendars and sums.
struct ChangeChance
{
    double chance = 0; ///< 0 to 1; of the base rate where data are few
    Interval range; ///< 80 percent: where the true chance is, as far as the data tell
    PredictionState state = PredictionState::NotEnoughHistory;

    bool isShown() const { return state != PredictionState::NotEnoughHistory; }

    friend bool operator==(const ChangeChance&, const ChangeChance&) = default;
};

/// One reason for a chance.
struct Contribution
{
    QString key; ///< stable: "item_incidents", "lead_time", …
    QString words; ///< "3 of the last 10 changes on its CIs failed"
    double points = 0; ///< signed, in percentage points of the chance
    QList<RecordRef> records; ///< behind it, newest first; may be empty

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

/// The chance of one change with its reasons: baseRate in percent plus all points is the chance in
/// percent, exactly.
struct Prediction
{
    ChangeChance chance;
    double baseRate = 0; ///< 0 to 1: of the board, where the count of reasons starts
    /// Largest first by its size. Empty where data are few.
    QList<Contribution> contributions;
    /// How often its CIs have had the label anyway (placebo): 0 to 1; nothing: not known.
    std::optional<double> usualRate;

    friend bool operator==(const Prediction&, const Prediction&) = default;
};

} // namespace cb
