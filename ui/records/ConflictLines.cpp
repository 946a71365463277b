// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ConflictLines.h"

#include "core/conflict/ConflictWords.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int namesInLine = 6;

} // namespace

QList<ConflictLine> ConflictLines::of(std::span<const qint32> conflicts, int change) const
{
    std::vector<qint32> order(conflicts.begin(), conflicts.end());
    const auto rank = [this](qint32 index) {
        const Conflict conflict = m_set.at(index);
        return !conflict.isOpen() ? 2 : conflict.severity == ConflictSeverity::Blocks ? 0 : 1;
    };
    std::stable_sort(
        order.begin(), order.end(), [&rank](qint32 a, qint32 b) { return rank(a) < rank(b); });
    QList<ConflictLine> lines;
    for (const qint32 index : order) {
        lines.append(line(index, change));
    }
    return lines;
}

QList<ConflictLine> ConflictLines::all(int change) const
{
    std::vector<qint32> indexes(static_cast<std::size_t>(m_set.size()));
    std::iota(indexes.begin(), indexes.end(), 0);
    return of(indexes, change);
}

ConflictLine ConflictLines::line(int index, int change) const
{
    const Conflict conflict = m_set.at(index);
    ConflictLine made;
    made.conflict = index;
    made.letter = {conflict.kind, conflict.severity == ConflictSeverity::Blocks};
    made.what = conflictSentence(conflict, change, m_board);
    QStringList parts{overlapText(index), itemsText(conflict.items, namesInLine)};
    parts.removeAll(QString());
    made.detail = parts.join(u"; "_s);
    made.path = pathText(conflict.path);
    made.answer = answerText(conflict);
    made.lapse = lapseText(index);
    made.other = otherSide(conflict, change);
    return made;
}

QString ConflictLines::overlapText(int index) const
{
    const Conflict conflict = m_set.at(index);
    const QString span = m_times.span(conflict.span);
    switch (conflict.kind) {
    case ConflictKind::Freeze:
        return m_times.span(m_set.windowSpan(index));
    case ConflictKind::Sequence:
        return tr("%1 too early", "length of time")
            .arg(RecordTimes::length(conflict.span.lengthMs()));
    default:
        return tr("%1 (%2)", "stretch of time, its length")
            .arg(span, RecordTimes::length(conflict.span.lengthMs()));
    }
}

QString ConflictLines::itemsText(std::span<const qint32> items, int most) const
{
    if (items.empty()) {
        return {};
    }
    const auto count = static_cast<int>(items.size());
    QStringList names;
    for (int i = 0; i < std::min(most, count); ++i) {
        names.append(m_board.directory->items[items[static_cast<std::size_t>(i)]].name);
    }
    if (count > most) {
        names.append(tr("%n more", "configuration items", count - most));
    }
    return tr("%n CI(s): %1", nullptr, count).arg(names.join(u", "_s));
}

QString ConflictLines::pathText(std::span<const qint32> path) const
{
    QStringList names;
    for (const qint32 item : path) {
        names.append(m_board.directory->items[item].name);
    }
    return names.join(u" → "_s);
}

std::optional<RecordRef> ConflictLines::otherSide(const Conflict& conflict, int change) const
{
    if (conflict.b == noRow) {
        return std::nullopt;
    }
    if (conflict.isBetweenChanges()) {
        const int other = conflict.a == change ? conflict.b : conflict.a;
        return other == noRow
            ? std::nullopt
            : std::optional(RecordRef{RecordKind::Change, m_board.changes->idAt(other).value});
    }
    if (conflict.kind == ConflictKind::Deployment) {
        const auto row = static_cast<std::size_t>(conflict.b);
        return RecordRef{RecordKind::Deployment, m_board.deployments->ids[row]};
    }
    return RecordRef{RecordKind::Window, (*m_board.windows)[conflict.b].id.value};
}

QString ConflictLines::personName(const std::optional<PersonId>& person) const
{
    const int row = person ? m_board.directory->rowOf(*person) : noRow;
    return row == noRow ? QString() : m_board.directory->persons[row].name;
}

QString ConflictLines::lapseText(int conflict) const
{
    const LapsedAcceptance* lapsed =
        m_lapsed ? lapsedOf(m_set, conflict, m_board, *m_lapsed) : nullptr;
    return lapsed ? lapseText(*lapsed) : QString();
}

QString ConflictLines::lapseText(const LapsedAcceptance& lapsed) const
{
    const ConflictAcceptance& acceptance = (*m_board.acceptances)[lapsed.acceptance];
    const QString was = tr("Was accepted because: %1").arg(acceptance.reason);
    const auto lapse = m_lapses.constFind(acceptance.id);
    return lapse == m_lapses.constEnd() ? was
                                        : was + u'\n'
            + tr("Lapsed %1: %2", "when, who moved what")
                  .arg(m_times.instant(lapse->at), lapseCause(*lapse));
}

QString ConflictLines::lapseCause(const AcceptanceLapse& lapse) const
{
    QString what = tr("the deployment");
    if (lapse.side.kind == RecordKind::Change) {
        const int row = m_board.changes->rowOf(ChangeId{lapse.side.id});
        what = row == noRow ? tr("a change") : m_board.changes->numbers.at(row);
    }
    if (lapse.isRemoved) {
        return tr("%1 was removed").arg(what);
    }
    return lapse.author.isEmpty() ? tr("%1 was moved").arg(what)
                                  : tr("%1 moved %2", "who, what").arg(lapse.author, what);
}

QString ConflictLines::answerText(const Conflict& conflict) const
{
    if (conflict.isOpen()) {
        return {};
    }
    if (conflict.kind == ConflictKind::Freeze) {
        const FreezeException& exception = (*m_board.exceptions)[conflict.answer];
        const QString by = personName(exception.approver);
        return by.isEmpty() ? tr("Excepted: %1").arg(exception.reason)
                            : tr("Excepted by %1: %2").arg(by, exception.reason);
    }
    const ConflictAcceptance& acceptance = (*m_board.acceptances)[conflict.answer];
    const QString owner = personName(acceptance.owner);
    return owner.isEmpty()
        ? tr("Accepted because: %1").arg(acceptance.reason)
        : tr("Accepted because: %1 (%2 answers for it)").arg(acceptance.reason, owner);
}

} // namespace cb
