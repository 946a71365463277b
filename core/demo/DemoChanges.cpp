// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoChanges.h"

#include "core/demo/DemoTexts.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr int weeksBefore = 52;
constexpr int weeksAfter = 8;
constexpr int firstNumber = 1001;
constexpr QLatin1StringView deployedWork("Data Warehouse"); ///< somebody deploys to it meanwhile
constexpr QLatin1StringView lateWork("Object Storage"); ///< runs past its planned end

/// How many changes start in a week, counted from the current one: busier lately, thinning out
/// ahead.
int changesInWeek(int week)
{
    return week < -6 ? 23 : week <= 1 ? 36 : qMax(3, 30 - 4 * week);
}

/// The states that changes have this many days before their start, in hundredths.
struct Ahead
{
    int days;
    int scheduled;
    int openConditions;
    int authorize;
    int assess;
    int requested;
};

constexpr std::array aheads{
    Ahead{2, 70, 12, 14, 2, 1},
    Ahead{7, 52, 14, 22, 7, 3},
    Ahead{14, 28, 8, 32, 16, 10},
    Ahead{28, 10, 3, 24, 26, 24},
    Ahead{400, 2, 0, 6, 20, 38}};

class ChangePlanner
{
public:
    ChangePlanner(const Company& company, const DemoTime& time, DemoRandom& random)
        : m_company(company)
        , m_time(time)
        , m_random(random)
        , m_monday(time.today.addDays(1 - time.today.dayOfWeek()))
    {}

    std::vector<DemoChange> plan()
    {
        for (int week = -weeksBefore; week <= weeksAfter; ++week) {
            planWeek(week);
        }
        planPatchNights();
        planRunning();
        std::stable_sort(
            m_changes.begin(), m_changes.end(), [](const DemoChange& a, const DemoChange& b) {
                return a.change.openedAt < b.change.openedAt;
            });
        finish();
        return std::move(m_changes);
    }

private:
    void planWeek(int week)
    {
        const int count = changesInWeek(week) + m_random.between(-3, 3);
        for (int i = 0; i < count; ++i) {
            const QDate day = m_monday.addDays(7 * week + m_random.below(7));
            const bool isYearEnd =
                (day.month() == 12 && day.day() >= 21) || (day.month() == 1 && day.day() < 4);
            if (!isYearEnd || m_random.chance(0.2)) {
                planOne(day);
            }
        }
        if (m_random.chance(0.6)) {
            planLong(m_monday.addDays(7 * week));
        }
    }

    DemoChange start(int service, const WorkTitle& title, QDate day)
    {
        DemoChange planned;
        planned.service = service;
        planned.kind = title.kind;
        const CompanyService& part = m_company.serviceParts[std::size_t(service)];
        const CompanyTeam& team = m_company.teams[std::size_t(part.seed->team)];
        Change& change = planned.change;
        change.title = titleOn(title.text, service, day);
        change.category = categoryName(title.kind);
        change.service = m_company.services[std::size_t(service)].id;
        change.group = m_company.groups[std::size_t(part.seed->team)].id;
        change.environment = u"production"_s;
        const int assignee = m_random.pick(team.engineers);
        int requester = m_random.chance(0.3) ? team.lead : m_random.pick(team.engineers);
        if (requester == assignee) {
            requester = team.lead;
        }
        change.assignee = m_company.persons[std::size_t(assignee)].id;
        change.requester = m_company.persons[std::size_t(requester)].id;
        return planned;
    }

    void addItems(DemoChange& planned, int count)
    {
        const std::vector<int>& items = m_company.serviceParts[std::size_t(planned.service)].items;
        const auto size = int(items.size());
        const int first = m_random.below(size);
        for (int i = 0; i < qMin(count, size); ++i) {
            const int item = items[std::size_t((first + i) % size)];
            planned.change.items.append(m_company.items[std::size_t(item)].id);
            planned.causes.hasFragileItem =
                planned.causes.hasFragileItem || m_company.fragileItems[std::size_t(item)];
        }
        planned.causes.items = int(planned.change.items.size());
    }

    int itemCount(WorkKind kind)
    {
        if (kind == WorkKind::Patch || kind == WorkKind::Certificate) {
            return m_random.between(2, 6);
        }
        constexpr std::array counts{1, 1, 1, 1, 2, 2, 2, 3, 4, 6};
        return m_random.pick(counts);
    }

    void planOne(QDate day)
    {
        const int service = m_random.below(int(m_company.services.size()));
        const QList<WorkTitle> titles =
            titlesOf(*m_company.serviceParts[std::size_t(service)].seed);
        DemoChange planned = start(service, m_random.pick(titles), day);
        addItems(planned, itemCount(planned.kind));
        const double type = m_random.unit();
        planned.change.type = type < 0.05 ? ChangeType::Emergency
            : type < 0.28                 ? ChangeType::Standard
                                          : ChangeType::Normal;
        setWindow(planned, day);
        complete(planned);
    }

    void setWindow(DemoChange& planned, QDate day)
    {
        constexpr std::array weekdayStarts{
            5.5, 18.0, 18.0, 19.5, 20.0, 20.0, 20.5, 21.0, 22.0, 22.0, 22.0, 23.0};
        constexpr std::array weekendStarts{1.0, 1.0, 2.0, 3.0, 4.5, 5.0, 6.0, 6.0, 8.0, 14.0, 22.0};
        constexpr std::array lengths{30, 60, 90, 90, 120, 120, 120, 150, 180, 240};
        double hour = day.dayOfWeek() >= Qt::Saturday ? m_random.pick(weekendStarts)
                                                      : m_random.pick(weekdayStarts);
        if (planned.change.type == ChangeType::Emergency) {
            hour = m_random.below(48) / 2.0;
        }
        const QTime time = QTime(0, 0).addSecs(int(hour * 3600));
        const Instant begin = m_time.at(day, time);
        planned.change.plannedStart = begin;
        planned.change.plannedEnd = begin.plusMs(m_random.pick(lengths) * msPerMinute);
        planned.change.backoutMs = m_random.between(2, 12) * 5 * msPerMinute;
        if (planned.kind == WorkKind::Hardware || m_random.chance(0.15)) {
            const qint64 length = planned.change.plannedWindow()->lengthMs();
            planned.change.outageStart = begin.plusMs(length / 4 / msPerMinute * msPerMinute);
            planned.change.outageEnd = begin.plusMs(length / 2 / msPerMinute * msPerMinute);
        }
    }

    void planLong(QDate monday)
    {
        const LongWorkSeed& seed = m_random.pick(longWorkSeeds());
        const QDate day = monday.addDays(m_random.below(3));
        DemoChange planned = start(
            serviceNamed(seed.service), {WorkKind::Hardware, QString::fromLatin1(seed.title)}, day);
        addItems(planned, m_random.between(2, 5));
        planned.change.type = ChangeType::Normal;
        planned.change.plannedStart = m_time.at(day, QTime(8, 0));
        planned.change.plannedEnd = m_time.at(day.addDays(seed.days - 1), QTime(17, 0));
        planned.change.backoutMs = 4 * msPerHour;
        complete(planned);
    }

    /// Each month's second Wednesday and Thursday: a standard change for each team that runs hosts.
    void planPatchNights()
    {
        constexpr std::array teams{
            Team::Infrastructure,
            Team::Identity,
            Team::CoreBanking,
            Team::Payments,
            Team::Cards,
            Team::Channels};
        for (int month = -12; month <= 1; ++month) {
            const QDate first =
                QDate(m_time.today.year(), m_time.today.month(), 1).addMonths(month);
            QDate night = first.addDays((Qt::Wednesday - first.dayOfWeek() + 7) % 7 + 7);
            for (const Team team : teams) {
                const int service = m_random.pick(m_company.teams[std::size_t(team)].services);
                const QString title =
                    u"Patch night %1: %2 hosts"_s.arg(night.toString(u"MMMM"), teamName(team));
                DemoChange planned = start(service, {WorkKind::Patch, title}, night);
                addItems(planned, m_random.between(5, 9));
                planned.change.type = ChangeType::Standard;
                planned.change.standardModel = u"Monthly patch night"_s;
                planned.change.labels = {u"patch night"_s};
                planned.change.plannedStart = m_time.at(night, QTime(22, 0));
                planned.change.plannedEnd = m_time.at(night.addDays(1), QTime(2, 0));
                planned.change.backoutMs = 30 * msPerMinute;
                complete(planned);
                night = night.addDays(team == Team::CoreBanking ? 1 : 0);
            }
        }
    }

    /// Work that goes on at this moment, whatever the time of day.
    void planRunning()
    {
        constexpr std::array<std::pair<const char*, const char*>, 3> works{
            {{"Virtual Hosts", "Add 12 nodes"},
             {"Object Storage", "Replace failed disks"},
             {"Data Warehouse", "Workload classes"}}};
        for (const auto& [service, title] : works) {
            DemoChange planned = start(
                serviceNamed(service),
                {WorkKind::Hardware, QString::fromLatin1(title)},
                m_time.today);
            addItems(planned, m_random.between(1, 4));
            planned.change.type = ChangeType::Normal;
            const qint64 quarter = 15 * msPerMinute;
            const Instant begin{(m_time.now.ms / quarter - m_random.between(1, 5)) * quarter};
            planned.change.plannedStart = begin;
            planned.change.plannedEnd = begin.plusMs(m_random.between(8, 14) * quarter);
            if (QLatin1StringView(service) == deployedWork) {
                planned.change.environment = u"production A"_s;
            }
            if (QLatin1StringView(service) == lateWork) {
                planned.runsLate = true;
                planned.change.plannedEnd = Instant{(m_time.now.ms / quarter - 3) * quarter};
                planned.change.plannedStart = planned.change.plannedEnd->plusMs(-10 * quarter);
            }
            planned.change.backoutMs = msPerHour;
            complete(planned);
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

    /// Everything that follows from type, service and window.
    void complete(DemoChange& planned)
    {
        Change& change = planned.change;
        if (change.type == ChangeType::Standard && change.standardModel.isEmpty()) {
            change.standardModel = u"%1, rehearsed"_s.arg(change.category);
        }
        setOpened(planned);
        change.id = ChangeId{m_random.id(*change.openedAt)};
        setRatings(planned);
        setState(planned);
        QStringList items;
        for (const ItemId& id : change.items) {
            items.append(nameOf(id));
        }
        writeTexts(
            change,
            {planned.kind,
             m_company.services[std::size_t(planned.service)].name,
             items,
             m_time.local(*change.plannedStart).date},
            m_random);
        settle(planned);
        if (m_random.chance(0.4)) {
            const QString key =
                u"%1-%2"_s.arg(change.category.left(2).toUpper()).arg(m_random.between(100, 4000));
            change.references = {
                {u"jira"_s, key, u"https://jira.northbank.example/browse/"_s + key}};
        }
        m_changes.push_back(std::move(planned));
    }

    QString nameOf(ItemId id) const
    {
        const auto found =
            std::find_if(m_company.items.begin(), m_company.items.end(), [id](const auto& item) {
                return item.id == id;
            });
        return found == m_company.items.end() ? QString() : found->name;
    }

    void setOpened(DemoChange& planned)
    {
        Change& change = planned.change;
        const bool isEmergency = change.type == ChangeType::Emergency;
        const qint64 lead = isEmergency ? msPerHour + m_random.msBelow(5 * msPerHour)
                                        : 6 * msPerDay + m_random.msBelow(20 * msPerDay);
        Instant opened = change.plannedStart->plusMs(-lead);
        if (opened > m_time.now) {
            opened = m_time.now.plusMs(-msPerHour - m_random.msBelow(4 * msPerDay));
        }
        change.openedAt = Instant{opened.ms / msPerMinute * msPerMinute};
    }

    void setRatings(DemoChange& planned)
    {
        Change& change = planned.change;
        const int tier = m_company.services[std::size_t(planned.service)].criticality;
        const bool isHeavy = planned.kind == WorkKind::Hardware || planned.kind == WorkKind::Data;
        double score =
            (4 - tier) * 0.55 + (change.items.size() > 3 ? 0.6 : 0.0) + (isHeavy ? 0.4 : 0.0);
        score += m_random.unit() * 1.7;
        const bool isStandard = change.type == ChangeType::Standard;
        const int level = isStandard ? m_random.below(2) : qBound(0, int(score), 4);
        change.risk = static_cast<RiskLevel>(level);
        change.impact = qBound(1, 6 - tier - m_random.below(2), 5);
        change.urgency = change.type == ChangeType::Emergency ? 5 : m_random.between(1, 4);
        change.priority = qBound(1, 6 - (change.impact + change.urgency) / 2, 5);
        change.cabRequired = change.type == ChangeType::Normal && level >= int(RiskLevel::Moderate);
        planned.causes.riskLevel = level;
        planned.causes.isEmergency = change.type == ChangeType::Emergency;
        planned.causes.isStandard = isStandard;
        const LocalTime local = m_time.local(*change.plannedStart);
        planned.causes.isFridayNight =
            (local.date.dayOfWeek() == Qt::Friday && local.time.hour() >= 17)
            || (local.date.dayOfWeek() == Qt::Saturday && local.time.hour() < 3);
        const bool needsTests =
            planned.kind == WorkKind::Release || planned.kind == WorkKind::Configuration;
        planned.causes.lacksTests = needsTests && !isStandard && m_random.chance(0.2);
    }

    void setState(DemoChange& planned)
    {
        Change& change = planned.change;
        if (planned.runsLate) {
            change.state = ChangeState::Implement;
        } else if (*change.plannedEnd <= m_time.now) {
            setPastState(planned);
        } else if (*change.plannedStart <= m_time.now) {
            change.state = ChangeState::Implement;
        } else {
            setStateAhead(planned);
        }
        if (change.type == ChangeType::Emergency && change.state >= ChangeState::Implement) {
            planned.story = DecisionStory::Retrospective;
        }
    }

    void setPastState(DemoChange& planned)
    {
        const double share = m_random.unit();
        const bool isRecent = planned.change.plannedEnd->plusMs(5 * msPerDay) > m_time.now;
        if (share < 0.05) {
            planned.change.state = ChangeState::Cancelled;
        } else if (share < 0.07 && planned.change.type == ChangeType::Normal) {
            planned.change.state = ChangeState::Draft;
            planned.story = DecisionStory::Rejected;
        } else if (isRecent && share < 0.5) {
            planned.change.state = ChangeState::Review;
        } else {
            planned.change.state = ChangeState::Closed;
        }
    }

    void setStateAhead(DemoChange& planned)
    {
        Change& change = planned.change;
        const auto days = (change.plannedStart->ms - m_time.now.ms) / msPerDay;
        const Ahead* ahead = std::find_if(
            aheads.begin(), aheads.end(), [days](const Ahead& a) { return days < a.days; });
        int share = m_random.below(100);
        const auto isNext = [&share](int part) {
            share -= part;
            return share < 0;
        };
        if (change.type == ChangeType::Standard) {
            change.state = days < 35 ? ChangeState::Scheduled : ChangeState::Draft;
        } else if (isNext(ahead->scheduled)) {
            change.state = ChangeState::Scheduled;
            planned.story =
                m_random.chance(0.06) ? DecisionStory::EditedAfterwards : DecisionStory::Plain;
        } else if (isNext(ahead->openConditions)) {
            change.state = ChangeState::Authorize;
            planned.story = DecisionStory::OpenConditions;
        } else if (isNext(ahead->authorize)) {
            change.state = ChangeState::Authorize;
            planned.story = m_random.chance(0.1) ? DecisionStory::Deferred : DecisionStory::Plain;
        } else if (isNext(ahead->assess)) {
            change.state = ChangeState::Assess;
            planned.story = m_random.chance(0.15) ? DecisionStory::Rework : DecisionStory::Plain;
        } else if (isNext(ahead->requested)) {
            change.state = ChangeState::Requested;
        } else {
            change.state = ChangeState::Draft;
        }
        if (change.state < ChangeState::Authorize && m_random.chance(0.3)) {
            change.risk.reset();
            change.cabRequired = false;
        }
    }

    /// What happened, and what of it is written down.
    void settle(DemoChange& planned)
    {
        Change& change = planned.change;
        if (planned.causes.lacksTests) {
            change.testPlan = QString();
        }
        if (change.state == ChangeState::Draft && planned.story == DecisionStory::Plain
            && m_random.chance(0.6))
        {
            change.backoutPlan = QString();
        }
        if (change.state == ChangeState::Assess && m_random.chance(0.08)) {
            change.holdReason = u"Waits for the vendor's answer"_s;
        }
        if (change.state == ChangeState::Cancelled) {
            change.closureNotes = cancelReason(m_random);
            change.closedAt =
                change.openedAt->plusMs((change.plannedStart->ms - change.openedAt->ms) / 2);
            return;
        }
        const bool hasBegun = change.state == ChangeState::Implement
            || change.state == ChangeState::Review || change.state == ChangeState::Closed;
        if (!hasBegun) {
            return;
        }
        planned.hasFailed = m_random.chance(failureChance(planned.causes));
        const qint64 length = change.plannedWindow()->lengthMs();
        const qint64 late = m_random.msBelow(12 * msPerMinute);
        change.actualStart = qMin(change.plannedStart->plusMs(late), m_time.now);
        if (change.state == ChangeState::Implement) {
            return;
        }
        const double share =
            planned.hasFailed ? 0.8 + m_random.unit() * 0.7 : 0.55 + m_random.unit() * 0.45;
        change.actualEnd = qMin(
            change.actualStart->plusMs(qint64(double(length) * share) / msPerSecond * msPerSecond),
            m_time.now.plusMs(-msPerMinute));
        setClosure(planned);
        if (change.state == ChangeState::Closed) {
            const Instant closed =
                change.actualEnd->plusMs(4 * msPerHour + m_random.msBelow(3 * msPerDay));
            change.closedAt = qMin(closed, m_time.now.plusMs(-msPerMinute));
        }
    }

    void setClosure(DemoChange& planned)
    {
        Change& change = planned.change;
        const double share = m_random.unit();
        if (!planned.hasFailed) {
            const bool hasIssues = share < 0.05;
            change.closureCode =
                hasIssues ? ClosureCode::SuccessfulWithIssues : ClosureCode::Successful;
            change.closureNotes = hasIssues ? issueNotes(m_random) : QString();
        } else if (share < 0.55) {
            change.closureCode = ClosureCode::BackedOut;
        } else if (share < 0.8) {
            change.closureCode = ClosureCode::Unsuccessful;
        } else {
            change.closureCode = ClosureCode::SuccessfulWithIssues;
        }
        if (planned.hasFailed) {
            change.closureNotes = failureNotes(m_random);
        } else if (change.state == ChangeState::Review) {
            change.closureCode.reset();
        }
    }

    /// What needs all changes in their order: numbers, and what starts after what.
    void finish()
    {
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            Change& change = m_changes[i].change;
            change.number = u"CHG-%1"_s.arg(firstNumber + int(i));
            for (std::size_t j = i; j-- > 0 && i - j < 40 && m_random.chance(0.9);) {
                const Change& other = m_changes[j].change;
                const bool isBefore = *other.plannedEnd <= *change.plannedStart
                    && other.plannedEnd->plusMs(7 * msPerDay) > *change.plannedStart;
                if (other.service == change.service && isBefore && m_random.chance(0.4)) {
                    change.predecessors = {other.id};
                    break;
                }
            }
        }
    }

    const Company& m_company;
    const DemoTime& m_time;
    DemoRandom& m_random;
    QDate m_monday;
    std::vector<DemoChange> m_changes;
};

} // namespace

std::vector<DemoChange> planChanges(
    const Company& company, const DemoTime& time, DemoRandom& random)
{
    return ChangePlanner(company, time, random).plan();
}

} // namespace cb::demo
