// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SinceCells.h"

#include "ui/records/HistoryWords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString dash = u"–"_s;

QString signedMinutes(qint64 ms)
{
    return u"+"_s + RecordTimes::length(ms);
}

/// The cell of the matrix is worth a word where it is another one.
bool hasOtherCell(const DiffChange& change)
{
    return change.then->assessedImpact != change.now->assessedImpact
        || change.then->assessedLikelihood != change.now->assessedLikelihood;
}

} // namespace

QString SinceCell::words() const
{
    return aside.isEmpty() ? text : text.isEmpty() ? aside : text + u", "_s + aside;
}

SinceCells::SinceCells(
    std::shared_ptr<const BoardDiff> diff, SnapshotPtr board, const RecordTimes& times)
    : m_diff(std::move(diff))
    , m_board(std::move(board))
    , m_times(times)
    , m_names(lookupIn(m_board))
{}

SinceCell SinceCells::cell(const DiffRow& row, SinceColumn column) const
{
    const DiffChange& change = m_diff->changes[row.change];
    switch (column) {
    case SinceColumn::Seen:
        return {};
    case SinceColumn::Number:
        return {.text = change.shown().number};
    case SinceColumn::Change:
        return changeCell(change);
    case SinceColumn::Then:
        return sideCell(row, false);
    case SinceColumn::Now:
        return sideCell(row, true);
    case SinceColumn::Note:
        return noteCell(row);
    case SinceColumn::Who:
        return {.text = whoText(row), .isMuted = true};
    }
    Q_UNREACHABLE();
}

SinceCell SinceCells::changeCell(const DiffChange& change) const
{
    const BaselineEntry& entry = change.shown();
    SinceCell cell{.text = entry.title};
    if (entry.service) {
        cell.aside = m_names.textOf({RecordKind::Service, entry.service->value});
    }
    return cell;
}

SinceCell SinceCells::stateCell(const BaselineEntry& entry) const
{
    return {.text = RecordWords::state(entry.displayState), .state = entry.displayState};
}

SinceCell SinceCells::riskCell(const BaselineEntry& entry, bool withCell) const
{
    if (!entry.risk) {
        return {.text = tr("not assessed", "risk"), .isMuted = true};
    }
    SinceCell cell{.text = RecordWords::risk(*entry.risk), .risk = entry.risk};
    if (const int product = entry.assessedImpact * entry.assessedLikelihood;
        withCell && product > 0) {
        cell.text = tr("%1, %2", "level of risk, impact times likelihood")
                        .arg(cell.text, QLocale().toString(product));
    }
    return cell;
}

SinceCell SinceCells::sideCell(const DiffRow& row, bool isNow) const
{
    const DiffChange& change = m_diff->changes[row.change];
    const std::optional<BaselineEntry>& entry = isNow ? change.now : change.then;
    switch (row.kind) {
    case DiffKind::EditedAfterApproval:
    case DiffKind::Rescoped:
        return {.text = editedText(row, isNow), .isStruckOut = !isNow, .isMarked = isNow};
    case DiffKind::Moved:
        return {.text = movedText(row, isNow), .isStruckOut = !isNow, .isMarked = isNow};
    case DiffKind::RiskUp:
    case DiffKind::RiskDown:
        return riskCell(*entry, hasOtherCell(change));
    case DiffKind::New:
    case DiffKind::Finished:
        return entry ? stateCell(*entry) : SinceCell{.text = dash, .isMuted = true};
    case DiffKind::Withdrawn:
        return entry ? stateCell(*entry)
                     : SinceCell{.text = tr("Deleted", "a change"), .isMuted = true};
    }
    Q_UNREACHABLE();
}

SinceCell SinceCells::noteCell(const DiffRow& row) const
{
    const DiffChange& change = m_diff->changes[row.change];
    switch (row.kind) {
    case DiffKind::EditedAfterApproval:
        return {.text = tr("approval no longer valid"), .isChip = true};
    case DiffKind::Moved:
        return {.text = shiftText(row), .isStrip = true};
    case DiffKind::New:
        return riskCell(change.shown(), true);
    case DiffKind::Finished:
        return outcomeCell(change);
    case DiffKind::RiskUp:
    case DiffKind::RiskDown:
    case DiffKind::Rescoped:
    case DiffKind::Withdrawn:
        return {.text = row.act ? row.act->reason : QString()};
    }
    Q_UNREACHABLE();
}

SinceCell SinceCells::outcomeCell(const DiffChange& change) const
{
    if (!change.outcome) {
        return {};
    }
    const FinishedOutcome& outcome = *change.outcome;
    SinceCell cell;
    if (outcome.closure) {
        cell.outcome = outcomeSign(*outcome.closure);
        cell.text = RecordWords::closure(*outcome.closure);
    } else if (outcome.deployment) {
        cell.outcome = outcomeSign(*outcome.deployment);
        cell.text = RecordWords::outcome(*outcome.deployment);
    }
    if (outcome.overrunMs > 0) {
        const QString over = signedMinutes(outcome.overrunMs);
        cell.text = cell.text.isEmpty() ? over : cell.text + u", "_s + over;
    }
    if (!outcome.incidents.isEmpty()) {
        const IncidentColumns& incidents = *m_board->incidents;
        const int row = incidents.rowOf(outcome.incidents.first());
        if (row >= 0) {
            cell.incident = incidents.priorities[static_cast<std::size_t>(row)];
            cell.aside = incidents.numbers.at(row);
            if (const auto more = outcome.incidents.size() - 1; more > 0) {
                cell.aside = tr("%1 and %n more", "number of an incident", static_cast<int>(more))
                                 .arg(cell.aside);
            }
        }
    }
    return cell;
}

/// "2 CIs" before, "5 CIs: + queue-1, queue-2" after.
QString SinceCells::itemsText(const FieldEdit& edit, bool isNow) const
{
    const QStringList before = edit.before.split(u"; "_s, Qt::SkipEmptyParts);
    const QStringList after = edit.after.split(u"; "_s, Qt::SkipEmptyParts);
    const QString count =
        tr("%n CI(s)", nullptr, static_cast<int>(isNow ? after.size() : before.size()));
    if (!isNow) {
        return count;
    }
    const auto differing = [this](const QStringList& of, const QStringList& without) {
        QStringList names;
        for (const QString& id : of) {
            if (!without.contains(id)) {
                names.append(m_names.textOf({RecordKind::Item, QUuid(id)}));
            }
        }
        return names;
    };
    const QStringList added = differing(after, before);
    const QStringList gone = differing(before, after);
    QStringList parts;
    if (!added.isEmpty()) {
        parts.append(u"+ "_s + added.join(u", "_s));
    }
    if (!gone.isEmpty()) {
        parts.append(u"− "_s + gone.join(u", "_s));
    }
    return parts.isEmpty() ? count : count + u": "_s + parts.join(u"; "_s);
}

QString SinceCells::fieldValue(const FieldEdit& edit, bool isNow) const
{
    if (edit.field == ChangeField::Items) {
        return itemsText(edit, isNow);
    }
    const bool isPlanWithoutText =
        fieldKind(edit.field) == FieldKind::LongText && edit.before.isNull() && edit.after.isNull();
    if (isPlanWithoutText) {
        return tr("%1 edited", "name of a field").arg(fieldLabel(edit.field));
    }
    const QString& value = isNow ? edit.after : edit.before;
    return tr("%1: %2", "name of a field, its value")
        .arg(fieldLabel(edit.field), auditValueWords(edit.field, value, m_names, m_times));
}

QString SinceCells::editedText(const DiffRow& row, bool isNow) const
{
    if (row.edits.isEmpty()) {
        return dash;
    }
    const QString first = fieldValue(row.edits.first(), isNow);
    const auto more = static_cast<int>(row.edits.size()) - 1;
    return isNow && more > 0 ? tr("%1; %n more field(s)", "an edit", more).arg(first) : first;
}

QString SinceCells::movedText(const DiffRow& row, bool isNow) const
{
    const DiffChange& change = m_diff->changes[row.change];
    const BaselineEntry& entry = isNow ? *change.now : *change.then;
    if (!entry.plannedStart) {
        return tr("no start", "a change without its planned start");
    }
    const bool hasSameStart = change.then->plannedStart == change.now->plannedStart;
    if (!hasSameStart) {
        return m_times.instant(*entry.plannedStart);
    }
    return entry.plannedEnd
        ? m_times.span({*entry.plannedStart, *entry.plannedEnd})
        : tr("%1, no end", "planned start").arg(m_times.instant(*entry.plannedStart));
}

/// How far it moved on the wall: "1 day later", "2 h longer".
QString SinceCells::shiftText(const DiffRow& row) const
{
    const auto words = [](qint64 ms, const QString& later, const QString& earlier) {
        const QString length = ms % msPerDay == 0
            ? tr("%n day(s)", nullptr, static_cast<int>(std::abs(ms) / msPerDay))
            : RecordTimes::length(std::abs(ms));
        return (ms > 0 ? later : earlier).arg(length);
    };
    if (row.start && row.start->wallMs != 0) {
        return words(
            row.start->wallMs,
            tr("%1 later", "as in: 1 day later"),
            tr("%1 earlier", "as in: 1 day earlier"));
    }
    if (row.end && row.end->wallMs != 0) {
        return words(
            row.end->wallMs,
            tr("%1 longer", "as in: 2 h longer"),
            tr("%1 shorter", "as in: 2 h shorter"));
    }
    return {};
}

QString SinceCells::whoText(const DiffRow& row) const
{
    if (!row.act) {
        return tr("not known", "who did it, and when");
    }
    const QString who = row.act->person
        ? m_names.textOf({RecordKind::Person, row.act->person->value})
        : row.act->author;
    const bool isToday = WallTime::toLocal(row.act->at, m_times.zone()).date == m_times.today();
    const QString day = isToday ? tr("today, %1", "a time of day").arg(m_times.time(row.act->at))
                                : m_times.day(row.act->at);
    return who.isEmpty() ? day : tr("%1, %2", "who, and when").arg(who, day);
}

QString SinceCells::when(const DiffRow& row) const
{
    return row.act ? m_times.instant(row.act->at) : QString();
}

QList<EditWords> SinceCells::edits(const DiffRow& row) const
{
    QList<EditWords> words;
    for (const FieldEdit& edit : row.edits) {
        EditWords edited{fieldLabel(edit.field), edit.before, edit.after};
        if (fieldKind(edit.field) != FieldKind::LongText) {
            edited.before = auditValueWords(edit.field, edit.before, m_names, m_times);
            edited.after = auditValueWords(edit.field, edit.after, m_names, m_times);
        }
        words.append(edited);
    }
    if (words.isEmpty()) {
        const auto text = [&](SinceColumn column) {
            return cell(row, column).words();
        };
        words.append({kindName(row.kind), text(SinceColumn::Then), text(SinceColumn::Now)});
    }
    return words;
}

} // namespace cb
