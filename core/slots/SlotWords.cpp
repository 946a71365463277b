// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slots/SlotWords.h"

#include "core/base/Tr.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace cb {

QString slotRuleName(SlotRule rule)
{
    switch (rule) {
    case SlotRule::SameItem:
        return Tr::tr("same CI", "rule");
    case SlotRule::RelatedItem:
        return Tr::tr("dependency", "rule");
    case SlotRule::SameService:
        return Tr::tr("same service", "rule");
    case SlotRule::SameAssignee:
        return Tr::tr("same implementer", "rule");
    case SlotRule::Freeze:
        return Tr::tr("freeze", "rule");
    case SlotRule::OutsideMaintenance:
        return Tr::tr("outside maintenance", "rule");
    case SlotRule::Deployment:
        return Tr::tr("deployment", "rule");
    case SlotRule::Sequence:
        return Tr::tr("sequence", "rule");
    case SlotRule::WorkingHours:
        return Tr::tr("working hours", "rule");
    }
    return {};
}

QString slotCauseName(SlotRule rule, int cause, const BoardSnapshot& snapshot)
{
    if (cause == noRow) {
        return {};
    }
    switch (rule) {
    case SlotRule::Freeze:
        return snapshot.windows->at(cause).name;
    case SlotRule::WorkingHours:
        return snapshot.directory->persons.at(cause).name;
    case SlotRule::Deployment: {
        const DeploymentColumns& deployments = *snapshot.deployments;
        const auto row = static_cast<std::size_t>(cause);
        const qint32 service = deployments.services[row];
        const QString version = deployments.strings.at(deployments.versions[row]);
        const QString name =
            service == noRow ? QString() : snapshot.directory->services.at(service).name;
        return name.isEmpty() ? version : u"%1 %2"_s.arg(name, version).trimmed();
    }
    case SlotRule::OutsideMaintenance:
        return {};
    case SlotRule::SameItem:
    case SlotRule::RelatedItem:
    case SlotRule::SameService:
    case SlotRule::SameAssignee:
    case SlotRule::Sequence:
        break;
    }
    return snapshot.changes->numbers.at(cause);
}

QString slotReasonText(const SlotReason& reason, const BoardSnapshot& snapshot)
{
    switch (reason.code) {
    case SlotReasonCode::FreeForItems:
        return reason.count == 1 ? Tr::tr("free for its CI")
                                 : Tr::tr("free for all %n CI(s)", nullptr, reason.count);
    case SlotReasonCode::InsideMaintenance:
        return Tr::tr("inside maintenance, with its backout");
    case SlotReasonCode::OutsideFreezes:
        return Tr::tr("outside the freezes");
    case SlotReasonCode::ImplementerFree:
        return Tr::tr("implementer is free");
    case SlotReasonCode::InWorkingHours:
        return Tr::tr("in working hours");
    case SlotReasonCode::InOrder:
        return Tr::tr("keeps the order");
    case SlotReasonCode::KeepsApproval:
        return Tr::tr("keeps its approval");
    case SlotReasonCode::RenewsApproval:
        return Tr::tr("approval must be renewed");
    case SlotReasonCode::NotDecided:
        return Tr::tr("not decided yet");
    case SlotReasonCode::Warns: {
        const QString cause = slotCauseName(reason.rule, reason.cause, snapshot);
        const QString rule = slotRuleName(reason.rule);
        return cause.isEmpty() ? Tr::tr("warns: %1").arg(rule)
                               : Tr::tr("warns: %1, %2").arg(rule, cause);
    }
    }
    return {};
}

QString slotReasonsText(const Slot& slot, const BoardSnapshot& snapshot)
{
    QStringList texts;
    for (const SlotReason& reason : slot.reasons) {
        texts.append(slotReasonText(reason, snapshot));
    }
    return texts.join(u"; "_s);
}

QString slotObstacleText(const SlotObstacle& obstacle, const BoardSnapshot& snapshot)
{
    QStringList names;
    for (const int cause : obstacle.causes.mid(0, 2)) {
        names.append(slotCauseName(obstacle.rule, cause, snapshot));
    }
    if (const int more = obstacle.causeCount - static_cast<int>(names.size()); more > 0) {
        names.append(Tr::tr("%n more", nullptr, more));
    }
    const QString share = Tr::tr("takes %1 % of the time").arg(qRound(obstacle.share * 100));
    return names.isEmpty()
        ? u"%1 (%2)"_s.arg(slotRuleName(obstacle.rule), share)
        : u"%1: %2 (%3)"_s.arg(slotRuleName(obstacle.rule), names.join(", "_L1), share);
}

QString lengthText(qint64 ms)
{
    const qint64 minutes = std::abs(ms) / msPerMinute;
    const auto days = static_cast<int>(minutes / (24 * 60));
    const auto hours = static_cast<int>(minutes / 60 % 24);
    const auto rest = static_cast<int>(minutes % 60);
    if (days > 1) {
        return hours == 0 ? Tr::tr("%n day(s)", nullptr, days)
                          : Tr::tr("%n day(s) %1 h", nullptr, days).arg(hours);
    }
    const int allHours = hours + 24 * days;
    if (allHours == 0) {
        return Tr::tr("%1 min").arg(rest);
    }
    return rest == 0 ? Tr::tr("%1 h").arg(allHours) : Tr::tr("%1 h %2 min").arg(allHours).arg(rest);
}

QString howFarText(qint64 movedByMs)
{
    if (movedByMs == 0) {
        return Tr::tr("where it is");
    }
    return (movedByMs > 0 ? Tr::tr("%1 later") : Tr::tr("%1 earlier")).arg(lengthText(movedByMs));
}

} // namespace cb
