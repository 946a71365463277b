// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/TrainingSet.h"

#include "core/base/Tr.h"

#include <algorithm>
#include <numeric>

namespace cb::predict {
namespace {

constexpr double lowestBase = 0.001;
constexpr std::size_t rowsPerReport = 2048;

LabelCount countOf(const std::vector<LabelledRow>& rows, RiskLabel label)
{
    const auto positives = std::count_if(
        rows.begin(), rows.end(), [](const LabelledRow& row) { return row.positive; });
    return {label, static_cast<int>(rows.size()), static_cast<int>(positives)};
}

std::vector<LabelledRow> rowsIn(const BoardHistory& history, const std::optional<Span>& cohort)
{
    std::vector<LabelledRow> rows;
    const std::vector<LabelledRow>& all = history.labelled().rows;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rows), [&](const LabelledRow& row) {
        return !cohort || cohort->contains({row.start});
    });
    return rows;
}

} // namespace

std::vector<bool> TrainingSet::hitsOf(const Places& places) const
{
    std::vector<bool> found;
    found.reserve(places.size());
    for (const int place : places) {
        found.push_back(hits[static_cast<std::size_t>(place)]);
    }
    return found;
}

double TrainingSet::rateOf(const Places& places) const
{
    const std::vector<bool> found = hitsOf(places);
    const auto positives = std::count(found.begin(), found.end(), true);
    return places.empty() ? 0 : static_cast<double>(positives) / static_cast<double>(places.size());
}

std::pair<Places, Places> splitInTime(
    const std::vector<LabelledRow>& rows, const Places& places, double laterShare)
{
    const auto size = static_cast<double>(places.size());
    const auto begin = static_cast<std::ptrdiff_t>(size * (1 - laterShare));
    Places later(places.begin() + begin, places.end());
    Places earlier;
    if (later.empty()) {
        return {places, later};
    }
    const qint64 first = rows[static_cast<std::size_t>(later.front())].start;
    std::copy_if(
        places.begin(), places.begin() + begin, std::back_inserter(earlier), [&](int place) {
            return rows[static_cast<std::size_t>(place)].knownAt < first;
        });
    return {std::move(earlier), std::move(later)};
}

Result<TrainingSet> trainingSet(
    const SnapshotPtr& snapshot, const TrainingOptions& options, const JobControl& job)
{
    const RiskLabel label =
        options.label ? *options.label : decideLabel(*snapshot, options.now).label;
    TrainingSet set;
    set.history = std::make_shared<const BoardHistory>(snapshot, label, options.now, std::nullopt);
    set.rows = rowsIn(*set.history, options.cohort);
    if (const LabelCount count = countOf(set.rows, label); !count.isEnough()) {
        return Error{ErrorKind::BadInput, notEnoughText(count), {}};
    }
    for (const LabelledRow& row : set.rows) {
        set.hits.push_back(row.positive);
    }
    Places all(set.rows.size());
    std::iota(all.begin(), all.end(), 0);
    std::tie(set.train, set.heldOut) = splitInTime(set.rows, all, options.heldOutShare);
    set.embargoed = static_cast<int>(all.size() - set.train.size() - set.heldOut.size());
    set.outcomeBase = std::clamp(set.rateOf(set.train), lowestBase, 1 - lowestBase);
    set.features.reserve(set.rows.size());
    for (std::size_t i = 0; i < set.rows.size(); ++i) {
        if (i % rowsPerReport == 0) {
            if (job.cancel.isCancelled()) {
                return Error{ErrorKind::Cancelled, Tr::tr("Learning was stopped."), {}};
            }
            job.report(static_cast<qint64>(i), static_cast<qint64>(2 * set.rows.size()));
        }
        set.features.push_back(featuresOf(
            factsOf(*set.history, set.rows[i].row, set.rows[i].cutoff), set.outcomeBase));
    }
    return set;
}

} // namespace cb::predict
