// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoCompany.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr int engineersPerTeam = 5;
constexpr double fragileShare = 0.08;

class Founder
{
public:
    Founder(DemoRandom& random, Instant foundedAt)
        : m_random(random)
        , m_foundedAt(foundedAt)
    {}

    Company found()
    {
        addTeams();
        addBoard();
        addServices();
        for (int service = 0; service < int(m_company.services.size()); ++service) {
            addItems(service);
        }
        connectItems();
        return std::move(m_company);
    }

private:
    QUuid id() { return m_random.id(m_foundedAt); }

    int addPerson(const QList<Role>& roles)
    {
        const auto index = int(m_company.persons.size());
        Person person;
        person.id = PersonId{id()};
        const QString& first = firstNames().at(index % firstNames().size());
        const QString& last = lastNames().at(index % lastNames().size());
        person.name = first + u' ' + last;
        const QString login = (first.left(1) + last).toLower();
        person.aliases = {{u"login"_s, login}, {u"import"_s, person.name}};
        person.mail = login + "@northbank.example"_L1;
        person.roles = roles;
        person.workingHours = {{.from = QTime(8, 0), .to = QTime(17, 0)}};
        m_company.persons.push_back(person);
        return index;
    }

    /// Beside the day: some evenings and nights, or the weekend, turn by turn.
    static void addShift(Person& person, int turn)
    {
        constexpr int mondayToThursday = 0b0001111;
        constexpr int tuesdayToFriday = 0b0011110;
        constexpr int weekend = 0b1100000;
        const QTime evening(17, 0);
        const QTime night(22, 0);
        const QTime morning(6, 0);
        switch (turn) {
        case 0:
            person.workingHours.append({mondayToThursday, evening, QTime(0, 0)});
            break;
        case 1:
            person.workingHours.append({tuesdayToFriday, night, morning});
            break;
        case 2:
            person.workingHours.append({weekend, QTime(0, 0), QTime(12, 0)});
            break;
        case 3:
            person.workingHours.append({mondayToThursday, QTime(18, 0), QTime(2, 0)});
            person.workingHours.append({weekend, morning, QTime(18, 0)});
            break;
        default:
            break;
        }
    }

    /// Engineers come before their lead, so that a deputy is always made before whom it stands in
    /// for.
    void addTeams()
    {
        for (int index = 0; index < teamCount; ++index) {
            CompanyTeam team;
            for (int i = 0; i < engineersPerTeam; ++i) {
                team.engineers.push_back(addPerson({Role::Requester, Role::Implementer}));
                addShift(personAt(team.engineers.back()), i);
            }
            team.lead = addPerson(
                {Role::Requester, Role::Implementer, Role::ServiceOwner, Role::CabMember});
            personAt(team.lead).deputy = personAt(team.engineers.front()).id;

            Group group;
            group.id = GroupId{id()};
            group.name = teamName(static_cast<Team>(index));
            group.aliases = {{u"import"_s, group.name}};
            group.mail = group.name.toLower().replace(u' ', u'-') + "@northbank.example"_L1;
            for (const int engineer : team.engineers) {
                group.members.append(personAt(engineer).id);
            }
            group.members.append(personAt(team.lead).id);
            m_company.groups.push_back(group);
            m_company.teams.push_back(team);
        }
    }

    void addBoard()
    {
        const int second = addPerson({Role::ChangeManager, Role::CabMember});
        const int first = addPerson({Role::ChangeManager, Role::CabMember});
        personAt(first).deputy = personAt(second).id;
        m_company.managers = {first, second};
        m_company.chair = addPerson({Role::CabChair, Role::CabMember});
        personAt(m_company.chair).deputy = personAt(first).id;
        const int security = addPerson({Role::CabMember, Role::Requester});
        addPerson({Role::Auditor});
        addPerson({Role::Administrator});
        m_company.board = {m_company.chair, first, second, security};
        for (const CompanyTeam& team : m_company.teams) {
            m_company.board.push_back(team.lead);
        }
    }

    void addServices()
    {
        for (const ServiceSeed& seed : serviceSeeds()) {
            CompanyTeam& team = m_company.teams[std::size_t(seed.team)];
            Service service;
            service.id = ServiceId{id()};
            service.name = QString::fromLatin1(seed.name);
            service.description = QString::fromLatin1(seed.description);
            service.owner = personAt(team.lead).id;
            service.group = m_company.groups[std::size_t(seed.team)].id;
            service.criticality = seed.tier;
            constexpr std::array targets{0.9995, 0.999, 0.995, 0.99};
            service.availabilityTarget = targets[std::size_t(seed.tier - 1)];
            service.integrationLevel = seed.isSoftware && seed.tier == 1
                ? IntegrationLevel::Advise
                : IntegrationLevel::Observe;
            team.services.push_back(int(m_company.services.size()));
            m_company.services.push_back(service);
            m_company.serviceParts.push_back({&seed, {}});
        }
    }

    void addItems(int serviceIndex)
    {
        CompanyService& part = m_company.serviceParts[std::size_t(serviceIndex)];
        const ServiceSeed& seed = *part.seed;
        const CompanyTeam& team = m_company.teams[std::size_t(seed.team)];
        const int databases = seed.isSoftware ? 2 : 0;
        const int tests = 2;
        for (int i = 0; i < seed.items; ++i) {
            const bool isDatabase = i < databases;
            const bool isTest = i >= seed.items - tests;
            ConfigurationItem item;
            item.id = ItemId{id()};
            const QString kind = isDatabase ? u"-db"_s : isTest ? u"-test"_s : QString();
            const int number = isDatabase ? i + 1
                : isTest                  ? i - (seed.items - tests) + 1
                                          : i - databases + 1;
            item.name = u"%1%2-%3"_s.arg(QLatin1StringView(seed.prefix), kind)
                            .arg(number, 2, 10, QChar(u'0'));
            item.type = isDatabase ? u"database"_s : QString::fromLatin1(seed.itemType);
            item.subtype = isDatabase ? u"PostgreSQL"_s : QString();
            item.owner = personAt(m_random.pick(team.engineers)).id;
            item.service = m_company.services[std::size_t(serviceIndex)].id;
            item.criticality = isTest ? 4 : seed.tier;
            item.environment = isTest ? u"test"_s : u"production"_s;
            part.items.push_back(int(m_company.items.size()));
            m_company.items.push_back(item);
            m_company.fragileItems.push_back(m_random.chance(fragileShare));
        }
    }

    void connect(int upstream, int downstream, const QString& type)
    {
        const Dependency edge{itemAt(upstream).id, itemAt(downstream).id, type};
        const auto isSame = [&](const Dependency& known) {
            return known.upstream == edge.upstream && known.downstream == edge.downstream;
        };
        if (std::none_of(m_company.dependencies.begin(), m_company.dependencies.end(), isSame)) {
            m_company.dependencies.push_back(edge);
        }
    }

    /// Edges go from items made earlier to items made later only, so no cycle can come about:
    /// services are in the order of their teams from the ground up, databases come before what uses
    /// them.
    void connectItems()
    {
        for (int service = 0; service < int(m_company.serviceParts.size()); ++service) {
            const CompanyService& part = m_company.serviceParts[std::size_t(service)];
            for (const int item : part.items) {
                connectItem(service, item);
            }
        }
    }

    void connectItem(int service, int item)
    {
        const CompanyService& part = m_company.serviceParts[std::size_t(service)];
        const int first = part.items.front();
        if (part.seed->isSoftware && item > first + 1) {
            connect(first + m_random.below(2), item, u"uses"_s);
        }
        const int hosts = serviceNamed("Virtual Hosts");
        const int network = serviceNamed("Core Network");
        if (service > hosts) {
            connect(
                m_random.pick(m_company.serviceParts[std::size_t(hosts)].items),
                item,
                u"runs on"_s);
        }
        if (service > network) {
            connect(
                m_random.pick(m_company.serviceParts[std::size_t(network)].items),
                item,
                u"connects through"_s);
        }
        if (service > 0 && m_random.chance(0.4)) {
            const int other = m_random.below(service);
            connect(
                m_random.pick(m_company.serviceParts[std::size_t(other)].items), item, u"calls"_s);
        }
    }

    static int serviceNamed(QByteArrayView name)
    {
        const auto seeds = serviceSeeds();
        const auto found =
            std::find_if(seeds.begin(), seeds.end(), [name](const ServiceSeed& seed) {
                return name == seed.name;
            });
        return int(found - seeds.begin());
    }

    Person& personAt(int index) { return m_company.persons[std::size_t(index)]; }

    ConfigurationItem& itemAt(int index) { return m_company.items[std::size_t(index)]; }

    DemoRandom& m_random;
    Instant m_foundedAt;
    Company m_company;
};

} // namespace

Company foundCompany(DemoRandom& random, Instant foundedAt)
{
    return Founder(random, foundedAt).found();
}

} // namespace cb::demo
