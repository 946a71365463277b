// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoNames.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

using enum Team;

constexpr std::array seeds{
    ServiceSeed{
        "Core Network",
        Network,
        1,
        "core-sw",
        "switch",
        15,
        false,
        "CRoute reflector move|HSpine switch OS %v|CVLAN plan for branch west|PSwitch firmware %v|HLine card swap",
        "The data centre network between all services."},
    ServiceSeed{
        "WAN Edge",
        Network,
        1,
        "wan-edge",
        "router",
        10,
        false,
        "HCarrier B cut-over|CEdge router policy|PEdge router OS %v|CBGP timers on carrier A|HBranch router swap",
        "Lines to branches, carriers and partners."},
    ServiceSeed{
        "Firewall Cluster",
        Network,
        1,
        "fw",
        "firewall",
        8,
        false,
        "PFirmware %v|CRule base cleanup|COpen acquirer B address range|CVIP move, pool 3|CGeo block list update",
        "Filters all traffic from outside and between zones."},
    ServiceSeed{
        "DNS and DHCP",
        Network,
        1,
        "dns",
        "server",
        8,
        false,
        "CZone split internal|CDHCP failover pair|PResolver %v|CLower TTL before the move|NDNSSEC key roll",
        "Names and addresses for all hosts."},
    ServiceSeed{
        "Virtual Hosts",
        Infrastructure,
        1,
        "esx",
        "hypervisor",
        16,
        false,
        "PHypervisor patch wave|HAdd 12 nodes|CLive migration limits|PHost firmware %v|CMemory overcommit off",
        "Hosts that virtual servers run on."},
    ServiceSeed{
        "Container Platform",
        Infrastructure,
        1,
        "k8s",
        "cluster node",
        15,
        true,
        "PCluster %v upgrade|CNode pool rotation|CQueue quota change|RIngress controller %v|NCluster certificates",
        "Runs the containers of all product teams."},
    ServiceSeed{
        "Object Storage",
        Infrastructure,
        2,
        "objst",
        "storage node",
        10,
        false,
        "HStorage tier migration|CBucket policy|PStorage software %v|HReplace failed disks|CLifecycle rules",
        "Files and archives of services."},
    ServiceSeed{
        "Backup",
        Infrastructure,
        2,
        "bkp",
        "server",
        8,
        false,
        "DRestore test %q|PBackup server %v|CRetention rule for ledger|HTape library service|CBackup window shift",
        "Copies of data, kept and tried."},
    ServiceSeed{
        "Message Broker",
        Infrastructure,
        1,
        "mq",
        "broker",
        9,
        true,
        "RBroker %v rolling upgrade|CBroker failover drill|CQueue depth limits|NBroker certificates|CTopic partitions",
        "Carries messages between services."},
    ServiceSeed{
        "Customer Identity",
        Identity,
        1,
        "ciam",
        "application server",
        10,
        true,
        "CDirectory schema change|RPasskey roll-out wave|RLogin %v|CSession lifetime|DDormant accounts purge",
        "Sign-in of customers."},
    ServiceSeed{
        "Privileged Access",
        Identity,
        1,
        "pam",
        "application server",
        7,
        true,
        "RVault %v upgrade|CBreak-glass account review|CScanner credentials|CSession recording on|NVault seal keys",
        "Access of administrators, on request and recorded."},
    ServiceSeed{
        "Certificate Authority",
        Identity,
        1,
        "pki",
        "server",
        6,
        false,
        "HOCSP responder move|NIssuing CA renewal|CShorter certificate life|PHSM firmware %v|NCross-sign root",
        "Issues and checks certificates."},
    ServiceSeed{
        "Workforce Sign-on",
        Identity,
        2,
        "sso",
        "application server",
        8,
        true,
        "RSSO %v patch|CConditional access, step 2|CRetire legacy protocol|NToken signing key|DGroup cleanup",
        "Sign-in of staff."},
    ServiceSeed{
        "Ledger",
        CoreBanking,
        1,
        "ledger",
        "application server",
        15,
        true,
        "RLedger %v release|DPartition ledger_entries by month|DIndex rebuild|CLiquidity limits|PLedger database %v",
        "The bank's books."},
    ServiceSeed{
        "Interest Engine",
        CoreBanking,
        1,
        "interest",
        "application server",
        8,
        true,
        "REngine JVM 21|REngine %v release|DRate table 2027|CDay count rule|DRecompute accruals",
        "Computes interest and fees."},
    ServiceSeed{
        "Deposits",
        CoreBanking,
        1,
        "deposit",
        "application server",
        10,
        true,
        "RDeposits API %v|CTerm limits|DClose dormant products|RStatement format %v|PDeposits database %v",
        "Current and savings accounts."},
    ServiceSeed{
        "Loans",
        CoreBanking,
        2,
        "loan",
        "application server",
        10,
        true,
        "DCollateral fields|RLoan schedule %v|CArrears rules|RLoan origination %v|DScore import",
        "Loans from offer to last instalment."},
    ServiceSeed{
        "Batch Scheduler",
        CoreBanking,
        1,
        "batch",
        "server",
        8,
        false,
        "CCalendar 2027 load|CLoad window shift|PScheduler agents %v|CEnd of day in two chains|CAgent upgrade",
        "Runs the night's jobs in order."},
    ServiceSeed{
        "Data Warehouse",
        DataPlatform,
        2,
        "dwh",
        "database node",
        14,
        true,
        "DLoad window shift|HWarehouse nodes, 4 more|RWarehouse models %v|CWorkload classes|DHistory to cold tier",
        "History for analysis."},
    ServiceSeed{
        "Reporting Mart",
        DataPlatform,
        3,
        "mart",
        "database node",
        9,
        true,
        "DMart schema %v|DFinance cube refresh|RQuarter report %v|CMart access roles|DRefresh order",
        "Tables that reports read."},
    ServiceSeed{
        "Data Catalogue",
        DataPlatform,
        4,
        "catalog",
        "application server",
        6,
        true,
        "RLineage agent %v|CScanner credentials|RCatalogue %v|DGlossary load|CCrawl hours",
        "Says what data there is and where it comes from."},
    ServiceSeed{
        "Regulatory Reporting",
        DataPlatform,
        2,
        "regrep",
        "application server",
        8,
        true,
        "RReturn codes update %v|DTaxonomy %v|CSubmission endpoint|RReport engine %v|DBackfill Q3",
        "Reports to the supervisor."},
    ServiceSeed{
        "Payment Gateway",
        Payments,
        1,
        "gw-edge",
        "application server",
        14,
        true,
        "CTLS 1.3 only on public endpoints|RGateway %v release|CRetry rules for acquirers|NAcquirer certificates|CVIP move pool 2",
        "Takes card and account payments from merchants."},
    ServiceSeed{
        "SWIFT Adapter",
        Payments,
        1,
        "swift",
        "application server",
        9,
        true,
        "RISO 20022 mapping update|RAdapter %v|NSWIFT certificates|CRulebook change November|PAlliance server %v",
        "Payments abroad."},
    ServiceSeed{
        "Instant Payments",
        Payments,
        1,
        "inst",
        "application server",
        12,
        true,
        "RInstant %v release|CTimeout for payee check|CLiquidity limits at weekends|RPayee check %v|PInstant database %v",
        "Payments within ten seconds."},
    ServiceSeed{
        "Direct Debit",
        Payments,
        2,
        "debit",
        "application server",
        8,
        true,
        "DMandate store move|RDebit %v release|CReturn codes|CCut-off one hour later|DExpired mandates",
        "Mandates and collections."},
    ServiceSeed{
        "Clearing",
        Payments,
        1,
        "clear",
        "application server",
        10,
        true,
        "CClearing cut-off|RClearing %v|CFeed endpoint of the central bank|NClearing certificates|DArchive settled files",
        "Settles with other banks."},
    ServiceSeed{
        "Card Authorisation",
        Cards,
        1,
        "auth",
        "application server",
        14,
        true,
        "RAuthoriser %v|CStand-in limits|DTokenisation keys|CScheme mandate 26.2|PAuthoriser database %v",
        "Says yes or no to each card payment."},
    ServiceSeed{
        "3-D Secure",
        Cards,
        1,
        "acs",
        "application server",
        9,
        true,
        "RChallenge flow %v|NACS certificate|CRisk score threshold|RMessage version %v|CExemption rules",
        "Checks card holders who pay on the net."},
    ServiceSeed{
        "Card Issuing",
        Cards,
        2,
        "issue",
        "application server",
        9,
        true,
        "HEmbosser firmware|RIssuing %v|DCard stock import|CPIN mailer layout|CVirtual card limits",
        "Makes and renews cards."},
    ServiceSeed{
        "Disputes",
        Cards,
        3,
        "dispute",
        "application server",
        7,
        true,
        "DRetention rule|RCase export job %v|RDisputes %v|CScheme deadlines|DOld cases to archive",
        "Charge-backs and their papers."},
    ServiceSeed{
        "Fraud Detection",
        Cards,
        1,
        "fraud",
        "application server",
        11,
        true,
        "CFraud rules package|RScoring model %v|RFraud engine %v|DFeature store rebuild|CAlert thresholds",
        "Stops payments that are not the customer's."},
    ServiceSeed{
        "Online Banking",
        Channels,
        1,
        "web",
        "application server",
        16,
        true,
        "RWeb %v|CForm changes|RTransfer pages %v|CContent security policy|NWeb certificates",
        "The bank in a browser."},
    ServiceSeed{
        "Mobile Banking",
        Channels,
        1,
        "app-api",
        "application server",
        14,
        true,
        "RAPI %v|RApp back end %v|CPush template|CRate limits for partners|RBiometric login %v",
        "The bank on a telephone."},
    ServiceSeed{
        "Branch Desk",
        Channels,
        2,
        "desk",
        "application server",
        9,
        true,
        "RDesk %v release|CForm changes|HCounter scanners|RAdvice protocol %v|CQueue screens",
        "What people at the counter work with."},
    ServiceSeed{
        "Notifications",
        Channels,
        3,
        "notify",
        "application server",
        7,
        true,
        "RPush template engine %v|CMail sender names|CSMS provider B|RNotifications %v|DUnsubscribe list",
        "Messages to customers."},
    ServiceSeed{
        "Public Website",
        Channels,
        2,
        "www",
        "web server",
        8,
        true,
        "RSite %v|CCookie banner|NWebsite certificates|CCache rules|RRate pages %v",
        "What everybody sees."},
    ServiceSeed{
        "Mail Relay",
        Workplace,
        2,
        "mail",
        "server",
        7,
        false,
        "PSpam engine update %v|CDMARC to reject|PMail relay %v|CAttachment rules|NMail certificates",
        "Mail in and out."},
    ServiceSeed{
        "Desktop Image",
        Workplace,
        3,
        "vdi",
        "desktop pool",
        12,
        false,
        "RDesktop image %v|PBrowser %v|CPower plan|RVirtual desktop agent %v|COffice add-ins",
        "Computers of staff."},
    ServiceSeed{
        "Print Services",
        Workplace,
        4,
        "print",
        "server",
        6,
        false,
        "CPrinter driver package|PPrint server %v|HBranch printers|CFollow-me queues|CColour off by default",
        "Printers in branches and offices."}};

constexpr std::array longWorks{
    LongWorkSeed{"Virtual Hosts", "Hypervisor patch wave", 4},
    LongWorkSeed{"Backup", "Tape library decommission", 5},
    LongWorkSeed{"Backup", "Restore test", 3},
    LongWorkSeed{"Object Storage", "Storage tier migration", 6},
    LongWorkSeed{"Core Network", "Cabling row 7", 3},
    LongWorkSeed{"Desktop Image", "Branch roll-out", 5},
    LongWorkSeed{"Data Warehouse", "History to cold tier", 4}};

} // namespace

QLatin1StringView teamName(Team team)
{
    switch (team) {
    case Network:
        return "Network"_L1;
    case Infrastructure:
        return "Infrastructure"_L1;
    case Identity:
        return "Identity"_L1;
    case CoreBanking:
        return "Core Banking"_L1;
    case DataPlatform:
        return "Data Platform"_L1;
    case Payments:
        return "Payments"_L1;
    case Cards:
        return "Cards"_L1;
    case Channels:
        return "Channels"_L1;
    case Workplace:
        return "Workplace"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView categoryName(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Release:
        return "Software release"_L1;
    case WorkKind::Configuration:
        return "Configuration"_L1;
    case WorkKind::Patch:
        return "Patch"_L1;
    case WorkKind::Hardware:
        return "Hardware"_L1;
    case WorkKind::Data:
        return "Data"_L1;
    case WorkKind::Certificate:
        return "Certificate"_L1;
    }
    Q_UNREACHABLE();
}

std::span<const ServiceSeed> serviceSeeds()
{
    return seeds;
}

std::span<const LongWorkSeed> longWorkSeeds()
{
    return longWorks;
}

QList<WorkTitle> titlesOf(const ServiceSeed& seed)
{
    QList<WorkTitle> titles;
    for (const QString& entry : QString::fromLatin1(seed.titles).split(u'|')) {
        titles.append({static_cast<WorkKind>(entry.at(0).toLatin1()), entry.mid(1)});
    }
    return titles;
}

} // namespace cb::demo
