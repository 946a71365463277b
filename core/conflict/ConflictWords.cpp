// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictWords.h"

#include "core/base/Tr.h"

#include <algorithm>

namespace cb {
namespace {

QString itemName(const BoardSnapshot& snapshot, qint32 row)
{
    return row == noRow ? QString() : snapshot.directory->items.at(row).name;
}

QString numberOf(const BoardSnapshot& snapshot, int row)
{
    return row == noRow ? Tr::tr("this change") : snapshot.changes->numbers.at(row);
}

QString serviceName(const BoardSnapshot& snapshot, qint32 row)
{
    return row == noRow ? QString() : snapshot.directory->services.at(row).name;
}

QString personName(const BoardSnapshot& snapshot, qint32 row)
{
    return row == noRow ? QString() : snapshot.directory->persons.at(row).name;
}

/// The service that all of these CIs belong to, or nothing.
QString commonService(std::span<const qint32> items, const BoardSnapshot& snapshot)
{
    const QList<ConfigurationItem>& all = snapshot.directory->items;
    const std::optional<ServiceId> first =
        items.empty() ? std::nullopt : all.at(items.front()).service;
    const bool isCommon = first && std::all_of(items.begin(), items.end(), [&](qint32 item) {
                              return all.at(item).service == first;
                          });
    return isCommon ? serviceName(snapshot, snapshot.directory->rowOf(*first)) : QString();
}

/// "ora-rac-07", "Core Network, 12 CIs", "ora-rac-07 and 3 more CIs"
QString itemsTitle(std::span<const qint32> items, qint32 main, const BoardSnapshot& snapshot)
{
    const auto count = static_cast<int>(items.size());
    if (count <= 1) {
        return itemName(snapshot, main);
    }
    const QString service = commonService(items, snapshot);
    return service.isEmpty()
        ? Tr::tr("%1 and %n more CI(s)", nullptr, count - 1).arg(itemName(snapshot, main))
        : Tr::tr("%1, %n CI(s)", nullptr, count).arg(service);
}

QString outsideTitle(OutsideKind kind, const QString& items)
{
    switch (kind) {
    case OutsideKind::Misses:
        return Tr::tr("Misses the maintenance of %1").arg(items);
    case OutsideKind::Exceeds:
        return Tr::tr("Runs over the maintenance of %1").arg(items);
    case OutsideKind::BeginsEarly:
        break;
    }
    return Tr::tr("Begins before the maintenance of %1").arg(items);
}

QString deploymentName(const BoardSnapshot& snapshot, int row)
{
    const DeploymentColumns& deployments = *snapshot.deployments;
    const auto at = static_cast<std::size_t>(row);
    const QString service = serviceName(snapshot, deployments.services[at]);
    const QString version = deployments.strings.at(deployments.versions[at]);
    return version.isEmpty() ? service : service + QLatin1Char(' ') + version;
}

QString relatedTitle(
    const ConflictCause& cause, const ConflictSet& set, const BoardSnapshot& snapshot)
{
    if (cause.conflicts.size() == 1) {
        const int only = cause.conflicts.front();
        const Conflict conflict = set.at(only);
        const bool down = set.flowsFromA(only);
        const qint32 needed = down ? conflict.path.front() : conflict.path.back();
        const qint32 needs = down ? conflict.path.back() : conflict.path.front();
        return Tr::tr("%1 depends on %2")
            .arg(itemName(snapshot, needs), itemName(snapshot, needed));
    }
    const auto others = static_cast<int>(cause.items.size()) - 1;
    return Tr::tr("%1 with %n CI(s) that depend on each other", nullptr, others)
        .arg(itemName(snapshot, cause.thing));
}

QString sameItemSentence(const Conflict& conflict, const QString& other, const BoardSnapshot& board)
{
    const auto count = static_cast<int>(conflict.items.size());
    return count == 1
        ? Tr::tr("%1 works on %2 too").arg(other, itemName(board, conflict.items.front()))
        : Tr::tr("%1 works on the same %n CI(s)", nullptr, count).arg(other);
}

QString relatedSentence(
    const Conflict& conflict, bool fromA, const QString& other, const BoardSnapshot& board)
{
    const QString own = itemName(board, fromA ? conflict.path.front() : conflict.path.back());
    const QString theirs = itemName(board, fromA ? conflict.path.back() : conflict.path.front());
    const bool theirsDepends = (conflict.detail == 1) == fromA;
    return theirsDepends ? Tr::tr("%1 works on %2, which depends on %3").arg(other, theirs, own)
                         : Tr::tr("%1 works on %2, which %3 depends on").arg(other, theirs, own);
}

} // namespace

QChar conflictLetter(ConflictKind kind)
{
    constexpr std::array<char16_t, conflictKindCount> letters{
        u'C', u'D', u'S', u'P', u'F', u'W', u'R', u'O'};
    return letters[static_cast<std::size_t>(kind)];
}

QString conflictKindName(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::SameItem:
        return Tr::tr("Same CI");
    case ConflictKind::RelatedItem:
        return Tr::tr("Dependency");
    case ConflictKind::SameService:
        return Tr::tr("Same service");
    case ConflictKind::SameAssignee:
        return Tr::tr("People");
    case ConflictKind::Freeze:
        return Tr::tr("Freeze");
    case ConflictKind::OutsideMaintenance:
        return Tr::tr("Outside maintenance");
    case ConflictKind::Deployment:
        return Tr::tr("Running release");
    case ConflictKind::Sequence:
        break;
    }
    return Tr::tr("Order");
}

QString severityName(ConflictSeverity severity)
{
    return severity == ConflictSeverity::Blocks ? Tr::tr("blocks") : Tr::tr("warns");
}

QString keptOutText(KeptOutReason reason)
{
    switch (reason) {
    case KeptOutReason::NoWindow:
        return Tr::tr("without dates");
    case KeptOutReason::InvertedWindow:
        return Tr::tr("ends before it starts");
    case KeptOutReason::NoItem:
        break;
    }
    return Tr::tr("without CI");
}

QString causeTitle(
    const ConflictCause& cause, const ConflictSet& set, const BoardSnapshot& snapshot)
{
    const Conflict head = set.at(cause.conflicts.front());
    switch (cause.kind) {
    case ConflictKind::SameItem:
        return itemsTitle(cause.items, cause.thing, snapshot);
    case ConflictKind::RelatedItem:
        return relatedTitle(cause, set, snapshot);
    case ConflictKind::SameService:
        return serviceName(snapshot, cause.thing);
    case ConflictKind::SameAssignee:
        return personName(snapshot, cause.thing);
    case ConflictKind::Freeze:
        return snapshot.windows->at(cause.thing).name;
    case ConflictKind::OutsideMaintenance:
        return outsideTitle(
            cause.outside.value_or(OutsideKind::Misses),
            itemsTitle(cause.items, cause.thing, snapshot));
    case ConflictKind::Deployment:
        return Tr::tr("Release of %1").arg(deploymentName(snapshot, cause.thing));
    case ConflictKind::Sequence:
        break;
    }
    return Tr::tr("%1 before %2").arg(numberOf(snapshot, head.a), numberOf(snapshot, head.b));
}

QString conflictSentence(const Conflict& conflict, int from, const BoardSnapshot& snapshot)
{
    const bool fromA = conflict.a == from;
    const QString other = conflict.isBetweenChanges()
        ? numberOf(snapshot, fromA ? conflict.b : conflict.a)
        : QString();
    switch (conflict.kind) {
    case ConflictKind::SameItem:
        return sameItemSentence(conflict, other, snapshot);
    case ConflictKind::RelatedItem:
        return relatedSentence(conflict, fromA, other, snapshot);
    case ConflictKind::SameService: {
        const int row = fromA ? conflict.b : conflict.a;
        const qint32 service = snapshot.changes->services[static_cast<std::size_t>(row)];
        return Tr::tr("%1 works on the service %2 too").arg(other, serviceName(snapshot, service));
    }
    case ConflictKind::SameAssignee: {
        const int row = fromA ? conflict.b : conflict.a;
        const qint32 person = snapshot.changes->assignees[static_cast<std::size_t>(row)];
        return Tr::tr("%1 needs %2 too").arg(other, personName(snapshot, person));
    }
    case ConflictKind::Freeze:
        return Tr::tr("Falls into %1").arg(snapshot.windows->at(conflict.b).name);
    case ConflictKind::OutsideMaintenance:
        return outsideTitle(
            static_cast<OutsideKind>(conflict.detail),
            itemsTitle(
                conflict.items, conflict.items.empty() ? noRow : conflict.items.front(), snapshot));
    case ConflictKind::Deployment:
        return Tr::tr("%1 is deployed meanwhile").arg(deploymentName(snapshot, conflict.b));
    case ConflictKind::Sequence:
        break;
    }
    return fromA ? Tr::tr("Starts before %1 ends").arg(other)
                 : Tr::tr("%1 starts before it ends").arg(other);
}

} // namespace cb
