// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ForeseenCharts.h"
#include "core/report/Report.h"
#include "core/risk/RiskOverview.h"

namespace cb {

/// The risk overview: each chart with how it is computed, what is left out, and its figures as a
/// table, then the pages of the model where there is one. `filter` as typed, for the head; empty:
/// all. Any thread.
Report riskReport(
    const RiskOverview& overview,
    const QString& filter,
    ReportLanguage language,
    const Foreseen& foreseen = {});

/// The model's card, its charts, and the open changes by their chance; none without a model.
QList<ReportSection> modelSections(const Foreseen& foreseen, const ReportLanguage& language);

/// A chart with its notes and its figures.
ReportSection chartSection(
    const std::shared_ptr<const Chart>& chart, const ReportLanguage& language);

/// The figures of a chart as the table of a report.
ReportTable chartTable(const Chart& chart);

} // namespace cb
