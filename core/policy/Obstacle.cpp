// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Obstacle.h"

#include "core/base/Tr.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

QString nameOf(const NameLookup& names, RecordKind kind, const QUuid& id)
{
    return names.nameOf ? names.nameOf({kind, id}) : QString();
}

QString requesterOf(const Change& change, const NameLookup& names)
{
    const QString name =
        change.requester ? nameOf(names, RecordKind::Person, change.requester->value) : QString();
    return name.isEmpty() ? Tr::tr("the requester") : Tr::tr("%1 (requester)").arg(name);
}

QString teamOf(const Change& change, const NameLookup& names)
{
    const QString assignee =
        change.assignee ? nameOf(names, RecordKind::Person, change.assignee->value) : QString();
    const QString group =
        change.group ? nameOf(names, RecordKind::Group, change.group->value) : QString();
    if (!assignee.isEmpty() && !group.isEmpty()) {
        return Tr::tr("%1 (implementer), the team %2").arg(assignee, group);
    }
    if (!group.isEmpty()) {
        return Tr::tr("the team %1").arg(group);
    }
    return assignee.isEmpty() ? Tr::tr("the implementer")
                              : Tr::tr("%1 (implementer)").arg(assignee);
}

/// Remedies often begin with who can do it, "a change manager …".
QString asSentence(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString joined(QStringList words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    const QString last = words.takeLast();
    return Tr::tr("%1 or %2", "last two of a list").arg(words.join(", "_L1), last);
}

} // namespace

QString textOf(const QList<Obstacle>& obstacles)
{
    QStringList sentences;
    for (const Obstacle& obstacle : obstacles) {
        sentences.append(obstacle.what);
        const QString remedy = asSentence(obstacle.remedy);
        if (!remedy.isEmpty() && !sentences.contains(remedy)) {
            sentences.append(remedy);
        }
    }
    return sentences.join(u' ');
}

QString whoAre(Parties parties, const Change& change, const NameLookup& names)
{
    QStringList words;
    if (parties.testFlag(Party::Requester)) {
        words.append(requesterOf(change, names));
    }
    if (parties.testFlag(Party::Team)) {
        words.append(teamOf(change, names));
    }
    if (parties.testFlag(Party::ServiceOwner)) {
        words.append(Tr::tr("the owner of the service"));
    }
    if (parties.testFlag(Party::ChangeManager)) {
        words.append(Tr::tr("a change manager"));
    }
    if (parties.testFlag(Party::CabMember)) {
        words.append(Tr::tr("a member of the CAB"));
    }
    if (parties.testFlag(Party::CabChair)) {
        words.append(Tr::tr("the chair of the CAB"));
    }
    return joined(words);
}

QString stateName(ChangeState state)
{
    switch (state) {
    case ChangeState::Draft:
        return Tr::tr("Draft");
    case ChangeState::Requested:
        return Tr::tr("Requested");
    case ChangeState::Assess:
        return Tr::tr("Assessing");
    case ChangeState::Authorize:
        return Tr::tr("Awaiting CAB");
    case ChangeState::Scheduled:
        return Tr::tr("Scheduled");
    case ChangeState::Implement:
        return Tr::tr("Implementing");
    case ChangeState::Review:
        return Tr::tr("In review");
    case ChangeState::Closed:
        return Tr::tr("Closed");
    case ChangeState::Cancelled:
        return Tr::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString typeName(ChangeType type)
{
    switch (type) {
    case ChangeType::Standard:
        return Tr::tr("standard change");
    case ChangeType::Normal:
        return Tr::tr("normal change");
    case ChangeType::Emergency:
        return Tr::tr("emergency change");
    }
    Q_UNREACHABLE();
}

QString decisionName(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return Tr::tr("approve");
    case DecisionKind::ApproveWithConditions:
        return Tr::tr("approve with conditions");
    case DecisionKind::Reject:
        return Tr::tr("reject");
    case DecisionKind::Rework:
        return Tr::tr("ask for rework");
    case DecisionKind::Defer:
        return Tr::tr("defer");
    case DecisionKind::Withdraw:
        return Tr::tr("withdraw");
    }
    Q_UNREACHABLE();
}

} // namespace cb
