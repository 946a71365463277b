// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/LabelledRows.h"

#include <algorithm>
#include <tuple>

namespace cb::predict {
namespace {

constexpr qint64 historyMs = 28 * msPerDay;

/// Start and cutoff of a change; nothing where it has no start or its record came later.
std::optional<LabelledRow> timesOf(const ChangeColumns& changes, qint32 row)
{
    const auto r = static_cast<std::size_t>(row);
    const qint64 planned = changes.plannedStarts[r];
    const qint64 actual = changes.actualStarts[r];
    const qint64 start = actual != noInstant ? actual : planned;
    if (start == noInstant || (changes.openedAts[r] != noInstant && changes.openedAts[r] > start)) {
        return std::nullopt;
    }
    const qint64 cutoff = planned != noInstant ? std::min(planned, start) : start;
    return LabelledRow{row, start, cutoff, start, false};
}

/// Fills in the outcome; false: it is not known by `now`.
bool setFailure(const ChangeColumns& changes, Instant now, LabelledRow& labelled)
{
    const auto r = static_cast<std::size_t>(labelled.row);
    if (changes.closures[r] == 0) {
        return false;
    }
    const auto code = static_cast<ClosureCode>(changes.closures[r] - 1);
    const qint64 closed =
        changes.closedAts[r] != noInstant ? changes.closedAts[r] : changes.actualEnds[r];
    labelled.knownAt = std::max(labelled.start, closed);
    labelled.positive = code == ClosureCode::Unsuccessful || code == ClosureCode::BackedOut;
    return labelled.knownAt <= now.ms;
}

bool setIncidents(
    const BoardSnapshot& snapshot,
    const IncidentHistory& incidents,
    const Span& known,
    RiskLabel label,
    LabelledRow& labelled)
{
    const auto r = static_cast<std::size_t>(labelled.row);
    const ChangeColumns& changes = *snapshot.changes;
    labelled.knownAt = labelled.start + labelHorizonMs;
    if (changes.itemBegins[r] == changes.itemBegins[r + 1]
        || labelled.start < known.start.ms + historyMs || labelled.knownAt > known.end.ms)
    {
        return false;
    }
    const int after =
        incidentsOn(snapshot, incidents, labelled.row, labelled.start, labelled.knownAt);
    const int before = label == RiskLabel::MoreIncidents
        ? incidentsOn(
            snapshot, incidents, labelled.row, labelled.start - labelHorizonMs, labelled.start)
        : 0;
    labelled.positive = after > before;
    return true;
}

} // namespace

int incidentsOn(
    const BoardSnapshot& snapshot,
    const IncidentHistory& incidents,
    int row,
    qint64 from,
    qint64 until)
{
    const ChangeColumns& changes = *snapshot.changes;
    const auto r = static_cast<std::size_t>(row);
    int found = 0;
    for (quint32 i = changes.itemBegins[r]; i < changes.itemBegins[r + 1]; ++i) {
        found += incidents.byItem().count(changes.itemRows[i], from, until);
    }
    return found;
}

LabelledRows labelledRows(
    const BoardSnapshot& snapshot,
    const IncidentHistory& incidents,
    const Span& recorded,
    RiskLabel label,
    Instant now)
{
    LabelledRows found;
    const Span known{recorded.start, std::min(recorded.end, now)};
    const ChangeColumns& changes = *snapshot.changes;
    for (qint32 row = 0; row < changes.size(); ++row) {
        if (changes.states[static_cast<std::size_t>(row)] != ChangeState::Closed) {
            continue;
        }
        std::optional<LabelledRow> labelled = timesOf(changes, row);
        const bool isKnown = labelled
            && (label == RiskLabel::Failure
                    ? setFailure(changes, now, *labelled)
                    : setIncidents(snapshot, incidents, known, label, *labelled));
        if (isKnown) {
            found.rows.push_back(*labelled);
        } else {
            ++found.excluded;
        }
    }
    std::sort(found.rows.begin(), found.rows.end(), [](const LabelledRow& a, const LabelledRow& b) {
        return std::tie(a.start, a.row) < std::tie(b.start, b.row);
    });
    return found;
}

} // namespace cb::predict
