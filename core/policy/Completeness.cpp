// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Completeness.h"

#include "core/base/Tr.h"
#include "core/policy/PolicyWords.h"

namespace cb {
namespace {

QString nameOf(const NameLookup& names, RecordKind kind, const QUuid& id)
{
    return names.nameOf ? names.nameOf({kind, id}) : QString();
}

/// What is said, and the field that leads there.
struct Words
{
    QString says;
    ChangeField field;
};

Words resources(const Change& change, const NameLookup& names)
{
    if (!change.assignee) {
        return {Tr::tr("no implementer"), ChangeField::Assignee};
    }
    if (!change.plannedWindow()) {
        return {
            Tr::tr("no planned window"),
            change.plannedStart ? ChangeField::PlannedEnd : ChangeField::PlannedStart};
    }
    const QString who = nameOf(names, RecordKind::Person, change.assignee->value);
    return {
        who.isEmpty() ? Tr::tr("implementer and window are there")
                      : Tr::tr("%1, within the window").arg(who),
        ChangeField::Assignee};
}

Words relationship(const Change& change)
{
    if (!change.service) {
        return {Tr::tr("no service"), ChangeField::Service};
    }
    if (change.items.isEmpty()) {
        return {Tr::tr("no configuration items"), ChangeField::Items};
    }
    const QString items =
        Tr::tr("%n configuration item(s)", nullptr, static_cast<int>(change.items.size()));
    return {
        change.predecessors.isEmpty()
            ? items
            : policyWords::joined(
                {items,
                 Tr::tr(
                     "%n predecessor(s)", nullptr, static_cast<int>(change.predecessors.size()))}),
        ChangeField::Items};
}

Words wordsOf(SevenR which, const Change& change, const NameLookup& names)
{
    switch (which) {
    case SevenR::Raised: {
        const QString who = change.requester
            ? nameOf(names, RecordKind::Person, change.requester->value)
            : QString();
        return {
            who.isEmpty()
                ? (change.requester ? Tr::tr("the requester is named") : Tr::tr("no requester"))
                : Tr::tr("by %1", "who raised it").arg(who),
            ChangeField::Requester};
    }
    case SevenR::Reason:
        return {
            change.justification.isNull() ? Tr::tr("no justification")
                                          : Tr::tr("the justification is there"),
            ChangeField::Justification};
    case SevenR::Return:
        return {
            change.priority > 0 ? Tr::tr("priority %1").arg(change.priority)
                                : Tr::tr("no priority: what is it worth?"),
            ChangeField::Priority};
    case SevenR::Risks:
        return {
            change.risk
                ? Tr::tr("assessed: %1", "level of risk").arg(policyWords::risk(*change.risk))
                : Tr::tr("not assessed"),
            ChangeField::Risk};
    case SevenR::Resources:
        return resources(change, names);
    case SevenR::Responsible: {
        const QString team =
            change.group ? nameOf(names, RecordKind::Group, change.group->value) : QString();
        return {
            team.isEmpty() ? (change.group ? Tr::tr("the team is named") : Tr::tr("no team"))
                           : team,
            ChangeField::Group};
    }
    case SevenR::Relationship:
        return relationship(change);
    }
    Q_UNREACHABLE();
}

} // namespace

QString sevenRName(SevenR which)
{
    switch (which) {
    case SevenR::Raised:
        return Tr::tr("Raised", "one of the seven Rs");
    case SevenR::Reason:
        return Tr::tr("Reason", "one of the seven Rs");
    case SevenR::Return:
        return Tr::tr("Return", "one of the seven Rs");
    case SevenR::Risks:
        return Tr::tr("Risks", "one of the seven Rs");
    case SevenR::Resources:
        return Tr::tr("Resources", "one of the seven Rs");
    case SevenR::Responsible:
        return Tr::tr("Responsible", "one of the seven Rs");
    case SevenR::Relationship:
        return Tr::tr("Relationship", "one of the seven Rs");
    }
    Q_UNREACHABLE();
}

QList<SevenRAnswer> sevenRAnswers(const Change& change, const NameLookup& names)
{
    const quint8 bits = sevenRsOf(change);
    QList<SevenRAnswer> answers;
    for (int i = 0; i < sevenRs; ++i) {
        const auto which = static_cast<SevenR>(i);
        const Words words = wordsOf(which, change, names);
        answers.append(
            {which, isAnswered(bits, which), sevenRName(which), words.says, words.field});
    }
    return answers;
}

std::optional<NextMeeting> nextMeetingFor(
    const QList<Meeting>& meetings, std::optional<Instant> plannedStart, Instant now)
{
    const Meeting* next = nullptr;
    for (const Meeting& meeting : meetings) {
        const std::optional<Instant> closes =
            meeting.cutOffAt ? meeting.cutOffAt : meeting.startsAt;
        if (meeting.startsAt && closes && *closes > now
            && (next == nullptr || *meeting.startsAt < *next->startsAt))
        {
            next = &meeting;
        }
    }
    if (next == nullptr) {
        return std::nullopt;
    }
    return NextMeeting{
        next->series,
        *next->startsAt,
        next->cutOffAt,
        plannedStart && *plannedStart < *next->startsAt};
}

} // namespace cb
