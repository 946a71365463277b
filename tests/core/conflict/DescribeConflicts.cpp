// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/conflict/ConflictOracle.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString moreOf(const ConflictSet& set, int index)
{
    const Conflict conflict = set.at(index);
    switch (conflict.kind) {
    case ConflictKind::RelatedItem:
        return QString::number(conflict.path.size() - 1);
    case ConflictKind::Freeze:
        return set.windowSpan(index).start.toIso() + u' ' + set.windowSpan(index).end.toIso();
    case ConflictKind::OutsideMaintenance:
        return toText(set.outside(index));
    default:
        return {};
    }
}

} // namespace

QString describe(const ConflictSet& set, int index, const BoardSnapshot& snapshot)
{
    const Conflict conflict = set.at(index);
    QString other;
    if (conflict.isBetweenChanges()) {
        other = snapshot.changes->numbers.at(conflict.b);
    } else if (conflict.kind == ConflictKind::Freeze) {
        other = snapshot.windows->at(conflict.b).name;
    } else if (conflict.kind == ConflictKind::Deployment) {
        other = snapshot.deployments->ids[static_cast<std::size_t>(conflict.b)].toString();
    }
    QStringList items;
    for (const qint32 item : conflict.items) {
        items.append(snapshot.directory->items.at(item).name);
    }
    items.sort();
    return QStringList{
        toText(conflict.kind),
        toText(conflict.severity),
        snapshot.changes->numbers.at(conflict.a),
        other,
        conflict.span.start.toIso(),
        conflict.span.end.toIso(),
        items.join(u'+'),
        moreOf(set, index),
        QString::number(conflict.answer)}
        .join(u'|');
}

QStringList describe(const ConflictSet& set, const BoardSnapshot& snapshot)
{
    QStringList lines;
    for (int i = 0; i < set.size(); ++i) {
        lines.append(describe(set, i, snapshot));
    }
    lines.sort();
    return lines;
}

} // namespace cb
