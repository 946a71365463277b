// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/slots/SlotDesk.h"

#include "core/domain/WallTime.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::test {

SlotDesk::SlotDesk()
{
    item.id = ItemId::make();
    item.name = u"ora-1"_s;
    me.id = PersonId::make();
    me.name = u"Change manager"_s;
    me.roles = {Role::ChangeManager};
    other.id = PersonId::make();
    other.name = u"Network engineer"_s;
    other.roles = {Role::Implementer};
    team.id = GroupId::make();
    team.name = u"Payments"_s;
    team.members = {me.id};
    otherTeam.id = GroupId::make();
    otherTeam.name = u"Network"_s;
    otherTeam.members = {other.id};
    ui.put({item, me, other, team, otherTeam});
    Author author;
    author.person = me.id;
    author.name = me.name;
    ui.session.setAuthor(author);
}

Change SlotDesk::make(const QString& number, int fromHour, int toHour) const
{
    Change change = aChange(number, u"Work of %1"_s.arg(number));
    change.items = {item.id};
    change.group = team.id;
    change.plannedStart = at(fromHour);
    change.plannedEnd = at(toHour);
    return change;
}

Instant SlotDesk::at(int hour, int minute)
{
    return WallTime::toInstant(
        {QDate(2026, 11, 26), QTime(hour, minute)}, QTimeZone("Europe/Berlin"));
}

} // namespace cb::test
