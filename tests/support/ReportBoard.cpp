// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ReportBoard.h"

#include <array>

namespace cb::test {

using namespace Qt::Literals::StringLiterals;

namespace {

LocalTime localTime(const QString& text)
{
    return *LocalTime::fromIso(QString(text).replace(u' ', u'T') + u":00"_s);
}

qint64 msOf(const std::optional<Instant>& at)
{
    return at ? at->ms : noInstant;
}

template <typename T>
qint32 rowOfName(const QList<T>& list, const QString& name)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).name == name) {
            return static_cast<qint32>(i);
        }
    }
    return noRow;
}

} // namespace

ReportBoard::ReportBoard(const QString& name, const QByteArray& zone)
{
    m_settings.boardId = nextId();
    m_settings.name = name;
    m_settings.zone = zone;
}

/// Ascending, as the tables of a snapshot are.
QUuid ReportBoard::nextId()
{
    const auto low = static_cast<quint16>(++m_ids);
    const auto high = static_cast<quint32>(m_ids >> 16);
    return QUuid(high, low, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}

Instant ReportBoard::at(const QString& local) const
{
    return WallTime::toInstant(localTime(local), m_settings.timeZone());
}

qint32 ReportBoard::serviceRow(const QString& name)
{
    const qint32 known = rowOfName(m_directory.services, name);
    if (known != noRow || name.isEmpty()) {
        return known;
    }
    Service service;
    service.id = {nextId()};
    service.name = name;
    m_directory.services.append(service);
    return static_cast<qint32>(m_directory.services.size() - 1);
}

qint32 ReportBoard::teamRow(const QString& name)
{
    const qint32 known = rowOfName(m_directory.groups, name);
    if (known != noRow || name.isEmpty()) {
        return known;
    }
    Group group;
    group.id = {nextId()};
    group.name = name;
    m_directory.groups.append(group);
    return static_cast<qint32>(m_directory.groups.size() - 1);
}

qint32 ReportBoard::itemRow(const QString& name)
{
    const qint32 known = rowOfName(m_directory.items, name);
    if (known != noRow) {
        return known;
    }
    ConfigurationItem item;
    item.id = {nextId()};
    item.name = name;
    m_directory.items.append(item);
    return static_cast<qint32>(m_directory.items.size() - 1);
}

void ReportBoard::add(const BoardChange& change)
{
    ChangeColumns& to = m_changes;
    to.ids.push_back(nextId());
    to.numbers.append(change.number);
    to.titles.append(change.title);
    to.types.push_back(change.type);
    to.states.push_back(ChangeState::Scheduled);
    to.displayStates.push_back(change.state);
    to.risks.push_back(change.risk ? static_cast<quint8>(static_cast<int>(*change.risk) + 1) : 0);
    to.assessedCells.push_back(0);
    to.closures.push_back(0);
    to.priorities.push_back(0);
    to.flags.push_back(0);
    to.plannedStarts.push_back(msOf(change.start));
    to.plannedEnds.push_back(msOf(change.end));
    to.actualStarts.push_back(change.actual ? change.actual->start.ms : noInstant);
    to.actualEnds.push_back(change.actual ? change.actual->end.ms : noInstant);
    to.outageStarts.push_back(change.outage ? change.outage->start.ms : noInstant);
    to.outageEnds.push_back(change.outage ? change.outage->end.ms : noInstant);
    to.openedAts.push_back(noInstant);
    to.closedAts.push_back(noInstant);
    to.backoutMs.push_back(0);
    to.services.push_back(serviceRow(change.service));
    to.groups.push_back(teamRow(change.team));
    if (to.services.back() != noRow && to.groups.back() != noRow) {
        Service& service = m_directory.services[to.services.back()];
        service.group = service.group.value_or(m_directory.groups.at(to.groups.back()).id);
    }
    to.assignees.push_back(noRow);
    to.requesters.push_back(noRow);
    to.environments.push_back(to.strings.intern(u"production"_s));
    to.categories.push_back(0);
    to.models.push_back(0);
    to.labels.push_back(0);
    for (const QString& item : change.items) {
        to.itemRows.push_back(itemRow(item));
    }
    to.itemBegins.push_back(static_cast<quint32>(to.itemRows.size()));
    to.predecessorBegins.push_back(0);
    to.plans.push_back(0);
    appendTasks(to, to.states.back(), {});
    to.revisions.push_back(1);
}

void ReportBoard::addWindow(
    WindowKind kind,
    const QString& name,
    const QString& from,
    const QString& to,
    const QStringList& services)
{
    CalendarWindow window;
    window.id = {nextId()};
    window.kind = kind;
    window.name = name;
    window.times.start = localTime(from);
    window.times.zone = m_settings.zone;
    const qint64 length = window.times.start.msTo(localTime(to));
    window.times.days = static_cast<int>(length / msPerDay);
    window.times.ms = length % msPerDay;
    for (const QString& service : services) {
        window.scope.services.append(m_directory.services.at(serviceRow(service)).id);
    }
    m_windows.append(window);
}

SnapshotPtr ReportBoard::snapshot() const
{
    auto snapshot = std::make_shared<BoardSnapshot>();
    snapshot->settings = m_settings;
    snapshot->directory = std::make_shared<Directory>(m_directory);
    snapshot->changes = std::make_shared<ChangeColumns>(m_changes);
    snapshot->windows = std::make_shared<QList<CalendarWindow>>(m_windows);
    snapshot->sequence = 4711;
    snapshot->totalChanges = m_changes.size();
    return snapshot;
}

ReportBoard ReportBoard::november()
{
    struct Row
    {
        const char* number;
        const char* title;
        const char* service;
        const char* start;
        const char* end;
        RiskLevel risk;
        DisplayState state;
    };
    using enum RiskLevel;
    using enum DisplayState;
    constexpr std::array rows{
        Row{"2472",
            "OCSP responder move",
            "Certificate Authority",
            "25 18:00",
            "25 19:30",
            Moderate,
            Scheduled},
        Row{"2473",
            "Partition ledger_entries by month",
            "Ledger",
            "25 19:30",
            "25 22:00",
            VeryHigh,
            Scheduled},
        Row{"2474",
            "Calendar 2027 load",
            "Batch Scheduler",
            "25 20:00",
            "25 22:00",
            Low,
            Scheduled},
        Row{"2493", "Firmware 7.4.3", "Firewall Cluster", "25 21:00", "25 23:30", High, Approved},
        Row{"2475", "Spine switch OS", "Core Network", "26 02:00", "26 05:00", High, Scheduled},
        Row{"2476", "Mart schema 41", "Reporting Mart", "26 06:00", "26 07:30", VeryLow, Approved},
        Row{"2477", "Retention rule", "Disputes", "26 10:00", "26 12:00", VeryLow, Scheduled},
        Row{"2478",
            "Directory schema change",
            "Customer Identity",
            "26 18:00",
            "26 20:00",
            Moderate,
            Awaiting},
        Row{"2479", "Route reflector move", "Core Network", "26 20:00", "26 23:00", High, Approved},
        Row{"2480",
            "TLS 1.3 only on public endpoints",
            "Payment Gateway",
            "26 20:30",
            "26 22:30",
            High,
            Awaiting},
        Row{"2481", "Restore test Q4", "Backup", "27 01:00", "27 03:30", VeryLow, Scheduled},
        Row{"2482",
            "Scanner credentials",
            "Data Catalogue",
            "27 06:00",
            "27 08:00",
            VeryLow,
            Approved},
        Row{"2483",
            "Spam engine update",
            "Mail Relay",
            "27 12:00",
            "27 13:30",
            VeryLow,
            Implementing},
        Row{"2484", "Load window shift", "Data Warehouse", "27 19:00", "27 21:00", Low, Awaiting},
        Row{"2485",
            "Hypervisor patch wave 3",
            "Virtual Hosts",
            "28 06:00",
            "28 10:00",
            Moderate,
            Scheduled},
        Row{"2486", "Carrier B cut-over", "WAN Edge", "28 08:00", "28 11:00", High, Awaiting},
        Row{"2487",
            "Vault 1.18 upgrade",
            "Privileged Access",
            "28 14:00",
            "28 16:00",
            Moderate,
            Assessing},
        Row{"2488", "Ledger 22.2 release", "Ledger", "28 22:00", "29 02:00", VeryHigh, Approved},
        Row{"2489",
            "Anycast resolver",
            "DNS and DHCP",
            "29 01:00",
            "29 04:00",
            Moderate,
            Submitted},
        Row{"2492", "Adapter patch", "SWIFT Adapter", "29 02:00", "29 05:00", High, Approved},
        Row{"2490", "Rate table", "Interest Engine", "29 04:30", "29 07:00", Moderate, Draft},
        Row{"2491", "Broker 3.12", "Message Broker", "29 07:00", "29 10:00", Low, Withdrawn}};
    ReportBoard board(u"Northbank IT changes"_s);
    const QString month = u"2026-11-"_s;
    for (const Row& row : rows) {
        BoardChange change;
        change.number = u"CHG-"_s + QLatin1StringView(row.number);
        change.title = QString::fromUtf8(row.title);
        change.service = QString::fromUtf8(row.service);
        change.team = change.service.contains("Network"_L1) ? u"Network"_s : u"Infrastructure"_s;
        change.items = {change.service.toLower().section(u' ', 0, 0) + u"-01"_s};
        change.start = board.at(month + QLatin1StringView(row.start));
        change.end = board.at(month + QLatin1StringView(row.end));
        change.risk = row.risk;
        change.state = row.state;
        change.type = change.number == "CHG-2493"_L1 ? ChangeType::Emergency : ChangeType::Normal;
        if (row.risk >= High) {
            change.outage = Span{
                change.start->plusMs(30 * msPerMinute), change.start->plusMs(75 * msPerMinute)};
        }
        board.add(change);
    }
    BoardChange undated;
    undated.number = u"CHG-2494"_s;
    undated.title = u"Without dates"_s;
    board.add(undated);
    board.addWindow(
        WindowKind::Freeze,
        u"Retail peak freeze: Payments, Cards, Channels"_s,
        u"2026-11-26 00:00"_s,
        u"2026-11-29 00:00"_s,
        {u"Payment Gateway"_s, u"Customer Identity"_s, u"Disputes"_s});
    board.addWindow(
        WindowKind::Maintenance,
        u"Network nights"_s,
        u"2026-11-25 20:00"_s,
        u"2026-11-26 00:00"_s,
        {u"Core Network"_s, u"Firewall Cluster"_s, u"WAN Edge"_s});
    board.addWindow(
        WindowKind::Maintenance,
        u"Sunday window"_s,
        u"2026-11-29 01:00"_s,
        u"2026-11-29 06:00"_s,
        {u"DNS and DHCP"_s, u"SWIFT Adapter"_s, u"Interest Engine"_s, u"Ledger"_s});
    return board;
}

ReportBoard ReportBoard::many(int changes)
{
    ReportBoard board(u"Northbank IT changes"_s);
    const Instant first = board.at(u"2026-01-01 00:00"_s);
    for (int i = 0; i < changes; ++i) {
        BoardChange change;
        change.number = u"CHG-%1"_s.arg(i + 1, 6, 10, QChar(u'0'));
        change.title = u"Patch wave %1 of the %2 hosts"_s.arg(i % 97).arg(i % 13);
        change.service = u"Service %1"_s.arg(i % 40);
        change.team = u"Team %1"_s.arg(i % 8);
        change.items = {u"host-%1"_s.arg(i % 200), u"host-%1"_s.arg((i + 7) % 200)};
        change.start = first.plusMs(i * 2 * msPerHour);
        change.end = change.start->plusMs((1 + i % 5) * msPerHour);
        change.risk = static_cast<RiskLevel>(i % enumCount<RiskLevel>());
        change.state = static_cast<DisplayState>(i % enumCount<DisplayState>());
        board.add(change);
    }
    return board;
}

} // namespace cb::test
