// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ScheduleData.h"

#include <array>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int itemsOnPaper = 3; ///< CIs that a cell names; "+n" counts the rest

/// The group headings and changes of the days [firstDay, lastDay), one heading before each day's
/// changes.
class ScheduleRows final : public ReportRows
{
public:
    ScheduleRows(std::shared_ptr<const ScheduleData> data, int firstDay, int lastDay)
        : m_data(std::move(data))
        , m_firstDay(firstDay)
        , m_lastDay(lastDay)
    {
        for (int i = 0; i < enumCount<DisplayState>(); ++i) {
            m_stateNames.append(m_data->language.stateName(static_cast<DisplayState>(i)));
        }
        for (int i = 0; i < enumCount<RiskLevel>(); ++i) {
            m_riskNames.append(m_data->language.riskName(static_cast<RiskLevel>(i)));
        }
        for (int i = 0; i < enumCount<ChangeType>(); ++i) {
            m_typeNames.append(m_data->language.typeName(static_cast<ChangeType>(i)));
        }
    }

    int count() const override { return groupRow(m_lastDay); }

    ReportRow row(int index) const override
    {
        const int dayIndex = dayOf(index);
        const int inDay = index - groupRow(dayIndex);
        return inDay == 0 ? groupHeading(day(dayIndex)) : changeRow(day(dayIndex), inDay - 1);
    }

    int groupOf(int index) const override { return groupRow(dayOf(index)); }

private:
    const ScheduleDay& day(int index) const
    {
        return m_data->days[static_cast<std::size_t>(index)];
    }

    /// The row of the heading of a day; for m_lastDay the number of rows.
    int groupRow(int dayIndex) const
    {
        if (m_firstDay == m_lastDay) {
            return 0;
        }
        const int changesBefore = dayIndex == m_lastDay
            ? day(m_lastDay - 1).end - day(m_firstDay).begin
            : day(dayIndex).begin - day(m_firstDay).begin;
        return changesBefore + dayIndex - m_firstDay;
    }

    int dayOf(int index) const
    {
        int low = m_firstDay;
        int high = m_lastDay - 1;
        while (low < high) {
            const int middle = (low + high + 1) / 2;
            if (groupRow(middle) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    ReportRow groupHeading(const ScheduleDay& of) const;
    ReportRow changeRow(const ScheduleDay& of, int inDay) const;
    ReportCell stateCell(std::size_t row) const;
    ReportCell riskCell(int row) const;
    ReportCell itemsCell(std::size_t row) const;

    static ReportCell textCell(const QString& text)
    {
        ReportCell cell;
        cell.text = text;
        return cell;
    }

    static ReportCell instantCell(Instant at)
    {
        ReportCell cell;
        cell.at = at;
        return cell;
    }

    std::shared_ptr<const ScheduleData> m_data;
    int m_firstDay = 0;
    int m_lastDay = 0;
    QStringList m_stateNames;
    QStringList m_riskNames;
    QStringList m_typeNames;
};

ReportRow ScheduleRows::groupHeading(const ScheduleDay& of) const
{
    const ReportLanguage& language = m_data->language;
    QStringList freezes;
    QStringList maintenance;
    for (const ReportBand& band : m_data->bandsOver(of.span)) {
        QStringList& names = band.isFreeze ? freezes : maintenance;
        if (!names.contains(band.name)) {
            names.append(band.name);
        }
    }
    QStringList notes{language.phrase("Report", "%n change(s)", nullptr, of.end - of.begin)};
    if (!freezes.isEmpty()) {
        notes += language.phrase("Report", "freeze: %1").arg(freezes.join(u", "_s));
    }
    if (!maintenance.isEmpty()) {
        notes += language.phrase("Report", "maintenance: %1").arg(maintenance.join(u", "_s));
    }
    ReportRow row;
    row.isGroup = true;
    row.groupTitle = language.fullDate(of.date);
    row.groupNote = notes.join(u"; "_s);
    row.day = of.span;
    return row;
}

ReportCell ScheduleRows::stateCell(std::size_t row) const
{
    const auto state = static_cast<int>(m_data->snapshot->changes->displayStates[row]);
    ReportCell cell;
    cell.text = m_stateNames.at(state);
    cell.code = state;
    cell.isEmergency = m_data->snapshot->changes->types[row] == ChangeType::Emergency;
    return cell;
}

ReportCell ScheduleRows::riskCell(int row) const
{
    ReportCell cell;
    if (const auto risk = m_data->risk(row)) {
        cell.code = static_cast<int>(*risk);
        cell.text = m_riskNames.at(cell.code);
    }
    return cell;
}

ReportCell ScheduleRows::itemsCell(std::size_t row) const
{
    const ChangeColumns& changes = *m_data->snapshot->changes;
    QStringList names;
    for (quint32 i = changes.itemBegins[row]; i < changes.itemBegins[row + 1]; ++i) {
        names += m_data->snapshot->directory->items.at(changes.itemRows[i]).name;
    }
    ReportCell cell;
    cell.exported = names.join(u"; "_s);
    if (names.size() > itemsOnPaper) {
        const qsizetype more = names.size() - (itemsOnPaper - 1);
        names = names.first(itemsOnPaper - 1);
        names += m_data->language.phrase(
            "Report", "%n more", "configuration items", static_cast<int>(more));
    }
    cell.text = names.join(u", "_s);
    return cell;
}

/// The cells stand in the order of scheduleColumns().
ReportRow ScheduleRows::changeRow(const ScheduleDay& of, int inDay) const
{
    const ChangeColumns& changes = *m_data->snapshot->changes;
    const int changeRow = m_data->rows[static_cast<std::size_t>(of.begin + inDay)];
    const auto row = static_cast<std::size_t>(changeRow);
    const Span window = m_data->windowOf(changeRow);
    const auto state = changes.displayStates[row];

    ReportCell title = textCell(changes.titles.at(changeRow));
    title.isStruckOut = state == DisplayState::Rejected || state == DisplayState::Withdrawn;
    ReportCell bar;
    bar.bar = m_data->bar(changeRow);

    ReportRow result;
    result.day = of.span;
    result.bands = m_data->bandsOver(of.span, {changeRow});
    result.cells = {
        textCell(m_data->language.daySpan(window)),
        textCell(changes.numbers.at(changeRow)),
        std::move(title),
        textCell(m_data->serviceName(changeRow)),
        textCell(m_data->teamName(changeRow)),
        itemsCell(row),
        riskCell(changeRow),
        conflictLettersCell(m_data->conflicts->of(changeRow), m_data->language),
        stateCell(row),
        std::move(bar),
        instantCell(window.start),
        instantCell(window.end),
        textCell(m_typeNames.at(static_cast<int>(changes.types[row]))),
        textCell(m_data->assigneeName(changeRow)),
        textCell(changes.strings.at(changes.environments[row]))};
    return result;
}

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
constexpr std::array columnSpecs{
    ColumnSpec{"window", REPORT_PHRASE("Report", "Window"), CellKind::Date, ColumnPlace::Page, 94, 0},
    ColumnSpec{"number", REPORT_PHRASE("Report", "Number"), CellKind::Number, ColumnPlace::Always, 46, 0},
    ColumnSpec{"title", REPORT_PHRASE("Report", "Change"), CellKind::Strong, ColumnPlace::Always, 120, 3},
    ColumnSpec{"service", REPORT_PHRASE("Report", "Service"), CellKind::Text, ColumnPlace::Always, 84, 1},
    ColumnSpec{"team", REPORT_PHRASE("Report", "Team"), CellKind::Text, ColumnPlace::Wide, 66, 1},
    ColumnSpec{"items", REPORT_PHRASE("Report", "CIs"), CellKind::Text, ColumnPlace::Wide, 70, 1},
    ColumnSpec{"risk", REPORT_PHRASE("Report", "Risk"), CellKind::Risk, ColumnPlace::Always, 40, 0},
    ColumnSpec{"conflicts", REPORT_PHRASE("Report", "Conflicts"), CellKind::Conflicts, ColumnPlace::Always, 50, 0},
    ColumnSpec{"state", REPORT_PHRASE("Report", "State"), CellKind::State, ColumnPlace::Always, 50, 0},
    ColumnSpec{"day", REPORT_PHRASE("Report", "In the day"), CellKind::DayBar, ColumnPlace::WidePage, 96, 0},
    ColumnSpec{"planned_start", REPORT_PHRASE("Report", "Planned start"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"planned_end", REPORT_PHRASE("Report", "Planned end"), CellKind::Date, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"type", REPORT_PHRASE("Report", "Type"), CellKind::Text, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"assignee", REPORT_PHRASE("Report", "Implementer"), CellKind::Text, ColumnPlace::FileOnly, 0, 0},
    ColumnSpec{"environment", REPORT_PHRASE("Report", "Environment"), CellKind::Text, ColumnPlace::FileOnly, 0, 0}};

// clang-format on

QList<ReportColumn> scheduleColumns(const ScheduleData& data)
{
    QList<ReportColumn> columns;
    for (const ColumnSpec& spec : columnSpecs) {
        ReportColumn column;
        column.key = QLatin1StringView(spec.key);
        column.title = data.language.phrase("Report", spec.title);
        column.kind = spec.kind;
        column.place = spec.place;
        column.width = spec.width;
        column.stretch = spec.stretch;
        switch (spec.kind) {
        case CellKind::Number:
            column.widest = {data.longestNumber};
            break;
        case CellKind::Risk:
            column.widest = data.riskNames;
            break;
        case CellKind::State:
            column.widest = data.stateNames;
            break;
        default:
            break;
        }
        columns.append(column);
    }
    return columns;
}

} // namespace

ReportTable scheduleTable(std::shared_ptr<const ScheduleData> data, int firstDay, int lastDay)
{
    ReportTable table;
    table.name = u"changes"_s;
    table.title = data->language.phrase("Report", "Changes");
    table.columns = scheduleColumns(*data);
    table.rows = std::make_shared<ScheduleRows>(std::move(data), firstDay, lastDay);
    return table;
}

} // namespace cb
