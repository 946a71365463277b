// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SnapshotReader.h"

#include "core/base/Tr.h"
#include "core/store/BoardTable.h"
#include "core/store/Decisions.h"
#include "core/store/SnapshotHelpers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The enumerator plus one; 0 where it is NULL.
template <TextualEnum E>
quint8 plusOne(QByteArrayView text)
{
    const std::optional<E> value = text.isNull() ? std::nullopt : enumFromUtf8<E>(text);
    return value ? static_cast<quint8>(static_cast<int>(*value) + 1) : quint8{0};
}

template <typename E>
E enumOf(QByteArrayView text)
{
    return enumFromUtf8<E>(text).value_or(E{});
}

template <typename T>
bool haveSameIds(const QList<T>& a, const QList<T>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T& x, const T& y) {
        return x.id == y.id;
    });
}

bool haveSameRows(const Directory& a, const Directory& b)
{
    return haveSameIds(a.persons, b.persons) && haveSameIds(a.groups, b.groups)
        && haveSameIds(a.services, b.services) && haveSameIds(a.items, b.items);
}

Row rangeOf(const std::optional<Span>& visible)
{
    return visible ? params(visible->start, visible->end) : Row();
}

const QByteArray visibleChanges =
    "SELECT \"id\" FROM change\n"
    "WHERE (\"planned_end\" >= $1 OR \"planned_start\" >= $1) AND \"planned_start\" < $2\n"
    "UNION\n"
    "SELECT \"id\" FROM change\n"
    "WHERE (\"actual_end\" >= $1 OR \"actual_start\" >= $1) AND \"actual_start\" < $2"_ba;

void appendFlags(ChangeColumns& columns, const RowReader& row, DecisionStanding standing)
{
    int flags = row.bytes(5).isEmpty() ? 0 : OnHold;
    flags |= row.flag(6) ? CabRequired : 0;
    flags |= row.flag(7) ? NumberIsProvisional : 0;
    const bool isEdited = row.flag(8) && standing == DecisionStanding::Approving;
    flags |= isEdited ? EditedAfterApproval : 0;
    columns.flags.push_back(static_cast<quint8>(flags));
}

const QByteArray changeColumnList =
    "\"id\", \"number\", \"title\", \"type\", \"state\", \"hold_reason\", \"cab_required\", "
    "\"number_is_provisional\", \"edited_after_approval\", \"risk\", \"closure_code\", "
    "\"priority\", \"planned_start\", \"planned_end\", \"actual_start\", \"actual_end\", "
    "\"outage_start\", \"outage_end\", \"opened_at\", \"closed_at\", \"backout\", \"revision\", "
    "\"service\", \"group\", \"assignee\", \"requester\", \"environment\", \"category\", "
    "\"standard_model\", \"labels\", \"predecessors\", "
    "CASE WHEN \"state\" NOT IN ('closed', 'cancelled') THEN \"tasks\" END, "
    "CASE WHEN \"description\" IS NOT NULL THEN 1 ELSE 0 END"
    " + CASE WHEN \"justification\" IS NOT NULL THEN 2 ELSE 0 END"
    " + CASE WHEN \"implementation_plan\" IS NOT NULL THEN 4 ELSE 0 END"
    " + CASE WHEN \"test_plan\" IS NOT NULL THEN 8 ELSE 0 END"
    " + CASE WHEN \"backout_plan\" IS NOT NULL THEN 16 ELSE 0 END"
    " + CASE WHEN \"communication_plan\" IS NOT NULL THEN 32 ELSE 0 END"_ba;

/// Names the predecessors of each row once all rows are known.
void placePredecessors(ChangeColumns& columns, const QHash<int, QList<ChangeId>>& predecessors)
{
    columns.predecessorBegins.reserve(columns.ids.size() + 1);
    for (int row = 0; row < columns.size(); ++row) {
        for (const ChangeId& id : predecessors.value(row)) {
            columns.predecessorRows.push_back(columns.rowOf(id));
        }
        columns.predecessorBegins.push_back(static_cast<quint32>(columns.predecessorRows.size()));
    }
}

void appendChange(ChangeColumns& columns, const RowReader& row, DecisionStanding standing)
{
    const auto state = enumOf<ChangeState>(row.bytes(4));
    const quint8 closure = plusOne<ClosureCode>(row.bytes(10));
    const auto code =
        closure == 0 ? std::nullopt : std::optional(static_cast<ClosureCode>(closure - 1));
    columns.ids.push_back(row.id(0));
    columns.numbers.appendUtf8(row.bytes(1));
    columns.titles.appendUtf8(row.bytes(2));
    columns.types.push_back(enumOf<ChangeType>(row.bytes(3)));
    columns.states.push_back(state);
    columns.displayStates.push_back(displayState(state, standing, code));
    appendFlags(columns, row, standing);
    columns.risks.push_back(plusOne<RiskLevel>(row.bytes(9)));
    columns.closures.push_back(closure);
    columns.priorities.push_back(static_cast<quint8>(row.integer(11)));
    columns.plannedStarts.push_back(row.instantMs(12));
    columns.plannedEnds.push_back(row.instantMs(13));
    columns.actualStarts.push_back(row.instantMs(14));
    columns.actualEnds.push_back(row.instantMs(15));
    columns.outageStarts.push_back(row.instantMs(16));
    columns.outageEnds.push_back(row.instantMs(17));
    columns.openedAts.push_back(row.instantMs(18));
    columns.closedAts.push_back(row.instantMs(19));
    columns.backoutMs.push_back(row.integer(20));
    columns.revisions.push_back(row.integer(21));
    const QByteArrayView tasks = row.bytes(31);
    appendTasks(
        columns,
        state,
        tasks.isEmpty() ? QList<ChangeTask>() : json::readList<ChangeTask>(json::arrayFrom(tasks)));
    columns.plans.push_back(static_cast<quint8>(row.integer(32)));
}

} // namespace

SnapshotReader::SnapshotReader(Connection& connection, const JobControl& job)
    : m_connection(connection)
    , m_job(job)
{}

template <typename Visit>
Result<void> SnapshotReader::each(const QByteArray& sql, const Row& parameters, Visit visit)
{
    const auto query = m_connection.stream(sql, parameters);
    if (!query) {
        return query.error();
    }
    while (true) {
        const Result<bool> hasRow = (*query)->next();
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            return {};
        }
        visit(**query);
        if (++m_done % 4096 == 0) {
            if (m_job.cancel.isCancelled()) {
                return Error{ErrorKind::Cancelled, Tr::tr("Reading the board was stopped.")};
            }
            m_job.report(m_done, m_total);
        }
    }
}

template <typename T>
Result<QList<T>> SnapshotReader::readList(RecordKind kind)
{
    QList<T> list;
    const auto done = each(tableSql(kind).selectAll, {}, [&](const RowReader& row) {
        list.append(std::get<T>(readRecord(kind, row)));
    });
    return done ? Result<QList<T>>(std::move(list)) : done.error();
}

Result<SnapshotPtr> SnapshotReader::read(std::optional<Span> visible)
{
    m_visible = visible;
    auto snapshot = std::make_shared<BoardSnapshot>();
    snapshot->isComplete = !visible;
    snapshot->coverage = visible.value_or(Span{});
    using Part = Result<void> (SnapshotReader::*)(BoardSnapshot&);
    for (const Part part :
         {&SnapshotReader::readFrame,
          &SnapshotReader::readDirectory,
          &SnapshotReader::readChanges,
          &SnapshotReader::readDeployments,
          &SnapshotReader::readIncidents,
          &SnapshotReader::readRequests,
          &SnapshotReader::readWindows,
          &SnapshotReader::readMeetings,
          &SnapshotReader::readBaselines,
          &SnapshotReader::readExceptions,
          &SnapshotReader::readAcceptances,
          &SnapshotReader::readProposals,
          &SnapshotReader::readDocuments})
    {
        if (const auto done = (this->*part)(*snapshot); !done) {
            return done.error();
        }
    }
    m_job.report(m_done, m_done);
    return SnapshotPtr(std::move(snapshot));
}

Result<SnapshotPtr> SnapshotReader::readTouched(
    const BoardSnapshot& base, const QSet<RecordKind>& touched, bool settings)
{
    const auto touches = [&touched](std::initializer_list<RecordKind> kinds) {
        return std::any_of(kinds.begin(), kinds.end(), [&touched](RecordKind kind) {
            return touched.contains(kind);
        });
    };
    auto next = std::make_shared<BoardSnapshot>(base);
    Result<void> done = readFrame(*next);
    if (!settings) {
        next->settings = base.settings;
    }
    if (done
        && touches({RecordKind::Person, RecordKind::Group, RecordKind::Service, RecordKind::Item}))
    {
        done = readDirectory(*next);
        // Rows that moved would leave the columns pointing at others.
        if (done && !haveSameRows(*base.directory, *next->directory)) {
            return read(std::nullopt);
        }
    }
    if (done && touches({RecordKind::Change, RecordKind::Decision, RecordKind::Assessment})) {
        done = readChanges(*next);
    }
    const bool moved = next->changes->ids != base.changes->ids;
    if (done && (moved || touches({RecordKind::Deployment}))) {
        done = readDeployments(*next);
    }
    if (done && (moved || touches({RecordKind::Incident}))) {
        done = readIncidents(*next);
    }
    if (done && (moved || touches({RecordKind::Request}))) {
        done = readRequests(*next);
    }
    if (done && touches({RecordKind::Window})) {
        done = readWindows(*next);
    }
    if (done && touches({RecordKind::Meeting})) {
        done = readMeetings(*next);
    }
    if (done && touches({RecordKind::Baseline})) {
        done = readBaselines(*next);
    }
    if (done && touches({RecordKind::FreezeException})) {
        done = readExceptions(*next);
    }
    if (done && touches({RecordKind::ConflictAcceptance})) {
        done = readAcceptances(*next);
    }
    if (done && touches({RecordKind::MoveProposal})) {
        done = readProposals(*next);
    }
    if (done && settings) {
        done = readDocuments(*next);
    }
    return done ? Result<SnapshotPtr>(SnapshotPtr(std::move(next))) : done.error();
}

Result<void> SnapshotReader::readFrame(BoardSnapshot& into)
{
    Result<BoardSettings> settings = readSettings(m_connection);
    if (!settings) {
        return settings.error();
    }
    const Result<AuditHead> head = readAuditHead(m_connection);
    if (!head) {
        return head.error();
    }
    const Result<qint64> changes = queryNumber(m_connection, "SELECT count(*)\nFROM change"_ba);
    if (!changes) {
        return changes.error();
    }
    into.settings = *std::move(settings);
    into.sequence = head->sequence;
    into.totalChanges = static_cast<int>(*changes);
    return {};
}

Result<void> SnapshotReader::readDirectory(BoardSnapshot& into)
{
    auto persons = readList<Person>(RecordKind::Person);
    auto groups = persons ? readList<Group>(RecordKind::Group) : persons.error();
    auto services = groups ? readList<Service>(RecordKind::Service) : groups.error();
    auto items = services ? readList<ConfigurationItem>(RecordKind::Item) : services.error();
    if (!items) {
        return items.error();
    }
    auto directory = std::make_shared<Directory>();
    directory->persons = *std::move(persons);
    directory->groups = *std::move(groups);
    directory->services = *std::move(services);
    directory->items = *std::move(items);
    const auto done = each(
        "SELECT \"upstream\", \"downstream\", \"type\"\nFROM dependency\n"
        "ORDER BY \"upstream\", \"downstream\", \"type\""_ba,
        {},
        [&directory](const RowReader& row) {
            directory->dependencies.append({{row.id(0)}, {row.id(1)}, row.text(2)});
        });
    into.directory = std::move(directory);
    return done;
}

Result<void> SnapshotReader::readChanges(BoardSnapshot& into)
{
    const auto standings = readStandings(m_connection);
    if (!standings) {
        return standings.error();
    }
    auto columns = std::make_shared<ChangeColumns>();
    columns->numbers.reserve(into.totalChanges, into.totalChanges * qsizetype{12});
    columns->titles.reserve(into.totalChanges, into.totalChanges * qsizetype{40});
    RowLookup services = RowLookup::of(into.directory->services);
    RowLookup groups = RowLookup::of(into.directory->groups);
    RowLookup assignees = RowLookup::of(into.directory->persons);
    RowLookup requesters = assignees;
    Interner strings(columns->strings);
    Interner labels(columns->strings);
    QHash<int, QList<ChangeId>> predecessors;
    const QByteArray where = m_visible ? "\nWHERE \"id\" IN (" + visibleChanges + ')' : ""_ba;
    Result<void> done = each(
        "SELECT " + changeColumnList + "\nFROM change" + where + "\nORDER BY \"id\"",
        rangeOf(m_visible),
        [&](const RowReader& row) {
            const QUuid id = row.id(0);
            appendChange(*columns, row, standings->value(id, DecisionStanding::None));
            columns->services.push_back(services(row.id(22)));
            columns->groups.push_back(groups(row.id(23)));
            columns->assignees.push_back(assignees(row.id(24)));
            columns->requesters.push_back(requesters(row.id(25)));
            columns->environments.push_back(strings(row.bytes(26)));
            columns->categories.push_back(strings(row.bytes(27)));
            columns->models.push_back(strings(row.bytes(28)));
            columns->labels.push_back(labels.list(row.bytes(29)));
            if (const QByteArrayView before = row.bytes(30); !before.isEmpty()) {
                predecessors.insert(
                    columns->size() - 1, json::readList<ChangeId>(json::arrayFrom(before)));
            }
        });
    if (!done) {
        return done;
    }
    placePredecessors(*columns, predecessors);
    done = readAssessedCells(*columns);
    done = done ? readChangeItems(into, *columns) : done;
    into.changes = std::move(columns);
    return done;
}

Result<void> SnapshotReader::readAssessedCells(ChangeColumns& columns)
{
    columns.assessedCells.assign(columns.ids.size(), 0);
    RowLookup changes = RowLookup::of(columns.ids);
    const QByteArray where = m_visible ? "\nAND a.\"change\" IN (" + visibleChanges + ')' : ""_ba;
    // The last one of a change counts (countingAssessment()).
    return each(
        "SELECT a.\"change\", a.\"impact\", a.\"likelihood\"\nFROM assessment AS a\n"
        "WHERE a.\"impact\" > 0 AND NOT EXISTS (\n"
        "    SELECT 1 FROM assessment AS b WHERE b.\"supersedes\" = a.\"id\")"
            + where + "\nORDER BY a.\"assessed_at\", a.\"id\"",
        rangeOf(m_visible),
        [&](const RowReader& row) {
            if (const qint32 change = changes(row.id(0)); change != noRow) {
                columns.assessedCells[static_cast<std::size_t>(change)] = assessedCell(
                    static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)));
            }
        });
}

Result<void> SnapshotReader::readChangeItems(const BoardSnapshot& board, ChangeColumns& columns)
{
    RowLookup items = RowLookup::of(board.directory->items);
    columns.itemBegins.reserve(columns.ids.size() + 1);
    std::size_t next = 0; // the change whose items begin next
    const auto closeUpTo = [&columns, &next](const QUuid& id) {
        while (next < columns.ids.size() && columns.ids[next] != id) {
            ++next;
            columns.itemBegins.push_back(static_cast<quint32>(columns.itemRows.size()));
        }
    };
    const QByteArray where = m_visible ? "\nWHERE \"change\" IN (" + visibleChanges + ')' : ""_ba;
    const Result<void> done = each(
        "SELECT \"change\", \"item\"\nFROM change_item" + where
            + "\nORDER BY \"change\", \"position\"",
        rangeOf(m_visible),
        [&](const RowReader& row) {
            closeUpTo(row.id(0));
            columns.itemRows.push_back(items(row.id(1)));
        });
    closeUpTo(QUuid());
    return done;
}

Result<void> SnapshotReader::readDeployments(BoardSnapshot& into)
{
    auto columns = std::make_shared<DeploymentColumns>();
    RowLookup services = RowLookup::of(into.directory->services);
    RowLookup changes = RowLookup::of(into.changes->ids);
    Interner strings(columns->strings);
    const QByteArray where = m_visible ? "\nWHERE (\"finished_at\" >= $1 OR \"started_at\" >= $1) "
                                         "AND \"started_at\" < $2"_ba
                                       : ""_ba;
    const auto done = each(
        "SELECT \"id\", \"service\", \"environment\", \"version\", \"outcome\", "
        "\"unplanned_rework\", \"started_at\", \"finished_at\", \"change\", \"commit\", "
        "\"first_commit_at\"\n"
        "FROM deployment"
            + where + "\nORDER BY \"id\"",
        rangeOf(m_visible),
        [&](const RowReader& row) {
            columns->ids.push_back(row.id(0));
            columns->services.push_back(services(row.id(1)));
            columns->environments.push_back(strings(row.bytes(2)));
            columns->versions.push_back(strings(row.bytes(3)));
            columns->outcomes.push_back(enumOf<DeploymentOutcome>(row.bytes(4)));
            columns->reworks.push_back(row.flag(5) ? 1 : 0);
            columns->startedAts.push_back(row.instantMs(6));
            columns->finishedAts.push_back(row.instantMs(7));
            columns->changes.push_back(changes(row.id(8)));
            columns->commits.push_back(commitKey(row.bytes(9)));
            columns->firstCommitAts.push_back(row.instantMs(10));
        });
    into.deployments = std::move(columns);
    return done;
}

Result<void> SnapshotReader::readIncidents(BoardSnapshot& into)
{
    auto columns = std::make_shared<IncidentColumns>();
    RowLookup items = RowLookup::of(into.directory->items);
    RowLookup services = RowLookup::of(into.directory->services);
    RowLookup changes = RowLookup::of(into.changes->ids);
    const QByteArray where = m_visible
        ? "\nWHERE (\"resolved_at\" >= $1 OR \"opened_at\" >= $1 "
          "OR (\"resolved_at\" IS NULL AND \"state\" IN ('open', 'in_progress'))) "
          "AND \"opened_at\" < $2"_ba
        : ""_ba;
    const auto done = each(
        "SELECT \"id\", \"number\", \"title\", \"state\", \"priority\", \"opened_at\", "
        "\"restored_at\", \"resolved_at\", \"item\", \"service\", \"caused_by\", \"cause_kind\"\n"
        "FROM incident"
            + where + "\nORDER BY \"id\"",
        rangeOf(m_visible),
        [&](const RowReader& row) {
            columns->ids.push_back(row.id(0));
            columns->numbers.appendUtf8(row.bytes(1));
            columns->titles.appendUtf8(row.bytes(2));
            columns->states.push_back(enumOf<IncidentState>(row.bytes(3)));
            columns->priorities.push_back(static_cast<quint8>(row.integer(4)));
            columns->openedAts.push_back(row.instantMs(5));
            columns->restoredAts.push_back(row.instantMs(6));
            columns->resolvedAts.push_back(row.instantMs(7));
            columns->items.push_back(items(row.id(8)));
            columns->services.push_back(services(row.id(9)));
            columns->causedBys.push_back(changes(row.id(10)));
            columns->causeKinds.push_back(enumOf<CauseKind>(row.bytes(11)));
        });
    into.incidents = std::move(columns);
    return done;
}

Result<void> SnapshotReader::readRequests(BoardSnapshot& into)
{
    auto columns = std::make_shared<RequestColumns>();
    RowLookup services = RowLookup::of(into.directory->services);
    RowLookup changes = RowLookup::of(into.changes->ids);
    const auto done = each(
        "SELECT \"id\", \"number\", \"title\", \"state\", \"requested_at\", \"due_at\", "
        "\"fulfilled_at\", \"service\", \"change\"\n"
        "FROM service_request\nORDER BY \"id\""_ba,
        {},
        [&](const RowReader& row) {
            columns->ids.push_back(row.id(0));
            columns->numbers.appendUtf8(row.bytes(1));
            columns->titles.appendUtf8(row.bytes(2));
            columns->states.push_back(enumOf<RequestState>(row.bytes(3)));
            columns->requestedAts.push_back(row.instantMs(4));
            columns->dueAts.push_back(row.instantMs(5));
            columns->fulfilledAts.push_back(row.instantMs(6));
            columns->services.push_back(services(row.id(7)));
            columns->changes.push_back(changes(row.id(8)));
        });
    into.requests = std::move(columns);
    return done;
}

template <typename T>
Result<void> SnapshotReader::share(RecordKind kind, std::shared_ptr<const QList<T>>& into)
{
    auto list = readList<T>(kind);
    if (!list) {
        return list.error();
    }
    into = std::make_shared<QList<T>>(*std::move(list));
    return {};
}

Result<void> SnapshotReader::readWindows(BoardSnapshot& into)
{
    return share(RecordKind::Window, into.windows);
}

Result<void> SnapshotReader::readMeetings(BoardSnapshot& into)
{
    return share(RecordKind::Meeting, into.meetings);
}

Result<void> SnapshotReader::readExceptions(BoardSnapshot& into)
{
    return share(RecordKind::FreezeException, into.exceptions);
}

Result<void> SnapshotReader::readAcceptances(BoardSnapshot& into)
{
    return share(RecordKind::ConflictAcceptance, into.acceptances);
}

Result<void> SnapshotReader::readProposals(BoardSnapshot& into)
{
    return share(RecordKind::MoveProposal, into.proposals);
}

Result<void> SnapshotReader::readDocuments(BoardSnapshot& into)
{
    auto documents = std::make_shared<QList<NamedDocument>>();
    const auto done = each(
        "SELECT \"kind\", \"name\", \"content\"\nFROM document\n"
        "WHERE \"kind\" IN ('conflict_rules', 'policy', 'policy_draft', 'risk_model', "
        "'standard_model')\n"
        "ORDER BY \"kind\", \"name\""_ba,
        {},
        [&documents](const RowReader& row) {
            documents->append({row.text(0), row.text(1), json::objectFrom(row.bytes(2))});
        });
    into.documents = std::move(documents);
    return done;
}

Result<void> SnapshotReader::readBaselines(BoardSnapshot& into)
{
    auto baselines = std::make_shared<QList<Baseline>>();
    const auto done = each(
        "SELECT \"id\", \"name\", \"taken_at\", \"taken_by\", \"meeting\", \"sequence\", "
        "\"revision\"\nFROM baseline\nORDER BY \"id\""_ba,
        {},
        [&baselines](const RowReader& row) {
            Baseline head{.id = {row.id(0)}, .name = row.text(1), .takenAt = row.instant(2)};
            head.takenBy = row.isNull(3) ? std::nullopt : std::optional(PersonId{row.id(3)});
            head.meeting = row.isNull(4) ? std::nullopt : std::optional(MeetingId{row.id(4)});
            head.sequence = row.integer(5);
            head.revision = row.integer(6);
            baselines->append(head);
        });
    into.baselines = std::move(baselines);
    return done;
}

} // namespace cb
