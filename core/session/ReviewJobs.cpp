// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ReviewJobs.h"

#include "core/base/Tr.h"

#include <algorithm>

namespace cb::review {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int entriesPerPage = 2000;
/// How often a job begins anew because somebody wrote while it read.
constexpr int attempts = 5;

Error stopped()
{
    return {ErrorKind::Cancelled, Tr::tr("Stopped; nothing was changed.")};
}

Error neverStill()
{
    return {
        ErrorKind::Conflict,
        Tr::tr("The board is being written all the time, so it cannot be read as a whole. "
               "Try again when the import or the other edits are done.")};
}

Result<SnapshotPtr> current(Store& store, const SnapshotPtr& known, const JobControl& job)
{
    return known && known->isComplete ? store.refreshed(known, job)
                                      : store.snapshot(std::nullopt, job);
}

QString fieldOf(const AuditEntry& entry, QLatin1StringView name)
{
    for (const FieldChange& field : entry.fields) {
        if (field.field == name) {
            return field.after;
        }
    }
    return {};
}

QList<FieldEdit> editsIn(const AuditEntry& entry)
{
    QList<FieldEdit> edits;
    for (const FieldChange& field : entry.fields) {
        if (const auto known = fromText<ChangeField>(field.field)) {
            edits.append({*known, field.before, field.after});
        }
    }
    return edits;
}

void addEntry(ChangeTrail& trail, const AuditEntry& entry)
{
    TrailStep step{entry.sequence, entry.at, entry.person, entry.author, entry.reason};
    ChangeId change{entry.record.id};
    switch (entry.record.kind) {
    case RecordKind::Change:
        step.act = entry.action == AuditAction::Insert ? TrailAct::Added
            : entry.action == AuditAction::Remove      ? TrailAct::Removed
                                                       : TrailAct::Edited;
        // What a new change began with is not needed: it was not there before.
        if (step.act != TrailAct::Added) {
            step.edits = editsIn(entry);
        }
        break;
    case RecordKind::Decision:
        step.act = TrailAct::Decided;
        step.record = entry.record.id;
        step.decision = fromText<DecisionKind>(fieldOf(entry, "kind"_L1));
        change.value = QUuid::fromString(fieldOf(entry, "change"_L1));
        break;
    case RecordKind::Assessment:
        step.act = TrailAct::Assessed;
        step.record = entry.record.id;
        change.value = QUuid::fromString(fieldOf(entry, "change"_L1));
        break;
    default:
        return;
    }
    if (!change.isNull()) {
        trail.append(change, std::move(step));
    }
}

/// One change taken back along its trail.
class Rewinding
{
public:
    Rewinding(Store& store, qint64 since)
        : m_store(store)
        , m_since(since)
    {}

    /// Nothing: it had ended, or was not there.
    Result<std::optional<BaselineEntry>> entry(ChangeId id, const QList<TrailStep>& steps)
    {
        using Found = std::optional<BaselineEntry>;
        const auto is = [&steps](TrailAct act) {
            return std::any_of(steps.begin(), steps.end(), [act](const TrailStep& step) {
                return step.act == act;
            });
        };
        if (is(TrailAct::Added)) {
            return Found();
        }
        Change change{.id = id};
        if (!is(TrailAct::Removed)) {
            const Result<Record> record = m_store.record({RecordKind::Change, id.value});
            if (!record) {
                return record.error();
            }
            change = std::get<Change>(*record);
        }
        if (const auto done = rewind(change, steps, m_since); !done) {
            return done.error();
        }
        if (isEnded(change.state)) {
            return Found();
        }
        return complete(change, steps);
    }

private:
    Result<std::optional<BaselineEntry>> complete(
        const Change& change, const QList<TrailStep>& steps)
    {
        QSet<QUuid> later;
        for (const TrailStep& step : steps) {
            later.insert(step.record);
        }
        Result<QList<Decision>> decisions = m_store.decisions(change.id);
        Result<QList<Assessment>> assessments = m_store.assessments(change.id);
        if (!decisions || !assessments) {
            return decisions ? assessments.error() : decisions.error();
        }
        decisions->removeIf([&](const Decision& d) { return later.contains(d.id.value); });
        assessments->removeIf([&](const Assessment& a) { return later.contains(a.id.value); });
        BaselineEntry entry = baselineEntry(change, summarise(change, *decisions, {}));
        if (const Assessment* counting = countingAssessment(*assessments)) {
            entry.assessedImpact = counting->impact;
            entry.assessedLikelihood = counting->likelihood;
        }
        return std::optional(std::move(entry));
    }

    Store& m_store;
    qint64 m_since;
};

Result<QList<BaselineEntry>> entriesAt(
    Store& store, const BoardSnapshot& board, const ChangeTrail& trail, const JobControl& job)
{
    QList<BaselineEntry> entries;
    const ChangeColumns& changes = *board.changes;
    for (int row = 0; row < changes.size(); ++row) {
        const bool isUntouched = !trail.all().contains(changes.idAt(row));
        if (isUntouched && !isEnded(changes.states[static_cast<std::size_t>(row)])) {
            entries.append(baselineEntry(board, row));
        }
    }
    Rewinding rewinding(store, trail.since());
    qint64 done = 0;
    for (auto of = trail.all().constBegin(); of != trail.all().constEnd(); ++of) {
        if (job.cancel.isCancelled()) {
            return stopped();
        }
        auto entry = rewinding.entry(of.key(), *of);
        if (!entry) {
            return entry.error();
        }
        if (*entry) {
            entries.append(**std::move(entry));
        }
        job.report(++done, trail.all().size());
    }
    std::sort(entries.begin(), entries.end(), [](const BaselineEntry& a, const BaselineEntry& b) {
        return a.change < b.change;
    });
    return entries;
}

} // namespace

Result<Baseline> takeNow(
    Store& store, SnapshotPtr known, const BaselineRequest& request, const JobControl& job)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Result<SnapshotPtr> board = current(store, known, job);
        if (!board) {
            return board.error();
        }
        known = *board;
        QHash<ChangeId, PlanMarks> plans;
        const auto read = store.forEachOpenPlans([&](const ChangePlans& of) {
            plans.insert(
                of.change, planMarks(of.implementation, of.test, of.backout, of.communication));
            return !job.cancel.isCancelled();
        });
        const Result<qint64> sequence = read ? store.sequence() : Result<qint64>(read.error());
        if (!sequence) {
            return sequence.error();
        }
        if (job.cancel.isCancelled()) {
            return stopped();
        }
        if (*sequence == known->sequence) {
            return takeBaseline(*known, request, plans);
        }
    }
    return neverStill();
}

Result<Baseline> boardAt(Store& store, SnapshotPtr known, Instant at, const JobControl& job)
{
    const Result<qint64> since = sequenceAt(store, at);
    if (!since) {
        return since.error();
    }
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Result<SnapshotPtr> board = current(store, known, job);
        if (!board) {
            return board.error();
        }
        known = *board;
        const Result<ChangeTrail> trail = readTrail(store, *since, job);
        if (!trail) {
            return trail.error();
        }
        Result<QList<BaselineEntry>> entries = entriesAt(store, *known, *trail, job);
        const Result<qint64> sequence = store.sequence();
        if (!sequence) {
            return sequence.error();
        }
        if (*sequence != known->sequence) {
            continue; // also what failed may have been removed meanwhile
        }
        if (!entries) {
            return entries.error();
        }
        Baseline baseline;
        baseline.takenAt = at;
        baseline.sequence = *since;
        baseline.entries = *std::move(entries);
        return baseline;
    }
    return neverStill();
}

Result<qint64> sequenceAt(Store& store, Instant at)
{
    const Result<qint64> last = store.sequence();
    if (!last) {
        return last.error();
    }
    qint64 first = 0; // this entry is not later
    qint64 later = *last + 1; // this one is
    while (later - first > 1) {
        const qint64 middle = first + (later - first) / 2;
        const auto entry = store.auditSince(middle - 1, 1);
        if (!entry) {
            return entry.error();
        }
        const bool isLater = entry->isEmpty() || entry->first().at > at;
        (isLater ? later : first) = middle;
    }
    return first;
}

Result<ChangeTrail> readTrail(Store& store, qint64 since, const JobControl& job)
{
    return extendTrail(store, ChangeTrail(since), job);
}

Result<ChangeTrail> extendTrail(Store& store, ChangeTrail trail, const JobControl& job)
{
    const Result<qint64> last = store.sequence();
    if (!last) {
        return last.error();
    }
    const qint64 begin = trail.until();
    while (trail.until() < *last) {
        if (job.cancel.isCancelled()) {
            return stopped();
        }
        const auto page = store.auditSince(trail.until(), entriesPerPage);
        if (!page) {
            return page.error();
        }
        if (page->isEmpty()) {
            break;
        }
        for (const AuditEntry& entry : *page) {
            addEntry(trail, entry);
        }
        trail.setUntil(page->last().sequence);
        job.report(trail.until() - begin, *last - begin);
    }
    return trail;
}

Result<std::shared_ptr<const Baseline>> readBaseline(Store& store, BaselineId id)
{
    Result<Record> record = store.record({RecordKind::Baseline, id.value});
    if (!record) {
        return record.error();
    }
    return std::make_shared<const Baseline>(std::get<Baseline>(*std::move(record)));
}

namespace {

/// The last meeting of that title or series that has ended.
std::optional<Meeting> meetingCalled(const BoardSnapshot& board, const QString& name, Instant now)
{
    std::optional<Meeting> last;
    for (const Meeting& meeting : *board.meetings) {
        const bool isCalled = meeting.title.compare(name, Qt::CaseInsensitive) == 0
            || meeting.series.compare(name, Qt::CaseInsensitive) == 0
            || meeting.id.value == QUuid::fromString(name);
        const bool hasEnded = meeting.endsAt && *meeting.endsAt <= now;
        if (isCalled && hasEnded && (!last || *last->endsAt < *meeting.endsAt)) {
            last = meeting;
        }
    }
    return last;
}

/// The newest head for which `is` holds.
std::optional<Baseline> newestWhere(
    const BoardSnapshot& board, const std::function<bool(const Baseline&)>& is)
{
    std::optional<Baseline> newest;
    for (const Baseline& baseline : *board.baselines) {
        if (is(baseline)
            && (!newest
                || std::tie(newest->takenAt, newest->sequence)
                    < std::tie(baseline.takenAt, baseline.sequence)))
        {
            newest = baseline;
        }
    }
    return newest;
}

} // namespace

Result<std::shared_ptr<const Baseline>> baselineCalled(
    Store& store,
    const SnapshotPtr& board,
    const QString& since,
    Instant now,
    const TimeReading& readTime,
    const JobControl& job)
{
    std::optional<Baseline> head = newestWhere(*board, [&since](const Baseline& baseline) {
        return since.isEmpty() || baseline.name.compare(since, Qt::CaseInsensitive) == 0
            || baseline.id.value == QUuid::fromString(since);
    });
    std::optional<Meeting> meeting;
    if (!head && !since.isEmpty()) {
        meeting = meetingCalled(*board, since, now);
        head = !meeting ? std::nullopt : newestWhere(*board, [&meeting](const Baseline& baseline) {
            return baseline.meeting == meeting->id;
        });
    }
    if (head) {
        return readBaseline(store, head->id);
    }
    const std::optional<Instant> at = meeting ? meeting->endsAt
        : since.isEmpty()                     ? std::nullopt
                                              : readTime(since);
    if (!at) {
        return Error{
            ErrorKind::NotFound,
            since.isEmpty()
                ? Tr::tr("The board has no baseline to compare with. Take one, or name a meeting "
                         "or a day.")
                : Tr::tr("The board has no baseline and no meeting “%1”, and it is no time either.")
                      .arg(since)};
    }
    Result<Baseline> rebuilt = boardAt(store, board, *at, job);
    if (!rebuilt) {
        return rebuilt.error();
    }
    rebuilt->name = meeting ? meeting->series : QString();
    return std::make_shared<const Baseline>(*std::move(rebuilt));
}

std::optional<Baseline> newestBaseline(const BoardSnapshot& board)
{
    return newestWhere(board, [](const Baseline&) { return true; });
}

} // namespace cb::review
