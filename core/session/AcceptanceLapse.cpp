// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/AcceptanceLapse.h"

#include "core/base/Tr.h"

namespace cb {
namespace {

using namespace Qt::Literals::StringLiterals;

/// How far back the history of a side is read.
constexpr int mostEntries = 500;

using Window = std::pair<std::optional<Instant>, std::optional<Instant>>;

/// One side of an acceptance, and its fields in the audit.
struct Side
{
    RecordRef ref;
    Window accepted;
    QLatin1StringView startField{"planned_start"};
    QLatin1StringView endField{"planned_end"};
    bool isOpenEnded = false; ///< a deployment that was running: any end will do

    bool isAccepted(const Window& window) const
    {
        return window.first == accepted.first && (isOpenEnded || window.second == accepted.second);
    }
};

QList<Side> sidesOf(const ConflictAcceptance& acceptance)
{
    QList<Side> sides{
        {{RecordKind::Change, acceptance.change.value},
         {acceptance.changeStart, acceptance.changeEnd}}};
    if (acceptance.other.isNull()) {
        return sides;
    }
    Side other;
    other.ref = {RecordKind::Change, acceptance.other};
    other.accepted = {acceptance.otherStart, acceptance.otherEnd};
    if (acceptance.kind == ConflictKind::Deployment) {
        other.ref.kind = RecordKind::Deployment;
        other.startField = "started_at"_L1;
        other.endField = "finished_at"_L1;
        other.isOpenEnded = !acceptance.otherEnd;
    }
    sides.append(other);
    return sides;
}

Window windowOf(const Record& record)
{
    if (const auto* change = std::get_if<Change>(&record)) {
        return {change->plannedStart, change->plannedEnd};
    }
    const auto& deployment = std::get<Deployment>(record);
    return {deployment.startedAt, deployment.finishedAt};
}

/// The window before an entry, given the one after it.
Window windowBefore(const AuditEntry& entry, const Side& side, Window window)
{
    for (const FieldChange& field : entry.fields) {
        if (field.field == side.startField) {
            window.first = Instant::fromIso(field.before);
        } else if (field.field == side.endField) {
            window.second = Instant::fromIso(field.before);
        }
    }
    return window;
}

Result<std::optional<AcceptanceLapse>> lapseBy(Store& store, const Side& side)
{
    const Result<QList<AuditEntry>> history = store.history(side.ref, mostEntries);
    if (!history) {
        return history.error();
    }
    const auto lapse = [&side](const AuditEntry& entry, bool isRemoved) {
        return std::optional(AcceptanceLapse{side.ref, entry.at, entry.author, isRemoved});
    };
    if (!history->isEmpty() && history->first().action == AuditAction::Remove) {
        return lapse(history->first(), true);
    }
    const Result<Record> record = store.record(side.ref);
    if (!record) {
        return record.error();
    }
    Window window = windowOf(*record);
    if (side.isAccepted(window)) {
        return std::optional<AcceptanceLapse>();
    }
    for (const AuditEntry& entry : *history) {
        window = windowBefore(entry, side, window);
        if (side.isAccepted(window)) {
            return lapse(entry, false);
        }
    }
    return std::optional<AcceptanceLapse>();
}

} // namespace

Result<std::optional<AcceptanceLapse>> readLapse(Store& store, const ConflictAcceptance& acceptance)
{
    std::optional<AcceptanceLapse> first;
    for (const Side& side : sidesOf(acceptance)) {
        const Result<std::optional<AcceptanceLapse>> found = lapseBy(store, side);
        if (!found) {
            return found.error();
        }
        if (*found && (!first || (*found)->at < first->at)) {
            first = **found;
        }
    }
    return first;
}

Result<QHash<AcceptanceId, AcceptanceLapse>> readLapses(
    Store& store, const QList<ConflictAcceptance>& acceptances, const CancelToken& cancel)
{
    QHash<AcceptanceId, AcceptanceLapse> lapses;
    for (const ConflictAcceptance& acceptance : acceptances) {
        if (cancel.isCancelled()) {
            return Error{ErrorKind::Cancelled, Tr::tr("Stopped; nothing was changed."), {}};
        }
        const Result<std::optional<AcceptanceLapse>> lapse = readLapse(store, acceptance);
        if (!lapse) {
            return lapse.error();
        }
        if (*lapse) {
            lapses.insert(acceptance.id, **lapse);
        }
    }
    return lapses;
}

} // namespace cb
