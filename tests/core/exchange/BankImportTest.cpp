// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

QString shared(const QString& name)
{
    return QStringLiteral(CB_SHARED_DIR "/data/") + name;
}

/// A file read and planned against a board, as the application does it.
struct Import
{
    Table table;
    ImportPlan plan;
};

Result<Import> importFile(
    const QString& name, const BoardIndex& board, const QByteArray& zone = "Europe/Amsterdam")
{
    Result<Table> table = readTable(shared(name), {}, {});
    if (!table) {
        return table.error();
    }
    MappingOptions options;
    options.zone = zone;
    const ImportMapping mapping = detectMapping(*table, options);
    Result<ImportPlan> plan = planImport(*table, mapping, board, {}, {});
    if (!plan) {
        return plan.error();
    }
    return Import{std::move(*table), std::move(*plan)};
}

void addTo(BoardIndex& board, const ImportPlan& plan)
{
    for (const Record& record : plan.puts()) {
        board.add(record);
    }
    for (const Dependency& dependency : plan.dependencies) {
        board.add(dependency);
    }
}

int sum(const ImportCounts& counts)
{
    return counts.added + counts.changed + counts.equal + counts.merged + counts.rejected
        + counts.skipped;
}

int warningsOf(const ImportPlan& plan, const QString& kind, Field field)
{
    return static_cast<int>(
        std::count_if(plan.warnings.cbegin(), plan.warnings.cend(), [&](const ImportWarning& w) {
            return w.kind == kind && w.field == toText(field);
        }));
}

} // namespace

/// Imports of real data; the figures come from independent programs (counts_change_dev.txt,
/// expected_bpic_dev.txt and the README beside the data).
class BankImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesAreCountedAsIndependently();
    void changesHaveWindowsCisAndStates();
    void differingValuesAreWarnings();
    void timesInTheDoubledHourAreWarnings();
    void collisionsAreThoseOfTheFirstRows();
    void secondImportIsEqual();
    void incidentsLinkCisAndChanges();
    void interactionsAreRequests();
    void logOfIncidentsIsMerged();
    void problemsAreIncidents();
    void windowsOfComputingCentresAreRead();

private:
    Import m_changes;
    BoardIndex m_board;
};

void BankImportTest::initTestCase()
{
    Result<Import> import = importFile(u"bpic2014/Detail_Change.csv.gz"_s, {});
    QVERIFY2(import, import ? "" : qPrintable(import.error().what));
    m_changes = std::move(*import);
    addTo(m_board, m_changes.plan);
}

void BankImportTest::changesAreCountedAsIndependently()
{
    const ImportPlan& plan = m_changes.plan;
    QCOMPARE(plan.mapping.kind, ImportKind::Changes);
    QCOMPARE(plan.mapping.policy, RowPolicy::History);
    QCOMPARE(plan.mapping.dateOrder, DateOrder::Dmy);
    QCOMPARE(plan.file.delimiter, u";"_s);
    QVERIFY(plan.file.isCompressed);
    QCOMPARE(plan.counts.rows, 25305);
    QCOMPARE(plan.counts.added, 14928);
    QCOMPARE(plan.counts.rejected, 0);
    QCOMPARE(sum(plan.counts), plan.counts.rows);
}

void BankImportTest::changesHaveWindowsCisAndStates()
{
    int links = 0;
    int windows = 0;
    int longWindows = 0;
    int linksWithWindow = 0;
    int emergencies = 0;
    int cabs = 0;
    int closed = 0;
    QHash<RiskLevel, int> risks;
    for (const PlannedRecord& planned : m_changes.plan.records) {
        const auto& change = std::get<Change>(planned.record);
        links += static_cast<int>(change.items.size());
        const std::optional<Span> window = change.plannedWindow();
        windows += window ? 1 : 0;
        const bool hasLength = window && window->lengthMs() > 0;
        longWindows += hasLength ? 1 : 0;
        linksWithWindow += hasLength ? static_cast<int>(change.items.size()) : 0;
        emergencies += change.type == ChangeType::Emergency ? 1 : 0;
        cabs += change.cabRequired ? 1 : 0;
        closed += change.state == ChangeState::Closed ? 1 : 0;
        QVERIFY(change.risk.has_value());
        ++risks[*change.risk];
        QVERIFY(!change.title.isEmpty());
        QVERIFY(change.service.has_value());
    }
    const auto items = std::count_if(
        m_changes.plan.made.cbegin(), m_changes.plan.made.cend(), [](const Record& record) {
            return kindOf(record) == RecordKind::Item;
        });
    QCOMPARE(links, 25157);
    QCOMPARE(items, 9369);
    QCOMPARE(windows, 14919);
    QCOMPARE(longWindows, 13730);
    QCOMPARE(linksWithWindow, 23636);
    QCOMPARE(emergencies, 33);
    QCOMPARE(cabs, 308);
    QCOMPARE(closed, 14928);
    QCOMPARE(risks.value(RiskLevel::Low), 14084);
    QCOMPARE(risks.value(RiskLevel::Moderate), 809);
    QCOMPARE(risks.value(RiskLevel::High), 35);
}

void BankImportTest::differingValuesAreWarnings()
{
    const ImportPlan& plan = m_changes.plan;
    QCOMPARE(warningsOf(plan, u"differs"_s, Field::Risk), 2);
    QCOMPARE(warningsOf(plan, u"differs"_s, Field::PlannedStart), 6);
    QCOMPARE(warningsOf(plan, u"differs"_s, Field::PlannedEnd), 7);
    QCOMPARE(warningsOf(plan, u"differs"_s, Field::ActualStart), 4);
    QCOMPARE(warningsOf(plan, u"differs"_s, Field::ActualEnd), 4);
    QCOMPARE(warningsOf(plan, u"differs"_s, Field::RequestedByDate), 3);
    QCOMPARE(warningsOf(plan, u"differs"_s, Field::ClosedAt), 81);
    QCOMPARE(warningsOf(plan, u"missing-end"_s, Field::PlannedEnd), 9);
}

void BankImportTest::timesInTheDoubledHourAreWarnings()
{
    const ImportPlan& plan = m_changes.plan;
    QCOMPARE(warningsOf(plan, u"ambiguous-time"_s, Field::PlannedStart), 6);
    QCOMPARE(warningsOf(plan, u"ambiguous-time"_s, Field::PlannedEnd), 3);
    QCOMPARE(warningsOf(plan, u"ambiguous-time"_s, Field::ActualStart), 33);
    QCOMPARE(warningsOf(plan, u"ambiguous-time"_s, Field::ActualEnd), 6);
}

/// 30,301 (CI, pair) incidences, 29,398 pairs and 5,536 changes under the history policy.
void BankImportTest::collisionsAreThoseOfTheFirstRows()
{
    struct Use
    {
        Span span;
        int change;
    };

    QHash<ItemId, QList<Use>> uses;
    for (std::size_t i = 0; i < m_changes.plan.records.size(); ++i) {
        const auto& change = std::get<Change>(m_changes.plan.records[i].record);
        const std::optional<Span> window = change.plannedWindow();
        if (!window || window->lengthMs() == 0) {
            continue;
        }
        for (const ItemId& item : change.items) {
            uses[item].append({*window, static_cast<int>(i)});
        }
    }
    int incidences = 0;
    QSet<std::pair<int, int>> pairs;
    QSet<int> changes;
    for (QList<Use>& all : uses) {
        for (qsizetype a = 0; a < all.size(); ++a) {
            for (qsizetype b = a + 1; b < all.size(); ++b) {
                if (!all[a].span.overlaps(all[b].span)) {
                    continue;
                }
                ++incidences;
                pairs.insert(
                    {qMin(all[a].change, all[b].change), qMax(all[a].change, all[b].change)});
                changes << all[a].change << all[b].change;
            }
        }
    }
    QCOMPARE(incidences, 30301);
    QCOMPARE(pairs.size(), 29398);
    QCOMPARE(changes.size(), 5536);
}

void BankImportTest::secondImportIsEqual()
{
    const Result<Import> again = importFile(u"bpic2014/Detail_Change.csv.gz"_s, m_board);
    QVERIFY(again);
    QCOMPARE(again->plan.counts.equal, again->plan.counts.rows);
    QVERIFY(again->plan.puts().empty());
    QVERIFY(again->plan.dependencies.isEmpty());
}

void BankImportTest::incidentsLinkCisAndChanges()
{
    const Result<Import> import = importFile(u"bpic2014/Detail_Incident.csv.gz"_s, m_board);
    QVERIFY2(import, import ? "" : qPrintable(import.error().what));
    const ImportPlan& plan = import->plan;
    QCOMPARE(plan.mapping.kind, ImportKind::Incidents);
    QCOMPARE(plan.counts.rows, 40274);
    QCOMPARE(plan.counts.blank, 203);
    QCOMPARE(plan.counts.added, 40274);
    QCOMPARE(plan.counts.rejected, 0);
    int causes = 0;
    int others = 0;
    for (const PlannedRecord& planned : plan.records) {
        const auto& incident = std::get<Incident>(planned.record);
        QVERIFY(incident.item.has_value());
        QVERIFY(incident.openedAt.has_value());
        causes += incident.causedBy ? 1 : 0;
        others += incident.state == IncidentState::Closed ? 0 : 1;
    }
    QVERIFY(causes > 0);
    QCOMPARE(others, 9); // "Work in progress"
    QCOMPARE(
        std::get<Incident>(plan.records.front().record).openedAt->toIso(),
        u"2012-02-05T12:32:57Z"_s);
}

void BankImportTest::interactionsAreRequests()
{
    const Result<Import> import = importFile(u"bpic2014/Detail_Interaction.csv.gz"_s, m_board);
    QVERIFY2(import, import ? "" : qPrintable(import.error().what));
    QCOMPARE(import->plan.mapping.kind, ImportKind::Requests);
    QCOMPARE(import->plan.counts.rows, 124011);
    QCOMPARE(import->plan.counts.rejected, 0);
    QCOMPARE(sum(import->plan.counts), 124011);
}

void BankImportTest::logOfIncidentsIsMerged()
{
    const Result<Import> import =
        importFile(u"uci_incident_event_log/incident_event_log_dev.csv.gz"_s, {}, "UTC");
    QVERIFY2(import, import ? "" : qPrintable(import.error().what));
    const ImportPlan& plan = import->plan;
    QCOMPARE(plan.mapping.kind, ImportKind::Incidents);
    QCOMPARE(plan.counts.rows, 101045);
    QCOMPARE(plan.counts.added, 17136);
    QCOMPARE(sum(plan.counts), plan.counts.rows);
    QSet<QString> causes;
    for (const ImportWarning& warning : plan.warnings) {
        if (warning.kind == "unknown-record"_L1) {
            causes.insert(warning.number);
        }
    }
    QCOMPARE(
        causes.size(), 150); // incidents with an rfc or a cause, which this board does not know
}

void BankImportTest::problemsAreIncidents()
{
    const Result<Import> import = importFile(u"bpic2013/problems_closed-cleaned.csv"_s, {}, "UTC");
    QVERIFY2(import, import ? "" : qPrintable(import.error().what));
    QCOMPARE(import->plan.mapping.kind, ImportKind::Incidents);
    QCOMPARE(import->plan.counts.rows, 6660);
    QCOMPARE(import->plan.counts.rejected, 0);
    QSet<QString> numbers;
    for (int row = 0; row < import->table.rowCount(); ++row) {
        numbers.insert(sourceText(import->table, import->plan.mapping, row, Field::Number));
    }
    QCOMPARE(numbers.size(), 1487);
    QCOMPARE(sum(import->plan.counts), 6660);
}

/// Outages are no windows, and two entries end before they start; versions of one event are one
/// window.
void BankImportTest::windowsOfComputingCentresAreRead()
{
    const Result<Import> wynton =
        importFile(u"hpc_maintenance/wynton_events_2018_2023.csv"_s, {}, "America/Los_Angeles");
    QVERIFY2(wynton, wynton ? "" : qPrintable(wynton.error().what));
    QCOMPARE(wynton->plan.mapping.kind, ImportKind::Windows);
    QCOMPARE(wynton->plan.counts.rows, 59);
    QCOMPARE(wynton->plan.counts.added, 12); // "under-maintenance" alone
    const auto inverted = std::count_if(
        wynton->plan.rejected.cbegin(), wynton->plan.rejected.cend(), [](const RejectedRow& row) {
            return row.reason == RowReason::EndBeforeStart;
        });
    QCOMPARE(inverted, 2);
    QCOMPARE(sum(wynton->plan.counts), 59);

    const Result<Import> events =
        importFile(u"hpc_maintenance/genomedk/genomedk_events.csv"_s, {}, "Europe/Copenhagen");
    QVERIFY2(events, events ? "" : qPrintable(events.error().what));
    QCOMPARE(events->plan.counts.added, 10);
    const auto& window = std::get<CalendarWindow>(events->plan.records.front().record);
    QCOMPARE(window.times.start, (LocalTime{QDate(2019, 6, 12), QTime(8, 0)}));
    QCOMPARE(window.times.ms, 4 * msPerHour);

    const Result<Import> versions = importFile(
        u"hpc_maintenance/genomedk/genomedk_event_versions.csv"_s, {}, "Europe/Copenhagen");
    QVERIFY2(versions, versions ? "" : qPrintable(versions.error().what));
    QCOMPARE(versions->plan.counts.added, 10);
    QCOMPARE(versions->plan.counts.merged, 6);
}

QTEST_GUILESS_MAIN(BankImportTest)
#include "BankImportTest.moc"
