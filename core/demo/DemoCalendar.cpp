// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoCalendar.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr int meetingsBefore = 53;
constexpr int meetingsAfter = 6;
constexpr int boardQuorum = 6;

/// Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher).
QDate easterOf(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

class Planner
{
public:
    Planner(const Company& company, const DemoTime& time, DemoRandom& random)
        : m_company(company)
        , m_time(time)
        , m_random(random)
    {}

    std::vector<CalendarWindow> plan()
    {
        for (int year = m_time.today.year() - 1; year <= m_time.today.year() + 1; ++year) {
            addHolidays(year);
            addRetailPeak(year);
            addYearEnd(year);
        }
        addCampaign();
        addQuarterClose();
        addFridayEvening();
        addMaintenance();
        return std::move(m_windows);
    }

private:
    CalendarWindow& add(WindowKind kind, const QString& name, const QString& reason)
    {
        CalendarWindow window;
        window.id = WindowId{m_random.id(m_time.now.plusMs(-400 * msPerDay))};
        window.kind = kind;
        window.name = name;
        window.reason = reason;
        window.times.zone = m_time.zoneName;
        m_windows.push_back(window);
        return m_windows.back();
    }

    static void setDays(CalendarWindow& window, QDate from, QDate until)
    {
        window.times.start = {from, QTime(0, 0)};
        window.times.days = int(from.daysTo(until));
    }

    QList<ServiceId> servicesOf(std::initializer_list<Team> teams) const
    {
        QList<ServiceId> ids;
        for (const Team team : teams) {
            for (const int service : m_company.teams[std::size_t(team)].services) {
                ids.append(m_company.services[std::size_t(service)].id);
            }
        }
        return ids;
    }

    /// The service of a team that has maintenance windows.
    ServiceId mostCritical(Team team) const
    {
        const std::vector<int>& services = m_company.teams[std::size_t(team)].services;
        const auto found = std::min_element(services.begin(), services.end(), [this](int a, int b) {
            return m_company.services[std::size_t(a)].criticality
                < m_company.services[std::size_t(b)].criticality;
        });
        return m_company.services[std::size_t(*found)].id;
    }

    void addHoliday(QDate date, const QString& name)
    {
        CalendarWindow& window =
            add(WindowKind::Holiday, name, u"Public holiday: few people at work"_s);
        window.isHard = false;
        setDays(window, date, date.addDays(1));
        window.times.isAllDay = true;
    }

    void addHolidays(int year)
    {
        const QDate easter = easterOf(year);
        addHoliday({year, 1, 1}, u"New Year's Day"_s);
        addHoliday(easter.addDays(-2), u"Good Friday"_s);
        addHoliday(easter.addDays(1), u"Easter Monday"_s);
        addHoliday({year, 5, 1}, u"Labour Day"_s);
        addHoliday(easter.addDays(39), u"Ascension Day"_s);
        addHoliday(easter.addDays(50), u"Whit Monday"_s);
        addHoliday({year, 10, 3}, u"German Unity Day"_s);
        addHoliday({year, 12, 25}, u"Christmas Day"_s);
        addHoliday({year, 12, 26}, u"Second Day of Christmas"_s);
    }

    /// Thursday to Saturday of the week with the fourth Thursday of November.
    void addRetailPeak(int year)
    {
        const QDate thursday = nthWeekday(year, 11, Qt::Thursday, 4);
        CalendarWindow& window =
            add(WindowKind::Freeze,
                u"Retail peak freeze"_s,
                u"Highest card and payment volume of the year"_s);
        window.scope.services = servicesOf({Team::Payments, Team::Cards, Team::Channels});
        setDays(window, thursday, thursday.addDays(3));
    }

    void addYearEnd(int year)
    {
        CalendarWindow& window = add(
            WindowKind::Freeze, u"Year-end freeze"_s, u"Annual accounts; most people are away"_s);
        setDays(window, {year, 12, 21}, {year + 1, 1, 4});
    }

    /// Something that blocks in the days to come, in every week that the demo is opened in.
    void addCampaign()
    {
        const QDate thursday =
            m_time.today.addDays((Qt::Thursday - m_time.today.dayOfWeek() + 7) % 7);
        const QDate peak = nthWeekday(thursday.year(), 11, Qt::Thursday, 4);
        if (thursday == peak) {
            return;
        }
        CalendarWindow& window =
            add(WindowKind::Freeze,
                u"Savings campaign freeze"_s,
                u"Television campaign: many sign-ups are expected"_s);
        window.scope.services = servicesOf({Team::Channels, Team::Cards});
        setDays(window, thursday, thursday.addDays(3));
    }

    void addQuarterClose()
    {
        CalendarWindow& window = add(
            WindowKind::Freeze, u"Quarter close"_s, u"Finance closes the books of the quarter"_s);
        window.isHard = false;
        window.scope.services = servicesOf({Team::CoreBanking, Team::DataPlatform});
        window.times.start = {QDate(m_time.today.year() - 1, 3, 31), QTime(18, 0)};
        window.times.days = 1;
        window.recurrence.rules = {u"FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"_s};
    }

    void addFridayEvening()
    {
        CalendarWindow& window =
            add(WindowKind::Freeze, u"Friday evening"_s, u"Nobody to mend it until Monday"_s);
        window.isHard = false;
        window.scope.environments = {u"production"_s};
        window.scope.types = {ChangeType::Normal};
        const QDate last = m_time.today.addYears(-1);
        window.times.start = {last.addDays((Qt::Friday - last.dayOfWeek() + 7) % 7), QTime(17, 0)};
        window.times.ms = 7 * msPerHour;
        window.recurrence.rules = {u"FREQ=WEEKLY;BYDAY=FR"_s};
    }

    void addWeekly(const QString& name, Team team, int weekday, QTime from, qint64 lengthMs)
    {
        CalendarWindow& window =
            add(WindowKind::Maintenance, name, u"Agreed with the owner of the service"_s);
        window.scope.services = {mostCritical(team)};
        const QDate last = m_time.today.addYears(-1);
        const int days = (weekday - last.dayOfWeek() + 7) % 7;
        window.times.start = {last.addDays(days), from};
        window.times.ms = lengthMs;
        constexpr std::array names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        window.recurrence.rules = {
            u"FREQ=WEEKLY;BYDAY=%1"_s.arg(QLatin1StringView(names[std::size_t(weekday - 1)]))};
    }

    void addMaintenance()
    {
        addWeekly(
            u"Payments maintenance"_s, Team::Payments, Qt::Tuesday, QTime(20, 0), 4 * msPerHour);
        addWeekly(u"Cards maintenance"_s, Team::Cards, Qt::Tuesday, QTime(21, 0), 4 * msPerHour);
        addWeekly(
            u"Core Banking maintenance"_s,
            Team::CoreBanking,
            Qt::Sunday,
            QTime(1, 0),
            5 * msPerHour);
        addWeekly(u"Network maintenance"_s, Team::Network, Qt::Sunday, QTime(0, 0), 6 * msPerHour);
        addWeekly(
            u"Infrastructure maintenance"_s,
            Team::Infrastructure,
            Qt::Saturday,
            QTime(22, 0),
            8 * msPerHour);
        addWeekly(
            u"Data Platform maintenance"_s,
            Team::DataPlatform,
            Qt::Thursday,
            QTime(18, 0),
            4 * msPerHour);
        suspend(u"Data Platform maintenance"_s);
    }

    /// One series rests for some weeks.
    void suspend(const QString& name)
    {
        for (CalendarWindow& window : m_windows) {
            if (window.name == name) {
                Suspension suspension;
                suspension.from = m_time.at(m_time.today.addDays(-4), QTime(9, 0));
                suspension.until = m_time.at(m_time.today.addDays(24), QTime(9, 0));
                suspension.reason =
                    u"The warehouse moves to new nodes: nights are needed for loads"_s;
                suspension.by = m_company.persons[std::size_t(m_company.managers.front())].id;
                window.suspensions = {suspension};
            }
        }
    }

    const Company& m_company;
    const DemoTime& m_time;
    DemoRandom& m_random;
    std::vector<CalendarWindow> m_windows;
};

} // namespace

DemoTime::DemoTime(Instant at, const QByteArray& name)
    : now{at.ms / msPerSecond * msPerSecond}
    , zoneName(name)
    , zone(name)
{
    if (!zone.isValid()) {
        zoneName = QByteArrayLiteral("UTC");
        zone = QTimeZone(zoneName);
    }
    today = local(now).date;
}

std::vector<CalendarWindow> planWindows(
    const Company& company, const DemoTime& time, DemoRandom& random)
{
    return Planner(company, time, random).plan();
}

std::vector<Meeting> planMeetings(const Company& company, const DemoTime& time, DemoRandom& random)
{
    const QDate thisWeek = time.today.addDays(Qt::Wednesday - time.today.dayOfWeek());
    std::vector<Meeting> meetings;
    for (int week = -meetingsBefore; week <= meetingsAfter; ++week) {
        const QDate day = thisWeek.addDays(7 * week);
        Meeting meeting;
        meeting.startsAt = time.at(day, QTime(15, 0));
        meeting.endsAt = time.at(day, QTime(16, 0));
        meeting.cutOffAt = time.at(day.addDays(-1), QTime(12, 0));
        meeting.id = MeetingId{random.id(meeting.cutOffAt->plusMs(-30 * msPerDay))};
        meeting.series = u"CAB"_s;
        meeting.title = u"CAB %1"_s.arg(day.toString(Qt::ISODate));
        meeting.chair = company.persons[std::size_t(company.chair)].id;
        for (const int member : company.board) {
            meeting.members.append(company.persons[std::size_t(member)].id);
        }
        meeting.quorum = boardQuorum;
        meetings.push_back(meeting);
    }
    return meetings;
}

} // namespace cb::demo
