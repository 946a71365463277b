// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ConflictRows.h"

#include "core/conflict/ConflictIndex.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

QJsonArray itemsJson(std::span<const qint32> items, const BoardSnapshot& board)
{
    QJsonArray names;
    for (const qint32 item : items) {
        names.append(board.directory->items.at(item).name);
    }
    return names;
}

QString deploymentName(const BoardSnapshot& board, int row)
{
    const DeploymentColumns& deployments = *board.deployments;
    const auto at = static_cast<std::size_t>(row);
    const qint32 service = deployments.services[at];
    const QString name = service == noRow ? QString() : board.directory->services.at(service).name;
    return (name + u' ' + deployments.strings.at(deployments.versions[at])).trimmed();
}

} // namespace

QString otherSideName(const Conflict& conflict, int from, const BoardSnapshot& board)
{
    switch (conflict.kind) {
    case ConflictKind::Freeze:
        return board.windows->at(conflict.b).name;
    case ConflictKind::Deployment:
        return deploymentName(board, conflict.b);
    case ConflictKind::OutsideMaintenance:
        return {};
    default:
        return board.changes->numbers.at(conflict.a == from ? conflict.b : conflict.a);
    }
}

QJsonObject conflictJson(const ConflictSet& set, int index, const BoardSnapshot& board)
{
    const Conflict conflict = set.at(index);
    const QString other = otherSideName(conflict, conflict.a, board);
    QJsonObject object{
        {u"a"_s, board.changes->numbers.at(conflict.a)},
        {u"b"_s,
         conflict.kind == ConflictKind::OutsideMaintenance ? QJsonValue() : QJsonValue(other)},
        {u"kind"_s, QString(toText(conflict.kind))},
        {u"start"_s, conflict.span.start.toIso()},
        {u"end"_s, conflict.span.end.toIso()},
        {u"cis"_s, itemsJson(conflict.items, board)},
        {u"path"_s, itemsJson(conflict.path, board)},
        {u"severity"_s, QString(toText(conflict.severity))},
        {u"checked_at"_s, set.checkedAt.toIso()}};
    if (conflict.kind == ConflictKind::Freeze) {
        const Span whole = set.windowSpan(index);
        object.insert(
            u"window"_s,
            QJsonObject{{u"start"_s, whole.start.toIso()}, {u"end"_s, whole.end.toIso()}});
        if (!conflict.isOpen()) {
            object.insert(u"excepted"_s, board.exceptions->at(conflict.answer).reason);
        }
    } else if (!conflict.isOpen()) {
        object.insert(u"accepted"_s, board.acceptances->at(conflict.answer).reason);
    }
    if (conflict.kind == ConflictKind::OutsideMaintenance) {
        object.insert(u"outside"_s, QString(toText(set.outside(index))));
    }
    return object;
}

ConflictSet conflictsOfChange(const SnapshotPtr& board, int changeRow, Instant now)
{
    return ConflictIndex(board, conflictRulesOf(*board), {std::nullopt, now, false})
        .conflictsOf(changeRow);
}

} // namespace cb::ctl
