// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/DeliveryArrangement.h"

#include "core/schedule/FilterMatcher.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::DeliveryArrangement)
};

/// How the services of one team stand, for the words of its head.
struct TeamSum
{
    qint32 team = noRow; ///< row in Directory::groups
    int services = 0; ///< before any filter
    int shown = 0;
    int withDrift = 0;
    int withManyProductions = 0; ///< services that run in more than one production environment
    qint64 commits = 0;
};

class Arranger
{
public:
    Arranger(DeliveryArrangement& made, const CancelToken& cancel)
        : m_made(made)
        , m_directory(*made.snapshot->directory)
        , m_cancel(cancel)
    {}

    void arrange(const std::vector<ServiceDelivery>& everywhere)
    {
        m_made.deployedServices = static_cast<int>(everywhere.size());
        m_sums.resize(static_cast<std::size_t>(m_directory.groups.size()) + 1);
        chooseServices(everywhere);
        chooseEnvironments(everywhere);
        if (m_cancel.isCancelled()) {
            m_made.isCancelled = true;
            return;
        }
        sortServices();
        makeGroups();
    }

private:
    const Service& serviceOf(const ServiceDelivery& delivery) const
    {
        return m_directory.services.at(delivery.service);
    }

    qint32 teamOf(const ServiceDelivery& delivery) const
    {
        const auto& group = serviceOf(delivery).group;
        const bool isGrouped = m_made.query.grouping == DeliveryGrouping::Team;
        return isGrouped && group ? m_directory.rowOf(*group) : noRow;
    }

    TeamSum& sumOf(const ServiceDelivery& delivery)
    {
        return m_sums[static_cast<std::size_t>(teamOf(delivery) + 1)];
    }

    /// A service is shown where a deployment matches that one of its cells shows: the newest there,
    /// or the one that runs.
    bool matches(const FilterMatcher& matcher, const ServiceDelivery& delivery)
    {
        bool any = m_made.query.filter.isEmpty();
        for (std::size_t e = 0; e < delivery.cells.size(); ++e) {
            const DeliveryCell& cell = delivery.cells[e];
            const bool isMatch = !cell.isEmpty()
                && (matcher.matches(cell.newest)
                    || (cell.running != noRow && matcher.matches(cell.running)));
            if (isMatch) {
                m_matching.insert(static_cast<int>(e));
            }
            any = any || isMatch;
        }
        return any;
    }

    bool isWanted(const ServiceDelivery& delivery) const
    {
        const DeliveryQuery& query = m_made.query;
        if (query.driftOnly && !delivery.hasDrift) {
            return false;
        }
        switch (query.show) {
        case DeliveryShow::All:
            return true;
        case DeliveryShow::DeployedLately:
            return delivery.newestMs > query.asOf.ms - latelyMs;
        case DeliveryShow::Failing:
            return delivery.hasFailure;
        }
        Q_UNREACHABLE();
    }

    void chooseServices(const std::vector<ServiceDelivery>& everywhere)
    {
        const FilterMatcher matcher(
            m_made.query.filter, m_made.snapshot, FilterTable::Deployments, m_made.query.now);
        for (const ServiceDelivery& delivery : everywhere) {
            if (m_cancel.isCancelled()) {
                return;
            }
            TeamSum& sum = sumOf(delivery);
            sum.team = teamOf(delivery);
            ++sum.services;
            if (matches(matcher, delivery) && isWanted(delivery)) {
                m_made.services.push_back(delivery);
                ++sum.shown;
                sum.withDrift += delivery.hasDrift ? 1 : 0;
                sum.withManyProductions += productionsOf(delivery) > 1 ? 1 : 0;
                sum.commits += delivery.waiting.commits;
            }
        }
    }

    std::ptrdiff_t productionsOf(const ServiceDelivery& delivery) const
    {
        std::ptrdiff_t count = 0;
        for (std::size_t e = 0; e < delivery.cells.size(); ++e) {
            const Stage stage = m_made.history->environments.at(qsizetype(e)).stage;
            count += stage == Stage::Production && delivery.cells[e].running != noRow ? 1 : 0;
        }
        return count;
    }

    /// Those where anything was deployed by then; a filter on the environment leaves those that
    /// match it.
    void chooseEnvironments(const std::vector<ServiceDelivery>& everywhere)
    {
        const QList<FilterTerm>& terms = m_made.query.filter.terms;
        const bool isFiltered =
            std::any_of(terms.cbegin(), terms.cend(), [](const FilterTerm& term) {
                return term.field == FilterField::Environment;
            });
        for (int e = 0; e < m_made.history->environments.size(); ++e) {
            const bool isUsed = std::any_of(
                everywhere.cbegin(), everywhere.cend(), [e](const ServiceDelivery& delivery) {
                    return !delivery.cells[static_cast<std::size_t>(e)].isEmpty();
                });
            if (isUsed && (!isFiltered || m_matching.contains(e))) {
                m_made.environments.append(e);
            }
        }
    }

    void sortServices()
    {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<int> teamOrder(m_sums.size());
        for (std::size_t i = 0; i < teamOrder.size(); ++i) {
            teamOrder[i] = static_cast<int>(i);
        }
        const auto nameOf = [this](int place) {
            return place == 0 ? QString() : m_directory.groups.at(place - 1).name;
        };
        std::sort(teamOrder.begin(), teamOrder.end(), [&](int a, int b) {
            const bool drifts = m_sums[static_cast<std::size_t>(a)].withDrift > 0;
            const bool otherDrifts = m_sums[static_cast<std::size_t>(b)].withDrift > 0;
            if (drifts != otherDrifts) {
                return drifts;
            }
            if ((a == 0) != (b == 0)) {
                return b == 0; // without a team comes last
            }
            return collator.compare(nameOf(a), nameOf(b)) < 0;
        });
        std::vector<int> placeOf(teamOrder.size());
        for (std::size_t i = 0; i < teamOrder.size(); ++i) {
            placeOf[static_cast<std::size_t>(teamOrder[i])] = static_cast<int>(i);
        }
        std::sort(
            m_made.services.begin(),
            m_made.services.end(),
            [&](const ServiceDelivery& a, const ServiceDelivery& b) {
                const int team = placeOf[static_cast<std::size_t>(teamOf(a) + 1)];
                const int otherTeam = placeOf[static_cast<std::size_t>(teamOf(b) + 1)];
                if (team != otherTeam) {
                    return team < otherTeam;
                }
                if (a.hasDrift != b.hasDrift) {
                    return a.hasDrift;
                }
                const int tier = tierPlace(serviceOf(a));
                const int otherTier = tierPlace(serviceOf(b));
                if (tier != otherTier) {
                    return tier < otherTier;
                }
                const int names = collator.compare(serviceOf(a).name, serviceOf(b).name);
                return names != 0 ? names < 0 : a.service < b.service;
            });
    }

    /// An unknown tier comes last.
    static int tierPlace(const Service& service)
    {
        return service.criticality == 0 ? 5 : service.criticality;
    }

    void makeGroups()
    {
        const auto count = static_cast<int>(m_made.services.size());
        for (int i = 0; i < count;) {
            const qint32 team = teamOf(m_made.services[static_cast<std::size_t>(i)]);
            DeliveryGroup group;
            group.begin = i;
            while (i < count && teamOf(m_made.services[static_cast<std::size_t>(i)]) == team) {
                ++i;
            }
            group.end = i;
            if (m_made.query.grouping == DeliveryGrouping::Team) {
                const bool hasTeam = team != noRow;
                group.key = hasTeam ? m_directory.groups.at(team).id.value.toString() : u"-"_s;
                group.title =
                    hasTeam ? m_directory.groups.at(team).name : Words::tr("Without a team");
                group.words = wordsOf(m_sums[static_cast<std::size_t>(team + 1)]);
            }
            m_made.groups.append(group);
        }
    }

    static QString wordsOf(const TeamSum& sum)
    {
        QStringList words{Words::tr("%n services", nullptr, sum.services)};
        if (sum.shown < sum.services) {
            words.append(Words::tr("%n shown", "services", sum.shown));
        }
        if (sum.withDrift > 0) {
            words.append(Words::tr("%n with drift in production", "services", sum.withDrift));
        } else if (sum.withManyProductions > 0) {
            words.append(Words::tr("all alike in production"));
        }
        if (sum.commits > 0) {
            words.append(Words::tr("%n commits wait", nullptr, static_cast<int>(sum.commits)));
        }
        return words.join(u", "_s);
    }

    DeliveryArrangement& m_made;
    const Directory& m_directory;
    const CancelToken& m_cancel;
    std::vector<TeamSum> m_sums; ///< by team row + 1; the first: without a team
    QSet<int> m_matching; ///< environments in which something matches the filter
};

} // namespace

DeliveryArrangement arrangeDelivery(
    const SnapshotPtr& snapshot,
    const DeliveryHistoryPtr& history,
    const std::vector<ServiceDelivery>& everywhere,
    const DeliveryQuery& query,
    const CancelToken& cancel)
{
    DeliveryArrangement made;
    made.snapshot = snapshot;
    made.history = history;
    made.query = query;
    Arranger(made, cancel).arrange(everywhere);
    return made;
}

} // namespace cb
