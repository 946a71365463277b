// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TimelineData.h"

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

using DataPtr = std::shared_ptr<const TimelineData>;

ReportCell textCell(const QString& text)
{
    ReportCell cell;
    cell.text = text;
    return cell;
}

ReportCell instantCell(const ReportLanguage& language, qint64 ms)
{
    ReportCell cell;
    if (ms != noInstant) {
        cell.at = Instant{ms};
        cell.text = language.shortDateTime({ms});
    }
    return cell;
}

ReportCell spanCell(const ReportLanguage& language, const std::optional<Span>& span)
{
    return textCell(span ? language.fullSpan(*span) : QString());
}

QString serviceName(const TimelineData& data, qint32 row)
{
    return row == noRow ? QString() : data.snapshot().directory->services.at(row).name;
}

/// One row of a table for each of `rows`, made on demand.
class TimelineRows final : public ReportRows
{
public:
    using CellsOf = QList<ReportCell> (*)(const TimelineData& data, int row);

    TimelineRows(DataPtr data, std::vector<int> rows, CellsOf cellsOf)
        : m_data(std::move(data))
        , m_rows(std::move(rows))
        , m_cellsOf(cellsOf)
    {}

    int count() const override { return static_cast<int>(m_rows.size()); }

    ReportRow row(int index) const override
    {
        ReportRow row;
        row.cells = m_cellsOf(*m_data, m_rows[static_cast<std::size_t>(index)]);
        return row;
    }

private:
    DataPtr m_data;
    std::vector<int> m_rows;
    CellsOf m_cellsOf;
};

struct ColumnSpec
{
    const char* key;
    const char* title;
    CellKind kind;
    ColumnPlace place;
    double width;
    double stretch;
};

// clang-format off
constexpr std::array changeSpecs{
    ColumnSpec{"number", REPORT_PHRASE("Report", "Number"), CellKind::Number, ColumnPlace::Always, 60, 0},
    ColumnSpec{"title", REPORT_PHRASE("Report", "Change"), CellKind::Strong, ColumnPlace::Always, 150, 3},
    ColumnSpec{"service", REPORT_PHRASE("Report", "Service"), CellKind::Text, ColumnPlace::Always, 90, 1},
    ColumnSpec{"team", REPORT_PHRASE("Report", "Team"), CellKind::Text, ColumnPlace::Always, 76, 1},
    ColumnSpec{"planned", REPORT_PHRASE("Report", "Planned"), CellKind::Date, ColumnPlace::Page, 132, 0},
    ColumnSpec{"actual", REPORT_PHRASE("Report", "Actual"), CellKind::Date, ColumnPlace::Page, 132, 0},
    ColumnSpec{"state", REPORT_PHRASE("Report", "State"), CellKind::State, ColumnPlace::Always, 76, 0},
    ColumnSpec{"risk", REPORT_PHRASE("Report", "Risk"), CellKind::Risk, ColumnPlace::Always, 66, 0},
    ColumnSpec{"planned_start", REPORT_PHRASE("Report", "Planned start"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"planned_end", REPORT_PHRASE("Report", "Planned end"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"actual_start", REPORT_PHRASE("Report", "Actual start"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"actual_end", REPORT_PHRASE("Report", "Actual end"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"assignee", REPORT_PHRASE("Report", "Implementer"), CellKind::Text, ColumnPlace::FileOnly, 0, 0}};

constexpr std::array deploymentSpecs{
    ColumnSpec{"service", REPORT_PHRASE("Report", "Service"), CellKind::Strong, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"environment", REPORT_PHRASE("Report", "Environment"), CellKind::Text, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"version", REPORT_PHRASE("Report", "Version"), CellKind::Text, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"outcome", REPORT_PHRASE("Report", "Outcome"), CellKind::Outcome, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"started", REPORT_PHRASE("Report", "Started"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"finished", REPORT_PHRASE("Report", "Finished"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"change", REPORT_PHRASE("Report", "Change"), CellKind::Number, ColumnPlace::FileOnly, 0, 0}};

constexpr std::array incidentSpecs{
    ColumnSpec{"number", REPORT_PHRASE("Report", "Number"), CellKind::Number, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"title", REPORT_PHRASE("Report", "Incident"), CellKind::Strong, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"service", REPORT_PHRASE("Report", "Service"), CellKind::Text, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"priority", REPORT_PHRASE("Report", "Priority"), CellKind::Figure, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"opened", REPORT_PHRASE("Report", "Opened"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"resolved", REPORT_PHRASE("Report", "Resolved"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"caused_by", REPORT_PHRASE("Report", "Caused by"), CellKind::Number, ColumnPlace::FileOnly, 0, 0}};

// clang-format on

template <std::size_t N>
QList<ReportColumn> columnsOf(
    const std::array<ColumnSpec, N>& specs, const ReportLanguage& language)
{
    QList<ReportColumn> columns;
    for (const ColumnSpec& spec : specs) {
        ReportColumn column;
        column.key = QLatin1StringView(spec.key);
        column.title = language.phrase("Report", spec.title);
        column.kind = spec.kind;
        column.place = spec.place;
        column.width = spec.width;
        column.stretch = spec.stretch;
        columns.append(column);
    }
    return columns;
}

/// In the order of changeSpecs; likewise below.
QList<ReportCell> changeCells(const TimelineData& data, int row)
{
    const ReportLanguage& language = data.language();
    const ChangeColumns& changes = *data.snapshot().changes;
    const auto r = static_cast<std::size_t>(row);
    const DisplayState state = changes.displayStates[r];
    ReportCell title = textCell(changes.titles.at(row));
    title.isStruckOut = state == DisplayState::Rejected || state == DisplayState::Withdrawn;
    ReportCell stateCell = textCell(language.stateName(state));
    stateCell.code = static_cast<int>(state);
    stateCell.isEmergency = changes.types[r] == ChangeType::Emergency;
    ReportCell riskCell;
    if (const auto risk = data.schedule->risk(row)) {
        riskCell.text = language.riskName(*risk);
        riskCell.code = static_cast<int>(*risk);
    }
    return {
        textCell(changes.numbers.at(row)),
        title,
        textCell(data.schedule->serviceName(row)),
        textCell(data.schedule->teamName(row)),
        spanCell(language, changes.plannedWindow(row)),
        spanCell(language, changes.actualWindow(row)),
        stateCell,
        riskCell,
        instantCell(language, changes.plannedStarts[r]),
        instantCell(language, changes.plannedEnds[r]),
        instantCell(language, changes.actualStarts[r]),
        instantCell(language, changes.actualEnds[r]),
        textCell(data.schedule->assigneeName(row))};
}

QString changeNumber(const TimelineData& data, qint32 row)
{
    return row == noRow ? QString() : data.snapshot().changes->numbers.at(row);
}

QList<ReportCell> deploymentCells(const TimelineData& data, int row)
{
    const ReportLanguage& language = data.language();
    const DeploymentColumns& deployments = *data.snapshot().deployments;
    const auto r = static_cast<std::size_t>(row);
    ReportCell outcome = textCell(language.outcomeName(deployments.outcomes[r]));
    outcome.code = static_cast<int>(deployments.outcomes[r]);
    return {
        textCell(serviceName(data, deployments.services[r])),
        textCell(deployments.strings.at(deployments.environments[r])),
        textCell(deployments.strings.at(deployments.versions[r])),
        outcome,
        instantCell(language, deployments.startedAts[r]),
        instantCell(language, deployments.finishedAts[r]),
        textCell(changeNumber(data, deployments.changes[r]))};
}

QList<ReportCell> incidentCells(const TimelineData& data, int row)
{
    const ReportLanguage& language = data.language();
    const IncidentColumns& incidents = *data.snapshot().incidents;
    const auto r = static_cast<std::size_t>(row);
    ReportCell priority;
    if (incidents.priorities[r] > 0) {
        priority.text = language.number(incidents.priorities[r]);
        priority.figure = incidents.priorities[r];
    }
    return {
        textCell(incidents.numbers.at(row)),
        textCell(incidents.titles.at(row)),
        textCell(serviceName(data, incidents.services[r])),
        priority,
        instantCell(language, incidents.openedAts[r]),
        instantCell(language, incidents.resolvedAts[r]),
        textCell(changeNumber(data, incidents.causedBys[r]))};
}

} // namespace

ReportTable timelineChanges(DataPtr data, std::vector<int> rows)
{
    ReportTable table;
    table.name = u"changes"_s;
    table.title = data->language().phrase("Report", "Changes");
    table.columns = columnsOf(changeSpecs, data->language());
    table.rows = std::make_shared<TimelineRows>(std::move(data), std::move(rows), changeCells);
    return table;
}

ReportTable timelineDeployments(DataPtr data)
{
    ReportTable table;
    table.name = u"deployments"_s;
    table.title = data->language().phrase("Report", "Deployments");
    table.columns = columnsOf(deploymentSpecs, data->language());
    table.isOnlyInFile = true;
    std::vector<int> rows = data->deployments;
    table.rows = std::make_shared<TimelineRows>(std::move(data), std::move(rows), deploymentCells);
    return table;
}

ReportTable timelineIncidents(DataPtr data)
{
    ReportTable table;
    table.name = u"incidents"_s;
    table.title = data->language().phrase("Report", "Incidents");
    table.columns = columnsOf(incidentSpecs, data->language());
    table.isOnlyInFile = true;
    std::vector<int> rows = data->incidents;
    table.rows = std::make_shared<TimelineRows>(std::move(data), std::move(rows), incidentCells);
    return table;
}

} // namespace cb
