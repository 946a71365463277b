// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/ImpactParties.h"

#include <QMap>

#include <algorithm>

namespace cb {
namespace {

class PartyFinder
{
public:
    explicit PartyFinder(const Directory& directory)
        : m_directory(directory)
    {}

    void addService(int row)
    {
        const Service& service = m_directory.services[row];
        if (PartyToInform* owner = person(service.owner)) {
            owner->services.push_back(row);
        }
        const int group = service.group ? m_directory.rowOf(*service.group) : -1;
        if (group >= 0 && m_directory.groups[group].active) {
            PartyToInform& party = m_groups[group];
            party.group = group;
            party.services.push_back(row);
        }
    }

    void addItem(int row)
    {
        if (PartyToInform* owner = person(m_directory.items[row].owner)) {
            owner->items.push_back(row);
        }
    }

    std::vector<PartyToInform> take()
    {
        std::vector<PartyToInform> parties(m_persons.cbegin(), m_persons.cend());
        parties.insert(parties.end(), m_groups.cbegin(), m_groups.cend());
        std::stable_sort(parties.begin(), parties.end(), [this](const auto& a, const auto& b) {
            if (tier(a) != tier(b)) {
                return tier(a) < tier(b);
            }
            return nameOf(a).compare(nameOf(b), Qt::CaseInsensitive) < 0;
        });
        return parties;
    }

private:
    /// The owner, or the deputy of one who has left; null: nobody.
    PartyToInform* person(const std::optional<PersonId>& id)
    {
        int row = id ? m_directory.rowOf(*id) : -1;
        if (row >= 0 && !m_directory.persons[row].active) {
            row = deputyOf(row);
        }
        if (row < 0) {
            return nullptr;
        }
        PartyToInform& party = m_persons[row];
        party.person = row;
        party.deputy = deputyOf(row);
        return &party;
    }

    int deputyOf(int person) const
    {
        const auto& deputy = m_directory.persons[person].deputy;
        const int row = deputy ? m_directory.rowOf(*deputy) : -1;
        return row >= 0 && m_directory.persons[row].active ? row : -1;
    }

    int tier(const PartyToInform& party) const
    {
        int best = 5; // behind all that are known
        for (const int service : party.services) {
            const int tier = m_directory.services[service].criticality;
            best = tier > 0 ? std::min(best, tier) : best;
        }
        return party.services.empty() ? 6 : best;
    }

    QString nameOf(const PartyToInform& party) const
    {
        return party.person >= 0 ? m_directory.persons[party.person].name
                                 : m_directory.groups[party.group].name;
    }

    const Directory& m_directory;
    QMap<int, PartyToInform> m_persons;
    QMap<int, PartyToInform> m_groups;
};

} // namespace

std::vector<PartyToInform> partiesOf(
    const Directory& directory, const std::vector<int>& services, const std::vector<int>& items)
{
    PartyFinder finder(directory);
    for (const int service : services) {
        finder.addService(service);
    }
    for (const int item : items) {
        finder.addItem(item);
    }
    return finder.take();
}

MailAddresses addressesOf(const Directory& directory, const std::vector<PartyToInform>& parties)
{
    MailAddresses found;
    for (const PartyToInform& party : parties) {
        const QString mail = party.person >= 0 ? directory.persons[party.person].mail
                                               : directory.groups[party.group].mail;
        if (mail.isEmpty()) {
            ++found.missing;
        } else if (!found.addresses.contains(mail, Qt::CaseInsensitive)) {
            found.addresses.append(mail);
        }
    }
    return found;
}

} // namespace cb
