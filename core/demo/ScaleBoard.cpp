// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/ScaleBoard.h"

#include "core/demo/DemoNames.h"
#include "core/demo/DemoRandom.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using namespace demo;

constexpr qint64 changesPerService = 250;
constexpr qint64 changesPerItem = 25;
constexpr qint64 deploymentsPerChange = 10;
constexpr int edgesPerItem = 3;
constexpr int personCount = 200;
constexpr int groupCount = 20;
constexpr qint64 changesPerPart = 400;
constexpr qint64 spanMs = 3 * 365 * msPerDay;
constexpr qint64 aheadMs = 30 * msPerDay;

class ScaleGenerator
{
public:
    explicit ScaleGenerator(const ScaleRequest& request)
        : m_request(request)
        , m_counts(scaleCounts(request))
        , m_random(request.seed)
        , m_start(request.now.plusMs(aheadMs - spanMs))
    {
        for (const ServiceSeed& seed : serviceSeeds()) {
            for (const WorkTitle& title : titlesOf(seed)) {
                QString text = title.text;
                text.replace("%v"_L1, "4.2"_L1).replace("%q"_L1, "Q4"_L1);
                m_titles.push_back({text, categoryName(title.kind)});
            }
        }
    }

    std::optional<WriteBatch> next()
    {
        if (m_items.empty()) {
            return directory();
        }
        if (m_done >= m_counts.changes) {
            return std::nullopt;
        }
        return part();
    }

private:
    struct Title
    {
        QString text;
        QString category;
    };

    QUuid id(Instant time) { return m_random.id(time); }

    WriteBatch directory()
    {
        WriteBatch batch;
        for (int i = 0; i < personCount; ++i) {
            Person person;
            person.id = PersonId{id(m_start)};
            person.name = firstNames().at(i % firstNames().size()) + u' '
                + lastNames().at(i * 7 % lastNames().size()) + u' ' + QString::number(i + 1);
            person.roles = {Role::Requester, Role::Implementer};
            m_persons.push_back(person.id);
            batch.puts.emplace_back(std::move(person));
        }
        for (int i = 0; i < groupCount; ++i) {
            Group group;
            group.id = GroupId{id(m_start)};
            group.name = teamName(static_cast<Team>(i % teamCount)) + u' '
                + QString::number(i / teamCount + 1);
            m_groups.push_back(group.id);
            batch.puts.emplace_back(std::move(group));
        }
        addServices(batch);
        addItems(batch);
        return batch;
    }

    void addServices(WriteBatch& batch)
    {
        const auto seeds = serviceSeeds();
        for (qint64 i = 0; i < m_counts.services; ++i) {
            const ServiceSeed& seed = seeds[std::size_t(i) % seeds.size()];
            Service service;
            service.id = ServiceId{id(m_start)};
            service.name =
                QLatin1StringView(seed.name) + u' ' + QString::number(i / qint64(seeds.size()) + 1);
            service.group = m_groups[std::size_t(i) % m_groups.size()];
            service.criticality = seed.tier;
            m_services.push_back(service.id);
            batch.puts.emplace_back(std::move(service));
        }
    }

    void addItems(WriteBatch& batch)
    {
        const auto seeds = serviceSeeds();
        for (qint64 i = 0; i < m_counts.items; ++i) {
            const auto service = std::size_t(i) % m_services.size();
            const ServiceSeed& seed = seeds[service % seeds.size()];
            ConfigurationItem item;
            item.id = ItemId{id(m_start)};
            item.name = QLatin1StringView(seed.prefix) + u'-' + QString::number(i + 1);
            item.type = QString::fromLatin1(seed.itemType);
            item.service = m_services[service];
            item.criticality = seed.tier;
            item.environment = u"production"_s;
            for (int edge = 0; edge < qMin<qint64>(edgesPerItem, i); ++edge) {
                // A third of what is there already each, so that the edges of an item differ and
                // none makes a cycle.
                const qint64 from = i * edge / qMin<qint64>(edgesPerItem, i);
                const qint64 to = i * (edge + 1) / qMin<qint64>(edgesPerItem, i);
                const ItemId& upstream =
                    m_items[std::size_t(from + m_random.below(int(to - from)))];
                batch.addedDependencies.append({upstream, item.id, u"uses"_s});
            }
            m_items.push_back(item.id);
            batch.puts.emplace_back(std::move(item));
        }
    }

    WriteBatch part()
    {
        WriteBatch batch;
        const qint64 end = qMin(m_counts.changes, m_done + changesPerPart);
        batch.puts.reserve(std::size_t((end - m_done) * (2 + deploymentsPerChange)));
        for (; m_done < end; ++m_done) {
            const Instant planned =
                m_start.plusMs(qint64(double(spanMs) * double(m_done) / double(m_counts.changes)));
            addChange(batch, planned);
            addIncident(batch, planned);
            for (qint64 i = 0; i < deploymentsPerChange; ++i) {
                addDeployment(batch, planned.plusMs(m_random.msBelow(msPerDay)));
            }
        }
        return batch;
    }

    int itemsOfChange()
    {
        const double share = m_random.unit();
        return share < 0.51 ? 1 : share < 0.77 ? 2 : share < 0.90 ? 3 : share < 0.96 ? 4 : 6;
    }

    void addChange(WriteBatch& batch, Instant planned)
    {
        const auto service = std::size_t(m_random.below(int(m_services.size())));
        const Title& title = m_random.pick(m_titles);
        Change change;
        change.openedAt = planned.plusMs(-3 * msPerDay - m_random.msBelow(20 * msPerDay));
        if (*change.openedAt > m_request.now) {
            change.openedAt = m_request.now.plusMs(-m_random.msBelow(2 * msPerDay));
        }
        change.id = ChangeId{id(*change.openedAt)};
        change.number = "CHG-"_L1 + QString::number(1'000'001 + m_done);
        change.title = title.text;
        change.category = title.category;
        const double type = m_random.unit();
        change.type = type < 0.05 ? ChangeType::Emergency
            : type < 0.35         ? ChangeType::Standard
                                  : ChangeType::Normal;
        change.risk = static_cast<RiskLevel>(m_random.below(enumCount<RiskLevel>()));
        change.priority = m_random.between(1, 5);
        change.service = m_services[service];
        change.group = m_groups[service % m_groups.size()];
        change.assignee = m_random.pick(m_persons);
        change.requester = m_random.pick(m_persons);
        change.environment = m_production;
        addItemsTo(change, service);
        const qint64 step = 15 * msPerMinute;
        change.plannedStart = Instant{(planned.ms + m_random.msBelow(msPerDay)) / step * step};
        change.plannedEnd = change.plannedStart->plusMs(m_random.between(2, 20) * step);
        change.backoutMs = m_random.between(1, 4) * step;
        setState(change);
        m_lastChange = change.id;
        m_lastItem = change.items.first();
        m_lastService = *change.service;
        batch.puts.emplace_back(std::move(change));
    }

    /// Mostly of its own service: item i belongs to service i modulo the number of services.
    void addItemsTo(Change& change, std::size_t service)
    {
        const int count = itemsOfChange();
        while (change.items.size() < qMin<qsizetype>(count, qsizetype(m_items.size()))) {
            const bool isOwn = change.items.isEmpty();
            const auto perService = int(m_items.size() / m_services.size());
            const auto index = isOwn && perService > 0
                ? std::size_t(m_random.below(perService)) * m_services.size() + service
                : std::size_t(m_random.below(int(m_items.size())));
            if (!change.items.contains(m_items[index])) {
                change.items.append(m_items[index]);
            }
        }
    }

    void setState(Change& change)
    {
        if (*change.plannedEnd <= m_request.now) {
            change.state = m_random.chance(0.05) ? ChangeState::Cancelled : ChangeState::Closed;
            change.closedAt = change.plannedEnd->plusMs(m_random.msBelow(msPerDay));
        } else if (*change.plannedStart <= m_request.now) {
            change.state = ChangeState::Implement;
            change.actualStart = change.plannedStart;
        } else {
            const bool isStandard = change.type == ChangeType::Standard;
            change.state =
                isStandard ? ChangeState::Scheduled : static_cast<ChangeState>(m_random.below(5));
        }
        if (change.type == ChangeType::Standard) {
            change.standardModel = change.category;
        }
        if (change.state == ChangeState::Closed) {
            change.actualStart = change.plannedStart->plusMs(m_random.msBelow(10 * msPerMinute));
            change.actualEnd =
                change.plannedEnd->plusMs(m_random.msBelow(20 * msPerMinute) - 15 * msPerMinute);
            const double share = m_random.unit();
            change.closureCode = share < 0.88 ? ClosureCode::Successful
                : share < 0.93                ? ClosureCode::SuccessfulWithIssues
                : share < 0.96                ? ClosureCode::Unsuccessful
                                              : ClosureCode::BackedOut;
        }
    }

    void addIncident(WriteBatch& batch, Instant at)
    {
        Incident incident;
        incident.openedAt = qMin(at.plusMs(m_random.msBelow(msPerDay)), m_request.now);
        incident.id = IncidentId{id(*incident.openedAt)};
        incident.number = "INC-"_L1 + QString::number(1'000'001 + m_done);
        const bool isHere = m_random.chance(0.3);
        incident.item = isHere ? m_lastItem : m_random.pick(m_items);
        incident.service = isHere ? m_lastService : m_random.pick(m_services);
        incident.title = m_incidentTitle;
        incident.priority = m_random.between(1, 5);
        incident.restoredAt = incident.openedAt->plusMs(m_random.waitMs(4 * msPerHour));
        incident.resolvedAt = incident.restoredAt->plusMs(m_random.waitMs(msPerDay));
        incident.state = IncidentState::Closed;
        incident.closedAt = incident.resolvedAt->plusMs(msPerDay);
        if (m_random.chance(0.08)) {
            incident.causedBy = m_lastChange;
            incident.causeKind = CauseKind::Given;
        }
        batch.puts.emplace_back(std::move(incident));
    }

    QString commit()
    {
        constexpr std::string_view digits = "0123456789abcdef";
        std::array<char, 40> text{};
        const QByteArray bytes = m_random.id({}).toRfc4122();
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[qsizetype(6 + (i / 2) % 10)]);
            text[i] = digits[(i % 2 == 0 ? byte >> 4U : byte) & 0xFU];
        }
        return QString::fromLatin1(text.data(), qsizetype(text.size()));
    }

    void addDeployment(WriteBatch& batch, Instant at)
    {
        Deployment deployment;
        deployment.startedAt = qMin(at, m_request.now);
        deployment.id = DeploymentId{id(*deployment.startedAt)};
        deployment.externalId = "deploy-"_L1 + QString::number(++m_deployments);
        deployment.service = m_random.pick(m_services);
        deployment.environment = m_random.chance(0.5) ? m_production : m_staging;
        deployment.version =
            QString::number(m_random.between(1, 9)) + u'.' + QString::number(m_random.below(100));
        deployment.commit = commit();
        deployment.firstCommitAt = deployment.startedAt->plusMs(-m_random.waitMs(3 * msPerDay));
        deployment.pipeline = m_pipeline;
        deployment.finishedAt = deployment.startedAt->plusMs(m_random.between(2, 40) * msPerMinute);
        const double share = m_random.unit();
        deployment.outcome = share < 0.93 ? DeploymentOutcome::Succeeded
            : share < 0.97                ? DeploymentOutcome::Failed
                                          : DeploymentOutcome::RolledBack;
        deployment.unplannedRework = m_random.chance(0.04);
        if (m_random.chance(0.1)) {
            deployment.change = m_lastChange;
            deployment.service = m_lastService;
        }
        batch.puts.emplace_back(std::move(deployment));
    }

    ScaleRequest m_request;
    ScaleCounts m_counts;
    DemoRandom m_random;
    Instant m_start;
    std::vector<Title> m_titles;
    std::vector<PersonId> m_persons;
    std::vector<GroupId> m_groups;
    std::vector<ServiceId> m_services;
    std::vector<ItemId> m_items;
    qint64 m_done = 0; ///< changes made so far
    qint64 m_deployments = 0;
    ChangeId m_lastChange;
    ItemId m_lastItem;
    ServiceId m_lastService;
    const QString m_production = u"production"_s;
    const QString m_staging = u"staging"_s;
    const QString m_pipeline = u"deploy"_s;
    const QString m_incidentTitle = u"Error rate above 5 %"_s;
};

} // namespace

ScaleCounts scaleCounts(const ScaleRequest& request)
{
    ScaleCounts counts;
    counts.persons = personCount;
    counts.groups = groupCount;
    counts.changes = qMax(request.changes, changesPerService);
    counts.services = counts.changes / changesPerService;
    counts.items = counts.changes / changesPerItem;
    counts.dependencies = 0;
    for (qint64 i = 0; i < qMin<qint64>(edgesPerItem, counts.items); ++i) {
        counts.dependencies += i;
    }
    counts.dependencies += edgesPerItem * qMax<qint64>(0, counts.items - edgesPerItem);
    counts.deployments = deploymentsPerChange * counts.changes;
    counts.incidents = counts.changes;
    return counts;
}

BoardSettings scaleSettings(const ScaleRequest& request)
{
    DemoRandom random(request.seed ^ 0x5ca1eU);
    BoardSettings settings;
    settings.boardId = random.id(request.now);
    settings.name = u"Scale %1"_s.arg(scaleCounts(request).changes);
    settings.zone = QTimeZone(request.zone).isValid() ? request.zone : QByteArrayLiteral("UTC");
    settings.numberPrefix = u"CHG-"_s;
    return settings;
}

BatchSource scaleBoard(const ScaleRequest& request)
{
    return [generator = std::make_shared<ScaleGenerator>(request)] {
        return generator->next();
    };
}

} // namespace cb
