// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ModelFacts.h"
#include "core/report/RiskChartParts.h"
#include "core/report/RiskReport.h"

#include <algorithm>
#include <numeric>

namespace cb {

using namespace Qt::Literals::StringLiterals;
using namespace riskcharts;

namespace {

constexpr int shownChanges = 200;

ReportTable rivalsTable(const ModelCard& card, const ReportLanguage& language)
{
    ReportTable table;
    table.name = u"model_rivals"_s;
    table.title = language.phrase("Report", "Beside something simpler");
    table.columns = {
        {u"prediction"_s,
         language.phrase("Report", "Prediction"),
         CellKind::Strong,
         ColumnPlace::Always,
         120,
         1},
        {u"brier"_s, language.phrase("Report", "Brier"), CellKind::Figure, ColumnPlace::Always, 44},
        {u"auc"_s, language.phrase("Report", "AUC"), CellKind::Figure, ColumnPlace::Always, 34},
        {u"gain"_s,
         language.phrase("Report", "Gain of the model"),
         CellKind::Figure,
         ColumnPlace::Always,
         112},
        {u"verdict"_s,
         language.phrase("Report", "So it is"),
         CellKind::Text,
         ColumnPlace::Always,
         120}};
    QList<ReportRow> rows;
    for (const ModelRival& rival : modelRivals(card, language)) {
        ReportRow row;
        for (const QString& text : {rival.name, rival.brier, rival.auc, rival.gain, rival.verdict})
        {
            ReportCell cell;
            cell.text = text;
            row.cells.append(cell);
        }
        rows.append(row);
    }
    table.rows = fixedRows(std::move(rows));
    return table;
}

ReportSection cardSection(const RiskModelPtr& model, const ReportLanguage& language)
{
    ReportSection section;
    section.bookmark = language.phrase("Report", "The model");
    section.blocks = [model, language] {
        ReportFacts facts;
        facts.columns = 1;
        for (const ModelFact& fact : modelFacts(*model, language)) {
            facts.facts.append({fact.name, fact.value});
        }
        QList<ReportBlock> blocks{
            ReportHeading{language.phrase("Report", "The model")},
            facts,
            rivalsTable(model->card, language)};
        if (const QString placebo = placeboText(model->card, language); !placebo.isEmpty()) {
            blocks += ReportCaption{placebo};
        }
        blocks += ReportCaption{language.phrase("Report", "Do not use it for: %1")
                                    .arg(modelLimitsText(model->card, language))};
        return blocks;
    };
    return section;
}

QList<ReportColumn> changeColumns(const ReportLanguage& language)
{
    const auto figure = [](const QString& key, const QString& title) {
        return ReportColumn{key, title, CellKind::Figure, ColumnPlace::Always, 44};
    };
    return {
        {u"number"_s, language.phrase("Report", "ID"), CellKind::Number, ColumnPlace::Always, 64},
        {u"title"_s,
         language.phrase("Report", "Change"),
         CellKind::Text,
         ColumnPlace::Always,
         120,
         1},
        {u"planned"_s,
         language.phrase("Report", "Planned"),
         CellKind::Date,
         ColumnPlace::Always,
         104},
        {u"assessed"_s,
         language.phrase("Report", "Assessed"),
         CellKind::Risk,
         ColumnPlace::Always,
         76},
        figure(u"predicted"_s, language.phrase("Report", "Predicted %")),
        figure(u"low"_s, language.phrase("Report", "from %", "80 percent range")),
        figure(u"high"_s, language.phrase("Report", "to %", "80 percent range")),
        {u"remark"_s,
         language.phrase("Report", "Remark"),
         CellKind::Text,
         ColumnPlace::Always,
         56}};
}

ReportCell percentFigure(double share, const ReportLanguage& language)
{
    ReportCell cell;
    const ChartCell figure = percentCell(share, language);
    cell.text = figure.text;
    cell.figure = figure.figure;
    return cell;
}

ReportRow changeRow(const Foreseen& foreseen, std::size_t index, const ReportLanguage& language)
{
    const ChangeColumns& changes = *foreseen.snapshot->changes;
    const int row = foreseen.rows[index];
    const auto r = static_cast<std::size_t>(row);
    const ChangeChance& chance = foreseen.chances[index];
    const bool isFew = chance.state == PredictionState::FewData;
    ReportCell number;
    number.text = changes.numbers.at(row);
    ReportCell title;
    title.text = changes.titles.at(row);
    ReportCell planned;
    if (changes.plannedStarts[r] != noInstant) {
        planned.at = Instant{changes.plannedStarts[r]};
        planned.text = language.shortDateTime(*planned.at);
    }
    ReportCell assessed;
    if (changes.risks[r] > 0) {
        assessed.code = changes.risks[r] - 1;
        assessed.text = language.riskName(static_cast<RiskLevel>(assessed.code));
    }
    ReportCell remark;
    remark.text = isFew ? language.phrase("Report", "few data") : QString();
    ReportRow shown;
    shown.cells = {
        number,
        title,
        planned,
        assessed,
        percentFigure(chance.chance, language),
        isFew ? ReportCell() : percentFigure(chance.range.low, language),
        isFew ? ReportCell() : percentFigure(chance.range.high, language),
        remark};
    return shown;
}

ReportSection changesSection(const Foreseen& foreseen, const ReportLanguage& language)
{
    std::vector<std::size_t> order(foreseen.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&foreseen](std::size_t a, std::size_t b) {
        return foreseen.chances[a].chance > foreseen.chances[b].chance;
    });
    const auto more = static_cast<int>(order.size()) - shownChanges;
    order.resize(std::min<std::size_t>(order.size(), shownChanges));
    QList<ReportRow> rows;
    for (const std::size_t index : order) {
        rows.append(changeRow(foreseen, index, language));
    }
    ReportTable table;
    table.name = u"changes_by_chance"_s;
    table.title = language.phrase("Report", "Changes by their chance");
    table.columns = changeColumns(language);
    table.rows = fixedRows(std::move(rows));
    ReportSection section;
    section.bookmark = table.title;
    const QString label = labelText(foreseen.model->card.label, language);
    section.blocks = [table, label, more, language] {
        QList<ReportBlock> blocks{ReportHeading{table.title}, table};
        QString note = language.phrase(
            "Report",
            "Predicted: %1, with its 80 % range. Assessed: by the owner. Neither is made of the "
            "other.");
        note = note.arg(label);
        if (more > 0) {
            note += u' ' + language.phrase("Report", "%n more with lower chances.", nullptr, more);
        }
        blocks += ReportCaption{note};
        return blocks;
    };
    return section;
}

} // namespace

QList<ReportSection> modelSections(const Foreseen& foreseen, const ReportLanguage& language)
{
    if (!foreseen.hasModel()) {
        return {};
    }
    QList<ReportSection> sections{cardSection(foreseen.model, language)};
    for (const Chart& chart :
         {calibrationChart(foreseen, language),
          expectedDaysChart(foreseen, language),
          expectedServicesChart(foreseen, language)})
    {
        sections += chartSection(std::make_shared<const Chart>(chart), language);
    }
    if (!foreseen.rows.empty()) {
        sections += changesSection(foreseen, language);
    }
    return sections;
}

} // namespace cb
