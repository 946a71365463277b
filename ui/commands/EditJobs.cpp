// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/EditJobs.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct EditJobs
{
    Q_DECLARE_TR_FUNCTIONS(cb::EditJobs)
};

/// Who changed a record last, and when, from its history.
struct LastTouch
{
    QString author;
    std::optional<Instant> at;
    QSet<QString> fields; ///< changed since the revision that was asked for
};

Result<LastTouch> touchedSince(Store& store, const RecordRef& ref, qint64 seen, qint64 now)
{
    LastTouch touch;
    const int limit = static_cast<int>(std::clamp<qint64>(now - seen, 1, 200));
    Result<QList<AuditEntry>> history = store.history(ref, limit);
    if (!history) {
        return history.error();
    }
    for (const AuditEntry& entry : *history) {
        for (const FieldChange& change : entry.fields) {
            touch.fields.insert(change.field);
        }
    }
    if (!history->isEmpty()) {
        touch.author = history->first().author;
        touch.at = history->first().at;
    }
    return touch;
}

Result<Change> storedChange(Store& store, ChangeId id)
{
    Result<Record> record = store.record({RecordKind::Change, id.value});
    if (!record) {
        return record.error();
    }
    return std::get<Change>(std::move(record).value());
}

/// The clash of a single edit with what others did since `seen`; none where they touched other
/// fields.
Result<std::optional<EditClash>> clashOf(
    Store& store, const Change& stored, const Change& mine, qint64 seen)
{
    Result<LastTouch> touch =
        touchedSince(store, {RecordKind::Change, stored.id.value}, seen, stored.revision);
    if (!touch) {
        return touch.error();
    }
    EditClash clash{{}, stored, mine, {}, touch->author, touch->at};
    for (const ChangeField field : differingFields(stored, mine)) {
        if (touch->fields.contains(toText(field))) {
            clash.fields.append(field);
        }
    }
    return clash.fields.isEmpty() ? std::optional<EditClash>() : std::optional(clash);
}

Error changedMeanwhile(const LastTouch& touch, const QString& name)
{
    return {
        ErrorKind::Conflict,
        touch.author.isEmpty()
            ? EditJobs::tr("%1 was changed by somebody else meanwhile. Their version stands.")
                  .arg(name)
            : EditJobs::tr("%1 was changed by %2 meanwhile. Their version stands.")
                  .arg(name, touch.author),
        {}};
}

QString nameOf(const Record& record)
{
    return std::visit(
        [](const auto& value) -> QString {
            if constexpr (requires { value.number; }) {
                return value.number;
            } else if constexpr (requires { value.name; }) {
                return value.name;
            } else {
                return EditJobs::tr("The record");
            }
        },
        record);
}

Result<void> checkUntouched(Store& store, const RecordRef& ref, qint64 expected)
{
    Result<Record> stored = store.record(ref);
    if (!stored) {
        return stored.error();
    }
    if (revisionOf(*stored) == expected) {
        return {};
    }
    Result<LastTouch> touch = touchedSince(store, ref, expected, revisionOf(*stored));
    return touch ? changedMeanwhile(*touch, nameOf(*stored)) : touch.error();
}

/// Only drafts are, and only those that nobody has decided on: decisions stay.
Result<void> checkDeletable(Store& store, const Change& change)
{
    if (change.state != ChangeState::Draft) {
        return Error{
            ErrorKind::NotPermitted,
            EditJobs::tr(
                "%1 is no draft any more: only drafts can be deleted. Withdraw it instead.")
                .arg(change.number),
            {}};
    }
    Result<QList<Decision>> decisions = store.decisions(change.id);
    if (!decisions) {
        return decisions.error();
    }
    if (!decisions->isEmpty()) {
        return Error{
            ErrorKind::NotPermitted,
            EditJobs::tr("%1 was decided on, and decisions stay: it can't be deleted. Withdraw it "
                         "instead.")
                .arg(change.number),
            {}};
    }
    return {};
}

const Change* changeIn(const WriteBatch& batch, ChangeId id)
{
    for (const Record& record : batch.puts) {
        if (const auto* change = std::get_if<Change>(&record); change && change->id == id) {
            return change;
        }
    }
    return nullptr;
}

} // namespace

QString numberAfter(const QString& number, int by)
{
    static const QRegularExpression lastFigures(u"^(.*?)(\\d+)(\\D*)$"_s);
    const QRegularExpressionMatch match = lastFigures.match(number);
    if (!match.hasMatch()) {
        return number + u'-' + QString::number(by + 1);
    }
    const QString figures = match.captured(2);
    return match.captured(1)
        + QString::number(figures.toLongLong() + by)
              .rightJustified(static_cast<int>(figures.size()), u'0')
        + match.captured(3);
}

void setPlannedWindow(Change& change, Span planned)
{
    const std::optional<Span> before = change.plannedWindow();
    change.plannedStart = planned.start;
    change.plannedEnd = planned.end;
    if (!before || before->lengthMs() != planned.lengthMs()) {
        return;
    }
    const qint64 by = planned.start.ms - before->start.ms;
    const auto move = [by](std::optional<Instant>& instant) {
        if (instant) {
            instant = instant->plusMs(by);
        }
    };
    move(change.outageStart);
    move(change.outageEnd);
    for (ChangeTask& task : change.tasks) {
        move(task.plannedStart);
        move(task.plannedEnd);
    }
}

namespace jobs {

Result<PreparedEdit> setFields(
    Store& store,
    const QString& label,
    const QList<ChangeId>& ids,
    const QHash<ChangeId, qint64>& seen,
    const ChangeMutation& mutate)
{
    PreparedEdit prepared{{label, {}, {}}, {}};
    for (const ChangeId& id : ids) {
        Result<Change> stored = storedChange(store, id);
        if (!stored) {
            return stored.error();
        }
        Change mine = *stored;
        mutate(mine);
        if (mine == *stored) {
            continue;
        }
        const qint64 seenRevision = seen.value(id, stored->revision);
        if (seenRevision != stored->revision) {
            auto clash = clashOf(store, *stored, mine, seenRevision);
            if (!clash) {
                return clash.error();
            }
            if (*clash) {
                prepared.clash = **clash;
                prepared.clash->label = label;
                return prepared;
            }
        }
        prepared.edit.batch.puts.emplace_back(std::move(mine));
    }
    return prepared;
}

Result<PreparedEdit> create(Store& store, const QString& label, std::vector<Change> changes)
{
    PreparedEdit prepared{{label, {}, {}}, {}};
    Result<QString> next = QString();
    int given = 0;
    for (Change& change : changes) {
        if (change.number.isEmpty()) {
            if (given == 0) {
                next = store.nextChangeNumber();
                if (!next) {
                    return next.error();
                }
            }
            change.number = given == 0 ? *next : numberAfter(*next, given);
            ++given;
        }
        change.revision = 0;
        prepared.edit.batch.puts.emplace_back(std::move(change));
    }
    return prepared;
}

Result<PreparedEdit> deleteDrafts(Store& store, const QString& label, const QList<ChangeId>& ids)
{
    PreparedEdit prepared{{label, {}, {}}, {}};
    QList<RecordRemoval>& removals = prepared.edit.batch.removals;
    for (const ChangeId& id : ids) {
        Result<Change> stored = storedChange(store, id);
        if (!stored) {
            return stored.error();
        }
        if (const Result<void> may = checkDeletable(store, *stored); !may) {
            return may.error();
        }
        removals.append({{RecordKind::Change, id.value}, stored->revision});
    }
    // Exceptions from freezes that are only for them go along.
    const Result<void> done =
        store.forEach(RecordKind::FreezeException, [&ids, &removals](Record&& record) {
            const auto& exception = std::get<FreezeException>(record);
            if (exception.change && ids.contains(*exception.change)) {
                removals.append({refOf(record), exception.revision});
            }
            return true;
        });
    return done ? Result<PreparedEdit>(std::move(prepared)) : done.error();
}

Result<PreparedEdit> rebase(Store& store, const Edit& last, const Edit& next)
{
    PreparedEdit prepared{{next.label, next.reason, next.batch}, {}};
    WriteBatch& batch = prepared.edit.batch;
    batch.puts.clear();
    for (const RecordRemoval& removal : batch.removals) {
        if (const Result<void> same = checkUntouched(store, removal.ref, removal.revision); !same) {
            return same.error();
        }
    }
    for (const Record& put : next.batch.puts) {
        const auto* mine = std::get_if<Change>(&put);
        const Change* base = mine ? changeIn(last.batch, mine->id) : nullptr;
        if (!base || mine->revision == 0) {
            if (revisionOf(put) != 0) {
                if (const Result<void> same = checkUntouched(store, refOf(put), revisionOf(put));
                    !same) {
                    return same.error();
                }
            }
            batch.puts.push_back(put);
            continue;
        }
        Result<Change> theirs = storedChange(store, mine->id);
        if (!theirs) {
            return theirs.error();
        }
        MergedChange merged = mergeChanges(*base, *mine, *theirs);
        if (!merged.clashes.isEmpty()) {
            Result<LastTouch> touch =
                touchedSince(store, refOf(put), mine->revision, theirs->revision);
            if (!touch) {
                return touch.error();
            }
            prepared.clash = EditClash{
                next.label, *theirs, merged.merged, merged.clashes, touch->author, touch->at};
            return prepared;
        }
        if (merged.merged != *theirs) {
            batch.puts.emplace_back(std::move(merged.merged));
        }
    }
    return prepared;
}

} // namespace jobs
} // namespace cb
