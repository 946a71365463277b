// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Chart.h"
#include "core/report/ReportLanguage.h"
#include "core/risk/RiskOverview.h"

namespace cb {

constexpr int servicesShown = 12;
constexpr int itemsShown = 10;

/// The charts of the risk overview in the language and order of the page: matrix, services, weeks,
/// outcomes, hours, items. Pure; any thread.
QList<Chart> riskCharts(const RiskOverview& overview, const ReportLanguage& language);

Chart matrixChart(const RiskOverview& overview, const ReportLanguage& language);
Chart servicesChart(const RiskOverview& overview, const ReportLanguage& language);
Chart weeksChart(const RiskOverview& overview, const ReportLanguage& language);
Chart outcomesChart(const RiskOverview& overview, const ReportLanguage& language);
Chart hoursChart(const RiskOverview& overview, const ReportLanguage& language);
Chart itemsChart(const RiskOverview& overview, const ReportLanguage& language);

/// "8 %", "2.4 %": one decimal below 10 percent where at least 100 were counted.
QString shareText(const Rate& rate, const ReportLanguage& language);
/// "8 % of 40, range 4–15 %" (80 percent), with "few data" below 20; "no data" of nothing.
QString rateText(const Rate& rate, const ReportLanguage& language);

/// "W48"
QString weekText(const IsoWeek& week, const ReportLanguage& language);

} // namespace cb
