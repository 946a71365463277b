// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictCells.h"

#include "core/conflict/ConflictWords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString figure(qint64 number)
{
    return QLocale().toString(number);
}

QString figureOrNone(qint64 number)
{
    return number == 0 ? u"–"_s : figure(number);
}

} // namespace

QString ConflictCell::words() const
{
    QString all = text;
    if (!second.isEmpty()) {
        all = ConflictCells::tr("%1 with %2", "two sides of a conflict").arg(text, second);
    }
    return aside.isEmpty() ? all : all.isEmpty() ? aside : u"%1, %2"_s.arg(all, aside);
}

ConflictCells::ConflictCells(
    ConflictContentPtr content, const RecordTimes& times, Instant now, LapsesById lapses)
    : m_content(std::move(content))
    , m_times(times)
    , m_now(now)
    , m_lapses(std::move(lapses))
{
    for (int i = 0; i < enumCount<ConflictGroup>(); ++i) {
        m_notes[static_cast<std::size_t>(i)] = makeNote(static_cast<ConflictGroup>(i));
    }
}

ConflictLines ConflictCells::lines() const
{
    ConflictLines lines(m_content->set(), m_content->board(), m_times);
    lines.setLapses(m_content->checked()->lapsed, m_lapses);
    return lines;
}

QString ConflictCells::columnName(ConflictColumn column)
{
    switch (column) {
    case ConflictColumn::Cause:
        return tr("Cause");
    case ConflictColumn::Conflicts:
        return tr("Conflicts");
    case ConflictColumn::Changes:
        return tr("Changes");
    case ConflictColumn::Items:
        return tr("CIs", "configuration items");
    case ConflictColumn::FirstOverlap:
        return tr("First overlap");
    case ConflictColumn::State:
        return tr("State");
    }
    Q_UNREACHABLE();
}

QString ConflictCells::groupName(ConflictGroup group)
{
    switch (group) {
    case ConflictGroup::Blocks:
        return tr("Blocks", "group of conflicts");
    case ConflictGroup::Warns:
        return tr("Warns", "group of conflicts");
    case ConflictGroup::KeptOut:
        return tr("Kept out of detection");
    case ConflictGroup::Answered:
        return tr("Accepted and lapsed");
    }
    Q_UNREACHABLE();
}

QString ConflictCells::keptOutNote() const
{
    std::array<int, enumCount<KeptOutReason>()> counts{};
    for (const KeptOut& kept : m_content->keptOut()) {
        ++counts[static_cast<std::size_t>(kept.reason)];
    }
    QStringList parts;
    for (int i = 0; i < enumCount<KeptOutReason>(); ++i) {
        if (const int count = counts[static_cast<std::size_t>(i)]; count > 0) {
            parts.append(tr("%1 %2", "number of changes, why they were kept out")
                             .arg(figure(count), keptOutText(static_cast<KeptOutReason>(i))));
        }
    }
    return tr("%1. They could collide; nobody can tell.").arg(parts.join(u", "_s));
}

/// What runs now, and when the next one starts.
QStringList ConflictCells::timeNotes(ConflictGroup group) const
{
    int running = 0;
    std::optional<Instant> next;
    for (const int cause : m_content->causesOf(group)) {
        for (const qint32 index : m_content->causes()[static_cast<std::size_t>(cause)].conflicts) {
            const Conflict conflict = m_content->set().at(index);
            if (conflict.span.contains(m_now)) {
                ++running;
            } else if (conflict.span.start > m_now && (!next || conflict.span.start < *next)) {
                next = conflict.span.start;
            }
        }
    }
    QStringList parts;
    if (running > 0) {
        parts.append(tr("%n run(s) now", "conflicts", running));
    }
    if (next) {
        parts.append(tr("the next starts in %1").arg(RecordTimes::length(next->ms - m_now.ms)));
    }
    return parts;
}

QString ConflictCells::makeNote(ConflictGroup group) const
{
    if (group == ConflictGroup::KeptOut) {
        return keptOutNote();
    }
    QStringList parts;
    if (const auto causes = static_cast<int>(m_content->causesOf(group).size()); causes > 0) {
        parts.append(tr("%n cause(s)", nullptr, causes));
        parts.append(tr("%n conflict(s)", nullptr, m_content->conflictsOf(group)));
    }
    const auto lapsed = static_cast<int>(m_content->lapsed().size());
    if (group != ConflictGroup::Answered) {
        parts += timeNotes(group);
    } else if (lapsed > 0) {
        parts.append(tr("%n lapsed: a side moved, so they are open again above", nullptr, lapsed));
    }
    return parts.join(u", "_s);
}

QString ConflictCells::morePairs(const ConflictCause& cause, int hidden) const
{
    return tr("%n more pair(s) among these %1 changes", nullptr, hidden).arg(figure(cause.changes));
}

QString ConflictCells::moreCauses(ConflictGroup group, int causes, int conflicts) const
{
    const QString counted = tr("%n conflict(s)", nullptr, conflicts);
    switch (group) {
    case ConflictGroup::Blocks:
        return tr("%n more cause(s) that block, %1", nullptr, causes).arg(counted);
    case ConflictGroup::Warns:
        return tr("%n more cause(s) that warn, %1", nullptr, causes).arg(counted);
    case ConflictGroup::KeptOut:
    case ConflictGroup::Answered:
        break;
    }
    return tr("%n more cause(s), %1", nullptr, causes).arg(counted);
}

QString ConflictCells::causeTime(const ConflictCause& cause) const
{
    const QString first = m_times.day(cause.span.start);
    const QString last =
        m_times.day(cause.span.end > cause.span.start ? cause.span.end.plusMs(-1) : cause.span.end);
    return first == last ? first : u"%1 – %2"_s.arg(first, last);
}

QString ConflictCells::causeName(const ConflictCause& cause) const
{
    return causeTitle(cause, m_content->set(), m_content->board());
}

/// "now", "today, 20:00", "Thu 26 Nov, 20:00"
QString ConflictCells::overlapStart(Instant start, Instant end) const
{
    if (start <= m_now && m_now < end) {
        return tr("now");
    }
    return m_times.day(start) == m_times.day(m_now) ? tr("today, %1").arg(m_times.time(start))
                                                    : m_times.instant(start);
}

QString ConflictCells::stateText(const ConflictCause& cause) const
{
    const int all = static_cast<int>(cause.conflicts.size());
    if (cause.open == all) {
        return tr("open");
    }
    QStringList parts;
    if (cause.open > 0) {
        parts.append(tr("%n open", "conflicts", cause.open));
    }
    const auto add = [&](int count, const QString& some, const QString& whole) {
        if (count > 0) {
            parts.append(cause.open > 0 ? some : whole);
        }
    };
    add(cause.accepted,
        tr("%n accepted", "conflicts", cause.accepted),
        tr("accepted %1 of %2").arg(figure(cause.accepted), figure(all)));
    add(cause.excepted,
        tr("%n excepted", "conflicts", cause.excepted),
        tr("excepted %1 of %2").arg(figure(cause.excepted), figure(all)));
    return parts.join(u", "_s);
}

ConflictCell ConflictCells::causeCell(const ConflictCause& cause, ConflictColumn column) const
{
    ConflictCell cell;
    switch (column) {
    case ConflictColumn::Cause:
        cell.letter = {cause.kind, cause.severity == ConflictSeverity::Blocks};
        cell.text = causeName(cause);
        cell.aside = causeTime(cause);
        break;
    case ConflictColumn::Conflicts:
        cell.text = figure(static_cast<qint64>(cause.conflicts.size()));
        break;
    case ConflictColumn::Changes:
        cell.text = figure(cause.changes);
        break;
    case ConflictColumn::Items:
        cell.text = figureOrNone(static_cast<qint64>(cause.items.size()));
        break;
    case ConflictColumn::FirstOverlap:
        cell.text = overlapStart(cause.firstOverlap, cause.span.end);
        break;
    case ConflictColumn::State:
        cell.text = stateText(cause);
        cell.isBad = cause.isOpen();
        break;
    }
    return cell;
}

QString ConflictCells::changeName(int row) const
{
    const ChangeColumns& changes = *m_content->board().changes;
    return row == noRow ? QString()
                        : u"%1 %2"_s.arg(changes.numbers.at(row), changes.titles.at(row));
}

QString ConflictCells::sideName(const Conflict& conflict, bool isFirst) const
{
    if (isFirst || conflict.isBetweenChanges()) {
        return changeName(isFirst ? conflict.a : conflict.b);
    }
    const BoardSnapshot& board = m_content->board();
    if (conflict.kind == ConflictKind::Freeze) {
        return (*board.windows)[conflict.b].name;
    }
    if (conflict.kind != ConflictKind::Deployment) {
        return {};
    }
    const DeploymentColumns& deployments = *board.deployments;
    const auto row = static_cast<std::size_t>(conflict.b);
    const qint32 service = deployments.services[row];
    return tr("deployment of %1 %2", "service, version")
        .arg(
            service >= 0 ? board.directory->services[service].name : QString(),
            deployments.strings.at(deployments.versions[row]))
        .simplified();
}

ConflictCell ConflictCells::pairCell(
    const ConflictCause& cause, int index, ConflictColumn column) const
{
    const Conflict conflict = m_content->set().at(index);
    ConflictCell cell;
    switch (column) {
    case ConflictColumn::Cause:
        cell.text = sideName(conflict, true);
        if (conflict.isBetweenChanges() || conflict.kind == ConflictKind::Deployment) {
            cell.second = sideName(conflict, false);
        }
        break;
    case ConflictColumn::Conflicts:
    case ConflictColumn::Changes:
        break;
    case ConflictColumn::Items:
        cell.text = conflict.items.empty()
            ? u"–"_s
            : tr("%1 of %2", "CIs of a conflict, of all of its cause")
                  .arg(
                      figure(static_cast<qint64>(conflict.items.size())),
                      figure(static_cast<qint64>(cause.items.size())));
        break;
    case ConflictColumn::FirstOverlap:
        cell.text = m_times.span(conflict.span);
        break;
    case ConflictColumn::State:
        cell.text = conflict.isOpen()               ? tr("open")
            : conflict.kind == ConflictKind::Freeze ? tr("excepted")
                                                    : tr("accepted");
        cell.isBad = conflict.isOpen();
        break;
    }
    return cell;
}

ConflictCell ConflictCells::keptOutCell(const KeptOut& kept, ConflictColumn column) const
{
    ConflictCell cell;
    if (column == ConflictColumn::Cause) {
        cell.text = changeName(kept.change);
    } else if (column == ConflictColumn::State) {
        cell.text = keptOutText(kept.reason);
        cell.isMuted = true;
    }
    return cell;
}

QString ConflictCells::lapseText(LapseReason reason) const
{
    switch (reason) {
    case LapseReason::ChangeMoved:
        return tr("lapsed: the change moved");
    case LapseReason::OtherMoved:
        return tr("lapsed: the other side moved");
    case LapseReason::BothMoved:
        return tr("lapsed: both sides moved");
    case LapseReason::Gone:
        return tr("lapsed: a side is no longer there");
    }
    Q_UNREACHABLE();
}

ConflictCell ConflictCells::lapsedCell(const LapsedAcceptance& lapsed, ConflictColumn column) const
{
    const BoardSnapshot& board = m_content->board();
    const ConflictAcceptance& acceptance = (*board.acceptances)[lapsed.acceptance];
    const auto lapse = m_lapses.constFind(acceptance.id);
    const bool isKnown = lapse != m_lapses.constEnd();
    ConflictCell cell;
    switch (column) {
    case ConflictColumn::Cause: {
        const int other = board.changes->rowOf(ChangeId{acceptance.other});
        cell.letter = {acceptance.kind, false};
        cell.text = changeName(board.changes->rowOf(acceptance.change));
        cell.second = changeName(other);
        cell.aside = tr("was accepted because: %1").arg(acceptance.reason);
        if (isKnown) {
            cell.aside += u"; "_s + lines().lapseCause(*lapse);
        }
        break;
    }
    case ConflictColumn::FirstOverlap:
        cell.text = acceptance.changeStart ? m_times.instant(*acceptance.changeStart) : QString();
        break;
    case ConflictColumn::State:
        cell.text =
            isKnown ? tr("lapsed %1", "day").arg(m_times.day(lapse->at)) : lapseText(lapsed.reason);
        cell.isMuted = true;
        break;
    default:
        break;
    }
    return cell;
}

QString ConflictCells::outsideHeadline(int index, int items) const
{
    switch (m_content->set().outside(index)) {
    case OutsideKind::Misses:
        return tr("A change misses the maintenance of %n CI(s)", nullptr, items);
    case OutsideKind::Exceeds:
        return tr("A change runs over the maintenance of %n CI(s)", nullptr, items);
    case OutsideKind::BeginsEarly:
        return tr("A change leaves the maintenance of %n CI(s)", nullptr, items);
    }
    Q_UNREACHABLE();
}

QString ConflictCells::headline(int index) const
{
    const Conflict conflict = m_content->set().at(index);
    const auto items = static_cast<int>(conflict.items.size());
    const QString length = RecordTimes::length(conflict.span.lengthMs());
    const Directory& directory = *m_content->board().directory;
    const ChangeColumns& changes = *m_content->board().changes;
    const auto a = static_cast<std::size_t>(conflict.a);
    switch (conflict.kind) {
    case ConflictKind::SameItem:
        return tr("Two changes work on the same %n CI(s) for %1", nullptr, items).arg(length);
    case ConflictKind::RelatedItem:
        return tr("A change works for %1 on what the other one depends on").arg(length);
    case ConflictKind::SameService: {
        const qint32 service = changes.services[a];
        return service < 0 ? tr("Two changes touch the same service for %1").arg(length)
                           : tr("Two changes touch %1 for %2", "service, length of time")
                                 .arg(directory.services[service].name, length);
    }
    case ConflictKind::SameAssignee: {
        const qint32 person = changes.assignees[a];
        return person < 0 ? tr("Two changes need the same person for %1").arg(length)
                          : tr("Two changes need %1 for %2", "person, length of time")
                                .arg(directory.persons[person].name, length);
    }
    case ConflictKind::Freeze:
        return tr("A change lies for %1 in %2", "length of time, name of a freeze")
            .arg(length, sideName(conflict, false));
    case ConflictKind::OutsideMaintenance:
        return outsideHeadline(index, items);
    case ConflictKind::Deployment:
        return tr("A deployment runs for %1 during a change").arg(length);
    case ConflictKind::Sequence:
        return tr("A change starts %1 before its predecessor ends").arg(length);
    }
    Q_UNREACHABLE();
}

} // namespace cb
